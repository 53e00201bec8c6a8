"""What an output may replace: a file of its own kind that mirlab wrote, and never what is read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.audio.registry.terms import Column
from mirlab.audio.spectra.frames import FrameSpec
from mirlab.data.sources.inputs import inputs_of
from mirlab.data.sources.manifests import write_manifest
from mirlab.data.tables.frames_file import write_frames
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import OutputError
from mirlab.files.atomic import check_folder, check_writable, replacing
from mirlab.files.kinds import (
    ANYTHING,
    BUNDLE,
    FAILURES,
    FRAMES,
    KINDS,
    MANIFEST_CSV,
    PLAYLIST,
    RECIPE,
    SHARD_FILES,
    TABLE,
    TABLE_CSV,
    Kind,
    sealed,
)
from mirlab.files.outputs import lies_in, same_file
from mirlab.show.commands.extract import write_failures


def table() -> FeatureTable:
    return FeatureTable(
        tracks=np.array(["a", "b"], dtype=object),
        labels=np.array(["x", "y"], dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.array([[0.5], [0.25]]),
        meta={"artist": np.array(["A", "B"], dtype=object), "shoe_size": np.array(["1", "2"], dtype=object)},
    )


def song(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.zeros(800, dtype=np.float32), 8000)
    return path


def frames(path: Path) -> None:
    write_frames(path, [(Track("a", path, "x"), {"rms": np.ones((1, 3), np.float32)})], FrameSpec())


def manifest(path: Path) -> None:
    write_manifest(Dataset("d", path.parent, [Track("a.wav", path.parent / "a.wav", "x")]), path)


def failed(path: Path) -> None:
    from mirlab.data.tables.track import Failure

    write_failures(path, [Failure("a.wav", "open", "it is empty")])


WRITERS: list[tuple[Kind, str, Callable[[Path], None]]] = [
    (TABLE, "t.parquet", lambda path: table().to_parquet(path)),
    (TABLE_CSV, "t.csv", lambda path: table().to_csv(path)),
    (FRAMES, "t.frames.parquet", frames),
    (MANIFEST_CSV, "m.csv", manifest),
    (FAILURES, "t.failures.csv", failed),
]


@pytest.mark.parametrize(("kind", "name", "write"), WRITERS, ids=[w[1] for w in WRITERS])
def test_a_file_of_its_own_kind_is_replaced_and_no_other(
    tmp_path: Path, kind: Kind, name: str, write: Callable[[Path], None]
) -> None:
    path = tmp_path / name
    write(path)
    write(path)
    assert [known.name for known in KINDS if known.is_of(path)] == [kind.name]
    for other, _, writes in WRITERS:
        if other is not kind:
            with pytest.raises(
                OutputError, match=f"expected {other.name} that mirlab wrote.*{kind.name} is there"
            ):
                writes(path)
    assert kind.is_of(path)


@pytest.mark.parametrize("name", [writer[1] for writer in WRITERS])
@pytest.mark.parametrize(
    "content", [b"mine", b"track,label,tempo\na,b,1\n", b'"track","label","tempo"\n', b"PAR1"]
)
def test_what_is_not_mirlabs_stays(tmp_path: Path, name: str, content: bytes) -> None:
    path, write = tmp_path / name, {n: w for _, n, w in WRITERS}[name]
    path.write_bytes(content)
    with pytest.raises(
        OutputError, match=r"a file that mirlab did not write is there\. It was left unchanged"
    ):
        write(path)
    assert path.read_bytes() == content
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_table_of_others_in_parquet_stays(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"track": ["a"], "label": ["x"]}), path)
    before = path.read_bytes()
    with pytest.raises(OutputError, match="did not write is there"):
        table().to_parquet(path)
    assert path.read_bytes() == before


def test_an_empty_file_holds_nothing_to_lose(tmp_path: Path) -> None:
    (tmp_path / "t.csv").touch()
    table().to_csv(tmp_path / "t.csv")
    assert TABLE_CSV.is_of(tmp_path / "t.csv")


@pytest.mark.parametrize("names", [["tags[jazz].mean"], ["tags[hip_hop].mean", "tags[60s].std", "rms.mean"]])
def test_a_csv_with_named_dimensions_is_known_again(names: list[str], tmp_path: Path) -> None:
    columns = tuple(map(Column.parse, names))
    made = FeatureTable(("a", "b"), ("x", "y"), columns, np.ones((2, len(names))))
    for _ in range(2):
        made.to_csv(tmp_path / "t.csv")
    assert TABLE_CSV.is_of(tmp_path / "t.csv")


def test_force_replaces_what_is_not_mirlabs(tmp_path: Path) -> None:
    path = song(tmp_path / "a.wav").rename(tmp_path / "t.csv")
    table().to_csv(path, force=True)
    assert TABLE_CSV.is_of(path)


def test_a_song_is_named_for_what_it_is(tmp_path: Path) -> None:
    path = song(tmp_path / "song.wav")
    before = path.read_bytes()
    with pytest.raises(
        OutputError, match="expected a playlist that mirlab wrote, or nothing, but a sound file"
    ):
        check_writable(path, PLAYLIST)
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["new.wav", "new.MP3"])
def test_a_new_name_that_is_a_songs_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="is a sound file's, and a playlist would be taken for one"):
        check_writable(tmp_path / name, PLAYLIST)
    check_writable(tmp_path / name, PLAYLIST, force=True)
    assert list(tmp_path.iterdir()) == []


def test_what_comes_while_the_output_is_made_stays(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"

    def write() -> None:
        with replacing(path, TABLE_CSV) as part:
            part.write_text("new")
            path.write_text("mine")

    with pytest.raises(OutputError, match="did not write is there"):
        write()
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def hard(link: Path, target: Path) -> None:
    os.link(target, link)


def soft(link: Path, target: Path) -> None:
    link.symlink_to(target)


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("make", [hard, soft])
def test_an_input_is_known_by_what_it_is(
    tmp_path: Path, make: Callable[[Path, Path], None], force: bool
) -> None:
    source, link = tmp_path / "t.parquet", tmp_path / "link.parquet"
    table().to_parquet(source)
    make(link, source)
    for spelling in (link, tmp_path / "x" / ".." / "t.parquet", source):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(OutputError, match="which the same command reads, so it would be overwritten"):
            check_writable(spelling, TABLE, inputs=[source], force=force)


def test_names_that_differ_by_case_where_the_file_system_folds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest(tmp_path / "man.csv")
    stat = Path.stat

    def folding(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        return stat(self.with_name(self.name.lower()) if self.name == "MAN.csv" else self)

    monkeypatch.setattr(Path, "stat", folding)
    with pytest.raises(OutputError, match="which the same command reads"):
        check_writable(tmp_path / "MAN.csv", TABLE_CSV, inputs=[tmp_path / "man.csv"])


def test_relative_spellings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a").mkdir()
    Path("m.csv").write_text("path,label\n")
    assert same_file("a/../m.csv", tmp_path / "m.csv")
    assert not same_file("m.csv", "none.csv")
    assert same_file("none.csv", tmp_path / "none.csv")
    assert lies_in("a/new/deeper", tmp_path)
    assert lies_in("a", "a")
    assert not lies_in(".", "a")


def test_devices_are_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for force in (False, True):
        with pytest.raises(OutputError, match="a device, a pipe or a socket with that name"):
            check_writable(tmp_path / "pipe", PLAYLIST, force=force)


def test_a_file_that_is_protected_against_writing_stays(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    table().to_csv(path)
    path.chmod(0o444)
    with pytest.raises(OutputError, match="is write-protected and was left unchanged"):
        table().to_csv(path)
    table().to_csv(path, force=True)


def test_a_link_stays_and_the_file_behind_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "runs").mkdir()
    target, link = tmp_path / "runs" / "1.csv", tmp_path / "latest.csv"
    link.symlink_to(target)
    table().to_csv(link)
    table().to_csv(link)
    assert link.is_symlink()
    assert TABLE_CSV.is_of(target)
    assert [p.name for p in target.parent.iterdir()] == ["1.csv"]


def test_a_link_to_a_song_is_that_song(tmp_path: Path) -> None:
    target = song(tmp_path / "song.wav")
    before = target.read_bytes()
    (tmp_path / "list.m3u8").symlink_to(target)
    with pytest.raises(OutputError, match="but a sound file is there"):
        check_writable(tmp_path / "list.m3u8", PLAYLIST)
    assert target.read_bytes() == before


def test_a_link_into_a_folder_that_is_away(tmp_path: Path) -> None:
    (tmp_path / "t.csv").symlink_to(tmp_path / "drive" / "t.csv")
    with pytest.raises(OutputError, match=r"this is a link to .*drive/t\.csv, but there is no folder"):
        table().to_csv(tmp_path / "t.csv")
    assert not (tmp_path / "drive").exists()


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_new_file_gets_the_mode_that_the_umask_leaves(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        table().to_csv(tmp_path / "t.csv")
    finally:
        os.umask(before)
    assert (tmp_path / "t.csv").stat().st_mode & 0o777 == 0o666 & ~mask


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o640])
def test_a_replaced_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "t.csv"
    table().to_csv(path)
    path.chmod(mode)
    with replacing(path, TABLE_CSV) as part:
        assert part.stat().st_mode & 0o777 == mode
        part.write_text("new")
    assert (path.stat().st_mode & 0o777, path.read_text()) == (mode, "new")


def test_the_umask_of_other_threads_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "umask", lambda mask: pytest.fail("the umask is the whole process's"))
    table().to_csv(tmp_path / "t.csv")


@pytest.mark.parametrize("kind", [PLAYLIST, RECIPE])
def test_a_text_that_was_edited_is_a_persons_own(tmp_path: Path, kind: Kind) -> None:
    path = tmp_path / "x"
    begun = {PLAYLIST: "#EXTM3U", RECIPE: 'name = "selected-3-kfold"\ntitle = "3 columns chosen for svm"'}[
        kind
    ]
    lines = f"{begun}\n/music/a.wav\n/music/ä.wav\n"
    text = sealed(lines)
    path.write_text(text, encoding="utf-8")
    assert kind.is_of(path)
    for edited in (text + "/music/c.wav\n", text.replace("a.wav", "b.wav"), text.replace("\n", "\n\n", 1)):
        path.write_text(edited, encoding="utf-8")
        assert not kind.is_of(path)
    path.write_text(lines, encoding="utf-8")
    # Recipes of earlier versions have no seal; a playlist without one is anybody's.
    assert kind.is_of(path) == (kind is RECIPE)


def test_a_recipe_of_an_earlier_version_has_no_seal(tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(
        'name = "selected-3-artist-kfold"\ntitle = "3 columns chosen for svm under artist-kfold"\n'
    )
    assert RECIPE.is_of(path)
    path.write_text('name = "mine"\ntitle = "3 columns chosen for svm under artist-kfold"\n')
    assert not RECIPE.is_of(path)


def test_kinds_are_told_from_bytes_alone(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for content in (
        b"",
        b"\0" * 100_000,
        b"{",
        b"[]",
        b"\xff" * 300,
        b"PK\3\4" + b"mirlab",
        "ä".encode("latin-1"),
    ):
        path.write_bytes(content)
        assert [kind.name for kind in KINDS if kind.is_of(path)] == []
    assert ANYTHING.is_of(path)
    assert not BUNDLE.is_of(tmp_path / "none")


def test_a_folder_may_not_hold_what_is_read(tmp_path: Path) -> None:
    music = tmp_path / "music"
    song(music / "rock" / "a.wav")
    (music / "notes").mkdir()
    check_folder(tmp_path / "out", SHARD_FILES, inputs=[music])
    check_folder(music / "notes", SHARD_FILES, inputs=[music])
    for place, words in (
        (music, f"the folder is {music}, which the same command reads"),
        (tmp_path, f"the folder holds {music}, which the same command reads"),
        (music / "rock", f"the folder holds sound files of {music}"),
    ):
        with pytest.raises(OutputError, match=words):
            check_folder(place, SHARD_FILES, inputs=[music])
        check_folder(place, SHARD_FILES, inputs=[music], force=True)
    (tmp_path / "link").symlink_to(music / "rock", target_is_directory=True)
    with pytest.raises(OutputError, match="holds sound files"):
        check_folder(tmp_path / "link", SHARD_FILES, inputs=[music])


def test_a_folder_with_others_files_of_these_names(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"name": "my web page"}')
    with pytest.raises(OutputError, match=r"manifest\.json: expected the manifest of a table in shards"):
        check_folder(tmp_path, SHARD_FILES)
    check_folder(tmp_path, SHARD_FILES, force=True)
    assert (tmp_path / "manifest.json").read_text() == '{"name": "my web page"}'


def test_what_counts_as_an_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("toy", "folder", "s3:"):
        Path(name).mkdir()
    Path("f.csv").touch()
    given = ("toy", None, ("folder", Path("f.csv")), "s3://folder", "none", "a\0b", 3, "")
    assert inputs_of(*given) == [Path("folder"), Path("f.csv")]
    assert inputs_of(*given, files_only=True) == [Path("f.csv")]
