"""mirlab: a laboratory for music classification and music information retrieval.

    import mirlab

    result = mirlab.extract("my-music")             # a folder with a folder per class
    result.table.to_parquet("features.parquet")
    mirlab.run("seed-1", source="my-music")         # a controlled experiment, with a report

The public names stand in ``__init__.pyi``. Each is imported when it is first used, so that ``import mirlab``
is quick.
"""

from typing import Any

from lazy_loader import attach_stub

from mirlab.errors import did_you_mean
from mirlab.seams import connect

connect("figure in a notebook", "mirlab.show.figures.compact", "notebook_figure")
connect("table of a DataFrame", "mirlab.data.reading", "open_frame")

_public, __dir__, __all__ = attach_stub(__name__, __file__)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'mirlab' has no attribute {name!r}.{did_you_mean(name, __all__)}")
    return _public(name)
