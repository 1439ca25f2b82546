"""The closing report at the desk: made with one tap, made again, and what organizers add to it."""

from __future__ import annotations

from handlers.organizers.guard import Entry, Taker
from handlers.organizers.reports import making, quotes, views

ENTRIES: dict[str, Entry] = {
    "repp": Entry("export", making.of_programme),
    "reps": Entry("export", making.of_series),
    "repp1": Entry("export", making.order_of_programme),
    "reps1": Entry("export", making.order_of_series),
    "repp2": Entry("export", making.earlier_of_programme),
    "reps2": Entry("export", making.earlier_of_series),
    "repsa": Entry("export", making.ask_speakers),
    "repsp": Entry("export", making.to_speakers),
    "rep1": Entry("export", making.show),
    "rep2": Entry("export", making.again),
    "repv": Entry("change", views.of_series),
    "repv1": Entry("change", views.of_session),
    "repv2": Entry("change", views.ask),
    "repvx": Entry("change", views.drop),
    "repq": Entry("export", quotes.of_series),
    "repq1": Entry("export", quotes.turn),
}
TASKS: dict[str, Taker] = {"reports.views": Taker("change", views.take)}
