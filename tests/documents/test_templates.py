"""A template of one's own: it works when it is right, and says where it is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.documents import ornament
from bot.documents.certificate import DEFAULT, Typesetter
from bot.documents.example import example, preview, template_version
from bot.documents.typesetting import TEMPLATES, TemplateError
from bot.texts import Texts
from tests.documents.samples import certificate, opened, root_of

PLAIN = """#let data = json(bytes(sys.inputs.data))
#set document(title: data.name)
#set text(font: "EB Garamond", lang: data.language)
#data.name
"""


def template(folder: Path, source: str) -> Path:
    path = folder / "own.typ"
    path.write_text(source, encoding="utf-8")
    return path


def failure(path: Path) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        Typesetter(path).pdf(certificate())
    return caught.value


def test_an_own_template_is_typeset(tmp_path: Path) -> None:
    pdf = opened(Typesetter(template(tmp_path, PLAIN)).pdf(certificate()))
    assert pdf.pages[0].extract_text().strip() == "Nguyễn Thị Ví Dụ"


def test_a_copy_of_ours_works_elsewhere(tmp_path: Path) -> None:
    for file in (DEFAULT, TEMPLATES / "ornament.svg"):
        shutil.copy(file, tmp_path)
    assert Typesetter(tmp_path / DEFAULT.name).pdf(certificate()) == Typesetter().pdf(certificate())


def test_fonts_beside_the_template_are_found(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    assert preview(template(tmp_path, PLAIN)).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("addition", "line", "words"),
    [
        ("#let x =", 5, "expected expression"),
        ("#data.nom", 5, 'dictionary does not contain key "nom"'),
        ("\n#panic(data.name)", 6, "panicked"),
        ('#text(font: "Comic Sans")[x]', 5, "unknown font family: comic sans"),
        ('#read("../secret.txt")', 5, "escape the project root"),
        ('#read("/etc/passwd")', 5, "file not found"),
        ('#import "missing.typ": a', 5, "file not found"),
        ("= A\n=== B", None, "heading"),
    ],
)
def test_mistakes_name_the_line(tmp_path: Path, addition: str, line: int | None, words: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "templates").mkdir()
    error = failure(template(tmp_path / "templates", PLAIN + addition))
    assert words in error.message
    assert error.template == "own.typ"
    assert line is None or error.line == line
    assert str(error).startswith("own.typ, line ")


def test_a_mistake_in_another_file_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "parts.typ").write_text("#let a = 1\n#let b = )\n")
    error = failure(template(tmp_path, PLAIN + '#import "parts.typ": a'))
    assert (error.template, error.line) == ("parts.typ", 2)


def test_a_missing_title_is_explained(tmp_path: Path) -> None:
    error = failure(template(tmp_path, '#set text(font: "EB Garamond", lang: "vi")\nxin chào'))
    assert "missing document title" in error.message
    assert error.line is None


def test_a_missing_file_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="there is no such file"):
        Typesetter(tmp_path / "nowhere.typ")


def test_a_mistake_can_be_mended_while_it_runs(tmp_path: Path) -> None:
    path = template(tmp_path, PLAIN + "#nothing")
    typesetter = Typesetter(path)
    with pytest.raises(TemplateError):
        typesetter.pdf(certificate())
    template(tmp_path, PLAIN)
    assert typesetter.pdf(certificate()).startswith(b"%PDF-")


def test_the_version_changes_with_the_look(tmp_path: Path) -> None:
    first = template_version(Typesetter(template(tmp_path, PLAIN)))
    assert template_version(Typesetter(template(tmp_path, PLAIN))) == first
    assert template_version(Typesetter(template(tmp_path, PLAIN + "#v(1mm)"))) == first
    assert template_version(Typesetter(template(tmp_path, PLAIN + "."))) != first
    assert len(first) == 16


@pytest.mark.parametrize("language", ["vi", "en", "fr"])
def test_the_preview_is_in_the_language_asked_for(language: str) -> None:
    texts = Texts((language,))
    pdf = preview(texts=texts)
    assert root_of(pdf)["/Lang"] == language
    assert example(texts).name in opened(pdf).pages[0].extract_text()


def test_the_ornament_is_as_its_source_draws_it() -> None:
    assert ornament.TARGET.read_text(encoding="utf-8") == ornament.drawn()
