"""What the bot remembers; SQL stands only in this room."""

from sqlalchemy.exc import OperationalError

from storage.database import Database, DatabaseClosed, Transaction
from storage.transactions import DatabaseAway, DatabaseBusy

TRANSIENT = (DatabaseAway, DatabaseBusy)
"""The database is away, locked, full or restarting: the same operation may succeed later."""

DATABASE_ERRORS = (OperationalError,)
"""The database's own trouble in the middle of an operation; `Database.run` says whether it passes."""

__all__ = [
    "DATABASE_ERRORS",
    "TRANSIENT",
    "Database",
    "DatabaseAway",
    "DatabaseBusy",
    "DatabaseClosed",
    "Transaction",
]
