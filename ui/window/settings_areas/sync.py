"""同步: what enrolment decided, how the line is, and when the next try comes.

Owned by no thread. The one rule: nothing here can be changed, because a gateway is bound by
enrolment and never by a field on a page.
"""

from __future__ import annotations

from sync.stepper import HEARTBEAT_MS, LONGEST_DELAY_MS
from ui.window.settings_areas.port import Area, Facts, More
from ui.window.tongue import tr
from ui.window.views.settings import SettingBlock


def _more(facts: Facts) -> More:
    kept, line = facts.kept, facts.line
    last = line.last_contact[:19].replace("T", " ") or tr("本次开机还没有连上过")
    pinned = tr("已钉住") if kept.pinned else tr("没有")
    authority = tr("登记时给的") if kept.own_authority else tr("系统信任的")
    return More(
        blocks=(
            SettingBlock(
                title=tr("平台（登记时定下，这里只能看）"),
                facts=(
                    (tr("地址"), kept.gateway or "—"),
                    (tr("平台签名"), pinned),
                    (tr("证书机构"), authority),
                    (tr("本站"), facts.around.station.station_id),
                ),
            ),
            SettingBlock(
                title=tr("现在"),
                facts=(
                    (tr("线路"), tr("通") if line.usable else tr("不通，照常受理")),
                    (tr("最近连上"), last),
                    (tr("本机记录"), tr("{0} 条", kept.entries)),
                    (tr("心跳"), tr("每 {0} 秒", HEARTBEAT_MS // 1000)),
                    (tr("重试"), tr("失败后最多隔 {0} 分钟", LONGEST_DELAY_MS // 60_000)),
                ),
            ),
        ),
    )


AREA = Area(code="sync", more=_more)
