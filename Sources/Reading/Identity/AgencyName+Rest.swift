import Glyphs

extension AgencyName {
  /// Whether a name is what is left of one that begins on the line above: `办事处` below `某区某街道`,
  /// `文化和旅游局` below `某市某区`, `襄阳调查队` below `国家统计局`.
  ///
  /// Pages put the names of other bodies above titles, but a body that says neither where it is nor
  /// whose is no other.
  static func isRest(_ name: String, of above: String) -> Bool {
    if branches.contains(where: { above == $0.of && name.hasSuffix($0.ending) }) { return true }
    guard let last = above.unicodeScalars.last, seats.contains(last),
      above.unicodeScalars.allSatisfy({ ByteText.isHan($0.value) }),
      !columns.contains(where: above.has), let first = name.unicodeScalars.first
    else { return false }
    if isKind(name) { return !seats.contains(first) }
    return bureaus.contains(where: name.hasSuffix) && tasks.contains(where: name.hasPrefix)
  }

  /// Bodies whose branches have their name before the place.
  private static let branches = [
    (of: "国家统计局", ending: "调查队"), (of: "国家统计局", ending: "调查总队"),
    (of: "国家税务总局", ending: "税务局"), (of: "中华人民共和国", ending: "海关"),
  ]
  /// What names of places end with.
  private static let seats = HanSet(of: "省市州盟县区旗镇乡道")
  /// Words of what pages have above a paper.
  private static let columns = ["首页", "主页", "当前", "位置", "欢迎", "走进"]
  private static let bureaus = ["局", "委", "委员会", "厅"]
  /// What bureaus are there for, with which no place begins.
  private static let tasks = [
    "教育", "科学技术", "科技", "工业", "经济", "公安", "民政", "民族", "司法", "财政", "人力资源", "自然资源", "生态环境", "住房",
    "城市管理", "城乡建设", "交通运输", "水务", "水利", "农业", "林业", "商务", "文化", "卫生", "退役", "应急", "审计", "市场监督",
    "体育", "统计", "医疗", "信访", "发展", "行政审批", "机关事务", "乡村振兴", "综合行政", "综合执法",
  ]
}
