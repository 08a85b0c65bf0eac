import numpy as np

from interviewprep.recognition.marks import find_marks, rows_of
from interviewprep.recognition.raster import grey
from tests.recognition.camera import lettered

PAGE = grey(lettered("marks", (1000, 1400), 26, 10))


def test_letters_stand_in_their_rows() -> None:
    marks = find_marks(PAGE)
    usual = float(np.median(marks.extent.min(1)))
    rows = rows_of(marks.middle, usual)
    assert len(marks.middle) > 200
    assert rows.sum() > 0.8 * len(marks.middle)
    assert rows_of(marks.middle[:, ::-1], usual).sum() < 0.3 * len(marks.middle)


def test_each_mark_has_its_ink() -> None:
    marks = find_marks(PAGE)
    some = marks.chosen(marks.middle[:, 1] < 400)
    assert 0 < len(some.ink) < len(marks.ink)
    assert some.owner.max() < len(some.middle)
    away = np.abs(some.ink - some.middle[some.owner])
    assert (away <= some.extent[some.owner] / 2 + 1.5).all()


def test_contrast_tells_faint_letters() -> None:
    faint = (200 + PAGE.astype(int) * 50 // 255).astype(np.uint8)
    assert np.median(find_marks(faint).contrast) < 0.3 < 1 < np.median(find_marks(PAGE).contrast)


def test_blank_and_tiny_pictures_have_none() -> None:
    assert len(find_marks(np.full((300, 200), 255, np.uint8)).middle) == 0
    assert len(find_marks(np.zeros((1, 1), np.uint8)).middle) == 0
    assert len(rows_of(np.empty((0, 2), np.float32), 10.0)) == 0
