from .named import named as named
from .neighbours import Found as Found
from .neighbours import Neighbour as Neighbour
from .neighbours import neighbours_of as neighbours_of
from .neighbours import similar as similar
from .query import ids_of as ids_of
from .query import resolve as resolve
