from .dataset import ARTISTS as ARTISTS
from .dataset import SONGS as SONGS
from .dataset import VERSION as VERSION
from .dataset import toy as toy
from .dataset import toy_is_made as toy_is_made
from .styles import STYLES as STYLES
