/// A row of numbers in an image; valid as long as the image.
@safe
package struct NumberRow: RandomAccessCollection {
  private let numbers: UnsafeBufferPointer<UInt32>

  init(_ numbers: Slice<UnsafeBufferPointer<UInt32>>) {
    unsafe self.numbers = UnsafeBufferPointer(rebasing: numbers)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { unsafe numbers.count }
  @inline(__always)
  package subscript(index: Int) -> UInt32 { unsafe numbers[index] }
}
