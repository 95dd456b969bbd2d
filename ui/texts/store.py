"""What the store says to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do; a store that does not open is never described as lost.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "data.folder-missing": (
        "找不到数据目录 {folder}，可能是磁盘没有接好。没有新建任何东西；请接好磁盘后重新打开，"
        "或用 --data 指明目录。",
        "The data folder {folder} is not there; its disk may not be mounted. Nothing was made; "
        "connect the disk and start again, or name the folder with --data.",
    ),
    "data.no-station": (
        "数据目录 {folder} 里没有本窗口的登记信息。没有新建任何东西；目录不对请用 --data 指明，"
        "新窗口请先运行 enrol 登记。",
        "There is no station in the data folder {folder}. Nothing was made; name the right "
        "folder with --data, or enrol this computer first with the verb enrol.",
    ),
    "data.not-readable": (
        "数据目录 {folder} 读不了。数据没有动过；请让管理员检查磁盘和目录权限后重新打开。",
        "The data folder {folder} cannot be read. Nothing in it was touched; have the disk and "
        "its permissions checked, then start again.",
    ),
    "data.station-damaged": (
        "数据目录 {folder} 里的 station.toml 已损坏。办件库没有动过；请用备份里的 station.toml "
        "替换后重新打开。",
        "The file station.toml in {folder} is damaged. The store was not touched; put the "
        "station.toml of a backup in its place and start again.",
    ),
    "data.not-writable": (
        "数据目录 {folder} 不能写入。已保存的办件都在；请让管理员检查磁盘和权限后重新打开。",
        "The data folder {folder} cannot be written. What was saved is safe; have the disk and "
        "its permissions checked, then start again.",
    ),
    "data.in-use": (
        "这个窗口的数据正由另一个程序使用。那边的工作不受影响；请切换到已打开的窗口，"
        "或先把它关闭再打开。",
        "Another program is working on this station's data; its work is not disturbed. Go to "
        "the window that is open, or close it first.",
    ),
    "data.not-empty": (
        "数据目录 {folder} 里已经有一个办件库。没有改动它；新登记请另选一个空目录。",
        "There is a store in the data folder {folder} already. It was not changed; choose an "
        "empty folder for a new station.",
    ),
    "store.missing": (
        "数据目录 {folder} 里有登记信息，但办件库文件不在。没有新建空库；请接好磁盘，"
        "或从备份恢复 store.db 后重新打开。",
        "The data folder {folder} has a station but its store file is gone. No empty one was "
        "made; connect the disk, or bring store.db back from a backup, then start again.",
    ),
    "store.wrong-key": (
        "钥匙串里的密钥不是这个办件库的密钥。办件库没有动过；请用登记本窗口时的系统用户登录，"
        "或由管理员恢复密钥。",
        "The key in the key store is not the key of this store. The store was not touched; log "
        "in as the system user who enrolled this station, or have the key restored.",
    ),
    "store.damaged": (
        "办件库文件有损坏（密钥是对的）。文件没有改动；请不要继续受理，保留原文件，"
        "由管理员从备份和平台恢复。",
        "The store file is damaged (the key is right). It was not changed; do not go on, keep "
        "the file, and have it restored from the backup and the platform.",
    ),
    "store.entry-unreadable": (
        "第 {seq} 条办件日志读不出来，可能被改动过。文件没有改动；请不要继续受理，保留原文件，"
        "由管理员从备份和平台恢复。",
        "Entry {seq} of the journal cannot be read; it may have been tampered with. The file "
        "was not changed; do not go on, keep the file, and have it restored from the backup "
        "and the platform.",
    ),
    "store.newer-version": (
        "数据由更新版本的程序写成（版本 {found}，本程序到 {known}）。数据没有动过；"
        "请把本机程序升级后再打开。",
        "The data was written by a newer program (version {found}; this one knows {known}). It "
        "was not touched; update the program on this computer, then open it.",
    ),
    "store.older-version": (
        "数据还是旧版本（版本 {found}，本程序为 {known}）。数据没有动过；请先正常打开一次窗口"
        "完成升级，再运行这条命令。",
        "The data is of an older version ({found}; this program writes {known}). It was not "
        "touched; open the window once to upgrade it, then run this again.",
    ),
    "store.foreign-station": (
        "这个办件库属于另一个窗口，与 station.toml 不符。两边都没有改动；请放回配套的文件，"
        "或从备份恢复。",
        "This store belongs to another station than station.toml says. Neither was changed; "
        "put the matching files back, or restore the backup.",
    ),
    "store.not-demonstration": (
        "station.toml 和办件库对“是否演示”说法不一。办件库没有动过；正式窗口不能按演示打开，"
        "请恢复原来的 station.toml。",
        "station.toml and the store do not agree whether this is a demonstration. Nothing was "
        "changed; a production store is never opened as one: restore the old station.toml.",
    ),
    "store.read-only": (
        "办件库现在只能读、不能写，这一步没有保存。以前保存的都在；请让管理员检查磁盘是否"
        "写保护，然后重新打开。",
        "The store can only be read now; this step was not saved. What was saved before is "
        "safe; have the disk checked for write protection, then start again.",
    ),
    "store.reserve-used": (
        "磁盘满了，这一步没有保存；已腾出预留空间。内容都还在屏幕上，请再按一次完成手上这件，"
        "然后清理磁盘，不要再开新件。",
        "The disk is full and this step was not saved; a reserve has been freed. What you "
        "typed is still here: press the key once more to finish this case, then make room.",
    ),
    "store.full": (
        "磁盘满了，这一步没有保存。以前保存的都在，仍可查询；请清理磁盘后再按一次。",
        "The disk is full; this step was not saved. What was saved before is safe and can be "
        "read; make room on the disk, then press the key again.",
    ),
    "store.io-error": (
        "磁盘读写出错，这一步不能算已保存。请先按 F5 查这一件是否已在列表里，不要重复录入；"
        "再次出现时停止发号，请管理员检查磁盘。",
        "The disk reported an error; this step does not count as saved. Look the case up with "
        "F5 before typing it again; numbers stop at the second error: have the disk checked.",
    ),
    "store.busy": (
        "办件库正忙，这一步没有保存。内容都还在屏幕上；请稍等几秒再按一次。",
        "The store is busy; this step was not saved. What you typed is still here; wait a few "
        "seconds and press the key again.",
    ),
    "store.cannot-open": (
        "办件库文件打不开。文件没有改动；请让管理员检查磁盘和目录权限后重新打开。",
        "The store file cannot be opened. It was not changed; have the disk and the "
        "permissions of the folder checked, then start again.",
    ),
    "store.mark-missing": (
        "找不到本机的发号记录，暂不能发新编号。已有办件可查可传；请由管理员核对后重新登记本窗口。",
        "This computer's record of the numbers given is missing, so no new number is given. "
        "Cases can be read and sent; have the station checked and enrolled again.",
    ),
    "store.other-machine": (
        "这份数据来自另一台电脑，暂不能发新编号。已有办件可查可传；请由管理员在本机重新登记。",
        "This data comes from another computer, so no new number is given. Cases can be read "
        "and sent; have the station enrolled again on this computer.",
    ),
    "store.behind-mark": (
        "这份数据比本机上次用到的旧（可能恢复了旧备份），暂不能发新编号，以免重号。"
        "已有办件可查；请联网取回缺少的部分，由管理员重新登记。",
        "This data is older than what was used here last (an old backup?), so no new number is "
        "given. Cases can be read; fetch what is missing and have the station enrolled again.",
    ),
    "store.other-history": (
        "这份数据与本机用过的不是同一份记录，暂不能发新编号。两份都请保留；由值班主任和管理员"
        "决定用哪一份。",
        "This data tells another history than the one used here, so no new number is given. "
        "Keep both copies; a supervisor decides which one is right.",
    ),
    "store.mark-not-written": (
        "上一件已保存，但发号记录没有写成，暂不发新编号。请让管理员检查系统盘空间和权限，"
        "然后重新打开。",
        "The last step was saved, but the record of numbers could not be written, so no new "
        "number is given. Have the system disk checked, then start again.",
    ),
    "blob.missing": (
        "这份附件的文件不在本机。办件本身完好；请重新扫描补上，或联网后从平台取回。",
        "The file of this attachment is not on this computer. The case itself is whole; scan "
        "it again, or fetch it from the platform when the line is up.",
    ),
    "blob.damaged": (
        "这份附件的文件已损坏，没有采用。办件本身完好；请重新扫描补上，或联网后从平台取回。",
        "The file of this attachment is damaged and was not used. The case itself is whole; "
        "scan it again, or fetch it from the platform when the line is up.",
    ),
    "blob.not-written": (
        "附件没有存成，办件没有改动。内容都还在屏幕上；请再试一次，仍不行请让管理员检查磁盘。",
        "The attachment was not saved and the case was not changed. What you typed is still "
        "here; try again, and have the disk checked if it fails again.",
    ),
    "blob.not-named": (
        "平台没有找到提到这份附件的记录，没有收这份附件。附件在本机完好，其他附件照常上传；请按"
        " F5 再试，仍不行请告知站点管理员。",
        "The platform found no record that names this attachment and did not take it. It is "
        "whole here and the others go on; press F5, and tell the station administrator if it "
        "goes on.",
    ),
    "blob.too-large": (
        "这份附件超过平台的上限，没有上传。附件在本机完好，其他附件照常上传；请缩小后重新"
        "扫描补上，或告知站点管理员。",
        "This attachment is larger than the platform takes and did not go up. It is whole here "
        "and the others go on; scan it again in less detail, or tell the administrator.",
    ),
    "blob.other-bytes": (
        "平台收到的附件与本机的不一致，没有采用。附件在本机完好，程序会从头再传；反复出现请"
        "告知站点管理员。",
        "What the platform got of this attachment differs from what is here and was not used. "
        "It is whole here and will be sent from its start again; tell the administrator if it "
        "goes on.",
    ),
    "blob.other-offset": (
        "平台已有这份附件的另一段，正在从平台停下的地方接着传。附件在本机完好，不用处理。",
        "The platform has another part of this attachment; it goes on from where the platform "
        "stands. It is whole here and nothing needs to be done.",
    ),
    "blob.unknown": (
        "平台上还没有这份附件（收件的窗口还没有传完）。办件本身完好；请稍后再试，或联系收件"
        "的窗口。",
        "The platform does not have this attachment yet: the window that took it in is still "
        "sending. The case is whole; try again later, or ask that window.",
    ),
    "gateway.files-busy": (
        "平台正在收很多附件，这份稍后自动再传。办件照常上报，附件在本机完好，不用处理。",
        "The platform is taking many attachments; this one goes again by itself later. "
        "Cases go up as usual, it is whole here and nothing needs to be done.",
    ),
    "gateway.files-full": (
        "平台存附件的磁盘满了，附件暂时传不上去。办件照常上报，附件都在本机，腾出空间后自动"
        "接着传；请告知平台管理员。",
        "The platform's disk for attachments is full, so they cannot go up now. Cases go up as "
        "usual, the attachments are safe here and follow when there is room; tell the "
        "platform's administrator.",
    ),
    "gateway.no-file-room": (
        "平台还没有设置存附件的地方，附件暂时传不上去。办件照常上报，附件都在本机；请平台管理员"
        "启动时加上 --files。",
        "The platform has no place for attachments yet, so they cannot go up. Cases go up as "
        "usual and the attachments are safe here; its administrator starts it with --files.",
    ),
    "gateway.files-unwritable": (
        "平台存附件的地方写不进去，附件暂时传不上去。办件照常上报，附件都在本机；请告知平台"
        "管理员检查磁盘和权限。",
        "The platform cannot write where it keeps attachments. Cases go up as usual and the "
        "attachments are safe here; have its administrator check the disk and the permissions.",
    ),
    "backup.exists": (
        "目录 {folder} 已经存在。没有改动它；请为这次备份另取一个名字。",
        "The folder {folder} exists already. It was not changed; choose another name for this "
        "backup.",
    ),
    "backup.not-written": (
        "备份没有做成，{folder} 里没有留下半份。窗口数据不受影响；请检查备份磁盘空间后再试。",
        "The backup was not made and no half of it is left in {folder}. The station's data is "
        "not affected; check the room on the backup disk and try again.",
    ),
}
