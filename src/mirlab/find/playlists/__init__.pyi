from .extending import read_playlist as read_playlist
from .making import make_playlist as make_playlist
from .moods import mood_words as mood_words
from .playlist import Playlist as Playlist
from .walking import walk as walk
from .writing import playlist_kind as playlist_kind
from .writing import write_playlist as write_playlist
from .writing import written as written
