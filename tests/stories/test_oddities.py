"""Whatever else people do with a phone: a kind answer, never silence, and nothing is harmed."""

from __future__ import annotations

import itertools
from collections.abc import Awaitable, Callable

import pytest

from storage.tables import Attendance, Dialog, Registration
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import EVERY_KIND, asking, begins, joins, person_of, stored, village
from tests.stories.town import Town

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da636460f85f0f00"
    "0287018005d0f7a90000000049454e44ae426082"
)
STRANGE: dict[str, Callable[[Phone], Awaitable[None]]] = {
    "sticker": lambda phone: phone.sends(sticker=True),
    "voice": lambda phone: phone.sends(voice=True),
    "location": lambda phone: phone.sends(location=True),
    "contact": lambda phone: phone.sends(contact=True),
    "photo": lambda phone: phone.sends_file(PIXEL, "anh.png", "image/png"),
    "file": lambda phone: phone.sends_file(b"xin chao", "thu.docx", "application/msword"),
    "broken pdf": lambda phone: phone.sends_file(b"%PDF-", "giay.pdf", "application/pdf"),
    "unknown command": lambda phone: phone.says("/abracadabra 1 2"),
    "slash": lambda phone: phone.says("/"),
    "slash and words": lambda phone: phone.says("/ xin chào"),
    "markup": lambda phone: phone.says("<b>đậm</b> & <script>alert(1)</script> *_`[x](y)"),
    "5,000 letters": lambda phone: phone.says("a" * 5000),
    "emoji": lambda phone: phone.says("🌾🐃👨‍👩‍👧‍👦🇻🇳"),
    "invisible": lambda phone: phone.says("\u200b\u2060\u200d"),
    "right to left": lambda phone: phone.says("\u202eمرحبا\u202c"),
    "forwarded": lambda phone: phone.sends(text="Mời bà con tham gia", forward=True),
}


@only_sqlite
async def test_strange_things_get_a_kind_answer_anywhere(database_url: str) -> None:
    async with village(database_url) as place:
        lan, stranger = await place.person("Lan"), await place.person("Khách")
        await joins(lan)
        for one in (lan, stranger):
            for send in STRANGE.values():
                await send(one)
                assert await one.sees("")
            await one.says("Chào bạn")
            await one.sees("")
            await one.edits("Chào bạn nhé")
            await one.sees("")


@only_sqlite
@pytest.mark.parametrize("step", ["area", "role", "crops", "born", "phone", "agree", "tell"])
async def test_strange_things_in_a_form_get_the_question_again(database_url: str, step: str) -> None:
    one_step = _only(step)
    async with village(database_url, asking(one_step)) as place:
        lan = await place.person("Lan", phone="")
        await begins(lan)
        await lan.sees("1/2")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("2/2")
        for name, send in STRANGE.items():
            if name == "contact":
                continue
            await send(lan)
            if "command" not in name:
                await lan.sees("⚠️", "2/2")
            else:
                await lan.sees("/menu")
        (dialog,) = await stored(place, Dialog)
        assert dialog.state["step"] == step
        assert dialog.state["answers"] == {"name": "Nguyễn Thị Lan"}


def _only(step: str) -> str:
    """The name and one other question of EVERY_KIND."""
    questions = EVERY_KIND.split("          - ")
    wanted = next(one for one in questions if one.startswith((f"{{key: {step},", f"key: {step}\n")))
    wanted = wanted.replace("            when: {role: [farmer]}\n", "")
    return f"          - {questions[1]}          - {wanted}"


@only_sqlite
async def test_strange_things_on_the_summary(database_url: str) -> None:
    name = "          - {key: name, kind: name, ask: Họ và tên?}\n"
    async with village(database_url, asking(name)) as place:
        lan = await place.person("Lan")
        await begins(lan)
        await lan.sees("1/1")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("xem lại")
        for kind, send in STRANGE.items():
            await send(lan)
            if "command" not in kind:
                shown = await lan.sees("⚠️", "xem lại")
                assert "Nút này" not in shown["message"]["text"], kind
        await lan.edits("Trần Thị Lan")
        await lan.sees("không làm thay đổi câu trả lời")
        await lan.says("xong")
        await lan.sees("thành công")


@only_sqlite
async def test_old_buttons_and_double_taps(database_url: str) -> None:
    async with village(database_url, asking(EVERY_KIND)) as place:
        lan = await place.person("Lan")
        await begins(lan)
        await lan.sees("1/")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("2/")
        later, pause = await lan.button("Để sau")
        await lan.says("Trại Ví Dụ")
        await lan.sees("3/")
        await lan.presses_data(later, pause)
        await lan.sees("câu hỏi trước")
        await lan.presses_twice("Bỏ qua")
        await lan.sees("4/")
        await lan.presses_twice("Người khác")
        await lan.sees("an toàn")
        await place.settle()
        (dialog,) = await stored(place, Dialog)
        assert dialog.state["step"] == "safe"
        assert dialog.state["answers"]["role"] == "other"


