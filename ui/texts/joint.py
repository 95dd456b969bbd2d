"""What is said of joint handling, clues and projects: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "joint.not-begun": (
        "这件还没有受理，或不是联办件，没有部门任务。办件没有改动；请先按 F12 受理。",
        "The case is not accepted yet or has no departments' tasks. It was not changed; press "
        "F12 to accept it first.",
    ),
    "joint.task-unknown": (
        "这件没有“{task}”这项部门任务。办件没有改动；请按 F5 刷新后再选。",
        "The case has no task {task}. It was not changed; press F5 and choose again.",
    ),
    "joint.task-waiting": (
        "“{task}”还没有开始，要等：{waits}。办件没有改动；前面的部门回复后自动开始。",
        "{task} has not begun; it waits for {waits}. The case was not changed; it starts by "
        "itself when they have answered.",
    ),
    "joint.already-answered": (
        "“{task}”已经回复，不能再登记。原来的意见保留；有不同意见请登记分歧意见。",
        "{task} was answered already. The opinion is kept; record a dispute if somebody "
        "disagrees.",
    ),
    "joint.not-answered": (
        "“{task}”还没有回复，不能评分。办件没有改动；部门回复后再评。",
        "{task} is not answered yet and cannot be scored. The case was not changed; score it "
        "after the answer.",
    ),
    "joint.already-scored": (
        "“{task}”已经评过分，每项任务只评一次。原评分保留；请按 F5 刷新查看。",
        "{task} was scored already; each task is scored once. The score is kept; press F5 to "
        "see it.",
    ),
    "joint.lead-not-scored": (
        "“{task}”由牵头部门自己办，不评分。办件没有改动；请选协办部门的任务。",
        "{task} is the lead department's own and is not scored. The case was not changed; "
        "choose a task of an assisting department.",
    ),
    "joint.bad-score": (
        "评分应是 {lowest} 到 {highest} 的整数。没有登记；请改好后再按 F12。",
        "A score is a whole number from {lowest} to {highest}. Nothing was recorded; put it "
        "right and press F12.",
    ),
    "joint.giver-missing": (
        "没有写明是谁回复的。没有登记；请照联系单填写回复人后再按 F12。",
        "It was not said who answered. Nothing was recorded; write the name from the slip, "
        "then press F12.",
    ),
    "joint.opinion-missing": (
        "不同意、需补充和分歧意见都要写明单位和意见。没有登记；请填写后再按 F12。",
        "A no, a wish for more and a dispute need their organ and opinion. Nothing was "
        "recorded; fill them in and press F12.",
    ),
    "joint.tasks-open": (
        "还有 {count} 项部门任务没有回复：{tasks}。已有的意见都保留；请等部门回复，或照联系单"
        "登记后再作决定。",
        "{count} departments still owe their answer: {tasks}. The opinions are kept; wait for "
        "them or record them from the slips, then decide.",
    ),
    "joint.clue-incomplete": (
        "线索移送要写明移送给哪个部门、是什么线索；反馈要写明谁反馈、怎样处理。没有登记；"
        "请填写后再按 F12。",
        "A clue needs the organ and what was noticed, its feedback who gave it and what was "
        "done. Nothing was recorded; fill them in and press F12.",
    ),
    "joint.clue-answered": (
        "这条线索已经有反馈，不再登记第二次。原反馈保留；请按 F5 刷新查看。",
        "The clue has its feedback already. It is kept; press F5 to see it.",
    ),
    "project.bad-code": (
        "项目代码的形式不对（应为 年份-区划-行业-类型-流水，如 2025-379901-47-01-000001）。"
        "没有并入；请照备案证明填写，没有代码的留空，由本窗口编临时代码。",
        "The project code has the wrong form (year-region-trade-type-serial). Nothing was "
        "joined; copy it from the filing, or leave it empty for a local code.",
    ),
    "project.name-missing": (
        "没有项目名称，不能建立项目。没有并入；请填写项目名称后再按 F12。",
        "The project has no name. Nothing was joined; write its name and press F12.",
    ),
    "project.not-a-stage": (
        "这个事项不是工程建设项目的阶段，不能并入项目。办件没有改动；请核对事项。",
        "This item is no stage of a construction project. The case was not changed; check the "
        "item.",
    ),
    "project.joined": (
        "这件已经并入项目 {project}，不能再并入别的项目。办件没有改动；并错的请值班主任更正。",
        "The case already belongs to project {project}. It was not changed; have a supervisor "
        "correct a wrong one.",
    ),
}
