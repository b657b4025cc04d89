import Glyphs

/// An agency's name taken apart: the region and the body in it, whatever its spelling.
///
/// `泰安市人力资源和社会保障局`, `泰安市人社局` and `泰安市人力社保局` have one key; `市人社局` has no region
/// of its own.
public struct AgencyProfile: Hashable, Sendable {
  /// The region as printed: `云溪市`, `甲省乙市丙区`; empty where the name has none.
  public let region: String
  /// The body: the short name of a known one, else what stands behind the region.
  public let body: String
  /// Where it stands in the order of regions.
  public let level: Level
  /// What kind of agency it is.
  public let kind: Kind

  /// The levels of government.
  public enum Level: Int, Sendable, Comparable {
    case township, county, city, province, state
    /// Nothing in the name tells.
    case unknown

    /// Orders from the lowest.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// Kinds that make a difference to rules.
  public enum Kind: Sendable {
    /// 人民政府 itself.
    case government
    /// The office of a government, which may draft the government's report.
    case office
    /// 管理委员会 of a zone, beside the ladder of levels.
    case zone
    /// 街道办事处, an arm of the county's government.
    case subdistrict
    /// Any other agency.
    case department
  }

  /// Takes a name apart.
  public init(_ name: String) {
    let scalars = Self.scalars(name)
    let known = AgencyBodyTable.shared.body(of: scalars) ?? Self.town(scalars)
    let end = known.map(\.region.endIndex) ?? Self.endOfRegion(scalars)
    region = Self.text(scalars[..<end])
    body = known?.stem ?? Self.text(scalars[end...])
    let isZone = Self.zones.contains { zone in
      zone.count <= end && scalars[end - zone.count..<end].elementsEqual(zone)
    }
    kind =
      switch known?.stem {
      case "政府": .government
      case "政府办": .office
      case "管委会": .zone
      case "街道办": .subdistrict
      default: isZone ? .zone : .department
      }
    level = Self.level(region, isSubdistrict: known?.stem == "街道办", body: body)
  }

  /// What names of one agency have in common.
  public var key: String { Self.key(region, body) }

  /// The key of a body in a region.
  public static func key(_ region: String, _ body: String) -> String { region + "|" + body }

  /// Whether the name says nothing of its region: `市人社局`, `人社局`.
  public var lacksRegion: Bool { region.unicodeScalars.count <= 1 }

  /// Whether it may report for all agencies of its region: the others sum up none but their own.
  public var speaksForRegion: Bool {
    switch kind {
    case .government, .office: true
    case .zone: body == "管委会"
    case .subdistrict: false
    case .department: ["政务", "政务数据", "审批", "审批服务", "大数据"].contains(body)
    }
  }

  /// The same agency with its region, which something else tells.
  public func inRegion(_ other: String) -> AgencyProfile {
    guard lacksRegion, region.isEmpty || other.hasSuffix(region) else { return self }
    return AgencyProfile(region: other, like: self)
  }

  private init(region: String, like other: AgencyProfile) {
    self.region = region
    body = other.body
    kind = other.kind
    level = Self.level(region, isSubdistrict: other.kind == .subdistrict, body: body)
  }

  private static let zones = ["开发区", "高新区", "新区", "园区", "示范区", "度假区", "风景区", "保税区", "合作区"]
    .map { Array($0.unicodeScalars) }

  /// Without spaces, narrow, simplified.
  public static func folded(_ name: String) -> String {
    ReportText.string(ReportText.folded(name)[...])
  }

  private static func scalars(_ name: String) -> [Unicode.Scalar] {
    let units = ReportText.folded(name)
    let scalars = units.compactMap(Unicode.Scalar.init)
    return scalars.count == units.count
      ? scalars : Array(ReportText.string(units[...]).unicodeScalars)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars)
  }

  /// Behind the last word of a region that leaves something to be a body.
  private static func endOfRegion(_ scalars: [Unicode.Scalar]) -> Int {
    var end = 0
    var at = 1
    while at + 2 < scalars.count, at < 24 {
      switch scalars[at] {
      // 云溪市市场…: a region's last character, where a name of two characters stands before it.
      case "省", "市", "县", "旗", "盟", "州": if at - end >= 2 { end = at + 1 }
      case "区":
        if at - end >= 2, scalars[at + 1] != "划", scalars[at + 1] != "域" { end = at + 1 }
      default: break
      }
      at += 1
    }
    return end
  }

  /// A name that is that of a town, a township or a subdistrict alone: its government reports.
  private static func town(
    _ scalars: [Unicode.Scalar]
  ) -> (region: ArraySlice<Unicode.Scalar>, stem: String)? {
    guard scalars.count >= 3, let last = scalars.last else { return nil }
    if last == "镇" || last == "乡" { return (scalars[...], "政府") }
    return scalars.suffix(2).elementsEqual(["街", "道"]) ? (scalars.dropLast(2), "街道办") : nil
  }

  private static let municipalities: Set<String> = ["北京市", "上海市", "天津市", "重庆市"]

  private static func level(_ region: String, isSubdistrict: Bool, body: String) -> Level {
    if isSubdistrict { return .township }
    if municipalities.contains(region) { return .province }
    guard let last = region.unicodeScalars.last else {
      let isState = ["国家", "国务院", "中华人民共和国", "中国"].contains { body.hasPrefix($0) }
      return isState || body.hasSuffix("部") ? .state : .unknown
    }
    switch last {
    case "省": return .province
    case "区" where region.hasSuffix("自治区"): return .province
    case "区" where region.hasSuffix("地区"): return .city
    case "州", "盟": return .city
    // A city within a city or a prefecture is of the rank of a county.
    case "市":
      let isInProvince = region.hasPrefix("贵州")
      let rest = region.unicodeScalars.dropLast().dropFirst(isInProvince ? 2 : 0)
      // 苏州市 is named 苏州; 大理州大理市 lies in 大理州.
      let isInPrefecture = rest.dropLast().contains { $0 == "州" || $0 == "盟" }
      return isInPrefecture || rest.contains("市") ? .county : .city
    case "县", "区", "旗": return .county
    case "镇", "乡": return .township
    default: return .unknown
    }
  }
}
