"""`python -m mirlab` is `mirlab`."""

from mirlab.show.terminal import entry

if __name__ == "__main__":
    entry()
