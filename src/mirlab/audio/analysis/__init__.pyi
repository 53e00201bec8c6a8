from .analysis import Analysis as Analysis
from .analysis import analyse as analyse
from .costs import cost_of as cost_of
from .recipe import Recipe as Recipe
from .recipe import not_computable as not_computable
from .recipe import recipe_of as recipe_of
from .request import Request as Request
from .request import request_for as request_for
