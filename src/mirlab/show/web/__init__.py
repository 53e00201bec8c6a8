"""The explorer: a collection of music in the browser, served from one process on this machine."""
