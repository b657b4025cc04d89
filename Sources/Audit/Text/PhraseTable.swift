/// The phrases by the character that they begin with.
struct PhraseTable: Sendable {
  static let shared = PhraseTable()

  /// For each UTF-16 unit, 0 or one more than the place of its candidates.
  private var starts = [UInt8](repeating: 0, count: 1 << 16)
  private var candidates: [[(phrase: Phrase, spelling: [UInt16])]] = []

  private init() {
    for phrase in Phrase.allCases {
      for spelling in phrase.spellings {
        let units = Array(spelling.utf16)
        if starts[Int(units[0])] == 0 {
          candidates.append([])
          starts[Int(units[0])] = UInt8(candidates.count)
        }
        candidates[Int(starts[Int(units[0])]) - 1].append((phrase, units))
      }
    }
  }

  /// Notes every place of every phrase in a text.
  func places(in units: [UInt16]) -> [[Int]] {
    var places = [[Int]](repeating: [], count: Phrase.allCases.count)
    units.withUnsafeBufferPointer { units in
      for at in units.indices {
        let start = starts[Int(units[at])]
        if start == 0 { continue }
        for (phrase, spelling) in candidates[Int(start) - 1]
        where at + spelling.count <= units.count && places[phrase.rawValue].last != at {
          var length = 1
          while length < spelling.count, units[at + length] == spelling[length] { length += 1 }
          if length == spelling.count { places[phrase.rawValue].append(at) }
        }
      }
    }
    return places
  }
}
