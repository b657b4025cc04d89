import Reports

/// The heads of the table of 第四部分, where they stand in a document and what stands under them.
struct ReviewWords: Sendable {
  /// The Chinese characters of the cells or words of a row, where they have any, and the column of each.
  typealias Row = [(words: [UInt16], index: Int)]

  private let document: Document

  /// The kinds of cases, as the form has them from left to right.
  static let groups: [RowID] = [.review, .litigationDirect, .litigationAfterReview]
  /// What comes of a case, as the form has it under each kind.
  static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map(HanText.characters)

  init(_ document: Document) { self.document = document }

  /// The words of a row of the document; none where it is longer than the table's.
  func row(_ row: Int) -> Row {
    let own = document.marked.rows[row]
    let stream = document.stream
    let characters = characters(of: row..<row + 1)
    guard characters.count <= Self.longest else { return [] }
    var words: Row = []
    for at in characters {
      let piece = stream.characterPieces[at]
      let index = own.kind == .cells ? Int(document.marked.pieces[Int(piece)].index) : Int(piece)
      if words.last?.index == index {
        words[words.count - 1].words.append(stream.characters[at])
      } else {
        words.append(([stream.characters[at]], index))
      }
    }
    return words
  }

  /// Whether the first outcome stands anywhere in some rows.
  func areNamed(in rows: Range<Int>) -> Bool {
    HanText.first(Self.outcomes[0], in: document.stream.characters[characters(of: rows)]) != nil
  }

  /// The characters of some rows.
  private func characters(of rows: Range<Int>) -> Range<Int> {
    let starts = document.stream.rowStarts
    let end =
      rows.upperBound < starts.count
      ? Int(starts[rows.upperBound]) : document.stream.characters.count
    return Int(starts[rows.lowerBound])..<end
  }

  /// The kind of cases that a label names.
  static func group(_ words: [UInt16]) -> RowID? {
    guard words.count <= longestLabel else { return nil }
    if words[...].ends(with: afterReview) { return .litigationAfterReview }
    if HanText.first(direct, in: words[...]) != nil { return .litigationDirect }
    return words.drop(while: ordinals.contains).elementsEqual(review) ? .review : nil
  }

  /// A cell for each column of a row, blank where no number stands; nil where one stands anywhere else.
  func cells(of row: Int, under columns: [Int]) -> [StatCell]? {
    let own = document.marked.rows[row]
    let numbers = numbers(of: row)
    let placement = CellPlacement(document, runs: [], width: columns.count)
    var cells = [StatCell](
      repeating: .blank(at: document.map.place(emptyIn: row)), count: columns.count)
    for (place, number) in numbers.enumerated() {
      let index = Int(document.marked.pieces[Int(number.piece)].index)
      guard
        let column = own.kind == .cells
          ? columns.firstIndex(of: index) : numbers.count == columns.count ? place : nil,
        cells[column].status == .blank, number.kind == .number || number.kind == .dash
      else { return nil }
      cells[column] = placement.cell(number)
    }
    return own.kind == .words && numbers.count != columns.count ? nil : cells
  }

  /// The numbers of a row of the document.
  func numbers(of row: Int) -> [NumberAtom] {
    let row = document.marked.rows[row]
    let all = document.stream.numbers
    let low = SortedSearch.first(of: all.count) { all[$0].piece >= row.first }
    return Array(all[low...].prefix { $0.piece < row.end })
  }

  private static let review = HanText.characters("行政复议")
  private static let direct = HanText.characters("未经复议直接起诉")
  private static let afterReview = HanText.characters("复议后起诉")
  private static let ordinals = HanSet(of: "一二三")
  private static let longestLabel = 16
  /// Characters of a row with a head for each cell, at most.
  private static let longest = 120
}
