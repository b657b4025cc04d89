import Glibc

/// The locale the C library runs in, and whether it is the one the user asked for.
///
/// Without a UTF-8 locale every Chinese character silently vanishes from the screen, and `LANG=C`
/// or a locale that is not installed are common on servers. So the user's locale is taken when it
/// is UTF-8 and replaced when it is missing or plain ASCII. Only `LC_CTYPE` is set: nothing else
/// of a locale may change how numbers are read or sorted.
public struct LocaleChoice: Hashable, Sendable {
  /// The locale's name, such as `C.UTF-8`; empty for the user's own.
  public let name: String
  /// Whether the user's own locale could not be used.
  public let isFallback: Bool

  /// Sets the locale; call it once, before ``TerminalSession/enter()``.
  public static func establish() throws(TerminalError) -> LocaleChoice {
    try choose { name in
      guard setlocale(LC_CTYPE, name) != nil else { return nil }
      return String(cString: nl_langinfo(nl_item(CODESET)))
    }
  }

  /// Tries locales in turn; `codeset` sets one and answers its charset, nil when it is missing.
  static func choose(codeset: (String) -> String?) throws(TerminalError) -> LocaleChoice {
    let own = codeset("")
    if let own, isUnicode(own) { return LocaleChoice(name: "", isFallback: false) }
    if let own, !isASCII(own) { throw .foreignCharset(own) }
    for name in ["C.UTF-8", "en_US.UTF-8"] {
      if let found = codeset(name), isUnicode(found) {
        return LocaleChoice(name: name, isFallback: true)
      }
    }
    throw .noUnicodeLocale
  }

  private static func isUnicode(_ codeset: String) -> Bool {
    ["UTF-8", "UTF8"].contains(codeset.uppercased())
  }

  private static func isASCII(_ codeset: String) -> Bool {
    ["ANSI_X3.4-1968", "US-ASCII", "ASCII", "646"].contains(codeset.uppercased())
  }
}
