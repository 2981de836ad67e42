"""Bytes to characters: the encodings that English texts come in."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from analyzer.errors import InputError

# The longer marks first: the UTF-16 mark is a prefix of the UTF-32 one.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Encodings that English texts come in; a closed list keeps the guess on a short text from wandering off.
FIRST_CHOICE = "cp1252"
LEGACY_ENCODINGS = (FIRST_CHOICE, "mac_roman", "cp1250", "cp1251", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr")
CONTROL = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}


def decoded(raw: bytes, name: str) -> tuple[str, str]:
    """The characters and the encoding they were read in, the byte order mark left out.

    Raises InputError when the bytes are binary, damaged or in no known encoding.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _strictly(raw, encoding, name), encoding.removesuffix("-sig")
    if b"\0" in raw:
        return _wide(raw, name)
    if _control_share(raw) > 0.01:
        raise InputError(_binary(name))
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(raw, name)


def _strictly(raw: bytes, encoding: str, name: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        marked = encoding.removesuffix("-sig").upper()
        raise InputError(f"{name}: the file is marked as {marked} but is damaged; save it again as UTF-8.") from None


def _wide(raw: bytes, name: str) -> tuple[str, str]:
    """UTF-16 without a byte order mark: in English text every second byte is zero."""
    for encoding, zeros in (("utf-16-le", raw[1::2]), ("utf-16-be", raw[0::2])):
        if zeros.count(0) > 0.8 * len(zeros):
            return _strictly(raw, encoding, name), encoding
    raise InputError(_binary(name))


def _legacy(raw: bytes, name: str) -> tuple[str, str]:
    best = from_bytes(raw, cp_isolation=list(LEGACY_ENCODINGS)).best()
    if best is None:
        raise InputError(f"{name}: the encoding of the text cannot be told; save it as UTF-8.")
    encoding = FIRST_CHOICE if raw.decode(FIRST_CHOICE, errors="replace") == str(best) else best.encoding
    return raw.decode(encoding), encoding


def _control_share(raw: bytes) -> float:
    return sum(byte in CONTROL for byte in raw) / len(raw)


def _binary(name: str) -> str:
    return f"{name}: this is not a text file; save the article as plain text (.txt) or Markdown (.md)."
