import Reports

/// What rows can be sorted by.
public enum SortKey: String, Hashable, Sendable, CaseIterable {
  case folder, name, year, problems, received, results
  case carriedOut = "carried-out"
  case disclosure = "rate"

  /// What it is called.
  public var title: Wording {
    switch self {
    case .folder: Wording("名录", "folder")
    case .name: Wording("名称", "name")
    case .year: Wording("年份", "year")
    case .problems: Wording("问题", "problems")
    case .received: Wording("新收", "received")
    case .results: Wording("办结", "results")
    case .carriedOut: Wording("结转下年", "carried out")
    case .disclosure: Wording("公开率", "disclosed")
    }
  }

  /// The key of a name, in either language.
  init?(named name: String) {
    let lower = name.lowercased()
    let found = Self.allCases.first { [$0.rawValue, $0.title.zh].contains(lower) }
    guard let found else { return nil }
    self = found
  }

  /// Numbers begin with the greatest, names with the first.
  var isDescendingFirst: Bool { self != .name && self != .folder }
}

/// A key and its direction; several make an order, the first weighing most.
struct Sorting: Hashable, Sendable {
  let key: SortKey
  var isDescending: Bool

  /// `问题↓`, with `v` and `^` where arrows could be two columns wide.
  func text(_ language: Wording.Language) -> String {
    key.title(language) + (isDescending ? "v" : "^")
  }
}

extension [Sorting] {
  /// The most keys that an order keeps.
  static let limit = 3

  /// Puts a key first; once more turns it round; the folder's order forgets all keys.
  mutating func put(_ key: SortKey) {
    guard key != .folder else {
      self = []
      return
    }
    if first?.key == key {
      self[0].isDescending.toggle()
      return
    }
    removeAll { $0.key == key }
    insert(Sorting(key: key, isDescending: key.isDescendingFirst), at: 0)
    if count > Self.limit { removeLast() }
  }
}
