/// Passes over what joins a sentence to the one before: `Đồng thời, giao Sở Y tế …`.
extension LeadReader {
    /// Past `Đồng thời,`, `Do vậy,`, `Trước mắt,`, quotes and brackets.
    func afterConnectors(_ range: Range<Int>) -> Int {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            if prose.tokens[index].kind == .sign, !prose.tokens[index].isNumber, index - range.lowerBound < 3,
                prose.tokens[index].symbol != Sign.open
            {
                index += 1
                continue
            }
            var count = prose.length(W.connectors, index, end)
            // `Hằng tháng, tổng hợp …`
            if count == 0, let often = prose.phrase(.recurring, index, end), often.value < 7 { count = often.length }
            guard count > 0 else { break }
            index += count
            if index < end, prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.colon) { index += 1 }
        }
        return min(index, end)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let connectors = Words(
        "đồng thời", "trân trọng", "rất mong", "ghi chú", "cùng với đó", "cùng đó", "mặt khác", "song song với đó",
        "song song đó",
        "cụ thể", "do vậy", "vì vậy",
        "do đó",
        "trước mắt", "ngoài ra", "bên cạnh đó", "song song", "trên cơ sở đó",
        "muốn vậy", "vì thế", "sau đó", "để làm được điều đó", "để làm được điều này", "để làm được việc này",
        "để đạt được điều đó",
        "tuy nhiên", "dù vậy", "theo đó", "trong thời gian tới", "thời gian tới", "trong thời gian đến",
        "thời gian đến", "cũng",
        "tiếp theo", "riêng", "từ nay đến cuối năm", "một là", "hai là", "ba là", "bốn là", "năm là", "sáu là",
        "bảy là",
        "tám là", "chín là", "mười là", "thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "trước hết", "cuối cùng",
        "đặc biệt", "sau cuộc họp", "ngay sau cuộc họp", "ngay sau cuộc họp này", "ngay sau hội nghị",
        "ngay sau hội nghị này",
        "ngay sau buổi làm việc", "sau buổi làm việc", "sau hội nghị")
}
