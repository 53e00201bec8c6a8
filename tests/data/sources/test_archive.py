"""Archives: what comes out, and that nothing comes out where it must not."""

from __future__ import annotations

import gzip
import io
import os
import stat
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.sources.archive import ArchiveLimits, is_archive, open_archive
from mirlab.errors import DatasetError

GENRES = {"genres/blues/blues.00000.au": b"one" * 1000, "genres/jazz/jazz.00000.au": b"two" * 1000}


def tar(path: Path, members: dict[str, bytes], mode: str = "w:gz", *extra: tarfile.TarInfo) -> Path:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for info in extra:
            archive.addfile(info)
    return path


def zipped(path: Path, members: dict[str, bytes], mode: int = 0) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = mode << 16
            archive.writestr(info, content)
    return path


def make(path: Path, members: dict[str, bytes]) -> Path:
    if path.suffix == ".zip":
        return zipped(path, members)
    return tar(path, members, "w" if path.suffix == ".tar" else "w:gz")


def leftovers(cache: Path) -> list[Path]:
    return [p for p in cache.rglob("*") if p.is_file()] + list((cache / "archives").glob(".*.part"))


@pytest.mark.parametrize("name", ["genres.tar.gz", "genres.tgz", "genres.tar", "genres.zip", "GENRES.TAR.GZ"])
def test_opens_as_the_folder_it_holds(tmp_path: Path, name: str) -> None:
    data = open_archive(
        make(tmp_path / name, {**GENRES, "genres/readme.txt": b"text", "genres/x/._a.au": b"x"})
    )
    assert {t.id: t.label for t in data.tracks} == dict(zip(GENRES, ["blues", "jazz"], strict=True))
    assert [t.path.read_bytes() for t in data.tracks] == list(GENRES.values())
    assert data.name.lower() == "genres"
    assert data.tracks[0].artist == "John Lee Hooker"


def test_a_plain_tar_may_end_in_tgz_and_the_other_way_round(tmp_path: Path) -> None:
    assert len(open_archive(tar(tmp_path / "a.tgz", GENRES, "w"))) == 2
    assert len(open_archive(tar(tmp_path / "b.tar", GENRES, "w:gz"))) == 2


def test_only_sound_is_written(tmp_path: Path, private_cache: Path) -> None:
    open_archive(zipped(tmp_path / "a.zip", {"a/1.wav": b"1", "a/run.sh": b"2", "a/.hidden.wav": b"3"}))
    assert [p.name for p in private_cache.rglob("[!.]*") if p.is_file()] == ["1.wav"]


def test_is_unpacked_once_and_again_when_it_changes(tmp_path: Path) -> None:
    first = open_archive(tar(tmp_path / "a.tar", {"a/1.wav": b"1"}, "w"))
    there = first.tracks[0].path.stat()
    copy = tmp_path / "copy.tar"
    copy.write_bytes((tmp_path / "a.tar").read_bytes())
    assert open_archive(copy).tracks[0].path.stat() == there
    assert open_archive(tar(tmp_path / "a.tar", {"a/1.wav": b"2"}, "w")).tracks[0].path.read_bytes() == b"2"


def test_the_cache_may_be_elsewhere(tmp_path: Path, private_cache: Path) -> None:
    data = open_archive(tar(tmp_path / "a.tar", {"a/1.wav": b"1"}, "w"), cache_dir=tmp_path / "there")
    assert data.tracks[0].path.is_relative_to(tmp_path / "there" / "archives")
    assert list(private_cache.iterdir()) == []


@pytest.mark.parametrize("suffix", [".tar.gz", ".zip"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../evil.wav", "outside"),
        ("a/../../evil.wav", "outside"),
        ("a/..\\..\\evil.wav", "outside"),
        ("..", "outside"),
        ("/tmp/evil.wav", "absolute"),
        ("\\evil.wav", "absolute"),
        ("C:\\evil.wav", "absolute"),
        ("c:/evil.wav", "absolute"),
    ],
)
def test_a_member_that_would_leave_is_refused_by_name(
    tmp_path: Path, private_cache: Path, suffix: str, name: str, words: str
) -> None:
    archive = make(tmp_path / f"a{suffix}", {"good/1.wav": b"1", name: b"2"})
    with pytest.raises(DatasetError, match=words) as caught:
        open_archive(archive)
    assert ascii(name) in str(caught.value)
    assert leftovers(private_cache) == []
    assert [p.name for p in tmp_path.rglob("*evil*")] == []


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE]
)
def test_links_and_devices_in_a_tar_are_refused(tmp_path: Path, private_cache: Path, kind: bytes) -> None:
    info = tarfile.TarInfo("a/link.wav")
    info.type, info.linkname = kind, "/etc/passwd"
    with pytest.raises(DatasetError, match=r"'a/link.wav' is a link or a device"):
        open_archive(tar(tmp_path / "a.tar.gz", {"a/1.wav": b"1"}, "w:gz", info))
    assert leftovers(private_cache) == []


