"""How a programme gets its first organizer, and how a role shows among the commands of whoever has it."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from pathlib import Path

from sqlalchemy import select

from bot.programme import Programme
from sandbox.server import TOKEN
from storage.tables import Action, Invitation
from tests.databases import only_sqlite
from tests.stories.district import district
from tests.stories.phones import Phone, shown
from tests.stories.processes import PROGRAMME, ROOT
from tests.stories.programmes import stored
from tests.stories.test_staff import at_desk
from tests.stories.town import Town


async def taphuan(town: Town, folder: Path, *arguments: str) -> tuple[int, str]:
    """The operator's command beside the running bot; its exit status, and what it says."""
    settings = {
        "TAPHUAN_TOKEN": TOKEN,
        "TAPHUAN_API_URL": town.sandbox.url,
        "TAPHUAN_DATABASE_URL": town.database_url,
        "TAPHUAN_PROGRAMME": str(PROGRAMME),
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "400",
    }
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        stdout=pipe,
        stderr=pipe,
        cwd=folder,
        env=os.environ | settings,
    )
    said, complained = await process.communicate()
    return process.returncode or 0, (said + complained).decode()


def commands(town: Town, phone: Phone, language: str = "vi") -> dict[str, str]:
    """What Telegram offers this person behind the menu button."""
    offered = town.sandbox.world.profile.commands_for(phone.id, "private", language, phone.id)
    return {one["command"]: one["description"] for one in offered}


@only_sqlite
async def test_the_operator_invites_the_first_organizer(evening: Town, tmp_path: Path) -> None:
    hoa, lan = await evening.person("Hoa", "fr"), await evening.person("Lan")
    status, said = await taphuan(evening, tmp_path, "invite", "organizer")
    link = re.search(r"https://t\.me/\w+\?start=([\w-]+)", said)
    assert status == 0, said
    assert link is not None
    (kept,) = await stored(evening, Invitation)
    assert kept.token_hash not in link[1]
    assert link[1].removeprefix("staff-") not in str([getattr(kept, one) for one in vars(kept)])
    assert "desk" not in commands(evening, hoa, "fr")
    await hoa.says(f"/start {link[1]}")
    await hoa.sees("organisateur", "/desk")
    await evening.settle()
    assert "organisateurs" in commands(evening, hoa, "fr")["desk"]
    await lan.says(f"/start {link[1]}")
    await lan.sees("không còn dùng được")
    assert "desk" not in commands(evening, lan)


@only_sqlite
async def test_the_operator_invites_nobody_else(evening: Town, tmp_path: Path) -> None:
    status, said = await taphuan(evening, tmp_path, "invite", "helper")
    assert (status, "organizers" in said, await stored(evening, Invitation)) == (2, True, [])


@only_sqlite
async def test_a_role_leaves_the_menu_of_commands_with_its_end(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.person("An")
    await at_desk(hoa, "Nhân sự", "Người hỗ trợ")
    link = re.search(r"\?start=([\w-]+)", shown(await hoa.sees("Link mời làm")))
    assert link is not None
    await an.says(f"/start {link[1]}")
    await an.sees("người hỗ trợ", "/desk")
    await evening.settle()
    assert next(iter(commands(evening, an))) == "desk"
    await at_desk(hoa, "Nhân sự", "An (người hỗ trợ)")
    await hoa.sees("Thu hồi vai trò")
    await hoa.presses("Thu hồi")
    await evening.settle()
    await an.sees("vai trò")
    await an.says("/menu")
    await an.sees("Đăng ký")
    await evening.settle()
    assert "desk" not in commands(evening, an)


@only_sqlite
async def test_the_settings_name_the_first_organizer(
    database_url: str, ocop: Programme, tmp_path: Path
) -> None:
    async with district(database_url, ocop, "2021-09-20 10:00", tmp_path) as place:
        hoa, lan = await place.person("Hoa"), await place.person("Lan")
        for _ in range(2):
            bot = await place.start(TAPHUAN_OWNER=str(hoa.id))
            since = await place.last_call()
            await hoa.says("/desk")
            await hoa.sees("Bàn điều hành", "ban tổ chức")
            await place.call("setMyCommands", 200, since)
            await lan.says("/desk")
            await lan.sees("lệnh")
            assert await bot.stopped() == 0
        kinds = await place.stored(lambda tx: tx.scalars(select(Action.kind)).all())
        assert kinds == ["role-owner"]
