<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence · offline</source>
        <translation>Версия %1 · лицензия MIT · без сети</translation>
    </message>
    <message>
        <source>Keeps the papers of an asylum case in one encrypted file, reads them and prints a bundle. It has no account, no server and no connection.</source>
        <translation>Хранит документы по делу об убежище в одном зашифрованном файле, распознаёт их и собирает комплект. Учётных записей, сервера и подключения к сети нет.</translation>
    </message>
    <message>
        <source>What it cannot protect against</source>
        <translation>От чего программа не защищает</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Someone who makes you tell the passphrase, or watches or films the screen and keyboard.</source>
        <translation>От того, кто заставит назвать парольную фразу, подсмотрит или снимет на видео экран и клавиатуру.</translation>
    </message>
    <message>
        <source>Spying software on this computer.</source>
        <translation>От шпионских программ на этом компьютере.</translation>
    </message>
    <message>
        <source>A computer taken while the case is open, or shortly after it was switched on or put to sleep.</source>
        <translation>Если компьютер забрали, пока дело открыто, в режиме сна или вскоре после выключения.</translation>
    </message>
    <message>
        <source>Swap and hibernation files, unless the whole disk is encrypted.</source>
        <translation>От следов в файлах подкачки и гибернации, если не зашифрован весь диск.</translation>
    </message>
    <message>
        <source>That the program and an encrypted file are seen: they are not hidden.</source>
        <translation>Программа и зашифрованный файл видны: они не скрыты.</translation>
    </message>
    <message>
        <source>Deletion is not certain on SSDs, memory sticks, snapshots and in cloud folders.</source>
        <translation>Удаление не гарантировано на SSD, флешках, в снимках диска и облачных папках.</translation>
    </message>
    <message>
        <source>Exported and printed bundles are ordinary files and papers; originals stay on the phone or scanner.</source>
        <translation>Сохранённые и напечатанные комплекты — обычные файлы и бумаги; исходные снимки остаются на телефоне или сканере.</translation>
    </message>
    <message>
        <source>An older copy of the case that is put in its place.</source>
        <translation>Если на место дела положат его более старую копию, программа этого не заметит.</translation>
    </message>
    <message>
        <source>If passphrase and recovery sheet are both lost, nobody can open the case.</source>
        <translation>Если потеряны и парольная фраза, и лист восстановления, дело не откроет никто.</translation>
    </message>
    <message>
        <source>No outside audit has been made yet.</source>
        <translation>Независимая проверка программы ещё не проводилась.</translation>
    </message>
</context>
<context>
    <name>AccountsField</name>
    <message>
        <source>Add somebody&apos;s own account</source>
        <translation>Добавить чей-то рассказ</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>adding of papers</source>
        <translation>добавление документов</translation>
    </message>
    <message>
        <source>change of case data</source>
        <translation>изменение данных дела</translation>
    </message>
    <message>
        <source>change of documents</source>
        <translation>изменение документов</translation>
    </message>
    <message>
        <source>removal of documents</source>
        <translation>удаление документов</translation>
    </message>
    <message>
        <source>restoring of documents</source>
        <translation>возвращение документов</translation>
    </message>
    <message>
        <source>new order of documents</source>
        <translation>новый порядок документов</translation>
    </message>
    <message>
        <source>confirming what was read</source>
        <translation>подтверждение прочитанного</translation>
    </message>
    <message>
        <source>rejecting what was read</source>
        <translation>отклонение прочитанного</translation>
    </message>
    <message>
        <source>splitting of a document</source>
        <translation>разделение документа</translation>
    </message>
    <message>
        <source>joining of documents</source>
        <translation>объединение документов</translation>
    </message>
    <message>
        <source>tie between documents</source>
        <translation>связь между документами</translation>
    </message>
    <message>
        <source>turning of a page</source>
        <translation>поворот страницы</translation>
    </message>
    <message>
        <source>adjusting of a page</source>
        <translation>правка страницы</translation>
    </message>
    <message>
        <source>covering of a part</source>
        <translation>закрытие части страницы</translation>
    </message>
    <message>
        <source>correction of text</source>
        <translation>исправление текста</translation>
    </message>
    <message>
        <source>new order of pages</source>
        <translation>новый порядок страниц</translation>
    </message>
    <message>
        <source>removal of pages</source>
        <translation>удаление страниц</translation>
    </message>
    <message>
        <source>front and back</source>
        <translation>лицевая и оборотная сторона</translation>
    </message>
    <message>
        <source>adding of a person</source>
        <translation>добавление человека</translation>
    </message>
    <message>
        <source>change of a person</source>
        <translation>правка сведений о человеке</translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation>удаление человека</translation>
    </message>
    <message>
        <source>joining of two entries</source>
        <translation>объединение двух записей</translation>
    </message>
    <message>
        <source>adding of a tie</source>
        <translation>добавление связи</translation>
    </message>
    <message>
        <source>change of a tie</source>
        <translation>правка связи</translation>
    </message>
    <message>
        <source>removal of a tie</source>
        <translation>удаление связи</translation>
    </message>
    <message>
        <source>adding of an event</source>
        <translation>добавление события</translation>
    </message>
    <message>
        <source>change of events</source>
        <translation>изменение событий</translation>
    </message>
    <message>
        <source>removal of events</source>
        <translation>удаление событий</translation>
    </message>
    <message>
        <source>new order of events</source>
        <translation>новый порядок событий</translation>
    </message>
    <message>
        <source>adding of a fear</source>
        <translation>добавление опасения</translation>
    </message>
    <message>
        <source>change of a fear</source>
        <translation>изменение опасения</translation>
    </message>
    <message>
        <source>removal of a fear</source>
        <translation>удаление опасения</translation>
    </message>
    <message>
        <source>new order of fears</source>
        <translation>новый порядок опасений</translation>
    </message>
    <message>
        <source>adding of country information</source>
        <translation>добавление сведений о стране</translation>
    </message>
    <message>
        <source>change of country information</source>
        <translation>изменение сведений о стране</translation>
    </message>
    <message>
        <source>removal of country information</source>
        <translation>удаление сведений о стране</translation>
    </message>
    <message>
        <source>adding of a missing paper</source>
        <translation>добавление отсутствующего документа</translation>
    </message>
    <message>
        <source>change of a missing paper</source>
        <translation>изменение отсутствующего документа</translation>
    </message>
    <message>
        <source>removal of a missing paper</source>
        <translation>удаление отсутствующего документа</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation>Последняя: %1</translation>
    </message>
    <message>
        <source>None made yet</source>
        <translation>Пока нет ни одной</translation>
    </message>
    <message>
        <source>Beside the case, by itself</source>
        <translation>Рядом с делом, автоматически</translation>
    </message>
    <message>
        <source>After each day&apos;s work a copy is kept in a folder beside the case; the last five stay.</source>
        <translation>После каждого дня работы копия сохраняется в папке рядом с делом; хранятся пять последних.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>На другом устройстве</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>For example on a memory stick that lies somewhere else. It is encrypted as the case is.</source>
        <translation>Например, на флешке, которая хранится в другом месте. Копия зашифрована так же, как дело.</translation>
    </message>
    <message>
        <source>When something went wrong</source>
        <translation>Если что-то случилось</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>A backup becomes a new case file; nothing is overwritten.</source>
        <translation>Из копии получается новый файл дела; ничего не перезаписывается.</translation>
    </message>
</context>
<context>
    <name>Border</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>at a checkpoint</source>
        <translation>через пункт пропуска</translation>
    </message>
    <message>
        <source>at an airport</source>
        <translation>в аэропорту</translation>
    </message>
    <message>
        <source>outside a checkpoint</source>
        <translation>вне пункта пропуска</translation>
    </message>
    <message>
        <source>a border without control</source>
        <translation>граница без контроля</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Go on reading</source>
        <translation>Продолжить чтение</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this file</source>
        <translation>Без сети · ничего не выходит из файла</translation>
    </message>
    <message>
        <source>Adding paper %1 of %2</source>
        <translation>Добавление: документ %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n page(s)</source>
        <translation>
            <numerusform>Чтение: %1 из %n страницы</numerusform>
            <numerusform>Чтение: %1 из %n страниц</numerusform>
            <numerusform>Чтение: %1 из %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) wait to be read</source>
        <translation>
            <numerusform>%n страница ждёт чтения</numerusform>
            <numerusform>%n страницы ждут чтения</numerusform>
            <numerusform>%n страниц ждут чтения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Bundle</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Prepare the bundle</source>
        <translation>Подготовить комплект</translation>
    </message>
    <message>
        <source>No bundle has been given out yet.</source>
        <translation>Комплект ещё не передавали.</translation>
    </message>
    <message>
        <source>{recipient}, {pages}</source>
        <translation>{recipient}, {pages}</translation>
    </message>
    <message numerus="yes">
        <source>New since then: %n document(s)</source>
        <translation>
            <numerusform>С тех пор новое: %n документ</numerusform>
            <numerusform>С тех пор новое: %n документа</numerusform>
            <numerusform>С тех пор новое: %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>No new documents since then.</source>
        <translation>С тех пор новых документов нет.</translation>
    </message>
</context>
<context>
    <name>BundleLanguage</name>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
</context>
<context>
    <name>BundleView</name>
    <message>
        <source>Bundle</source>
        <extracomment>Changes that come within this time (ms) are looked at together.</extracomment>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Given out · {count}</source>
        <translation>Передано · {count}</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>комплект</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>Сохранить комплект</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>Сохранение: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Gregorian calendar</source>
        <translation>григорианский календарь</translation>
    </message>
    <message>
        <source>old style, Julian calendar</source>
        <translation>старый стиль, юлианский календарь</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>солнечная хиджра</translation>
    </message>
    <message>
        <source>lunar Hijri</source>
        <translation>лунная хиджра</translation>
    </message>
    <message>
        <source>Ethiopian calendar</source>
        <translation>эфиопский календарь</translation>
    </message>
    <message>
        <source>Imperial calendar of Iran</source>
        <translation>императорский календарь Ирана</translation>
    </message>
</context>
<context>
    <name>CaseChanges</name>
    <message>
        <source>The case gets its new passphrase…</source>
        <translation>Дело получает новую парольную фразу…</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Парольная фраза изменена</translation>
    </message>
    <message>
        <source>Make a new backup and, if you use one, a new recovery sheet.</source>
        <translation>Сделайте новую резервную копию и, если вы им пользуетесь, новый лист восстановления.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>This case</source>
        <translation>Это дело</translation>
    </message>
    <message>
        <source>Name, shown in the window</source>
        <translation>Название, видно в окне</translation>
    </message>
    <message>
        <source>Stands on the cover of the bundle where given.</source>
        <translation>Если указано, стоит на обложке комплекта.</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>Язык комплекта</translation>
    </message>
    <message>
        <source>None chosen: all that are installed are tried. Fewer languages read faster and better.</source>
        <translation>Если ничего не выбрано, пробуются все установленные. Чем меньше языков, тем быстрее и точнее чтение.</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Языки документов</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation>Удалить это дело</translation>
    </message>
    <message>
        <source>Remove this case…</source>
        <translation>Удалить это дело…</translation>
    </message>
    <message>
        <source>Destroys the case file and the backups beside it. This cannot be undone.</source>
        <translation>Уничтожает файл дела и резервные копии рядом с ним. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>CaseWarning</name>
    <message>
        <source>This case lies on a network drive. Work on it from one computer at a time and keep a backup elsewhere.</source>
        <translation>Дело лежит на сетевом диске. Работайте с ним одновременно только с одного компьютера и храните копию в другом месте.</translation>
    </message>
    <message>
        <source>This case lies in a folder that is copied to other computers. Pause the copying while the case is open.</source>
        <translation>Дело лежит в папке, которая копируется на другие компьютеры. Приостановите синхронизацию, пока дело открыто.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Not sorted yet</source>
        <translation>Ещё не разобрано</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Документы, удостоверяющие личность</translation>
    </message>
    <message>
        <source>Individual and status</source>
        <translation>Личный статус и семья</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство в организациях</translation>
    </message>
    <message>
        <source>Other official papers</source>
        <translation>Другие официальные документы</translation>
    </message>
    <message>
        <source>Any other evidence</source>
        <translation>Иные доказательства</translation>
    </message>
</context>
<context>
    <name>CategoryHint</name>
    <message>
        <source>Passport, identity card, travel document, driving licence</source>
        <translation>Паспорт, удостоверение личности, проездной документ, водительские права</translation>
    </message>
    <message>
        <source>Birth, marriage, divorce, death, family</source>
        <translation>Рождение, брак, развод, смерть, семья</translation>
    </message>
    <message>
        <source>School certificates, diplomas, student card</source>
        <translation>Аттестаты, дипломы, студенческий билет</translation>
    </message>
    <message>
        <source>Letters from work, contracts, records of employment</source>
        <translation>Справки с работы, договоры, трудовые книжки</translation>
    </message>
    <message>
        <source>Party, union, community, faith</source>
        <translation>Партия, профсоюз, община, вера</translation>
    </message>
    <message>
        <source>Summons, decisions, letters from authorities, visas</source>
        <translation>Повестки, решения, письма органов власти, визы</translation>
    </message>
    <message>
        <source>Medical papers, threats, witnesses, photographs, messages</source>
        <translation>Медицинские документы, угрозы, свидетели, фотографии, переписка</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>We do not have it</source>
        <extracomment>The chip gives way before the name is shorter than this.</extracomment>
        <translation>Этого документа нет</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Opens the documents of this category.</source>
        <translation>Открывает документы этого раздела.</translation>
    </message>
    <message>
        <source>Opens the form that says what is missing and why.</source>
        <translation>Открывает форму: чего нет и почему.</translation>
    </message>
    <message numerus="yes">
        <source>have; %n missing, not explained</source>
        <translation>
            <numerusform>есть; %n без объяснения</numerusform>
            <numerusform>есть; %n без объяснения</numerusform>
            <numerusform>есть; %n без объяснения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing, explained: %n paper(s)</source>
        <translation>
            <numerusform>нет, объяснено: %n документ</numerusform>
            <numerusform>нет, объяснено: %n документа</numerusform>
            <numerusform>нет, объяснено: %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>missing, explained: {reason}</source>
        <translation>нет, объяснено: {reason}</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>скорее уверенно</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>неуверенно</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check computer and case</source>
        <translation>Проверить компьютер и дело</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Проверить компьютер</translation>
    </message>
    <message>
        <source>Looks for what this computer lacks, and whether every byte of the case is as it was stored.</source>
        <translation>Покажет, чего не хватает на этом компьютере и цел ли каждый байт дела.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Place of the case</source>
        <translation>Место, где лежит дело</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Text reading (Tesseract)</source>
        <translation>Чтение текста (Tesseract)</translation>
    </message>
    <message>
        <source>Languages that can be read</source>
        <translation>Языки, которые можно читать</translation>
    </message>
    <message>
        <source>Fonts for the window and the bundle</source>
        <translation>Шрифты для окна и комплекта</translation>
    </message>
    <message>
        <source>Every byte of the case is as it was stored</source>
        <translation>Каждый байт дела такой, каким был сохранён</translation>
    </message>
    <message>
        <source>Space on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>The case can be written to</source>
        <translation>В дело можно записывать</translation>
    </message>
    <message>
        <source>Python 3.11 or newer is needed.</source>
        <translation>Нужен Python 3.11 или новее.</translation>
    </message>
    <message>
        <source>Install Tesseract to search in the text of scans and photographs.</source>
        <translation>Установите Tesseract, чтобы искать в тексте сканов и фотографий.</translation>
    </message>
    <message>
        <source>Not installed: %1. Install their Tesseract packages to read such papers.</source>
        <translation>Не установлены: %1. Чтобы читать такие документы, установите их пакеты Tesseract.</translation>
    </message>
    <message>
        <source>Fonts are missing. Install the program again.</source>
        <translation>Не хватает шрифтов. Установите программу заново.</translation>
    </message>
    <message>
        <source>Something is damaged. Leave the file as it is and restore the newest backup into a new file.</source>
        <translation>Что-то повреждено. Не трогайте файл и восстановите последнюю копию в новый файл.</translation>
    </message>
    <message>
        <source>Little space is left. Free some, or move the case to a larger disk.</source>
        <translation>Осталось мало места. Освободите место или перенесите дело на больший диск.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. Copy it to a folder of your own.</source>
        <translation>Файл или папка только для чтения. Скопируйте дело в свою папку.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Поиск по списку</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>{choice}, chosen</source>
        <translation>{choice}, выбрано</translation>
    </message>
