<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>Reading %1 of %n page(s)</source>
        <translation>
            <numerusform>Reading %1 of %n page</numerusform>
            <numerusform>Reading %1 of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) wait to be read</source>
        <translation>
            <numerusform>%n page waits to be read</numerusform>
            <numerusform>%n pages wait to be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message numerus="yes">
        <source>New since then: %n document(s)</source>
        <translation>
            <numerusform>New since then: %n document</numerusform>
            <numerusform>New since then: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message numerus="yes">
        <source>have; %n missing, not explained</source>
        <translation>
            <numerusform>have; %n missing, not explained</numerusform>
            <numerusform>have; %n missing, not explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing, explained: %n paper(s)</source>
        <translation>
            <numerusform>missing, explained: %n paper</numerusform>
            <numerusform>missing, explained: %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChronologyBar</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChronologyView</name>
    <message numerus="yes">
        <source>%n event(s) removed</source>
        <translation>
            <numerusform>%n event removed</numerusform>
            <numerusform>%n events removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added</source>
        <translation>
            <numerusform>%n paper added</numerusform>
            <numerusform>%n papers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be added.</source>
        <translation>
            <numerusform>%n more file could not be added.</numerusform>
            <numerusform>%n more files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) not yet told</source>
        <translation>
            <numerusform>%n month not yet told</numerusform>
            <numerusform>%n months not yet told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) not yet told</source>
        <translation>
            <numerusform>%n year not yet told</numerusform>
            <numerusform>%n years not yet told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evidence: %n</source>
        <translation>
            <numerusform>evidence: %n</numerusform>
            <numerusform>evidence: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fear(s)</source>
        <translation>
            <numerusform>%n fear</numerusform>
            <numerusform>%n fears</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document removed</numerusform>
            <numerusform>%n documents removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FearsView</name>
    <message numerus="yes">
        <source>%n fear(s) written down</source>
        <translation>
            <numerusform>%n fear written down</numerusform>
            <numerusform>%n fears written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportPanel</name>
    <message numerus="yes">
        <source>%n paper(s) added</source>
        <translation>
            <numerusform>%n paper added</numerusform>
            <numerusform>%n papers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here already</source>
        <translation>
            <numerusform>%n of them here already</numerusform>
            <numerusform>%n of them here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added</source>
        <translation>
            <numerusform>%n could not be added</numerusform>
            <numerusform>%n could not be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>More links than these stand behind a button, so that one remark cannot fill the column.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n document(s) shown</source>
        <translation>
            <numerusform>%n document shown</numerusform>
            <numerusform>%n documents shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>%n row(s) open</source>
        <translation>
            <numerusform>%n row open</numerusform>
            <numerusform>%n rows open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCaseView</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>Split into %n document(s)</source>
        <translation>
            <numerusform>Split into %n document</numerusform>
            <numerusform>Split into %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>%n people removed</source>
        <translation>
            <numerusform>%n person removed</numerusform>
            <numerusform>%n people removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>saved · locks in %n min</source>
        <translation>
            <numerusform>saved · locks in %n min</numerusform>
            <numerusform>saved · locks in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message numerus="yes">
        <source>%n page(s) could not be read</source>
        <translation>
            <numerusform>%n page could not be read</numerusform>
            <numerusform>%n pages could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) with a hint about the picture</source>
        <translation>
            <numerusform>%n document with a hint about its picture</numerusform>
            <numerusform>%n documents with a hint about their pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) to confirm</source>
        <translation>
            <numerusform>%n proposal to confirm</numerusform>
            <numerusform>%n proposals to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not sorted yet</source>
        <translation>
            <numerusform>%n document not sorted yet</numerusform>
            <numerusform>%n documents not sorted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page(s) read</source>
        <translation>
            <numerusform>{read} of %n page read</numerusform>
            <numerusform>{read} of %n pages read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message numerus="yes">
        <source>After %n quiet minute(s)</source>
        <translation>
            <numerusform>After %n quiet minute</numerusform>
            <numerusform>After %n quiet minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>The first %n place</numerusform>
            <numerusform>The first %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectedWork</name>
    <message numerus="yes">
        <source>%n document(s) with all pages, texts and entries will be deleted from this case. This cannot be undone.</source>
        <translation>
            <numerusform>%n document with all pages, texts and entries will be deleted from this case. This cannot be undone.</numerusform>
            <numerusform>%n documents with all pages, texts and entries will be deleted from this case. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) joined</source>
        <translation>
            <numerusform>%n document joined</numerusform>
            <numerusform>%n documents joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n document(s)</source>
        <translation>
            <numerusform>Split into %n document</numerusform>
            <numerusform>Split into %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message numerus="yes">
        <source>%n without evidence or explanation</source>
        <translation>
            <numerusform>%n without evidence or explanation</numerusform>
            <numerusform>%n without evidence or explanation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n event(s). Arrows choose, plus and minus zoom.</source>
        <translation>
            <numerusform>%n event. Arrows choose, plus and minus zoom.</numerusform>
            <numerusform>%n events. Arrows choose, plus and minus zoom.</numerusform>
        </translation>
    </message>
</context>
</TS>
