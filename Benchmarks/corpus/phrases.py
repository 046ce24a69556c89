"""Sentence patterns in the office's words. `pen` says what stands in a slot such as `{matter}` or `{share}`.

Patterns of one list may stand in any order, so that hardly a sentence of a document repeats another word for word.
"""


def lines(text):
    return [line for line in text.strip().split("\n") if line]


# What words stand in a slot.
MATTERS = lines("""
quản lý đất công tại các xã, phường
cải cách thủ tục hành chính
chuyển đổi số trong cơ quan nhà nước
phòng cháy, chữa cháy rừng mùa khô
bảo đảm nước sinh hoạt nông thôn
bồi thường, hỗ trợ, tái định cư
sắp xếp trụ sở làm việc dôi dư
thu gom, xử lý rác thải sinh hoạt
phát triển du lịch cộng đồng
hỗ trợ doanh nghiệp nhỏ và vừa
giảm nghèo bền vững vùng cao
tiếp công dân, giải quyết khiếu nại, tố cáo
an toàn giao thông đường bộ và đường thủy
phân luồng học sinh sau trung học cơ sở
khám, chữa bệnh từ xa
bảo vệ nguồn nước thượng lưu sông Trà
quản lý khai thác cát, sỏi lòng sông
phát triển vùng nguyên liệu cây ăn quả
cấp mã số vùng trồng và truy xuất nguồn gốc
nhà ở cho công nhân các cụm công nghiệp
chống thất thu ngân sách
kiểm soát giá cả các mặt hàng thiết yếu
bảo tồn làng nghề đan lát truyền thống
đào tạo nghề cho lao động nông thôn
quản lý trật tự xây dựng đô thị
ứng phó sạt lở bờ sông
số hóa hồ sơ lưu trữ
xử lý văn bản trên môi trường mạng
thực hiện dân chủ ở cơ sở
phòng, chống dịch bệnh trên đàn vật nuôi
quản lý hoạt động vận tải khách
phát triển năng lượng tái tạo
xây dựng trường học đạt chuẩn quốc gia
đấu thầu, mua sắm tài sản công
tinh giản biên chế
nâng cao chỉ số năng lực cạnh tranh
bảo vệ môi trường các cụm công nghiệp
quản lý lễ hội và di tích
phòng, chống ma túy trong thanh thiếu niên
cấp nước, thoát nước đô thị
""")

PROJECTS = lines("""
dự án cầu Bến Trà và đường nối
dự án hồ chứa nước Khe Thơm
dự án đường ven sông Trà
dự án khu tái định cư Bãi Dâu
dự án Bệnh viện Đa khoa Suối Vàng
dự án cụm công nghiệp Đồng Lau
dự án kè chống sạt lở phường Hạ Giang
dự án cấp nước xã đảo Hòn Ngang
dự án trường nội trú Mường Ngái
dự án cải tạo tuyến đường tỉnh qua xã Phú Hạ
dự án nhà máy xử lý rác Thạch Sàng
dự án khu dân cư Núi Đôi
dự án trung tâm dữ liệu của tỉnh
dự án chỉnh trang bến thuyền Cầu Mới
dự án vùng chè hữu cơ Đồi Chè
dự án bảo tàng làng nghề Đồng Lau
dự án đường lâm sinh Lũng Sen
dự án trạm bơm Tân Lau
dự án chợ đầu mối nông sản Cẩm Khê
dự án sân vận động Trà Nham
""")

LISTS = lines("""
công trình chậm tiến độ
hộ dân chưa nhận tiền bồi thường
vụ việc khiếu nại tồn đọng
thủ tục hành chính cần cắt giảm
trụ sở dôi dư
tuyến đường hư hỏng sau mưa bão
điểm có nguy cơ sạt lở
dự án đã giao đất nhưng chưa triển khai
cơ sở sản xuất gây ô nhiễm
chế độ báo cáo trùng lặp
nhiệm vụ chưa hoàn thành
văn bản quy phạm cần sửa đổi
đối tượng bảo trợ xã hội
phòng học xuống cấp
cán bộ cần đào tạo, bồi dưỡng
khoản nợ xây dựng cơ bản
""")

PAPERS = ["kế hoạch", "chỉ thị", "quy chế", "đề án", "văn bản chỉ đạo", "phương án", "quy định", "chương trình"]

FIELDS = lines("""
đất đai
đầu tư công
xây dựng đô thị
giáo dục
y tế
văn hóa, du lịch
nông nghiệp
nội vụ
cải cách hành chính
tiếp công dân
tài chính, ngân sách
công nghiệp, thương mại
""")

