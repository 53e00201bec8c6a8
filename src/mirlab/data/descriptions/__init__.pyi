from .asking import describe as describe
from .asking import describe_files as describe_files
from .descriptions import Descriptions as Descriptions
from .descriptions import in_short as in_short
