"""`python -m bot` is `taphuan`."""

from bot.cli import main

main()
