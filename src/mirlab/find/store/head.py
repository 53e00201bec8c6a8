"""What a table's rows mean, as it stands in the table's schema.

Contents: Head, KEY, PROTOCOL, newer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from mirlab.errors import MirlabError
from mirlab.find.space import Metric
from mirlab.find.store.versioned import VersionedRecipe

KEY = b"mirlab"
"""Where it stands in the metadata of a table."""
PROTOCOL = 1
"""Layout of a table; a newer one is refused."""


@dataclass(frozen=True)
class Head:
    """What the table's rows mean: their recipe and the metric that made their vectors.

    `fitted_to` is the hash of the rows that the metric was fitted to (`rows_hash`), "" before it was to all.
    """

    recipe: VersionedRecipe
    metric: Metric
    fitted_to: str = ""

    def to_bytes(self) -> bytes:
        said = {
            "protocol": PROTOCOL,
            "recipe": self.recipe.to_dict(),
            "metric": self.metric.to_dict(),
            "fitted_to": self.fitted_to,
        }
        return json.dumps(said, ensure_ascii=False).encode()


def newer(folder: Path, protocol: object, most: int = PROTOCOL) -> MirlabError:
    """The error for a library that a newer mirlab wrote."""
    return MirlabError(
        f"{folder}: written in layout {protocol} by a newer mirlab; this version reads up to {most}: "
        "upgrade mirlab"
    )
