"""The formats of the case file. Never changed: a later format is a further list of statements.

`row` numbers are spelled out, since VACUUM renumbers implicit ones and the search index, words and
thumbnails refer to them. Moments are ISO 8601 text in UTC; lists, titles and dates are JSON.
"""

FORMAT_1 = (
    """CREATE TABLE case_info (
        row INTEGER PRIMARY KEY CHECK (row = 1), id TEXT NOT NULL, created TEXT NOT NULL,
        modified TEXT NOT NULL, name TEXT NOT NULL, reference TEXT NOT NULL, applicant TEXT NOT NULL,
        lawyer TEXT NOT NULL, languages TEXT NOT NULL, bundle_language TEXT NOT NULL)""",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    # sha256 is NULL while the chunks are still coming in.
    "CREATE TABLE blob (row INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size INTEGER NOT NULL)",
    """CREATE TABLE blob_chunk (
        row INTEGER PRIMARY KEY, blob INTEGER NOT NULL REFERENCES blob(row) ON DELETE CASCADE,
        number INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE (blob, number))""",
    """CREATE TABLE document (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created TEXT NOT NULL, modified TEXT NOT NULL,
        file_name TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES blob(sha256), size INTEGER NOT NULL,
        media_type TEXT NOT NULL, source_password TEXT,
        category TEXT, kind TEXT, title TEXT NOT NULL, translated_titles TEXT NOT NULL, holder TEXT NOT NULL,
        issuer TEXT NOT NULL, number TEXT NOT NULL, issue_date TEXT NOT NULL, expiry_date TEXT NOT NULL,
        languages TEXT NOT NULL, form TEXT, original_location TEXT NOT NULL, acquisition TEXT NOT NULL,
        shows TEXT NOT NULL, notes TEXT NOT NULL, not_relied_on INTEGER NOT NULL, left_out INTEGER NOT NULL,
        position INTEGER NOT NULL, removed TEXT)""",
    "CREATE INDEX document_sha256 ON document (sha256)",
    "CREATE INDEX document_order ON document (removed, position, row)",
    """CREATE TABLE page (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        document_id TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        number INTEGER NOT NULL, source_index INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
        state TEXT NOT NULL, turned INTEGER NOT NULL, turned_by_person INTEGER NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL,
        image_sha256 TEXT REFERENCES blob(sha256), image_media_type TEXT,
        text_source TEXT NOT NULL, verified INTEGER NOT NULL, languages TEXT NOT NULL, confidence REAL,
        failure TEXT, text TEXT NOT NULL)""",
    "CREATE INDEX page_order ON page (document_id, state, number)",
    "CREATE INDEX page_image ON page (image_sha256)",
    "CREATE INDEX page_without_picture ON page (document_id, number) WHERE image_sha256 IS NULL",
    """CREATE TABLE page_words (
        row INTEGER PRIMARY KEY REFERENCES page(row) ON DELETE CASCADE, data BLOB NOT NULL)""",
    """CREATE TABLE thumbnail (
        row INTEGER PRIMARY KEY REFERENCES page(row) ON DELETE CASCADE, data BLOB NOT NULL)""",
    """CREATE TABLE missing_paper (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created TEXT NOT NULL, modified TEXT NOT NULL,
        category TEXT NOT NULL, kind TEXT, what TEXT NOT NULL, reason TEXT, by_whom TEXT NOT NULL,
        date TEXT NOT NULL, circumstances TEXT NOT NULL, efforts TEXT NOT NULL, removed TEXT)""",
    """CREATE TABLE export (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created TEXT NOT NULL, recipient TEXT NOT NULL,
        language TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
        page_count INTEGER NOT NULL, first_page INTEGER NOT NULL, document_ids TEXT NOT NULL)""",
    """CREATE TABLE history_step (
        row INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL, created TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX history_step_undone ON history_step (row) WHERE undone",
    """CREATE TABLE history_entry (
        row INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES history_step(row) ON DELETE CASCADE,
        subject TEXT NOT NULL, record_id TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL)""",
    "CREATE INDEX history_entry_step ON history_entry (step)",
    "CREATE INDEX history_entry_record ON history_entry (record_id)",
    # Contentless: the index holds folded words, the text itself stands once, in its own table. With the
    # prefix index one to three letters are found 5 times as fast; writing a page takes a tenth longer.
    """CREATE VIRTUAL TABLE page_index USING fts5 (
        text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    """CREATE VIRTUAL TABLE document_index USING fts5 (
        text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
)

FORMAT_2 = (
    # Documents are made of pages of files: one file can give several documents, one document have pages
    # of several files.
    """CREATE TABLE source_file (
        row INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE REFERENCES blob(sha256), size INTEGER NOT NULL,
        file_name TEXT NOT NULL, media_type TEXT NOT NULL, password TEXT, metadata TEXT NOT NULL)""",
    """INSERT INTO source_file (sha256, size, file_name, media_type, password, metadata)
        SELECT sha256, size, file_name, media_type, source_password, '{}' FROM document
        WHERE row IN (SELECT min(row) FROM document GROUP BY sha256)""",
    "ALTER TABLE document DROP COLUMN source_password",
    "ALTER TABLE document ADD COLUMN birth_date TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN nationality TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN sex TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN belongs_to TEXT",
    "ALTER TABLE document ADD COLUMN relation TEXT",
    "CREATE INDEX document_belongs_to ON document (belongs_to) WHERE belongs_to IS NOT NULL",
    "ALTER TABLE page ADD COLUMN source_sha256 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE page ADD COLUMN treatment TEXT",
    "ALTER TABLE page ADD COLUMN treated_by_person INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE page ADD COLUMN covers TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE page ADD COLUMN hints TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE page ADD COLUMN likeness TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE page ADD COLUMN side TEXT",
    "ALTER TABLE page ADD COLUMN removed TEXT",
    "UPDATE page SET source_sha256 = (SELECT sha256 FROM document WHERE document.id = document_id)",
    # what was rendered so far is the whole picture, and its words stand on that
    "UPDATE page SET treatment = '[null,false]' WHERE image_sha256 IS NOT NULL",
    "CREATE INDEX page_source ON page (source_sha256)",
    "CREATE INDEX page_removed ON page (row) WHERE removed IS NOT NULL",
    """CREATE TABLE proposal (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        page_id TEXT NOT NULL REFERENCES page(id) ON DELETE CASCADE,
        field TEXT NOT NULL, value TEXT NOT NULL, original TEXT NOT NULL, calendar TEXT, box TEXT,
        confidence REAL NOT NULL, proposer TEXT NOT NULL, rejected INTEGER NOT NULL)""",
    "CREATE INDEX proposal_page ON proposal (page_id)",
)

_STORY_RECORD = """row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created TEXT NOT NULL,
        modified TEXT NOT NULL, removed TEXT"""

FORMAT_3 = (
    f"""CREATE TABLE person ({_STORY_RECORD}, names TEXT NOT NULL, roles TEXT NOT NULL, sex TEXT,
        birth TEXT NOT NULL, birth_place TEXT NOT NULL, death TEXT NOT NULL, death_place TEXT NOT NULL,
        citizenships TEXT NOT NULL, occupation TEXT NOT NULL, whereabouts TEXT NOT NULL,
        unnamed INTEGER NOT NULL, notes TEXT NOT NULL, position INTEGER NOT NULL)""",
    f"""CREATE TABLE kinship ({_STORY_RECORD}, person_id TEXT NOT NULL, other_id TEXT NOT NULL,
        kind TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, notes TEXT NOT NULL)""",
    f"""CREATE TABLE event ({_STORY_RECORD}, kind TEXT NOT NULL, title TEXT NOT NULL, start TEXT NOT NULL,
        until TEXT NOT NULL, place TEXT NOT NULL, country TEXT NOT NULL, participants TEXT NOT NULL,
        happening TEXT NOT NULL, accounts TEXT NOT NULL, knowledge TEXT, certainty TEXT,
        sensitive INTEGER NOT NULL, citations TEXT NOT NULL, unproven_because TEXT NOT NULL,
        leg TEXT NOT NULL, status TEXT NOT NULL, notes TEXT NOT NULL, sequence INTEGER NOT NULL)""",
    f"""CREATE TABLE fear ({_STORY_RECORD}, title TEXT NOT NULL, own_words TEXT NOT NULL,
        own_language TEXT NOT NULL, wording TEXT NOT NULL, from_whom TEXT NOT NULL,
        persecutors TEXT NOT NULL, harm TEXT NOT NULL, grounds TEXT NOT NULL, reasons TEXT NOT NULL,
        since TEXT NOT NULL, how_known TEXT NOT NULL, protection TEXT NOT NULL, relocation TEXT NOT NULL,
        still_true TEXT NOT NULL, event_ids TEXT NOT NULL, citations TEXT NOT NULL,
        source_ids TEXT NOT NULL, unproven_because TEXT NOT NULL, sensitive INTEGER NOT NULL,
        notes TEXT NOT NULL, position INTEGER NOT NULL)""",
    f"""CREATE TABLE country_source ({_STORY_RECORD}, publisher TEXT NOT NULL, title TEXT NOT NULL,
        published TEXT NOT NULL, pages TEXT NOT NULL, address TEXT NOT NULL, accessed TEXT NOT NULL,
        language TEXT NOT NULL, passage TEXT NOT NULL, document_id TEXT, notes TEXT NOT NULL,
        position INTEGER NOT NULL)""",
    # what search looks into of a record, each once; its numbers are those of the index
    """CREATE TABLE story_text (
        row INTEGER PRIMARY KEY, subject TEXT NOT NULL, record_id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL)""",
    """CREATE VIRTUAL TABLE story_index USING fts5 (
        text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
)
