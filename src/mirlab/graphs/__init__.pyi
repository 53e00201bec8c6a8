from . import wire as wire
from .building import Builder as Builder
from .model import Refused as Refused
from .plain import PlainGraph as PlainGraph
from .running import Session as Session
from .walking import Limits as Limits
from .walking import walk as walk
