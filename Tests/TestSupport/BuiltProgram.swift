import Glibc

/// The programs that were built together with the tests.
public enum BuiltProgram {
  /// The path of a program by its target's name; it lies beside the tests' own executable.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }

  /// What a program must know however bare its environment is, where it was built to be watched.
  public static let instruments: [String: String] =
    ["ASAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE"].reduce(into: [:]) { found, name in
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
}
