from . import audiomuse as audiomuse
from . import subsonic as subsonic
from .holding import Players as Players
from .signing import read_users as read_users
