"""What callers of the text layer rely on: whose language, what is escaped, and mistakes that are heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.texts import LANGUAGES, BrokenText, Html, MissingText, Texts, bundle


def test_arguments_are_escaped() -> None:
    shown = Texts()("start-hello", name="<b>Lan & Hùng</b>")
    assert "<b>&lt;b&gt;Lan &amp; Hùng&lt;/b&gt;</b>" in shown


def test_quotes_stay_as_they_are() -> None:
    assert """O'Neil "Lan\"""" in Texts()("start-hello", name="""O'Neil "Lan\"""")


def test_html_is_passed_through() -> None:
    texts = Texts()
    assert "<b><i>Lan</i></b>" in texts("start-hello", name=Html("<i>Lan</i>"))


def test_a_text_can_be_an_argument_of_another() -> None:
    texts = Texts(("en",))
    inner = texts("forms-present", answer="1 < 2")
    assert "<b>1 &lt; 2</b>" in texts("forms-wrong", reason=inner)


def test_plain_text_is_not_escaped() -> None:
    assert "<Lan & Hùng>" in Texts().plain("sessions-copy", passcode="<Lan & Hùng>")


def test_an_argument_of_any_length_is_shown_in_full() -> None:
    answer = "dòng & " * 1_000
    assert Texts().plain("help-contact", contact=answer).count("dòng & ") == 1_000
    assert Texts()("help-contact", contact=answer).count("dòng &amp; ") == 1_000


def test_what_stands_for_long_arguments_cannot_be_typed_in() -> None:
    shown = Texts().plain("forms-summary-line", label="\ue000nobody\ue000", answer="a" * 3_000)
    assert "\ue000nobody\ue000" in shown
    assert "a" * 3_000 in shown


@pytest.mark.parametrize(
    ("languages", "first", "order"),
    [
        ((), "vi", ("vi",)),
        (("fr", "en"), "fr", ("fr", "en", "vi")),
        (("vi", "en"), "vi", ("vi", "en")),
        (("en", "en"), "en", ("en", "vi")),
        (("de", "", "fr"), "fr", ("fr", "vi")),
        (("de",), "vi", ("vi",)),
    ],
)
def test_languages_in_order_of_preference(
    languages: tuple[str, ...], first: str, order: tuple[str, ...]
) -> None:
    texts = Texts(languages)
    assert texts.languages == order
    assert texts.language == first


def test_the_next_language_helps_out(catalogs: Path) -> None:
    (catalogs / "fr" / "a.ftl").write_text("a-both = deux")
    (catalogs / "en" / "a.ftl").write_text("a-both = two\na-english = only English")
    (catalogs / "vi" / "a.ftl").write_text("a-both = hai\na-english = hai\na-vietnamese = chỉ tiếng Việt")
    texts = Texts(("fr", "en"), catalogs)
    assert [texts(id) for id in ("a-both", "a-english", "a-vietnamese")] == [
        "deux",
        "only English",
        "chỉ tiếng Việt",
    ]


def test_an_organizers_text_in_the_first_language_it_has() -> None:
    text = {"vi": "Chuyên đề", "en": "Crops & <soil>"}
    assert Texts(("fr", "en")).plain_pick(text) == "Crops & <soil>"
    assert Texts(("fr", "en")).pick(text) == "Crops &amp; &lt;soil&gt;"
    assert Texts(("fr",)).pick(text) == "Chuyên đề"


def test_one_text_for_all_languages() -> None:
    assert Texts(("fr",)).pick({"": "OCOP"}) == "OCOP"


def test_an_unknown_id_is_a_mistake() -> None:
    with pytest.raises(MissingText, match="no-such-text"):
        Texts()("no-such-text")


def test_a_missing_argument_is_a_mistake() -> None:
    with pytest.raises(BrokenText, match=r"start-hello.*name"):
        Texts()("start-hello")


def test_an_argument_of_a_wrong_kind_is_a_mistake() -> None:
    with pytest.raises(BrokenText, match="start-hello"):
        Texts()("start-hello", name=object())


def test_a_text_without_words_is_missing(catalogs: Path) -> None:
    (catalogs / "vi" / "a.ftl").write_text("a-empty =\n    .title = only an attribute")
    with pytest.raises(MissingText, match="a-empty"):
        Texts((), catalogs)("a-empty")


@pytest.mark.parametrize(
    ("content", "fault"),
    [("a-one = eins\na-one = zwei", "a-one stands twice"), ("a-one = { $open", "a.ftl")],
)
def test_a_broken_catalog_is_refused(catalogs: Path, content: str, fault: str) -> None:
    (catalogs / "vi" / "a.ftl").write_text(content)
    with pytest.raises(BrokenText, match=fault):
        bundle("vi", catalogs)


@pytest.fixture
def catalogs(tmp_path: Path) -> Path:
    """A folder for catalogs, empty."""
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    return tmp_path
