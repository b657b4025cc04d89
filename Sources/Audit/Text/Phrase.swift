/// Wordings that rules look for in the text of a report; each is found in one pass over it.
///
/// Spelt as `ReportText` folds text: simplified, narrow, without spaces.
enum Phrase: Int, CaseIterable, Sendable {
  case processingFee, fee, noFee
  case proactiveDisclosure, onRequest, management, platform, supervision
  case appraisal, socialReview, accountability
  case residue, placeholder, tableHead
  case formOf2019, formOf2021
  case aggregate, gathers, otherAgencies
  case publication
  case period, firstDay, lastDay
  case compiles, contact
  case lawCopied
  case receives, compares, plans

  /// Its spellings.
  var spellings: [String] {
    switch self {
    case .processingFee: ["信息处理费", "收费通知", "收费管理"]
    case .fee: ["收费", "处理费", "收取费用", "费用"]
    case .noFee: ["未收取", "没有收取", "未收费", "未产生", "未发生", "没有发生", "没有产生", "无收费"]
    case .proactiveDisclosure: ["主动公开", "重点领域", "公开信息", "信息公开内容", "公开内容", "五公开", "发布信息"]
    case .onRequest: ["依申请", "公开申请", "申请公开"]
    case .management:
      ["信息管理", "管理制度", "公开属性", "保密审查", "审核", "目录", "规范管理", "制度建设", "源头管理"]
    case .platform: ["平台", "网站", "专栏", "公众号", "新媒体", "载体", "渠道"]
    case .supervision: ["监督", "考核", "保障", "评议", "培训", "责任追究", "问责"]
    case .appraisal: ["考核", "考评", "绩效"]
    case .socialReview: ["评议", "评估", "满意度", "测评"]
    case .accountability: ["责任追究", "追责", "问责", "追究责任", "追究"]
    case .residue: ["以表格形式报告", "此处填写", "请填写", "(此处", "(示例", "样例)"]
    case .placeholder: ["XX", "××", "20XX", "20××", "**年", "____"]
    case .tableHead: ["勾稽关系", "申请人情况", "本年制发件数", "本年新制作数量", "本年处理决定数量"]
    case .formOf2019: ["〔2019〕60号", "[2019]60号", "(2019)60号", "【2019】60号", "报告格式(试行)"]
    case .formOf2021: ["〔2021〕30号", "[2021]30号", "(2021)30号", "【2021】30号"]
    case .aggregate:
      [
        "综合全", "综合各", "各县(市", "各县区", "各区县", "各县、区", "市政府各部门", "县政府各部门",
        "区政府各部门", "政府各工作部门", "各乡镇",
      ]
    case .gathers: ["汇总", "涵盖"]
    case .otherAgencies:
      [
        "各县", "各区", "各市", "各乡", "各镇", "各街道", "各部门", "各单位", "各级", "各地", "各委", "各局", "部门和",
        "部门、", "全市", "全县", "全区", "全省", "全州", "全盟", "全旗", "所属", "下属", "直属",
      ]
    case .publication: ["发布时间", "发布日期", "发文日期", "公开日期", "公开时间", "发布于", "公布日期", "公布时间"]
    case .period: ["统计期限", "数据统计", "统计时限", "统计时间", "期限自", "期限为", "时间范围"]
    case .firstDay: ["1月1日", "01月01日", "一月一日"]
    case .lastDay: ["12月31日", "12月31止", "十二月三十一日"]
    case .compiles: ["负责编制", "组织编制", "编制", "编写", "编报"]
    case .contact: ["联系"]
    case .lawCopied: ["本报告由"]
    case .receives: ["收到", "受理", "接收", "制发", "主动公开", "发布信息", "公开信息"]
    case .compares:
      ["上年", "去年", "同比", "相比", "较", "比2", "截至", "截止", "以来", "累计", "结转", "增长", "下降", "历年"]
    case .plans: ["将", "下一步", "计划", "拟", "力争"]
    }
  }
}
