"""The hours of the night in which nobody is disturbed."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from pydantic import ConfigDict, Field

from bot.forms.steps import Model
from bot.programme.values import Clock


class Quiet(Model):
    """Local hours in which nothing is sent unless it is urgent; the same time twice means no quiet hours."""

    model_config = ConfigDict(serialize_by_alias=True)

    since: Clock = Field(alias="from")
    until: Clock = Field(alias="to")

    def holds(self, clock: dt.time) -> bool:
        """Is it quiet at this local time? `until` itself is no longer quiet."""
        if self.since <= self.until:
            return self.since <= clock < self.until
        return clock >= self.since or clock < self.until

    def awake_from(self, moment: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """The first moment (aware UTC) at or after `moment` that is not quiet in `zone`."""
        local = moment.astimezone(zone)
        if not self.holds(local.time()):
            return moment.astimezone(dt.UTC)
        day = local.date() + dt.timedelta(days=int(local.time() >= self.until))
        return dt.datetime.combine(day, self.until, zone).astimezone(dt.UTC)


NIGHT = Quiet.model_validate({"from": "21:00", "to": "06:30"})
