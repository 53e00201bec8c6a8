from .undoing import LibraryVersion as LibraryVersion
from .undoing import LibraryVersions as LibraryVersions
from .undoing import Undone as Undone
from .undoing import history_of as history_of
from .undoing import undo as undo
