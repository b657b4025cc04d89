/// What to show for an ambiguous character on a terminal that would draw it two columns wide.
///
/// The C library counts one column there, so the row would be shifted. A stand-in of surely one
/// column leaves all else as it is: wrapping, offsets, what is copied and searched.
public enum NarrowForm {
  /// A character of one column on every terminal; the scalar itself if it is not ambiguous.
  public static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard CellWidth.isAmbiguous(scalar) else { return scalar }
    if let form = forms[scalar] { return form }
    switch scalar.value {
    case 0x2460...0x2469: return Unicode.Scalar(scalar.value - 0x2460 + 0x2780) ?? "#"
    case 0x2474...0x247C: return Unicode.Scalar(scalar.value - 0x2474 + 0x31) ?? "#"
    case 0x2488...0x2490: return Unicode.Scalar(scalar.value - 0x2488 + 0x31) ?? "#"
    case 0x246A...0x24FF: return "#"
    case 0x2500...0x257F: return "+"
    case 0x2580...0x259F: return "#"
    case 0x25A0...0x27BF: return "*"
    default: return "?"
    }
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("“”„″", "\"\"\"\""), ("‘’′´", "''''"), ("—–―─━‐", "------"), ("…⋯‥", "⋯⋯:"),
      ("·•‧", "..."), ("×÷±", "x/~"), ("←→↑↓⇒⇔", "<>^v>="), ("│┃║¦", "||||"),
      ("□○◇△☆▽◎", "ooooooo"), ("≥≤≈≠≡∶∕√∞", "><~#=:/v8"), ("°℃℉", "'CF"), ("‰§№¶¤¨¯", "%SN|*'-"),
      ("àáāǎ", "aaaa"), ("èéēěê", "eeeee"), ("ìíīǐ", "iiii"), ("òóōǒ", "oooo"),
      ("ùúūǔüǖǘǚǜ", "uuuuuuuuu"), ("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ", "123456789X"), ("ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ", "123456789x"),
      ("∈∏∑∫∴∵∥∠⊥⌒⊙", "EPSI::|<+^o"),
    ]
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in pairs {
      for (source, form) in zip(from.unicodeScalars, to.unicodeScalars) { forms[source] = form }
    }
    return forms
  }()
}
