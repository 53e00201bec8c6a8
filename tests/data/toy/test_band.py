"""What the toy band is for: no feature gives the style away, and artists can be told by their sound."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray

from mirlab.data.toy.band import invent_artists, perform
from mirlab.data.toy.instruments import SAMPLE_RATE
from mirlab.data.toy.mix import PEAK
from mirlab.data.toy.styles import STYLES


@dataclass(frozen=True)
class Summaries:
    """The mean and standard deviation of the seed features of a band of 120 short songs."""

    values: NDArray[np.float64]
    styles: NDArray[np.str_]
    artists: NDArray[np.str_]


@pytest.fixture(scope="module")
def summaries(tmp_path_factory: pytest.TempPathFactory) -> Summaries:
    from mirlab.data.extraction.extraction import extract
    from mirlab.data.toy.dataset import toy

    band = toy(cache_dir=tmp_path_factory.mktemp("band"), artists=4, songs=3, seconds=2.0)
    extraction = extract(band, features="seed", workers=1, cache=False)
    assert not extraction.failures
    artist = {track.id: str(track.artist) for track in band.tracks}
    table = extraction.table
    artists = np.array([artist[track] for track in table.tracks])
    return Summaries(table.values, np.array(table.labels, dtype=str), artists)


def _svm_accuracy(summaries: Summaries, splitter: object, groups: NDArray[np.str_] | None) -> float:
    from sklearn.model_selection import cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    svm = make_pipeline(StandardScaler(), SVC(C=10))
    predicted = cross_val_predict(svm, summaries.values, summaries.styles, cv=splitter, groups=groups)
    return float(np.mean(predicted == summaries.styles))


def _alone(column: NDArray[np.float64], styles: NDArray[np.str_]) -> float:
    """Return the better leave-one-out accuracy of one feature by nearest neighbour and nearest mean."""
    distance = np.abs(column[:, None] - column[None, :])
    np.fill_diagonal(distance, np.inf)
    neighbour = float(np.mean(styles[distance.argmin(axis=1)] == styles))
    names = np.unique(styles)
    member = styles[:, None] == names[None, :]
    # The mean of a style without the song in question.
    means = (column @ member)[None, :] - member * column[:, None]
    means = means / (member.sum(axis=0)[None, :] - member)
    nearest = np.abs(column[:, None] - means).argmin(axis=1)
    return max(neighbour, float(np.mean(names[nearest] == styles)))


def test_no_single_feature_separates_the_styles(summaries: Summaries) -> None:
    from sklearn.model_selection import StratifiedKFold

    together = _svm_accuracy(summaries, StratifiedKFold(4, shuffle=True, random_state=0), None)
    alone = max(_alone(column, summaries.styles) for column in summaries.values.T)
    assert together > 0.7
    assert alone < 0.6 * together


def test_a_random_split_scores_better_than_a_split_by_artist(summaries: Summaries) -> None:
    from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

    by_song = _svm_accuracy(summaries, StratifiedKFold(4, shuffle=True, random_state=0), None)
    by_artist = _svm_accuracy(
        summaries, StratifiedGroupKFold(4, shuffle=True, random_state=0), summaries.artists
    )
    assert by_song > by_artist + 0.1
    assert by_artist > 0.3


@pytest.mark.parametrize("style", STYLES)
def test_a_song_is_loud_enough_not_clipped_and_moves(style: str) -> None:
    artist = invent_artists(STYLES[style], 5, 1)[0]
    played = perform(artist, 5, 0, seconds=4.0, channels=2, path=f"{style}/x.wav")
    sound = played.samples
    assert sound.shape == (4 * SAMPLE_RATE, 2)
    assert sound.dtype == np.float32
    assert np.abs(sound).max() <= PEAK
    assert -32 < 20 * np.log10(np.sqrt(np.mean(sound**2))) < -10
    level = np.sqrt(np.mean(sound[: 4 * SAMPLE_RATE // 2205 * 2205].reshape(-1, 4410) ** 2, axis=1))
    assert level.max() > 1.1 * level.min()
    assert np.abs(sound.mean(axis=0)).max() < 5e-3


def test_two_songs_of_an_artist_share_its_habits() -> None:
    artist = invent_artists(STYLES["funk"], 0, 2)[1]
    songs = [perform(artist, 0, n, seconds=1.0, channels=1, path="").song for n in range(4)]
    assert {song.artist for song in songs} == {artist.name}
    assert {song.tuning for song in songs} == {round(artist.tuning, 1)}
    assert len({song.key.split()[0] for song in songs}) <= 2
    assert all(abs(song.tempo / artist.tempo - 1) <= 0.041 for song in songs)
    assert songs[0].album == songs[1].album
    assert len({song.title for song in songs}) > 1


def test_the_beat_is_where_the_truth_says() -> None:
    """The bass drum of disco falls on every quarter: its envelope repeats at the stated tempo."""
    for artist in invent_artists(STYLES["disco"], 2, 3):
        played = perform(artist, 2, 1, seconds=8.0, channels=1, path="")
        flux = np.maximum(0.0, np.diff(_band_energy(played.samples[:, 0])))
        flux -= flux.mean()
        period = 60.0 / played.song.tempo * SAMPLE_RATE / 256
        lags = np.arange(int(0.6 * period), int(1.6 * period))
        strength = [float(flux[:-lag] @ flux[lag:]) for lag in lags]
        best = lags[int(np.argmax(strength))]
        assert abs(best - period) < 1.5


def _band_energy(sound: NDArray[np.float32]) -> NDArray[np.float64]:
    frames = np.lib.stride_tricks.sliding_window_view(sound, 1024)[::256] * np.hanning(1024)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    return np.log10(power.sum(axis=1) + 1e-6)
