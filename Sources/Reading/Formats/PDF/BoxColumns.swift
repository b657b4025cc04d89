/// The columns of a table by the extents of what stands in them.
struct BoxColumns: Sendable {
  /// From left to right; no two share any width.
  private(set) var extents: [Extent] = []

  /// From where a column begins to where it ends.
  struct Extent: Sendable {
    var left: Int
    var right: Int

    func overlaps(_ word: BoxWord) -> Bool { left < word.right && word.left < right }
  }

  var count: Int { extents.count }

  init() {}

  /// Columns of single words, narrow ones first: a word that spans several makes none.
  init(leavesOf words: [BoxWord]) {
    for word in words.sorted(by: { $0.width < $1.width })
    where extents.count(where: { $0.overlaps(word) }) < 2 {
      _ = add([word])
    }
  }

  /// Takes in the numbers of a line; false, with nothing changed, where one of them would belong
  /// to two columns or two of them to one.
  mutating func add(_ numbers: [BoxWord]) -> Bool {
    var wider = extents
    var taken: Set<Int> = []
    for number in numbers {
      let places = wider.indices.filter { wider[$0].overlaps(number) }
      guard places.count < 2 else { return false }
      if let place = places.first {
        guard taken.insert(place).inserted else { return false }
        wider[place].left = min(wider[place].left, number.left)
        wider[place].right = max(wider[place].right, number.right)
      } else {
        let place = wider.firstIndex { $0.left > number.left } ?? wider.count
        wider.insert(Extent(left: number.left, right: number.right), at: place)
        taken = Set(taken.map { $0 >= place ? $0 + 1 : $0 })
        taken.insert(place)
      }
    }
    for (left, right) in zip(wider, wider.dropFirst()) where left.right > right.left {
      return false
    }
    extents = wider
    return true
  }

  /// The column that a word stands in; nil between columns and over several.
  func index(of word: BoxWord) -> Int? {
    let places = extents.indices.filter { extents[$0].overlaps(word) }
    return places.count == 1 ? places[0] : nil
  }

  /// Whether each of the columns shares width with just one of others.
  func stand(in others: BoxColumns) -> Bool {
    extents.allSatisfy { extent in
      others.extents.count { $0.left < extent.right && extent.left < $0.right } == 1
    }
  }

  /// With the columns of a header in which no number stands; nil where the header does not show
  /// all columns that the numbers do.
  func completed(by header: BoxColumns) -> BoxColumns? {
    guard header.count >= count else { return nil }
    var result = header
    var last = -1
    for extent in extents {
      let middle = extent.left + extent.right
      let place = header.extents.indices.min {
        header.extents[$0].distance(to: middle) < header.extents[$1].distance(to: middle)
      }
      guard let place, place > last else { return nil }
      last = place
      result.extents[place].left = min(result.extents[place].left, extent.left)
      result.extents[place].right = max(result.extents[place].right, extent.right)
    }
    for (left, right) in zip(result.extents, result.extents.dropFirst())
    where left.right > right.left {
      return nil
    }
    return result
  }
}

extension BoxColumns.Extent {
  /// How far a doubled middle lies from this one's.
  fileprivate func distance(to middle: Int) -> Int { abs(left + right - middle) }
}
