from .allowance import Allowance as Allowance
from .background import Background as Background
from .toyband import toy_library_there as toy_library_there
from .work import Busy as Busy
from .work import Job as Job
from .work import Places as Places
from .work import Workshop as Workshop
