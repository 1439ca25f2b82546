"""Pictures of numbers, drawn for a phone: upright, big letters, every bar with its figure."""

from __future__ import annotations

import datetime as dt
import io
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal, format_percent

FONTS = Path(__file__).parent / "fonts" / "be-vietnam-pro"
GREEN, LIGHT, INK, GREY = "#1a7f4b", "#a9d8bf", "#1f2a2e", "#8a9499"
SCALE = ("#a9d8bf", "#6cbf95", "#2f9e68", "#125c37", "#e0a526")
WIDTH = 7.2
"""Inches, at 150 dots each: 1,080 dots, as wide as phones are."""
FEW = 32
"""With more bars than this there are two columns: a phone shows no picture twice as high as this well."""
_drawing = threading.Lock()
Say = Callable[[float], str]
"""A number as the reader's language writes it."""


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
    """For each label a group of bars, one for each name; `whole`, called `of`, is what 100 % would be."""

    title: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]
    whole: int
    of: str


Chart = Days | Bars | Shares | Steps


@cache
def _family() -> str:
    from matplotlib import font_manager

    for file in sorted(FONTS.glob("*.ttf")):
        font_manager.fontManager.addfont(str(file))
    return "Be Vietnam Pro"


def png(chart: Chart, language: str) -> bytes:
    """The picture. One at a time: the drawing library keeps its settings for all of the process."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with _drawing, rc_context({"font.family": _family(), "font.size": 12, "text.color": INK}):
        figure = Figure(figsize=(WIDTH, _height(chart)), dpi=150, facecolor="white", layout="constrained")
        figure.suptitle(chart.title, fontsize=16, wrap=True)
        columns = 2 if _is_long(chart) else 1
        axes = figure.subplots(1, columns, squeeze=False)[0]
        for one in axes:
            _bare(one)
        _draw(chart, axes, partial(format_decimal, locale=language), partial(format_percent, locale=language))
        out = io.BytesIO()
        figure.savefig(out, format="png")
        return out.getvalue()


def _is_long(chart: Chart) -> bool:
    return isinstance(chart, Bars) and not chart.out_of and len(chart.bars) > FEW


def _height(chart: Chart) -> float:
    match chart:
        case Bars() if _is_long(chart):
            return 1.0 + 0.27 * ((len(chart.bars) + 1) // 2)
        case Bars():
            lines = sum(1 + name.count("\n") for name, _ in chart.bars)
            return 1.5 + 0.27 * lines + (len(chart.bars) < 12) * 1.5
        case Shares():
            return 1.8 + 0.55 * len(chart.parts)
        case Steps():
            return 1.8 + 1.2 * len(chart.labels)
    return 5.4


def _bare(axes: Any) -> None:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GREY)


def _draw(chart: Chart, axes: Sequence[Any], say: Say, share: Say) -> None:
    match chart:
        case Days():
            _days(chart, axes[0], say)
        case Bars(_, bars, ()):
            _columns(axes, bars, say)
        case Bars(_, bars, out_of):
            parts = [(name, value / whole) for (name, value), whole in zip(bars, out_of, strict=True)]
            pairs = zip(bars, out_of, strict=True)
            _bars(axes[0], parts, [f"{say(value)} / {say(whole)}" for (_, value), whole in pairs], whole=1.0)
        case Shares():
            whole = sum(count for _, count in chart.parts) or 1
            labels = [f"{say(count)} ({share(count / whole)})" for _, count in chart.parts]
            _bars(axes[0], chart.parts, labels)
        case Steps():
            _steps(chart, axes[0], say)


def _columns(axes: Sequence[Any], bars: Sequence[tuple[str, float]], say: Say) -> None:
    """All bars on one scale, down the first column, then down the next."""
    most = max(value for _, value in bars) or 1
    each = -(-len(bars) // len(axes))
    for column, one in enumerate(axes):
        part = bars[column * each : (column + 1) * each]
        _bars(one, part, [say(value) for _, value in part], most=most)
        one.set_ylim(each - 0.4, -0.6)


def _days(chart: Days, axes: Any, say: Say) -> None:
    from matplotlib.dates import AutoDateLocator, DateFormatter
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    whole: Any = FuncFormatter(lambda value, _position: say(value))

    dates, counts = zip(*chart.days, strict=True)
    axes.bar(dates, counts, color=GREEN, width=0.85)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    axes.yaxis.set_major_formatter(whole)
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
    total.yaxis.set_major_formatter(whole)
    total.tick_params(colors=GREY)


def _bars(
    axes: Any,
    bars: Sequence[tuple[str, float]],
    labels: Sequence[str],
    whole: float | None = None,
    most: float | None = None,
) -> None:
    """Bars from the top, each with its label behind it; `whole` is as far as they could reach, `most` the
    longest there is, if it is not among these."""
    names, values = [name for name, _ in bars], [value for _, value in bars]
    rows = range(len(bars))
    axes.barh(rows, values, color=[GREEN if value else LIGHT for value in values], height=0.72)
    axes.set_yticks(list(rows), names)
    axes.invert_yaxis()
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    most = whole or most or max(values) or 1
    axes.set_xlim(0, most * 1.25)
    if whole:
        axes.barh(rows, [whole] * len(bars), color="#eef3f0", height=0.72, zorder=0)
    for row, value, label in zip(rows, values, labels, strict=True):
        at = (whole or value) + most * 0.01
        axes.text(at, row, label, va="center", color=INK if value else GREY)


def _steps(chart: Steps, axes: Any, say: Say) -> None:
    """Groups of bars, each group before a pale field as long as the whole."""
    from matplotlib.ticker import FuncFormatter

    spots = range(len(chart.labels))
    axes.barh(spots, [chart.whole] * len(spots), height=0.88, color="#eef3f0", zorder=0, label=chart.of)
    height = 0.8 / len(chart.names)
    for index, name in enumerate(chart.names):
        rows = [row + (index - (len(chart.names) - 1) / 2) * height for row in spots]
        values = [row[index] for row in chart.rows]
        axes.barh(rows, values, height=height * 0.92, color=SCALE[index % len(SCALE)], label=name)
        for spot, value in zip(rows, values, strict=True):
            axes.text(value + chart.whole * 0.008, spot, say(value), va="center", fontsize=9)
    axes.set_yticks(spots, chart.labels)
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(0, chart.whole * 1.1)
    shown: Any = FuncFormatter(lambda value, _position: say(value))
    axes.xaxis.set_major_formatter(shown)
    below = -0.02 - 0.1 / len(chart.labels)
    axes.legend(loc="upper center", bbox_to_anchor=(0.45, below), ncols=3, frameon=False)
