from .calibration import reliability as reliability
from .train_plan import FEATURES as FEATURES
from .train_plan import Plan as Plan
from .training import Trained as Trained
from .training import train as train
