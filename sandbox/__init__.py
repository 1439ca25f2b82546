"""A Bot API server on localhost, with people to talk to, a clock to move and faults to inject.

It knows nothing of the bot it serves: whoever speaks the Bot API can be tried against it.
"""

from sandbox.server import Sandbox

__all__ = ["Sandbox"]