</context>
<context>
    <name>ChoosePdf</name>
    <message>
        <source>Verify a file</source>
        <translation>Проверить файл</translation>
    </message>
</context>
<context>
    <name>ChronologyBar</name>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Write it in one line</source>
        <translation>Записать одной строкой</translation>
    </message>
    <message>
        <source>Find in the events</source>
        <translation>Найти в событиях</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Порядок</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>деликатные</translation>
    </message>
</context>
<context>
    <name>ChronologyView</name>
    <message>
        <source>Chronology</source>
        <extracomment>Changes of reading and import, which nobody made by hand: they come often and wait for each other.</extracomment>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>Write the first one in the line above, as it is told: when and what happened. Dates may be in any calendar, rough, or “two weeks after the arrest”. What is not known stays open.</source>
        <translation>Запишите первое в строке выше, как о нём рассказывают: когда и что произошло. Дата может быть по любому календарю, примерной или такой: «через две недели после ареста». Что неизвестно, остаётся открытым.</translation>
    </message>
    <message>
        <source>Write the first event</source>
        <translation>Записать первое событие</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ни одно событие не подходит.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) removed</source>
        <translation>
            <numerusform>Удалено %n событие</numerusform>
            <numerusform>Удалено %n события</numerusform>
            <numerusform>Удалено %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>CitationRow</name>
    <message>
        <source>a paper that was removed</source>
        <translation>документ, который удалён</translation>
    </message>
    <message>
        <source>the whole paper</source>
        <translation>весь документ</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>страница {n}</translation>
    </message>
    <message>
        <source>a page that is gone</source>
        <translation>страница, которой больше нет</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>Выдержка, слово в слово</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>Goes to the page in Documents.</source>
        <translation>Открывает страницу в разделе «Документы».</translation>
    </message>
    <message>
        <source>Take this place off the fear</source>
        <translation>Отвязать это место от опасения</translation>
    </message>
</context>
<context>
    <name>CitationsField</name>
    <message>
        <source>Add a paper…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>No papers in the case yet</source>
        <translation>В деле пока нет документов</translation>
    </message>
</context>
<context>
    <name>CitizenshipsField</name>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>It would end before it begins. Kept as written: which of the two is right?</source>
        <translation>Получается, что конец раньше начала. Оставлено как написано: какая из двух дат верна?</translation>
    </message>
    <message>
        <source>It would be after the death of {name}. Kept as written: which date is right?</source>
        <translation>Получается, что это было после смерти ({name}). Оставлено как написано: какая дата верна?</translation>
    </message>
    <message>
        <source>It would be before the birth of {name}. Kept as written: which date is right?</source>
        <translation>Получается, что это было до рождения ({name}). Оставлено как написано: какая дата верна?</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Новое дело…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>&amp;Открыть дело…</translation>
    </message>
    <message>
        <source>Look at the &amp;example case</source>
        <translation>Посмотреть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Add papers…</source>
        <translation>&amp;Добавить документы…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить п&amp;апку…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Сделать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокировать</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Закрыть дело</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Paste papers or a picture</source>
        <translation>&amp;Вставить документы или снимок</translation>
    </message>
    <message>
        <source>&amp;Search in all papers</source>
        <translation>&amp;Поиск по всем документам</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Check computer and case…</source>
        <translation>&amp;Проверить компьютер и дело…</translation>
    </message>
    <message>
        <source>&amp;About, and what it cannot protect against</source>
        <translation>&amp;О программе и о том, от чего она не защищает</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Look at the copy</source>
        <translation>Посмотреть копию</translation>
    </message>
    <message>
        <source>no copy in the case</source>
        <translation>копии в деле нет</translation>
    </message>
    <message>
        <source>a paper that was removed</source>
        <translation>документ, который удалён</translation>
    </message>
</context>
<context>
    <name>CornerHandles</name>
    <message>
        <source>These corners cannot be a sheet. Pull them apart.</source>
        <translation>Из таких углов лист не получится. Разведите их.</translation>
    </message>
    <message>
        <source>Corners of the sheet</source>
        <translation>Углы листа</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Левый верхний угол</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Правый верхний угол</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Правый нижний угол</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Левый нижний угол</translation>
    </message>
    <message>
        <source>{across} % from the left, {down} % from the top</source>
        <translation>{across} % слева, {down} % сверху</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added</source>
        <translation>
            <numerusform>Добавлен %n документ</numerusform>
            <numerusform>Добавлено %n документа</numerusform>
            <numerusform>Добавлено %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be added.</source>
        <translation>
            <numerusform>Ещё %n файл добавить не удалось.</numerusform>
            <numerusform>Ещё %n файла добавить не удалось.</numerusform>
            <numerusform>Ещё %n файлов добавить не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>подтвердить: %n</numerusform>
            <numerusform>подтвердить: %n</numerusform>
            <numerusform>подтвердить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) not yet told</source>
        <translation>
            <numerusform>%n месяц пока не рассказан</numerusform>
            <numerusform>%n месяца пока не рассказаны</numerusform>
            <numerusform>%n месяцев пока не рассказаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) not yet told</source>
        <translation>
            <numerusform>%n год пока не рассказан</numerusform>
            <numerusform>%n года пока не рассказаны</numerusform>
            <numerusform>%n лет пока не рассказаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>около %n с</numerusform>
            <numerusform>около %n с</numerusform>
            <numerusform>около %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>около %n мин</numerusform>
            <numerusform>около %n мин</numerusform>
            <numerusform>около %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evidence: %n</source>
        <translation>
            <numerusform>доказательств: %n</numerusform>
            <numerusform>доказательств: %n</numerusform>
            <numerusform>доказательств: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fear(s)</source>
        <translation>
            <numerusform>%n опасение</numerusform>
            <numerusform>%n опасения</numerusform>
            <numerusform>%n опасений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центрально-Африканская Республика</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Congo (Democratic Republic)</source>
        <translation>Конго (Демократическая Республика)</translation>
    </message>
    <message>
        <source>Congo (Republic)</source>
        <translation>Конго (Республика)</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенштейн</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршалловы о-ва</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Федеративные Штаты Микронезии</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>КНДР</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Палестина</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа — Новая Гвинея</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшельские о-ва</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломоновы о-ва</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южно-Африканская Республика</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Соединенные Штаты</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>СССР</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Без гражданства</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>New cover</source>
        <translation>Скрыть ещё</translation>
    </message>
    <message>
        <source>Cover the selected words</source>
        <translation>Скрыть выделенные слова</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Показать скрытое</translation>
    </message>
    <message>
        <source>Remove this cover</source>
        <translation>Больше не скрывать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cover a part</source>
        <translation>Скрыть часть</translation>
    </message>
    <message>
        <source>Cover {number} of {count}. Arrows move it; with Shift they resize it.</source>
        <translation>Скрытая часть {number} из {count}. Стрелки двигают её, с Shift меняют размер.</translation>
    </message>
    <message>
        <source>Drag over what others must not see. Tab chooses a cover.</source>
        <translation>Обведите то, что другим видеть нельзя. Tab выбирает скрытую часть.</translation>
    </message>
    <message>
        <source>Drag over what others must not see, or press N.</source>
        <translation>Обведите то, что другим видеть нельзя, или нажмите N.</translation>
    </message>
</context>
<context>
    <name>CoverLayer</name>
    <message>
        <source>Covered</source>
        <translation>Скрыто</translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Covered</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>This fear is marked as sensitive. Look who can see the screen, then show it. It is covered again as soon as you leave it.</source>
        <translation>Это опасение отмечено как личное. Посмотрите, кто видит экран, и затем откройте его. Оно снова закроется, как только вы перейдёте к другому.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>until {date}</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>с {date}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>as written on the paper</source>
        <translation>как написано в документе</translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation>сохранено как написано</translation>
    </message>
    <message>
        <source>= {date}</source>
        <translation>= {date}</translation>
    </message>
</context>
<context>
    <name>DateMeaning</name>
    <message>
        <source>told by another event, kept as written</source>
        <translation>сказано через другое событие, оставлено как написано</translation>
    </message>
    <message>
        <source>= {date}</source>
        <translation>= {date}</translation>
    </message>
    <message>
        <source>{date} · the day was assigned</source>
        <translation>{date} · день проставлен условно</translation>
    </message>
</context>
<context>
    <name>DateProblem</name>
    <message>
        <source>Month {month} of {year} has {days} days ({calendar}). Kept as written; please look again.</source>
        <translation>В месяце {month} года {year} дней: {days} ({calendar}). Оставлено как написано; проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>A year has {months} months ({calendar}). Kept as written; please look again.</source>
        <translation>В году месяцев: {months} ({calendar}). Оставлено как написано; проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>The year is outside {first}–{last} ({calendar}). Kept as written; please look again.</source>
        <translation>Год вне пределов {first}–{last} ({calendar}). Оставлено как написано; проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>It ends before it begins. Kept as written; please look again.</source>
        <translation>Конец раньше начала. Оставлено как написано; проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>Kept as written.</source>
        <translation>Оставлено как написано.</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>All papers</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>К подтверждению</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Ещё не разобраны</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Читаются</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не прочитаны</translation>
    </message>
    <message>
        <source>Not in the bundle</source>
        <translation>Не в комплекте</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалённые</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>About the document</source>
        <extracomment>Papers of these categories say who somebody is.</extracomment>
        <translation>О документе</translation>
    </message>
    <message>
        <source>Category and kind</source>
        <translation>Раздел и вид</translation>
    </message>
    <message>
        <source>Title as written</source>
        <translation>Название, как написано</translation>
    </message>
    <message>
        <source>Languages of the paper</source>
        <translation>Языки документа</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>На чьё имя</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>In which form you have it</source>
        <translation>В каком виде он у вас</translation>
    </message>
    <message>
        <source>For example: with the applicant, kept by the border guard, lost</source>
        <translation>Например: у заявителя, у пограничной службы, утерян</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Где подлинник</translation>
    </message>
    <message>
        <source>How you came by it</source>
        <translation>Как документ попал к вам</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что он подтверждает</translation>
    </message>
    <message>
        <source>Notes (never in the bundle)</source>
        <translation>Заметки (в комплект не входят)</translation>
    </message>
    <message>
        <source>Not to be relied on</source>
        <translation>Не опираться на этот документ</translation>
    </message>
    <message>
        <source>Kept here, but nothing is founded on it.</source>
        <translation>Хранится здесь, но ни одно утверждение на нём не основано.</translation>
    </message>
    <message>
        <source>Leave out of the bundle</source>
        <translation>Не включать в комплект</translation>
    </message>
    <message>
        <source>Stays in the case only.</source>
        <translation>Остаётся только в деле.</translation>
    </message>
    <message>
        <source>Changes hold for all of them</source>
        <translation>Изменения относятся ко всем выбранным</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Подлинник</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Заверенная копия</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message>
        <source>not sorted yet</source>
        <translation>ещё не разобран</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Restore</source>
        <extracomment>Keys that hold anywhere in the room.</extracomment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>Страницы…</translation>
    </message>
    <message>
        <source>Join into one document</source>
        <translation>Объединить в один документ</translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation>Относится к…</translation>
    </message>
    <message>
        <source>Leave out of the bundle</source>
        <translation>Не включать в комплект</translation>
    </message>
    <message>
        <source>Not to be relied on</source>
        <translation>Не опираться на этот документ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Read again in</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>The same languages</source>
        <translation>На тех же языках</translation>
    </message>
