"""Sentences about running a gateway: workers, keys, backups.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "gateway.one-worker": (
        "SQLite 数据库（以及 Windows）只能由一个进程提供服务。平台没有启动；请去掉 --workers，"
        "或改用 PostgreSQL。",
        "A SQLite database (and Windows) takes one worker only. The gateway was not started; "
        "leave out --workers, or use PostgreSQL.",
    ),
    "gateway.workers-invalid": (
        "--workers 要在 1 到 {most} 之间。平台没有启动；请改正后再试。",
        "--workers is 1 to {most}. The gateway was not started; correct it and try again.",
    ),
    "gateway.region-unplaced": (
        "区划 {region} 没有放到任何一台数据库。已确认的记录都在，没有改动；请用 gateway "
        "shards 把它写进分布表。",
        "County {region} lies on no database yet. What was acknowledged is safe and nothing "
        "was changed; enter it in the plan with gateway shards.",
    ),
    "gateway.region-elsewhere": (
        "区划 {region} 的数据已在另一台数据库上。什么都没有改动；请先按 docs/scale.md 把它的"
        "数据搬过去，再改分布表。",
        "County {region} has its data on another database. Nothing was changed; move the data "
        "as docs/scale.md says, then change the plan.",
    ),
    "gateway.bad-plan": (
        "分布表读不出来或不完整：要有每台数据库的名称和 PostgreSQL 地址，以及每个六位区划放在哪"
        "台。什么都没有改动；请改正后再试。",
        "The plan cannot be read or is not whole: it names each database with its PostgreSQL "
        "address, and for each county of 6 digits one of them. Nothing was changed; correct "
        "it.",
    ),
    "gateway.token-unreadable": (
        "监控口令文件读不出来或是空的。平台没有启动；请核对 --metrics-token 的文件。",
        "The file with the token for the metrics cannot be read or is empty. The gateway was "
        "not started; check the file of --metrics-token.",
    ),
    "gateway.backup-not-written": (
        "备份没有写成：磁盘可能已满或写不进去，或一秒内备份了两次。原数据没有动；请核对备份"
        "文件夹后再试。",
        "The backup could not be written: the disk may be full or protected, or two were "
        "begun in one second. The gateway's data was not touched; check the folder and try "
        "again.",
    ),
    "gateway.no-pg-tools": (
        "没有找到 PostgreSQL 的工具 {tool}。什么都没有做；请安装 postgresql-client 后再试。",
        "PostgreSQL's own tool {tool} is not here. Nothing was done; install "
        "postgresql-client and try again.",
    ),
    "gateway.backup-unknown": (
        "{folder} 里没有完整的备份。什么都没有做；请核对文件夹。",
        "There is no whole backup in {folder}. Nothing was done; check the folder.",
    ),
    "gateway.backup-damaged": (
        "这个备份缺了文件或被改动过，没有采用。什么都没有动；请换一个备份。",
        "This backup lacks a file or was changed, and was not used. Nothing was touched; take "
        "another one.",
    ),
    "gateway.backup-other-key": (
        "密钥不是这个备份的。备份是好是坏还没有看，什么都没有动；请用 --key-file 给出当时的"
        "密钥文件。",
        "The keys are not those of this backup. Nothing was touched; name the key file of "
        "that gateway with --key-file.",
    ),
    "gateway.restore-occupied": (
        "要恢复到的地方已经有数据库，没有覆盖。请换一个空的位置，或先把旧的移走。",
        "There is a database already where this one should go; it was not written over. Name "
        "an empty place, or move the old one away first.",
    ),
    "gateway.restore-kind": (
        "这个备份来自 {kind}，不能恢复成另一种数据库。什么都没有动；请换 --database。",
        "This backup is of {kind} and cannot become the other kind of database. Nothing was "
        "touched; name another --database.",
    ),
    "gateway.restore-failed": (
        "恢复没有做完：磁盘或数据库不让写。备份没有动；请核对目标位置，清空后再试。",
        "The restore did not finish: disk or database could not be written. The backup was "
        "not touched; check the place, empty it and try again.",
    ),
    "gateway.keys-beside-backup": (
        "密钥不能和备份放在一起：拿走备份的人就能打开它。什么都没有做；请把密钥另放一处。",
        "Keys may not lie beside the backups: who took these could open them. Nothing was "
        "done; put the keys elsewhere.",
    ),
    "gateway.keys-not-written": (
        "密钥的副本没有写成。备份已做好，密钥原样都在；请核对 --keys-out 的位置后再试。",
        "The copy of the keys could not be written. The backup was made and the keys are as "
        "they were; check the place in --keys-out and try again.",
    ),
}
