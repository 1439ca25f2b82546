"""Telegram's HTML: what becomes an entity, and the service's words for what does not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.errors import ApiError
from sandbox.html import parse_html, utf16

SUPPORTED = [
    ("<b>a</b>", "bold"),
    ("<strong>a</strong>", "bold"),
    ("<I>a</I>", "italic"),
    ("<em>a</em>", "italic"),
    ("<u>a</u>", "underline"),
    ("<ins>a</ins>", "underline"),
    ("<s>a</s>", "strikethrough"),
    ("<strike>a</strike>", "strikethrough"),
    ("<del>a</del>", "strikethrough"),
    ("<tg-spoiler>a</tg-spoiler>", "spoiler"),
    ('<span class="tg-spoiler">a</span>', "spoiler"),
    ("<code>a</code>", "code"),
    ("<pre>a</pre>", "pre"),
    ("<blockquote>a</blockquote>", "blockquote"),
    ("<blockquote expandable>a</blockquote>", "expandable_blockquote"),
]


@pytest.mark.parametrize(("markup", "kind"), SUPPORTED)
def test_each_tag_makes_its_entity(markup: str, kind: str) -> None:
    assert parse_html(markup) == ("a", [{"type": kind, "offset": 0, "length": 1}])


@pytest.mark.parametrize(
    ("markup", "entity"),
    [
        (
            '<a href="https://vi.org/?a=1&amp;b=2">a</a>',
            {"type": "text_link", "url": "https://vi.org/?a=1&b=2"},
        ),
        ('<a href="tg://user?id=7">a</a>', {"type": "text_mention", "user_id": 7}),
        ('<pre><code class="language-python">a</code></pre>', {"type": "pre", "language": "python"}),
        ('<tg-emoji emoji-id="5">a</tg-emoji>', {"type": "custom_emoji", "custom_emoji_id": "5"}),
        (
            '<tg-time unix="1873542818" format="wDT">a</tg-time>',
            {"type": "date_time", "unix_time": 1873542818, "date_time_format": "wDT"},
        ),
        ('<tg-time unix="1873542818">a</tg-time>', {"type": "date_time", "unix_time": 1873542818}),
    ],
)
def test_tags_with_arguments(markup: str, entity: dict[str, Any]) -> None:
    assert parse_html(markup) == ("a", [{"offset": 0, "length": 1, **entity}])


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("Lớp <br>", 'Unsupported start tag "br" at byte offset 6'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>đ<i>a</b></i>", 'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"'),
        ('<a "x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-time unix="5" format="Q">a</tg-time>', "Invalid date format used"),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_mistakes_are_named_with_their_byte(markup: str, reason: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(markup)
    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("&lt;b&gt; &amp; &quot;", '<b> & "'),
        ("&#273;&#x111;", "đđ"),
        ("&nbsp;&apos; AT&T", "&nbsp;&apos; AT&T"),
        ("&#0; &#1114111;", "&#0; &#1114111;"),
    ],
)
def test_references(markup: str, text: str) -> None:
    assert parse_html(markup) == (text, [])


def test_nesting_follows_the_rules() -> None:
    text, entities = parse_html("<blockquote>😀<b>đậm <i>nghiêng</i></b> <code>x<b>y</b></code></blockquote>")
    assert text == "😀đậm nghiêng xy"
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [
        ("blockquote", 0, 16),
        ("bold", 2, 11),
        ("italic", 6, 7),
        ("code", 14, 2),
    ]
    assert [e["type"] for e in parse_html("<blockquote>a<blockquote>b</blockquote></blockquote>")[1]] == [
        "blockquote"
    ]
    assert parse_html("<b></b><i>a</i>")[1] == [{"type": "italic", "offset": 0, "length": 1}]


@given(st.text(), st.sampled_from(["b", "i", "u", "s", "code", "blockquote"]))
def test_any_escaped_text_comes_through_a_tag(text: str, tag: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    parsed, entities = parse_html(f"<{tag}>{escaped}</{tag}>")
    assert parsed == text
    assert [entity["length"] for entity in entities] == ([utf16(text)] if text else [])


@given(st.text(alphabet="<>/abi &;#x=\"'đ😀", max_size=40))
def test_any_markup_is_parsed_or_refused(markup: str) -> None:
    try:
        text, entities = parse_html(markup)
    except ApiError as refused:
        told, text, entities = refused.description, "", []
    else:
        told = "Bad Request: can't parse entities: "
    assert told.startswith("Bad Request: can't parse entities: ")
    assert all(0 < entity["length"] <= utf16(text) - entity["offset"] for entity in entities)