# What is told to be done, after a unit's name or `chủ trì, phối hợp với …`; a deadline follows.
TASKS = lines("""
tham mưu UBND tỉnh ban hành {paper} về {matter}
soạn thảo {paper} về {matter}, lấy ý kiến các cơ quan liên quan
rà soát, tổng hợp danh mục {list} tại {place} và {place}
hoàn thiện hồ sơ {project}, trình cấp có thẩm quyền phê duyệt
kiểm tra thực địa {project}, đề xuất phương án xử lý vướng mắc
hướng dẫn các địa phương thực hiện {matter}, không để phát sinh điểm nóng
đôn đốc các nhà thầu đẩy nhanh tiến độ {project}, bảo đảm chất lượng và an toàn lao động
rà soát khó khăn, vướng mắc trong {matter}, đề xuất biện pháp tháo gỡ
kiểm tra việc {matter} tại {place}, làm rõ trách nhiệm của tập thể, cá nhân liên quan
chuẩn bị nội dung, tài liệu cuộc họp chuyên đề về {matter}
cập nhật, công khai danh mục {list} trên Cổng Thông tin điện tử tỉnh
xử lý dứt điểm {n} {list} thuộc lĩnh vực {field}
lập dự toán kinh phí phục vụ {matter}, bảo đảm tiết kiệm, đúng chế độ
cân đối nguồn vốn cho {project}, ưu tiên các hạng mục dở dang
mở các lớp tập huấn về {matter} cho {n} công chức cấp xã
thẩm định thiết kế, dự toán {project}
theo dõi chặt chẽ công tác {matter} tại từng địa phương
đề xuất cơ chế phối hợp giữa các cơ quan trong {matter}
tuyên truyền về {matter} đến từng thôn, tổ dân phố
báo cáo kết quả {matter}, nêu rõ việc đã làm được và việc còn tồn tại
trực tiếp đối thoại với các hộ dân {place} về {project}
thanh tra việc chấp hành pháp luật về {matter} tại {n} đơn vị
nghiên cứu, đề xuất chính sách hỗ trợ {place} trong {matter}
bàn giao hồ sơ, tài sản liên quan đến {project} cho đơn vị quản lý
chỉ đạo khắc phục dứt điểm các sai sót trong công tác {matter}
trình danh mục {list} để xem xét, xử lý theo quy định
nâng cấp phần mềm phục vụ {matter}, kết nối với hệ thống dùng chung của tỉnh
tham mưu kiện toàn Ban Chỉ đạo {matter}
xác định giá đất cụ thể để thực hiện {project}
tham mưu tổ chức hội nghị sơ kết công tác {matter}
phối hợp với các địa phương rà soát {list}, phân loại theo mức độ cấp thiết
hoàn thiện phương án bồi thường cho {n} hộ còn lại của {project}
đăng tải đầy đủ văn bản chỉ đạo về {matter}
tham mưu văn bản trả lời kiến nghị của cử tri {place} về {matter}
đánh giá mức độ hài lòng của người dân đối với công tác {matter}
""")

TAILS = lines("""
bảo đảm chất lượng, đúng quy định
không để tồn đọng
nêu rõ trách nhiệm của từng cơ quan
tránh chồng chéo với các chương trình đang triển khai
có phân công cụ thể đến từng chuyên viên
gắn với trách nhiệm người đứng đầu
bảo đảm công khai, minh bạch
chú trọng vùng sâu, vùng xa
kịp thời tháo gỡ khó khăn phát sinh
""")

GENERAL_TASKS = lines("""
rà soát các nhiệm vụ được giao, tập trung xử lý dứt điểm {list}
đăng ký nội dung chương trình công tác năm {next_year}, gửi Phòng Tổng hợp
gửi tài liệu phục vụ cuộc họp lên phần mềm họp không giấy trước khi họp ít nhất 01 ngày làm việc
cập nhật tiến độ thực hiện nhiệm vụ lên bảng theo dõi chung
báo cáo kết quả {matter} về Phòng Tổng hợp
tổ chức quán triệt {paper} về {matter} đến toàn thể công chức, viên chức
""")

