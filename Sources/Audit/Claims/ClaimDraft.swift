import Reports

/// A statement as the text makes it, before it is held against the tables.
struct ClaimDraft {
  let subject: ClaimSubject
  /// The number; nothing for a denial.
  let value: Amount
  /// Its place in the joined text of the passage, as offsets of UTF-8: the number with its unit,
  /// or the words of a denial.
  let range: Range<Int>
  /// The words that give the number its sense, with it.
  let quote: Range<Int>
  /// Whether the text leaves a doubt what the number counts: such a claim can agree, never differ.
  var isTentative = false
  /// Whether it is said without a number that there is none.
  var isDenial = false
  /// For a share or a list, what the text's own numbers come to.
  var computed: Amount?
  /// For a share or a list, whether they come to what is said; nil where nobody can tell.
  var isConsistent: Bool?
}
