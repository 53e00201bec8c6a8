from .source import LearnedFeatures as LearnedFeatures