# What was done: sections of results, reports, news, prose of notices.
RESULTS = lines("""
Công tác tham mưu, tổng hợp được thực hiện kịp thời; đã trình ban hành {count} văn bản, trong đó có {n} quyết định quy phạm pháp luật.
Trung tâm Phục vụ hành chính công tỉnh giải quyết đúng hạn {part}/{whole} hồ sơ, đạt tỷ lệ {share}%.
Lĩnh vực {field} có nhiều chuyển biến, đã hoàn thành {part}/{whole} nhiệm vụ được giao.
Giải ngân vốn đầu tư công đạt {money} tỷ đồng, tăng {growth}% so với cùng kỳ.
Ban Tiếp công dân tỉnh đã tiếp {count} lượt công dân, hướng dẫn {n} vụ việc, không để phát sinh khiếu kiện đông người.
Việc triển khai {project} cơ bản bám sát kế hoạch, khối lượng thực hiện đạt {percent}%.
Đã phục vụ {n} cuộc họp, hội nghị của lãnh đạo UBND tỉnh, trong đó {few} cuộc họp trực tuyến đến cấp xã.
Công tác {matter} được các địa phương quan tâm, điển hình là {place} và {place}.
Tỷ lệ hồ sơ trực tuyến toàn trình đạt {percent}%, tăng {growth} điểm phần trăm so với quý trước.
Thu ngân sách trên địa bàn ước đạt {money} tỷ đồng, bằng {percent}% dự toán.
Đã bàn giao mặt bằng {part}/{whole} hộ thuộc {project}; các hộ còn lại đã đồng thuận phương án.
Hệ thống thông tin phục vụ {matter} vận hành ổn định, ghi nhận {count} lượt truy cập.
Đã tổ chức {few} đoàn kiểm tra về {matter}, chấn chỉnh {n} trường hợp chưa đúng quy định.
Công tác phối hợp giữa các phòng với các sở, ngành trong lĩnh vực {field} chặt chẽ, nhịp nhàng hơn.
Toàn tỉnh gieo trồng được {count} ha, năng suất bình quân tăng {growth}% so với vụ trước.
Đã hoàn thành sửa chữa {n} km đường giao thông nông thôn, trong đó {place} hoàn thành sớm nhất.
Có {part}/{whole} đơn vị gửi báo cáo đúng thời hạn, đạt {share}%.
Công tác {matter} đã đi vào nền nếp; {n} mô hình điểm được nhân rộng.
Kim ngạch xuất khẩu ước đạt {money} triệu USD, tăng {growth}% so với cùng kỳ.
Đã cấp {count} giấy chứng nhận quyền sử dụng đất, tập trung tại {place}.
Chỉ số sản xuất công nghiệp tăng {growth}% so với cùng kỳ, trong đó chế biến nông sản giữ vai trò chủ lực.
Đã giải quyết việc làm cho {count} lao động, đạt {percent}% kế hoạch năm.
Công tác số hóa hồ sơ lưu trữ được đẩy nhanh, khối lượng hoàn thành đạt {percent}%.
Lượng khách du lịch ước đạt {count} lượt, tăng {growth}% so với cùng kỳ.
Các chế độ, chính sách cho người có công được chi trả đầy đủ, với {count} lượt người thụ hưởng.
Đã thẩm tra {count} hồ sơ trình thuộc lĩnh vực {field}, trả lại {n} hồ sơ chưa bảo đảm chất lượng.
Công tác thông tin, tuyên truyền về {matter} được đổi mới, đăng tải {count} tin, bài.
Số trường đạt chuẩn quốc gia là {part}/{whole} trường, đạt {share}%.
Đã trồng mới {count} ha rừng, tỷ lệ che phủ rừng đạt {percent}%.
Việc thực hiện {paper} về {matter} bước đầu mang lại kết quả, được người dân {place} đánh giá tốt.
Tỷ lệ hộ dân nông thôn dùng nước hợp vệ sinh đạt {percent}%.
Đã xử lý {part}/{whole} phản ánh, kiến nghị của người dân và doanh nghiệp.
Thu hút {few} dự án mới với tổng vốn đăng ký {money} tỷ đồng.
Công tác tổ chức, cán bộ thực hiện đúng quy trình; cử {n} lượt công chức đi đào tạo, bồi dưỡng.
Tình hình an ninh chính trị, trật tự an toàn xã hội ổn định; tai nạn giao thông giảm {growth}% số vụ.
Đã hỗ trợ xóa {part}/{whole} nhà tạm, nhà dột nát trên địa bàn {place}.
""")

