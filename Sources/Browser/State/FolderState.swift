/// What the browser keeps of a folder from one session to the next: last place and marks.
public struct FolderState: Hashable, Sendable {
  /// Where one was.
  public internal(set) var place: StoredPlace?
  /// Places with a letter.
  public internal(set) var marks: [String: StoredPlace] = [:]
  /// Places seen before the last one, the last first.
  public internal(set) var recent: [StoredPlace] = []

  /// The most places that are kept.
  static let recentLimit = 20
  private static let heading = "nianbao-state 1"

  /// Knows nothing yet.
  public init() {}

  /// Reads what ``text`` wrote; lines it does not understand are passed over.
  public init(_ text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == Self.heading[...] else { return }
    for line in lines.dropFirst() {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let place = StoredPlace(String(line[line.index(after: tab)...]))
      let words = line[..<tab].split(separator: " ").map(String.init)
      switch (words.first, place) {
      case ("place"?, let place?): self.place = place
      case ("recent"?, let place?) where recent.count < Self.recentLimit: recent.append(place)
      case ("mark"?, let place?) where words.count == 2 && words[1].count == 1:
        marks[words[1]] = place
      default: break
      }
    }
  }

  /// The state as lines of text.
  public var text: String {
    var lines = [Self.heading]
    if let place { lines.append("place\t" + place.text) }
    lines += marks.sorted { $0.key < $1.key }.map { "mark \($0.key)\t\($0.value.text)" }
    lines += recent.prefix(Self.recentLimit).map { "recent\t" + $0.text }
    return lines.joined(separator: "\n") + "\n"
  }
}
