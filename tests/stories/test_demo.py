"""How the demo begins and ends: politely, and leaving nothing behind."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from pathlib import Path

import aiohttp

from sandbox import Sandbox
from tests.stories.browser import PATIENCE, demo
from tests.stories.phones import Phone


async def test_ctrl_c_ends_it_without_a_word(tmp_path: Path) -> None:
    async with demo(TMPDIR=str(tmp_path)) as running:
        assert await running.ends(by=signal.SIGINT) == 0
    assert running.words == running.greeting
    assert os.listdir(tmp_path) == []


async def test_its_sandbox_ends_with_it_even_when_it_is_killed(tmp_path: Path) -> None:
    async with demo(TMPDIR=str(tmp_path)) as running:
        assert await running.ends(by=signal.SIGKILL) == -signal.SIGKILL


async def test_whoever_plays_the_organizer_has_the_desk() -> None:
    async with demo() as running, aiohttp.ClientSession() as http:
        async with http.get(f"{running.url}/sandbox/people") as answer:
            people = await answer.json()
        minh = next(one for one in people if one["role"] == "organizer")
        phone = Phone(http, running.url, minh["id"], "Minh")
        await phone.says("/desk")
        await phone.sees("Bàn điều hành")


async def test_whoever_plays_the_speaker_gets_questions_there() -> None:
    async with demo() as running, aiohttp.ClientSession() as http:
        async with http.get(f"{running.url}/sandbox/people") as answer:
            people = await answer.json()
        claire = next(one for one in people if one["role"] == "speaker")
        phone = Phone(http, running.url, claire["id"], "Claire")
        await phone.says("/desk")
        await phone.sees("Votre rôle : intervenant", "Cycle de formation")
        await phone.presses("Cycle de formation")
        await phone.sees("questions")


async def test_it_has_web_pages_on_an_address_of_its_own() -> None:
    async with demo() as running, aiohttp.ClientSession() as http:
        async with http.get(f"{running.url}/sandbox/people") as answer:
            people = await answer.json()
        minh = Phone(
            http, running.url, next(one["id"] for one in people if one["role"] == "organizer"), "Minh"
        )
        await minh.says("/desk")
        page = await minh.sees("Bàn điều hành")
        for pressed, seen in (
            ("Chuỗi tập huấn", "Các buổi"),
            ("📅 Các buổi", "Chọn một buổi"),
            ("Buổi 1 ·", "Cách vào lớp"),
            ("Màn hình câu hỏi", "/wall/"),
        ):
            if not await minh.has_seen(seen):
                await minh.presses(pressed)
                page = await minh.sees(seen)
        found = re.search(r"http://127\.0\.0\.1:\d+/wall/\S+", page["message"]["text"])
        assert found, page
        async with http.get(found[0]) as answer:
            assert answer.status == 200
            assert "Câu hỏi buổi 1" in await answer.text()


async def test_a_taken_port_is_told_with_what_to_do() -> None:
    async with Sandbox() as other, demo("--port", str(other.port), wait=False) as running:
        async with asyncio.timeout(PATIENCE):
            await running.reads()
            assert await running.process.wait() == 1
    assert running.words.startswith(f"The sandbox cannot listen on port {other.port}: ")
    assert "--port 0" in running.words
    assert "Traceback" not in running.words
