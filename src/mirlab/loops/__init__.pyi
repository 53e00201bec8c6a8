from .declared import instructions as instructions
from .lanes import LANES as LANES
from .lanes import Lanes as Lanes
from .loop import compiled as compiled
