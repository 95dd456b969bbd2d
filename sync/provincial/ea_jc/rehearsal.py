"""Makes the exchange tables in a database of our own: for rehearsals, never in a province's.

`python -m sync.provincial.ea_jc.rehearsal URL`. The one rule: what is there already stays.
"""

from __future__ import annotations

import sys

from sync.provincial.ea_jc.writing import ExchangeDatabase


def main() -> None:
    """Make what is not there."""
    database = ExchangeDatabase(sys.argv[1])
    try:
        database.make_tables()
    finally:
        database.close()


if __name__ == "__main__":
    main()
