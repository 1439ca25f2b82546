"""All tables; queries import them from here."""

from storage.columns import Table
from storage.tables.announcements import Announcement, Audience, OptOut, Tap, Vote
from storage.tables.deliveries import Campaign, Certificate, Delivery, File, Guess
from storage.tables.desk import Action, ColumnMapping, Digest, Draft, Invitation, Job, Role, Task
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
    "Action",
    "Announcement",
    "Attendance",
    "Audience",
    "Campaign",
    "Certificate",
    "ColumnMapping",
    "Completion",
    "Consent",
    "Delivery",
    "Dialog",
    "Digest",
    "Draft",
    "File",
    "Form",
    "Guess",
    "HeldResponse",
    "Invitation",
    "Job",
    "JoinLink",
    "OptOut",
    "Person",
    "Programme",
    "Registration",
    "Response",
    "Role",
    "Series",
    "Session",
    "Table",
    "Tap",
    "Task",
    "Topic",
    "Update",
    "Vote",
]
