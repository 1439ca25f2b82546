"""The journey in English and French, up to the registration; Vietnamese is what all other stories speak."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.texts import LANGUAGES
from storage.tables import Person, Registration
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import stored
from tests.stories.town import Town

VIETNAMESE = ("Câu ", "Bạn ", "Đăng ký", "Bỏ qua", "Quay lại", "chuỗi tập huấn", "Buổi ", "Mình ")


@dataclass(frozen=True)
class Words:
    """What a person reads and presses on the way."""

    register: str
    name: str
    producer: str
    kind: str
    household: str
    province: str
    phone: str
    skip: str
    agree: str
    review: str
    right: str
    done: str
    week: str


ENGLISH = Words(
    register="Register",
    name="What is your full name?",
    producer="Producer",
    kind="What kind of producer",
    household="Household",
    province="Which province",
    phone="What is your phone number?",
    skip="Skip",
    agree="I agree",
    review="Please check",
    right="Correct, register me",
    done="You are registered!",
    week="Tuesday 28 September 2021 at 08:00",
)
FRENCH = Words(
    register="M’inscrire",
    name="Quels sont vos nom et prénom",
    producer="Producteur",
    kind="Quel type de producteur",
    household="Foyer producteur",
    province="quelle province",
    phone="numéro de téléphone",
    skip="Passer",
    agree="✅ J’accepte",
    review="Vérifiez",
    right="Tout est juste",
    done="Votre inscription est faite",
    week="mardi 28 septembre 2021",
)


async def registers(phone: Phone, words: Words) -> None:
    await phone.says("/start")
    await phone.sees(words.register, words.week)
    await phone.presses(words.register)
    await phone.sees("1/7", words.name)
    await phone.says("Jean-Baptiste Lê d'Ormesson")
    await phone.sees(words.producer)
    await phone.presses(words.producer)
    await phone.sees(words.kind)
    await phone.presses(words.household)
    await phone.sees("4/8")
    await phone.says("Ferme Ví Dụ")
    await phone.sees(words.province)
    await phone.says("lam dong")
    await phone.sees(words.phone)
    await phone.says("abc")
    await phone.sees("⚠️", words.phone)
    await phone.says("0912345678")
    await phone.sees("e-mail")
    await phone.presses(words.skip)
    await phone.sees("8/8")
    await phone.presses(words.agree)
    await phone.sees(words.review, "Jean-Baptiste Lê d'Ormesson", "Lâm Đồng", words.household)
    await phone.presses(words.right)
    await phone.sees(words.done, "0001", words.week)
    await phone.sees("ocop-2021.ics")


@only_sqlite
@pytest.mark.parametrize(("language", "words"), [("en", ENGLISH), ("en-GB", ENGLISH), ("fr", FRENCH)])
async def test_the_way_to_the_registration(evening: Town, language: str, words: Words) -> None:
    john = await evening.person("John", language)
    await registers(john, words)
    said = [one.get("text", one.get("caption", "")) for one in await john.messages() if one["from"]["is_bot"]]
    assert [text for text in said if any(word in text for word in VIETNAMESE)] == []
    assert len(await stored(evening, Registration)) == 1


@only_sqlite
@pytest.mark.parametrize(
    "command",
    ["menu", "join", "ask", "materials", "attendance", "survey", "certificate", "me", "help", "language"],
)
async def test_every_command_in_every_language(evening: Town, command: str) -> None:
    for language in LANGUAGES:
        john = await evening.person("John", language)
        await john.says(f"/{command}")
        await john.sees("")
        said = str([one.get("text") for one in await john.messages() if one["from"]["is_bot"]])
        vietnamese = any(word in said for word in VIETNAMESE)
        assert vietnamese == (language == "vi") or command == "language", said


@only_sqlite
async def test_a_chosen_language_stays_whatever_the_phone_says(evening: Town) -> None:
    lan = await evening.person("Lan", "de")
    await lan.says("/start")
    await lan.sees("Đăng ký tham gia")
    await lan.presses("Ngôn ngữ")
    await lan.sees("English")
    await lan.presses("English")
    await lan.sees("Register", "Tuesday")
    await lan.changes(language_code="fr")
    await lan.says("/menu")
    await lan.sees("Register")
    (person,) = await stored(evening, Person)
    assert (person.language, person.chosen_language) == ("fr", "en")


@only_sqlite
async def test_reminders_speak_the_language_of_each(evening: Town) -> None:
    lan, john = await evening.person("Lan", "fr"), await evening.person("John", "en")
    await registers(lan, FRENCH)
    await john.says("/start")
    await john.sees("Register")
    await john.presses("Register")
    await john.sees("1/7")
    await john.says("John Smith")
    await john.sees("role")
    await john.presses("Other")
    await john.sees("Student")
    await john.presses("Student")
    await john.sees("organisation")
    await john.says("Example University")
    await john.sees("province")
    await john.says("Ha Noi")
    await john.sees("phone")
    await john.says("+44 20 7946 0958")
    await john.sees("e-mail")
    await john.presses("Skip")
    await john.sees("agree")
    await john.presses("I agree")
    await john.sees("check")
    await john.presses("Correct, register me")
    await john.sees("0002")
    await evening.at("2021-09-28 07:50")
    await john.sees("Session 1 starts in 10 minutes")
    await lan.sees("La séance 1")
