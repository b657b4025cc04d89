import Reports

/// A place of the browser by what it shows, so that it can be found again in another session.
///
/// As text it is a line of words, `report 教育局/2023.html table=requests cell=requests.total.total`:
/// by the path of a file, never by a number that the next session would give to another one.
public struct StoredPlace: Hashable, Sendable {
  /// What kind of view.
  enum View: String, Hashable, Sendable { case library, report, compare, trend }

  let view: View
  /// The file of the report, or of one of the agency's where an agency is meant.
  let path: String
  var year: Int?
  var section: Int?
  var cell: CellKey?
  /// Whether the table of the section is shown and not its text.
  var showsTable = false
  /// The way of looking at the library.
  var kind: LibraryKind?

  init(_ view: View, path: String) {
    self.view = view
    self.path = path
  }

  /// Reads what ``text`` wrote; nil for anything else.
  init?(_ text: String) {
    let fields = StateText.fields(text)
    guard fields.count >= 2, let view = View(rawValue: fields[0]) else { return nil }
    self.init(view, path: fields[1])
    for field in fields.dropFirst(2) {
      let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "year": year = Int(parts[1])
      case "section": section = Int(parts[1])
      case "cell": cell = CellKey(parts[1])
      case "shows": showsTable = parts[1] == "table"
      case "kind": kind = LibraryKind(storedName: parts[1])
      default: break
      }
    }
  }

  /// The place as a line of text.
  var text: String {
    var fields = [view.rawValue, path]
    if let year { fields.append("year=\(year)") }
    if let section { fields.append("section=\(section)") }
    if let cell { fields.append("cell=\(cell)") }
    if showsTable { fields.append("shows=table") }
    if let kind { fields.append("kind=\(kind.storedName)") }
    return StateText.line(fields)
  }
}

extension LibraryKind {
  /// What the file of places calls it.
  var storedName: String {
    Setting.view.values[checked: Self.allCases.firstIndex(of: self) ?? 0]?.name ?? ""
  }

  init?(storedName: String) {
    guard let index = Setting.view.values.firstIndex(where: { $0.name == storedName }) else {
      return nil
    }
    self = Self.allCases[index]
  }
}
