import Reports

/// What stands in a row of cells and is no number: `（无）` in the column of a total, or `l` where a
/// scanner saw a one. Such a cell is not empty.
struct FilledCells {
  private let document: Document
  /// A row of cells.
  private let row: Int

  init(_ document: Document, row: Int) {
    self.document = document
    self.row = row
  }

  /// Takes for unreadable the cells that seem blank and are not.
  ///
  /// - Parameter place: which of `cells` stands at an index of the row, if any.
  func withhold(_ cells: inout [StatCell], _ place: (Int) -> Int?) {
    let own = document.marked.rows[row]
    for index in Int(own.first)..<Int(own.end) where !document.marked.pieces[index].isEmpty {
      guard let place = place(Int(document.marked.pieces[index].index)),
        cells.indices.contains(place),
        cells[place].status == .blank
      else { continue }
      cells[place] = .unreadable(at: document.map.place(ofPiece: index))
    }
  }
}