async def test_a_doubly_tapped_confirmation_registers_once(database_url: str) -> None:
    name = "          - {key: name, kind: name, ask: Họ và tên?}\n"
    async with village(database_url, asking(name)) as place:
        lan = await place.person("Lan")
        await begins(lan)
        await lan.sees("1/1")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("xem lại")
        old, edit = await lan.button("✏️")
        await place.fault("duplicate_update")
        await lan.presses_twice("Đúng rồi")
        await lan.sees("thành công")
        await lan.sees("đã hoàn tất")
        await lan.presses_data(old, edit)
        await lan.sees("đã hoàn tất")
        assert len(await stored(place, Registration)) == 1


NUMBERS = itertools.count(1)


async def makes_up(place: Town, phone: Phone, data: str) -> None:
    """A press with data that no button ever had, as somebody with a program of their own can send."""
    message = [one for one in await phone.messages() if one["from"]["is_bot"]][-1]
    sender = {"id": phone.id, "is_bot": False, "first_name": phone.name, "language_code": "vi"}
    query = {
        "id": f"90000{next(NUMBERS)}",
        "from": sender,
        "message": message,
        "chat_instance": "1",
        "data": data,
    }
    await phone.sees("")
    phone.seen.clear()
    url = f"{place.sandbox.url}/sandbox/flood"
    async with place.http.post(url, json={"updates": [{"callback_query": query}]}) as answer:
        assert answer.status == 200


MADE_UP = (
    *("", ":", "::::::::", "nope", "nope:1", "reg", "reg:", "reg:x", "reg:-1", "reg:999", "reg:1:2"),
    *(f"{name}:{'9' * 30}" for name in ("reg", "mine", "series", "card", "survey", "cert", "join", "resume")),
    *(f"{name}:x" for name in ("offer", "edit", "leave", "leaveyes", "ics", "plan", "here", "surveys")),
    *("certyes:ｘ", "certfix:١", "certyes:1.5", "offer:-1", "offer:999", "speak:de", "speak:", "at:1:moon"),
    *("at:1:<b>", "at:x:zoom", "f:1", "f:x:1:c:yes", "f:1:x:c:yes", "f:1:1:z:q", "f:999:1:y", "f:1:1:e:nope"),
    *("survey:999", "join:999", "here:999", "home:1", "lang:vi", "help:me", "card:999", "mine:999"),
)


@only_sqlite
async def test_made_up_buttons(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await begins(hung)
        await hung.sees("1/1")
        await place.at("2021-03-02 08:30")
        for data in MADE_UP:
            for one in (lan, hung):
                await makes_up(place, one, data)
                assert await one.sees("")
        assert await stored(place, Attendance) == []
        await place.settle()
        await hung.says("Trần Văn Hùng")
        await place.settle()
        assert len(await stored(place, Registration)) in (1, 2)


@only_sqlite
async def test_the_buttons_of_somebody_else(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await begins(lan)
        await lan.sees("1/1")
        await hung.says("/start")
        await hung.sees("Đăng ký")
        (dialog,) = await stored(place, Dialog)
        for data in (f"f:{dialog.id}:{dialog.round}:p", f"resume:{dialog.id}"):
            await makes_up(place, hung, data)
            await hung.sees("đã hoàn tất")
        (dialog,) = await stored(place, Dialog)
        assert dialog.active
        assert dialog.person_id == (await person_of(place, lan)).id


@only_sqlite
@pytest.mark.parametrize(
    "argument",
    ["abc", "OCOP", "c_", "c_%00", "c_" + "a" * 62, "a" * 4000, "../../etc/passwd", "';drop table--", "🌾"],
)
async def test_start_with_anything(database_url: str, argument: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await lan.says(f"/start {argument}")
        await lan.sees("Không có giấy" if argument.startswith("c_") else "không còn dùng được")
        await lan.says("/start")
        await lan.sees("Mùa xuân", "Đăng ký tham gia")


@only_sqlite
async def test_blocking_and_coming_back_in_the_middle_of_a_form(database_url: str) -> None:
    async with village(database_url, asking(EVERY_KIND)) as place:
        lan = await place.person("Lan")
        await begins(lan)
        await lan.sees("1/")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("2/")
        await lan.changes(blocked=True)
        await place.at("2021-03-01 12:00")
        await lan.changes(blocked=False)
        await lan.says("Trại Ví Dụ")
        await lan.sees("3/")
        assert (await person_of(place, lan)).unreachable is None


@only_sqlite
async def test_another_language_in_the_middle_of_a_form(evening: Town) -> None:
    lan = await evening.person("Lan")
    await begins(lan)
    await lan.sees("Câu 1/7")
    await lan.says("Nguyễn Thị Lan")
    await lan.sees("vai trò")
    await lan.says("/language")
    await lan.sees("Tiếng Việt", "English", "Français")
    await lan.presses("English")
    await lan.sees("Question 2/7", "In which role")
    await lan.presses("Producer")
    await lan.sees("What kind of producer")
    await lan.says("/language")
    await lan.sees("Français")
    await lan.presses("Français")
    await lan.sees("Quel type de producteur")
    await lan.changes(language_code="vi")
    await lan.says("htx")
    await lan.sees("Quel est le nom de votre organisation")
