from .fields import TAG_FIELDS as TAG_FIELDS
from .fields import Piece as Piece
from .fields import Untaggable as Untaggable
from .fields import each_value as each_value
from .opening import tagged as tagged
