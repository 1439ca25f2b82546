"""How participants talk to the bot."""
