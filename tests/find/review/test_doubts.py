"""What should be listened to: which track a doubt is about, and several that are about one track."""

from __future__ import annotations

from dataclasses import replace

from mirlab.data.audit.audit_file import AuditSaid
from mirlab.data.audit.duplicates import Pair
from mirlab.data.findings.finding import Finding
from mirlab.find.review.doubts import audited, merged, mistaken
from mirlab.find.review.listing import Listing, Named, best_listing
from mirlab.learn.results.confident import Mistake

ONE = Named("rock/1.wav", "rock", "/music/rock/1.wav", "id-1")
TWO = Named("pop/2.wav", "pop", "/music/pop/2.wav", "id-2")
LISTING = Listing("library", [ONE, TWO], [("/music/copy.wav", "id-2")])


def audit_of(*findings: Finding, pairs: tuple[Pair, ...] = (), root: str = "/music") -> AuditSaid:
    return AuditSaid("music", root, findings, pairs, {"rock/1.wav": "rock", "copy.wav": "jazz"})


def test_a_name_of_two_tracks_is_nobodys() -> None:
    twice = Listing("x", [Named("1.wav", id="a"), Named("1.wav", id="b"), Named("2.wav", id="c")])
    assert twice.called(["1.wav", "2.wav", "3.wav"]) == {"2.wav": twice.tracks[2]}


def test_a_run_belongs_to_the_collection_with_most_of_its_tracks() -> None:
    gtzan = Listing("gtzan", [Named("pop/2.wav", id="g")])
    listing, known = best_listing([gtzan, LISTING], ["rock/1.wav", "pop/2.wav"])
    assert listing is LISTING
    assert known == {"rock/1.wav": ONE, "pop/2.wav": TWO}


def test_a_mistake_is_a_doubt_of_the_track_or_of_its_name() -> None:
    mistakes = [
        Mistake("rock/1.wav", "rock", "pop", 0.9, 2, 3),
        Mistake("gone.wav", "pop", "rock", 0.8, 1, 1),
    ]
    here, gone = mistaken(mistakes, {"rock/1.wav": ONE}, "seed-1")
    assert here.tracks == (ONE,)
    assert here.instead == "pop"
    assert here.reasons[0].sentence == "seed-1 predicts pop with 90 % (wrong in 2 of 3 tests)."
    assert gone.tracks == (Named("gone.wav", "pop"),)


def test_a_label_that_was_mended_since_the_run_is_no_doubt() -> None:
    mended = Named("rock/1.wav", "pop", "/music/rock/1.wav", "id-1")
    assert mistaken([Mistake("rock/1.wav", "rock", "pop", 0.9, 2, 3)], {"rock/1.wav": mended}, "r") == []


def test_a_class_in_another_spelling_is_no_doubt() -> None:
    mistake = Mistake("rock/1.wav", "rock", "Pop ", 0.9, 2, 3)
    assert mistaken([mistake], {"rock/1.wav": Named("rock/1.wav", "pop")}, "r") == []
    same = Pair("rock/1.wav", "x.wav", "near", 0.9, 0.0, 5.0)
    (doubt,) = audited(audit_of(pairs=(same,)), [])
    spelled = replace(doubt, tracks=(Named("rock/1.wav", "Rock"), Named("x.wav", "rock")))
    other = replace(doubt, tracks=(Named("a.wav", "rock"), Named("b.wav", "pop")))
    assert [d.tracks for d in merged([spelled, other])] == [other.tracks, spelled.tracks]


def test_an_audit_names_pairs_tags_and_broken_files() -> None:
    said = audit_of(
        Finding("label-tag", 'its tag says "Pop"', ("rock/1.wav",), {"named": "pop"}),
        Finding("unreadable", "no decoder knows it", ("broken.wav",)),
        Finding("small-class", "few", ("rock/1.wav",)),
        pairs=(Pair("copy.wav", "pop/2.wav", "exact", 1.0, 0.0, 3.0),),
    )
    tag, broken, pair = audited(said, [LISTING])
    assert (tag.kind, tag.tracks, tag.instead) == ("label", (ONE,), "pop")
    assert (broken.kind, broken.tracks[0].path, broken.tracks[0].id) == (
        "unreadable",
        "/music/broken.wav",
        None,
    )
    assert broken.reasons[0].sentence == "No decoder knows it."
    # A copy sounds like the track that the library has, and is a file and a label of its own.
    assert pair.tracks[0] == Named("copy.wav", "jazz", "/music/copy.wav", "id-2")
    assert pair.tracks[1].path == "/music/pop/2.wav"


def test_an_audit_without_its_folder_goes_by_names() -> None:
    said = audit_of(Finding("silent", "it is silent", ("pop/2.wav",)), root="")
    (doubt,) = audited(said, [Listing("other", []), LISTING])
    assert doubt.tracks == (Named("pop/2.wav", "pop", "/music/pop/2.wav", "id-2"),)


def test_all_that_is_said_of_a_track_is_one_doubt_the_surest_first() -> None:
    doubts = [
        *mistaken([Mistake("rock/1.wav", "rock", "pop", 0.6, 1, 1)], {"rock/1.wav": ONE}, "a"),
        *mistaken([Mistake("pop/2.wav", "pop", "jazz", 0.7, 1, 1)], {"pop/2.wav": TWO}, "a"),
        *mistaken([Mistake("rock/1.wav", "rock", "jazz", 0.9, 1, 1)], {"rock/1.wav": ONE}, "b"),
    ]
    first, second = merged(doubts)
    assert [reason.sentence[0] for reason in first.reasons] == ["b", "a"]
    assert (first.instead, first.certainty, second.tracks) == ("jazz", 0.9, (TWO,))
    assert first.id == doubts[0].id != second.id


def test_pairs_in_two_classes_come_first_in_either_order_of_their_tracks() -> None:
    same = Pair("a.wav", "b.wav", "near", 0.99, 0.0, 5.0)
    apart = Pair("copy.wav", "rock/1.wav", "near", 0.7, 0.5, 5.0)
    found = merged(audited(audit_of(pairs=(same, apart)), [LISTING]))
    assert [[track.track for track in doubt.tracks] for doubt in found] == [
        ["copy.wav", "rock/1.wav"],
        ["a.wav", "b.wav"],
    ]
    assert found[0].offset == 0.5
    turned = merged(audited(audit_of(pairs=(Pair("rock/1.wav", "copy.wav", "near", 0.7, 0, 5),)), [LISTING]))
    assert turned[0].id == found[0].id
