import CEditlineShims
import Glibc

/// Where the screen writes to.
public protocol TextSink {
  /// Writes text as it is; a place that is gone is no error.
  mutating func write(_ text: String)
  /// Columns of a line now; at least 20.
  var columns: Int { get }
}

/// Collects what is written, for tests and for reports.
public final class TextBuffer: TextSink {
  /// Everything written so far.
  public private(set) var text = ""
  /// Columns of a line.
  public var columns: Int

  /// An empty buffer.
  public init(columns: Int = 80) {
    self.columns = columns
  }

  /// Adds text.
  public func write(_ text: String) {
    self.text += text
  }
}

/// Writes to a file descriptor, such as standard output.
public struct DescriptorSink: TextSink {
  private let descriptor: Int32
  private let environmentColumns: Int?

  /// Writes to `descriptor`; `environment` may hold `COLUMNS` for when it is no terminal.
  public init(descriptor: Int32, environment: [String: String] = [:]) {
    self.descriptor = descriptor
    environmentColumns = environment["COLUMNS"].flatMap { Int($0) }
  }

  /// Writes all of it; a closed pipe is silent.
  public mutating func write(_ text: String) {
    _ = Descriptor.writeAll(Array(text.utf8), to: descriptor)
  }

  /// The terminal's columns, asked anew; else `COLUMNS`; else 80.
  public var columns: Int {
    let reported = Int(lugas_terminal_columns(descriptor))
    return max(20, reported > 0 ? reported : environmentColumns ?? 80)
  }
}
