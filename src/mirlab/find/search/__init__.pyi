from .neighbours import Found as Found
from .neighbours import Neighbour as Neighbour
from .neighbours import neighbours_of as neighbours_of
from .neighbours import similar as similar
from .playlist import m3u as m3u
from .playlist import walk as walk
from .playlist import write_m3u as write_m3u
from .query import ids_of as ids_of
