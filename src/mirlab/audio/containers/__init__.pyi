from .account import promise_of as promise_of
from .payload import sound_digest as sound_digest
from .promise import SLACK as SLACK
from .promise import Promise as Promise
from .recognise import HEAD as HEAD
from .recognise import holds_sound as holds_sound
from .recognise import is_sound_file as is_sound_file
from .recognise import looks_like_text as looks_like_text
