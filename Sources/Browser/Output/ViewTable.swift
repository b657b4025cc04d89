import Glyphs
import Reports

/// What is on the screen as a table: for copying and for files.
struct ViewTable: Sendable {
  /// A field: a number or words, and how a number was come by where it is not as printed.
  struct Field: Hashable, Sendable {
    let text: String
    /// A number without marks and separators; nil for words and where there is none.
    let number: String?
    /// `split`, `blank` …, as records call them; empty for what is as printed.
    let status: String

    init(_ text: String, status: String = "") {
      self.text = Sanitizer.clean(text).text
      number = nil
      self.status = status
    }

    init(number: String, status: String = "") {
      text = number
      self.number = number
      self.status = status
    }

    init(without status: String) {
      text = ""
      number = nil
      self.status = status
    }

    /// A number; empty where there is none.
    init(_ amount: Amount?) {
      if let amount {
        self.init(number: amount.description)
      } else {
        self.init("")
      }
    }

    /// A cell; empty where the form has none.
    init(_ cell: StatCell?) {
      guard let cell else {
        self.init("")
        return
      }
      let status = Self.word(cell.status)
      if let value = cell.value {
        self.init(number: value.description, status: status)
      } else {
        self.init(without: status)
      }
    }

    static func word(_ status: CellStatus) -> String { status == .read ? "" : status.rawValue }

    /// For people: `12`, `12 (split)`, `(blank)`.
    var shown: String {
      guard !status.isEmpty else { return text }
      return text.isEmpty ? "(\(status))" : "\(text) (\(status))"
    }
  }

  /// What it is a table of: `云溪市教育局 2024 三、…`.
  let title: String
  let columns: [String]
  let rows: [[Field]]
  /// The row with the cursor.
  var cursor = 0

  /// The row with the cursor, if there is one.
  var current: [Field]? { rows.indices.contains(cursor) ? rows[cursor] : nil }
}
