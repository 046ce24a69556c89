"""The office: its units, leaders, people and places. All of them are invented and stay the same for all years."""
import random

PROVINCE = "Sơn Giang"

OFFICE_UNITS = """Phòng Tổng hợp
Phòng Kinh tế
Phòng Đầu tư - Xây dựng
Phòng Tài nguyên - Nông nghiệp
Phòng Khoa giáo - Văn xã
Phòng Nội chính
Phòng Hành chính - Tổ chức
Phòng Quản trị - Tài vụ
Ban Tiếp công dân tỉnh
Trung tâm Thông tin - Hội nghị
Trung tâm Phục vụ hành chính công tỉnh
Nhà khách tỉnh""".split("\n")

BODIES = """Sở Tài chính
Sở Nội vụ
Sở Xây dựng
Sở Tư pháp
Sở Công Thương
Sở Y tế
Sở Giáo dục và Đào tạo
Sở Khoa học và Công nghệ
Sở Nông nghiệp và Môi trường
Sở Văn hóa, Thể thao và Du lịch
Thanh tra tỉnh
Công an tỉnh
UBND thành phố Bến Trà
UBND huyện Suối Vàng
UBND huyện Đồng Lau
UBND huyện Núi Sam""".split("\n")

UNITS = OFFICE_UNITS + BODIES
DISTRICTS = [unit for unit in BODIES if unit.startswith("UBND")]

FAMILY = "Lương Đỗ Tạ Phan Vũ Hồ Đinh Trịnh Mai Lê Cao Quách".split()
MIDDLE = "Hải Thu Văn Quang Minh Đức Thị Xuân Hữu Ngọc".split()
GIVEN = "Đăng Hương Trọng Khải Thảo Lâm Nhàn Phúc Tuyết Sơn Yến Bách".split()
POSITIONS = (["Chủ tịch UBND tỉnh", "Phó Chủ tịch Thường trực UBND tỉnh"] + ["Phó Chủ tịch UBND tỉnh"] * 3
             + ["Chánh Văn phòng UBND tỉnh"] + ["Phó Chánh Văn phòng UBND tỉnh"] * 6)

PEOPLE = [f"{family} {middle} {given}"
          for family, middle, given in zip(
              "Bùi Dương Hứa Kiều Lại Mạc Nghiêm Ông Sầm Tô Trần Ứng Vi Doãn Đàm Giang".split(),
              "Khánh Diệu Trí Duy Quốc Thục Hà Bích Đăng Thế Mỹ Công Hồng Nhật Tuấn Thanh".split(),
              "Ly Linh Cường Tân Hòa Quyên Vy Ngân Khoa Lập Duyên Thuyên Lụa Minh Hoàng Châu".split())]

PLACES = """xã Nà Lạc|xã Bản Hiêng|xã Khe Thơm|xã Phú Hạ|xã Đồng Chàm|xã Suối Nhồi|xã Hòn Ngang|xã Vạn Lộc Thượng
xã Cẩm Khê|xã Thạch Sàng|xã Mường Ngái|xã Tân Lau|phường Bến Trà|phường Cầu Mới|phường Hạ Giang|phường Núi Đôi
thị trấn Suối Vàng|thị trấn Đồng Lau|xã Lũng Sen|xã Đồi Chè|xã Quế Sơn Hạ|xã Trà Nham|xã Bãi Dâu|xã Kỳ Lâm""".replace("\n", "|").split("|")


class Leader:
    """A person and the office they hold: `Lương Thu Đăng`, `Chủ tịch UBND tỉnh`."""

    def __init__(self, name, position):
        self.name, self.position = name, position

    @property
    def is_of_province(self):
        return "Chủ tịch" in self.position


def leaders(seed):
    """The twelve leaders; who they are depends on the seed alone."""
    dice = random.Random(f"{seed} leaders")
    return [Leader(f"{family} {dice.choice(MIDDLE)} {given}", position)
            for family, given, position in zip(dice.sample(FAMILY, len(FAMILY)), GIVEN, POSITIONS)]
