"""What the inference server counts, as Prometheus's own reader understands it."""

from __future__ import annotations

from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from mirlab.show.web.inference.metrics import RECENT, Metrics

NOW = {"waiting": 3, "at_work": 2, "workers": 2, "places": 5}


def read(text: str) -> dict[tuple[str, tuple[str, ...]], float]:
    """Every sample, by its name and the values of its labels."""
    return {
        (sample.name, tuple(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.fixture
def counted() -> Metrics:
    return Metrics()


def test_requests_are_counted_by_path_and_status_with_their_latencies(counted: Metrics) -> None:
    for status, seconds in ((200, 0.02), (200, 0.2), (503, 100.0)):
        counted.answered("/v1/classify", status, seconds)
    counted.analysed("/v1/classify", 30.0)
    counted.analysed("/v1/classify", None)
    counted.refused, counted.reloads["changed"] = 1, 2
    found = read(counted.text(NOW, {"name": 'a"\\\n.mirlab', "bundle": "abc"}))
    assert found["mirlab_requests_total", ("/v1/classify", "200")] == 2
    assert found["mirlab_requests_total", ("/v1/classify", "503")] == 1
    buckets = [
        found["mirlab_request_seconds_bucket", ("/v1/classify", le)]
        for le in ("0.025", "0.25", "60.0", "+Inf")
    ]
    assert buckets == [1, 2, 2, 3]
    assert found["mirlab_request_seconds_count", ("/v1/classify",)] == 3
    assert found["mirlab_request_seconds_sum", ("/v1/classify",)] == pytest.approx(100.22)
    assert found["mirlab_files_total", ("/v1/classify", "done")] == 1
    assert found["mirlab_files_total", ("/v1/classify", "failed")] == 1
    assert found["mirlab_sound_seconds_total", ()] == 30
    assert found["mirlab_refused_total", ()] == 1
    assert found["mirlab_reloads_total", ("changed",)] == 2
    assert found["mirlab_queue_waiting", ()] == 3
    assert found["mirlab_bundle_info", ('a"\\\n.mirlab', "abc")] == 1


def test_recent_sounds_show_unknown_ones_and_drift(counted: Metrics) -> None:
    assert "mirlab_unknown_share" not in counted.text(NOW, {})
    counted.begin_anew(["rms.mean", "mfcc_01.mean", "mfcc_02.mean"])
    for _ in range(RECENT):
        counted.classified(True, [9.0, 9.0, 9.0])
    for number in range(RECENT):
        counted.classified(number % 4 == 0, [0.5 - number % 2, 3.0, 4.0])
    found: dict[Any, float] = read(counted.text(NOW, {}))
    assert found["mirlab_unknown_share", ()] == 0.25
    assert found["mirlab_input_shift", ("rms",)] == 0
    assert found["mirlab_input_shift", ("mfcc",)] == pytest.approx((12.5) ** 0.5)
    counted.begin_anew(["rms.mean"])
    assert "mirlab_input_shift{" not in counted.text(NOW, {})
