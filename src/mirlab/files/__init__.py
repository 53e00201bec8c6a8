"""What every room knows of files: which file it is that was read, and whether it is a file at all."""
