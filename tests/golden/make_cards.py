"""Write the cards of MusiCNN's four nets from its wheel: digests of the graphs, and their golden numbers.

    python tests/golden/make_cards.py musicnn-0.1.0-py3-none-any.whl

The wheel is what `pip download --no-deps musicnn==0.1.0` gives. Names of the tags are those of its
configuration.py, in its order; every number of the front end was held against taggrams that the net's author
published, patch by patch.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
from pathlib import Path

from mirlab.audio.analysis.golden import outputs_of, sweep
from mirlab.audio.embedding.card import parse_card
from mirlab.audio.embedding.net import CardNet
from mirlab.audio.musicnn.wheel import NETS, open_wheel

CARDS = Path(__file__).resolve().parents[2] / "src" / "mirlab" / "audio" / "embedding" / "cards"
WHEEL = "f38a4890c648c1ddbb141c5d96d2b0a8cfcd36746002d896989f7b88beb65cfa"

MSD = (
    "rock, pop, alternative, indie, electronic, female vocalists, dance, 00s, alternative rock, jazz, "
    "beautiful, metal, chillout, male vocalists, classic rock, soul, indie rock, Mellow, electronica, "
    "80s, folk, 90s, chill, instrumental, punk, oldies, blues, hard rock, ambient, acoustic, "
    "experimental, female vocalist, guitar, Hip-Hop, 70s, party, country, easy listening, sexy, catchy, "
    "funk, electro, heavy metal, Progressive rock, 60s, rnb, indie pop, sad, House, happy"
)
MTT = (
    "guitar, classical, slow, techno, strings, drums, electronic, rock, fast, piano, ambient, beat, "
    "violin, vocal, synth, female, indian, opera, male, singing, vocals, no vocals, harpsichord, loud, "
    "quiet, flute, woman, male vocal, no vocal, pop, soft, sitar, solo, man, classic, choir, voice, new "
    "age, dance, male voice, female vocal, beats, harp, cello, no voice, weird, country, metal, female "
    "voice, choral"
)
DATA = {
    "msd": (
        "the Million Song Dataset",
        "songs of the Million Song Dataset, with tags from Last.fm",
        ["gtzan"],
    ),
    "mtt": (
        "MagnaTagATune",
        "MagnaTagATune: excerpts of recordings on Magnatune",
        ["magnatagatune", "emotify"],
    ),
}
NET = {
    "musicnn": ("MusiCNN", 200, "What the last layer takes: 200 numbers that say how it sounds."),
    "vgg": ("VGG", 256, "The last pool of the convolutions: 256 numbers that say how it sounds."),
}


def card(name: str, digests: dict[str, str], golden: str) -> str:
    net, _, data = name.partition("_")
    title, width, summary = NET[net]
    where, trained, overlaps = DATA[data]
    tags = (MSD if data == "msd" else MTT).split(", ")
    pair = ""
    if "trunk.onnx" in digests:
        pair = f"""
[graph.overlapping]
trunk = "trunk.onnx"
trunk_sha256 = "{digests["trunk.onnx"]}"
head = "head.onnx"
head_sha256 = "{digests["head.onnx"]}"
reach = 32
"""
    return f"""# {NETS[name]} of the package musicnn 0.1.0. Written by tests/golden/make_cards.py.
card = 1
name = "{name}"
version = 1
title = "{title}, trained to tag {where}"
licence = "ISC"
in_bundles = true
citation = "Pons and Serra 2019, musicnn: pre-trained convolutional neural networks for music audio tagging"
training_data = "{trained}"
overlaps = {json.dumps(overlaps)}
get = "musicnn"

[weights]
source = "{NETS[name]} in the wheel musicnn 0.1.0 on PyPI, https://github.com/jordipons/musicnn"
sha256 = "{WHEEL}"

[view]
sample_rate = 16000
resampler = "kaiser_best"
n_fft = 512
hop_length = 256
win_length = 512
window = "hann"
window_symmetric = false
frame = "n_fft"
center = true
pad_mode = "reflect"
whole_hops = false
preemphasis = 0.0
n_mels = 96
fmin = 0.0
fmax = 8000.0
mel_scale = "slaney"
mel_triangles = "hz"
mel_norm = "slaney"
power = 2.0
half_precision = true
compression = "log10p1"
scale = 10000.0
mean = 0.0
std = 1.0

[patches]
frames = 187
hop = 187
other_hops = [61]

[graph]
file = "graph.onnx"
sha256 = "{digests["graph.onnx"]}"
input = "patches"
layout = "frames, bands"
{pair}
[outputs.tags]
output = "tags"
size = 50
units = "score"
summary = "How well each of 50 tags fits, from 0 to 1; a score, not a probability."
dimensions = {json.dumps(tags)}

[outputs.embedding]
output = "embedding"
size = {width}
units = "activation"
summary = "{summary}"
{golden}"""


def main(wheel: str) -> None:
    opened = open_wheel(wheel, WHEEL)
    CARDS.mkdir(exist_ok=True)
    for name in NETS:
        files = opened.files_of(name)
        digests = {file: hashlib.sha256(data).hexdigest() for file, data in files.items()}
        bare = parse_card(card(name, digests, "").encode(), name)
        with tempfile.TemporaryDirectory() as place:
            (Path(place) / "graph.onnx").write_bytes(files["graph.onnx"])
            found = outputs_of(bare, CardNet(bare, place, ""), sweep(), ["tags", "embedding"])
        means = [
            f"{output} = [{', '.join(f'{mean:.7g}' for mean in values.mean(axis=1, dtype='float64'))}]"
            for output, values in found.items()
        ]
        golden = "\n".join(
            ["", "[golden]", 'sound = "sweep"', "tolerance = 1e-4", "", "[golden.means]", *means]
        )
        (CARDS / f"{name}.toml").write_text(card(name, digests, golden + "\n"), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
