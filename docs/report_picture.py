"""Pages of a closing report for the desk's guide: of the simulated OCOP series, whose people do not exist."""

from __future__ import annotations

import io
import subprocess
import tempfile
from pathlib import Path

from PIL import Image
from sqlalchemy import select

from bot.documents import report
from bot.programme import read
from bot.reports.taking import take
from bot.reports.writing import written
from bot.texts import Texts
from storage import Database, Transaction, schema
from storage.tables import Series
from tests.reports.counted import CLOSED
from tests.reports.ocop import Simulation

EXAMPLE = Path(__file__).parents[1] / "examples" / "ocop-2021.yaml"
PAGES = (2, 3)
SHARPNESS = "70"


def closing_report() -> bytes:
    """Two pages side by side, as PNG."""
    pdf = _pdf()
    pages = [_page(pdf, number) for number in PAGES]
    width, height = pages[0].size
    both = Image.new("RGB", (width * len(pages), height), "white")
    for place, one in enumerate(pages):
        both.paste(one, (place * width, 0))
    out = io.BytesIO()
    both.quantize(48).save(out, format="png", optimize=True)
    return out.getvalue()


def _pdf() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/ocop.sqlite")
        schema.upgrade(database.engine)
        with Transaction(database.engine) as tx, tx.begin():
            Simulation(tx, read(EXAMPLE)).play()
            series = tx.scalars(select(Series)).one()
            figures = take(tx, (series.programme_id, series.id), CLOSED)
        database.close()
    return report.pdf(written(figures, (), Texts()))


def _page(pdf: bytes, number: int) -> Image.Image:
    command = ["pdftoppm", "-r", SHARPNESS, "-f", str(number), "-l", str(number), "-png", "-singlefile", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout)).convert("RGB")
