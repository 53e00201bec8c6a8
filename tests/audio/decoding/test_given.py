"""What may be given for a sound, and what becomes of it."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.decoding import given
from mirlab.audio.decoding.given import given_sound, given_sounds, in_memory, is_one_sound
from mirlab.audio.decoding.memory import Waveform
from mirlab.errors import AudioError, MirlabError, UsageError

Y = (0.1 * np.random.default_rng(1).standard_normal(4000)).astype(np.float32)


@pytest.mark.parametrize(
    ("thing", "memory", "one"),
    [
        ("a.wav", False, True),
        (Path("a.wav"), False, True),
        (b"RIFF", True, True),
        (bytearray(b"RIFF"), True, True),
        (memoryview(b"RIFF"), True, True),
        (io.BytesIO(), True, True),
        ((Y, 22050), True, True),
        ((Y, np.int64(22050)), True, True),
        (([0.0, 0.1], 22050.0), True, True),
        (Waveform(Y, 22050), True, True),
        (Y, False, False),
        (("a.wav", "b.wav"), False, False),
        (("a.wav", 22050), False, False),
        ((Y, Y), False, False),
        ([Y, 22050], False, False),
        (None, False, False),
        (1, False, False),
    ],
)
def test_what_is_one_sound(thing: object, memory: bool, one: bool) -> None:
    assert (in_memory(thing), is_one_sound(thing)) == (memory, one)


def test_each_becomes_a_file_for_a_while(tmp_path: Path) -> None:
    sf.write(tmp_path / "a.wav", Y, 22050, subtype="FLOAT")
    content = (tmp_path / "a.wav").read_bytes()
    with (tmp_path / "a.wav").open("rb") as file:
        sounds = [tmp_path / "a.wav", content, file, (Y, 22050), Waveform(np.stack([Y, Y]), 22050)]
        with given_sounds(sounds) as found:
            paths = [each.path for each in found]
            for each in found:
                samples, rate = sf.read(each.path, dtype="float32", always_2d=True)
                assert rate == 22050
                np.testing.assert_array_equal(samples[:, 0], Y)
            again = paths[3].read_bytes()
    names = [str(tmp_path / "a.wav"), "sound 2", str(tmp_path / "a.wav"), "sound 4", "sound 5"]
    assert [each.name for each in found] == names
    assert [path.exists() for path in paths] == [True, False, False, False, False]
    with given_sound((Y, 22050)) as one:
        assert one.path.read_bytes() == again, "the same samples are the same content"


def test_files_go_when_something_fails() -> None:
    with pytest.raises(ZeroDivisionError), given_sound(b"abc") as one:
        raise ZeroDivisionError
    assert not one.path.parent.exists()


@pytest.mark.parametrize(
    ("sound", "words"),
    [
        (b"", "sound 1: expected a sound, got 0 bytes"),
        (io.BytesIO(), r"sound 1: expected a sound, got 0 bytes: if the file was read before, rewind"),
        ((np.zeros(0), 22050), "sound 1: expected sound, got an empty array"),
    ],
)
def test_a_sound_that_is_none_is_told_of_by_name(sound: object, words: str) -> None:
    with pytest.raises(AudioError, match=f"^{words}"), given_sound(sound):
        pass
    with given_sounds([b"abc", sound]) as (_, wrong):
        assert wrong.error is not None


@pytest.mark.parametrize(
    ("sound", "words"),
    [
        (io.StringIO("text"), 'sound 1: the file is open as text: open it with mode "rb"'),
        (Y, r"got an array of shape \(4000,\) without its sample rate: give \(y, sr\)"),
        (None, r"expected a sound \(a path, bytes, .*\), got nothing \(None\)"),
        (17, "got int"),
    ],
)
def test_what_is_no_sound_at_all(sound: object, words: str) -> None:
    with pytest.raises(UsageError, match=words), given_sounds([sound]):
        pass


def test_reading_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        name = "zero"

        def read(self, size: int = -1) -> bytes:
            return b"\0" * size

    monkeypatch.setattr(given, "MOST_BYTES", 3 << 20)
    with pytest.raises(AudioError, match=r"^zero: expected at most 0 GB: write the sound to a file"):
        given_sound(Endless()).__enter__()


def test_a_file_that_fails_while_it_is_read() -> None:
    file = io.BytesIO(b"abc")
    file.close()
    with pytest.raises(AudioError, match="the open file can't be read: I/O operation on closed file"):
        given_sound(file).__enter__()


def test_a_failure_names_the_sound_and_not_the_temporary_file() -> None:
    with pytest.raises(AudioError, match=r"^sound 1: broken$"), given_sound(b"abc") as one:
        raise AudioError(one.path, "open", "broken")


def test_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", full)
    with pytest.raises(MirlabError, match=r"needs a temporary one in .*failed .No space left on device"):
        given_sound(b"abc").__enter__()
