"""Things people send besides text, as realistic Bot API JSON."""

from __future__ import annotations

from typing import Any

from sandbox.errors import ControlError
from sandbox.files import Files, StoredFile
from sandbox.params import Upload
from sandbox.people import Person
from sandbox.pictures import picture_size

JSON = dict[str, Any]

# A picture of one dark pixel: stickers need a file that can be fetched like any other.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63600000000200014802b1e50000000049454e44ae426082"
)
SILENCE = b"OggS\x00\x02" + bytes(22) + b"\x01\x13OpusHead\x01\x01\x38\x01\x80\xbb\x00\x00\x00\x00\x00"


def contact(person: Person, given: Any) -> JSON:
    """The person's own contact for True, else the contact as given."""
    if given is not True:
        return {"contact": _with(given, "phone_number", "first_name")}
    if not person.phone:
        raise ControlError(f"{person.first_name} has no phone number to share")
    own = {"phone_number": person.phone, "first_name": person.first_name, "user_id": person.id}
    return {"contact": {**own, "last_name": person.last_name} if person.last_name else own}


def location(given: Any) -> JSON:
    """Hanoi for True, else the place as given."""
    hanoi = {"latitude": 21.0285, "longitude": 105.8542}
    return {"location": hanoi if given is True else _with(given, "latitude", "longitude")}


def _with(given: Any, *needed: str) -> JSON:
    """A copy of a JSON object that has these fields. Raises ControlError."""
    if not isinstance(given, dict) or not all(name in given for name in needed):
        raise ControlError(f"expected an object with {' and '.join(needed)}")
    return dict(given)


def poll(given: Any) -> JSON:
    """An anonymous poll with one answer, nobody having voted."""
    asked = _with(given, "question", "options")
    options = [{"text": str(one), "voter_count": 0, "persistent_id": str(one)} for one in asked["options"]]
    state = {
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "allows_multiple_answers": False,
        "members_only": False,
    }
    kind = {"type": "regular", "allows_revoting": True}
    return {"poll": {"id": "1", "question": str(asked["question"]), "options": options, **state, **kind}}


def sticker(files: Files) -> JSON:
    stored = files.add("sticker", Upload("sticker.webp", "image/webp", PIXEL))
    kind = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": {**stored.reference(), **kind, "emoji": "👍", "set_name": "Sandbox"}}


def voice(files: Files) -> JSON:
    stored = files.add("voice", Upload("voice.oga", "audio/ogg", SILENCE))
    return {"voice": {**stored.reference(), "duration": 3, "mime_type": "audio/ogg"}}


def file(files: Files, upload: Upload, caption: str, kind: str = "photo") -> JSON:
    """A picture goes as a photo in two sizes, as phones send them, a video or piece of music as such where
    `kind` says so, anything else as a document."""
    is_picture = upload.mime.startswith("image/") and kind == "photo"
    size = picture_size(upload.content) if is_picture else None
    if size is not None:
        content = _photo(files, upload, size)
    else:
        content = _played(files, upload, kind) if kind in ("video", "audio") else _document(files, upload)
    return {**content, "caption": caption} if caption else content


def _document(files: Files, upload: Upload) -> JSON:
    stored = files.add("document", upload)
    return {"document": {**stored.reference(), "file_name": upload.name, "mime_type": upload.mime}}


def _played(files: Files, upload: Upload, kind: str) -> JSON:
    stored = files.add(kind, upload)
    size = {"width": 640, "height": 360} if kind == "video" else {}
    named = {"file_name": upload.name, "mime_type": upload.mime, "duration": 3}
    return {kind: {**stored.reference(), **named, **size}}


def _photo(files: Files, upload: Upload, size: tuple[int, int]) -> JSON:
    small = files.add("photo", upload)
    large = files.add("photo", upload)
    return {"photo": [_size(small, size[0] // 4 or 1, size[1] // 4 or 1), _size(large, *size)]}


def _size(stored: StoredFile, width: int, height: int) -> JSON:
    return {**stored.reference(), "width": width, "height": height}
