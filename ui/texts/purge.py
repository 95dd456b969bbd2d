"""Sentences about purging closed cases.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "purge.not-closed": (
        "这件还没有归档或作废，不能清理。数据未变；请先办结并归档，再清理。",
        "This case is neither archived nor voided and cannot be purged. Nothing was changed; "
        "finish and archive it first.",
    ),
    "purge.not-recorded": (
        "平台还没有全部收下并认可这一件，不能清理。数据都在本机；请等上传完，按 F5 后再清理。",
        "The platform has not recorded and accepted all of this case. Everything is safe here; "
        "wait until it was sent, press F5, and purge it then.",
    ),
    "purge.files-waiting": (
        "这一件还有文件没有传到平台，不能清理。文件都在本机；请等文件传完后再清理。",
        "Files of this case have not reached the platform. They are safe here; purge the case "
        "when they were sent.",
    ),
    "purge.too-early": (
        "这一件最后一次办理还不满 {days} 天，平台的备份也许还要用，不能清理。数据未变；请到期后"
        "再清理。",
        "The last entry of this case is not {days} days old: a platform restored from a backup "
        "may still need it. Nothing was changed; purge it later.",
    ),
    "purge.register-stays": (
        "台账里还有这一件要长期留存的登记（原件、空白证照、信用、赠送等），不能清理。"
        "数据未变；请保留这一件。",
        "Registers that outlive their cases (originals, blanks, credit, gifts …) still name "
        "this one. Nothing was changed; keep it.",
    ),
    "purge.view-differs": (
        "这一件的显示与它的记录对不上，不能清理。数据未变；请告知站点管理员用 verify --rebuild "
        "检查后再清理。",
        "What is shown of this case differs from its entries. Nothing was changed; let an "
        "administrator check it with verify --rebuild before it is purged.",
    ),
}
