/// Words of time: what makes a date a deadline, months and quarters in words, what comes back.
enum TimeWords {
    static let tables = [
        // A date that follows is the last day: `trước ngày`, `chậm nhất`.
        WordTable(
            .deadline,
            "trước", "trước ngày", "xong trước", "xong trước ngày", "hoàn thành trước", "hoàn thành trước ngày",
            "chậm nhất", "chậm nhất là", "chậm nhất vào",
            "chậm nhất ngày", "chậm nhất là ngày", "chậm nhất trước", "muộn nhất", "muộn nhất là", "đến hết", "hết",
            "hết ngày", "đến hết ngày", "thời hạn", "thời hạn hoàn thành", "thời gian hoàn thành",
            "hạn chót", "hạn hoàn thành", "thời hạn thực hiện", "thời gian thực hiện", "thời hạn báo cáo",
            "thời gian báo cáo", "thời hạn trình", "không quá ngày", "chậm nhất đến", "chậm nhất đến ngày",
            "chậm nhất trong", "trễ nhất", "trễ nhất là", "hạn cuối", "không muộn hơn", "không chậm hơn",
            "thời gian xong", "xong trong", "thời gian nộp", "thời gian gửi", "ngày nộp", "hoàn thành chậm nhất",
            "thời gian trình", "đúng hạn ngày",
            "hoàn thành vào", "hoàn thành ngày", "xong ngày", "thời gian", "hạn", "hạn nộp", "thời hạn gửi",
            "thời gian dự kiến", "thời gian hoàn thành dự kiến", "thời gian thực hiện dự kiến", "thời hạn dự kiến",
            "trước thời điểm", "trước thời điểm ngày", "trước dịp", "chậm nhất hết", "muộn nhất ngày", "đến trước ngày",
            "đến trước", "đến ngày", "từ nay đến",
            "từ nay đến ngày", "từ nay đến hết ngày",
            "từ nay đến trước ngày", "phấn đấu đến", "phấn đấu đến ngày", "bảo đảm đến", "đảm bảo đến"),
        // A span that follows is the deadline: `trong tháng 10`, `trong quý I`.
        WordTable(
            .within, "trong", "ngay trong", "vào", "hoàn thành trong", "phấn đấu hoàn thành trong", "dự kiến trong",
            "dự kiến", "nội trong", "dự kiến vào", "vào khoảng"),
        WordTable(
            .finish, "hoàn thành", "hoàn tất", "xong", "kết thúc", "báo cáo", "trình", "gửi", "tổ chức", "ban hành"),
        WordTable(
            .from, "kể từ ngày", "kể từ", "từ ngày", "tính từ ngày", "từ", "bắt đầu từ", "tính đến", "đến ngày hôm nay",
            "bắt đầu từ ngày", "áp dụng từ"),
        WordTable(
            .past, "vừa qua", "qua", "trong thời gian qua", "thời gian qua", "năm qua", "tháng qua", "tuần qua",
            "đã qua"),
        WordTable(.month, "tháng"),
        WordTable(.quarter, "quý"),
        WordTable(.week, "tuần"),
        WordTable(
            .half,
            values: [
                ("tháng đầu năm", 1), ("tháng cuối năm", 2), ("nửa đầu năm", 1), ("nửa cuối năm", 2),
            ]),
        WordTable(.year, "năm", "niên độ"),
        WordTable(
            .weekday,
            values: [
                ("thứ hai", 1), ("thứ ba", 2), ("thứ tư", 3), ("thứ năm", 4), ("thứ sáu", 5), ("thứ bảy", 6),
                ("chủ nhật", 7),
            ]),
        WordTable(
            .part,
            values: [
                ("đầu", 1), ("giữa", 2), ("cuối", 3), ("hạ tuần", 3), ("trung tuần", 2), ("thượng tuần", 1),
                ("nửa đầu", 4), ("nửa cuối", 5),
            ]),
        // What comes back, and how often.
        WordTable(
            .recurring,
            values: [
                ("hàng ngày|hằng ngày|mỗi ngày|mỗi sáng|mỗi chiều|mỗi buổi sáng|mỗi buổi chiều", 1),
                ("hàng tuần|hằng tuần|mỗi tuần|tuần một lần|một tuần một lần|mỗi tuần một lần", 2),
                ("hàng tháng|hằng tháng|mỗi tháng|mỗi tháng một lần|1 tháng / lần|01 tháng / lần|tháng một lần", 3),
                ("một tháng một lần", 3),
                (
                    "hàng quý|hằng quý|mỗi quý|từng quý|mỗi quý một lần|3 tháng / lần|03 tháng / lần|3 tháng một lần|03 tháng một lần|ba tháng một lần|quý một lần",
                    4
                ),
                ("6 tháng / lần|06 tháng / lần", 5), ("1 năm / lần|01 năm / lần|năm một lần|mỗi năm một lần", 6),
                ("6 tháng một lần|06 tháng một lần|sáu tháng một lần", 5),
                ("hàng năm|hằng năm|mỗi năm", 6), ("định kỳ", 7), ("từng tháng", 3),
                ("định kỳ hàng ngày|định kỳ hằng ngày|định kỳ mỗi ngày", 1),
                ("định kỳ hàng tuần|định kỳ hằng tuần|định kỳ mỗi tuần", 2),
                ("định kỳ hàng tháng|định kỳ hằng tháng|định kỳ mỗi tháng", 3),
                ("định kỳ hàng quý|định kỳ hằng quý|định kỳ mỗi quý", 4),
                ("định kỳ hàng năm|định kỳ hằng năm|định kỳ mỗi năm", 6),
            ]),
        // A day that nobody can know from the document.
        WordTable(
            .event,
            "kỳ họp", "phiên họp", "kỳ họp hđnd", "kỳ họp hđnd tỉnh", "tết nguyên đán", "dịp tết", "tết", "năm học mới",
            "khi bước vào năm học mới",
            "bước vào năm học mới", "khai giảng", "mùa mưa", "mùa mưa bão", "mùa khô", "cuộc họp", "hội nghị",
            "đại hội", "kỳ thi", "lễ",
            "dịp lễ", "khi trình", "khi ban hành", "phiên họp thường kỳ", "kỳ họp thứ"),
        WordTable(
            .dayTime, "sáng", "chiều", "tối", "sáng ngày", "chiều ngày", "ngày", "hôm nay", "vào ngày", "hồi",
            "vào hồi", "vào lúc", "lúc", "sáng nay", "chiều nay", "tối nay", "ngày hôm nay", "tối ngày", "trong ngày",
            "vào chiều", "vào sáng",
            "vào chiều ngày", "vào sáng ngày", "trưa ngày", "trong hai ngày", "trong các ngày", "các ngày"),
    ]
}
