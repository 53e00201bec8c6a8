"""The sweep against `keras.Model.fit`: the same net, whatever trains it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from mirlab.errors import UsageError
from mirlab.learn.nets import sweep
from mirlab.learn.nets.dense import build, weights_of
from mirlab.learn.nets.seeding import epoch_orders
from mirlab.learn.nets.sweep import HISTORY, Job, Trained, train_many
from mirlab.typing import ProgressEvent

SEED_NET = (128, 64, 32)


def job(n: int, *, d: int = 12, n_test: int = 30, classes: int = 10, seed: int = 0) -> Job:
    """Overlapping clusters, so that the loss stays away from zero."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(99).normal(size=(classes, d))
    codes = rng.integers(0, classes, n + n_test)
    rows = (centres[codes] + rng.normal(size=(n + n_test, d))).astype(np.float32)
    return Job(rows[:n], codes[:n], rows[n:], codes[n:], init_seed=seed, order_seed=seed + 1000)


def keras_fit(j: Job, classes: int, hidden: tuple[int, ...], epochs: int, batch_size: int) -> tuple[Any, Any]:
    """Train with `keras.Model.fit`, one call an epoch on the rows in that epoch's order."""
    model = build(j.X_train.shape[1], classes, hidden, seed=j.init_seed)
    orders = epoch_orders(j.order_seed, len(j.X_train))
    history: dict[str, list[float]] = {name: [] for name in HISTORY}
    for _ in range(epochs):
        order = next(orders)
        logs = model.fit(
            j.X_train[order],
            j.y_train[order],
            batch_size=batch_size,
            shuffle=False,
            verbose=0,
            validation_data=(j.X_test, j.y_test),
        ).history
        for ours, theirs in zip(HISTORY, ("loss", "accuracy", "val_loss", "val_accuracy"), strict=True):
            history[ours].append(logs[theirs][0])
    return model, history


@pytest.mark.parametrize(
    ("n", "hidden", "epochs", "kinds"),
    [(112, SEED_NET, 20, (False, True)), (200, (8,), 5, (False,)), (60, (8,), 5, (False,))],
    ids=str,
)
def test_weights_are_those_of_keras_fit(
    n: int, hidden: tuple[int, ...], epochs: int, kinds: tuple[bool, ...]
) -> None:
    """A short last batch in both kinds of program, whole batches only, and a single batch that is short."""
    j = job(n, seed=3)
    company = [job(n, seed=s) for s in (4, 5)]
    model, history = keras_fit(j, 10, hidden, epochs, 100)
    expected = np.asarray(model(j.X_test, training=False))
    for vectorised in kinds:
        trained = train_many(
            [company[0], j, company[1]],
            n_outputs=10,
            hidden=hidden,
            epochs=epochs,
            batch_size=100,
            vectorised=vectorised,
            keep_weights=True,
        )[1]
        assert trained.weights is not None
        for ours, theirs in zip(trained.weights, weights_of(model), strict=True):
            # atol: a weight that happens to be near zero still carries the rounding of steps of 1e-3.
            np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-6 if vectorised else 1e-7)
        for name in HISTORY:
            np.testing.assert_allclose(trained.history[name], history[name], rtol=1e-5, err_msg=name)
        np.testing.assert_allclose(trained.outputs, expected, rtol=1e-4, atol=1e-6)


def small(jobs: list[Job], **options: Any) -> list[Trained]:
    settings = {"n_outputs": 3, "hidden": (8,), "epochs": 4, "batch_size": 10, "learning_rate": 0.01}
    return train_many(jobs, **{**settings, "keep_weights": True, **options})


@pytest.fixture(scope="module")
def seven() -> list[Job]:
    return [job(25, d=4, classes=3, seed=s) for s in range(7)]


@pytest.fixture(scope="module")
def reference(seven: list[Job]) -> list[Trained]:
    return small(seven, chunk=3)


def same(a: Trained, b: Trained) -> bool:
    return (
        all(np.array_equal(a.history[k], b.history[k]) for k in HISTORY)
        and np.array_equal(a.outputs, b.outputs)
        and all(np.array_equal(v, w) for v, w in zip(a.weights or [], b.weights or [], strict=True))
    )


def test_shapes_and_ranges(seven: list[Job], reference: list[Trained]) -> None:
    assert len(reference) == 7
    for trained in reference:
        assert list(trained.history) == list(HISTORY)
        assert all(v.shape == (4,) and v.dtype == np.float64 for v in trained.history.values())
        assert trained.outputs.shape == (30, 3)
        np.testing.assert_allclose(trained.outputs.sum(axis=1), 1, rtol=1e-5)
        assert [w.shape for w in trained.weights or []] == [(4, 8), (8,), (8, 3), (3,)]
    accuracy = np.mean(reference[0].outputs.argmax(axis=1) == seven[0].y_test)
    assert reference[0].history["validation_accuracy"][-1] == pytest.approx(accuracy)
    assert small(seven[:3], chunk=3, epochs=1, keep_weights=False)[0].weights is None


