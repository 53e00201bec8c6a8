from .tagger import tagger_of as tagger_of
from .tagging import tag as tag
from .tagging import tag_files as tag_files
from .tags import Tagged as Tagged
from .tags import Tags as Tags
