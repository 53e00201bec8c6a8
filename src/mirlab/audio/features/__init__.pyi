from .bpm import STEADY as STEADY
