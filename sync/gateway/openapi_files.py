"""The calls about files in the protocol's public description.

Owned by no thread: data. The one rule: as sync/gateway/openapi.py.
"""

from __future__ import annotations

from sync.gateway.openapi_shapes import DIGEST, Schema, beside, byte_call, call, part, ref

_ENTRY = part("entry", "query", pattern=r"^[0-9]{1,9}\.[0-9]{1,15}$") | {
    "description": "epoch.seq of the recorded entry of the caller that names the file",
    "required": True,
}

FILE_PATHS: dict[str, Schema] = {
    "/v1/blobs/{hash}": {
        "head": beside(
            call("How far a file of one's own is.", {}, part("hash", pattern=DIGEST), _ENTRY),
            "200",
            "Upload-Offset: bytes kept; Upload-Complete: ?1 once the file counts. A "
            "refusal has its code in X-Refusal.",
            "Upload-Offset",
            "Upload-Complete",
        ),
        "put": byte_call(
            "A small file (1 MiB at most) as a whole.",
            ref("FileStanding"),
            part("hash", pattern=DIGEST),
            _ENTRY,
        ),
        "patch": byte_call(
            "A part (1 MiB at most) at its offset, of a file of `size` bytes; the last "
            "one proves the whole. What is there already is refused with the offset.",
            ref("FileStanding"),
            part("hash", pattern=DIGEST),
            _ENTRY,
            part("offset", "query", number=True) | {"required": True},
            part("size", "query", number=True) | {"required": True},
        ),
        "get": beside(
            call(
                "Part of a file of a case that the caller holds (Range, 1 MiB at most).",
                {},
                part("hash", pattern=DIGEST),
                part("case", "query"),
            ),
            "206",
            "The bytes; Content-Range tells which, and of how many.",
            "Content-Range",
            beyond="The file ends before that; Content-Range tells where.",
        ),
    },
}
