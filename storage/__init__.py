"""What the bot remembers; SQL stands only in this room."""

from storage.database import Database, DatabaseClosed, Transaction

__all__ = ["Database", "DatabaseClosed", "Transaction"]
