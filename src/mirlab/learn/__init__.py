"""Tables to knowledge: models, experiments, statistics."""
