/// A line of text being typed, and what to return to when it is given up.
struct PromptState: Hashable, Sendable {
  /// What is asked for.
  var kind = Kind.search
  /// What has been typed.
  var text = ""
  /// The views as they were.
  let origin: [Screen]
  /// What was searched for before.
  let former: Search
  /// The filter as it was.
  var formerFilter: ReportFilter?

  /// What can be asked for.
  enum Kind: Hashable, Sendable { case search, filter, export, note }
}
