import Reports

/// A waiver as a line of its file:
/// `rule | agency year | fingerprint | reason | date | who | until`.
///
/// The last two may be left out. A bar, a backslash and a line break inside a field are written
/// `\|`, `\\` and `\n`. `all:` before the fingerprint means all failures of the rule.
extension Waiver {
  /// The line, without its end.
  public var line: String {
    let fingerprint =
      switch extent {
      case .finding(let fingerprint): fingerprint.description
      case .all(let fingerprint): "all:" + fingerprint.description
      }
    var fields = [
      rules.description, report.description, fingerprint, reason, date.description, who ?? "",
      until?.description ?? "",
    ]
    while fields.count > 5, fields.last == "" { fields.removeLast() }
    return fields.map(Self.escaped).joined(separator: " | ")
  }

  /// Reads a line; throws what is wrong with it, for people.
  public init(line: String) throws(MalformedWaiver) {
    let fields = Self.fields(line)
    guard (5...7).contains(fields.count) else { throw .fieldCount(fields.count) }
    guard let rules = RulePattern(fields[0]) else { throw .rule(fields[0]) }
    guard let report = ReportName(fields[1]) else { throw .report(fields[1]) }
    guard let extent = Extent(fields[2]) else { throw .fingerprint(fields[2]) }
    guard let date = CalendarDay(fields[4]) else { throw .date(fields[4]) }
    var until: CalendarDay?
    if fields.count > 6, !fields[6].isEmpty {
      guard let day = CalendarDay(fields[6]) else { throw .date(fields[6]) }
      until = day
    }
    guard
      let waiver = Waiver(
        rules: rules, report: report, extent: extent, reason: fields[3], date: date,
        who: fields.count > 5 ? fields[5] : nil, until: until)
    else { throw .noReason }
    self = waiver
  }

  private static func escaped(_ field: String) -> String {
    let scalars = Array(field.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isOutermost = index == 0 || index == scalars.count - 1
      switch scalar {
      case "\\", "|": text += ["\\", scalar]
      case "\n": text += ["\\", "n"]
      case "\r": text += ["\\", "r"]
      case "\t": text += ["\\", "t"]
      case _ where isOutermost && isSpace(scalar): text += ["\\", scalar]
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// The fields without the spaces around them.
  private static func fields(_ line: String) -> [String] {
    var fields: [[(scalar: Unicode.Scalar, isSpace: Bool)]] = [[]]
    var isEscape = false
    for scalar in line.unicodeScalars {
      if isEscape {
        isEscape = false
        let meant: Unicode.Scalar =
          switch scalar {
          case "n": "\n"
          case "r": "\r"
          case "t": "\t"
          default: scalar
          }
        fields[fields.count - 1].append((meant, false))
      } else if scalar == "\\" {
        isEscape = true
      } else if scalar == "|" {
        fields.append([])
      } else {
        fields[fields.count - 1].append((scalar, isSpace(scalar)))
      }
    }
    return fields.map { field in
      let end = (field.lastIndex { !$0.isSpace } ?? -1) + 1
      var text = String.UnicodeScalarView()
      text.append(contentsOf: field[..<end].drop(while: \.isSpace).map(\.scalar))
      return String(text)
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}" || scalar == "\t"
  }
}

extension Waiver.Extent {
  fileprivate init?(_ text: String) {
    if text.hasPrefix("all:") {
      guard let fingerprint = Fingerprint(String(text.dropFirst(4))) else { return nil }
      self = .all(fingerprint)
    } else {
      guard let fingerprint = Fingerprint(text) else { return nil }
      self = .finding(fingerprint)
    }
  }
}
