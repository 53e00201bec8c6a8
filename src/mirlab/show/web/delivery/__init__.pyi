from .pages import STATIC as STATIC
from .pages import add_pages as add_pages
