"""MusiCNN's nets computed directly in float64, layer by layer, from tensors with TensorFlow's names."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Numbers = NDArray[Any]


class Direct:
    """A net's tensors, float64, and its layers; values are (n, time, bands, channels)."""

    def __init__(self, tensors: dict[str, NDArray[np.float32]]) -> None:
        self._tensors = {name: values.astype(np.float64) for name, values in tensors.items()}

    def norm(self, values: Numbers, number: int) -> Numbers:
        name = f"batch_normalization_{number}" if number else "batch_normalization"
        gamma, beta, mean, variance = (
            self._tensors[f"{name}/{part}"] for part in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        return (values - mean) / np.sqrt(variance + 1e-3) * gamma + beta

    def conv(self, values: Numbers, name: str, before: int, after: int, sides: int = 0) -> Numbers:
        padded = np.pad(values, ((0, 0), (before, after), (sides, sides), (0, 0)))
        kernel = self._tensors[f"{name}/kernel"]
        windows = sliding_window_view(padded, kernel.shape[:2], axis=(1, 2))
        found = np.stack([np.tensordot(one, kernel, axes=([2, 3, 4], [2, 0, 1])) for one in windows])
        return np.maximum(found + self._tensors[f"{name}/bias"], 0)

    def dense(self, values: Numbers, name: str) -> Numbers:
        found: Numbers = values @ self._tensors[f"{name}/kernel"] + self._tensors[f"{name}/bias"]
        return found

    def musicnn(self, patches: Numbers) -> tuple[Numbers, Numbers]:
        """(n, 187, 96) to tags (n, 50) and embedding (n, 200)."""
        entered = self.norm(patches.astype(np.float64)[..., None], 0)
        front = []
        for i, (before, after) in enumerate(((3, 3), (3, 3), (63, 64), (31, 32), (15, 16))):
            found = self.conv(entered, f"conv2d_{i}" if i else "conv2d", before, after)
            front.append(self.norm(found, i + 1).max(axis=2))
        values = np.concatenate(front, axis=2)[..., None]
        features = [values]
        for i in (5, 6, 7):
            found = self.norm(self.conv(values, f"conv2d_{i}", 3, 3), i + 1).transpose(0, 1, 3, 2)
            values = found if i == 5 else found + values
            features.append(values)
        whole = np.concatenate(features, axis=2)
        # (n, 753, 2): for each channel its maximum, then its mean.
        pooled = np.concatenate([whole.max(axis=1), whole.mean(axis=1)], axis=2).reshape(len(whole), -1)
        hidden = np.maximum(self.dense(self.norm(pooled, 9), "dense"), 0)
        embedding = self.norm(hidden, 10)
        return sigmoid(self.dense(embedding, "dense_1")), embedding

    def vgg(self, patches: Numbers) -> tuple[Numbers, Numbers]:
        """(n, 187, 96) to tags (n, 50) and embedding (n, 256)."""
        values = self.norm(patches.astype(np.float64)[..., None], 0)
        for i, size in enumerate(((4, 1), (2, 2), (2, 2), (2, 2), (4, 4)), 1):
            values = self.norm(self.conv(values, f"{i}CNN", 1, 1, 1), i)
            step = 4 if i == 5 else 2
            windows = sliding_window_view(values, size, axis=(1, 2))
            values = windows[:, ::step, ::step].max(axis=(-1, -2))
        embedding = values.reshape(len(values), -1)
        return sigmoid(self.dense(embedding, "dense")), embedding


def sigmoid(values: Numbers) -> Numbers:
    found: Numbers = 1 / (1 + np.exp(-values))
    return found
