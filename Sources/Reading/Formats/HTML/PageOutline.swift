/// Where the text of a page stands in its elements, and how much of it are links: enough to tell
/// the report from the navigation around it.
struct PageOutline: Sendable {
  /// An element that may hold the report.
  private struct Container {
    let parent: Int
    let firstRow: Int
    var endRow: Int
  }

  /// Bytes of text in a row.
  private struct Weight {
    var own = 0
    var links = 0
    var isTitle = false
  }

  private var containers = [Container(parent: -1, firstRow: 0, endRow: .max)]
  private var open = [0]
  private var weights: [Weight] = []
  private var pending = Weight()
  private var links = 0
  private var titles = 0

  /// More elements than are looked at; what stands in others counts to those around them.
  private static let mostContainers = 20_000

  mutating func beginContainer(row: Int) {
    guard containers.count < Self.mostContainers else {
      open.append(open[open.count - 1])
      return
    }
    containers.append(Container(parent: open[open.count - 1], firstRow: row, endRow: .max))
    open.append(containers.count - 1)
  }

  mutating func endContainer(row: Int) {
    guard open.count > 1 else { return }
    let ended = open.removeLast()
    if ended != open[open.count - 1] { containers[ended].endRow = row }
  }

  mutating func beginLink() { links += 1 }
  mutating func endLink() { links = max(links - 1, 0) }
  mutating func beginTitle() { titles += 1 }
  mutating func endTitle() { titles = max(titles - 1, 0) }

  mutating func add(_ count: Int) {
    if links > 0 { pending.links += count } else { pending.own += count }
    if titles > 0 { pending.isTitle = true }
  }

  /// Gives the text since the last call to the row written last.
  ///
  /// - Parameter rowCount: how many rows there are.
  mutating func settle(rowCount: Int) {
    guard rowCount > 0, pending.own + pending.links > 0 else { return }
    while weights.count < rowCount { weights.append(Weight()) }
    weights[rowCount - 1].own += pending.own
    weights[rowCount - 1].links += pending.links
    if pending.isTitle { weights[rowCount - 1].isTitle = true }
    pending = Weight()
  }

  /// Gives each of some rows the text that it has, instead of the text since the last call.
  mutating func settle(rows: Range<Int>, of marked: MarkedText) {
    guard pending.links == 0 else { return settle(rowCount: rows.upperBound) }
    while weights.count < rows.upperBound { weights.append(Weight()) }
    for row in rows {
      guard let ends = marked.textEnds(of: marked.rows[row]) else { continue }
      weights[row].own += Int(marked.pieces[ends.last].end - marked.pieces[ends.first].start)
      weights[row].isTitle = pending.isTitle
    }
    pending = Weight()
  }

  /// Which rows are the report's, or may tell whose it is; nil where all are.
  ///
  /// The report is the smallest element that holds nearly all text outside links and every line
  /// with an ordinal. What stands behind it is dropped, and lines that are but links.
  func kept(of marked: MarkedText) -> [Bool]? {
    var sums = [0]
    for row in marked.rows.indices {
      sums.append(sums[row] + (row < weights.count ? weights[row].own : 0))
    }
    let items = marked.rows.indices.filter { isItem($0, marked) }
    let first = items.first ?? marked.rows.count
    let last = items.last ?? 0
    var report = 0
    for (index, container) in containers.enumerated() where container.parent == report && index > 0
    {
      let end = min(container.endRow, marked.rows.count)
      guard container.firstRow <= first, last < end, container.firstRow < end else { continue }
      if (sums[end] - sums[container.firstRow]) * 5 >= sums[marked.rows.count] * 4 {
        report = index
      }
    }
    let end = min(containers[report].endRow, marked.rows.count)
    var isDropped = false
    let kept = marked.rows.indices.map { row in
      let keeps = row < end && !isLink(row, marked, in: containers[report].firstRow..<end)
      if !keeps { isDropped = true }
      return keeps
    }
    return isDropped ? kept : nil
  }

  /// Outside the report a line that is mostly links; inside, one that is nothing else.
  private func isLink(_ row: Int, _ marked: MarkedText, in report: Range<Int>) -> Bool {
    guard row < weights.count, !weights[row].isTitle, marked.rows[row].kind == .words else {
      return false
    }
    let weight = weights[row]
    let share = report.contains(row) ? 95 : 50
    return weight.links > 0 && weight.links * 100 >= share * (weight.own + weight.links)
  }

  /// Whether a row begins with `一、` and the like outside of links.
  private func isItem(_ row: Int, _ marked: MarkedText) -> Bool {
    guard row < weights.count, weights[row].own > weights[row].links,
      marked.rows[row].first < marked.rows[row].end
    else { return false }
    let piece = marked.pieces[Int(marked.rows[row].first)]
    let start = ByteText.scalars(marked.text, Int(piece.start)..<Int(piece.end), atMost: 2)
    return start.count == 2 && start[1] == 0x3001 && Self.numerals.contains(start[0])
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))
}
