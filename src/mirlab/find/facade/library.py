"""The class `Library`: everything that the library commands do, in Python.

    library, change = mirlab.Library.fill("my-library", "my-music")
    library.similar("song.wav", k=5)
    library.playlist("first.wav", "last.wav")

Contents: Library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from mirlab.find.facade.lists import ListedLibrary
from mirlab.progress import shows_progress
from mirlab.typing import Progress

if TYPE_CHECKING:
    from mirlab.audio.decoding import Sound
    from mirlab.data.tables import Dataset, FeatureTable
    from mirlab.find.evaluation import Judgement
    from mirlab.find.facade.info import LibraryInfo
    from mirlab.find.library import Change, Labelling
    from mirlab.find.search import Found
    from mirlab.learn.bundle import Classifier


class Library(ListedLibrary):
    """A library of tracks that can be searched by sound: `fill`, `open` or `create` one.

    Example
    -------
    >>> import mirlab
    >>> library = mirlab.Library.create("my-library", "mfcc.mean, rms")
    >>> len(library)
    0
    """

    @classmethod
    @shows_progress
    def fill(
        cls,
        path: str | Path,
        *sources: str | Path | Dataset,
        features: str | None = None,
        metric: str | None = None,
        rebuild: bool = False,
        model: str | Path | Classifier | None = None,
        corrections: str | Path | None = None,
        label: str | None = None,
        artist: str | None = None,
        facts: str | Path | None = None,
        dry_run: bool = False,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> tuple[Self, Change]:
        """Open a folder's library, or make it, and add sources; where one can't be opened nothing is made.

        Parameters
        ----------
        path : the library's folder
        sources : each anything `open_source` takes that holds sound, or one sound file
        features : terms or a set, of a new library or with `rebuild`; None takes 90 numbers of timbre and
            harmony, and a learned model's where one is here; "default" means these with `rebuild`, too
        metric : cosine, standard, mahalanobis or lda; None takes cosine
        rebuild : give a library that is there these features and this metric; everything is computed anew
        model, corrections, label, artist, facts, dry_run, workers, wait, progress : as in `add`

        Returns
        -------
        the library, and what was changed

        Example
        -------
        >>> import mirlab
        >>> library, change = mirlab.Library.fill("my-library", "my-music")  # doctest: +SKIP
        >>> change.added  # doctest: +SKIP
        12

        Raises
        ------
        UsageError : features or a metric that are not the library's, without `rebuild`
        and what `add` raises
        """
        from mirlab.files import expanded
        from mirlab.find.library import Change, check_request, classifier_of, open_for, together
        from mirlab.find.space import DEFAULT_METRIC
        from mirlab.find.store import HEAD_FILE

        library = cls.open(path) if (expanded(path) / HEAD_FILE).exists() else None
        told: dict[str, Any] = {"corrections": corrections, "label": label, "artist": artist, "facts": facts}
        opened = [open_for(library, source, **told) for source in sources]
        classifier = classifier_of(model)
        before: list[Change] = []
        if library is not None:
            if rebuild:
                renewed = library.rebuild(
                    features=features, metric=metric, dry_run=dry_run, workers=workers, wait=wait,
                    progress=progress,
                )  # fmt: skip
                before.append(Change(renewed=renewed))
            else:
                check_request(library, features, metric)
        elif dry_run:
            library = cls(expanded(path), cls._new_settings(path, features, metric=metric or DEFAULT_METRIC))
        else:
            library = cls.create(path, features, metric=metric or DEFAULT_METRIC)
        given = {**told, "model": classifier, "workers": workers, "wait": wait, "progress": progress}
        changes = library._added(sources, opened, {**given, "dry_run": dry_run})
        return library, together([*before, *changes])

    @shows_progress
    def add(
        self,
        *sources: str | Path | Dataset,
        model: str | Path | Classifier | None = None,
        corrections: str | Path | None = None,
        label: str | None = None,
        artist: str | None = None,
        facts: str | Path | None = None,
        dry_run: bool = False,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> Change:
        """Add the tracks of sources; what is there already is not analysed again, and files are only read.

        Parameters
        ----------
        sources : each anything `open_source` takes that holds sound, or one sound file
        model : a bundle that labels what is analysed (columns `predicted` ...); None labels nothing
        corrections : a CSV of corrections, which labels and leaves out tracks; `update` reads it again
        label : where the labels are, as of `open_source` ("tag:genre"); `update` goes by it, too
        artist : where the artists are, as of `open_source` ("folder"); `update` goes by it, too
        facts : a file of further facts, as of `open_source`; `update` reads it again
        dry_run : change nothing, and say what would be changed; new files are not analysed
        workers : processes; None takes one per core
        wait : seconds to wait for another writer
        progress : a bar, nothing, or a function (`mirlab.progress`), told as tracks get done

        Raises
        ------
        TableError : a table of features, which holds no sound
        BundleError : a model that can't be used
        MirlabError : another process is writing
        OutputError : the library can't be written; what was committed before stays
        """
        from mirlab.find.library import classifier_of, open_for, together

        told: dict[str, Any] = {"corrections": corrections, "label": label, "artist": artist, "facts": facts}
        opened = [open_for(self, source, **told) for source in sources]
        given = {**told, "model": classifier_of(model), "workers": workers, "wait": wait}
        given = {**given, "progress": progress, "dry_run": dry_run}
        return together(self._added(sources, opened, given))

    def _added(
        self, sources: Sequence[str | Path | Dataset], opened: Sequence[Dataset], given: dict[str, Any]
    ) -> list[Change]:
        from mirlab.find.library import add

        return [add(self, one, opened=data, **given) for one, data in zip(sources, opened, strict=True)]

    @shows_progress
    def update(
        self,
        *,
        prune: bool = False,
        force: bool = False,
        prune_anyway: int | None = None,
        dry_run: bool = False,
        model: str | Path | Classifier | None = None,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> Change:
        """Go through everything that was added: analyse new and changed files, follow moved ones.

        Parameters
        ----------
        prune : take out tracks whose files are gone, as far as they can't be merely away
        force : with `prune`, take all of them out
        prune_anyway : take all of them out if they are so many; otherwise none
        dry_run : change nothing, and say what would be changed
        model, workers, wait, progress : as in `add`

        Raises
        ------
        UsageError : `force` without `prune`
        and what `add` raises
        """
        from mirlab.errors import UsageError
        from mirlab.find.library import update

        if force and not prune:
            raise UsageError("force says that prune takes out all: give prune, too")
        return update(
            self,
            prune=prune,
            force=force,
            prune_anyway=prune_anyway,
            dry_run=dry_run,
            model=model,
            workers=workers,
            wait=wait,
            progress=progress,
        )

    @shows_progress
    def rebuild(
        self,
        *,
        features: str | None = None,
        metric: str | None = None,
        dry_run: bool = False,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> int:
        """Give the library other features or another metric; every track is computed anew, in one commit.

        Returns how many tracks that were. Until the end, readers find the library as it was. With `dry_run`
        nothing is changed or analysed, and the number is that of tracks that would be computed.

        Raises
        ------
        MirlabError : files that are gone or can't be analysed any more; nothing was changed
        UsageError, UnknownName : features or a metric that can't be meant
        """
        from mirlab.find.library import rebuild

        return rebuild(self, features, metric, dry_run=dry_run, workers=workers, wait=wait, progress=progress)

    @shows_progress
    def predict(
        self,
        model: str | Path | Classifier,
        *,
        dry_run: bool = False,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> Labelling:
        """Let a classifier label every track whose file is there.

        Parameters
        ----------
        model : the path of a bundle, or a loaded one
        dry_run : ask the classifier, and write nothing
        workers, wait, progress : as in `add`

        Raises
        ------
        BundleError : a model that can't be used
        MirlabError : an empty library, or another process is writing
        """
        from mirlab.find.library import predict

        return predict(self, model, dry_run=dry_run, workers=workers, wait=wait, progress=progress)

    def similar(
        self,
        query: Sound | Sequence[Sound] | None = None,
        *,
        like: str | None = None,
        k: int = 10,
        where: str | None = None,
        no_same_artist: bool = False,
        dedupe: bool = False,
        metric: str | None = None,
        mutual_proximity: bool = False,
    ) -> Found:
        """Find the k tracks that sound most like a query, the nearest first.

        Parameters
        ----------
        query : a track (id, the first digits of one, its name, its title, or a part of these), a sound (a
            file, bytes, samples with their rate), or several of them, whose centre is taken
        like : instead of a query, wanted values: "rms.mean=0.1, spectral_centroid.mean=2000"
        where : a condition that neighbours fulfil, e.g. "genre = 'jazz' AND rms.mean > 0.1"
        no_same_artist : leave out the query's artists
        dedupe : leave out copies of one recording, and of one title
        metric : another than the library's, fitted on the spot
        mutual_proximity : keep hubs from being everybody's neighbours

        Raises
        ------
        UsageError, UnknownName : a query that can't be meant
        AudioError : a file that can't be decoded
        MirlabError : an empty library
        """
        from mirlab.find.search import similar

        return similar(
            self,
            query,
            like=like,
            k=k,
            where=where,
            no_same_artist=no_same_artist,
            dedupe=dedupe,
            metric=metric,
            mutual_proximity=mutual_proximity,
        )

    def table(self, where: str | None = None) -> FeatureTable:
        """The library's features as a table, rows sorted by track; `where` as in `similar`.

        Raises
        ------
        UsageError : a condition that can't be read, or that no track fulfils
        MirlabError : an empty library
        """
        from mirlab.find.review import table_of

        return table_of(self, where)

    def info(self) -> LibraryInfo:
        """What the library holds and how it was made."""
        from mirlab.find.facade.info import info_of

        return info_of(self)

    @shows_progress
    def judge(
        self,
        *,
        spaces: Any = None,
        metric: str | Sequence[str] | None = None,
        mutual_proximity: bool = False,
        duplicates: bool = True,
        relevance: str | None = None,
        stability: int = 40,
        common: bool = False,
        seed: int = 0,
        workers: int | None = None,
        progress: Progress = True,
    ) -> Judgement:
        """Judge the neighbours that the library gives, or other spaces, by its labels; see `mirlab.judge`."""
        from mirlab.find.facade.judging import judge

        return judge(
            self, spaces=spaces, metric=metric, mutual_proximity=mutual_proximity, duplicates=duplicates,
            relevance=relevance, stability=stability, common=common, seed=seed, workers=workers,
            progress=progress,
        )  # fmt: skip
