/// Tells an agency from the office in it that compiles its report or answers the telephone.
enum AgencyOffice {
  /// `云溪市卫生健康局办公室` as `云溪市卫生健康局`; a name that has no such office stays.
  ///
  /// The office of a government is an agency of its own, and stays but where a town has it.
  static func agency(of name: String) -> String {
    var name = name
    for _ in 0..<2 {
      guard let shorter = withoutUnit(name) else { break }
      name = shorter
    }
    return name
  }

  private static func withoutUnit(_ name: String) -> String? {
    // Whatever its rooms are called, a town's government is one agency.
    for town in towns {
      guard let range = name.range(ofText: town), range.upperBound < name.endIndex else { continue }
      let rest = name[range.upperBound...].drop { $0 != "(" && $0 != "（" }
      let unit = rest.isEmpty ? name : String(name.dropLast(rest.count))
      if units.contains(where: unit.ends(withText:)) { return String(name[..<range.upperBound]) }
    }
    if let organ = organ(above: name) { return organ }
    guard let unit = units.first(where: name.ends(withText:)) else { return nil }
    let before = String(name.dropLast(unit.count))
    var rest = before
    while let word = tasks.first(where: rest.ends(withText:)) { rest.removeLast(word.count) }
    // A town is known by the offices that only towns and bureaus have.
    let isTown = rest != before && ["镇", "乡"].contains(where: rest.ends(withText:))
    guard rest != before || offices.contains(unit),
      AgencyName.accepted(rest, isCertain: isTown) == rest,
      !parties.contains(where: rest.ends(withText:))
    else { return nil }
    let isOwnAgency =
      rest == before && rest.ends(withText: "政府")
      && !["镇", "乡"].contains { rest.contains($0 + "人民政府") || rest.contains($0 + "政府") }
    return isOwnAgency ? nil : rest
  }

  /// The bureau that has a section, whatever that is called: `某局` of `某局综合一科`.
  private static func organ(above name: String) -> String? {
    guard let last = name.last, sections.contains(last),
      let end = name.lastIndex(where: bureaus.contains),
      (2...mostOfSection).contains(name.distance(from: end, to: name.endIndex) - 1)
    else { return nil }
    let organ = String(name[...end])
    return AgencyName.accepted(organ) == organ ? organ : nil
  }

  private static let sections: Set<Character> = ["科", "股"]
  private static let bureaus: Set<Character> = ["局", "委", "厅"]
  /// Characters that such a section's name has.
  private static let mostOfSection = 10
  private static let towns = ["镇人民政府", "乡人民政府", "街道办事处"]
  private static let offices = ["办公室", "办公厅", "办"]
  private static let units = offices + ["科", "处", "股", "室", "中心", "机构"]
  /// What such an office is there for; longer words first.
  private static let tasks = [
    "政府信息与政务公开", "政府信息公开", "政务信息公开", "政务公开", "信息公开", "政务信息", "党政综合", "政策法规", "党政", "综合",
    "行政", "政务", "秘书", "文秘", "宣传", "法规", "工作领导小组", "领导小组", "信息",
  ]
  /// Bodies of the party, whose offices are no part of an agency.
  private static let parties = ["市委", "县委", "区委", "省委", "州委", "党委", "工委"]
}
