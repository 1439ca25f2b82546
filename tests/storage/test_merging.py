"""Two rows for one human being: every table says what becomes of its part, and nothing is lost or doubled."""

from __future__ import annotations

from storage import merging


def test_every_column_that_refers_to_a_person_says_how_it_merges() -> None:
    """A new table with people in it belongs in `merging.OF_PERSON`, or what it holds would be lost."""
    assert set(merging.referring("people")) == set(merging.OF_PERSON)


def test_every_column_that_refers_to_a_registration_says_how_it_merges() -> None:
    assert set(merging.referring("registrations")) == set(merging.OF_REGISTRATION)
