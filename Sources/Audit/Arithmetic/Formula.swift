import Reports

/// A relation between sums of cells, for one cell of each or for all columns or rows alike.
///
///     requests.newReceived.* + requests.carriedIn.* = requests.total.* + requests.carriedOut.*
///
/// A term is a cell key, with a whole number before it for a coefficient. `*` stands for each
/// column or each row, the same in all terms; `results` for all rows of results, `kinds` for the
/// six kinds of applicants, `outcomes` for the four outcomes of a case; `cases` for the table of
/// review and litigation, whose keys otherwise begin with the group. `previous.` goes before a
/// cell of the year before. A bare number is a constant; `± 0.5` at the end is a tolerance.
public struct Formula: Hashable, Sendable, CustomStringConvertible {
  /// The formula as it is written.
  public let description: String
  let left: [Part]
  let right: [Part]
  let relation: Relation
  let tolerance: Amount
  /// The tables of the report under examination that it takes cells from, in order.
  let tables: [TableKind]

  /// Cells with one coefficient, or a constant.
  struct Part: Hashable, Sendable {
    var coefficient: Int64
    var content: Content
  }

  enum Content: Hashable, Sendable {
    case constant(Amount)
    case cells(Term.Origin, TableKind, Rows, Columns)
  }

  enum Rows: Hashable, Sendable {
    case each, results
    case one(RowID)
  }

  enum Columns: Hashable, Sendable {
    case each, parts
    case one(ColumnID)
  }

  init(
    _ description: String, left: [Part], _ relation: Relation, right: [Part], tolerance: Amount
  ) {
    self.description = description
    self.left = left
    self.relation = relation
    self.right = right
    self.tolerance = tolerance
    let used = (left + right).compactMap { part -> TableKind? in
      if case .cells(.current, let table, _, _) = part.content { table } else { nil }
    }
    tables = TableKind.allCases.filter(used.contains)
  }

  /// Whether it takes cells of the year before.
  var looksBack: Bool {
    (left + right).contains { part in
      if case .cells(.previous, _, _, _) = part.content { true } else { false }
    }
  }
}

extension Formula: ExpressibleByStringLiteral {
  /// A built-in formula; one that cannot be read has no terms, which a test finds.
  public init(stringLiteral text: String) {
    self =
      (try? FormulaReader.read(text))
      ?? Formula(text, left: [], .equal, right: [], tolerance: .zero)
  }
}
