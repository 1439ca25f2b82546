"""The script of a programme: everything people will be told, in order of time, and what is worth a look."""

from __future__ import annotations

import datetime as dt
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from bot import programmes
from bot.programme import Programme, read
from bot.rehearsal.audience import sizes
from bot.rehearsal.lines import Script
from bot.rehearsal.printing import Page
from bot.rehearsal.script import written
from storage import Database, Transaction, people, registrations, revision, series
from storage.tables import Completion
from tests.stories.phones import EXAMPLES
from tests.stories.programmes import SPRING, changed

FIRST_LINK = (
    "join: [{platform: zoom, url: https://zoom.us/j/00000000001, meeting: 000 0001, passcode: vidu-1}]"
)


async def script(text: str, *languages: str) -> tuple[Script, str]:
    """The script of a programme, and what it looks like on paper without colours."""
    programme = read(text)
    found = await written(programme, languages or ("vi",))
    paper = Console(file=io.StringIO(), width=40, highlight=False)
    Page(paper, programme, languages or ("vi",)).print(found)
    assert isinstance(paper.file, io.StringIO)
    return found, paper.file.getvalue()


async def test_every_message_stands_in_order_of_time_with_words_and_buttons() -> None:
    found, paper = await script(SPRING, "vi", "en")
    dated = [line.at for line in found.lines if line.at]
    assert dated == sorted(dated)
    kinds = [line.what for line in found.lines if line.session == "s2" and line.at]
    assert kinds == [
        "reminder -24h",
        "reminder -1h",
        "way in -10m",
        "survey call",
        "survey nudge end+2h",
        "survey nudge end+24h",
        "survey nudge close-3h",
    ]
    for words in (
        "Mon 01 Mar 2021 08:00  ·  session 1 (s1)  ·  reminder -24h  ·  to: registered",
        "Nhắc bạn: Buổi 1 bắt đầu sau 24 giờ",
        "Session 1 starts in 10 minutes!",
        "[ 💻 Vào Zoom → https://zoom.us/j/00000000001 ]",
        "[ 🙋 Tôi đã vào lớp ]",
        "the same as #",
        "Nothing stands out.",
    ):
        assert words in paper
    assert "<b>" not in paper
    assert all(set(line.said) == {"vi", "en"} for line in found.lines)


async def test_what_is_said_outside_the_ladder_is_there_too() -> None:
    found, paper = await script(SPRING)
    others = [line.what for line in found.lines if not line.at]
    assert others == [
        "example: moved",
        "example: cancelled",
        "example: restored",
        "example: removed",
        "example: question let through",
        "example: questions passed on",
        "example: question passed on",
        "example: question passed on",
        "example: question not answered, a day later",
        "example: question answered",
        "example: question not passed on",
        "certificate: is the name right?",
        "certificate",
    ]
    for words in (
        "Đăng ký thành công!",
        "📎 xuan.ics",
        "Buổi 1 đổi giờ",
        "Câu hỏi của bạn đã được duyệt",
        "Cách trả lời",
        "Có đúng từng chữ",
        "📎 XUAN-0001.pdf",
    ):
        assert words in paper


async def test_the_night_and_what_it_swallows_are_pointed_out() -> None:
    text = changed(
        SPRING,
        ("reminders: [-24h, -1h, -10m]", "reminders: [-11h, -10h, -10m]"),
        ("nudges: [+2h, +1d, close-3h]", "nudges: [+2h, +12h]"),
        ("closes: end+3d", "closes: end+13h"),
    )
    found, paper = await script(text)
    assert "(moved out of the night from Mon 01 Mar 22:00 to Mon 01 Mar 20:59)" in paper
    assert "xuan/s1: reminder -11h is never sent, another message at the same moment says it better" in paper
    assert "xuan/s1: survey nudge end+12h: never sent, for it would be night until it is over" in paper
    assert [line.what for line in found.lines if line.session == "s1" and line.at] == [
        "reminder -10h",
        "way in -10m",
        "survey call",
        "survey nudge end+2h",
    ]


async def test_gaps_and_repetitions_are_pointed_out() -> None:
    text = changed(
        SPRING,
        (FIRST_LINK, "join: []"),
        ("zoom.us/j/00000000003", "zoom.us/j/00000000002"),
        ("title: Mùa xuân", "title: {vi: Mùa xuân, en: Spring}"),
        ("title: {vi: Giấy chứng nhận", "place: " + "x" * 300 + "\n      title: {vi: Giấy chứng nhận"),
    )
    found, _ = await script(text, "vi", "fr")
    assert found.findings[:3] == [
        "xuan: no way in for s1 (no `join`)",
        "2 sessions have the same link: https://zoom.us/j/00000000002 (xuan/s2, xuan/s3)",
        "no fr text for series[xuan].title: people read another language there",
    ]


RULE = "    attendance: {enough: [{minutes: 60%}]}\n    questions: {moderation: no}\n    certificate:\n"


