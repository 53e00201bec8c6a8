from .cells import sure_lists as sure_lists
from .deciding import decided as decided
from .factsfile import json_columns as json_columns
from .factsfile import read_facts as read_facts
from .further import with_further as with_further
