import Reports

/// A place that states the year reported on.
struct YearWitness {
  let name: Wording
  let year: Int
  let line: Int?
}

/// A place that names the agency.
struct AgencyWitness {
  let place: Wording
  let name: String
  let line: Int?
}

/// A date that tells when a report was published, or at least signed.
struct DatedPlace {
  let name: Wording
  let day: CalendarDay
  let line: Int
}

/// The period that a report states.
struct StatedPeriod {
  let text: String
  /// The years at its ends, as far as they are given.
  let years: [Int]
  let isWholeYear: Bool
  /// Whether its dates lack or double characters.
  let isDamaged: Bool
  let line: Int
}

extension Examination {
  /// The places that state the year: title, period, labels of the tables.
  var yearWitnesses: [YearWitness] {
    var witnesses: [YearWitness] = []
    if let title = report.title, let year = ReportText.firstYear(title) {
      witnesses.append(
        YearWitness(name: Wording("标题", "title"), year: year, line: line(of: title)))
    }
    if let announced = announcedReport { witnesses.append(announced) }
    if let period = statedPeriod, !period.isDamaged, let year = period.years.first {
      witnesses.append(
        YearWitness(name: Wording("统计期限", "period"), year: year, line: period.line))
    }
    if let label = report.labelYears.first(where: { $0.offset == 0 }) {
      witnesses.append(
        YearWitness(name: Wording("表头", "tables"), year: label.year, line: label.line))
    }
    return witnesses
  }

  /// The report that the preamble says was compiled: `编制了《某镇2022年…年度报告》`.
  private var announcedReport: YearWitness? {
    for place in text.places(of: .compiles, in: nil) {
      let sentence = text.sentence(around: place)
      guard let title = text.title(in: place..<min(sentence.upperBound, place + 64)),
        let year = text.dates(in: title).first?.year
      else { continue }
      return YearWitness(
        name: Wording("编制的年报", "the report compiled"), year: year,
        line: text.part(at: place)?.line)
    }
    return nil
  }

  private func line(of title: String) -> Int? {
    let folded = ReportText.folded(title)
    guard folded.count >= 4 else { return nil }
    return text.parts.first { part in
      part.section == nil && text.units[part.range].starts(with: folded.prefix(4))
    }?.line
  }

  /// The period as the preamble, or else the overview, states it.
  var statedPeriod: StatedPeriod? {
    for section in [nil, SectionKind.overview] {
      for last in text.places(of: .lastDay, in: section) {
        if let period = period(endingAt: last) { return period }
      }
    }
    return text.places(of: .period, in: nil).lazy.compactMap { self.odd(from: $0) }.first
  }

  /// `自2021年1月1日起至2021年12月31日止`.
  private func period(endingAt last: Int) -> StatedPeriod? {
    guard let part = text.part(at: last) else { return nil }
    let first = text.places(of: .firstDay).last { $0 < last && $0 >= part.range.lowerBound }
    guard let first, last - first <= 24 else { return nil }
    var start = first
    while start > part.range.lowerBound, first - start < 8,
      text.units[start - 1] == 0x5E74 || ReportText.digit(text.units[start - 1]) != nil
    {
      start -= 1
    }
    let end = min(last + 6, part.range.upperBound)
    let begins = text.digits(before: first)
    let ends = text.digits(before: last)
    return StatedPeriod(
      text: text.string(start..<end), years: [begins.year, ends.year].compactMap { $0 },
      isWholeYear: true, isDamaged: begins.isDamaged || ends.isDamaged, line: part.line)
  }

  /// A period between other days: `统计期限为2021年3月1日至2021年12月31日`.
  private func odd(from place: Int) -> StatedPeriod? {
    guard let part = text.part(at: place) else { return nil }
    let end = max(place, min(part.range.upperBound, place + 48))
    let dates = text.dates(in: place..<end).filter { $0.day != nil }
    guard dates.count >= 2 else { return damaged(in: place..<end, line: part.line) }
    return StatedPeriod(
      text: text.string(dates[0].range.lowerBound..<dates[1].range.upperBound),
      years: [dates[0].year, dates[1].year],
      isWholeYear: dates[0].month == 1 && dates[0].day == 1 && dates[1].month == 12
        && dates[1].day == 31,
      isDamaged: false, line: part.line)
  }

  /// A period of which the marks between its numbers are lost: `自202311日起至20231231日止`.
  private func damaged(in stretch: Range<Int>, line: Int) -> StatedPeriod? {
    let days = text.unmarkedDays(in: stretch)
    guard let first = days.first, let last = days.last else { return nil }
    return StatedPeriod(
      text: text.string(first.lowerBound..<last.upperBound), years: [], isWholeYear: false,
      isDamaged: true, line: line)
  }

