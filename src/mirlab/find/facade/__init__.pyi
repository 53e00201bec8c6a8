from .collection import held_for as held_for
from .info import LibraryInfo as LibraryInfo
from .judging import judge as judge
from .library import Library as Library
from .spaces import OWN as OWN
