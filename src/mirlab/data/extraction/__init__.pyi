from .assemble import facts_of as facts_of
from .extraction import Extraction as Extraction
from .extraction import NothingExtracted as NothingExtracted
<<<<<<< HEAD
from .extraction import columns_of as columns_of
=======
from .extraction import Progress as Progress
>>>>>>> main
from .extraction import extract as extract
from .extractor import FeatureExtractor as FeatureExtractor
from .frames import extract_frames as extract_frames
from .joining import check_workspace as check_workspace
from .joining import extract_joined as extract_joined
from .one import Features as Features
from .one import features as features
from .shardrun import FAILURES as FAILURES
from .shardrun import extract_shards as extract_shards
