from .seen import seen_in_training as seen_in_training
from .tested import BundleTest as BundleTest
from .testing import test as test
