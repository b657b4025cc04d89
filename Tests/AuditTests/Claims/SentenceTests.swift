import Audit
import ReportFixtures
import Reports
import Testing

/// Sentences with the claims that they make, in the notation of `Claim.notation`.
@Suite("What sentences claim")
struct SentenceTests {
  /// A sentence of the overview of 甲市统计局's report for 2023, and what it says.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let claims: [String]
    let section: SectionKind

    init(_ text: String, _ claims: String..., in section: SectionKind = .overview) {
      self.text = text
      self.claims = claims
      self.section = section
    }

    var testDescription: String { text }
  }

  private func check(_ example: Example) {
    let found = FixtureReport.claims(example.text, in: example.section).map(\.notation)
    #expect(found == example.claims)
  }

  static let received = [
    Example("全年收到政府信息公开申请34件。", "received 34"),
    Example("本局共受理依申请公开１２件次。", "received 12"),
    Example("新收信息公开申请1,286份。", "received 1286"),
    Example("2023年度接到公民、法人和其他组织提出的政府信息公开申请21宗。", "received 21"),
    Example("收到9份政府信息公开申请，均为自然人申请。", "received 9", "applicants naturalPerson 9"),
    Example("全年收到政府信息公開申請二十三件。", "received 23"),
    Example("受理政府信息公开申请一起。", "received 1"),
    Example("全年收到依申请公开申请十余件。"),
    Example("收到政府信息公开申请近40件。"),
    Example("每月收到政府信息公开申请3至5件。"),
    Example("收到政府信息公开申请3-5件。"),
    Example("收到政府信息公开申请不足100件。"),
    Example("历年累计收到政府信息公开申请300件，本年收到24件。", "received 24"),
    Example("收到政府信息公开申请二十四件，其中自然人二十件。", "received 24", "applicants naturalPerson 20"),
    Example("收到政府信息公开申请一百零五份。", "received 105"),
    Example("2022年收到政府信息公开申请30件。"),
    Example("2022年收到政府信息公开申请30件，2023年收到政府信息公开申请24件。", "received 24"),
    Example("收到政府信息公开申请24件，比上年减少6件，下降20%。", "received 24"),
    Example("收到政府信息公开申请24件，较2022年的30件有所减少。", "received 24"),
    Example("政府信息公开申请由上年的30件增加到41件。"),
    Example("上半年收到政府信息公开申请7件。"),
    Example("全市各级行政机关共收到政府信息公开申请512件。", "received 512~"),
    Example("通过网络平台收到政府信息公开申请5件。", "received 5~"),
    Example("全年主动公开信息812条，公布规划40项。"),
    Example("受理工伤认定申请230件，办结228件。"),
    Example("受理市民热线12345转办件310件，办结310件。"),
    Example("接办民生诉求件3133件，办结率99.5%。"),
    Example("收到代表建议和提案共40件，全部办结。"),
    Example("（二）依申请公开。收到申请13件，办结12件。", "received 13", "answered 12"),
    Example("收到申请13件。"),
    Example("未收到政府信息公开申请。", "none-received 0"),
    Example("收到政府信息公开申请13件，尚未办结2件。", "received 13"),
    Example("本年度没有收到公民、法人或者其他组织的信息公开申请。", "none-received 0"),
    Example("全年无依申请公开事项。", "none-received 0"),
    Example("2023年收到政府信息公开申请0件。", "received 0"),
    Example("未收到因政府信息公开申请引起的行政复议。", "review 0"),
    Example("未收到政府信息公开行政复议申请。", "review 0"),
    Example("2022年未收到政府信息公开申请。"),
    Example("未收到当面提出的政府信息公开申请。", "none-received 0~"),
    Example("没有超期未答复的政府信息公开申请。"),
  ]

  @Test("Requests received", arguments: received)
  func receivedClaims(example: Example) { check(example) }

  static let more = [
    Example(
      "共收到政府信息公开申请46件，较2022年增长12.2%，其中：自然人申请40件，占86.96%；法人或其他组织申请6件，"
        + "占13.04%。", "received 46", "applicants naturalPerson 40", "percent 86.96",
      "applicants organizations 6", "percent 13.04"),
    Example("收到政府信息公开申请46件，其中网上申请30件、信函申请12件、当面申请4件。", "received 46", "list-sum 46"),
    Example("全年办理依申请公开15件。", "answered handled 15~"),
    Example(
      "收到政府信息公开申请8件，上年结转1件，其中予以公开5件，部分公开1件，无法提供2件，结转下年度1件。", "received 8",
      "carried-in 1", "results granted 5", "results partiallyGranted 1",
      "results notHeld+needsCreation+stillUnclear 2", "carried-out 1"),
    Example(
      "办理依申请公开事项20件，其中上年结转2件，本年新收18件。", "answered handled 20~", "carried-in 2",
      "received 18"),
    Example("新收政府信息公开申请18件，结转上年度2件。", "received 18", "carried-in 2"),
    Example("收到政府信息公开申请3件，答复3件，答复率100%。", "received 3", "answered 3~"),
    Example(
      "收到3件政府信息公开申请，2件已办结，1件结转下年。", "received 3", "answered 2~",
      "carried-out 1"),
    Example(
      "受理公开申请11件,其中10件予以公开,1件不予公开。", "received 11", "results granted 10",
      "results stateSecret+otherLaw+threeSecuritiesOneStability+thirdPartyRights+internalAffairs"
        + "+processInformation+enforcementFiles+administrativeInquiry 1", "list-sum 11"),
    Example("2023年1月1日至12月31日，收到政府信息公开申请6件。", "received 6"),
    Example("自2008年以来累计收到政府信息公开申请300件。"),
    Example("收到政府信息公开申请5件，涉及土地征收3件、社会保障2件。", "received 5"),
    Example(
      "在收到的8件政府信息公开申请中，予以公开5件，部分公开3件。", "received 8", "results granted 5",
      "results partiallyGranted 3", "list-sum 8"),
    Example("收到自然人、法人和其他组织提出的政府信息公开申请21件。", "received 21"),
    Example("收到政府信息公开申请7件，配合办理行政复议答复3件。", "received 7"),
    Example("政府信息公开申请共7件。", "received 7~"),
    Example("收到政府信息公开申请：7件。", "received 7"),
    Example("收到政府信息公开申请，共7件。", "received 7"),
    Example("全年收到政府信息公开申请 7 件 ， 办结 7 件 。", "received 7", "answered 7"),
    Example("二是依申请公开方面。共收到申请128件，上年结转3件。", "received 128", "carried-in 3"),
    Example("全年收到政府信息公开申请7件，收到市民留言90条，办结90件。", "received 7"),
    Example(
      "本年新收政府信息公開申請210件（其中自然人204件），上年度結轉7件；辦結216件，結轉下年度繼續辦理1件。",
      "received 210", "applicants naturalPerson 204", "carried-in 7", "answered 216",
      "carried-out 1"),
    Example(
      "收到政府信息公开申请4件，其中3件为信访举报投诉类申请，1件为重复申请。", "received 4",
      "results petition 3", "results repeated 1", "list-sum 4"),
  ]

  @Test("Requests in other words", arguments: more)
  func moreClaims(example: Example) { check(example) }

  static let handled = [
    Example(
      "收到政府信息公开申请95件，答复98件（含上年度8件），5件转结到下一年度办理。", "received 95",
      "answered 98~", "carried-in 8", "carried-out 5"),
    Example(
      "受理政府信息公开申请12件，答复7件，不予受理4件，补正后撤回1件。", "received 12", "answered 7~"),
    Example(
      "全年收到政府信息公开申请20件（其中自然人17件），上年度结转3件；办结21件，结转下年度继续办理2件。",
      "received 20", "applicants naturalPerson 17", "carried-in 3", "answered 21", "carried-out 2"),
    Example("收到政府信息公开申请6件，已按规定时限全部办理完毕。", "received 6", "answered 6~"),
    Example("收到政府信息公开申请6件，按时办结率100%。", "received 6"),
    Example(
      "收到政府信息公开申请6件，2022年结转1件，顺延至2024年2件。", "received 6", "carried-in 1",
      "carried-out 2"),
    Example(
      "收到政府信息公开申请6件，上年结转1件，没有结转下年度的申请。", "received 6", "carried-in 1",
      "carried-out 0"),
    Example(
      "收到政府信息公开申请6件，按期办结4件，延期办结2件。", "received 6", "answered 4~",
      "answered 2~"),
    Example("项目资金结转下年度3项。"),
    Example(
      "政府信息公开申请收到8件，加上年结转2件，实际办理10件。", "received 8", "carried-in 2",
      "answered handled 10~"),
    Example(
      "收到政府信息公开申请8件，其中予以公开3件、部分公开2件、不予公开1件、不掌握相关政府信息2件。",
      "received 8", "results granted 3", "results partiallyGranted 2",
      "results stateSecret+otherLaw+threeSecuritiesOneStability+thirdPartyRights+internalAffairs"
        + "+processInformation+enforcementFiles+administrativeInquiry 1",
      "results notHeld 2", "list-sum 8"),
    Example(
      "收到政府信息公开申请300件，予以公开及部分公开258件，无法提供42件。", "received 300",
      "results granted+partiallyGranted 258",
      "results notHeld+needsCreation+stillUnclear 42"),
    Example(
      "收到政府信息公开申请9件，自然人申请7件，其中予以公开5件。", "received 9",
      "applicants naturalPerson 7", "results granted 5~"),
    Example("主动公开规划成果，予以公开40件。"),
    Example(
      "收到政府信息公开申请9件，其中自然人7件，法人或其他组织2件。", "received 9",
      "applicants naturalPerson 7", "applicants organizations 2", "list-sum 9"),
    Example("办结政府信息公开申请30件，对4件申请发出收费通知。", "answered 30"),
    Example(
      "收到政府信息公开申请9件，其中3件予以公开，1件结转下年度。", "received 9",
      "results granted 3", "carried-out 1"),
  ]

  @Test("Requests handled", arguments: handled)
  func handledClaims(example: Example) { check(example) }

  static let cases = [
    Example("因政府信息公开引发行政复议6件、行政诉讼2件。", "review 6", "litigation 2"),
    Example("因政府信息公开引发的行政复议、行政诉讼均为0件。", "review 0", "litigation 0"),
    Example("因政府信息公开引发行政复议、行政诉讼共3件。", "litigation all 3"),
    Example("因信息公开办理发生一起行政诉讼案件。", "litigation 1"),
    Example("未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。", "review 0", "litigation 0"),
    Example("政府信息公开方面的行政复议、行政诉讼均未发生。", "review 0", "litigation 0"),
    Example("没有因信息公开引起的行政复议，行政诉讼1件。", "review 0", "litigation 1"),
    Example(
      "因信息公开被申请行政复议5件，其中维持3件、纠正1件、尚未审结1件。", "review 5",
      "review upheld 3", "review corrected 1", "review pending 1", "list-sum 5"),
    Example(
      "因信息公开被申请行政复议2件，维持、纠正各1件；复议后起诉1件。", "review 2", "review upheld 1",
      "review corrected 1", "litigation after 1"),
    Example("因信息公开被提起行政诉讼9件，均获维持。", "litigation 9", "litigation upheld 9"),
    Example(
      "因信息公开被提起行政诉讼6件，其中尚未审结1件，其余均为维持。", "litigation 6",
      "litigation pending 1"),
    Example("司法行政机关全年受理行政复议案件320件，办结300件。"),
    Example("信息公开类行政诉讼案件一审2件、二审1件。"),
    Example("因政府信息公开引发行政复议、行政诉讼分别为2件、1件。", "review 2", "litigation 1"),
    Example("本年度未产生涉及信息公开的行政复议和行政诉讼案件。", "review 0", "litigation 0"),
    Example("没有因政府信息公开申请行政复议、提起行政诉讼的情况发生。", "review 0", "litigation 0"),
    Example("全年行政应诉案件14件，出庭应诉14次。"),
    Example("举办行政复议与行政诉讼培训3次。"),
    Example("未发生行政复议被纠正、行政诉讼败诉的情况。"),
    Example("把政务公开与行政复议工作一起部署、一起考核。"),
    Example("2022年发生政府信息公开行政复议2件。"),
    Example("全年收到申请5件。无行政复议、行政诉讼案件。", "review 0", "litigation 0", in: .litigation),
    Example("行政复议2件，行政诉讼1件。", "review 2", "litigation 1", in: .litigation),
  ]

  @Test("Review and litigation", arguments: cases)
  func casesClaims(example: Example) { check(example) }

  static let others = [
    Example("共发出信息处理费收费通知2件，涉及金额400元，实际收取300元。", "processing-fee 300", in: .other),
    Example("减免信息处理费200元。", in: .other),
    Example("制定行政规范性文件2件、修改1件、废止3件。", "documents issued 2~", "documents repealed 3"),
    Example("废止和宣布失效规范性文件5件。"),
    Example("主动公开行政规范性文件8件，废止2件。", "documents repealed 2"),
    Example("全市现行有效行政规范性文件213件。", "documents inForce 213~"),
    Example("网站发布信息500条，占全年发布总数1200条的41.67%。"),
    Example("制发信息公开答复书15份。"),
    Example(
      "制发行政规范性文件2件，废止1件，现行有效27件。", "documents issued 2", "documents repealed 1",
      "documents inForce 27"),
    Example("对现行有效的24件行政规范性文件逐件标注有效期。", "documents inForce 24"),
    Example("印发规范性文件3件。", "documents issued 3~"),
    Example("公开规范性文件5件，解读政策文件7件。"),
    Example("清理规范性文件60件，其中拟修改12件。"),
    Example("发布政策文件31件。"),
    Example("审查行政规范性文件9件。"),
    Example("制定规章1件。", "documents regulations issued 1~"),
    Example("收取信息处理费1200元。", "processing-fee 1200", in: .other),
    Example("本年度未收取信息处理费。", "processing-fee 0", in: .other),
    Example("行政事业性收费390万元，未收取政府信息公开信息处理费。", "processing-fee 0", in: .other),
    Example("2022年收取信息处理费200元。", in: .other),
    Example(
      "收到政府信息公开申请98件，其中自然人42件，占42.86%。", "received 98",
      "applicants naturalPerson 42", "percent 42.86"),
    Example(
      "收到政府信息公开申请12件，其中自然人5件，占41%。", "received 12",
      "applicants naturalPerson 5", "percent 41"),
    Example("公开信息1200条，同比增长35%。"),
    Example("政务新媒体发布量占全年发布总量的60%。"),
    Example("发布信息3321条。其中：网站1459条，公众号1180条。"),
    Example("发布信息2112条，其中专栏930条，网站330条，微信706条，微博146条。", "list-sum 2112"),
    Example("发布信息900条，其中网站500条，其他渠道300条。", "list-sum 900"),
    Example("发布信息900条，其中网站500条，微信600条。"),
    Example("答复在线咨询3.5万人次，回复留言470余条。"),
    Example("举办新闻发布会12场，其中主要负责人出席5场。"),
  ]

  @Test("Documents, fees, shares and lists", arguments: others)
  func othersClaims(example: Example) { check(example) }
}
