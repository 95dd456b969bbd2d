"""What the line, the platform and the gateway say: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "platform.failed": (
        "平台内部出错，没有收下这一次。件都在本机，程序会自动再试；反复出现请告知站点管理员。",
        "The platform failed inside and did not take this. Everything is safe here and will "
        "be sent again by itself; tell the station administrator if it goes on.",
    ),
    "line.down": (
        "连不上平台。已办的件都在本机保存好了，线路恢复后自动上传；可以继续办件，想马上再试请"
        "按 F5。",
        "The platform cannot be reached. What was done is safe on this computer and goes up "
        "by itself when the line returns; go on working, or press F5 to try now.",
    ),
    "line.captive": (
        "网络要求先登录（收到的是网页，不是平台的应答）。件都在本机；请在浏览器里登录网络后按"
        " F5 重试。",
        "The network wants a log-in first: a web page came instead of the platform's answer. "
        "Everything is safe here; log in to the network in a browser, then press F5.",
    ),
    "line.certificate": (
        "对方的证书不是本站登记的平台证书，已停止连接，什么都没有发出。件都在本机；请告知站点"
        "管理员，不要绕过。",
        "The other side's certificate is not the one this station trusts; the connection was "
        "ended and nothing was sent. Everything is safe here; tell the station administrator.",
    ),
    "line.bad-address": (
        "平台地址写得不对，应像 https://platform.example:8443 这样。什么都没有改动；请改正后"
        "再试。",
        "The platform's address is not one; it looks like https://platform.example:8443. "
        "Nothing was changed; correct it and try again.",
    ),
    "line.plain-http": (
        "平台地址不是加密的 https 地址，没有连接。什么都没有改动；请站点管理员改成 https 地址"
        "后再试。",
        "The platform's address is not an encrypted one, so no connection was made. Nothing "
        "was changed; ask the station administrator for the https address.",
    ),
    "platform.unreadable": (
        "平台与本机互相读不懂这条消息。件都在本机；请按 F5 重试，仍不行请告知站点管理员核对版"
        "本。",
        "The platform and this program did not understand each other. Everything is safe "
        "here; press F5, and if it stays so have the administrator compare the versions.",
    ),
    "platform.refused-signature": (
        "平台不认本站的签名。件都在本机，没有丢失；请告知站点管理员检查本站的登记。",
        "The platform does not accept this station's signature. Nothing is lost; ask the "
        "station administrator to check the enrolment.",
    ),
    "platform.clock-differs": (
        "本机时间与平台相差太大，这次请求没有被接受。件都在本机；请校准电脑时间后按 F5 重试。",
        "This computer's clock differs too much from the platform's; the request was not "
        "taken. Everything is safe here; set the clock, then press F5.",
    ),
    "platform.replayed": (
        "平台发现同一个请求来了两次，拒绝了后一次。没有重复办理；如反复出现请告知站点管理员。",
        "The platform saw the same request twice and refused the second. Nothing was done "
        "twice; tell the station administrator if it happens again.",
    ),
    "platform.foreign": (
        "平台拒绝了：本站只能读写自己的窗口和大厅。什么都没有改动；请告知站点管理员。",
        "Refused: a station may touch only its own window and hall. Nothing was changed; "
        "tell the station administrator.",
    ),
    "platform.revoked": (
        "本站已被平台停用：只能把已办的件传完，不能办理新件。件不会删除；请联系站点管理员。",
        "The platform has revoked this station: it may only send what was done. Nothing is "
        "deleted; speak to the station administrator.",
    ),
    "platform.fenced": (
        "平台上已有另一份本站的记录（可能用了旧备份或复制的电脑），已隔离，两份都保留。请停止"
        "办件并请值班主任处理。",
        "The platform holds another history of this station (an old backup or a copied "
        "computer); both are kept and this one is fenced. Stop and call the supervisor.",
    ),
    "platform.behind": (
        "平台缺少之前的记录（可能恢复过备份），会从缺的地方重新上传。件都在本机，不用操作。",
        "The platform lacks earlier entries (it may have been restored); they will be sent "
        "again from there. Everything is safe here and nothing need be done.",
    ),
    "platform.too-large": (
        "这一批太大，平台没有收。件都在本机，程序会分小批自动再传；不用操作。",
        "This batch was too large for the platform. Everything is safe here and will be sent "
        "in smaller parts by itself.",
    ),
    "platform.busy": (
        "平台正忙，请稍候。件都在本机，程序会按平台给的时间自动再试；可以继续办件。",
        "The platform is busy. Everything is safe here and will be sent again at the time it "
        "gave; go on working.",
    ),
    "platform.upgrade": (
        "本程序版本太旧，平台要求升级后再传。件都在本机；请告知站点管理员升级程序。",
        "This version is too old for the platform. Everything is safe here; ask the station "
        "administrator to update the program.",
    ),
    "platform.chain-broken": (
        "平台核对流水时发现对不上，没有接收。本机记录未动；请停止办件，让值班主任运行自检。",
        "The platform found the journal broken and did not take it. Nothing was changed "
        "here; stop, and have the supervisor run the self-check.",
    ),
    "platform.forged": (
        "收到的应答没有平台的真签名，已丢弃，没有采用。件都在本机；请告知站点管理员。",
        "An answer came without the platform's true signature; it was thrown away. "
        "Everything is safe here; tell the station administrator.",
    ),
    "platform.unknown-call": (
        "平台没有这项功能（版本可能不同）。什么都没有改动；请告知站点管理员核对平台版本。",
        "The platform does not know this call; its version may differ. Nothing was changed; "
        "tell the station administrator.",
    ),
    "enrol.code-unknown": (
        "登记码不对。什么都没有改动；请核对后重新输入，或请管理员另发一个。",
        "The enrolment code is not known. Nothing was changed; check and type it again, or "
        "ask for another.",
    ),
    "enrol.code-used": (
        "这个登记码已经用过，只能用一次。什么都没有改动；请管理员另发一个。",
        "This enrolment code has been used; it works once. Nothing was changed; ask the "
        "administrator for another.",
    ),
    "enrol.code-expired": (
        "登记码过期了。什么都没有改动；请管理员另发一个。",
        "The enrolment code has expired. Nothing was changed; ask the administrator for "
        "another.",
    ),
    "enrol.place-invalid": (
        "窗口信息不对：区划 6 位、站点编号 5 位数字，大厅和类型要填。没有生成登记码；请改正后"
        "再试。",
        "The place is not right: region has 6 digits, station code 5, hall and kind are "
        "needed. No code was made; correct it and try again.",
    ),
    "enrol.demonstration-only": (
        "对方是演示平台，正式站点不能接入。什么都没有改动；请换成正式平台的地址。",
        "That is a demonstration gateway; a real station may not join it. Nothing was "
        "changed; use the real gateway's address.",
    ),
    "enrol.no-demonstration": (
        "对方是正式平台，演示站点不能接入。什么都没有改动；演示请用自带的演示平台。",
        "That is a real gateway; a demonstration station may not join it. Nothing was "
        "changed; use the demonstration's own gateway.",
    ),
    "enrol.station-unknown": (
        "平台上没有这个站点。什么都没有改动；请核对站点编号后再试。",
        "The gateway knows no such station. Nothing was changed; check its number.",
    ),
    "gateway.other-version": (
        "这个数据库是另一个版本（{schema}）的平台写的，没有打开。文件没有改动；请用对应版本的"
        "程序。",
        "This database was written by another version ({schema}) of the gateway and was not "
        "opened. It was not touched; use the program that belongs to it.",
    ),
    "case.other-hall": (
        "这件在别的大厅，不能在这里领取。件没有动；请告知申请人去收件的大厅。",
        "This case belongs to another hall and cannot be claimed here. It was not touched; "
        "send the applicant to the hall that received it.",
    ),
    "case.number-ambiguous": (
        "这个号码对应 {count} 件。什么都没有改动；请输入完整的收件编号。",
        "{count} cases bear this number. Nothing was changed; give the whole receipt number.",
    ),
    "case.decision-number-missing": (
        "没有填决定文号。什么都没有改动；请填上机关的文号后再试。",
        "The decision has no number. Nothing was changed; give the organ's own number.",
    ),
    "judged.unreadable": (
        "平台读不懂这一条的内容，这件先放着，其他件照常。本机内容都在；请告知站点管理员。",
        "The platform could not read this entry; its case waits and the others go on. "
        "Nothing is lost here; tell the station administrator.",
    ),
    "judged.case-unknown": (
        "平台还没有这件的收件记录，这一条先放着。本机内容都在；收件记录传到后再核对。",
        "The platform has no receipt of this case yet, so the entry waits. Nothing is lost "
        "here; check again when the receipt has been sent.",
    ),
    "judged.case-waits": (
        "这件前面有一条平台没读懂，后面的先放着。本机内容都在；请先处理前面那一条。",
        "An earlier entry of this case could not be read, so this one waits. Nothing is lost "
        "here; deal with the earlier one first.",
    ),
    "judged.not-yours": (
        "平台没有采用这一条：编号或持有人不是本窗口的，或者这句话只能由平台来说。本机内容都在；"
        "请停止办这件，并告知站点管理员。",
        "The platform did not take this entry: its number or holder is not this window's, or "
        "only the platform may say so. Nothing is lost here; leave the case and tell the "
        "station administrator.",
    ),
    "judged.item-cancelled": (
        "平台：收件时该事项已取消。收件有效，什么都没有改动；请告知申请人新的办理方式，"
        "由值班主任决定继续办理、退件或撤件。",
        "The platform: the item had been cancelled when this was received. The receipt "
        "stands and nothing was changed; tell the applicant the new way, and let the "
        "supervisor decide whether the case goes on, is returned or withdrawn.",
    ),
    "judged.number-taken": (
        "平台上这个收件编号已经属于另一件。两件都保留；请停止收件，并请值班主任核对纸质凭证。",
        "On the platform this receipt number belongs to another case. Both are kept; stop "
        "receiving and ask the supervisor to compare the papers.",
    ),
    "judged.other-bytes": (
        "平台上同一编号的记录内容不同，已报警。两份都保留；请停止办件并请值班主任处理。",
        "The platform holds other bytes under the same id; an alarm was raised. Both are "
        "kept; stop and call the supervisor.",
    ),
    "gateway.needs-tls": (
        "没有证书，只能在本机监听。平台没有启动；请用 --certificate 和 --certificate-key 给出"
        "证书，或改用 127.0.0.1。",
        "Without a certificate the gateway listens on this computer only. It was not "
        "started; give --certificate and --certificate-key, or use 127.0.0.1.",
    ),
    "gateway.port-in-use": (
        "端口 {port} 用不了（可能已有程序占用）。平台没有启动；请换一个端口或先停掉那个程序。",
        "Port {port} cannot be used; another program may have it. The gateway was not "
        "started; choose another port or stop that program.",
    ),
    "gateway.listen-invalid": (
        "监听地址要写成 主机:端口，例如 127.0.0.1:8443。平台没有启动；请改正后再试。",
        "The address to listen on is HOST:PORT, such as 127.0.0.1:8443. The gateway was not "
        "started; correct it and try again.",
    ),
    "gateway.certificate": (
        "服务器证书或私钥读不出来。平台没有启动；请核对两个 PEM 文件后再试。",
        "The server's certificate or key cannot be read. The gateway was not started; check "
        "the two PEM files.",
    ),
    "gateway.database-unreachable": (
        "平台的数据库连不上或写不进去。已确认的记录都在；请检查数据库和磁盘后再试。",
        "The gateway's database cannot be reached or written. What was acknowledged is safe; "
        "check the database and the disk.",
    ),
    "gateway.database-key": (
        "数据库的密钥不对，或文件开头已损坏。文件没有改动；请用原来的密钥，或从备份恢复。",
        "The database's key is wrong, or the file's beginning is damaged. It was not "
        "touched; use the key it was made with, or restore the backup.",
    ),
    "gateway.key-missing": (
        "这台电脑没有这个数据库的平台密钥。数据库没有改动；请先恢复密钥。",
        "This computer lacks the keys that belong to this database. It was not touched; "
        "restore the keys first.",
    ),
    "gateway.other-kind": (
        "这个数据库是演示和正式中的另一种，不能混用。什么都没有改动；请换数据库，或改变"
        " --demonstration。",
        "This database is of the other kind: demonstration and real are never mixed. Nothing "
        "was changed; use another database, or change --demonstration.",
    ),
    "gateway.row-damaged": (
        "平台数据库里有一行被改动或损坏，没有采用。其他记录照常；请用备份核对。",
        "A row of the gateway's database was changed or damaged and was not used. Other "
        "records are as they were; compare with the backup.",
    ),
    "gateway.not-started": (
        "自带的演示平台没有启动起来。本机的件都在；请关掉程序再打开，仍不行请看日志。",
        "The embedded gateway did not start. Everything here is safe; close the program and "
        "open it again, and look at the log if it stays so.",
    ),
    "gateway.gone": (
        "自带的演示平台已经停了。本机的件都在；请关掉程序再打开。",
        "The embedded gateway has ended. Everything here is safe; close the program and open "
        "it again.",
    ),
    "gateway.unknown-order": (
        "命令里的“{what}”不认识或写得不对。什么都没有改动；请对照帮助改正后再试。",
        "The order's {what} is not known or not right. Nothing was changed; compare with the "
        "help and correct it.",
    ),
    "gateway.database-missing": (
        "没有找到网关的数据库 {file}。什么都没有做，也没有新建；请核对 --database 的路径。",
        "The gateway's database {file} is not there. Nothing was done or made; check the path "
        "in --database.",
    ),
}
