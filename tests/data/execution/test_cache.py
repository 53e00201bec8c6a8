"""The cache remembers by content, survives and never stands in the way."""

from __future__ import annotations

import os
import sqlite3
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.data.execution.layout3 import LAYOUT_3

from mirlab.data.execution import cache as cache_module
from mirlab.data.execution.cache import TOGETHER, CacheDamaged, Entry, FeatureCache
from mirlab.files import digest, identity_of


def entry(d: int = 3, segments: int = 1) -> Entry:
    spans = np.array([[i, i + 1.0] for i in range(segments)])
    return Entry(1.0, spans, {"mfcc@1": np.arange(segments * d * 8.0).reshape(segments, d, 8)}, {})


def test_what_is_stored_comes_back(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "c.sqlite")
    cache.store([("content", "analysis", entry(3, 2))])
    cache.close()
    cache = FeatureCache(tmp_path / "c.sqlite")
    back = cache.load("content", "analysis", ["mfcc@1"])
    cache.close()
    assert back.segments.tolist() == [[0, 1], [1, 2]]
    np.testing.assert_array_equal(back.summaries["mfcc@1"], entry(3, 2).summaries["mfcc@1"])


def test_missing_knows_versions_sizes_and_analyses() -> None:
    cache = FeatureCache(None)
    cache.store([("content", "analysis", entry(3))])
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == []
    assert cache.missing("content", "analysis", {"mfcc@1": 2}) == []
    assert cache.missing("content", "analysis", {"mfcc@1": 4}) == ["mfcc@1"]
    assert cache.missing("content", "analysis", {"mfcc@2": 3}) == ["mfcc@2"]
    assert cache.missing("content", "other", {"mfcc@1": 3}) == ["mfcc@1"]
    assert cache.missing("other", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    assert cache.missing("content", "analysis", {"mfcc@1": 3}, frames=True) == ["mfcc@1"]
    cache.close()


def test_the_digest_follows_the_content_not_the_name(tmp_path: Path) -> None:
    cache = FeatureCache(None)
    a, b = tmp_path / "a\n ü.wav", tmp_path / "b.wav"
    a.write_bytes(b"sound")
    b.write_bytes(b"sound")
    first = cache.digest(a)
    assert cache.digest(b) == first
    a.write_bytes(b"other")
    os.utime(a, ns=(1, 1))
    assert cache.digest(a) != first
    cache.close()


def test_a_cache_that_cannot_be_used_is_a_note(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = FeatureCache(tmp_path / "file" / "c.sqlite")
    assert cache.note is not None
    assert "can't be used" in cache.note
    cache.store([("content", "analysis", entry())])
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == []
    cache.close()


def test_a_cache_that_is_none_is_a_note(tmp_path: Path) -> None:
    (tmp_path / "c-v4.sqlite").write_bytes(b"this is no database" * 100)
    cache = FeatureCache(tmp_path / "c.sqlite")
    assert "file is not a database" in (cache.note or "")
    cache.close()


def test_a_failed_store_leaves_nothing_of_itself() -> None:
    cache = FeatureCache(None)
    bad = entry()
    bad.summaries["rms@1"] = None  # type: ignore[assignment]
    with pytest.raises(AttributeError):
        cache.store([("content", "analysis", bad)])
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    cache.close()


def test_records_are_kept_by_content_and_kind(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "c.sqlite")
    assert cache.kept("content", "fingerprint@1") is None
    cache.keep("content", "fingerprint@1", b"one")
    cache.keep("content", "fingerprint@1", b"two")
    cache.close()
    cache = FeatureCache(tmp_path / "c.sqlite")
    assert cache.kept("content", "fingerprint@1") == b"two"
    assert cache.kept("content", "fingerprint@2") is None
    assert cache.kept("other", "fingerprint@1") is None
    cache.close()


def test_a_full_disk_costs_no_run() -> None:
    cache = FeatureCache(None)
    cache.store([("first", "analysis", entry())])
    cache._shelf.db.execute("PRAGMA max_page_count = 1")
    cache.store([("second", "analysis", entry(500))])
    cache.keep("second", "kind", b"x" * 10_000)
    assert "can't be written to (database or disk is full)" in (cache.note or "")
    for content, d in (("first", 3), ("second", 500)):
        assert cache.missing(content, "analysis", {"mfcc@1": d}) == []
        assert cache.load(content, "analysis", ["mfcc@1"]).summaries["mfcc@1"].shape == (1, d, 8)
    assert cache.kept("second", "kind") == b"x" * 10_000
    cache.close()


def test_a_file_changed_behind_its_times_is_noticed(tmp_path: Path) -> None:
    cache = FeatureCache(None)
    path = tmp_path / "a.wav"
    path.write_bytes(b"sound")
    before, stat = cache.digest(path), path.stat()
    path.write_bytes(b"other")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert cache.digest(path) != before
    cache.close()


def test_what_lost_its_checksum_is_missing(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "c.sqlite")
    cache.store([("content", "analysis", entry(3))])
    cache.keep("content", "kind", b"record")
    for table in ("summaries", "records"):
        cache._shelf.db.execute(f"UPDATE {table} SET payload = CAST(payload || x'00' AS BLOB)")
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    assert cache.kept("content", "kind") is None
    with pytest.raises(CacheDamaged, match=r"the cache lost mfcc@1 of content: remove .*c-v4\.sqlite"):
        cache.load("content", "analysis", ["mfcc@1"])
    cache.store([("content", "analysis", entry(3))])
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == []
    cache._shelf.db.execute("UPDATE analyses SET seconds = 2.0")
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    with pytest.raises(CacheDamaged, match="the cache lost what it had of content"):
        cache.load("content", "analysis", ["mfcc@1"])
    assert "is now" in cache.set_aside()
    assert [path.name for path in tmp_path.iterdir()] == ["c-v4.sqlite.damaged"]
    assert FeatureCache(tmp_path / "c.sqlite").note is None


def test_the_file_is_in_sqlites_write_ahead_mode(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "deep" / "c.sqlite")
    assert cache._shelf.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert cache._shelf.db.execute("PRAGMA synchronous").fetchone() == (1,)
    assert not cache._shelf.db.in_transaction
    cache.close()


def test_a_cache_that_another_run_has_open_is_shared(tmp_path: Path) -> None:
    one, other = (FeatureCache(tmp_path / "c.sqlite") for _ in range(2))
    assert (one.note, other.note) == (None, None)
    one.store([("content", "analysis", entry(3))])
    assert other.missing("content", "analysis", {"mfcc@1": 3}) == []
    other.store([("content", "analysis", entry(5))])
    assert one.load("content", "analysis", ["mfcc@1"]).summaries["mfcc@1"].shape == (1, 5, 8)
    one.close()
    other.close()


def test_of_what_the_file_and_the_memory_hold_the_larger_counts() -> None:
    cache = FeatureCache(None)
    cache.store([("content", "analysis", entry(3))])
    cache._shelf.db.execute("PRAGMA max_page_count = 1")
    cache.store([("content", "analysis", entry(500))])
    assert cache.missing("content", "analysis", {"mfcc@1": 500}) == []
    assert cache.missing("content", "analysis", {"mfcc@1": 501}) == ["mfcc@1"]
    assert cache.load("content", "analysis", ["mfcc@1"]).summaries["mfcc@1"].shape == (1, 500, 8)
    # A smaller one, which the file has room for, hides nothing.
    cache.store([("content", "analysis", entry(2))])
    assert cache.missing("content", "analysis", {"mfcc@1": 500}) == []
    assert cache.load("content", "analysis", ["mfcc@1"]).summaries["mfcc@1"].shape == (1, 500, 8)
    cache.close()


def test_frames_come_back_with_their_type_and_shape() -> None:
    cache = FeatureCache(None)
    frames = np.arange(12, dtype=np.float32).reshape(3, 4) / 3
    made = Entry(2.5, np.array([[0.0, 2.5]]), entry(3).summaries, {"mfcc@1": frames})
    cache.store([("content", "analysis", made)])
    assert cache.missing("content", "analysis", {"mfcc@1": 3}, frames=True) == []
    assert cache.missing("content", "analysis", {"mfcc@1": 4}, frames=True) == ["mfcc@1"]
    back = cache.load("content", "analysis", ["mfcc@1"], frames=True)
    assert (back.seconds, back.segments.tolist()) == (2.5, [[0.0, 2.5]])
    assert back.frames["mfcc@1"].dtype == np.float32
    np.testing.assert_array_equal(back.frames["mfcc@1"], frames)
    assert cache.load("content", "analysis", ["mfcc@1"]).frames == {}
    with pytest.raises(CacheDamaged, match="the cache lost rms@1 of content"):
        cache.load("content", "analysis", ["rms@1"])
    cache.close()


def test_numbers_of_another_place_are_not_taken_for_these(tmp_path: Path) -> None:
    """A row that a damaged index gives under another key has the other key's checksum."""
    cache = FeatureCache(tmp_path / "c.sqlite")
    cache.store([("content", "analysis", entry(3)), ("other", "analysis", entry(3))])
    cache.store([("third", "offset", replace(entry(3), summaries={"chroma@1": np.zeros((1, 3, 8))}))])
    for table, column, value in (
        ("analyses", "digest", "fourth"),
        ("analyses", "text", "(SELECT number FROM texts WHERE text = 'offset')"),
        ("summaries", "feature", "(SELECT number FROM texts WHERE text = 'chroma@1')"),
        ("summaries", "d", "2"),
    ):
        said = value if value[0] in "(2" else f"'{value}'"
        which = "digest = 'content'" if table == "analyses" else "analysis = 1"
        cache._shelf.db.execute(f"UPDATE {table} SET {column} = {said} WHERE {which}")
        for content, analysis, key in (
            ("content", "analysis", "mfcc@1"),
            ("content", "offset", "mfcc@1"),
            ("content", "analysis", "chroma@1"),
            ("fourth", "analysis", "mfcc@1"),
        ):
            assert cache.missing(content, analysis, {key: 1}) == [key]
        cache._shelf.db.execute("DELETE FROM summaries WHERE analysis = 1")
        cache._shelf.db.execute("DELETE FROM analyses WHERE number = 1")
        cache._shelf.db.execute("INSERT INTO analyses VALUES (1, 'content', 1, 0, NULL)")
        cache.store([("content", "analysis", entry(3))])
    assert cache.missing("other", "analysis", {"mfcc@1": 3}) == []
    cache.close()


def test_a_second_damaged_file_takes_the_place_of_the_first(tmp_path: Path) -> None:
    for text in (b"first", b"second"):
        cache = FeatureCache(tmp_path / "c.sqlite")
        cache.keep("content", "kind", text)
        note = cache.set_aside()
        assert note.startswith(f"the cache was damaged and is now {tmp_path / 'c-v4.sqlite.damaged'}: every")
    assert [path.name for path in tmp_path.iterdir()] == ["c-v4.sqlite.damaged"]
    (tmp_path / "c-v4.sqlite.damaged").rename(tmp_path / "c-v4.sqlite")
    cache = FeatureCache(tmp_path / "c.sqlite")
    assert cache.kept("content", "kind") == b"second"
    cache.close()
    assert FeatureCache(None).set_aside() == (
        "the cache in memory was damaged: everything was computed again."
    )


def id3(text: bytes) -> bytes:
    """A tag of ID3v2 before the sound."""
    frame = b"TIT2" + (len(text) + 1).to_bytes(4, "big") + b"\0\0\3" + text
    return b"ID3\4\0\0" + bytes((len(frame) >> shift) & 127 for shift in (21, 14, 7, 0)) + frame


SOUND = b"\xff\xfb\x90\x00" + bytes(500)


def test_other_tags_are_the_same_content(tmp_path: Path) -> None:
    cache = FeatureCache(None)
    a, b, c = (tmp_path / name for name in "abc")
    a.write_bytes(id3(b"One") + SOUND)
    b.write_bytes(id3(b"Another") + SOUND)
    c.write_bytes(id3(b"One") + SOUND[:-1] + b"x")
    assert cache.digest(a) == cache.digest(b) != cache.digest(c)
    assert cache.bytes_digest(a) != cache.bytes_digest(b)
    assert cache.is_of(a, cache.digest(b))
    assert cache.is_of(a, cache.bytes_digest(a))
    assert not cache.is_of(a, cache.bytes_digest(b))
    cache.close()


def test_what_an_earlier_version_kept_is_handed_on(tmp_path: Path) -> None:
    song = tmp_path / "song.mp3"
    song.write_bytes(id3(b"One") + SOUND)
    os.utime(song, ns=(1, 1))
    kept = entry(3, 2)
    kept.frames["mfcc@1"] = np.ones((3, 4), dtype=np.float32)
    cache = FeatureCache(tmp_path / "c.sqlite")
    # As an earlier version left it: by the digest of all bytes, which it noted for the file.
    before = cache.bytes_digest(song)
    key, stamp = str(song).encode(), identity_of(song).stamp
    cache._shelf.db.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", (key, stamp, before))
    cache.store([(before, "analysis", kept)])
    cache.keep(before, "fingerprint", b"print")
    content = cache.digest(song)
    assert content != before
    assert cache.missing(content, "analysis", {"mfcc@1": 3}, frames=True) == []
    back = cache.load(content, "analysis", ["mfcc@1"], frames=True)
    np.testing.assert_array_equal(back.summaries["mfcc@1"], kept.summaries["mfcc@1"])
    np.testing.assert_array_equal(back.frames["mfcc@1"], kept.frames["mfcc@1"])
    assert cache.kept(content, "fingerprint") == b"print"
    # Another file's is not.
    other = tmp_path / "other.mp3"
    other.write_bytes(id3(b"One") + SOUND[:-1] + b"y")
    assert cache.missing(cache.digest(other), "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    cache.close()


def layout_3(file: Path, song: Path, content: str, noted: str) -> None:
    """Write what layout 3 kept of a song under a digest that it noted in the table `noted`."""
    db = sqlite3.connect(file)
    db.executescript(LAYOUT_3)
    db.execute(
        f"INSERT INTO {noted} VALUES (?, ?, ?)", (str(song).encode().hex(), identity_of(song).stamp, content)
    )

    def sealed(payload: bytes, *key: object) -> bytes:
        return zlib.crc32(payload, zlib.crc32(repr(key).encode())).to_bytes(4, "little") + payload

    span = np.array([0.0, 1.0]).tobytes()
    db.execute("INSERT INTO analyses VALUES (?, 'a', 1.0, ?)", (content, sealed(span, content, "a", 1.0)))
    values = np.arange(24.0).tobytes()
    row = (content, sealed(values, content, "a", "mfcc@1", 3))
    db.execute("INSERT INTO summaries VALUES (?, 'a', 'mfcc@1', 3, ?)", row)
    frames = np.ones((3, 4), dtype="<f4").tobytes()
    row = (content, sealed(frames, content, "a", "mfcc@1", 3))
    db.execute("INSERT INTO frames VALUES (?, 'a', 'mfcc@1', 3, ?)", row)
    db.execute("INSERT INTO records VALUES (?, 'faults', ?)", (content, sealed(b"none", content, "faults")))
    db.commit()
    db.close()


@pytest.mark.parametrize("noted", ["sounds", "files"])
def test_what_layout_3_kept_is_brought_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, noted: str
) -> None:
    song = tmp_path / "song.mp3"
    song.write_bytes(id3(b"One") + SOUND)
    os.utime(song, ns=(1, 1))
    monkeypatch.setattr("mirlab.files.identity.TICK", 0)
    sound = cache_module.sound_digest(song)
    under = sound if noted == "sounds" else "bytes"
    before = tmp_path / "c-v3.sqlite"
    layout_3(before, song, under, noted)
    was = before.read_bytes()
    if noted == "sounds":
        # What it noted of the file is believed, too, so that nothing is read again.
        monkeypatch.setattr(cache_module, "sound_digest", None)
    cache = FeatureCache(tmp_path / "c.sqlite", together=TOGETHER)
    assert cache.digest(song) == sound
    assert cache.missing(sound, "a", {"mfcc@1": 3}) == cache.missing(sound, "a", {"mfcc@1": 3}, frames=True)
    assert cache.missing(sound, "a", {"mfcc@1": 4, "rms@1": 1}) == ["mfcc@1", "rms@1"]
    back = cache.load(sound, "a", ["mfcc@1"], frames=True)
    assert back.summaries["mfcc@1"].ravel().tolist() == list(range(24))
    assert back.frames["mfcc@1"].shape == (3, 4)
    assert cache.kept(sound, "faults") == b"none"
    cache.close()
    assert before.read_bytes() == was
    before.unlink()
    cache = FeatureCache(tmp_path / "c.sqlite")
    assert cache.digest(song) == sound
    assert cache.missing(sound, "a", {"mfcc@1": 3}) == []
    assert not before.exists()
    cache.close()


def test_a_damaged_layout_3_is_as_none(tmp_path: Path) -> None:
    song = tmp_path / "song.mp3"
    song.write_bytes(SOUND)
    (tmp_path / "c-v3.sqlite").write_bytes(b"this is no database" * 100)
    cache = FeatureCache(tmp_path / "c.sqlite")
    assert cache.missing(cache.digest(song), "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    assert cache.note is None
    cache.close()


def test_what_waits_is_there_for_its_own_and_written_at_the_end(tmp_path: Path) -> None:
    cache, other = (FeatureCache(tmp_path / "c.sqlite", together=3600.0) for _ in range(2))
    song = tmp_path / "song.mp3"
    song.write_bytes(SOUND)
    os.utime(song, ns=(1, 1))
    cache.keep("first", "kind", b"is written at once, for nothing was")
    assert other.kept("first", "kind") is not None
    cache.store([("content", "analysis", entry(3))])
    cache.keep("content", "kind", b"record")
    content = cache.digest(song)
    assert other.missing("content", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == []
    cache.store([("content", "analysis", entry(5))])
    cache.close()
    assert other.load("content", "analysis", ["mfcc@1"]).summaries["mfcc@1"].shape == (1, 5, 8)
    assert other.kept("content", "kind") == b"record"
    assert other.digest(song) == content
    other.close()


def test_texts_that_rows_share_stand_once(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "c.sqlite", together=3600.0)
    analysis = "sample_rate=22050 n_fft=2048" * 10
    summaries = {f"feature{i}@1": np.zeros((1, 12, 13)) for i in range(8)}
    for number in range(300):
        cache.store([(f"{number:040x}", analysis, Entry(1.0, np.zeros((1, 2)), summaries, {}))])
    cache.close()
    content = (tmp_path / "c-v4.sqlite").read_bytes()
    assert content.count(analysis.encode()) == 2
    assert len(content) < 1.2 * 300 * 8 * 12 * 13 * 8


def test_what_was_kept_of_a_kind_that_was_hashed_whole_is_handed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song, ogg = tmp_path / "song.au", tmp_path / "song.ogg"
    numbers = b"".join(n.to_bytes(4, "big") for n in (28, 500, 3, 8000, 1))
    song.write_bytes(b".snd" + numbers + b"Text" + bytes(500))
    ogg.write_bytes(b"OggS, but not FLAC")
    for path in (song, ogg):
        os.utime(path, ns=(1, 1))
    monkeypatch.setattr("mirlab.files.identity.TICK", 0)
    before = digest(song)
    layout_3(tmp_path / "c-v3.sqlite", song, before, "sounds")
    db = sqlite3.connect(tmp_path / "c-v3.sqlite")
    row = (str(ogg).encode().hex(), identity_of(ogg).stamp, "as noted")
    db.execute("INSERT INTO sounds VALUES (?, ?, ?)", row)
    db.commit()
    db.close()
    cache = FeatureCache(tmp_path / "c.sqlite")
    content = cache.digest(song)
    assert content != before
    assert cache.missing(content, "a", {"mfcc@1": 3}) == []
    assert cache.digest(ogg) == "as noted"
    # From now on nobody looks into either.
    monkeypatch.setattr(cache_module, "formerly_whole", lambda path: pytest.fail("was looked into"))
    monkeypatch.setattr(cache_module, "sound_digest", lambda path, seconds: pytest.fail("was read"))
    assert (cache.digest(song), cache.digest(ogg)) == (content, "as noted")
    cache.close()
