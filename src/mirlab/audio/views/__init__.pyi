from .logmel import log_mel as log_mel
from .named import named_view as named_view
from .resampling import resampled_for as resampled_for
from .view import View as View
