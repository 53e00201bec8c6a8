from .classified import csv_of as csv_of
from .classified import rows_of as rows_of
from .overview import Line as Line
from .overview import Overview as Overview
from .overview import Setting as Setting
from .overview import spread as spread
from .reasons import reasons_of as reasons_of
from .worth import worth_of as worth_of