async def test_what_the_rules_of_attendance_and_questions_bring_is_there() -> None:
    text = changed(
        SPRING, ("    certificate:\n", RULE), ("topics: [{key: giong, title: Chọn giống}]", "topics: []")
    )
    text = changed(
        text,
        (
            "{platform: zoom, url: https://zoom.us/j/00000000003, meeting: 000 0003, passcode: vidu-3}",
            "{platform: place, place: Nhà văn hóa xã}",
        ),
    )
    found, paper = await script(text)
    said = [line.what for line in found.lines]
    assert "example: question let through" not in said  # nobody has to look
    assert said.count("example: evidence was not enough") == 1
    assert "Zoom 0/72 phút" in paper
    assert found.findings == [
        "xuan: nobody can ask a question about s2 (no `topics`)",
        "xuan: `attendance` asks for minutes alone, and there is no Zoom to count them in s3",
    ]


async def test_a_message_above_telegrams_limit_is_pointed_out() -> None:
    topics = ", ".join(f"{{key: dat{number}, title: {'Đất ' * 95}}}" for number in range(12))
    found, _ = await script(changed(SPRING, ("topics: [{key: dat, title: Chọn đất}]", f"topics: [{topics}]")))
    assert any("xuan/s1: reminder -24h (vi) has " in one and "it is split" in one for one in found.findings)


async def test_with_many_series_only_the_first_is_printed_in_full() -> None:
    head, _, series = SPRING.partition("series:\n")
    many = head + "series:\n" + "".join(series.replace("key: xuan", f"key: xuan-{n}") for n in range(11))
    _, paper = await script(many)
    assert paper.count("Nhắc bạn: Buổi 1 bắt đầu sau 24 giờ") == 1
    assert paper.count("reminder -24h") == 33
    assert "--series KEY" in paper


def taphuan(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("TAPHUAN_")}
    here = {"PYTHONPATH": str(EXAMPLES.parent), "COLUMNS": "60"}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**own, **here, **settings},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_command_prints_plainly_into_a_pipe_and_leaves_nothing_behind(tmp_path: Path) -> None:
    ocop = str(EXAMPLES / "ocop-2021.yaml")
    done = taphuan(tmp_path, "rehearse", ocop, "--language", "en", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert "🕗 Tuesday 28 September 2021 at 08:00" in done.stdout
    assert (
        "One Commune One Product (OCOP) Program: What you need to know when participating in the program\n"
        in (done.stdout)
    )
    assert "Worth a look: 2" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_command_writes_a_page(tmp_path: Path) -> None:
    (tmp_path / "lop.yaml").write_text(SPRING, encoding="utf-8")
    done = taphuan(tmp_path, "rehearse", "lop.yaml", "--series", "xuan", "--output", "lop.html")
    assert done.returncode == 0, done.stderr
    assert "bắt đầu sau 24 giờ" in (tmp_path / "lop.html").read_text(encoding="utf-8")


def test_registrations_that_need_approval_are_taken_in(tmp_path: Path) -> None:
    text = changed(SPRING, ("    registration:\n", "    registration:\n      approval: yes\n"))
    (tmp_path / "lop.yaml").write_text(text, encoding="utf-8")
    done = taphuan(tmp_path, "rehearse", "lop.yaml", "--language", "vi")
    assert done.returncode == 0, done.stderr
    assert done.stderr == "xuan: organizers approve registrations; here whoever asks is taken in\n"
    assert "Đăng ký thành công!" in done.stdout


def test_mistakes_of_the_command_are_told(tmp_path: Path) -> None:
    (tmp_path / "lop.yaml").write_text(SPRING, encoding="utf-8")
    absent = taphuan(tmp_path, "rehearse", "absent.yaml")
    assert (absent.returncode, absent.stderr) == (1, "absent.yaml: No such file or directory\n")
    for wrong in (["--series", "he"], ["--language", "de"], ["--output", "lop.pdf"]):
        done = taphuan(tmp_path, "rehearse", "lop.yaml", *wrong)
        assert done.returncode == 2
        assert wrong[1] in done.stderr
        assert "Traceback" not in done.stderr


async def test_the_configured_database_tells_how_many_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAPHUAN_DATA", str(tmp_path))
    programme = read(SPRING)
    assert not (await sizes(programme.key)).known
    assert os.listdir(tmp_path) == []
    database = Database(f"sqlite:///{tmp_path}/taphuan.db")
    try:
        revision.ensure(database.engine)
        await database.run(lambda tx: _three_people(tx, programme))
    finally:
        database.close()
    known = await sizes(programme.key)
    assert known.words("xuan", "s1", unanswered=False) == "registered: 3 now"
    assert known.words("xuan", "s1", unanswered=True) == "registered, survey not answered: 2 now"
    found = await written(programme, ("vi",), sizes=known)
    assert {line.audience for line in found.lines if line.session == "s2" and line.what == "survey call"} == {
        "registered, survey not answered: 3 now"
    }


def _three_people(tx: Transaction, programme: Programme) -> None:
    """Three who are registered, one of whom answered the first survey."""
    now = dt.datetime(2021, 3, 3, tzinfo=dt.UTC)
    programmes.apply(tx, programme, now)
    row = series.by_key(tx, "xuan")
    assert row is not None
    form = series.form(tx, row.id, "registration")
    assert form is not None
    for number in range(3):
        person = people.meet(tx, people.Account(number + 1, "Lan", None, None, "vi"), now)
        registrations.add(tx, person, row, form, {"name": "Lan"}, now)
    session = series.sessions(tx, row.id)[0]
    tx.add(Completion(person_id=person.id, session_id=session.id, completed_at=now))
