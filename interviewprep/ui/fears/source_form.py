"""One piece of country information: what is cited, where it can be found, where its copy is."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.domain.fears import CountrySource
from interviewprep.services import fears as fear_service
from interviewprep.ui import fears_labels, theme
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.fears.copy_field import CopyField
from interviewprep.ui.fears.fears_words import fear_title, source_title
from interviewprep.ui.fears.language_choice import LanguageChoice
from interviewprep.ui.fears.link_field import LinkChoice, LinkField
from interviewprep.ui.fears.side_by_side import SideBySide
from interviewprep.ui.fears.story_parts import StoryParts
from interviewprep.ui.fears.told_date_field import ToldDateField

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_WIDEST = 2 * theme.FORM_WIDTH + 24


class SourceForm(QScrollArea):
    """Saved as it is left. `fear_asked(id)` leads to a fear, `document_asked(id)` to the stored copy."""

    fear_asked = Signal(str)
    document_asked = Signal(str)

    def __init__(self, session: "CaseSession", parts: StoryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._source: CountrySource | None = None
        self._fields: dict[str, Field] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About the country information"))
        self._build()

    @property
    def source(self) -> CountrySource | None:
        """What is shown."""
        return self._source

    def field(self, name: str) -> Any:
        """The field that edits this field of the citation."""
        return self._fields[name]

    def show_source(self, source: CountrySource | None) -> None:
        """Show one; what is being typed for another is saved first."""
        if (source.id if source else None) != (self._source.id if self._source else None):
            self.commit()
            self.verticalScrollBar().setValue(0)
        self._source = source
        self._content.setVisible(source is not None)
        if source is None:
            return
        self.heading.set_text(source_title(source))
        gaps = fear_service.source_gaps(source, date.today())
        self.gaps.setText("\n".join(fears_labels.source_gap(gap) for gap in gaps))
        self.gaps.setVisible(bool(gaps))
        self.field("document_id").set_documents(self._parts.documents)
        for name, field in self._fields.items():
            field.show_value(getattr(source, name))
        self._show_fears(source)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.commit()

    def focus_title(self) -> None:
        """Go to the first field."""
        self.field("publisher").editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the longest words that cannot be broken."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(320, self._content.minimumSizeHint().width() + bar), 200)

    def _build(self) -> None:
        self._content = QWidget()
        self._content.setProperty("role", "clear")
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        outer = QHBoxLayout(self._content)
        outer.setContentsMargins(16, 4, 12, 24)
        outer.addWidget(column, 100, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.heading = ContentLabel(20, semibold=True)
        self.gaps = QLabel()
        self.gaps.setProperty("role", "amber")
        self.gaps.setWordWrap(True)
        layout.addWidget(self.heading)
        layout.addWidget(self.gaps)
        sides = SideBySide()
        self._build_left(sides.left)
        self._build_right(sides.right)
        layout.addWidget(sides)
        self.setWidget(self._content)

    def _build_left(self, side: QVBoxLayout) -> None:
        as_printed = self.tr("as printed there")
        for name, field in (
            ("publisher", TextField(self.tr("Publisher"), self.tr("Who published it, as it stands on it."))),
            ("title", TextField(self.tr("Title"))),
            ("published", ToldDateField(self.tr("Date of publication"), "", as_printed)),
            ("pages", TextField(self.tr("Pages or paragraphs"))),
            (
                "address",
                TextField(
                    self.tr("Address"), self.tr("Where the reader finds it: a web address, a library.")
                ),
            ),
            ("accessed", ToldDateField(self.tr("Date of access"), self.tr("When it was last seen there."))),
            ("language", LanguageChoice(self.tr("Language"))),
        ):
            self._add(name, field, side)

    def _build_right(self, side: QVBoxLayout) -> None:
        passage = TextField(
            self.tr("Passage relied on"), self.tr("Word for word, in the language of the source."), lines=True
        )
        copy = CopyField(
            self.tr("Stored copy"), self.tr("A document of the case: it stays when the page disappears.")
        )
        copy.opened.connect(self.document_asked)
        self._add("passage", passage, side)
        self._add("document_id", copy, side)
        self._add("notes", TextField(self.tr("Notes (never in the bundle)"), lines=True), side)
        self.fears = LinkField(
            self.tr("Fears that rest on it"),
            self.tr("For which fears does it matter?"),
            self.tr("Choose fears…"),
            self.tr("No fears in the case yet"),
        )
        self.fears.opened.connect(self.fear_asked)
        self.fears.edited.connect(self._link)
        SideBySide.add(side, self.fears)

    def _add(self, name: str, field: Field, side: QVBoxLayout) -> None:
        self._fields[name] = field
        field.edited.connect(lambda value: self._save(name, value))
        SideBySide.add(side, field)

    def _show_fears(self, source: CountrySource) -> None:
        parts = self._parts
        choices = [
            LinkChoice(one.id, fear_title(one, parts.number(one.id), one.sensitive)) for one in parts.fears
        ]
        self.fears.set_choices(choices)
        self.fears.show_value(tuple(one.id for one in parts.fears_on(source.id)))

    def _save(self, name: str, value: Any) -> None:
        if self._source is not None and getattr(self._source, name) != value:
            edit = fear_service.edit_country_source
            self._session.edit(edit, self._session.case, self._source.id, initiator=self, **{name: value})

    def _link(self, fear_ids: tuple[str, ...]) -> None:
        if self._source is not None:
            self._session.edit(
                fear_service.rest_fears_on, self._session.case, self._source.id, fear_ids, initiator=self
            )
