/// A piece that stands before an Indonesian root: a prefix, a proclitic or a combining form.
///
/// `N` in `meN` and `peN` is the nasal that fits itself to the stem (Sneddon, *Indonesian: A
/// Comprehensive Grammar*, 1.1-1.8; *Tata Bahasa Baku Bahasa Indonesia*, edisi 4, on prefixes).
public enum Prefix: UInt8, Sendable, CaseIterable {
  case meN = 1
  case di, ber, ter, peN, pe, per, se, ke
  /// The negation inside `ketidak…an` (`ketidakadilan`).
  case tidak
  /// Proclitics: `kukirim`, `kaukirim`.
  case ku, kau
  // Combining forms are written together with the word behind them (EYD V, I.C "bentuk terikat").
  case adi, antar, anti, awa, bi, catur, dasa, dwi, eka, ekstra, hiper, infra, intra, ko
  case kontra, maha, makro, manca, mikro, mini, multi, nara, nir, non, panca, para, pasca, poli, pra
  case pramu, pro, purna, semi, sub, swa, tele, trans, tri, tuna, ultra, wira

  /// The name as form names spell it: `meN`, `di`, `antar`.
  public var name: String { String(describing: self) }

  /// True for combining forms (`antar`, `pasca`, `non`), which stand outside all affixes.
  public var isCombiningForm: Bool { rawValue >= Prefix.adi.rawValue }

  /// True for `ku` and `kau`.
  public var isProclitic: Bool { self == .ku || self == .kau }
}

/// Up to four prefixes, the outermost first, in one machine word.
struct PrefixStack: Hashable, Sendable {
  static let capacity = 4
  private var packed: UInt32 = 0

  var isEmpty: Bool { packed == 0 }
  /// The outermost prefix.
  var first: Prefix? { self[0] }
  var count: Int { (32 - packed.leadingZeroBitCount + 7) / 8 }

  subscript(index: Int) -> Prefix? {
    index < Self.capacity ? Prefix(rawValue: UInt8(truncatingIfNeeded: packed >> (8 * index))) : nil
  }

  /// Adds a prefix inside all others; nil when there is no room left.
  func appending(_ prefix: Prefix) -> PrefixStack? {
    let used = count
    guard used < Self.capacity else { return nil }
    var longer = self
    longer.packed |= UInt32(prefix.rawValue) << (8 * used)
    return longer
  }

  func contains(_ prefix: Prefix) -> Bool {
    (0..<count).contains { self[$0] == prefix }
  }

  /// The innermost prefix.
  var last: Prefix? { isEmpty ? nil : self[count - 1] }
  var array: [Prefix] { (0..<count).compactMap { self[$0] } }
}
