import Canvas

/// Where the parts of the list of findings stand.
struct FindingsLayout: Hashable, Sendable {
  let header: Rect
  let list: Rect
  let rule: Rect
  /// The selected finding written out; nil where there is no room.
  let detail: Rect?

  init(_ frame: Frame) {
    let body = frame.body
    let wanted = frame.tier >= .normal ? 6 : frame.tier == .small ? 3 : 2
    let parts = Layout.rows(body, [.fixed(1), .share(1, minimum: 3), .fixed(1), .fixed(wanted)])
    header = parts[0]
    list = parts[1]
    rule = parts[2]
    detail = parts[3].isEmpty ? nil : parts[3]
  }
}
