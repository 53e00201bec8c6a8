from .dataset import ARTISTS as ARTISTS
from .dataset import SONGS as SONGS
from .dataset import VERSION as VERSION
from .dataset import toy as toy
from .styles import STYLES as STYLES
