"""Opening a sound file with the decoder that knows its content; its suffix says nothing.

libsndfile tries first; FFmpeg gets what it refuses, and the files of which it would read only a part.

Contents: open_decoder.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from mirlab.audio.containers import promise_of
from mirlab.audio.decoding.decoder import Decoder
from mirlab.audio.decoding.ffmpeg import FFmpegDecoder
from mirlab.audio.decoding.joined import JoinedDecoder
from mirlab.audio.decoding.libsndfile import SndfileDecoder, open_sndfile
from mirlab.errors import AudioError
from mirlab.words import quoted


def open_decoder(path: Path) -> Decoder:
    """Open a sound file with the decoder that knows its content.

    Raises
    ------
    AudioError : stage "open", for a file that is missing, unreadable, empty, no sound or absurd
    """
    _check_file(path)
    try:
        promise = promise_of(path)
    except OSError as error:
        raise AudioError(path, "open", _os_words(error)) from error
    words = ""
    if promise.parts:
        return JoinedDecoder(path, promise)
    if promise.by_sndfile:
        opened = open_sndfile(path)
        if isinstance(opened, str):
            words = opened
        else:
            decoder = SndfileDecoder(path, opened, promise)
            if decoder.keeps_promise() or promise.fault:
                return decoder
            decoder.close()
    return FFmpegDecoder(path, words, promise)


def _check_file(path: Path) -> None:
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        if path.is_symlink():
            reason = f"is a broken link: it points to {quoted(os.readlink(path))}, which is not there"  # noqa: PTH115
        else:
            reason = _os_words(error)
        raise AudioError(path, "open", reason) from error
    if stat.S_ISDIR(status.st_mode):
        raise AudioError(path, "open", "expected a sound file, this is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise AudioError(path, "open", "expected a sound file, this is a device, a pipe or a socket")
    if status.st_size == 0:
        raise AudioError(path, "open", "expected a sound file, this file is empty (0 bytes)")


def _os_words(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "it can't be read (permission denied): check its permissions"
    return f"it cannot be opened: {getattr(error, 'strerror', None) or error}"
