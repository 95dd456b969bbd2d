"""The protocol's public description (OpenAPI 3.1), as the gateway publishes it.

Owned by no thread: data. The one rule: a test compares the paths here with the routes of
the application, so neither grows without the other.
"""

from __future__ import annotations

from sync.codec import MAX_BYTES, MAX_ENTRIES
from sync.gateway.openapi_files import FILE_PATHS
from sync.gateway.openapi_province import PROVINCE_PATHS
from sync.gateway.openapi_shapes import DAY, Schema, call, many, part, ref, shape
from sync.request import MINOR, PROTOCOL

TEXT: Schema = {"type": "string"}
MAYBE_TEXT: Schema = {"type": ["string", "null"]}
NUMBER: Schema = {"type": "integer"}
TRUTH: Schema = {"type": "boolean"}
HEX64: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
HEX128: Schema = {"type": "string", "pattern": "^[0-9a-f]{128}$"}
MOMENT: Schema = {"type": "string", "format": "date-time"}

SCHEMAS: dict[str, Schema] = {
    "Head": shape(epoch=NUMBER, seq=NUMBER, hash=HEX64),
    "Entry": shape(
        header={"type": "string", "description": "canonical bytes of the header, as text"},
        body={"type": ["string", "null"], "contentEncoding": "base64"},
        state={"enum": ["full", "received", "withheld", "purged"]},
    ),
    "EntryWithText": shape(
        header={"type": "string", "description": "canonical bytes of the header, as text"},
        salt={"type": "string", "contentEncoding": "base64", "description": "16 bytes"},
        text={"type": "string", "description": "canonical bytes of the body, as text"},
        state={"enum": ["full"]},
    ),
    "Batch": shape(
        station=TEXT,
        head=ref("Head"),
        signature=HEX128,
        entries={
            "type": "array",
            "items": {"anyOf": [ref("Entry"), ref("EntryWithText")]},
            "maxItems": MAX_ENTRIES,
        },
    ),
    "Receipt": shape(station=TEXT, head=ref("Head"), at=MOMENT, signature=HEX128),
    "FeedEvent": shape(
        feed_seq=NUMBER,
        event_id=TEXT,
        hall=TEXT,
        kind={
            "type": "string",
            "description": "judged, claimed, moved, catalogue, or a kind of entry that the "
            "platform says or passes on (docs/protocol.md lists them)",
        },
        case_id=MAYBE_TEXT,
        at=MOMENT,
        data={
            "type": "string",
            "description": "canonical JSON, covered by the signature through data_hash; "
            "empty for a station that the facts are not meant for",
        },
        data_hash=HEX64,
        signature=HEX128,
    ),
    "FeedPage": shape(platform_epoch=NUMBER, events=many(ref("FeedEvent")), more=TRUTH),
    "FoundCase": shape(
        case_id=TEXT,
        receipt=TEXT,
        stage=TEXT,
        item_name=TEXT,
        applicant_masked=TEXT,
        holder_kind=TEXT,
        holder_id=TEXT,
        holder_name=TEXT,
    ),
    "Heartbeat": shape(at=MOMENT, platform_epoch=NUMBER, drain_only=TRUTH),
    "EnrolRequest": shape(
        code=TEXT, public=HEX64, demonstration=TRUTH, nonce=TEXT, signature=HEX128
    ),
    "Enrolment": shape(
        station={"type": "object"}, platform_public=HEX64, platform_epoch=NUMBER, at=MOMENT
    ),
    "Package": shape(
        number=NUMBER,
        effective={"type": "string", "format": "date"},
        made=MOMENT,
        hash=HEX64,
        content={"type": "string", "description": "canonical JSON of {items}; hash covers it"},
        signature=HEX128,
    ),
    "FileStanding": shape(
        offset={"type": "integer", "description": "bytes kept from the start, without a gap"},
        whole={"type": "boolean", "description": "proven by its digest: it counts"},
    ),
    "Refusal": shape(error=shape(code=TEXT, facts={"type": "object"})),
}

