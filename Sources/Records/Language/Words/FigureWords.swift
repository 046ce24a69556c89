/// Words around figures: what qualifies them, multiplies them, or says that they count nothing.
enum FigureWords {
    static let tables = [
        WordTable(
            .qualifier, "hơn", "trên", "gần", "khoảng", "bình quân", "trung bình", "xấp xỉ", "ước", "ước đạt",
            "tối thiểu", "ít nhất", "đạt trên", "đạt hơn", "tổng cộng", "lũy kế", "tổng số", "là tổng số"),
        WordTable(
            .multiplier, values: [("nghìn", 1_000), ("ngàn", 1_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000)]),
        WordTable(.money, "đồng", "usd", "đô la", "vnđ", "đ"),
        // `cấp độ 3`, `khóa XIII`, `điểm 2`, `ISO 9001`: a number that names, and does not count.
        WordTable(
            .notCounted,
            "cấp độ", "mức độ", "khóa", "nhiệm kỳ", "điều", "khoản", "điểm", "mục", "phụ lục", "số", "iso", "đợt",
            "quốc lộ", "tỉnh lộ", "đường", "thứ", "giai đoạn", "km", "tcvn",
            "lần thứ", "chương", "trang", "gói thầu số", "covid", "kỳ họp thứ", "tuần thứ", "mẫu", "quý", "tháng",
            "năm", "ngày", "giờ", "bước", "tuần", "lúc", "hồi", "ql", "đt", "thứ tự",
            "hội trường", "quyển", "vị trí thứ", "tổng đài", "đường dây nóng", "điện thoại",
            "ban chỉ đạo", "thế kỷ", "thập niên", "top", "thế hệ", "báo động", "phiên bản"),
        // `tổ 4`, `cấp 3` name by a small number; `cấp 15.204 thẻ` counts.
        WordTable(
            .notCounted, value: 1, "cấp", "lớp", "khu", "phòng", "tầng", "loại", "tổ", "hạng", "nhóm", "khối", "đoạn",
            "tuyến", "ca", "bảng", "biểu", "tập", "phần", "phường", "quận", "thôn", "ấp",
            "mũi", "vòng", "bài", "tiết", "câu", "kỳ", "chuyền", "phân xưởng", "thửa", "dãy", "xóm", "khóm", "khu phố",
            "tổ máy", "lô"),
        // After the number: a time, not a count.
        WordTable(
            .timeUnit, "tuần", "tháng", "ngày", "năm", "quý", "giờ", "phút", "giây", "tuổi", "tháng đầu năm",
            "tháng cuối năm", "lần", "buổi sáng", "buổi chiều", "buổi tối", "h", "tháng cuối", "tháng đầu",
            "ngày làm việc", "khâu", "bước", "mặt", "cấp"),
        WordTable(
            .target, "phấn đấu", "chỉ tiêu", "kế hoạch giao", "mục tiêu", "dự kiến", "đến năm", "phải đạt", "tối thiểu",
            "trở lên", "bảo đảm đạt", "đảm bảo đạt", "theo kế hoạch", "kế hoạch năm"),
        WordTable(.change, "tăng", "giảm", "so với", "cùng kỳ", "tăng thêm", "giảm còn", "vượt"),
    ]
}
