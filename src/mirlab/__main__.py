"""`python -m mirlab` is `mirlab`."""

from mirlab.show.cli import entry

if __name__ == "__main__":
    entry()
