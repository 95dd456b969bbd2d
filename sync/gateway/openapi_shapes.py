"""The pieces that the protocol's public description is written with.

Owned by no thread: functions of data. The one rule: what every call has (its signature, its
refusals) is written here once.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
MOST = 10**12 - 1
DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DIGEST = "^[0-9a-f]{64}$"


def shape(**properties: Schema) -> Schema:
    """An object that always has those properties."""
    return {"type": "object", "properties": properties, "required": sorted(properties)}


def ref(name: str) -> Schema:
    """A schema of this document, by name."""
    return {"$ref": f"#/components/schemas/{name}"}


def many(items: Schema) -> Schema:
    """A list of those."""
    return {"type": "array", "items": items}


def answer(schema: Schema, about: str) -> Schema:
    """The answers of a call: what it gives, or a refusal."""
    content = {"application/json": {"schema": schema}}
    return {
        "200": {"description": about, "content": content},
        "default": {
            "description": "Refused, with a code.",
            "content": {"application/json": {"schema": ref("Refusal")}},
        },
    }


def part(name: str, where: str = "path", *, number: bool = False, pattern: str = "") -> Schema:
    """A part of the path, or of the query; numbers are whole, of twelve digits at most."""
    schema: Schema = {"type": "string"} | ({"pattern": pattern} if pattern else {})
    if number:
        schema = {"type": "integer", "minimum": 0, "maximum": MOST}
    found: Schema = {"name": name, "in": where, "schema": schema}
    return found | ({"required": True} if where == "path" else {})


def call(about: str, told: Schema, *parts: Schema, body: Schema | None = None) -> Schema:
    """A signed call."""
    made: Schema = {
        "summary": about,
        "security": [{"station": []}],
        "parameters": list(parts),
        "responses": answer(told, about),
    }
    if body is not None:
        made["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": body}},
        }
    return made


def byte_call(about: str, told: Schema, *parts: Schema) -> Schema:
    """A call whose body is the bytes of a file as they are."""
    sent = {"required": True, "content": {"application/octet-stream": {}}}
    return call(about, told, *parts) | {"requestBody": sent}


def beside(made: Schema, status: str, about: str, *names: str, beyond: str = "") -> Schema:
    """A call whose answer stands in headers, or is the bytes of a file (`beyond`: 416)."""
    headers = {name: {"schema": {"type": "string"}} for name in names}
    told = made["responses"]
    told = {status: {"description": about, "headers": headers}, "default": told["default"]}
    if beyond:
        told["416"] = {"description": beyond, "headers": headers}
    return made | {"responses": told}
