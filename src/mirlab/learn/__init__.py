"""Tables to knowledge: statistics, models, judging, config, results, experiment, selection, bundle."""
