"""What the bot remembers; SQL stands only in this room."""

from storage.database import Database, DatabaseClosed, Transaction
from storage.transactions import DatabaseAway, DatabaseBusy

TRANSIENT = (DatabaseAway, DatabaseBusy)
"""The database is away, locked, full or restarting: the same operation may succeed later."""

__all__ = ["TRANSIENT", "Database", "DatabaseAway", "DatabaseBusy", "DatabaseClosed", "Transaction"]
