import Reports

/// Words of a table's header and labels that only one generation of the form has.
struct EditionWords: Sendable {
  private let own: Set<UInt32>

  /// The words of a form.
  static func of(_ form: TableForm) -> EditionWords {
    form.edition.flatMap { known[form.kind]?[$0] } ?? EditionWords(form)
  }

  private static let known: [TableKind: [FormEdition: EditionWords]] = {
    var result: [TableKind: [FormEdition: EditionWords]] = [:]
    for kind in TableKind.allCases {
      for edition in FormEdition.allCases {
        result[kind, default: [:]][edition] = EditionWords(TableForm.form(kind, edition))
      }
    }
    return result
  }()

  /// Pairs of characters in headers and labels of `form` that its other edition does not have.
  private init(_ form: TableForm) {
    var others: Set<UInt32> = []
    for edition in FormEdition.allCases where edition != form.edition {
      others.formUnion(Self.pairs(TableForm.form(form.kind, edition)))
    }
    own = Self.pairs(form).subtracting(others)
  }

  /// How many of the words stand in a stretch of characters, in thousandths of all.
  func share(in characters: ArraySlice<UInt16>) -> Int {
    guard !own.isEmpty else { return 0 }
    var seen: Set<UInt32> = []
    for (a, b) in zip(characters, characters.dropFirst()) {
      let pair = UInt32(a) << 16 | UInt32(b)
      if own.contains(pair) { seen.insert(pair) }
    }
    return 1000 * seen.count / own.count
  }

  private static func pairs(_ form: TableForm) -> Set<UInt32> {
    var result: Set<UInt32> = []
    for text in form.blocks.flatMap(\.header).map(\.text) + form.lines.map(\.label) {
      let characters = HanText.characters(text)
      for (a, b) in zip(characters, characters.dropFirst()) {
        result.insert(UInt32(a) << 16 | UInt32(b))
      }
    }
    return result
  }
}