</context>
<context>
    <name>DocumentOrder</name>
    <message>
        <source>By category</source>
        <translation>По разделам</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By time added</source>
        <translation>По времени добавления</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>expires {date}</source>
        <translation>действует до {date}</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>добавлен {date}</translation>
    </message>
    <message>
        <source>translation of {title}</source>
        <translation>перевод: {title}</translation>
    </message>
    <message>
        <source>translator&apos;s certificate for {title}</source>
        <translation>удостоверение переводчика: {title}</translation>
    </message>
    <message>
        <source>copy of {title}</source>
        <translation>копия: {title}</translation>
    </message>
    <message>
        <source>attached to {title}</source>
        <translation>приложение: {title}</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитан</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>to sort</source>
        <translation>разобрать</translation>
    </message>
    <message>
        <source>not relied on</source>
        <translation>не опираемся</translation>
    </message>
    <message>
        <source>not in bundle</source>
        <translation>не в комплекте</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не прочитан</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Documents</source>
        <extracomment>Changes of reading and import, which nobody made by hand at this moment.</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>There is no file or picture on the clipboard.</source>
        <translation>В буфере обмена нет ни файла, ни снимка.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>Удалён %n документ</numerusform>
            <numerusform>Удалено %n документа</numerusform>
            <numerusform>Удалено %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop papers here</source>
        <translation>Перетащите документы сюда</translation>
    </message>
    <message>
        <source>Let go to open this case</source>
        <translation>Отпустите, чтобы открыть это дело</translation>
    </message>
    <message>
        <source>Let go to add these papers</source>
        <translation>Отпустите, чтобы добавить эти документы</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>The work could not be finished.</source>
        <translation>Работу не удалось закончить.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Please try again.</source>
        <translation>Всё сохранённое на месте. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The case file cannot be used</source>
        <translation>Файл дела использовать не удаётся</translation>
    </message>
    <message>
        <source>Something is wrong with “%1”.</source>
        <translation>С файлом «%1» что-то не так.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and try again.</source>
        <translation>Проверьте, подключён ли диск, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Файл не найден</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>Файла «%1» больше нет на месте.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its drive is not connected. Choose it again.</source>
        <translation>Возможно, его переместили, переименовали или не подключён диск. Выберите его заново.</translation>
    </message>
    <message>
        <source>This passphrase does not open the case</source>
        <translation>Эта парольная фраза не подходит</translation>
    </message>
    <message>
        <source>The passphrase does not fit “%1”.</source>
        <translation>Парольная фраза не подходит к файлу «%1».</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock. You can also use the recovery sheet.</source>
        <translation>Проверьте раскладку клавиатуры и Caps Lock. Можно также воспользоваться листом восстановления.</translation>
    </message>
    <message>
        <source>The recovery key is not right</source>
        <translation>Ключ восстановления неверен</translation>
    </message>
    <message>
        <source>Something is mistyped or missing.</source>
        <translation>Что-то набрано с ошибкой или пропущено.</translation>
    </message>
    <message>
        <source>Compare each group with the sheet.</source>
        <translation>Сверьте каждую группу с листом.</translation>
    </message>
    <message>
        <source>The case file is damaged</source>
        <translation>Файл дела повреждён</translation>
    </message>
    <message>
        <source>“%1” is not whole any more.</source>
        <translation>Файл «%1» больше не цел.</translation>
    </message>
    <message>
        <source>Leave it where it is and restore the newest backup into a new file.</source>
        <translation>Оставьте его на месте и восстановите последнюю копию в новый файл.</translation>
    </message>
    <message>
        <source>This is not a case</source>
        <translation>Это не дело</translation>
    </message>
    <message>
        <source>“%1” was not made by this program, or its beginning is destroyed.</source>
        <translation>Файл «%1» создан не этой программой, или его начало разрушено.</translation>
    </message>
    <message>
        <source>Choose another file or restore a backup.</source>
        <translation>Выберите другой файл или восстановите копию.</translation>
    </message>
    <message>
        <source>The case is from a newer version</source>
        <translation>Дело из более новой версии</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of this program.</source>
        <translation>Файл «%1» сохранён более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. Nothing was changed.</source>
        <translation>Чтобы открыть его, установите новую версию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The case is already open</source>
        <translation>Дело уже открыто</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer.</source>
        <translation>Файл «%1» открыт в другом окне или на другом компьютере.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>“%1” was closed or locked before this was done.</source>
        <translation>Файл «%1» закрыли или заблокировали раньше, чем это было сделано.</translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Откройте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Encryption is missing</source>
        <translation>Нет шифрования</translation>
    </message>
    <message>
        <source>The database library on this computer cannot encrypt.</source>
        <translation>Библиотека базы данных на этом компьютере не умеет шифровать.</translation>
    </message>
    <message>
        <source>Install the program again. It refuses to store a case without encryption.</source>
        <translation>Установите программу заново. Без шифрования она дело не сохраняет.</translation>
    </message>
    <message>
        <source>There is already a file</source>
        <translation>Такой файл уже есть</translation>
    </message>
    <message>
        <source>“%1” exists and is not overwritten.</source>
        <translation>Файл «%1» существует и не будет перезаписан.</translation>
    </message>
    <message>
        <source>Choose another name, or open that case.</source>
        <translation>Выберите другое имя или откройте то дело.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Парольная фраза слишком короткая</translation>
    </message>
    <message>
        <source>A case needs a passphrase that is hard to guess.</source>
        <translation>Делу нужна парольная фраза, которую трудно угадать.</translation>
    </message>
    <message>
        <source>Take four or more unrelated words.</source>
        <translation>Возьмите четыре или больше не связанных между собой слов.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>В папку нельзя записывать</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only, so changes could not be saved.</source>
        <translation>Файл «%1» или его папка только для чтения: изменения нельзя было бы сохранить.</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open it there.</source>
        <translation>Скопируйте файл в свою папку и откройте его там.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. Nothing was changed.</source>
        <translation>Для файла «%1» не осталось места. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed.</source>
        <translation>Прочитать или записать файл «%1» не удалось.</translation>
    </message>
    <message>
        <source>Check the drive or its cable, then open the case again. Keep a backup on another device.</source>
        <translation>Проверьте диск и кабель и откройте дело заново. Храните копию на другом устройстве.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Этого больше нет</translation>
    </message>
    <message>
        <source>What you chose has been removed from the case.</source>
        <translation>Выбранное удалено из дела.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation>Всё сделанное до этого сохранено.</translation>
    </message>
    <message>
        <source>A file was not added</source>
        <translation>Файл не добавлен</translation>
    </message>
    <message>
        <source>“%1” could not be added.</source>
        <translation>Файл «%1» добавить не удалось.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>Файла «%1» больше нет на месте.</translation>
    </message>
    <message>
        <source>Check that its drive or phone is still connected.</source>
        <translation>Проверьте, подключён ли ещё диск или телефон.</translation>
    </message>
    <message>
        <source>A file cannot be opened</source>
        <translation>Файл не открывается</translation>
    </message>
    <message>
        <source>This computer does not allow “%1” to be read.</source>
        <translation>Компьютер не разрешает прочитать файл «%1».</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and add it again.</source>
        <translation>Скопируйте его в свою папку и добавьте ещё раз.</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Пустой файл</translation>
    </message>
    <message>
        <source>“%1” contains nothing.</source>
        <translation>В файле «%1» ничего нет.</translation>
    </message>
    <message>
        <source>Copy it again from the phone or scanner.</source>
        <translation>Скопируйте его с телефона или сканера ещё раз.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet</source>
        <translation>Такие файлы пока не читаются</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture.</source>
        <translation>Файл «%1» — не PDF и не снимок.</translation>
    </message>
    <message>
        <source>Save it as PDF or take a picture of it, and add that.</source>
        <translation>Сохраните его как PDF или сфотографируйте и добавьте снимок.</translation>
    </message>
    <message>
        <source>A damaged file</source>
        <translation>Повреждённый файл</translation>
    </message>
    <message>
        <source>“%1” is not whole and cannot be shown.</source>
        <translation>Файл «%1» не цел, показать его нельзя.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from.</source>
        <translation>Скопируйте его из источника ещё раз.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл слишком велик</translation>
    </message>
    <message>
        <source>“%1” has more pages, bytes or picture points than the program accepts.</source>
        <translation>В файле «%1» больше страниц, байтов или точек, чем принимает программа.</translation>
    </message>
    <message>
        <source>Divide it, or scan it with a lower resolution.</source>
        <translation>Разделите его или отсканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>The PDF is protected</source>
        <translation>PDF защищён</translation>
    </message>
    <message>
        <source>“%1” opens only with its own password.</source>
        <translation>Файл «%1» открывается только своим паролем.</translation>
    </message>
    <message>
        <source>Add it again and type the password.</source>
        <translation>Добавьте его ещё раз и введите пароль.</translation>
    </message>
    <message>
        <source>A page could not be read</source>
        <translation>Страница не прочитана</translation>
    </message>
    <message>
        <source>The computer could not read the text of this page.</source>
        <translation>Компьютер не смог прочитать текст этой страницы.</translation>
    </message>
    <message>
        <source>The page itself is kept. Take a sharper picture, or type what matters into the form.</source>
        <translation>Сама страница сохранена. Сделайте более чёткий снимок или внесите главное в форму.</translation>
    </message>
    <message>
        <source>Reading took too long</source>
        <translation>Чтение заняло слишком много времени</translation>
    </message>
    <message>
        <source>Reading this page was stopped after a while.</source>
        <translation>Чтение этой страницы через некоторое время остановлено.</translation>
    </message>
    <message>
        <source>The page itself is kept. You can have it read again.</source>
        <translation>Сама страница сохранена. Её можно прочитать ещё раз.</translation>
    </message>
    <message>
        <source>Reading stopped at this page</source>
        <translation>Чтение прервалось на этой странице</translation>
    </message>
    <message>
        <source>The reading program ended unexpectedly.</source>
        <translation>Программа чтения неожиданно завершилась.</translation>
    </message>
    <message>
        <source>Text reading is not installed</source>
        <translation>Чтение текста не установлено</translation>
    </message>
    <message>
        <source>Tesseract or the chosen languages are not on this computer.</source>
        <translation>На этом компьютере нет Tesseract или выбранных языков.</translation>
    </message>
    <message>
        <source>Papers can be added and sorted; install the languages to search in their text.</source>
        <translation>Документы можно добавлять и разбирать; чтобы искать в их тексте, установите языки.</translation>
    </message>
    <message>
        <source>The bundle would be empty</source>
        <translation>Комплект был бы пуст</translation>
    </message>
    <message>
        <source>No document is chosen for the bundle.</source>
        <translation>Для комплекта не выбран ни один документ.</translation>
    </message>
    <message>
        <source>Add papers, or take some back in that are left out.</source>
        <translation>Добавьте документы или верните исключённые.</translation>
    </message>
    <message>
        <source>Some pages are not ready</source>
        <translation>Некоторые страницы не готовы</translation>
    </message>
    <message>
        <source>Some documents still have pages without a picture.</source>
        <translation>У некоторых документов ещё есть страницы без изображения.</translation>
    </message>
    <message>
        <source>Wait until they are read, or leave these documents out.</source>
        <translation>Подождите, пока они прочитаются, или не включайте эти документы.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Файл не записан</translation>
    </message>
    <message>
        <source>“%1” could not be saved there.</source>
        <translation>Файл «%1» там сохранить не удалось.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Выберите другую папку или освободите место.</translation>
    </message>
</context>
<context>
    <name>EventDateField</name>
    <message>
        <source>Told by another event. Which one?</source>
        <translation>Отсчёт от другого события. От какого?</translation>
    </message>
    <message>
        <source>Told by another event, kept as written. Give that event a date to work it out.</source>
        <translation>Отсчёт от другого события, оставлено как сказано. Когда у того события будет дата, эту можно будет вычислить.</translation>
    </message>
</context>
<context>
    <name>EventFilter</name>
    <message>
        <source>sensitive</source>
        <translation>деликатные</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>с доказательствами</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>без доказательств</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>As remembered</source>
        <translation>Как помнится</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>About the event</source>
        <extracomment>Fields that make sense for several events at once.</extracomment>
        <translation>О событии</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>This event is sensitive. It is covered again when you leave it.</source>
        <translation>Это деликатное событие. Оно снова закроется, когда вы перейдёте к другому.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Changes hold for all of them</source>
        <translation>Изменения — для всех выбранных</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation>Что произошло, одной строкой</translation>
    </message>
    <message>
        <source>When, or since when</source>
        <translation>Когда или с какого времени</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид события</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Status of the stay</source>
        <translation>Основание пребывания</translation>
    </message>
    <message>
        <source>Visa, permit, registration or none</source>
        <translation>Виза, разрешение, регистрация или никакого</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Кто участвовал</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What each one tells stays apart, exactly as told.</source>
        <translation>Рассказ каждого хранится отдельно, слово в слово.</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>Собственные рассказы</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько уверенно</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>No evidence, because …</source>
        <translation>Доказательств нет, потому что …</translation>
    </message>
    <message>
        <source>Fears that rest on it</source>
        <translation>Опасения, связанные с ним</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Деликатное</translation>
    </message>
    <message>
        <source>Covered in lists until somebody asks to see it.</source>
        <translation>В списках закрыто, пока его не попросят показать.</translation>
    </message>
    <message>
        <source>Notes (never in the bundle)</source>
        <translation>Заметки (не попадают в комплект)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Life</source>
        <translation>Жизнь</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Причинённый вред</translation>
    </message>
    <message>
        <source>Authorities and public events</source>
        <translation>Власти и общественные события</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>рождение</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>учёба</translation>
    </message>
    <message>
        <source>work</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>marriage</source>
        <translation>брак</translation>
    </message>
    <message>
        <source>divorce</source>
        <translation>развод</translation>
    </message>
    <message>
        <source>birth of a child</source>
        <translation>рождение ребёнка</translation>
    </message>
    <message>
        <source>death in the family</source>
        <translation>смерть близкого</translation>
    </message>
    <message>
        <source>military service</source>
        <translation>военная служба</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переезд</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>проживание</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>поездка</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>болезнь</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>деятельность</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>арест</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>содержание под стражей</translation>
    </message>
    <message>
        <source>release</source>
        <translation>освобождение</translation>
    </message>
    <message>
        <source>torture or ill-treatment</source>
        <translation>пытки, жестокое обращение</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>угроза</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>нападение</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>сексуальное насилие</translation>
    </message>
    <message>
        <source>search of the home</source>
        <translation>обыск</translation>
    </message>
    <message>
        <source>confiscation</source>
        <translation>изъятие имущества</translation>
    </message>
    <message>
        <source>papers taken away</source>
        <translation>изъятие документов</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>увольнение</translation>
    </message>
    <message>
        <source>forced recruitment</source>
        <translation>принудительная вербовка</translation>
    </message>
    <message>
        <source>forced marriage</source>
        <translation>принудительный брак</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>вынужденное перемещение</translation>
    </message>
    <message>
        <source>disappearance</source>
        <translation>исчезновение</translation>
    </message>
    <message>
        <source>hiding</source>
        <translation>пришлось скрываться</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>обвинение</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>pushback or expulsion</source>
        <translation>вытеснение или высылка</translation>
    </message>
    <message>
        <source>attempt to apply</source>
        <translation>попытка подать ходатайство</translation>
    </message>
    <message>
        <source>asylum procedure</source>
        <translation>процедура убежища</translation>
    </message>
    <message>
        <source>public event</source>
        <translation>общественное событие</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <extracomment>Widths of the columns beside the title, in pixels at usual text size. Which columns go first where there is little room; the form shows them all.</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>which one?</source>
        <extracomment>Role of the `Event` of a row, and whether it is covered.</extracomment>
        <translation>какая из дат?</translation>
    </message>
    <message>
        <source>covered: click to show</source>
        <translation>закрыто: щёлкните, чтобы показать</translation>
    </message>
    <message>
        <source>As told</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианская</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Опасения</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>covered event</source>
        <translation>закрытое событие</translation>
    </message>
    <message>
        <source>none, because …</source>
        <translation>нет, потому что …</translation>
    </message>
    <message>
        <source>{date}, covered</source>
        <translation>{date}, закрыто</translation>
    </message>
    <message>
        <source>evidence: {count}</source>
        <translation>доказательств: {count}</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>без доказательств</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Evidence by the official list</source>
        <translation>Доказательства по официальному перечню</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>In Documents you can mark words of a page and tie them to this event with E.</source>
        <translation>В «Документах» можно выделить слова на странице и связать их с этим событием клавишей E.</translation>
    </message>
    <message>
        <source>Papers are added in the room Documents.</source>
        <translation>Бумаги добавляются в разделе «Документы».</translation>
    </message>
    <message>
        <source>a paper in the bin</source>
        <translation>документ в корзине</translation>
    </message>
    <message>
        <source>Show this place: {document}</source>
        <translation>Показать это место: {document}</translation>
    </message>
    <message>
        <source>Untie {document}</source>
        <translation>Отвязать: {document}</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>целиком</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>стр. {number}</translation>
    </message>
    <message>
        <source>Page of {document}</source>
        <translation>Страница документа {document}</translation>
    </message>
