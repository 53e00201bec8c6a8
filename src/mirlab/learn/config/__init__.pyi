from . import experiments as experiments
from .bounds import check_drawn as check_drawn
from .config import DataSection as DataSection
from .config import ExperimentConfig as ExperimentConfig
from .config import FeatureSet as FeatureSet
from .extent import check_experiment as check_experiment
from .model_section import ModelSection as ModelSection
