from .declared import instructions as instructions
from .loop import compiled as compiled
