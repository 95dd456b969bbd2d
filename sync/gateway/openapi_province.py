"""The calls about the queue to the province in the protocol's public description.

Owned by no thread: data. The one rule: as sync/gateway/openapi.py.
"""

from __future__ import annotations

from sync.gateway.openapi_shapes import Schema, call, many, part, shape

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}
TRUTH: Schema = {"type": "boolean"}
_TARGET = shape(
    target=TEXT,
    round_at=TEXT,
    waiting=NUMBER,
    held=NUMBER,
    sent=NUMBER,
    settled=NUMBER,
    cases=NUMBER,
)
_CALL = shape(
    target=TEXT,
    case_id=TEXT,
    call_key=TEXT,
    call=TEXT,
    spoken=TEXT,
    receipt=TEXT,
    item_name=TEXT,
    since=TEXT,
    stands=TRUTH,
    reason=TEXT,
    detail=TEXT,
    tries=NUMBER,
    again_at=TEXT,
)
_SETTLED = shape(target=TEXT, case_id=TEXT, call_key=TEXT, by=TEXT, reason=TEXT, at=TEXT)
_ROLE: Schema = {"enum": ["supervisor", "administrator"]}
_WORD: Schema = {
    "type": "object",
    "properties": {
        "do": {"enum": ["again", "settle"]},
        "role": _ROLE,
        **dict.fromkeys(("target", "by", "case_id", "call_key", "reason"), TEXT),
    },
    "required": ["by", "do", "role", "target"],
}

PROVINCE_PATHS: dict[str, Schema] = {
    "/v1/province/queue": {
        "get": call(
            "What waits for the province in the cases of the caller's hall, for the roles "
            "supervisor and administrator.",
            shape(at=TEXT, targets=many(_TARGET), calls=many(_CALL), settled=many(_SETTLED)),
            part("role", "query") | {"required": True, "schema": _ROLE},
        ),
        "post": call(
            "Try again at once (without a case: all of the target), or a call was settled by "
            "hand; how many calls it concerned.",
            shape(calls=NUMBER),
            body=_WORD,
        ),
    },
}
