"""The sweep: hundreds of small dense nets trained in one JAX program.

A `Job` is one net: its rows (already scaled, float32), the seed of its initial weights and the seed of its
row orders. Jobs of equal shapes share a program: Keras' own stateless forward pass, loss and Adam update,
with one epoch's batches in a `jax.lax.scan`. A last batch that is short is a step of its own, so its loss is
the mean over its own rows, as in `keras.Model.fit`.

It is the net that `DenseClassifier` trains (or, of tags and numbers, `TagNet` and `NumberNet`): the same
layers, loss, optimiser, initial weights (`initial_weights(sizes, init_seed)`) and batches
(`epoch_orders(order_seed, n_train)`).

Nets are trained in chunks, which bounds memory. A chunk smaller than the others is filled up with copies of
its last job, so a program is compiled once for its shapes, whatever the number of jobs or epochs, and kept.
Folds of artists differ in their rows, so each has a program; these are compiled on all cores at once, and
while others train. One program for folds filled up to equal shapes would add the gradients of a short last
batch in another order: with only the rows that count let through, they were off by up to 1e-7, and so would
the weights be.

Inside a chunk the nets are trained

    side by side    on an accelerator: `jax.vmap` over nets, a thousand in a chunk
    one by one      on a CPU: `jax.lax.map` over nets, a few in a chunk, a chunk on every core. It is as
                    fast there, and its sums run in the order of `fit`'s.

The same jobs give the same numbers on the same machine, bit for bit, whatever the other jobs in the call
and however many cores are free. One by one, chunk sizes change nothing either, and the weights were those
of `keras.Model.fit` to the last bit wherever that was tried (XLA promises it nowhere). Side by side, float32
sums run in another order: weights then differ from `fit`'s by about 1e-7, and in about one net of six,
where rounding takes some row across a ReLU's zero, single weights by up to 1e-4.

Contents: `train_many`.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.learn.models import check_net
from mirlab.learn.nets.backend import device
from mirlab.learn.nets.jobs import HISTORY as HISTORY
from mirlab.learn.nets.jobs import TARGET_HISTORY, check_jobs
from mirlab.learn.nets.jobs import Job as Job
from mirlab.learn.nets.jobs import Trained as Trained
from mirlab.learn.nets.seeding import epoch_orders, initial_weights
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import quoted

# Five of the write-up's nets, with gradients and optimiser state, take 1 MB: they stay in a core's cache,
# and twenty repeats occupy four cores.
_CPU_CHUNK = 5
_ACCELERATOR_CHUNK = 1024
_CHUNK_BYTES = 256 * 2**20
_MOST_WORKERS = 16


def train_many(
    jobs: Sequence[Job],
    *,
    n_outputs: int,
    task: TaskName = "class",
    hidden: Sequence[int] = (128, 64, 32),
    epochs: int = 20,
    batch_size: int = 100,
    learning_rate: float = 0.001,
    chunk: int | None = None,
    vectorised: bool | None = None,
    keep_weights: bool = False,
    progress: Progress = None,
) -> list[Trained]:
    """Train one net for each job and return what came of them, in the jobs' order.

    Parameters
    ----------
    jobs : of any shapes; those of equal shapes are trained together. Jobs that all hold the same four
        arrays (the same objects) share one copy of them on the device.
    n_outputs : classes, tags or numbers
    task : what the nets learn
    hidden, epochs, batch_size, learning_rate : as in `DenseClassifier`
    chunk : most nets in a program at once; by default 5 on a CPU and 1,024 on an accelerator, and
        fewer where the rows of so many nets would take more than 256 MB
    vectorised : train a chunk's nets side by side or one by one; by default as its machine does best
    keep_weights : return the trained weights, too
    progress : told in the calling thread as nets get done

    Raises
    ------
    UsageError : arrays whose shapes, labels or numbers can not be trained on; the job is named by its
        place in `jobs`
    """
    for name, value in (("epochs", epochs), ("batch_size", batch_size), ("chunk", chunk)):
        if value is not None and value < 1:
            raise UsageError(f"{name} should be a whole number from 1, but it is {quoted(value)}.")
    if not jobs:
        return []
    check_jobs(jobs, n_outputs, task)

    on_cpu = device() == "cpu"
    side_by_side = not on_cpu if vectorised is None else vectorised
    groups: dict[tuple[tuple[int, ...], tuple[int, ...]], list[int]] = defaultdict(list)
    for i, job in enumerate(jobs):
        groups[job.X_train.shape, job.X_test.shape].append(i)

    results: dict[int, Trained] = {}
    # All programs are traced first, so that they are compiled side by side and while others train.
    planned: list[tuple[list[int], int, _Program]] = []
    for members in groups.values():
        first = jobs[members[0]]
        shared = len({_arrays(jobs[i]) for i in members}) == 1
        most = chunk or (_CPU_CHUNK if on_cpu else _ACCELERATOR_CHUNK)
        if not shared:
            most = max(1, min(most, _CHUNK_BYTES // (first.X_train.nbytes + first.X_test.nbytes)))
        nets = min(most, len(members))
        sizes = (first.X_train.shape[1], *(int(h) for h in hidden), n_outputs)
        check_net(sizes)
        program = _compiled(
            task,
            sizes,
            float(learning_rate),
            batch_size,
            len(first.X_train),
            len(first.X_test),
            nets,
            shared,
            side_by_side,
        )
        planned.append((members, nets, program))
    for members, nets, program in planned:
        chunks = [members[i : i + nets] for i in range(0, len(members), nets)]
        work = partial(_train_chunk, program, epochs=epochs, keep_weights=keep_weights)
        workers = min(len(chunks), _cores(), _MOST_WORKERS) if on_cpu else 1
        trained = _in_threads(work, [[jobs[i] for i in some] for some in chunks], workers)
        for some, nets_of_chunk in zip(chunks, trained, strict=True):
            results.update(zip(some, nets_of_chunk, strict=True))
            told(progress)(ProgressEvent("training", len(results), len(jobs), unit="models"))
    return [results[i] for i in range(len(jobs))]


@dataclass(frozen=True)
class _Program:
    """An epoch of `nets` nets, compiled in another thread, and what it starts from."""

    epoch: Future[Any]
    predict: Future[Any]
    optimizer: list[NDArray[Any]]
    task: TaskName
    sizes: tuple[int, ...]
    nets: int
    shared: bool


@cache
def _compilers() -> ThreadPoolExecutor:
    """Threads that compile; XLA frees the interpreter while it does."""
    return ThreadPoolExecutor(_cores(), thread_name_prefix="mirlab-compiling")


@lru_cache(maxsize=32)
def _compiled(
    task: TaskName,
    sizes: tuple[int, ...],
    learning_rate: float,
    batch_size: int,
    n_train: int,
    n_test: int,
    nets: int,
    shared: bool,
    vectorised: bool,
) -> _Program:
    """Compile one epoch of `nets` nets, and the prediction after the last one."""
    import jax
    import jax.numpy as jnp

    from mirlab.learn.nets.backend import keras
    from mirlab.learn.nets.dense import build
    from mirlab.learn.nets.watched import macro_average_precision, mean_r2

    k = keras()
    model = build(sizes[0], sizes[-1], sizes[1:-1], learning_rate=learning_rate, task=task)
    optimizer = model.optimizer
    optimizer.build(model.trainable_variables)
    whole = n_train // batch_size * batch_size

    def scores(weights: Any, x: Any, y: Any, training: bool) -> tuple[Any, Any]:
        probabilities, _ = model.stateless_call(weights, [], x, training=training)
        losses = k.losses.sparse_categorical_crossentropy(y, probabilities)
        hits = k.metrics.sparse_categorical_accuracy(y, probabilities)
        return losses.mean(), (losses.sum(), hits.sum())

    def losses_of_targets(weights: Any, x: Any, y: Any, training: bool) -> tuple[Any, Any]:
        outputs, _ = model.stateless_call(weights, [], x, training=training)
        loss = k.losses.binary_crossentropy if task == "tags" else k.losses.mean_squared_error
        losses = loss(y, outputs)
        return losses.mean(), (losses.sum(), outputs)

    gradient = jax.value_and_grad(scores if task == "class" else losses_of_targets, has_aux=True)

    def epoch(own: Any, rows: Any) -> Any:
        (trained, order), (x, y, x_test, y_test) = own, rows

        def step(trained: Any, batch: Any) -> tuple[Any, Any]:
            weights, state = trained
            (_, sums), slopes = gradient(weights, x[batch], y[batch], True)
            return optimizer.stateless_apply(state, slopes, weights), sums

        loss = hits = jnp.float32(0.0)
        if whole:
            trained, sums = jax.lax.scan(step, trained, order[:whole].reshape(-1, batch_size))
            loss, hits = sums[0].sum(), sums[1].sum()
        if whole < n_train:
            trained, sums = step(trained, order[whole:])
            loss, hits = loss + sums[0], hits + sums[1]
        _, test = scores(trained[0], x_test, y_test, False)
        return trained, jnp.stack([loss / n_train, hits / n_train, test[0] / n_test, test[1] / n_test])

    def epoch_of_targets(own: Any, rows: Any) -> Any:
        (trained, order), (x, y, x_test, y_test) = own, rows

        def step(trained: Any, batch: Any) -> tuple[Any, Any]:
            weights, state = trained
            (_, (total, _)), slopes = gradient(weights, x[batch], y[batch], True)
            return optimizer.stateless_apply(state, slopes, weights), total

        loss = jnp.float32(0.0)
        if whole:
            trained, totals = jax.lax.scan(step, trained, order[:whole].reshape(-1, batch_size))
            loss = totals.sum()
        if whole < n_train:
            trained, total = step(trained, order[whole:])
            loss = loss + total
        primary = macro_average_precision if task == "tags" else mean_r2
        seen = model.stateless_call(trained[0], [], x, training=False)[0]
        _, (missed, outputs) = losses_of_targets(trained[0], x_test, y_test, False)
        told = [loss / n_train, primary(y, seen), missed / n_test, primary(y_test, outputs)]
        return trained, jnp.stack(told)

    def predict(weights: Any, rows: Any) -> Any:
        return model.stateless_call(weights, [], rows[2], training=False)[0]

    def of_all(one: Any, own: Any, rows: Any) -> Any:
        if vectorised:
            return jax.vmap(one, in_axes=(0, None if shared else 0))(own, rows)
        if shared:
            return jax.lax.map(lambda of_net: one(of_net, rows), own)
        return jax.lax.map(lambda both: one(*both), (own, rows))

    def epochs_of_all(trained: Any, order: Any, rows: Any) -> Any:
        return of_all(epoch if task == "class" else epoch_of_targets, (trained, order), rows)

    def predictions_of_all(weights: Any, rows: Any) -> Any:
        return of_all(predict, weights, rows)

    start = [np.zeros(v.shape, dtype=v.dtype) for v in optimizer.variables]
    for i, variable in enumerate(optimizer.variables):
        if variable is optimizer._learning_rate:
            start[i] = np.asarray(learning_rate, dtype=variable.dtype)

    def stack_of(count: tuple[int, ...], shape: tuple[int, ...], dtype: Any) -> Any:
        return jax.ShapeDtypeStruct((*count, *shape), dtype)

    def truth_of(n: int) -> tuple[tuple[int, ...], Any]:
        return ((n,), np.int32) if task == "class" else ((n, sizes[-1]), np.float32)

    weights = [stack_of((nets,), v.shape, np.float32) for v in model.trainable_variables]
    state = [stack_of((nets,), v.shape, v.dtype) for v in start]
    order = stack_of((nets,), (n_train,), np.int32)
    copies = () if shared else (nets,)
    rows = tuple(
        stack_of(copies, shape, dtype)
        for n in (n_train, n_test)
        for shape, dtype in (((n, sizes[0]), np.float32), truth_of(n))
    )
    return _Program(
        epoch=_compilers().submit(
            jax.jit(epochs_of_all, donate_argnums=0).lower((weights, state), order, rows).compile
        ),
        predict=_compilers().submit(jax.jit(predictions_of_all).lower(weights, rows).compile),
        optimizer=start,
        task=task,
        sizes=sizes,
        nets=nets,
        shared=shared,
    )


def _train_chunk(program: _Program, jobs: list[Job], *, epochs: int, keep_weights: bool) -> list[Trained]:
    """Train at most `program.nets` jobs; missing ones are copies of the last, whose results are dropped."""
    import jax

    nets = program.nets
    filled = jobs + [jobs[-1]] * (nets - len(jobs))

    def stack(arrays: list[Any], dtype: Any) -> Any:
        host = arrays[0] if program.shared else np.stack(arrays)
        return jax.device_put(np.ascontiguousarray(host, dtype=dtype))

    of_truth = np.int32 if program.task == "class" else np.float32
    rows = (
        stack([j.X_train for j in filled], np.float32),
        stack([j.y_train for j in filled], of_truth),
        stack([j.X_test for j in filled], np.float32),
        stack([j.y_test for j in filled], of_truth),
    )
    initial = [initial_weights(program.sizes, j.init_seed) for j in filled]
    weights = [jax.device_put(np.stack(of_nets)) for of_nets in zip(*initial, strict=True)]
    state = [jax.device_put(np.broadcast_to(v, (nets, *v.shape))) for v in program.optimizer]
    orders = [epoch_orders(j.order_seed, len(j.X_train)) for j in filled]

    trained, epochs_history = (weights, state), []
    epoch, predict = program.epoch.result(), program.predict.result()
    for _ in range(epochs):
        trained, history = epoch(trained, np.stack([next(o) for o in orders]), rows)
        epochs_history.append(history)
    outputs = np.asarray(predict(trained[0], rows))
    # (epochs, nets, 4) -> for each net (4, epochs)
    histories = np.stack([np.asarray(h) for h in epochs_history]).astype(np.float64).transpose(1, 2, 0)
    kept = [np.asarray(w) for w in trained[0]] if keep_weights else None
    told = HISTORY if program.task == "class" else TARGET_HISTORY
    return [
        Trained(
            history=dict(zip(told, histories[i], strict=True)),
            outputs=outputs[i].copy(),
            weights=None if kept is None else [w[i].copy() for w in kept],
        )
        for i in range(len(jobs))
    ]


def _in_threads(
    work: Callable[[list[Job]], list[Trained]], chunks: list[list[Job]], workers: int
) -> Iterator[list[Trained]]:
    """Yield each chunk's results, in order; JAX frees the interpreter while a chunk trains."""
    if workers == 1:
        yield from map(work, chunks)
        return
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(work, some) for some in chunks]
        try:
            for future in futures:
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


def _arrays(job: Job) -> tuple[int, int, int, int]:
    return id(job.X_train), id(job.y_train), id(job.X_test), id(job.y_test)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
