from .key import CLEAR as CLEAR
