from .train_plan import Plan as Plan
from .train_plan import plan_of as plan_of
from .training import Trained as Trained
from .training import train as train
