import Browser
import Glibc
import Library
import Synchronization
import Terminal

/// Scans the folder and reads its files on other threads; results come as news to the loop.
final class BackgroundReading: Sendable {
  private enum News: Sendable {
    case files([ScannedFile])
    case result(FileResult)
  }

  private let folder: String
  private let mailbox: Mailbox<News>
  private let work = Mutex<[BackgroundWork]>([])

  init(_ folder: String, waker: Waker) {
    self.folder = folder
    mailbox = Mailbox(waker: waker)
  }

  /// Begins with the scan.
  func start() {
    let scan = BackgroundWork(count: 1, threads: 1) { [folder, mailbox] _ in
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
    var results: [FileResult] = []
    for news in mailbox.take() {
      switch news {
      case .files(let files):
        app.expect(files.map(\.path))
        app.finishScan()
        read(files)
      case .result(let result): results.append(result)
      }
    }
    if !results.isEmpty { app.add(results) }
  }

  private func read(_ files: [ScannedFile]) {
    guard !files.isEmpty else { return }
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let reading = BackgroundWork(count: files.count, threads: cores) { [mailbox] index in
      mailbox.post(.result(FileResult(reading: files[index])))
    }
    work.withLock { $0.append(reading) }
  }
}
