"""Whose a claim is: a name of its own for each process, by which a later one on the same machine knows at
once that the earlier is no more; of processes elsewhere only the lease tells."""

from __future__ import annotations

import os
import secrets
import socket

_HOST = socket.gethostname()
_LIFE = secrets.token_hex(4)
"""Process numbers come again: in a container the bot is number 1 every time."""


def own() -> str:
    """The name of this process: machine, process number, life."""
    return f"{_HOST}/{os.getpid()}/{_LIFE}"


def is_gone(name: str) -> bool:
    """Whether the process of this name has certainly ended."""
    host, number, _ = name.rsplit("/", 2)
    if host != _HOST or name == own():
        return False
    return int(number) == os.getpid() or not _runs(int(number))


def _runs(number: int) -> bool:
    if os.name != "posix":  # elsewhere signal 0 is none that only asks
        return True
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
