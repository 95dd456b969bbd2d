"""Where a gateway keeps files: a port, and a folder of encrypted files behind it.

Used in the thread pool. The one rule: what was kept once is never written over; a part goes
to its offset or nowhere, so that a request that comes late or twice changes nothing.

In the folder: `STATION/ab/NAME/000000000000` the parts of a file under way, by their offset,
and `STATION/ab/NAME.whole` the file that counts: pieces of 1 MiB, each sealed (AES-256-GCM,
a key of its own for every file). NAME is a keyed hash: the folder tells nobody which file.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desk.refusal import Refused
from desk.store.durable import UNFINISHED, sync_folder

PIECE = 1024 * 1024
RESERVE = 256 * 1024 * 1024  # of the disk, for the database: acts go before files
WHOLE = ".whole"
_NONCE, _SEAL = 12, 28  # bytes that a sealed piece is longer than what is in it


class FileRoom(Protocol):
    """Files of stations by digest; a folder today, an object store tomorrow."""

    def reach(self, station: str, digest: str) -> int:
        """How many bytes are kept from the file's start, without a gap."""

    def add(self, station: str, digest: str, offset: int, data: bytes) -> int:
        """Keep a part durably; gives the new reach.

        Raises Refused("blob.other-offset", offset), ("gateway.files-full"),
        ("gateway.files-unwritable").
        """

    def finish(self, station: str, digest: str) -> int:
        """Prove the whole and keep it as one; gives its size.

        Raises Refused("blob.other-bytes") when the digest is another (the parts are gone
        then), and as `add`.
        """

    def read(self, station: str, digest: str, offset: int, length: int) -> bytes:
        """Bytes of a file that counts; Refused("blob.unknown"), ("gateway.row-damaged")."""

    def has(self, station: str, digest: str) -> bool:
        """Whether the whole file is there."""


class FolderRoom:
    """Files in a folder (port `FileRoom`); workers on several computers share it."""

    def __init__(self, folder: Path, key: bytes, *, reserve: int = RESERVE) -> None:
        """`key` is the gateway's database key; `reserve` bytes of the disk stay free."""
        self._folder, self._key, self._reserve = folder, key, reserve
        self._names = _derive(key, b"gateway file names")

    def reach(self, station: str, digest: str) -> int:
        """How many bytes are kept from the file's start, without a gap."""
        return self._reach(self._place(station, digest))

    def add(self, station: str, digest: str, offset: int, data: bytes) -> int:
        """Keep a part durably at its offset."""
        place = self._place(station, digest)
        if offset != (reach := self._reach(place)):
            raise Refused("blob.other-offset", offset=reach)
        sealed = _seal(self._cipher(station, digest), data, f"part/{offset}")
        with self._writing(len(sealed)):
            self._make(place)
            if not _put_once(place / f"{offset:012d}", sealed):
                raise Refused("blob.other-offset", offset=self._reach(place))
        return offset + len(data)

    def finish(self, station: str, digest: str) -> int:
        """Prove the whole and keep it as one."""
        place, cipher = self._place(station, digest), self._cipher(station, digest)
        whole = place.with_name(place.name + WHOLE)
        size, found = 0, hashlib.sha256()
        with self._writing(self._reach(place)):
            self._make(place)
            part = place / f"{secrets.token_hex(8)}{UNFINISHED}"
            with part.open("xb") as file:
                for n, piece in enumerate(_pieces(_parts(place, cipher))):
                    found.update(piece)
                    size += len(piece)
                    file.write(_seal(cipher, piece, f"piece/{n}"))
                file.flush()
                os.fsync(file.fileno())
            if found.hexdigest() != digest:
                shutil.rmtree(place)
                if whole.is_file():  # another request proved it meanwhile
                    raise Refused("blob.other-offset", offset=whole.stat().st_size)
                raise Refused("blob.other-bytes")
            part.replace(whole)
            sync_folder(whole.parent)
            shutil.rmtree(place, ignore_errors=True)
        return size

    def read(self, station: str, digest: str, offset: int, length: int) -> bytes:
        """Bytes of a file that counts, piece by piece."""
        place, cipher = self._place(station, digest), self._cipher(station, digest)
        first = offset // PIECE
        found = b""
        try:
            with place.with_name(place.name + WHOLE).open("rb") as file:
                file.seek(first * (PIECE + _SEAL))
                for n in range(first, (offset + length - 1) // PIECE + 1):
                    if sealed := file.read(PIECE + _SEAL):
                        found += _open(cipher, sealed, f"piece/{n}")
        except FileNotFoundError as error:
            raise Refused("blob.unknown") from error
        start = offset - first * PIECE
        return found[start : start + length]

    def has(self, station: str, digest: str) -> bool:
        """Whether the whole file is there."""
        place = self._place(station, digest)
        return place.with_name(place.name + WHOLE).is_file()

    def _place(self, station: str, digest: str) -> Path:
        name = hmac.new(self._names, digest.encode(), hashlib.sha256).hexdigest()
        return self._folder / station / name[:2] / name

    def _cipher(self, station: str, digest: str) -> AESGCM:
        return AESGCM(_derive(self._key, f"gateway file {station} {digest}".encode()))

    def _reach(self, place: Path) -> int:
        """The end of the run of parts that begins at 0; a part's name is its offset."""
        reach = 0
        for path in _numbered(place):
            if int(path.name) != reach:
                break
            reach += path.stat().st_size - _SEAL
        return reach

    def _make(self, place: Path) -> None:
        if not place.is_dir():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            kept_in = (place.parent, place.parent.parent, self._folder, self._folder.parent)
            for folder in kept_in:
                sync_folder(folder)

    @contextlib.contextmanager
    def _writing(self, size: int) -> Iterator[None]:
        """Refuse before the disk is full, and say what else is wrong with it."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if shutil.disk_usage(self._folder).free - size < self._reserve:
                raise Refused("gateway.files-full")
            yield
        except OSError as error:
            full = error.errno in _FULL
            raise Refused(
                "gateway.files-full" if full else "gateway.files-unwritable"
            ) from error


def _numbered(place: Path) -> list[Path]:
    if not place.is_dir():
        return []
    return sorted(path for path in place.iterdir() if path.name.isdecimal())


def _parts(place: Path, cipher: AESGCM) -> Iterator[bytes]:
    """The content of the run of parts, in order."""
    reach = 0
    for path in _numbered(place):
        if int(path.name) != reach:
            return
        data = _open(cipher, path.read_bytes(), f"part/{reach}")
        reach += len(data)
        yield data


def _pieces(parts: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of 1 MiB, the last one shorter."""
    kept = bytearray()
    for part in parts:
        kept += part
        while len(kept) >= PIECE:
            yield bytes(kept[:PIECE])
            del kept[:PIECE]
    if kept:
        yield bytes(kept)


def _put_once(path: Path, data: bytes) -> bool:
    """Put a file there unless there is one; False when there was."""
    part = path.with_name(f"{path.name}-{secrets.token_hex(8)}{UNFINISHED}")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(part, path)  # unlike a rename it never writes over what another kept
        except FileExistsError:
            return False
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)
    return True


def _seal(cipher: AESGCM, data: bytes, row: str) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + cipher.encrypt(nonce, data, row.encode())


def _open(cipher: AESGCM, sealed: bytes, row: str) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], row.encode())
    except (InvalidTag, ValueError) as error:
        raise Refused("gateway.row-damaged") from error


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key)


_FULL = frozenset({28, 122})  # ENOSPC, EDQUOT: numbers, because Windows has no EDQUOT
