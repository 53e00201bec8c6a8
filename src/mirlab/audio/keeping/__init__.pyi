from .adding import add_embedding as add_embedding
from .fetching import get_embedding as get_embedding
from .listing import Embedding as Embedding
from .listing import Embeddings as Embeddings
from .listing import embedding as embedding
from .listing import embeddings as embeddings
from .removing import remove_embedding as remove_embedding
