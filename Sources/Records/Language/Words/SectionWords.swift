/// What a heading, or a line that ends in a colon, says of the points under it.
enum SectionWords {
    static let tables = [
        WordTable(
            .results,
            "kết quả đạt được", "những kết quả đạt được", "kết quả thực hiện", "đánh giá kết quả", "ưu điểm",
            "mặt được", "những mặt được", "kết quả công tác", "tình hình thực hiện",
            "kết quả nổi bật", "nhiệm vụ nổi bật đạt được", "nhiệm vụ nổi bật", "về kết quả", "đánh giá chung",
            "đánh giá tình hình", "công tác đã thực hiện", "đã làm được", "những việc đã làm được", "việc đã làm",
            "công việc đã thực hiện", "kết quả", "thành tích", "những mặt làm được", "làm được", "đánh giá công tác",
            "tình hình, kết quả", "tình hình và kết quả", "tình hình chung", "đánh giá hoạt động",
            "đánh giá việc thực hiện", "đánh giá thực hiện", "công tác đã triển khai", "công việc đã triển khai",
            "nội dung đã triển khai", "những việc đã triển khai", "công tác đã làm", "kiểm điểm công tác",
            "tình hình kinh tế - xã hội", "về tình hình",
            "một số kết quả", "đã đạt được", "đánh giá kết quả thực hiện", "công tác tuần qua", "nhận xét", "nhận định",
            "tình hình triển khai", "sơ kết", "kiểm điểm", "điểm lại", "điểm lại việc thực hiện",
            "việc thực hiện kết luận",
            "tình hình 6 tháng", "tình hình quý", "tình hình tháng", "tình hình năm", "tình hình tuần",
            "đánh giá tháng",
            "đánh giá quý", "đánh giá tuần", "đánh giá năm", "tình hình 9 tháng", "kết quả tháng"),
        WordTable(
            .limitations,
            "hạn chế", "tồn tại", "khó khăn", "vướng mắc", "yếu kém", "khuyết điểm", "thiếu sót", "bất cập",
            "chưa được", "những mặt chưa được", "tồn tại, hạn chế", "hạn chế, tồn tại",
            "khó khăn, vướng mắc", "những khó khăn", "nhược điểm", "mặt hạn chế", "chưa làm được", "hạn chế, yếu kém",
            "tồn tại, khó khăn", "việc chưa làm được", "những tồn tại", "hạn chế, khuyết điểm", "hạn chế, khó khăn",
            "tồn tại và hạn chế", "hạn chế và nguyên nhân", "chưa đạt"),
        WordTable(.causes, "nguyên nhân"),
        WordTable(
            .directions,
            "phương hướng", "định hướng", "phương hướng tới", "phương hướng, nhiệm vụ", "mục tiêu",
            "phương hướng nhiệm vụ", "kế hoạch thời gian tới", "quan điểm", "chỉ tiêu phấn đấu", "kế hoạch công tác",
            "chương trình công tác"
        ),
        WordTable(
            .tasks,
            "nhiệm vụ", "nhiệm vụ trọng tâm", "nhiệm vụ thời gian đến", "nhiệm vụ thời gian tới", "nhiệm vụ cụ thể",
            "nhiệm vụ chung", "kết luận", "ý kiến kết luận", "ý kiến chỉ đạo", "chỉ đạo", "giải pháp",
            "nhiệm vụ và giải pháp", "nhiệm vụ, giải pháp", "công việc", "công tác trọng tâm", "triển khai thực hiện",
            "tổ chức thực hiện", "phân công", "phân công nhiệm vụ", "các nội dung sau", "nội dung sau",
            "công tác tuần tới", "thời gian tới", "thời gian đến", "trong thời gian tới", "những việc cần làm",
            "các việc sau", "công việc sau", "nhiệm vụ sau", "các nhiệm vụ sau", "kế hoạch tuần", "kế hoạch tháng",
            "giao nhiệm vụ", "một số nội dung", "thực hiện một số nội dung", "triển khai nhiệm vụ",
            "triển khai công tác", "kế hoạch thực hiện", "trách nhiệm", "yêu cầu", "đề nghị", "kiến nghị", "biện pháp",
            "giao việc", "phân công công việc", "công việc tới", "việc tuần tới", "công việc thời gian tới",
            "công tác tháng", "công việc tuần", "việc cần làm", "nội dung công việc"),
        // What was said in the discussion obliges nobody.
        WordTable(
            .opinions, "ý kiến thảo luận", "ý kiến phát biểu", "ý kiến đóng góp", "ý kiến của đại biểu",
            "ý kiến tham gia", "ý kiến các đại biểu", "ý kiến của các thành viên", "thảo luận", "phần thảo luận",
            "ý kiến các", "ý kiến của các", "phát biểu thảo luận", "ý kiến trao đổi", "ý kiến của các phòng",
            "đề xuất, kiến nghị của các",
            "ý kiến thành viên", "ý kiến đảng viên", "ý kiến của đảng viên", "ý kiến của các đồng chí",
            "ý kiến các thành viên", "ý kiến các phòng", "ý kiến các đơn vị",
            "ý kiến của các đơn vị", "nội dung thảo luận", "nội dung sinh hoạt", "ý kiến phát biểu của",
            "ý kiến của đại diện"),
        WordTable(
            .concluded, "kết luận như sau", "kết luận", "kết luận và chỉ đạo", "có ý kiến kết luận",
            "có ý kiến chỉ đạo", "chỉ đạo như sau", "kết luận, chỉ đạo", "thống nhất kết luận", "kết luận cuộc họp",
            "kết luận hội nghị", "phát biểu kết luận", "phát biểu chỉ đạo", "đã kết luận",
            "phát biểu kết luận hội nghị", "kết luận buổi làm việc", "phát biểu kết luận cuộc họp", "kết luận buổi họp",
            "kết luận phiên họp", "có ý kiến như sau", "yêu cầu thực hiện", "chỉ đạo", "kết luận giao ban", "yêu cầu",
            "kết luận một số nội dung", "phát biểu", "nhấn mạnh", "đề nghị", "đã có ý kiến chỉ đạo",
            "thống nhất kết luận như sau", "thống nhất"),
        WordTable(
            .presided, "chủ trì", "chủ tọa", "đã chủ trì", "đồng chủ trì", "chủ trì họp", "chủ trì cuộc họp",
            "chủ trì hội nghị", "chủ trì buổi làm việc", "chủ trì phiên họp", "điều hành", "chủ tọa cuộc họp",
            "chủ trì, kết luận", "chủ trì và kết luận", "chủ trì buổi họp", "đã chủ trì họp", "đã chủ trì cuộc họp",
            "đã chủ trì buổi làm việc", "chủ trì giao ban", "chủ trì cuộc họp giao ban", "chủ trì họp giao ban",
            "chủ trì buổi giao ban", "chủ tọa phiên họp", "chủ trì hội nghị giao ban"),
        WordTable(
            .attended, "tham dự", "dự họp", "cùng dự", "thành phần", "thành phần tham dự", "tham gia", "có mặt", "vắng",
            "vắng mặt", "cùng tham dự", "thành phần dự họp", "cùng dự có", "tham dự cuộc họp", "đại biểu",
            "dự hội nghị", "dự và chỉ đạo", "về dự có", "về dự và", "về dự hội nghị", "về dự họp",
            "về dự cuộc họp", "về dự buổi", "về dự phiên họp", "về dự, chỉ đạo", "dự và phát biểu chỉ đạo",
            "tham dự hội nghị", "dự cuộc họp",
            "cùng dự họp", "tham dự họp", "dự buổi làm việc"),
        WordTable(
            .reported, "báo cáo", "nghe", "sau khi nghe", "thay mặt", "trình bày", "nêu", "trên cơ sở báo cáo",
            "sau khi xem xét", "đại diện"),
    ]
}
