"""An inference server in this process, on a free port, and sounds to send to it."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile as sf

from mirlab.show.web.gate.server import listen, server_of
from mirlab.show.web.inference.app import make_inference_app
from mirlab.show.web.inference.service import Service
from mirlab.show.web.work.allowance import Allowance

RELEASED = Path(__file__).parents[3] / "learn" / "bundle" / "released"


@pytest.fixture(scope="session")
def released() -> Path:
    return RELEASED


@contextmanager
def answering(bundle: Path, allowance: Allowance, **choices: Any) -> Iterator[tuple[Service, httpx.Client]]:
    service = Service(bundle, allowance)
    ready = threading.Event()
    try:
        service.start()
        with listen("127.0.0.1", 0) as listener:
            server = server_of(make_inference_app(service, **choices), ready.set, drain=20)
            thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
            thread.start()
            assert ready.wait(60)
            address = f"http://127.0.0.1:{listener.getsockname()[1]}"
            with httpx.Client(base_url=address, timeout=60) as client:
                yield service, client
            server.should_exit = True
            thread.join(30)
            assert not thread.is_alive()
    finally:
        service.close()


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Service, httpx.Client]]:
    """A server of one worker that the tests of a module share."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_DATA", str(tmp_path_factory.mktemp("data")))
        with answering(RELEASED / "protocol-1.mirlab", Allowance(workers=1, places=64)) as both:
            yield both


@pytest.fixture(scope="session")
def sound() -> Callable[..., bytes]:
    """A WAV file of a chord with noise."""

    def make(seed: int = 0, seconds: float = 1.0, level: float = 1.0) -> bytes:
        rng = np.random.default_rng(seed)
        t = np.arange(int(seconds * 22050)) / 22050
        samples = 0.3 * np.sin(2 * np.pi * rng.uniform(100, 900) * t) + 0.05 * rng.normal(size=t.size)
        file = io.BytesIO()
        sf.write(file, level * samples, 22050, format="WAV", subtype="PCM_16")
        return file.getvalue()

    return make
