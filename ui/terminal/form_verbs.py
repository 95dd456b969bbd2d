"""The verb `forms`: overprint forms from the command line: check, list, import, roll back.

Runs in the main thread. The one rule: `check` needs no station and says the line of the first
fault; what is imported is the file as it was checked.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desk.acts.forms import Forms
from desk.overprint import Template
from desk.overprint_forms import templates
from desk.overprint_reading import read_template
from desk.refusal import Refused
from ui.opening.parts import Parts
from ui.terminal.answers import OK, say, say_json
from ui.terminal.roster_verbs import who_commands


def forms(parts: Parts, args: Namespace) -> int:
    """`forms check FILE | list | import FILE | roll-back CODE-VERSION --reason R`."""
    if args.what == "check":
        return _checked(read_template(_text(args.file)), as_json=args.json)
    folder = Path(args.data) if args.data else parts.default_folder()
    if args.what == "list":
        return _list(parts, folder, as_json=args.json)
    desk = parts.open_desk(folder, None, "")
    try:
        actor, _pin = who_commands(desk, args)
        if args.what == "import":
            done = Forms(desk).import_form(actor, _text(args.file)).value
        else:
            done = Forms(desk).roll_back(actor, f"form-{args.file}", reason=args.reason).value
        if args.json:
            say_json({"station": desk.station.station_id, "form": done})
        else:
            say(f"{desk.station.name}（{desk.station.station_id}）：{done}")
    finally:
        desk.close()
    return OK


def _text(name: str) -> str:
    """The file; Refused("template.unreadable") where it cannot be read as UTF-8."""
    try:
        return Path(name).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise Refused("template.unreadable") from None


def _checked(form: Template, *, as_json: bool) -> int:
    if as_json:
        say_json({"form": _row(form)})
    else:
        say(f"{form.title} 第 {form.version} 版，{len(form.fields)} 个字段，可以导入")
    return OK


def _list(parts: Parts, folder: Path, *, as_json: bool) -> int:
    reader = parts.open_reader(folder)
    try:
        found = templates(reader.views)
    finally:
        reader.close()
    if as_json:
        station = reader.station.station_id
        say_json({"station": station, "forms": [_row(each) for each in found]})
    else:
        for each in found:
            say(f"{each.code}-{each.version}  {each.effective}  {each.title}")
    return OK


def _row(form: Template) -> dict[str, object]:
    return {
        "code": form.code,
        "version": form.version,
        "effective": form.effective.isoformat(),
        "title": form.title,
        "fields": len(form.fields),
    }
