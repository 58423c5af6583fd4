import Foundation
import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReport

/// Walks into parsed JSON: names are keys, numbers are indexes.
private func at(_ value: Any?, _ path: [Any]) -> Any? {
  path.reduce(value) { value, step in
    if let key = step as? String { return (value as? [String: Any])?[key] }
    guard let index = step as? Int, let array = value as? [Any], array.indices.contains(index)
    else { return nil }
    return array[index]
  }
}

@Suite struct SARIFReportTests {
  private func log(_ reports: [CheckReport]) throws -> [String: Any] {
    try parsed(bytes { SARIFReport(reports, version: "0.1").append(to: &$0) })
  }

  @Test func `has what the standard requires`() throws {
    let log = try log([Sample.report()])
    #expect(log["version"] as? String == "2.1.0")
    #expect(at(log, ["runs", 0, "tool", "driver", "name"]) as? String == "Lugas")
    #expect(at(log, ["runs", 0, "columnKind"]) as? String == "utf16CodeUnits")
    let found = try #require(at(log, ["runs", 0, "results"]) as? [Any])
    #expect(found.count == 2)
    for one in found {
      #expect((at(one, ["message", "text"]) as? String)?.isEmpty == false)
      let index = try #require(at(one, ["ruleIndex"]) as? Int)
      let rule = at(log, ["runs", 0, "tool", "driver", "rules", index, "id"]) as? String
      #expect(rule == at(one, ["ruleId"]) as? String)
    }
    #expect(at(found, [0, "level"]) as? String == "warning")
    #expect(at(found, [1, "level"]) as? String == "error")
  }

  @Test func `counts places as the standard does`() throws {
    let log = try log([Sample.report()])
    let path = ["runs", 0, "results", 1, "locations", 0, "physicalLocation", "region"] as [Any]
    let region = at(log, path) as? [String: Any]
    let numbers = region?.compactMapValues { $0 as? Int }
    #expect(
      numbers == [
        "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 26, "charOffset": 30,
        "charLength": 25, "byteOffset": 34, "byteLength": 25,
      ])
  }

  @Test func `offers every replacement as a fix`() throws {
    let log = try log([Sample.report()])
    let fixes = try #require(at(log, ["runs", 0, "results", 0, "fixes"]) as? [Any])
    let inserted = fixes.map {
      at($0, ["artifactChanges", 0, "replacements", 0, "insertedContent", "text"]) as? String
    }
    #expect(inserted == ["Untuk", "Guna"])
  }

  @Test func `joins several files in one run`() throws {
    let log = try log([Sample.report(file: "a b.txt"), Sample.report(file: nil)])
    #expect(at(log, ["runs", 0, "artifacts", 0, "location", "uri"]) as? String == "a%20b.txt")
    #expect(at(log, ["runs", 0, "artifacts", 1, "location", "uri"]) as? String == "stdin")
    #expect((at(log, ["runs", 0, "results"]) as? [Any])?.count == 4)
    #expect((at(log, ["runs", 0, "tool", "driver", "rules"]) as? [Any])?.count == 2)
  }

  @Test(arguments: [
    ("/tmp/ä#.txt", "file:///tmp/%C3%A4%23.txt"), ("posts/1.txt", "posts/1.txt"), ("a:b", "a%3Ab"),
  ])
  func `writes file names as URIs`(_ file: String, _ uri: String) {
    #expect(SARIFReport.uri(file) == uri)
  }

  @Test(arguments: [
    ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("é👍x", 6, 1, 4),
    ("a\u{2028}b", 4, 2, 1), ("a\u{85}b", 3, 2, 1), ("à b", 3, 1, 3), ("", 0, 1, 1),
  ])
  func `counts lines and columns`(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    var locator = SARIFLocator(bytes: Array(text.utf8))
    let place = locator.locate(offset)
    #expect(place.line == line)
    #expect(place.column == column)
    _ = locator.locate(text.utf8.count)
    #expect(locator.locate(offset) == place)
  }
}
