from .audit import write_audit as write_audit
from .page import environment as environment
from .ranking import cells as cells
from .ranking import write_ranking as write_ranking
from .report import write_report as write_report
from .retrieval import write_retrieval as write_retrieval
from .selection import write_selection as write_selection
