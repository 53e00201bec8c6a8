from .card import Card as Card
from .source import LearnedFeatures as LearnedFeatures
