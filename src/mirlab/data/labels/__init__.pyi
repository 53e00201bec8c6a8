from .artists import artists_in_table as artists_in_table
from .artists import with_artists as with_artists
from .choosing import by_folder as by_folder
from .choosing import label_notes as label_notes
from .choosing import labelled as labelled
from .choosing import labels_of as labels_of
