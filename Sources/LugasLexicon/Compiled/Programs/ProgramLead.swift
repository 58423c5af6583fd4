/// Where a program without fixed first words can begin.
@frozen
public struct ProgramLead: Sendable, Hashable {
  /// Numbers a lead takes in the image.
  @inlinable
  static var width: Int { 4 }
  /// At these token classes: bit n for the class with number n.
  public var classes: UInt32
  /// At words of these forms: bit n for the form with number n.
  public var forms: UInt64
  /// At the start of a sentence only.
  public var isAnchored: Bool

  @inlinable
  init(classes: UInt32 = 0, forms: UInt64 = 0, isAnchored: Bool = false) {
    self.classes = classes
    self.forms = forms
    self.isAnchored = isAnchored
  }

  /// As numbers.
  var code: [UInt32] {
    [classes, UInt32(truncatingIfNeeded: forms), UInt32(forms >> 32), isAnchored ? 1 : 0]
  }
}
