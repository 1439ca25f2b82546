"""Reports as documents: the same tables make the PDF and the workbook, so that no figure differs."""

from bot.documents.report.parts import (
    Block,
    Column,
    Days,
    Definitions,
    Grid,
    Map,
    Place,
    Report,
    Saying,
    Sayings,
    Section,
    Tile,
    Tiles,
    Words,
)
from bot.documents.report.printing import pdf
from bot.documents.report.sheets import tables

__all__ = [
    "Block",
    "Column",
    "Days",
    "Definitions",
    "Grid",
    "Map",
    "Place",
    "Report",
    "Saying",
    "Sayings",
    "Section",
    "Tile",
    "Tiles",
    "Words",
    "pdf",
    "tables",
]
