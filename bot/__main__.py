"""`python -m bot` is `taphuan`."""

import gc


def main() -> None:
    """Import the program, then run it."""
    gc.disable()  # nothing that is imported is garbage, and looking for some takes a good part of the start
    from bot.cli import main as command

    gc.freeze()
    gc.enable()
    command()


if __name__ == "__main__":
    main()
