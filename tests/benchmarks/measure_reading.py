"""Reading through the queue against bare Tesseract on the same images in the same languages."""

import multiprocessing
import time
from collections.abc import Iterator
from pathlib import Path

from papers import new_case
from run import Figure

from interviewprep.jobs.pool import WorkerPool
from interviewprep.services.intake import Intake, import_files
from interviewprep.services.reading import ReadingQueue

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
LANGUAGES = {"ru": "rus", "en": "eng", "fr": "fra", "ar": "ara", "be": "bel", "fa": "fas"}
FILES = [
    SAMPLES / f"{name}.{variant}"
    for name in ("ru_marriage", "en_threat", "fr_school", "ar_court", "be_certificate", "fa_birth")
    for variant in ("clean.png", "scan.jpg")
]


def bare(paths: list[str]) -> None:
    """Tesseract over the files and nothing else."""
    import os

    os.environ["OMP_THREAD_LIMIT"] = "1"
    import tesserocr
    from PIL import Image

    from interviewprep.recognition.installation import tessdata_folder

    engines: dict[str, object] = {}
    for path in paths:
        language = LANGUAGES[Path(path).name[:2]]
        if language not in engines:
            engines[language] = tesserocr.PyTessBaseAPI(path=str(tessdata_folder()), lang=language)
        with Image.open(path) as image:
            engine = engines[language]
            engine.SetImage(image.convert("L"))  # type: ignore[attr-defined]
            engine.GetUTF8Text()  # type: ignore[attr-defined]


def _bare_seconds(workers: int, paths: list[str]) -> float:
    context = multiprocessing.get_context("spawn")
    with context.Pool(workers) as pool:
        pool.map(bare, [[] for _ in range(workers)])  # started and imported
        start = time.perf_counter()
        pool.map(bare, [paths[i::workers] for i in range(workers)])
        return time.perf_counter() - start


def _our_seconds(folder: Path, workers: int, round_: int) -> float:
    """From pending pages to stored readings, pictures made too, workers warm."""
    place = folder / f"{workers}-{round_}"
    place.mkdir()
    case = new_case(place)
    pool = WorkerPool(workers)
    for name, code in LANGUAGES.items():
        files = [path for path in FILES if path.name.startswith(name)]
        import_files(Intake(case, pool, languages=(code,)), files)
    queue = ReadingQueue(case, pool)
    start = time.perf_counter()
    queue.run_to_end()
    spent = time.perf_counter() - start
    pool.close()
    case.close()
    return spent


def measure(folder: Path) -> Iterator[Figure]:
    """The best of two rounds each, rounds interleaved."""
    paths = [str(path) for path in FILES]
    ours2, bare2, ours1, bare1 = [], [], [], []
    for round_ in range(2):
        bare2.append(_bare_seconds(2, paths))
        ours2.append(_our_seconds(folder, 2, round_))
        bare1.append(_bare_seconds(1, paths))
        ours1.append(_our_seconds(folder, 1, round_))
    share = min(bare2) / min(ours2)
    pace = len(paths) / min(ours2)
    yield Figure(
        "reading with 2 workers",
        f"{share:.2f} of two bare Tesseracts ({pace:.2f} pages/s)",
        "at least 0.9",
        share >= 0.9,
    )
    overhead = min(ours1) / min(bare1) - 1
    yield Figure("overhead over bare Tesseract", f"{overhead:.0%}", "at most 25 %", overhead <= 0.25)
