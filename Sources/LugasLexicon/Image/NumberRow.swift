/// A row of numbers in an image; valid as long as the image.
@safe
public struct NumberRow: RandomAccessCollection {
  @usableFromInline let numbers: UnsafeBufferPointer<UInt32>

  @inlinable
  init(_ numbers: Slice<UnsafeBufferPointer<UInt32>>) {
    unsafe self.numbers = UnsafeBufferPointer(rebasing: numbers)
  }

  /// 0.
  @inlinable
  public var startIndex: Int { 0 }
  /// Number of numbers.
  @inlinable
  public var endIndex: Int { unsafe numbers.count }
  /// The number at a place.
  @inlinable
  public subscript(index: Int) -> UInt32 { unsafe numbers[index] }
}
