from .card import Card as Card
from .shelf import card_of as card_of
from .shelf import known_names as known_names
from .shelf import net_of as net_of
from .shelf import present as present
from .source import LearnedFeatures as LearnedFeatures
