import Glyphs

/// The table of facts that pages put above a paper: 索引号, 标题, 发布机构, beside their values or above them.
struct HeadTable {
  private let rows: [[Cell]]

  private struct Cell {
    let index: Int32
    let text: String
  }

  /// - Parameter rows: the rows above the first section.
  init(_ document: Document, rows end: Int) {
    let marked = document.marked
    let head = marked.rows.prefix(end).lazy.filter { $0.kind == .cells }
    rows = head.prefix(Self.mostRows).map { row in
      (Int(row.first)..<Int(row.end)).compactMap { at in
        let piece = marked.pieces[at]
        guard !piece.isEmpty, piece.end - piece.start <= Self.mostBytes else { return nil }
        let text = ByteText.string(marked.text, Int(piece.start)..<Int(piece.end))
        return Cell(index: piece.index, text: HanFold.simplified(Pinyin.removed(from: text)))
      }
    }
  }

  /// The texts of all cells.
  var texts: some Sequence<String> { rows.lazy.joined().map(\.text) }

  /// The agency that the field of the publisher names.
  var publisher: String? {
    for (at, row) in rows.enumerated() {
      guard let label = row.firstIndex(where: { Self.isPublisher($0.text) }) else { continue }
      let beside = row.dropFirst(label + 1).first
      let below = rows.dropFirst(at + 1).first?.first { $0.index == row[label].index }
      for cell in [beside, below] {
        if let name = cell.flatMap({ AgencyName.accepted($0.text) }) {
          return AgencyOffice.agency(of: name)
        }
      }
    }
    return nil
  }

  private static func isPublisher(_ text: String) -> Bool {
    publishers.contains(String(text.filter { !$0.isWhitespace && $0 != ":" && $0 != "：" }))
  }

  private static let publishers: Set<String> = [
    "发布机构", "发布单位", "发布机关", "发文机关", "发文单位", "公开机构", "信息来源", "来源",
  ]
  /// More than such a table has, and bytes of a title.
  private static let mostRows = 24
  private static let mostBytes = 240
}
