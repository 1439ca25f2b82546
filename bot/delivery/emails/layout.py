"""How a mail looks: the same words as a page for any mail program, light or dark, and as plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

PAGE = """\
<!DOCTYPE html>
<html lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="supported-color-schemes" content="light dark" />
<title>{title}</title>
</head>
<body style="margin:0;padding:16px;font:17px/1.5 Arial,'Helvetica Neue',sans-serif">
<div style="max-width:600px;margin:0 auto">
{body}
<hr style="border:0;border-top:1px solid #8a8a8a;margin:24px 0 12px" />
<div style="font-size:14px">
{small}
</div>
</div>
</body>
</html>
"""
"""No colour of words or ground: each program's own go together. The button alone has both."""
BUTTON = (
    '<p style="margin:20px 0"><a href="{url}" style="display:inline-block;padding:12px 20px;'
    'border-radius:8px;background-color:#1a6b3c;color:#ffffff;text-decoration:none;font-weight:bold">{label}</a></p>'
)


@dataclass(frozen=True, slots=True)
class Words:
    """`body` and `small` (what stands below the line) are HTML as Telegram knows it, already escaped;
    `action` is the big button: label and address."""

    title: str
    body: str
    small: str
    action: tuple[str, str] | None = None


def page(words: Words, language: str) -> str:
    """The whole HTML part; well-formed as XML too."""
    body = _paragraphs(words.body)
    if words.action:
        label, url = words.action
        body += "\n" + BUTTON.format(url=escape(url), label=escape(label))
    small, title = _paragraphs(words.small), escape(words.title)
    return PAGE.format(language=language, title=title, body=body, small=small)


def plain(words: Words) -> str:
    """The text part."""
    action = "{}:\n{}".format(*words.action) if words.action else ""
    return "\n\n".join(filter(None, (_bare(words.body), action, "-- \n" + _bare(words.small)))) + "\n"


def _paragraphs(text: str) -> str:
    parts = [one.strip("\n") for one in re.split(r"\n{2,}", text.strip())]
    return "\n".join(f'<p style="margin:12px 0{_size(one)}">{_lined(one)}</p>' for one in parts)


def _size(paragraph: str) -> str:
    """What stands alone in bold, a code or a title, is large."""
    return ";font-size:24px;line-height:1.25" if re.fullmatch(r"<b>[^<]*</b>", paragraph) else ""


def _lined(paragraph: str) -> str:
    return paragraph.replace("\n", "<br />\n")


def _bare(text: str) -> str:
    linked = re.sub(r'<a href="([^"]*)">(.*?)</a>', _told, text, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", "", linked)).strip()


def _told(link: re.Match[str]) -> str:
    """«words: address», or the address alone where it is the words."""
    url, words = link[1], link[2]
    return url if words == url else f"{words}: {url}"
