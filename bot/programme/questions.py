"""How a series takes questions to its speakers, as the programme file says it."""

from __future__ import annotations

from pydantic import Field

from bot.forms.steps import Key, Model
from bot.texts.localized import LocalText


class Theme(Model):
    """What questions can be about; moderators sort them by it, the closing report counts them by it."""

    key: Key
    label: LocalText


class QuestionTerms(Model):
    """With `moderation` somebody looks at a question before others and the speaker do; `per_day` counts by
    person and local day."""

    moderation: bool = True
    per_day: int = Field(10, ge=1, le=1000)
    themes: tuple[Theme, ...] = Field((), max_length=30)
