import Reports

extension RuleID {
  /// 同类离群.
  public static let outlier: RuleID = "outlier"
}

extension Rule {
  static let outlier = Rule(
    .outlier, .notice, .agencies, per: .cell,
    title: Wording("同类离群", "Unlike its peers"),
    explanation: Wording(
      "同一年度同级同类机关不少于 5 个、中位数不小于 100 时，某机关为 0，或超过中位数的 20 倍",
      "Among 5 or more like agencies of a year with a median of 100 or more: 0, or over 20 times it"
    ),
    source: Wording("与同类机关比较", "a comparison of like agencies"),
    exceptions: Wording(
      "规模、职能不同的机关；只作提示", "agencies of other sizes and duties: merely told"),
    example: Wording(
      "行政许可·处理决定为 0，同类 8 个机关的中位数为 1240",
      "licensing, decisions: 0, the median of 8 like agencies is 1240"),
    check: .library)
}

/// Figures far from those of like agencies.
enum Outlier {
  static let cells: [CellKey] = [
    CellKey(.newReceived, .total), CellKey(.licensing, .decisions), CellKey(.penalties, .decisions),
  ]

  static func apply(_ year: [PeerReport]) -> [(Int, Finding)] {
    var groups: [String: [Int]] = [:]
    for (place, peer) in year.enumerated() where peer.profile.level != .unknown {
      groups["\(peer.profile.level.rawValue)|\(peer.profile.body)", default: []].append(place)
    }
    var found: [(Int, Finding)] = []
    for group in groups.values where group.count >= 5 {
      for cell in cells { found += judge(cell, group, year) }
    }
    return found
  }

  private static func judge(
    _ cell: CellKey, _ group: [Int], _ year: [PeerReport]
  ) -> [(Int, Finding)] {
    let values = group.compactMap { place in
      year[place][cell].map { (place: place, value: $0) }
    }
    let sorted = values.map(\.value).sorted()
    guard sorted.count >= 5, case let median = sorted[sorted.count / 2], median >= Amount(100),
      let limit = median.times(20)
    else { return [] }
    return values.filter { $0.value == .zero || $0.value > limit }.map { place, value in
      let remark = Remark(
        words: value == .zero ? none : far,
        values: [.cell(cell), .amount(value), .count(sorted.count), .amount(median)],
        cells: [cell], section: nil)
      return (
        place,
        Finding(
          .outlier, scope: cell.description, outcome: .fail,
          subject: .remark(remark))
      )
    }
  }

  private static let none = Wording(
    "{1}为 0，同类 {3} 个机关的中位数为 {4}", "{1}: 0, the median of {3} like agencies is {4}")
  private static let far = Wording(
    "{1}为 {2}，超过同类 {3} 个机关中位数 {4} 的 20 倍",
    "{1}: {2}, over 20 times the median {4} of {3} like agencies")
}
