"""What organizers send as a way in: an address, a pasted invitation, a place in words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sessions import linking
from bot.sessions.holding import Refusal

VIETNAMESE = """\
Chủ đề: Chọn đất
Tham gia cuộc họp Zoom
https://zoom.us/j/81234567890

ID cuộc họp: 812 3456 7890
Mật mã: 009988
"""
FRENCH = "https://zoom.us/j/1\nID de réunion : 012 345\nCode secret : xyz"


@pytest.mark.parametrize(
    ("platform", "text", "found"),
    [
        ("zoom", "https://zoom.us/j/1", {"url": "https://zoom.us/j/1", "meeting": None, "passcode": None}),
        ("zoom", "zoom.us/j/1", {"url": "https://zoom.us/j/1", "meeting": None, "passcode": None}),
        (
            "zoom",
            VIETNAMESE,
            {"url": "https://zoom.us/j/81234567890", "meeting": "812 3456 7890", "passcode": "009988"},
        ),
        ("zoom", FRENCH, {"url": "https://zoom.us/j/1", "meeting": "012 345", "passcode": "xyz"}),
        ("youtube", "Xem ở https://youtu.be/vidu nhé", {"url": "https://youtu.be/vidu"}),
        ("place", "  Nhà văn hóa xã ", {"url": None, "place": {"": "Nhà văn hóa xã"}}),
    ],
)
def test_what_is_read(platform: str, text: str, found: dict[str, Any]) -> None:
    assert linking.read(platform, text) == found


@pytest.mark.parametrize(
    ("platform", "text", "reason"),
    [
        ("zoom", "không có link", "url"),
        ("zoom", "https://", "url"),
        ("youtube", "javascript:alert(1)", "url"),
        ("facebook", "https://ten:mat@facebook.com/x", "url"),
        ("facebook", "https://facebook.com/" + "x" * 2000, "url"),
        ("zoom", "https://zoom.us/j/1\nMeeting ID: " + "1" * 41, "meeting"),
        ("zoom", "https://zoom.us/j/1\nPasscode: " + "1" * 257, "passcode"),
        ("place", "hai\ndòng", "place"),
        ("place", "x" * 201, "place"),
        ("place", "   ", "place"),
    ],
)
def test_what_is_refused(platform: str, text: str, reason: str) -> None:
    with pytest.raises(Refusal) as no:
        linking.read(platform, text)
    assert no.value.reason == reason


def test_a_place_with_a_map() -> None:
    fields = {"place": {"": "Nhà văn hóa xã"}, "url": "https://maps.example.org/1"}
    assert linking.checked("place", fields) == fields
    with pytest.raises(Refusal, match="url"):
        linking.checked("place", {**fields, "url": "bản đồ"})
