"""The archive package of a case: papers, materials, events with their proof, one manifest.

Owned by no thread. The one rule: everything in the package is named in its manifest with its
hash, so that it can be verified without this program's store and without a line.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from desk.canonical import canonical, parse, sha256
from desk.case import Case
from desk.desk import PROGRAM, Desk
from desk.entry import BodyState, Entry, Head, head_message
from desk.progress import Progress, Unwatched, each
from desk.refusal import Refused
from desk.signing import verify as verify_signature
from desk.values import dump

FORM = 1
MANIFEST = "manifest.json"
MOST_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A package: its file name, its bytes, the hash of its manifest, how many files."""

    name: str
    data: bytes
    digest: str
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a verification found: empty `faults` mean that the package is whole.

    Whole is not yet genuine: `public` is the key that sealed it, to be compared with that of
    the station that it names.
    """

    receipt: str
    station: str
    public: str
    files: int
    entries: int
    faults: tuple[str, ...]


@cache
def retentions() -> tuple[Mapping[str, Any], ...]:
    """The dated rows of retention, the last that fits an item wins."""
    text = files("desk").joinpath("data/retention.json").read_text("utf-8")
    return tuple(json.loads(text)["rows"])


def retention_of(case: Case, on: date) -> Mapping[str, Any]:
    """How long the file of that case is kept: its row, by item, organ, or for all."""
    item = case.get_item()
    fitting = [
        row
        for row in retentions()
        if row["since"] <= on.isoformat()
        and row.get("item", item.base_code) == item.base_code
        and row.get("organ", item.organ.credit_code) == item.organ.credit_code
    ]
    if not fitting:
        raise Refused("archive.no-retention")
    return fitting[-1]


def pack(desk: Desk, case: Case, progress: Progress | None = None) -> Packed:
    """The package of a case as a zip file; Refused("work.cancelled")."""
    views, blobs = desk.store.views, desk.store.blobs
    watched = progress or Unwatched()
    parts: dict[str, bytes] = {"case.json": canonical(dump(case))}
    papers = []
    for n, row in enumerate(each(views.papers(case_id=case.case_id), watched), 1):
        name = f"papers/{n:02d}-{row.template}.pdf"
        parts[name] = blobs.get(row.blob)
        papers.append({"file": name, "number": row.number, "made": row.at, "state": row.state})
    materials = []
    for material in each(case.materials.values(), watched):
        named = [f"materials/{material.code}-{i}" for i, _ in enumerate(material.files, 1)]
        for name, digest in zip(named, material.files, strict=True):
            parts[name] = blobs.get(digest)
        materials.append({"code": material.code, "how": material.how.value, "files": named})
    others = {f"files/{what}": digest for what, digest in _other_files(case)}
    parts |= {name: blobs.get(digest) for name, digest in others.items()}
    entries = tuple(views.entries(case_id=case.case_id))
    parts["events.jsonl"] = b"".join(_line(entry) for entry in entries)
    head, signed = _head(desk)
    manifest = {
        "form": FORM,
        "program": PROGRAM,
        "case_id": case.case_id,
        "receipt": case.receipt,
        "stage": case.stage.value,
        "station": desk.station.station_id,
        "public": desk.signer.public,
        "head": dump(head),
        "signature": signed,
        "signed_on_paper": _signature_status(case),
        "retention": dict(retention_of(case, desk.clock.now().date())),
        "papers": papers,
        "materials": materials,
        "entries": len(entries),
        "files": {name: sha256(data) for name, data in sorted(parts.items())},
    }
    whole = canonical(manifest)
    digest = sha256(whole)
    seal = {"manifest": digest, "by": desk.signer.sign(_sealed(digest))}
    parts |= {MANIFEST: whole, "seal.json": canonical(seal)}
    name = f"归档_{case.receipt}.zip"
    return Packed(name=name, data=_zipped(parts), digest=digest, files=len(parts))


def _other_files(case: Case) -> Iterable[tuple[str, str]]:
    """What stands behind the case beside its materials, by what it is."""
    applicant, signature, paper = case.applicant, case.dossier.signature, case.closing.recorded
    agent = None if applicant is None else applicant.agent
    chip = None if applicant is None else applicant.unreadable
    found = (
        ("letter", () if agent is None else agent.letter),
        ("certificate", () if chip is None else chip.sides),
        ("signed", () if signature is None else signature.sheet),
        ("result", (paper.scan,) if paper is not None and paper.scan else ()),
    )
    return ((f"{what}-{n}", each) for what, all_ in found for n, each in enumerate(all_, 1))


def verify(data: bytes) -> Checked:
    """Check a package by itself: every hash, every event, both signatures.

    Raises Refused("archive.unreadable") for what is no package.
    """
    parts = _unzipped(data)
    try:
        manifest = parse(parts[MANIFEST])
        seal = parse(parts["seal.json"])
        faults = [*_files(parts, manifest), *_seal(parts, manifest, seal)]
        lines = parts.get("events.jsonl", b"").splitlines()
        faults += _events(lines, manifest)
        return Checked(
            receipt=str(manifest["receipt"]),
            station=str(manifest["station"]),
            public=str(manifest["public"]),
            files=len(parts),
            entries=len(lines),
            faults=tuple(faults),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise Refused("archive.unreadable") from error


def _head(desk: Desk) -> tuple[Head, str]:
    head = desk.store.views.head()
    return head, desk.store.views.signature(head.seq)


def _signature_status(case: Case) -> str:
    """How the applicant signed, as far as the case knows."""
    signature = case.dossier.signature
    return "" if signature is None else signature.way.value


def _line(entry: Entry) -> bytes:
    """An event as one line: header and body in hex, so that its hash can be made again."""
    row = {
        "header": entry.header_bytes.hex(),
        "hash": entry.hash,
        "body": "" if entry.body is None else entry.body.hex(),
        "state": entry.state.value,
    }
    return canonical(row) + b"\n"


def _sealed(digest: str) -> bytes:
    return canonical({"archive": digest})


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts):
            # A fixed time: the same case gives the same bytes.
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts[name])
    return out.getvalue()


def _unzipped(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_BYTES:
                raise Refused("archive.unreadable")
            if len(set(archive.namelist())) < len(archive.namelist()):
                raise Refused("archive.unreadable")  # two parts of one name: which is read?
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, RuntimeError, EOFError) as error:
        raise Refused("archive.unreadable") from error


def _files(parts: Mapping[str, bytes], manifest: Mapping[str, Any]) -> Iterable[str]:
    named = manifest["files"]
    for name, digest in named.items():
        if name not in parts:
            yield f"missing {name}"
        elif sha256(parts[name]) != digest:
            yield f"changed {name}"
    for name in sorted(set(parts) - set(named) - {MANIFEST, "seal.json"}):
        yield f"added {name}"


def _seal(
    parts: Mapping[str, bytes], manifest: Mapping[str, Any], seal: Mapping[str, Any]
) -> Iterable[str]:
    digest, public = sha256(parts[MANIFEST]), str(manifest["public"])
    if seal["manifest"] != digest or not verify_signature(
        public, _sealed(digest), str(seal["by"])
    ):
        yield "seal"
    head = Head(**manifest["head"])
    message = head_message(str(manifest["station"]), head)
    if not verify_signature(public, message, str(manifest["signature"])):
        yield "head"


def _events(lines: Iterable[bytes], manifest: Mapping[str, Any]) -> list[str]:
    """Every event hashes to what it says, belongs to the case, and keeps its body."""
    faults, n = [], 0
    for n, line in enumerate(lines, 1):
        row = parse(line)
        body = bytes.fromhex(row["body"]) or None
        state = BodyState(row["state"])
        entry = Entry.read(bytes.fromhex(row["header"]), body, state)
        kept = body is None or sha256(body) == entry.header.body_hash
        right = entry.header.case_id == manifest["case_id"]
        if entry.hash != row["hash"] or not kept or not right:
            faults.append(f"event {n}")
    if n != manifest["entries"]:
        faults.append("events")
    return faults
