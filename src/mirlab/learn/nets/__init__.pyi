from .backend import device as device
from .dense import DenseClassifier as DenseClassifier
from .dense import weights_of as weights_of
from .dense_targets import NumberNet as NumberNet
from .dense_targets import TagNet as TagNet
from .folds import fit_all as fit_all
from .folds import is_net as is_net
