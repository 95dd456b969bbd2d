"""The verb `forms`: overprint forms: check, list, import, export, roll back.

Runs in the main thread. The one rule: `check` needs no station and says every
fault with its line; what is imported is the file as it was checked.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desk.acts.forms import Forms
from desk.overprint import Template
from desk.overprint_forms import templates
from desk.overprint_reading import read_template
from desk.overprint_writing import write_template
from desk.refusal import Refused
from ui.opening.parts import Parts
from ui.terminal.answers import OK, say, say_json
from ui.terminal.roster_verbs import who_commands


def forms(parts: Parts, args: Namespace) -> int:
    """`forms check FILE | list | import FILE | export CODE-VERSION | roll-back …`."""
    if args.what == "check":
        return _checked(read_template(_text(args.file)), as_json=args.json)
    folder = Path(args.data) if args.data else parts.default_folder()
    if args.what in ("list", "export"):
        known = _known(parts, folder)
        if args.what == "list":
            return _list(*known, as_json=args.json)
        return _exported(*known, args)
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


def _known(parts: Parts, folder: Path) -> tuple[str, tuple[Template, ...]]:
    """The station, and every version that may come into force there."""
    reader = parts.open_reader(folder)
    try:
        return reader.station.station_id, templates(reader.views)
    finally:
        reader.close()


def _exported(station: str, known: tuple[Template, ...], args: Namespace) -> int:
    """Write one version as its file: to --out, else to standard output."""
    form = next((each for each in known if f"{each.code}-{each.version}" == args.file), None)
    if form is None:
        raise Refused("licence.form-unknown", form=args.file)
    text = write_template(form)
    if not args.out:
        say(text.rstrip())
        return OK
    try:
        Path(args.out).write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise Refused("template.not-written") from error
    if args.json:
        say_json({"station": station, "form": _row(form), "file": args.out})
    else:
        say(f"{form.title} 第 {form.version} 版：{args.out}")
    return OK


def _list(station: str, found: tuple[Template, ...], *, as_json: bool) -> int:
    if as_json:
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
