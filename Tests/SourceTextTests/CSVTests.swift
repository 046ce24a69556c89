import SourceText
import Testing

@Test(arguments: [
    ("Phòng Kinh tế", "Phòng Kinh tế"), ("a,b", "\"a,b\""), ("nói “x” \"y\"", "\"nói “x” \"\"y\"\"\""),
    ("hai\ndòng", "\"hai\ndòng\""), ("=1+2", "'=1+2"), ("+84", "+84"), ("-12", "-12"), ("- gạch", "'- gạch"),
    ("@a", "'@a"), ("\t=a", "'\t=a"), ("", ""), ("Phòng A; Phòng B", "\"Phòng A; Phòng B\""), ("-12,5", "\"-12,5\""),
    ("+84 123", "'+84 123"), ("-1+2", "'-1+2"), ("-1.2.3", "'-1.2.3"), ("-", "'-"), ("\r\n=1", "\"'\r\n=1\""),
    ("a = b", "a = b"),
])
func aCellIsNeverAFormula(_ cell: String, written: String) {
    var csv = CSV()
    csv.add([cell])
    #expect(String(decoding: csv.bytes.dropFirst(3), as: UTF8.self) == written + "\r\n")
    #expect(Array(csv.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
}
