"""The commands, one file each; the command line loads them by name."""
