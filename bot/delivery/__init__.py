"""How messages leave: the outbox, the limits, the errors, and the way to Telegram."""
