from .drifted import Drift as Drift
from .drifted import DriftedColumn as DriftedColumn
from .drifted import DriftedFeature as DriftedFeature
from .drifted import UnknownShare as UnknownShare
from .drifting import drift as drift
from .seen import seen_in_training as seen_in_training
from .tested import BundleTest as BundleTest
from .testing import test as test
