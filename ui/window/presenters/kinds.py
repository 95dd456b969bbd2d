"""What each kind of entry is called at the counter.

Owned by no thread. The one rule: a clerk never reads the stored word; a kind without a name
of its own goes by its family.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.window.tongue import tr

KINDS: Mapping[str, str] = {
    "received": tr("收件"),
    "received_from_point": tr("代收转收件"),
    "accepted": tr("受理"),
    "supplement_asked": tr("补正告知"),
    "supplement_completed": tr("补正收齐"),
    "refused": tr("不予受理"),
    "returned": tr("退件"),
    "withdrawn": tr("撤件"),
    "suspended": tr("特别程序"),
    "resumed": tr("恢复计时"),
    "terminated": tr("终止办理"),
    "decided": tr("决定"),
    "issued": tr("出证"),
    "handed_over": tr("领取"),
    "delivered": tr("送达"),
    "archived": tr("归档"),
    "voided": tr("作废"),
    "converted": tr("转正式"),
    "form_corrected": tr("更正"),
    "paper_made": tr("单据"),
    "paper_settled": tr("单据状态"),
    "station_enrolled": tr("本站登记"),
    "setting_changed": tr("设置变更"),
    "draft_abandoned": tr("放弃草稿"),
    "day_closed": tr("日结"),
    "noted": tr("备注"),
    "material_collected": tr("补交材料"),
    "material_corrected": tr("材料更正"),
    "fee_registered": tr("缴费登记"),
    "notice_delivered": tr("通知送达"),
    "extended": tr("延期"),
    "rated": tr("评价"),
    "signature_taken": tr("签名"),
    "file_kept": tr("附件"),
    "original_moved": tr("原件交接"),
    "seal_used": tr("用印"),
    "seal_unused": tr("未用印"),
    "seals_ordered": tr("订制印章"),
    "seals_engraved": tr("印章已刻制"),
    "seals_collected": tr("领取印章"),
    "seals_filed": tr("印章备案"),
    "seal_order_cancelled": tr("撤销刻章委托"),
    "archive_packed": tr("归档包"),
    "relieved": tr("顶岗"),
    "window_handed_over": tr("交接班"),
    "draft_parked": tr("挂起"),
    "queue_exported": tr("导出待传文件"),
    "case_purged": tr("清理案件"),
}
# What has no name of its own, by the beginning of its word.
FAMILIES: Mapping[str, str] = {
    "void": tr("作废申请"),
    "tolerance": tr("容缺"),
    "promise": tr("承诺"),
    "credit": tr("信用核查"),
    "verification": tr("核验"),
    "material": tr("材料"),
    "bundle": tr("一件事"),
    "task": tr("联办"),
    "slip": tr("联办单"),
    "person": tr("人员"),
    "pin": tr("口令"),
    "signed": tr("登录"),
    "sign": tr("登录"),
    "ticket": tr("排队"),
    "appointment": tr("预约"),
    "visit": tr("办事车"),
    "licence": tr("证照"),
    "seal": tr("用印"),
    "problem": tr("办不成事"),
    "dossier": tr("异地通办"),
    "entry": tr("待同步处理"),
    "calendar": tr("日历"),
    "catalogue": tr("事项目录"),
    "bag": tr("代收转送"),
    "locked": tr("锁屏"),
    "unlocked": tr("锁屏"),
    "blank": tr("空白证照"),
    "blanks": tr("空白证照"),
    "draft": tr("草稿"),
}


def kind_words(kind: str) -> str:
    """What an entry is, in the words of the counter."""
    return KINDS.get(kind) or FAMILIES.get(kind.split("_", maxsplit=1)[0], tr("登记"))
