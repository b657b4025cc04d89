import Library
import ReportFixtures
import Testing

@testable import Browser

@Suite struct FingerprintTests {
  private let ids = [EntryID(index: 0), EntryID(index: 1)]

  @Test("What the numbers of a report came to is worked out once, until there is something new")
  func once() {
    var all = Fingerprints()
    for id in ids { all.expect(id) }
    all.learn { "a\($0.index)" }
    for id in ids { all.expect(id) }
    all.learn { "b\($0.index)" }
    #expect(ids.map { all[$0] } == ["a0", "a1"])
    all.forget(ids[0])
    #expect(all[ids[0]] == nil)
    all.expect(ids[0])
    all.learn { "b\($0.index)" }
    #expect(ids.map { all[$0] } == ["b0", "a1"])
  }

  @Test("A reviewed report's is known before it is drawn, and renewed with the report")
  func known() throws {
    var stage = Stage()
    try stage.press("M")
    let id = try #require(stage.app.library.id(at: "1/2023.txt"))
    let before = try #require(stage.app.fingerprints[id])
    #expect(stage.app.notes.reviewed == ["1/2023.txt": before])
    stage.app.add(TestCity.results.filter { $0.path == "1/2023.txt" })
    #expect(stage.app.fingerprints[id] == nil && stage.app.isCatchingUp)
    #expect(stage.app.review(of: id) == .standing)
    while stage.app.isCatchingUp { stage.app.catchUp() }
    #expect(stage.app.fingerprints[id] == before)
    stage.app.adopt(stage.app.library)
    while stage.app.isCatchingUp { stage.app.catchUp() }
    #expect(stage.app.fingerprints[id] == before)
    // Marked again, it stands for what the report is now.
    try stage.press("M")
    var fixture = FixtureReport()
    (fixture.path, fixture.agency, fixture.year) = ("1/2023.txt", "云溪市公安局", 2023)
    stage.app.add([FileResult(path: fixture.path, state: .report(fixture.report))])
    try stage.press("M")
    #expect(stage.app.review(of: id) == .standing && stage.app.fingerprints[id] != before)
    stage.app.remove(["1/2023.txt"])
    #expect(stage.app.fingerprints[id] == nil)
  }
}
