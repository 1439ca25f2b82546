"""Phone numbers and e-mail addresses: read in every usual spelling, stored in one, slips corrected."""

from __future__ import annotations

import re
import unicodedata

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType
from rapidfuzz.distance import OSA

from bot.forms.folding import fold
from bot.forms.inputs import Shared
from bot.forms.steps import EmailStep, PhoneStep
from bot.forms.verdicts import Accepted, Refused, Suggestion, Verdict, refuse, suggest

_LABEL = re.compile(r"(?:(?:so )?dien thoai|sdt|dtdd|dt|di dong|zalo|tel|phone|mobile|portable)\b[\s:.]*")
_PHONE = re.compile(r"[(\s]*[+\d][\d\s().\-–/]*")
_OLD = re.compile(r"(?:\+?84|0084|0)?(1[2689]\d)(\d{7})")
_NEW_PREFIX = {
    "120": "70", "121": "79", "122": "77", "126": "76", "128": "78",
    "123": "83", "124": "84", "125": "85", "127": "81", "129": "82",
    "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38", "169": "39",
    "186": "56", "188": "58", "199": "59",
}  # fmt: skip
"""Vietnamese mobile numbers of eleven digits got ten in 2018: 0168… became 038…."""
_NOT_A_PERSON = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.VOICEMAIL,
}
DOMAINS = (
    "gmail.com", "yahoo.com", "yahoo.com.vn", "yahoo.fr", "ymail.com", "outlook.com", "outlook.com.vn",
    "outlook.fr", "hotmail.com", "hotmail.fr", "live.com", "live.fr", "msn.com", "icloud.com", "mail.com",
    "gmx.com", "proton.me", "protonmail.com", "orange.fr", "free.fr", "laposte.net", "vnu.edu.vn",
    "hcmussh.edu.vn", "fpt.edu.vn", "auf.org", "vnn.vn", "hcm.vnn.vn", "fpt.vn",
)  # fmt: skip
"""Domains many people have: an address one or two slips away from one of them is asked about."""


def phone(step: PhoneStep, typed: str) -> Verdict:
    """Any national or international spelling; E.164 comes out."""
    text = _LABEL.sub("", fold(typed), count=1).strip(" .,;:").replace("(0)", "")
    if sum(map(str.isdigit, text)) > 15:
        return refuse("forms-phone-several")
    if not _PHONE.fullmatch(text):
        return refuse("forms-phone-wrong")
    return _old(step, text) or _dialled(text, step.region)


def shared(_step: PhoneStep, contact: Shared) -> Verdict:
    """Telegram gives the number with its country code but often without the plus."""
    if not contact.own:
        return refuse("forms-phone-not-own")
    digits = "".join(filter(str.isdecimal, contact.phone))[:20]
    return _dialled(f"+{digits}", None)


def _old(step: PhoneStep, text: str) -> Refused | None:
    found = _OLD.fullmatch("".join(c for c in text if c.isdigit() or c == "+"))
    if step.region != "VN" or not found or found[1] not in _NEW_PREFIX:
        return None
    new = f"0{_NEW_PREFIX[found[1]]}{found[2]}"
    answer = _dialled(new, "VN")
    if isinstance(answer, Refused):
        return None
    offer = suggest(answer.value, phone_shown(str(answer.value)))
    return refuse("forms-phone-old", offer, old=f"0{found[1]}", new=new[:3])


def _dialled(text: str, region: str | None) -> Verdict:
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException:
        return refuse("forms-phone-wrong")
    if not phonenumbers.is_valid_number(number):
        return refuse(_fault(number))
    if phonenumbers.number_type(number) in _NOT_A_PERSON:
        return refuse("forms-phone-wrong")
    return Accepted(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _fault(number: PhoneNumber) -> str:
    """Digits missing or too many; Vietnamese mobile numbers have nine after the zero."""
    length = phonenumbers.is_possible_number_with_reason(number)
    digits = str(number.national_number)
    mobile = number.country_code == 84 and digits[0] in "35789"
    if length == phonenumbers.ValidationResult.TOO_SHORT or (mobile and len(digits) < 9):
        return "forms-phone-short"
    if length == phonenumbers.ValidationResult.TOO_LONG or (mobile and len(digits) > 9):
        return "forms-phone-long"
    return "forms-phone-wrong"


def phone_shown(stored: str, region: str = "VN") -> str:
    """National where the number belongs to the region (`0912 345 678`), else international."""
    try:
        number = phonenumbers.parse(stored, None)
    except NumberParseException:
        return stored
    home = number.country_code == phonenumbers.country_code_for_region(region)
    style = PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, style)


def email(_step: EmailStep, typed: str) -> Verdict:
    text = _bare(typed)
    if text.count("@") != 1:
        return refuse("forms-email-at")
    local, domain = text.split("@")
    if not local.isascii():
        return refuse("forms-email-accents", *_corrected(fold(local), domain))
    return _checked(local, domain)


def _bare(typed: str) -> str:
    """Without `mailto:`, angle brackets, white space and the full stop of a sentence."""
    text = unicodedata.normalize("NFKC", typed).strip()
    if found := re.search(r"<([^<>]+)>", text):
        text = found[1]
    text = re.sub(r"^(?:e-?mail|mailto)\s*:\s*", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s*([@.])\s*", r"\1", text).strip(" .,;:<>\"'")


def _checked(local: str, domain: str) -> Verdict:
    address = _valid(f"{local}@{domain}")
    if address is None:
        return refuse("forms-email-wrong", *_corrected(local, domain))
    name, _, host = address.rpartition("@")
    likely = _likely(host)
    if likely is None:
        return Accepted(address)
    meant = f"{name}@{likely}"
    return refuse("forms-email-typo", suggest(meant, meant), suggest(address, address), meant=meant)


def _valid(address: str) -> str | None:
    """The address in its stored form (domain in lower case and Unicode), None where it is none."""
    try:
        return validate_email(address, check_deliverability=False, allow_smtputf8=False).normalized
    except (EmailNotValidError, ValueError):
        return None


def _likely(domain: str) -> str | None:
    """The common domain this one is a slip of; None for a common one and for one like none."""
    if domain in DOMAINS:
        return None
    near = [(OSA.distance(domain, common, score_cutoff=2), common) for common in DOMAINS]
    distance, common = min(near, key=lambda pair: pair[0])
    return common if distance <= (2 if len(common) > 7 else 1) else None


def _corrected(local: str, domain: str) -> list[Suggestion]:
    """What a broken address would be with commas as dots, no accents, and the likeliest domain."""
    tidy = re.sub(r"\.{2,}", ".", fold(domain).replace(",", ".").replace(" ", "").strip("."))
    plain = re.sub(r"\.{2,}", ".", local.replace(",", ".").replace(" ", "").strip("."))
    guess = f"{tidy}.com" if "." not in tidy else tidy
    meant = f"{plain}@{_likely(guess) or guess}"
    found = _valid(meant) if guess in DOMAINS or _likely(guess) or "." in tidy else None
    return [suggest(found, found)] if found else []
