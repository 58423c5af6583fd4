import Foundation
import LugasReport
import Testing

struct RecordTableTests {
  private func table(_ cells: RecordTable.Cell...) -> RecordTable {
    RecordTable("rows", columns: (1...cells.count).map { "c\($0)" }, rows: [cells])
  }

  @Test(arguments: [
    ("=1+1", "\"'=1+1\""), ("+62", "\"'+62\""), ("-5", "\"'-5\""), ("@sari", "\"'@sari\""),
    ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("＝1", "\"'＝1\""), ("a=1", "\"a=1\""),
    ("kata \"dua\", tiga", "\"kata \"\"dua\"\", tiga\""), ("a\r\nb", "\"a\r\nb\""), ("", "\"\""),
    ("a\0b", "\"a\u{FFFD}b\""),
  ])
  func `CSV quotes every value and lets none be a formula`(_ text: String, _ value: String) {
    #expect(table(.text(text)).csv() == "\"c1\"\r\n\(value)\r\n")
  }

  @Test func `CSV writes every kind of value`() {
    let csv = table(
      .number(-3), .flag(true), .none, .texts(["=a", "b"]), .numbers([1, 2])
    ).csv()
    #expect(csv.hasSuffix("\r\n\"-3\",\"true\",\"\",\"'=a | b\",\"1 2\"\r\n"))
  }

  @Test func `JSON keeps every text as it is`() throws {
    let text = "=\0\u{1B}\u{202E}\"\\\n👍"
    let table = table(.text(text), .number(-3), .flag(false), .none, .texts([text]), .numbers([]))
    for json in [table.jsonLines(), table.json()] {
      #expect(!json.contains("\u{1B}"))
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let row = (value?["rows"] as? [[String: Any]])?.first ?? value
      #expect(row?["c1"] as? String == text)
      #expect(row?["c2"] as? Int == -3)
      #expect(row?["c3"] as? Bool == false)
      #expect(row?["c4"] is NSNull)
      #expect(row?["c5"] as? [String] == [text])
      #expect(row?["c6"] as? [Int] == [])
    }
  }

  @Test func `JSON of no rows is an object without rows`() throws {
    let json = RecordTable("drafts", columns: ["a"], rows: []).json([("head", .text("x"))])
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(value?["schema"] as? Int == 1)
    #expect(value?["head"] as? String == "x")
    #expect((value?["drafts"] as? [Any])?.isEmpty == true)
  }
}
