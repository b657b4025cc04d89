/// A line of text being typed, and what to return to when it is given up.
struct PromptState: Hashable, Sendable {
  /// What has been typed.
  var text = ""
  /// The views as they were.
  let origin: [Screen]
  /// What was searched for before.
  let former: Search
}
