/// How an editor is called: its own words, then line and file, as the editors know it.
enum EditorCommand {
  /// `vi +412 file`, `code --wait --goto file:412`; words of the setting are split at spaces only.
  static func arguments(_ setting: String, file: String, line: Int) -> [String] {
    let words = setting.split(separator: " ").map(String.init)
    let program = words.first?.split(separator: "/").last.map(String.init) ?? ""
    switch program {
    case "code", "codium", "cursor": return words + ["--wait", "--goto", "\(file):\(line)"]
    case "subl", "zed", "hx", "helix": return words + ["\(file):\(line)"]
    default: return words + ["+\(line)", file]
    }
  }
}
