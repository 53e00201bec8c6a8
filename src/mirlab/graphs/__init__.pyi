from .walking import Refused as Refused
from .walking import walk as walk
