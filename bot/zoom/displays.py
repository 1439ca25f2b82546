"""What people call themselves in Zoom: the number, phone, name and whereabouts in «0123 Nguyễn Thị Lan -
HTX Sen Hồng», and nothing at all in «iPhone»."""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.forms.folding import words
from bot.forms.provinces import provinces


def _said(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _said("""chi anh em co chu bac ong ba thay dong chi dc d c ths ts pgs gs ks bs cn cv mr mrs ms miss
    dr mme m hv hoc vien me bo con gai toi ten la minh""")
"""What stands before a name and belongs to none; also «mình là …»."""
ORGANISED = _said("""htx thx ubnd cty congty tnhh ocop xa nnptnt ptnt nnmt hnd hpn tdp thpt thcs chicuc
    trangtrai coop farm company cooperative ltd jsc""")
"""Words that belong to no name of a person: what follows one of them is an organisation or a place."""
PHRASES = frozenset(
    tuple(one.split())
    for one in """thi tran|thanh pho|tp|hop tac|cong ty|co so|trang trai|hoi nong|hoi phu|phong nong|phong
    kinh| chi cuc|trung tam|khuyen nong|doan thanh|so nong|so nn|so cong|doanh nghiep|ho kinh|to hop|nong dan|
    hoc vien|can bo|giam doc|chu tich""".replace("\n", "").split("|")
)
"""The same in two words, of which one alone may be part of a name."""
DEVICE = re.compile(
    r"""\b(?:iphone|ipad|ipod|macbook|imac|galaxy|samsung|sm\s?[a-z]\d{3}\w*|redmi|xiaomi|poco|oppo|cph\d{4}|vivo|
    realme|rmx\d{4}|huawei|nokia|vsmart|itel|tecno|honor|oneplus|pixel|asus|acer|dell|lenovo|thinkpad|android|
    desktop\s\w+|laptop\s\w+|laptop|pc|may\stinh(?:\sbang)?|dien\sthoai|may\s\w+$|zoom\suser|nguoi\sdung(?:\szoom)?|
    guest|khach|user|admin|host|note|pro|plus|max|ultra|mini|prime|lite|[5-9]g|zoom)\b""",
    re.VERBOSE,
)
MODEL = re.compile(r"\b(?=\w*\d)(?=\w*[a-z])[a-z]{1,3}\d{1,4}[a-z]{0,3}\b")
"""«A12», «C11», «S21»: only beside a device's name."""
OWNED = re.compile(r"\b(?:cua|s)\b")
"""«iPhone của Lan», «Lan's iPhone»."""
JOINED = re.compile(
    rf"\s+(?:{'|'.join(('và', 'va', 'and', 'et', 'cùng', 'cung', 'với', 'voi'))})\s+|[&+]", re.I
)
SEPARATORS = re.compile(r"[-–—_|/\\,;:()\[\]{}•·@.~*#\"“”«»]+")
DIGITS = re.compile(r"(\b(?:(?:m[aã]\s*)?s[oố]|m[aã]|stt|ms|no)[\s:.]*)?(\d[\d .\-]*\d|\d)", re.IGNORECASE)
BRACKETED = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
YEARS = range(1930, 2031)
PHONE = range(9, 13)
LONGEST_NUMBER = 6
LONGEST_PLACE, LONGEST_NAME = 4, 7
"""Words of a province's name, and of a person's."""
TONES = "\u0300\u0301\u0303\u0309\u0323"


@dataclass(frozen=True, slots=True)
class Number:
    """Digits that may be a running number; `strong`: they stand where and how the bot told people to put
    them."""

    value: int
    strong: bool


Word = tuple[str, str]
"""A word folded, and as it was written."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Words that may be all of a person's name; `around` are the words beside it, `places` the provinces that
    are named there, squeezed."""

    name: tuple[Word, ...]
    around: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()

    @property
    def folded(self) -> tuple[str, ...]:
        return tuple(word[0] for word in self.name)


@dataclass(frozen=True, slots=True)
class Display:
    """A display name taken apart, the likeliest reading first; `several`: more than one person is named."""

    readings: tuple[Reading, ...] = ()
    numbers: tuple[Number, ...] = ()
    phones: tuple[str, ...] = ()
    several: bool = False


@lru_cache(maxsize=1)
def place_names() -> dict[tuple[str, ...], str]:
    """Provinces of 2021 and 2025 by their folded words."""
    listed = (*provinces("2021"), *provinces("2025"))
    named = {
        tuple(words(name).split()): words(one.name).replace(" ", "")
        for one in listed
        for name in (one.name, *one.aliases)
    }
    return {said: name for said, name in named.items() if sum(map(len, said)) > 2}


@lru_cache(maxsize=16_384)
def taken_apart(name: str) -> Display:
    """What a display name says."""
    numbers, phones, rest = _numbers(_without_device(unicodedata.normalize("NFC", name)))
    people = [found for part in JOINED.split(rest) if (found := _readings(part))]
    every = tuple(dict.fromkeys(one for found in people for one in found))
    return Display(every, numbers, phones, len(people) > 1)


def _without_device(text: str) -> str:
    """Without «iPhone của», «Galaxy A12»; digits of a model are no number of anybody."""
    folded = _aligned(text)
    spans = [one.span() for one in DEVICE.finditer(folded)]
    if not spans:
        return text
    spans += [one.span() for one in MODEL.finditer(folded)] + [one.span() for one in OWNED.finditer(folded)]
    spans += [one.span() for one in re.finditer(r"\b[1-9]\d{0,3}\b|\b[xs]\b|'", folded)]
    kept = list(text)
    for begin, end in spans:
        kept[begin:end] = " " * (end - begin)
    return "".join(kept)


def _aligned(text: str) -> str:
    """Folded letter by letter, so that places in both are the same."""
    return "".join((words(letter) or (letter if letter in "'’" else " "))[:1] for letter in text)


def _numbers(text: str) -> tuple[tuple[Number, ...], tuple[str, ...], str]:
    """Running numbers, phone numbers, and what is left."""
    numbers: list[Number] = []
    phones: list[str] = []
    for found in DIGITS.finditer(text):
        digits = "".join(filter(str.isdecimal, found[2]))
        if not digits.isascii():
            continue
        if len(digits) in PHONE:
            phones.append(digits)
            continue
        for one in re.findall(r"\d+", found[2]):
            if len(one) <= LONGEST_NUMBER and int(one):
                begins = not words(text[: found.start()]) or one[0] == "0" or bool(found[1])
                numbers.append(Number(int(one), begins and int(one) not in YEARS))
    return tuple(numbers), tuple(phones), DIGITS.sub(" ", text)


def _readings(text: str) -> list[Reading]:
    """Of one person's part: all pieces between marks in a row, then each piece by itself."""
    pieces = [piece for part in SEPARATORS.split(text) if (piece := spoken(part))]
    split = [_around(piece) for piece in pieces]
    around = frozenset(word for _, outside, _ in split for word in outside)
    places = frozenset(place for _, _, found in split for place in found)
    names = [name for name, _, _ in split if name]
    rows = (
        [tuple(word for name in names for word in name), spoken(BRACKETED.sub(" ", text))]
        if len(names) > 1
        else []
    )
    found = [Reading(name, around, places) for name in (*names, *rows) if len(name) <= LONGEST_NAME]
    return [one for reading in found for one in _with_and_without_place(reading)]


def _with_and_without_place(reading: Reading) -> list[Reading]:
    """«Nguyễn Hà Giang» is a name, and may be a Nguyễn of Hà Giang."""
    for size in range(LONGEST_PLACE, 0, -1):
        said = reading.folded[-size:]
        if len(reading.name) > size and said in place_names():
            places = reading.places | {place_names()[said]}
            return [reading, Reading(reading.name[:-size], reading.around | set(said), places)]
    return [reading]


def spoken(text: str) -> tuple[Word, ...]:
    apart = _humps(text).split()
    return tuple((folded, toned(one)) for one in apart for folded in [words(one).replace(" ", "")] if folded)


def _humps(text: str) -> str:
    """«NguyễnThịLan» in words."""
    gaps = (
        " " if before.islower() and letter.isupper() else ""
        for before, letter in itertools.pairwise(" " + text)
    )
    return "".join(gap + letter for gap, letter in zip(gaps, text, strict=True))


def toned(word: str) -> str:
    """A syllable as it is written, its tone mark wherever in it: «hoà» and «hòa» are one, «lý» and «lí»
    too."""
    apart = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(sorted(mark for mark in apart if mark in TONES))
    rest = "".join(c for c in apart if c not in TONES and (c.isalnum() or unicodedata.combining(c)))
    if rest.endswith("y") and len(rest) == 2:
        rest = rest[:-1] + "i"
    return unicodedata.normalize("NFC", rest) + tones


def _around(piece: tuple[Word, ...]) -> tuple[tuple[Word, ...], list[str], list[str]]:
    """(the words that may be a name, those around them, provinces named by those): titles stand before a
    name, and from the first word of an organisation on nothing belongs to it."""
    folded = tuple(word[0] for word in piece)
    if folded in place_names():
        return (), list(folded), [place_names()[folded]]
    begin = 0
    while begin < len(folded) - 1 and folded[begin] in TITLES:
        begin += 1
    end = next((at for at in range(begin, len(folded)) if _organised(folded, at)), len(folded))
    outside = [*folded[:begin], *folded[end:]]
    return piece[begin:end], outside, _places(folded[end:])


def _organised(folded: tuple[str, ...], at: int) -> bool:
    return folded[at] in ORGANISED or folded[at : at + 2] in PHRASES


def _places(folded: tuple[str, ...]) -> list[str]:
    runs = (folded[at : at + size] for at in range(len(folded)) for size in range(1, LONGEST_PLACE + 1))
    return [place_names()[run] for run in runs if run in place_names()]
