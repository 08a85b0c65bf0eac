"""The live tables of the story: people, kinship, events, fears and country information."""

from typing import Any

import peewee

from interviewprep.domain.events import (
    Account,
    Certainty,
    Citation,
    Event,
    EventKind,
    Knowledge,
    Leg,
    Participant,
)
from interviewprep.domain.fears import CountrySource, Fear, Ground
from interviewprep.domain.people import Kinship, KinshipKind, NameForm, Person, PersonRole, Sex
from interviewprep.storage.columns import (
    ChoiceColumn,
    MomentColumn,
    StatementColumn,
    StringsColumn,
    TextColumn,
    ValuesColumn,
)
from interviewprep.storage.rows import Row


class StoryRow(Row):
    """What every record of the story has; `record` is its domain value."""

    record: type[Any]

    id = TextColumn(primary_key=True)
    created = MomentColumn()
    modified = MomentColumn()
    removed = MomentColumn()


class PersonRow(StoryRow):
    """One row of `person`."""

    record = Person
    names = ValuesColumn(tuple[NameForm, ...])
    roles = ValuesColumn(tuple[PersonRole, ...])
    sex = ChoiceColumn(Sex)
    birth = StatementColumn()
    birth_place = TextColumn()
    death = StatementColumn()
    death_place = TextColumn()
    citizenships = StringsColumn()
    occupation = TextColumn()
    whereabouts = TextColumn()
    unnamed = peewee.BooleanField()
    notes = TextColumn()
    position = peewee.IntegerField()


class KinshipRow(StoryRow):
    """One row of `kinship`."""

    record = Kinship
    person_id = TextColumn()
    other_id = TextColumn()
    kind = ChoiceColumn(KinshipKind)
    since = StatementColumn()
    until = StatementColumn()
    notes = TextColumn()


class EventRow(StoryRow):
    """One row of `event`."""

    record = Event
    kind = ChoiceColumn(EventKind)
    title = TextColumn()
    start = StatementColumn()
    until = StatementColumn()
    place = TextColumn()
    country = TextColumn()
    participants = ValuesColumn(tuple[Participant, ...])
    happening = TextColumn()
    accounts = ValuesColumn(tuple[Account, ...])
    knowledge = ChoiceColumn(Knowledge)
    certainty = ChoiceColumn(Certainty)
    sensitive = peewee.BooleanField()
    citations = ValuesColumn(tuple[Citation, ...])
    unproven_because = TextColumn()
    leg = ValuesColumn(Leg | None)
    status = TextColumn()
    notes = TextColumn()
    sequence = peewee.IntegerField()


class FearRow(StoryRow):
    """One row of `fear`."""

    record = Fear
    title = TextColumn()
    own_words = TextColumn()
    own_language = TextColumn()
    wording = TextColumn()
    from_whom = TextColumn()
    persecutors = StringsColumn()
    harm = TextColumn()
    grounds = ValuesColumn(tuple[Ground, ...])
    reasons = TextColumn()
    since = StatementColumn()
    how_known = TextColumn()
    protection = TextColumn()
    relocation = TextColumn()
    still_true = TextColumn()
    event_ids = StringsColumn()
    citations = ValuesColumn(tuple[Citation, ...])
    source_ids = StringsColumn()
    unproven_because = TextColumn()
    sensitive = peewee.BooleanField()
    notes = TextColumn()
    position = peewee.IntegerField()


class CountrySourceRow(StoryRow):
    """One row of `country_source`."""

    record = CountrySource
    publisher = TextColumn()
    title = TextColumn()
    published = StatementColumn()
    pages = TextColumn()
    address = TextColumn()
    accessed = StatementColumn()
    language = TextColumn()
    passage = TextColumn()
    document_id = TextColumn()
    notes = TextColumn()
    position = peewee.IntegerField()
