"""Headers that keep a page to itself: no foreign script, no frame, no word of its address to anybody."""

from __future__ import annotations

from aiohttp import web

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
SECURE = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",  # the address is the secret
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
KEPT = {"Cache-Control": "private, no-cache"}
"""A browser may keep it, and asks each time whether it is still the same."""
NEVER = {"Cache-Control": "no-store"}


async def secure(_request: web.Request, response: web.StreamResponse) -> None:
    """On everything that is served; nothing tells what serves it."""
    response.headers.update(SECURE)
    response.headers.popall("Server", None)
