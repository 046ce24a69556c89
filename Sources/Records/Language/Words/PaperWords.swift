/// Letterhead, recipients, signatures, and what web pages and printers add.
enum PaperWords {
    static let tables = [
        WordTable(
            .motto, "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam",
            "độc lập tự do hạnh phúc"),
        WordTable(.recipients, "nơi nhận"),
        WordTable(
            .authority,
            values: [
                ("tm", 1), ("kt", 2), ("tl", 3), ("tuq", 4), ("q", 5), ("thừa lệnh", 3), ("thay mặt", 1),
                ("thừa ủy quyền", 4), ("k/t", 2), ("t/m", 1), ("t/l", 3),
            ]),
        WordTable(
            .signed, "đã ký", "ký", "đã kí", "ký, ghi rõ họ tên", "ký tên, đóng dấu", "ký và ghi rõ họ tên",
            "ký, đóng dấu", "chữ ký", "ký tên"),
        WordTable(
            .furniture,
            "xem với cỡ chữ", "bạn còn", "tin liên quan", "lượt xem", "số lượt xem", "chia sẻ", "in trang",
            "in bài viết",
            "gửi email", "in gửi email", "in bài này", "gửi bài này", "trở lại", "các bài viết mới", "bài viết mới",
            "comments are closed", "các thông tin tiện ích", "quay lại", "về trang trước",
            "bình luận", "tin mới", "tin cùng chuyên mục", "các tin khác", "tin khác", "đọc tiếp", "xem thêm",
            "trang chủ", "cổng thông tin điện tử", "ngày in", "lượt truy cập", "tải về", "tệp đính kèm",
            "file đính kèm", "print", "email", "facebook", "zalo", "cỡ chữ", "hình ảnh tại", "ảnh minh họa",
            "nghe đọc bài", "theo dõi", "từ khóa", "ý kiến bạn đọc", "bài viết liên quan", "bản in", "gửi bài viết",
            "tin đã đưa", "lên đầu trang", "bản quyền", "thăm dò ý kiến", "đăng nhập", "đánh giá bài viết", "đọc nhiều",
            "tin nổi bật", "truy cập nội dung luôn", "bỏ qua nội dung", "chuyển đến nội dung", "quang cảnh",
            "toàn cảnh", "người ký", "ký bởi", "văn bản đính kèm", "tags", "tag", "tác giả", "đóng", "viết bình luận",
            "gửi bình luận", "bài trước",
            "các chuyên mục khác", "chuyên mục khác", "liên kết website", "đang truy cập", "tăng tương phản",
            "email của bạn", "leave a reply", "sign in", "mời quý độc giả", "những tin mới hơn", "những tin cũ hơn",
            "các bản tin khác", "các trường bắt buộc",
            "bài tiếp theo", "chi tiết tại đây", "xem chi tiết", "đính kèm", "qr code", "tin cũ hơn", "tin mới hơn"),
    ]
}
