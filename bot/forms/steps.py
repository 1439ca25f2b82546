"""What a form is made of: one model per kind of step, as programme files write and the database keeps it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.texts.localized import LocalText

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
Provinces = Literal["2021", "2025"]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Option(Model):
    key: Key
    label: LocalText


class StepBase(Model):
    key: Key
    ask: LocalText
    label: LocalText | None = None
    """What the answer is called in summaries and tables; the question itself if nothing shorter is given."""
    hint: LocalText | None = None
    optional: bool = False
    when: dict[Key, tuple[str, ...]] | None = None
    """Earlier step -> answers that make this step appear; all entries must hold."""


class TextStep(StepBase):
    """A line of text; lengths in characters after NFC normalisation."""

    kind: Literal["text"]
    least: int = Field(1, ge=1)
    most: int = Field(200, ge=1, le=4000)


class NameStep(StepBase):
    """The full name as it shall be printed: kept as typed, NFC-normalised, inner white space folded."""

    kind: Literal["name"]
    most: int = Field(80, ge=5, le=120)


class LongTextStep(StepBase):
    kind: Literal["longtext"]
    least: int = Field(1, ge=1)
    most: int = Field(2000, ge=1, le=4000)


class ChoiceStep(StepBase):
    kind: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=60)


class ChoicesStep(StepBase):
    kind: Literal["choices"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=60)
    least: int = Field(1, ge=1)
    most: int | None = Field(None, ge=1)


class YesNoStep(StepBase):
    kind: Literal["yesno"]


class NumberStep(StepBase):
    kind: Literal["number"]
    least: float | None = None
    most: float | None = None
    whole: bool = True


class DateStep(StepBase):
    kind: Literal["date"]
    earliest: dt.date | None = None
    latest: dt.date | None = None


class PhoneStep(StepBase):
    kind: Literal["phone"]
    region: str = Field("VN", pattern=r"^[A-Z]{2}$")


class EmailStep(StepBase):
    kind: Literal["email"]


class ProvinceStep(StepBase):
    kind: Literal["province"]
    provinces: Provinces = "2021"


class ConsentStep(StepBase):
    """Agreement to a text; the answer keeps the version that was shown."""

    kind: Literal["consent"]
    version: str = Field(min_length=1, max_length=32)
    text: LocalText


class RatingStep(StepBase):
    """1 to 5, each with a word (from the catalogs)."""

    kind: Literal["rating"]


class ScaleStep(StepBase):
    """0 to 10; `low` and `high` name the ends."""

    kind: Literal["scale"]
    low: LocalText | None = None
    high: LocalText | None = None


Step = Annotated[
    TextStep
    | NameStep
    | LongTextStep
    | ChoiceStep
    | ChoicesStep
    | YesNoStep
    | NumberStep
    | DateStep
    | PhoneStep
    | EmailStep
    | ProvinceStep
    | ConsentStep
    | RatingStep
    | ScaleStep,
    Field(discriminator="kind"),
]


class Form(Model):
    steps: tuple[Step, ...] = Field(min_length=1, max_length=40)
    summary: bool = True
    """Show all answers with an edit button per field before the form is final."""

    def step(self, key: str) -> Step:
        """The step with this key; KeyError if the form has none."""
        for step in self.steps:
            if step.key == key:
                return step
        raise KeyError(key)