def test_links_in_a_zip_are_refused(tmp_path: Path, private_cache: Path) -> None:
    archive = zipped(tmp_path / "a.zip", {"a/link.wav": b"/etc/passwd"}, stat.S_IFLNK | 0o777)
    with pytest.raises(DatasetError, match=r"'a/link.wav' is a link or a device"):
        open_archive(archive)
    assert leftovers(private_cache) == []


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_a_bomb_is_stopped_while_it_is_read(tmp_path: Path, private_cache: Path, name: str) -> None:
    archive = make(tmp_path / name, {"a/zeros.wav": bytes(3 << 20)})
    with pytest.raises(
        DatasetError, match=r"refused, more than .* bytes would be unpacked from .* unpack it yourself"
    ):
        open_archive(archive, limits=ArchiveLimits(free_bytes=1 << 20, ratio=1))
    assert leftovers(private_cache) == []
    assert len(open_archive(archive, limits=ArchiveLimits(free_bytes=4 << 20, ratio=1))) == 1


def test_a_bomb_that_is_not_sound_is_stopped_too(tmp_path: Path) -> None:
    archive = tar(tmp_path / "a.tar.gz", {"zeros.bin": bytes(8 << 20), "a/1.wav": b"1"})
    with pytest.raises(DatasetError, match="bytes would be unpacked from it"):
        open_archive(archive, limits=ArchiveLimits(free_bytes=1 << 20, ratio=1, members=10))


def test_a_bomb_of_headers_is_stopped(tmp_path: Path) -> None:
    # A chain of long names is one member to tarfile, and read without a jump.
    name = tarfile.TarInfo("././@LongLink")
    name.type, name.size = tarfile.GNUTYPE_LONGNAME, 1 << 19
    one = name.tobuf(tarfile.GNU_FORMAT) + b"a" * (1 << 19)
    (tmp_path / "a.tar.gz").write_bytes(gzip.compress(one * 6 + bytes(1024)))
    with pytest.raises(DatasetError, match=r"refused, more than [\d,]+ bytes would be unpacked from it"):
        open_archive(tmp_path / "a.tar.gz", limits=ArchiveLimits(free_bytes=1 << 20, ratio=1, members=10))


def test_a_sparse_bomb_is_stopped(tmp_path: Path) -> None:
    # GNU's old sparse format: no data, and a header that claims 64 GiB of them.
    info = tarfile.TarInfo("a/holes.wav")
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[156:157] = b"S"
    header[386:398] = header[398:410] = b"00000000000\0"
    header[483:495] = b"\x80" + (64 << 30).to_bytes(11, "big")
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    (tmp_path / "a.tar").write_bytes(bytes(header) + bytes(10240))
    with pytest.raises(DatasetError, match="refused, more than"):
        open_archive(tmp_path / "a.tar", limits=ArchiveLimits(free_bytes=4 << 20, ratio=1))


def test_a_header_that_claims_gigabytes_is_not_believed(tmp_path: Path) -> None:
    info = tarfile.TarInfo("././@PaxHeader")
    info.type, info.size = tarfile.XHDTYPE, 4 << 30
    (tmp_path / "a.tar.gz").write_bytes(gzip.compress(info.tobuf(tarfile.USTAR_FORMAT) + bytes(1024)))
    with pytest.raises(DatasetError, match="refused, a header claims more than"):
        open_archive(tmp_path / "a.tar.gz")


@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_the_number_of_members_is_bounded(tmp_path: Path, name: str) -> None:
    archive = make(tmp_path / name, {f"a/{k}.wav": b"" for k in range(6)})
    with pytest.raises(DatasetError, match="more than 5 members"):
        open_archive(archive, limits=ArchiveLimits(members=5))
    assert len(open_archive(archive, limits=ArchiveLimits(members=6))) == 6


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.tar", "a.tgz"])
@pytest.mark.parametrize("keep", [0, 40, 0.5])
def test_a_damaged_archive_leaves_nothing(
    tmp_path: Path, private_cache: Path, name: str, keep: float
) -> None:
    archive = make(tmp_path / name, {f"a/{k}.wav": bytes(range(256)) * 40 for k in range(9)})
    content = archive.read_bytes()
    archive.write_bytes(content[: int(keep * len(content)) if keep < 1 else int(keep)])
    with pytest.raises(DatasetError, match="expected a whole archive"):
        open_archive(archive)
    assert leftovers(private_cache) == []


