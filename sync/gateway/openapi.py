"""The protocol's public description (OpenAPI 3.1), as the gateway publishes it.

Owned by no thread: data. The one rule: a test compares the paths here with the routes of
the application, so neither grows without the other.
"""

from __future__ import annotations

from typing import Any

from sync.codec import MAX_BYTES, MAX_ENTRIES

Schema = dict[str, Any]


def _object(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": sorted(properties)}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _many(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _answer(schema: Schema, about: str) -> Schema:
    content = {"application/json": {"schema": schema}}
    return {
        "200": {"description": about, "content": content},
        "default": {
            "description": "Refused, with a code.",
            "content": {"application/json": {"schema": _ref("Refusal")}},
        },
    }


def _part(name: str, where: str = "path", *, number: bool = False) -> Schema:
    kind = "integer" if number else "string"
    found: Schema = {"name": name, "in": where, "schema": {"type": kind}}
    return found | ({"required": True} if where == "path" else {})


def _call(about: str, answer: Schema, *parts: Schema, body: Schema | None = None) -> Schema:
    call: Schema = {
        "summary": about,
        "security": [{"station": []}],
        "parameters": list(parts),
        "responses": _answer(answer, about),
    }
    if body is not None:
        call["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": body}},
        }
    return call


TEXT: Schema = {"type": "string"}
MAYBE_TEXT: Schema = {"type": ["string", "null"]}
NUMBER: Schema = {"type": "integer"}
TRUTH: Schema = {"type": "boolean"}
HEX64: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
HEX128: Schema = {"type": "string", "pattern": "^[0-9a-f]{128}$"}
MOMENT: Schema = {"type": "string", "format": "date-time"}

SCHEMAS: dict[str, Schema] = {
    "Head": _object(epoch=NUMBER, seq=NUMBER, hash=HEX64),
    "Entry": _object(
        header={"type": "string", "description": "canonical bytes of the header, as text"},
        body={"type": ["string", "null"], "contentEncoding": "base64"},
        state={"enum": ["full", "received", "withheld", "purged"]},
    ),
    "Batch": _object(
        station=TEXT,
        head=_ref("Head"),
        signature=HEX128,
        entries={"type": "array", "items": _ref("Entry"), "maxItems": MAX_ENTRIES},
    ),
    "Receipt": _object(station=TEXT, head=_ref("Head"), at=MOMENT, signature=HEX128),
    "FeedEvent": _object(
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
    "FeedPage": _object(platform_epoch=NUMBER, events=_many(_ref("FeedEvent")), more=TRUTH),
    "FoundCase": _object(
        case_id=TEXT,
        receipt=TEXT,
        stage=TEXT,
        item_name=TEXT,
        applicant_masked=TEXT,
        holder_kind=TEXT,
        holder_id=TEXT,
        holder_name=TEXT,
    ),
    "Heartbeat": _object(at=MOMENT, platform_epoch=NUMBER, drain_only=TRUTH),
    "EnrolRequest": _object(
        code=TEXT, public=HEX64, demonstration=TRUTH, nonce=TEXT, signature=HEX128
    ),
    "Enrolment": _object(
        station={"type": "object"}, platform_public=HEX64, platform_epoch=NUMBER, at=MOMENT
    ),
    "Package": _object(
        number=NUMBER,
        effective={"type": "string", "format": "date"},
        made=MOMENT,
        hash=HEX64,
        content={"type": "string", "description": "canonical JSON of {items}; hash covers it"},
        signature=HEX128,
    ),
    "Refusal": _object(error=_object(code=TEXT, facts={"type": "object"})),
}

_SIGNED = (
    "Every call but enrolment carries X-Station, X-Epoch, X-Time (Unix ms), X-Nonce (16 to 64 "
    "characters, used once), X-Protocol and X-Signature: Ed25519 over the canonical JSON "
    "(sorted keys, no spaces) of {body, epoch, method, nonce, path, station, time}, where body "
    "is the SHA-256 of the body as it travels (compressed or not) and path includes the query."
)

DOCUMENT: Schema = {
    "openapi": "3.1.0",
    "info": {"title": "One-Window Desk gateway", "version": "1", "description": _SIGNED},
    "paths": {
        "/v1/stations:enrol": {
            "post": _call(
                "Make a station from a one-time code.",
                _ref("Enrolment"),
                body=_ref("EnrolRequest"),
            )
            | {"security": []}
        },
        "/v1/stations:heartbeat": {
            "post": _call("Platform time; whether only to drain.", _ref("Heartbeat"))
        },
        "/v1/stations/{station}/journal": {
            "post": _call(
                f"Record up to {MAX_ENTRIES} entries or {MAX_BYTES} bytes of JSON (gzip "
                "welcome), contiguous from the recorded head; the same batch again changes "
                "nothing.",
                _ref("Receipt"),
                _part("station"),
                body=_ref("Batch"),
            ),
            "get": _call(
                "The station's own recorded entries after a seq, whole transactions, at most "
                "one batch: for a station that was restored from a backup.",
                _object(entries=_many(_ref("Entry"))),
                _part("station"),
                _part("after", "query", number=True),
            ),
        },
        "/v1/stations/{station}/journal/head": {
            "get": _call("The recorded head.", _ref("Head"), _part("station"))
        },
        "/v1/halls/{hall}/feed": {
            "get": _call(
                "Events after a number, gap-free; `wait` seconds when there is none (at most "
                "25).",
                _ref("FeedPage"),
                _part("hall"),
                _part("after", "query", number=True),
                _part("wait", "query", number=True),
                _part("known", "query"),
            )
        },
        "/v1/catalogue": {
            "get": _call(
                "The newest published catalogue, null before the first; with ETag, and 304 "
                "to an If-None-Match of its hash.",
                _object(package={"anyOf": [_ref("Package"), {"type": "null"}]}),
            )
        },
        "/v1/catalogue/{hash}": {
            "get": _call(
                "An earlier catalogue by the hash of its content.",
                _object(package=_ref("Package")),
                _part("hash"),
            )
        },
        "/v1/cases": {
            "get": _call(
                "Cases of the county by a printed number, query code or certificate number.",
                _object(cases=_many(_ref("FoundCase"))),
                _part("text", "query"),
            )
        },
        "/v1/cases/{case}:claim": {
            "post": _call(
                "Become the holder; the feed brings the snapshot.",
                _object(event_id=TEXT),
                _part("case"),
            )
        },
        "/v1/reconcile/{station}/{date}": {
            "get": _call(
                "What is recorded of a station's business date.",
                _object(
                    station=TEXT,
                    date=TEXT,
                    minted=NUMBER,
                    voided=NUMBER,
                    kinds={"type": "object"},
                    head=_ref("Head"),
                ),
                _part("station"),
                _part("date"),
            )
        },
        "/v1/halls/{hall}/counters": {
            "get": _call(
                "Entries of a hall's business date, per window and kind.",
                _object(hall=TEXT, date=TEXT, windows={"type": "object"}),
                _part("hall"),
                _part("date", "query"),
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
