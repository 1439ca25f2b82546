"""Pictures of numbers, drawn for a phone: upright, big letters, every bar with its figure."""

from __future__ import annotations

import datetime as dt
import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts" / "be-vietnam-pro"
GREEN, LIGHT, INK, GREY = "#1a7f4b", "#a9d8bf", "#1f2a2e", "#8a9499"
SCALE = ("#a9d8bf", "#6cbf95", "#2f9e68", "#125c37")
WIDTH = 7.2
"""Inches, at 150 dots each: 1,080 dots, as wide as phones are."""
_drawing = threading.Lock()


@dataclass(frozen=True, slots=True)
class Days:
    """Counts by day without gaps; `altogether` names the line of their sum."""

    title: str
    days: tuple[tuple[dt.date, int], ...]
    altogether: str


@dataclass(frozen=True, slots=True)
class Bars:
    """One bar for each name, from the top; with `out_of` each is a part of what it could reach (4.5 of 5)."""

    title: str
    bars: tuple[tuple[str, float], ...]
    out_of: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Shares:
    """Parts of a whole, from the top."""

    title: str
    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """For each label a group of bars, one for each name; `whole` is what 100 % would be."""

    title: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]
    whole: int


Chart = Days | Bars | Shares | Steps


@cache
def _family() -> str:
    from matplotlib import font_manager

    for file in sorted(FONTS.glob("*.ttf")):
        font_manager.fontManager.addfont(str(file))
    return "Be Vietnam Pro"


def png(chart: Chart) -> bytes:
    """The picture. One at a time: the drawing library keeps its settings for all of the process."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with _drawing, rc_context({"font.family": _family(), "font.size": 12, "text.color": INK}):
        figure = Figure(figsize=(WIDTH, _height(chart)), dpi=150, facecolor="white", layout="constrained")
        axes = figure.add_subplot()
        figure.suptitle(chart.title, fontsize=16, wrap=True)
        _draw(chart, axes)
        out = io.BytesIO()
        figure.savefig(out, format="png")
        return out.getvalue()


def _height(chart: Chart) -> float:
    match chart:
        case Bars():
            return (
                1.5
                + 0.27 * sum(1 + name.count("\n") for name, _ in chart.bars)
                + (len(chart.bars) < 12) * 1.5
            )
        case Shares():
            return 1.8 + 0.55 * len(chart.parts)
        case Steps():
            return 1.8 + 1.0 * len(chart.labels)
    return 5.4


def _draw(chart: Chart, axes: Any) -> None:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GREY)
    match chart:
        case Days():
            _days(chart, axes)
        case Bars(_, bars, ()):
            _bars(axes, bars, [f"{value:g}" for _, value in bars])
        case Bars(_, bars, out_of):
            parts = [(name, value / whole) for (name, value), whole in zip(bars, out_of, strict=True)]
            labels = [f"{value:g} / {whole:g}" for (_, value), whole in zip(bars, out_of, strict=True)]
            _bars(axes, parts, labels, whole=1.0)
        case Shares():
            whole = sum(count for _, count in chart.parts) or 1
            _bars(axes, chart.parts, [f"{count} ({count / whole:.0%})" for _, count in chart.parts])
        case Steps():
            _steps(chart, axes)


def _days(chart: Days, axes: Any) -> None:
    from matplotlib.dates import AutoDateLocator, DateFormatter
    from matplotlib.ticker import MaxNLocator

    dates, counts = zip(*chart.days, strict=True)
    axes.bar(dates, counts, color=GREEN, width=0.85)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    at: Any = AutoDateLocator(minticks=2, maxticks=6)  # type: ignore[no-untyped-call]
    said: Any = DateFormatter("%d/%m")  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(at)
    axes.xaxis.set_major_formatter(said)
    axes.grid(axis="y", color="#e4e9e7", zorder=0)
    axes.set_axisbelow(True)
    total = axes.twinx()
    total.plot(dates, list(accumulate(counts)), color=GREY, linewidth=2)
    total.set_ylim(bottom=0)
    for side in ("top", "left", "right"):
        total.spines[side].set_visible(False)
    total.set_ylabel(chart.altogether, color=GREY)
    total.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    total.tick_params(colors=GREY)


def _bars(
    axes: Any, bars: Sequence[tuple[str, float]], labels: Sequence[str], whole: float | None = None
) -> None:
    """Bars from the top, each with its label behind it; `whole` is as far as they could reach."""
    names, values = [name for name, _ in bars], [value for _, value in bars]
    rows = range(len(bars))
    axes.barh(rows, values, color=[GREEN if value else LIGHT for value in values], height=0.72)
    axes.set_yticks(list(rows), names)
    axes.invert_yaxis()
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    most = whole or max(values) or 1
    axes.set_xlim(0, most * 1.25)
    if whole:
        axes.barh(rows, [whole] * len(bars), color="#eef3f0", height=0.72, zorder=0)
    for row, value, label in zip(rows, values, labels, strict=True):
        at = (whole or value) + most * 0.01
        axes.text(at, row, label, va="center", color=INK if value else GREY)


def _steps(chart: Steps, axes: Any) -> None:
    height = 0.8 / len(chart.names)
    for index, name in enumerate(chart.names):
        spots = [row + (index - (len(chart.names) - 1) / 2) * height for row in range(len(chart.labels))]
        values = [row[index] for row in chart.rows]
        axes.barh(spots, values, height=height * 0.92, color=SCALE[index % len(SCALE)], label=name)
        for spot, value in zip(spots, values, strict=True):
            axes.text(value + chart.whole * 0.008, spot, f"{value}", va="center", fontsize=9)
    axes.set_yticks(range(len(chart.labels)), chart.labels)
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(0, chart.whole * 1.1)
    axes.legend(
        loc="upper center", bbox_to_anchor=(0.45, -0.02 - 0.1 / len(chart.labels)), ncols=2, frameon=False
    )
