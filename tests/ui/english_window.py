"""Says what is cut off in the English window; nothing when nothing is.

`python -m tests.ui.english_window`. The one rule: the language is chosen before any other
module of the window is imported.
"""

from __future__ import annotations

import sys

from ui.window import tongue

SIZES = ((100, (1440, 900)), (130, (1366, 768)))


def main() -> int:
    """Print each finding; 2 without the English file."""
    if not tongue.choose(tongue.ENGLISH):
        return 2
    from tests.ui.clipping import cut_off
    from ui.window.samples_screens import VIEWS
    from ui.window.shots import Studio
    from ui.window.start import make_application

    make_application()
    studio = Studio()
    for scale, size in SIZES:
        studio.look.choose(scale=scale)
        studio.resize(*size)
        for view in VIEWS:
            found = cut_off(studio.show(view))
            now = (studio.window.width(), studio.window.height())
            if now != size:
                found.append(f"the window grew to {now}")
                studio.resize(*size)
            for each in found:
                sys.stdout.write(f"{scale} {view.slug}: {each}\n")
    studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
