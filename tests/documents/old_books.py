"""Workbooks of other programs, made by hand: an XLS in its container, an ODS, an XLSX with any sheet."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence

SECTOR = 512
FREE, LAST, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def container(streams: dict[str, bytes]) -> bytes:
    """An OLE file with these streams, each at least 4,096 bytes long (shorter ones are kept elsewhere)."""
    chains: list[tuple[int, int, int]] = []
    sectors: list[bytes] = []
    for content in streams.values():
        whole = content.ljust(max(4096, -(-len(content) // SECTOR) * SECTOR), b"\0")
        first = len(sectors)
        sectors += [whole[at : at + SECTOR] for at in range(0, len(whole), SECTOR)]
        chains.append((first, len(sectors), len(whole)))
    follow = [number + 1 for number in range(len(sectors))]
    for _, end, _ in chains:
        follow[end - 1] = LAST
    entries = [_entry("Root Entry", 5, LAST, 0, child=1)]
    for place, (name, (first, _, size)) in enumerate(zip(streams, chains, strict=True), start=1):
        after = place + 1 if place < len(streams) else FREE
        entries.append(_entry(name, 2, first, size, right=after))
    listing = b"".join(entries).ljust(SECTOR, b"\0")
    table = struct.pack(f"<{len(follow) + 2}I", *follow, LAST, TABLE).ljust(SECTOR, b"\xff")
    assert len(listing) == len(table) == SECTOR, "small files only"
    return b"".join([_head(len(sectors)), *sectors, listing, table])


def _head(sectors: int) -> bytes:
    begin = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    middle = struct.pack(
        "<HHHHHHIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, sectors, 0, 4096, LAST, 0, LAST, 0
    )
    return (begin + middle + struct.pack("<I", sectors + 1)).ljust(SECTOR, b"\xff")


def _entry(name: str, kind: int, first: int, size: int, *, right: int = FREE, child: int = FREE) -> bytes:
    words = (name + "\0").encode("utf-16-le")
    fields = struct.pack("<HBBIII", len(words), kind, 1, FREE, right, child)
    return words.ljust(64, b"\0") + fields + bytes(36) + struct.pack("<IQ", first, size)


def xls(rows: Sequence[Sequence[str | float]], *, locked: bool = False) -> bytes:
    """An Excel 97 workbook with one sheet."""
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6))
    start += _record(0x2F, b"\x01" + bytes(53)) if locked else b""
    name = b"\x06\x00Sheet1"
    end = _record(0x0A, b"")
    offset = len(start) + 4 + 6 + len(name) + len(end)
    sheet = [_record(0x809, struct.pack("<HHHHII", 0x600, 16, 0, 0, 0, 6))]
    for row, cells in enumerate(rows):
        sheet += [_cell(row, column, cell) for column, cell in enumerate(cells)]
    bound = _record(0x85, struct.pack("<IH", offset, 0) + name)
    return container({"Workbook": start + bound + end + b"".join(sheet) + end})


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _cell(row: int, column: int, cell: str | float) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(cell, str):
        return _record(0x204, place + struct.pack("<HB", len(cell), 1) + cell.encode("utf-16-le"))
    return _record(0x203, place + struct.pack("<d", cell))


def zipped(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def xlsx(sheet: str | bytes, **more: str) -> bytes:
    """A workbook whose one sheet is this XML."""
    office = "http://schemas.openxmlformats.org"
    main = f'xmlns="{office}/spreadsheetml/2006/main" xmlns:r="{office}/officeDocument/2006/relationships"'
    relation = f"{office}/officeDocument/2006/relationships"
    package = f'<Relationships xmlns="{office}/package/2006/relationships">'
    book = f'<workbook {main}><sheets><sheet name="Tờ 1" sheetId="1" r:id="r1"/></sheets></workbook>'
    return zipped(
        {
            "_rels/.rels": f'{package}<Relationship Id="r" Type="{relation}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": book,
            "xl/_rels/workbook.xml.rels": f'{package}<Relationship Id="r1" Type="{relation}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet,
            **more,
        }
    )


def cells(*given: tuple[str, str]) -> str:
    """The XML of a sheet with these cells: («A1», words)."""
    rows = "".join(
        f'<row r="{place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{place}" t="inlineStr">'
        f"<is><t>{words}</t></is></c></row>"
        for place, words in given
    )
    return (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData></worksheet>"
    )


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """An OpenDocument spreadsheet with one sheet."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="T">{body}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    return zipped({"mimetype": mime, "META-INF/manifest.xml": manifest, "content.xml": content})
