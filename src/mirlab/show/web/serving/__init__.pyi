from .app import make_app as make_app
from .site import DEFAULT_CORRECTIONS as DEFAULT_CORRECTIONS
