from .applying import apply_tags as apply_tags
from .done import TaggedFile as TaggedFile
from .done import TagsDone as TagsDone
from .planning import TagChange as TagChange
from .planning import TagPlan as TagPlan
from .planning import plan_tags as plan_tags
from .undoing import undo_tags as undo_tags
