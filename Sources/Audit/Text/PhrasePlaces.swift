/// Where each phrase stands in a text.
struct PhrasePlaces: Sendable {
  /// For each phrase where its places begin; one more at the end.
  private let starts: [Int]
  private let places: [Int]

  /// Places as they are met: rising for each phrase.
  struct Notes {
    fileprivate private(set) var notes: [(phrase: UInt8, at: Int)] = []
    private var last = [Int](repeating: -1, count: Phrase.allCases.count)

    /// Takes down a place; the same once for each phrase.
    mutating func add(_ phrase: UInt8, _ at: Int) {
      if last[Int(phrase)] == at { return }
      last[Int(phrase)] = at
      if notes.isEmpty { notes.reserveCapacity(256) }
      notes.append((phrase, at))
    }
  }

  /// No phrase anywhere.
  static let none = PhrasePlaces(Notes())

  /// Sorts the notes by phrase.
  init(_ notes: Notes) {
    var starts = [Int](repeating: 0, count: Phrase.allCases.count + 1)
    for note in notes.notes { starts[Int(note.phrase) + 1] += 1 }
    for phrase in Phrase.allCases.indices { starts[phrase + 1] += starts[phrase] }
    self.starts = starts
    var places = [Int](repeating: 0, count: notes.notes.count)
    for note in notes.notes {
      places[starts[Int(note.phrase)]] = note.at
      starts[Int(note.phrase)] += 1
    }
    self.places = places
  }

  /// The places of a phrase, in order.
  subscript(phrase: Phrase) -> ArraySlice<Int> {
    places[starts[phrase.rawValue]..<starts[phrase.rawValue + 1]]
  }
}
