"""The cache remembers by content, survives and never stands in the way."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mirlab.data.execution import cache as cache_file
from mirlab.data.execution.cache import CacheDamaged, Entry, FeatureCache
from mirlab.files import identity_of


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
    (tmp_path / "c-v3.sqlite").write_bytes(b"this is no database" * 100)
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
    cache._db.execute("PRAGMA max_page_count = 1")
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
        cache._db.execute(f"UPDATE {table} SET payload = CAST(payload || x'00' AS BLOB)")
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    assert cache.kept("content", "kind") is None
    with pytest.raises(CacheDamaged, match=r"the cache lost mfcc@1 of content: remove .*c-v3\.sqlite"):
        cache.load("content", "analysis", ["mfcc@1"])
    cache.store([("content", "analysis", entry(3))])
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == []
    cache._db.execute("UPDATE analyses SET seconds = 2.0")
    assert cache.missing("content", "analysis", {"mfcc@1": 3}) == ["mfcc@1"]
    with pytest.raises(CacheDamaged, match="the cache lost what it had of content"):
        cache.load("content", "analysis", ["mfcc@1"])
    assert "is now" in cache.set_aside()
    assert [path.name for path in tmp_path.iterdir()] == ["c-v3.sqlite.damaged"]
    assert FeatureCache(tmp_path / "c.sqlite").note is None


def test_the_file_is_in_sqlites_write_ahead_mode(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "deep" / "c.sqlite")
    assert cache._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert cache._db.execute("PRAGMA synchronous").fetchone() == (1,)
    assert not cache._db.in_transaction
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
    cache._db.execute("PRAGMA max_page_count = 1")
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
    for column, value in (("digest", "third"), ("analysis", "offset"), ("feature", "chroma@1"), ("d", 2)):
        cache._db.execute(f"UPDATE summaries SET {column} = ? WHERE digest = 'content'", (value,))
        for content, analysis, key in (
            ("content", "analysis", "mfcc@1"),
            ("content", "offset", "mfcc@1"),
            ("content", "analysis", "chroma@1"),
        ):
            assert cache.missing(content, analysis, {key: 1}) == [key]
        cache._db.execute("DELETE FROM summaries WHERE digest != 'other'")
        cache.store([("content", "analysis", entry(3))])
    assert cache.missing("other", "analysis", {"mfcc@1": 3}) == []
    cache.close()


def test_a_second_damaged_file_takes_the_place_of_the_first(tmp_path: Path) -> None:
    for text in (b"first", b"second"):
        cache = FeatureCache(tmp_path / "c.sqlite")
        cache.keep("content", "kind", text)
        note = cache.set_aside()
        assert note.startswith(f"the cache was damaged and is now {tmp_path / 'c-v3.sqlite.damaged'}: every")
    assert [path.name for path in tmp_path.iterdir()] == ["c-v3.sqlite.damaged"]
    (tmp_path / "c-v3.sqlite.damaged").rename(tmp_path / "c-v3.sqlite")
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
    key, stamp = str(song).encode().hex(), identity_of(song).stamp
    cache._db.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", (key, stamp, before))
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


def test_what_was_kept_of_a_kind_that_was_hashed_whole_is_handed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song, ogg = tmp_path / "song.au", tmp_path / "song.ogg"
    numbers = b"".join(n.to_bytes(4, "big") for n in (28, 500, 3, 8000, 1))
    song.write_bytes(b".snd" + numbers + b"Text" + bytes(500))
    ogg.write_bytes(b"OggS, but not FLAC")
    cache = FeatureCache(tmp_path / "c.sqlite")
    before = cache.bytes_digest(song)
    for path, noted in ((song, before), (ogg, "as noted")):
        os.utime(path, ns=(1, 1))
        row = (str(path).encode().hex(), identity_of(path).stamp, noted)
        cache._db.execute("INSERT INTO sounds VALUES (?, ?, ?)", row)
    cache.store([(before, "analysis", entry(3, 2))])
    content = cache.digest(song)
    assert content != before
    assert cache.missing(content, "analysis", {"mfcc@1": 3}) == []
    assert cache.digest(ogg) == "as noted"
    # From now on nobody looks into either.
    cache._note("later_sounds", song, replace(identity_of(song), fresh=False), content)
    cache._note("later_sounds", ogg, replace(identity_of(ogg), fresh=False), "as noted")
    monkeypatch.setattr(cache_file, "formerly_whole", lambda path: pytest.fail("was looked into"))
    monkeypatch.setattr(cache_file, "sound_digest", lambda path, seconds: pytest.fail("was read"))
    assert (cache.digest(song), cache.digest(ogg)) == (content, "as noted")
    cache.close()
