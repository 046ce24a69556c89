/// How sentences, rather than headings, say that something falls short: a row for each way to put it.
extension Words {
    /// Said of some work: `giải ngân còn chậm`.
    static let shortfalls = Words(
        "còn chậm", "còn thấp", "còn nhiều hạn chế", "còn hạn chế", "không đạt kế hoạch", "chưa đạt", "đạt thấp",
        "còn nhiều khó khăn", "còn gặp khó khăn", "còn gặp nhiều khó khăn", "chưa kịp thời", "chưa cao", "chưa nghiêm",
        "chưa hiệu quả", "còn xảy ra", "còn diễn biến phức tạp", "chưa đáp ứng", "chậm so với", "thấp so với",
        "còn những hạn chế", "mới đạt", "mới chỉ đạt", "chậm tiến độ", "chưa xử lý", "chưa xác định", "chưa triệt để",
        "chưa quan tâm")
    /// Behind `tuy nhiên`, where less is enough.
    static let lacks = Words(
        "chưa", "còn chậm", "còn thấp", "hạn chế", "khó khăn", "vướng mắc", "tồn tại", "bất cập", "vẫn còn",
        "còn nhiều", "còn một số", "mới đạt", "chậm tiến độ", "không đạt", "thấp hơn")
    /// Said of how matters stand, where no other word warns of it: `Nguồn nhân lực còn thiếu và yếu`.
    static let standsBadly = Words(
        "còn chậm", "còn thấp", "còn nhiều hạn chế", "còn hạn chế", "không đạt kế hoạch", "đạt thấp", "còn thiếu",
        "còn yếu", "còn mỏng", "còn ít", "còn kém", "còn bất cập", "còn nhiều bất cập", "còn lúng túng", "còn bị động",
        "còn lỏng lẻo", "còn hình thức", "còn mang tính hình thức", "còn manh mún", "còn nhỏ lẻ", "còn nhiều khó khăn",
        "còn gặp khó khăn", "còn gặp nhiều khó khăn", "gặp nhiều khó khăn", "còn vướng mắc", "còn nhiều vướng mắc",
        "còn những hạn chế", "còn một số hạn chế", "còn một số tồn tại", "còn xảy ra", "còn để xảy ra", "vẫn xảy ra",
        "còn tình trạng", "còn hiện tượng", "còn tái diễn", "vẫn tái diễn", "còn diễn biến phức tạp", "xuống cấp",
        "chưa đạt", "chưa kịp thời", "chưa cao", "chưa nghiêm", "chưa hiệu quả", "chưa thực sự hiệu quả",
        "chưa đáp ứng", "chưa triệt để", "chưa đồng bộ", "chưa đồng đều", "chưa hợp lý", "chưa chặt chẽ",
        "chưa thường xuyên", "chưa quyết liệt", "chưa chủ động", "chưa đầy đủ", "chưa đảm bảo", "chưa bảo đảm",
        "chưa tốt", "chưa đúng mức", "chưa tương xứng", "chưa phát huy", "chưa sâu", "chưa rõ nét", "chưa nhiều",
        "chưa được quan tâm", "chưa được chú trọng", "chưa được đầu tư", "chưa được khắc phục", "chưa được giải quyết",
        "chưa có chuyển biến", "không đảm bảo", "không bảo đảm", "chậm tiến độ", "chậm so với", "thấp so với",
        "mới chỉ đạt", "thiếu đồng bộ", "thiếu gắn kết", "thiếu kết nối", "thiếu liên kết", "thiếu động lực",
        "thiếu hụt", "thiếu nhân lực", "thiếu nguồn", "thiếu vốn", "thiếu kinh phí", "thiếu cán bộ", "thiếu giáo viên",
        "thiếu bác sĩ", "thiếu trang thiết bị", "thiếu chặt chẽ", "thiếu kiên quyết", "thiếu quyết liệt",
        "thiếu chủ động", "thiếu trách nhiệm", "thiếu thống nhất", "thiếu ổn định", "thiếu bền vững")
    /// How something bad goes on: `Tình trạng buôn lậu ngày càng tinh vi`.
    static let worsens = Words(
        "tinh vi", "phức tạp", "gia tăng", "nghiêm trọng", "tái diễn", "kéo dài", "phổ biến", "nhức nhối",
        "diễn ra thường xuyên", "vẫn diễn ra", "còn diễn ra", "vẫn xảy ra", "còn xảy ra", "tiếp tục xảy ra",
        "tiếp tục diễn ra", "xảy ra ở nhiều", "diễn ra ở nhiều", "chưa được", "chưa giảm", "chậm được", "vẫn còn",
        "không giảm", "báo động", "đáng lo ngại")
}
