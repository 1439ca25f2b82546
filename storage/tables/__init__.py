"""All tables; queries import them from here."""

from storage.columns import Table
from storage.tables.announcements import Announcement, Audience, OptOut, Tap, Vote
from storage.tables.attendance import (
    Attendance,
    AttendanceSheet,
    CodeTry,
    CodeWord,
    Objection,
    Verdict,
    ZoomDecision,
    ZoomGuest,
    ZoomMatch,
    ZoomReport,
)
from storage.tables.deliveries import Campaign, Certificate, Delivery, File, Guess
from storage.tables.desk import Action, ColumnMapping, Digest, Draft, Invitation, Job, Role, Task
from storage.tables.emails import EmailAddress
from storage.tables.materials import (
    Material,
    Opening,
)
from storage.tables.people import (
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
from storage.tables.questions import (
    Question,
    QuestionAnswer,
    QuestionVote,
    Wall,
)
from storage.tables.reports import (
    LeftOut,
    Snapshot,
    ViewCount,
)

__all__ = [
    "Action",
    "Announcement",
    "Attendance",
    "AttendanceSheet",
    "Audience",
    "Campaign",
    "Certificate",
    "CodeTry",
    "CodeWord",
    "ColumnMapping",
    "Completion",
    "Consent",
    "Delivery",
    "Dialog",
    "Digest",
    "Draft",
    "EmailAddress",
    "File",
    "Form",
    "Guess",
    "HeldResponse",
    "Invitation",
    "Job",
    "JoinLink",
    "LeftOut",
    "Material",
    "Objection",
    "Opening",
    "OptOut",
    "Person",
    "Programme",
    "Question",
    "QuestionAnswer",
    "QuestionVote",
    "Registration",
    "Response",
    "Role",
    "Series",
    "Session",
    "Snapshot",
    "Table",
    "Tap",
    "Task",
    "Topic",
    "Update",
    "Verdict",
    "ViewCount",
    "Vote",
    "Wall",
    "ZoomDecision",
    "ZoomGuest",
    "ZoomMatch",
    "ZoomReport",
]
