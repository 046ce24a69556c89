#!/usr/bin/env python3
"""The scorer itself: what must give the full mark, and what must not."""
import unittest

from score import measure

NOTICE = {
    "kind": "notice",
    "assignments": [
        {"text": "Tham mưu kế hoạch phòng, chống thiên tai", "lead": ["Phòng Kinh tế"], "coordinating": [],
         "deadline": {"start": "2024-05-15", "end": "2024-05-15"}, "recurrence": None, "citations": []},
        {"text": "Nâng cao tinh thần trách nhiệm", "optional": True},
    ],
    "indicators": [{"value": 104, "total": 118, "percent": "*"}],
    "findings": [{"kind": "limitation", "text": "Báo cáo gửi chậm"}],
}


def answer(**changes):
    return {
        "kind": "notice",
        "assignments": [dict(NOTICE["assignments"][0], text="Tham mưu kế hoạch phòng chống thiên tai năm 2024.")],
        "indicators": [{"value": 104, "total": 118, "percent": 88.1}],
        "findings": [{"kind": "limitation", "text": "Báo cáo gửi chậm so với quy định."}],
        **changes,
    }


class Marks(unittest.TestCase):
    def mark(self, group, **changes):
        return measure(NOTICE, answer(**changes)).means()[group]

    def test_what_agrees_has_the_full_mark(self):
        self.assertEqual(set(measure(NOTICE, answer()).means().values()), {1.0})

    def test_optional_entries_count_neither_way(self):
        optional = {"text": "Nâng cao tinh thần trách nhiệm của công chức.", "lead": []}
        self.assertEqual(self.mark("assignments", assignments=answer()["assignments"] + [optional]), 1.0)

    def test_an_assignment_too_many_costs(self):
        extra = {"text": "Cảm ơn các đồng chí đã dự họp.", "lead": []}
        self.assertAlmostEqual(self.mark("assignments", assignments=answer()["assignments"] + [extra]), 2 / 3)

    def test_an_unread_assignment_costs_its_unit_and_deadline_too(self):
        unread = measure(NOTICE, answer(assignments=[])).means()
        self.assertEqual((unread["assignments"], unread["units"], unread["deadlines"]), (0.0, 0.0, 0.0))

    def test_another_day_is_another_deadline(self):
        late = [dict(answer()["assignments"][0], deadline={"start": "2024-05-16", "end": "2024-05-16"})]
        self.assertEqual(self.mark("deadlines", assignments=late), 0.5)

    def test_an_event_without_a_day_is_as_good_as_none(self):
        event = {"text": "trước kỳ họp", "start": None, "end": None, "precision": "event"}
        truth = dict(NOTICE, assignments=[dict(NOTICE["assignments"][0], deadline=event)])
        read = answer(assignments=[dict(answer()["assignments"][0], deadline=None)])
        self.assertEqual(measure(truth, read).means()["deadlines"], 1.0)

    def test_figures_agree_in_every_part(self):
        self.assertEqual(self.mark("indicators", indicators=[{"value": 104, "total": None, "percent": None}]), 0.0)

    def test_targets_are_not_measured(self):
        target = {"value": None, "total": None, "percent": 95, "target": True}
        self.assertEqual(self.mark("indicators", indicators=answer()["indicators"] + [target]), 1.0)

    def test_a_limitation_is_no_result(self):
        self.assertEqual(self.mark("findings", findings=[{"kind": "result", "text": "Báo cáo gửi chậm"}]), 0.0)

    def test_typography_is_not_compared(self):
        self.assertEqual(measure({"title": "“Kết luận” – giao ban"}, {"title": "KẾT LUẬN - GIAO BAN"}).means(),
                         {"heading": 1.0})


if __name__ == "__main__":
    unittest.main()
