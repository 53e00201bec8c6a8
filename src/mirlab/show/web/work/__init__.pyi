from .allowance import Allowance as Allowance
from .background import Background as Background
from .jobs import Jobs as Jobs
from .work import Busy as Busy
from .work import Job as Job
from .work import Places as Places
from .work import Workshop as Workshop
