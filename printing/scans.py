"""Captured pages bound into one PDF.

Runs in the CAMERA lane. The one rule: the bytes of a page go in as they were captured; they
are not decoded and squeezed a second time.
"""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desk.progress import Progress


def bind(pages: tuple[bytes, ...], progress: Progress | None = None) -> bytes:
    """The pages (JPEG) as one PDF, each as large as A4 allows, wide ones on A4 across."""
    made = BytesIO()
    canvas = Canvas(made, pageCompression=0, invariant=True)
    for number, page in enumerate(pages, 1):
        picture = ImageReader(BytesIO(page))
        width, height = picture.getSize()
        room = A4 if height >= width else (A4[1], A4[0])
        factor = min(room[0] / width, room[1] / height)
        canvas.setPageSize(room)
        canvas.drawImage(
            picture,
            (room[0] - width * factor) / 2,
            (room[1] - height * factor) / 2,
            width * factor,
            height * factor,
        )
        canvas.showPage()
        if progress is not None:
            progress.step(number, len(pages))
    canvas.save()
    return made.getvalue()
