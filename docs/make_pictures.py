"""Takes the pictures of the documents from the real demo: `.venv/bin/python -m docs.make_pictures`.

Needs Chromium and poppler-utils (Debian's names); pngquant, if it is here, makes the files a third as large.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import ViewportSize

from bot.documents.example import preview
from bot.programme import read
from bot.questions import printing, walls
from bot.texts import Texts
from docs import example_questions
from docs.report_picture import closing_report
from storage import Transaction, roles
from tests.stories.browser import Desk, Screen, chromium, demo, desk
from tests.stories.phones import EXAMPLES
from tests.stories.test_browser import join, register
from tests.stories.town import town

DOCS = Path(__file__).parent
PNGQUANT = shutil.which("pngquant")
SHARPNESS = 1.5 if PNGQUANT else 1.0
LAPTOP, PHONE = ViewportSize(width=1440, height=900), ViewportSize(width=375, height=740)
SCREEN = ViewportSize(width=1280, height=720)
MOST = 300_000
VIETNAMESE, FRENCH = Texts(), Texts(("fr",))


async def register_in_french(claire: Screen) -> None:
    await claire.starts()
    await claire.sees("Organisateurs")
    await claire.presses(FRENCH.plain("start-register"))
    await claire.sees("nom et prénom")
    await claire.writes("Claire Exemple")
    await claire.sees("À quel titre")
    await claire.presses("Autre")
    await claire.sees("parmi ces groupes")
    await claire.presses("Enseignant")
    await claire.sees("votre organisation")
    await claire.writes("Université d’exemple")
    await claire.sees("Dans quelle province")
    await claire.writes("Ha Noi")
    await claire.sees("numéro de téléphone")
    await claire.shares_number()
    await claire.sees("adresse e-mail")
    await claire.presses(FRENCH.plain("forms-skip"))
    await claire.sees("Acceptez-vous")
    await claire.presses(FRENCH.plain("forms-agree"))
    await claire.sees("Claire Exemple", "Université d’exemple")
    await claire.presses(FRENCH.plain("forms-confirm-registration"))
    await claire.sees("Votre inscription est faite")


async def until_the_doors_open(table: Desk) -> None:
    """Ten minutes before session 1; two have registered."""
    lan, claire = table.screen("Lan"), table.screen("Claire")
    await register_in_french(claire)
    await register(lan)
    await table.jumps_to("link tham gia buổi 1")
    await lan.sees("Buổi 1 bắt đầu sau 10 phút")
    await claire.sees("La séance 1 commence dans 10 minutes")


async def until_the_first_survey(table: Desk) -> None:
    """Session 1 is over; one is in the survey, one looks around, one has just been called."""
    lan, minh, claire = (table.screen(name) for name in ("Lan", "Minh", "Claire"))
    await join(lan, 1)
    await table.jumps_to("phiếu đánh giá buổi 1")
    await lan.sees("Buổi 1 vừa kết thúc")
    await lan.presses("Làm phiếu đánh giá")
    await lan.sees("Phiếu đánh giá buổi 1", "nội dung")
    await claire.sees("La séance 1 vient de se terminer")
    await minh.starts()
    await minh.sees("Đơn vị tổ chức")


async def until_it_is_announced(minh: Screen) -> None:
    """The organizer has written to everybody, tried it, and sent it."""
    await minh.writes("/desk")
    await minh.sees("Bàn điều hành")
    await minh.presses(VIETNAMESE.plain("announce-button"))
    await minh.presses(VIETNAMESE.plain("announce-new"))
    await minh.sees("Bạn gửi cho mình nội dung")
    await minh.writes("Chào {name}! Mai lớp bắt đầu lúc 8 giờ, bạn nhớ mang sổ tay nhé. 📒")
    await minh.presses(VIETNAMESE.plain("announce-test"))
    await minh.presses(VIETNAMESE.plain("announce-send", count=2))
    await minh.presses(VIETNAMESE.plain("broadcast-refresh"))
    await minh.sees("Đã gửi: 2")


async def take(table: Desk, name: str, size: ViewportSize) -> None:
    await table.page.set_viewport_size(size)
    await table.page.mouse.move(0, 0)  # nothing is under the pointer
    content = await table.page.screenshot(animations="disabled", caret="hide")
    keep(content, name)


def keep(content: bytes, name: str) -> None:
    """Write a picture below docs/, as small as this machine can make it without loss to the eye."""
    if PNGQUANT:
        command = [PNGQUANT, "--speed", "1", "--strip", "256", "-"]
        content = subprocess.run(command, input=content, capture_output=True, check=True).stdout
    if len(content) > MOST:
        sys.exit(
            f"{name} has {len(content):,} bytes, more than {MOST:,}; get pngquant: apt-get install pngquant"
        )
    (DOCS / name).write_bytes(content)


def page_of(pdf: bytes, name: str, dots: int = 110) -> None:
    """The first page of a file."""
    command = ["pdftoppm", "-r", str(dots), "-png", "-singlefile", "-"]
    keep(subprocess.run(command, input=pdf, capture_output=True, check=True).stdout, name)


async def questions() -> None:
    """What was asked about a session of the real series: on the live wall, and on paper."""
    ocop = read(EXAMPLES / "ocop-2021.yaml")
    with TemporaryDirectory() as folder:
        async with town(f"sqlite:///{folder}/questions.db", ocop, "2021-10-04 08:10") as place:
            now = place.clock.now()
            token, pdf = await place.app.database.run(lambda tx: _asked(tx, now))
            async with chromium() as browser:
                page = await browser.new_page(viewport=SCREEN, device_scale_factor=1)
                await page.goto(f"{place.site}/wall/{token}")
                await page.locator(".question").first.wait_for()
                await page.evaluate("document.fonts.ready")
                keep(await page.screenshot(animations="disabled"), "desk/wall.png")
    page_of(pdf, "desk/question-list.png", 80)


def _asked(tx: Transaction, now: dt.datetime) -> tuple[str, bytes]:
    session = example_questions.ask(tx, now)
    wall = walls.ensure(tx, session, roles.own(tx, 1, now).id, now)
    paper = printing.printed(tx, session.id, VIETNAMESE, now).content
    assert paper is not None
    return wall.token, paper


async def main() -> None:
    page_of(preview(), "certificate.png")
    keep(closing_report(), "desk/report.png")
    await questions()
    async with demo() as running, desk(running.url, sharpness=SHARPNESS) as table:
        await until_the_doors_open(table)
        await take(table, "demo-phone.png", PHONE)
        await table.page.set_viewport_size(LAPTOP)
        await until_the_first_survey(table)
        await take(table, "demo.png", LAPTOP)
        minh = table.screen("Minh")
        await until_it_is_announced(minh)
        keep(await minh.node.screenshot(animations="disabled", caret="hide"), "desk/announcement.png")


if __name__ == "__main__":
    asyncio.run(main())