</context>
<context>
    <name>ExhibitDelegate</name>
    <message>
        <source>not to be relied on</source>
        <translation>не опираемся</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключён</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>Exhibits in the order of the bundle</source>
        <translation>Приложения в порядке комплекта</translation>
    </message>
    <message>
        <source>Space takes a document in or leaves it out, Alt+Up and Alt+Down move it, Return opens it.</source>
        <translation>Пробел включает или исключает документ, Alt+вверх и Alt+вниз перемещают его, Enter открывает.</translation>
    </message>
</context>
<context>
    <name>ExhibitModel</name>
    <message>
        <source>left out of the bundle</source>
        <extracomment>Role of the `Document` of a row, None on the heading of a category. Role of the exhibit&apos;s label, empty for what is left out. Role of the category a row belongs to. Role of the number of documents of a heading that go into the bundle.</extracomment>
        <translation>не входит в комплект</translation>
    </message>
    <message>
        <source>{title}: marked “not to be relied on” in its form, so it stays out</source>
        <translation>{title}: в форме отмечено «не опираться», поэтому в комплект не входит</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Copy SHA-256</source>
        <translation>Скопировать SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ExportTableModel</name>
    <message>
        <source>When</source>
        <extracomment>Role of the `ExportRecord` of a row.</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документов</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>FamilyTree</name>
    <message>
        <source>Family tree</source>
        <translation>Семейное древо</translation>
    </message>
</context>
<context>
    <name>FearForm</name>
    <message>
        <source>About the fear</source>
        <translation>Об опасении</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>В нескольких словах</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Кто и что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>If the person returned today</source>
        <translation>Если бы человек вернулся сегодня</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём это основано</translation>
    </message>
    <message>
        <source>Notes and cover</source>
        <translation>Заметки и закрытие</translation>
    </message>
    <message>
        <source>New country information</source>
        <translation>Новые сведения о стране</translation>
    </message>
    <message>
        <source>fear {n} of {total}</source>
        <translation>опасение {n} из {total}</translation>
    </message>
</context>
<context>
    <name>FearSections</name>
    <message>
        <source>In the applicant&apos;s own words</source>
        <translation>Собственными словами заявителя</translation>
    </message>
    <message>
        <source>If you had to return tomorrow, what do you think would happen, step by step?</source>
        <translation>Если бы вам пришлось вернуться завтра, что, по-вашему, произошло бы, шаг за шагом?</translation>
    </message>
    <message>
        <source>In the lawyer&apos;s words</source>
        <translation>Словами юриста</translation>
    </message>
    <message>
        <source>The same in the language of the bundle; nothing that was not said.</source>
        <translation>То же на языке комплекта; ничего, что не было сказано.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Язык этих слов</translation>
    </message>
    <message>
        <source>From whom: people of the case</source>
        <translation>От кого: люди из дела</translation>
    </message>
    <message>
        <source>Choose people…</source>
        <translation>Выбрать людей…</translation>
    </message>
    <message>
        <source>No people in the case yet</source>
        <translation>В деле пока нет людей</translation>
    </message>
    <message>
        <source>From whom, in words</source>
        <translation>От кого, словами</translation>
    </message>
    <message>
        <source>Who exactly is feared: a state body, a group, a family, a private person?</source>
        <translation>Кого именно человек опасается: государственный орган, группу, семью, частное лицо?</translation>
    </message>
    <message>
        <source>What harm</source>
        <translation>Какой вред</translation>
    </message>
    <message>
        <source>What would happen, and where would it begin?</source>
        <translation>Что произошло бы и где бы это началось?</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С каких пор</translation>
    </message>
    <message>
        <source>In any calendar, as exactly as it is known, not more.</source>
        <translation>По любому календарю, настолько точно, насколько известно, не точнее.</translation>
    </message>
    <message>
        <source>for example: spring 1398</source>
        <translation>например: весна 1398</translation>
    </message>
    <message>
        <source>How the person knows</source>
        <translation>Откуда человек это знает</translation>
    </message>
    <message>
        <source>What makes you think so: past events, messages, what happened to others?</source>
        <translation>Почему вы так думаете: прошлые события, сообщения, то, что было с другими?</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Several may hold. Whether one holds is for the authority to decide.</source>
        <translation>Может быть несколько. Есть ли основание, решает орган.</translation>
    </message>
    <message>
        <source>Reasons in words</source>
        <translation>Причины словами</translation>
    </message>
    <message>
        <source>For what reason, and why this person?</source>
        <translation>По какой причине и почему именно этот человек?</translation>
    </message>
    <message>
        <source>Protection by the state</source>
        <translation>Защита со стороны государства</translation>
    </message>
    <message>
        <source>Was anybody asked for help, when, what was the answer? If not, why not?</source>
        <translation>Обращались ли к кому-нибудь за помощью, когда, какой был ответ? Если нет, почему?</translation>
    </message>
    <message>
        <source>Living elsewhere in the country</source>
        <translation>Жизнь в другой части страны</translation>
    </message>
    <message>
        <source>Was another part of the country tried? Could the person live there?</source>
        <translation>Пробовали ли жить в другой части страны? Мог бы человек там жить?</translation>
    </message>
    <message>
        <source>Still true today</source>
        <translation>Верно ли это сегодня</translation>
    </message>
    <message>
        <source>Has anything changed since then, for better or worse?</source>
        <translation>Изменилось ли что-нибудь с тех пор, к лучшему или к худшему?</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Which events of the chronology belong to this fear?</source>
        <translation>Какие события хронологии относятся к этому опасению?</translation>
    </message>
    <message>
        <source>Choose events…</source>
        <translation>Выбрать события…</translation>
    </message>
    <message>
        <source>No events in the chronology yet</source>
        <translation>В хронологии пока нет событий</translation>
    </message>
    <message>
        <source>Pages and passages</source>
        <translation>Страницы и выдержки</translation>
    </message>
    <message>
        <source>Which papers show something of it?</source>
        <translation>Какие документы что-то об этом показывают?</translation>
    </message>
    <message>
        <source>Country information</source>
        <translation>Сведения о стране</translation>
    </message>
    <message>
        <source>What is published about the situation there?</source>
        <translation>Что опубликовано о положении там?</translation>
    </message>
    <message>
        <source>Choose country information…</source>
        <translation>Выбрать сведения о стране…</translation>
    </message>
    <message>
        <source>No country information yet</source>
        <translation>Сведений о стране пока нет</translation>
    </message>
    <message>
        <source>No evidence, because …</source>
        <translation>Доказательств нет, потому что…</translation>
    </message>
    <message>
        <source>Why is there no paper about it? Was one asked for?</source>
        <translation>Почему об этом нет документа? Просили ли его?</translation>
    </message>
    <message>
        <source>Notes (never in the bundle)</source>
        <translation>Заметки (в комплект не входят)</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Covered until asked for, and covered again when left.</source>
        <translation>Закрыто, пока вы не попросите показать, и снова закрывается, когда вы уходите.</translation>
    </message>
</context>
<context>
    <name>FearsPage</name>
    <message>
        <source>Fears in the applicant&apos;s order</source>
        <translation>Опасения в порядке заявителя</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a fear, Delete removes it, Return opens its form.</source>
        <translation>Alt+Вверх и Alt+Вниз перемещают опасение, Delete удаляет, Enter открывает форму.</translation>
    </message>
    <message>
        <source>Add a fear in a few words, then Enter</source>
        <translation>Опасение кратко, затем Enter</translation>
    </message>
    <message>
        <source>Add a fear</source>
        <translation>Добавить опасение</translation>
    </message>
    <message>
        <source>Enter adds it behind the others.</source>
        <translation>Enter добавляет его после остальных.</translation>
    </message>
    <message>
        <source>No fears written down yet</source>
        <translation>Опасения пока не записаны</translation>
    </message>
    <message>
        <source>A fear is one thing that the applicant thinks would happen after a return: from whom, what and why. Each stands by itself, in the person&apos;s own words, with the events and papers it rests on.</source>
        <translation>Опасение — это то, что, по мнению заявителя, произошло бы после возвращения: от кого, что и почему. Каждое записывается отдельно, собственными словами человека, с событиями и документами, на которых оно основано.</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>from whom: not said yet</source>
        <translation>от кого: пока не сказано</translation>
    </message>
    <message>
        <source>Fear removed</source>
        <translation>Опасение удалено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>FearsView</name>
    <message>
        <source>Fears</source>
        <extracomment>Changes that reading brings within this time (ms) are shown together.</extracomment>
        <translation>Опасения</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Country information</source>
        <translation>Сведения о стране</translation>
    </message>
    <message numerus="yes">
        <source>%n fear(s) written down</source>
        <translation>
            <numerusform>записано %n опасение</numerusform>
            <numerusform>записано %n опасения</numerusform>
            <numerusform>записано %n опасений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FearsWords</name>
    <message>
        <source>Fear {number} · covered</source>
        <translation>Опасение {number} · закрыто</translation>
    </message>
    <message>
        <source>Fear {number}</source>
        <translation>Опасение {number}</translation>
    </message>
    <message>
        <source>Covered event</source>
        <translation>Закрытое событие</translation>
    </message>
    <message>
        <source>Event without words</source>
        <translation>Событие без слов</translation>
    </message>
    <message>
        <source>Country information without a title</source>
        <translation>Сведения о стране без названия</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Cases and backups</source>
        <translation>Дела и резервные копии</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Документы и снимки</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>Скопировать SHA-256 целиком</translation>
    </message>
    <message>
        <source>What the file says about itself stays in the case.</source>
        <translation>Сведения файла о себе остаются в деле.</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Show everything again</source>
        <translation>Снова показать всё</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Previous found word</source>
        <translation>Предыдущее найденное слово</translation>
    </message>
    <message>
        <source>Next found word</source>
        <translation>Следующее найденное слово</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>Убрать отметки</translation>
    </message>
    <message>
        <source>“{words}”: {number} of {count} on this page</source>
        <translation>«{words}»: {number} из {count} на этой странице</translation>
    </message>
    <message>
        <source>“{words}”: not marked on this page</source>
        <translation>«{words}»: на этой странице не отмечено</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Race</source>
        <translation>Раса</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Вероисповедание</translation>
    </message>
    <message>
        <source>Nationality or citizenship</source>
        <translation>Национальность или гражданство</translation>
    </message>
    <message>
        <source>Particular social group</source>
        <translation>Определённая социальная группа</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Политические убеждения</translation>
    </message>
    <message>
        <source>Death penalty</source>
        <translation>Смертная казнь</translation>
    </message>
    <message>
        <source>Torture or inhuman treatment</source>
        <translation>Пытки или бесчеловечное обращение</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Вооружённый конфликт</translation>
    </message>
    <message>
        <source>Skin colour, descent, ethnic origin, tribe or clan.</source>
        <translation>Цвет кожи, происхождение, этническая принадлежность, племя или род.</translation>
    </message>
    <message>
        <source>A belief or none, a change of belief, the way of living it, or what others take for it.</source>
        <translation>Вера или её отсутствие, смена веры, то, как человек ею живёт, или то, что за неё принимают другие.</translation>
    </message>
    <message>
        <source>Citizenship or having none, and belonging to a people or a language.</source>
        <translation>Гражданство или его отсутствие, принадлежность к народу или языку.</translation>
    </message>
    <message>
        <source>What people share and cannot change or should not have to: sex, family, whom they love, health, work done in the past.</source>
        <translation>То общее, что люди не могут или не должны менять: пол, семья, кого они любят, здоровье, прежняя работа.</translation>
    </message>
    <message>
        <source>An opinion on matters of state and society, held or thought to be held.</source>
        <translation>Мнение о делах государства и общества — своё или приписанное другими.</translation>
    </message>
    <message>
        <source>A death sentence, or that it is carried out.</source>
        <translation>Смертный приговор или его исполнение.</translation>
    </message>
    <message>
        <source>Torture, or other cruel, inhuman or degrading treatment or punishment.</source>
        <translation>Пытки либо другое жестокое, бесчеловечное или унижающее достоинство обращение или наказание.</translation>
    </message>
    <message>
        <source>A threat to life from violence in a war between states or within one.</source>
        <translation>Угроза жизни из-за насилия в войне между государствами или внутри государства.</translation>
    </message>
</context>
<context>
    <name>GroundChip</name>
    <message>
        <source>race</source>
        <translation>раса</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>вероисповедание</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>национальность</translation>
    </message>
    <message>
        <source>social group</source>
        <translation>социальная группа</translation>
    </message>
    <message>
        <source>political opinion</source>
        <translation>политические убеждения</translation>
    </message>
    <message>
        <source>death penalty</source>
        <translation>смертная казнь</translation>
    </message>
    <message>
        <source>torture</source>
        <translation>пытки</translation>
    </message>
    <message>
        <source>armed conflict</source>
        <translation>вооружённый конфликт</translation>
    </message>
