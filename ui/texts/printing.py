"""What the printing room says to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "paper.does-not-fit": (
        "“{what}”太长，缩到最小字号仍放不下，文书没有生成。办件已存；请按 Shift+Enter 回到"
        "该栏改短，再按 F12。",
        "“{what}” is too long for the paper even in the smallest type; no paper was made. "
        "The case is kept; go back with Shift+Enter, shorten it and press F12.",
    ),
    "paper.unknown-kind": (
        "本机没有“{kind}”这种文书的版式，没有生成。办件已存；请联系管理员更新程序后按 "
        "Ctrl+Shift+P 补打。",
        "This program has no layout for a paper of the kind “{kind}”; none was made. The "
        "case is kept; ask the administrator for an update, then reprint with Ctrl+Shift+P.",
    ),
    "paper.barcode-not-ascii": (
        "编号中有条形码不能表示的字符，文书没有生成。办件已存；请核对编号只含字母和数字后按 "
        "F12。",
        "The number holds a character that a barcode cannot carry; no paper was made. The "
        "case is kept; check that the number has only letters and digits and press F12.",
    ),
    "printer.no-spooler": (
        "找不到打印服务，文书没有打印，已存入“待打印”。办件已存，可继续受理；打印服务恢复后"
        "按 Ctrl+Shift+P 补打。",
        "The print service cannot be reached; the paper was not printed and is listed under "
        "待打印. The case is kept; go on, and reprint with Ctrl+Shift+P when the service is "
        "back.",
    ),
    "printer.no-queue": (
        "设置里的打印机不存在，文书没有打印，已存入“待打印”。办件已存；请按 Alt+6 在设置中"
        "选定打印机，再按 Ctrl+Shift+P 补打。",
        "The printer of the settings does not exist; the paper is listed under 待打印. The "
        "case is kept; choose a printer in the settings (Alt+6) and reprint with "
        "Ctrl+Shift+P.",
    ),
    "printer.not-accepting": (
        "打印机已设为不接收任务，文书没有打印，已存入“待打印”。办件已存；请管理员恢复接收后"
        "按 Ctrl+Shift+P 补打。",
        "The printer is set to take no jobs; the paper is listed under 待打印. The case is "
        "kept; let the administrator open the queue, then reprint with Ctrl+Shift+P.",
    ),
    "printer.refused": (
        "打印服务拒绝了这次任务，文书没有打印，已存入“待打印”。办件已存；请管理员检查打印权"
        "限后按 Ctrl+Shift+P 补打。",
        "The print service refused the job; the paper is listed under 待打印. The case is "
        "kept; let the administrator check the rights of this station, then reprint with "
        "Ctrl+Shift+P.",
    ),
    "printer.not-set-up": (
        "本机没有设置打印机，文书已存入“待打印”。办件已存；请按 Alt+6 在设置中选定打印机，"
        "再按 Ctrl+Shift+P 补打。",
        "No printer is set up here; the paper is listed under 待打印. The case is kept; "
        "choose a printer in the settings (Alt+6) and reprint with Ctrl+Shift+P.",
    ),
    "printer.unknown-kind": (
        "设置中的打印方式“{kind}”不认识。数据未动；请按 Alt+6 在设置中改为 cups、platform 或 "
        "saved。",
        "The settings name a kind of printing, “{kind}”, that is not known. Nothing was "
        "changed; set it to cups, platform or saved in the settings "
        "(Alt+6).",
    ),
    "printer.paper-out": (
        "打印机缺纸，任务已在排队。办件已存，可继续受理；放好 A4 纸后会自动打印，不必再按打印"
        "键。",
        "The printer is out of paper; the job waits in its queue. The case is kept; put in "
        "A4 paper and it prints by itself, there is no need to print again.",
    ),
    "printer.paper-jam": (
        "打印机卡纸，任务已在排队。办件已存，可继续受理；取出卡住的纸后会自动打印，缺页再按 "
        "Ctrl+Shift+P 补打。",
        "Paper is jammed in the printer; the job waits. The case is kept; clear the jam and "
        "it prints by itself, reprint with Ctrl+Shift+P only if a page is missing.",
    ),
    "printer.cover-open": (
        "打印机盖子没有关好，任务已在排队。办件已存，可继续受理；关好盖子后会自动打印。",
        "A cover of the printer is open; the job waits. The case is kept; close the cover "
        "and it prints by itself.",
    ),
    "printer.toner-out": (
        "打印机墨粉用完，任务已在排队。办件已存，可继续受理；更换墨粉后会自动打印。",
        "The printer is out of toner; the job waits. The case is kept; change the cartridge "
        "and it prints by itself.",
    ),
    "printer.offline": (
        "打印机没有响应（断电或断线），任务已在排队。办件已存，可继续受理；接好电源和连线后会"
        "自动打印。",
        "The printer does not answer (no power or no line); the job waits. The case is kept; "
        "switch it on or connect it and it prints by itself.",
    ),
    "printer.stopped": (
        "打印队列已停止，任务在排队，还没有打印。办件已存，可继续受理；请管理员恢复队列，恢复"
        "后会自动打印。",
        "The print queue is stopped; the job waits in it. The case is kept; let the "
        "administrator start the queue and it prints by itself.",
    ),
    "printer.paused": (
        "打印队列被人暂停了，任务在排队，还没有打印。办件已存，可继续受理；请管理员恢复队列并放"
        "行任务，放行后会自动打印，不必再按打印键。",
        "Somebody paused the print queue; the job waits in it. The case is kept; let the "
        "administrator resume the queue and release the job, and it prints by itself.",
    ),
    "printer.job-held": (
        "这次打印在队列里被扣住，还没有打印。办件已存，可继续受理；请管理员放行这个任务，放行后"
        "会自动打印。",
        "This job is held in the queue and not printed yet. The case is kept; let the "
        "administrator release it and it prints by itself.",
    ),
    "printer.not-followed": (
        "已交给系统打印；系统不回报结果，不知道是否打出。办件已存；请看出纸口，没有打出再按 "
        "Ctrl+Shift+P 补打。",
        "Handed to the system's own printing, which reports no outcome. The case is kept; look "
        "at the tray, and reprint with Ctrl+Shift+P only if it is not there.",
    ),
    "printer.not-told-yet": (
        "正要送打印机时中断了，不能确定是否已打印。办件已存，程序不会自己再打；请看出纸口，按 "
        "Ctrl+Shift+J 回答出来了没有。",
        "It was cut off on its way to the printer; whether it was printed is not known. The "
        "case is kept and nothing is printed again by itself; look at the tray and answer with "
        "Ctrl+Shift+J.",
    ),
    "printer.said-not-out": (
        "经办人看过出纸口：这份没有打出。办件已存；需要时按 Ctrl+Shift+J 在清单里再打。",
        "Somebody looked at the tray: this paper did not come out. The case is kept; print it "
        "again from the list (Ctrl+Shift+J) where it is needed.",
    ),
    "paper.settled": (
        "这份单据已经有结果，不用再回答。办件已存；请按 Ctrl+Shift+J 看清单里的状态。",
        "What became of this paper is known by now; no answer is needed. The case is kept; see "
        "the list (Ctrl+Shift+J).",
    ),
    "paper.on-blank": (
        "这份印在有编号的空白证照或校准页上，不能从清单补打。数据未动；证照请在“出件发证”里按 "
        "F12 换一张新的。",
        "This one is printed on a numbered blank or a calibration page and cannot be repeated "
        "from the list. Nothing was changed; take a new sheet with F12 on 出件发证.",
    ),
    "paper.no-case": (
        "这份单据不属于哪一件，签回件无处可挂，没有存。数据未动；请在台账里存，或按 Esc 返回。",
        "This paper belongs to no case, so that a signed copy cannot be linked to it; nothing "
        "was kept. Keep it with its register, or press Esc.",
    ),
    "printer.job-cancelled": (
        "这次打印被取消了，文书没有打完。办件已存；需要时按 Ctrl+Shift+P 补打。",
        "This print was cancelled before it was done. The case is kept; reprint with "
        "Ctrl+Shift+P if it is needed.",
    ),
    "printer.job-aborted": (
        "打印机出错，这次打印没有完成，可能只出了一部分。办件已存；请拿走残页、检查打印机后按 "
        "Ctrl+Shift+P 补打。",
        "The printer failed before this print was done; a part of it may be out. The case is "
        "kept; take those pages away, check the printer and reprint with Ctrl+Shift+P.",
    ),
    "printer.outcome-unknown": (
        "打印机没有报告结果，不能确定是否已打印。办件已存，程序不会自己再打；请看出纸口，按 "
        "Ctrl+Shift+J 回答出来了没有。",
        "The printer did not report an end; whether the paper was printed is not known. The "
        "case is kept and nothing is printed again by itself; look at the tray and answer with "
        "Ctrl+Shift+J.",
    ),
    "printer.no-answer": (
        "打印服务现在没有应答，不能确定是否已打印。办件已存，程序不会自己再打；请看出纸口，按 "
        "Ctrl+Shift+J 回答出来了没有。",
        "The print service does not answer now; whether the paper was printed is not known. "
        "The case is kept and nothing is printed again by itself; look at the tray and answer "
        "with Ctrl+Shift+J.",
    ),
    "paper.no-ofd": (
        "这份单据里有 OFD 版本写不进去的内容（{what}），没有写文件。单据本身没有变；"
        "请按原样打印或留存 PDF，并把这句话告诉管理员。",
        "This paper holds what the OFD version cannot carry ({what}); no file was written. The "
        "paper itself is unchanged: print it or keep its PDF, and tell the administrator.",
    ),
    "paper.not-written": (
        "文件没有写成：这个位置不存在、不能写，或磁盘已满。单据没有变；请换一个位置，"
        "再按 Enter。",
        "The file was not written: the place does not exist, cannot be written to, or the disk "
        "is full. The paper is unchanged; choose another place and press Enter.",
    ),
    "proof.no-code": (
        "这不是本系统文书上的签名二维码，没有验。什么都没有改；请对准文书右上角的二维码再扫，"
        "或按 Ctrl+K 输入编号查找。",
        "This is not the signed code of one of our papers; nothing was checked or changed. "
        "Scan the code at the top right of the paper, or find the number with Ctrl+K.",
    ),
    "proof.list-unreadable": (
        "站点公钥名册文件读不出来，没有装入；原来的名册还在用。请向平台重新要一份，再执行 "
        "proof import。",
        "The list of station keys cannot be read and was not taken; the earlier one stays. Ask "
        "the platform for it again and run proof import.",
    ),
    "proof.list-not-signed": (
        "站点公钥名册没有平台的有效签名，没有装入；原来的名册还在用。请核对来源，向平台重新要一份，"
        "再执行 proof import。",
        "The list of station keys bears no valid signature of the platform and was not taken; "
        "the earlier one stays. Check where it came from, ask the platform for it again and "
        "run proof import.",
    ),
    "paper.unreadable": (
        "保存的单据读不出来，不能在屏幕上看。办件和日志都在；请按 Ctrl+Shift+P 补打一份。",
        "The kept paper cannot be read, so it is not shown. The case and the journal are safe; "
        "print it again with Ctrl+Shift+P.",
    ),
}
