from .retrieval import Compared as Compared
from .retrieval import Judgement as Judgement
from .retrieval import compared as compared
from .retrieval import judge_table as judge_table
from .scores import MEASURES as MEASURES
