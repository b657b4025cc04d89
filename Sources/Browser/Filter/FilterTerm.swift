import Glyphs
import Reports

/// One term of a filter: a field, a comparison and what it is compared with.
struct FilterTerm: Hashable, Sendable {
  let field: FilterField
  let relation: Relation
  let operand: Operand
  /// What is compared with, as it was typed.
  let value: String

  /// The comparisons; longer signs are tried first.
  enum Relation: String, Hashable, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case unequal = "!="
    case unlike = "!~"
    case more = ">"
    case less = "<"
    case equal = "="
    case like = "~"
  }

  /// What is compared with.
  enum Operand: Hashable, Sendable {
    case number(Double)
    /// Folded, ready to be looked for.
    case text(NameNeedle)
  }

  /// Reads `年>=2022`; a word without a sign is looked for in the agency's name.
  init(parsing word: String) throws(FilterMistake) {
    // Full-width signs are what an input method commits.
    let folded = String(
      word.map { Self.signs.contains(KeyFold.ascii($0)) ? KeyFold.ascii($0) : $0 })
    guard let (relation, range) = Self.sign(in: folded) else {
      field = .name
      relation = .like
      operand = .text(NameNeedle(folded))
      value = word
      return
    }
    let name = String(folded[..<range.lowerBound])
    let value = String(folded[range.upperBound...])
    self.value = value
    guard let field = FilterField(named: name) else { throw Words.unknownField(name) }
    self.field = field
    self.relation = relation
    guard !value.isEmpty else { throw Words.missingValue(name, relation.rawValue) }
    if field.isText {
      guard [.like, .unlike, .equal, .unequal].contains(relation) else {
        throw Words.textRelation(name)
      }
      operand = .text(NameNeedle(value))
    } else {
      guard relation != .like, relation != .unlike, let number = Self.number(value) else {
        throw Words.numberWanted(name, value)
      }
      operand = .number(number)
    }
  }

  /// Whether a text is to have what is looked for, or not to have it.
  var isWanted: Bool { relation == .like || relation == .equal }

  /// Whether it holds of a number; nothing holds of one that a report does not have.
  func holds(of number: Double?) -> Bool {
    guard let number, case .number(let wanted) = operand else { return false }
    return switch relation {
    case .atLeast: number >= wanted
    case .atMost: number <= wanted
    case .more: number > wanted
    case .less: number < wanted
    case .equal: number == wanted
    case .unequal: number != wanted
    case .like, .unlike: false
    }
  }

  private static let signs: Set<Character> = ["<", ">", "=", "!", "~"]

  private static func sign(in word: String) -> (Relation, Range<String.Index>)? {
    guard let start = word.firstIndex(where: signs.contains) else { return nil }
    let rest = word[start...]
    guard let relation = Relation.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      return nil
    }
    return (relation, start..<word.index(start, offsetBy: relation.rawValue.count))
  }

  /// A number, in full-width digits too, with commas or a percent sign.
  private static func number(_ text: String) -> Double? {
    let folded = String(text.map(KeyFold.ascii)).filter { $0 != "," && $0 != "%" }
    return Double(folded)
  }
}
