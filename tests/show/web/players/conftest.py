"""A library of tones with the ids of a media server, served to a real HTTP client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile as sf

from mirlab.find.facade.library import Library
from mirlab.show.web.players.holding import Players

RATE = 22050
TOKEN = "a-token-of-enough-letters"
USERS = {"joe": "sesame", "änne": "pässword:1"}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Tones s0 to s5 by three artists; a seventh track has no song, and the song "lost" no track."""
    folder = tmp_path_factory.mktemp("players")
    t = np.arange(RATE) / RATE
    lines = ["id,path,title,artist,album,artist_id"]
    for i in range(7):
        path = folder / "music" / f"{i}.wav"
        path.parent.mkdir(exist_ok=True)
        sf.write(path, 0.5 * np.sin(2 * np.pi * (500 + 400 * i) * t), RATE, subtype="PCM_16")
        if i < 6:
            album = "<Album> & \x07more" if i % 2 else ""
            lines.append(f"s{i},{i}.wav,T{i},Artist {i // 2},{album},ar{i // 2}")
    lines.append("lost,99.wav,Lost,Nobody,,")
    (folder / "ids.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_CACHE", str(folder / "cache"))
        library = Library.create(
            folder / "lib", "spectral_centroid.mean,spectral_rolloff.mean", metric="standard"
        )
        library.add(folder / "music", workers=1)
    library.import_ids(csv=folder / "ids.csv")
    return library


@pytest.fixture(scope="module")
def asking(known: Library, served: Callable[..., Any]) -> Iterator[httpx.Client]:
    """A client of a server with a token and users."""
    players = Players(known, users=USERS, every=0.0)
    with served([], players=players, token=TOKEN) as address, httpx.Client(base_url=address) as client:
        yield client


@pytest.fixture
def ids_file(known: Library) -> Path:
    return known.path / "mirlab-ids.json"