LIMITS = lines("""
Một số đơn vị còn chậm gửi báo cáo, chất lượng văn bản tham mưu về {matter} chưa cao.
Việc phối hợp giữa các phòng có lúc chưa chặt chẽ, còn {n} văn bản quá hạn.
Tiến độ giải phóng mặt bằng {project} chưa đạt yêu cầu do vướng mắc về giá đất.
Việc cập nhật hồ sơ trên hệ thống một cửa chưa thường xuyên, nhất là tại {place}.
Còn {few} nhiệm vụ thuộc lĩnh vực {field} chậm so với yêu cầu.
Công tác {matter} chuyển biến chậm, một số nơi còn trông chờ cấp trên.
Tài liệu phục vụ một số cuộc họp về {matter} gửi muộn.
Chất lượng hồ sơ trình lĩnh vực {field} còn thấp, phải trả lại nhiều lần.
Tỷ lệ giải ngân của {project} thấp, mới đạt {low}%.
Tình trạng vi phạm trong lĩnh vực {field} tại {place} chưa được xử lý dứt điểm.
Ý thức chấp hành kỷ cương hành chính của một bộ phận công chức còn hạn chế.
Việc đôn đốc, kiểm tra sau kết luận về {matter} chưa được duy trì đều.
Nguồn lực dành cho {matter} còn hạn hẹp, chủ yếu dựa vào ngân sách tỉnh.
Số liệu báo cáo về {matter} giữa các cơ quan chưa thống nhất.
Còn {n} hộ dân {place} chưa đồng thuận với phương án của {project}.
Hạ tầng phục vụ {matter} tại {place} xuống cấp, chưa được sửa chữa kịp thời.
""")

CAUSES = lines("""
Khối lượng công việc lớn, nhiều việc phát sinh đột xuất trong khi biên chế giảm.
Một số quy định về {matter} còn chồng chéo, chậm được sửa đổi.
Lãnh đạo một số đơn vị chưa quyết liệt, chưa sâu sát trong {matter}.
Mưa lũ kéo dài ảnh hưởng trực tiếp đến tiến độ {project}.
Năng lực của một số nhà thầu, đơn vị tư vấn còn hạn chế.
Việc bàn giao đầu mối trong lĩnh vực {field} chưa rõ, dữ liệu còn phân tán.
Kinh phí bố trí cho {matter} chưa đáp ứng yêu cầu.
Kỹ năng tổng hợp, tham mưu của một bộ phận công chức còn hạn chế.
""")

# What somebody said in a meeting, behind their name and a colon.
OPINIONS = lines("""
cơ bản thống nhất với báo cáo; đề nghị bổ sung đánh giá về {matter}, nhất là kết quả tại {place}
đến nay {project} mới đạt {low}% khối lượng, vướng ở khâu xác định giá đất; nhà thầu cam kết tăng ca, tăng kíp
việc {matter} còn thiếu hướng dẫn thống nhất; mỗi địa phương hiểu và làm một cách khác nhau
đã xử lý {part}/{whole} hồ sơ tồn đọng, số còn lại chờ ý kiến của cơ quan chuyên môn
phần mềm dùng chung thường quá tải vào đầu tuần, kiến nghị bố trí kinh phí nâng cấp máy chủ
khối lượng việc trong lĩnh vực {field} tăng {growth}% trong khi biên chế không tăng; mong lãnh đạo xem xét điều động nội bộ
nhân dân {place} đồng tình với chủ trương, song còn băn khoăn về mức hỗ trợ và nơi tái định cư
số liệu về {matter} cần được kiểm tra lại trước khi công bố, tránh vênh với số liệu của ngành dọc
kinh phí cho {matter} mới bố trí được {low}% nhu cầu, khó hoàn thành trong năm
cần có quy chế phối hợp cụ thể trong {matter}, quy định rõ thời gian trả lời của từng cơ quan
tình hình {place} ổn định; còn {few} vụ việc có khả năng phát sinh phức tạp, đã phân công người nắm sát
hồ sơ {project} đã thẩm định xong, nội dung còn lại thuộc thẩm quyền của Hội đồng thẩm định
nhiều văn bản về {matter} ban hành đã lâu, không còn phù hợp với tổ chức bộ máy mới
đợt kiểm tra vừa qua cho thấy {n} trường hợp thực hiện chưa đúng quy trình, chủ yếu do chưa nắm chắc quy định
tỷ lệ hồ sơ nộp trực tuyến của {place} đạt {percent}%, song nhiều hồ sơ vẫn do công chức nộp thay
nguyên nhân chậm là do thiếu bản đồ địa chính số; ngành đã báo cáo nhưng chưa có nguồn kinh phí
nên chọn {place} làm điểm trước khi nhân rộng, tránh dàn trải
việc lấy ý kiến bằng văn bản mất nhiều thời gian, có cơ quan trả lời chậm {n} ngày
mô hình đang thí điểm tại {place} có kết quả tốt, số vụ việc giảm {growth}%
nhà thầu {project} thiếu vật liệu đắp nền, giá vật liệu tăng {growth}% so với dự toán
công tác tuyên truyền chưa đến được vùng cao; tờ rơi, pa nô còn nặng về khẩu hiệu
đã có {part}/{whole} đơn vị gửi báo cáo, đơn vị chậm nhất là {place}
việc giao chỉ tiêu {matter} cho cấp xã cần sát thực tế hơn
nhất trí với các ý kiến đã nêu; lĩnh vực {field} thuộc trách nhiệm của ngành, ngành xin nhận khuyết điểm về sự chậm trễ
""")

