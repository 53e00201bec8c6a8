from . import wire as wire
from .building import Builder as Builder
from .walking import Refused as Refused
from .walking import walk as walk
