"""Draws the certificate's frame once, from ornament.typ into ornament.svg.

Drawing it anew for every certificate would take several times as long as all the rest."""

from __future__ import annotations

import re

import typst

from bot.documents.typesetting import TEMPLATES

SOURCE = TEMPLATES / "ornament.typ"
TARGET = TEMPLATES / "ornament.svg"
_LONG = re.compile(r"\d+\.\d{3,}(?:e-\d+)?")


def drawn() -> str:
    """The ornament as SVG, coordinates rounded to a hundredth of a point."""
    svg = typst.compile(SOURCE, format="svg", ignore_system_fonts=True).decode()
    return _LONG.sub(lambda number: f"{float(number[0]):.2f}", svg)


if __name__ == "__main__":
    TARGET.write_text(drawn(), encoding="utf-8")
