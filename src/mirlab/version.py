"""The version of mirlab, read by the build, and those of other packages; recorded in every result.

Contents: __version__, versions_of.
"""

from collections.abc import Iterable

__version__ = "0.1.0"

UNKNOWN = "unknown"
"""What stands for the version of a package that is used without being installed, as from its source."""


def versions_of(packages: Iterable[str]) -> dict[str, str]:
    """The version of each package, "unknown" for one that no installer has put here; mirlab knows its own.

    >>> versions_of(["mirlab", "no-such-package"])
    {'mirlab': '0.1.0', 'no-such-package': 'unknown'}
    """
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for package in packages:
        try:
            found[package] = __version__ if package == "mirlab" else version(package)
        except PackageNotFoundError:
            found[package] = UNKNOWN
    return found
