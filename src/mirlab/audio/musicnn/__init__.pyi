from .wheel import BYTES as BYTES
from .wheel import FILE as FILE
from .wheel import REQUIREMENT as REQUIREMENT
from .wheel import Wheel as Wheel
from .wheel import WrongWheel as WrongWheel
from .wheel import open_wheel as open_wheel
