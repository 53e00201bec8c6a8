"""The recipe of a library's rows, with the versions of its features when they were computed.

LanceDB takes no dots in names, so ``mfcc_03.mean`` is stored as ``mfcc_03__mean``; everybody sees, and may
write, either.

Contents: VersionedRecipe, recipe_for, DEFAULT, DEFAULT_FEATURES, default_features, stored, shown.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from mirlab.audio.registry import Column, expand
from mirlab.audio.spectra import FrameSpec
from mirlab.errors import UsageError
from mirlab.words import some

DECODING = "decoding"
"""Where a recipe's versions say by which decoding its numbers came; libraries of before say nothing of it."""
DEFAULT = "default"
"""How `--features` names what a new library takes, for a library that was made before a model came."""
DEFAULT_FEATURES = (
    "mfcc[1-20],spectral_contrast,chroma12,zero_crossing_rate,rms,spectral_centroid,spectral_bandwidth,"
    "spectral_rolloff,spectral_flatness"
)
"""Chosen by precision at 10 among other artists (docs/library.md has the table)."""


def default_features() -> tuple[str, ...]:
    """What a new library takes: DEFAULT_FEATURES, and a learned model's mean outputs where one is here.

    The hand-crafted ones stay, as maps, filters and explanations name them; beside so many learned ones they
    cost nothing in precision (docs/library.md).
    """
    from mirlab.audio.embedding import usual_models

    models = usual_models()
    return (*map(str, expand(DEFAULT_FEATURES)), *(models[0].means() if models else ()))


def stored(name: str) -> str:
    """``rms.mean`` as LanceDB has it: ``rms__mean``; ``TAGS[rock].mean`` is ``TAGS__rock__mean``."""
    return name.replace("[", "__").replace("]", "").replace(".", "__")


def shown(name: str) -> str:
    """``rms__mean`` as people read it: ``rms.mean``; a name without ``__`` is itself."""
    dimension, mark, statistic = name.rpartition("__")
    if not mark:
        return name
    feature, named, dimension = dimension.rpartition("__")
    return f"{feature}[{dimension}].{statistic}" if named else f"{dimension}.{statistic}"


@dataclass(frozen=True)
class VersionedRecipe:
    """Everything that decides a track's numbers.

    Parameters
    ----------
    terms : what was asked for, e.g. ("mfcc[1-20]", "rms.mean")
    columns : names of the columns that gives, in order, with dots
    spec : the framing
    versions : feature -> version, with a mark of the code for a user's own features, and DECODING -> version
    """

    terms: tuple[str, ...]
    columns: tuple[str, ...]
    spec: FrameSpec
    versions: Mapping[str, str]

    @property
    def hash(self) -> str:
        """16 hexadecimal digits: equal recipes, equal hash."""
        return hashlib.blake2b(json.dumps(self.to_dict(), sort_keys=True).encode(), digest_size=8).hexdigest()

    @property
    def asked(self) -> tuple[tuple[str, ...], FrameSpec]:
        """What a person chose, without the versions that came of it."""
        return self.columns, self.spec

    def to_dict(self) -> dict[str, Any]:
        return {
            "terms": list(self.terms),
            "columns": list(self.columns),
            "spec": asdict(self.spec),
            "versions": dict(self.versions),
        }

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> VersionedRecipe:
        """Read what `to_dict` gave; raises KeyError, TypeError, ValueError or UsageError else."""
        return cls(
            tuple(str(t) for t in said["terms"]),
            tuple(str(Column.parse(c)) for c in said["columns"]),
            FrameSpec(**said["spec"]),
            {str(k): str(v) for k, v in said["versions"].items()},
        )

    def check_current(self, path: object) -> None:
        """Make sure that what is computed now fits the rows of the library at `path`.

        Raises
        ------
        UnknownName : a feature that is no more, as of a learned model that was removed
        UsageError : a feature that has another version now: rows of both would be mixed
        """
        now = self.renewed().versions
        other = [
            f"{name} (version {version}, here {now.get(name)})"
            for name, version in self.versions.items()
            if name != DECODING and now.get(name) != version
        ]
        if other:
            raise UsageError(
                f"{path}: its tracks were analysed with other versions of these features: {some(other)}. Run"
                f"  mirlab library update {path}  first, which computes them again"
            )

    def renewed(self) -> VersionedRecipe:
        """The same request with the versions of today; raises UnknownName for a feature that is no more."""
        return recipe_for(self.terms, self.spec)


def recipe_for(features: str | Iterable[str], spec: FrameSpec | None = None) -> VersionedRecipe:
    """Make a recipe of terms or names of sets; "default" is what a new library takes on this machine.

    Raises
    ------
    UnknownName, UsageError : features that don't exist or can't be read
    """
    # A library is opened without these.
    from mirlab.audio.analysis import recipe_of
    from mirlab.audio.decoding import DECODING_VERSION

    terms = expand(default_features() if features == DEFAULT else features)
    recipe = recipe_of(terms, spec)
    versions = {**recipe.versions(), DECODING: str(DECODING_VERSION)}
    return VersionedRecipe(tuple(map(str, terms)), tuple(map(str, recipe.columns)), recipe.spec, versions)
