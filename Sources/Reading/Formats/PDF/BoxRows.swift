/// Writes the lines of a document as rows: tables as rows of cells, all else as lines of words
/// with the gaps of the page.
struct BoxRows {
  private(set) var marked = MarkedText(emptyFrom: [])
  private let lines: [BoxLine]
  private let text: [UInt8]
  /// The left edge of the page's text and the width of a screen column, in hundredths.
  private let margin: Int
  private let columnWidth: Int
  private var line = 0
  private var page = 0

  init(_ lines: [BoxLine], _ text: [UInt8]) {
    self.lines = lines
    self.text = text
    margin = lines.map(\.left).min() ?? 0
    let heights = lines.map(\.height).sorted()
    columnWidth = max(100, heights.isEmpty ? 100 : heights[heights.count / 2] * 2 / 5)
    marked.text.reserveCapacity(text.count)
  }

  mutating func write(_ tables: [BoxTable]) -> MarkedText {
    var next = 0
    var known = BoxColumns()
    for table in tables {
      guard let columns = table.settledColumns(lines, known: known) else { continue }
      if columns.count >= known.count { known = columns }
      let table = table.trimmed(lines, columns)
      guard let first = table.body.first else { continue }
      addWords(next..<(table.header.first ?? first))
      next = (table.body.last ?? first) + 1
      add(table, columns)
    }
    addWords(next..<lines.count)
    marked.sealExtracted()
    return marked
  }

  /// A table: its header line by line, then each row with its label before its numbers.
  private mutating func add(_ table: BoxTable, _ columns: BoxColumns) {
    let zone = columns.extents[0].left
    let rows = table.rows.map { lines[$0] }
    let isLabel = { (word: BoxWord) in word.right <= zone && word.kind != .number }
    // What stands in one line with heads of columns is a head, too: `信息内容`.
    let heads = table.header.filter { !lines[$0].words.allSatisfy(isLabel) }
    let labels = BoxLabels(
      (Set(table.header).subtracting(heads).sorted() + table.body)
        .flatMap { lines[$0].words }.filter(isLabel), rows: rows)

    for index in heads { addLine(lines[index].words, page: lines[index].page) }
    // From top to bottom: rows of numbers with their labels, and what is a label of none.
    let own = Set(labels.labels.compactMap { $0 })
    var order = rows.indices.map {
      (page: rows[$0].page, middle: rows[$0].middle, row: $0, block: -1)
    }
    for block in labels.blocks.indices where !own.contains(block) {
      let words = labels.blocks[block]
      order.append((words.page, words.first, -1, block))
    }
    order.sort { ($0.page, $0.middle, $0.row) < ($1.page, $1.middle, $1.row) }
    for item in order {
      if item.block >= 0 {
        addRow(labels.blocks[item.block].words, [], columns, page: item.page)
      } else {
        let label = labels.labels[item.row].map { labels.blocks[$0].words } ?? []
        addRow(label, rows[item.row].words.filter { !isLabel($0) }, columns, page: item.page)
      }
    }
  }

  /// A row of cells: the label's lines, then a cell for each column, empty where nothing stands.
  private mutating func addRow(
    _ label: [BoxWord], _ words: [BoxWord], _ columns: BoxColumns, page: Int
  ) {
    turn(to: page)
    marked.beginRow(.cells, line: line)
    for word in label { append(word, index: 0) }
    var rest = words[...]
    for (column, extent) in columns.extents.enumerated() {
      let isFirst = rest.first.map { $0.left < extent.right } ?? false
      guard isFirst else {
        marked.add(marked.text.count..<marked.text.count, index: column + 1, line: line)
        marked.text.append(0x20)
        continue
      }
      while let word = rest.first, word.left < extent.right {
        append(word, index: column + 1)
        rest = rest.dropFirst()
      }
    }
    for word in rest { append(word, index: columns.count + 1) }
    endLine()
  }

  private mutating func append(_ word: BoxWord, index: Int) {
    let start = marked.text.count
    marked.text += text[word.range]
    marked.add(start..<marked.text.count, index: index, line: line)
    marked.text.append(0x20)
  }

  private mutating func addWords(_ range: Range<Int>) {
    for index in range { addLine(lines[index].words, page: lines[index].page) }
  }

  /// A line of words, set apart by as much space as on the page.
  private mutating func addLine(_ words: [BoxWord], page: Int) {
    turn(to: page)
    let start = marked.text.count
    var column = 0
    for word in words {
      let wanted = min((word.left - margin) / columnWidth, 400)
      let space = column == 0 ? max(wanted, 0) : max(wanted - column, 2)
      marked.text += Array(repeating: 0x20, count: space)
      column += space
      marked.text += text[word.range]
      column += ByteText.columns(text, word.range)
    }
    WordRows.add(start..<marked.text.count, line: line, to: &marked)
    endLine()
  }

  private mutating func turn(to page: Int) {
    guard page != self.page else { return }
    self.page = page
    marked.beginRow(.pageEnd, line: line)
  }

  private mutating func endLine() {
    marked.text.append(0x0A)
    line += 1
  }
}
