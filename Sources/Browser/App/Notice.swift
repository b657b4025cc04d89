import Canvas
import Reports

/// One line of talk in the status line, until the next key.
struct Notice: Hashable, Sendable {
  let text: Wording
  let role: Role

  init(_ text: Wording, role: Role = .strong) {
    self.text = text
    self.role = role
  }
}
