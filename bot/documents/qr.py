"""QR codes as vector drawings, so that a printed certificate can be checked with any phone."""

from __future__ import annotations

import zxingcpp


def svg(content: str) -> str:
    """`content` as a QR code (error correction M, quiet zone included), one SVG unit per module."""
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return str(code.to_svg(add_quiet_zones=True))
