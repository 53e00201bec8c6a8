from .tested import BundleTest as BundleTest
from .testing import test as test
