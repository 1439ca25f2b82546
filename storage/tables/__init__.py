"""All tables; queries import them from here."""

from storage.columns import Table
from storage.tables.deliveries import Campaign, Certificate, Delivery, File, Guess
from storage.tables.people import (
    Attendance,
    Completion,
    Consent,
    Dialog,
    HeldResponse,
    Person,
    Registration,
    Response,
    Update,
)
from storage.tables.programmes import Form, JoinLink, Programme, Series, Session, Topic

__all__ = [
    "Attendance",
    "Campaign",
    "Certificate",
    "Completion",
    "Consent",
    "Delivery",
    "Dialog",
    "File",
    "Form",
    "Guess",
    "HeldResponse",
    "JoinLink",
    "Person",
    "Programme",
    "Registration",
    "Response",
    "Series",
    "Session",
    "Table",
    "Topic",
    "Update",
]