_SIGNED = (
    "Every call but enrolment carries X-Station, X-Epoch, X-Time (Unix ms), X-Nonce (16 to 64 "
    "characters, used once), X-Protocol and X-Signature: Ed25519 over the canonical JSON "
    "(sorted keys, no spaces) of {body, epoch, method, nonce, path, station, time}, where body "
    "is the SHA-256 of the body as it travels (compressed or not) and path includes the query. "
    "X-Protocol-Minor (0 where it is missing) names what a station knows of later additions; "
    "every JSON answer says X-Protocol, X-Protocol-Minor and X-Protocol-Oldest. A program "
    "below the oldest may still push and ask for its head; all else is 426."
)

DOCUMENT: Schema = {
    "openapi": "3.1.0",
    "info": {
        "title": "One-Window Desk gateway",
        "version": f"{PROTOCOL}.{MINOR}",
        "description": _SIGNED,
    },
    "paths": {
        "/v1/stations:enrol": {
            "post": call(
                "Make a station from a one-time code.",
                ref("Enrolment"),
                body=ref("EnrolRequest"),
            )
            | {"security": []}
        },
        "/v1/stations:heartbeat": {
            "post": call("Platform time; whether only to drain.", ref("Heartbeat"))
        },
        "/v1/stations/{station}/journal": {
            "post": call(
                f"Record up to {MAX_ENTRIES} entries or {MAX_BYTES} bytes of JSON (gzip "
                "welcome), contiguous from the recorded head; the same batch again changes "
                "nothing.",
                ref("Receipt"),
                part("station"),
                body=ref("Batch"),
            ),
            "get": call(
                "The station's own recorded entries after a seq, whole transactions, at most "
                "one batch: for a station that was restored from a backup.",
                shape(entries=many(ref("Entry"))),
                part("station"),
                part("after", "query", number=True),
            ),
        },
        "/v1/stations/{station}/journal/head": {
            "get": call("The recorded head.", ref("Head"), part("station"))
        },
        "/v1/halls/{hall}/feed": {
            "get": call(
                "Events after a number, gap-free; `wait` seconds when there is none (at most "
                "25).",
                ref("FeedPage"),
                part("hall"),
                part("after", "query", number=True),
                part("wait", "query", number=True),
                part("known", "query"),
            )
        },
        "/v1/catalogue": {
            "get": call(
                "The newest published catalogue, null before the first; with ETag, and 304 "
                "to an If-None-Match of its hash.",
                shape(package={"anyOf": [ref("Package"), {"type": "null"}]}),
            )
        },
        "/v1/catalogue/{hash}": {
            "get": call(
                "An earlier catalogue by the hash of its content.",
                shape(package=ref("Package")),
                part("hash"),
            )
        },
        "/v1/cases": {
            "get": call(
                "Cases of the county by a printed number, query code or certificate number.",
                shape(cases=many(ref("FoundCase"))),
                part("text", "query"),
            )
        },
        "/v1/cases/{case}:claim": {
            "post": call(
                "Become the holder; the feed brings the snapshot.",
                shape(event_id=TEXT),
                part("case"),
            )
        },
        **FILE_PATHS,
        **PROVINCE_PATHS,
        "/v1/reconcile/{station}/{date}": {
            "get": call(
                "What is recorded of a station's business date.",
                shape(
                    station=TEXT,
                    date=TEXT,
                    minted=NUMBER,
                    voided=NUMBER,
                    kinds={"type": "object"},
                    head=ref("Head"),
                ),
                part("station"),
                part("date", pattern=DAY),
            )
        },
        "/v1/halls/{hall}/counters": {
            "get": call(
                "Entries of a hall's business date, per window and kind.",
                shape(hall=TEXT, date=TEXT, windows={"type": "object"}),
                part("hall"),
                part("date", "query", pattern=DAY) | {"required": True},
            )
        },
    },
    "components": {
        "schemas": SCHEMAS,
        "securitySchemes": {
            "station": {"type": "apiKey", "in": "header", "name": "X-Signature"}
        },
    },
}
