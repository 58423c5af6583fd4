import LugasChecking
import LugasLexicon
import LugasText

extension JSONReport {
  /// `"platforms"`: how the draft and the revision stand against the limits asked for.
  static func append(_ meters: [MeterChange], to writer: inout JSONWriter) {
    guard !meters.isEmpty else { return }
    writer.key("platforms")
    writer.array { writer in
      for change in meters { writer.object { append(change, to: &$0) } }
    }
  }

  private static func append(_ change: MeterChange, to writer: inout JSONWriter) {
    let platform = change.before.platform
    writer.key("platform")
    writer.value(platform.id)
    writer.key("checked")
    writer.value(platform.checked.description)
    writer.key("fits")
    writer.value(change.before.fits)
    writer.key("revisionFits")
    writer.value(change.after.fits)
    writer.key("limits")
    writer.array { writer in
      for (row, after) in zip(change.before.rows, change.after.rows) {
        writer.object { append(row, after, to: &$0) }
      }
    }
    for tally in change.before.tallies {
      writer.key(tally.kind.key)
      writer.value(tally.count)
    }
  }

  private static func append(
    _ row: PostMeter.Row, _ after: PostMeter.Row, to writer: inout JSONWriter
  ) {
    if let kind = row.limit.kind {
      writer.key("for")
      writer.value(kind[.en])
    }
    writer.key("count")
    writer.value(row.limit.rule.unit.rawValue)
    writer.key("most")
    writer.value(row.limit.most)
    writer.key("length")
    writer.value(row.length.count)
    writer.key("revisionLength")
    writer.value(after.length.count)
  }
}

extension PostMeter.Tally.Kind {
  /// Its name in JSON.
  fileprivate var key: StaticString {
    switch self {
    case .hashtags: "hashtags"
    case .mentions: "mentions"
    case .links: "links"
    }
  }
}
