/// What an element means to who reads a page.
struct ElementRole: Sendable {
  private(set) var kind = Kind.other
  /// Whether it breaks the text before and behind it.
  private(set) var isBlock = false
  /// Whether it may hold all of a report.
  private(set) var isContainer = false
  /// Whether it stands inside a line, and may be hidden there.
  private(set) var isInline = false
  /// Whether it is a title.
  private(set) var isTitle = false

  /// Whether its text is shown with the spaces and lines that it has.
  private(set) var isTyped = false

  /// Whether it ends a line and no more.
  private(set) var isLineEnd = false

  /// What is done with it.
  enum Kind: Sendable {
    case other, link, table, row, cell
    /// What it shows is in an attribute.
    case field
    /// What it holds is no text.
    case skipped
    /// What it holds is not shown.
    case unshown
    /// What it holds was struck out.
    case struck
    /// What it holds stands above the line.
    case raised
  }

  /// The role of an element by its name.
  static func of(_ name: ElementName) -> ElementRole {
    var slot = name.slot
    while let entry = known[slot] {
      if entry.name == name { return entry.role }
      slot = (slot + 1) & 0xFF
    }
    return name.hasPrefix ? ElementRole() : unknown
  }

  /// Elements that pages make up stand for what pages have: cells and blocks, not parts of a word.
  private static let unknown = {
    var role = ElementRole()
    role.isBlock = true
    return role
  }()

  /// By slots, those that share one behind it; far more slots than names.
  private static let known: [(name: ElementName, role: ElementRole)?] = {
    var roles: [ElementName: ElementRole] = [:]
    func note(_ names: String, _ change: (inout ElementRole) -> Void) {
      for name in names.split(separator: " ") {
        change(&roles[ElementName(String(name)), default: ElementRole()])
      }
    }
    note("a") { $0.kind = .link }
    // Besides those of pages, those of books and of extracted text.
    note("table informaltable") { $0.kind = .table }
    note("tr row") { $0.kind = .row }
    note("td th entry cell") { $0.kind = .cell }
    note("span font b i em strong") { $0.isInline = true }
    note(inline) { _ in }
    note("script style select xml nav aside textarea") { $0.kind = .skipped }
    note("noscript template") { $0.kind = .unshown }
    note("del s strike") { $0.kind = .struck }
    note("sup rt") { $0.kind = .raised }
    note(blocks) { $0.isBlock = true }
    note("input") { $0.kind = .field }
    note("pre xmp listing plaintext") { $0.isTyped = true }
    note("br") { $0.isLineEnd = true }
    note("div article section main center form body") { $0.isContainer = true }
    note("h1 h2 h3 h4 h5 h6 title") { $0.isTitle = true }
    var known = [(name: ElementName, role: ElementRole)?](repeating: nil, count: 256)
    for (name, role) in roles {
      var slot = name.slot
      while known[slot] != nil { slot = (slot + 1) & 0xFF }
      known[slot] = (name, role)
    }
    return known
  }()

  private static let inline = """
    html head base link meta abbr acronym bdi bdo big cite code data dfn ins kbd label map \
    mark meter object embed output progress q ruby rb rp rtc samp small sub svg \
    time tt u var wbr nobr button input img area picture source audio video canvas math tspan path \
    g datalist slot iframe param track col colgroup applet basefont blink marquee
    """

  private static let blocks = """
    p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr section article header footer main nav aside \
    blockquote pre xmp listing plaintext center form body title caption tbody thead tfoot option figure address
    """
}
