/// The language the program speaks to its user.
///
/// Taken from the environment's strings and not from what `setlocale` accepted: someone with
/// `LANG=zh_CN.UTF-8` on a server without that locale still reads Chinese.
public enum InterfaceLanguage: Hashable, Sendable {
  /// Chinese.
  case chinese
  /// English.
  case english

  /// Asks `variable` for `LC_ALL`, `LC_MESSAGES` and `LANG`; the first that is not empty decides.
  public init(variable: (String) -> String?) {
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable)
      .first { !$0.isEmpty }
    self = setting?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
