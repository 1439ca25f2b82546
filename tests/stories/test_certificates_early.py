"""A certificate attests only what took place, and can be checked by typing its code."""

from __future__ import annotations

from sqlalchemy import update

from storage.tables import Certificate, Consent
from tests.databases import only_sqlite
from tests.stories.programmes import asking, begins, stored, village
from tests.stories.test_certificates import becomes, earns, is_given, the_certificate, words_of


@only_sqlite
async def test_before_the_end_it_names_the_sessions_so_far(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan)
        await lan.sees("chỉ ghi 2/3 buổi")
        printed = words_of(await is_given(place, lan))
        assert "2 buổi" in printed
        assert "3 buổi" not in printed


@only_sqlite
async def test_the_printed_code_can_be_typed(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan)
        await is_given(place, lan)
        code = str((await the_certificate(place)).data["verify_code"])
        hung = await place.person("Hùng")
        await hung.says(code)
        await hung.sees("hợp lệ", "Nguyễn Thị Lan")
        await hung.says(f"/start c_{code}")
        await hung.sees("hợp lệ", "Nguyễn Thị Lan")


@only_sqlite
async def test_one_that_cannot_be_read_any_more_stops_no_other(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await earns(place, lan)
        await is_given(place, lan)
        await becomes(place, state="ordered", sha256=None, data={"of": "another time"})
        hung = await place.person("Hùng")
        await hung.says("/start")
        await place.settle()
        assert (await the_certificate(place)).reason is not None
        await place.app.database.run(lambda tx: tx.execute(update(Certificate).values(state="revoked")))


CONSENTS = """\
          - {key: name, kind: name, ask: Họ và tên của bạn là gì?}
          - {key: pics, kind: consent, version: "1", optional: true, ask: Được chụp ảnh?, text: Ảnh lớp học}
"""


@only_sqlite
async def test_an_optional_consent_may_be_skipped_or_refused_and_is_then_not_given(database_url: str) -> None:
    async with village(database_url, asking(CONSENTS, summary=False)) as place:
        for name, label in (("Lan", "Bỏ qua"), ("Minh", "Tôi không đồng ý"), ("Hùng", "Tôi đồng ý")):
            person = await place.person(name)
            await begins(person)
            await person.says(f"Nguyễn Văn {name}")
            await person.sees("chụp ảnh")
            await person.presses(label)
            await person.sees("thành công")
        assert len(await stored(place, Consent)) == 1
