from .overview import Line as Line
from .overview import Overview as Overview
from .overview import Setting as Setting
from .overview import spread as spread
