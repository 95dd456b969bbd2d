"""What the keepers of keys say: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do; never the name or place of a key.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "keys.no-backend": (
        "系统没有可用的密钥保管服务（{backend}），不能打开本窗口的数据。数据完好；"
        "请登录桌面后再启动，或请管理员启用系统密钥环（如 gnome-keyring、Windows 凭据管理器）。"
        "",
        "The system has no usable key store ({backend}), so this station's data cannot be "
        "opened. The data is intact; sign in to the desktop and start again, or ask the "
        "administrator to enable the system's key ring (gnome-keyring, Windows Credential "
        "Manager).",
    ),
    "keys.unavailable": (
        "系统密钥环打不开或被锁定，不能打开本窗口的数据。数据完好；请解锁密钥环后重新启动，"
        "仍不行请联系管理员。",
        "The system's key ring cannot be opened or is locked, so this station's data cannot be "
        "opened. The data is intact; unlock the key ring and start again, or ask the "
        "administrator.",
    ),
    "keys.file-too-open": (
        "密钥文件别人也能读取，已拒绝使用。数据完好；"
        "请把文件权限改为仅本人可读写（0600）后重新启动。",
        "Others can read the key file, so it was not used. The data is intact; set its mode to "
        "0600 and start again.",
    ),
    "keys.file-damaged": (
        "密钥文件已损坏，读不出密钥。数据未动；请从备份恢复密钥文件后重新启动。",
        "The key file is damaged. The data was not touched; restore the key file from a backup "
        "and start again.",
    ),
    "keys.file-in-data-folder": (
        "密钥文件不能放在数据文件夹里，已拒绝。数据完好；请另选一个文件夹。",
        "The key file may not lie in the data folder and was refused. The data is intact; "
        "choose another folder.",
    ),
    "keys.missing": (
        "本机没有这个窗口的密钥，打不开它的数据。数据完好；请用原来的电脑和用户登录，"
        "或请管理员恢复密钥、重新登记本窗口。",
        "This computer does not hold this station's keys, so its data cannot be opened. The "
        "data is intact; sign in as the original user on the original computer, or ask the "
        "administrator to restore the keys or enrol anew.",
    ),
}
