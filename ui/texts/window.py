"""Words of the window: readers, the invented cards of demonstrations.

Owned by no thread: data. The one rule: a name that programs use never stands on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping

READERS: Mapping[str, str] = {
    "simulated": "模拟读卡器",
    "sam-serial": "身份证读卡器",
    "http-bridge": "身份证读卡服务",
    "vendor-dll": "身份证读卡器（厂家库）",
    "pcsc": "社保卡读卡器",
    "pcsc-pseudo": "身份证和社保卡读卡器",
}

# name on the reader → who, what it shows; in the order of the digits that lay them
CARDS: Mapping[str, tuple[str, str]] = {
    "ordinary": ("测试明 · 居民身份证", "普通的一张：汉族，有效期至 2038-06"),
    "long-term": ("测试长青 · 居民身份证", "长期有效，少数民族"),
    "rare": ("测试𠅤 · 居民身份证", "姓名里有生僻字，屏幕和单据都照写"),
    "expired": ("测试期满 · 居民身份证", "已过期：读得出，不能用来办件"),
    "residence-hmt": ("测试港安 · 港澳台居民居住证", "81 开头的号码，另有通行证号码"),
    "foreign-2023": ("测试安娜 · 外国人永久居留身份证", "2023 版：英文名很长"),
    "foreign-2017": ("测试约翰 · 外国人永久居留身份证", "2017 版：15 位号码"),
    "social-1": ("测试社保 · 社会保障卡", "一代卡"),
    "social-3": ("测试社保 · 社会保障卡", "三代卡"),
    "social-2": ("测试社保 · 社会保障卡", "二代卡"),
    "rare-pua": ("测试 · 居民身份证", "姓名用旧的造字区编码，读后换成标准字"),
    "social-long-name": ("姓名很长的人 · 社会保障卡", "姓名放不进一个文件，分两处存"),
}