</context>
<context>
    <name>GroundsField</name>
    <message>
        <source>The five grounds of the Refugee Convention</source>
        <translation>Пять оснований Конвенции о статусе беженцев</translation>
    </message>
    <message>
        <source>Complementary protection</source>
        <translation>Дополнительная защита</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Hints about the pictures</source>
        <translation>Подсказки об изображениях</translation>
    </message>
    <message>
        <source>Page {number}: {hint}</source>
        <translation>Страница {number}: {hint}</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Показать другую</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Each file that left is recorded by its SHA-256: any change to it, however small, shows.</source>
        <translation>Каждый переданный файл записан по его SHA-256: любое изменение, даже самое малое, станет видно.</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Скопировать SHA-256</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Проверить файл…</translation>
    </message>
    <message>
        <source>Bundles that were given out</source>
        <translation>Переданные комплекты</translation>
    </message>
    <message>
        <source>Nothing has been given out yet</source>
        <translation>Пока ничего не передано</translation>
    </message>
    <message>
        <source>Each exported bundle is listed here: when, for whom, how many pages, and its SHA-256.</source>
        <translation>Здесь будет каждый сохранённый комплект: когда, для кого, сколько страниц и его SHA-256.</translation>
    </message>
    <message>
        <source>Prepare a bundle</source>
        <translation>Подготовить комплект</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>{recipient}, {moment}, {pages}.</source>
        <translation>{recipient}, {moment}, {pages}.</translation>
    </message>
    <message>
        <source>“{name}” is unchanged, but not all originals are</source>
        <translation>«{name}» не изменён, но не все исходные файлы целы</translation>
    </message>
    <message>
        <source>{given} The stored originals of these exhibits differ: {labels}.</source>
        <translation>{given} Отличаются сохранённые исходные файлы приложений: {labels}.</translation>
    </message>
    <message>
        <source>“{name}” is unchanged since it was exported</source>
        <translation>«{name}» не изменён с момента сохранения</translation>
    </message>
    <message>
        <source>“{name}” is no unchanged export of this case</source>
        <translation>«{name}» не совпадает ни с одним комплектом этого дела</translation>
    </message>
    <message>
        <source>Its list of exhibits names originals of this case. It may have been changed, saved again by another program, or exported from a copy of this case.</source>
        <translation>Его перечень приложений называет исходные файлы этого дела. Возможно, файл изменили, пересохранили в другой программе или он сохранён из копии этого дела.</translation>
    </message>
    <message>
        <source>It was changed, or it comes from somewhere else.</source>
        <translation>Его изменили, или он взят из другого места.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Stopped; what was added before is kept.</source>
        <translation>Остановлено; всё добавленное сохранено.</translation>
    </message>
    <message>
        <source>Already in the case: %1</source>
        <translation>Уже есть в деле: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ImportReportPanel</name>
    <message>
        <source>Files that were not added</source>
        <translation>Файлы, которые не добавлены</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added</source>
        <translation>
            <numerusform>Добавлен %n документ</numerusform>
            <numerusform>Добавлено %n документа</numerusform>
            <numerusform>Добавлено %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here already</source>
        <translation>
            <numerusform>%n уже есть в деле</numerusform>
            <numerusform>%n уже есть в деле</numerusform>
            <numerusform>%n уже есть в деле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added</source>
        <translation>
            <numerusform>%n добавить не удалось</numerusform>
            <numerusform>%n добавить не удалось</numerusform>
            <numerusform>%n добавить не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>The same file is in the case already.</source>
        <translation>Такой же файл уже есть в деле.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать его</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The usual end of a case file&apos;s name, as in `services.case`.</extracomment>
        <translation>Вставленный снимок</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit the form</source>
        <translation>Изменить форму</translation>
    </message>
    <message>
        <source>Remove the chosen documents</source>
        <translation>Удалить выбранные документы</translation>
    </message>
    <message>
        <source>Pages of a document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Next unsure word, also while typing</source>
        <translation>Следующее сомнительное слово, и при вводе текста</translation>
    </message>
    <message>
        <source>Correct the unsure word</source>
        <translation>Исправить сомнительное слово</translation>
    </message>
    <message>
        <source>Next found word</source>
        <translation>Следующее найденное слово</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Скрыть ещё одну часть</translation>
    </message>
    <message>
        <source>Next cover</source>
        <translation>Следующая скрытая часть</translation>
    </message>
    <message>
        <source>Move the cover</source>
        <translation>Подвинуть</translation>
    </message>
    <message>
        <source>Move it finely</source>
        <translation>Подвинуть точнее</translation>
    </message>
    <message>
        <source>Resize the cover</source>
        <translation>Изменить размер</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <translation>Больше не скрывать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
</context>
<context>
    <name>Kin</name>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Мать</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Отец</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>Приёмный родитель</translation>
    </message>
    <message>
        <source>Adoptive mother</source>
        <translation>Приёмная мать</translation>
    </message>
    <message>
        <source>Adoptive father</source>
        <translation>Приёмный отец</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Муж или жена</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>Жена</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Муж</translation>
    </message>
    <message>
        <source>Former husband or wife</source>
        <translation>Бывший муж или жена</translation>
    </message>
    <message>
        <source>Former wife</source>
        <translation>Бывшая жена</translation>
    </message>
    <message>
        <source>Former husband</source>
        <translation>Бывший муж</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Сестра</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Брат</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Другой родственник</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Друг или подруга</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Сын или дочь</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>Дочь</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Сын</translation>
    </message>
    <message>
        <source>Adopted child</source>
        <translation>Приёмный ребёнок</translation>
    </message>
    <message>
        <source>Adopted daughter</source>
        <translation>Приёмная дочь</translation>
    </message>
    <message>
        <source>Adopted son</source>
        <translation>Приёмный сын</translation>
    </message>
    <message>
        <source>Under guardianship</source>
        <translation>Под опекой</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Вид не выбран</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translation>Проездной документ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водительское удостоверение</translation>
    </message>
    <message>
        <source>Military ID</source>
        <translation>Военный билет</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>Свидетельство о браке</translation>
    </message>
    <message>
        <source>Divorce certificate</source>
        <translation>Свидетельство о расторжении брака</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>Свидетельство о смерти</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>Семейная книжка</translation>
    </message>
    <message>
        <source>Change of name</source>
        <translation>Перемена имени</translation>
    </message>
    <message>
        <source>Decision on custody</source>
        <translation>Решение об опеке</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation>Аттестат</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Transcript of marks</source>
        <translation>Выписка оценок</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Студенческий билет</translation>
    </message>
    <message>
        <source>Letter from work</source>
        <translation>Справка с работы</translation>
    </message>
    <message>
        <source>Employment contract</source>
        <translation>Трудовой договор</translation>
    </message>
    <message>
        <source>Record of employment</source>
        <translation>Трудовая книжка</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Увольнение</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Расчётный листок</translation>
    </message>
    <message>
        <source>Business registration</source>
        <translation>Регистрация предприятия</translation>
    </message>
    <message>
        <source>Party card</source>
        <translation>Партийный билет</translation>
    </message>
    <message>
        <source>Trade union card</source>
        <translation>Профсоюзный билет</translation>
    </message>
    <message>
        <source>Letter from an organisation</source>
        <translation>Письмо организации</translation>
    </message>
    <message>
        <source>Certificate of faith</source>
        <translation>Свидетельство о вероисповедании</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Arrest warrant</source>
        <translation>Постановление об аресте</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Решение суда</translation>
    </message>
    <message>
        <source>Letter from an authority</source>
        <translation>Письмо органа власти</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Штраф</translation>
    </message>
    <message>
        <source>Military summons</source>
        <translation>Повестка в армию</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Протокол полиции</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Вид на жительство</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Attendance slip</source>
        <translation>Справка о посещении</translation>
    </message>
    <message>
        <source>Medical report</source>
        <translation>Медицинское заключение</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>Witness statement</source>
        <translation>Показания свидетеля</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Country information</source>
        <translation>Сведения о стране</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Иное доказательство</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>lived it</source>
        <translation>пережито лично</translation>
    </message>
    <message>
        <source>saw it</source>
        <translation>видел(а) сам(а)</translation>
    </message>
    <message>
        <source>heard of it</source>
        <translation>со слов других</translation>
    </message>
    <message>
        <source>read it</source>
        <translation>прочитано</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Installed</source>
        <translation>Установлены</translation>
    </message>
    <message>
        <source>Not installed on this computer</source>
        <translation>Не установлены на этом компьютере</translation>
    </message>
    <message>
        <source>No reading data exists</source>
        <translation>Данных для чтения не существует</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>read as {languages}</source>
        <translation>читается как {languages}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>прочитать нельзя</translation>
    </message>
    <message>
        <source>{language} is not installed (package {package}).</source>
        <translation>Язык {language} не установлен (пакет {package}).</translation>
    </message>
    <message>
        <source>There is no reading data for {language}.</source>
        <translation>Для языка {language} нет данных для чтения.</translation>
    </message>
    <message>
        <source>It cannot be read here.</source>
        <translation>Прочитать его здесь нельзя.</translation>
    </message>
    <message>
        <source>It is read as {languages}.</source>
        <translation>Вместо него используется: {languages}.</translation>
    </message>
    <message>
        <source>{script} letters</source>
        <translation>письмо {script}</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Not chosen</source>
        <translation>Не выбраны</translation>
    </message>
    <message>
        <source>Read as: {languages}</source>
        <translation>Прочитано как: {languages}</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Left out</source>
        <translation>Не вошли</translation>
    </message>
    <message>
        <source>Not to be relied on</source>
        <translation>Не опираемся</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Исключены вами</translation>
    </message>
</context>
<context>
    <name>LegField</name>
    <message>
        <source>Entering without papers or stamps is normal; say it as it was.</source>
        <translation>Въезд без документов и штампов — обычное дело; напишите, как было.</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>From which country</source>
        <translation>Из какой страны</translation>
    </message>
    <message>
        <source>How the border was crossed</source>
        <translation>Как пересечена граница</translation>
    </message>
    <message>
        <source>Where the border was crossed</source>
        <translation>Где пересечена граница</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>На чём</translation>
    </message>
    <message>
        <source>Papers used</source>
        <translation>По каким документам</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>When and what happened, in any language and calendar</source>
        <extracomment>The same in every language of the window: they show that any language will do.</extracomment>
        <translation>Когда и что произошло — на любом языке, по любому календарю</translation>
    </message>
    <message>
        <source>New event in one line</source>
        <translation>Новое событие одной строкой</translation>
    </message>
    <message>
        <source>Kind of event: a suggestion, click to change it</source>
        <translation>Вид события: это предположение, щёлкните, чтобы изменить</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Enter добавляет</translation>
    </message>
    <message>
        <source>Which one is meant? ↓ chooses; Enter again leaves it open.</source>
        <translation>Что имеется в виду? ↓ выбирает; ещё раз Enter — оставить открытым.</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Например: {examples}</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Вид: {kind}</translation>
    </message>
    <message>
        <source>chosen: {meaning}</source>
        <translation>выбрано: {meaning}</translation>
    </message>
    <message>
        <source>no date yet · {title}</source>
        <translation>пока без даты · {title}</translation>
    </message>
    <message>
        <source>{date} can mean several things. Which one?</source>
        <translation>{date} можно понять по-разному. Что верно?</translation>
    </message>
    <message>
        <source>counted from: {event}</source>
        <translation>отсчёт от: {event}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{meaning} (known or assigned?)</source>
        <translation>{meaning} (день известен или проставлен?)</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>no longer in the case</source>
        <translation>в деле больше нет</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Отвязать</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>More links than these stand behind a button, so that one remark cannot fill the column.</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedFearsField</name>
    <message>
        <source>Fears are entered in the room Fears.</source>
        <translation>Опасения записываются в разделе «Опасения».</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Fear {number}, covered</source>
        <translation>Опасение {number}, закрыто</translation>
    </message>
    <message>
        <source>Fear {number}</source>
        <translation>Опасение {number}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Show as a list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Show as thumbnails</source>
        <translation>Показать миниатюрами</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) shown</source>
        <translation>
            <numerusform>Показан %n документ</numerusform>
            <numerusform>Показано %n документа</numerusform>
            <numerusform>Показано %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Drop files or whole folders here, or paste a picture. PDF, photos and scans are kept exactly as they are, encrypted in this case.</source>
        <translation>Перетащите сюда файлы или целые папки либо вставьте снимок. PDF, фотографии и сканы хранятся в деле зашифрованными, точно такими, какие они есть.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>Ни один документ не подходит под отбор.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Показать все документы</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Файлы…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Папку…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Neither evidence nor a reason yet</source>
        <translation>Пока ни доказательства, ни причины</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Опасение</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Country information</source>
        <translation>Сведения о стране</translation>
    </message>
    <message>
        <source>None, because …</source>
        <translation>Нет, потому что…</translation>
    </message>
    <message>
        <source>the fear itself</source>
        <translation>само опасение</translation>
    </message>
    <message>
        <source>{title}, p. {n}</source>
        <translation>{title}, с. {n}</translation>
    </message>
</context>
<context>
    <name>MatrixDelegate</name>
    <message>
        <source>None, because …</source>
        <translation>Нет, потому что…</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>nothing</source>
        <extracomment>Role of the `MatrixLine`.</extracomment>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>%n row(s) open</source>
        <translation>
            <numerusform>открыта %n строка</numerusform>
            <numerusform>открыто %n строки</numerusform>
            <numerusform>открыто %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>открытых нет</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Только открытые</translation>
    </message>
    <message>
        <source>Open: neither a page nor country information, and nobody has said yet why there is none.</source>
        <translation>Открыто: нет ни страницы, ни сведений о стране, и пока не сказано, почему их нет.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых строк нет.</translation>
    </message>
    <message>
        <source>Nothing to tie together yet</source>
        <translation>Связывать пока нечего</translation>
    </message>
    <message>
        <source>Each fear stands here with its events, pages and country information, or why there are none.</source>
        <translation>Здесь каждое опасение стоит со своими событиями, страницами и сведениями о стране — или с объяснением, почему их нет.</translation>
    </message>
    <message>
        <source>Write down a fear</source>
        <translation>Записать опасение</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Evidence: what each fear rests on</source>
        <extracomment>Shares of the width that the columns take.</extracomment>
        <translation>Доказательства: на чём основано каждое опасение</translation>
    </message>
    <message>
        <source>Return goes to the fear, event or page; F2 writes the reason or chooses country information.</source>
        <translation>Enter переходит к опасению, событию или странице; F2 — записать причину или выбрать сведения о стране.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>What is saved stays saved. You can go on; if something looks wrong, lock the case and open it again. The lines below contain nothing of your case and are sent nowhere.</source>
        <translation>Всё сохранённое остаётся сохранённым. Можно продолжать; если что-то выглядит неправильно, заблокируйте дело и откройте его снова. В строках ниже нет ничего из вашего дела, они никуда не отправляются.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <translation>Отчёт об ошибке</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показано</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Помечено как удалённое</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Hidden passages</source>
        <translation>Скрытые места</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Papers we do not have</source>
        <translation>Документы, которых нет</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Say that a paper is missing, and why</source>
        <translation>Указать, что документа нет и почему</translation>
    </message>
    <message>
        <source>Nothing noted yet. A paper that was taken, destroyed or lost, or never existed, is explained here; the bundle carries the explanation to the reader.</source>
        <translation>Пока ничего не отмечено. Если документ изъяли, уничтожили, потеряли или его никогда не было, объясните это здесь; объяснение войдёт в комплект.</translation>
    </message>
</context>
<context>
    <name>MissingForm</name>
    <message>
        <source>For example: employment record book, 2008 to 2019</source>
        <extracomment>Reasons for which somebody else acted: the form asks by whom.</extracomment>
        <translation>Например: трудовая книжка, 2008–2019</translation>
    </message>
    <message>
        <source>How it happened, where, who was there</source>
        <translation>Как это произошло, где, кто присутствовал</translation>
    </message>
    <message>
        <source>Whom you asked, what they answered, or why asking is not possible</source>
        <translation>К кому вы обращались, что ответили или почему обратиться нельзя</translation>
    </message>
    <message>
        <source>Category of the official list</source>
        <translation>Раздел официального перечня</translation>
    </message>
    <message>
        <source>Kind of paper, if known</source>
        <translation>Вид документа, если известен</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего нет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>When, as you would write it</source>
        <translation>Когда, своими словами</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>What was done to get it, or why nothing can be done</source>
        <translation>Что сделано, чтобы его получить, или почему сделать ничего нельзя</translation>
    </message>
    <message>
        <source>Kept as written; not understood as a Gregorian date.</source>
        <translation>Сохранено как написано; как григорианская дата не распознано.</translation>
    </message>
    <message>
        <source>Read as: {date}</source>
        <translation>Понято как: {date}</translation>
    </message>
