"""The page's own sentences: three languages, complete, and none that nobody needs."""

from __future__ import annotations

import re
from pathlib import Path

CATALOGS = Path(__file__).parents[3] / "sandbox/page/js/i18n"


def test_the_catalogs_hold_the_same_sentences_and_the_page_uses_each() -> None:
    ids = {path.stem: re.findall(r'"([\w-]+)": "', path.read_text()) for path in CATALOGS.glob("*.js")}
    assert set(ids) == {"vi", "en", "fr"}
    assert sorted(ids["vi"]) == sorted(ids["en"]) == sorted(ids["fr"])
    assert len(set(ids["vi"])) == len(ids["vi"])
    code = "".join(path.read_text() for path in CATALOGS.parent.glob("*.js"))
    made_up = re.compile(r"(gate|fault|role)-")  # put together from a kind: t(`fault-${kind}`)
    assert [i for i in ids["vi"] if f'"{i}"' not in code and not made_up.match(i)] == []
    used = set(re.findall(r'\bt\("([\w-]+)"', code))
    assert used <= set(ids["vi"])
