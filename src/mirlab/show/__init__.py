"""Results to people: plots, reports, the command line."""
