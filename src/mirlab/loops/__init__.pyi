from .loop import compiled as compiled
