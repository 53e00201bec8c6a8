from .formats import csv_text as csv_text
from .formats import html_page as html_page
from .formats import html_table as html_table
from .formats import markdown_as_html as markdown_as_html
from .mixin import Record as Record
from .mixin import Tabular as Tabular
from .mixin import TabularList as TabularList
from .mixin import spread as spread
