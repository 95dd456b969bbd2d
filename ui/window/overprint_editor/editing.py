"""An overprint form being edited: what is held, with what it is shown, how it came to be so.

Owned by no thread. The one rule: a step gives the next state; what was there before is kept
for Ctrl+Z, and steps of one movement are taken back together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk.overprint import Template
from desk.overprint_editing import Handle, handles, moved, resized
from desk.overprint_samples import Filling

MOST = 200  # steps that can be taken back


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """The form as opened and as it is now; `at` is what is held, `motion` names a movement."""

    opened: Template
    form: Template
    at: Handle
    filling: Filling = Filling.FULLEST
    subject: str = ""
    past: tuple[Template, ...] = ()
    future: tuple[Template, ...] = ()
    motion: str = ""

    @classmethod
    def of(cls, form: Template) -> Editing:
        """That form, its first field held."""
        subject = form.subjects[0].code if form.subjects else ""
        return cls(opened=form, form=form, at=handles(form)[0], subject=subject)

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self.form != self.opened

    def changed(self, form: Template, motion: str = "") -> Editing:
        """The form set otherwise; with the motion of the step before it is one step."""
        if form == self.form:
            return self
        goes_on = bool(motion) and motion == self.motion
        past = self.past if goes_on else (*self.past, self.form)[-MOST:]
        return replace(self, form=form, past=past, future=(), motion=motion)

    def moved(self, right: float, down: float, motion: str = "arrows") -> Editing:
        """What is held, moved by so many mm."""
        form = moved(self.form, self.at, right, down)
        return self.changed(form, f"{motion} {self.at}")

    def resized(self, wider: float, higher: float, motion: str = "sides") -> Editing:
        """What is held, its right and lower edge moved by so many mm."""
        form = resized(self.form, self.at, wider, higher)
        return self.changed(form, f"{motion} {self.at}")

    def undone(self) -> Editing:
        """As before the last step."""
        if not self.past:
            return self
        return replace(
            self,
            form=self.past[-1],
            past=self.past[:-1],
            future=(*self.future, self.form),
            motion="",
        )

    def redone(self) -> Editing:
        """As before the last undo."""
        if not self.future:
            return self
        return replace(
            self,
            form=self.future[-1],
            past=(*self.past, self.form),
            future=self.future[:-1],
            motion="",
        )

    def holding(self, handle: Handle) -> Editing:
        """Another thing is held; nothing changed."""
        return replace(self, at=handle, motion="")

    def beside(self, by: int) -> Editing:
        """The thing so many further is held, round the sheet."""
        all_ = handles(self.form)
        return self.holding(all_[(all_.index(self.at) + by) % len(all_)])

    def filled_next(self) -> Editing:
        """Shown with the next sort of texts."""
        all_ = tuple(Filling)
        at = (all_.index(self.filling) + 1) % len(all_)
        return replace(self, filling=all_[at], motion="")

    def subject_next(self) -> Editing:
        """Shown as for the next type of subject."""
        codes = [each.code for each in self.form.subjects]
        if not codes:
            return self
        at = (codes.index(self.subject) + 1) % len(codes)
        return replace(self, subject=codes[at], motion="")

    def saved(self, form: Template) -> Editing:
        """That version is what is edited from here on; what was done can still be undone."""
        return replace(self, opened=form, form=form, motion="")
