import ArgumentParser
import Audit
import Library
import Reports

/// Where waivers are looked for.
struct WaiverOptions: ParsableArguments {
  @Option(
    help: .words(
      "豁免清单。（默认为各文件夹里的 \(WaiverFile.name)）",
      "The file of waivers. (default: \(WaiverFile.name) in each folder)", valueName: "file"),
    completion: .file())
  var waivers: String?

  /// The waivers for some paths; what the system refuses is handed on.
  func lists(
    for roots: [String], refused: (FileError) -> Void
  ) -> [(path: String, list: WaiverList)] {
    var seen: Set<String> = []
    let files = waivers.map { [$0] } ?? roots.map { WaiverFile.path(beside: $0) }
    return files.filter { seen.insert($0).inserted }.compactMap { path in
      do throws(FileError) {
        if let list = try WaiverFile.read(path) { return (path, list) }
        if waivers != nil { refused(.missing(path)) }
      } catch {
        refused(error)
      }
      return nil
    }
  }
}
