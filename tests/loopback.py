"""A guard for the whole test process: sockets and look-ups reach this machine only."""

from __future__ import annotations

import functools
import ipaddress
import socket
import sys
from typing import Any


class Refused(RuntimeError):
    """A test tried to reach another machine."""


def allowed(host: object) -> bool:
    """Is `host`, as given to a socket or a look-up, this machine? Names but localhost are not."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str):
        return host is None
    if host in ("", "localhost", socket.gethostname()):
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _watch(event: str, args: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto"):
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None  # a path or none: a Unix socket
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0]
    else:
        return
    if not allowed(host):
        raise Refused(f"{event}: tests may not reach {host!r}")


@functools.cache
def guard() -> None:
    """Refuse from now on; an audit hook cannot be taken back, so a second call adds none."""
    sys.addaudithook(_watch)