def test_a_net_does_not_depend_on_its_company(seven: list[Job], reference: list[Trained]) -> None:
    backwards = small(seven[::-1][:4], chunk=3)
    assert all(same(a, b) for a, b in zip(backwards, reference[::-1][:4], strict=True))


def test_nets_side_by_side_agree_with_nets_one_by_one(seven: list[Job], reference: list[Trained]) -> None:
    for a, b in zip(small(seven, chunk=7, vectorised=True), reference, strict=True):
        for v, w in zip(a.weights or [], b.weights or [], strict=True):
            np.testing.assert_allclose(v, w, rtol=1e-4, atol=1e-6)


def test_a_longer_training_passes_through_a_shorter_one(seven: list[Job], reference: list[Trained]) -> None:
    longer = small(seven[:3], chunk=3, epochs=6)
    for a, b in zip(longer, reference[:3], strict=True):
        for name in HISTORY:
            np.testing.assert_array_equal(a.history[name][:4], b.history[name])


def test_seeds_are_what_makes_two_nets_differ(seven: list[Job]) -> None:
    base = seven[0]
    a, b, c, d = small([base, base, replace(base, init_seed=50), replace(base, order_seed=50)], chunk=3)
    assert same(a, b)
    assert not same(a, c)
    assert not same(a, d)


def test_shared_rows_give_the_same_nets_as_copies(seven: list[Job]) -> None:
    shared = [replace(seven[0], init_seed=s) for s in range(3)]
    copies = [replace(j, X_train=j.X_train.copy()) for j in shared]
    separate = small(copies, chunk=3)
    for vectorised in (False, True):
        for a, b in zip(small(shared, chunk=3, vectorised=vectorised), separate, strict=True):
            for v, w in zip(a.weights or [], b.weights or [], strict=True):
                np.testing.assert_allclose(v, w, rtol=1e-4, atol=1e-6)


def test_jobs_of_several_shapes_come_back_in_their_order(seven: list[Job], reference: list[Trained]) -> None:
    wide = job(25, d=6, classes=3, seed=1)
    mixed = small([seven[0], wide, seven[1], seven[2]], chunk=3)
    assert [same(mixed[i], reference[k]) for i, k in ((0, 0), (2, 1), (3, 2))] == [True] * 3
    assert (mixed[1].weights or [])[0].shape == (6, 8)


def test_programs_of_all_shapes_are_compiled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Met(Exception):
        pass

    # Two shapes, each with a program that trains and one that answers. Alone, none of them gets on.
    all_four = threading.Barrier(4)

    def compile_together() -> None:
        all_four.wait(timeout=60)
        raise Met

    with ThreadPoolExecutor(4) as pool:
        compilers = SimpleNamespace(submit=lambda compile_one: pool.submit(compile_together))
        monkeypatch.setattr(sweep, "_compilers", lambda: compilers)
        with pytest.raises(Met):
            # No other test has nets of this shape: programs are kept.
            train_many([job(40), job(41)], n_outputs=10, hidden=(3,), epochs=1, batch_size=20)


def test_test_rows_are_never_trained_on(seven: list[Job]) -> None:
    j = seven[0]
    other = replace(j, X_test=j.X_test * 7 + 1, y_test=(j.y_test + 1) % 3)
    a, b, _ = small([j, other, j], chunk=3)
    for v, w in zip(a.weights or [], b.weights or [], strict=True):
        np.testing.assert_array_equal(v, w)
    assert not np.array_equal(a.history["validation_loss"], b.history["validation_loss"])


def test_progress_counts_nets_up_to_all(seven: list[Job]) -> None:
    seen: list[tuple[int, int]] = []
    small(seven, chunk=3, epochs=1, progress=lambda e: seen.append((e.done, e.total)))
    assert seen == [(3, 7), (6, 7), (7, 7)]


def test_an_error_in_the_progress_callback_ends_the_sweep(seven: list[Job]) -> None:
    def stop(event: ProgressEvent) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        small(seven, chunk=3, epochs=1, progress=stop)


def test_no_jobs_no_nets() -> None:
    assert train_many([], n_outputs=3) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"y_train": np.zeros(3, int)}, r"Job 1: X_train and y_train should have .*\(25, 4\) and \(3,\)"),
        ({"y_test": np.full(30, 3)}, "Job 1: X_test and y_test: labels should be whole numbers from 0 to 2"),
        ({"y_test": np.zeros(30)}, "labels should be whole numbers .* but they are float64"),
        ({"X_test": np.zeros((30, 5), np.float32)}, "Job 1 trains on 4 columns but is tested on 5"),
        ({"X_train": np.full((25, 4), np.nan, np.float32)}, "Job 1: X_train .* NaN or infinite"),
        ({"X_test": np.zeros((0, 4), np.float32), "y_test": np.zeros(0, int)}, "at least one row and column"),
    ],
)
def test_arrays_that_can_not_be_trained_on(seven: list[Job], change: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        small([seven[0], replace(seven[1], **change)])


@pytest.mark.parametrize("option", ["epochs", "batch_size", "chunk"])
def test_counts_start_at_one(seven: list[Job], option: str) -> None:
    with pytest.raises(UsageError, match=f"{option} should be a whole number from 1, but it is 0"):
        small(seven, **{option: 0})
