import Reports

/// How a waiver or a list of findings calls a report, wherever its file lies: agency and year.
///
/// A report that does not say both goes by the name of its file.
public enum ReportName: Hashable, Sendable {
  /// The agency as printed, and the year reported on.
  case report(agency: String, year: Int)
  /// The last part of the file's path.
  case file(String)

  /// The name of a report.
  public init(agency: String?, year: Int?, path: String) {
    if let agency, let year {
      self = .report(agency: agency, year: year)
    } else {
      let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
      self = .file(String(path[start...]))
    }
  }

  /// The name of a report.
  public init(_ report: Report) {
    self.init(agency: report.agency, year: report.year, path: report.path)
  }
}

extension ReportName: LosslessStringConvertible {
  /// `云溪市公安局 2022`, or `./名字.txt` for a file that does not say.
  public var description: String {
    switch self {
    case .report(let agency, let year): "\(agency) \(year)"
    case .file(let name): "./" + name
    }
  }

  /// Reads a name back; nil where there is neither a year at the end nor `./` at the beginning.
  public init?(_ description: String) {
    if description.hasPrefix("./") {
      guard description.utf8.count > 2 else { return nil }
      self = .file(String(description.dropFirst(2)))
      return
    }
    guard let space = description.lastIndex(where: \.isWhitespace),
      let year = Int(description[description.index(after: space)...]), (1000...9999).contains(year)
    else { return nil }
    let agency = description[..<space]
    guard let last = agency.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    self = .report(agency: String(agency[...last]), year: year)
  }
}
