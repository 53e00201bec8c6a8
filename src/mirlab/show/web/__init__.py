"""The explorer: a page in the browser to see and hear a collection."""