</context>
<context>
    <name>MissingPaperDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What you have written here is not saved yet.</source>
        <translation>То, что вы здесь написали, ещё не сохранено.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A paper we do not have</source>
        <translation>Документ, которого нет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Добавить в дело</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What is missing and why is said: the paper counts as explained.</source>
        <translation>Сказано, чего нет и почему: отсутствие считается объяснённым.</translation>
    </message>
    <message>
        <source>Once it says what is missing and why, the paper counts as explained.</source>
        <translation>Когда сказано, чего нет и почему, отсутствие считается объяснённым.</translation>
    </message>
</context>
<context>
    <name>MissingReason</name>
    <message>
        <source>Not explained yet</source>
        <translation>Ещё не объяснено</translation>
    </message>
    <message>
        <source>Confiscated</source>
        <translation>Изъят</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожен</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>Never had it</source>
        <translation>Никогда не было</translation>
    </message>
    <message>
        <source>Dangerous to obtain</source>
        <translation>Опасно получать</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Остался там</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Not said which paper</source>
        <translation>Не сказано, какой документ</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>без объяснения</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Удалить эту запись</translation>
    </message>
    <message>
        <source>Opens the form to change it.</source>
        <translation>Открывает форму, чтобы изменить.</translation>
    </message>
    <message>
        <source>{reason}: {whom}</source>
        <translation>{reason}: {whom}</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Show this form first</source>
        <translation>Показывать это написание первым</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Убрать это написание</translation>
    </message>
    <message>
        <source>Parts, source, note</source>
        <translation>Части, источник, пометка</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где так написано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Where it is written so, or why it differs</source>
        <translation>Где так написано или почему отличается</translation>
    </message>
    <message>
        <source>As the Belarusian authority writes it</source>
        <translation>Так пишет белорусский орган</translation>
    </message>
    <message>
        <source>Its papers repeat this form; one form can be it.</source>
        <translation>Его документы повторяют это написание; таким может быть одно.</translation>
    </message>
    <message>
        <source>different, explained</source>
        <translation>отличается, пояснено</translation>
    </message>
    <message>
        <source>as the authority writes it</source>
        <translation>так пишет белорусский орган</translation>
    </message>
    <message>
        <source>a paper that is gone</source>
        <translation>документ, которого уже нет</translation>
    </message>
</context>
<context>
    <name>NameMatch</name>
    <message>
        <source>written alike</source>
        <translation>написано так же</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>вариант написания</translation>
    </message>
    <message>
        <source>different: worth a note</source>
        <translation>отличается: стоит пояснить</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>father&apos;s name</source>
        <translation>имя отца</translation>
    </message>
    <message>
        <source>grandfather&apos;s name</source>
        <translation>имя деда</translation>
    </message>
    <message>
        <source>tribe or place</source>
        <translation>племя или место</translation>
    </message>
    <message>
        <source>title</source>
        <translation>титул</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>прозвище</translation>
    </message>
</context>
<context>
    <name>NameParts</name>
    <message>
        <source>What “{word}” is</source>
        <translation>Чем является «{word}»</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Name, as it is shown first</source>
        <translation>Имя; первым стоит то, что показывается</translation>
    </message>
    <message>
        <source>Written another way? Type it, Enter</source>
        <translation>Пишется иначе? Введите и нажмите Enter</translation>
    </message>
    <message>
        <source>Another way the name is written</source>
        <translation>Другое написание имени</translation>
    </message>
</context>
<context>
    <name>NewCaseView</name>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted file.</source>
        <translation>Всё хранится в одном зашифрованном файле.</translation>
    </message>
    <message>
        <source>for example: Case 14</source>
        <translation>например: Дело 14</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Название дела</translation>
    </message>
    <message>
        <source>Also the name of the file. A neutral one gives nothing away.</source>
        <translation>Так же будет назван файл. Нейтральное имя ничего не выдаёт.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Then show the recovery sheet</source>
        <translation>Затем показать лист восстановления</translation>
    </message>
    <message>
        <source>Nobody can open the case without the passphrase, unless you keep such a sheet in a safe place.</source>
        <translation>Без парольной фразы дело не откроет никто, если только у вас нет такого листа в надёжном месте.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Создаётся ключ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Создать дело</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation>Делу нужно название.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>В парольной фразе нужен хотя бы %n знак.</numerusform>
            <numerusform>В парольной фразе нужно хотя бы %n знака.</numerusform>
            <numerusform>В парольной фразе нужно хотя бы %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>Where the case is kept</source>
        <translation>Где хранится дело</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>This bundle</source>
        <translation>Этот комплект</translation>
    </message>
    <message>
        <source>Reference on the cover</source>
        <translation>Номер дела на обложке</translation>
    </message>
    <message>
        <source>Applicant on the cover</source>
        <translation>Заявитель на обложке</translation>
    </message>
    <message>
        <source>Lawyer on the cover</source>
        <translation>Адвокат на обложке</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>Язык комплекта</translation>
    </message>
    <message>
        <source>What the cover says</source>
        <translation>Что стоит на обложке</translation>
    </message>
    <message>
        <source>Left empty, it is not printed</source>
        <translation>Если пусто, не печатается</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Overview</source>
        <extracomment>Changes that come within this time (ms) are shown together.</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Keep a backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message>
        <source>Backup of a case</source>
        <translation>Резервная копия дела</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Делается резервная копия…</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>Резервная копия сделана и проверена</translation>
    </message>
    <message>
        <source>Keep it on another device, apart from this computer.</source>
        <translation>Храните её на другом устройстве, отдельно от этого компьютера.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Picture of the page</source>
        <translation>Изображение страницы</translation>
    </message>
</context>
<context>
    <name>PageCommand</name>
    <message>
        <source>Neither</source>
        <extracomment>Keys as tooltips show them; they hold while the pages have the focus.</extracomment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New document from here</source>
        <translation>Новый документ отсюда</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицевая</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Neither front nor back</source>
        <translation>Ни лицевая, ни оборотная сторона</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Переместить раньше</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Переместить позже</translation>
    </message>
    <message>
        <source>Remove pages</source>
        <translation>Удалить страницы</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>PageGridModel</name>
    <message>
        <source>Page {number}</source>
        <extracomment>The number of the document that begins at this page; 0 where none does.</extracomment>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>a new document begins here</source>
        <translation>здесь начинается новый документ</translation>
    </message>
</context>
<context>
    <name>PageHint</name>
    <message>
        <source>Blurred. If you can, photograph it again, holding still.</source>
        <translation>Снимок нечёткий. Если можно, снимите ещё раз, не двигая телефон.</translation>
    </message>
    <message>
        <source>A light is reflected. Photograph it again from another side.</source>
        <translation>На снимке блик. Снимите ещё раз с другой стороны.</translation>
    </message>
    <message>
        <source>Dark. Photograph it again in daylight, without flash.</source>
        <translation>Темно. Снимите ещё раз при дневном свете, без вспышки.</translation>
    </message>
    <message>
        <source>An edge is cut off. Photograph all four corners.</source>
        <translation>Край обрезан. Снимите так, чтобы были видны все четыре угла.</translation>
    </message>
    <message>
        <source>Few pixels. Photograph it from nearer, or scan it.</source>
        <translation>Мало деталей. Снимите ближе или отсканируйте.</translation>
    </message>
    <message>
        <source>This paper has two sides. Add the other one too.</source>
        <translation>У этого документа две стороны. Добавьте и вторую.</translation>
    </message>
    <message>
        <source>Looks like another page of the case.</source>
        <translation>Похоже на другую страницу дела.</translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>front</source>
        <translation>лицевая</translation>
    </message>
    <message>
        <source>back</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <source>Being prepared</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>The page appears here by itself in a moment.</source>
        <translation>Страница скоро появится здесь сама.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать ещё раз</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Документ не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to look at its pages.</source>
        <translation>Выберите его в списке, чтобы посмотреть страницы.</translation>
    </message>
    <message>
        <source>Preparing the new picture</source>
        <translation>Готовится новое изображение</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>waiting to be read</source>
        <translation>ждёт чтения</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитана</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не прочитана</translation>
    </message>
</context>
<context>
    <name>PageTileDelegate</name>
    <message>
        <source>document {number}</source>
        <translation>документ {number}</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Read again</source>
        <translation>Прочитать ещё раз</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Drag pages to another place, or move them with Alt and the arrows. Mark where a new document begins; several marks split it at once.</source>
        <translation>Перетащите страницы на другое место или переместите их стрелками с клавишей Alt. Отметьте, где начинается новый документ; по нескольким отметкам он разделится сразу.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n document(s)</source>
        <translation>
            <numerusform>Разделить на %n документ</numerusform>
            <numerusform>Разделить на %n документа</numerusform>
            <numerusform>Разделить на %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>To split, choose a page and mark it as the first of a new document.</source>
        <translation>Чтобы разделить, выберите страницу и отметьте её как первую в новом документе.</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>In no paper of the case</source>
        <translation>Ни в одном документе дела</translation>
    </message>
    <message>
        <source>a paper that is gone</source>
        <translation>документ, которого уже нет</translation>
    </message>
</context>
<context>
    <name>ParticipantRole</name>
    <message>
        <source>concerned</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствие</translation>
    </message>
    <message>
        <source>did it</source>
        <translation>совершил(а)</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>помощь</translation>
    </message>
    <message>
        <source>official</source>
        <translation>должностное лицо</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>узнал(а) от других</translation>
    </message>
</context>
<context>
    <name>ParticipantsField</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>People are entered in the room People.</source>
        <translation>Люди записываются в разделе «Люди».</translation>
    </message>
    <message>
        <source>What {name} was in it</source>
        <translation>Роль в событии: {name}</translation>
    </message>
    <message>
        <source>Take {name} out of this event</source>
        <translation>Убрать из события: {name}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show passphrase</source>
        <extracomment>Gives 0 (guessed at once) to 4 (strong) for a passphrase.</extracomment>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Надёжность парольной фразы</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Четыре или больше не связанных слов легко запомнить и трудно угадать.</translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation>Угадают сразу.</translation>
    </message>
    <message>
        <source>Guessed in minutes.</source>
        <translation>Угадают за минуты.</translation>
    </message>
    <message>
        <source>Weak: a determined person guesses it.</source>
        <translation>Слабая: настойчивый человек угадает.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хорошая.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжная.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>This PDF is protected by a password</source>
        <translation>Этот PDF защищён паролем</translation>
    </message>
    <message>
        <source>That password does not fit. Please try again.</source>
        <translation>Пароль не подходит. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Пароль PDF</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Пропустить этот файл</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of a person to add</source>
        <translation>Имя человека, которого нужно добавить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Find in people</source>
        <translation>Найти среди людей</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Пока никто не внесён</translation>
    </message>
    <message>
        <source>Begin with the person who applies for protection, then the family. Everybody is entered once, with all the ways the name is written.</source>
        <translation>Начните с того, кто просит о защите, затем внесите семью. Каждый человек вносится один раз, со всеми написаниями имени.</translation>
    </message>
    <message>
        <source>Enter the applicant</source>
        <translation>Внести заявителя</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>No name, place or note has these words.</source>
        <translation>Этих слов нет ни в именах, ни в местах, ни в заметках.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>{one} and {other}: probably the same person</source>
        <translation>{one} и {other}: вероятно, один человек</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>From the papers: {name}</source>
        <translation>Из документов: {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Добавить человека</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Убрано: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n people removed</source>
        <translation>
            <numerusform>убран %n человек</numerusform>
            <numerusform>убрано %n человека</numerusform>
            <numerusform>убрано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Same person: join</source>
        <translation>Один человек: объединить</translation>
    </message>
</context>
<context>
    <name>PersonDateField</name>
    <message>
        <source>as said or written, in any calendar</source>
        <translation>как сказано или написано</translation>
    </message>
    <message>
        <source>This can mean several days. Which one?</source>
        <translation>Это можно понять по-разному. Что верно?</translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation>оставлено как написано</translation>
    </message>
    <message>
        <source>{date}. Offices often write this day where only the year is known.</source>
        <translation>{date}. Такой день часто ставят, когда известен только год.</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>День известен</translation>
    </message>
    <message>
        <source>The day was assigned</source>
        <translation>День условный</translation>
    </message>
    <message>
        <source>Another meaning</source>
        <translation>Понять иначе</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>About the person</source>
        <translation>О человеке</translation>
    </message>
    <message>
        <source>Notes (never in the bundle)</source>
        <translation>Заметки (в комплект не попадают)</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>В этом деле</translation>
    </message>
    <message>
        <source>Do not name in exports</source>
        <translation>Не называть при выгрузке</translation>
    </message>
    <message>
        <source>For people who could be harmed: bundles say the role, not the name.</source>
        <translation>Для тех, кому это может навредить: в комплекте стоит роль, а не имя.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Where the person is now</source>
        <translation>Где человек сейчас</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Place of death</source>
        <translation>Место смерти</translation>
    </message>
    <message>
        <source>Family and other ties</source>
        <translation>Семья и другие связи</translation>
    </message>
    <message>
        <source>This is before the date of birth. Both are kept; please look which one is right.</source>
        <translation>Это раньше даты рождения. Сохранены обе; проверьте, пожалуйста, какая верна.</translation>
    </message>
    <message>
        <source>By these dates {name} would be older than the parent {parent}. Please look again.</source>
        <translation>По этим датам {name} старше, чем {parent} (родитель). Проверьте, пожалуйста.</translation>
    </message>
    <message>
        <source>This tie is there already.</source>
        <translation>Такая связь уже есть.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семья</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <source>official</source>
        <translation>должностное лицо</translation>
    </message>
    <message>
        <source>persecutor</source>
        <translation>преследователь</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>помощник</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>not named in exports</source>
        <translation>не называть при выгрузке</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>p. {numbers}</source>
        <translation>стр. {numbers}</translation>
    </message>
    <message>
        <source>No document is chosen for the bundle.</source>
        <translation>Для комплекта не выбран ни один документ.</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Wait a moment, or leave these documents out.</source>
        <translation>Страницы ещё готовятся. Подождите немного или не включайте эти документы.</translation>
    </message>
    <message>
        <source>Not read yet: nobody can search in these pages.</source>
        <translation>Ещё не прочитано: искать в этих страницах нельзя.</translation>
    </message>
    <message>
        <source>Could not be read: nobody can search in these pages.</source>
        <translation>Не прочитано: искать в этих страницах нельзя.</translation>
    </message>
    <message>
        <source>Hard to read. A sharper picture helps.</source>
        <translation>Читается плохо. Поможет более чёткий снимок.</translation>
    </message>
    <message>
        <source>Not sorted yet: printed under “Any other evidence”.</source>
        <translation>Ещё не разобрано: будет в разделе «Иные доказательства».</translation>
    </message>
    <message>
        <source>No title: the index shows only what kind of paper it is.</source>
        <translation>Нет названия: в перечне будет только вид документа.</translation>
    </message>
    <message>
        <source>No translation follows. It belongs directly after the paper.</source>
        <translation>Нет перевода. Он должен идти сразу за документом.</translation>
    </message>
    <message>
        <source>Some letters cannot be printed.</source>
        <translation>Некоторые буквы нельзя напечатать.</translation>
    </message>
    <message>
        <source>Missing and not explained. Say why:</source>
        <translation>Нет и не объяснено. Укажите почему:</translation>
    </message>
    <message>
        <source>Some documents stay out.</source>
        <translation>Некоторые документы не войдут.</translation>
    </message>
    <message>
        <source>About {size}: more than the {limit} that the strictest recipients take in one file.</source>
        <translation>Около {size}: больше, чем {limit}, которые принимают одним файлом самые строгие получатели.</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Before it leaves</source>
        <translation>Перед передачей</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Nothing to clarify.</source>
        <translation>Уточнять нечего.</translation>
    </message>
    <message>
        <source>blocks the export</source>
        <translation>мешает сохранить</translation>
    </message>
    <message>
        <source>to clarify</source>
        <translation>уточнить</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Exhibits</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>A bundle holds the papers of the case in the order of the official list. Add the first ones.</source>
        <translation>В комплект входят документы дела в порядке официального перечня. Добавьте первые.</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Добавить документы</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>The case has changed since.</source>
        <translation>С тех пор дело изменилось.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать заново</translation>
    </message>
    <message>
        <source>See every page before it leaves</source>
        <translation>Просмотрите каждую страницу перед передачей</translation>
    </message>
    <message>
        <source>Shows the real pages, in the chosen language and order. Nothing is written to disk.</source>
        <translation>Показывает настоящие страницы на выбранном языке и в выбранном порядке. На диск ничего не записывается.</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Показать просмотр</translation>
    </message>
    <message>
        <source>Page of the bundle</source>
        <translation>Страница комплекта</translation>
    </message>
    <message>
        <source>Smaller, with the list</source>
        <translation>Мельче, со списком</translation>
    </message>
    <message>
        <source>Preparing: {done} of {total}</source>
        <translation>Подготовка: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>page {number}</source>
        <extracomment>Below this the machine itself doubts what it read. More of what stands on the page than this many letters says no more about the place.</extracomment>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>машиночитаемая зона</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>unsure: please compare</source>
        <translation>не точно, сверьте</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>{field}: proposed {value}</source>
        <translation>{field}: предлагается {value}</translation>
    </message>
    <message>
        <source>Enter accepts, Escape rejects, typing corrects.</source>
        <translation>Enter принимает, Escape отклоняет, ввод текста исправляет.</translation>
    </message>
</context>
<context>
    <name>ProposalsBar</name>
    <message>
        <source>Accept all</source>
        <extracomment>Works anywhere in the room.</extracomment>
        <translation>Принять все</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Разделы</translation>
    </message>
    <message numerus="yes">
        <source>saved · locks in %n min</source>
        <translation>
            <numerusform>сохранено · блокировка через %n мин</numerusform>
            <numerusform>сохранено · блокировка через %n мин</numerusform>
            <numerusform>сохранено · блокировка через %n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Reading and sorting</source>
        <translation>Чтение и разбор</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Sort documents</source>
        <translation>Разобрать документы</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read</source>
        <translation>
            <numerusform>%n страница не прочитана</numerusform>
            <numerusform>%n страницы не прочитаны</numerusform>
            <numerusform>%n страниц не прочитаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) with a hint about the picture</source>
        <translation>
            <numerusform>%n документ с подсказкой о снимке</numerusform>
            <numerusform>%n документа с подсказкой о снимке</numerusform>
            <numerusform>%n документов с подсказкой о снимке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) to confirm</source>
        <translation>
            <numerusform>%n предложение к подтверждению</numerusform>
            <numerusform>%n предложения к подтверждению</numerusform>
            <numerusform>%n предложений к подтверждению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not sorted yet</source>
        <translation>
            <numerusform>%n документ ещё не разобран</numerusform>
            <numerusform>%n документа ещё не разобраны</numerusform>
            <numerusform>%n документов ещё не разобраны</numerusform>
        </translation>
    </message>
    <message>
        <source>Every document has its category</source>
        <translation>У каждого документа есть раздел</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>разобрано</translation>
    </message>
    <message>
        <source>Pages are read by themselves once papers are added.</source>
        <translation>Страницы читаются сами, как только добавлены документы.</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n page(s) read</source>
        <translation>
            <numerusform>Прочитано {read} из %n страницы</numerusform>
            <numerusform>Прочитано {read} из %n страниц</numerusform>
            <numerusform>Прочитано {read} из %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>всё прочитано</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>New cases begin with these. None chosen: all that are installed are tried. Further languages come with Tesseract&apos;s language packages.</source>
        <translation>С этими языками начинаются новые дела. Если ничего не выбрано, пробуются все установленные. Другие языки приходят с языковыми пакетами Tesseract.</translation>
    </message>
    <message>
        <source>Languages read on this computer</source>
        <translation>Языки, которые читает этот компьютер</translation>
    </message>
