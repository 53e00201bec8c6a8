"""The commands, one module each (the lists together); imported when they are called."""
