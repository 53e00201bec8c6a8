from .dense import DenseClassifier as DenseClassifier
from .dense import weights_of as weights_of
from .sweep import Job as Job
from .sweep import train_many as train_many
