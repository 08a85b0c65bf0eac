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
        <source>turning of a page</source>
        <translation>поворот страницы</translation>
    </message>
    <message>
        <source>correction of text</source>
        <translation>исправление текста</translation>
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
    <name>DocumentFilter</name>
    <message>
        <source>All papers</source>
        <translation>Все документы</translation>
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
    <message>
        <source>Delete for good?</source>
        <translation>Удалить навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) with all pages, texts and entries will be deleted from this case. This cannot be undone.</source>
        <translation>
            <numerusform>%n документ со всеми страницами, текстами и записями будет удалён из дела. Отменить это нельзя.</numerusform>
            <numerusform>%n документа со всеми страницами, текстами и записями будут удалены из дела. Отменить это нельзя.</numerusform>
            <numerusform>%n документов со всеми страницами, текстами и записями будут удалены из дела. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
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
    <name>EvidenceCard</name>
    <message>
        <source>Evidence by the official list</source>
        <translation>Доказательства по официальному перечню</translation>
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
        <source>Next and previous page</source>
        <translation>Следующая и предыдущая страница</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
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
    <name>LanguagesField</name>
    <message>
        <source>Not chosen</source>
        <translation>Не выбраны</translation>
    </message>
    <message>
        <source>{languages}: not readable on this computer</source>
        <translation>{languages}: на этом компьютере не читается</translation>
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
    <name>PageViewer</name>
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
        <source>Bundle</source>
        <translation>Комплект</translation>
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
        <source>in the description</source>
        <translation>в описании</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
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
    <name>TextPane</name>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation>проверено вами</translation>
    </message>
    <message>
        <source>Your text is kept. Later readings do not change it.</source>
        <translation>Ваш текст сохранён. Повторное чтение его не изменит.</translation>
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
    <name>TimeLeft</name>
    <message>
        <source>a few seconds</source>
        <translation>несколько секунд</translation>
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
    <name>ViewerBar</name>
    <message>
        <source>More</source>
        <extracomment>Which buttons give way first in a narrow viewer; their commands stay in the menu.</extracomment>
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
        <extracomment>Keys as tooltips and menus show them; they hold while the viewer has the focus.</extracomment>
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
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Скопировать выделенный текст</translation>
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
        <translation>Имейте в виду</translation>
    </message>
    <message>
        <source>Show in Documents</source>
        <translation>Показать в документах</translation>
    </message>
</context>
</TS>
