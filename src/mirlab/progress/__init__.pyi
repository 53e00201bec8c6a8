from .phases import Bars as Bars
from .showing import showing as showing
from .showing import shows_progress as shows_progress
from .showing import staged as staged
from .showing import told as told
