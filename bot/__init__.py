"""What the bot does: one module per feature, rules first and pure, then operations in a transaction."""
