"""What models learned by others give: their features, by the models' cards.

Contents: nothing but the registration; the models stand in `mirlab.audio.embedding`.
"""

from __future__ import annotations

from mirlab.audio.embedding import LearnedFeatures
from mirlab.audio.registry import register_source

register_source("learned", LearnedFeatures())
