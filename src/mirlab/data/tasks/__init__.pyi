from .deciding import decided as decided
from .further import with_further as with_further
