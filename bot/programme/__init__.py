"""The programme file: what an organizer writes, read into models or refused with every mistake named."""

from bot.programme.durations import Anchor, Offset
from bot.programme.ladders import Nudge, Rung, Survey
from bot.programme.models import CertificateRule, Contact, Programme, RegistrationTerms, Series, Signer
from bot.programme.problems import Problem, ProgrammeErrors
from bot.programme.quiet import Quiet
from bot.programme.reading import check, check_file, read
from bot.programme.sessions import JoinLink, Place, Session, Speaker, Stream, Topic, Zoom
from bot.programme.shifting import shift

__all__ = [
    "Anchor",
    "CertificateRule",
    "Contact",
    "JoinLink",
    "Nudge",
    "Offset",
    "Place",
    "Problem",
    "Programme",
    "ProgrammeErrors",
    "Quiet",
    "RegistrationTerms",
    "Rung",
    "Series",
    "Session",
    "Signer",
    "Speaker",
    "Stream",
    "Survey",
    "Topic",
    "Zoom",
    "check",
    "check_file",
    "read",
    "shift",
]
