import Glibc

extension PtyProgram {
  /// Whether the program has written a text, on the screen or scrolled off it.
  public func hasWritten(_ text: String) -> Bool { lastPlace(of: text) != nil }

  /// Whether pasted text is sent in brackets at present, by what the program last asked for.
  public var bracketsPastes: Bool { isSet("2004") }

  /// Whether mouse actions go to the program at present. Read from the bytes, since libvterm
  /// overlooks the second of two modes that are set at once.
  public var reportsMouse: Bool { isSet("1000") }

  /// How often the program has waited for something so far, as the kernel counts it.
  public func voluntarySwitches() throws -> Int {
    guard let file = fopen("/proc/\(process)/status", "r") else {
      throw PtyError.system("fopen", errno)
    }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer[..<count], as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
    return Int(line?.split(separator: "\t").last ?? "") ?? 0
  }

  private func isSet(_ mode: String) -> Bool {
    guard let on = lastPlace(of: mode + "h") else { return false }
    return on > lastPlace(of: mode + "l") ?? -1
  }

  private func lastPlace(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard output.count >= wanted.count else { return nil }
    return (0...output.count - wanted.count).last { output[$0..<$0 + wanted.count] == wanted[...] }
  }
}