</context>
<context>
    <name>ReasonHint</name>
    <message>
        <source>Compare Directive 2011/95/EU, article 4(5): a satisfactory explanation for what is missing.</source>
        <translation>Ср. Директиву 2011/95/EU, статья 4(5): удовлетворительное объяснение того, чего нет.</translation>
    </message>
    <message>
        <source>Never contact the embassy or an authority of the country you fear, and let nobody take a risk for a paper. That it would be dangerous is an explanation in itself: say for whom.</source>
        <translation>Никогда не обращайтесь в посольство или органы власти страны, которой опасаетесь, и пусть никто не рискует ради документа. То, что это опасно, уже объяснение: укажите, для кого.</translation>
    </message>
    <message>
        <source>Working rule of this program, for your lawyer to confirm. Compare Directive 2013/32/EU, article 30.</source>
        <translation>Рабочее правило программы, его должен подтвердить ваш адвокат. Ср. Директиву 2013/32/EU, статья 30.</translation>
    </message>
    <message>
        <source>A receipt, a photo of the paper or somebody who saw it happen can stand in for it.</source>
        <translation>Его могут заменить расписка, фотография документа или свидетель случившегося.</translation>
    </message>
    <message>
        <source>Say why: for instance that such papers are not issued there, or not to you.</source>
        <translation>Укажите почему: например, таких документов там не выдают или не выдают вам.</translation>
    </message>
    <message>
        <source>Say what you tried, and why trying further is not reasonable.</source>
        <translation>Укажите, что вы пробовали и почему дальше пробовать неразумно.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Migration authority</source>
        <translation>Миграционная служба</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>UNHCR</source>
        <translation>УВКБ ООН</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Whoever has this key opens the case without the passphrase. Copy it by hand or print it, and keep it away from the computer, best with your lawyer or abroad. A new passphrase makes it useless.</source>
        <translation>Тот, у кого есть этот ключ, откроет дело без парольной фразы. Перепишите его от руки или напечатайте и храните отдельно от компьютера, лучше всего у адвоката или за границей. После смены парольной фразы он больше не подойдёт.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Cover the key</source>
        <translation>Скрыть ключ</translation>
    </message>
    <message>
        <source>Print the recovery sheet?</source>
        <translation>Напечатать лист восстановления?</translation>
    </message>
    <message>
        <source>Printing passes through this computer&apos;s print queue and the printer&apos;s memory: both may keep the key for a while. Copying it by hand leaves nothing behind.</source>
        <translation>Печать проходит через очередь печати компьютера и память принтера: там ключ может на время остаться. Если переписать его от руки, следов не будет.</translation>
    </message>
</context>
<context>
    <name>RelateDialog</name>
    <message>
        <source>Belongs to</source>
        <translation>Относится к другому документу</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>К какому документу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Поиск по документам</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Сам по себе</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>RelatedPapers</name>
    <message>
        <source>Belongs together with</source>
        <translation>Связано с</translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation>Относится к…</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>translator&apos;s certificate</source>
        <translation>удостоверение переводчика</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>сам по себе</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Translation of: {title}</source>
        <translation>Перевод документа: {title}</translation>
    </message>
    <message>
        <source>Translator&apos;s certificate for: {title}</source>
        <translation>Удостоверение переводчика к документу: {title}</translation>
    </message>
    <message>
        <source>Copy of: {title}</source>
        <translation>Копия документа: {title}</translation>
    </message>
    <message>
        <source>Attached to: {title}</source>
        <translation>Приложение к документу: {title}</translation>
    </message>
    <message>
        <source>Its translation: {title}</source>
        <translation>Перевод: {title}</translation>
    </message>
    <message>
        <source>Its translator&apos;s certificate: {title}</source>
        <translation>Удостоверение переводчика: {title}</translation>
    </message>
    <message>
        <source>Its copy: {title}</source>
        <translation>Копия: {title}</translation>
    </message>
    <message>
        <source>Its attachment: {title}</source>
        <translation>Приложение: {title}</translation>
    </message>
</context>
<context>
    <name>RemoveCaseDialog</name>
    <message>
        <source>Remove this case for good?</source>
        <translation>Удалить это дело навсегда?</translation>
    </message>
    <message>
        <source>The case file and the backups beside it are overwritten and deleted. Nobody can bring them back. Backups on other devices, exported bundles and the original papers stay where they are; on SSDs and memory sticks traces may remain.</source>
        <translation>Файл дела и резервные копии рядом с ним перезаписываются и удаляются. Вернуть их не сможет никто. Копии на других устройствах, сохранённые комплекты и исходные документы останутся на месте; на SSD и флешках могут остаться следы.</translation>
    </message>
    <message>
        <source>To confirm, type the name of the file: %1</source>
        <translation>Чтобы подтвердить, введите имя файла: %1</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Оставить дело</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Further rooms get the next digit.</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Опасения</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Комплект</translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
</context>
<context>
    <name>RouteModel</name>
    <message>
        <source>covered</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>papers: {papers}</source>
        <translation>документы: {papers}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>stamps: {stamps}</source>
        <translation>штампы: {stamps}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>основание: {status}</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safe keeping</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>After each day&apos;s work a copy is kept beside the case.</source>
        <translation>После каждого дня работы рядом с делом сохраняется копия.</translation>
    </message>
    <message>
        <source>Newest copy beside the case</source>
        <translation>Последняя копия рядом с делом</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere too, on a memory stick for instance.</source>
        <translation>Храните копию и в другом месте, например на флешке.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>пора</translation>
    </message>
    <message>
        <source>A copy on a memory stick survives the loss of this computer.</source>
        <translation>Копия на флешке останется, даже если этот компьютер пропадёт.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message numerus="yes">
        <source>After %n quiet minute(s)</source>
        <translation>
            <numerusform>Через %n минуту покоя</numerusform>
            <numerusform>Через %n минуты покоя</numerusform>
            <numerusform>Через %n минут покоя</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Locking ends the program and starts it anew, so that nothing stays in memory.</source>
        <translation>Ctrl+L блокирует сразу. При этом программа завершается и запускается заново, чтобы в памяти ничего не осталось.</translation>
    </message>
    <message>
        <source>Lock the case by itself</source>
        <translation>Блокировать дело автоматически</translation>
    </message>
    <message>
        <source>Remember which cases were opened</source>
        <translation>Запоминать, какие дела открывались</translation>
    </message>
    <message>
        <source>The start page then lists them: whoever uses this computer sees their names.</source>
        <translation>Тогда они видны на первой странице: их названия увидит каждый, кто пользуется этим компьютером.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Show or print the recovery sheet…</source>
        <translation>Показать или напечатать лист…</translation>
    </message>
    <message>
        <source>The sheet opens the case without the passphrase. Keep it with your lawyer, not beside the computer.</source>
        <translation>Лист открывает дело без парольной фразы. Храните его у адвоката, а не рядом с компьютером.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Изменить парольную фразу</translation>
    </message>
    <message>
        <source>Old backups and an old recovery sheet still open with what they were made with.</source>
        <translation>Старые копии по-прежнему открываются старой фразой и старым листом восстановления.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Latin letters</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>арабское письмо</translation>
    </message>
    <message>
        <source>Ethiopic script</source>
        <translation>эфиопское письмо</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>грузинское письмо</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>армянское письмо</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>еврейское письмо</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>греческие буквы</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>деванагари</translation>
    </message>
    <message>
        <source>Tamil script</source>
        <translation>тамильское письмо</translation>
    </message>
    <message>
        <source>Sinhala script</source>
        <translation>сингальское письмо</translation>
    </message>
    <message>
        <source>Bengali script</source>
        <translation>бенгальское письмо</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>китайские иероглифы</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>Первое %n место</numerusform>
            <numerusform>Первые %n места</numerusform>
            <numerusform>Первые %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ выбор · Enter открыть · Esc закрыть</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more: the beginning of a word is enough.</source>
        <translation>Ничего не найдено. Чем меньше букв, тем больше находится: достаточно начала слова.</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>опасение</translation>
    </message>
    <message>
        <source>country information</source>
        <translation>сведения о стране</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>in the description</source>
        <translation>в описании</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>sensitive: open it to see</source>
        <translation>деликатное: откройте, чтобы увидеть</translation>
    </message>
