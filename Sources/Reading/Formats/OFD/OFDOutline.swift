/// What the lists of a document of fixed layout tell: where its pages are.
final class OFDOutline: MarkupListener {
  /// The member that lists the pages, of the first document in the file.
  private(set) var document = ""
  /// The members with the pages, in order.
  private(set) var pages: [String] = []
  /// The members with what several pages show, by name.
  private(set) var templates: [String: String] = [:]

  private var isRoot = false
  private var hasRoot = false

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "DocRoot": isRoot = !hasRoot
    case "Page" where pages.count < Self.most:
      if let place = attributes.text("BaseLoc") { pages.append(place) }
    case "TemplatePage" where templates.count < Self.most:
      if let id = attributes.text("ID"), let place = attributes.text("BaseLoc") {
        templates[id] = place
      }
    default: break
    }
  }

  func end(_ name: String) {
    guard name == "DocRoot" else { return }
    isRoot = false
    hasRoot = true
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    if isRoot, document.utf8.count < Self.most { document += String(decoding: text, as: UTF8.self) }
  }

  /// More pages than a report has, and longer than the name of a member.
  private static let most = 2000
}
