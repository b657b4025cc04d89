import Reports

/// The numbers of a document that the names of one form tell.
struct NamedReading: Sendable {
  let form: TableForm
  /// The number of each cell that is named, by its place in the stream.
  private(set) var named: [CellKey: Int] = [:]
  /// Numbers of which another with the same name differs.
  private(set) var doubtful: Set<Int> = []
  private let targets: [NamedRow]
  private let scope: NamedScope
  private var row: Int?
  private var rows: Set<Int> = []
  /// A number right behind the label of a row: its total, where `其中` follows.
  private var whole: (row: Int, number: Int)?
  /// Numbers with the name of a column and without that of a row.
  private var orphans = 0
  /// Whether names of columns stand before the first name of a row: labels stand behind.
  private var isBehind = false

  /// - Parameter numbers: the numbers that are looked at, by their places in the stream.
  init(
    _ kind: TableKind, _ edition: FormEdition, _ numbers: Range<Int>, _ document: Document,
    _ scope: NamedScope
  ) {
    self.scope = scope
    form = TableForm.form(kind, edition)
    targets = NamedRow.rows(of: form)
    let words = NamedRow.columnWords(of: targets)
    let stream = document.stream
    for place in numbers {
      let start = place > 0 ? Int(stream.numbers[place - 1].charIndex) : 0
      let end = Int(stream.numbers[place].charIndex)
      // A number right behind another is one of a list.
      if start == end { drop(place - 1) }
      take(
        place, behind: stream.characters[start..<end].drop { Self.units.contains($0) }, words,
        stream)
    }
    if stream.numbers.indices.contains(numbers.upperBound),
      stream.numbers[numbers.upperBound].charIndex
        == stream.numbers[numbers.upperBound - 1].charIndex
    {
      drop(numbers.upperBound - 1)
    }
    // One number alone may have the words over its column above it.
    let counts = named.keys.reduce(into: [RowID: Int]()) { $0[$1.row, default: 0] += 1 }
    let isSure = counts.values.contains { $0 > 1 }
    named = named.filter { key, _ in
      counts[key.row] ?? 0 > 1 || isSure && form.cells.count { $0.row == key.row } == 1
    }
    if kind == .review { holdToSums(stream) }
  }

  /// Doubts the cases of a group of which the names stand in an order that no list has: columns of
  /// a page that were torn apart may be of two groups, unless they add up.
  private mutating func holdToSums(_ stream: AtomStream) {
    for row in targets {
      let places = row.cells.map { named[$0.key] }
      let outcomes = places.dropLast().compactMap { $0 }
      let all = places.compactMap { $0 }
      let isList =
        outcomes == outcomes.sorted()
        && (places.last ?? nil).map { total in
          outcomes.allSatisfy { $0 < total } || outcomes.allSatisfy { $0 > total }
        } ?? true
      if isList
        || all.count == places.count && RowSums.adds(all.compactMap { stream.numbers[$0].value })
      {
        continue
      }
      doubtful.formUnion(all)
    }
  }

  /// Takes a number for the cell that the text before it names.
  private mutating func take(
    _ place: Int, behind text: ArraySlice<UInt16>, _ words: [[UInt16]], _ stream: AtomStream
  ) {
    guard let name = words.first(where: { text.ends(with: $0) }) else {
      if text.isEmpty { return }
      row = nil
      whole = row(in: Self.without(Self.joints, text), before: stream.numbers[place], text.endIndex)
        .map { ($0, place) }
      return
    }
    let rest = Self.without(Self.fillers, text.dropLast(name.count))
    if let whole, rest.elementsEqual(Self.amongThem) {
      row = whole.row
      add(whole.number, named: NamedRow.total, stream)
    } else if case let label = Self.without([Self.amongThem], rest), !label.isEmpty {
      row = row(in: label, before: stream.numbers[place], text.endIndex)
    }
    whole = nil
    if row == nil { orphans += 1 }
    if rows.isEmpty, orphans >= 3 { isBehind = true }
    add(place, named: name, stream)
  }

  /// Takes a number for a cell of the row named last.
  private mutating func add(_ place: Int, named name: [UInt16], _ stream: AtomStream) {
    let number = stream.numbers[place]
    guard let row, number.kind == .number || number.kind == .dash,
      let cell = targets[row].cells.first(where: { $0.words.contains(name) }),
      !scope.isForeign(number)
    else { return }
    rows.insert(row)
    if let known = named[cell.key] {
      if stream.numbers[known].value != number.value { doubtful.insert(known) }
    } else {
      named[cell.key] = place
    }
  }

  private mutating func drop(_ place: Int) {
    for (key, known) in named where known == place { named[key] = nil }
  }

  /// Whether so much is named that it is no accident.
  var isTable: Bool {
    if isBehind { return false }
    return switch form.kind {
    case .requests: rows.count >= Self.leastRows && named.count >= 8
    case .proactive: named.count >= 2
    case .review: named.count >= 3
    }
  }

  /// Rows of the requests table.
  static let leastRows = 4

  /// The row with the longest label that a text ends with and that begins its clause.
  ///
  /// - Parameter end: the characters before the number.
  private func row(
    in text: ArraySlice<UInt16>, before number: NumberAtom, _ end: Int
  ) -> Int? {
    var best: (row: Int, label: [UInt16])?
    for (index, row) in targets.enumerated() {
      for label in row.labels where label.count > best?.label.count ?? 0 && text.ends(with: label) {
        best = (index, label)
      }
    }
    guard let best,
      scope.begins(
        best.label, behind: end - text.endIndex, before: number, after: Self.headings)
    else { return nil }
    return best.row
  }

  /// What may stand before a label in its clause: the headings of its rows, as in `（六）其他处理 / 3.其他`,
  /// the caption over `规章`, the name that data has for a label.
  private static let headings = [
    "其他处理", "不予公开", "无法提供", "不予处理", "本年度办理结果", "项", "信息内容", "项目",
    "行政诉讼",
  ].map(HanText.characters)

  /// What a count may be followed by before the next name.
  private static let units = HanSet(of: "件条次个宗余多万千百亿")

  private static func without(
    _ fillers: [[UInt16]], _ text: ArraySlice<UInt16>
  ) -> ArraySlice<UInt16> {
    var text = text
    while let filler = fillers.first(where: { text.ends(with: $0) }) {
      text = text.dropLast(filler.count)
    }
    return text
  }

  /// Words between the name of a row and that of a column.
  private static let fillers = ["法人或其他组织", "申请人情况", "本年", "行政诉讼"].map(HanText.characters)
  /// Words between the name of a row and its total.
  private static let joints = ["为", "共", "共计"].map(HanText.characters)
  private static let amongThem = HanText.characters("其中")
}
