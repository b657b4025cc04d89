import Glibc

/// Where the user's own files lie, by the XDG Base Directory Specification.
struct UserFolders: Hashable {
  /// The folder of nianbaorc; nil without a home.
  let settings: String?
  /// The folder of last places and marks.
  let state: String?
  /// The folder of notes.
  let data: String?

  /// - Parameter variable: what the environment says.
  init(_ variable: (String) -> String?) {
    func folder(_ name: String, _ default: String) -> String? {
      // A relative path is invalid and passed over, says the specification.
      if let value = variable(name), value.hasPrefix("/") { return value + "/nianbao" }
      guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
      return (home == "/" ? "" : home) + "/" + `default` + "/nianbao"
    }
    settings = folder("XDG_CONFIG_HOME", ".config")
    state = folder("XDG_STATE_HOME", ".local/state")
    data = folder("XDG_DATA_HOME", ".local/share")
  }

  /// The file of settings.
  var settingsFile: String? { settings.map { $0 + "/nianbaorc" } }
  /// What lies there once the first steps have been shown.
  var tourFile: String? { state.map { $0 + "/tour-shown" } }

  /// The file of last place and marks of a folder of reports.
  func stateFile(of folder: String) -> String? { state.map { "\($0)/places/\(name(of: folder))" } }

  /// The file of notes on a folder's reports.
  func notesFile(of folder: String) -> String? { data.map { "\($0)/notes/\(name(of: folder))" } }

  /// A folder's last part, and a number for the whole of its path.
  private func name(of folder: String) -> String {
    let path = realpath(folder, nil).map { real in
      defer { free(real) }
      return String(cString: real)
    }
    let whole = path ?? folder
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in whole.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    let last = (whole.split(separator: "/").last ?? "root").prefix(40)
    return last + "-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
