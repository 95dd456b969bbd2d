<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>window</name>
    <message>
        <location filename="ui/window/capture/coding.py"/>
        <source>用哪个码</source>
        <translation>Which code</translation>
    </message>
    <message>
        <location filename="ui/window/capture/coding.py"/>
        <source>页上没有找到二维码或条码。把码拍大、拍正再试，或用扫码枪、手工录入。</source>
        <translation>No QR or bar code was found on the page. Take it larger and straight, or use the scanner, or type it.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/feeding.py"/>
        <source>已扫 {0} 页。Ctrl+Z 撤回最后一页，↑ 看它。</source>
        <translation>{0} pages scanned. Ctrl+Z takes the last one back, ↑ shows it.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/feeding.py"/>
        <source>正在扫描第 {0} 页</source>
        <translation>Scanning page {0}</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>删这页</source>
        <translation>Delete this page</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>前移</source>
        <translation>Move forward</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>右转</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>后移</source>
        <translation>Move back</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>左转</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>扫描一页</source>
        <translation>Scan a page</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>换一张模拟纸</source>
        <translation>Another simulated sheet</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>收下这些页</source>
        <translation>Take these pages</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>末两页合成一页（证件正反面）</source>
        <translation>Last two pages onto one (both sides of a certificate)</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>粘贴图片</source>
        <translation>Paste picture</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>纠偏 / 原样</source>
        <translation>Straighten / as it was</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>裁剪</source>
        <translation>Crop</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>进纸器全扫</source>
        <translation>Scan the pile</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>重连高拍仪</source>
        <translation>Connect the camera again</translation>
    </message>
    <message>
        <location filename="ui/window/capture/keys.py"/>
        <source>页上的码当扫码用</source>
        <translation>Use the page's code as a scan</translation>
    </message>
    <message>
        <location filename="ui/window/capture/last.py"/>
        <source>Ctrl+Z 撤回这次高拍</source>
        <translation>Ctrl+Z takes this capture back</translation>
    </message>
    <message>
        <location filename="ui/window/capture/last.py"/>
        <source>F7 高拍</source>
        <translation>F7 capture</translation>
    </message>
    <message>
        <location filename="ui/window/capture/last.py"/>
        <source>最近高拍：{0} {1} 页</source>
        <translation>Last captured: {0}, {1} pages</translation>
    </message>
    <message>
        <location filename="ui/window/capture/last.py"/>
        <source>第 {0} 页</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>合成要先拍正面、再拍反面两页。</source>
        <translation>For one page of two capture the front first, then the back.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>已自动裁边、纠偏</source>
        <translation>edges cut, straightened</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>拍下了：{0}；{1}。Ctrl+Z 撤回这一页，↑ 看它。</source>
        <translation>Captured: {0}; {1}. Ctrl+Z takes the page back, ↑ shows it.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>正在处理图片 {0}/{1}</source>
        <translation>Working on picture {0} of {1}</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>正在处理画面</source>
        <translation>Working on the picture</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>没有找到纸边，照原样</source>
        <translation>no edge found, left as it is</translation>
    </message>
    <message>
        <location filename="ui/window/capture/making.py"/>
        <source>页上有码 {0}：按 Ctrl+D 当作扫码。</source>
        <translation> Code on the page {0}: Ctrl+D uses it as a scan.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/portrait.py"/>
        <source>人像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="ui/window/capture/portrait.py"/>
        <source>摄像头</source>
        <translation>camera</translation>
    </message>
    <message>
        <location filename="ui/window/capture/portrait.py"/>
        <source>模拟高拍仪</source>
        <translation>Simulated camera</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>不够清晰，请重拍</source>
        <translation>not sharp, capture again</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>像是白纸，请看正反面</source>
        <translation>looks blank, check which side is up</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>太暗，请开灯重拍</source>
        <translation>too dark, put on the light and capture again</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>有码</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>模拟画面</source>
        <translation>Simulated picture</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>清晰度合格</source>
        <translation>sharp enough</translation>
    </message>
    <message>
        <location filename="ui/window/capture/row.py"/>
        <source>第 {0} 页，{1}</source>
        <translation>Page {0}, {1}</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>先按 ↑ 选一页，再裁剪。</source>
        <translation>Choose a page with ↑ first, then crop.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>图片 (*.jpg *.jpeg *.png)</source>
        <translation>Pictures (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>图片文件</source>
        <translation>Picture files</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>扫描仪</source>
        <translation>scanner</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>本窗口没有设扫描仪。可用高拍仪、Ctrl+O 选文件；设置 → 设备里可以选扫描仪。</source>
        <translation>No page scanner is set at this window. Use the camera or Ctrl+O for files; Settings → devices chooses one.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>模拟扫描仪</source>
        <translation>simulated scanner</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>选图片</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <location filename="ui/window/capture/screen.py"/>
        <source>高拍仪</source>
        <translation>document camera</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>{0}；{1}。</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>停下，已好的页留着</source>
        <translation>Stop, finished pages are kept</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>实时画面</source>
        <translation>Live picture</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>已拍 {0} 页</source>
        <translation>{0} pages captured</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>已拍的页</source>
        <translation>Captured pages</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>拍一页</source>
        <translation>Capture a page</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>按 Ctrl+O 选图片文件，Ctrl+V 粘贴，或把文件拖到这里。</source>
        <translation>Ctrl+O for picture files, Ctrl+V to paste, or drop files here.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>摆正纸张，按空格拍；↑↓ 看已拍的页。</source>
        <translation>Lay the paper straight, Space captures; ↑↓ for captured pages.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>本窗口没有接高拍仪。</source>
        <translation>This window has no document camera.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>没有画面。</source>
        <translation>No picture.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>没有裁边</source>
        <translation>edges not cut</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>纸放玻璃板按 Ctrl+S，放进纸器按 Ctrl+Shift+S；</source>
        <translation>Paper on the glass: Ctrl+S; in the feeder: Ctrl+Shift+S. </translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>裁剪：方向键移动一条边（Shift 大步），1 上 2 右 3 下 4 左 换边；Enter 裁下，Esc 不裁。</source>
        <translation>Crop: arrows move an edge (Shift: further), 1 top 2 right 3 bottom 4 left; Enter crops, Esc leaves it.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>返回，页都留着</source>
        <translation>Back, pages are kept</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>还没有页</source>
        <translation>No pages yet</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="ui/window/capture/sheet.py"/>
        <source>高拍：{0}</source>
        <translation>Capture: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/capture/taking.py"/>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="ui/window/capture/taking.py"/>
        <source>正在合成 {0} 页</source>
        <translation>Putting {0} pages together</translation>
    </message>
    <message>
        <location filename="ui/window/capture/taking.py"/>
        <source>第 {0} 页清晰度不合格。请按 ↑ 找到它，Del 删去后重拍；照样收下请再按 F12。</source>
        <translation>Page {0} is not sharp. Find it with ↑, Del and capture again; F12 once more takes it as it is.</translation>
    </message>
    <message>
        <location filename="ui/window/capture/viewer.py"/>
        <source>高拍画面</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>人证一致</source>
        <translation>Person matches the certificate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>人证不符</source>
        <translation>Person does not match</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人、委托书</source>
        <translation>Agent, mandate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人人证核对</source>
        <translation>Agent: person and certificate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人和授权委托书</source>
        <translation>Agent and mandate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人姓名</source>
        <translation>Agent's name</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>代理人已登记。</source>
        <translation>The agent is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>关系证明</source>
        <translation>Proof of the relation</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>只写了本事项</source>
        <translation>names this item only</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>只勾委托书明确写了的权限；没有写的不能代办。委托书可附文件。</source>
        <translation>Tick only the powers that the mandate states; what it does not state cannot be done for the applicant. The mandate can be attached.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>可以{0}</source>
        <translation>may {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托书写明</source>
        <translation>The mandate states</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托书文件（路径）</source>
        <translation>Mandate file (path)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托事项（照委托书）</source>
        <translation>Matter (as in the mandate)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托截止日</source>
        <translation>Mandate ends</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>委托范围</source>
        <translation>Scope of the mandate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>手机</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>未满十八周岁由监护人代为办理；写明关系和看过的证明。</source>
        <translation>Under eighteen the guardian applies; write the relation and the proof that was seen.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>登记代理人</source>
        <translation>Register agent</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>登记监护人</source>
        <translation>Register guardian</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>登记领取人</source>
        <translation>Register receiver</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人人证核对</source>
        <translation>Guardian: person and certificate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人姓名</source>
        <translation>Guardian's name</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>监护人已登记。</source>
        <translation>The guardian is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>结果不由申请人本人领取时登记；邮寄写明地址。</source>
        <translation>For a result that the applicant does not collect in person; by mail with the address.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>身份证号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>邮寄地址</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>领取人</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>领取人姓名</source>
        <translation>Receiver's name</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/applicant.py"/>
        <source>领取人已登记。</source>
        <translation>The receiver is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>备案当场收讫，出具回执。</source>
        <translation>A filing is complete on the spot; a receipt is given.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>已收件、受理并当场办结。</source>
        <translation>Received, accepted and decided on the spot.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>当场办结（即办）</source>
        <translation>Decide on the spot</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>当场办结（收件、受理、办结一次完成）</source>
        <translation>Decide on the spot (receipt, acceptance and decision in one step)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>收件、受理、办结一次完成。</source>
        <translation>Receipt, acceptance and decision in one step.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/at_once.py"/>
        <source>收件、受理并办结</source>
        <translation>Receive, accept and decide</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>{0}填统一社会信用代码</source>
        <translation>Unified social credit code for {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>不再办</source>
        <translation>Give up</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>不办</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>办</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>各部分期限、表单和材料</source>
        <translation>Limits, forms and materials of each part</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>已办的部分都保留；只有等它的部分受阻，由值班主任登记重办或不再办。</source>
        <translation>Parts already done are kept; only the parts that wait for this one are held, and the supervisor has it done again or given up.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>未通过的部分不再办（值班主任）</source>
        <translation>Give up a failed part (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>未通过的部分重办（值班主任）</source>
        <translation>Do a failed part again (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>照部门交回的结果文书登记，标为人工登记；平台的结果到了以平台为准。</source>
        <translation>As in the paper that the department handed in; marked as entered by hand. When the platform's result arrives it prevails.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>由申请人自愿选择，先问清再选；没有问的不填。</source>
        <translation>The applicant chooses freely; ask first, then choose; leave empty what was not asked.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记已办</source>
        <translation>Register as done</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记未通过</source>
        <translation>Register as failed</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记选择</source>
        <translation>Register the choice</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记部分未通过</source>
        <translation>Register a part that failed</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记部分结果</source>
        <translation>Register the result of a part</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>登记部分结果（一件事）</source>
        <translation>Register the result of a part (bundle)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>等它的部分一起不再办，已办的都保留。</source>
        <translation>Parts that wait for it are given up too; what is done is kept.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>结果文书</source>
        <translation>Result document</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>账号、编号，没有的不填</source>
        <translation>account or number; empty where there is none</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>选择办不办</source>
        <translation>Choose the voluntary parts</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>选择办不办（自愿部分）</source>
        <translation>Choose the voluntary parts</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部分不再办</source>
        <translation>Give up the part</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部分重办</source>
        <translation>Do the part again</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部门或申请人改正后再办一次，原结果保留。</source>
        <translation>Once more after the department or the applicant put it right; the earlier result is kept.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>部门的理由</source>
        <translation>The department's reason</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/bundle.py"/>
        <source>重办</source>
        <translation>Do again</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>依据文件</source>
        <translation>Legal document</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更为（机关信用代码）</source>
        <translation>Change to (credit code of the organ)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更原因</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更实施机关</source>
        <translation>Change the implementing organ</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>变更实施机关（下放、收回、移交）</source>
        <translation>Change the implementing organ (delegated, taken back, transferred)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>实施机关已变更，已记入办件。</source>
        <translation>The implementing organ is changed and recorded in the case.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/catalogue.py"/>
        <source>现由{0}实施；变更前后、依据、原因都记入办件，材料清单和时限不变。</source>
        <translation>Now implemented by {0}; before, after, basis and reason are recorded in the case, materials and limits stay.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}理由告知申请人。</source>
        <translation>{0}The applicant is told the reason.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}结束后恢复计时，承诺日按停钟天数顺延。</source>
        <translation>After {0} the clock runs again; the promised day moves by the days stopped.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}（{1}）</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}，{1} 起停钟。</source>
        <translation>{0}, clock stopped from {1}.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>{0}：{1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>启动并告知</source>
        <translation>Start and tell</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>启动特别程序（停钟）</source>
        <translation>Start a special procedure (stops the clock)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延期的理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延期（一次，值班主任登记批准）</source>
        <translation>Extend (once, approval registered by the supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延期（只能一次）</source>
        <translation>Extend (once only)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>延长天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>恢复计时</source>
        <translation>Resume the clock</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>所需时间书面告知申请人，不计入办理期限。{0}</source>
        <translation>The applicant is told in writing how long it takes; it does not count. {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>提请视为受理</source>
        <translation>Propose deemed acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>最多 {0}，须经{1}批准（{2}）。</source>
        <translation>At most {0}, to be approved by {1} ({2}).</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>期限逐日说明</source>
        <translation>The limit, day by day</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>核实没有在期限内告知后登记；受理日为收件日，期限从次一工作日起算。</source>
        <translation>Registered after it was checked that nothing was said within the limit; accepted as of the day of receipt, counted from the next working day.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>特别程序结束</source>
        <translation>End the special procedure</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>特别程序结束（恢复计时）</source>
        <translation>End the special procedure (clock resumes)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>由大厅或平台核实是否告知后登记。</source>
        <translation>The hall or the platform checks whether the applicant was told, then registers it.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>登记延期</source>
        <translation>Register extension</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>登记视为受理</source>
        <translation>Register deemed acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>登记视为受理（大厅值班主任）</source>
        <translation>Register deemed acceptance (supervisor of the hall)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>程序</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>要批准的才填，印在告知书上</source>
        <translation>Only where approval is needed; printed on the notice</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>转入办理（部门已接件）</source>
        <translation>Take up (department has it)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/clocks.py"/>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>不予</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>不予的理由</source>
        <translation>Reason for not granting</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>交件人</source>
        <translation>Given by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>代收理由</source>
        <translation>Reason for another receiver</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>公告送达</source>
        <translation>Service by public notice</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>决定文号</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>决定日期</source>
        <translation>Day of decision</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>决定机关</source>
        <translation>Deciding organ</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>准予</source>
        <translation>Granted</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>发证机关</source>
        <translation>Issuing organ</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>变动</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>委托送达</source>
        <translation>Service through others</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>存到文件夹</source>
        <translation>Save into folder</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>导出归档包</source>
        <translation>Export archive package</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>归档包</source>
        <translation>Archive package</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>录入人工结果</source>
        <translation>Enter a paper result</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>把文书、材料、经过和校验写进一个 zip 文件；不联网也能验证。</source>
        <translation>Writes papers, materials, course and checks into one zip file that can be verified without a line.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>推送监管部门（审管互动）</source>
        <translation>Send to the supervising department</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>收件人</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>有效期止</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>有效期起</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>照部门交回的纸质结果录入，标明人工登记；平台到后再确认。</source>
        <translation>As in the department's paper result, marked as entered by hand; to be confirmed when the platform's arrives.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>电子送达</source>
        <translation>Electronic service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>留置送达</source>
        <translation>Service by leaving</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>登记变动</source>
        <translation>Register change</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>登记结果</source>
        <translation>Register result</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>登记送达</source>
        <translation>Register delivery</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>直接送达</source>
        <translation>Personal service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>短信登记后待发，由平台回告；其他方式写明结果。</source>
        <translation>A text message waits until the platform answers; for other manners write the outcome.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照变动</source>
        <translation>Change of a licence</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照变动（撤销、注销、换发）</source>
        <translation>Change of a licence (revoked, cancelled, renewed)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照编号</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>证照长期有效</source>
        <translation>Licence without end</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达回证</source>
        <translation>Proof of service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达地点</source>
        <translation>Place of service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达方式</source>
        <translation>Manner of service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达通知</source>
        <translation>Deliver a notice</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>送达通知（补正、延期、可领证…）</source>
        <translation>Deliver a notice (supplement, extension, ready …)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>邮件编号</source>
        <translation>Mail number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/closing.py"/>
        <source>邮寄送达</source>
        <translation>Service by mail</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>1 授权书写明可以代为承诺（代理人选择时）</source>
        <translation>1 The mandate allows a commitment (when the agent chose)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>不实的撤销已发的证照，并记入本件。</source>
        <translation>A licence granted on an untrue commitment is revoked; this is recorded in the case.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>不适用：{0}。信用未查到的可以承诺，标记待核验。</source>
        <translation>Not for: {0}. Who has no credit record yet may commit; marked as to be verified.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>免交：{0}。核查期限：决定后 {1}。</source>
        <translation>Not needed: {0}. Verified within: {1} after the decision.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>后果：{0}</source>
        <translation>Consequence: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>告知承诺</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>告知承诺（申请人选择）</source>
        <translation>Commitment (applicant's choice)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>告知：{0}</source>
        <translation>Told: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>承诺已撤回，免交的材料要重新提交。</source>
        <translation>The commitment is withdrawn; the waived materials have to be handed in again.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>承诺核查</source>
        <translation>Verify the commitment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>撤回后，免交的材料要重新提交；不交的退件。</source>
        <translation>Materials that were waived have to be handed in again, otherwise the case is given back.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>撤回承诺</source>
        <translation>Withdraw the commitment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>核验流水号</source>
        <translation>Verification number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>核验渠道</source>
        <translation>Verified through</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>照核验平台给的结果录入；没有网络时只能收件。</source>
        <translation>As the verifying platform answered; without a line the case can only be received.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>特别授权</source>
        <translation>Special power</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>申请人选择了告知承诺，免交的材料已标记。</source>
        <translation>The applicant chose a commitment; the waived materials are marked.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>申请人选择告知承诺</source>
        <translation>Applicant chooses a commitment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>登记核验</source>
        <translation>Register verification</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>登记联网核验（强实名）</source>
        <translation>Register an online verification</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>联网核验已登记。</source>
        <translation>The online verification is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/commitment.py"/>
        <source>谁选择</source>
        <translation>Who chose</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>1 人证一致</source>
        <translation>1 Person matches the certificate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>{0} {1}（已收新的）</source>
        <translation>{0} {1} (new one received)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>凭意向书办理；单据带水印，只出意见不出证照，分开统计，随后可转正式。</source>
        <translation>On a letter of intent; papers carry a watermark, an opinion is given and no licence, counted apart, can be converted later.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>出具单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>复核出 {0} 份材料不再有效，收到新的逐份勾选。</source>
        <translation>{0} materials are no longer valid; tick each new one that was received.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>已转为正式件：新编号，今天受理。</source>
        <translation>Converted to a formal case: new number, accepted today.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>意向书名称或文号</source>
        <translation>Letter of intent: name or number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>按模拟审批办理</source>
        <translation>Handle as simulated approval</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>按模拟审批办理（意向书）</source>
        <translation>Handle as simulated approval (letter of intent)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>新办件、新编号，受理日期为今天；模拟件归档并相互链接。{0}</source>
        <translation>A new case with a new number, accepted today; the simulated one is archived and both are linked. {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>本件按模拟审批办理：单据带水印，只出意见。</source>
        <translation>This case is a simulated approval: papers carry a watermark, only an opinion is given.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>核对人证</source>
        <translation>Check person and certificate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>模拟审批</source>
        <translation>Simulated approval</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/conversion.py"/>
        <source>转为正式件</source>
        <translation>Convert to a formal case</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>不公开</source>
        <translation>Not published</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用修复</source>
        <translation>Credit repair</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用修复已登记。</source>
        <translation>The credit repair is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用已查询；离线时按本机名单，联网后自动核验。</source>
        <translation>Credit was checked; without a line by this station's list, verified by itself when the line is back.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用承诺书</source>
        <translation>Credit commitment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用承诺书 2026-01（文本待确认）</source>
        <translation>Credit commitment 2026-01 (wording to be confirmed)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>信用承诺书已登记。</source>
        <translation>The credit commitment is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>修复文书</source>
        <translation>Repair document</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>修复日期</source>
        <translation>Day of repair</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>公开</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>凭修复文书登记；登记后名单不再影响本件，下次查询以信用平台为准。</source>
        <translation>On a repair document; once registered the list no longer affects this case, the next query follows the credit platform.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>同意公开</source>
        <translation>Publication agreed</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>哪个名单</source>
        <translation>Which list</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>查信用</source>
        <translation>Check credit</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>由申请人签署，一式两份；是否公开由申请人选择。</source>
        <translation>Signed by the applicant in two copies; whether it is published is the applicant's choice.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>登记信用承诺</source>
        <translation>Register credit commitment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>登记修复</source>
        <translation>Register repair</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/credit.py"/>
        <source>签署人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>亮证码</source>
        <translation>Shown code</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>亮证（电子证照）</source>
        <translation>Show a licence (e-licence)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>写了缺陷，这份材料按缺少处理；缺陷空着就是核对无误（要点全部登记为已核对）。</source>
        <translation>With a deficiency the material counts as missing; an empty deficiency means that all points were checked and are right.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>写明经手人和应还日期；打印物料流转凭证。</source>
        <translation>Write who takes it and when it is due back; prints the custody slip.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>原件交接已登记，见台账“原件”。</source>
        <translation>The move is registered; see register "Originals".</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>原件由窗口保管。</source>
        <translation>The window keeps the original.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>原件：{0}</source>
        <translation>Original: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>哪份材料</source>
        <translation>Which material</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>审查已登记。</source>
        <translation>The review is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>审查材料</source>
        <translation>Review a material</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>宣读</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>已宣读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>当面点清。</source>
        <translation>Counted face to face.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>扫申请人的亮证码。离线时先收下，联网后自动核验。</source>
        <translation>Scan the applicant's code. Without a line it is taken first and verified when the line is back.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>捺印须有见证人并已宣读；代签须写明授权。签字页可附文件。</source>
        <translation>A fingerprint needs a witness and reading aloud; signing for another needs a mandate. The signed page can be attached.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>授权（代签）</source>
        <translation>Mandate (signing for another)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>收下并核验</source>
        <translation>Take and verify</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>收到的纸质材料取代核验不符的那份；原来的核验结果留在记录里。</source>
        <translation>The paper replaces the one that failed; the earlier answer stays on record.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>核验不符，改收纸质</source>
        <translation>Verification failed, take paper instead</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>电子证照已收下，正在核验；离线时联网后自动核验。</source>
        <translation>The e-licence is taken and being verified; without a line, as soon as it is back.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>留在窗口（或收回）</source>
        <translation>Keep at the window (or take back)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记交接</source>
        <translation>Register the move</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记审查</source>
        <translation>Register review</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记收到纸质</source>
        <translation>Register the paper</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>登记签字</source>
        <translation>Register signature</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字方式</source>
        <translation>Way of signing</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字方式已登记。</source>
        <translation>The way of signing is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字方式（屏签、纸签、捺印、代签）</source>
        <translation>Way of signing (screen, paper, fingerprint, for another)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>签字页文件（路径）</source>
        <translation>Signed page (path)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>纸质材料已登记。</source>
        <translation>The paper is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>缺陷（没有则空）</source>
        <translation>Deficiency (empty if none)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>见证人身份证</source>
        <translation>Witness's ID number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>见证人（捺印）</source>
        <translation>Witness (fingerprint)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>退还申请人</source>
        <translation>Return to the applicant</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/evidence.py"/>
        <source>送部门</source>
        <translation>Send to a department</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>免费发放</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>免费发放（印章、发票等）</source>
        <translation>Free of charge (seals, invoices …)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>印章备案号、设备号</source>
        <translation>Seal filing number, device number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>发放政策包</source>
        <translation>Give the policy package</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>发送</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>按申请人类型和当天有效的政策列出。</source>
        <translation>By kind of applicant and the policies valid today.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>政策包</source>
        <translation>Policy package</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>每家企业只发一次，按统一社会信用代码登记；联网后由平台核定谁先发。</source>
        <translation>Once per company, by its unified social credit code; with a line the platform decides who gave first.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>物品</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/giveaway.py"/>
        <source>登记发放</source>
        <translation>Register what was given</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>{0} 分</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>写明请部门核办什么；编号自动生成，时限按该部门自己的公开时限。</source>
        <translation>Write what the department is asked to do; the number is made here, the limit is the department's published one.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>分歧意见和部门意见一起保留，由牵头部门协调。</source>
        <translation>The dissent is kept beside the department's opinion; the leading department settles it.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>发联系单</source>
        <translation>Send memo</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>各部门任务期限</source>
        <translation>Limits of the departments' tasks</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>回复人</source>
        <translation>Replied by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>提出单位</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>文书</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>照联系单登记；不同意、需补充要写明意见。超过部门时限的自动标为逾期。</source>
        <translation>As in the memo; not agreed or more needed come with the opinion. Past the limit it is marked overdue by itself.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>牵头部门对协办部门评分，每项任务只评一次，写明理由。</source>
        <translation>The leading department rates the joint one, once per task, with a reason.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记分歧</source>
        <translation>Register dissent</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记分歧意见</source>
        <translation>Register a dissent</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记回复</source>
        <translation>Register reply</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记评分</source>
        <translation>Register rating</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>登记部门回复</source>
        <translation>Register the department's reply</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>移送</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>移送给</source>
        <translation>Hand over to</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>移送给负责监管的部门，反馈登记在台账“线索移送”。不写无关人员的信息。</source>
        <translation>To the department in charge of supervision; its answer goes to register "Clues". Nothing about people not concerned.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>线索</source>
        <translation>Clue</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>线索移送</source>
        <translation>Hand over a clue</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>联系单号、文号</source>
        <translation>Memo number, document number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>评价协办部门</source>
        <translation>Rate a joint department</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>评价协办部门（值班主任）</source>
        <translation>Rate a joint department (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>评分</source>
        <translation>Rating</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>请于何日前反馈</source>
        <translation>Answer wanted by</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>请核办</source>
        <translation>Please do</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>部门任务</source>
        <translation>Department task</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/joint.py"/>
        <source>部门联系单</source>
        <translation>Department memo</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>一件事、联合办理</source>
        <translation>Bundle, joint handling</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>信用、材料</source>
        <translation>Credit, materials</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>办理</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>承诺、容缺</source>
        <translation>Commitment, tolerance</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>期限、模拟</source>
        <translation>Limits, simulation</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>登记、更正</source>
        <translation>Registration, correction</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>网上申报、评价</source>
        <translation>Online filing, rating</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/listing.py"/>
        <source>送达、归档</source>
        <translation>Delivery, archive</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>原件（份）</source>
        <translation>Originals</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>复印件（份）</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>已更正；原来的登记留在办件里。</source>
        <translation>Corrected; the earlier entry stays in the case.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>收取方式</source>
        <translation>How collected</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>更正材料登记</source>
        <translation>Correct a material</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>更正材料登记（值班主任）</source>
        <translation>Correct a material (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>选材料后照实改；原来的登记和理由一并留在办件里。材料缺了的用补正，不用更正。</source>
        <translation>Choose the material and enter it as it is; the earlier entry and the reason stay in the case. A missing material is asked for as a supplement, not here.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/mending.py"/>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/papers.py"/>
        <source>打印{0}</source>
        <translation>Print {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/papers.py"/>
        <source>正在打印：{0}。</source>
        <translation>Printing: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/people.py"/>
        <source>已收件，法定时限从现在起算；收件凭证已送打印。</source>
        <translation>Received; the legal limit runs from now. The collection receipt is being printed.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/people.py"/>
        <source>收件（代办点送来的袋）</source>
        <translation>Receive (bag from an agent point)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>已有的项目以原名称为准</source>
        <translation>the name of an existing project prevails</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>并入工程建设项目</source>
        <translation>Join a construction project</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>并入项目</source>
        <translation>Join project</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>照备案证明填项目代码；还没有代码的留空，由本窗口编临时代码。</source>
        <translation>Project code as in the filing certificate; empty where there is none yet: this window makes a provisional one.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>项目代码</source>
        <translation>Project code</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/project.py"/>
        <source>项目时间轴</source>
        <translation>Timeline of the project</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>免费（每家企业一套）</source>
        <translation>Free (one set per company)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>刻制单位</source>
        <translation>Engraver</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>发票章序号</source>
        <translation>Number of invoice seal</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>登记并打印</source>
        <translation>Enter and print</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>章面文字按营业执照名称；登记后打印登记表（印模留空）和委托单（样章）。</source>
        <translation>The text follows the licence; then the form (empty places) and the order (samples) are printed.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>第二枚起填 2、3……</source>
        <translation>From the second on: 2, 3 …</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>经办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>经办人证件号码</source>
        <translation>Agent's certificate number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>自费</source>
        <translation>Paid by the company</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>营业执照日期</source>
        <translation>Date of licence</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>订制印章</source>
        <translation>Order seals</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>订制印章（公章、财务、发票等）</source>
        <translation>Order seals (company, finance, invoice …)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/seals.py"/>
        <source>费用</source>
        <translation>Cost</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>专人转送</source>
        <translation>By courier</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>其他要求</source>
        <translation>Other demands</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>匿名：姓名不随评价上报</source>
        <translation>Anonymous: the name does not go with the rating</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>只退一次，要补的一次说全：勾选材料，其他要求写在下面。</source>
        <translation>Once only, so say everything at once: tick the materials, write other demands below.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>合并网上申报</source>
        <translation>Merge an online filing</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>好差评</source>
        <translation>Rating of the service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>异地通办</source>
        <translation>Cross-region</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>异地通办：选承办地</source>
        <translation>Cross-region: set the handling place</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>怎么评的</source>
        <translation>How it was rated</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>承办地（6 位区划）</source>
        <translation>Handling place (region, 6 digits)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>承办机关</source>
        <translation>Handling organ</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>收件（网上申报）</source>
        <translation>Receive (online filing)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>政务网传送</source>
        <translation>Government network</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>本地受理、外地办理：写明承办地和承办机关。</source>
        <translation>Accepted here, handled elsewhere: write the place and the organ.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>由办事人自己评；不评的保持“未评价”。</source>
        <translation>The applicant rates; who does not stays "not rated".</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>申报号</source>
        <translation>Filing number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>申请人已在网上申报、本站还没有收到的，先登记申报号，平台送到后再合并。</source>
        <translation>Filed online and not yet here: register the number now, merge when the platform sends it.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记网上申报号</source>
        <translation>Register an online filing number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记评价</source>
        <translation>Register rating</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>登记转送</source>
        <translation>Register sending</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>网上申报号</source>
        <translation>Online filing number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>转送承办地</source>
        <translation>Send to the handling place</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>转送承办地（异地通办）</source>
        <translation>Send to the handling place (cross-region)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>选定承办地</source>
        <translation>Set the handling place</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>邮寄</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>预审退回</source>
        <translation>Return from the precheck</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>预审退回（一次说全）</source>
        <translation>Return from the precheck (everything at once)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/service.py"/>
        <source>预审通过</source>
        <translation>Precheck passed</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人才卡、身份</source>
        <translation>Talent card, status</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人才卡和其他身份</source>
        <translation>Talent card and other status</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人证不符原因</source>
        <translation>Why person and certificate differ</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>人证不符的原因</source>
        <translation>Why person and certificate differ</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>卡号（编号）</source>
        <translation>Card number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>原因已登记。</source>
        <translation>The reason is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>哪一种</source>
        <translation>Which one</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>已登记芯片不可读。</source>
        <translation>The unreadable chip is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>改用</source>
        <translation>Used instead</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>改用下面的证件核对本人；电子身份证以外，两面都要留存文件。</source>
        <translation>Check the person by the certificate below; except for an electronic ID both sides are kept as files.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>正面文件（路径）</source>
        <translation>Front side (path)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>登记原因</source>
        <translation>Register reason</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>登记芯片不可读</source>
        <translation>Register unreadable chip</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>看卡</source>
        <translation>Look at the card</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>看卡登记；按事项规定免核的材料和条件会标“免交”并写明依据。</source>
        <translation>Look at the card; materials and conditions that the item waives are marked with their basis.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>背面文件（路径）</source>
        <translation>Back side (path)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>芯片不可读</source>
        <translation>Chip unreadable</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/status.py"/>
        <source>身份已登记，免交的材料已标明。</source>
        <translation>The status is registered; waived materials are marked.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>不可抗力的事由</source>
        <translation>What the force majeure is</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>决定延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>只提醒一次，记入本件。补交期限 {0}。</source>
        <translation>One reminder only, recorded in the case. To be handed in by {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>后补材料：{0}。申请人已阅读并签署承诺书后按 F12；补齐前不出证。</source>
        <translation>To follow: {0}. F12 when the applicant has read and signed the promise; nothing is issued before they are complete.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺延期（不可抗力）</source>
        <translation>Extend the tolerance (force majeure)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺延期（不可抗力，值班主任）</source>
        <translation>Extend the tolerance (force majeure, supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺承诺书</source>
        <translation>Promise for tolerated materials</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺承诺书已签</source>
        <translation>Promise signed</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>容缺提醒（一次）</source>
        <translation>Reminder of tolerated materials (once)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>已登记申请人签署容缺承诺书。</source>
        <translation>It is registered that the applicant signed the promise.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>延到</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>由值班主任决定；写明理由，打印终止办理通知书。</source>
        <translation>The supervisor decides; write the reason, the notice of termination is printed.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>申请人已签承诺书</source>
        <translation>The applicant signed the promise</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>终止办理</source>
        <translation>Terminate</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>终止办理（值班主任）</source>
        <translation>Terminate (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>终止的理由</source>
        <translation>Reason for termination</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/tolerance.py"/>
        <source>逾期只能终止办理，或因不可抗力延期；由值班主任决定并记录。</source>
        <translation>When overdue: terminate, or extend for force majeure; the supervisor decides and it is recorded.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>{0}（{1}）。</source>
        <translation>{0} ({1}).</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>上架</source>
        <translation>Put on the shelf</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>决定后的错误另立新件更正，两件关联；草稿在受理页。</source>
        <translation>An error after the decision is corrected by a new, linked case; its draft is on page Accept.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>减免</source>
        <translation>Reduction</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>减免理由</source>
        <translation>Reason for the reduction</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>另立新件</source>
        <translation>Open a new case</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>另立新件更正（决定后）</source>
        <translation>Open a new case to correct (after the decision)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>外部系统已录入</source>
        <translation>Entered in an outside system</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>外部系统编号</source>
        <translation>Number in the outside system</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>存放位置</source>
        <translation>Place on the shelf</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>容错纠错</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>容错纠错（值班主任）</source>
        <translation>Correction (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>已另立新件，草稿在受理页。</source>
        <translation>The new case is open; its draft is on page Accept.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>开始抄录</source>
        <translation>Begin to copy</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>录入错误的，由大厅值班主任答复；期间本件不能办理。</source>
        <translation>For wrong entries; the hall's supervisor answers, until then nothing can be done on the case.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>抄录到{0}</source>
        <translation>Copy into {0}</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>抄录助手</source>
        <translation>Copying assistant</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>抄录助手（逐项复制到外部系统）</source>
        <translation>Copying assistant (value by value into an outside system)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>改要更正的栏；原来的内容和理由一并留在办件里。决定之后的，另立新件并关联。</source>
        <translation>Change the fields to be corrected; the earlier content and the reason stay in the case. After the decision a new, linked case is opened.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>更正读卡内容</source>
        <translation>Correct what was read from the card</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>本单不作财政票据，窗口不收现金。</source>
        <translation>This is no fiscal receipt; the window takes no cash.</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>每按一次复制下一项；录完后用“外部系统已录入”登记{0}。</source>
        <translation>Each press copies the next value; when done, register {0} with "Entered in an outside system".</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>用印登记</source>
        <translation>Register the use of a seal</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>申请</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>申请作废</source>
        <translation>Ask for a void</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>申请作废（一人点）</source>
        <translation>Ask for a void (one-person point)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>登记用印</source>
        <translation>Register seal</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>登记缴费</source>
        <translation>Register fee</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>立件</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>系统</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>缴费方式</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>缴费登记</source>
        <translation>Register a fee</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>证照上架</source>
        <translation>Put a licence on the shelf</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>证照上架（待领）</source>
        <translation>Put a licence on the shelf (to be collected)</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>财政票据号码</source>
        <translation>Fiscal receipt number</translation>
    </message>
    <message>
        <location filename="ui/window/case_acts/upkeep.py"/>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/accepting.py"/>
        <source>本件 {0}</source>
        <translation>This case {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/again.py"/>
        <source>证件不是 {0} 的，没有引用；本件照常办。</source>
        <translation>The certificate is not that of {0}: nothing was taken over; go on as usual.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/again.py"/>
        <source>请 {0} 放卡，或录入证件；号码相同就引用上一件。</source>
        <translation>Ask {0} for the card, or type the certificate; where the number is the same the last case is taken over.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/arranging.py"/>
        <source>这一页没有可调列的列表；在办件、待同步、出件、日统计、台账上按这个键。</source>
        <translation>This page has no list with columns; press this key in Cases, Waiting, Issue, Daily or Registers.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/blockers.py"/>
        <source>本点代收：不收费，大厅（便民中心）收到后才算收件，法定时限从那时起算。</source>
        <translation>Collected for the hall: free of charge; it counts as received when the hall (township centre) has it, and the legal limit runs from then.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calibrating.py"/>
        <source>已送打印机：{0}。</source>
        <translation>Sent to the printer: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calibrating.py"/>
        <source>校准已保存：{0}。请打核对页看一遍。</source>
        <translation>Calibration kept: {0}. Print the check page and look at it.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calibrating.py"/>
        <source>没有打印机接收，没有打出来。请查看打印机后再试。</source>
        <translation>No printer took it, nothing was printed. Look at the printer and try again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>{0} 号</source>
        <translation>Window {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>{0} 号已转 {1} 号窗口。</source>
        <translation>Ticket {0} was transferred to window {1}.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>原因（必填）</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>排队叫号</source>
        <translation>Queue</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>暂停叫号</source>
        <translation>Pause calling</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>本号结果：{0}</source>
        <translation>End of this ticket: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>窗口号</source>
        <translation>Window number</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>继续叫号</source>
        <translation>Go on calling</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>转到别的窗口</source>
        <translation>Transfer to another window</translation>
    </message>
    <message>
        <location filename="ui/window/counter/calling_menu.py"/>
        <source>转窗</source>
        <translation>Other window</translation>
    </message>
    <message>
        <location filename="ui/window/counter/capturing.py"/>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/capturing.py"/>
        <source>高拍是给材料拍的：请先走到第 3 步，选中材料再按 F7。</source>
        <translation>Captures belong to a material: go to step 3, choose it and press F7.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/capturing_aside.py"/>
        <source>这里只收下拍的页；查验页上的码请回到受理页扫。</source>
        <translation>Only pages are taken here; to check a code, scan it on the acceptance page.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/card_asking.py"/>
        <source>代理人已登记：读卡得来的姓名和号码标为读卡。</source>
        <translation>The agent is registered: name and number from the card are marked as read.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/card_asking.py"/>
        <source>读到一张卡，已填到“受理”页的当前件；按 Alt+1 去看，不要就在那里按 Ctrl+Z。</source>
        <translation>A card was read and filled into the case in front on page Accept; Alt+1 to see it, do not press Ctrl+Z here.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/card_asking.py"/>
        <source>读到的卡填到了按 F3 的那一件，没有填到现在这一件。</source>
        <translation>The card went to the case in which F3 was pressed, not to the one in front.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>{0} 份单据仍没有打印机接收，都存在本机；打印机好了再按一次。</source>
        <translation>{0} papers were still taken by no printer; all are kept here. Try again when the printer works.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>{0} 已办：{1}。</source>
        <translation>{0} done: {1}.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>单据已补打，登记为补打一次。</source>
        <translation>The paper was printed again and is counted as a reprint.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>已认领，办件正从平台取回。</source>
        <translation>Claimed; the case is being fetched from the platform.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/case_acts.py"/>
        <source>待打印的 {0} 份单据已送打印机。</source>
        <translation>The {0} waiting papers went to the printer.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/cataloguing.py"/>
        <source>{0} 起启用</source>
        <translation>in force from {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/cataloguing.py"/>
        <source>下一件起启用</source>
        <translation>in force from the next case</translation>
    </message>
    <message>
        <location filename="ui/window/counter/cataloguing.py"/>
        <source>事项目录已更新到第 {0} 版，{1}；已开的件按原版本办理。</source>
        <translation>The catalogue is now number {0}, {1}; open cases keep their version.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>哪里不符（写几个字）</source>
        <translation>What differs (a few words)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>持证的不是证件上的本人。写明哪里不符；确认后本件不能受理，草稿照存；核对有误随时可按 1 改回。</source>
        <translation>Whoever holds the certificate is not its owner. Write what differs; the case cannot be accepted then, the draft is kept; press 1 to change it back at any time.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>确认人证不符</source>
        <translation>Confirm: does not match</translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>确认人证不符？</source>
        <translation>Confirm that the person does not match?</translation>
    </message>
    <message>
        <location filename="ui/window/counter/confirming.py"/>
        <source>请用文字写明哪里不符。没有登记，草稿照存；写好按 F12，不是就按 Esc。</source>
        <translation>Write what differs. Nothing was registered, the draft is kept; F12 when written, Esc if it is not so.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/draining.py"/>
        <source>上报平台</source>
        <translation>Send to the platform</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>{0}_{1:%Y%m%d}.xlsx</source>
        <translation>{0}_{1:%Y%m%d}.xlsx</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>“{0}”所列 {1} 行，按屏幕上的样子。</source>
        <translation>The {1} rows of "{0}", as on the screen.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>“{0}”这张表，{1} 行。</source>
        <translation>Table "{0}", {1} rows.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>今日待办</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>办件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>存到（.xlsx 或 .csv）</source>
        <translation>Save as (.xlsx or .csv)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>已导出 {0} 行。文件离开了本机的加密，请按规定保管。</source>
        <translation>{0} rows exported. The file left this station's encryption; keep it as the rules ask.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/exporting.py"/>
        <source>所列全部办件；姓名、证件按屏幕上的样子打码，不含电话和住址。</source>
        <translation>All cases of the list; names and ID numbers masked as on the screen, no telephones or addresses.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing.py"/>
        <source>客屏不见了：申请人现在看不到要核对、签字的内容。受理不受影响；请查屏幕连线，或按 Shift+F10 另选一块屏，也可以按 Ctrl+M 登记纸签。</source>
        <translation>The applicant screen is gone: the applicant cannot see what to check or sign. Acceptance goes on; look at the cable, or press Shift+F10 for another screen; a paper signature can be registered with Ctrl+M.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing.py"/>
        <source>这一步没有要推给申请人的：先读卡填好申请人，选好事项。已填的都在。</source>
        <translation>There is nothing to show the applicant at this step: read the card and choose the item first. What you typed is kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing.py"/>
        <source>这件的服务已经评过。</source>
        <translation>The services of this case were rated already.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}在 60 秒内没有签完，没有留下签字。按 F10 再推一次，或登记纸签。</source>
        <translation>{0} did not finish signing within 60 seconds; no signature was kept. F10 shows it again, or register a paper signature.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}已在客屏签字，笔迹和所示内容一并存下。</source>
        <translation>{0} signed on the screen; the strokes are kept with what was shown.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}已看完：{1}</source>
        <translation>{0} has read: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}已评价。</source>
        <translation>{0} rated.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}暂不评价，这件保持“未评价”。</source>
        <translation>{0} does not want to rate; the case stays unrated.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}核对无误。</source>
        <translation>{0} found it right.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}没有签字（在客屏上点了“不签了”）。按 F10 再推一次，或登记纸签。</source>
        <translation>{0} did not sign (chose not to on the screen). F10 shows it again, or register a paper signature.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}没有评价，这件保持“未评价”；客屏给出了扫码评价。</source>
        <translation>{0} did not rate; the case stays "not rated". The screen showed a code to rate by phone.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_answers.py"/>
        <source>{0}说信息有误：请当面核对后改正，再按 F10。</source>
        <translation>{0} says something is wrong: check together, correct it, then F10 again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>一次性告知书</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>借用本屏：把屏幕转向申请人，答完自动还回（{0}）</source>
        <translation>Borrow this screen: turn it to the applicant, it comes back by itself ({0})</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>单据</source>
        <translation>Papers</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>告知承诺书</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>哪块屏给申请人看</source>
        <translation>Which screen is the applicant's</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>推送到客屏</source>
        <translation>Show on the applicant screen</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>核对信息</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>核对并签字</source>
        <translation>Check and sign</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>看一次性告知书</source>
        <translation>Show the one-time notice</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>看告知承诺书</source>
        <translation>Show the commitment</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>看已出的单据：{0}</source>
        <translation>Show a paper: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>评价</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <location filename="ui/window/counter/facing_menu.py"/>
        <source>选客屏：哪块屏给申请人看</source>
        <translation>Choose the applicant's screen</translation>
    </message>
    <message>
        <location filename="ui/window/counter/figuring.py"/>
        <source>{0:%m-%d} {1}</source>
        <translation>{0:%m-%d} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/figuring.py"/>
        <source>{0} 已日结；未同步 {1} 条已列明，日结表已送打印。</source>
        <translation>{0} is closed; {1} unsynced entries are listed, the daily sheet is being printed.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/figuring.py"/>
        <source>{0} 的日报已送打印。</source>
        <translation>The report of {0} has gone to the printer.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/figuring.py"/>
        <source>这个数字背后没有本站的件：可能是平台或其他窗口办的。</source>
        <translation>No case of this station is behind this figure: the platform or other windows may have done them.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>{0} 里的这份已于 {1} 到期，不能引用；请收新的。</source>
        <translation>The one in {0} expired on {1} and cannot be reused; collect a new one.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>以前的办件里没有这份材料，请收新的。</source>
        <translation>No earlier case has this material; collect a new one.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/filling.py"/>
        <source>读卡器</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>1 代办委托书已由申请人签字</source>
        <translation>1 The applicant signed the mandate</translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代办不收费。请申请人看清并签代办委托书；代收凭证交申请人，材料装袋送大厅。</source>
        <translation>Free of charge. Let the applicant read and sign the mandate; give the receipt to the applicant, the materials go to the hall in a bag.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代办委托书</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代收</source>
        <translation>Collect for the hall</translation>
    </message>
    <message>
        <location filename="ui/window/counter/finishing.py"/>
        <source>代收并打印</source>
        <translation>Collect and print</translation>
    </message>
    <message>
        <location filename="ui/window/counter/form_editing.py"/>
        <source>{0}　要改：{1}</source>
        <translation>{0}  to mend: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/front_acts.py"/>
        <source>本件</source>
        <translation>This case</translation>
    </message>
    <message>
        <location filename="ui/window/counter/front_acts.py"/>
        <source>这件现在不能这样办：先选事项；已收件的按 Ctrl+M 看能办什么。已填的都在。</source>
        <translation>Not possible for this case now: choose an item first; for a received case press Ctrl+M. What you typed is kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/front_acts.py"/>
        <source>这件现在没有其他操作；先选事项，或照常办下一步。</source>
        <translation>Nothing else can be done with this case now; choose an item first, or go on.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/giving_up.py"/>
        <source>已放弃 {0}。按 Ctrl+Z 找回，退出登录前都可以。</source>
        <translation>Gave up {0}. Ctrl+Z brings it back, until you sign out.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/keeping.py"/>
        <source>{0}：已登记。</source>
        <translation>{0}: registered.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/keying.py"/>
        <source>“{0}”现用 {1}，{2} 归“{3}”</source>
        <translation>"{0}" is now {1}, {2} went to "{3}"</translation>
    </message>
    <message>
        <location filename="ui/window/counter/keying.py"/>
        <source>有 {0} 个快捷键让了位：{1}。其余照旧；可在快捷键表改。</source>
        <translation>{0} of your keys gave way: {1}. The others stay; change them in the key sheet.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/laying.py"/>
        <source>以下都是虚构的人；读出的内容在屏幕和单据上都标明模拟，不具效力。</source>
        <translation>All these people are invented; what is read is marked as simulated on screen and paper and has no effect.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/laying.py"/>
        <source>放一张模拟卡</source>
        <translation>Lay a simulated card</translation>
    </message>
    <message>
        <location filename="ui/window/counter/laying.py"/>
        <source>模拟</source>
        <translation>Simulated</translation>
    </message>
    <message>
        <location filename="ui/window/counter/licensing.py"/>
        <source>{0} 已登记作废，请换下一张。</source>
        <translation>{0} is registered as spoiled; take the next one.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/licensing.py"/>
        <source>{0} 打印完好，已登记使用。</source>
        <translation>{0} is printed and registered as used.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/licensing.py"/>
        <source>{0} 没有印上，号码退回，可以再用。</source>
        <translation>{0} was not printed on; the number is free again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/licensing.py"/>
        <source>这种空白证照用完了，证照还没有打印，也没有出证。请值班主任领入后再按 F12。</source>
        <translation>There are no blanks of this kind left; the licence was neither printed nor issued. Let the supervisor receive some, then F12 again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/listing.py"/>
        <source>往下没有短号里含 {0} 的件；用 Ctrl+F 查找全部。</source>
        <translation>No further case has {0} in its short number; Ctrl+F looks through all.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/listing.py"/>
        <source>这些筛选下没有件。按 Ctrl+F 换个词，或放宽上面的筛选。</source>
        <translation>No case under these filters. Try another word with Ctrl+F, or wider filters.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/listing.py"/>
        <source>这件在本窗口还没有单据。</source>
        <translation>This case has no papers at this window yet.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>{0}：已存，{1}。</source>
        <translation>{0}: kept, {1}.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>已起用</source>
        <translation>in force</translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>开放时间已存；预约和日结按它，期限不变。</source>
        <translation>The opening hours are kept; appointments and day close follow them, limits do not change.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>日历已载入；重新核算了 {0} 件的期限。</source>
        <translation>The calendar is loaded; the limits of {0} cases were worked out anew.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/looking.py"/>
        <source>重开程序后起用</source>
        <translation>in force after a restart</translation>
    </message>
    <message>
        <location filename="ui/window/counter/machine_rating.py"/>
        <source>{0}已在评价器上评价。</source>
        <translation>{0} rated on the machine.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/machine_rating.py"/>
        <source>{0}没有评价，这件保持“未评价”；改发手机评价邀请。</source>
        <translation>{0} did not rate; the case stays unrated and an invitation by phone is sent instead.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/machine_rating.py"/>
        <source>请申请人在评价器上评价（20 秒）；再按 F10 撤回。</source>
        <translation>The applicant rates on the machine (20 seconds); F10 takes it back.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/mending.py"/>
        <source>已收件的不能撤销。下面的操作照实改正，原来的记录和理由都保留。</source>
        <translation>What was received cannot be undone. The actions below put it right as it is; the earlier record and the reason stay.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/mending.py"/>
        <source>已收件的改正</source>
        <translation>Putting a received case right</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>人证不符，不能继续受理。草稿已存；按 F4 挂起本件，或请本人持证再来。</source>
        <translation>The person does not match; the case cannot go on. The draft is kept; press F4 to park it, or ask the owner to come with the certificate.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>必填；现在没有，再按 F12 先收件。</source>
        <translation>Required; if it cannot be had now press F12 again to receive only.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请先核对人证：按 1 人证一致，按 2 人证不符。已读的信息都在。</source>
        <translation>Check person and certificate first: 1 matches, 2 does not. What was read is kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请先选事项：输短码、名称或首字母，↑↓ 选，Enter 定。</source>
        <translation>Choose an item first: short code, name or initials, ↑↓ to choose, Enter to take.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请先选情形（按数字键），材料按情形列出。</source>
        <translation>Choose the situation first (digits); the materials follow it.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请填写。</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>请选择。</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>还不知道是谁办：请放身份证，或填姓名和证件号码。已填的都在。</source>
        <translation>It is not known who applies: lay the ID card, or type name and number. What you typed is kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/moving.py"/>
        <source>还有 {0} 栏必填未填。补填后按 F12；现在没有，再按一次 F12，只收件。</source>
        <translation>{0} required fields are empty. Fill them and press F12; if they cannot be had now press F12 again to receive only.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/pad_signing.py"/>
        <source>{0}已在签字板上签字，笔迹和所示内容一并存下。</source>
        <translation>{0} signed on the pad; the strokes and what was shown are kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/pad_signing.py"/>
        <source>已从签字板撤回，没有留下签字。再按 F10 请签。</source>
        <translation>Taken back from the pad; nothing was signed. F10 asks again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/pad_signing.py"/>
        <source>请申请人看清签字板上的内容并签字（60 秒）；再按 F10 撤回。</source>
        <translation>The applicant reads and signs on the pad (60 seconds); F10 takes it back.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>出件发证</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>短号、收件编号、姓名、证件号；别处的件用编号认领</source>
        <translation>short number, receipt number, name, ID number; a case from elsewhere is claimed by its number</translation>
    </message>
    <message>
        <location filename="ui/window/counter/pages.py"/>
        <source>短号、收件编号、姓名；已决定的件在这里出证</source>
        <translation>short number, receipt number, name; decided cases are issued here</translation>
    </message>
    <message>
        <location filename="ui/window/counter/paper_showing.py"/>
        <source>与屏幕上、打印出的各页完全相同，字体在文件里。没有电子印章：盖章仍在纸上。</source>
        <translation>The very pages on the screen and on paper, fonts inside the file. It bears no electronic seal: sealing stays on paper.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/paper_showing.py"/>
        <source>存到（.ofd）</source>
        <translation>Save to (.ofd)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/paper_showing.py"/>
        <source>导出 OFD</source>
        <translation>Export OFD</translation>
    </message>
    <message>
        <location filename="ui/window/counter/paper_showing.py"/>
        <source>已导出到 {0}。文件离开了本机的加密，请按规定保管。</source>
        <translation>Exported to {0}. The file has left the encryption of this machine; keep it as the rules say.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/picking.py"/>
        <source>最近用过</source>
        <translation>Used lately</translation>
    </message>
    <message>
        <location filename="ui/window/counter/picking.py"/>
        <source>这一栏里有旧造字区的字：{0}。选下面的标准字即可换掉。</source>
        <translation>This field holds characters of an old private area: {0}. Choose the standard character below to replace it.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/plugging.py"/>
        <source>已记下：重开程序后起用；先用自检看看它答不答。</source>
        <translation>Kept; used from the next start of the program on. Look in the self-check whether it answers.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/plugging.py"/>
        <source>是身份证读卡器：它答了。再选一次“用作”把它记下。</source>
        <translation>It is an identity card reader: it answered. Choose its use once more to keep it.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/plugging.py"/>
        <source>没有身份证读卡器在答：{0}</source>
        <translation>No identity card reader answers: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/portraying.py"/>
        <source>人像已拍下，随这件保存；要换再按 Shift+F7。</source>
        <translation>The portrait is kept with this case; Shift+F7 takes another.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/portraying.py"/>
        <source>人像是给收件前的申请人拍的：先读卡或填好申请人，再按 Shift+F7。</source>
        <translation>A portrait is of the applicant before receipt: read the card or enter the applicant first, then press Shift+F7.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/portraying.py"/>
        <source>本窗口没有设高拍仪或摄像头，拍不了人像；没有相片不影响受理。</source>
        <translation>No camera is set at this window, so no portrait; nothing depends on one.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/print_acts.py"/>
        <source>取消不了：打印机已经打完，或打印服务没有应答。请看清单。</source>
        <translation>It cannot be cancelled: it is printed already, or the print service does not answer. See the list.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/print_acts.py"/>
        <source>已取消这次打印；已经出来的纸请收走。</source>
        <translation>This print was cancelled; take away what came out already.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/print_acts.py"/>
        <source>扫描件 (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/print_acts.py"/>
        <source>签回件 {0}</source>
        <translation>Signed copy {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/print_acts.py"/>
        <source>签回件已挂在这份单据上，加密存在本机。</source>
        <translation>The signed copy is linked to this paper and kept here, encrypted.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/print_acts.py"/>
        <source>选签回件</source>
        <translation>Choose the signed copy</translation>
    </message>
    <message>
        <location filename="ui/window/counter/printing.py"/>
        <source>打印单据</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <location filename="ui/window/counter/province.py"/>
        <source>已记作人工处理，后面的接着报。</source>
        <translation>Settled by hand; what stands behind it goes on.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/province.py"/>
        <source>已请网关马上再试，十秒内见结果；结果会自己显示在这里。</source>
        <translation>The gateway was asked to try at once; what comes of it is shown here within ten seconds.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/province.py"/>
        <source>省级报送队列（等什么、为什么）</source>
        <translation>Queue to the province (what waits, and why)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/queueing.py"/>
        <source>已以平台为准；本站的文字在这件的备注里。</source>
        <translation>The platform's side prevails; this station's text is in the remarks of the case.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/queueing.py"/>
        <source>已作为新的一条重发；原来那条留着，平台答复会自动显示。</source>
        <translation>Sent again as a new entry; the earlier one stays, the platform's answer shows by itself.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/queueing.py"/>
        <source>已作废这一条，以平台为准；记录和原因都保留。</source>
        <translation>This entry is void, the platform's side prevails; record and reason stay.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/queueing.py"/>
        <source>已取回，可以修正重发。</source>
        <translation>Taken up; it can be put right and sent again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/queueing.py"/>
        <source>已搁置，不再挡同一件的其他条目；随时可以取回。</source>
        <translation>Set aside: it holds no other entry of the case and can be taken up again at any time.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/queueing.py"/>
        <source>已申请作废，等大厅的值班主任答复。</source>
        <translation>Asked for a void; the hall's supervisor answers.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/resuming.py"/>
        <source>已找回上次没办完的 {0} 件。</source>
        <translation>Found {0} unfinished cases of last time.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/reusing.py"/>
        <source>{0} 没有现在还能引用的材料和表单。</source>
        <translation>{0} has nothing that can be reused now.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/reusing.py"/>
        <source>从 {0} 引用材料 {1} 份、表单 {2} 栏，请逐步核对。按 Ctrl+Z 一次退回。</source>
        <translation>From {0}: {1} materials and {2} fields reused; check each step. Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/scanning.py"/>
        <source>先办完或按 Esc 关闭这个小窗，再扫码；刚才的码没有采用，栏里没有动。</source>
        <translation>Finish or close this dialog with Esc, then scan again; the code was not taken and no field was changed.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/self_checking.py"/>
        <source>一个 zip，给技术支持看：版本、设置、自检结果、出错的地方、数量。没有姓名、证件号、电话，也没有办件内容。</source>
        <translation>One zip for support: versions, settings, checks, places of errors, counts. No names, ID numbers, telephones, no content of cases.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/self_checking.py"/>
        <source>写文件</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="ui/window/counter/self_checking.py"/>
        <source>写诊断文件</source>
        <translation>Write a diagnostic file</translation>
    </message>
    <message>
        <location filename="ui/window/counter/self_checking.py"/>
        <source>放到哪个文件夹</source>
        <translation>Into which folder</translation>
    </message>
    <message>
        <location filename="ui/window/counter/self_checking.py"/>
        <source>程序上次出过 {0} 次意外，地方已记下（没有个人信息）。办件都在。请管理员在 设置 → 数据与自检 写诊断文件交给技术支持。</source>
        <translation>The program stumbled {0} times; the places are noted (nothing personal). Cases are all here. Let the administrator write a diagnostic file in Settings → Data and checks.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/self_checking.py"/>
        <source>诊断文件已写好：{0}</source>
        <translation>The diagnostic file is written: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/sending_on.py"/>
        <source>{0} 出来了吗？打印机没有报告打完。请看出纸口，按 Ctrl+Shift+J 回答。</source>
        <translation>{0}: did it come out? The printer reported no end. Look at the tray and answer with Ctrl+Shift+J.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/setting_aside.py"/>
        <source>交接班</source>
        <translation>Hand-over of the window</translation>
    </message>
    <message>
        <location filename="ui/window/counter/setting_aside.py"/>
        <source>办理中的件</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <location filename="ui/window/counter/signature_lost.py"/>
        <source>内容改了，申请人在客屏上的签字不再算数。改动已存；改完按 F10 请申请人重新核对签字。</source>
        <translation>The content has changed: what the applicant signed on the screen holds no longer. The change is saved; press F10 when you are done, for the applicant to check and sign again.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/speaking.py"/>
        <source>语言已改：关闭窗口再打开时生效。办件和草稿都在。</source>
        <translation>The language was changed: it takes effect when the window is opened again. Cases and drafts are kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/telling_state.py"/>
        <source>{0}。{1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/telling_state.py"/>
        <source>恢复正常：等候的件正在上传。</source>
        <translation>Back to normal: what waited is being sent.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>人才卡</source>
        <translation>talent card</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>外国人永久居留身份证（2017 版）</source>
        <translation>Foreign permanent resident card (2017)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>外国人永久居留身份证（2023 版）</source>
        <translation>Foreign permanent resident card (2023)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>居民身份证</source>
        <translation>Resident identity card</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>测试页已交给 {0}；纸出来才算数，请看四角和尺。</source>
        <translation>The test page went to {0}; look at the corners and the ruler when it is out.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>测试页没有打出。{0}</source>
        <translation>The test page was not printed. {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>港澳台居民居住证</source>
        <translation>Residence permit for Hong Kong, Macao and Taiwan residents</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>社会保障卡</source>
        <translation>Social security card</translation>
    </message>
    <message>
        <location filename="ui/window/counter/trying.py"/>
        <source>读到一张{0}：读卡器正常。读出的内容没有留下。</source>
        <translation>Read a card ({0}): the reader works. Nothing of it was kept.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/ways.py"/>
        <source>文件 (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Files (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <location filename="ui/window/counter/ways.py"/>
        <source>选文件：{0}</source>
        <translation>Choose a file: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/counter/whole.py"/>
        <source>未登录</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <location filename="ui/window/counter/whole.py"/>
        <source>没有等候出证、发证的件。平台有决定时会自动出现在这里。</source>
        <translation>No case waits to be issued. It appears here by itself when the platform decides.</translation>
    </message>
    <message>
        <location filename="ui/window/counter/whole.py"/>
        <source>没有这样的办件。换个词，或用收件编号到平台查找。</source>
        <translation>No such case. Try another word, or look for its receipt number at the platform.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/ask.py"/>
        <source>不办了</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/ask.py"/>
        <source>拍或扫</source>
        <translation>Capture</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/clock.py"/>
        <source>看过了</source>
        <translation>Seen</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/close_day.py"/>
        <source>先不结</source>
        <translation>Do not close yet</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>{0}，{1}，宽 {2}</source>
        <translation>{0}, {1}, width {2}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>↑↓ 选，空格显示或隐藏，Shift+↑↓ 换位置，← → 变窄变宽，Del 恢复默认，Esc 关闭。</source>
        <translation>↑↓ to choose, Space shows or hides, Shift+↑↓ moves, ← → narrower or wider, Del for the default, Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>列表的列</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>占其余</source>
        <translation>takes the rest</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>总显示</source>
        <translation>always shown</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>恢复默认</source>
        <translation>Back to default</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>显示</source>
        <translation>shown</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/columns.py"/>
        <source>隐藏</source>
        <translation>hidden</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>{0} {1}：{2}</source>
        <translation>{0} {1}: {2}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>复制下一项</source>
        <translation>Copy next</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/copying.py"/>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/guide.py"/>
        <source>{0} 办事指南</source>
        <translation>Guide: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/guide.py"/>
        <source>↑↓ PgUp PgDn 翻看，Esc 关闭。</source>
        <translation>↑↓ PgUp PgDn to read, Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/guide.py"/>
        <source>办事指南</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>帮助目录</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>打字就查，↑ ↓ 换一条，Esc 关闭。全部快捷键按 F1。</source>
        <translation>Type to search, ↑ ↓ for another, Esc to close. All keys: F1.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>最常用的键</source>
        <translation>Keys used most</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>查找帮助</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>没有找到。换个词，或把提示“详情”里的代码打进来。</source>
        <translation>Nothing found. Try another word, or the code from "Details" of a message.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/help.py"/>
        <source>问题、按键，或提示里的代码，如 card.absent</source>
        <translation>question, key, or the code of a message such as card.absent</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/history.py"/>
        <source>Enter 引用，空格 挑选，Esc 关闭。</source>
        <translation>Enter reuses, Space picks, Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/history.py"/>
        <source>历史办件</source>
        <translation>Earlier cases</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>{0}，默认 {1}</source>
        <translation>{0}, default {1}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>↑↓ 选，Enter 改键，Del 恢复这一个，Esc 关闭。单个字母不作命令；改的键只归登录的人。</source>
        <translation>↑↓ to choose, Enter to change, Del for the default of one, Esc to close. No single letter is a command; your keys are yours alone.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>全部快捷键</source>
        <translation>All keys</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>全部恢复默认</source>
        <translation>All back to default</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>列表与栏</source>
        <translation>Lists and fields</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>功能、拼音首字母或键名，如 挂起、gq</source>
        <translation>action, initials or key, such as park</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>固定</source>
        <translation>fixed</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>已改</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>找快捷键</source>
        <translation>Find a key</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>没有这样的键。换个词，或用 Backspace 删去。</source>
        <translation>No such key. Try another word, or delete with Backspace.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>请按“{0}”的新键。Esc 不改。</source>
        <translation>Press the new key for "{0}". Esc leaves it.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>这个键是固定的，不能改。</source>
        <translation>This key is fixed and cannot be changed.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/keys.py"/>
        <source>默认 {0}</source>
        <translation>default {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/licence.py"/>
        <source>下一张　{0}</source>
        <translation>Next one　{0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/licence.py"/>
        <source>不打了</source>
        <translation>Do not print</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/licence.py"/>
        <source>将要打印的样子</source>
        <translation>How it will be printed</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>{0}，{1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>几个字或拼音首字母</source>
        <translation>some letters</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>数字或 ↑↓ 选，Enter 定，Esc 关闭。</source>
        <translation>Digits or ↑↓ to choose, Enter to take, Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>没有这样的操作。换个词，或用 Backspace 删去。</source>
        <translation>No such action. Try another word, or delete with Backspace.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/menu.py"/>
        <source>筛选操作</source>
        <translation>Filter actions</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/notices.py"/>
        <source>{0}，{1}{2}</source>
        <translation>{0}, {1}{2}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/notices.py"/>
        <source>↑ ↓ 换一条，Esc 关闭。看过的只记在自己名下。</source>
        <translation>↑ ↓ for another, Esc to close. What you read is noted for you alone.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/notices.py"/>
        <source>新</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/notices.py"/>
        <source>通知与更新</source>
        <translation>Notices and updates</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/notices.py"/>
        <source>，没看过</source>
        <translation>, unread</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/paper.py"/>
        <source>单据共 {0} 页，与打印的完全相同。Esc 关闭。</source>
        <translation>Papers, {0} pages, exactly as printed. Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/paper.py"/>
        <source>单据，共 {0} 页</source>
        <translation>Papers, {0} pages</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/parked.py"/>
        <source>{0}，{1}，{2}，{3}{4}</source>
        <translation>{0}, {1}, {2}, {3}{4}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/parked.py"/>
        <source>已放弃 {0}</source>
        <translation>Given up {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/parked.py"/>
        <source>挂起的件</source>
        <translation>Parked cases</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/parked.py"/>
        <source>挂起的件 {0}</source>
        <translation>Parked cases {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/parked.py"/>
        <source>，{0}</source>
        <translation>, {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/prints.py"/>
        <source>待打印的全送打印机</source>
        <translation>Send what waits to the printer</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/prints.py"/>
        <source>本班次打印</source>
        <translation>Printed this shift</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/prints.py"/>
        <source>这个班次还没有打印过单据，也没有待打印的。</source>
        <translation>Nothing was printed in this shift, and nothing waits.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/prints.py"/>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/province.py"/>
        <source>所列全部再试</source>
        <translation>Try all that is listed</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/province.py"/>
        <source>省级报送队列</source>
        <translation>Queue to the province</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/province.py"/>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>{0} {1}，{2}</source>
        <translation>{0} {1}, {2}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>{0} 部余 {1} 画</source>
        <translation>radical {0} and {1} strokes</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>↑↓ 选字，Enter 写到光标处，Ctrl+Z 可撤回；Esc 关闭。</source>
        <translation>↑↓ to choose, Enter writes it at the caret, Ctrl+Z takes it back; Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>共 {0} 画</source>
        <translation>{0} strokes</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>只列前 {0} 个；再加一个部件或笔画数。</source>
        <translation>Only the first {0}; add a part or the strokes.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>如 龙天、王13 huan、yan 9、4DAE</source>
        <translation>such as 龙天, 王13 huan, yan 9, 4DAE</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>怎么找这个字</source>
        <translation>How to find the character</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>找到的字</source>
        <translation>Characters found</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>拆作 {0}</source>
        <translation>made of {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>本机没有它的字形，单据上要手工补写</source>
        <translation>no glyph on this computer, to be written by hand on paper</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>没有找到。换一种拆法，或用部首加余画、拼音。</source>
        <translation>Nothing found. Try other parts, radical and strokes, or pinyin.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>没有读音记载</source>
        <translation>no reading on record</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>生僻字</source>
        <translation>Rare characters</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/rare.py"/>
        <source>部件 龙天 · 部首加余画 王13 · 总画数 9 · 拼音 yan · 编码 4DAE；中间空一格可以缩小范围</source>
        <translation>parts 龙天 · radical and further strokes 王13 · strokes 9 · pinyin yan · code 4DAE; a space between narrows</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>全部重测</source>
        <translation>Check all again</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>只测这一项</source>
        <translation>Check this one</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>怎么办：{0}</source>
        <translation>What to do: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>自检项目</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>设备与系统自检</source>
        <translation>Check of devices and system</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/self_check.py"/>
        <source>这一项不用做什么。</source>
        <translation>Nothing to do for this one.</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/sheet.py"/>
        <source>一窗受理台</source>
        <translation>One-Window Desk</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/sides.py"/>
        <source>以平台为准</source>
        <translation>Platform prevails</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/sides.py"/>
        <source>修正并重发</source>
        <translation>Put right and send again</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/sides.py"/>
        <source>先不处理</source>
        <translation>Leave it for now</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/station_state.py"/>
        <source>看等候的件</source>
        <translation>See what waits</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/station_state.py"/>
        <source>线路与本机状态</source>
        <translation>State of the line and this computer</translation>
    </message>
    <message>
        <location filename="ui/window/dialogs/station_state.py"/>
        <source>马上再试</source>
        <translation>Try now</translation>
    </message>
    <message>
        <location filename="ui/window/form/choice.py"/>
        <source>未选</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <location filename="ui/window/form/choice.py"/>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="ui/window/form/choice.py"/>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="ui/window/form/composition.py"/>
        <source>刚才没有选字就离开了那一栏：拼音没有录入，请回去再输。</source>
        <translation>The field was left before a character was chosen: the letters were not taken, type it again.</translation>
    </message>
    <message>
        <location filename="ui/window/form/composition.py"/>
        <source>正在输入汉字：请先选字（空格或数字），再按这个键。</source>
        <translation>Chinese is being typed: choose the characters first (Space or digit), then press this key.</translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>（{0}）</source>
        <translation> ({0})</translation>
    </message>
    <message>
        <location filename="ui/window/form/field.py"/>
        <source>，必填</source>
        <translation>, required</translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>只填数字，如 86.5。</source>
        <translation>Digits only, like 86.5.</translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>日期写作 20251124 或 2025-11-24。</source>
        <translation>Write the date as 20251124 or 2025-11-24.</translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>没有这一天，请核对年月日。</source>
        <translation>There is no such day; check year, month and day.</translation>
    </message>
    <message>
        <location filename="ui/window/form/formats.py"/>
        <source>电话只写数字，如 13800000000。</source>
        <translation>Digits only, like 13800000000.</translation>
    </message>
    <message>
        <location filename="ui/window/opening.py"/>
        <source>已用 {0} 秒</source>
        <translation>{0} s so far</translation>
    </message>
    <message>
        <location filename="ui/window/opening.py"/>
        <source>新版本第一次打开要先整理以前的办件，件多的站要一两分钟；以后就快了。请不要断电；断了电也不丢件，下次从头整理。</source>
        <translation>The first start of a new version puts earlier cases in order; at a station with many of them that takes a minute or two, later it is fast. Leave the computer on; if it goes off no case is lost and it begins anew next time.</translation>
    </message>
    <message>
        <location filename="ui/window/opening.py"/>
        <source>正在打开本站的数据</source>
        <translation>Opening this station's data</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>事项编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>办件编号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>导出列表</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>导出办件</source>
        <translation>Export cases</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>承诺办结</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>收件日</source>
        <translation>Received on</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>收件编号</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>短号</source>
        <translation>Short number</translation>
    </message>
    <message>
        <location filename="ui/window/operations/exporting.py"/>
        <source>证件</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <location filename="ui/window/operations/papers.py"/>
        <source>打印待打印的单据</source>
        <translation>Printing what waits</translation>
    </message>
    <message>
        <location filename="ui/window/operations/self_check.py"/>
        <source>收集诊断信息</source>
        <translation>Collecting for the diagnostic file</translation>
    </message>
    <message>
        <location filename="ui/window/operations/settings.py"/>
        <source>导入日历</source>
        <translation>Loading the calendar</translation>
    </message>
    <message>
        <location filename="ui/window/operations/transfer.py"/>
        <source>导入平台答复</source>
        <translation>Importing the platform's answer</translation>
    </message>
    <message>
        <location filename="ui/window/operations/transfer.py"/>
        <source>导出待传文件</source>
        <translation>Export for the platform</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/canvas.py"/>
        <source>版式图</source>
        <translation>The form</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/grounds.py"/>
        <source>图片或 PDF {0}</source>
        <translation>Pictures or PDF {0}</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/grounds.py"/>
        <source>选底图</source>
        <translation>Choose a scan</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>先撤回没有保存的改动（Ctrl+Z），再退回。</source>
        <translation>Undo what was not saved (Ctrl+Z), then roll back.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>已存为第 {0} 版，{1} 起用。请用普通纸试打（F9）。</source>
        <translation>Saved as version {0}, in force from {1}. Print a test on plain paper (F9).</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>已导出：{0}</source>
        <translation>Exported: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>已退回；现在用的是第 {0} 版。</source>
        <translation>Rolled back; version {0} is in force now.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>样张已送打印机，没有占用空白证照号。</source>
        <translation>The specimen went to the printer; no blank was used.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>还不能保存：{0}。请改正后再按 F12。</source>
        <translation>It cannot be saved yet: {0}. Mend it and press F12.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keeping.py"/>
        <source>这一版随程序带来，不能再退。</source>
        <translation>This version came with the program and cannot go back.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>导出文件</source>
        <translation>Export a file</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>换主体类型</source>
        <translation>Type of subject</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>换底：扫描件、线框、无</source>
        <translation>Below: scan, frame, nothing</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>换样例：最满、最空、栏名</source>
        <translation>Sample: fullest, emptiest, names</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>放大</source>
        <translation>Closer</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>整张</source>
        <translation>Whole sheet</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>画面缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>试打</source>
        <translation>Test print</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/keys.py"/>
        <source>退回上一版</source>
        <translation>Back to the last version</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>不放了</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>按 1、2 选点，方向键移一个像素，Shift 移十个，也可用鼠标点；Enter 填毫米。</source>
        <translation>1 and 2 choose a point, arrows move it by a pixel, Shift by ten, or click; Enter types the mm.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>放在版式下</source>
        <translation>Put it below the form</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>放底图：{0}</source>
        <translation>Place a scan: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>点 1 上 mm</source>
        <translation>Point 1 top, mm</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>点 1 左 mm</source>
        <translation>Point 1 left, mm</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>点 2 上 mm</source>
        <translation>Point 2 top, mm</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>点 2 左 mm</source>
        <translation>Point 2 left, mm</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/placing.py"/>
        <source>纸是 {0:g} × {1:g} 毫米；从左上角量起。</source>
        <translation>The sheet is {0:g} × {1:g} mm, measured from its top left corner.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/scan.py"/>
        <source>底图</source>
        <translation>The scan</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/sheet.py"/>
        <source>{0}，有改动</source>
        <translation>{0}, changed</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/sheet.py"/>
        <source>套打版式：{0}</source>
        <translation>Overprint form: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/sheet.py"/>
        <source>改动还没有保存：F12 存为新版本；再按一次 Esc 就放弃改动。</source>
        <translation>Nothing was saved yet: F12 saves a new version; a second Esc drops the changes.</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/sheet.py"/>
        <source>方向键移 0.1 毫米，Shift 移 1 毫米；Ctrl 改大小；PgUp PgDn 换一个；Enter 填数</source>
        <translation>Arrows move by 0.1 mm, Shift by 1 mm; Ctrl resizes; PgUp PgDn go on; Enter types</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/sheet.py"/>
        <source>离开</source>
        <translation>Leave</translation>
    </message>
    <message>
        <location filename="ui/window/overprint_editor/sheet.py"/>
        <source>第 {0} 版</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <location filename="ui/window/pages/acceptance.py"/>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="ui/window/pages/acceptance.py"/>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="ui/window/pages/acceptance.py"/>
        <source>挂起，先办别人</source>
        <translation>Park, serve others first</translation>
    </message>
    <message>
        <location filename="ui/window/pages/cases.py"/>
        <source>全部操作</source>
        <translation>All actions</translation>
    </message>
    <message>
        <location filename="ui/window/pages/cases.py"/>
        <source>查找办件</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <location filename="ui/window/pages/cases.py"/>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>{0}，{1}，{2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>下一位</source>
        <translation>Next applicant</translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>将要办理</source>
        <translation>Will be done</translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>将要打印</source>
        <translation>Will be printed</translation>
    </message>
    <message>
        <location filename="ui/window/pages/confirm_step.py"/>
        <source>请告诉申请人的短号</source>
        <translation>Short number to tell the applicant</translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>前 50</source>
        <translation>top 50</translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>日统计</source>
        <translation>Daily</translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>明细</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>每小时收件</source>
        <translation>Received per hour</translation>
    </message>
    <message>
        <location filename="ui/window/pages/daily.py"/>
        <source>窗口与人员</source>
        <translation>Windows and people</translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>{0}，{1}，短码 {2}</source>
        <translation>{0}, {1}, short code {2}</translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>搜索事项</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <location filename="ui/window/pages/item_step.py"/>
        <source>短码、名称、拼音首字母，如 spjyxk</source>
        <translation>short code, name or initials, such as spjyxk</translation>
    </message>
    <message>
        <location filename="ui/window/pages/materials_step.py"/>
        <source>审查要点：{0}</source>
        <translation>Points to review: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>台账</source>
        <translation>Registers</translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>台账目录</source>
        <translation>List of registers</translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>查找台账</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>标题、姓名或单位</source>
        <translation>title, name or unit</translation>
    </message>
    <message>
        <location filename="ui/window/pages/registers.py"/>
        <source>，{0} 条</source>
        <translation>, {0} records</translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>查找设置</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>查找设置：如 串口、锁屏、字号</source>
        <translation>Find a setting, such as serial port, lock, type size</translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>设置的类别</source>
        <translation>Kinds of settings</translation>
    </message>
    <message>
        <location filename="ui/window/pages/settings.py"/>
        <source>这里的设置由站点管理员改；外观和按键人人可改。</source>
        <translation>These settings are the administrator's; look and keys are everybody's.</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>{0} 的 PIN</source>
        <translation>PIN of {0}</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>交出窗口的人的 PIN</source>
        <translation>PIN of who gives up the window</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>交出窗口：{0} {1} 的 PIN（↑↓ 换人），30 秒内</source>
        <translation>Giving up the window: PIN of {0} {1} (↑↓ for somebody else), within 30 seconds</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>登录与锁屏</source>
        <translation>Sign-in and lock</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="ui/window/pages/sign_in.py"/>
        <source>顶岗</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <location filename="ui/window/pages/today.py"/>
        <source>查找今日待办</source>
        <translation>Find in Today</translation>
    </message>
    <message>
        <location filename="ui/window/pages/today.py"/>
        <source>没有含这些字的事。改几个字，或按 Esc 看全部。</source>
        <translation>Nothing holds these words. Change them, or Esc for all.</translation>
    </message>
    <message>
        <location filename="ui/window/pages/today.py"/>
        <source>短号、姓名、事由</source>
        <translation>number, name, matter</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>导入平台的回执文件</source>
        <translation>Import the platform's answer file</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>导出待传文件（U 盘送平台）</source>
        <translation>Export for the platform (USB stick)</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>待同步</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>查找待同步</source>
        <translation>Find in Waiting</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>没有含这些字的条目。改几个字，或按 Esc 看全部。</source>
        <translation>No entry holds these words. Change them, or Esc for all.</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>短号、内容、原因</source>
        <translation>number, reason</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>立即重试</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <location filename="ui/window/pages/waiting.py"/>
        <source>等候上报和平台没有收下的条目</source>
        <translation>Entries that wait, and those the platform did not take</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 已填</source>
        <translation> · filled</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 已齐</source>
        <translation> · complete</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 待填 {0}</source>
        <translation> · {0} to fill</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source> · 还差 {0} 项</source>
        <translation> · {0} missing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0} 栏</source>
        <translation>{0} fields</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0} 项</source>
        <translation>{0} items</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0}，有缺陷</source>
        <translation>{0}, deficient</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>{0}，未收</source>
        <translation>{0}, not received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>上一栏</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一栏</source>
        <translation>Next field</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  填表单</source>
        <translation>Next: fill the form</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  收材料</source>
        <translation>Next: collect materials</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  确认打印</source>
        <translation>Next: confirm and print</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>下一步  选事项</source>
        <translation>Next: choose item</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>主件</source>
        <translation>Core material</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>人证核对</source>
        <translation>Person and certificate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>代理、监护、信用</source>
        <translation>Agent, guardian, credit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>先收件</source>
        <translation>receive only</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>凭证与通知书</source>
        <translation>Receipt and notice</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>受理并打印</source>
        <translation>Accept and print</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>复用</source>
        <translation>Reuse</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>容缺</source>
        <translation>Tolerate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>已存 {0}</source>
        <translation>Kept {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>已齐，可受理</source>
        <translation>complete, can be accepted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>手工录入</source>
        <translation>Typed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>挂起</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>挂起 {0}</source>
        <translation>Parked {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收件并打印</source>
        <translation>Receive and print</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收件时生成</source>
        <translation>made on receipt</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>新受理</source>
        <translation>New case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>本件先收件</source>
        <translation>this case is received only</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>正在办理…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>看单据</source>
        <translation>See papers</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>确认打印</source>
        <translation>Confirm, print</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>第 1 步</source>
        <translation>Step 1</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>草稿已存本机 {0}</source>
        <translation>Draft kept here {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>补打</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>表单 {0} 栏</source>
        <translation>Form, {0} fields</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>读卡</source>
        <translation>Read card</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>读卡 {0}</source>
        <translation>Card read {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>读卡或填写</source>
        <translation>Card or typing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>还差 {0} 项可受理</source>
        <translation>{0} more before acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>选事项</source>
        <translation>Choose item</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>选定</source>
        <translation>Take</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>选情形</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>附件、亮证、审查</source>
        <translation>Attach, show, review</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/acceptance.py"/>
        <source>高拍</source>
        <translation>Capture</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>不予受理</source>
        <translation>Acceptance refused</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>不受理</source>
        <translation>Not admissible</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>代领</source>
        <translation>By agent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>另需存档</source>
        <translation>Another one for the files</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>已声明遗失</source>
        <translation>Declared lost</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>已收回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>打印不清</source>
        <translation>Badly printed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>打坏</source>
        <translation>Torn or jammed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>本人</source>
        <translation>In person</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/answers.py"/>
        <source>遗失</source>
        <translation>Lost</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source> · {0:.1f} 秒</source>
        <translation> · {0:.1f} s</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>{0} 岁</source>
        <translation>age {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>{0}族</source>
        <translation>{0} nationality</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>已录入</source>
        <translation>Entered</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>已拍人像，随件保存</source>
        <translation>portrait kept</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>已核验</source>
        <translation>Verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>待核对</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>模拟卡</source>
        <translation>Simulated card</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>照片未解码 · Shift+F7</source>
        <translation>photo not decoded · Shift+F7</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证件有效期至 {0:%Y-%m}</source>
        <translation>Certificate valid to {0:%Y-%m}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证件长期有效</source>
        <translation>Certificate without end</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>证号</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>读卡 {0}{1}</source>
        <translation>Card read {0}{1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant.py"/>
        <source>随设立决定取得</source>
        <translation>given with the decision to found it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>{0} 号窗口</source>
        <translation>Window {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>再按 F10 或 Esc 撤回</source>
        <translation>F10 again or Esc takes it back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>已签字；再按 F10 重签</source>
        <translation>signed; F10 signs anew</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>按 F10 选一块屏给申请人看</source>
        <translation>F10 to choose a screen for the applicant</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>推送核对信息</source>
        <translation>Show the data to check</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>推送核对签字</source>
        <translation>Show to check and sign</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>推送评价</source>
        <translation>Ask for a rating</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>未接客屏</source>
        <translation>no applicant screen</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>申请人核对中</source>
        <translation>applicant is checking</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>申请人签字中</source>
        <translation>applicant is signing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>申请人评价中</source>
        <translation>applicant is rating</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>申请人阅读中</source>
        <translation>applicant is reading</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>空闲</source>
        <translation>idle</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>请您核对信息</source>
        <translation>Please check your data</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>请您核对并签字</source>
        <translation>Please check and sign</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>请您评价服务</source>
        <translation>Please rate the service</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/applicant_screen.py"/>
        <source>请您阅读单据</source>
        <translation>Please read</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source> · 主件</source>
        <translation> · core</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>1 已核对领取人（代领时为双方）证件</source>
        <translation>1 The receiver's certificate (for an agent both) was checked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>1 证照长期有效</source>
        <translation>1 The licence has no end</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>2 收件凭证遗失，凭证件和办件核对</source>
        <translation>2 Receipt lost, checked by certificate and case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>{0} {1}：请核对领取人的证件。{2}</source>
        <translation>{0} {1}: check the receiver's certificate. {2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>一次性告知补正</source>
        <translation>Ask for a supplement, once</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>一次说全：勾选要补的材料（数字或空格），写明要求。每件只能告知一次。</source>
        <translation>Everything at once: tick the materials to be supplied (digits or Space) and write what is asked. Once per case.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>不属于本机关职权的不予受理，依法不需要取得许可的不受理；依据和理由写在通知书上。</source>
        <translation>Outside this organ's powers: refused; no licence needed by law: not admissible. Basis and reason go on the notice.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>代领人证件号码</source>
        <translation>Agent's ID number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>代领时填写</source>
        <translation>for an agent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>代领时填写日期或编号</source>
        <translation>for an agent: date or number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>作废（录入错误，值班主任）</source>
        <translation>Void (wrong entry, supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>决定不予受理</source>
        <translation>Refuse acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>准予并办结</source>
        <translation>Grant and decide</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>凭证遗失</source>
        <translation>Receipt lost</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>勾选现在收到的材料（数字或空格）；份数按清单登记。</source>
        <translation>Tick what is received now (digits or Space); counts as in the list.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>原证</source>
        <translation>Earlier licence</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>发证</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>只用于录入错误；编号保留在登记簿上。</source>
        <translation>Only for wrong entries; the number stays in the register.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>告知补正</source>
        <translation>Ask for supplement</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>填写作出的证照；证号照证面录入。</source>
        <translation>Enter the licence made, with its number as printed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>委托书（写明领取）</source>
        <translation>Mandate (states collection)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>当场办结（准予）</source>
        <translation>Decide on the spot (granted)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>换证、补证时选择</source>
        <translation>for renewal or replacement</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>撤件</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>撤件（申请人要求）</source>
        <translation>Withdraw (applicant's wish)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>申请人要求撤回申请；编号保留。</source>
        <translation>The applicant asks to withdraw; the number stays.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>登记发证</source>
        <translation>Register hand-over</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>登记收到</source>
        <translation>Register as received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补交材料</source>
        <translation>Hand in materials</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补交材料（容缺、补正）</source>
        <translation>Hand in materials (tolerated, supplement)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补打单据</source>
        <translation>Reprint a paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补打的单据标明第几次补打和原因，计入日统计。</source>
        <translation>A reprint says which one it is and why, and is counted.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补正已收齐</source>
        <translation>Supplement is complete</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>补正逾期或申请人放弃补正。材料退还申请人。</source>
        <translation>The supplement is overdue or the applicant gave up. Materials go back to the applicant.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>要求和理由</source>
        <translation>What is asked, and why</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>证件核对</source>
        <translation>Certificates checked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>退件</source>
        <translation>Give back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>邮寄时填写</source>
        <translation>for mail</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>长期</source>
        <translation>No end</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>长期的不填</source>
        <translation>empty where it has no end</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>领取人（收件人）</source>
        <translation>Receiver (addressee)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/asking.py"/>
        <source>领取方式</source>
        <translation>Manner of collection</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>{0} 天</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>不开</source>
        <translation>closed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>保存</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>公布</source>
        <translation>Published</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>几段用空格分开，如 09:00-12:00 13:30-17:00；星期六、日空着就是不开。只管预约和日结，不影响任何期限。</source>
        <translation>Several periods separated by blanks, such as 09:00-12:00 13:30-17:00; empty Saturday or Sunday means closed. Only appointments and day close follow, no limit.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>国务院办公厅每年公布放假安排后下发的文件。载入后，按未公布年份暂算的期限重新算，变动逐件记入办件；已过的期限不动。</source>
        <translation>The file issued each year after the State Council's notice of holidays. Limits worked out provisionally are worked out anew, each change recorded in its case; limits already past stay.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>大厅开放时间</source>
        <translation>Opening hours of the hall</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>工作日</source>
        <translation>Working day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>开放时段</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>改大厅开放时间</source>
        <translation>Change the opening hours</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>日历文件（.json）</source>
        <translation>Calendar file (.json)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>时段空着就是那天停业；写明原因。不影响任何期限。</source>
        <translation>No hours means closed on that day; write the reason. No limit changes.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>某一天另开或停业</source>
        <translation>Open or close on one day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>没有日历，只按周一至周五计。</source>
        <translation>No calendar: only Monday to Friday is known.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>调休上班</source>
        <translation>Working day instead</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>载入</source>
        <translation>Load</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>载入法定日历文件</source>
        <translation>Load a calendar file</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calendars.py"/>
        <source>（待确认）</source>
        <translation> (to be confirmed)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>A 纸左边到 A 线（应为 {0}）</source>
        <translation>A left edge of the paper to line A (should be {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>B 纸左边到 B 线（应为 {0}）</source>
        <translation>B left edge of the paper to line B (should be {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>C 纸上边到 C 线（应为 {0}）</source>
        <translation>C upper edge of the paper to line C (should be {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>D 纸上边到 D 线（应为 {0}）</source>
        <translation>D upper edge of the paper to line D (should be {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>{0}：四个读数</source>
        <translation>{0}: four readings</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>保存校准</source>
        <translation>Keep the calibration</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>先打标尺页，用钢尺量四个数填入，再打核对页；每台打印机、每种版式各校准一次。</source>
        <translation>Print the ruler page, measure four lengths and fill them in, then print the check page; once per printer and form.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>单位毫米，读到 0.1，例 20.3。</source>
        <translation>In millimetres, to 0.1, such as 20.3.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>填四个读数</source>
        <translation>Fill in four readings</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>打印校准</source>
        <translation>Print calibration</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>打印队列（空为系统默认）</source>
        <translation>Print queue (empty: the system's default)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>打标尺页</source>
        <translation>Print the ruler page</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>打核对页</source>
        <translation>Print the check page</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>普通纸试打</source>
        <translation>Try on plain paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>版式</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calibration.py"/>
        <source>要做的事</source>
        <translation>What to do</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>{0} 办理中</source>
        <translation>{0} being served</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>依法优先：{0}。</source>
        <translation>First by law: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>手工 {0} 人</source>
        <translation>by hand, {0} waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>排队机未连</source>
        <translation>queue machine is away</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>未叫号</source>
        <translation>none called</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>等候 {0} 人</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>要办：{0}。</source>
        <translation>For: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>请 {0} 号。</source>
        <translation>Number {0}, please.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>重呼 {0} 号。</source>
        <translation>Calling {0} again.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/calling.py"/>
        <source>预约：{0}。</source>
        <translation>Appointment: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>下一位，另开一件</source>
        <translation>Next applicant, another case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>前一位带出的内容随之去掉，可按 Ctrl+Z 退回</source>
        <translation>what the first one brought goes away, Ctrl+Z brings it back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>又放了一张卡：{0}</source>
        <translation>Another card was laid: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>换成本件申请人</source>
        <translation>Applicant of this case instead</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>接着填委托书</source>
        <translation>go on with the mandate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>本件代理人</source>
        <translation>Agent of this case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>本件申请人是 {0}，没有改动。这张卡是谁的？按 Esc 不用这张卡。</source>
        <translation>The applicant of this case is {0}; nothing was changed. Whose card is it? Esc leaves it.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/card_asking.py"/>
        <source>本件留在标签里</source>
        <translation>this case stays in its tab</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>{0} 件</source>
        <translation>{0} cases</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>先列最近 {0} 件；再加字可缩小</source>
        <translation>the first {0}; type more to narrow</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>办主要操作</source>
        <translation>Do the main action</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>办结</source>
        <translation>Decided</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>待出证</source>
        <translation>To be made out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>待发证</source>
        <translation>To be issued</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>待补正</source>
        <translation>Supplement wanted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>待领取</source>
        <translation>To be collected</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>承诺</source>
        <translation>Promised</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>跳到短号</source>
        <translation>To short number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_list.py"/>
        <source>选件</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_log.py"/>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_log.py"/>
        <source>谁、何时、何处、同步</source>
        <translation>Who, when, where, sync</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/case_log.py"/>
        <source>逐条记录 {0} 条</source>
        <translation>Every entry ({0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>{0} ✕</source>
        <translation>{0} ✕</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>今天收的</source>
        <translation>Received today</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>先到期</source>
        <translation>Due first</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>数字背后</source>
        <translation>Behind the figure</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>早的在前</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>本窗口持有</source>
        <translation>Held here</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>近 30 天</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/choosing.py"/>
        <source>近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0:%Y-%m-%d} 延长 {1}：{2} → {3}，{4}批准，{5}</source>
        <translation>{0:%Y-%m-%d} extended by {1}: {2} → {3}, approved by {4}, {5}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0:%Y-%m-%d} 按日历 {1} 重算：{2} → {3}</source>
        <translation>{0:%Y-%m-%d} by calendar {1}: {2} → {3}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0}前</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0}前（{1}）</source>
        <translation>by {0} ({1})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>{0}起（当日不计）</source>
        <translation>from {0} (that day not counted)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>不计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>临期</source>
        <translation>Nearly due</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>停钟中，随停钟顺延</source>
        <translation>clock stopped, moves with it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>充裕</source>
        <translation>Plenty</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>已提请，自 {0} 起</source>
        <translation>proposed, from {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>暂定</source>
        <translation>provisional</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>未起算</source>
        <translation>not running</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>模拟件</source>
        <translation>Simulated case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>第 {0} 天</source>
        <translation>day {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>视为受理</source>
        <translation>Deemed acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>过半</source>
        <translation>Past half</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>（今天）</source>
        <translation> (today)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>（已过，保留原期限）</source>
        <translation> (past, the earlier limit stays)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/clocks.py"/>
        <source>，信用待核验</source>
        <translation>, credit to be verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>{0} → {1}（{2}）</source>
        <translation>{0} → {1} ({2})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>{0}（{1} {2}）</source>
        <translation>{0} ({1} {2})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>{0}，{1}交件，{2}{3}</source>
        <translation>{0}, given by {1}, {2}{3}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>不同意</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>与平台不一致</source>
        <translation>differs from the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>人工登记</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>作废申请</source>
        <translation>Request for a void</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>关联原件</source>
        <translation>Linked case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>外部系统</source>
        <translation>Outside systems</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>审管互动</source>
        <translation>Sent to supervision</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已减免</source>
        <translation>reduced</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已反馈</source>
        <translation>answered</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已同意</source>
        <translation>agreed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已推送</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>已登记 {0}.{1:02d} 元</source>
        <translation>{0}.{1:02d} yuan registered</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>平台已确认</source>
        <translation>confirmed by the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>平台未回告</source>
        <translation>no answer from the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>待大厅值班主任答复</source>
        <translation>waits for the hall's supervisor</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>承办地</source>
        <translation>Handling place</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>未评价</source>
        <translation>not rated</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>缴费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>网上申报</source>
        <translation>Online filing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>证照状态</source>
        <translation>State of the licence</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>（代收：{0}）</source>
        <translation> (for another: {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>（平台文号 {0}）</source>
        <translation> (platform number {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/closing.py"/>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source> · 截至 {0:%H:%M}</source>
        <translation> · as of {0:%H:%M}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 件事未了</source>
        <translation>{0} matters open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 件未同步</source>
        <translation>{0} unsynced</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 份待打印</source>
        <translation>{0} waiting to be printed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 周{1}{2}</source>
        <translation>{0} {1}{2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 已结</source>
        <translation>{0} closed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 时</source>
        <translation>{0}:00</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>{0} 条等候上报；日结列明，不挡</source>
        <translation>{0} entries wait; listed at the close, they do not stop it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>上周{0}</source>
        <translation>{0} last week</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>以下照实列入日结表并签入日志；未了的事不挡日结，第二天照样能办。</source>
        <translation>These are listed on the daily sheet and signed into the journal; open matters do not stop the close and can be done the next day.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>件</source>
        <translation>cases</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>份</source>
        <translation>papers</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>全部已同步</source>
        <translation>All synced</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>共 {0} 件{1}</source>
        <translation>{0} in all{1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>列明</source>
        <translation>listed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>前天</source>
        <translation>The day before</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>占受理 {0}%</source>
        <translation>{0}% of acceptances</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>即办办结</source>
        <translation>Decided on the spot</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>只收件</source>
        <translation>Received only</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>只收件 {0}</source>
        <translation>received only {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>号票、作废申请、原件、移交、用印都已办结</source>
        <translation>tickets, requests for a void, originals, moves and seals are all done</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>在办件 · 剩余承诺时限</source>
        <translation>Open cases · time left</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>大厅不在开放时间</source>
        <translation>Outside opening hours</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>大厅还在开放</source>
        <translation>The hall is still open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>容缺受理</source>
        <translation>Accepted with tolerance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>已日结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>平均受理用时</source>
        <translation>Average time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>开放 {0}；日结后再收的件另作更正</source>
        <translation>open {0}; cases received after the close are a correction</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>当日制作 {0} 份，补打 {1} 份</source>
        <translation>{0} made today, {1} reprinted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>当日打出 {0}，现待打印 {1}</source>
        <translation>{0} printed today, {1} waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>当日无受理</source>
        <translation>none accepted that day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>打印日报</source>
        <translation>Print the report of the day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>换日期</source>
        <translation>Other day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>换表格</source>
        <translation>Other table</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结 {0}</source>
        <translation>Close {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结并打印日结表</source>
        <translation>Close the day and print the sheet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>日结检查</source>
        <translation>Checks before closing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>未日结</source>
        <translation>not closed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>正常受理</source>
        <translation>Accepted complete</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>没有待打印的单据</source>
        <translation>Nothing waits to be printed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>没有未了的事</source>
        <translation>nothing is open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>看背后的件</source>
        <translation>See the cases behind it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号 {0} · 收件 {1} · 断号 {2}</source>
        <translation>numbers {0} · received {1} · gaps {2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号 {0} 个</source>
        <translation>{0} numbers</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号与收件不符</source>
        <translation>Numbers and receipts do not agree</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>编号与收件相符</source>
        <translation>Numbers and receipts agree</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>补正告知 {0}</source>
        <translation>supplements {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>计时 {0} 件</source>
        <translation>{0} cases timed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>，其中 {0} 件未起算</source>
        <translation>, {0} of them not running</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/daily.py"/>
        <source>：当天不开</source>
        <translation>: closed on that day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>2–3 个工作日</source>
        <translation>2–3 working days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>4–5 个工作日</source>
        <translation>4–5 working days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>&gt; 5 个工作日</source>
        <translation>&gt; 5 working days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>{0} 点前比{1} {2:+}</source>
        <translation>until {0}:00 against {1} {2:+}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>≤ 1 个工作日</source>
        <translation>≤ 1 working day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>剩余时限</source>
        <translation>Time left</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>受理员</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>合计</source>
        <translation>Sum</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>在办件</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>已超期</source>
        <translation>overdue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>平均用时</source>
        <translation>Average time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>当日还没有收件、受理或发证。</source>
        <translation>Nothing was received, accepted or issued on that day yet.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>按事项</source>
        <translation>By item</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>时段</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>每小时</source>
        <translation>Per hour</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>比{0} {1:+}</source>
        <translation>against {0} {1:+}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>补正</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/day_tables.py"/>
        <source>领取</source>
        <translation>Collected</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>{0:%m-%d}（周{1}）</source>
        <translation>{0:%m-%d} ({1})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>{0} 小时</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>一 二 三 四 五 六 日</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/days.py"/>
        <source>刚刚</source>
        <translation>just now</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>{0:%Y-%m-%d} 取消：{1}。{2}</source>
        <translation>{0:%Y-%m-%d} cancelled: {1}. {2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>{0} 周{1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>不收费</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>个</source>
        <translation> </translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>今日受理不计；周末、调休已扣除</source>
        <translation>Today does not count; weekends and holidays are taken out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>从次一工作日起算</source>
        <translation>Counted from the next working day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>从次日起按日历天计算，不扣周末和节假日</source>
        <translation>Calendar days from tomorrow, weekends and holidays included</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>先行先试</source>
        <translation>Trial</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>出件</source>
        <translation>Results</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>前办结</source>
        <translation>decided by then</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>即办</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>受理条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>可办到{0}</source>
        <translation>up to {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>同时办“{0}”吗？（申请人自愿）</source>
        <translation>Do "{0}" as well? (applicant's choice)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>告知承诺{0}</source>
        <translation>{0} promised</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>实施机关</source>
        <translation>Implementing organ</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>容缺 {0}</source>
        <translation>{0} tolerated</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>当场办结</source>
        <translation>Decided on the spot</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>当日</source>
        <translation>same day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>待 {0}</source>
        <translation>{0} to come</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>情形：{0}</source>
        <translation>Situation: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>承诺 {0}</source>
        <translation>Promised {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>收 {0}</source>
        <translation>{0} in</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>收费</source>
        <translation>Fees</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>无承诺时限</source>
        <translation>no promised limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>无法定时限</source>
        <translation>No legal limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>没有这样的事项。换短码、名称里的字或拼音首字母再试。</source>
        <translation>No such item. Try a short code, a part of its name or initials.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>法定 {0}</source>
        <translation>Legal {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>离线只{0}</source>
        <translation>without a line only {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>离线可受理</source>
        <translation>can be accepted without a line</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>离线时</source>
        <translation>Without a line</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>编码 {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>（待核验）</source>
        <translation> (to be verified)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>（节假日安排未公布，暂定）</source>
        <translation> (holidays not published yet, provisional)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/dossier.py"/>
        <source>；其后须联网查{0}</source>
        <translation>; after that {0} is needed online</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>{0} 个附件传不上去：{1}</source>
        <translation>{0} attachments cannot go up: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>共 {0} MB</source>
        <translation>{0} MB in all</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>其中 {0} 个传不上去</source>
        <translation>{0} of them cannot go up</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>都在平台了</source>
        <translation>all with the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>附件没上传</source>
        <translation>Attachments waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>附件还有 {0} 个、{1} MB 在上传，办件先走。</source>
        <translation>{0} attachments, {1} MB, are going up; cases go first.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/file_words.py"/>
        <source>附件还有 {0} 个、{1} MB 没上传。</source>
        <translation>{0} attachments, {1} MB, have not gone up yet.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>{0} · 本窗口 {1} 件</source>
        <translation>{0} · {1} cases here</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>人</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>叫号</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>在办件列表中查找，也向平台查编号</source>
        <translation>Look in the list of cases, and ask the platform for the number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>大厅人员 · {0}</source>
        <translation>Staff · {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>没有找到。换个词、编号或拼音首字母。</source>
        <translation>Nothing found. Try another word, number or initials.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>给 {0} 新受理，引用上一件</source>
        <translation>New case for {0}, taking over the last one</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/finding.py"/>
        <source>证件号码相同才引用</source>
        <translation>only where the certificate number is the same</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>不实</source>
        <translation>Untrue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>不实且已发证的填写</source>
        <translation>where untrue and already issued</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>交出人</source>
        <translation>Given by</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>凭证编号（已有纸单时填）</source>
        <translation>Slip number (where there is one on paper)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>如 已接听</source>
        <translation>such as: answered</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>容缺提醒</source>
        <translation>Reminder of tolerated materials</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>属实</source>
        <translation>True</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>应还日期</source>
        <translation>Due back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>接收人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>撤销决定文号</source>
        <translation>Number of the revocation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>查到什么</source>
        <translation>What was found</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>核查结果</source>
        <translation>Finding</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>登记提醒</source>
        <translation>Register reminder</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>登记核查结果</source>
        <translation>Register what verification found</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/followups.py"/>
        <source>短信</source>
        <translation>Text message</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>㎡</source>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>填得不对，请核对（如位数、校验位）。</source>
        <translation>Not right; check it (number of digits, check digit).</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>如 20251124；0 是今天，+30 是 30 天后</source>
        <translation>such as 20251124; 0 is today, +30 in 30 days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>本事项</source>
        <translation>This item</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>本次引用</source>
        <translation>Reused now</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/forms.py"/>
        <source>这一栏还没有存上；离开下一栏时会再存。</source>
        <translation>This field is not kept yet; it is tried again at the next field.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>
要点：{0}</source>
        <translation>
Points: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source> 至 {0:%Y-%m-%d} 前</source>
        <translation> until {0:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source> 起</source>
        <translation> on</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>{0} 次</source>
        <translation>{0} times</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>{0}（{1} · {2}）</source>
        <translation>{0} ({1} · {2})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>{0}，{1}内</source>
        <translation>{0}, within {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>一件事与联办</source>
        <translation>Bundle and joint handling</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>不计时限</source>
        <translation>does not count</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>不适用</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>不适用承诺</source>
        <translation>No commitment for</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>业务办理项</source>
        <translation>Handling item</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>免除</source>
        <translation>waived</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>决定后缴</source>
        <translation>Paid after the decision</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>到场次数</source>
        <translation>Visits needed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>办理流程</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>办理渠道</source>
        <translation>Channels</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>协办</source>
        <translation>joins</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>原件 {0} 份</source>
        <translation>{0} originals</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>受委托机关</source>
        <translation>Entrusted organ</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>受理前缴</source>
        <translation>Paid before acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>受理规则</source>
        <translation>Acceptance rule</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>可以</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>可以，由申请人自选</source>
        <translation>yes, the applicant chooses</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>可容缺 {0} 日</source>
        <translation>may follow within {0} days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>咨询电话</source>
        <translation>Advice by telephone</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>基本信息</source>
        <translation>Basics</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>基本编码</source>
        <translation>Basic code</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>复印件 {0} 份</source>
        <translation>{0} copies</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>实施依据</source>
        <translation>Basis of implementation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>实施权限</source>
        <translation>Level of authority</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>实施编码</source>
        <translation>Item code</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>容缺与承诺</source>
        <translation>Tolerance and commitment</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>情形</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>承诺免交</source>
        <translation>waived on a commitment</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>承诺时限</source>
        <translation>Promised limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>收件地点</source>
        <translation>Points of receipt</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>救济</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>时点</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>时限</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>服务标准</source>
        <translation>Service standard</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>本件按第 {0} 版办理。</source>
        <translation>This case follows version {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>法定时限</source>
        <translation>Legal limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>牵头</source>
        <translation>leads</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>特定情形</source>
        <translation>special situation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>监管部门</source>
        <translation>Supervising department</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>短码</source>
        <translation>Short code</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>第 {0} 步</source>
        <translation>Step {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>第 {0} 版，{1:%Y-%m-%d} 起。</source>
        <translation>Version {0}, from {1:%Y-%m-%d}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>第 {0} 环</source>
        <translation>Stage {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>行政复议</source>
        <translation>Administrative reconsideration</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>行政诉讼</source>
        <translation>Administrative litigation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>补正期限</source>
        <translation>Supplement limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>视情形</source>
        <translation>depends on the situation</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>设定依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>起算于本环节</source>
        <translation>counted from this stage</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>通办范围</source>
        <translation>Where it can be handed in</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>部分内容待核实，以省级事项库为准。</source>
        <translation>Parts are to be confirmed; the provincial catalogue prevails.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>领证前缴</source>
        <translation>Paid before issue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/guide.py"/>
        <source>，可减免</source>
        <translation>, can be reduced</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/hall_history.py"/>
        <source>别处 {0} 件</source>
        <translation>{0} cases elsewhere</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/hall_history.py"/>
        <source>别处没有此人的办件</source>
        <translation>no cases elsewhere</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/hall_history.py"/>
        <source>别处至少 {0} 件</source>
        <translation>At least {0} cases elsewhere</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/hall_history.py"/>
        <source>平台没有答复，只列本机的</source>
        <translation>no answer: only this station's</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/hall_history.py"/>
        <source>正在查别处的办件…</source>
        <translation>Looking for cases of other windows…</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/hall_history.py"/>
        <source>没有线路，只列本机的</source>
        <translation>no line: only this station's</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/help.py"/>
        <source>版本 {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/help.py"/>
        <source>版本与许可</source>
        <translation>Version and licences</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>{0} 已变</source>
        <translation>{0} changed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>{0} 未变</source>
        <translation>{0} unchanged</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>与上次比</source>
        <translation>Against the last visit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>代理人 已变</source>
        <translation>agent changed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>代理人 未变</source>
        <translation>agent unchanged</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>表单已带出 {0} 栏，待填 {1} 栏</source>
        <translation>{0} fields taken over, {1} to fill</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/history.py"/>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>18 位，末位可为 X</source>
        <translation>18 characters, the last may be X</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>{0}{1}{2}。换证件请放卡，重读按 F3。</source>
        <translation>{0}{1}{2}. For another certificate lay it, F3 reads again.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>{0}{1}，{2}</source>
        <translation>{0}{1}, {2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>不能继续受理。请本人持证再来，或按 F4 挂起；按 Ctrl+M 记原因；核对有误按 1 改为人证一致。</source>
        <translation>This cannot go on. Ask the owner to come with the certificate, or press F4 to park; Ctrl+M records why; if the check was wrong press 1.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>代码随设立决定取得</source>
        <translation>Code comes with the decision to found it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>办结时通知用</source>
        <translation>for the notice of the decision</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>号码已校验</source>
        <translation>Number is right</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>名称预先登记号</source>
        <translation>Number of the reserved name</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>尚未设立（名称已预先登记，还没有代码）</source>
        <translation>Not founded yet (name reserved, no code)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>手工</source>
        <translation>Typed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>本机没有接读卡器，请在下面填写；证件号码会当场校验。</source>
        <translation>This computer has no reader; type below, the number is checked at once.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>法定代表人证件号码</source>
        <translation>Legal representative's ID number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>法定代表人（负责人）</source>
        <translation>Legal representative (person in charge)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>申请人类型</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>设立</source>
        <translation>To be founded</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>证件号码已校验。换证件请放卡，或按 F3 读卡。</source>
        <translation>The number is right. For another certificate lay it or press F3.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>证件类型</source>
        <translation>Kind of certificate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>请把身份证或社保卡放到读卡器上</source>
        <translation>Lay the ID card or social security card on the reader</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>请核对人证</source>
        <translation>Check person and certificate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>读卡器：{0}。放卡即自动读；没有证件可在下面填写。</source>
        <translation>Reader: {0}. A card that is laid is read by itself; without one type below.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/identity.py"/>
        <source>（模拟设备，不具效力）</source>
        <translation> (simulated device, no effect)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>一件事</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>事项目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>代收转收件</source>
        <translation>Bag received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>代收转送</source>
        <translation>Collection sent on</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>信用核查</source>
        <translation>Credit query</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>出证</source>
        <translation>Make out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>办不成事</source>
        <translation>Could not be done</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>办事车</source>
        <translation>Visit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>单据状态</source>
        <translation>State of a paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>印章备案</source>
        <translation>File seals</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>印章已刻制</source>
        <translation>Seals engraved</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>原件交接</source>
        <translation>Move of an original</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>口令</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>待同步处理</source>
        <translation>Repair of a held entry</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>排队</source>
        <translation>Queue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>撤销刻章委托</source>
        <translation>Give up the order of seals</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>放弃草稿</source>
        <translation>Draft given up</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>未用印</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>本站登记</source>
        <translation>Record of this station</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>材料更正</source>
        <translation>Correction of a material</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>核验</source>
        <translation>Verification</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>清理案件</source>
        <translation>Case purged</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>特别程序</source>
        <translation>Special procedure</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>用印</source>
        <translation>Use of a seal</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>空白证照</source>
        <translation>Blanks</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>联办</source>
        <translation>Joint handling</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>联办单</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>补正告知</source>
        <translation>Supplement asked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>补正收齐</source>
        <translation>Supplement complete</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>设置变更</source>
        <translation>Changed setting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>转正式</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>送达</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>通知送达</source>
        <translation>Notice delivered</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>锁屏</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>预约</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/kinds.py"/>
        <source>领取印章</source>
        <translation>Collect seals</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>{0}　余 {1} 张</source>
        <translation>{0}　{1} left</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>{0}（可空）</source>
        <translation>{0} (may be empty)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>{0}；打完这张还有 {1} 种要打。</source>
        <translation>{0}; {1} more kinds to print after this.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>主体类型</source>
        <translation>Kind of company</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>原因（作废必填）</source>
        <translation>Reason (needed when spoiled)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>完好</source>
        <translation>Good</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>手中空白证照号</source>
        <translation>Number of the blank in hand</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>打印到这张</source>
        <translation>Print onto this sheet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>打印结果</source>
        <translation>How it came out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>打印证照：{0}</source>
        <translation>Print licence: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>拿起这张纸看：号码是否相符，字有没有偏、有没有缺。没有登记之前不会打印下一张。</source>
        <translation>Take the sheet: is the number right, is anything off its place or missing? Nothing else is printed before it is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>没有印上，纸可再用</source>
        <translation>Not printed on, usable</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>照纸填写或扫描；可只填末 {0} 位以上</source>
        <translation>Type or scan it from the sheet; the last {0} digits are enough</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/licence.py"/>
        <source>看一下 {0}</source>
        <translation>Look at {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>{0}；本窗口只有编号和状态，认领后送来全部内容。</source>
        <translation>{0}; this window knows only number and state, the whole content comes when it is claimed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>内容在别的窗口</source>
        <translation>content at another window</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>发证池</source>
        <translation>Issue pool</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>受理文号</source>
        <translation>Acceptance number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>在别处</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>容缺补交</source>
        <translation>Tolerated by</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>平台（审批中）</source>
        <translation>Platform (being decided)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>持有</source>
        <translation>Holder</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>本窗口</source>
        <translation>This window</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>本窗口没有这件；认领后由平台送来全部内容。</source>
        <translation>Not at this window; the platform sends the whole content when it is claimed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>现由{0}持有</source>
        <translation>Held by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/lists.py"/>
        <source>认领到本窗口</source>
        <translation>Claim for this window</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source> 承诺 {0}</source>
        <translation> promised {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0:%Y-%m-%d} 的件</source>
        <translation>case of {0:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0} {1} 个</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0} {1} 份</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>{0} {1} 核验</source>
        <translation>{0} {1} verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>✓ {0}（{1}）</source>
        <translation>✓ {0} ({1})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>主件 · </source>
        <translation>Core · </translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>免交</source>
        <translation>Waived</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>共 {0} 件：纸质 {1} 电子 {2} 容缺 {3}{4}</source>
        <translation>{0} in all: paper {1}, electronic {2}, tolerated {3}{4}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>凭{0}免核：{1}（{2}）</source>
        <translation>Waived with {0}: {1} ({2})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>可不交</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>已承诺</source>
        <translation>Promised</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>已收</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>待核验</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>扫描</source>
        <translation>Scan</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>找可复用</source>
        <translation>Find one to reuse</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>承诺补交</source>
        <translation>Promised later</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>数据共享</source>
        <translation>Shared data</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>有缺陷</source>
        <translation>Deficient</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>未收</source>
        <translation>Not received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>来自{0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>标容缺</source>
        <translation>Mark as tolerated</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>电子件</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>电子证照</source>
        <translation>E-licence</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>离线：电子证照、共享数据先收下，联网后自动核验。</source>
        <translation>No line: e-licences and shared data are taken first and verified when it is back.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>纸质</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/materials.py"/>
        <source>；免交 {0}</source>
        <translation>; {0} waived</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source> 等</source>
        <translation> and more</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>{0} {1} 项：{2}{3}</source>
        <translation>{0} {1}: {2}{3}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>{0} 条没看过</source>
        <translation>{0} unread</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>{0} 起 · {1}</source>
        <translation>from {0} · {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>不再有</source>
        <translation>gone</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>事项没有增减，内容与上一版相同。</source>
        <translation>No item came or went; the content is that of the last version.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>事项目录第 {0} 版</source>
        <translation>Catalogue number {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>已换上</source>
        <translation>in use</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>新增</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>更新包：本版不收</source>
        <translation>Update packages: not in this version</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>最新是 {0} 年（第 {1} 版，{2} 公布，{3}）。新一年的文件由站点管理员在 设置 → 目录与日历 载入。</source>
        <translation>The latest is of {0} (version {1}, published {2}, {3}). The administrator loads a new year's file in Settings → Catalogue and calendar.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>有变</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>没有载入法定日历，只按周一至周五计。</source>
        <translation>No legal calendar is loaded; only Monday to Friday is known.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>法定日历</source>
        <translation>Legal calendar</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>程序版本 {0}</source>
        <translation>Program version {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>等到这一天自动换上</source>
        <translation>taken by itself on that day</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>这一版还不能从平台接收程序更新包：签名核对和防降级要等安装包做好。更新由站点管理员用新的安装包安装；数据目录不动，旧库会自动升级。</source>
        <translation>This version cannot take program updates from the platform yet: checking signatures and refusing older versions come with the installer. The administrator updates with a new installer; the data folder stays, an old store is brought up to date by itself.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/notices.py"/>
        <source>都看过了</source>
        <translation>all read</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>1 容缺承诺书申请人已阅签</source>
        <translation>1 The applicant read and signed the promise</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>2 份，窗口与申请人各一</source>
        <translation>2 copies, one each for window and applicant</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>{0} 份</source>
        <translation>{0} copies</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>代收：当场生成编号，打印代收凭证。{0}</source>
        <translation>Collection: the number is made now and the receipt printed. {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>共 {0} 件：纸质 {1} 电子 {2} 容缺 {3}</source>
        <translation>{0} in all: paper {1}, electronic {2}, tolerated {3}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>将打印</source>
        <translation>will be printed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已代收，等大厅收件</source>
        <translation>Collected, waits for the hall</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已受理并当场办结</source>
        <translation>Accepted and decided on the spot</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已存本机，联网后自动上报</source>
        <translation>Kept here, sent when the line is back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已打印</source>
        <translation>printed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已收件并受理</source>
        <translation>Received and accepted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已收件，等待受理</source>
        <translation>Received, waits for acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已联网，正在上报</source>
        <translation>Online, being sent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>已送打印机</source>
        <translation>sent to the printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>待打印（已保存）</source>
        <translation>to be printed (kept)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>打印失败</source>
        <translation>printing failed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>承诺 {0}前办结</source>
        <translation>promised by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>收件并受理：当场生成收件编号，{0}。</source>
        <translation>Receive and accept: the receipt number is made now, {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>是否打出不明，请看纸</source>
        <translation>not known whether it was printed: look at the paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>现在离线：编号同样有效，联网后自动上报。</source>
        <translation>No line now: the number is just as valid and is sent when the line is back.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>请告诉申请人还缺：{0}。</source>
        <translation>Tell the applicant what is missing: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>请提醒申请人：容缺材料 {0}前补交。</source>
        <translation>Remind the applicant: tolerated materials by {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/outcome.py"/>
        <source>这次只收件，还不受理。{0}</source>
        <translation>Receipt only this time, no acceptance yet. {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>{0}　第 {1} 版　{2} 起</source>
        <translation>{0}  version {1}  from {2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>{0}的标签</source>
        <translation>Label of {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>{0}（在用）</source>
        <translation>{0} (in force)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>{0}；放不下：{1}</source>
        <translation>{0}; does not fit: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>上 mm</source>
        <translation>Top, mm</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>中</source>
        <translation>Middle</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>从哪一版改起</source>
        <translation>Begin from version</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>保存后先用普通纸试打，放在空白证照上对光看一遍。</source>
        <translation>Then print a test on plain paper and hold it over a blank against the light.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>加粗</source>
        <translation>Bold</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>印章处</source>
        <translation>Place of the seal</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>右</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>字体</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>字号（磅）</source>
        <translation>Type, points</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>存为新版本：{0}</source>
        <translation>Save as new version: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>宽 mm</source>
        <translation>Width, mm</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>对齐</source>
        <translation>Align</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>导出：{0} 第 {1} 版</source>
        <translation>Export: {0} version {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>左</source>
        <translation>Left</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>左 mm</source>
        <translation>Left, mm</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>已作废的空白证照号（空为普通纸）</source>
        <translation>Number of a spoiled blank (empty: plain paper)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>带校准；普通纸上带线框和“样张”。不占用空白证照号。</source>
        <translation>Calibrated; on plain paper with a frame and 样张. It uses no blank.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>常规</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>底版文字“{0}”</source>
        <translation>Words of the blank “{0}”</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>拒打</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>换行</source>
        <translation>Wrap</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>改动存为新版本，从生效日期起用；原来的版本留着，随时可以退回。</source>
        <translation>Changes become a new version from its day on; the earlier ones stay and can come back.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>放不下时（换行后仍可缩小）</source>
        <translation>Too long (wrapped text may also shrink)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>最多行数</source>
        <translation>Most lines</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>最小字号</source>
        <translation>Smallest type</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>最满的样例</source>
        <translation>fullest sample</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>最空的样例</source>
        <translation>emptiest sample</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>标签（{0}，空为“{1}”）</source>
        <translation>Label ({0}; empty: “{1}”)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>栏名</source>
        <translation>names of fields</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>空白纸上没有，随证打印</source>
        <translation>Not on the blank: printed with it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>等 {0} 处</source>
        <translation>{0} in all</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>纸张</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>纸盒（打印机对它的叫法，空为自动）</source>
        <translation>Tray (as the printer calls it; empty: automatic)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>线框上的标题</source>
        <translation>Heading of the drawn frame</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>编辑套打版式</source>
        <translation>Edit overprint forms</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>缩小</source>
        <translation>Shrink</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>行高（字号的倍数）</source>
        <translation>Line (times the type)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>试打：{0}</source>
        <translation>Test print: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>这一版不再使用，它之前的一版重新生效；记录留着。</source>
        <translation>This version is used no more, the one before it is in force again; the record stays.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>退回上一版：{0} 第 {1} 版</source>
        <translation>Roll back: {0} version {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/overprint_editor.py"/>
        <source>高 mm</source>
        <translation>Height, mm</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>{0} 小时 {1} 分</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>{0} 挂起</source>
        <translation>parked by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>{0}。接过来以后由您接着办，并记在您名下；不是就按 Esc。</source>
        <translation>{0}. From then on it is yours, in your name; Esc if not.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>其他，写几个字</source>
        <translation>other, a few words</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>已放弃</source>
        <translation>Given up</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>已齐</source>
        <translation>complete</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>挂起原因</source>
        <translation>Why it is parked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>挂起：{0}</source>
        <translation>Park: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>接过 {0} 挂起的件？</source>
        <translation>Take over what {0} parked?</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>接过来办</source>
        <translation>Take over</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>数字或 ↑↓ 选，Enter 取回，Esc 关闭。</source>
        <translation>Digits or ↑↓ to choose, Enter to take back, Esc to close.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>数字或 ↑↓ 选，Enter 取回，Esc 关闭。已放弃的件在退出登录前都可以找回。</source>
        <translation>Digits or ↑↓ to choose, Enter to take back, Esc to close. What was given up can be found again until you sign out.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>没有挂起的件。按 F4 可以挂起正在办的件。</source>
        <translation>Nothing is parked. F4 parks the case in hand.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>草稿已存，挂起后先办别人；Shift+F4 取回。</source>
        <translation>The draft is kept; park it to serve others first, Shift+F4 takes it back.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>还差 {0} 栏表单</source>
        <translation>{0} fields missing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>还差 {0} 项材料</source>
        <translation>{0} materials missing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>还差 {0} 项材料、{1} 栏表单</source>
        <translation>{0} materials and {1} fields missing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>还没有申请人</source>
        <translation>no applicant yet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>还没有选事项</source>
        <translation>no item yet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parking.py"/>
        <source>还没有选情形</source>
        <translation>no situation yet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>{0} 办结</source>
        <translation>Decided {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>{0}{1}，用 {2} 个工作日</source>
        <translation>{0}{1}, {2} working days</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>不设时限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>受理 {0}</source>
        <translation>Accepted {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>未受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>项目代码 {0}，已用 {1} 个工作日（并行的只算一次）{2}</source>
        <translation>Project code {0}, {1} working days used (parallel ones once){2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>项目时间轴：{0}</source>
        <translation>Timeline: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>，总时限 {0} 个工作日，剩 {1}</source>
        <translation>, limit {0} working days in all, {1} left</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/part_clocks.py"/>
        <source>，承诺 {0}前</source>
        <translation>, promised by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source> · 全程 {0}前</source>
        <translation> · all by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source> · 并联最长 {0}</source>
        <translation> · longest parallel one {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>{0}有异议：{1}</source>
        <translation>{0} dissents: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>一件事：已办 {0} / {1}{2}</source>
        <translation>Bundle: {0} of {1} done{2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>受阻：{0}未通过</source>
        <translation>Held: {0} failed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>回复逾期</source>
        <translation>Reply overdue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>新设企业</source>
        <translation>New company</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>等 {0}</source>
        <translation>waits for {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>简易低风险</source>
        <translation>Simple, low risk</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>联系单 {0} 次</source>
        <translation>{0} memos</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>设计终身负责</source>
        <translation>Designer responsible for life</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>设计责任保险</source>
        <translation>Design liability insurance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>评 {0} 分：{1}</source>
        <translation>rated {0}: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>请问申请人办不办</source>
        <translation>Ask the applicant</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>部门任务：已回复 {0} / {1}{2}</source>
        <translation>Tasks: {0} of {1} replied{2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>（牵头）</source>
        <translation> (leads)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>（窗口登记为 {0}）</source>
        <translation> (entered by the window as {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/parts.py"/>
        <source>，已超期</source>
        <translation>, overdue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>{0} 的工作都在，输 PIN 继续。别人来顶岗：用 ↑↓ 选姓名，要两个 PIN。</source>
        <translation>The work of {0} is all here; PIN to go on. To relieve: ↑↓ to the name, two PINs.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>已锁屏</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>演示：虚构人员的 PIN 都是 {0}</source>
        <translation>Demonstration: the PIN of all invented people is {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/people.py"/>
        <source>选姓名，输 PIN，按 Enter。</source>
        <translation>Choose the name, type the PIN, press Enter.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>PC/SC 读卡器</source>
        <translation>PC/SC reader</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>串口</source>
        <translation>serial line</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>串口扫码枪</source>
        <translation>serial scanner</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>先问一问：是不是身份证读卡器</source>
        <translation>ask first: is it an identity card reader?</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>其他</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>固定名（换插口不变）</source>
        <translation>lasting name</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>就这样用</source>
        <translation>Use it so</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>打印机</source>
        <translation>printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>把“{0}”用作</source>
        <translation>Use “{0}” as</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>把“{0}”用作…</source>
        <translation>use “{0}” as …</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>拔掉了：{0}。已填内容都在；用到它的地方可以手工录入。</source>
        <translation>Unplugged: {0}. What was entered is kept; what it gave can be typed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>按固定名记下，换一个插口还认得。问一问会向这个串口发几个字节，请确认接的不是别的机器。</source>
        <translation>It is kept by its lasting name and known in another socket, too. Asking sends a few bytes to this port: make sure that no other machine is on it.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>接上了：{0}。要给它派用处，请在 设置 → 设备 里选。</source>
        <translation>Plugged in: {0}. Give it its use in Settings → devices.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>没有看到接着的设备。</source>
        <translation>No device is seen to be plugged in.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>用作</source>
        <translation>use</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>直接给身份证文字的 PC/SC 读卡器</source>
        <translation>PC/SC reader that gives the identity card's text</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>社保卡读卡器（PC/SC）</source>
        <translation>social security card reader (PC/SC)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>端口</source>
        <translation>port</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>类别</source>
        <translation>class</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>设备</source>
        <translation>device</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>身份证读卡器（SAM_V，串口）</source>
        <translation>identity card reader (SAM_V, serial)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/plugging.py"/>
        <source>键盘（扫码枪也可能）</source>
        <translation>keyboard (a scanner may be one)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>A3 打印机</source>
        <translation>A3 printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>A4 打印机</source>
        <translation>A4 printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>Enter 或双击：看单据、补打、取消、回答“出来了吗”。F12 把待打印的全送打印机。</source>
        <translation>Enter or a double click: look, reprint, cancel, answer whether it came out. F12 sends everything that waits to the printer.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>{0} 出来了吗？</source>
        <translation>{0}: did it come out?</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>{0}，{1} 送到 {2}，没有报告打完。请看出纸口再答，过后也可按 Ctrl+Shift+J 回答。程序不会自己再打。</source>
        <translation>{0}, sent to {2} at {1}, and no end was reported. Look at the tray, then answer; Ctrl+Shift+J answers later. Nothing is printed again by itself.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>不可用</source>
        <translation>not ready</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>共 {0} 份</source>
        <translation>{0} papers</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>出来了</source>
        <translation>It came out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>取消这次打印</source>
        <translation>Cancel this print</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>在打</source>
        <translation>printing</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>套打打印机</source>
        <translation>Overprint printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>小票机</source>
        <translation>Receipt printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>待打印</source>
        <translation>waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>快没纸了</source>
        <translation>nearly out of paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>拍或扫签回件</source>
        <translation>Capture the signed copy (camera, scanner)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>挂上签回件（文件）</source>
        <translation>Attach the signed copy (file)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>正常</source>
        <translation>ready</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>没出来，不打了</source>
        <translation>It did not come out and is not needed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>没出来，再打一次</source>
        <translation>It did not come out: print it once more</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>看这份单据</source>
        <translation>Look at this paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>补打（写明原因）</source>
        <translation>Reprint (with a reason)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>还没看，过会儿再答</source>
        <translation>Not looked yet, answer later</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/prints.py"/>
        <source>送打印机</source>
        <translation>send to the printer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>{0} 件没报完</source>
        <translation>{0} cases not told to the end</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>{0} 再试</source>
        <translation>again at {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>下面是 {0} 读到的，之后的情况不知道。{1}</source>
        <translation>Below is what was read at {0}; what came after is not known. {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>不予或退回的理由</source>
        <translation>reason of the refusal or return</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>事项的区划代码</source>
        <translation>division code of the item</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>交换标准的版本</source>
        <translation>version of the exchange standard</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>交换表</source>
        <translation>Exchange tables</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>人工 {0} 步</source>
        <translation>{0} by hand</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>会自己再试</source>
        <translation>Tries again by itself</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>办件基本信息</source>
        <translation>Basic information</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>办件库</source>
        <translation>Case library</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>办件类型的省级代码</source>
        <translation>the province's code of the kind of case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>办理环节</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>区划代码</source>
        <translation>division code</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>后面还有 {0} 步</source>
        <translation>{0} more behind it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>对方的话：{0}</source>
        <translation>They say: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>已人工处理</source>
        <translation>Settled by hand</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>已人工处理：{0} · {1}</source>
        <translation>Settled by hand: {0} · {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>已停，没有在报</source>
        <translation>stopped, nobody is telling</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>已报 {0} 步</source>
        <translation>{0} told</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>已用别的办法报到省里，写明办法</source>
        <translation>The province was told another way: say which</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>已等 {0}</source>
        <translation>waiting {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>怎么处理的（报给谁、何时、哪种办法）</source>
        <translation>How it was settled (told whom, when, in which way)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>技术信息：{0}</source>
        <translation>Technical: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>报不上去的一直排着，会自己再试，不会作废。Enter 或双击：马上再试、记作已人工处理。F12 把所列的全部再试。</source>
        <translation>What cannot be told stays in the queue and is tried again; nothing is given up. Enter or a double click: try now, or settled by hand. F12 tries all that is listed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>最近一轮 {0}</source>
        <translation>last round {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>最近导出 {0}</source>
        <translation>last export {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>服务信息</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>正在向网关读取队列…</source>
        <translation>Reading the queue from the gateway…</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>没有开办</source>
        <translation>not set up</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>没有等候报送的：这里的都已报到。</source>
        <translation>Nothing waits: all of this was told.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>申请人证件类型的省级代码</source>
        <translation>the province's code of the applicant's certificate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>申请材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>真实的申请渠道</source>
        <translation>the true channel</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>等 {0} 步</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>等候报送</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>缺：{0}</source>
        <translation>Wanting: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>网关在十秒内再报一次</source>
        <translation>The gateway tells it again within ten seconds</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>表格</source>
        <translation>Workbooks</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>要人看一下</source>
        <translation>Somebody must look</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>记作已人工处理</source>
        <translation>Settled by hand</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>证照或决定文号</source>
        <translation>number of the licence or decision</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>评价渠道的省级代码</source>
        <translation>the province's code of the rating's channel</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>试过 {0} 次</source>
        <translation>tried {0} times</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>还没有读到过队列，不知道有没有。</source>
        <translation>The queue was never read; whether something waits is not known.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>这一步不再自动报，后面的接着报。谁、何时、怎么处理的都留在网关上，不能删。</source>
        <translation>This call is not told by itself any more, the ones after it are. Who settled it, when and how stays at the gateway and cannot be deleted.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>部门在省目录里的编号</source>
        <translation>the department's identifier in the province's directory</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/province.py"/>
        <source>部门的统一社会信用代码</source>
        <translation>the department's credit code</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>代理人 {0} 的委托书写明可以领取结果。</source>
        <translation>The mandate of agent {0} states collection of the result.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>代理人 {0} 的委托书没有写明可以领取（或已过期），代领须另有授权。</source>
        <translation>The mandate of agent {0} does not state collection (or has ended); another mandate is needed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>登记的领取人：{0}{1}。</source>
        <translation>Registered receiver: {0}{1}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/receivers.py"/>
        <source>，邮寄 {0}</source>
        <translation>, by mail to {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>{0} · {1} · 存于 {2}</source>
        <translation>{0} · {1} · kept at {2}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>{0} 按下的办理已经生效：{1}，不要再办一次。</source>
        <translation>The act of {0} took effect: {1}; do not do it again.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>{0} 按下的办理没有生效</source>
        <translation>The act of {0} did not take effect</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>{0}，编号不变。打印机里已有的不要再打。</source>
        <translation>{0}, same number. Do not print again what is already in the printer.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>上次从 {0} 开始。已存的都在本机，逐项如下；最多丢了正在打的那一栏。</source>
        <translation>It was started {0}. Whatever was kept is here, as listed; at most the field being typed is lost.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>上次没有正常退出</source>
        <translation>The window did not end in order last time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>回到刚才的地方</source>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>没办完的件</source>
        <translation>Unfinished cases</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>没有显示完的办理</source>
        <translation>Acts that were not shown</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>现在打印 {0} 份</source>
        <translation>Print {0} now</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>草稿原样还在，核对后再按 F12。</source>
        <translation>The draft is as it was; check it and press F12 again.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/recovery.py"/>
        <source>还没有打印的单据</source>
        <translation>Papers not printed yet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>{0}    {1} 登记</source>
        <translation>{0}    registered by {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>{0} 条</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>先列最近 {0} 条</source>
        <translation>the latest {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>回台账目录</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>换筛选</source>
        <translation>Other filter</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>期限</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>看这件办件</source>
        <translation>See the case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>超期 {0} 天</source>
        <translation>{0} days overdue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>还没有台账。</source>
        <translation>There are no registers yet.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>进入、全部操作</source>
        <translation>Open, all actions</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/registers.py"/>
        <source>选</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>{0} 重发是新的一条，原来那条照旧留着；这里只能改文字。</source>
        <translation>{0} Sending again makes a new entry, the earlier one stays; only texts can be changed here.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>不会；处理后才发</source>
        <translation>no; only after it is dealt with</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>与平台不符</source>
        <translation>differs from the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>代码 {0} · 第 {1} 条</source>
        <translation>Code {0} · entry {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>以平台为准（本站文字留作备注）</source>
        <translation>Platform prevails (our text stays as a remark)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>作废后以平台为准，这一条不再重发；记录和原因都保留。</source>
        <translation>Void: the platform's side prevails and it is not sent again; record and reason stay.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>作废本条（值班主任）</source>
        <translation>Void this entry (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>修正并重发 · {0}</source>
        <translation>Put right and send again · {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>冲突对照</source>
        <translation>Both sides of the conflict</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>冲突对照 · {0} · {1}</source>
        <translation>Both sides · {0} · {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>别处</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>前一条处理后自动重判</source>
        <translation>judged again when the one before is settled</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>办理时间</source>
        <translation>Done at</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>单号</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>取回处理</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>在谁手里</source>
        <translation>With whom</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>已搁置</source>
        <translation>set aside</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>已搁置：{0}</source>
        <translation>Set aside: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>已申请作废：{0}</source>
        <translation>Void asked for: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>平台一边</source>
        <translation>the platform's side</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>平台未判</source>
        <translation>not judged by the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>平台没有说明原因。本机的记录都在；可以修正后重发。</source>
        <translation>The platform gave no reason. All is kept here; it can be put right and sent again.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>平台答复</source>
        <translation>Platform's answer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>平台：{0} {1}</source>
        <translation>Platform: {0} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>承诺日</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>排在后面</source>
        <translation>waits behind another</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>搁置后不挡同一件的其他条目，也不会自动重发；随时可以取回。</source>
        <translation>Set aside it holds no other entry of the case and is not sent by itself; take it up at any time.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>搁置（写明原因）</source>
        <translation>Set aside (with a reason)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>有冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>本条没有问题：前一条处理好，它自动重判。</source>
        <translation>Nothing is wrong with this entry: when the one before is settled it is judged again by itself.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>本站</source>
        <translation>This station</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>本站：{0}</source>
        <translation>Here: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>由大厅的值班主任答复；答复前这一条等着。</source>
        <translation>The hall's supervisor answers; until then the entry waits.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>申请作废本条</source>
        <translation>Ask to void this entry</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>看这件</source>
        <translation>See the case</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>等大厅的值班主任答复，答复会自动送到。</source>
        <translation>Waits for the hall's supervisor; the answer comes by itself.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>等大厅答复</source>
        <translation>waits for the hall</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>自动重判</source>
        <translation>Judged by itself</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>自动重发</source>
        <translation>Sent by itself</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>被退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>证照号</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>重发</source>
        <translation>Send again</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/repairs.py"/>
        <source>阶段、期限、经办和文号以平台为准，已经照平台改好；本站写的文字已留作备注，没有丢。</source>
        <translation>Stage, limits, who handles it and document numbers are the platform's and already put right; what this station wrote is kept as a remark, nothing is lost.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/reusing.py"/>
        <source>不要的按空格去掉。过期的、原件不在窗口的不列出。</source>
        <translation>Space takes away what is not wanted. What has expired or whose original is not here is not listed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/reusing.py"/>
        <source>引用 {0}</source>
        <translation>Reuse {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/reusing.py"/>
        <source>引用勾选的</source>
        <translation>Reuse what is ticked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/reusing.py"/>
        <source>（{0} 收，期限请核对）</source>
        <translation> (received {0}, check its validity)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/reusing.py"/>
        <source>（有效至 {0}）</source>
        <translation> (valid to {0})</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>{0} · 优先</source>
        <translation>{0} · priority</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>代办</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>代理人人证不符</source>
        <translation>Agent does not match the certificate</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用 {0}{1}</source>
        <translation>Credit {0}{1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用 {0}{1}，已陈旧</source>
        <translation>Credit {0}{1}, out of date</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用名单{0}</source>
        <translation>Credit list {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>信用待核验</source>
        <translation>Credit to be verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>另有领取人</source>
        <translation>Another receiver</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>委托已到期</source>
        <translation>Mandate has ended</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>尚未设立</source>
        <translation>Not founded yet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>未成年，监护人：{0}</source>
        <translation>Minor, guardian: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>未成年，缺监护人</source>
        <translation>Minor without guardian</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>本人办理</source>
        <translation>In person</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>本机名单未列入{0}，待核验</source>
        <translation>Not on this station's list {0}, to be verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/roles.py"/>
        <source>（{0} 天前）</source>
        <translation> ({0} days ago)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>! 要留意</source>
        <translation>! take note</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>? 没测</source>
        <translation>? not checked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>{0} 毫秒</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>{0} 秒</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>{0} 项不行，{1} 项要留意，{2} 项没测</source>
        <translation>{0} do not work, {1} to note, {2} not checked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>– 没有</source>
        <translation>– not there</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>…等候</source>
        <translation>… waits</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>▸ 在测</source>
        <translation>▸ checking</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>✓ 正常</source>
        <translation>✓ works</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>✗ 不行</source>
        <translation>✗ does not work</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>在测：已测 {0} / {1} 项，Esc 停下</source>
        <translation>Checking: {0} of {1}, Esc stops</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>没有发现问题；{0} 项没测</source>
        <translation>Nothing is wrong; {0} not checked</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>用时</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/self_check.py"/>
        <source>看到什么</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>下一项</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>在下面改</source>
        <translation>change it below</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>在列表上改</source>
        <translation>change it in the list</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>在快捷键表里改</source>
        <translation>change it in the key sheet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>换一类</source>
        <translation>Another kind</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>查找：{0}</source>
        <translation>Search: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>没有这样的设置，换个词再找。</source>
        <translation>No such setting; try another word.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>用命令 proof import 装入</source>
        <translation>Taken with the command proof import</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>由{0}改</source>
        <translation>changed by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>这一类没有可设的。</source>
        <translation>Nothing can be set here.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>这里能做的</source>
        <translation>What can be done here</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>选值</source>
        <translation>Choose a value</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/settings.py"/>
        <source>重看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>{0} {1} · 今日收件 {2}</source>
        <translation>{0} {1} · {2} received today</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>{0}，待打印 {1}</source>
        <translation>{0}, {1} waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>今日收件 {0}</source>
        <translation>{0} received today</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>卡纸</source>
        <translation>paper jam</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>小票机开盖</source>
        <translation>receipt cover open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>小票机连不上</source>
        <translation>receipt printer away</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>小票缺纸</source>
        <translation>receipt roll out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>已停止</source>
        <translation>stopped</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>已加密</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>已暂停</source>
        <translation>paused</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>已联网</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>待同步 {0} 件</source>
        <translation>{0} cases to sync</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>待同步 {0} 条</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>待打印 {0}</source>
        <translation>{0} to print</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>无应答</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>无待打印</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>无打印服务</source>
        <translation>no print service</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>未联网，可离线受理</source>
        <translation>No line; acceptance goes on</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>本机库</source>
        <translation>Local store</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>模拟读卡器</source>
        <translation>Simulated reader</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>没有打印队列接收的单据存在本机，接上打印机后可补打。</source>
        <translation>Papers that no queue took are kept here and can be printed when there is a printer.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>演示</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>演示·密钥未受系统保护</source>
        <translation>Demonstration: keys are not guarded by the system</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>演示密钥</source>
        <translation>demonstration keys</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>盖子开着</source>
        <translation>cover open</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>社保卡</source>
        <translation>Social security card</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>离线</source>
        <translation>offline</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>离线受理中</source>
        <translation>Working without a line</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>缺墨粉</source>
        <translation>out of toner</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>缺纸</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>联网</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/shell.py"/>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>办理中</source>
        <translation>Being handled</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>受理后补正</source>
        <translation>Later supplement</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已上报</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已出证</source>
        <translation>Made out</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已撤件</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已退件</source>
        <translation>Given back</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>已领取</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>平台已核</source>
        <translation>Judged by the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/stages.py"/>
        <source>被搁置</source>
        <translation>Held</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>{0} 秒后</source>
        <translation>in {0} s</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>{0} 秒后（平台要求等候）</source>
        <translation>in {0} s (asked by the platform)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>一有新件就传</source>
        <translation>as soon as something is done</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>下次尝试</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>不用做什么。</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>与平台相差 {0} 秒</source>
        <translation>{0} s away from the platform's time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>从</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>停用</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>到时自动再传，照常受理。平台要求等候，按 F5 也不会提前。</source>
        <translation>Sending goes on by itself then; acceptance goes on. The platform asked to wait, F5 does not make it sooner.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>同时</source>
        <translation>Also</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>在线</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>存储将满</source>
        <translation>Disk nearly full</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>将满</source>
        <translation>Nearly full</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>平台只让传完已办的件。请告知站点管理员；不要再收新件。</source>
        <translation>The platform takes only what is already done. Tell the administrator; take in no new cases.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>平台拒绝本站</source>
        <translation>Refused by the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>平台繁忙</source>
        <translation>Platform busy</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>怎么回事</source>
        <translation>What happened</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>时钟不可信</source>
        <translation>Clock not trusted</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>最近连上</source>
        <translation>Last reached</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>本机只读</source>
        <translation>This computer is read-only</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>正在试</source>
        <translation>trying</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>没有，都已到平台</source>
        <translation>none, all is at the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>照常受理、打印；线路恢复后自动上传。想马上再试请按 F5。</source>
        <translation>Acceptance and printing go on; sending starts by itself when the line is back. F5 tries at once.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>照常受理、打印；连上平台后自动上传。想马上再试请按 F5。</source>
        <translation>Acceptance and printing go on; sending starts by itself when the platform is reached. F5 tries at once.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>现在</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>磁盘只剩 {0} MB</source>
        <translation>only {0} MB left on the disk</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>程序每几分钟自动再试一次。请告知站点管理员；件都在本机。</source>
        <translation>The program tries again every few minutes. Tell the administrator; all cases are here.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>等候上传</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>繁忙</source>
        <translation>Busy</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>被平台停用</source>
        <translation>Stopped by the platform</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>被拒</source>
        <translation>Refused</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>请停收新件，看“怎么回事”一栏，告知站点管理员。已办的件都在。</source>
        <translation>Take in no new cases, read "What happened" and tell the administrator. What is done is all here.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>请尽快腾出磁盘空间（清回收站、下载文件夹）；手上的件可以办完。</source>
        <translation>Make room on the disk soon (trash, downloads); the case in hand can be finished.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>请校准电脑的日期和时间，再按 F5。收件照常，时间会注明未核对。</source>
        <translation>Put the computer's date and time right, then F5. Receipt goes on; times are marked as unchecked.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/station_state.py"/>
        <source>还没有</source>
        <translation>not yet</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>{0} 前补齐</source>
        <translation>complete by {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>{0} 送达，{1}内补齐</source>
        <translation>delivered {0}, complete within {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>{0}，{1} 号窗口</source>
        <translation>{0}, window {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>决定：{0}</source>
        <translation>Decision: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>告知书尚未送达，补正期限未起算</source>
        <translation>the notice was not delivered yet, the limit does not run</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>容缺通过</source>
        <translation>Granted with tolerance</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>已备案</source>
        <translation>On file</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>已转报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/timeline.py"/>
        <source>补正 {0}</source>
        <translation>Supplement: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>{0} {1} · {2} 件事</source>
        <translation>{0} {1} · {2} matters</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>事</source>
        <translation>Matter</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>今天没有要催办、要取件、要回访的事。</source>
        <translation>Nothing to press, collect or call back today.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>分类</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>周{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/today.py"/>
        <source>说明</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>事项前 50 · {0} 至 {1}</source>
        <translation>Top 50 items · {0} to {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>差评</source>
        <translation>Bad rating</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>按期</source>
        <translation>On time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>这段时间没有办件。</source>
        <translation>No cases in this time.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/top_items.py"/>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>{0} 条等候上报，写成一个加密文件，只有登记的平台打得开。送到县里导入，把回执文件（.owda）带回来再导入。导出会记下是谁、什么时候、多少条。</source>
        <translation>{0} entries wait; they are written into one encrypted file that only the enrolled platform can open. Have it imported at the county and bring the answer file (.owda) back. Who, when and how many are recorded.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>写到哪里（U 盘或文件夹）</source>
        <translation>Where to write (USB stick or folder)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>回执文件（.owda）</source>
        <translation>Answer file (.owda)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>回执里有平台收到了哪些、怎么答复的；同一份导入几次都一样，先后也不要紧。</source>
        <translation>The answer says what the platform has and what it thinks of it; importing it several times or in any order does no harm.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>已导入回执：平台收下 {0} 条，新消息 {1} 条。</source>
        <translation>Answer imported: the platform took {0} entries, {1} new messages.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>已导出 {0} 条，{1}：{2}。等写完再拔 U 盘；件仍留在本机，导入回执后才算上报。</source>
        <translation>Exported {0} entries, {1}: {2}. Wait until it is written before pulling the stick; the cases stay here and count as sent when the answer is imported.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/transfer.py"/>
        <source>这份回执以前导入过，没有新内容；数据未变。</source>
        <translation>This answer was imported before and holds nothing new; no data was changed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>/ {0} 条</source>
        <translation>/ {0} entries</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>F12 逐条处理；其他的件照常上报，不受影响。</source>
        <translation>F12 deals with each; other cases are sent as usual.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>{0} 件、{1} 条等候上报</source>
        <translation>{0} cases, {1} entries waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>{0} 次未成</source>
        <translation>{0} failed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>上次联络 {0}。</source>
        <translation>Last contact {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>下次再试</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>先办的先报，不用等在这里。</source>
        <translation>In the order of the acts; no need to wait here.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>共 {0} 条</source>
        <translation>{0} entries</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>另 {0} 条平台还没判，会自己判</source>
        <translation>{0} more are not judged yet and will be</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>另有 {0} 条平台没有收下，要处理。</source>
        <translation>{0} more were not taken by the platform and need attention.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>处理这条</source>
        <translation>Deal with this one</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已存在本机，没有丢；联上就按先后自动上报。</source>
        <translation>Kept here, nothing lost; sent in order when the line is back.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已等</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已联网，{0} 条平台没有收下，要处理</source>
        <translation>Online, {0} entries were not taken and need attention</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已联网，全部上报完毕</source>
        <translation>Online, everything is sent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>已联网，正在上报：{0}</source>
        <translation>Online, sending: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台不收本站的上报</source>
        <translation>The platform does not take this station's entries</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台已记录到</source>
        <translation>Recorded by the platform up to</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台忙，{0}</source>
        <translation>Platform busy, {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台没收下</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台没有退回本站的条目。</source>
        <translation>The platform gave back no entry of this station.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>平台请各站缓一缓，约 {0} 秒后自动再试；件都在本机。</source>
        <translation>The platform asked all stations to wait; next attempt in about {0} s, all cases are here.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>按内容</source>
        <translation>By content</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>搁置</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>本次开机后还没有联上平台。</source>
        <translation>The platform was not reached since this start.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>本站的登记</source>
        <translation>Records of this station</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>条</source>
        <translation>entries</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>正在再试。</source>
        <translation>Trying now.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有与平台冲突的条目。</source>
        <translation>No entry is in conflict with the platform.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有搁置的条目。</source>
        <translation>Nothing is set aside.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有等候上报的</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>没有等候上报的条目：本站所办都已到平台。</source>
        <translation>Nothing waits: all that was done here is at the platform.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>演练断线。</source>
        <translation>Line cut for practice.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>离线，{0}</source>
        <translation>No line, {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>等候上报</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>等候的件</source>
        <translation>Cases waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>等待</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>约 {0} 秒后</source>
        <translation>in about {0} s</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>约 {0} 秒后再试，也可按 F5。</source>
        <translation>Next attempt in about {0} s, or press F5.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>自</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>要处理，按 F12 逐条办</source>
        <translation>need attention, press F12 for each</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>试过</source>
        <translation>Tried</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>还没有失败</source>
        <translation>none failed</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/waiting.py"/>
        <source>马上</source>
        <translation>at once</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}/{1} 项</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}：已取消。</source>
        <translation>{0}: cancelled.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}；已于 {1} 到期，不能用</source>
        <translation>{0}; ended on {1}, cannot be used</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}；有效至 {1}</source>
        <translation>{0}; valid to {1}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>{0}；没有有效期记载，请核对</source>
        <translation>{0}; no end of validity is recorded, check it</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>不收材料，向共享平台查询；离线待核验</source>
        <translation>No material; ask the sharing platform; without a line to be verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>与清单不同才改</source>
        <translation>only where they differ from the list</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>亮证：{0}</source>
        <translation>Show: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>份数、页数</source>
        <translation>Counts, pages</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>份数：{0}</source>
        <translation>Counts: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>勾选已核对的要点。写了缺陷，这份材料按缺少处理，并带入补正告知。</source>
        <translation>Tick the points that were checked. With a deficiency the material counts as missing and goes into the supplement.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>原件</source>
        <translation>Originals</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>取消登记</source>
        <translation>Cancel the entry</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>复印件</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>审查要点、缺陷</source>
        <translation>Review points, deficiency</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>审查：{0}</source>
        <translation>Review: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>已收下，待核验；联网即自动核验，不用再按键。</source>
        <translation>Taken, to be verified; by itself when the line is back, no key needed.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>引用以前的</source>
        <translation>Reuse an earlier one</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>扫申请人的亮证码：{0}；离线待核验</source>
        <translation>Scan the applicant's code: {0}; without a line to be verified</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>改份数</source>
        <translation>Change the counts</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>有缺陷（{0}），按缺少处理，会带入补正告知。</source>
        <translation>Deficient ({0}): counts as missing and goes into the supplement.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>申请人给的文件：PDF、JPG、PNG</source>
        <translation>A file from the applicant: PDF, JPG, PNG</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>电子证照（亮证）</source>
        <translation>E-licence (shown)</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>看过原件后扫描的文件</source>
        <translation>A file scanned after the original was seen</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>空格收纸质；这里是其余的取件方式、份数和审查。</source>
        <translation>Space takes paper; here are the other ways, counts and review.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>要点</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>请申请人出示“爱山东”亮证码，用扫码枪扫入。离线时先收下，联网后自动核验。</source>
        <translation>Ask for the code of the e-licence and scan it. Without a line it is taken first and verified when it is back.</translation>
    </message>
    <message>
        <location filename="ui/window/presenters/ways.py"/>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <location filename="ui/window/registers/basket.py"/>
        <source>{0}　{1}{2}</source>
        <translation>{0}　{1}{2}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/basket.py"/>
        <source>（还没有申请人）</source>
        <translation> (no applicant yet)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/basket.py"/>
        <source>，缺 {0} 件材料</source>
        <translation>, {0} materials missing</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>{0}　{1}</source>
        <translation>{0}　{1}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>{0}（账面 {1}）</source>
        <translation>{0} (books {1})</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>作废一张</source>
        <translation>Spoil one</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>作废一张空白证照</source>
        <translation>Spoil a blank</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>剩余号段</source>
        <translation>Numbers left</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>发放</source>
        <translation>Given out</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>发放到窗口</source>
        <translation>Give to a window</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>发放单位</source>
        <translation>Given out by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>发放单号</source>
        <translation>Slip of issue</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>号段</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>差额说明</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>差额说明（不符时必填）</source>
        <translation>Why it differs (needed when it does)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>已使用</source>
        <translation>Used</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>张数</source>
        <translation>Slips</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>待看样</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>打印完好</source>
        <translation>Printed well</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>接收人或监销人</source>
        <translation>Received or witnessed by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>未用上</source>
        <translation>Not used</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>本站剩余</source>
        <translation>Left here</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>来源或去向</source>
        <translation>From or to</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>止号</source>
        <translation>To number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>没有用过空白证照。</source>
        <translation>No blank was used yet.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>没有领入过空白证照。</source>
        <translation>No blanks were received yet.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>清点不符</source>
        <translation>Count differs</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>清点张数</source>
        <translation>Sheets counted</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>清点核对</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>清点相符</source>
        <translation>Count agrees</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>照箱签填写起止号；一箱一千张也只登记一条。</source>
        <translation>First and last number as on the box; a box of a thousand is one record.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>版式版本</source>
        <translation>Version of the form</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>登记作废</source>
        <translation>Register as spoiled</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>登记清点</source>
        <translation>Register the count</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>登记领入</source>
        <translation>Register as received</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>空白证照使用</source>
        <translation>Use of blanks</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>空白证照领入</source>
        <translation>Receive blanks</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>窗口名称</source>
        <translation>Window name</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>起号</source>
        <translation>From number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>这张作废</source>
        <translation>Spoil this one</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>退回或销毁</source>
        <translation>Return or destroy</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>销毁</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>领入</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>领入（值班主任）</source>
        <translation>Receive (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/blanks.py"/>
        <source>领用站点编号</source>
        <translation>Station number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>企业</source>
        <translation>Company</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>先发的日期</source>
        <translation>Day of the first</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>先发的窗口</source>
        <translation>Window that gave first</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>冲突：别处先发</source>
        <translation>Conflict: given elsewhere first</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>已发放</source>
        <translation>Given</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>已发送</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>待平台核定</source>
        <translation>Waits for the platform</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>待核和冲突</source>
        <translation>Waiting and conflicts</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>还没有发放政策包。</source>
        <translation>No policy package was given yet.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/bundle.py"/>
        <source>还没有给新办企业发放免费物品。</source>
        <translation>Nothing free of charge was given to a new company yet.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>{0:%Y-%m-%d %H:%M} 收到</source>
        <translation>received {0:%Y-%m-%d %H:%M}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>{0} 个事项版本</source>
        <translation>{0} item versions</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>{0} 起</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>启用</source>
        <translation>In force</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>已收下</source>
        <translation>Taken</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>还没有收到平台下发的事项目录，按随程序的目录办理。</source>
        <translation>The platform has sent no catalogue yet; the one of the program is used.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/catalogue.py"/>
        <source>（未到启用日）</source>
        <translation> (not in force yet)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>交接人</source>
        <translation>Moved by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>勾选一并移交的证照，出一张移交清单；到达后逐本登记。</source>
        <translation>Tick the licences that move together; one list is printed, on arrival each is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>去处</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>反馈</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>同意作废</source>
        <translation>Agree to the void</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>在途</source>
        <translation>On the way</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>对方已签收</source>
        <translation>The other side signed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>对方签收</source>
        <translation>The other side signed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已到便民点</source>
        <translation>At the service point</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>已领</source>
        <translation>Collected</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>异地转送</source>
        <translation>Cross-region sending</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待反馈</source>
        <translation>Answer wanted</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待答复</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待领</source>
        <translation>To be collected</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>待领证照</source>
        <translation>Licences to be collected</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>架上没有证照。</source>
        <translation>No licence on the shelf.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有作废申请。</source>
        <translation>No requests for a void.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有异地转送的材料。</source>
        <translation>No materials of another region.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>没有推送过结果。</source>
        <translation>No result was sent on.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>登记移交</source>
        <translation>Register the move</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>移交中</source>
        <translation>Moving</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>移交到便民点</source>
        <translation>Move to a service point</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>等候天数</source>
        <translation>Days waiting</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>答复作废申请</source>
        <translation>Answer a request for a void</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>答复（值班主任）</source>
        <translation>Answer (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>签收人</source>
        <translation>Signed for by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>证照到达</source>
        <translation>Licences arrived</translation>
    </message>
    <message>
        <location filename="ui/window/registers/closing.py"/>
        <source>证照移交</source>
        <translation>Moving licences</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>不再核查</source>
        <translation>No longer verified</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>不可抗力延期（值班主任）</source>
        <translation>Extend for force majeure (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>不实的撤销已发的证照，并记入办件。</source>
        <translation>A licence granted on an untrue commitment is revoked; this is recorded in the case.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>免交材料</source>
        <translation>Materials waived</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>只提醒一次，记入办件。</source>
        <translation>One reminder only, recorded in the case.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>容缺待补</source>
        <translation>Tolerated, to follow</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已延期</source>
        <translation>Extended</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已提醒（{0}）</source>
        <translation>reminded ({0})</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已终结</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>已补齐</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>延期已登记。</source>
        <translation>The extension is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待决定</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待核查</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待补</source>
        <translation>To be handed in</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>待补材料</source>
        <translation>Materials to follow</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>提醒已登记。</source>
        <translation>The reminder is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>提醒（一次）</source>
        <translation>Remind (once)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>核查结果已登记。</source>
        <translation>The finding is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>没有容缺待补的办件。</source>
        <translation>No case waits for tolerated materials.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>没有待核查的承诺；作出准予决定后列在这里。</source>
        <translation>No commitment waits for verification; they are listed here after a grant.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>逾期只能终止办理（在办件里办），或因不可抗力延期。</source>
        <translation>When overdue: terminate (in the case), or extend for force majeure.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/commitment.py"/>
        <source>逾期：终止或延期</source>
        <translation>Overdue: terminate or extend</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>{0}，{1} 天前</source>
        <translation>{0}, {1} days ago</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>信用</source>
        <translation>Credit</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>信用平台</source>
        <translation>Credit platform</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>姓名（名称）</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>尚未查询</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>已修复</source>
        <translation>repaired</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>已列入</source>
        <translation>listed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>最近</source>
        <translation>Latest</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>未列入</source>
        <translation>not listed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>本机名单</source>
        <translation>This station's list</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>查询编号</source>
        <translation>Query number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/credit.py"/>
        <source>还没有查过信用。在受理或办件里按 Ctrl+M 选“查信用”。</source>
        <translation>Credit was not asked yet. Press Ctrl+M in Accept or Cases and choose "Check credit".</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>不符原因</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>原件交接已登记。</source>
        <translation>The move is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>在部门</source>
        <translation>At a department</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>应还</source>
        <translation>Due back</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>收回窗口</source>
        <translation>Back at the window</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>最近交接</source>
        <translation>Last move</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>未退还</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>查询处</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>核验不符</source>
        <translation>Verification failed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>没有留在窗口或送出的原件。在办件里按 Ctrl+M 登记“原件：留在窗口”。</source>
        <translation>No original is kept here or sent out. Press Ctrl+M in a case: "Original: keep at the window".</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>没有等候核验的电子证照和共享数据。</source>
        <translation>No e-licence and no shared data wait to be verified.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/evidence.py"/>
        <source>现在谁手里</source>
        <translation>Now with</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>{0} {1} {2}{3} 用 {4} 日</source>
        <translation>{0} {1} {2}{3} {4} days used</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>{0} 个工作日</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>{0} 个工作日，{1}</source>
        <translation>{0} working days, {1}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>剩 {0}</source>
        <translation>{0} left</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>反馈人</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>反馈已登记。</source>
        <translation>The answer is registered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>在建</source>
        <translation>Being built</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>处理</source>
        <translation>Handled</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>工程建设项目</source>
        <translation>Construction projects</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>已受理查办</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>已超 {0}</source>
        <translation>{0} over</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>总时限</source>
        <translation>Limit in all</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>照监管部门的回函登记，只登记一次。</source>
        <translation>As in the department's letter, once only.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>登记反馈</source>
        <translation>Register the answer</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>移送线索</source>
        <translation>Clues</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>移送给负责监管的部门。不写无关人员的信息。</source>
        <translation>To the department in charge of supervision. Nothing about people not concerned.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>线索已移送，等监管部门反馈。</source>
        <translation>The clue is handed over and waits for the department's answer.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>还没有并入项目的办件；在办件的全部操作里选“并入工程建设项目”。</source>
        <translation>No case joined a project yet; choose "Join a construction project" among all actions of a case.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>还没有移送线索。</source>
        <translation>No clue was handed over yet.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/joint.py"/>
        <source>（{0} 前）</source>
        <translation> (by {0})</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>办结情况</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>单上日期</source>
        <translation>Date on the slip</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>单上时间</source>
        <translation>Time on the slip</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>历史导入·已结</source>
        <translation>Imported, closed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>历史导入·未结</source>
        <translation>Imported, open</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>历史档案</source>
        <translation>Old files</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>号</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>填单人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>处理结果</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>导入旧件</source>
        <translation>Import old cases</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>导入旧件清单（.xlsx、.csv）</source>
        <translation>Import a list of old cases (.xlsx, .csv)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>差评回访</source>
        <translation>Follow up a bad rating</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>差评待回访</source>
        <translation>Bad rating to be followed up</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已回访</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已留号</source>
        <translation>Number reserved</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已编目</source>
        <translation>Catalogued</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>已评价</source>
        <translation>Rated</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>应急收件单</source>
        <translation>Emergency slips</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>当事人</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>手工填写·待确认</source>
        <translation>Filled in by hand, to be confirmed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>扫描件（文件）</source>
        <translation>Scan (file)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>旧件办结</source>
        <translation>Close an old case</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>旧件已办结</source>
        <translation>Old case is closed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>未结</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>核实情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>止</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>没有导入过历史档案。</source>
        <translation>No old files were imported.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>没有补录的应急收件单。</source>
        <translation>No emergency slip was entered.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>没有评价。</source>
        <translation>No ratings.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>清单文件</source>
        <translation>List file</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>留号</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>留号（打印应急收件单）</source>
        <translation>Reserve numbers (prints emergency slips)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>登记回访（值班主任）</source>
        <translation>Register the follow-up (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>盒号</source>
        <translation>Box</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>确认单上时间（值班主任）</source>
        <translation>Confirm the time on the slip (supervisor)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>编目</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>编目旧档案</source>
        <translation>Catalogue an old file</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>群众表示满意</source>
        <translation>The citizen is satisfied</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>补录</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>补录一张</source>
        <translation>Enter one afterwards</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>补录应急收件单</source>
        <translation>Enter an emergency slip</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>起</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="ui/window/registers/keeping.py"/>
        <source>题名或事项</source>
        <translation>Title or matter</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>上下偏移</source>
        <translation>Offset up/down</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>套打版式</source>
        <translation>Overprint forms</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>导入版式</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>导入版式文件</source>
        <translation>Import a form</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>导出版式</source>
        <translation>Export a form</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>左右偏移</source>
        <translation>Offset left/right</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>已导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>已导出。</source>
        <translation>Exported.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>已退回</source>
        <translation>Rolled back</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>文件摘要</source>
        <translation>Digest of the file</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>校准人</source>
        <translation>Calibrated by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>没有导入过版式；在用的是随程序带来的版式。</source>
        <translation>No form was imported; those of the program are used.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>没有校准过打印机。</source>
        <translation>No printer was calibrated.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>版式文件（JSON）</source>
        <translation>Form file (JSON)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/overprint.py"/>
        <source>系统默认</source>
        <translation>System default</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>PIN 已设。</source>
        <translation>The PIN is set.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>PIN 设于</source>
        <translation>PIN set on</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>上次装袋以后代收的件全部装入，清单随袋。</source>
        <translation>All that was collected since the last bag goes in, with a list.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>交接</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>交班</source>
        <translation>Gives</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>人员已登记；按 F12 给他设 PIN，设好才能登录。</source>
        <translation>Registered; press F12 to set a PIN, without it nobody can sign in.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>印章（一行一枚）</source>
        <translation>Seals (one per line)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>原 PIN（改自己的才填）</source>
        <translation>Present PIN (only for your own)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>变更人员</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>变更姓名、角色</source>
        <translation>Change name, roles</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>只用数字；不要连号、不要重复一个数字。</source>
        <translation>Digits only; no runs and no digit repeated throughout.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>在岗</source>
        <translation>Here</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>大厅签收人</source>
        <translation>Signed for at the hall by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已交接</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已交接，交接单已送打印；接班人按 Ctrl+Shift+L 后登录。</source>
        <translation>Handed over, the slip is being printed; the next person signs in after Ctrl+Shift+L.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已换人</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已登记离岗；以前办的件上姓名照存。</source>
        <translation>It is registered that the person left; earlier cases keep the name.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>已装袋；清单随袋，签收后登记。</source>
        <translation>In the bag; the list goes with it, register the signature on arrival.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>接班</source>
        <translation>Takes</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>接班人 PIN</source>
        <translation>PIN of who takes over</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>接班人姓名</source>
        <translation>Name of who takes over</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>数字勾选角色。</source>
        <translation>Digits tick the roles.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>新 PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>来顶岗</source>
        <translation>Relieves</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有交接班。下班时按 F2，点清印章、空白、原件，接班人输 PIN。</source>
        <translation>No hand-over. At the end press F2, count seals, blanks and originals; the next person types the PIN.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有登记的人员。站点管理员按 F2 登记；演示站另有虚构的名册。</source>
        <translation>Nobody is registered. The administrator registers with F2; a demonstration has an invented roster.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有转送袋。代收的件按 F2 装袋送大厅。</source>
        <translation>No bags. F2 puts what was collected into a bag for the hall.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>没有顶岗。锁屏（Ctrl+L）后选来顶岗的人，两个 PIN 30 秒内换好。</source>
        <translation>No relief. Lock (Ctrl+L), choose who relieves; two PINs within 30 seconds.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>留存原件、待发证照、挂起的件、待打印由程序列出。</source>
        <translation>Originals kept, licences to issue, parked cases and papers to print are listed by the program.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>登记人员</source>
        <translation>Register a person</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>登记离岗</source>
        <translation>Register as left</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>登记签收</source>
        <translation>Register the signature</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>离岗</source>
        <translation>Left</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>空白证照、票据（一行一种，写起止号）</source>
        <translation>Blanks and forms (one kind per line, from–to)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>被顶岗</source>
        <translation>Relieved</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>装袋</source>
        <translation>Fill the bag</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>装袋送大厅</source>
        <translation>Bag for the hall</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>设 PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>设备故障</source>
        <translation>Faults of devices</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>转送</source>
        <translation>Send on</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>转送袋</source>
        <translation>Bags</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>送件人</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/people.py"/>
        <source>送到</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <location filename="ui/window/registers/repairs.py"/>
        <source>已重发</source>
        <translation>Sent again</translation>
    </message>
    <message>
        <location filename="ui/window/registers/repairs.py"/>
        <source>待处理</source>
        <translation>To be dealt with</translation>
    </message>
    <message>
        <location filename="ui/window/registers/repairs.py"/>
        <source>条目作废申请</source>
        <translation>Requests to void an entry</translation>
    </message>
    <message>
        <location filename="ui/window/registers/repairs.py"/>
        <source>没有作废条目的申请。</source>
        <translation>No requests to void an entry.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/repairs.py"/>
        <source>答复作废条目的申请</source>
        <translation>Answer a request to void an entry</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>{0} 枚</source>
        <translation>{0} seals</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>{0}编码</source>
        <translation>Code of {0}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>不是本人盖的写姓名</source>
        <translation>The name, where it was not you</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>免费</source>
        <translation>Free</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>免费，待平台核定</source>
        <translation>Free, platform to confirm</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>刻制完成</source>
        <translation>Engraving done</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>印章刻制</source>
        <translation>Engraved seals</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>印章编码</source>
        <translation>Seal codes</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>备案编号</source>
        <translation>Filing number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>委托单号</source>
        <translation>Order number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>已刻制</source>
        <translation>Engraved</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>已委托</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>已撤销</source>
        <translation>Given up</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>已用印</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>已盖章</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>当面盖在登记表的框里，扫描存档；企业开办的“公章刻制”随之办结。</source>
        <translation>Stamped in the form's places before you and scanned; the bundle's part for seals ends with it.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>待刻制</source>
        <translation>To be engraved</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>待备案</source>
        <translation>To be filed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>待盖章</source>
        <translation>To be sealed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>撤销委托</source>
        <translation>Give up the order</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>未完</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>机关</source>
        <translation>Organ</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>枚数</source>
        <translation>Seals</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>没有刻制印章的委托。在企业开办的办件里按 Ctrl+M 选“订制印章”。</source>
        <translation>No orders of seals. Press Ctrl+M on the case of a new company and choose “Order seals”.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>没有用印</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>没有用印。</source>
        <translation>No seal was used.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>没有用印（写明原因）</source>
        <translation>Not sealed (say why)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>照备案回执填写；编码没有的不填。</source>
        <translation>As on the receipt of filing; leave out codes that are not there.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>用印人</source>
        <translation>Sealed by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>登记人</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>登记备案</source>
        <translation>Enter the filing</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>登记备案编号</source>
        <translation>Enter the filing number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>登记领取</source>
        <translation>Enter the collection</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>盖好印模的登记表扫描件（jpg、png、pdf）</source>
        <translation>Scan of the stamped form (jpg, png, pdf)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>盖章人（持章人）</source>
        <translation>Stamped by (holder of the seal)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/seals.py"/>
        <source>领取（印模已盖并扫描）</source>
        <translation>Collected (imprint stamped and scanned)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>为什么办不成</source>
        <translation>Why it could not be done</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>今天没有号票。</source>
        <translation>No tickets today.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>优先</source>
        <translation>Priority</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>优先（没有则空）</source>
        <translation>Priority (empty if none)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>办件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>原因（劝退、转窗必填）</source>
        <translation>Reason (needed when sent away or to another window)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>反映人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>取号</source>
        <translation>Take number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>只有经过和数字，没有个人信息。</source>
        <translation>Only course and figures, nothing about persons.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>号票办结</source>
        <translation>End of a ticket</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>导出（值班主任、审计员）</source>
        <translation>Export (supervisor, auditor)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已到 / 未到 / 取消</source>
        <translation>Came / did not come / cancelled</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已办成</source>
        <translation>Done after all</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已叫号</source>
        <translation>Called</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已直报</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已约</source>
        <translation>Booked</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>手工取号</source>
        <translation>Take a number by hand</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>条数</source>
        <translation>Entries</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>校验值</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>没有导出过。</source>
        <translation>Nothing was exported.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>没有登记办不成的事。</source>
        <translation>Nothing is registered that could not be done.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>没有预约。</source>
        <translation>No appointments.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>登记办不成的事</source>
        <translation>Register what could not be done</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>登记答复</source>
        <translation>Register the answer</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>登记预约</source>
        <translation>Register an appointment</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>监管导出</source>
        <translation>Supervision exports</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>等候</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>等候（秒）</source>
        <translation>Waited (s)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>答复期限</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>问题直报（值班主任，每县每年一件）</source>
        <translation>Escalate (supervisor, one a year per county)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>预约人</source>
        <translation>Booked by</translation>
    </message>
    <message>
        <location filename="ui/window/registers/service.py"/>
        <source>预约结果</source>
        <translation>End of an appointment</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visit_work.py"/>
        <source>本批全部事项</source>
        <translation>All items of this batch</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>{0} 未收：{1}</source>
        <translation>{0} not received: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>下一张卡</source>
        <translation>Next card</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>事项只选一次；放一张卡就是下一件。</source>
        <translation>The item is chosen once; each card is the next case.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>事项短码</source>
        <translation>Item, short code</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>代办人人证一致</source>
        <translation>Agent matches the certificate</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>代办人证件号码</source>
        <translation>Agent's ID number</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>共用材料只收一份</source>
        <translation>Shared materials once only</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>共用的材料已补到草稿里。</source>
        <translation>The shared material was added to the drafts.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>勾选几件草稿：同一申请人、同名材料，一份里已收的补到还缺的草稿里，份数只记一次。</source>
        <translation>Tick drafts: same applicant, same material; what one has is added to those that lack it, counted once.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>勾选这次来访要收的草稿；收不了的留作草稿，列明原因，不影响其他件。</source>
        <translation>Tick the drafts to receive on this visit; what cannot be received stays a draft with its reason and does not hold the others.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>填了代办人证件号码的，委托书只查验一次，每一件、每个申请人逐一核对。</source>
        <translation>With the agent's ID number the mandate is checked once, each applicant and case is still checked.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书扫描件（文件）</source>
        <translation>Scan of the mandate (file)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书有效期止</source>
        <translation>Mandate valid to</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托书（日期或编号、范围）</source>
        <translation>Mandate (date or number, scope)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托人</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托人（不填：不限）</source>
        <translation>Principals (empty: any)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>委托的事项短码（不填：不限）</source>
        <translation>Short codes of the mandate (empty: any)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已收件，正在打印。</source>
        <translation>Received, being printed.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已读到证件；逐人核对后收件，每人一件、各有编号。</source>
        <translation>Card read; check each person, then receive: one case each with its own number.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>已逐件收件；没有收成的列在右边，草稿还在。</source>
        <translation>Received one by one; what was not is listed at the right, its drafts are kept.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>开始</source>
        <translation>Begin</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>开始一次来访</source>
        <translation>Begin a visit</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>情形写在清单里（表头是问题，格里是选项）。每人一件；出错的行不影响其他人，错在哪一行会列出来。</source>
        <translation>The situation stands in the list (question in the heading, option in the cell). One case each; a bad row does not hold the others, every bad row is named.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>批量收件</source>
        <translation>Receive the batch</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>批量：一个事项，多个人（清单）</source>
        <translation>Batch: one item, many people (list)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>批量：一个事项，逐张刷卡</source>
        <translation>Batch: one item, card by card</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>收进办事车</source>
        <translation>Put into the visit</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>材料已收齐（纸质）</source>
        <translation>Materials complete (paper)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>材料已逐人收齐（纸质）</source>
        <translation>Materials complete for everybody (paper)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>来办的单位或地点</source>
        <translation>Unit or place that comes</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>来访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>没有办事车。</source>
        <translation>No visits.</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>清单文件（.xlsx、.csv）</source>
        <translation>List file (.xlsx, .csv)</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>第 {0} 件</source>
        <translation>Case {0}</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>经办人人证一致</source>
        <translation>Handler matches the certificate</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>结束来访</source>
        <translation>End the visit</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>补到缺的草稿里</source>
        <translation>Add to the drafts that lack it</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>选草稿收进来</source>
        <translation>Choose drafts to put in</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>逐人收件</source>
        <translation>Receive person by person</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>逐件收件</source>
        <translation>Receive one by one</translation>
    </message>
    <message>
        <location filename="ui/window/registers/visits.py"/>
        <source>逐张刷卡批量收件</source>
        <translation>Receive a batch card by card</translation>
    </message>
    <message>
        <location filename="ui/window/samples_capture.py"/>
        <source>已自动裁边、纠偏；清晰度合格。</source>
        <translation>Edges cut, straightened; sharp enough.</translation>
    </message>
    <message>
        <location filename="ui/window/samples_capture.py"/>
        <source>经营场所平面布局图</source>
        <translation>Floor plan of the premises</translation>
    </message>
    <message>
        <location filename="ui/window/samples_capture.py"/>
        <source>这一栏里有旧造字区的字：{0}。</source>
        <translation>This field holds characters of an old private area: {0}.</translation>
    </message>
    <message>
        <location filename="ui/window/samples_capture.py"/>
        <source>食品经营许可证（原证）</source>
        <translation>Food business licence (original)</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>{0} MB，附件 {1} 个</source>
        <translation>{0} MB, {1} attachments</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>{0} 人</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>关窗后拷走整个目录，见管理员手册</source>
        <translation>Copy the whole folder after closing the window; see the administrator's manual</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>加密</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>区划</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>占用</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>备用空间</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>已用掉，请腾出空间</source>
        <translation>used up, make room</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>正式</source>
        <translation>In service</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>没有加密</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>演示，办件不具效力</source>
        <translation>Demonstration, cases have no effect</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>留着</source>
        <translation>kept</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>登记的人员</source>
        <translation>Registered people</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>磁盘可用</source>
        <translation>Free on the disk</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>程序版本</source>
        <translation>Program version</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>站点号</source>
        <translation>Station number</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/data_folder.py"/>
        <source>设备与系统自检、诊断文件</source>
        <translation>Checks and diagnostic file</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/devices.py"/>
        <source>接着的设备</source>
        <translation>Plugged in</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/devices.py"/>
        <source>模拟设备：读出的都有标记</source>
        <translation>Simulated device: what is read is marked</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/devices.py"/>
        <source>没有设置读卡器。</source>
        <translation>No reader is set.</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/devices.py"/>
        <source>看看接了什么（自检）</source>
        <translation>See what is connected (checks)</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/devices.py"/>
        <source>试读一张卡（读出的不留）</source>
        <translation>Read a card to try (nothing is kept)</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/devices.py"/>
        <source>读卡器现在</source>
        <translation>Reader now</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/keys.py"/>
        <source>打开快捷键表（F1）</source>
        <translation>Open the key sheet (F1)</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/printing.py"/>
        <source>套打校准、试打</source>
        <translation>Calibrate overprints, try</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/printing.py"/>
        <source>打印机现在怎样、本班次打印（Ctrl+Shift+J）</source>
        <translation>How the printers are, what this shift printed (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/printing.py"/>
        <source>打测试页</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/rules.py"/>
        <source>{0} 项，{1} 起</source>
        <translation>{0} items, from {1}</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/rules.py"/>
        <source>随程序带的</source>
        <translation>came with the program</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/rules.py"/>
        <source>，等候生效</source>
        <translation>, not in force yet</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>不通，照常受理</source>
        <translation>down, acceptance goes on</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>失败后最多隔 {0} 分钟</source>
        <translation>after a failure at most every {0} min</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>已钉住</source>
        <translation>pinned</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>平台签名</source>
        <translation>Platform's signature</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>平台（登记时定下，这里只能看）</source>
        <translation>Platform (set at enrolment, can only be read here)</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>心跳</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>本机记录</source>
        <translation>Record here</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>本次开机还没有连上过</source>
        <translation>not reached since this start</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>每 {0} 秒</source>
        <translation>every {0} s</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>登记时给的</source>
        <translation>given at enrolment</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>系统信任的</source>
        <translation>trusted by the system</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>线路</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>证书机构</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>通</source>
        <translation>up</translation>
    </message>
    <message>
        <location filename="ui/window/settings_areas/sync.py"/>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>上一个件</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>下一个件</source>
        <translation>Next case</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>下一栏 / 上一栏</source>
        <translation>next / previous field</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>下一步；最后一步受理并打印</source>
        <translation>Next step; at the end accept and print</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>全部快捷键与帮助</source>
        <translation>All keys and help</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>关闭、返回；不丢数据</source>
        <translation>Close, back; nothing is lost</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>关闭空白件；放弃本件（Ctrl+Z 找回）</source>
        <translation>Close a blank case; give up this one (Ctrl+Z brings it back)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>列表的列：宽度、次序、显隐</source>
        <translation>Columns of the list: width, order, shown or not</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>到下一步</source>
        <translation>To the next step</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>取回挂起的件</source>
        <translation>Take back a parked case</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>叫下一号</source>
        <translation>Call the next number</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>回到上一步</source>
        <translation>Back one step</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>在列表中移动</source>
        <translation>move in a list</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>导出待传文件（没有线路时）</source>
        <translation>Export for the platform (without a line)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>帮助：本页做什么、代码怎么办</source>
        <translation>Help: what this page does, what a code means</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>引用以前的办件</source>
        <translation>Reuse an earlier case</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>当前材料标容缺</source>
        <translation>Mark the current material as tolerated</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>恢复撤销</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>打印一次性告知书（还缺什么）</source>
        <translation>Print the one-time notice (what is missing)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>拍申请人的人像，随件保存</source>
        <translation>Portrait of the applicant, kept with the case</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>挂起本件，先办别人</source>
        <translation>Park this case, serve others first</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>推送到申请人屏；再按撤回</source>
        <translation>Show on the applicant screen; again takes it back</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>搜索事项、办件、人</source>
        <translation>Find items, cases, people</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>撤销上一步（栏内先撤销打字）</source>
        <translation>Undo the last step (in a field: typing first)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>收到、勾选</source>
        <translation>received, ticked</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本事项办事指南</source>
        <translation>Guide of this item</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本件的其他操作</source>
        <translation>Other actions on this case</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本号结果、转窗、暂停叫号</source>
        <translation>End of this ticket, transfer, pause</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本号过号</source>
        <translation>This number did not come</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>本班次打印：待打印、补打、出来了吗</source>
        <translation>Prints of the shift: waiting, reprint, did it come out</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>材料标不适用</source>
        <translation>material not applicable</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>步骤与材料</source>
        <translation>Steps and materials</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>生僻字：按部件、笔画、拼音、编码找字</source>
        <translation>Rare characters: by parts, strokes, pinyin, code</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>看本件的单据；日统计页打印日报</source>
        <translation>See the papers of this case; on The day print its report</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>立即同步 / 刷新</source>
        <translation>Sync now / refresh</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>第 {0} 个件</source>
        <translation>Case {0}</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>筛选列表</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>给申请人看单据、选客屏</source>
        <translation>Show a paper to the applicant, choose the screen</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>补打本件的单据（写明原因）</source>
        <translation>Reprint a paper of this case (with a reason)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>走动</source>
        <translation>Moving about</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>退出登录（交接班后）</source>
        <translation>Sign out (after the hand-over)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>选第几项（搜索栏内：短码）</source>
        <translation>choose option n (in the search line: short code)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>重呼本号</source>
        <translation>Call this number again</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>重新读卡（放卡即自动读）</source>
        <translation>Read the card again (a card that is laid is read by itself)</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>锁屏；别人顶岗也从这里</source>
        <translation>Lock; somebody else relieves from here too</translation>
    </message>
    <message>
        <location filename="ui/window/shortcuts.py"/>
        <source>高拍当前材料（Enter：附件、亮证、审查）</source>
        <translation>Capture the current material (Enter: attach, show, review)</translation>
    </message>
    <message>
        <location filename="ui/window/start.py"/>
        <source>程序这一步出了意外。草稿和已办的件都在本机，可再试一次；再不行请按 F4 挂起，并告诉管理员。</source>
        <translation>Something unexpected went wrong in this step. Drafts and cases are kept here; try again, otherwise press F4 to park and tell the administrator.</translation>
    </message>
    <message>
        <location filename="ui/window/start.py"/>
        <source>错误 {0}</source>
        <translation>error {0}</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限</source>
        <translation>Acceptance limit</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限将到：受理或一次性告知</source>
        <translation>Acceptance limit near: accept, or ask for a supplement</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限已过</source>
        <translation>Acceptance limit past</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>受理期限已过：提请视为受理</source>
        <translation>Acceptance limit past: propose deemed acceptance</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>容缺今天到期</source>
        <translation>Tolerance ends today</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>容缺逾期：值班主任终止或延期</source>
        <translation>Tolerance overdue: supervisor terminates or extends</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>核查：{0}</source>
        <translation>Verification: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>补正逾期</source>
        <translation>Supplement overdue</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>补正逾期：可以终止办理</source>
        <translation>Supplement overdue: may be terminated</translation>
    </message>
    <message>
        <location filename="ui/window/today/clocks.py"/>
        <source>补正逾期：可以退件</source>
        <translation>Supplement overdue: may be given back</translation>
    </message>
    <message>
        <location filename="ui/window/today/parking.py"/>
        <source>{0} 挂起 {1} 分：{2}</source>
        <translation>parked by {0} for {1} min: {2}</translation>
    </message>
    <message>
        <location filename="ui/window/today/parking.py"/>
        <source>挂起太久（Shift+F4 取回）</source>
        <translation>Parked too long (Shift+F4 takes back)</translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>未通过，待值班主任登记：{0}</source>
        <translation>Failed, waits for the supervisor: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>线索反馈到期</source>
        <translation>Answer to a clue due</translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>线索待反馈</source>
        <translation>Clues waiting for an answer</translation>
    </message>
    <message>
        <location filename="ui/window/today/parts.py"/>
        <source>部门办理到期</source>
        <translation>Department due</translation>
    </message>
    <message>
        <location filename="ui/window/today/seals.py"/>
        <source>印章应已刻好：{0}</source>
        <translation>Seals should be ready: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/today/seals.py"/>
        <source>印章待领</source>
        <translation>Seals to be collected</translation>
    </message>
    <message>
        <location filename="ui/window/today/seals.py"/>
        <source>待盖{0}</source>
        <translation>Awaits {0}</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>{0} 已等 {1} 天</source>
        <translation>{0} waiting {1} days</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>今天没有到期的办件。</source>
        <translation>No case is due today.</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>今天没有预约。</source>
        <translation>No appointments today.</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>历史导入未结</source>
        <translation>Imported cases open</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>容缺到期</source>
        <translation>Tolerance ends</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>容缺材料到期</source>
        <translation>Tolerated materials due</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>差评 {0}</source>
        <translation>Bad rating {0}</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>已出证，未上架</source>
        <translation>made out, not on the shelf</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>待预审</source>
        <translation>To be prechecked</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>旧件</source>
        <translation>Old case</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>补正已逾期</source>
        <translation>Supplement overdue</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>补正通知还没有送达</source>
        <translation>The notice of supplement was not delivered yet</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>证照将到期</source>
        <translation>Licences about to end</translation>
    </message>
    <message>
        <location filename="ui/window/today/service.py"/>
        <source>预审通过，待收件</source>
        <translation>Prechecked, to be received</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>按住显示完整{0}</source>
        <translation>Hold to show the whole {0}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>无照片</source>
        <translation>No portrait</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>证件照片</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant.py"/>
        <source>重读</source>
        <translation>Read again</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant_card.py"/>
        <source>客屏</source>
        <translation>Applicant screen</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/applicant_card.py"/>
        <source>客屏：{0}</source>
        <translation>Applicant screen: {0}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/charts.py"/>
        <source> {0} {1}</source>
        <translation> {0} {1}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/charts.py"/>
        <source>{0} {1} 件</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/charts.py"/>
        <source>在办件剩余时限</source>
        <translation>Time left of open cases</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/findings.py"/>
        <source>↑↓ PgUp PgDn 选，Enter 打开，Esc 收起</source>
        <translation>↑↓ PgUp PgDn to choose, Enter to open, Esc to close</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/findings.py"/>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/hintbar.py"/>
        <source>按键提示</source>
        <translation>Key hints</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/materials.py"/>
        <source>{0} {1}，{2}，{3} {4}</source>
        <translation>{0} {1}, {2}, {3} {4}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/materials.py"/>
        <source>缺</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>{0}{1}（{2}）</source>
        <translation>{0}{1} ({2})</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>查看全部设备 ›</source>
        <translation>See all devices ›</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/nav.py"/>
        <source>，{0} 件</source>
        <translation>, {0} cases</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>代码 {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>关闭提示 Esc</source>
        <translation>Close the note, Esc</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>显示代码与详情</source>
        <translation>Show code and details</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/noticebar.py"/>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/progress.py"/>
        <source>{0}：{1} / {2}</source>
        <translation>{0}: {1} / {2}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/setting_rows.py"/>
        <source>{0}：{1}，{2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/setting_rows.py"/>
        <source>{0}：恢复默认</source>
        <translation>{0}: back to default</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>{0}，{1} {2}</source>
        <translation>{0}, {1} {2}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>办理时限</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>历史办件 {0}</source>
        <translation>Earlier cases {0}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>引用</source>
        <translation>Reuse</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>承诺时限 {0}{1}，{2}{3}，{4}</source>
        <translation>Promised limit {0}{1}, {2}{3}, {4}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>本机没有此人的办件</source>
        <translation>No cases of this person here</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/sidecards.py"/>
        <source>第 {0} 个工作日 {1}</source>
        <translation>Working day {0}, {1}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>当前</source>
        <translation>Current</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>未到</source>
        <translation>To come</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/stepper.py"/>
        <source>第 {0} 步 {1}，{2} {3}</source>
        <translation>Step {0} {1}, {2} {3}</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/tabs.py"/>
        <source>更多 {0}</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>{0} 条没看过的通知</source>
        <translation>{0} unread notices</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>下一号</source>
        <translation>Next number</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>全局搜索</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>扫码 / 短号 / 姓名</source>
        <translation>scan / short number / name</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>扫码，或输入短号 / 收件编号 / 姓名 / 证件号</source>
        <translation>Scan, or type short code / receipt number / name / ID number</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/topbar.py"/>
        <source>通知与更新 Ctrl+Shift+N</source>
        <translation>Notices and updates Ctrl+Shift+N</translation>
    </message>
    <message>
        <location filename="ui/window/widgets/words.py"/>
        <source>按键 {0}</source>
        <translation>Key {0}</translation>
    </message>
    <message>
        <location filename="ui/window/workplace.py"/>
        <source>这一页不属于现在登录的角色；要用请按 Ctrl+L，由有权限的人登录。</source>
        <translation>This page is not for who is signed in; press Ctrl+L and let somebody sign in who may use it.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <location filename="desk/applicant.py"/>
        <source>个体工商户</source>
        <translation>Sole proprietor</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>企业</source>
        <translation>Company</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>其他</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>机关</source>
        <translation>Organ</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>社会组织</source>
        <translation>Social organisation</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>自然人</source>
        <translation>Natural person</translation>
    </message>
    <message>
        <location filename="desk/applicant.py"/>
        <source>非法人组织</source>
        <translation>Unincorporated organisation</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>不再办</source>
        <translation>Given up</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>不办</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>在办</source>
        <translation>Running</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>待选择</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>未通过</source>
        <translation>Failed</translation>
    </message>
    <message>
        <location filename="desk/bundles.py"/>
        <source>等候</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>受理期限</source>
        <translation>Acceptance limit</translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>容缺补交期限</source>
        <translation>Tolerance limit</translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>承诺期限</source>
        <translation>Promised limit</translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>法定期限</source>
        <translation>Legal limit</translation>
    </message>
    <message>
        <location filename="desk/case_clock.py"/>
        <source>补正期限</source>
        <translation>Supplement limit</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>不予受理决定</source>
        <translation>Refusal of acceptance</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>决定文书</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>可领证通知</source>
        <translation>Ready to be collected</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>容缺补交提醒</source>
        <translation>Reminder of tolerated materials</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已换发</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已撤销</source>
        <translation>Given up</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已注销</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>已送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>延期通知</source>
        <translation>Notice of extension</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>待送达</source>
        <translation>To be delivered</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>未送达</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>短信</source>
        <translation>Text message</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>终止办理通知</source>
        <translation>Notice of termination</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>补正通知</source>
        <translation>Notice of supplement</translation>
    </message>
    <message>
        <location filename="desk/closing.py"/>
        <source>邮寄</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>代理人（特别授权）</source>
        <translation>Agent (special power)</translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>已承诺</source>
        <translation>Committed</translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>已撤回承诺</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>核查不实</source>
        <translation>Verified as untrue</translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>核查属实</source>
        <translation>Verified as true</translation>
    </message>
    <message>
        <location filename="desk/commitment.py"/>
        <source>申请人本人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <location filename="desk/credit.py"/>
        <source>已列入</source>
        <translation>Listed</translation>
    </message>
    <message>
        <location filename="desk/credit.py"/>
        <source>待核验</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <location filename="desk/credit.py"/>
        <source>未列入</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <location filename="desk/custody.py"/>
        <source>在窗口</source>
        <translation>At the window</translation>
    </message>
    <message>
        <location filename="desk/custody.py"/>
        <source>在部门</source>
        <translation>At a department</translation>
    </message>
    <message>
        <location filename="desk/custody.py"/>
        <source>已退还</source>
        <translation>Returned</translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>即办</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>按期</source>
        <translation>On time</translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>提前</source>
        <translation>Early</translation>
    </message>
    <message>
        <location filename="desk/deadlines.py"/>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>上报件</source>
        <translation>Forwarded case</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>不动产登记</source>
        <translation>Real-estate registration</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>代收</source>
        <translation>Collection for the hall</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>依嘱托</source>
        <translation>On request of the court</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>信用免交</source>
        <translation>Waived by credit</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>公共服务</source>
        <translation>Public service</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>其他行政权力</source>
        <translation>Other administrative power</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>出证</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>前置件</source>
        <translation>Result of an earlier item</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>办结</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>即办件</source>
        <translation>On-the-spot case</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>受理</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>容缺后补</source>
        <translation>May follow</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>市场主体登记</source>
        <translation>Business registration</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>必要</source>
        <translation>Required</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>承诺件</source>
        <translation>Promised case</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>收件</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>数据共享</source>
        <translation>Shared data</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>月</source>
        <translation>months</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>申请人自备</source>
        <translation>From the applicant</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>电子</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>纸质</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>纸质和电子</source>
        <translation>Paper and electronic</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>纸质或电子</source>
        <translation>Paper or electronic</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>联办件</source>
        <translation>Joint case</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>自然日</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政处罚</source>
        <translation>Administrative penalty</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政奖励</source>
        <translation>Administrative award</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政强制</source>
        <translation>Administrative compulsion</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政征收</source>
        <translation>Administrative levy</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政检查</source>
        <translation>Administrative inspection</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政确认</source>
        <translation>Administrative confirmation</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政给付</source>
        <translation>Administrative payment</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政裁决</source>
        <translation>Administrative ruling</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>行政许可</source>
        <translation>Administrative licence</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>证照库</source>
        <translation>Licence library</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>部门核发</source>
        <translation>Issued by a department</translation>
    </message>
    <message>
        <location filename="desk/item_words.py"/>
        <source>非必要</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>不同意</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>同意</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>已回复</source>
        <translation>Replied</translation>
    </message>
    <message>
        <location filename="desk/joint_handling.py"/>
        <source>需补充</source>
        <translation>More needed</translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>值班主任</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>审计员</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>窗口受理员</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <location filename="desk/people.py"/>
        <source>站点管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>A 政务机构产生</source>
        <translation>A made by a public organ</translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>B 窗口已核验</source>
        <translation>B checked at the window</translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>C 申请人上传</source>
        <translation>C uploaded by the applicant</translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>D 自制材料</source>
        <translation>D made by the applicant</translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>已核验</source>
        <translation>Verified</translation>
    </message>
    <message>
        <location filename="desk/proof.py"/>
        <source>核验不符</source>
        <translation>Verification failed</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>临时居民身份证</source>
        <translation>Provisional ID card</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>代为签字</source>
        <translation>Sign for the applicant</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>作出承诺</source>
        <translation>Make a commitment</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>已核验的电子身份证</source>
        <translation>Verified electronic ID</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>户口簿</source>
        <translation>Household register</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>撤回申请</source>
        <translation>Withdraw the application</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>申请、交材料</source>
        <translation>Apply, hand in materials</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>证件照片面（两面留存）</source>
        <translation>Both sides of the certificate (kept)</translation>
    </message>
    <message>
        <location filename="desk/roles.py"/>
        <source>领取结果</source>
        <translation>Collect the result</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>发票专用章</source>
        <translation>Invoice seal</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>合同专用章</source>
        <translation>Contract seal</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>圆形</source>
        <translation>Round</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>方形</source>
        <translation>Square</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>椭圆形</source>
        <translation>Oval</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>法定代表人名章</source>
        <translation>Name seal of the legal representative</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>法定名称章</source>
        <translation>Company seal</translation>
    </message>
    <message>
        <location filename="desk/seal_kinds.py"/>
        <source>财务专用章</source>
        <translation>Finance seal</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>一次性告知</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>劝退</source>
        <translation>Sent away with advice</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>办件</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>口头，窗口代录</source>
        <translation>Spoken, entered by the window</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>咨询</source>
        <translation>Advice</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>客屏自评</source>
        <translation>On the applicant screen</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>已到</source>
        <translation>Came</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>弃号</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>收件受理</source>
        <translation>Receipt and acceptance</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>未到</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>纸质评价表</source>
        <translation>Paper form</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>补正</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>评价器自评</source>
        <translation>rated at the rating machine</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>转窗</source>
        <translation>Other window</translation>
    </message>
    <message>
        <location filename="desk/service_words.py"/>
        <source>领证</source>
        <translation>Collection of a licence</translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>代签</source>
        <translation>For another</translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>屏签</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>捺印</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <location filename="desk/signatures.py"/>
        <source>纸签</source>
        <translation>On paper</translation>
    </message>
    <message>
        <location filename="desk/station.py"/>
        <source>乡镇便民中心</source>
        <translation>Township centre</translation>
    </message>
    <message>
        <location filename="desk/station.py"/>
        <source>县级大厅</source>
        <translation>County hall</translation>
    </message>
    <message>
        <location filename="desk/station.py"/>
        <source>村代办点</source>
        <translation>Village agent point</translation>
    </message>
</context>
</TS>
