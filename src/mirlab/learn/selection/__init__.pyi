from .curve import Point as Point
from .nested import Selected as Selected
from .saved import SavedSelection as SavedSelection
from .saved import load_selection as load_selection
from .selecting import select as select
from .selection import Selection as Selection
from .selector import FeatureSelector as FeatureSelector
