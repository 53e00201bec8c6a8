"""Which track of one listing is which of another: by name; clips of known sets by what they are called.

Contents: same_names.
"""

from __future__ import annotations

from collections.abc import Iterable

from mirlab.data.known import clip_of
from mirlab.data.naming import path_key


def same_names(wanted: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """Find the name in `known` of each track in `wanted`; those that have none are absent.

    A track is the one of the same id, in whatever Unicode form. A clip of a known set (``blues.00000`` in the
    table, ``blues/blues.00000.wav`` in a folder) is the only one of that clip's name; of several it is none.
    """
    names = set(known)
    forms: dict[str, list[str]] = {}
    for name in names:
        forms.setdefault(path_key(name), []).append(name)
    clips: dict[str, list[str]] = {}
    for name in names:
        clip = clip_of(name)
        if clip is not None:
            clips.setdefault(clip, []).append(name)
    found = {}
    for name in wanted:
        if name in names:
            found[name] = name
            continue
        same = forms.get(path_key(name), [])
        if len(same) == 1:
            found[name] = same[0]
            continue
        same = clips.get(clip_of(name) or "", [])
        if len(same) == 1:
            found[name] = same[0]
    return found