  /// When the report was published: the page's own line, else the date under the signature.
  var publication: DatedPlace? {
    for place in text.places(of: .publication) {
      guard let part = text.part(at: place), part.range.count <= 400,
        let day = text.date(from: place + 4, within: 14)?.calendarDay
      else { continue }
      return DatedPlace(name: Wording("发布时间", "published"), day: day, line: part.line)
    }
    for part in text.parts.suffix(4).reversed() where part.range.count <= 40 {
      let dates = text.dates(in: part.range)
      guard let last = dates.last, last.range.upperBound >= part.range.upperBound - 1,
        let day = last.calendarDay
      else { continue }
      return DatedPlace(name: Wording("落款", "signed"), day: day, line: part.line)
    }
    return nil
  }

  /// The places that name the agency: title, compiler, signature.
  var agencyWitnesses: [AgencyWitness] {
    var witnesses: [AgencyWitness] = []
    if let title = report.title, let agency = report.agency,
      ReportText.folded(title).contains(ReportText.folded(agency))
    {
      witnesses.append(
        AgencyWitness(place: Wording("标题", "title"), name: agency, line: line(of: title)))
    }
    for place in text.places(of: .compiles, in: nil) {
      guard let range = text.name(endingAt: place), let part = text.part(at: place) else {
        continue
      }
      witnesses.append(
        AgencyWitness(
          place: Wording("编制", "compiled by"), name: text.string(range), line: part.line))
      break
    }
    for part in text.parts.suffix(3).reversed() where part.section != nil && part.range.count <= 30
    {
      guard let name = signature(part) else { continue }
      witnesses.append(
        AgencyWitness(place: Wording("落款", "signature"), name: name, line: part.line))
      break
    }
    return witnesses
  }

  /// The agency that a short last line names, its date left out.
  private func signature(_ part: ReportText.Part) -> String? {
    var end = part.range.upperBound
    if let date = text.dates(in: part.range).first { end = date.range.lowerBound }
    let units = text.units[part.range.lowerBound..<end]
    guard (4...26).contains(units.count), units.allSatisfy({ $0 >= 0x4E00 && $0 <= 0x9FFF }),
      let last = units.last, ReportText.agencyEndings.contains(last)
    else { return nil }
    let name = ReportText.string(units)
    return AgencyProfile(name).lacksRegion ? nil : name
  }
}

extension [UInt16] {
  /// Whether other units stand in it side by side.
  fileprivate func contains(_ other: [UInt16]) -> Bool {
    guard let first = other.first else { return true }
    return indices.contains { at in
      self[at] == first && count - at >= other.count && self[at...].starts(with: other)
    }
  }
}

extension ReportText {
  /// What names of agencies end with.
  fileprivate static let agencyEndings = Array("局委厅办院会府室".utf16)

  /// The first year that a text names with `年`.
  static func firstYear(_ text: String) -> Int? {
    let text = ReportText(words: text)
    return text.dates(in: 0..<text.units.count).first?.year
  }

  /// The digits before a place, with or without `年`: a year, or what is left of one.
  fileprivate func digits(before place: Int) -> (year: Int?, isDamaged: Bool) {
    var at = place
    let hasMark = at > 0 && units[at - 1] == 0x5E74
    if hasMark { at -= 1 }
    var start = at
    while start > 0, Self.digit(units[start - 1]) != nil { start -= 1 }
    let count = at - start
    if count == 0 { return (nil, false) }
    if !hasMark || count != 4 { return (nil, true) }
    return (date(endingYearAt: at)?.year, false)
  }

  /// What the first pair of title marks in a stretch holds, right behind `编制`, `编制了` or the like,
  /// where that is the title of a report.
  fileprivate func title(in stretch: Range<Int>) -> Range<Int>? {
    guard let open = stretch.first(where: { units[$0] == 0x300A }),
      open - stretch.lowerBound <= 6,
      let close = stretch.first(where: { units[$0] == 0x300B }), close > open,
      units[open..<close].suffix(Self.report.count).elementsEqual(Self.report)
    else { return nil }
    return open + 1..<close
  }

  private static let report = Array("年度报告".utf16)

  /// Days whose year, month and day are one run of digits: `20231231日`.
  fileprivate func unmarkedDays(in stretch: Range<Int>) -> [Range<Int>] {
    var days: [Range<Int>] = []
    var start = stretch.lowerBound
    for at in stretch where !(0x30...0x39).contains(units[at]) {
      let year = units[start..<at].prefix(4).reduce(0) { $0 * 10 + Int($1) - 0x30 }
      if units[at] == 0x65E5, (6...8).contains(at - start), (1990...2099).contains(year) {
        days.append(start..<at + 1)
      }
      start = at + 1
    }
    return days
  }

  /// The name between `由` and a place: `由云溪市教育局编制`.
  fileprivate func name(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start <= 26, units[start - 1] >= 0x4E00, units[start - 1] <= 0x9FFF,
      units[start - 1] != 0x7531
    {
      start -= 1
    }
    guard start > 0, units[start - 1] == 0x7531, end - start >= 4,
      let last = units[start..<end].last
    else { return nil }
    return Self.agencyEndings.contains(last) ? start..<end : nil
  }
}
