"""Typst templates turned into files: kept compilers, fixed fonts, errors a template's author understands."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # imported with the first document: a bot that prints nothing yet has no use for it
    import typst

FONTS = Path(__file__).parent / "fonts"
TEMPLATES = Path(__file__).parent / "templates"
STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
_PLACE = re.compile(r"┌─ (?P<file>.+?):(?P<line>\d+):\d+")
_NUMBERED = re.compile(r"\\u\{(?P<number>[0-9a-f]+)\}")
_MISSING = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed')


class TemplateError(ValueError):
    """A template cannot be typeset: `message` says why, `line` where (None if it is no one line)."""

    def __init__(self, template: str, message: str, line: int | None = None, hints: Sequence[str] = ()):
        self.template, self.message, self.line = template, message, line
        where = template if line is None else f"{template}, line {line}"
        super().__init__("; ".join([f"{where}: {message}", *hints]))


class UnprintableText(ValueError):
    """The text has characters that no font of the template can draw; `characters` are those."""

    def __init__(self, characters: str) -> None:
        self.characters = characters
        super().__init__(f"no font draws {characters!r}")


@cache
def _fonts(*folders: Path) -> typst.Fonts:
    import typst

    paths = [str(folder) for folder in folders]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=paths)


class Template:
    """One Typst file; it sees its own folder, the project's fonts and fonts in `fonts/` beside it, no more.

    Threads may share it: each gets a compiler of its own, and compiling runs without the GIL."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._local = threading.local()
        if not self.path.is_file():
            raise TemplateError(str(path), "there is no such file")

    def pdf(self, data: str, at: dt.datetime) -> bytes:
        """A PDF/A-2a and PDF/UA-1 file from JSON `data`; equal arguments give equal bytes.

        Raises TemplateError, UnprintableText."""
        return self._compile(data, format="pdf", pdf_standards=STANDARDS, timestamp=int(at.timestamp()))

    def png(self, data: str, ppi: float) -> bytes:
        """The first page as a picture."""
        return self._compile(data, format="png", ppi=ppi)

    def _compile(self, data: str, **options: Any) -> bytes:
        import typst

        try:
            pages, warnings = self._compiler().compile_with_warnings(sys_inputs={"data": data}, **options)
        except typst.TypstError as error:
            raise self._explained(error) from error
        for warning in warnings:
            if warning.message.startswith("unknown font family"):
                raise self._explained(warning)
        if isinstance(pages, list):
            pages = pages[0]
        if pages is None:
            raise TemplateError(self.path.name, "the template gives no page")
        return pages

    def _compiler(self) -> typst.Compiler:
        import typst

        if not hasattr(self._local, "compiler"):
            folder = self.path.parent
            own = (folder / "fonts",) if (folder / "fonts").is_dir() else ()
            self._local.compiler = typst.Compiler(
                input=self.path, root=folder, font_paths=_fonts(FONTS, *own), ignore_system_fonts=True
            )
        compiler: typst.Compiler = self._local.compiler
        return compiler

    def _explained(self, error: typst.TypstError | typst.TypstWarning) -> TemplateError | UnprintableText:
        missing = _MISSING.findall(error.diagnostic)
        if missing:
            return UnprintableText("".join(dict.fromkeys(_named("".join(missing)))))
        place = _PLACE.search(error.diagnostic)
        file = Path(place["file"]).name if place else self.path.name
        hints = [hint for hint in error.hints if "--root" not in hint]
        return TemplateError(file, error.message, int(place["line"]) if place else None, hints)


def _named(missing: str) -> str:
    """Signs that Typst does not show but by their number: «\\u{17d2}»."""
    return _NUMBERED.sub(lambda found: chr(int(found["number"], 16)), missing)
