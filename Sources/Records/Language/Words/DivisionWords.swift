/// What the names of divisions are made of: `Phòng`, `Quản lý`, `đô thị`. A new kind of division, field of work or word for
/// what is done with a field is a word here; `UnitDivisions` puts them together.
///
/// Fields that departments have everywhere are sectors of the lexicon (`SectorWords`); those here name nothing where they stand
/// alone.
enum DivisionWords {
    /// Kinds of house whose names are made so.
    static let kinds = Words(
        "phòng", "khoa", "vụ", "cục", "chi cục", "trung tâm", "ban", "đội", "trạm", "hạt", "tổ", "xưởng", "phân xưởng",
        "hội đồng", "viện", "bộ phận")
    /// Capital words that say what is done with the field behind them, and are no name alone: `Quản lý | đô thị`.
    static let opening = Words(openers)
    /// Those that may be a name alone as well: a word for work behind them is what they do, unless a verb follows it.
    static let openingOrWhole = Words(checks + openersOrWhole)
    /// Those of them that go on with what they look at, though no table knows it: `Giám sát | hồ sơ thầu`.
    static let checking = Words(checks)
    /// What divisions of provinces, branches, hospitals and companies work at.
    static let fields = Words(openers + checks + openersOrWhole + objects)
    /// Second parts behind a comma, in small letters: `Phòng Công tác chính trị, sinh viên`.
    static let seconds = Words("sinh viên", "người học", "khen thưởng", "kỷ luật", "khánh tiết", "thiết bị", "hậu cần")
    /// What divisions look at, though these words close a name elsewhere: `Theo dõi | công tác Mặt trận`.
    static let matters = Words("công tác", "văn bản")
    /// `Theo dõi | thi hành pháp luật`: past a capital verb the name may go on with another.
    static let carriesOut = Words("thi hành")

    private static let openers = [
        "quản lý", "kiểm soát", "điều hành", "khai thác", "tiếp nhận", "chăm sóc", "ứng dụng", "hợp tác", "phát triển",
        "sử dụng", "vận hành", "duy tu", "cấp", "hỗ trợ", "xúc tiến", "theo dõi", "phòng", "phòng chống", "bảo tồn",
        "chỉ đạo", "xử lý",
    ]
    private static let checks = ["kiểm tra", "giám sát", "thanh tra", "rà soát"]
    private static let openersOrWhole = [
        "bảo vệ", "quan trắc", "kỹ thuật", "kế hoạch", "quy hoạch", "giám định", "kiểm định", "truyền thông",
        "tuyên truyền", "an toàn", "nội", "ngoại",
    ]
    private static let objects = [
        "thẩm định", "nghiệp vụ", "kiến trúc", "đầu tư", "xây dựng", "dự án", "đô thị", "hạ tầng", "giao thông",
        "vận tải", "giao thông vận tải", "môi trường", "tài nguyên", "tài nguyên và môi trường", "rừng", "bảo vệ rừng",
        "phát triển rừng", "lao động", "việc làm", "an toàn lao động", "doanh nghiệp", "thu", "thu nợ", "nợ",
        "sổ", "sổ, thẻ", "chi", "hồ sơ", "kê khai", "người nộp thuế", "hỗ trợ người nộp thuế", "hộ kinh doanh",
        "phục vụ đời sống", "đời sống", "bệnh tật", "hiv", "khiếu nại", "tố cáo", "giải quyết khiếu nại",
        "giải quyết khiếu nại, tố cáo", "tệ nạn xã hội", "phòng, chống", "công tác phòng, chống tham nhũng",
        "tham nhũng", "kế hoạch sử dụng đất", "sử dụng đất", "đầu tư nước ngoài", "giám sát đầu tư",
        "vệ sinh thực phẩm", "vệ sinh an toàn thực phẩm", "an toàn vệ sinh thực phẩm", "giống cây trồng", "cây trồng",
        "vật nuôi", "tiến bộ khoa học", "tiến bộ khoa học và công nghệ", "tiến bộ khoa học kỹ thuật",
        "khoa học và công nghệ", "xuất nhập cảnh", "hành nghề", "hành nghề y dược", "hành nghề y dược tư nhân",
        "y dược", "đào tạo", "sau đại học", "nguồn lợi thủy sản", "phát sóng", "tổng hợp", "dự phòng", "người có công",
        "phát triển công nghiệp", "biển", "đảo", "biển, đảo", "phía nam", "phía bắc", "công tác", "các khu kinh tế",
        "các khu công nghiệp", "sức khỏe cán bộ", "chăm sóc sức khỏe cán bộ", "chăm sóc khách hàng", "khách hàng",
        "lưới điện", "vận hành lưới điện", "cảnh sát", "cảnh sát giao thông", "thi đua", "khen thưởng",
        "thi đua, khen thưởng", "biên chế", "tổ chức phi chính phủ", "cán bộ quản lý", "cơ sở giáo dục", "nhà giáo",
        "cấp cứu", "sửa chữa", "điều dưỡng", "khuyến công", "tư vấn", "tư vấn phát triển công nghiệp",
        "y tế", "thiết bị", "đảm bảo chất lượng", "bảo đảm chất lượng", "khảo thí", "quản trị", "cung ứng vật tư",
        "vật tư", "tiêm chủng", "phòng, chống tệ nạn xã hội", "phòng chống tệ nạn xã hội", "phòng, chống hiv",
        "phòng chống hiv", "kế hoạch hóa gia đình", "kinh tế",
    ]
}
