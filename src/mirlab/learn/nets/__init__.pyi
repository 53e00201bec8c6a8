from .dense import DenseClassifier as DenseClassifier
from .dense import weights_of as weights_of
from .folds import fit_all as fit_all
from .folds import is_net as is_net
