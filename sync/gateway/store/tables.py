"""The tables of a gateway as the newest schema step leaves them, on SQLite and PostgreSQL.

Owned by no thread. The one rule: every key and index of what a county has begins with its
`region`, by which it lies on one shard (ADR 0022); what carries personal data is a LargeBinary
column that holds authenticated ciphertext. A change here is a new step in `steps/`.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData()


def _text(name: str, *, key: bool = False, null: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=null)


def _region() -> Column[str]:
    return _text("region", key=True)


def region_of(station: str) -> str:
    """The county of a station: the first 6 digits of its id."""
    return station[:6]


# Facts of the whole database have the region "", those of a county its own.
meta = Table("meta", metadata, _region(), _text("name", key=True), _text("value"))

halls = Table(
    "halls",
    metadata,
    _region(),
    _text("hall", key=True),
    _text("name"),
    Column("feed_seq", BigInteger, nullable=False, default=0),
)

stations = Table(
    "stations",
    metadata,
    _region(),
    _text("station", key=True),
    Column("epoch", Integer, nullable=False),
    _text("public"),
    _text("code"),
    _text("hall"),
    _text("hall_name"),
    _text("window"),
    _text("name"),
    _text("kind"),
    Column("demonstration", Boolean, nullable=False),
    _text("state"),  # active, fenced, revoked
    Column("head_seq", BigInteger, nullable=False),
    _text("head_hash"),
    _text("seen"),
)

codes = Table(
    "codes",
    metadata,
    _region(),
    _text("digest", key=True),
    _text("station"),  # JSON of what the code makes
    Column("expires_ms", BigInteger, nullable=False),
    _text("used_at"),
)

nonces = Table(
    "nonces",
    metadata,
    _region(),
    _text("station", key=True),
    _text("nonce", key=True),
    Column("time_ms", BigInteger, nullable=False),
    Index("nonces_time", "region", "time_ms"),
)

entries = Table(
    "entries",
    metadata,
    _region(),
    _text("station", key=True),
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    _text("event_id"),
    _text("case_id", null=True),
    _text("kind"),
    _text("hall"),
    _text("window"),
    _text("business_date"),
    _text("hash"),
    Column("header", LargeBinary, nullable=False),
    _text("state"),
    Column("body", LargeBinary, nullable=True),
    _text("recorded"),
    Index("entries_event", "region", "event_id"),
    Index("entries_case", "region", "case_id"),
    Index("entries_day", "region", "hall", "business_date"),
)

forks = Table(
    "forks",
    metadata,
    _region(),
    _text("station", key=True),
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    _text("recorded_hash"),
    _text("offered_hash"),
    Column("offered_seq", BigInteger, nullable=False),
    _text("offered_head", key=True),
    _text("signature"),
    _text("at", key=True),
)

feed = Table(
    "feed",
    metadata,
    _region(),
    _text("hall", key=True),
    Column("feed_seq", BigInteger, primary_key=True, autoincrement=False),
    _text("event_id"),
    _text("kind"),
    _text("case_id", null=True),
    _text("at"),
    Column("data", LargeBinary, nullable=False),
    _text("signature"),
)

cases = Table(
    "cases",
    metadata,
    _region(),
    _text("case_id", key=True),
    _text("hall"),
    _text("receipt"),
    _text("spoken"),
    _text("case_number"),
    _text("query_code"),
    _text("certificate"),  # keyed digest, to look up without storing the number
    _text("stage"),
    _text("item_name"),
    _text("applicant_masked"),
    _text("holder_kind"),
    _text("holder_id"),
    _text("holder_name"),
    _text("last_event"),  # the platform's last event of this case, "" before the first
    _text("waits"),  # the entry that could not be read, after which the case waits
    Column("body", LargeBinary, nullable=False),
    _text("updated"),
    Index("cases_receipt", "region", "receipt"),
    Index("cases_spoken", "region", "spoken"),
    Index("cases_number", "region", "case_number"),
    Index("cases_query", "region", "query_code"),
    Index("cases_certificate", "region", "certificate"),
)

# Recorded and not yet judged: one row per push, taken off when its judgement is written.
unjudged = Table(
    "unjudged",
    metadata,
    _region(),
    _text("station", key=True),
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("first", BigInteger, primary_key=True, autoincrement=False),
    Column("last", BigInteger, nullable=False),
    _text("hall"),
    _text("known"),  # JSON: event to hash of what had been recorded before
    _text("recorded"),
    Index("unjudged_hall", "region", "hall", "recorded"),
)

# What was not simply accepted, and what amends something: all else is accepted.
judgements = Table(
    "judgements",
    metadata,
    _region(),
    _text("event_id", key=True),
    _text("station"),
    Column("epoch", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    _text("case_id"),
    _text("kind"),
    _text("outcome"),
    _text("code"),
    _text("amends"),  # the event that it says again, "" for none
    _text("amended_by"),  # the event that was accepted in its place, "" while none was
    Index("judgements_case", "region", "case_id"),
)

catalogues = Table(
    "catalogues",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("hash"),
    _text("effective"),
    _text("made"),
    Column("package", LargeBinary, nullable=False),
    Index("catalogues_hash", "hash"),
)

# What is to be said of a case to a province, call by call; its fields are made when it is sent.
province_calls = Table(
    "province_calls",
    metadata,
    _text("target", key=True),
    _text("case_id", key=True),
    _text("call_key", key=True),
    Column("place", Integer, nullable=False),  # of the case's calls, from 1
    _text("call"),
    _text("state"),  # waiting, held, sent
    _text("reason"),  # a code, and what it is about
    _text("detail"),
    Column("tries", Integer, nullable=False),
    Column("next_ms", BigInteger, nullable=False),
    _text("made"),
    _text("sent"),
    Column("version", Integer, nullable=False),  # of the mapping that it was sent by
    Index("province_due", "target", "state", "next_ms"),
)

# Files that count: whole and proven, in the gateway's folder of files.
blobs = Table(
    "blobs",
    metadata,
    _region(),
    _text("station", key=True),
    _text("digest", key=True),
    Column("size", BigInteger, nullable=False),
    _text("recorded"),
)

# One row for each target: how far the cases were looked through, and its last round.
province_targets = Table(
    "province_targets",
    metadata,
    _text("target", key=True),
    _text("cursor_at"),
    _text("cursor_case"),
    _text("round_at"),
    Column("sent", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
)

# What a target was last told under a key that may be told again.
province_told = Table(
    "province_told",
    metadata,
    _text("target", key=True),
    _text("case_id", key=True),
    _text("call_key", key=True),
    Column("dataver", Integer, nullable=False),
    _text("digest"),  # keyed; of the fields
    _text("at"),
)

# A call that people settled another way: who, how, why.
province_settled = Table(
    "province_settled",
    metadata,
    _text("target", key=True),
    _text("case_id", key=True),
    _text("call_key", key=True),
    _text("station"),
    Column("words", LargeBinary, nullable=False),
    _text("at"),
)

# Workbooks for departments, and the cases in each.
province_sheets = Table(
    "province_sheets",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("organ"),  # its credit code
    Column("cases", Integer, nullable=False),
    _text("made"),
)
province_sheet_rows = Table(
    "province_sheet_rows",
    metadata,
    _text("case_id", key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("digest"),  # keyed; of the cells
    Index("province_sheet_rows_number", "number"),
)
