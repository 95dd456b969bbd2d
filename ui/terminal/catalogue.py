"""The verb `catalogue`: an empty template, a check, an import.

Runs in the main thread. The one rule: every problem is told with its place; what is good is
imported although the rest is not.
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desk.acts.exchange import Exchange
from desk.catalogue import Catalogue
from desk.catalogue_checks import doubts
from desk.catalogue_faults import Problem
from desk.catalogue_lists import Listed
from desk.catalogue_merging import Merged, merge
from desk.refusal import Refused
from desk.store.station_file import StationFile
from desk.values import dump, load
from ui.opening.parts import Parts
from ui.terminal.answers import BAD, OK, say, say_json
from ui.terminal.catalogue_files import read_file, write_template
from ui.texts.catalogue import PROBLEMS


def catalogue(parts: Parts, args: Namespace) -> int:
    """`catalogue template FILE`, `catalogue check FILE`, `catalogue import FILE`."""
    path = Path(args.file)
    if args.what == "template":
        write_template(path)
        _tell(args, {"file": str(path)}, [f"空白模板已写入 {path}"])
        return OK
    listed = read_file(path)
    if args.what == "check":
        return _tell_listed(args, listed, merge(None, listed.items), {})
    merged = merge(None, listed.items)
    _check_good(args, (*listed.problems, *merged.problems), merged.added)
    if args.out:
        write_items(Path(args.out), merged.catalogue)
        return _tell_listed(args, listed, merged, {"out": args.out})
    return _tell_listed(args, listed, merged, _into_station(parts, args, merged.catalogue))


def publish(parts: Parts, args: Namespace) -> int:
    """`gateway catalogue FILE`: publish the good items of a list to every station."""
    listed = read_file(Path(args.number))
    _check_good(args, listed.problems, len(listed.items))
    args.items = [dump(item) for item in listed.items]
    answer = parts.gateway(args)
    if isinstance(answer, int):
        return answer
    late = tuple(load(Problem, each) for each in answer.pop("problems"))
    problems = (*listed.problems, *late)
    lines = [problem_line(problem) for problem in problems]
    lines.append(
        f"已发布事项目录第 {answer['number']} 版：新增 {answer['added']} 个事项版本，"
        f"共 {answer['items']} 个，{answer['effective']} 起启用；问题 {len(problems)} 处"
    )
    _tell(args, {**answer, "problems": [as_json(problem) for problem in problems]}, lines)
    return BAD if problems else OK


def _into_station(parts: Parts, args: Namespace, whole: Catalogue) -> dict[str, Any]:
    """Into a demonstration: published by its own hall, fetched and proved as anywhere."""
    folder = Path(args.data) if args.data else parts.default_folder()
    if not StationFile.load(folder).demonstration:
        raise Refused("catalogue.needs-signature")
    hall = parts.hall(folder)
    try:
        desk = parts.open_desk(folder, None, hall.url)
        try:
            number = hall.publish(whole.to_json())
            Exchange(desk).sync_once()
            station = desk.station.station_id
        finally:
            desk.close()
    finally:
        hall.stop()
    return {"station": station, "number": number}


def write_items(path: Path, whole: Catalogue) -> None:
    """The catalogue as JSON; Refused("catalogue.file-not-written")."""
    text = json.dumps(whole.to_json(), ensure_ascii=False, indent=1)
    try:
        path.write_text(f"{text}\n", "utf-8", newline="\n")
    except OSError as error:
        raise Refused("catalogue.file-not-written", file=path.name) from error


def problem_line(problem: Problem, language: int = 0) -> str:
    """A problem as people read it: where, what, and what would be right."""
    sheet = f"{problem.sheet} " if problem.sheet else ""
    row = f"第 {problem.row} 行 " if problem.row else ""
    place = f"{sheet}{row}{problem.column or problem.field}".strip()
    named = f"（{problem.item}）" if problem.item else ""
    sentence = PROBLEMS[problem.fault.value][language].format(detail=problem.detail)
    return f"{place}{named}：{sentence}"


def as_json(problem: Problem) -> dict[str, Any]:
    """A problem as programs read it."""
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "item": problem.item,
        "field": problem.field,
        "code": problem.fault.value,
        "detail": problem.detail,
        "sentence": problem_line(problem),
    }


def _check_good(args: Namespace, problems: Sequence[Problem], good: int) -> None:
    if not good:
        _tell_lines(args, problems)
        raise Refused("catalogue.nothing-good", problems=len(problems))


def _tell_listed(args: Namespace, listed: Listed, merged: Merged, more: dict[str, Any]) -> int:
    problems = (*listed.problems, *merged.problems)
    warned = [doubt for item in listed.items for doubt in doubts(item)]
    answer = {
        "good": merged.added + merged.same,
        "added": merged.added,
        "problems": [as_json(problem) for problem in problems],
        "doubts": [as_json(doubt) for doubt in warned],
        **more,
    }
    lines = [problem_line(problem) for problem in problems]
    lines += [f"提醒：{problem_line(doubt)}" for doubt in warned]
    lines.append(
        f"可用 {answer['good']} 个事项版本，问题 {len(problems)} 处，提醒 {len(warned)} 处"
    )
    _tell(args, answer, lines)
    return BAD if problems else OK


def _tell_lines(args: Namespace, problems: Iterable[Problem]) -> None:
    for problem in problems:
        if args.json:
            say_json(as_json(problem))
        else:
            say(problem_line(problem))


def _tell(args: Namespace, answer: dict[str, Any], lines: list[str]) -> None:
    if args.json:
        say_json(answer)
    else:
        say("\n".join(lines))
