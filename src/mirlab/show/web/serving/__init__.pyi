from .app import make_app as make_app
from .preparing import built_in as built_in
from .preparing import library_read as library_read
from .site import DEFAULT_CORRECTIONS as DEFAULT_CORRECTIONS
