"""What a rehearsal with people showed: what went wrong in plain words, then the numbers."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.rehearsal.play import Outcome

NAMED, TOLD = 3, 40
"""So many people are named for one trouble, so many troubles are told."""
STATES = ("owed", "came", "late", "missed", "twice", "unexpected")
LOUD = {"429": "asked the bot to slow down (429)", "500": "failed (500)", "502": "failed (502)"}


def troubles(outcome: Outcome) -> list[str]:
    """Everything that went wrong, one line each; none if all went well."""
    found = [f"{_people(names)} {what}" for what, names in sorted(outcome.ledger.troubles.items())]
    lost = [one.name for one in outcome.ledger.visitors if one.registered and not one.calendar]
    if lost:
        found.append(f"{_people(lost)} registered and got no calendar")
    found += [f"in the bot's log, {count} times: {what}" for what, count in outcome.errors.items()]
    for status, words in LOUD.items():
        count = sum(states.get(status, 0) for states in outcome.calls.values())
        if count:
            found.append(f"Telegram's part {words} {count} times")
    return found


def _people(names: Sequence[str]) -> str:
    one = Counter(names)
    some = ", ".join(list(one)[:NAMED]) + (", …" if len(one) > NAMED else "")
    return f"{len(one)} {'person' if len(one) == 1 else 'people'} [{some}]:"


def lines(outcome: Outcome) -> Iterator[str]:
    """The whole report."""
    wrong = troubles(outcome)
    yield f"What went wrong: {len(wrong)}" if wrong else "Nothing went wrong."
    yield from (f"  - {one}" for one in wrong[:TOLD])
    if len(wrong) > TOLD:
        yield f"  … and {len(wrong) - TOLD} more"
    yield ""
    yield from _table(("messages", *STATES), _messages(outcome))
    yield ""
    yield from _table(("", "number"), _numbers(outcome))
    yield ""
    answers = [(method, _statuses(by)) for method, by in sorted(outcome.calls.items())]
    yield from _table(("calls to Telegram", "answers"), answers)
    if outcome.warnings:
        yield ""
        yield from _table(("warnings in the bot's log", "number"), outcome.warnings.most_common())


def _messages(outcome: Outcome) -> Iterator[tuple[object, ...]]:
    counts = outcome.ledger.counts
    for what in dict.fromkeys(what for what, _ in counts):
        yield (what, *(counts[what, state] or "" for state in STATES))


def _numbers(outcome: Outcome) -> Iterator[tuple[object, object]]:
    visitors, did = outcome.ledger.visitors, outcome.did
    yield "people", len(visitors)
    if len(visitors) < outcome.asked_for:
        yield "for whom there was no seat", outcome.asked_for - len(visitors)
    kinds = Counter(one.kind for one in visitors if one.kind and one.registered)
    yield "registered at the end", sum(one.registered for one in visitors)
    yield from ((f"  as {kind}", count) for kind, count in kinds.most_common())
    yield "left / blocked the bot / came back", f"{did['leave']} / {did['block']} / {did['come back']}"
    yield "gave up the form", sum(one.gives_up and not one.registered for one in visitors)
    yield "said «I'm in»", did["be in"]
    yield "answered surveys", did["survey"]
    yield "pressed for one that was closed", did["too late"]
    earned = sum(one.earned and one.reachable for one in visitors)
    received = sum(one.certificate for one in visitors)
    yield "certificates earned / received", f"{earned} / {received}"
    yield "answers to a press or a word", len(outcome.waits)
    if len(outcome.waits) > 1:
        cuts = statistics.quantiles(outcome.waits, n=100)
        yield "  half of them within, 99 of 100 within", f"{cuts[49] * 1000:.0f} ms, {cuts[98] * 1000:.0f} ms"
    yield "duration", f"{outcome.seconds:.0f} s"


def _statuses(by: dict[str, int]) -> str:
    return ", ".join(f"{count} × {status}" for status, count in by.items())


def _table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Columns in line, the first to the left; plain enough for a pipe."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(head))]
    for row in cells:
        first, *rest = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        right = (cell.strip().rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join([first, *(right if len(head) > 2 else rest)]).rstrip()
