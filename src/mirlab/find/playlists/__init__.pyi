from .formats import SUFFIXES as SUFFIXES
from .formats import format_of as format_of
from .playlist import Playlist as Playlist
from .walking import walk as walk
from .writing import playlist_kind as playlist_kind
from .writing import write_playlist as write_playlist
from .writing import written as written
