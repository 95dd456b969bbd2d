"""Sentences about the people of the station: roster, sign-in, lock, relief, hand-over.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do; none
names a person.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "point.mandate-missing": (
        "没有勾选“代办委托书已签”，没有代收，草稿已存。请申请人签委托书（免费）后再按 F12。",
        "The mandate is not ticked as signed, so nothing was collected; the draft is kept. Have"
        " the applicant sign it (free of charge), then press F12.",
    ),
    "point.not-collected": (
        "这件不是代办点代收、等大厅收件的件，没有变化。请按它现在的状态办。",
        "No agent point collected this case for the hall to receive; it is unchanged. Go on"
        " from the stage it is in.",
    ),
    "point.nothing-to-send": (
        "没有等着装袋的代收件，什么也没有登记。先代收，再装袋。",
        "Nothing collected waits for a bag, and nothing was entered. Collect first, then send.",
    ),
    "point.carrier-missing": (
        "没有写送到哪里、由谁送，没有装袋。请填写后再登记。",
        "Where the bag goes or who carries it is missing, so none was sent. Fill both in.",
    ),
    "point.receiver-missing": (
        "没有写谁签收的，转送清单没有变化。请填写签收人后再登记。",
        "Who signed for the bag is missing; its list is unchanged. Fill in the name.",
    ),
    "point.bag-unknown": (
        "没有这个在路上的转送袋，没有变化。请在台账里选在途的一袋。",
        "There is no such bag on its way; nothing changed. Choose one in its register.",
    ),
    "person.name-missing": (
        "没有填姓名，人员没有登记。请填写姓名后再登记。",
        "No name was given, so nobody was registered. Fill in the name, then register again.",
    ),
    "person.role-missing": (
        "没有选角色，或同一角色选了两次，人员名册没有变化。请选一个或几个角色。",
        "No role was chosen, or one twice; the roster is unchanged. Choose one or more roles.",
    ),
    "person.reason-missing": (
        "没有写原因，人员名册没有变化。请写明原因后再办。",
        "No reason was given; the roster is unchanged. Write the reason, then do it again.",
    ),
    "person.administrator-there": (
        "这个站已有站点管理员，没有另登记第一名。请由他登记其他人员。",
        "This station has its administrator already, so no first one was registered. Have that"
        " person register others.",
    ),
    "person.first-administrator": (
        "这个站还没有管理员，没有登记。请先 people add 姓名 --role administrator 登记管理员。",
        "This station has no administrator yet, so nobody was registered. Begin with people add"
        " NAME --role administrator.",
    ),
    "person.pin-missing": (
        "没有 PIN 可用，没有改动。请在终端里运行并输入 PIN，或设环境变量 {variable}。",
        "There is no PIN to go by and nothing was changed. Run it at a terminal and type the"
        " PIN, or set {variable}.",
    ),
    "person.unknown": (
        "本窗口的人员名册上没有这个人，或已经离岗，没有改动。请按 Alt+8 看人员台账。",
        "Nobody on this station's roster is meant, or that person has left; nothing changed."
        " See the register of people with Alt+8.",
    ),
    "person.last-administrator": (
        "这是本站最后一名管理员，不能离岗或改掉管理员角色，名册没有变化。请先登记另一名管理员。",
        "This is the station's last administrator, who can neither leave nor lose the role; the"
        " roster is unchanged. Register another administrator first.",
    ),
    "person.not-signed-in": (
        "没有人登录，什么也没有办。请选姓名、输 PIN 登录后再办。",
        "Nobody is signed in and nothing was done. Choose your name and enter the PIN first.",
    ),
    "person.none-registered": (
        "这台窗口还没有登记任何人员，不能登录；数据没有变化。请站点管理员运行 people add。",
        "Nobody is registered at this station yet, so nobody can sign in; the data stands."
        " Have the station's administrator run people add.",
    ),
    "person.pin-not-set": (
        "这个人还没有设 PIN，不能登录；没办完的件都在。请站点管理员在人员台账（Alt+8）设 PIN。",
        "That person has no PIN yet and cannot sign in; unfinished cases are kept. Have the"
        " administrator set one in the register of people (Alt+8).",
    ),
    "person.pin-wrong": (
        "PIN 不对（连续第 {failures} 次）。没办完的件都在；请重输，第三次起要等候。",
        "The PIN is wrong ({failures} in a row). Unfinished cases are kept; type it again. From"
        " the third time on there is a wait.",
    ),
    "person.pin-blocked": (
        "PIN 连续输错，请等 {seconds} 秒再试。没办完的件都在；忘了 PIN 请站点管理员重设。",
        "Too many wrong PINs: wait {seconds} seconds. Unfinished cases are kept; if the PIN is"
        " forgotten, have the administrator set a new one.",
    ),
    "person.pin-too-short": (
        "PIN 只用数字，至少 {length} 位；原来的 PIN 没有变。请重设。",
        "A PIN is {length} digits or more, nothing else; the old one stands. Choose another.",
    ),
    "person.pin-too-plain": (
        "PIN 不能是同一个数字或顺着数的数字，原来的 PIN 没有变。请换一个。",
        "A PIN may not repeat one digit or count up or down; the old one stands. Take another.",
    ),
    "person.relief-too-slow": (
        "两个 PIN 要在 30 秒内输完，没有换人，没办完的件都在。请重新选顶岗。",
        "Both PINs have to come within 30 seconds; nobody was changed and unfinished cases are"
        " kept. Choose the relief again.",
    ),
    "person.handover-same": (
        "交接要交给另一个人，没有登记交接班。请填写接班人的姓名和 PIN。",
        "A window is handed over to somebody else; nothing was entered. Fill in the name and"
        " PIN of whoever takes it.",
    ),
    "person.pin-twice": (
        "两次输入的新 PIN 不一样，原来的 PIN 没有变。请重新输入两次。",
        "The new PIN was typed in two different ways; the old one stands. Type it twice again.",
    ),
    "person.relief-same": (
        "顶岗要换另一个人，没有换人。请选来顶岗的人；本人继续请直接解锁。",
        "A relief is somebody else; nobody was changed. Choose who stands in, or unlock to go"
        " on yourself.",
    ),
    "person.relief-not-released": (
        "要由被顶岗的本人或值班主任输 PIN 交出窗口，没有换人。请他们输 PIN 后再办。",
        "The window is released by the PIN of whoever is relieved or of a supervisor; nobody"
        " was changed. Have one of them enter it.",
    ),
}
