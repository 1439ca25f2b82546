"""What the bot remembers; SQL stands only in this room."""

from sqlalchemy.exc import InterfaceError, OperationalError

from storage.database import Database, DatabaseClosed, Transaction

TRANSIENT = (OperationalError, InterfaceError)
"""The database is away, locked or restarting: the same operation may succeed later."""

__all__ = ["TRANSIENT", "Database", "DatabaseClosed", "Transaction"]
