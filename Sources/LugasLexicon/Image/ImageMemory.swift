import Glibc

/// The bytes of an image, owned: read into memory or mapped from a file. Never written after it was
/// made, so that any number of threads may read it.
@safe
final class ImageMemory: Sendable {
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// A copy of these bytes.
  init(copying source: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: source.count, alignment: ImageHead.alignment)
    unsafe memory.copyBytes(from: source)
    unsafe bytes = UnsafeRawBufferPointer(memory)
    isMapped = false
  }

  /// A file, mapped; nil when it cannot be opened or is empty.
  init?(mapping path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    let count = Int(status.st_size)
    guard let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe start != MAP_FAILED
    else { return nil }
    unsafe bytes = UnsafeRawBufferPointer(start: start, count: count)
    isMapped = true
  }

  /// Lets go of the pages read so far, for the checksum reads all of them and few are needed again;
  /// they come back from the file.
  func release() {
    guard isMapped else { return }
    unsafe madvise(
      UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count, MADV_DONTNEED)
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      unsafe bytes.deallocate()
    }
  }
}
