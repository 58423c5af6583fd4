import Glibc

/// System calls on descriptors, with their retries.
enum Descriptor {
  /// Writes all bytes, or stops at the first error and returns false.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          written += count
        } else if !mayRetry(descriptor, for: POLLOUT) {
          return false
        }
      }
      return true
    }
  }

  /// The next bytes, at most `limit`; empty at the end, nil on an error.
  static func read(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
        count = unsafe Glibc.read(descriptor, buffer.baseAddress, limit)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      if !mayRetry(descriptor, for: POLLIN) { return nil }
    }
  }

  /// After a failed call: true when it was interrupted, or when the descriptor does not block and
  /// is ready by now.
  private static func mayRetry(_ descriptor: Int32, for event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var polled = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return unsafe poll(&polled, 1, -1) >= 0 || errno == EINTR
  }

  /// Waits for input on the first descriptor or a wake-up on the second; negative waits for ever.
  ///
  /// - Returns: whether input is there; nil when the time ran out.
  static func wait(for input: Int32, or wake: Int32, milliseconds: Int32) -> Bool? {
    var polled = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
    if count == 0 { return nil }
    return count > 0 && polled[0].revents != 0
  }
}
