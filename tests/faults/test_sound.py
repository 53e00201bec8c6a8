"""Damaged sound is a result or a failure with words, never a crash, a hang or a gigabyte."""

from __future__ import annotations

import zipfile
from pathlib import Path

import mutants
import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.decoding.waveform import load
from mirlab.data.execution.pool import Job
from mirlab.data.extraction.extraction import extract
from mirlab.data.sources.archive import ArchiveLimits, open_archive
from mirlab.errors import AudioError, DatasetError

STAGES = {"result", "open", "decode", "samples", "frames", "features"}


def test_every_mutant_is_a_result_or_a_failure(tmp_path: Path, every: int) -> None:
    numbers = range(0, mutants.COUNT, every)
    tried = mutants.survey(numbers, tmp_path)
    assert len(tried) == len(numbers)
    assert [t for t in tried if t.outcome not in STAGES] == []
    assert [t for t in tried if t.seconds > mutants.SECONDS or t.megabytes > 1024] == []
    assert [t for t in tried if t.outcome != "result" and t.name not in t.words] == []
    counts = {stage: sum(t.outcome == stage for t in tried) for stage in STAGES}
    # Damage that nothing notices, or that everything refuses, would be no test.
    assert min(counts["result"], counts["open"], counts["decode"]) > 10


def test_the_same_number_is_the_same_mutant() -> None:
    assert {mutants.mutant(7), mutants.mutant(7), mutants.mutant(8)} == {mutants.mutant(7), mutants.mutant(8)}
    assert {mutants.mutant(n).kind for n in range(200)} == set(mutants.KINDS)


@pytest.mark.parametrize("suffix", ["mp3", "av.mp3", "mp2", "aac", "wav", "flac"])
@pytest.mark.parametrize("way", ["noise of 3 MB", "a cover of 30,000 x 30,000", "a cover", "a thousand tags"])
def test_sound_behind_tags_is_whole(suffix: str, way: str, tmp_path: Path) -> None:
    class Chosen:
        def integers(self, stop: int) -> int:
            return ["noise of 3 MB", "a cover of 30,000 x 30,000", "a cover", "a thousand tags"].index(way)

        def bytes(self, count: int) -> bytes:
            return np.random.default_rng(0).bytes(count)

    content = bytearray(mutants.originals()[suffix])
    path = tmp_path / f"tagged.{suffix}"
    path.write_bytes(mutants._tags(content, Chosen(), suffix))  # type: ignore[arg-type]
    # What other tests have left in this process is not the file's.
    before = mutants.held()
    tried = mutants.try_file(Job("x", str(path), "rms.mean"))
    assert (tried.outcome, tried.words) == ("result", "")
    assert tried.megabytes - before < 800


def test_infinite_samples_are_a_sentence_and_no_warning(tmp_path: Path) -> None:
    sound = np.full((4096, 2), np.inf)
    sound[:, 1] = -np.inf
    sf.write(tmp_path / "a.wav", sound, 22050, subtype="FLOAT")
    with pytest.raises(AudioError, match="4,096 are NaN or infinite"):
        load(tmp_path / "a.wav")


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path, private_cache: Path) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for label in ("blues", "jazz"):
            with archive.open(f"genres/{label}/{label}.00000.au", "w") as member:
                for _ in range(24):
                    member.write(bytes(1 << 20))
    limits = ArchiveLimits(free_bytes=16 << 20)
    with pytest.raises(DatasetError, match="refused, more than"):
        open_archive(bomb, limits=limits)
    assert [p for p in private_cache.rglob("*") if p.is_file()] == []


def test_a_folder_of_mutants_is_a_table_and_a_list(tmp_path: Path) -> None:
    folder = tmp_path / "mutants"
    folder.mkdir()
    numbers = range(60)
    for number in numbers:
        made = mutants.mutant(number)
        (folder / made.name).write_bytes(made.content)
    extraction = extract(folder, features="rms.mean", workers=2)
    names = {*extraction.table.tracks, *(failure.track for failure in extraction.failures)}
    assert names == {mutants.mutant(number).name for number in numbers}
    assert np.isfinite(extraction.table.values).all()
    again = extract(folder, features="rms.mean", workers=1)
    assert (again.table.data_hash, again.failures) == (extraction.table.data_hash, extraction.failures)