# What a newspaper adds of its own.
REMARKS = lines("""
Đây là việc khó, liên quan đến nhiều ngành, nhiều cấp và đời sống của hàng nghìn hộ dân.
Kết quả trên có sự cố gắng lớn của cán bộ, công chức cơ sở, nhất là ở {place}.
Thực tế kiểm tra tại {place} cho thấy cách làm còn nặng về hành chính, chưa sát cơ sở.
Tinh thần chung là rõ người, rõ việc, rõ thời gian, rõ kết quả.
Kinh nghiệm của {place} cho thấy nơi nào người đứng đầu vào cuộc thì nơi đó việc trôi chảy.
Nội dung này đã được bàn nhiều lần, nay điều kiện đã chín muồi.
So với yêu cầu đề ra từ đầu năm, kết quả {matter} mới đạt khoảng {percent}%.
Qua {few} cuộc họp, các ngành vẫn chưa thống nhất được số liệu về {matter}.
Dư luận xã hội quan tâm đến {project}, báo chí đã nêu nhiều lần.
Vướng mắc lớn nhất hiện nay vẫn là mặt bằng và nguồn vật liệu.
""")

NEWS = lines("""
Sáng cùng ngày, đoàn đã đi kiểm tra thực tế {project} và thăm, động viên công nhân trên công trường.
Ông {person}, người dân {place}, cho biết gia đình ông đã nhận đủ tiền hỗ trợ và yên tâm với nơi ở mới.
Bà {person}, chủ một cơ sở sản xuất ở {place}, chia sẻ thủ tục nay nhanh hơn trước nhiều, chỉ phải đi lại một lần.
Tại {place}, mô hình về {matter} đã thu hút {n} hộ tham gia, thu nhập bình quân tăng {growth}%.
Theo số liệu công bố tại hội nghị, toàn tỉnh có {count} hộ được hưởng lợi từ chính sách về {matter}.
Các đại biểu đã xem phóng sự ngắn về {matter} và nghe tham luận của {few} địa phương.
Không khí làm việc trên công trường {project} những ngày này rất khẩn trương.
Anh {person}, cán bộ {place}, nói rằng cái được lớn nhất là niềm tin của người dân.
Con đường về {place} hôm nay đã được trải nhựa, hai bên là những vườn cây trĩu quả.
Hội nghị đã dành nhiều thời gian thảo luận về {matter}, với {few} lượt ý kiến phát biểu.
Trước đó, ngày {recent_day}, Văn phòng UBND tỉnh đã có buổi làm việc với {place} về nội dung này.
Chị {person}, công chức một cửa {place}, kể có ngày tiếp nhận hơn {n} hồ sơ, nhưng không hồ sơ nào phải trả lại.
""")

GOALS = lines("""
Phấn đấu trên {percent}% nhiệm vụ được giao hoàn thành đúng hạn.
Tỷ lệ hồ sơ trực tuyến đạt từ {percent}% trở lên.
Giải ngân vốn đầu tư công đạt {percent}% kế hoạch.
Giảm ít nhất {few} chế độ báo cáo định kỳ.
""")

# What a progress update adds to a finished or unfinished assignment.
FINISHED_NOTES = lines("""
{evidence}
{evidence}
{evidence}
đã báo cáo lãnh đạo phụ trách
kết quả đã được công khai trên Cổng Thông tin điện tử tỉnh
{part}/{whole} đơn vị đã gửi kết quả
đã nghiệm thu, đưa vào sử dụng
nội dung đã được tập thể lãnh đạo thống nhất
hồ sơ lưu tại {department}
""")
LATE_NOTES = lines("""
chậm do phải lấy lại ý kiến các cơ quan
chậm do hồ sơ phải bổ sung nhiều lần
{evidence}, chậm do địa phương gửi số liệu muộn
chậm do thay đổi đơn vị tư vấn
""")
UNDERWAY_NOTES = lines("""
đang lấy ý kiến các cơ quan liên quan
dự thảo đang được chỉnh sửa theo ý kiến thẩm định
còn {n} hộ chưa thống nhất phương án
chờ cơ quan chuyên môn cho ý kiến
nhà thầu đang khắc phục các tồn tại
""")
