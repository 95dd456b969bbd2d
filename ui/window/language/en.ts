<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>window</name>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>人证一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>人证不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人、委托书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人人证核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人和授权委托书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>关系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>关系证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>只写了本事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>只勾委托书明确写了的权限；没有写的不能代办。委托书可附文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>可以{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托书写明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托书文件（路径）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托事项（照委托书）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托截止日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>未满十八周岁由监护人代为办理；写明关系和看过的证明。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>登记代理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>登记监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>登记领取人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人人证核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>结果不由申请人本人领取时登记；邮寄写明地址。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>身份证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>邮寄地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>领取人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>领取人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>领取人已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>备案当场收讫，出具回执。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>已收件、受理并当场办结。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>当场办结（即办）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>当场办结（收件、受理、办结一次完成）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>收件、受理、办结一次完成。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>收件、受理并办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>{0}填统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>不再办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>不办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>各部分期限、表单和材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>已办的部分都保留；只有等它的部分受阻，由值班主任登记重办或不再办。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>未通过的部分不再办（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>未通过的部分重办（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>照部门交回的结果文书登记，标为人工登记；平台的结果到了以平台为准。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>由申请人自愿选择，先问清再选；没有问的不填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记已办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记未通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记部分未通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记部分结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记部分结果（一件事）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>等它的部分一起不再办，已办的都保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>结果文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>账号、编号，没有的不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>选择办不办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>选择办不办（自愿部分）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部分不再办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部分重办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部门或申请人改正后再办一次，原结果保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部门的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>重办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>依据文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更为（机关信用代码）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更实施机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更实施机关（下放、收回、移交）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>实施机关已变更，已记入办件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>现由{0}实施；变更前后、依据、原因都记入办件，材料清单和时限不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}理由告知申请人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}结束后恢复计时，承诺日按停钟天数顺延。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}，{1} 起停钟。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>启动并告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>启动特别程序（停钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延期的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延期（一次，值班主任登记批准）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延期（只能一次）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延长天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>恢复计时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>所需时间书面告知申请人，不计入办理期限。{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>批准人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>提请视为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>最多 {0}，须经{1}批准（{2}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>期限逐日说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>核实没有在期限内告知后登记；受理日为收件日，期限从次一工作日起算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>特别程序结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>特别程序结束（恢复计时）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>由大厅或平台核实是否告知后登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>登记延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>登记视为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>登记视为受理（大厅值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>转入办理（部门已接件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>不予</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>不予的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>交件人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>代收理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>公告送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>决定文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>决定日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>决定机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>准予</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>发证机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>变动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>委托送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>存到文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>导出归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>归档包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>录入人工结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>把文书、材料、经过和校验写进一个 zip 文件；不联网也能验证。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>推送监管部门（审管互动）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>收件人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>有效期止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>有效期起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>照部门交回的纸质结果录入，标明人工登记；平台到后再确认。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>电子送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>留置送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>登记变动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>登记结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>登记送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>直接送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>短信登记后待发，由平台回告；其他方式写明结果。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照变动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照变动（撤销、注销、换发）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照长期有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达回证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达通知（补正、延期、可领证…）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>邮件编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>邮寄送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>1 授权书写明可以代为承诺（代理人选择时）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>不实的撤销已发的证照，并记入本件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>不适用：{0}。信用未查到的可以承诺，标记待核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>免交：{0}。核查期限：决定后 {1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>后果：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>告知承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>告知承诺（申请人选择）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>告知：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>承诺已撤回，免交的材料要重新提交。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>承诺核查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>撤回后，免交的材料要重新提交；不交的退件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>撤回承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>核验流水号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>核验渠道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>照核验平台给的结果录入；没有网络时只能收件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>特别授权</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>申请人选择了告知承诺，免交的材料已标记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>申请人选择告知承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>登记核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>登记联网核验（强实名）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>联网核验已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>谁选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>1 人证一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>{0} {1}（已收新的）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>凭意向书办理；单据带水印，只出意见不出证照，分开统计，随后可转正式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>出具单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>复核出 {0} 份材料不再有效，收到新的逐份勾选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>已转为正式件：新编号，今天受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>意向书名称或文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>按模拟审批办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>按模拟审批办理（意向书）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>新办件、新编号，受理日期为今天；模拟件归档并相互链接。{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>本件按模拟审批办理：单据带水印，只出意见。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>核对人证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>模拟审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>转为正式件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>不公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用修复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用修复已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用已查询；离线时按本机名单，联网后自动核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用承诺书 2026-01（文本待确认）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用承诺书已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>修复文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>修复日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>凭修复文书登记；登记后名单不再影响本件，下次查询以信用平台为准。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>同意公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>哪个名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>查信用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>由申请人签署，一式两份；是否公开由申请人选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>登记信用承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>登记修复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>签署人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>亮证码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>亮证（电子证照）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>写了缺陷，这份材料按缺少处理；缺陷空着就是核对无误（要点全部登记为已核对）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>写明经手人和应还日期；打印物料流转凭证。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>原件交接已登记，见台账“原件”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>原件由窗口保管。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>原件：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>哪份材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>审查已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>审查材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>宣读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>已宣读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>当面点清。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>扫申请人的亮证码。离线时先收下，联网后自动核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>捺印须有见证人并已宣读；代签须写明授权。签字页可附文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>授权（代签）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>收下并核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>收到的纸质材料取代核验不符的那份；原来的核验结果留在记录里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>核验不符，改收纸质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>电子证照已收下，正在核验；离线时联网后自动核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>留在窗口（或收回）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记交接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记收到纸质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字方式已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字方式（屏签、纸签、捺印、代签）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字页文件（路径）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>纸质材料已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>缺陷（没有则空）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>见证人身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>见证人（捺印）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>退还申请人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>送部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>免费发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>免费发放（印章、发票等）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>印章备案号、设备号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>发放政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>按申请人类型和当天有效的政策列出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>每家企业只发一次，按统一社会信用代码登记；联网后由平台核定谁先发。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>物品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>登记发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>{0} 分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>写明请部门核办什么；编号自动生成，时限按该部门自己的公开时限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>分歧意见和部门意见一起保留，由牵头部门协调。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>发联系单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>各部门任务期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>回复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>回复人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>提出单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>照联系单登记；不同意、需补充要写明意见。超过部门时限的自动标为逾期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>牵头部门对协办部门评分，每项任务只评一次，写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记分歧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记分歧意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记回复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记部门回复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>移送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>移送给</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>移送给负责监管的部门，反馈登记在台账“线索移送”。不写无关人员的信息。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>线索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>线索移送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>联系单号、文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>评价协办部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>评价协办部门（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>评分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>请于何日前反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>请核办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>部门任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>部门联系单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>一件事、联合办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>信用、材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>承诺、容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>期限、模拟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>申请人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>登记、更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>网上申报、评价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>送达、归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>原件（份）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>复印件（份）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>已更正；原来的登记留在办件里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>收取方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>更正材料登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>更正材料登记（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>选材料后照实改；原来的登记和理由一并留在办件里。材料缺了的用补正，不用更正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/papers.py"/>
        <source>打印{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/papers.py"/>
        <source>正在打印：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/people.py"/>
        <source>已收件，法定时限从现在起算；收件凭证已送打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/people.py"/>
        <source>收件（代办点送来的袋）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>已有的项目以原名称为准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>并入工程建设项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>并入项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>照备案证明填项目代码；还没有代码的留空，由本窗口编临时代码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>项目代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>项目名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>项目时间轴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>专人转送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>其他要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>只退一次，要补的一次说全：勾选材料，其他要求写在下面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>合并网上申报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>好差评</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>异地通办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>异地通办：选承办地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>怎么评的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>承办地（6 位区划）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>承办机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>指标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>收件（网上申报）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>政务网传送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>本地受理、外地办理：写明承办地和承办机关。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>由办事人自己评；不评的保持“未评价”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>申报号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>申请人已在网上申报、本站还没有收到的，先登记申报号，平台送到后再合并。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记网上申报号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记评价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记转送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>网上申报号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>转送承办地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>转送承办地（异地通办）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>选定承办地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>邮寄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>预审退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>预审退回（一次说全）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>预审通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人才卡、身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人才卡和其他身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人证不符原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人证不符的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>卡号（编号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>原因已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>哪一种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>已登记芯片不可读。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>改用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>改用下面的证件核对本人；电子身份证以外，两面都要留存文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>有效期至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>正面文件（路径）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>登记原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>登记芯片不可读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>看卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>看卡登记；按事项规定免核的材料和条件会标“免交”并写明依据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>背面文件（路径）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>芯片不可读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>身份已登记，免交的材料已标明。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>不可抗力的事由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>决定延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>只提醒一次，记入本件。补交期限 {0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>后补材料：{0}。申请人已阅读并签署承诺书后按 F12；补齐前不出证。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺延期（不可抗力）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺延期（不可抗力，值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺承诺书已签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺提醒（一次）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>已登记申请人签署容缺承诺书。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>延到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>由值班主任决定；写明理由，打印终止办理通知书。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>申请人已签承诺书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>终止办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>终止办理（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>终止的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>逾期只能终止办理，或因不可抗力延期；由值班主任决定并记录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>{0}（{1}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>上架</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>决定后的错误另立新件更正，两件关联；草稿在受理页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>减免</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>减免理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>印章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>另立新件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>另立新件更正（决定后）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>外部系统已录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>外部系统编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>存放位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>容错纠错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>容错纠错（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>已另立新件，草稿在受理页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>开始抄录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>录入错误的，由大厅值班主任答复；期间本件不能办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>抄录到{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>抄录助手</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>抄录助手（逐项复制到外部系统）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>改要更正的栏；原来的内容和理由一并留在办件里。决定之后的，另立新件并关联。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>更正读卡内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>本单不作财政票据，窗口不收现金。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>每按一次复制下一项；录完后用“外部系统已录入”登记{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>用印登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>申请作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>申请作废（一人点）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>登记用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>登记缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>立件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>系统</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>缴费方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>缴费登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>证照上架</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>证照上架（待领）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>财政票据号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>金额（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/accepting.py"/>
        <source>已找回上次没办完的 {0} 件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/accepting.py"/>
        <source>本件 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/blockers.py"/>
        <source>本点代收：不收费，大厅（便民中心）收到后才算收件，法定时限从那时起算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>{0} 份单据仍没有打印机接收，都存在本机；打印机好了再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>{0} 已办：{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>单据已补打，登记为补打一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>已认领，办件正从平台取回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>待打印的 {0} 份单据已送打印机。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/cataloguing.py"/>
        <source>{0} 起启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/cataloguing.py"/>
        <source>下一件起启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/cataloguing.py"/>
        <source>事项目录已更新到第 {0} 版，{1}；已开的件按原版本办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>哪里不符（写几个字）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>持证的不是证件上的本人。写明哪里不符；确认后本件不能受理，草稿照存；核对有误随时可按 1 改回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>确认人证不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>确认人证不符？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>请用文字写明哪里不符。没有登记，草稿照存；写好按 F12，不是就按 Esc。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/figuring.py"/>
        <source>{0} 已日结；未同步 {1} 条已列明，日结表已送打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>{0} 里的这份已于 {1} 到期，不能引用；请收新的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>从 {0} 引用材料 {1} 份、表单 {2} 栏。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>以前的办件里没有这份材料，请收新的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>已按 {0} 带出事项、情形、材料和表单，请逐步核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>读卡器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>1 代办委托书已由申请人签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代办不收费。请申请人看清并签代办委托书；代收凭证交申请人，材料装袋送大厅。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代办委托书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代收并打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/front_acts.py"/>
        <source>本件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/front_acts.py"/>
        <source>这件现在不能这样办：先选事项；已收件的按 Ctrl+M 看能办什么。已填的都在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/front_acts.py"/>
        <source>这件现在没有其他操作；先选事项，或照常办下一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/keeping.py"/>
        <source>{0}：已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/laying.py"/>
        <source>以下都是虚构的人；读出的内容在屏幕和单据上都标明模拟，不具效力。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/laying.py"/>
        <source>放一张模拟卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/laying.py"/>
        <source>模拟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/listing.py"/>
        <source>这件在本窗口还没有单据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>开放时间已存；预约和日结按它，期限不变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>日历已载入；重新核算了 {0} 件的期限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>人证不符，不能继续受理。草稿已存；按 F4 挂起本件，或请本人持证再来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>必填；现在没有，再按 F12 先收件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请先核对人证：按 1 人证一致，按 2 人证不符。已读的信息都在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请先选事项：输短码、名称或首字母，↑↓ 选，Enter 定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请先选情形（按数字键），材料按情形列出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>还不知道是谁办：请放身份证，或填姓名和证件号码。已填的都在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>还有 {0} 栏必填未填。补填后按 F12；现在没有，再按一次 F12，只收件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>出件发证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>短号、收件编号、姓名、证件号；别处的件用编号认领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>短号、收件编号、姓名；已决定的件在这里出证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/speaking.py"/>
        <source>语言已改：关闭窗口再打开时生效。办件和草稿都在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/ways.py"/>
        <source>文件 (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/ways.py"/>
        <source>选文件：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/whole.py"/>
        <source>未登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/whole.py"/>
        <source>没有等候出证、发证的件。平台有决定时会自动出现在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/counter/whole.py"/>
        <source>没有这样的办件。换个词，或用收件编号到平台查找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/ask.py"/>
        <source>不办了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/clock.py"/>
        <source>看过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>{0} {1}：{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>复制下一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>（无）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/guide.py"/>
        <source>{0} 办事指南</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/guide.py"/>
        <source>↑↓ PgUp PgDn 翻看，Esc 关闭。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/guide.py"/>
        <source>办事指南</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>全部快捷键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>列表与栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>单个字母不作命令；Ctrl+A C V X Z Y 在栏内照常。Esc 关闭。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>{0}，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>几个字或拼音首字母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>数字或 ↑↓ 选，Enter 定，Esc 关闭。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>没有这样的操作。换个词，或用 Backspace 删去。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>筛选操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/paper.py"/>
        <source>单据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/paper.py"/>
        <source>单据共 {0} 页，与打印的完全相同。Esc 关闭。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/paper.py"/>
        <source>单据，共 {0} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/paper.py"/>
        <source>第 {0} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/choice.py"/>
        <source>未选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/choice.py"/>
        <source>请选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/choice.py"/>
        <source>选项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>必填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>，{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>，必填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>只填数字，如 86.5。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>日期写作 20251124 或 2025-11-24。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>没有这一天，请核对年月日。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>电话只写数字，如 13800000000。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>０１２３４５６７８９．－ＸｘＡＢＣ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/acceptance.py"/>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/acceptance.py"/>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/acceptance.py"/>
        <source>挂起，先办别人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/cases.py"/>
        <source>全部操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/cases.py"/>
        <source>查找办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/cases.py"/>
        <source>经过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>{0}，{1}，{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>下一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>将要办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>将要打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>请告诉申请人的短号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>日统计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>每小时收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>窗口与人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>{0}，{1}，短码 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>搜索事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>短码、名称、拼音首字母，如 spjyxk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/materials_step.py"/>
        <source>审查要点：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>台账目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>查找台账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>标题、姓名或单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>，{0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>主题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>外观</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>大厅开放时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>日历、开放时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>日历和开放时间由站点管理员改；主题、字号人人可改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>本站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>法定日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>设备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>选了当场生效，不用重开；只影响本窗口，随本机保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>高对比</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>{0} 的 PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>交出窗口的人的 PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>交出窗口：{0} {1} 的 PIN（↑↓ 换人），30 秒内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>登录与锁屏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>继续</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>顶岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/today.py"/>
        <source>今日待办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/today.py"/>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>平台搁置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>平台搁置的条目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>待同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>立即同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>等候上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>等候上报的条目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 已填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 已齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 待填 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 还差 {0} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0} 栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0}，有缺陷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0}，未收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>一次性告知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>上一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  填表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  收材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  确认打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  选事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>主件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>人证核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>代理、监护、信用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>先收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>凭证与通知书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>受理并打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>复用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>已办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>已存 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>已齐，可受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>手工录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>挂起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>挂起 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收件并打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收件时生成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收件编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>新受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>本件先收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>正在办理…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>看单据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>确认打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>空格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>第 1 步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>草稿已存本机 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>补打</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>表单 {0} 栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>读卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>读卡 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>读卡或填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>还差 {0} 项可受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>选事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>选定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>选情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>附件、亮证、审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>不予受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>不受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>代领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>另需存档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>已声明遗失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>已收回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>打印不清</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>打坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>遗失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source> · {0:.1f} 秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>{0} 岁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>{0}族</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>住址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>已录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>已核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>待核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>模拟卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证件有效期至 {0:%Y-%m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证件长期有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>读卡 {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>随设立决定取得</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source> · 主件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>1 已核对领取人（代领时为双方）证件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>1 证照长期有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>2 收件凭证遗失，凭证件和办件核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>{0} {1}：请核对领取人的证件。{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>一次性告知补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>一次说全：勾选要补的材料（数字或空格），写明要求。每件只能告知一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>不属于本机关职权的不予受理，依法不需要取得许可的不受理；依据和理由写在通知书上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>代领人证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>代领时填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>代领时填写日期或编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>作废（录入错误，值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>决定不予受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>准予并办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>凭证遗失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>勾选现在收到的材料（数字或空格）；份数按清单登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>原证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>发证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>只用于录入错误；编号保留在登记簿上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>告知补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>填写作出的证照；证号照证面录入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>委托书（写明领取）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>当场办结（准予）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>换证、补证时选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>撤件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>撤件（申请人要求）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>申请人要求撤回申请；编号保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>登记发证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>登记收到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补交材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补交材料（容缺、补正）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补打单据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补打的单据标明第几次补打和原因，计入日统计。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补正已收齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补正逾期或申请人放弃补正。材料退还申请人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>要求和理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>证件核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>退件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>邮寄时填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>长期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>长期的不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>领取人（收件人）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>领取方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>{0} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>公布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>几段用空格分开，如 09:00-12:00 13:30-17:00；星期六、日空着就是不开。只管预约和日结，不影响任何期限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>国务院办公厅每年公布放假安排后下发的文件。载入后，按未公布年份暂算的期限重新算，变动逐件记入办件；已过的期限不动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>开放时段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>改大厅开放时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>放假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>日历文件（.json）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>时段空着就是那天停业；写明原因。不影响任何期限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>星期六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>星期日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>某一天另开或停业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>没有日历，只按周一至周五计。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>第 {0} 版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>调休上班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>载入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>载入法定日历文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>（待确认）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0:%Y-%m-%d} 延长 {1}：{2} → {3}，{4}批准，{5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0:%Y-%m-%d} 按日历 {1} 重算：{2} → {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0}前（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0}起（当日不计）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>不计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>临期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>停钟中，随停钟顺延</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>充裕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>已提请，自 {0} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>已逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>暂定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>未起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>模拟件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>第 {0} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>视为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>过半</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>（今天）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>（已过，保留原期限）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>，信用待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>{0} → {1}（{2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>{0}（{1} {2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>{0}，{1}交件，{2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>不同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>与平台不一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>人工登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>作废申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>关联原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>外部系统</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>审管互动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已减免</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已推送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已登记 {0}.{1:02d} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>平台已确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>平台未回告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>待大厅值班主任答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>承办地</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>未评价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>网上申报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>证照状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>评价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>（代收：{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>（平台文号 {0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>（空）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source> · 截至 {0:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>2–3 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>4–5 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>&gt; 5 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 件事未了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 件未同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 份待打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 周{1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 已结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 条等候上报；日结列明，不挡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>≤ 1 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>全部已同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>共 {0} 件{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>列明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>刷新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>前天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>占受理 {0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>即办办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>受理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>只收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>只收件 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>号票、作废申请、原件、移交、用印都已办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>在办件 · 剩余承诺时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>大厅不在开放时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>大厅还在开放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>容缺受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>已日结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>已超期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>平台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>平均受理用时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>平均用时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>开放 {0}；日结后再收的件另作更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>当日制作 {0} 份，补打 {1} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>当日打出 {0}，现待打印 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>当日无受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>换日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结检查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结（未同步的列明，不挡）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>昨天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>未日结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>正常受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>没有待打印的单据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>没有未了的事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>窗口与人员、事项前 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号 {0} · 收件 {1} · 断号 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号 {0} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号与收件不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号与收件相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>补正告知 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>计时 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>领取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>，其中 {0} 件未起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>：当天不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>{0:%m-%d}（周{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>{0} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>一二三四五六日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>刚刚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>{0:%Y-%m-%d} 取消：{1}。{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>{0} 周{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>不收费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>今日受理不计；周末、调休已扣除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>从次一工作日起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>从次日起按日历天计算，不扣周末和节假日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>先行先试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>出件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>前办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>即办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>受理条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>可办到{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>同时办“{0}”吗？（申请人自愿）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>告知承诺{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>实施机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>容缺 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>已取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>当场办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>当日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>待 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>情形：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>承诺 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>收 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>收费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>无承诺时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>无法定时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>没有这样的事项。换短码、名称里的字或拼音首字母再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>法定 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>离线只{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>离线可受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>离线时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>编码 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>（待核验）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>（节假日安排未公布，暂定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>；其后须联网查{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>不实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>不实且已发证的填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>交出人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>凭证编号（已有纸单时填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>如 已接听</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>容缺提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>属实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>应还日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>当面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>接收人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>撤销决定文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>查到什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>核查结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>登记提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>登记核查结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>短信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>㎡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>填得不对，请核对（如位数、校验位）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>
要点：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source> 至 {0:%Y-%m-%d} 前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source> 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>{0} 次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>{0}（{1} · {2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>{0}，{1}内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>一件事与联办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>不计时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>不适用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>不适用承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>业务办理项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>免除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>决定后缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>到场次数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>办理流程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>办理渠道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>协办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>原件 {0} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>受委托机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>受理前缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>受理规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>可以</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>可以，由申请人自选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>可容缺 {0} 日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>咨询电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>基本信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>基本编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>复印件 {0} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>实施依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>实施权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>实施编码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>容缺与承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>承诺免交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>承诺时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>收件地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>救济</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>时点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>服务标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>本件按第 {0} 版办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>法定时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>牵头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>特定情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>监管部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>短码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>第 {0} 步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>第 {0} 版，{1:%Y-%m-%d} 起。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>第 {0} 环</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>行政复议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>行政诉讼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>补正期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>视情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>设定依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>起算于本环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>通办范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>部分内容待核实，以省级事项库为准。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>领证前缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>，可减免</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>表单已带出 {0} 栏，待填 {1} 栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>18 位，末位可为 X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>{0}{1}{2}。换证件请放卡，重读按 F3。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>{0}{1}，{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>不能继续受理。请本人持证再来，或按 F4 挂起；按 Ctrl+M 记原因；核对有误按 1 改为人证一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>代码随设立决定取得</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>办结时通知用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>号码已校验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>名称预先登记号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>尚未设立（名称已预先登记，还没有代码）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>已读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>手工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>本机没有接读卡器，请在下面填写；证件号码会当场校验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>法定代表人证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>法定代表人（负责人）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>申请人类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>设立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>证件号码已校验。换证件请放卡，或按 F3 读卡。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>证件类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>请把身份证或社保卡放到读卡器上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>请核对人证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>读卡器：{0}。放卡即自动读；没有证件可在下面填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>（模拟设备，不具效力）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>{0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>{0}；本窗口只有编号和状态，认领后送来全部内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>先列 {0} 件，下翻续列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>内容在别的窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>出证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>办主要操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>办件编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>发证池</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>受理文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>同步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>在别处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>在办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>容缺补交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>平台（审批中）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>待出证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>待发证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>待补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>待领取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>承诺办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>持有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>本窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>本窗口没有这件；认领后由平台送来全部内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>现由{0}持有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>短号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>认领到本窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>选件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source> 承诺 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0:%Y-%m-%d} 的件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0} {1} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0} {1} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0} {1} 核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>✓ {0}（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>主件 · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>免交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>共 {0} 件：纸质 {1} 电子 {2} 容缺 {3}{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>凭{0}免核：{1}（{2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>可不交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>已承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>已收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>找可复用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>承诺补交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>数据共享</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>有缺陷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>未收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>来自{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>标容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>电子件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>电子证照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>离线：电子证照、共享数据先收下，联网后自动核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>纸质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>；免交 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>1 容缺承诺书申请人已阅签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>2 份，窗口与申请人各一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>{0} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>代收：当场生成编号，打印代收凭证。{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>共 {0} 件：纸质 {1} 电子 {2} 容缺 {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>将打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已代收，等大厅收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已受理并当场办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已存本机，联网后自动上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已收件并受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已收件，等待受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已联网，正在上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已送打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>待打印（已保存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>打印失败</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>承诺 {0}前办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>收件并受理：当场生成收件编号，{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>是否打出不明，请看纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>现在离线：编号同样有效，联网后自动上报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>请告诉申请人还缺：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>请提醒申请人：容缺材料 {0}前补交。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>这次只收件，还不受理。{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>{0} 办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>{0}{1}，用 {2} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>不设时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>受理 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>未受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>项目代码 {0}，已用 {1} 个工作日（并行的只算一次）{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>项目时间轴：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>，总时限 {0} 个工作日，剩 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>，承诺 {0}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source> · 全程 {0}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source> · 并联最长 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>{0}有异议：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>一件事：已办 {0} / {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>受阻：{0}未通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>回复逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>新设企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>等 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>简易低风险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>联系单 {0} 次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>设计终身负责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>设计责任保险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>评 {0} 分：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>请问申请人办不办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>部门任务：已回复 {0} / {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>阶段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>（牵头）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>（窗口登记为 {0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>，已超期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>{0} 的工作都在，输 PIN 继续。别人来顶岗：用 ↑↓ 选姓名，要两个 PIN。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>已锁屏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>演示：虚构人员的 PIN 都是 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>选姓名，输 PIN，按 Enter。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>代理人 {0} 的委托书写明可以领取结果。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>代理人 {0} 的委托书没有写明可以领取（或已过期），代领须另有授权。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>登记的领取人：{0}{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>，邮寄 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>{0}    {1} 登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>{0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>先列最近 {0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>回台账目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>换筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>看这件办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>超期 {0} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>还没有台账。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>进入、全部操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>{0} · 优先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>代办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>代理人人证不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用 {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用 {0}{1}，已陈旧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用名单{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>另有领取人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>委托已到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>尚未设立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>未成年，监护人：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>未成年，缺监护人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>本人办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>本机名单未列入{0}，待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>（{0} 天前）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>下一组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>区划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>大厅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>性质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>模拟设备：读出的都有标记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>正式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>没有设置读卡器。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>演示，办件不具效力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>站点号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>选主题、字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>重看设备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>{0} {1} · 今日收件 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>{0} 号窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>一窗受理台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>不可用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>今日收件 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>已加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>已联网</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>待同步 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>待同步 {0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>待打印 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>无待打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>未联网，可离线受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>本机库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>模拟读卡器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>正常</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>没有打印队列接收的单据存在本机，接上打印机后可补打。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>演示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>演示·密钥未受系统保护</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>演示密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>社保卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>离线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>离线受理中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>联网</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>办理中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>受理后补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已出证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已撤件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已退件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已领取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>平台已核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>特别程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>被搁置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>{0} 前补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>{0} 送达，{1}内补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>{0}，{1} 号窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>决定：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>告知书尚未送达，补正期限未起算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>容缺通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>已备案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>已转报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>补正 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>{0} {1} · {2} 件事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>今天没有要催办、要取件、要回访的事。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>周{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>事项前 50 · {0} 至 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>差评</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>按期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>这段时间没有办件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>/ {0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>{0} 件、{1} 条等候上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>上次联络 {0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>代收转收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>先办的先报，不用等在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>共 {0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>单据状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>回受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已联网，全部上报完毕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已联网，正在上报：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台不收本站的上报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台已记录到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>按内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>放弃草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>有冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>本次开机后还没有联上平台。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>本站登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>正在再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有等候上报的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有等候上报的条目：本站所办都已到平台。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>演练断线。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>看条目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>看这件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>离线，{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>稍后再判</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>等候的件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>约 {0} 秒后再试，也可按 F5。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>补正告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>补正收齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>被退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>要处理，见下表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>设置变更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>转正式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}/{1} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}：已取消。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}；已于 {1} 到期，不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}；有效至 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}；没有有效期记载，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>不收材料，向共享平台查询；离线待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>与清单不同才改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>亮证：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>份数、页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>份数：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>勾选已核对的要点。写了缺陷，这份材料按缺少处理，并带入补正告知。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>取消登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>审查要点、缺陷</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>审查：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>已收下，待核验；联网即自动核验，不用再按键。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>引用以前的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>扫申请人的亮证码：{0}；离线待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>改份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>有缺陷（{0}），按缺少处理，会带入补正告知。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>申请人给的文件：PDF、JPG、PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>电子证照（亮证）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>看过原件后扫描的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>空格收纸质；这里是其余的取件方式、份数和审查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>要点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>请申请人出示“爱山东”亮证码，用扫码枪扫入。离线时先收下，联网后自动核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/basket.py"/>
        <source>{0}　{1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/basket.py"/>
        <source>（还没有申请人）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/basket.py"/>
        <source>，缺 {0} 件材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>先发的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>先发的窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>冲突：别处先发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>已发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>已发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>待平台核定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>待核和冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>还没有发放政策包。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>还没有给新办企业发放免费物品。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>{0:%Y-%m-%d %H:%M} 收到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>{0} 个事项版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>{0} 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>事项目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>已收下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>还没有收到平台下发的事项目录，按随程序的目录办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>（未到启用日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>交接人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>勾选一并移交的证照，出一张移交清单；到达后逐本登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>去处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>同意作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>在途</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>对方已签收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>对方签收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已到便民点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已用印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已盖章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已签收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>异地转送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待盖章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待领</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待领证照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>架上没有证照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有作废申请。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有异地转送的材料。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有推送过结果。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有用印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>用印人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>登记移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>移交中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>移交到便民点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>站点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>等候天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>答复作废申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>答复（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>签收人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>证照到达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>证照移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>不再核查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>不可抗力延期（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>不实的撤销已发的证照，并记入办件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>免交材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>只提醒一次，记入办件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>容缺待补</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已提醒（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已终结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已补齐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>延期已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待核查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待补</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待补材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>提醒已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>提醒（一次）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>核查结果已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>没有容缺待补的办件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>没有待核查的承诺；作出准予决定后列在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>逾期只能终止办理（在办件里办），或因不可抗力延期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>逾期：终止或延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>{0}，{1} 天前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>信用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>信用平台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>姓名（名称）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>尚未查询</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>已修复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>已列入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>最近</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>未列入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>本机名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>查询编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>还没有查过信用。在受理或办件里按 Ctrl+M 选“查信用”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>不符原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>原件交接已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>在部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>应还</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>收回窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>最近交接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>未退还</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>查询处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>核验不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>没有留在窗口或送出的原件。在办件里按 Ctrl+M 登记“原件：留在窗口”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>没有等候核验的电子证照和共享数据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>现在谁手里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>{0} {1} {2}{3} 用 {4} 日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>{0} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>{0} 个工作日，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>剩 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>反馈人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>反馈已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>在建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>工程建设项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>已受理查办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>已用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>已超 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>总时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>照监管部门的回函登记，只登记一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>登记反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>移送线索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>移送给负责监管的部门。不写无关人员的信息。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>线索已移送，等监管部门反馈。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>还没有并入项目的办件；在办件的全部操作里选“并入工程建设项目”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>还没有移送线索。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>（{0} 前）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>作废一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>办结情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>单上日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>单上时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>单号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>历史导入·已结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>历史导入·未结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>历史档案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>填单人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>处理结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>导入旧件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>导入旧件清单（.xlsx、.csv）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>差评回访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>差评待回访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已回访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已留号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已编目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已评价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>应急收件单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>张数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>当事人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>手工填写·待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>扫描件（文件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>旧件办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>旧件已办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>未结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>核实情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>没有导入过历史档案。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>没有补录的应急收件单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>没有评价。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>清单文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>留号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>留号（打印应急收件单）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>登记回访（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>盒号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>确认单上时间（值班主任）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>编目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>编目旧档案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>群众表示满意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>补录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>补录一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>补录应急收件单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>题名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>题名或事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>PIN 已设。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>PIN 设于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>上次装袋以后代收的件全部装入，清单随袋。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>交接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>交接班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>交班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>人员已登记；按 F12 给他设 PIN，设好才能登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>再输一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>印章（一行一枚）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>原 PIN（改自己的才填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>变更人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>变更姓名、角色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>只用数字；不要连号、不要重复一个数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>在岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>大厅签收人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已交接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已交接，交接单已送打印；接班人按 Ctrl+Shift+L 后登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已换人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已登记离岗；以前办的件上姓名照存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已装袋；清单随袋，签收后登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>接班</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>接班人 PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>接班人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>数字勾选角色。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>新 PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>来顶岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有交接班。下班时按 F2，点清印章、空白、原件，接班人输 PIN。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有登记的人员。站点管理员按 F2 登记；演示站另有虚构的名册。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有转送袋。代收的件按 F2 装袋送大厅。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有顶岗。锁屏（Ctrl+L）后选来顶岗的人，两个 PIN 30 秒内换好。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>留存原件、待发证照、挂起的件、待打印由程序列出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>登记人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>登记离岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>登记签收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>离岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>空白证照、票据（一行一种，写起止号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>被顶岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>装袋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>装袋送大厅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>角色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>设 PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>设备故障</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>转送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>转送袋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>送件人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>送到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>为什么办不成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>什么事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>今天没有号票。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>优先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>优先（没有则空）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>办不成事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>办件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>原因（劝退、转窗必填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>反映人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>取号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>只有经过和数字，没有个人信息。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>叫号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>号票办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>导出（值班主任、审计员）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已到 / 未到 / 取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已办成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已叫号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已直报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已约</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>手工取号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>排队叫号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>条数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>校验值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>没有导出过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>没有登记办不成的事。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>没有预约。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>渠道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>登记办不成的事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>登记答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>登记预约</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>监管导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>等候</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>等候（秒）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>答复期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>责任单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>问题直报（值班主任，每县每年一件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>预约</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>预约人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>预约结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visit_work.py"/>
        <source>、，,；;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visit_work.py"/>
        <source>本批全部事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>{0} 未收：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>下一张卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>事项只选一次；放一张卡就是下一件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>事项短码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>代办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>代办人人证一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>代办人证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>共用材料只收一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>共用的材料已补到草稿里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>办事车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>勾选几件草稿：同一申请人、同名材料，一份里已收的补到还缺的草稿里，份数只记一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>勾选这次来访要收的草稿；收不了的留作草稿，列明原因，不影响其他件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>填了代办人证件号码的，委托书只查验一次，每一件、每个申请人逐一核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书扫描件（文件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书有效期止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书（日期或编号、范围）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托人（不填：不限）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托的事项短码（不填：不限）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已收件，正在打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已读到证件；逐人核对后收件，每人一件、各有编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已逐件收件；没有收成的列在右边，草稿还在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>开始一次来访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>情形写在清单里（表头是问题，格里是选项）。每人一件；出错的行不影响其他人，错在哪一行会列出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>批量收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>批量：一个事项，多个人（清单）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>批量：一个事项，逐张刷卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>收进办事车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>材料已收齐（纸质）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>材料已逐人收齐（纸质）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>来办的单位或地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>来访人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>没有办事车。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>清单文件（.xlsx、.csv）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>第 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>经办人人证一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>经办人证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>结束来访</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>补到缺的草稿里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>选草稿收进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>逐人收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>逐件收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>逐张刷卡批量收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>上一个件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>下一个件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>下一栏 / 上一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>下一步；最后一步受理并打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>全屏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>全部快捷键与帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>关闭、返回；不丢数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>到下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>取回挂起的件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>叫下一号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>回到上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>在列表中移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>导出列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>引用以前的办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>当前材料标容缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>当前材料：附件、亮证、共享、份数、审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>恢复撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>打印一次性告知书（还缺什么）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>挂起本件，先办别人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>推送到申请人屏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>搜索事项、办件、人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>撤销上一步（栏内先撤销打字）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>收到、勾选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本事项办事指南</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本件的其他操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本号过号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>材料标不适用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>步骤与材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>看本件的单据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>立即同步 / 刷新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>第 {0} 个件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>筛选列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>补打本件的单据（写明原因）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>走动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>退出登录（交接班后）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>选第几项（搜索栏内：短码）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>重呼本号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>重新读卡（放卡即自动读）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>锁屏；别人顶岗也从这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/start.py"/>
        <source>程序这一步出了意外。草稿和已办的件都在本机，可再试一次；再不行请按 F4 挂起，并告诉管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/start.py"/>
        <source>错误 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限将到：受理或一次性告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限已过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限已过：提请视为受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>容缺今天到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>容缺逾期：值班主任终止或延期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>核查：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>补正逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>补正逾期：可以终止办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>补正逾期：可以退件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>未通过，待值班主任登记：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>线索反馈到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>线索待反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>部门办理到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>{0} 已等 {1} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>今天到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>今天没有到期的办件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>今天没有预约。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>历史导入未结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>容缺到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>容缺材料到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>差评 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>已出证，未上架</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>待预审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>旧件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>补正已逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>补正通知还没有送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>证照将到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>预审通过，待收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>按住显示完整{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>无照片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>证件照片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>重读</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/charts.py"/>
        <source>{0} {1} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/charts.py"/>
        <source>在办件剩余时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/hintbar.py"/>
        <source>按键提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/materials.py"/>
        <source>{0} {1}，{2}，{3} {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/materials.py"/>
        <source>缺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>{0}{1}（{2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>导航</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>查看全部设备 ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>，{0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>代码 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>关闭提示 Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>显示代码与详情</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>详情</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>{0}，{1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>办理时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>历史办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>历史办件 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>引用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>承诺时限 {0}{1}，{2}{3}，{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>本机没有此人的办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>第 {0} 个工作日 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>办理步骤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>当前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>第 {0} 步 {1}，{2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/tabs.py"/>
        <source>办理中的件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>下一号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>全局搜索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>扫码 / 短号 / 姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>扫码，或输入短号 / 收件编号 / 姓名 / 证件号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/widgets/words.py"/>
        <source>按键 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/workplace.py"/>
        <source>正在输入汉字：请先选字（空格或数字），再按这个键。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/window/workplace.py"/>
        <source>这一页不属于现在登录的角色；要用请按 Ctrl+L，由有权限的人登录。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <location filename="desk/applicant.py"/>
        <source>个体工商户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>事业单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>企业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>社会组织</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>自然人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>非法人组织</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>不再办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>不办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>在办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>已办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>待选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>未通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>等候</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>受理期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>容缺补交期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>承诺期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>法定期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>补正期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>不予受理决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>决定文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>可领证通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>容缺补交提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已换发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已注销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>延期通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>当面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>待送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>未送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>短信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>终止办理通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>补正通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>邮寄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>代理人（特别授权）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>已承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>已撤回承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>核查不实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>核查属实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>申请人本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/credit.py"/>
        <source>已列入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/credit.py"/>
        <source>待核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/credit.py"/>
        <source>未列入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/custody.py"/>
        <source>在窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/custody.py"/>
        <source>在部门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/custody.py"/>
        <source>已退还</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>即办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>按期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>提前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>上报件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>不动产登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>代收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>依嘱托</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>信用免交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>公共服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>其他行政权力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>出证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>前置件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>即办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>备案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>容缺后补</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>市场主体登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>必要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>承诺件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>收件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>数据共享</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>申请人自备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>电子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>纸质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>纸质和电子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>纸质或电子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>联办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>自然日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政处罚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政奖励</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政强制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政征收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政检查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政给付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政裁决</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政许可</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>证照库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>部门核发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>非必要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>不同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>已回复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>需补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>值班主任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>审计员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>窗口受理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>站点管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>A 政务机构产生</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>B 窗口已核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>C 申请人上传</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>D 自制材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>已核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>核验不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>临时居民身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>代为签字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>作出承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>已核验的电子身份证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>户口簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>撤回申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>申请、交材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>证件照片面（两面留存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>领取结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>一次性告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>劝退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>办件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>口头，窗口代录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>咨询</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>客屏自评</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>已到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>弃号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>收件受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>纸质评价表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>转窗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>领证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>代签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>屏签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>捺印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>纸签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/station.py"/>
        <source>乡镇便民中心</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/station.py"/>
        <source>县级大厅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="desk/station.py"/>
        <source>村代办点</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
