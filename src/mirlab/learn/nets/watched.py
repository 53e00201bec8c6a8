"""How good a net of tags or numbers is after an epoch, computed inside the program that trains it.

They are the primary metrics of the tasks (`mirlab.learn.statistics`) as JAX functions, from (n, k) truth and
(n, k) outputs of a net to one number; NaN where no tag or number varies in these rows.

Contents: `macro_average_precision`, `mean_r2`.
"""

from __future__ import annotations

from typing import Any


def macro_average_precision(truth: Any, outputs: Any) -> Any:
    """Mean over the tags that some row has and some row has not of the average precision.

    The precision at a row with the tag is that of all rows with its probability or a higher one, so rows of
    equal probability count alike, whatever their order.
    """
    import jax
    import jax.numpy as jnp

    def of_tag(has: Any, probabilities: Any) -> Any:
        count = probabilities.size
        found = jnp.sort(jnp.where(has, probabilities, -jnp.inf))
        above = count - jnp.searchsorted(jnp.sort(probabilities), probabilities, side="left")
        hits = count - jnp.searchsorted(found, probabilities, side="left")
        return jnp.where(has, hits / above, 0.0).sum() / jnp.maximum(has.sum(), 1)

    has = truth >= 0.5
    held = has.any(axis=0) & ~has.all(axis=0)
    scores = jax.vmap(of_tag, in_axes=1)(has, outputs)
    return jnp.where(held, scores, 0.0).sum() / held.sum()


def mean_r2(truth: Any, outputs: Any) -> Any:
    """Mean over the targets that vary of 1 - sum (y - f)^2 / sum (y - mean y)^2."""
    import jax.numpy as jnp

    spread = ((truth - truth.mean(axis=0)) ** 2).sum(axis=0)
    varies = truth.max(axis=0) > truth.min(axis=0)
    missed = ((truth - outputs) ** 2).sum(axis=0)
    return jnp.where(varies, 1 - missed / jnp.where(varies, spread, 1.0), 0.0).sum() / varies.sum()
