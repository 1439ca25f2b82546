"""The second channel of the outbox: mail, by SMTP."""

from bot.delivery.emails.mail import Attachment, Mail
from bot.delivery.emails.post import Composed, Post
from bot.delivery.emails.server import MailServer, server_of

__all__ = ["Attachment", "Composed", "Mail", "MailServer", "Post", "server_of"]
