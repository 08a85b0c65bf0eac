"""What a person says about a paper: one column of fields, saved as they are left."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from interviewprep.domain.documents import Category, Document
from interviewprep.domain.errors import CaseError
from interviewprep.domain.pages import Page
from interviewprep.domain.sources import SourceFile
from interviewprep.services import case as case_service
from interviewprep.services import legibility, review, sources
from interviewprep.services.legibility import DocumentHint
from interviewprep.ui import labels, theme
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.date_field import DateField
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.file_facts import FileFacts
from interviewprep.ui.documents.form_field import FormField
from interviewprep.ui.documents.form_proposals import FormProposals
from interviewprep.ui.documents.hint_list import HintList
from interviewprep.ui.documents.kind_field import KindField
from interviewprep.ui.documents.languages_field import LanguagesField
from interviewprep.ui.documents.proposals_bar import ProposalsBar
from interviewprep.ui.documents.related_papers import RelatedPaper, RelatedPapers
from interviewprep.ui.documents.sex_field import SexField
from interviewprep.ui.documents.switch_field import SwitchField
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.documents.title_translations import TitleTranslations
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.session import CaseSession


#: Papers of these categories say who somebody is.
_PERSONAL = frozenset({Category.IDENTIFICATION, Category.STATUS})


Known = tuple[SourceFile, tuple[DocumentHint, ...], list[Page]]


def known_of(case: "CaseFile", document: Document) -> Known:
    """What is known of a document beside what a person says: its file, hints, pages. NoSuchRecord."""
    source = sources.source(case, document.sha256)
    return source, legibility.of_document(case, document.id), review.pages(case, document.id)


class DocumentForm(QScrollArea):
    """The form of one document, or of several at once: then only fields that are touched change.

    `saved` tells that a value went to the case; `place_asked(page_id, box)` that the place where
    something was read is wanted, `place_left` that it no longer is; `page_asked(page_id)` and
    `document_asked(document_id)` that something else is to be shown; `relation_asked` that the person
    wants to say what the document belongs to.
    """

    saved = Signal()
    place_asked = Signal(str, object)
    place_left = Signal()
    page_asked = Signal(str)
    document_asked = Signal(str)
    relation_asked = Signal()

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._documents: list[Document] = []
        self._fields: dict[str, Field | SwitchField] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About the document"))
        self._build()
        self.show_documents([])

    def _build(self) -> None:
        self._content = content = QWidget()
        content.setProperty("role", "clear")
        column = QWidget()
        column.setMaximumWidth(theme.FORM_WIDTH)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(16, 12, 12, 24)
        outer.addWidget(column)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._build_heading()
        self._build_fields()
        self.facts = FileFacts()
        self._column.addWidget(self.facts)
        self.setWidget(content)

    def _build_heading(self) -> None:
        self.heading = ContentLabel(20, semibold=True)
        self._chips = QWidget()
        FlowLayout(self._chips, 6)
        self.proposals_bar = ProposalsBar()
        self.proposals = proposals = FormProposals(self._session, self.commit, self)
        self.proposals_bar.all_accepted.connect(proposals.accept_all)
        proposals.counted.connect(self.proposals_bar.show_count)
        proposals.confirmed.connect(self.saved)
        proposals.place_asked.connect(self.place_asked)
        proposals.place_left.connect(self.place_left)
        proposals.reached.connect(self._bring_into_sight)
        self.hints = HintList()
        self.hints.page_asked.connect(self.page_asked)
        for widget in (self.heading, self._chips, self.hints, self.proposals_bar):
            self._column.addWidget(widget)

    def _build_fields(self) -> None:
        self.kind = KindField(self.tr("Category and kind"))
        self.kind.edited.connect(lambda pair: self._save(category=pair[0], kind=pair[1]))
        self.title = TextField(self.tr("Title as written"))
        self.translations = TitleTranslations(case_service.info(self._session.case).bundle_language)
        self.translations.edited.connect(self._save_translation)
        self.languages = LanguagesField(self.tr("Languages of the paper"))
        self._column.addWidget(self.kind)
        self.proposals.watch("kind", self.kind)
        self._add("title", self.title)
        self._column.addWidget(self.translations)
        self._add("holder", TextField(self.tr("Holder")))
        self._add("birth_date", DateField(self.tr("Date of birth")))
        self._add("nationality", TextField(self.tr("Nationality")))
        self._add("sex", SexField(self.tr("Sex")))
        self._add("issuer", TextField(self.tr("Issued by")))
        self._add("number", TextField(self.tr("Number")))
        self._add("issue_date", DateField(self.tr("Date of issue")))
        self._add("expiry_date", DateField(self.tr("Valid until")))
        self._add("languages", self.languages)
        self._add("form", FormField(self.tr("In which form you have it")))
        self.related = RelatedPapers()
        self.related.document_asked.connect(self.document_asked)
        self.related.relation_asked.connect(self.relation_asked)
        self._column.addWidget(self.related)
        where = self.tr("For example: with the applicant, kept by the border guard, lost")
        self._add("original_location", TextField(self.tr("Where the original is"), where))
        self._add("acquisition", TextField(self.tr("How you came by it"), lines=True))
        self._add("shows", TextField(self.tr("What it shows"), lines=True))
        self._add("notes", TextField(self.tr("Notes (never in the bundle)"), lines=True))
        self._add(
            "not_relied_on",
            SwitchField(self.tr("Not to be relied on"), self.tr("Kept here, but nothing is founded on it.")),
        )
        self._add(
            "left_out",
            SwitchField(self.tr("Leave out of the bundle"), self.tr("Stays in the case only.")),
        )

    def _add(self, name: str, field: Field | SwitchField) -> None:
        self._fields[name] = field
        field.edited.connect(lambda value: self._save(**{name: value}))
        self._column.addWidget(field)
        if isinstance(field, Field):
            self.proposals.watch(name, field)

    # -- what is shown -------------------------------------------------------------------------

    def field(self, name: str) -> Field | SwitchField:
        """The field that edits this field of a document."""
        return self._fields[name]

    def show_documents(self, documents: list[Document]) -> None:
        """Show one or several documents; what is being typed for others is saved first."""
        if [d.id for d in documents] != [d.id for d in self._documents]:
            self.commit()
            self.proposals.forget()
            self.hints.hide()
            self.languages.show_found(())
            self.verticalScrollBar().setValue(0)
        self._documents = documents
        self._content.setVisible(bool(documents))
        if not documents:
            return
        only = documents[0] if len(documents) == 1 else None
        self._show_heading()
        for name, field in self._fields.items():
            self._show(field, [getattr(document, name) for document in documents])
        self._show(self.kind, [(document.category, document.kind) for document in documents])
        self.translations.show_documents(documents)
        self.facts.setVisible(only is not None)
        self.proposals.show_document(only)
        self._show_person_fields()
        if only is not None:
            self._show_what_is_known_of(only)

    def show_related(self, related: list[RelatedPaper]) -> None:
        """Show which papers belong together with the document."""
        self.related.show_papers(related)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in (*self._fields.values(), self.translations):
            field.commit()

    def accept_all(self) -> None:
        """Make facts of everything that is proposed."""
        self.proposals.accept_all()

    def focus_title(self) -> None:
        """Go to the title with its text selected, or to what is proposed for it."""
        if self.title.proposal is not None:
            self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring_into_sight(self.title)
            return
        self.title.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.editor.selectAll()

    def sizeHint(self) -> QSize:
        """As wide as the form may be."""
        return QSize(theme.FORM_WIDTH, 480)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the longest words that cannot be broken."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(264, self._content.minimumSizeHint().width() + bar), 200)

    @staticmethod
    def _show(field: Field | SwitchField, values: list[Any]) -> None:
        field.show_value(values[0], several=any(value != values[0] for value in values))

    def _show_heading(self) -> None:
        first = self._documents[0]
        several = len(self._documents) > 1
        words = labels.document_count(len(self._documents)) if several else first.display_title
        self.heading.set_text(words)
        layout = self._chips.layout()
        assert isinstance(layout, FlowLayout)
        layout.clear()
        texts = [self.tr("Changes hold for all of them")] if several else self._chip_texts(first)
        for text in texts:
            chip = Chip(text)
            chip.setFixedHeight(theme.pixels(24))  # fonts of other scripts are higher
            layout.addWidget(chip)
        self._chips.setVisible(bool(texts))

    @staticmethod
    def _chip_texts(document: Document) -> list[str]:
        texts = [labels.language(code) for code in document.languages]
        parts = [labels.form(document.form)] if document.form else []
        parts += [document.original_location] if document.original_location else []
        return texts + ([" · ".join(parts)] if parts else [])

    def _show_person_fields(self) -> None:
        """What papers say of their holder stands only where papers say it."""
        for name in ("birth_date", "nationality", "sex"):
            given = any(getattr(document, name) for document in self._documents)
            personal = any(document.category in _PERSONAL for document in self._documents)
            self._fields[name].setVisible(given or personal or name in self.proposals.waiting)

    def _show_what_is_known_of(self, document: Document) -> None:
        """The file, hints and languages found: looked up in the background, dropped if too late."""

        def show(found: Known) -> None:
            source, hints, pages = found
            if [shown.id for shown in self._documents] == [document.id]:
                self.facts.show_source(source)
                self.hints.show_hints(document.id, hints, pages)
                self.languages.show_found([code for page in pages for code in page.languages])

        def show_none(_error: CaseError) -> None:
            """The document was deleted for good meanwhile: there is nothing to know any more."""

        self.facts.show_document(document)
        self._session.run(known_of, self._session.case, document, on_done=show, on_failed=show_none)

    def _bring_into_sight(self, field: QWidget) -> None:
        """Also what came to be shown just now, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(field, 0, 24))

    # -- what is saved -------------------------------------------------------------------------

    def _save(self, **fields: Any) -> None:
        ids = [document.id for document in self._documents]
        if ids:
            self._session.edit(review.edit_documents, self._session.case, ids, initiator=self, **fields)
            self.saved.emit()

    def _save_translation(self, language: str, text: str) -> None:
        """Each document keeps its titles in the other languages; equal ones are saved together."""
        groups: dict[tuple[tuple[str, str], ...], list[str]] = {}
        for document in self._documents:
            titles = {**document.translated_titles, language: text}
            kept = tuple(sorted((tag, title) for tag, title in titles.items() if title))
            groups.setdefault(kept, []).append(document.id)
        for titles_of_group, ids in groups.items():
            self._session.edit(
                review.edit_documents,
                self._session.case,
                ids,
                initiator=self,
                translated_titles=dict(titles_of_group),
            )
        self.saved.emit()