def test_text_renamed_to_zip(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_text("no archive")
    with pytest.raises(DatasetError, match=r"a\.zip: expected a whole archive"):
        open_archive(tmp_path / "a.zip")


def test_an_encrypted_zip_is_said_to_be_one(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", {"a/1.wav": b"1"})
    content = bytearray(archive.read_bytes())
    content[content.index(b"PK\x03\x04") + 6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(content)
    with pytest.raises(DatasetError, match="encrypted"):
        open_archive(archive)


def test_an_archive_without_sound_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"a\.zip: expected sound files"):
        open_archive(zipped(tmp_path / "a.zip", {"readme.txt": b"1"}))


def test_a_missing_archive(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="the archive can't be read: No such file"):
        open_archive(tmp_path / "none.zip")


def test_no_place_to_unpack(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatasetError, match="set MIRLAB_CACHE to a folder that can be written to"):
        open_archive(zipped(tmp_path / "a.zip", {"a/1.wav": b"1"}), cache_dir=tmp_path / "file")


def test_a_file_where_a_folder_should_be(tmp_path: Path, private_cache: Path) -> None:
    with pytest.raises(DatasetError, match="can't be unpacked"):
        open_archive(tar(tmp_path / "a.tar", {"a.wav": b"1", "a.wav/b.wav": b"2"}, "w"))
    assert leftovers(private_cache) == []


@settings(deadline=None)
@given(
    name=st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=30),
    suffix=st.sampled_from([".zip", ".tar"]),
)
def test_whatever_the_name_nothing_leaves_the_cache(
    tmp_path_factory: pytest.TempPathFactory, name: str, suffix: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    cache = folder / "deep" / "er" / "cache"
    try:
        archive = make(folder / f"a{suffix}", {f"{name}.wav": b"1", "sure.wav": b"2"})
    except (UnicodeEncodeError, ValueError):
        return
    try:
        data = open_archive(archive, cache_dir=cache)
    except DatasetError:
        assert leftovers(cache) == []
    else:
        assert "sure.wav" in {t.id for t in data.tracks}
        assert all(t.path.resolve().is_relative_to(cache.resolve()) for t in data.tracks)
    outside = [p for p in folder.rglob("*") if p.is_file() and not p.is_relative_to(cache)]
    assert outside == [archive]


@pytest.mark.parametrize(
    ("name", "is_one"), [("a.tar.gz", True), ("A.ZIP", True), ("a.gz", False), ("a.7z", False)]
)
def test_is_archive(name: str, is_one: bool) -> None:
    assert is_archive(name) is is_one


def test_what_a_killed_run_left_is_removed_after_a_day(tmp_path: Path, private_cache: Path) -> None:
    old, new = private_cache / "archives" / ".x.old.part", private_cache / "archives" / ".x.new.part"
    for part in (old, new):
        part.mkdir(parents=True)
        (part / "1.wav").touch()
    os.utime(old, (0, 0))
    open_archive(zipped(tmp_path / "a.zip", {"a/1.wav": b"1"}))
    assert not old.exists()
    assert new.exists()


def sound() -> bytes:
    sink = io.BytesIO()
    sf.write(sink, np.zeros(400), 8000, format="WAV")
    return sink.getvalue()


@pytest.mark.parametrize("name", ["x.zip", "x.tar", "x.tar.gz"])
def test_sound_is_known_by_its_content_and_the_rest_is_named(tmp_path: Path, name: str) -> None:
    members = {
        "x/rock/a.mpga": sound(),
        "x/rock/b": sound(),
        "x/jazz/c.wav": sound(),
        "x/jazz/d.mp3.part": sound(),
        "x/jazz/e.sib": b"\0\1",
        "x/jazz/f.txt": b"text",
        "x/jazz/._c.wav": b"\0\5\26\7",
    }
    archive = make(tmp_path / name, members)
    for _ in range(2):
        data = open_archive(archive, cache_dir=tmp_path / "cache")
        assert {t.id: t.label for t in data.tracks} == {
            "x/jazz/c.wav": "jazz",
            "x/rock/a.mpga": "rock",
            "x/rock/b": "rock",
        }
        assert data.tracks[1].path.read_bytes() == sound()
        assert data.notes[:3] == [
            "2 files whose names don't end like sound's were included because their content is sound: "
            ".mpga 1, "
            "without an ending 1.",
            "1 file was skipped because neither their name nor their content is that of a sound file: .sib "
            "1.",
            "1 file was skipped because the name is that of an unfinished download or a backup: .part 1.",
        ]


def test_what_is_in_an_archive_without_sound(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"a/x.sib": b"\0\1", "a/y.txt": b"text"})
    with pytest.raises(DatasetError, match=r"found none among 2 other files \(\.sib 1, \.txt 1\)"):
        open_archive(archive)


def test_what_is_no_sound_need_not_be_readable(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"a/1.wav": b"a", "b/2.wav": b"b", "b/notes": b"secret"})
    content = bytearray(archive.read_bytes())
    # The flag of encryption in the entry of the last member.
    content[content.rindex(b"PK\1\2") + 8] |= 1
    content[content.rindex(b"PK\3\4") + 6] |= 1
    archive.write_bytes(bytes(content))
    assert [t.id for t in open_archive(archive).tracks] == ["a/1.wav", "b/2.wav"]


def test_an_archive_may_grow_by_its_own_size() -> None:
    assert ArchiveLimits(free_bytes=10, ratio=3).total(5) == 25
    assert ArchiveLimits().total(0) == 2 << 30
