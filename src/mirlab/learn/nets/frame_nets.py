"""Nets that hear frames in their order, as scikit-learn classifiers: the models `cnn` and `rnn`.

Rows are tracks, (n, time, dim) float32 with NaN in the frames that a track does not have (`FrameTensor`). A
net is shown patches: while it learns one drawn stretch of a track at a time, when it is asked as many as
cover the track, whose probabilities are averaged: the patches vote.

Everything is fitted on the rows given to `fit`: the mean and deviation of each band, the weights, and when to
stop. For the last some of these rows are held out, by whole groups (artists), and the epoch with the lowest
loss over held-out tracks is taken (early stopping; Prechelt 1998). With `refit` the net is then trained anew
on all rows for so many epochs (Goodfellow et al. 2016, algorithm 7.2), else that epoch's weights are kept.

This module imports scikit-learn; import it where it is needed.

Contents: FrameNet, CnnClassifier, RnnClassifier.

References
----------
Goodfellow, I., Bengio, Y. and Courville, A. (2016). Deep Learning. MIT Press.
Loshchilov, I. and Hutter, F. (2019). Decoupled weight decay regularization. ICLR.
Prechelt, L. (1998). Early stopping - but when? In: Neural Networks: Tricks of the Trade, Springer.
Szegedy, C. et al. (2016). Rethinking the Inception architecture for computer vision. CVPR, 7.
Those of `architectures` and `patches`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.validation import check_is_fitted

from mirlab.data.splits import balanced_folds
from mirlab.data.tables import lengths_of
from mirlab.errors import UsageError
from mirlab.learn.nets.architectures import LEAST_FRAMES
from mirlab.learn.nets.frame_program import Program, Shape, State, program
from mirlab.learn.nets.patches import cut, drawn, grid, spec_augment
from mirlab.learn.statistics import log_loss
from mirlab.typing import Codes, Frames
from mirlab.words import quoted

_ASKED_TRACKS = 32


@dataclass(frozen=True)
class _Tracks:
    """What a net learns from: (n, time, dim) frames, (n,) lengths and (n,) classes from 0."""

    frames: Frames
    lengths: Codes
    codes: NDArray[np.int32]


class FrameNet(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """A net over frames with its scaling, early stopping and vote; which net, its subclasses say.

    Parameters
    ----------
    patch : frames of a patch, at least 16; tracks that are all shorter are taken whole
    units : filters of a convolution, or gated units
    dropout : share of the pooled values that training leaves out, at most 0.9
    epochs : passes over the training tracks at most
    patience : epochs without a lower held-out loss after which training stops
    validation : share of the rows held out for early stopping, at most 0.5; 0 trains for all epochs
    refit : whether rows held out are learnt from, too, once it is known when to stop
    crops : patches of each track in an epoch
    random_crops : draw them anywhere in the track, or from places that cover it side by side
    mask_bands, mask_frames : widest runs that SpecAugment blanks in a training patch; 0 and 0 blank nothing
    batch_size : patches in a step
    learning_rate, weight_decay : of AdamW
    label_smoothing : share of each training label that is spread over all classes (Szegedy et al. 2016), so
        that the net stays unsure of what it has heard before
    seed : of the initial weights, dropout, the rows held out, the order and the crops

    Attributes
    ----------
    classes_ : (n_classes,) the sorted labels
    mean_, deviation_ : (dim,) of the frames that were learnt from
    epochs_ : how many epochs the net that answers was trained for
    history_ : (epochs run,) train_loss (mean over the batches, while the weights move), and with early
        stopping validation_loss (of held-out tracks, patches voted), in nats
    held_out_ : (m,) the rows, of those given, that only decided when to stop
    """

    kind: str
    """One of `architectures.KINDS`."""

    def __init__(
        self,
        patch: int = 256,
        units: int = 64,
        dropout: float = 0.3,
        epochs: int = 100,
        patience: int = 15,
        validation: float = 0.2,
        refit: bool = True,
        crops: int = 2,
        random_crops: bool = True,
        mask_bands: int = 0,
        mask_frames: int = 0,
        batch_size: int = 32,
        learning_rate: float = 0.001,
        weight_decay: float = 0.001,
        label_smoothing: float = 0.1,
        seed: int = 0,
    ) -> None:
        self.patch = patch
        self.units = units
        self.dropout = dropout
        self.epochs = epochs
        self.patience = patience
        self.validation = validation
        self.refit = refit
        self.crops = crops
        self.random_crops = random_crops
        self.mask_bands = mask_bands
        self.mask_frames = mask_frames
        self.batch_size = batch_size
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.label_smoothing = label_smoothing
        self.seed = seed

    def fit(self, X: ArrayLike, y: ArrayLike, groups: ArrayLike | None = None) -> FrameNet:
        """Train from the seed's initial weights; a second call starts over.

        Parameters
        ----------
        X : (n, time, dim) float32, NaN in the frames that a track does not have
        y : (n,) labels of at least two classes
        groups : (n,) rows of one group, such as an artist's, are held out together; None takes each row for
            itself

        Raises
        ------
        ValueError : rows that can't be learnt from
        UsageError : parameters that can not be meant
        """
        self._check_parameters()
        tracks, lengths = _checked(X)
        self.classes_, codes = np.unique(np.asarray(y), return_inverse=True)
        if len(codes) != len(tracks):
            raise ValueError(f"expected one label a track, got {len(codes)} for {len(tracks)} tracks.")
        if len(self.classes_) < 2:
            raise ValueError(f'expected tracks of at least two classes, got one, "{self.classes_[0]}".')
        self.n_features_in_ = tracks.shape[2]
        self.patch_ = min(int(self.patch), tracks.shape[1])
        self._net: Program = program(
            Shape(
                self.kind,
                self.patch_,
                tracks.shape[2],
                len(self.classes_),
                int(self.units),
                float(self.dropout),
                int(self.batch_size),
                float(self.learning_rate),
                float(self.weight_decay),
                float(self.label_smoothing),
            )
        )
        rng = np.random.default_rng(self.seed)
        start = int(rng.integers(2**31))
        self.held_out_ = self._held_out(codes.astype(np.intp), groups, rng)
        every = np.arange(len(tracks))
        known = _Tracks(tracks, lengths, codes.astype(np.int32))
        inner = np.setdiff1d(every, self.held_out_)
        self.history_ = self._train(known, inner, self.held_out_, self.epochs, start, rng)
        if self.refit and self.held_out_.size:
            self._train(known, every, every[:0], self.epochs_, start, rng)
        return self

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float32]:
        """Return (n, n_classes) float32, the mean over each track's patches."""
        check_is_fitted(self, "history_")
        tracks, lengths = _checked(X)
        if tracks.shape[2] != self.n_features_in_:
            raise ValueError(f"expected frames of {self.n_features_in_} dimensions, got {tracks.shape[2]}.")
        return self._voted(self._state, tracks, lengths)

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels: the most probable class of each track."""
        return cast(NDArray[Any], self.classes_[self.predict_proba(X).argmax(axis=1)])

    # Training -----------------------------------------------------------------------------------

    def _train(
        self,
        known: _Tracks,
        learnt: Codes,
        held_out: Codes,
        epochs: int,
        start: int,
        rng: np.random.Generator,
    ) -> dict[str, NDArray[np.float64]]:
        """Learn from some rows, stopping by others if there are any; the history."""
        self.mean_, self.deviation_ = _bands(known.frames, known.lengths, learnt)
        scale, size = (self.mean_, self.deviation_), int(self.batch_size)
        batches = -(-learnt.size * self.crops // size)
        state = self._net.start(start)
        history: dict[str, list[float]] = {"train_loss": [], "validation_loss": []}
        best, self.epochs_ = np.inf, 0
        for epoch in range(1, epochs + 1):
            losses = []
            for rows in _orders(learnt, batches * size, rng).reshape(batches, size):
                starts = drawn(known.lengths[rows], self.patch_, rng, anywhere=self.random_crops)
                patches = cut(known.frames, rows, starts, self.patch_)
                if self.mask_bands or self.mask_frames:
                    spec_augment(patches, self.mask_bands, self.mask_frames, rng)
                state, loss = self._net.step(state, patches, known.codes[rows], scale)
                losses.append(loss)
            history["train_loss"].append(float(np.mean([float(loss) for loss in losses])))
            if not held_out.size:
                continue
            answers = self._voted(state, known.frames[held_out], known.lengths[held_out])
            history["validation_loss"].append(log_loss(answers, known.codes[held_out]))
            if history["validation_loss"][-1] < best:
                best, self.epochs_ = history["validation_loss"][-1], epoch
                self._state = _copied(state)
            elif epoch - self.epochs_ >= self.patience:
                break
        if not self.epochs_:
            self._state, self.epochs_ = _copied(state), epochs
        return {name: np.array(values) for name, values in history.items() if values}

    def _held_out(self, codes: Codes, groups: ArrayLike | None, rng: np.random.Generator) -> Codes:
        """Rows that decide when to stop: about the asked share of every class, groups whole."""
        if not self.validation:
            return np.empty(0, dtype=np.intp)
        group = np.arange(codes.size) if groups is None else np.asarray(groups)
        if group.shape != codes.shape:
            raise ValueError(f"expected one group a track, got {group.shape} for {codes.size} tracks.")
        number = np.unique(group).size
        if number < 2:
            raise ValueError(
                "these tracks are all by one artist, but early stopping has to hold out another: "
                "set validation to 0, which trains for all epochs, or add artists."
            )
        folds = min(number, max(2, round(1 / self.validation)))
        out = balanced_folds(codes, group.astype(np.intp), folds, rng) == 0
        # A class whose only artist was held out could not be learnt: that artist is learnt from instead.
        lost = np.setdiff1d(codes[out], codes[~out])
        out &= ~np.isin(group, group[np.isin(codes, lost)])
        return np.flatnonzero(out)

    def _voted(self, state: State, tracks: Frames, lengths: Codes) -> NDArray[np.float32]:
        answers = np.empty((len(tracks), len(self.classes_)), dtype=np.float32)
        for first in range(0, len(tracks), _ASKED_TRACKS):
            some = range(first, min(first + _ASKED_TRACKS, len(tracks)))
            starts = [grid(int(lengths[row]), self.patch_) for row in some]
            rows = np.repeat(np.array(some, dtype=np.intp), [places.size for places in starts])
            patches = cut(tracks, rows, np.concatenate(starts), self.patch_)
            p = self._net.predict(state, patches, (self.mean_, self.deviation_))
            for row in some:
                answers[row] = p[rows == row].mean(axis=0)
        return answers

    def _check_parameters(self) -> None:
        least = {"patch": LEAST_FRAMES, "mask_bands": 0, "mask_frames": 0}
        for name in ("patch", "units", "epochs", "patience", "crops", "batch_size", *least):
            value, low = getattr(self, name), least.get(name, 1)
            if isinstance(value, bool) or not isinstance(value, int | np.integer) or value < low:
                raise UsageError(f"{name} should be a whole number from {low}, but it is {quoted(value)}.")
        for name, most in (("dropout", 0.9), ("validation", 0.5), ("label_smoothing", 0.5)):
            if not 0 <= getattr(self, name) <= most:
                raise UsageError(
                    f"{name} should be from 0 to {most}, but it is {quoted(getattr(self, name))}."
                )
        if not self.learning_rate > 0 or not self.weight_decay >= 0:
            raise UsageError(
                "learning_rate should be above 0 and weight_decay at least 0, but they are "
                f"{quoted(self.learning_rate)} and {quoted(self.weight_decay)}."
            )


class CnnClassifier(FrameNet):
    """The convolutional net, for log-mel frames."""

    kind = "cnn"


class RnnClassifier(FrameNet):
    """The recurrent net, for frames of cepstral coefficients."""

    kind = "rnn"


def _checked(X: ArrayLike) -> tuple[Frames, Codes]:
    """Tracks as float32 and their lengths; ValueError where a net can't hear them."""
    tracks = np.asarray(X, dtype=np.float32)
    if tracks.ndim != 3 or 0 in tracks.shape:
        raise ValueError(f"expected frames of tracks, (n, time, dim), got an array of shape {tracks.shape}.")
    if tracks.shape[1] < LEAST_FRAMES:
        raise ValueError(
            f"expected tracks of at least {LEAST_FRAMES} frames, but the longest has {tracks.shape[1]}: "
            "take longer sound or a shorter hop."
        )
    return tracks, lengths_of(tracks)


def _bands(tracks: Frames, lengths: Codes, rows: Codes) -> tuple[Frames, Frames]:
    """Mean and deviation of each band over the frames of some tracks, every frame counting once."""
    total = np.zeros((2, tracks.shape[2]))
    count = int(lengths[rows].sum())
    for row in rows:
        total[0] += tracks[row, : lengths[row]].sum(axis=0, dtype=np.float64)
    mean = total[0] / count
    for row in rows:
        total[1] += np.square(tracks[row, : lengths[row]] - mean).sum(axis=0)
    deviation = np.sqrt(total[1] / count)
    # A band that never moves tells nothing; dividing by 1 leaves it at 0.
    deviation[deviation <= 1e-6 * np.maximum(1.0, np.abs(mean))] = 1.0
    return mean.astype(np.float32), deviation.astype(np.float32)


def _orders(rows: Codes, wanted: int, rng: np.random.Generator) -> Codes:
    """The rows in one random order after another, (wanted,) in all."""
    return np.concatenate([rng.permutation(rows) for _ in range(-(-wanted // rows.size))])[:wanted]


def _copied(state: State) -> State:
    """A state that outlives the next step, without the optimiser's part."""
    return State([np.array(v) for v in state.weights], [np.array(v) for v in state.others], None)
