import Audit
import Browser
import Glibc
import Library
import Reports
import Synchronization
import Terminal

/// Scans the folder and reads its files on other threads; results come as news to the loop.
final class BackgroundReading: Sendable {
  private enum News: Sendable {
    case files([ScannedFile])
    case result(PackedResult)
    case body(FileResult)
    case source(SourceOutcome)
    case waivers(WaiverList)
    case trouble(Wording)
  }

  private let folder: String
  private let mailbox: Mailbox<News>
  private let work = Mutex<[BackgroundWork]>([])
  private let files = Mutex<[String: ScannedFile]>([:])

  init(_ folder: String, waker: Waker) {
    self.folder = folder
    mailbox = Mailbox(waker: waker)
  }

  /// Begins with the scan.
  func start() {
    let scan = BackgroundWork(count: 1, threads: 1) { [folder, mailbox] _ in
      mailbox.post(Self.waivers(folder))
      mailbox.post(.files((try? FolderScan(folder).files()) ?? []))
    }
    work.withLock { $0.append(scan) }
  }

  /// Lets what has begun end, and begins no more.
  func stop() {
    work.withLock { work in
      for part in work { part.cancel() }
    }
  }

  /// Hands over what has come in since the last time.
  func deliver(to app: inout App) {
    var results: [PackedResult] = []
    for news in mailbox.take() {
      switch news {
      case .files(let files):
        app.expect(files.map(\.path))
        app.finishScan()
        read(files)
      case .result(let result): results.append(result)
      case .body(let result): app.receive(result)
      case .source(let outcome): app.add(outcome)
      case .waivers(let list):
        if let today = CalendarDay.today { app.take(list, on: today, who: Environment.user) }
      case .trouble(let words): app.tell(words)
      }
    }
    if !results.isEmpty { app.add(results) }
  }

  /// Adds waivers to the file beside the reports.
  func waive(_ waivers: [Waiver]) {
    let writing = BackgroundWork(count: 1, threads: 1, niceness: 0) { [folder, mailbox] _ in
      do throws(FileError) {
        try WaiverFile.add(waivers, to: WaiverFile.path(beside: folder))
        mailbox.post(Self.waivers(folder))
      } catch {
        mailbox.post(.trouble(Self.words(error)))
      }
    }
    work.withLock { $0.append(writing) }
  }

  private static func waivers(_ folder: String) -> News {
    do throws(FileError) {
      return .waivers(try WaiverFile.read(WaiverFile.path(beside: folder)) ?? WaiverList())
    } catch {
      return .trouble(words(error))
    }
  }

  private static func words(_ error: FileError) -> Wording {
    Wording("\(error.path)：\(error.reason.zh)", "\(error.path): \(error.reason.en)")
  }

  /// Reads the text of a file, for looking at it.
  func readSource(_ path: String) {
    guard let file = files.withLock({ $0[path] }) else { return }
    // Someone waits for it, so it does not give way.
    let reading = BackgroundWork(count: 1, threads: 1, niceness: 0) { [mailbox] _ in
      mailbox.post(.source(SourceOutcome(reading: file)))
    }
    work.withLock { $0.append(reading) }
  }

  /// Reads a report as a whole, for its text.
  func readBody(_ path: String) {
    guard let file = files.withLock({ $0[path] }) else { return }
    let reading = BackgroundWork(count: 1, threads: 1, niceness: 0) { [mailbox] _ in
      mailbox.post(.body(FileResult(reading: file)))
    }
    work.withLock { $0.append(reading) }
  }

  private func read(_ files: [ScannedFile]) {
    guard !files.isEmpty else { return }
    self.files.withLock { known in
      for file in files { known[file.path] = file }
    }
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let reading = BackgroundWork(count: files.count, threads: cores) { [mailbox] index in
      mailbox.post(.result(PackedResult(FileResult(reading: files[index]))))
    }
    work.withLock { $0.append(reading) }
  }
}