</context>
<context>
    <name>SelectedWork</name>
    <message>
        <source>Delete for good?</source>
        <translation>Удалить навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) with all pages, texts and entries will be deleted from this case. This cannot be undone.</source>
        <translation>
            <numerusform>%n документ со всеми страницами, текстами и записями будет удалён из этого дела. Отменить это нельзя.</numerusform>
            <numerusform>%n документа со всеми страницами, текстами и записями будут удалены из этого дела. Отменить это нельзя.</numerusform>
            <numerusform>%n документов со всеми страницами, текстами и записями будут удалены из этого дела. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) joined</source>
        <translation>
            <numerusform>Объединён %n документ</numerusform>
            <numerusform>Объединены %n документа</numerusform>
            <numerusform>Объединено %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n document(s)</source>
        <translation>
            <numerusform>Разделено на %n документ</numerusform>
            <numerusform>Разделено на %n документа</numerusform>
            <numerusform>Разделено на %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Это дело</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>SheetEditor</name>
    <message>
        <source>Adjust page</source>
        <translation>Поправить страницу</translation>
    </message>
    <message>
        <source>Put the corners on those of the sheet. Tab chooses one, arrows move it.</source>
        <translation>Поставьте углы на углы листа. Tab выбирает угол, стрелки двигают его.</translation>
    </message>
    <message>
        <source>Getting the picture</source>
        <translation>Открывается снимок</translation>
    </message>
    <message>
        <source>It is shown here in a moment as it was added.</source>
        <translation>Через мгновение он появится таким, каким был добавлен.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Весь снимок</translation>
    </message>
    <message>
        <source>Find the sheet again</source>
        <translation>Найти лист заново</translation>
    </message>
    <message>
        <source>Turn the corners left by half a degree</source>
        <translation>Повернуть углы влево на полградуса</translation>
    </message>
    <message>
        <source>Turn the corners right by half a degree</source>
        <translation>Повернуть углы вправо на полградуса</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Выровнять свет</translation>
    </message>
    <message>
        <source>Takes shadows and coloured light out of the picture.</source>
        <translation>Убирает со снимка тени и цветной свет.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Tilt of the upper edge: {text}</source>
        <translation>Наклон верхнего края: {text}</translation>
    </message>
    <message>
        <source>Next corner</source>
        <translation>Следующий угол</translation>
    </message>
    <message>
        <source>Move the corner</source>
        <translation>Подвинуть угол</translation>
    </message>
    <message>
        <source>Move the corner further</source>
        <translation>Подвинуть угол дальше</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Выпрямить</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>About the country information</source>
        <translation>О сведениях о стране</translation>
    </message>
    <message>
        <source>as printed there</source>
        <translation>как там напечатано</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Who published it, as it stands on it.</source>
        <translation>Кто издал, как там указано.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Pages or paragraphs</source>
        <translation>Страницы или пункты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where the reader finds it: a web address, a library.</source>
        <translation>Где читатель это найдёт: адрес в сети, библиотека.</translation>
    </message>
    <message>
        <source>Date of access</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>When it was last seen there.</source>
        <translation>Когда это там видели в последний раз.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Passage relied on</source>
        <translation>Выдержка, на которую опираются</translation>
    </message>
    <message>
        <source>Word for word, in the language of the source.</source>
        <translation>Слово в слово, на языке источника.</translation>
    </message>
    <message>
        <source>Stored copy</source>
        <translation>Сохранённая копия</translation>
    </message>
    <message>
        <source>A document of the case: it stays when the page disappears.</source>
        <translation>Документ дела: он останется, если страница исчезнет.</translation>
    </message>
    <message>
        <source>Notes (never in the bundle)</source>
        <translation>Заметки (в комплект не входят)</translation>
    </message>
    <message>
        <source>Fears that rest on it</source>
        <translation>Опасения, которые на этом основаны</translation>
    </message>
    <message>
        <source>For which fears does it matter?</source>
        <translation>Для каких опасений это важно?</translation>
    </message>
    <message>
        <source>Choose fears…</source>
        <translation>Выбрать опасения…</translation>
    </message>
    <message>
        <source>No fears in the case yet</source>
        <translation>В деле пока нет опасений</translation>
    </message>
</context>
<context>
    <name>SourceGap</name>
    <message>
        <source>Without a date of publication.</source>
        <translation>Без даты публикации.</translation>
    </message>
    <message>
        <source>Older than 24 months: is there anything newer, or does it still hold?</source>
        <translation>Старше 24 месяцев: есть ли что-то новее или это всё ещё верно?</translation>
    </message>
    <message>
        <source>Without an address: where can the reader find it?</source>
        <translation>Без адреса: где читатель может это найти?</translation>
    </message>
</context>
<context>
    <name>SourceGapChip</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>older than 24 months</source>
        <translation>старше 24 месяцев</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>без адреса</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Country information removed</source>
        <translation>Сведения о стране удалены</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Country information</source>
        <translation>Сведения о стране</translation>
    </message>
    <message>
        <source>Add country information</source>
        <translation>Добавить сведения о стране</translation>
    </message>
    <message>
        <source>No country information yet</source>
        <translation>Сведений о стране пока нет</translation>
    </message>
    <message>
        <source>Reports and laws that describe the situation there: publisher, title, date, page, address and the passage relied on. Keep a copy among the documents. What happened to the person weighs more.</source>
        <translation>Отчёты и законы, которые описывают положение там: издатель, название, дата, страница, адрес и выдержка, на которую опираются. Храните копию среди документов. То, что случилось с самим человеком, весит больше.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>have</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>missing, explained</source>
        <translation>нет, объяснено</translation>
    </message>
    <message>
        <source>missing, not explained</source>
        <translation>нет, без объяснения</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Begin with the papers</source>
        <translation>Начните с документов</translation>
    </message>
    <message>
        <source>Drop photos, scans or PDF files into the window, or choose them here. They are copied into the encrypted case; the originals stay where they are.</source>
        <translation>Перетащите в окно фотографии, сканы или файлы PDF либо выберите их здесь. Они копируются в зашифрованное дело; исходные файлы остаются на месте.</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Добавить документы</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Papers in order, before the interview</source>
        <translation>Документы готовы к собеседованию</translation>
    </message>
    <message>
        <source>Collect every paper of an asylum case, have it read, put it in order and print one bundle that can be searched.</source>
        <translation>Соберите документы по делу об убежище, прочитайте и упорядочьте их и напечатайте один комплект с поиском по тексту.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>One encrypted file for one person or family</source>
        <translation>Один зашифрованный файл на человека или семью</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>With its passphrase or recovery sheet</source>
        <translation>Парольной фразой или листом восстановления</translation>
    </message>
    <message>
        <source>Look at the example case</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>An invented family, ready to explore</source>
        <translation>Вымышленная семья, всё готово для знакомства</translation>
    </message>
    <message>
        <source>Restore a case from a backup</source>
        <translation>Восстановить дело из резервной копии</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program never goes online.</source>
        <translation>Ничего не покидает этот компьютер: программа не выходит в сеть.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>The story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Опасения</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>События: {count}</translation>
    </message>
    <message>
        <source>No events written down yet</source>
        <translation>События пока не записаны</translation>
    </message>
    <message>
        <source>No fears written down yet</source>
        <translation>Опасения пока не записаны</translation>
    </message>
    <message>
        <source>Fears: {count}</source>
        <translation>Опасения: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence or explanation</source>
        <translation>
            <numerusform>%n без доказательств и объяснения</numerusform>
            <numerusform>%n без доказательств и объяснения</numerusform>
            <numerusform>%n без доказательств и объяснения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>explained</source>
        <translation>объяснено</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>доказательств пока нет</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Отметить проверенным</translation>
    </message>
    <message>
        <source>The text is right as it stands</source>
        <translation>Текст верен как есть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>checked by a person</source>
        <translation>проверено человеком</translation>
    </message>
    <message>
        <source>This text is kept. Later readings do not change it.</source>
        <translation>Этот текст сохранён. Новое распознавание его не изменит.</translation>
    </message>
    <message>
        <source>You can type the text yourself; then it is not read by the computer.</source>
        <translation>Текст можно набрать самому; тогда компьютер его не читает.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>No text was found. You can type it here, so that it can be searched.</source>
        <translation>Текст не найден. Его можно набрать здесь, чтобы по нему можно было искать.</translation>
    </message>
    <message>
        <source>Correct what is wrong. Your text is saved and marked as checked.</source>
        <translation>Исправьте ошибки. Ваш текст сохраняется и отмечается как проверенный.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>the file&apos;s own text</source>
        <translation>собственный текст файла</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>текст файла</translation>
    </message>
    <message>
        <source>read by the computer</source>
        <translation>прочитано компьютером</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>исправлено человеком</translation>
    </message>
</context>
<context>
    <name>TiePopup</name>
    <message>
        <source>Tie to an event</source>
        <translation>Связать с событием</translation>
    </message>
    <message>
        <source>Find an event, or write a new one: when and what happened</source>
        <translation>Найдите событие или запишите новое: когда и что произошло</translation>
    </message>
    <message>
        <source>Find an event, or write a new one</source>
        <translation>Найдите событие или запишите новое</translation>
    </message>
    <message>
        <source>New event: {title}</source>
        <translation>Новое событие: {title}</translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>Since when, until when, note</source>
        <extracomment>Ties by birth begin with it; there is nothing to say about since and until.</extracomment>
        <translation>С какого времени, до какого, пометка</translation>
    </message>
    <message>
        <source>Take the tie back</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с: {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до: {date}</translation>
    </message>
    <message>
        <source>Take the tie to {name} back</source>
        <translation>Убрать связь: {name}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
</context>
<context>
    <name>TieTool</name>
    <message>
        <source>Tied to the event: {event}</source>
        <translation>Связано с событием: {event}</translation>
    </message>
</context>
<context>
    <name>TiesField</name>
    <message>
        <source>Mother, child, spouse, friend …</source>
        <extracomment>A kind, and whether the other person is on the side that the kind names (the parent).</extracomment>
        <translation>Мать, сын, супруг, друг…</translation>
    </message>
    <message>
        <source>Who the other person is</source>
        <translation>Кем приходится другой человек</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Name of the new person, Enter</source>
        <translation>Имя нового человека, Enter</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Имя нового человека</translation>
    </message>
    <message>
        <source>Who else belongs to {name}?</source>
        <translation>Кто ещё связан с этим человеком: {name}?</translation>
    </message>
    <message>
        <source>Somebody not entered yet</source>
        <translation>Кто-то, кто ещё не внесён</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Выберите человека</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds</source>
        <translation>несколько секунд</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Life</source>
        <translation>Жизнь</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Учёба и работа</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Вред</translation>
    </message>
    <message>
        <source>Travel and stays</source>
        <translation>Поездки и проживание</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>{years} y {months} m not yet told</source>
        <translation>{years} г. {months} мес. пока не рассказаны</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <extracomment>Room at the leading side for the names of the lanes. Room behind the last event for its words. A click this near to a bar means it.</extracomment>
        <translation>Лента времени</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Arrows choose, plus and minus zoom.</source>
        <translation>
            <numerusform>%n событие. Стрелки выбирают, плюс и минус меняют масштаб.</numerusform>
            <numerusform>%n события. Стрелки выбирают, плюс и минус меняют масштаб.</numerusform>
            <numerusform>%n событий. Стрелки выбирают, плюс и минус меняют масштаб.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>without a date: drag to put in order</source>
        <translation>без даты: перетащите на своё место</translation>
    </message>
</context>
<context>
    <name>TitleTranslations</name>
    <message>
        <source>Title in other languages</source>
        <translation>Название на других языках</translation>
    </message>
    <message>
        <source>Title in the bundle: {language}</source>
        <translation>Название в комплекте: {language}</translation>
    </message>
</context>
<context>
    <name>ToldDateField</name>
    <message>
        <source>This can mean several things. Which is meant?</source>
        <translation>Это можно понять по-разному. Что имеется в виду?</translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation>сохранено как написано</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search in all papers</source>
        <translation>Поиск по всем документам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>The picture grows with the ties: say in the form who is whose mother, child or spouse.</source>
        <translation>Картина растёт вместе со связями: укажите в форме, кто чей родитель, ребёнок или супруг.</translation>
    </message>
    <message>
        <source>Show the whole tree</source>
        <translation>Показать всё древо</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The case is locked. Everything is saved.</source>
        <translation>Дело заблокировано. Всё сохранено.</translation>
    </message>
    <message>
        <source>This backup becomes the case “%1”. It opens with the passphrase it was made with.</source>
        <translation>Из этой копии получится дело «%1». Она открывается фразой, с которой была сделана.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Ключ восстановления с листа</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Проверяется парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Другое дело</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Ввести парольную фразу</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Ввести ключ с листа</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
</context>
<context>
    <name>UnsureBar</name>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Go to this word in the text</source>
        <translation>Перейти к этому слову в тексте</translation>
    </message>
    <message>
        <source>Previous unsure word</source>
        <translation>Предыдущее сомнительное слово</translation>
    </message>
    <message>
        <source>Next unsure word</source>
        <translation>Следующее сомнительное слово</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{word} or {other}? Two readings differ.</source>
        <translation>{word} или {other}? Прочитано по-разному.</translation>
    </message>
    <message>
        <source>{word} was read with doubt.</source>
        <translation>{word} прочитано неуверенно.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Corrected. Still unsure on this page: {count}</source>
        <translation>Исправлено. Сомнительных слов на странице: {count}</translation>
    </message>
    <message>
        <source>Corrected. No unsure word is left on this page.</source>
        <translation>Исправлено. Сомнительных слов на странице больше нет.</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>More</source>
        <extracomment>They go together. Which buttons give way first in a narrow viewer; their commands stay in the menu. Before which commands the menu has a line.</extracomment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Page viewer</source>
        <translation>Просмотр страниц</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ViewerCommand</name>
    <message>
        <source>Previous page</source>
        <extracomment>Keys as tooltips and menus show them; they hold while the viewer has the focus. Commands that stay in force until they are given again. Which way the arrow keys go: across and down.</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Adjust page</source>
        <translation>Поправить страницу</translation>
    </message>
    <message>
        <source>Cover a part</source>
        <translation>Скрыть часть</translation>
    </message>
    <message>
        <source>Cover the selected words</source>
        <translation>Скрыть выделенные слова</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Показать скрытое</translation>
    </message>
    <message>
        <source>Unsure words</source>
        <translation>Сомнительные слова</translation>
    </message>
    <message>
        <source>Next unsure word</source>
        <translation>Следующее сомнительное слово</translation>
    </message>
    <message>
        <source>Previous unsure word</source>
        <translation>Предыдущее сомнительное слово</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Mark text as checked</source>
        <translation>Отметить текст проверенным</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Скопировать выделенный текст</translation>
    </message>
    <message>
        <source>Tie to an event…</source>
        <translation>Связать с событием…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Full size (100 %)</source>
        <translation>Полный размер (100 %)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Поправить</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>The passphrase of the example is: %1</source>
        <translation>Парольная фраза примера: %1</translation>
    </message>
    <message>
        <source>Making today&apos;s backup…</source>
        <translation>Делается сегодняшняя резервная копия…</translation>
    </message>
    <message>
        <source>Opening the example case…</source>
        <translation>Открывается пример…</translation>
    </message>
    <message>
        <source>Keep a backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message>
        <source>Backup of a case</source>
        <translation>Резервная копия дела</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Делается резервная копия…</translation>
    </message>
    <message>
        <source>Keep it on another device, apart from this computer.</source>
        <translation>Храните её на другом устройстве, отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>Резервная копия сделана и проверена</translation>
    </message>
    <message>
        <source>Where the restored case is kept</source>
        <translation>Где хранить восстановленное дело</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>There is nothing to add</source>
        <translation>Добавлять нечего</translation>
    </message>
    <message>
        <source>Copy a file or a picture first, then paste it here.</source>
        <translation>Сначала скопируйте файл или снимок, затем вставьте его сюда.</translation>
    </message>
    <message>
        <source>Preparing the example: paper %1 of %2</source>
        <translation>Готовится пример: документ %1 из %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Keep this in mind</source>
        <extracomment>What a room shows a record with, by the argument that names the record. The room of a record that was found, and the argument that names it there.</extracomment>
        <translation>Имейте в виду</translation>
    </message>
    <message>
        <source>Show in Documents</source>
        <translation>Показать в документах</translation>
    </message>
</context>
<context>
    <name>_AccountCard</name>
    <message>
        <source>in their own words and language</source>
        <translation>своими словами, на своём языке</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>Remove the account of {name}</source>
        <translation>Убрать рассказ: {name}</translation>
    </message>
    <message>
        <source>Own words of {name}</source>
        <translation>Собственные слова: {name}</translation>
    </message>
    <message>
        <source>Translation of the words of {name}</source>
        <translation>Перевод слов: {name}</translation>
    </message>
</context>
</TS>
