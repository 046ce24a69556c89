/// Words that more than one reader looks for at one place.
extension Words {
    /// What a unit has to do by its office, before what it is told: `có trách nhiệm …`, `theo chức năng …`.
    static let duties = Words(
        "theo chức năng", "theo nhiệm vụ", "theo thẩm quyền", "căn cứ chức năng", "trong phạm vi", "theo lĩnh vực",
        "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "theo phạm vi", "trên cơ sở chức năng")
    /// Houses made for a purpose, which may be known by a number: `Ban Chỉ đạo 389`.
    static let taskForces = Words(
        "tổ công tác", "đoàn công tác", "ban chỉ đạo", "bcđ", "đoàn kiểm tra", "tổ kiểm tra", "đoàn liên ngành",
        "ban chỉ huy")
    /// How the list of a week's or month's work of a small house begins.
    static let ofAWeek = Words(
        "hoạt động", "nhiệm vụ", "công tác", "công việc", "một số công việc", "nội dung công việc")
    /// Parts of a house: `khoa Nội`, `tổ 3`.
    static let divisions = Words("khoa", "phòng", "tổ", "trạm")
    /// What a division does with works, though its words name fields as well.
    static let worksDone = Words("đầu tư xây dựng", "đầu tư nâng cấp", "xây dựng kế hoạch", "tổ chức thực hiện")
    /// What a board of management looks after.
    static let worksAndSites = Words("dự án", "khu", "công trình")
    /// How a leader turns to people without an order: `kêu gọi …`.
    static let calls = Words("chỉ đạo", "cũng chỉ đạo", "kêu gọi", "cũng kêu gọi")
    /// How he urges them: `đôn đốc các nhà thầu …`.
    static let urges = Words(
        "đôn đốc", "đốc thúc", "giục", "thúc giục", "hối thúc", "gợi ý", "nhắc", "nhắc nhở", "không quên nhắc",
        "không quên nhắc nhở", "cũng nhắc", "cũng nhắc nhở", "khuyến cáo")
    /// Those who lead a whole service or house.
    static let centralHeads = Words(
        "tổng giám đốc", "cục trưởng", "tổng cục trưởng", "viện trưởng", "thống đốc", "phó thống đốc", "tư lệnh",
        "chánh án", "tổng kiểm toán nhà nước", "tổng thanh tra chính phủ", "trưởng ban")
    /// How an article tells what someone said.
    static let states = Words("nêu rõ", "nhấn mạnh", "chỉ rõ", "cho rằng", "khẳng định", "cho biết")
    /// How one who leads lets somebody do something: `Thống nhất cho Phòng Kinh tế hợp đồng …`.
    static let allows = Words(
        "thống nhất cho", "đồng ý cho", "nhất trí cho", "cho phép", "thống nhất để", "đồng ý để", "đồng ý cho phép",
        "thống nhất cho phép", "cơ bản thống nhất cho")
    /// How many people begin as the words say: `cán bộ, công chức xã`, `các lực lượng`.
    static let folk = Words(
        "lãnh đạo", "cán bộ", "công chức", "viên chức", "các", "toàn thể", "mỗi", "từng", "người", "tập thể", "bí thư",
        "trưởng", "thủ trưởng", "hiệu trưởng", "giáo viên", "chủ đầu tư", "nhà thầu", "doanh nghiệp", "đội ngũ",
        "đảng viên", "chi bộ", "các đồng chí", "thành viên", "ban giám hiệu", "đơn vị", "cơ quan", "chính quyền",
        "cấp ủy", "lực lượng", "địa phương", "phòng", "huyện", "xã", "thôn", "ngành", "đại biểu", "hai", "ba", "một số")
    /// When what is asked is to begin.
    static let soon = Words(
        "trong thời gian tới", "thời gian tới", "trong thời gian đến", "trước mắt", "từ nay đến cuối năm",
        "từ nay đến hết năm", "trong những tháng cuối năm", "những tháng cuối năm", "trong tháng tới", "trong tuần tới",
        "ngay sau hội nghị", "ngay sau cuộc họp", "sau hội nghị", "sau cuộc họp", "ngay sau tết", "sau tết",
        "ngay sau kỳ nghỉ", "ngay sau kỳ nghỉ tết", "ngay từ đầu năm", "ngay từ đầu tháng", "trong dịp tết",
        "trong dịp này")
    static let day = Words("ngày")
    /// Before a day or a weekday: `Chiều thứ Sáu`.
    static let partsOfDay = Words("sáng", "chiều", "tối", "trưa")
    /// Where people sit together.
    static let meetings = Words("họp", "hội nghị", "giao ban", "buổi làm việc", "kỳ họp", "phiên họp")
    /// Of what is not yet settled.
    static let drafted = Words("theo dự thảo", "dự thảo", "theo đề xuất")
    /// What people said at a meeting, as it is counted.
    static let voices = Words("ý kiến", "lượt ý kiến", "tham luận")
}
