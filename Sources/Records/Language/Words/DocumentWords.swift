/// Kinds of documents, as they are cited and as they name themselves.
enum DocumentWords {
    static let tables = [
        WordTable(
            .documentType,
            "nghị định", "quyết định", "thông báo", "nghị quyết", "kế hoạch", "công văn", "tờ trình", "báo cáo",
            "chỉ thị",
            "kết luận", "thông tư", "thông tư liên tịch", "hướng dẫn", "chương trình", "luật", "bộ luật", "pháp lệnh",
            "công điện",
            "quy chế", "quy định", "đề án", "thông báo kết luận", "giấy mời", "văn bản", "thư", "hiến pháp", "biên bản",
            "chương trình hành động", "thông tri", "giấy triệu tập",
            "phương án", "đơn", "hợp đồng", "lệnh", "quyết định phê duyệt", "công thư", "điều lệ",
            "nghị quyết liên tịch", "phiếu chuyển", "phiếu trình", "dự án", "thông cáo", "bản", "tb", "cv", "qđ", "nđ",
            "nq", "kh", "thông báo ý kiến kết luận"),
        WordTable(
            .kindLine,
            values: [
                ("thông báo", 1), ("thông báo kết luận", 1), ("kết luận", 1), ("biên bản", 2), ("báo cáo", 3),
                ("kế hoạch", 5), ("chương trình", 5), ("lịch", 5),
                ("lịch công tác", 5), ("lịch tuần", 5), ("lịch họp", 5), ("lịch công tác tuần", 5),
                ("lịch làm việc tuần", 5),
                ("lịch tiếp công dân", 5), ("lịch làm việc", 5), ("chương trình công tác", 5), ("công văn", 6),
                ("quyết định", 7), ("nghị quyết", 7), ("chỉ thị", 6), ("công điện", 6), ("tờ trình", 9),
                ("giấy mời", 9), ("trích biên bản", 2), ("biên bản họp", 2), ("biên bản cuộc họp", 2),
                ("biên bản hội nghị", 2), ("biên bản làm việc", 2), ("biên bản họp giao ban", 2), ("phương án", 5),
                ("hướng dẫn", 9), ("đề án", 9), ("quy chế", 9), ("quy định", 9), ("thông báo ý kiến kết luận", 1),
                ("thông báo nội bộ", 1), ("cập nhật tiến độ", 8), ("bảng theo dõi tiến độ", 8),
                ("nội dung kết luận", 1), ("tóm tắt kết luận", 1),
            ]),
    ]
}
