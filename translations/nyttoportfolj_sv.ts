<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AllocateServices</name>
    <message numerus="yes">
        <source>Allocate %n service(s) by “%1”</source>
        <translation>
            <numerusform>Fördela %n tjänst med ”%1”</numerusform>
            <numerusform>Fördela %n tjänster med ”%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>Hela tjänsten</translation>
    </message>
</context>
<context>
    <name>AppropriationColumns</name>
    <message>
        <source>What is set aside, less the matters in the order in which they were decided.</source>
        <translation>Det avsatta beloppet minus ärendena i den ordning de beslutades.</translation>
    </message>
    <message>
        <source>is taken away</source>
        <translation>dras ifrån</translation>
    </message>
    <message>
        <source>What the known amounts leave</source>
        <translation>Vad de kända beloppen lämnar kvar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>räknas inte</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Överskriden</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>Kvar av %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>Left after %1</source>
        <translation>Kvar efter %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first edit of a session, once an hour, and when the document closes.</source>
        <translation>Det finns ingen säkerhetskopia ännu. En görs före den första ändringen när du börjar arbeta, en gång i timmen och när dokumentet stängs.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Storlek (kB)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Senast ändrat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senaste ändringen</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n tillagd</numerusform>
            <numerusform>%n tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalExplanation</name>
    <message>
        <source>all years</source>
        <translation>alla år</translation>
    </message>
    <message>
        <source>The sum of the years.</source>
        <translation>Summan av åren.</translation>
    </message>
    <message>
        <source>Depreciation and interest of the year.</source>
        <translation>Årets avskrivning och ränta.</translation>
    </message>
    <message>
        <source>What is left to write off when the year, or the use, begins.</source>
        <translation>Det som är kvar att skriva av när året, eller användningen, börjar.</translation>
    </message>
    <message>
        <source>What was left when the year began, less the depreciation of the year.</source>
        <translation>Det som var kvar när året började, minus årets avskrivning.</translation>
    </message>
    <message>
        <source>The annuity, less the interest of the year.</source>
        <translation>Annuiteten minus årets ränta.</translation>
    </message>
    <message>
        <source>The amount less the residual value, spread evenly over the months of the life.</source>
        <translation>Beloppet minus restvärdet, jämnt fördelat på livslängdens månader.</translation>
    </message>
    <message>
        <source>The rate of the book value at the start, for the months in use.</source>
        <translation>Räntan på det ingående bokförda värdet, för månaderna i bruk.</translation>
    </message>
    <message>
        <source>The rate of the mean of the book values at the start and the end, for the months in use.</source>
        <translation>Räntan på medelvärdet av det ingående och utgående bokförda värdet, för månaderna i bruk.</translation>
    </message>
    <message>
        <source>The rate of the book value at the start.</source>
        <translation>Räntan på det ingående bokförda värdet.</translation>
    </message>
    <message numerus="yes">
        <source>amount %1, residual value %2, %n year(s), %3 months of this one</source>
        <translation>
            <numerusform>belopp %1, restvärde %2, %n år, %3 månader av det här</numerusform>
            <numerusform>belopp %1, restvärde %2, %n år, %3 månader av det här</numerusform>
        </translation>
    </message>
    <message>
        <source>book value %1 → %2, %3 months</source>
        <translation>bokfört värde %1 → %2, %3 månader</translation>
    </message>
</context>
<context>
    <name>CapitalTable</name>
    <message>
        <source>Work in progress is not depreciated yet.</source>
        <translation>Pågående arbete skrivs inte av ännu.</translation>
    </message>
    <message>
        <source>There are no years to calculate yet.</source>
        <translation>Det finns inga år att beräkna ännu.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>There are none of these yet: %1</source>
        <translation>Det finns inga ännu: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 is missing. See “nyttoportfolj capital-cost --help”.</source>
        <translation>%1 saknas. Se ”nyttoportfolj capital-cost --help”.</translation>
    </message>
    <message>
        <source>--years cannot be “%1”; it is a whole number of years.</source>
        <translation>--years kan inte vara ”%1”; det är ett helt antal år.</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>BELOPP</translation>
    </message>
    <message>
        <source>The acquisition value in kronor: 2300000 or &quot;2,3 mnkr&quot;.</source>
        <translation>Anskaffningsvärdet i kronor: 2300000 eller &quot;2,3 mnkr&quot;.</translation>
    </message>
    <message>
        <source>PER-CENT</source>
        <translation>PROCENT</translation>
    </message>
    <message>
        <source>The internal rate in per cent: 1.5 or 1,5.</source>
        <translation>Internräntan i procent: 1.5 eller 1,5.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ANTAL</translation>
    </message>
    <message>
        <source>The life in whole years.</source>
        <translation>Avskrivningstiden i hela år.</translation>
    </message>
    <message>
        <source>The residual value in kronor; without it, 0.</source>
        <translation>Restvärdet i kronor; utan det, 0.</translation>
    </message>
    <message>
        <source>Straight line with interest on the opening book value (as it is without this option) or on the average one, or an equal cost every year.</source>
        <translation>Rak avskrivning med ränta på ingående bokfört värde (som det är utan detta val) eller på det genomsnittliga, eller samma kostnad varje år.</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>ÅÅÅÅ-MM</translation>
    </message>
    <message>
        <source>The month in which the asset is taken into use. The years are then calendar years, else years 1, 2, 3 …</source>
        <translation>Den månad då tillgången tas i bruk. Åren är då kalenderår, annars år 1, 2, 3 …</translation>
    </message>
    <message>
        <source>A table for people (as it is without this option), text for a spreadsheet, or text for another program.</source>
        <translation>En tabell för människor (som det är utan detta val), text för ett kalkylprogram eller text för ett annat program.</translation>
    </message>
    <message>
        <source>Shows depreciation and interest, year by year.</source>
        <translation>Visar avskrivning och ränta år för år.</translation>
    </message>
    <message>
        <source>The same by calendar year, from April 2020.</source>
        <translation>Detsamma per kalenderår, från april 2020.</translation>
    </message>
    <message>
        <source>Calculates what an investment costs each year.</source>
        <translation>Räknar ut vad en investering kostar varje år.</translation>
    </message>
    <message>
        <source>The capital cost is depreciation and interest. No document is needed.</source>
        <translation>Kapitalkostnaden är avskrivning och ränta. Inget dokument behövs.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Opening value</source>
        <translation>Ingående värde</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Closing value</source>
        <translation>Utgående värde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Räntesats</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Acquisition value</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Avskrivningstid</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>FILE.nyp</source>
        <translation>FIL.nyp</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Dokumentet.</translation>
    </message>
    <message>
        <source>Text for people (as it is without this option), or for another program.</source>
        <translation>Text för människor (som det är utan detta val) eller för ett annat program.</translation>
    </message>
    <message>
        <source>Shows what is worth looking at.</source>
        <translation>Visar vad som är värt att titta på.</translation>
    </message>
    <message>
        <source>Checks a document and compares published figures with their parts.</source>
        <translation>Kontrollerar ett dokument och jämför publicerade uppgifter med sina delar.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerat</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>beräknat</translation>
    </message>
    <message>
        <source>of that known</source>
        <translation>varav känt</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>skillnad</translation>
    </message>
    <message>
        <source>parts:</source>
        <translation>delar:</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, år %2</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (härledd)</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>godtagen: %1</translation>
    </message>
    <message>
        <source>accepted (%1): %2</source>
        <translation>godtagen (%1): %2</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Inget att titta på</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n sak att titta på</numerusform>
            <numerusform>%n saker att titta på</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that the document breaks</source>
        <translation>Regler som dokumentet bryter mot</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of %3.</source>
        <translation>--%1 kan inte vara ”%2”; det är ett av %3.</translation>
    </message>
    <message>
        <source>DOC.json</source>
        <translation>DOK.json</translation>
    </message>
    <message>
        <source>The file to write; without it, the standard output.</source>
        <translation>Filen som ska skrivas; utan den, standardutmatningen.</translation>
    </message>
    <message>
        <source>Replaces the file if it is there already.</source>
        <translation>Ersätter filen om den redan finns.</translation>
    </message>
    <message>
        <source>Writes the document as text, to keep or to compare.</source>
        <translation>Skriver dokumentet som text, att spara eller jämföra.</translation>
    </message>
    <message>
        <source>Shows it on the screen.</source>
        <translation>Visar det på skärmen.</translation>
    </message>
    <message>
        <source>Writes a whole document as JSON.</source>
        <translation>Skriver ett helt dokument som JSON.</translation>
    </message>
    <message>
        <source>The same document always gives the same bytes, and “load” makes it a document again. Everything is written, secret texts included: it is the document itself.</source>
        <translation>Samma dokument ger alltid samma byte, och ”load” gör det till ett dokument igen. Allt skrivs, även sekretessbelagda texter: det är själva dokumentet.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Det är gjort.</translation>
    </message>
    <message>
        <source>“check” has found something.</source>
        <translation>”check” har hittat något.</translation>
    </message>
    <message>
        <source>What was given is wrong; nothing was written.</source>
        <translation>Det som angavs är fel; inget har skrivits.</translation>
    </message>
    <message>
        <source>The machine stands in the way: the disk is full, the document is open elsewhere …</source>
        <translation>Datorn står i vägen: disken är full, dokumentet är öppet någon annanstans …</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Avslutningskoder:</translation>
    </message>
    <message>
        <source>costs, benefits and scenarios of a municipality&apos;s services and initiatives.</source>
        <translation>kostnader, nyttor och scenarier för en kommuns tjänster och förändringsinsatser.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öppnar fönstret.</translation>
    </message>
    <message>
        <source>Opens the window with a document.</source>
        <translation>Öppnar fönstret med ett dokument.</translation>
    </message>
    <message>
        <source>Start the program:</source>
        <translation>Starta programmet:</translation>
    </message>
    <message>
        <source>Or let it do one thing, without a window:</source>
        <translation>Eller låt det göra en enda sak, utan fönster:</translation>
    </message>
    <message>
        <source>Shows this help; after a command its own.</source>
        <translation>Visar denna hjälp; efter ett kommando kommandots egen.</translation>
    </message>
    <message>
        <source>Shows the version of the program.</source>
        <translation>Visar programmets version.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Example: a first annual analysis</source>
        <translation>Exempel: en första årlig analys</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[val]</translation>
    </message>
    <message>
        <source>What to give:</source>
        <translation>Att ange:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar denna hjälp.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exempel:</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>”%1” är en mapp, ingen fil.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>”%1” kunde inte läsas.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardinmatningen</translation>
    </message>
    <message>
        <source>The text to read; “-” reads the standard input.</source>
        <translation>Texten som ska läsas; ”-” läser standardinmatningen.</translation>
    </message>
    <message>
        <source>The document to make. It may not be there already.</source>
        <translation>Dokumentet som ska skapas. Det får inte redan finnas.</translation>
    </message>
    <message>
        <source>Makes a document of a text that “dump” has written.</source>
        <translation>Skapar ett dokument av en text som ”dump” har skrivit.</translation>
    </message>
    <message>
        <source>Makes a document from JSON.</source>
        <translation>Skapar ett dokument från JSON.</translation>
    </message>
    <message>
        <source>Every fault of the text is named with its place, a line each, and nothing is made while there is one.</source>
        <translation>Varje fel i texten anges med sin plats, en rad för varje, och inget skapas så länge det finns något.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>A sample has its own municipality and years: leave out --municipality and --first-year.</source>
        <translation>Ett exempel har sin egen kommun och sina egna år: utelämna --municipality och --first-year.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. The samples are: %2.</source>
        <translation>Det finns inget exempel ”%1”. Exemplen är: %2.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>Fills it with a sample of published figures: goteborg-2025, norrtalje-2019 or stockholm-2013.</source>
        <translation>Fyller det med ett exempel på publicerade uppgifter: goteborg-2025, norrtalje-2019 eller stockholm-2013.</translation>
    </message>
    <message>
        <source>Whose document it is. It can be changed later.</source>
        <translation>Vems dokument det är. Det kan ändras senare.</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>The first year of the plan; without it, next year.</source>
        <translation>Planens första år; utan det, nästa år.</translation>
    </message>
    <message>
        <source>Makes a document to look around in.</source>
        <translation>Skapar ett dokument att se sig omkring i.</translation>
    </message>
    <message>
        <source>Makes an empty document of one&apos;s own.</source>
        <translation>Skapar ett eget, tomt dokument.</translation>
    </message>
    <message>
        <source>Makes a new document, empty or with a sample.</source>
        <translation>Skapar ett nytt dokument, tomt eller med ett exempel.</translation>
    </message>
    <message>
        <source>The name of the output is empty.</source>
        <translation>Namnet på utfilen är tomt.</translation>
    </message>
    <message>
        <source>“%1” is the document itself.</source>
        <translation>”%1” är själva dokumentet.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be replaced. “-o -” writes to the standard output.</source>
        <translation>”%1” är ingen fil som kan ersättas. ”-o -” skriver till standardutmatningen.</translation>
    </message>
    <message>
        <source>“%1” is a file; this report is several files and needs a folder.</source>
        <translation>”%1” är en fil; den här rapporten är flera filer och behöver en mapp.</translation>
    </message>
    <message>
        <source>“%1” exists already. Add --force to replace it.</source>
        <translation>”%1” finns redan. Lägg till --force för att ersätta den.</translation>
    </message>
    <message>
        <source>There is no report “%1”. The reports are: %2.</source>
        <translation>Det finns ingen rapport ”%1”. Rapporterna är: %2.</translation>
    </message>
    <message>
        <source>This report is several files. Name a folder for them after -o, or choose --format json.</source>
        <translation>Den här rapporten är flera filer. Ange en mapp för dem efter -o, eller välj --format json.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Skrev %1</translation>
    </message>
    <message>
        <source>A workbook is written to a file: name one after -o.</source>
        <translation>En arbetsbok skrivs till en fil: ange en efter -o.</translation>
    </message>
    <message>
        <source>The name of the report; “nyttoportfolj reports” lists them.</source>
        <translation>Rapportens namn; ”nyttoportfolj reports” listar dem.</translation>
    </message>
    <message>
        <source>The year of the report; without it, the first year of the document.</source>
        <translation>Rapportens år; utan det, dokumentets första år.</translation>
    </message>
    <message>
        <source>An Excel workbook (as it is without this option), text for a spreadsheet, or text for another program.</source>
        <translation>En Excelarbetsbok (som det är utan detta val), text för ett kalkylprogram eller text för ett annat program.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>UT</translation>
    </message>
    <message>
        <source>The file to write; without it, NAME-YEAR in the current folder. Several tables as csv become a folder. “-” writes one csv table, or json, to the standard output.</source>
        <translation>Filen som ska skrivas; utan den, NAMN-ÅR i aktuell mapp. Flera tabeller som csv blir en mapp. ”-” skriver en csv-tabell, eller json, till standardutmatningen.</translation>
    </message>
    <message>
        <source>Swedish or English; without it, as the system is.</source>
        <translation>Svenska eller engelska; utan det, som systemet.</translation>
    </message>
    <message>
        <source>Shows the texts of secret rows as well. Without it they are withheld; the amounts are always there.</source>
        <translation>Visar även texterna i sekretessbelagda rader. Utan det döljs de; beloppen finns alltid med.</translation>
    </message>
    <message>
        <source>Replaces what is there already.</source>
        <translation>Ersätter det som redan finns där.</translation>
    </message>
    <message>
        <source>Writes annual-analysis-2025.xlsx, if 2025 is the first year of the document.</source>
        <translation>Skriver annual-analysis-2025.xlsx, om 2025 är dokumentets första år.</translation>
    </message>
    <message>
        <source>Writes the scenarios as text for a spreadsheet, in Swedish.</source>
        <translation>Skriver scenarierna som text för ett kalkylprogram, på svenska.</translation>
    </message>
    <message>
        <source>Writes a report of a document.</source>
        <translation>Skriver en rapport om ett dokument.</translation>
    </message>
    <message>
        <source>The files that were written are listed. The document itself is not changed.</source>
        <translation>Filerna som skrevs listas. Själva dokumentet ändras inte.</translation>
    </message>
    <message>
        <source>Lists the reports, a line each.</source>
        <translation>Listar rapporterna, en rad för varje.</translation>
    </message>
    <message>
        <source>Lists the names of all reports.</source>
        <translation>Listar namnen på alla rapporter.</translation>
    </message>
    <message>
        <source>The name in front is the one that “report” asks for.</source>
        <translation>Namnet längst fram är det som ”report” frågar efter.</translation>
    </message>
    <message>
        <source>See “nyttoportfolj %1--help”.</source>
        <translation>Se ”nyttoportfolj %1--help”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>”%1” är ett argument för mycket.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>”%1” är varken ett kommando eller en fil.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a document.</source>
        <translation>”%1” är en mapp, inget dokument.</translation>
    </message>
    <message>
        <source>The output is not whole: the disk is full.</source>
        <translation>Utmatningen är inte hel: disken är full.</translation>
    </message>
    <message>
        <source>The output is not whole: nobody takes what is written.</source>
        <translation>Utmatningen är inte hel: ingen tar emot det som skrivs.</translation>
    </message>
    <message>
        <source>The input could not be read.</source>
        <translation>Inmatningen kunde inte läsas.</translation>
    </message>
    <message>
        <source>The document was made.</source>
        <translation>Dokumentet skapades.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands work without one: see “nyttoportfolj --help”.</source>
        <translation>Det finns ingen skärm att öppna fönstret på. Kommandona fungerar utan: se ”nyttoportfolj --help”.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that cannot be calculated</source>
        <translation>Tal som inte kan räknas ut</translation>
    </message>
    <message>
        <source>The report is written whole to %1, but the standard output takes nothing.</source>
        <translation>Rapporten är skriven i sin helhet till %1, men standardutmatningen tar inte emot något.</translation>
    </message>
    <message>
        <source>%1 (documents of schema %2)</source>
        <translation>%1 (dokument enligt schema %2)</translation>
    </message>
    <message>
        <source>The window cannot be opened: no display can be reached; look at DISPLAY and WAYLAND_DISPLAY. The commands work without one: see “nyttoportfolj --help”.</source>
        <translation>Fönstret kan inte öppnas: ingen skärm kan nås; se efter i DISPLAY och WAYLAND_DISPLAY. Kommandona fungerar utan skärm: se ”nyttoportfolj --help”.</translation>
    </message>
    <message>
        <source>Argument %1 holds a line break or another control character; write it without.</source>
        <translation>Argument %1 innehåller en radbrytning eller ett annat styrtecken; skriv det utan.</translation>
    </message>
    <message>
        <source>--start cannot be “%1”; it is a month such as 2020-04, of the years 1900 to 9999.</source>
        <translation>--start kan inte vara ”%1”; det är en månad som 2020-04, från åren 1900 till 9999.</translation>
    </message>
    <message>
        <source>Exceeded, or billed to nobody</source>
        <translation>Överskridet, eller utan någon som får räkningen</translation>
    </message>
    <message>
        <source>What is written is whole, but not all of the file: %1</source>
        <translation>Det som skrivs är helt, men inte hela filen: %1</translation>
    </message>
    <message>
        <source>What stands in the way of the bills</source>
        <translation>Hinder för räkningarna</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>exceeded</comment>
        <translation>med %1</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 är angivet mer än en gång.</translation>
    </message>
    <message>
        <source>What was secret before cannot be told, because the document is damaged: nothing was written. Use an earlier copy of it, or add --with-secret if everything may be seen.</source>
        <translation>Vad som var sekretessbelagt tidigare går inte att avgöra, eftersom dokumentet är skadat: inget skrevs. Använd en tidigare kopia av det, eller lägg till --with-secret om allt får synas.</translation>
    </message>
    <message>
        <source>The file itself, the rules of a document and the reconciliation are checked. Differences that were accepted with a reason are listed but do not count, nor does an impact that nobody is billed for; a figure that cannot be calculated does, what a workbook cannot hold, a bill that is unknown or wrong although the cost is known, and a frame or an appropriation that is exceeded. The exit code is 0 when there is nothing, 1 when there are findings and 2 when the document cannot be read.</source>
        <translation>Filen själv, dokumentets regler och avstämningen kontrolleras. Skillnader som har godtagits med ett skäl visas men räknas inte med, och inte heller en påverkan som ingen debiteras. Det gör däremot ett tal som inte kan räknas ut, det som en arbetsbok inte rymmer, en räkning som är okänd eller fel fast kostnaden är känd, och en ram eller ett anslag som är överskridet. Avslutningskoden är 0 när det inte finns något, 1 när något har hittats och 2 när dokumentet inte kan läsas.</translation>
    </message>
    <message>
        <source>What a workbook cannot hold</source>
        <translation>Det som en arbetsbok inte rymmer</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”: a number has no blanks around it.</source>
        <translation>--%1 kan inte vara ”%2”: ett tal har inga blanktecken omkring sig.</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of the reconciliation</source>
        <translation>
            <numerusform>%n öppen iakttagelse i avstämningen</numerusform>
            <numerusform>%n öppna iakttagelser i avstämningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) of the document, its figures or its bills</source>
        <translation>
            <numerusform>%n fel eller hinder i dokumentet, dess tal eller räkningar</numerusform>
            <numerusform>%n fel eller hinder i dokumentet, dess tal eller räkningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceeded frame(s) and appropriation(s)</source>
        <translation>
            <numerusform>%n överskriden ram eller anslag</numerusform>
            <numerusform>%n överskridna ramar och anslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s)</source>
        <translation>
            <numerusform>%n godtagen iakttagelse</numerusform>
            <numerusform>%n godtagna iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) agree</source>
        <translation>
            <numerusform>%n jämförelse stämmer</numerusform>
            <numerusform>%n jämförelser stämmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of the document&apos;s own figures</source>
        <translation>
            <numerusform>%n av dem av dokumentets egna uppgifter</numerusform>
            <numerusform>%n av dem av dokumentets egna uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Det som är skadat</translation>
    </message>
    <message>
        <source>The history of “%1” does not agree with its checksum: it is damaged or was changed by another program, and what it tells of before cannot be trusted. The document itself is whole.</source>
        <translation>Historiken i ”%1” stämmer inte med sin kontrollsumma: den är skadad eller har ändrats av ett annat program, och det som den berättar om tidigare går inte att lita på. Själva dokumentet är helt.</translation>
    </message>
    <message>
        <source>What was secret before cannot be told: use an earlier copy of it, or add --with-secret if everything may be seen.</source>
        <translation>Vad som var sekretessbelagt tidigare går inte att avgöra: använd en tidigare kopia av det, eller lägg till --with-secret om allt får synas.</translation>
    </message>
    <message>
        <source>What was secret before cannot be told, because the document is a copy without the past of its original. Add --with-secret if everything may be seen.</source>
        <translation>Vad som var sekretessbelagt tidigare går inte att avgöra, eftersom dokumentet är en kopia utan originalets tidigare historik. Lägg till --with-secret om allt får synas.</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <source>“%1” cannot stand in a calculation here. It takes numbers, + - * / and parentheses.</source>
        <translation>”%1” kan inte stå i en beräkning här. Den tar tal, + - * / och parenteser.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Det går inte att dividera med 0.</translation>
    </message>
    <message>
        <source>The calculation has too many parentheses.</source>
        <translation>Beräkningen har för många parenteser.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>En parentes är inte stängd.</translation>
    </message>
    <message>
        <source>A calculation takes numbers only; “%1” is none.</source>
        <translation>En beräkning tar bara tal; ”%1” är inget tal.</translation>
    </message>
    <message>
        <source>A number is missing in the calculation.</source>
        <translation>Ett tal saknas i beräkningen.</translation>
    </message>
    <message>
        <source>The calculation is too long.</source>
        <translation>Beräkningen är för lång.</translation>
    </message>
</context>
<context>
    <name>FindTargets</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Godtagen: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>Inget sådant hittades.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts of the computed figure</source>
        <translation>Delar av det beräknade</translation>
    </message>
    <message>
        <source>The finding has no parts.</source>
        <translation>Iakttagelsen har inga delar.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) agree</source>
        <translation>
            <numerusform>%n jämförelse stämmer</numerusform>
            <numerusform>%n jämförelser stämmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) cannot be decided</source>
        <translation>
            <numerusform>%n jämförelse kan inte avgöras</numerusform>
            <numerusform>%n jämförelser kan inte avgöras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) differ by rounding alone</source>
        <translation>
            <numerusform>%n jämförelse skiljer sig bara genom avrundning</numerusform>
            <numerusform>%n jämförelser skiljer sig bara genom avrundning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameBars</name>
    <message>
        <source>Investments %1</source>
        <translation>Investeringar %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 över %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, no frame</source>
        <translation>%1, ingen ram</translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <translation>%1, i %2: %3</translation>
    </message>
    <message>
        <source>Used of the frames (%1)</source>
        <translation>Använt av ramarna (%1)</translation>
    </message>
    <message>
        <source>“%1” is %2 over its frame in %3</source>
        <translation>”%1” går %2 över sin ram %3</translation>
    </message>
    <message>
        <source>“%1” is %2 over its investment frame in %3</source>
        <translation>”%1” går %2 över sin investeringsram %3</translation>
    </message>
</context>
<context>
    <name>GridEdits</name>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Ändra ”%1” för %2</translation>
    </message>
    <message>
        <source>“%1” is only shown here. It is changed where the row has its own table: %2.</source>
        <translation>”%1” visas bara här. Det ändras där raden har sin egen tabell: %2.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Ta bort %n rad</numerusform>
            <numerusform>Ta bort %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicera %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be typed over. F9 shows how it was made.</source>
        <translation>”%1” beräknas och går inte att skriva över. F9 visar hur det är beräknat.</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be typed over.</source>
        <translation>”%1” beräknas och går inte att skriva över.</translation>
    </message>
    <message>
        <source>State “%1” of %2 anew</source>
        <translation>Ange ”%1” för %2 på nytt</translation>
    </message>
</context>
<context>
    <name>GridKeys</name>
    <message>
        <source>Edit the cell</source>
        <translation>Ändra i cellen</translation>
    </message>
    <message>
        <source>To the row below; ends what is being typed</source>
        <translation>Till raden under; avslutar det som skrivs</translation>
    </message>
    <message>
        <source>To the row above</source>
        <translation>Till raden ovanför</translation>
    </message>
    <message>
        <source>Take back what is being typed</source>
        <translation>Ta tillbaka det som skrivs</translation>
    </message>
    <message>
        <source>Turn the selected check boxes</source>
        <translation>Ändra de markerade kryssrutorna</translation>
    </message>
    <message>
        <source>Leave the table, on to what follows</source>
        <translation>Lämna tabellen framåt</translation>
    </message>
    <message>
        <source>Leave the table, back to what is before</source>
        <translation>Lämna tabellen bakåt</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Markera alla celler</translation>
    </message>
    <message>
        <source>To the end of the filled cells; likewise with the other arrows</source>
        <translation>Till de ifyllda cellernas slut; likadant med de andra pilarna</translation>
    </message>
    <message>
        <source>To the first cell of the table</source>
        <translation>Till tabellens första cell</translation>
    </message>
    <message>
        <source>To the last cell of the table</source>
        <translation>Till tabellens sista cell</translation>
    </message>
    <message>
        <source>To the first column</source>
        <translation>Till första kolumnen</translation>
    </message>
    <message>
        <source>To the last column</source>
        <translation>Till sista kolumnen</translation>
    </message>
    <message>
        <source>To the next cell to type in; ends what is being typed</source>
        <translation>Till nästa cell att skriva i; avslutar det som skrivs</translation>
    </message>
    <message>
        <source>To the cell to type in before; ends what is being typed</source>
        <translation>Till föregående cell att skriva i; avslutar det som skrivs</translation>
    </message>
</context>
<context>
    <name>GridNotes</name>
    <message>
        <source>Note on %1</source>
        <translation>Anteckning om %1</translation>
    </message>
</context>
<context>
    <name>GridPaste</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Klistra in %n cell</numerusform>
            <numerusform>Klistra in %n celler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Getting started</source>
        <translation>Komma igång</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>Figures and methods</source>
        <translation>Belopp och metoder</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Uppslag</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of changes</source>
        <translation>Ändringshistorik</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
</context>
<context>
    <name>HitUnits</name>
    <message>
        <source>Bills %1 against the decided ones</source>
        <translation>Räkningar %1 mot de beslutade</translation>
    </message>
    <message>
        <source>No scenario is chosen.</source>
        <translation>Inget scenario är valt.</translation>
    </message>
    <message>
        <source>No units share the costs yet.</source>
        <translation>Inga enheter delar på kostnaderna ännu.</translation>
    </message>
    <message>
        <source>No scenario changes what a unit pays.</source>
        <translation>Inget scenario ändrar vad någon enhet betalar.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) pay the same in all of them.</source>
        <translation>
            <numerusform>%n enhet betalar lika mycket i alla.</numerusform>
            <numerusform>%n enheter betalar lika mycket i alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Billed to nobody</source>
        <translation>Debiteras ingen</translation>
    </message>
    <message>
        <source>Billed to nobody: the impact of initiatives that no service with a way of allocation takes up. Choose their services, and it reaches the bills.</source>
        <translation>Debiteras ingen: påverkan från insatser som ingen tjänst med fördelning tar emot. Välj deras tjänster, så når den räkningarna.</translation>
    </message>
</context>
<context>
    <name>InitiativeColumns</name>
    <message>
        <source>Cost %1, %2</source>
        <translation>Kostnad %1, %2</translation>
    </message>
    <message>
        <source>The sum of the years of the plan. Each year counts its outcome, else its forecast, else its plan.</source>
        <translation>Summan av planens år. Varje år räknas utfallet, annars prognosen, annars planen.</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kostnad %1</translation>
    </message>
    <message>
        <source>Average impact %1, %2</source>
        <translation>Genomsnittlig påverkan %1, %2</translation>
    </message>
    <message>
        <source>The mean of the years of the plan, capital cost included; years that are not applicable are not counted.</source>
        <translation>Medelvärdet av planens år, inklusive kapitalkostnad; år som är ej relevanta räknas inte.</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Påverkan %1</translation>
    </message>
    <message>
        <source>of which capital cost %1</source>
        <translation>varav kapitalkostnad %1</translation>
    </message>
    <message>
        <source>Capital cost of %1 in the years of the plan</source>
        <translation>Kapitalkostnad för %1 under planens år</translation>
    </message>
    <message>
        <source>included above</source>
        <translation>ingår ovan</translation>
    </message>
    <message>
        <source>Average impact %1</source>
        <translation>Genomsnittlig påverkan %1</translation>
    </message>
    <message>
        <source>[secret] </source>
        <translation>[sekretess] </translation>
    </message>
    <message>
        <source>Deviation, %1</source>
        <translation>Avvikelse, %1</translation>
    </message>
    <message>
        <source>The forecast less the plan of an ongoing initiative, over the years that have both.</source>
        <translation>Prognosen minus planen för en pågående insats, för de år som har båda.</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prognos %1</translation>
    </message>
    <message>
        <source>Plan %1 (is taken away)</source>
        <translation>Plan %1 (dras ifrån)</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Deviation (%)</source>
        <translation>Avvikelse (%)</translation>
    </message>
    <message>
        <source>Significant deviation</source>
        <translation>Väsentlig avvikelse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nytta</translation>
    </message>
</context>
<context>
    <name>InvestmentColumns</name>
    <message>
        <source>Capital cost, %1</source>
        <translation>Kapitalkostnad, %1</translation>
    </message>
    <message>
        <source>Acquisition value, %1</source>
        <translation>Anskaffningsvärde, %1</translation>
    </message>
    <message>
        <source>Depreciation and interest of all years, by component.</source>
        <translation>Alla års avskrivning och ränta, per komponent.</translation>
    </message>
    <message>
        <source>The sum of the components.</source>
        <translation>Summan av komponenterna.</translation>
    </message>
    <message>
        <source>Acquisition value</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Capital cost in all</source>
        <translation>Kapitalkostnad totalt</translation>
    </message>
    <message>
        <source>By the percentage</source>
        <translation>Enligt procentsatsen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>”%1” gick inte att läsa.</translation>
    </message>
    <message>
        <source>No document is made of “%1”: %2</source>
        <translation>Inget dokument görs av ”%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n fel till.</numerusform>
            <numerusform>Och %n fel till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>pågående</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Moved
(years)</source>
        <translation>Flyttad
(år)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonytta</translation>
    </message>
    <message>
        <source>derived remainder</source>
        <translation>härledd restpost</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Publicerad uppgift</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>Det finns inget att jämföra den med.</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>Published less computed</source>
        <translation>Publicerat minus beräknat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>Share of
cost (%)</source>
        <translation>Andel av
kostnaden (%)</translation>
    </message>
    <message>
        <source>Share of
impact (%)</source>
        <translation>Andel av
påverkan (%)</translation>
    </message>
    <message>
        <source>Share of
benefit (%)</source>
        <translation>Andel av
nyttan (%)</translation>
    </message>
</context>
<context>
    <name>MissingTable</name>
    <message>
        <source>Missing before the annual analysis of %1 is handed in</source>
        <translation>Saknas innan årlig analys %1 kan lämnas in</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Nothing is missing: the annual analysis can be handed in.</source>
        <translation>Inget saknas: den årliga analysen kan lämnas in.</translation>
    </message>
</context>
<context>
    <name>NextYear</name>
    <message>
        <source>Begin %1</source>
        <translation>Påbörja %1</translation>
    </message>
</context>
<context>
    <name>OverviewTables</name>
    <message>
        <source>The plan of %1</source>
        <translation>Planen för %1</translation>
    </message>
    <message>
        <source>There are no scenarios for %1.</source>
        <translation>Det finns inga scenarier för %1.</translation>
    </message>
    <message>
        <source>Cost of the scenarios</source>
        <translation>Scenariernas kostnad</translation>
    </message>
    <message>
        <source>Base: doing nothing</source>
        <translation>Bas: inget görs</translation>
    </message>
    <message>
        <source>of which known</source>
        <translation>varav känt</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>%1, investments</source>
        <translation>%1, investeringar</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Avstämning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Jämförelser</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagna</translation>
    </message>
    <message>
        <source>There are no published figures to compare with.</source>
        <translation>Det finns inga publicerade siffror att jämföra med.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Frames and appropriations, %1–%2</source>
        <translation>Ramar och anslag, %1–%2</translation>
    </message>
    <message>
        <source>Frame or appropriation</source>
        <translation>Ram eller anslag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>No portfolio has a frame for %1–%2.</source>
        <translation>Ingen portfölj har en ram för %1–%2.</translation>
    </message>
    <message>
        <source>%1, appropriation</source>
        <translation>%1, anslag</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Överskriden</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Nothing is exceeded, and every impact is billed.</source>
        <translation>Inget är överskridet, och all påverkan debiteras.</translation>
    </message>
    <message>
        <source>Investment frame exceeded</source>
        <translation>Investeringsram överskriden</translation>
    </message>
    <message>
        <source>Frame exceeded</source>
        <translation>Ram överskriden</translation>
    </message>
    <message>
        <source>Appropriation exceeded</source>
        <translation>Anslag överskridet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n initiative(s) connected to no service</source>
        <translation>
            <numerusform>%1: %n insats utan koppling till någon tjänst</numerusform>
            <numerusform>%1: %n insatser utan koppling till någon tjänst</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact %1–%2 that nobody is billed for</source>
        <translation>Påverkan %1–%2 som ingen debiteras</translation>
    </message>
    <message numerus="yes">
        <source>Net benefit, %n years (%1)</source>
        <translation>
            <numerusform>Nettonytta, %n år (%1)</numerusform>
            <numerusform>Nettonytta, %n år (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to before the plan</source>
        <translation>Flyttad till före planen</translation>
    </message>
    <message>
        <source>%1: %2, whose figures of %3 would fall before %4</source>
        <translation>%1: %2, vars belopp för %3 skulle hamna före %4</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <translation>känd för %1 av %2</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicerat %1</translation>
    </message>
    <message>
        <source>Cost and net benefit of the scenarios, %1</source>
        <translation>Scenariernas kostnad och nettonytta, %1</translation>
    </message>
    <message>
        <source>What each scenario costs beyond the base over the years of the plan, and the known part of its net benefit, which has its costs deducted already.</source>
        <translation>Vad varje scenario kostar utöver basen under planens år, och den kända delen av nettonyttan, där kostnaderna redan är avdragna.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Net benefit %1</source>
        <translation>Nettonytta %1</translation>
    </message>
    <message>
        <source>Cost of the base %1</source>
        <translation>Basens kostnad %1</translation>
    </message>
    <message>
        <source>%1 (%2) against %3</source>
        <translation>%1 (%2) mot %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Proposed initiatives %1</source>
        <translation>Föreslagna insatser %1</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing cost(s) %1</source>
        <translation>
            <numerusform>%n pågående kostar %1</numerusform>
            <numerusform>%n pågående kostar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, known part</source>
        <translation>%1, känd del</translation>
    </message>
    <message>
        <source>known for all</source>
        <translation>känd för alla</translation>
    </message>
    <message>
        <source>Room in the frames %1</source>
        <translation>Utrymme i ramarna %1</translation>
    </message>
    <message>
        <source>%1 %2 exceeded by %3</source>
        <translation>%1 %2 överskriden med %3</translation>
    </message>
    <message>
        <source>No portfolio has a frame for %1.</source>
        <translation>Ingen portfölj har en ram för %1.</translation>
    </message>
    <message>
        <source>%1 known, the rest unknown</source>
        <translation>%1 känt, resten ej känt</translation>
    </message>
    <message>
        <source>%1; net benefit of %2</source>
        <translation>%1; nettonytta %2</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonytta</translation>
    </message>
</context>
<context>
    <name>OwnOrLeaseTexts</name>
    <message>
        <source>A lease is of 1 to %1 years.</source>
        <translation>Ett leasingavtal är på 1 till %1 år.</translation>
    </message>
    <message>
        <source>What a lease costs is not negative.</source>
        <translation>Vad en leasing kostar är inte negativt.</translation>
    </message>
    <message>
        <source>A discount rate is not negative.</source>
        <translation>En diskonteringsränta är inte negativ.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Förändringsinsatser</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portföljer</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Annual analysis</source>
        <translation>Årlig analys</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Avstämning</translation>
    </message>
    <message>
        <source>Document settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringar</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Fördela</translation>
    </message>
    <message>
        <source>Account for</source>
        <translation>Redovisa</translation>
    </message>
</context>
<context>
    <name>PartColumns</name>
    <message>
        <source>Takes part %1</source>
        <translation>Deltar %1</translation>
    </message>
</context>
<context>
    <name>PortfolioColumns</name>
    <message>
        <source>Allocated %1, %2</source>
        <translation>Fördelat %1, %2</translation>
    </message>
    <message>
        <source>Investments %1, %2</source>
        <translation>Investeringar %1, %2</translation>
    </message>
    <message>
        <source>The sum of the costs of the portfolio&apos;s initiatives: outcome, else forecast, else plan.</source>
        <translation>Summan av kostnaderna för portföljens förändringsinsatser: utfall, annars prognos, annars plan.</translation>
    </message>
    <message>
        <source>The sum of the spending of the portfolio&apos;s investments.</source>
        <translation>Summan av utgifterna för portföljens investeringar.</translation>
    </message>
    <message>
        <source>Left %1, %2</source>
        <translation>Kvar %1, %2</translation>
    </message>
    <message>
        <source>The frame of the year less what is allocated.</source>
        <translation>Årets ram minus det fördelade.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Ram %1</translation>
    </message>
    <message>
        <source>is taken away</source>
        <translation>dras ifrån</translation>
    </message>
    <message>
        <source>What the known amounts leave</source>
        <translation>Vad de kända beloppen lämnar kvar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>räknas inte</translation>
    </message>
    <message>
        <source>Allocated %1</source>
        <translation>Fördelat %1</translation>
    </message>
    <message>
        <source>Investments %1</source>
        <translation>Investeringar %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Kvar %1</translation>
    </message>
    <message>
        <source>Left for investments %1</source>
        <translation>Kvar till investeringar %1</translation>
    </message>
    <message>
        <source>Exceeded %1</source>
        <translation>Överskriden %1</translation>
    </message>
    <message>
        <source>Investments exceed their frame %1</source>
        <translation>Investeringarna överskrider sin ram %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Utrymme</translation>
    </message>
</context>
<context>
    <name>PortfolioMoves</name>
    <message>
        <source>Take %1 out of its portfolio</source>
        <translation>Ta %1 ur sin portfölj</translation>
    </message>
    <message numerus="yes">
        <source>Take %n initiatives out of their portfolio</source>
        <translation>
            <numerusform>Ta %n förändringsinsats ur sin portfölj</numerusform>
            <numerusform>Ta %n förändringsinsatser ur sin portfölj</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Flytta %1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n initiatives to %1</source>
        <translation>
            <numerusform>Flytta %n förändringsinsats till %1</numerusform>
            <numerusform>Flytta %n förändringsinsatser till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Flytta %1 uppåt</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flytta %1 nedåt</translation>
    </message>
</context>
<context>
    <name>PrintedDocuments</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Okänt val ’%1’.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Okända val: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Värde saknas efter ’%1’.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Oväntat värde efter ’%1’.</translation>
    </message>
</context>
<context>
    <name>RecalculatedWords</name>
    <message numerus="yes">
        <source>%n amount(s): %1 %2</source>
        <translation>
            <numerusform>%n belopp: %1 %2</numerusform>
            <numerusform>%n belopp: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(s): %1</source>
        <translation>
            <numerusform>%n mängd: %1</numerusform>
            <numerusform>%n mängder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s), the first: %1</source>
        <translation>
            <numerusform>%n procentsats: %1</numerusform>
            <numerusform>%n procentsatser, den första: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is selected that can be changed</source>
        <translation>Inget tal är markerat som kan ändras</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown stay(s) so</source>
        <translation>
            <numerusform>%n ej känt står kvar</numerusform>
            <numerusform>%n ej kända står kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n utan tal</numerusform>
            <numerusform>%n utan tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be typed over is/are passed over</source>
        <translation>
            <numerusform>%n beräknad eller låst cell hoppas över</numerusform>
            <numerusform>%n beräknade eller låsta celler hoppas över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) is/are passed over</source>
        <translation>
            <numerusform>%n annan cell hoppas över</numerusform>
            <numerusform>%n andra celler hoppas över</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recalculations</name>
    <message>
        <source>An amount would be larger than a document can hold.</source>
        <translation>Ett belopp skulle bli större än ett dokument rymmer.</translation>
    </message>
    <message>
        <source>Begin with + − * or /, as in “+3 %”, “*1.03” or “-500”.</source>
        <translation>Börja med + − * eller /, som i ”+3 %”, ”*1,03” eller ”-500”.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Ingenting kan delas med 0.</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n row(s) that no longer refer to it</source>
        <translation>
            <numerusform>%n rad som inte längre hänvisar dit</numerusform>
            <numerusform>%n rader som inte längre hänvisar dit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. With it: %2.</source>
        <translation>%1. Med det följde: %2.</translation>
    </message>
    <message numerus="yes">
        <source>the budgets of %n service(s)</source>
        <translation>
            <numerusform>budgeten för %n tjänst</numerusform>
            <numerusform>budgeten för %n tjänster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n initiative(s)</source>
        <translation>
            <numerusform>med %n insats</numerusform>
            <numerusform>med %n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was carried over.</source>
        <translation>Inget fördes över.</translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>Överfört: %1.</translation>
    </message>
    <message>
        <source>Now: go through the proposals of the services, which are marked until they are changed, then the scenarios.</source>
        <translation>Nu: gå igenom tjänsternas förslag, som är märkta tills de ändras, och sedan scenarierna.</translation>
    </message>
    <message>
        <source>Now: enter the proposals of the services, then put the scenarios together.</source>
        <translation>Nu: skriv in tjänsternas förslag, och lägg sedan ihop scenarierna.</translation>
    </message>
    <message>
        <source>The plan begins with %1. %2 %3</source>
        <translation>Planen börjar med %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>ScenarioCards</name>
    <message>
        <source>Nothing is done</source>
        <translation>Inget görs</translation>
    </message>
    <message>
        <source>Costs %1</source>
        <translation>Kostar %1</translation>
    </message>
    <message>
        <source>Gives %1</source>
        <translation>Ger %1</translation>
    </message>
    <message>
        <source>The base of %1 remains</source>
        <translation>Basen på %1 står kvar</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostar %1</translation>
    </message>
    <message>
        <source>costs nobody knows how much</source>
        <translation>kostar ingen vet hur mycket</translation>
    </message>
    <message>
        <source>costs %1 as far as is known</source>
        <translation>kostar %1 så långt det är känt</translation>
    </message>
    <message>
        <source>no net benefit is expected of it</source>
        <translation>ingen nettonytta väntas</translation>
    </message>
    <message>
        <source>it gives %1</source>
        <translation>det ger %1</translation>
    </message>
    <message>
        <source>the net benefit is known for %1 of %2</source>
        <translation>nettonyttan är känd för %1 av %2</translation>
    </message>
    <message>
        <source>%1, which give %2</source>
        <translation>%1, som ger %2</translation>
    </message>
    <message>
        <source>known part</source>
        <translation>känd del</translation>
    </message>
    <message>
        <source>more is unknown after %1</source>
        <translation>mer är okänt efter %1</translation>
    </message>
    <message>
        <source>and %1 after %2</source>
        <translation>och %1 efter %2</translation>
    </message>
    <message>
        <source>No net benefit is expected</source>
        <translation>Ingen nettonytta väntas</translation>
    </message>
    <message>
        <source>known for all %1</source>
        <translation>känd för alla %1</translation>
    </message>
    <message>
        <source>known for %1 of %2</source>
        <translation>känd för %1 av %2</translation>
    </message>
    <message>
        <source>which carry %1 of the cost</source>
        <translation>som bär %1 av kostnaden</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publicerat: %1</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 publicerat</translation>
    </message>
    <message>
        <source>%1 cannot be decided</source>
        <translation>%1 går inte att avgöra</translation>
    </message>
    <message>
        <source>published differs by %1</source>
        <translation>publicerat skiljer %1</translation>
    </message>
    <message>
        <source>%1 of %2 must be done</source>
        <translation>%1 av %2 måste göras</translation>
    </message>
    <message>
        <source>Pays most more: %1 +%2</source>
        <translation>Betalar mest mer: %1 +%2</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <translation>%1 %2; %3.</translation>
    </message>
    <message>
        <source>In %1, beyond the base: %2</source>
        <translation>%1, utöver basen: %2</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicera %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
</context>
<context>
    <name>ScenarioFigures</name>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenarierna sida vid sida</translation>
    </message>
    <message>
        <source>Tick the scenarios to compare.</source>
        <translation>Kryssa för scenarierna som ska jämföras.</translation>
    </message>
    <message>
        <source>Change against doing nothing, in %</source>
        <translation>Förändring mot att inte göra något, i %</translation>
    </message>
    <message>
        <source>Difference against %1</source>
        <translation>Skillnad mot %1</translation>
    </message>
    <message>
        <source>Difference against %1, in % of its sum</source>
        <translation>Skillnad mot %1, i % av dess summering</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Difference of net benefit</source>
        <translation>Skillnad i nettonytta</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ingående förändringsinsatser</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>I båda</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alla</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Endast i %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>I %1</translation>
    </message>
    <message>
        <source>Members: cost and impact over all years</source>
        <translation>Ingående förändringsinsatser: kostnad och påverkan alla år</translation>
    </message>
    <message>
        <source>None of the scenarios has a member.</source>
        <translation>Ingen förändringsinsats ingår i något av scenarierna.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Förändringsinsats</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>moved or scaled differently</source>
        <translation>flyttad eller skalad på annat sätt</translation>
    </message>
    <message>
        <source>%1 and what is not known</source>
        <translation>%1 och det som inte är känt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ej känt</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is billed for the impact of %n initiative(s) connected to no service (%1).</source>
        <translation>
            <numerusform>Ingen får räkning på påverkan från %n insats som inte är kopplad till någon tjänst (%1).</numerusform>
            <numerusform>Ingen får räkning på påverkan från %n insatser som inte är kopplade till någon tjänst (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario changes nobody&apos;s bill in the years of the plan: its impact then is of %n initiative(s) connected to no service (%1).</source>
        <translation>
            <numerusform>Scenariot ändrar ingens räkning under planens år: påverkan då är av %n insats som inte är kopplad till någon tjänst (%1).</numerusform>
            <numerusform>Scenariot ändrar ingens räkning under planens år: påverkan då är av %n insatser som inte är kopplade till någon tjänst (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 the scenario changes nobody&apos;s bill: its impact is of %n initiative(s) connected to no service (%2).</source>
        <translation>
            <numerusform>Scenariot ändrar ingens räkning %1: påverkan är av %n insats som inte är kopplad till någon tjänst (%2).</numerusform>
            <numerusform>Scenariot ändrar ingens räkning %1: påverkan är av %n insatser som inte är kopplade till någon tjänst (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 nobody is billed for the impact of %n initiative(s) connected to no service (%2).</source>
        <translation>
            <numerusform>Ingen debiteras %1 för påverkan av %n insats som inte är kopplad till någon tjänst (%2).</numerusform>
            <numerusform>Ingen debiteras %1 för påverkan av %n insatser som inte är kopplade till någon tjänst (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioTermWords</name>
    <message numerus="yes">
        <source>moved %n year(s) later</source>
        <translation>
            <numerusform>flyttad %n år senare</numerusform>
            <numerusform>flyttad %n år senare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n year(s) earlier</source>
        <translation>
            <numerusform>flyttad %n år tidigare</numerusform>
            <numerusform>flyttad %n år tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it counts</source>
        <translation>%1 av den räknas</translation>
    </message>
    <message>
        <source>The initiative&apos;s own figure, neither moved nor scaled.</source>
        <translation>Förändringsinsatsens egen uppgift, varken flyttad eller skalad.</translation>
    </message>
    <message>
        <source>The initiative&apos;s own figure: %1.</source>
        <translation>Förändringsinsatsens egen uppgift: %1.</translation>
    </message>
    <message>
        <source>The member is not included: nothing counts of it.</source>
        <translation>Insatsen ingår inte: inget av den räknas.</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>nothing is entered</source>
        <translation>inget är angivet</translation>
    </message>
    <message>
        <source>Cost %1, %2</source>
        <translation>Kostnad %1, %2</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kostnad %1</translation>
    </message>
    <message>
        <source>Impact %1, %2</source>
        <translation>Påverkan %1, %2</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Påverkan %1</translation>
    </message>
    <message>
        <source>Capital cost, as it counts</source>
        <translation>Kapitalkostnad, som den räknas</translation>
    </message>
    <message>
        <source>A net benefit that is known as a total only becomes unknown when the initiative is moved.</source>
        <translation>En nettonytta som bara är känd som total blir okänd när insatsen flyttas.</translation>
    </message>
    <message>
        <source>Net benefit, %1</source>
        <translation>Nettonytta, %1</translation>
    </message>
    <message>
        <source>Net benefit as entered</source>
        <translation>Nettonytta som angiven</translation>
    </message>
    <message>
        <source>Sum of the scenario</source>
        <translation>Scenariots summering</translation>
    </message>
    <message>
        <source>Change against doing nothing</source>
        <translation>Förändring mot att inte göra något</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alla år</translation>
    </message>
    <message>
        <source>later years</source>
        <translation>senare år</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>The years added up.</source>
        <translation>Åren sammanlagda.</translation>
    </message>
    <message>
        <source>The management cost of the services of the base.</source>
        <translation>Förvaltningskostnaden för basens tjänster.</translation>
    </message>
    <message>
        <source>The included members, moved and scaled as the scenario says.</source>
        <translation>De ingående insatserna, flyttade och skalade som scenariot anger.</translation>
    </message>
    <message>
        <source>derived remainder</source>
        <translation>härledd restpost</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>The four rows above added up.</source>
        <translation>De fyra raderna ovanför sammanlagda.</translation>
    </message>
    <message>
        <source>All rows but the base added up.</source>
        <translation>Alla rader utom basen sammanlagda.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonytta</translation>
    </message>
    <message>
        <source>The net benefits of the included members, scaled.</source>
        <translation>De ingående insatsernas nettonyttor, skalade.</translation>
    </message>
    <message>
        <source>Difference %1, %2 less %3</source>
        <translation>Skillnad %1, %2 minus %3</translation>
    </message>
    <message>
        <source>Members that are in one of the two only, or moved or scaled differently.</source>
        <translation>Insatser som bara ingår i det ena av de två, eller är flyttade eller skalade på annat sätt.</translation>
    </message>
    <message>
        <source>all years of the plan</source>
        <translation>alla planens år</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>Sum %1</source>
        <translation>Summa %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Medel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n ej känt</numerusform>
            <numerusform>%n ej kända</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers %1</source>
        <translation>Antal tal %1</translation>
    </message>
    <message>
        <source>Filled cells %1</source>
        <translation>Ifyllda celler %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <translation>
            <numerusform>%n ej relevant</numerusform>
            <numerusform>%n ej relevanta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceColumns</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphör</translation>
    </message>
    <message>
        <source>Change %1, %2</source>
        <translation>Förändring %1, %2</translation>
    </message>
    <message>
        <source>The proposal of the year less the budget of the year before.</source>
        <translation>Årets förslag minus föregående års budget.</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Förslag %1</translation>
    </message>
    <message>
        <source>Budget %1 (is taken away)</source>
        <translation>Budget %1 (dras ifrån)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Förändring %1</translation>
    </message>
    <message>
        <source>Change (%)</source>
        <translation>Förändring (%)</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Betydande</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>A new service: its whole proposal.</source>
        <translation>En ny tjänst: hela förslaget.</translation>
    </message>
    <message>
        <source>An ended service: the whole budget of the year before, less.</source>
        <translation>En avslutad tjänst: hela budgeten året innan, med minus.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>The help</source>
        <translation>Hjälpen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>StartSteps</name>
    <message>
        <source>Enter the services</source>
        <translation>Skriv in tjänsterna</translation>
    </message>
    <message>
        <source>What each costs per year. Rows that are copied in Excel can be pasted into the table.</source>
        <translation>Vad var och en kostar per år. Rader som kopieras i Excel går att klistra in i tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n tjänst</numerusform>
            <numerusform>%n tjänster</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the initiatives</source>
        <translation>Skriv in förändringsinsatserna</translation>
    </message>
    <message>
        <source>What is to be changed, what it costs and what it gives.</source>
        <translation>Vad som ska ändras, vad det kostar och vad det ger.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a scenario together</source>
        <translation>Lägg ihop ett scenario</translation>
    </message>
    <message>
        <source>Which of the initiatives are done, and when: what is to be decided.</source>
        <translation>Vilka av insatserna som görs, och när: det som ska beslutas.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) chosen</source>
        <translation>
            <numerusform>%n insats vald</numerusform>
            <numerusform>%n insatser valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the costs among the units</source>
        <translation>Fördela kostnaderna på enheterna</translation>
    </message>
    <message>
        <source>Units, keys with their volumes, and the key of each service: what everyone is billed.</source>
        <translation>Enheter, nycklar med sina volymer och varje tjänsts nyckel: vad var och en får räkning på.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of services have a key</source>
        <translation>
            <numerusform>%n del av tjänster har en nyckel</numerusform>
            <numerusform>%n delar av tjänster har en nyckel</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the annual analysis</source>
        <translation>Skriv den årliga analysen</translation>
    </message>
    <message>
        <source>Its tables are made from the plan; the chapters&apos; own texts are written here.</source>
        <translation>Dess tabeller görs av planen; kapitlens egna texter skrivs här.</translation>
    </message>
    <message>
        <source>%1 is begun</source>
        <translation>%1 är påbörjad</translation>
    </message>
</context>
<context>
    <name>VolumeColumns</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>%1: planned %2, actual %3.</source>
        <translation>%1: planerat %2, verkligt %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned volumes are missing: %1.</source>
        <translation>Planerade volymer saknas: %1.</translation>
    </message>
    <message>
        <source>Nothing is allocated by the key in the year.</source>
        <translation>Inget fördelas efter nyckeln under året.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Verklig</translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <source>%1 “%2”: its last year (%3) is before its first year (%4).</source>
        <translation>%1 ”%2”: det sista året (%3) är före det första (%4).</translation>
    </message>
    <message>
        <source>Units lie below each other in a circle: %1. Let one of them belong to another unit, or to none.</source>
        <translation>Enheter ligger under varandra i en cirkel: %1. Låt en av dem höra till en annan enhet, eller till ingen.</translation>
    </message>
    <message>
        <source>Units succeed each other in a circle: %1. Take one of the successors away.</source>
        <translation>Enheter efterträder varandra i en cirkel: %1. Ta bort en av efterträdarna.</translation>
    </message>
    <message>
        <source>Keys are combined of each other in a circle: %1. Take one of them out of the other.</source>
        <translation>Nycklar är sammansatta av varandra i en cirkel: %1. Ta ut en av dem ur den andra.</translation>
    </message>
    <message>
        <source>The size of “%1” in %2 is given twice; remove one of them.</source>
        <translation>Storleken på ”%1” år %2 är angiven två gånger; ta bort en av dem.</translation>
    </message>
    <message>
        <source>The volume of “%1” in “%2” for %3 is given twice; remove one of them.</source>
        <translation>Volymen för ”%1” i ”%2” år %3 är angiven två gånger; ta bort en av dem.</translation>
    </message>
    <message>
        <source>“%1” is in the combined key “%2” twice; remove one of them.</source>
        <translation>”%1” ingår två gånger i den sammansatta nyckeln ”%2”; ta bort en av dem.</translation>
    </message>
    <message>
        <source>“%1” has two weights in “%2” in the same year; end one before the other begins.</source>
        <translation>”%1” har två vikter i ”%2” samma år; avsluta den ena innan den andra börjar.</translation>
    </message>
    <message>
        <source>The part “%1” has two keys in the same year; end one before the other begins.</source>
        <translation>Delen ”%1” har två nycklar samma år; avsluta den ena innan den andra börjar.</translation>
    </message>
    <message>
        <source>“%1” takes part in “%2” twice in the same year; end one before the other begins.</source>
        <translation>”%1” deltar två gånger i ”%2” samma år; avsluta det ena innan det andra börjar.</translation>
    </message>
    <message>
        <source>“%1” uses “%2” twice in the same year; end one before the other begins.</source>
        <translation>”%1” använder ”%2” två gånger samma år; avsluta den ena innan den andra börjar.</translation>
    </message>
    <message>
        <source>The parts of “%1” are more than 100 % of its cost together; lower the share of one of them.</source>
        <translation>Delarna av ”%1” är tillsammans mer än 100 % av kostnaden; sänk andelen för en av dem.</translation>
    </message>
    <message>
        <source>Two parts of “%1” are what the others leave in the same year; give one of them a share or an amount.</source>
        <translation>Två delar av ”%1” är det som de andra lämnar kvar samma år; ge en av dem en andel eller ett belopp.</translation>
    </message>
    <message>
        <source>“%1” takes part in “%2”, which is a part of “%3” and not of “%4”; choose the other service or another part.</source>
        <translation>”%1” deltar i ”%2”, som är en del av ”%3” och inte av ”%4”; välj den andra tjänsten eller en annan del.</translation>
    </message>
    <message>
        <source>“%1” takes part in “%2”, but only groups units such as “%3” in those years; let these take part in its place.</source>
        <translation>”%1” deltar i ”%2” men grupperar bara enheter som ”%3” de åren; låt dem delta i stället.</translation>
    </message>
    <message>
        <source>The part “%1” is decided, but its key “%2” is only proposed; decide the key, or let the part be proposed too.</source>
        <translation>Delen ”%1” är beslutad, men dess nyckel ”%2” är bara föreslagen; besluta nyckeln, eller låt även delen vara föreslagen.</translation>
    </message>
    <message>
        <source>The key “%1” is decided, but “%2”, which it is combined of, is only proposed; decide that one first.</source>
        <translation>Nyckeln ”%1” är beslutad, men ”%2”, som den är sammansatt av, är bara föreslagen; besluta den först.</translation>
    </message>
    <message>
        <source>“%1” cannot use itself; choose another service.</source>
        <translation>”%1” kan inte använda sig själv; välj en annan tjänst.</translation>
    </message>
    <message>
        <source>Others use more than 100 % of “%1” together; lower the share of one of them.</source>
        <translation>Andra använder tillsammans mer än 100 % av ”%1”; sänk andelen för en av dem.</translation>
    </message>
    <message>
        <source>What “%1” costs in %6 is not known; enter it in the service.</source>
        <translation>Vad ”%1” kostar %6 är inte känt; ange det i tjänsten.</translation>
    </message>
    <message>
        <source>“%1” has no parts in %6, so that nobody pays for it; give it a part with a key.</source>
        <translation>”%1” har inga delar %6, så ingen betalar den; ge den en del med en nyckel.</translation>
    </message>
    <message>
        <source>How large the part “%2” of “%1” is in %6 is not known; enter its share or its amount.</source>
        <translation>Hur stor delen ”%2” av ”%1” är %6 är inte känt; ange dess andel eller belopp.</translation>
    </message>
    <message>
        <source>The parts of “%1” come to more than it costs in %6; look at their amounts.</source>
        <translation>Delarna av ”%1” blir mer än vad den kostar %6; se över beloppen.</translation>
    </message>
    <message>
        <source>The parts of “%1” cover less than it costs in %6; let one of them be what the others leave.</source>
        <translation>Delarna av ”%1” täcker mindre än vad den kostar %6; låt en av dem vara det som de andra lämnar.</translation>
    </message>
    <message>
        <source>The part “%2” of “%1” has no key in %6; give it one.</source>
        <translation>Delen ”%2” av ”%1” har ingen nyckel %6; ge den en.</translation>
    </message>
    <message>
        <source>Nobody takes part in “%1” in %6, or in its part “%2”; enter who does.</source>
        <translation>Ingen deltar i ”%1” %6, eller i dess del ”%2”; ange vilka som gör det.</translation>
    </message>
    <message>
        <source>“%1”, %6: the volume of “%4” in the key “%3” is missing; enter it, or 0 where there is none.</source>
        <translation>”%1”, %6: volymen för ”%4” i nyckeln ”%3” saknas; ange den, eller 0 där det inte finns någon.</translation>
    </message>
    <message>
        <source>“%1”, %6: the weight of “%4” in the key “%3” is missing; enter it, or 0 where there is none.</source>
        <translation>”%1”, %6: vikten för ”%4” i nyckeln ”%3” saknas; ange den, eller 0 där det inte finns någon.</translation>
    </message>
    <message>
        <source>“%1”, %6: the volumes of the key “%3” are 0 in all, so that nobody can pay by it; enter volumes or choose another key.</source>
        <translation>”%1”, %6: volymerna i nyckeln ”%3” är sammanlagt 0, så ingen kan betala efter den; ange volymer eller välj en annan nyckel.</translation>
    </message>
    <message>
        <source>“%1”, %6: the key “%3” is combined of nothing; add the keys that it is combined of.</source>
        <translation>”%1”, %6: nyckeln ”%3” är sammansatt av ingenting; lägg till nycklarna som den är sammansatt av.</translation>
    </message>
    <message>
        <source>“%1” is invoiced at unit prices, but has none in %6; enter a price.</source>
        <translation>”%1” faktureras till pris per enhet men har inget pris %6; ange ett.</translation>
    </message>
    <message>
        <source>How much %5 uses of “%1” in %6 is not known; enter a share, or a volume and a key that has all its volumes.</source>
        <translation>Hur mycket %5 använder av ”%1” %6 är inte känt; ange en andel, eller en volym och en nyckel som har alla sina volymer.</translation>
    </message>
    <message>
        <source>“%1”, %6: an amount is too large; look at its unit.</source>
        <translation>”%1”, %6: ett belopp är för stort; kontrollera vilken enhet det står i.</translation>
    </message>
    <message>
        <source>Carry out “%1”</source>
        <translation>Genomför ”%1”</translation>
    </message>
    <message>
        <source>“%1”: a change of the kind “%2” lacks “%3”; enter it.</source>
        <translation>”%1”: en ändring av sorten ”%2” saknar ”%3”; fyll i det fältet.</translation>
    </message>
    <message>
        <source>There is no such what-if.</source>
        <translation>Det finns inget sådant vad-händer-om.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>All bills</source>
        <translation>Alla räkningar</translation>
    </message>
    <message>
        <source>Cost of all services</source>
        <translation>Alla tjänsters kostnad</translation>
    </message>
    <message>
        <source>The sum of the rows of the bill.</source>
        <translation>Summan av räkningens rader.</translation>
    </message>
    <message>
        <source>The sum of the bills of the units below.</source>
        <translation>Summan av räkningarna för enheterna under.</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Skillnad, %1</translation>
    </message>
    <message>
        <source>The later amount less the earlier one.</source>
        <translation>Det senare beloppet minus det tidigare.</translation>
    </message>
    <message>
        <source>%1 (is taken away)</source>
        <translation>%1 (dras ifrån)</translation>
    </message>
    <message>
        <source>The sum of its rows.</source>
        <translation>Summan av dess rader.</translation>
    </message>
    <message>
        <source>The price for one, times the unit&apos;s volume.</source>
        <translation>Priset för ett, gånger enhetens volym.</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Pris för %1</translation>
    </message>
    <message>
        <source>The cost of the part times the unit&apos;s share by the key, rounded to öre. The öre that are left go to those that lost most by the rounding.</source>
        <translation>Delens kostnad gånger enhetens andel enligt nyckeln, avrundad till öre. De ören som blir över går till dem som förlorade mest på avrundningen.</translation>
    </message>
    <message>
        <source>Cost of the part %1</source>
        <translation>Kostnad för delen %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Volume of all who take part</source>
        <translation>Volym för alla som deltar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ej känt</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>Exakt belopp</translation>
    </message>
    <message>
        <source>cost × share</source>
        <translation>kostnad × andel</translation>
    </message>
    <message>
        <source>Residual of the rounding</source>
        <translation>Restöre vid avrundningen</translation>
    </message>
    <message>
        <source>so that the amounts add up to the cost</source>
        <translation>så att beloppen summerar till kostnaden</translation>
    </message>
    <message>
        <source>Volume of %1</source>
        <translation>Volym för %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Bills of %1 and %2 not allocated make the cost of %3 SEK.</source>
        <translation>Räkningar på %1 och %2 som inte är fördelat ger kostnaden %3 kr.</translation>
    </message>
    <message>
        <source>Not everything is known: the known part of the bills is %1 SEK, of the cost %2 SEK. What is unknown stands by name above and below.</source>
        <translation>Allt är inte känt: den kända delen av räkningarna är %1 kr, av kostnaden %2 kr. Det som inte är känt står med namn ovanför och nedanför.</translation>
    </message>
    <message>
        <source>Not allocated in all</source>
        <translation>Ej fördelat totalt</translation>
    </message>
    <message>
        <source>Bills %1</source>
        <translation>Räkningar %1</translation>
    </message>
    <message>
        <source>Per employee</source>
        <translation>Per anställd</translation>
    </message>
    <message>
        <source>Per inhabitant</source>
        <translation>Per invånare</translation>
    </message>
    <message>
        <source>There are no units in the year. Add them on the tab Units.</source>
        <translation>Det finns inga enheter det året. Lägg till dem på fliken Enheter.</translation>
    </message>
    <message>
        <source>Bill in all</source>
        <translation>Räkningen totalt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Av totalt</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Andel (%)</translation>
    </message>
    <message>
        <source>Exact share</source>
        <translation>Exakt andel</translation>
    </message>
    <message>
        <source>Cost of the part</source>
        <translation>Delens kostnad</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restöre</translation>
    </message>
    <message>
        <source>%1 SEK of it is known.</source>
        <translation>%1 kr av den är känt.</translation>
    </message>
    <message>
        <source>The unit pays nothing in the year: it takes part in nothing that has parts.</source>
        <translation>Enheten betalar inget det året: den deltar inte i något som har delar.</translation>
    </message>
    <message>
        <source>Choose a unit above to see its bill.</source>
        <translation>Välj en enhet ovanför för att se dess räkning.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Everything is known, and all of it is allocated.</source>
        <translation>Allt är känt, och allt är fördelat.</translation>
    </message>
    <message>
        <source>%1 SEK each</source>
        <translation>%1 kr per styck</translation>
    </message>
    <message>
        <source>%1: covered by no part</source>
        <translation>%1: täcks inte av någon del</translation>
    </message>
    <message>
        <source>%1, %2: nobody pays for the part</source>
        <translation>%1, %2: ingen betalar för delen</translation>
    </message>
    <message>
        <source>%1: cost less what is invoiced</source>
        <translation>%1: kostnad minus fakturerat</translation>
    </message>
    <message>
        <source>%1: linked to no service</source>
        <translation>%1: inte kopplad till någon tjänst</translation>
    </message>
    <message>
        <source>%1, %2: shares unknown</source>
        <translation>%1, %2: andelarna ej kända</translation>
    </message>
    <message>
        <source>%1: cost unknown</source>
        <translation>%1: kostnaden ej känd</translation>
    </message>
    <message>
        <source>The unit&apos;s volume times the price for one, rounded to öre.</source>
        <translation>Enhetens volym gånger priset styck, avrundat till öre.</translation>
    </message>
    <message>
        <source>What the actual volume costs less what was invoiced.</source>
        <translation>Vad den verkliga volymen kostar minus det som fakturerats.</translation>
    </message>
    <message>
        <source>By actual volume</source>
        <translation>Efter verklig volym</translation>
    </message>
    <message>
        <source>Invoiced by planned volume</source>
        <translation>Fakturerat efter planerad volym</translation>
    </message>
    <message>
        <source>The recovery of the service times the unit&apos;s share of what all used, rounded to öre; the residual makes the shares add up.</source>
        <translation>Tjänstens täckning gånger enhetens andel av det som alla har använt, avrundat till öre; restöret gör att andelarna går ihop.</translation>
    </message>
    <message>
        <source>Cost of the service</source>
        <translation>Tjänstens kostnad</translation>
    </message>
    <message>
        <source>%1, all units</source>
        <translation>%1, alla enheter</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>The difference of volume and the share of the recovery.</source>
        <translation>Volymskillnaden och andelen av täckningen.</translation>
    </message>
    <message>
        <source>Difference of volume</source>
        <translation>Volymskillnad</translation>
    </message>
    <message>
        <source>Share of the recovery</source>
        <translation>Andel av täckningen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I allt</translation>
    </message>
    <message>
        <source>Invoiced and corrected</source>
        <translation>Fakturerat och rättat</translation>
    </message>
    <message>
        <source>Difference: what is not settled</source>
        <translation>Skillnad: det som inte är reglerat</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Residual of it</source>
        <translation>Restöre i den</translation>
    </message>
    <message>
        <source>Correction invoice</source>
        <translation>Rättelsefaktura</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Responsibility code</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Counterpart code</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <source>No service is invoiced at unit prices in the year.</source>
        <translation>Ingen tjänst faktureras till pris under året.</translation>
    </message>
    <message>
        <source>Less than 0 is paid back. The recovery, what the service cost less what its prices give for the actual volumes, is shared by what each unit used; the residual is the öre that make the shares add up.</source>
        <translation>Mindre än 0 betalas tillbaka. Täckningen, det som tjänsten kostade minus vad priserna ger för de verkliga volymerna, delas efter vad varje enhet har använt; restöret är de ören som gör att andelarna går ihop.</translation>
    </message>
    <message>
        <source>Lease: %1</source>
        <translation>Leasing: %1</translation>
    </message>
    <message>
        <source>Breakpoint that is exceeded: %1</source>
        <translation>Brytpunkt som är passerad: %1</translation>
    </message>
    <message>
        <source>Impact of %1</source>
        <translation>Påverkan av %1</translation>
    </message>
    <message>
        <source>The figure of the year, its leases and the breakpoints that are exceeded.</source>
        <translation>Årets siffra, leasingen och de brytpunkter som är passerade.</translation>
    </message>
    <message>
        <source>The share of all that the used service costs: its own cost and what it has itself received.</source>
        <translation>Andelen av allt som den använda tjänsten kostar: dess egen kostnad och det som den själv har tagit emot.</translation>
    </message>
    <message>
        <source>%1: own cost</source>
        <translation>%1: egen kostnad</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Mottaget från %1</translation>
    </message>
    <message>
        <source>Own cost and what is received less what is passed on; rounded once, so that all services together make the whole.</source>
        <translation>Egen kostnad och det som tas emot minus det som förs vidare; avrundat en gång, så att alla tjänster tillsammans ger helheten.</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Egen kostnad</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <translation>Fört vidare till %1</translation>
    </message>
    <message>
        <source>What the service costs</source>
        <translation>Vad tjänsten kostar</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Välj en tjänst.</translation>
    </message>
    <message>
        <source>What %1 costs in %2</source>
        <translation>Vad %1 kostar %2</translation>
    </message>
    <message>
        <source>Left to allocate</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satt</translation>
    </message>
    <message>
        <source>Cost / volume</source>
        <translation>Kostnad / volym</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Price for one</source>
        <translation>Pris för en</translation>
    </message>
    <message>
        <source>Volumes of</source>
        <translation>Volymer i</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Planerad kostnad</translation>
    </message>
    <message>
        <source>Planned volume</source>
        <translation>Planerad volym</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Hur det är gjort</translation>
    </message>
    <message>
        <source>Actual volume</source>
        <translation>Verklig volym</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>A price is shown rounded to öre; invoices are made with the exact one. Each unit&apos;s amount is rounded to öre.</source>
        <translation>Ett pris visas avrundat till öre; fakturorna räknas med det exakta. Varje enhets belopp avrundas till öre.</translation>
    </message>
    <message>
        <source>Over- and under-recovery</source>
        <translation>Över- och underuttag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Cost less by actual volume</source>
        <translation>Kostnad minus efter verklig volym</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Det är</translation>
    </message>
    <message>
        <source>Under-recovery</source>
        <translation>Underuttag</translation>
    </message>
    <message>
        <source>Over-recovery</source>
        <translation>Överuttag</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Jämnt ut</translation>
    </message>
    <message>
        <source>Price times volume of each unit</source>
        <translation>Pris gånger volym för varje enhet</translation>
    </message>
    <message>
        <source>Nobody takes part in a service that is invoiced at unit prices.</source>
        <translation>Ingen deltar i en tjänst som faktureras till pris.</translation>
    </message>
    <message>
        <source>The sum of the units below.</source>
        <translation>Summan av enheterna under den.</translation>
    </message>
    <message>
        <source>What the rows of the bill change by; those that are not named do not.</source>
        <translation>Vad räkningens rader ändras med; de som inte nämns ändras inte.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What each unit pays</source>
        <translation>Vad varje enhet betalar</translation>
    </message>
    <message>
        <source>There are no units in the year.</source>
        <translation>Det finns inga enheter det året.</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Ej fördelat</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Största förändringar</translation>
    </message>
    <message>
        <source>No bill changes.</source>
        <translation>Ingen räkning ändras.</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Betalar mer</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Betalar mindre</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <source>What the units pay before and after the change; those whose bills change most.</source>
        <translation>Vad enheterna betalar före och efter förändringen; de vars räkningar ändras mest.</translation>
    </message>
    <message>
        <source>The total is unchanged: %1 SEK.</source>
        <translation>Totalen är oförändrad: %1 kr.</translation>
    </message>
    <message>
        <source>The bills together are unchanged: %1 SEK. What all services cost is not known.</source>
        <translation>Räkningarna tillsammans är oförändrade: %1 kr. Vad alla tjänster kostar är inte känt.</translation>
    </message>
    <message>
        <source>The bills together change from %1 to %2 SEK. What all services cost is not known.</source>
        <translation>Räkningarna tillsammans ändras från %1 till %2 kr. Vad alla tjänster kostar är inte känt.</translation>
    </message>
    <message>
        <source>Whether the total changes cannot be said: not all costs are known.</source>
        <translation>Det går inte att säga om totalen ändras: alla kostnader är inte kända.</translation>
    </message>
    <message>
        <source>The total changes from %1 to %2 SEK.</source>
        <translation>Totalen ändras från %1 till %2 kr.</translation>
    </message>
    <message>
        <source>“%1”, %6: the weights of the key “%3” are 0 in all, so that nobody can pay by it; enter weights or choose another key.</source>
        <translation>”%1”, %6: vikterna i nyckeln ”%3” är sammanlagt 0, så att ingen kan betala efter den; ange vikter eller välj en annan nyckel.</translation>
    </message>
    <message>
        <source>The part “%2” of “%1” has a breakpoint in %6, but not all volumes of the key “%3” are known; enter them, or choose a key of volumes for it.</source>
        <translation>Delen ”%2” av ”%1” har en brytpunkt %6, men alla volymer i nyckeln ”%3” är inte kända; ange dem, eller välj en nyckel med volymer för den.</translation>
    </message>
    <message>
        <source>The price “%2” of “%1” in %6 cannot be calculated; enter its planned cost and volume, or set it.</source>
        <translation>Priset ”%2” för ”%1” %6 kan inte räknas ut; ange planerad kostnad och volym, eller sätt priset.</translation>
    </message>
    <message>
        <source>The price “%2” of “%1” in %6 has no key of volumes; choose a key in proportion to a volume.</source>
        <translation>Priset ”%2” för ”%1” %6 har ingen nyckel med volymer; välj en nyckel i proportion till en volym.</translation>
    </message>
    <message>
        <source>A leasing agreement of “%1” does not say when it begins, so that it costs nothing; enter its start.</source>
        <translation>Ett leasingavtal för ”%1” säger inte när det börjar och kostar därför ingenting; ange första månaden.</translation>
    </message>
    <message>
        <source>Other services use more than all of “%1” in %6; let their volumes have one key, or enter shares.</source>
        <translation>Andra tjänster använder mer än hela ”%1” %6; låt deras volymer ha en och samma nyckel, eller ange andelar.</translation>
    </message>
    <message>
        <source>%5 uses “%1”, but comes before it in the step order of %6, and is passed nothing: the others who use it pay instead. Give “%1” an earlier step, or let services pass on reciprocally.</source>
        <translation>%5 använder ”%1” men kommer före den i stegordningen %6, och får inget vidarefört: de andra som använder den betalar i stället. Ge ”%1” ett tidigare steg, eller låt tjänsterna föra vidare ömsesidigt.</translation>
    </message>
    <message>
        <source>All of “%1” is used by services that come before it in the step order of %6 (%5), so that nobody pays for it; give it an earlier step, or let services pass on reciprocally.</source>
        <translation>Hela ”%1” används av tjänster som kommer före den i stegordningen %6 (%5), så att ingen betalar för den; ge den ett tidigare steg, eller låt tjänsterna föra vidare ömsesidigt.</translation>
    </message>
    <message>
        <source>“%1”: the part “%2” of “%3” is not an amount, so that a new amount changes nothing; let the part be an amount first.</source>
        <translation>”%1”: delen ”%2” av ”%3” är inte ett belopp, så ett nytt belopp ändrar ingenting; låt först delen vara ett belopp.</translation>
    </message>
    <message>
        <source>Of the bills %1 SEK is paid by municipal grant and not invoiced; the bill of each unit says how much of it.</source>
        <translation>Av räkningarna betalas %1 kr med kommunbidrag och faktureras inte; på varje enhets räkning står hur mycket.</translation>
    </message>
    <message>
        <source>Paid by municipal grant</source>
        <translation>Betalas med kommunbidrag</translation>
    </message>
    <message>
        <source>To be invoiced</source>
        <translation>Att fakturera</translation>
    </message>
    <message>
        <source>%1: has no price</source>
        <translation>%1: har inget pris</translation>
    </message>
    <message>
        <source>%1: used by services that pass nothing on</source>
        <translation>%1: används av tjänster som inte för något vidare</translation>
    </message>
    <message>
        <source>%1: shares unknown</source>
        <translation>%1: andelarna ej kända</translation>
    </message>
    <message>
        <source>It changes nobody&apos;s bill: its initiatives are connected to no service, so that their impact stands as not allocated below the units.</source>
        <translation>Scenariot ändrar ingens räkning: dess insatser är inte kopplade till någon tjänst, så deras påverkan står som ej fördelad under enheterna.</translation>
    </message>
    <message>
        <source>“%1” of “%2”</source>
        <translation>”%1” av ”%2”</translation>
    </message>
    <message>
        <source>The impact of “%1” changes nobody&apos;s bill, because it is connected to no service; connect it to those that it concerns.</source>
        <translation>Påverkan av ”%1” ändrar ingens räkning, eftersom insatsen inte är kopplad till någon tjänst. Koppla den till dem som den gäller.</translation>
    </message>
    <message>
        <source>Services pass on in the step order, so that uses against it are passed nothing: %1.</source>
        <translation>Tjänsterna för vidare i stegordning. Användning mot ordningen får därför inget vidarefört: %1.</translation>
    </message>
    <message>
        <source>Costs and parts</source>
        <translation>Kostnader och delar</translation>
    </message>
    <message>
        <source>Keys and participants</source>
        <translation>Nycklar och deltagare</translation>
    </message>
    <message>
        <source>Volumes and weights</source>
        <translation>Volymer och vikter</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Styckpriser</translation>
    </message>
    <message>
        <source>Leasing agreements</source>
        <translation>Leasingavtal</translation>
    </message>
    <message>
        <source>Services that use each other</source>
        <translation>Tjänster som använder varandra</translation>
    </message>
    <message>
        <source>of which known</source>
        <translation>varav känt</translation>
    </message>
    <message>
        <source>Initiatives that change nobody&apos;s bill</source>
        <translation>Insatser som inte ändrar någons räkning</translation>
    </message>
    <message>
        <source>%5 pass all that they cost in %6 on to each other, so that nobody pays; let units pay for some of it.</source>
        <translation>%5 för allt de kostar %6 vidare till varandra, så ingen betalar; låt enheter betala något av det.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>“%1”, %6: the price “%2” times the volume of “%4” in the key “%3” is too large to be calculated; look at the unit of the price, and at the volume.</source>
        <translation>”%1”, %6: priset ”%2” gånger volymen för ”%4” i nyckeln ”%3” är för stort för att räknas ut; se över prisets enhet och volymen.</translation>
    </message>
    <message numerus="yes">
        <source>%n units have no volume in the key “%1” for %2: %3; enter them, or 0 where there is none.</source>
        <translation>
            <numerusform>%n enhet saknar volym i nyckeln ”%1” för %2: %3; ange den, eller 0 där det inte finns någon.</numerusform>
            <numerusform>%n enheter saknar volym i nyckeln ”%1” för %2: %3; ange dem, eller 0 där det inte finns någon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units have no weight in the key “%1” for %2: %3; enter them, or 0 where there is none.</source>
        <translation>
            <numerusform>%n enhet saknar vikt i nyckeln ”%1” för %2: %3; ange den, eller 0 där det inte finns någon.</numerusform>
            <numerusform>%n enheter saknar vikt i nyckeln ”%1” för %2: %3; ange dem, eller 0 där det inte finns någon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can pay for %n services by the key “%1” in %2, which is 0 in all: %3; enter its numbers, or choose another key.</source>
        <translation>
            <numerusform>Ingen kan betala för %n tjänst efter nyckeln ”%1” %2, som är 0 totalt: %3; ange dess tal eller välj en annan nyckel.</numerusform>
            <numerusform>Ingen kan betala för %n tjänster efter nyckeln ”%1” %2, som är 0 totalt: %3; ange dess tal eller välj en annan nyckel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices times the volumes of %n units in the key “%1” for %2 are too large to be calculated: %3; look at the unit of the prices, and at the volumes.</source>
        <translation>
            <numerusform>Priser gånger volymen för %n enhet i nyckeln ”%1” för %2 är för stora för att räknas ut: %3; se över prisernas enhet och volymen.</numerusform>
            <numerusform>Priser gånger volymerna för %n enheter i nyckeln ”%1” för %2 är för stora för att räknas ut: %3; se över prisernas enhet och volymerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used anything, so that there is nothing to share the recovery by.</source>
        <translation>Ingen har använt något, så det finns inget att dela över- eller undertäckningen efter.</translation>
    </message>
    <message>
        <source>What some used costs less than 0, and what others used more, so that the recovery cannot be shared by it; look at the prices.</source>
        <translation>Det som några har använt kostar mindre än 0 och det som andra har använt mer, så över- eller undertäckningen kan inte delas efter det; se över priserna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume of “%4” in the key “%3” is missing in %6, so that %5 are not known; enter it, or 0 where there is none.</source>
        <translation>Volymen för ”%4” i nyckeln ”%3” saknas %6, så att %5 inte är kända; ange den, eller 0 där det inte finns någon.</translation>
    </message>
    <message>
        <source>The weight of “%4” in the key “%3” is missing in %6, so that %5 are not known; enter it, or 0 where there is none.</source>
        <translation>Vikten för ”%4” i nyckeln ”%3” saknas %6, så att %5 inte är kända; ange den, eller 0 där det inte finns någon.</translation>
    </message>
    <message>
        <source>Against the decided</source>
        <translation>Mot beslutat</translation>
    </message>
    <message>
        <source>Nobody is billed for %1 in %2: %3.</source>
        <translation>Ingen debiteras %1 för %2: %3.</translation>
    </message>
    <message>
        <source>Nobody is billed for %1 in %2, and for what is not known: %3.</source>
        <translation>Ingen debiteras %1 för %2, och inte heller det som inte är känt: %3.</translation>
    </message>
    <message>
        <source>In %1 nobody is billed for a cost that is not known: %2.</source>
        <translation>För %1 debiteras ingen en kostnad som inte är känd: %2.</translation>
    </message>
</context>
<context>
    <name>basics</name>
    <message numerus="yes">
        <source>“%1” is not a number with a decimal point and at most %n decimal(s), such as 494500.00.</source>
        <translation>
            <numerusform>”%1” är inte ett tal med decimalpunkt och högst %n decimal, till exempel 494500.00.</numerusform>
            <numerusform>”%1” är inte ett tal med decimalpunkt och högst %n decimaler, till exempel 494500.00.</numerusform>
        </translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>SEK thousand</source>
        <translation>tkr</translation>
    </message>
    <message>
        <source>SEK million</source>
        <translation>mnkr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ej känt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej relevant</translation>
    </message>
    <message>
        <source>The amount is too large to be calculated exactly.</source>
        <translation>Beloppet är för stort för att räknas exakt.</translation>
    </message>
    <message>
        <source>An amount cannot be divided by zero.</source>
        <translation>Ett belopp kan inte delas med noll.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, with decimals or with thousands. Put spaces between thousands, or nothing.</source>
        <translation>”%1” kan läsas på två sätt, med decimaler eller med tusental. Skriv mellanslag mellan tusental, eller inget.</translation>
    </message>
    <message>
        <source>“%1” is not a number: digits with nothing between them, or thousands apart in groups of three.</source>
        <translation>”%1” är inget tal: siffror utan något emellan, eller tusental åtskilda i grupper om tre.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Skriv ett tal.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>”%1” är för stort.</translation>
    </message>
    <message>
        <source>“%1” is no unit of money here. Write kr, tkr or mnkr, or nothing.</source>
        <translation>”%1” är ingen penningenhet här. Skriv kr, tkr eller mnkr, eller inget.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of öre: it has too many decimals.</source>
        <translation>”%1” är inget helt antal öre: det har för många decimaler.</translation>
    </message>
    <message>
        <source>“%1” is too large: amounts are below 10 000 000 mnkr.</source>
        <translation>”%1” är för stort: belopp är mindre än 10 000 000 mnkr.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals: per cents have at most four.</source>
        <translation>”%1” har för många decimaler: procent har högst fyra.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals: quantities have at most three.</source>
        <translation>”%1” har för många decimaler: mängder har högst tre.</translation>
    </message>
    <message>
        <source>Secret initiative %1</source>
        <translation>Sekretessbelagd insats %1</translation>
    </message>
    <message>
        <source>Withheld (secrecy)</source>
        <translation>Dold (sekretess)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an investment, of a secret initiative</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It cannot be worked out; the program&apos;s window says why.</source>
        <translation>Det går inte att räkna ut; programmets fönster säger varför.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 1234.50 or -1234.50.</source>
        <translation>”%1” är inget tal. Skriv det som 1 234,50 eller −1 234,50.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write 0 where there is nothing.</source>
        <translation>”%1” är inget tal. Skriv 0 där det inte finns något.</translation>
    </message>
    <message>
        <source>“%1” is not a number of this kind: write it without “%2”.</source>
        <translation>”%1” är inget tal av det här slaget: skriv det utan ”%2”.</translation>
    </message>
    <message>
        <source>Write “%1” where it is not known.</source>
        <translation>Skriv ”%1” där beloppet inte är känt.</translation>
    </message>
    <message>
        <source>“%1” is not a year between %2 and %3.</source>
        <translation>”%1” är inget år mellan %2 och %3.</translation>
    </message>
</context>
<context>
    <name>calculation</name>
    <message>
        <source>“%1” cannot be moved so far: its figures of %2 would fall before the first year of the plan.</source>
        <translation>”%1” kan inte flyttas så långt: dess uppgifter för %2 skulle hamna före planens första år.</translation>
    </message>
    <message>
        <source>“%1” is moved or scaled differently in “%2” and “%3”; they cannot be stacked.</source>
        <translation>”%1” är flyttad eller skalad olika i ”%2” och ”%3”; de kan inte läggas ihop.</translation>
    </message>
    <message>
        <source>later years</source>
        <translation>senare år</translation>
    </message>
    <message>
        <source>the net benefit</source>
        <translation>nettonyttan</translation>
    </message>
    <message>
        <source>Its sums are too large to be calculated exactly (%1). Look at the units of what they are made of.</source>
        <translation>Dess summor är för stora för att räknas exakt (%1). Se över enheterna i det som de består av.</translation>
    </message>
</context>
<context>
    <name>capital-cost</name>
    <message>
        <source>The amount is below 0.</source>
        <translation>Beloppet är mindre än 0.</translation>
    </message>
    <message>
        <source>The residual value is not between 0 and the acquisition value.</source>
        <translation>Restvärdet ligger inte mellan 0 och anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>The life is not between 1 and 100 years.</source>
        <translation>Avskrivningstiden ligger inte mellan 1 och 100 år.</translation>
    </message>
    <message>
        <source>The rate is not between 0 and 100 %.</source>
        <translation>Räntesatsen ligger inte mellan 0 och 100 %.</translation>
    </message>
    <message>
        <source>An annuity has one rate: enter a fixed rate, or choose straight-line depreciation to follow the internal rate of each year.</source>
        <translation>En annuitet har en enda räntesats: ange en fast räntesats, eller välj rak avskrivning för att följa varje års internränta.</translation>
    </message>
    <message>
        <source>An annuity counts whole calculation years: choose calculation years and no start month, or straight-line depreciation.</source>
        <translation>En annuitet räknar hela kalkylår: välj kalkylår och ingen startmånad, eller rak avskrivning.</translation>
    </message>
    <message>
        <source>Calendar years need the month from which the asset is used.</source>
        <translation>Kalenderår behöver den månad från vilken tillgången används.</translation>
    </message>
    <message>
        <source>A start month belongs to calendar years; calculation years take a first year.</source>
        <translation>En startmånad hör till kalenderår; kalkylår har ett första år.</translation>
    </message>
    <message>
        <source>With an internal rate of each year the first year is needed.</source>
        <translation>Med varje års internränta behövs det första året.</translation>
    </message>
    <message>
        <source>Enter the internal rate of %1.</source>
        <translation>Ange internräntan för %1.</translation>
    </message>
    <message>
        <source>The internal rate of %1 is not between 0 and 100 %.</source>
        <translation>Internräntan för %1 ligger inte mellan 0 och 100 %.</translation>
    </message>
    <message>
        <source>This amount cannot be shared out as an annuity in whole öre, because the last year would have to take up the rounding of all the years before: choose a shorter life or straight-line depreciation.</source>
        <translation>Beloppet kan inte delas upp som annuitet i hela ören, eftersom det sista året skulle behöva ta upp avrundningen för alla år före: välj en kortare avskrivningstid eller rak avskrivning.</translation>
    </message>
    <message>
        <source>Enter what was acquired: a component with its amount and life.</source>
        <translation>Ange vad som anskaffades: en komponent med belopp och avskrivningstid.</translation>
    </message>
    <message>
        <source>Enter the amount of “%1”.</source>
        <translation>Ange beloppet för ”%1”.</translation>
    </message>
    <message>
        <source>Enter the fixed rate.</source>
        <translation>Ange den fasta räntesatsen.</translation>
    </message>
    <message>
        <source>Enter the month in which it is taken into use.</source>
        <translation>Ange den månad då den tas i bruk.</translation>
    </message>
    <message>
        <source>An annuity counts whole calculation years: choose calculation years, or straight-line depreciation.</source>
        <translation>En annuitet räknar hela kalkylår: välj kalkylår, eller rak avskrivning.</translation>
    </message>
    <message>
        <source>The investment does not exist.</source>
        <translation>Investeringen finns inte.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>1 Management cost of existing services</source>
        <translation>1 Förvaltningskostnad för befintliga tjänster</translation>
    </message>
    <message>
        <source>1.1 Significant changes</source>
        <translation>1.1 Betydande förändringar</translation>
    </message>
    <message>
        <source>1.2 Proposed categories</source>
        <translation>1.2 Förslag på ny kategori</translation>
    </message>
    <message>
        <source>1.3 Proposed allocation keys</source>
        <translation>1.3 Förslag på ny fördelningsnyckel</translation>
    </message>
    <message>
        <source>2 Significant deviations of ongoing initiatives</source>
        <translation>2 Betydande avvikelser i pågående förändringsinsatser</translation>
    </message>
    <message>
        <source>3 Proposed new initiatives</source>
        <translation>3 Förslag på nya förändringsinsatser</translation>
    </message>
    <message>
        <source>3 General risks</source>
        <translation>3 Generella risker</translation>
    </message>
    <message>
        <source>3 Ongoing initiatives that need comment</source>
        <translation>3 Pågående förändringsinsatser som kräver kommentar</translation>
    </message>
    <message>
        <source>4 Scenarios</source>
        <translation>4 Scenarier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>Invented example</source>
        <translation>Påhittat exempel</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Härledd</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioriterad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ej angiven</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Fairly good</source>
        <translation>Relativt god</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Osäker</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ej relevant</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Withheld (secrecy)</source>
        <translation>Ej angiven (sekretess)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Straight line, interest on the opening book value</source>
        <translation>Rak avskrivning, ränta på ingående bokfört värde</translation>
    </message>
    <message>
        <source>Straight line, interest on the average book value</source>
        <translation>Rak avskrivning, ränta på genomsnittligt bokfört värde</translation>
    </message>
    <message>
        <source>Annuity</source>
        <translation>Annuitet</translation>
    </message>
    <message>
        <source>Calculation years</source>
        <translation>Kalkylår</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>Kalenderår</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Fast räntesats</translation>
    </message>
    <message>
        <source>Internal rate of each year</source>
        <translation>Varje års internränta</translation>
    </message>
    <message>
        <source>Scenario: base</source>
        <translation>Scenario: basen</translation>
    </message>
    <message>
        <source>Scenario: ongoing initiatives</source>
        <translation>Scenario: pågående förändringsinsatser</translation>
    </message>
    <message>
        <source>Scenario: proposed initiatives</source>
        <translation>Scenario: föreslagna förändringsinsatser</translation>
    </message>
    <message>
        <source>Scenario: impact on management cost</source>
        <translation>Scenario: påverkan på förvaltningskostnaden</translation>
    </message>
    <message>
        <source>Scenario: sum</source>
        <translation>Scenario: summering</translation>
    </message>
    <message>
        <source>Scenario: net benefit</source>
        <translation>Scenario: nettonytta</translation>
    </message>
    <message>
        <source>Cost in the scenario&apos;s table</source>
        <translation>Kostnad i scenariots tabell</translation>
    </message>
    <message>
        <source>Average impact</source>
        <translation>Genomsnittlig påverkan</translation>
    </message>
    <message>
        <source>Change by cause</source>
        <translation>Förändring per orsak</translation>
    </message>
    <message>
        <source>Change in all</source>
        <translation>Förändring totalt</translation>
    </message>
    <message>
        <source>Moved development in all</source>
        <translation>Flyttad utveckling totalt</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Kapitalkostnad</translation>
    </message>
    <message>
        <source>Estimate in all</source>
        <translation>Kalkylen totalt</translation>
    </message>
    <message>
        <source>Base service</source>
        <translation>Bastjänst</translation>
    </message>
    <message>
        <source>Digital infrastructure</source>
        <translation>Digital infrastruktur</translation>
    </message>
    <message>
        <source>Base service/digital infrastructure (unspecified)</source>
        <translation>Bastjänst/digital infrastruktur (ospecificerad)</translation>
    </message>
    <message>
        <source>Additional service</source>
        <translation>Tilläggstjänst</translation>
    </message>
    <message>
        <source>Specialist service</source>
        <translation>Specialisttjänst</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Possible new service</source>
        <translation>Eventuell ny tjänst</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Cost allocation</source>
        <translation>Kostnadsfördelning</translation>
    </message>
    <message>
        <source>Invoice at unit price</source>
        <translation>Faktura à pris</translation>
    </message>
    <message>
        <source>Municipal grant</source>
        <translation>Kommunbidrag</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej angiven</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Proposed budget</source>
        <translation>Föreslagen budget</translation>
    </message>
    <message>
        <source>Each year&apos;s amount</source>
        <translation>Varje års belopp</translation>
    </message>
    <message>
        <source>Lasting change from the year before</source>
        <translation>Varaktig förändring från året före</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>SEK thousand</source>
        <translation>tkr</translation>
    </message>
    <message>
        <source>SEK million</source>
        <translation>mnkr</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>In proportion to a volume</source>
        <translation>I proportion till en volym</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Fixed weights</source>
        <translation>Fasta vikter</translation>
    </message>
    <message>
        <source>Combined of other keys</source>
        <translation>Sammansatt av andra nycklar</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <translation>Övertagen från förra året</translation>
    </message>
    <message>
        <source>What the other parts leave</source>
        <translation>Det som de andra delarna lämnar kvar</translation>
    </message>
    <message>
        <source>A share of the cost</source>
        <translation>En andel av kostnaden</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Ett belopp</translation>
    </message>
    <message>
        <source>All who take part in the service</source>
        <translation>Alla som deltar i tjänsten</translation>
    </message>
    <message>
        <source>Those who joined the part</source>
        <translation>De som anslutit sig till delen</translation>
    </message>
    <message>
        <source>More staff</source>
        <translation>Mer personal</translation>
    </message>
    <message>
        <source>More IT content</source>
        <translation>Mer IT-innehåll</translation>
    </message>
    <message>
        <source>More licences</source>
        <translation>Fler licenser</translation>
    </message>
    <message>
        <source>Step by step, in the services&apos; step order</source>
        <translation>Steg för steg, i tjänsternas stegordning</translation>
    </message>
    <message>
        <source>Reciprocally, to each other at once</source>
        <translation>Ömsesidigt, till varandra på en gång</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bolag</translation>
    </message>
    <message>
        <source>Key of a part</source>
        <translation>Nyckel för en del</translation>
    </message>
    <message>
        <source>A proposed part is put to use</source>
        <translation>En föreslagen del tas i bruk</translation>
    </message>
    <message>
        <source>Amount of a part</source>
        <translation>Belopp för en del</translation>
    </message>
    <message>
        <source>Planned volume</source>
        <translation>Planerad volym</translation>
    </message>
    <message>
        <source>Category of a service</source>
        <translation>Kategori för en tjänst</translation>
    </message>
    <message>
        <source>Cost of a service</source>
        <translation>Kostnad för en tjänst</translation>
    </message>
    <message>
        <source>A unit takes part</source>
        <translation>En enhet deltar</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The document has been changed by somebody else.</source>
        <translation>Dokumentet har ändrats av någon annan.</translation>
    </message>
    <message>
        <source>%1 “%2”, %3</source>
        <translation>%1 ”%2”, %3</translation>
    </message>
    <message>
        <source>A change of the edit changes nothing.</source>
        <translation>En ändring i åtgärden ändrar ingenting.</translation>
    </message>
    <message>
        <source>An entity of the edit has no id.</source>
        <translation>En post i åtgärden saknar id.</translation>
    </message>
    <message>
        <source>A change turns one entity into another; it is not applied.</source>
        <translation>En ändring gör om en post till en annan; den utförs inte.</translation>
    </message>
    <message>
        <source>The edit changes “%1” twice.</source>
        <translation>Åtgärden ändrar ”%1” två gånger.</translation>
    </message>
    <message>
        <source>“%1” has been changed by somebody else since; look at it again before you change it.</source>
        <translation>”%1” har ändrats av någon annan sedan dess; titta på den igen innan du ändrar den.</translation>
    </message>
    <message>
        <source>%1 “%2” has the id of another entity (%3).</source>
        <translation>%1 ”%2” har samma id som en annan post (%3).</translation>
    </message>
    <message>
        <source>“%1”: the residual value is not between 0 and the acquisition value.</source>
        <translation>”%1”: restvärdet ligger inte mellan 0 och anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>%1: it refers to %2 (%3), which does not exist.</source>
        <translation>%1: den hänvisar till %2 (%3), som inte finns.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while “%2” refers to it.</source>
        <translation>”%1” kan inte tas bort så länge ”%2” hänvisar till den.</translation>
    </message>
    <message>
        <source>The settings of a document cannot be removed.</source>
        <translation>Dokumentets inställningar kan inte tas bort.</translation>
    </message>
    <message>
        <source>A document has its settings only once.</source>
        <translation>Ett dokument har sina inställningar bara en gång.</translation>
    </message>
    <message>
        <source>There are two internal rates for the year %1.</source>
        <translation>Det finns två internräntor för år %1.</translation>
    </message>
    <message>
        <source>There are two annual analyses of the year %1.</source>
        <translation>Det finns två årliga analyser för år %1.</translation>
    </message>
    <message>
        <source>The difference “%1” is accepted twice.</source>
        <translation>Skillnaden ”%1” är godtagen två gånger.</translation>
    </message>
    <message>
        <source>The initiative “%1” is in the scenario “%2” twice.</source>
        <translation>Förändringsinsatsen ”%1” finns två gånger i scenariot ”%2”.</translation>
    </message>
    <message>
        <source>The settings are missing.</source>
        <translation>Inställningarna saknas.</translation>
    </message>
    <message>
        <source>It belongs to itself, directly or through others.</source>
        <translation>Den hör till sig själv, direkt eller genom andra.</translation>
    </message>
    <message>
        <source>It belongs to something through too many others.</source>
        <translation>Den hör till något genom alltför många led.</translation>
    </message>
    <message>
        <source>This document is kept nowhere but in memory.</source>
        <translation>Dokumentet finns bara i minnet.</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>Annual analysis</source>
        <translation>Årlig analys</translation>
    </message>
    <message>
        <source>Annual analyses</source>
        <translation>Årliga analyser</translation>
    </message>
    <message>
        <source>Report text</source>
        <translation>Rapporttext</translation>
    </message>
    <message>
        <source>Report texts</source>
        <translation>Rapporttexter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>The amount is 10 000 000 000 000 SEK or more; check its unit.</source>
        <translation>Beloppet är 10 000 000 000 000 kr eller mer; kontrollera dess enhet.</translation>
    </message>
    <message>
        <source>The value %1 is not between %2 and %3.</source>
        <translation>Värdet %1 ligger inte mellan %2 och %3.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Detta är inget av alternativen.</translation>
    </message>
    <message>
        <source>The date is not of the years 1900 to 9999.</source>
        <translation>Datumet ligger inte mellan åren 1900 och 9999.</translation>
    </message>
    <message>
        <source>The month is not of the years 1900 to 9999.</source>
        <translation>Månaden ligger inte mellan åren 1900 och 9999.</translation>
    </message>
    <message>
        <source>It refers to the same twice.</source>
        <translation>Den hänvisar till samma sak två gånger.</translation>
    </message>
    <message>
        <source>The reference has a kind, but no id.</source>
        <translation>Hänvisningen har ett slag men inget id.</translation>
    </message>
    <message>
        <source>The year is not between %1 and %2.</source>
        <translation>Året ligger inte mellan %1 och %2.</translation>
    </message>
    <message>
        <source>The series has no such kind.</source>
        <translation>Serien har inget sådant slag.</translation>
    </message>
    <message>
        <source>A value is missing; it is required.</source>
        <translation>Ett värde saknas; det måste anges.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Förändringsinsats</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Förändringsinsatser</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringar</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenter</translation>
    </message>
    <message>
        <source>Estimate row</source>
        <translation>Kalkylrad</translation>
    </message>
    <message>
        <source>Estimate rows</source>
        <translation>Kalkylrader</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfölj</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portföljer</translation>
    </message>
    <message>
        <source>Appropriation</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Appropriations</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Publicerad uppgift</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Publicerade uppgifter</translation>
    </message>
    <message>
        <source>Accepted difference</source>
        <translation>Godtagen skillnad</translation>
    </message>
    <message>
        <source>Accepted differences</source>
        <translation>Godtagna skillnader</translation>
    </message>
    <message>
        <source>Priority ground</source>
        <translation>Prioriteringsgrund</translation>
    </message>
    <message>
        <source>Priority grounds</source>
        <translation>Prioriteringsgrunder</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Scenario member</source>
        <translation>Insats i scenario</translation>
    </message>
    <message>
        <source>Scenario members</source>
        <translation>Insatser i scenarier</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leverantörer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Cause of change</source>
        <translation>Orsak till förändring</translation>
    </message>
    <message>
        <source>Causes of change</source>
        <translation>Orsaker till förändring</translation>
    </message>
    <message>
        <source>Cause of a service&apos;s change</source>
        <translation>Orsak till en tjänsts förändring</translation>
    </message>
    <message>
        <source>Causes of services&apos; changes</source>
        <translation>Orsaker till tjänsters förändring</translation>
    </message>
    <message>
        <source>Moved development</source>
        <translation>Flyttad utveckling</translation>
    </message>
    <message>
        <source>Proposed category</source>
        <translation>Förslag på ny kategori</translation>
    </message>
    <message>
        <source>Proposed categories</source>
        <translation>Förslag på nya kategorier</translation>
    </message>
    <message>
        <source>Proposed allocation key</source>
        <translation>Förslag på ny fördelningsnyckel</translation>
    </message>
    <message>
        <source>Proposed allocation keys</source>
        <translation>Förslag på nya fördelningsnycklar</translation>
    </message>
    <message>
        <source>Document settings</source>
        <translation>Dokumentets inställningar</translation>
    </message>
    <message>
        <source>Internal rate</source>
        <translation>Internränta</translation>
    </message>
    <message>
        <source>Internal rates</source>
        <translation>Internräntor</translation>
    </message>
    <message>
        <source>Allocation key</source>
        <translation>Fördelningsnyckel</translation>
    </message>
    <message>
        <source>Allocation keys</source>
        <translation>Fördelningsnycklar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volymer</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>Part of a combined key</source>
        <translation>Del av en sammansatt nyckel</translation>
    </message>
    <message>
        <source>Parts of combined keys</source>
        <translation>Delar av sammansatta nycklar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasingavtal</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leasingavtal</translation>
    </message>
    <message>
        <source>Part of a service</source>
        <translation>Del av en tjänst</translation>
    </message>
    <message>
        <source>Parts of services</source>
        <translation>Delar av tjänster</translation>
    </message>
    <message>
        <source>Key of a part</source>
        <translation>Nyckel för en del</translation>
    </message>
    <message>
        <source>Keys of parts</source>
        <translation>Nycklar för delar</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Deltaganden</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Brytpunkt</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Brytpunkter</translation>
    </message>
    <message>
        <source>Use of a service by another</source>
        <translation>En tjänsts användning av en annan</translation>
    </message>
    <message>
        <source>Uses of services by others</source>
        <translation>Tjänsters användning av andra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Size of a unit</source>
        <translation>En enhets storlek</translation>
    </message>
    <message>
        <source>Sizes of units</source>
        <translation>Enheters storlek</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Vad händer om</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>Vad händer om</translation>
    </message>
    <message>
        <source>Change of a what-if</source>
        <translation>Ändring i ett vad-händer-om</translation>
    </message>
    <message>
        <source>Changes of what-ifs</source>
        <translation>Ändringar i vad-händer-om</translation>
    </message>
    <message>
        <source>The text holds a control character (%1, number %2 of the text), which cannot be shown or exported; type it again without.</source>
        <translation>Texten innehåller ett styrtecken (%1, tecken %2 i texten), som varken kan visas eller exporteras; skriv om den utan det.</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Ny förändringsinsats</translation>
    </message>
    <message>
        <source>New investment</source>
        <translation>Ny investering</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Ny komponent</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny nyckel</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nytt pris</translation>
    </message>
    <message>
        <source>New lease</source>
        <translation>Ny leasing</translation>
    </message>
    <message>
        <source>New what-if</source>
        <translation>Nytt vad-händer-om</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Ny portfölj</translation>
    </message>
    <message>
        <source>New appropriation</source>
        <translation>Nytt anslag</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Ny källa</translation>
    </message>
    <message>
        <source>New ground</source>
        <translation>Ny grund</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Ny leverantör</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>Ny orsak</translation>
    </message>
    <message>
        <source>New moved development</source>
        <translation>Ny flyttad utveckling</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Upprättad av</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Upprättad den</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollerad av</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerad den</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Inlämnad av</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Inlämnad den</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Slag av anteckning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Offentligt namn</translation>
    </message>
    <message>
        <source>What reports call a secret initiative.</source>
        <translation>Vad rapporter kallar en sekretessbelagd förändringsinsats.</translation>
    </message>
    <message>
        <source>Service as stated</source>
        <translation>Tjänst enligt källan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>Förstudie</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Måste göras</translation>
    </message>
    <message>
        <source>Required by law, contract or security.</source>
        <translation>Krävs av lag, avtal eller säkerhet.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfölj</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Impact on management cost</source>
        <translation>Påverkan på förvaltningskostnaden</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonytta</translation>
    </message>
    <message>
        <source>Net benefit as printed</source>
        <translation>Nettonytta som tryckt</translation>
    </message>
    <message>
        <source>Certainty of net benefit</source>
        <translation>Säkerhet i nettonyttan</translation>
    </message>
    <message>
        <source>Note on certainty</source>
        <translation>Anteckning om säkerhet</translation>
    </message>
    <message>
        <source>Low estimate</source>
        <translation>Låg uppskattning</translation>
    </message>
    <message>
        <source>High estimate</source>
        <translation>Hög uppskattning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Uncertainty of net benefit</source>
        <translation>Osäkerhet i nettonyttan</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Informationssäkerhet</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Beroenden</translation>
    </message>
    <message>
        <source>Needs comment</source>
        <translation>Kräver kommentar</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Texts are masked in reports; amounts stay.</source>
        <translation>Texter döljs i rapporter; beloppen finns kvar.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Förändringsinsats</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Taken into use</source>
        <translation>Tas i bruk</translation>
    </message>
    <message>
        <source>The month from which it is depreciated.</source>
        <translation>Den månad från vilken den skrivs av.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Pågående arbete</translation>
    </message>
    <message>
        <source>Not in use yet, and not depreciated.</source>
        <translation>Ännu inte i bruk, och skrivs inte av.</translation>
    </message>
    <message>
        <source>Kind of rate</source>
        <translation>Slag av räntesats</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Räntesats</translation>
    </message>
    <message>
        <source>Source of rate</source>
        <translation>Räntesatsens källa</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Life (years)</source>
        <translation>Avskrivningstid (år)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stated percentage</source>
        <translation>Angiven procentsats</translation>
    </message>
    <message>
        <source>Of the sum of the rows before it.</source>
        <translation>Av summan av raderna före.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Required of the calculation</source>
        <translation>Krav på kalkylen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Investment frame</source>
        <translation>Investeringsram</translation>
    </message>
    <message>
        <source>Appropriation</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Vad den anger</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Till år</translation>
    </message>
    <message>
        <source>Calculation year</source>
        <translation>Kalkylår</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Printed unit</source>
        <translation>Tryckt enhet</translation>
    </message>
    <message>
        <source>Printed decimals</source>
        <translation>Tryckta decimaler</translation>
    </message>
    <message>
        <source>Page or table</source>
        <translation>Sida eller tabell</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Godtagen av</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Godtagen den</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Customers&apos; needs</source>
        <translation>Kundernas behov</translation>
    </message>
    <message>
        <source>Opportunities and benefits</source>
        <translation>Möjligheter och nyttor</translation>
    </message>
    <message>
        <source>Consequences if not carried out</source>
        <translation>Konsekvenser om scenariot inte genomförs</translation>
    </message>
    <message>
        <source>Impact on existing services</source>
        <translation>Påverkan på befintliga tjänster</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Moved (years)</source>
        <translation>Flyttad (år)</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>Andel av kostnaden</translation>
    </message>
    <message>
        <source>Share of impact</source>
        <translation>Andel av påverkan</translation>
    </message>
    <message>
        <source>Share of benefit</source>
        <translation>Andel av nyttan</translation>
    </message>
    <message>
        <source>Priority ground</source>
        <translation>Prioriteringsgrund</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Namn som tryckt</translation>
    </message>
    <message>
        <source>Service as printed</source>
        <translation>Tjänst som tryckt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>The decided category; proposals stand beside it.</source>
        <translation>Den beslutade kategorin; förslag står bredvid.</translation>
    </message>
    <message>
        <source>Note on category</source>
        <translation>Anteckning om kategori</translation>
    </message>
    <message>
        <source>Financing form</source>
        <translation>Finansieringsform</translation>
    </message>
    <message>
        <source>Management cost</source>
        <translation>Förvaltningskostnad</translation>
    </message>
    <message>
        <source>Derived remainder</source>
        <translation>Härledd restpost</translation>
    </message>
    <message>
        <source>Derived from a total; it proves nothing when published figures are compared.</source>
        <translation>Härledd ur en summa; den bevisar inget när publicerade uppgifter jämförs.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utvecklingsinsats</translation>
    </message>
    <message>
        <source>Category today</source>
        <translation>Kategori i dag</translation>
    </message>
    <message>
        <source>Proposed category</source>
        <translation>Föreslagen kategori</translation>
    </message>
    <message>
        <source>Note on proposed category</source>
        <translation>Anteckning om föreslagen kategori</translation>
    </message>
    <message>
        <source>Year of cost</source>
        <translation>Kostnadens år</translation>
    </message>
    <message>
        <source>Note on cost</source>
        <translation>Anteckning om kostnad</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Key today</source>
        <translation>Nyckel i dag</translation>
    </message>
    <message>
        <source>Proposed key</source>
        <translation>Föreslagen nyckel</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första år</translation>
    </message>
    <message>
        <source>The first year that the plan shows.</source>
        <translation>Det första år som planen visar.</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>Antal år</translation>
    </message>
    <message>
        <source>How many years the plan shows.</source>
        <translation>Hur många år planen visar.</translation>
    </message>
    <message>
        <source>Years of net benefit</source>
        <translation>Nettonyttans år</translation>
    </message>
    <message>
        <source>How many coming years a net benefit covers.</source>
        <translation>Hur många kommande år en nettonytta omfattar.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Prisnivå</translation>
    </message>
    <message>
        <source>The year whose prices the amounts are in.</source>
        <translation>Det år vars priser beloppen är i.</translation>
    </message>
    <message>
        <source>Index included</source>
        <translation>Indexuppräkning ingår</translation>
    </message>
    <message>
        <source>Whether the amounts include the yearly index.</source>
        <translation>Om den årliga indexuppräkningen ingår i beloppen.</translation>
    </message>
    <message>
        <source>Note on prices</source>
        <translation>Anteckning om priser</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskonteringsränta</translation>
    </message>
    <message>
        <source>Empty: net benefits are not discounted.</source>
        <translation>Tomt: nettonyttor diskonteras inte.</translation>
    </message>
    <message>
        <source>Unit shown</source>
        <translation>Visad enhet</translation>
    </message>
    <message>
        <source>Only what is shown; amounts are exact to the öre.</source>
        <translation>Bara det som visas; beloppen är exakta på öret.</translation>
    </message>
    <message>
        <source>Reading of impact</source>
        <translation>Läsning av påverkan</translation>
    </message>
    <message>
        <source>Significant change from</source>
        <translation>Betydande förändring från</translation>
    </message>
    <message>
        <source>Significant change from (%)</source>
        <translation>Betydande förändring från (%)</translation>
    </message>
    <message>
        <source>Significant deviation from</source>
        <translation>Betydande avvikelse från</translation>
    </message>
    <message>
        <source>Significant deviation from (%)</source>
        <translation>Betydande avvikelse från (%)</translation>
    </message>
    <message>
        <source>Volume measure</source>
        <translation>Volymmått</translation>
    </message>
    <message>
        <source>What is counted: employees, accounts, computers, sent text messages.</source>
        <translation>Det som räknas: anställda, konton, datorer, skickade SMS.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A proposed key allocates nothing until it is decided; a what-if shows what it would do.</source>
        <translation>En föreslagen nyckel fördelar inget förrän den är beslutad; ett vad-händer-om visar vad den skulle göra.</translation>
    </message>
    <message>
        <source>Volumes due</source>
        <translation>Volymer senast</translation>
    </message>
    <message>
        <source>The day by which volumes are to be delivered, where a volume has no day of its own.</source>
        <translation>Den dag då volymerna ska vara lämnade, om en volym inte har en egen dag.</translation>
    </message>
    <message>
        <source>Allocation key</source>
        <translation>Fördelningsnyckel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Planned volume</source>
        <translation>Planerad volym</translation>
    </message>
    <message>
        <source>Actual volume</source>
        <translation>Verklig volym</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Lämnad av</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Lämnad den</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd den</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Från år</translation>
    </message>
    <message>
        <source>Combined of</source>
        <translation>Sammansatt av</translation>
    </message>
    <message>
        <source>Volumes of</source>
        <translation>Volymer från</translation>
    </message>
    <message>
        <source>The key whose volumes are invoiced.</source>
        <translation>Nyckeln vars volymer faktureras.</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Planerad kostnad</translation>
    </message>
    <message>
        <source>Unknown: the service&apos;s planned cost, where it has one price only.</source>
        <translation>Ej känt: tjänstens planerade kostnad, om den har bara ett pris.</translation>
    </message>
    <message>
        <source>Empty: the sum of the participants&apos; planned volumes.</source>
        <translation>Tomt: summan av deltagarnas planerade volymer.</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Fastställt pris</translation>
    </message>
    <message>
        <source>Unknown: planned cost divided by planned volume.</source>
        <translation>Ej känt: planerad kostnad delad med planerad volym.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Första månad</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Antal månader</translation>
    </message>
    <message>
        <source>Payment per month</source>
        <translation>Betalning per månad</translation>
    </message>
    <message>
        <source>Category from year</source>
        <translation>Kategori från år</translation>
    </message>
    <message>
        <source>Empty: the category has always held.</source>
        <translation>Tomt: kategorin har alltid gällt.</translation>
    </message>
    <message>
        <source>Category before</source>
        <translation>Kategori dessförinnan</translation>
    </message>
    <message>
        <source>The decided category until that year.</source>
        <translation>Den beslutade kategorin fram till det året.</translation>
    </message>
    <message>
        <source>Step order</source>
        <translation>Stegordning</translation>
    </message>
    <message>
        <source>Where services use services: the order in which their costs are passed on, step by step.</source>
        <translation>Där tjänster använder tjänster: i vilken ordning deras kostnader förs vidare, steg för steg.</translation>
    </message>
    <message>
        <source>A proposed part does not count until it is decided; a what-if shows what it would do.</source>
        <translation>En föreslagen del räknas inte förrän den är beslutad; ett vad-händer-om visar vad den skulle göra.</translation>
    </message>
    <message>
        <source>Size of the part</source>
        <translation>Delens storlek</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Andel av kostnaden</translation>
    </message>
    <message>
        <source>Of the whole cost of the service, where the part is a share.</source>
        <translation>Av tjänstens hela kostnad, om delen är en andel.</translation>
    </message>
    <message>
        <source>Per year, where the part is an amount.</source>
        <translation>Per år, om delen är ett belopp.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka som deltar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Empty: the whole service.</source>
        <translation>Tomt: hela tjänsten.</translation>
    </message>
    <message>
        <source>The key whose volumes count; empty: the key of the part.</source>
        <translation>Nyckeln vars volymer räknas; tomt: delens nyckel.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What the part costs more, per year, when the volume exceeds the threshold.</source>
        <translation>Vad delen kostar mer per år när volymen överstiger tröskeln.</translation>
    </message>
    <message>
        <source>Used service</source>
        <translation>Använd tjänst</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Används av</translation>
    </message>
    <message>
        <source>Of all that the used service costs. Empty: by volume.</source>
        <translation>Av allt som den använda tjänsten kostar. Tomt: efter volym.</translation>
    </message>
    <message>
        <source>The key whose volumes the units take, where it is by volume.</source>
        <translation>Nyckeln vars volymer enheterna tar, om det är efter volym.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>What the using service takes, in the measure of the key.</source>
        <translation>Vad den användande tjänsten tar, i nyckelns mått.</translation>
    </message>
    <message>
        <source>Services that use services</source>
        <translation>Tjänster som använder tjänster</translation>
    </message>
    <message>
        <source>How what they cost each other is passed on.</source>
        <translation>Hur det de kostar varandra förs vidare.</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Slag av enhet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>The unit that sums the bills of this one.</source>
        <translation>Enheten som summerar den här enhetens räkningar.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account in the ledger file.</source>
        <translation>Kontot i bokföringsfilen.</translation>
    </message>
    <message>
        <source>Responsibility code</source>
        <translation>Ansvarskod</translation>
    </message>
    <message>
        <source>The responsibility code in the ledger file.</source>
        <translation>Ansvarskoden i bokföringsfilen.</translation>
    </message>
    <message>
        <source>Counterpart code</source>
        <translation>Motpartskod</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Efterträds av</translation>
    </message>
    <message>
        <source>The units that it was merged or split into when it ended.</source>
        <translation>Enheterna som den slogs ihop till eller delades i när den upphörde.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>The first year in which it would hold.</source>
        <translation>Det första året då det skulle gälla.</translation>
    </message>
    <message>
        <source>Decided when it has been carried out.</source>
        <translation>Beslutad när det är genomfört.</translation>
    </message>
    <message>
        <source>Proposed allocation key</source>
        <translation>Föreslagen fördelningsnyckel</translation>
    </message>
    <message>
        <source>The proposal of the annual analysis that it works out.</source>
        <translation>Förslaget i årlig analys som det räknar på.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Vad händer om</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Det som ändras</translation>
    </message>
    <message>
        <source>Empty: as before.</source>
        <translation>Tomt: som förut.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>Slag av belopp</translation>
    </message>
    <message>
        <source>Amounts printed in</source>
        <translation>Beloppen tryckta i</translation>
    </message>
    <message>
        <source>Where it differs from what the document&apos;s settings say.</source>
        <translation>Där den är en annan än dokumentets inställningar säger.</translation>
    </message>
    <message>
        <source>The unit that the entered amounts were rounded to where they were taken from. Empty: they are exact.</source>
        <translation>Enheten som de inskrivna beloppen var avrundade till där de hämtades. Tomt: de är exakta.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Allocation key</source>
        <translation>Fördelningsnyckel</translation>
    </message>
    <message>
        <source>What a cost is spread by: employees, accounts, computers, licences, messages sent.</source>
        <translation>Det som en kostnad fördelas efter: anställda, konton, datorer, licenser, skickade meddelanden.</translation>
    </message>
    <message>
        <source>Annual analysis</source>
        <translation>Årlig analys</translation>
    </message>
    <message>
        <source>What a supplier hands in each year: how the costs of its services change, which initiatives it proposes, and scenarios to choose between.</source>
        <translation>Det en leverantör lämnar in varje år: hur tjänsternas kostnader förändras, vilka förändringsinsatser den föreslår och scenarier att välja mellan.</translation>
    </message>
    <message>
        <source>Appropriation</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Money set aside for a year, from which decided matters take their share.</source>
        <translation>Pengar avsatta för ett år, av vilka beslutade ärenden tar sin del.</translation>
    </message>
    <message>
        <source>Average impact</source>
        <translation>Genomsnittlig påverkan</translation>
    </message>
    <message>
        <source>The mean of an initiative&apos;s impact over the years of the plan.</source>
        <translation>Medelvärdet av en förändringsinsats påverkan under planens år.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basen</translation>
    </message>
    <message>
        <source>The management cost of all services that are decided to be base services or digital infrastructure: what the year costs if nothing is done.</source>
        <translation>Förvaltningskostnaden för alla tjänster som är beslutade som bastjänster eller digital infrastruktur: vad året kostar om inget görs.</translation>
    </message>
    <message>
        <source>Base service</source>
        <translation>Bastjänst</translation>
    </message>
    <message>
        <source>A service that all units take part in and pay for.</source>
        <translation>En tjänst som alla enheter deltar i och betalar för.</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Brytpunkt</translation>
    </message>
    <message>
        <source>A volume above which a service needs more staff, equipment or licences, so that its cost rises by a step.</source>
        <translation>En volym över vilken en tjänst behöver mer personal, utrustning eller licenser, så att dess kostnad stiger med ett steg.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Kapitalkostnad</translation>
    </message>
    <message>
        <source>What an investment costs in a year: depreciation and interest.</source>
        <translation>Vad en investering kostar under ett år: avskrivning och ränta.</translation>
    </message>
    <message>
        <source>Cause of change</source>
        <translation>Orsak till förändring</translation>
    </message>
    <message>
        <source>Why a management cost changes, such as a new delivery, development of the service, or volumes.</source>
        <translation>Varför en förvaltningskostnad förändras, till exempel ny leverans, utveckling av tjänsten eller volymer.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>How far a net benefit can be relied on; it stands beside the amount.</source>
        <translation>Hur långt man kan lita på en nettonytta; den står bredvid beloppet.</translation>
    </message>
    <message>
        <source>Derived remainder</source>
        <translation>Härledd restpost</translation>
    </message>
    <message>
        <source>What is left of a published total when all that is stated by itself is taken away; it proves nothing.</source>
        <translation>Det som är kvar av en publicerad summa när allt som anges för sig har dragits ifrån; den bevisar inget.</translation>
    </message>
    <message>
        <source>Digital infrastructure</source>
        <translation>Digital infrastruktur</translation>
    </message>
    <message>
        <source>Shared technology that services stand on, such as networks, accounts and platforms.</source>
        <translation>Gemensam teknik som tjänster vilar på, såsom nät, konton och plattformar.</translation>
    </message>
    <message>
        <source>Doing nothing</source>
        <translation>Att inte göra något</translation>
    </message>
    <message>
        <source>The base alone, with which every scenario is compared.</source>
        <translation>Basen ensam, som varje scenario jämförs med.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>A published figure that does not agree with its parts; it is shown and never corrected.</source>
        <translation>En publicerad uppgift som inte stämmer med sina delar; den visas och rättas aldrig.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>How an initiative changes the management cost in a year, up or down, capital cost included.</source>
        <translation>Hur en förändringsinsats ändrar förvaltningskostnaden under ett år, uppåt eller nedåt, kapitalkostnad inräknad.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Förändringsinsats</translation>
    </message>
    <message>
        <source>A change effort with a cost, an impact, a benefit and risks; it is new (proposed) or ongoing.</source>
        <translation>En insats med kostnad, påverkan, nytta och risker; den är ny (föreslagen) eller pågående.</translation>
    </message>
    <message>
        <source>Internal interest rate</source>
        <translation>Internränta</translation>
    </message>
    <message>
        <source>The rate that the municipality charges for capital, set for each year.</source>
        <translation>Den räntesats som kommunen tar för kapital, fastställd för varje år.</translation>
    </message>
    <message>
        <source>Management cost</source>
        <translation>Förvaltningskostnad</translation>
    </message>
    <message>
        <source>What it costs in a year to run and maintain a service; as outcome, budget, forecast or proposed budget.</source>
        <translation>Vad det kostar under ett år att driva och förvalta en tjänst; som utfall, budget, prognos eller föreslagen budget.</translation>
    </message>
    <message>
        <source>Moved development</source>
        <translation>Flyttad utveckling</translation>
    </message>
    <message>
        <source>Development that was paid from a development budget before and is part of a service&apos;s management cost now.</source>
        <translation>Utveckling som tidigare betalades ur en utvecklingsbudget och nu ingår i en tjänsts förvaltningskostnad.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonytta</translation>
    </message>
    <message>
        <source>Benefits minus costs over a stated number of years.</source>
        <translation>Nyttor minus kostnader under ett angivet antal år.</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>Förstudie</translation>
    </message>
    <message>
        <source>An initiative that finds out whether and how something should be done.</source>
        <translation>En förändringsinsats som tar reda på om och hur något ska göras.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfölj</translation>
    </message>
    <message>
        <source>Initiatives that are judged against each other within one purpose and a yearly frame.</source>
        <translation>Förändringsinsatser som bedöms mot varandra inom ett syfte och en årlig ram.</translation>
    </message>
    <message>
        <source>Priority ground</source>
        <translation>Prioriteringsgrund</translation>
    </message>
    <message>
        <source>Why an initiative is in a scenario: law, contract, security, political decision, benefit.</source>
        <translation>Varför en förändringsinsats ingår i ett scenario: lag, avtal, säkerhet, politiskt beslut, nytta.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Avstämning</translation>
    </message>
    <message>
        <source>Comparing published figures with what their parts give.</source>
        <translation>Att jämföra publicerade uppgifter med vad deras delar ger.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>A named set of initiatives, with texts and a summary per year.</source>
        <translation>En namngiven uppsättning förändringsinsatser, med texter och en summering per år.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Something that the supplier delivers to several units.</source>
        <translation>Något som leverantören levererar till flera enheter.</translation>
    </message>
    <message>
        <source>Significant change</source>
        <translation>Betydande förändring</translation>
    </message>
    <message>
        <source>A change of a management cost that reaches a threshold in kronor or in per cent, or a new or ended service.</source>
        <translation>En förändring av en förvaltningskostnad som når ett tröskelvärde i kronor eller i procent, eller en ny eller avslutad tjänst.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>The unit that delivers shared services.</source>
        <translation>Den enhet som levererar gemensamma tjänster.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This key stands here more than once.</source>
        <translation>Nyckeln finns här mer än en gång.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON (%3).</source>
        <translation>Rad %1, kolumn %2: detta är inte JSON (%3).</translation>
    </message>
    <message>
        <source>This is no document of Nyttoportföljen: &quot;format&quot; is not &quot;nyttoportfoljen&quot;.</source>
        <translation>Detta är inget dokument från Nyttoportföljen: &quot;format&quot; är inte &quot;nyttoportfoljen&quot;.</translation>
    </message>
    <message>
        <source>The document has version %1 of the format; this program reads up to version %2. Use a newer version of the program.</source>
        <translation>Dokumentet har version %1 av formatet; programmet läser till och med version %2. Använd en nyare version av programmet.</translation>
    </message>
    <message>
        <source>&quot;version&quot; is not a whole number from 1.</source>
        <translation>&quot;version&quot; är inget heltal från 1.</translation>
    </message>
    <message>
        <source>There is no such kind of entity.</source>
        <translation>Det finns inget sådant slag av post.</translation>
    </message>
    <message>
        <source>This is not an array.</source>
        <translation>Detta är ingen lista.</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>Detta är inget objekt.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Det finns inget fält ”%1”.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>Värdet har fel typ.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Id saknas.</translation>
    </message>
    <message>
        <source>The id is used more than once.</source>
        <translation>Samma id används mer än en gång.</translation>
    </message>
    <message>
        <source>There is no %1 with the id “%2”.</source>
        <translation>Det finns ingen post av slaget %1 med id ”%2”.</translation>
    </message>
    <message>
        <source>A figure is {&quot;amount&quot;: &quot;494500.00&quot;}, {&quot;state&quot;: &quot;unknown&quot;} or {&quot;state&quot;: &quot;not-applicable&quot;}.</source>
        <translation>En uppgift är {&quot;amount&quot;: &quot;494500.00&quot;}, {&quot;state&quot;: &quot;unknown&quot;} eller {&quot;state&quot;: &quot;not-applicable&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>”%1” är inget av alternativen: %2.</translation>
    </message>
    <message>
        <source>A year of this series is an object of kinds.</source>
        <translation>Ett år i denna serie är ett objekt med slag.</translation>
    </message>
    <message>
        <source>A series is an object of years.</source>
        <translation>En serie är ett objekt med år.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>”%1” är inget år.</translation>
    </message>
    <message>
        <source>This is not a whole number, or too large a one.</source>
        <translation>Detta är inget heltal, eller ett för stort.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2025-01-31.</source>
        <translation>”%1” är inget datum som 2025-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no month such as 2020-04.</source>
        <translation>”%1” är ingen månad som 2020-04.</translation>
    </message>
    <message>
        <source>An id is a text.</source>
        <translation>Ett id är en text.</translation>
    </message>
    <message>
        <source>“%1” is no id: it is neither a UUID nor a name of letters, digits, “.”, “_” and “-”.</source>
        <translation>”%1” är inget id: det är varken en UUID eller ett namn av bokstäver, siffror, ”.”, ”_” och ”-”.</translation>
    </message>
    <message>
        <source>References are an array of ids.</source>
        <translation>Hänvisningar är en lista med id.</translation>
    </message>
    <message>
        <source>A reference is {&quot;kind&quot;: &quot;service&quot;, &quot;id&quot;: &quot;…&quot;} with a kind that exists.</source>
        <translation>En hänvisning är {&quot;kind&quot;: &quot;service&quot;, &quot;id&quot;: &quot;…&quot;} med ett slag som finns.</translation>
    </message>
    <message>
        <source>This is not true or false.</source>
        <translation>Detta är inte true eller false.</translation>
    </message>
    <message>
        <source>This is not a text; amounts, rates and dates are texts as well.</source>
        <translation>Detta är ingen text; även belopp, räntesatser och datum är texter.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>The analysis is not checked</source>
        <translation>Analysen är inte kontrollerad</translation>
    </message>
    <message>
        <source>The chapter has no text</source>
        <translation>Kapitlet saknar text</translation>
    </message>
    <message>
        <source>The cost of a base service is unknown</source>
        <translation>Kostnaden för en tjänst i basen är inte känd</translation>
    </message>
    <message>
        <source>The cost of an initiative is unknown</source>
        <translation>Kostnaden för en insats är inte känd</translation>
    </message>
    <message>
        <source>The impact of an initiative is unknown</source>
        <translation>En insats påverkan är inte känd</translation>
    </message>
    <message>
        <source>The net benefit is unknown</source>
        <translation>Nettonyttan är inte känd</translation>
    </message>
    <message>
        <source>The certainty of the net benefit is not given</source>
        <translation>Nettonyttans säkerhet är inte angiven</translation>
    </message>
    <message>
        <source>The capital cost has gaps</source>
        <translation>Kapitalkostnaden har luckor</translation>
    </message>
    <message>
        <source>A difference is not accepted</source>
        <translation>En skillnad är inte godtagen</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>ingen är namngiven</translation>
    </message>
    <message>
        <source>no day is given</source>
        <translation>ingen dag är angiven</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The budget of %1, unchanged</source>
        <translation>Budgeten %1, oförändrad</translation>
    </message>
    <message>
        <source>Stated for %1–%2, unchanged</source>
        <translation>Angiven för %1–%2, oförändrad</translation>
    </message>
    <message>
        <source>The budget of %1, changed by %2</source>
        <translation>Budget %1, omräknad med %2</translation>
    </message>
    <message>
        <source>The budget of %1, changed by %2 and rounded to whole %3</source>
        <translation>Budget %1, omräknad med %2 och avrundad till hela %3</translation>
    </message>
</context>
<context>
    <name>nytto::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>Plans, costs and follows up digital change in Swedish municipalities.</source>
        <translation>Planerar, kostnadsberäknar och följer upp digital förändring i svenska kommuner.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare (GPL-3.0-or-later). Den kommer utan någon garanti.</translation>
    </message>
    <message>
        <source>Built on Qt %1 (Widgets and Charts), SQLite, libxlsxwriter, zlib and GMP. It asks nothing of the network.</source>
        <translation>Byggt på Qt %1 (Widgets och Charts), SQLite, libxlsxwriter, zlib och GMP. Det använder inte nätet.</translation>
    </message>
    <message>
        <source>Writes documents of schema %1 and opens those of every earlier one.</source>
        <translation>Skriver dokument enligt schema %1 och öppnar dem som är gjorda enligt tidigare scheman.</translation>
    </message>
</context>
<context>
    <name>nytto::AllocationPage</name>
    <message>
        <source>Year of the allocation</source>
        <translation>Fördelningens år</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Räkningar</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Vad händer om</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>Nothing is shared out yet</source>
        <translation>Inget är fördelat ännu</translation>
    </message>
    <message>
        <source>The costs of the services are shared among the units that use them, by keys: so many per cent, or by volumes such as the number of computers. Begin with the units, give a key their volumes, and choose a key for each service; then the bills are made.</source>
        <translation>Tjänsternas kostnader fördelas på de enheter som använder dem, med nycklar: så många procent, eller efter volymer som antalet datorer. Börja med enheterna, ge en nyckel deras volymer och välj en nyckel för varje tjänst; då blir det räkningar.</translation>
    </message>
    <message>
        <source>Add a &amp;unit</source>
        <translation>Lägg till en &amp;enhet</translation>
    </message>
    <message>
        <source>Add a &amp;key</source>
        <translation>Lägg till en &amp;nyckel</translation>
    </message>
</context>
<context>
    <name>nytto::AnalysisPage</name>
    <message>
        <source>&amp;Begin the annual analysis of this year</source>
        <translation>&amp;Påbörja årets årliga analys</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of “%1”</source>
        <translation>Text till ”%1”</translation>
    </message>
    <message>
        <source>Begin the annual analysis %1</source>
        <translation>Påbörja årlig analys %1</translation>
    </message>
    <message>
        <source>Preparing the preview …</source>
        <translation>Förhandsgranskningen förbereds …</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n missing</source>
        <translation>
            <numerusform>%1 – %n saknas</numerusform>
            <numerusform>%1 – %n saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing in the chapter</source>
        <translation>Vad som saknas i kapitlet</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel …</source>
        <translation>E&amp;xportera till Excel …</translation>
    </message>
    <message>
        <source>Why the text is not stored</source>
        <translation>Varför texten inte är sparad</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>The analysis has nothing to tell of yet</source>
        <translation>Analysen har inget att berätta om ännu</translation>
    </message>
    <message>
        <source>Its chapters are made from the services, the initiatives and the scenarios. Their own texts are written here, and the whole is exported as a workbook.</source>
        <translation>Kapitlen görs av tjänsterna, förändringsinsatserna och scenarierna. Deras egna texter skrivs här, och alltihop exporteras som en arbetsbok.</translation>
    </message>
    <message>
        <source>Enter the &amp;services</source>
        <translation>Skriv in &amp;tjänsterna</translation>
    </message>
    <message>
        <source>Enter the &amp;initiatives</source>
        <translation>Skriv in &amp;insatserna</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::AppropriationsPanel</name>
    <message>
        <source>No money is set aside yet. Add an appropriation with Ctrl+Ins.</source>
        <translation>Inga medel är avsatta ännu. Lägg till ett anslag med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>Nothing of it is decided yet. Add a matter with Ctrl+Ins.</source>
        <translation>Inget av anslaget är beslutat ännu. Lägg till ett ärende med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>Decided &amp;earlier</source>
        <translation>Beslutat &amp;tidigare</translation>
    </message>
    <message>
        <source>Decided &amp;later</source>
        <translation>Beslutat &amp;senare</translation>
    </message>
    <message>
        <source>Choose an appropriation.</source>
        <translation>Välj ett anslag.</translation>
    </message>
</context>
<context>
    <name>nytto::AttentionStrip</name>
    <message>
        <source>To be seen to</source>
        <translation>Att åtgärda</translation>
    </message>
</context>
<context>
    <name>nytto::AutomaticBackups</name>
    <message>
        <source>No backup was made. %1</source>
        <translation>Ingen säkerhetskopia gjordes. %1</translation>
    </message>
    <message>
        <source>Backups cannot be kept beside the document; they are in %1.</source>
        <translation>Säkerhetskopior kan inte ligga bredvid dokumentet; de ligger i %1.</translation>
    </message>
</context>
<context>
    <name>nytto::BackupsDialog</name>
    <message>
        <source>Backups of %1</source>
        <translation>Säkerhetskopior av %1</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Var säkerhetskopiorna ligger</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Vad återställningen ändrar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>The document becomes what it was then. Undo takes that back.</source>
        <translation>Dokumentet blir som det var då. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Open as a &amp;copy …</source>
        <translation>Öppna som &amp;kopia …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>De ligger i %1.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Återställ säkerhetskopian från %1</translation>
    </message>
    <message>
        <source>What restoring changes:
%1</source>
        <translation>Vad återställningen ändrar:
%1</translation>
    </message>
    <message>
        <source>The document is now as it is in this backup.</source>
        <translation>Dokumentet är nu som i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>The document is as it was %1. Undo takes that back.</source>
        <translation>Dokumentet är som det var %1. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. The backup can: open it as a copy, and go on with that.</source>
        <translation>”%1” går inte att öppna. Säkerhetskopian går: öppna den som kopia och fortsätt i den.</translation>
    </message>
</context>
<context>
    <name>nytto::BeforeAfter</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Skulle bli</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
</context>
<context>
    <name>nytto::BillsPanel</name>
    <message>
        <source>Scenario of the bills</source>
        <translation>Räkningarnas scenario</translation>
    </message>
    <message>
        <source>About the bills</source>
        <translation>Om räkningarna</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scenario</translation>
    </message>
    <message>
        <source>None: what is decided</source>
        <translation>Inget: det beslutade</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Att se över (%1)</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>From the services to the bills</source>
        <translation>Från tjänsterna till räkningarna</translation>
    </message>
    <message>
        <source>Show the &amp;bill</source>
        <translation>Visa räkn&amp;ingen</translation>
    </message>
    <message>
        <source>Hide the &amp;bill</source>
        <translation>Dölj räkn&amp;ingen</translation>
    </message>
    <message>
        <source>The bill of the chosen unit, as Enter or a double click on it</source>
        <translation>Den valda enhetens räkning, som Enter eller ett dubbelklick på den</translation>
    </message>
    <message>
        <source>Bill: %1</source>
        <translation>Räkning: %1</translation>
    </message>
    <message>
        <source>See to the largest</source>
        <translation>Åtgärda det största</translation>
    </message>
    <message>
        <source>Where this is mended: %1</source>
        <translation>Där detta åtgärdas: %1</translation>
    </message>
</context>
<context>
    <name>nytto::CapitalCostPanel</name>
    <message>
        <source>Capital cost</source>
        <translation>Kapitalkostnad</translation>
    </message>
    <message>
        <source>Choose an investment to see its capital cost.</source>
        <translation>Välj en investering för att se dess kapitalkostnad.</translation>
    </message>
</context>
<context>
    <name>nytto::ChapterText</name>
    <message>
        <source>Text of the chapter</source>
        <translation>Kapitlets text</translation>
    </message>
    <message>
        <source>Change the text of “%1”</source>
        <translation>Ändra texten till ”%1”</translation>
    </message>
    <message>
        <source>It is not stored yet; go into the text and out of it again to try again.</source>
        <translation>Det är inte sparat ännu; gå in i texten och ut ur den för att försöka igen.</translation>
    </message>
    <message>
        <source>%1 Go into the text and out of it again to try again.</source>
        <translation>%1 Gå in i texten och ut ur den för att försöka igen.</translation>
    </message>
</context>
<context>
    <name>nytto::ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Save as a picture …</source>
        <translation>Spara som bild …</translation>
    </message>
</context>
<context>
    <name>nytto::ColumnLayout</name>
    <message>
        <source>Fit the widths</source>
        <translation>Anpassa bredderna</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Återställ kolumnerna</translation>
    </message>
    <message>
        <source>Column “%1” stands as number %2 now.</source>
        <translation>Kolumnen ”%1” står nu som nummer %2.</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation>Lås till och med den här kolumnen</translation>
    </message>
    <message>
        <source>Unfreeze the columns</source>
        <translation>Lås upp kolumnerna</translation>
    </message>
    <message>
        <source>The columns stand as they do from the beginning.</source>
        <translation>Kolumnerna står som från början.</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Fler kolumner</translation>
    </message>
</context>
<context>
    <name>nytto::ColumnSets</name>
    <message>
        <source>All columns</source>
        <translation>Alla kolumner</translation>
    </message>
    <message>
        <source>Columns shown, %1</source>
        <translation>Visade kolumner, %1</translation>
    </message>
    <message>
        <source>Columns of this kind; choose one or several</source>
        <translation>Kolumner av det här slaget; välj ett eller flera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>nytto::ComparedTexts</name>
    <message>
        <source>What the scenarios say</source>
        <translation>Vad scenarierna säger</translation>
    </message>
</context>
<context>
    <name>nytto::ComparisonPanel</name>
    <message>
        <source>Also &amp;stacked</source>
        <translation>Även &amp;staplade</translation>
    </message>
    <message>
        <source>Scenarios to compare</source>
        <translation>Scenarier att jämföra</translation>
    </message>
    <message>
        <source>The members of all ticked scenarios once, and the base once</source>
        <translation>Alla förkryssade scenariers insatser en gång, och basen en gång</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Jämför</translation>
    </message>
    <message>
        <source>%1 cannot be stacked: “%2” is moved or scaled differently in %3 and in %4.</source>
        <translation>%1 kan inte staplas: ”%2” är flyttad eller skalad på olika sätt i %3 och i %4.</translation>
    </message>
</context>
<context>
    <name>nytto::DocumentInUse</name>
    <message>
        <source>%1 (copy).nyp</source>
        <translation>%1 (kopia).nyp</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>Kopian finns i %1.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>”%1” är skadad.</translation>
    </message>
    <message>
        <source>%1 Its latest backup is of %2, in the folder %3.</source>
        <translation>%1 Den senaste säkerhetskopian är från %2, i mappen %3.</translation>
    </message>
    <message>
        <source>The plan begins with %1 now. Undo takes the whole step back.</source>
        <translation>Planen börjar nu med %1. Ångra tar tillbaka hela steget.</translation>
    </message>
    <message>
        <source>%1 (rescued %2).nyp</source>
        <translation>%1 (räddad %2).nyp</translation>
    </message>
    <message>
        <source>%1 You go on in it, and what was done here before can be undone there.</source>
        <translation>%1 Du fortsätter i den, och det som gjordes här tidigare går att ångra där.</translation>
    </message>
    <message>
        <source>The copy is in %1, without the history from before the document was opened, which could no longer be read: nothing is exported from it unless secret texts are included.</source>
        <translation>Välj Visa, Ta med sekretessbelagda texter, för att exportera ur kopian: historiken från innan dokumentet öppnades gick inte längre att läsa och finns inte med. Kopian finns i %1.</translation>
    </message>
</context>
<context>
    <name>nytto::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fyll nedåt</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Töm</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Recalculate the selected …</source>
        <translation>&amp;Räkna om det markerade …</translation>
    </message>
    <message>
        <source>Fi&amp;nd and replace …</source>
        <translation>Sök och &amp;ersätt …</translation>
    </message>
</context>
<context>
    <name>nytto::ErrorBubble</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
</context>
<context>
    <name>nytto::ExplanationPanel</name>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Terms of the figure</source>
        <translation>Uppgiftens termer</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Belopp (%1)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>This figure is no longer shown.</source>
        <translation>Den här siffran visas inte längre.</translation>
    </message>
    <message>
        <source>Enter, or a click on a name, leads to where a term was entered.</source>
        <translation>Enter, eller ett klick på ett namn, leder till platsen där termen skrevs in.</translation>
    </message>
    <message>
        <source>There is no calculation behind the chosen cell. Choose a computed figure, by a click or with the arrow keys, and how it was made stands here.</source>
        <translation>Det finns ingen beräkning bakom den valda cellen. Välj en beräknad siffra, med ett klick eller pilarna, så står det här hur den blev till.</translation>
    </message>
    <message>
        <source>Choose a computed figure, by a click or with the arrow keys, to see how it was made.</source>
        <translation>Välj en beräknad siffra, med ett klick eller pilarna, för att se hur den blev till.</translation>
    </message>
</context>
<context>
    <name>nytto::Exports</name>
    <message>
        <source>annual-analysis-%1.xlsx</source>
        <translation>arlig-analys-%1.xlsx</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>”%1” finns i %2.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Exporten avbröts; inget har skrivits.</translation>
    </message>
    <message>
        <source>Exporting “%1” …</source>
        <translation>Exporterar ”%1” …</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Tabellen finns i %1.</translation>
    </message>
    <message>
        <source>Secret texts were left out. To take them along, choose View, Include secret texts, and copy again.</source>
        <translation>Sekretessbelagda texter togs inte med. Ska de vara med: välj Visa, Ta med sekretessbelagda texter, och kopiera igen.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation>Diagrammet ligger som bild på urklipp.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Diagrammet finns i %1.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>Diagrammet kunde inte skrivas till %1: %2</translation>
    </message>
</context>
<context>
    <name>nytto::FieldForm</name>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Ändra ”%1” för %2</translation>
    </message>
    <message>
        <source>Why “%1” is not stored</source>
        <translation>Varför ”%1” inte är sparat</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>State “%1” of %2 anew</source>
        <translation>Ange ”%1” för %2 på nytt</translation>
    </message>
    <message>
        <source>It is not stored yet; press Enter in the field to try again.</source>
        <translation>Det är inte sparat ännu; tryck Enter i fältet för att försöka igen.</translation>
    </message>
    <message>
        <source>%1 Press Enter in the field to try again.</source>
        <translation>%1 Tryck Enter i fältet för att försöka igen.</translation>
    </message>
</context>
<context>
    <name>nytto::FileBar</name>
    <message>
        <source>Save a copy and go on with it …</source>
        <translation>Spara en kopia och fortsätt med den …</translation>
    </message>
    <message>
        <source>Why the file does not hold the document</source>
        <translation>Varför filen inte innehåller dokumentet</translation>
    </message>
    <message>
        <source>%1 Where the history in the file can no longer be read, the copy begins without it, and nothing is exported from it unless secret texts are included.</source>
        <translation>%1 Går historiken i filen inte längre att läsa börjar kopian utan den, och ur kopian exporteras inget utan att sekretessbelagda texter tas med.</translation>
    </message>
</context>
<context>
    <name>nytto::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>A text, or &gt;100, &lt;=5, =0, &lt;&gt;0, 100..200</source>
        <translation>En text, eller &gt;100, &lt;=5, =0, &lt;&gt;0, 100..200</translation>
    </message>
    <message>
        <source>Values to choose from (Alt+Down)</source>
        <translation>Värden att välja bland (Alt+Nedåtpil)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomma)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>Visar: %1</translation>
    </message>
</context>
<context>
    <name>nytto::Finder</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Page, initiative, service, unit, report, command</source>
        <translation>Sida, insats, tjänst, enhet, rapport, kommando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Inget heter så.</translation>
    </message>
</context>
<context>
    <name>nytto::FoldedOrder</name>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
</context>
<context>
    <name>nytto::FrozenColumns</name>
    <message>
        <source>Columns that stay: %1</source>
        <translation>Kolumner som står kvar: %1</translation>
    </message>
</context>
<context>
    <name>nytto::GridModel</name>
    <message>
        <source>Computed. F9 shows how it was made.</source>
        <translation>Beräknat. F9 visar beräkningen.</translation>
    </message>
    <message>
        <source>Computed.</source>
        <translation>Beräknat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::GridPanel</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Klistra in %n cell</numerusform>
            <numerusform>Klistra in %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fyll nedåt</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Töm celler</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Lägg till rad</translation>
    </message>
    <message>
        <source>D&amp;uplicate row</source>
        <translation>D&amp;uplicera rad</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Ta &amp;bort rader</translation>
    </message>
    <message>
        <source>Show how it was &amp;made</source>
        <translation>Visa &amp;beräkning</translation>
    </message>
    <message>
        <source>&amp;Who changed this?</source>
        <translation>&amp;Vem ändrade detta?</translation>
    </message>
    <message>
        <source>&amp;Export what is shown …</source>
        <translation>&amp;Exportera det som visas …</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Sök i alla kolumner</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>A filter for every column (Ctrl+Shift+L)</source>
        <translation>Ett filter för varje kolumn (Ctrl+Skift+L)</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Sortera på den här kolumnen</translation>
    </message>
    <message>
        <source>Sort by this column &amp;too</source>
        <translation>Sortera &amp;också på den här kolumnen</translation>
    </message>
    <message>
        <source>&amp;Note and source</source>
        <translation>A&amp;nteckning och källa</translation>
    </message>
    <message>
        <source>Co&amp;lumns …</source>
        <translation>Ko&amp;lumner …</translation>
    </message>
    <message>
        <source>&amp;This column</source>
        <translation>&amp;Denna kolumn</translation>
    </message>
    <message>
        <source>Move column to the &amp;left</source>
        <translation>Flytta kolumnen åt &amp;vänster</translation>
    </message>
    <message>
        <source>Move column to the &amp;right</source>
        <translation>Flytta kolumnen åt &amp;höger</translation>
    </message>
    <message>
        <source>Make column &amp;wider</source>
        <translation>Gör kolumnen &amp;bredare</translation>
    </message>
    <message>
        <source>Make column &amp;narrower</source>
        <translation>Gör kolumnen &amp;smalare</translation>
    </message>
    <message>
        <source>Sort and filter a&amp;gain</source>
        <translation>Sortera och filtrera i&amp;gen</translation>
    </message>
    <message>
        <source>The rows stay where they are while they are edited (Ctrl+F7)</source>
        <translation>Raderna står kvar där de är medan de ändras (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Show all ro&amp;ws</source>
        <translation>&amp;Visa alla rader</translation>
    </message>
    <message>
        <source>“%1” is removed; Undo takes it back.</source>
        <translation>”%1” är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are removed; Undo takes them back.</source>
        <translation>
            <numerusform>%n rad är borttagen. Ångra tar tillbaka den.</numerusform>
            <numerusform>%n rader är borttagna. Ångra tar tillbaka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row matches the filters. Esc shows all rows.</source>
        <translation>Ingen rad stämmer med filtren. Esc visar alla rader.</translation>
    </message>
    <message>
        <source>No row matches “%1”. Esc shows all rows.</source>
        <translation>Ingen rad stämmer med ”%1”. Esc visar alla rader.</translation>
    </message>
    <message>
        <source>Recalculate the selec&amp;ted …</source>
        <translation>Räkna om det mar&amp;kerade …</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace …</source>
        <translation>Sök och e&amp;rsätt …</translation>
    </message>
    <message>
        <source>&amp;Select column</source>
        <translation>&amp;Markera kolumnen</translation>
    </message>
    <message>
        <source>%1 of the new row</source>
        <translation>%1 för den nya raden</translation>
    </message>
</context>
<context>
    <name>nytto::GridView</name>
    <message>
        <source>This is entered, not computed.</source>
        <translation>Detta är angivet, inte beräknat.</translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cell(s)</source>
        <translation>
            <numerusform>Fyll nedåt %n cell</numerusform>
            <numerusform>Fyll nedåt %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Töm %n cell</numerusform>
            <numerusform>Töm %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Ändra %n cell</numerusform>
            <numerusform>Ändra %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab goes to the next cell, F6 leaves the table.</source>
        <translation>Tabb går till nästa cell, F6 lämnar tabellen.</translation>
    </message>
    <message>
        <source>There is no note on this.</source>
        <translation>Det finns ingen anteckning om detta.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>There is no text to paste on the clipboard.</source>
        <translation>Det finns ingen text att klistra in på Urklipp.</translation>
    </message>
    <message>
        <source>No row is shown to paste into. Clear the search and the filters first.</source>
        <translation>Ingen rad visas att klistra in i. Töm sökningen och filtren först.</translation>
    </message>
    <message>
        <source>The table has no rows to paste into, and none can be added here.</source>
        <translation>Tabellen har inga rader att klistra in i, och här läggs inga till.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Klipp ut %n cell</numerusform>
            <numerusform>Klipp ut %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored. Enter tries again, Esc gives it up.</source>
        <translation>Inte sparat. Enter försöker igen, Esc avstår.</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>Inte sparat.</translation>
    </message>
    <message>
        <source>%1 Enter tries again, Esc gives it up.</source>
        <translation>%1 Enter försöker igen, Esc avstår.</translation>
    </message>
    <message>
        <source>There is no calculation to show for this.</source>
        <translation>Det finns ingen beräkning att visa för detta.</translation>
    </message>
</context>
<context>
    <name>nytto::HelpWindow</name>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hjälp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal textstorlek</translation>
    </message>
    <message>
        <source>Clear the search, or close the help</source>
        <translation>Töm sökningen, eller stäng hjälpen</translation>
    </message>
</context>
<context>
    <name>nytto::HistoryPanel</name>
    <message>
        <source>&amp;Only this field</source>
        <translation>&amp;Bara det här fältet</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Visa &amp;fler</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Ändrat av</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Bara %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Sla&amp;g</translation>
    </message>
</context>
<context>
    <name>nytto::InitiativeDetails</name>
    <message>
        <source>About the initiative</source>
        <translation>Om förändringsinsatsen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>The initiative has no investment. Add one with Ctrl+Ins.</source>
        <translation>Förändringsinsatsen har ingen investering. Lägg till en med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>The initiative is part of no scenario.</source>
        <translation>Förändringsinsatsen ingår inte i något scenario.</translation>
    </message>
    <message>
        <source>There are no notes about the initiative. Add one with Ctrl+Ins.</source>
        <translation>Det finns inga anteckningar om förändringsinsatsen. Lägg till en med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>The initiative</source>
        <translation>Förändringsinsatsen</translation>
    </message>
    <message>
        <source>Choose an initiative.</source>
        <translation>Välj en insats.</translation>
    </message>
    <message>
        <source>The initiative touches no service. Write the names of services above, with semicolons between them, or choose them in a list.</source>
        <translation>Insatsen rör ingen tjänst. Skriv tjänsternas namn ovanför, med semikolon emellan, eller välj dem i en lista.</translation>
    </message>
    <message>
        <source>&amp;Choose services …</source>
        <translation>Välj &amp;tjänster …</translation>
    </message>
    <message>
        <source>Search among the services</source>
        <translation>Sök bland tjänsterna</translation>
    </message>
    <message>
        <source>Services that the initiative touches</source>
        <translation>Tjänster som insatsen rör</translation>
    </message>
    <message>
        <source>Let the initiative touch what is ticked</source>
        <translation>Låt insatsen röra de förbockade</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n service(s)</source>
        <translation>
            <numerusform>&amp;Använd %n tjänst</numerusform>
            <numerusform>&amp;Använd %n tjänster</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the services that “%1” touches</source>
        <translation>Välj de tjänster som ”%1” rör</translation>
    </message>
</context>
<context>
    <name>nytto::InitiativesPage</name>
    <message>
        <source>No initiatives yet</source>
        <translation>Inga förändringsinsatser ännu</translation>
    </message>
    <message>
        <source>An initiative is something that is to be changed: what it costs, what it changes in the services, and what it gives. Initiatives are put together into scenarios, and use the frames of the portfolios.</source>
        <translation>En förändringsinsats är något som ska ändras: vad det kostar, vad det ändrar i tjänsterna och vad det ger. Insatser läggs ihop till scenarier och använder portföljernas ramar.</translation>
    </message>
    <message>
        <source>&amp;Add an initiative</source>
        <translation>&amp;Lägg till en insats</translation>
    </message>
    <message>
        <source>Enter the &amp;services first</source>
        <translation>Skriv in &amp;tjänsterna först</translation>
    </message>
</context>
<context>
    <name>nytto::InvestmentsPage</name>
    <message>
        <source>About the investment</source>
        <translation>Om investeringen</translation>
    </message>
    <message>
        <source>The investment has no components, so nothing is depreciated. Add one with Ctrl+Ins.</source>
        <translation>Investeringen har inga komponenter, så inget skrivs av. Lägg till en med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>There is no estimate behind the amount. Add a row with Ctrl+Ins.</source>
        <translation>Det finns ingen kalkyl bakom beloppet. Lägg till en rad med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kalkyl</translation>
    </message>
    <message>
        <source>Owning or leasing</source>
        <translation>Äga eller leasa</translation>
    </message>
    <message>
        <source>Choose an investment to see its components.</source>
        <translation>Välj en investering för att se dess komponenter.</translation>
    </message>
    <message>
        <source>Choose an investment to see the estimate behind its amount.</source>
        <translation>Välj en investering för att se kalkylen bakom beloppet.</translation>
    </message>
    <message>
        <source>No investments yet</source>
        <translation>Inga investeringar ännu</translation>
    </message>
    <message>
        <source>An investment is an amount that is written off over several years. Its components and their lives give its capital cost per year, and that the cost of the initiative that it belongs to.</source>
        <translation>En investering är ett belopp som skrivs av under flera år. Dess komponenter och deras livslängder ger kapitalkostnaden per år, och den läggs till insatsen som investeringen hör till.</translation>
    </message>
    <message>
        <source>&amp;Add an investment</source>
        <translation>&amp;Lägg till en investering</translation>
    </message>
</context>
<context>
    <name>nytto::KeysPanel</name>
    <message>
        <source>There are no allocation keys yet. Add the first one with Ctrl+Ins.</source>
        <translation>Det finns inga fördelningsnycklar ännu. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>Om nyckeln</translation>
    </message>
    <message>
        <source>Volumes per unit and year</source>
        <translation>Volymer per enhet och år</translation>
    </message>
    <message>
        <source>Delivery of volumes</source>
        <translation>Leverans av volymer</translation>
    </message>
    <message>
        <source>Weights per unit</source>
        <translation>Vikter per enhet</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volymer</translation>
    </message>
    <message>
        <source>Delivery and approval</source>
        <translation>Leverans och godkännande</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>Combined of</source>
        <translation>Sammansatt av</translation>
    </message>
    <message>
        <source>Delivery and approval %1</source>
        <translation>Leverans och godkännande %1</translation>
    </message>
    <message>
        <source>Weights %1</source>
        <translation>Vikter %1</translation>
    </message>
    <message>
        <source>Choose a key, or add one.</source>
        <translation>Välj en nyckel, eller lägg till en.</translation>
    </message>
    <message>
        <source>There are no units yet. Add them on the tab Units; then volumes can be typed here, or pasted from a spreadsheet.</source>
        <translation>Det finns inga enheter ännu. Lägg till dem på fliken Enheter; sedan kan volymer skrivas här, eller klistras in från ett kalkylblad.</translation>
    </message>
    <message>
        <source>There is no other key that it can be combined of.</source>
        <translation>Det finns ingen annan nyckel som den kan sättas samman av.</translation>
    </message>
    <message>
        <source>The key is combined of nothing yet. Add the first part with Ctrl+Ins.</source>
        <translation>Nyckeln är inte sammansatt av något ännu. Lägg till den första delen med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Nyckeln</translation>
    </message>
    <message>
        <source>Weights of other years</source>
        <translation>Vikter andra år</translation>
    </message>
    <message>
        <source>Allocate &amp;services by this key …</source>
        <translation>Fördela &amp;tjänster med den här nyckeln …</translation>
    </message>
    <message>
        <source>Choose among the services of which nothing is allocated yet</source>
        <translation>Välj bland de tjänster som inget är fördelat av ännu</translation>
    </message>
    <message>
        <source>Search among the services</source>
        <translation>Sök bland tjänsterna</translation>
    </message>
    <message>
        <source>Services of which nothing is allocated yet</source>
        <translation>Tjänster som inget är fördelat av ännu</translation>
    </message>
    <message>
        <source>Allocate what is ticked by the key</source>
        <translation>Fördela de förbockade med nyckeln</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allocate %n service(s)</source>
        <translation>
            <numerusform>&amp;Fördela %n tjänst</numerusform>
            <numerusform>&amp;Fördela %n tjänster</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of every service is allocated already; its parts are changed on the tab Services.</source>
        <translation>Något av varje tjänst är redan fördelat; delarna ändras på fliken Tjänster.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are allocated by “%1”, each as one part with all of its cost.</source>
        <translation>
            <numerusform>%n tjänst fördelas med ”%1”, som en del med hela kostnaden.</numerusform>
            <numerusform>%n tjänster fördelas med ”%1”, var och en som en del med hela sin kostnad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nytt …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öppna …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>New from &amp;sample</source>
        <translation>Nytt från &amp;exempel</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Spara en &amp;kopia …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>Säker&amp;hetskopior …</translation>
    </message>
    <message>
        <source>Begin the next &amp;year …</source>
        <translation>Påbörja nästa &amp;år …</translation>
    </message>
    <message>
        <source>&amp;Export the annual analysis …</source>
        <translation>&amp;Exportera årlig analys …</translation>
    </message>
    <message>
        <source>Export another re&amp;port</source>
        <translation>Exportera en annan &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>&amp;Stäng dokumentet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Inga dokument ännu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Ångra:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Gör om:</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;History of changes</source>
        <translation>Ändrings&amp;historik</translation>
    </message>
    <message>
        <source>&amp;Include secret texts when copying and exporting</source>
        <translation>&amp;Ta med sekretessbelagda texter vid kopiering och export</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;Om %1</translation>
    </message>
    <message>
        <source>&amp;Print the page …</source>
        <translation>S&amp;kriv ut sidan …</translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF …</source>
        <translation>Spara sidan som P&amp;DF …</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>&amp;Sök allt …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the list of pages</source>
        <translation>Bara i&amp;koner i sidlistan</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Som &amp;skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hög &amp;kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Större</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Vanlig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>nytto::MainWindow</name>
    <message>
        <source>No page shows this.</source>
        <translation>Ingen sida visar detta.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>skrivskyddat</translation>
    </message>
    <message>
        <source>secret texts are included in copies and exports</source>
        <translation>sekretessbelagda texter tas med i kopior och export</translation>
    </message>
    <message>
        <source>The document was in no file any more, and is kept in %1.</source>
        <translation>Dokumentet fanns inte längre i någon fil och har sparats i %1.</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Vad som är skadat</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Säkerhetskopior …</translation>
    </message>
    <message>
        <source>Save a copy and go on with it …</source>
        <translation>Spara en kopia och fortsätt med den …</translation>
    </message>
    <message>
        <source>Something that was typed could not be stored, and is lost. Everything else is stored.</source>
        <translation>Något som har skrivits kunde inte sparas och är förlorat. Allt annat är sparat.</translation>
    </message>
    <message>
        <source>All amounts are shown in %1</source>
        <translation>Alla belopp visas i %1</translation>
    </message>
    <message>
        <source>Compare it with a backup from before, and go on in that one, or in a copy, which begins without the history: nothing is exported from it unless secret texts are included.</source>
        <translation>Jämför med en säkerhetskopia från innan dess och fortsätt i den, eller i en kopia, som börjar utan historiken: ur den exporteras inget utan att sekretessbelagda texter tas med.</translation>
    </message>
</context>
<context>
    <name>nytto::MembersPanel</name>
    <message>
        <source>Choose a scenario, or add one.</source>
        <translation>Välj ett scenario, eller lägg till ett.</translation>
    </message>
    <message>
        <source>The scenario has no members yet. Add the first one with Ctrl+Ins.</source>
        <translation>Inga förändringsinsatser ingår i scenariot ännu. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>“%1” has started already, and is moved now. Ctrl+Z takes it back.</source>
        <translation>”%1” har redan påbörjats och flyttas nu. Ctrl+Z tar tillbaka det.</translation>
    </message>
    <message>
        <source>Add &amp;several members …</source>
        <translation>Lägg till &amp;flera insatser …</translation>
    </message>
    <message>
        <source>Choose among all initiatives that the scenario does not have</source>
        <translation>Välj bland alla insatser som scenariot inte har</translation>
    </message>
    <message>
        <source>Every initiative is a member already.</source>
        <translation>Alla förändringsinsatser ingår redan.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n member(s)</source>
        <translation>
            <numerusform>Lägg till %n insats</numerusform>
            <numerusform>Lägg till %n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>Search among the initiatives</source>
        <translation>Sök bland insatserna</translation>
    </message>
    <message>
        <source>Initiatives to add</source>
        <translation>Insatser att lägga till</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Lägg till de förbockade</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n</source>
        <comment>initiatives that are ticked</comment>
        <translation>
            <numerusform>&amp;Lägg till %n</numerusform>
            <numerusform>&amp;Lägg till %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::MissingStrip</name>
    <message>
        <source>The first thing that is missing</source>
        <translation>Det första som saknas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Show all that is missing in the chapter</source>
        <translation>Visa allt som saknas i kapitlet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing in the chapter</source>
        <translation>
            <numerusform>%n sak saknas i kapitlet</numerusform>
            <numerusform>%n saker saknas i kapitlet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nytto::MissingVolume</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Fyll i</translation>
    </message>
    <message>
        <source>Volume of “%1” in the key “%2”, %3</source>
        <translation>Volym för ”%1” i nyckeln ”%2”, %3</translation>
    </message>
    <message>
        <source>Enter the volume first, or 0 where there is none.</source>
        <translation>Skriv volymen först, eller 0 där det inte finns någon.</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Fyll i: %1</translation>
    </message>
    <message>
        <source>%1: it is filled in. Undo takes that back.</source>
        <translation>%1 är ifylld. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Missing volume</source>
        <translation>Volym som saknas</translation>
    </message>
</context>
<context>
    <name>nytto::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>nytto::NewLastRow</name>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>New row: %1</source>
        <translation>Ny rad: %1</translation>
    </message>
    <message>
        <source>Enter adds the row, Esc leaves it.</source>
        <translation>Enter lägger till raden, Esc låter bli.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lägg till ”%1”</translation>
    </message>
</context>
<context>
    <name>nytto::NextYearDialog</name>
    <message>
        <source>Begin %1</source>
        <translation>Påbörja %1</translation>
    </message>
    <message>
        <source>The plan begins with %1 from now on. Nothing that is entered is changed, and the whole step can be undone.</source>
        <translation>Planen börjar med %1 från och med nu. Inget som är ifyllt ändras, och hela steget kan ångras.</translation>
    </message>
    <message>
        <source>The proposals for %1 were decided</source>
        <translation>Förslagen för %1 beslutades</translation>
    </message>
    <message>
        <source>They become the budget of each service that has none.</source>
        <translation>De blir budget för varje tjänst som saknar en.</translation>
    </message>
    <message>
        <source>Begin the proposals for %1 with the budget of %2</source>
        <translation>Börja förslagen för %1 med budgeten för %2</translation>
    </message>
    <message>
        <source>They are marked as taken over until you change them.</source>
        <translation>De är märkta som övertagna tills du ändrar dem.</translation>
    </message>
    <message>
        <source>Take over the scenarios of %1</source>
        <translation>Ta över scenarierna för %1</translation>
    </message>
    <message>
        <source>With their initiatives, except those closed or cancelled.</source>
        <translation>Med sina förändringsinsatser, utom avslutade och avbrutna.</translation>
    </message>
    <message>
        <source>In a &amp;new document …</source>
        <translation>I ett &amp;nytt dokument …</translation>
    </message>
    <message>
        <source>This document stays as it is.</source>
        <translation>Det här dokumentet förblir som det är.</translation>
    </message>
    <message>
        <source>In &amp;this document</source>
        <translation>I det &amp;här dokumentet</translation>
    </message>
    <message>
        <source>+3 %, *1.03</source>
        <translation>+3 %, *1,03</translation>
    </message>
    <message>
        <source>Change them by</source>
        <translation>Räkna om dem med</translation>
    </message>
    <message>
        <source>Empty: the proposals begin as the budgets are.</source>
        <translation>Tomt: förslagen börjar som budgetarna är.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>To the öre</source>
        <translation>Till öret</translation>
    </message>
    <message>
        <source>To whole %1</source>
        <translation>Till hela %1</translation>
    </message>
    <message>
        <source>C&amp;hange them by:</source>
        <translation>&amp;Räkna om dem med:</translation>
    </message>
    <message>
        <source>No budget is carried over.</source>
        <translation>Ingen budget tas över.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are carried over: %1 %2.</source>
        <translation>
            <numerusform>%n belopp tas över: %1 %2.</numerusform>
            <numerusform>%n belopp tas över: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are changed: %1 → %2 %3.</source>
        <translation>
            <numerusform>%n belopp räknas om: %1 → %2 %3.</numerusform>
            <numerusform>%n belopp räknas om: %1 → %2 %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::NoteEditor</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Esc gives up. An empty text removes the note.</source>
        <translation>Esc avbryter. En tom text tar bort anteckningen.</translation>
    </message>
    <message>
        <source>&amp;Save (Ctrl+Enter)</source>
        <translation>&amp;Spara (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>On the whole row</source>
        <translation>Om hela raden</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>On this value</source>
        <translation>Om det här värdet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Slag av anteckning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ingen källa</translation>
    </message>
    <message>
        <source>%1 Ctrl+Enter tries again.</source>
        <translation>%1 Ctrl+Enter försöker igen.</translation>
    </message>
</context>
<context>
    <name>nytto::OpenDocument</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>The history of the document cannot be read or trusted. What is secret now is masked here; what was secret before is not, and nothing is exported unless secret texts are included.</source>
        <translation>Dokumentets historik går inte att läsa eller lita på. Det som är sekretessbelagt nu är maskerat här, men inte det som var det tidigare, och inget exporteras utan att sekretessbelagda texter tas med.</translation>
    </message>
    <message>
        <source>This document is a copy without the past of its original. What is secret now is masked here; what was secret before is not, and nothing is exported unless secret texts are included.</source>
        <translation>Det här dokumentet är en kopia utan originalets tidigare historik. Det som är sekretessbelagt nu är maskerat här, men inte det som var det tidigare, och inget exporteras utan att sekretessbelagda texter tas med.</translation>
    </message>
    <message>
        <source>If everything may be seen, choose View, Include secret texts. Nothing was copied or written: the history is damaged, and what was secret before is not known.</source>
        <translation>Får allt synas: välj Visa, Ta med sekretessbelagda texter. Inget kopierades eller skrevs: historiken är skadad, och vad som var sekretessbelagt tidigare är inte känt.</translation>
    </message>
    <message>
        <source>If everything may be seen, choose View, Include secret texts. Nothing was copied or written: this is a copy without the past of its original, and what was secret before is not known.</source>
        <translation>Får allt synas: välj Visa, Ta med sekretessbelagda texter. Inget kopierades eller skrevs: det här är en kopia utan originalets tidigare historik, och vad som var sekretessbelagt tidigare är inte känt.</translation>
    </message>
    <message>
        <source>If everything may be seen, choose View, Include secret texts. Nothing was copied or written: the history cannot be read, and what was secret before is not known.</source>
        <translation>Får allt synas: välj Visa, Ta med sekretessbelagda texter. Inget kopierades eller skrevs: historiken går inte att läsa, och vad som var sekretessbelagt tidigare är inte känt.</translation>
    </message>
</context>
<context>
    <name>nytto::OverviewPage</name>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Enter or a double click leads to where a figure stands.</source>
        <translation>Enter eller dubbelklick leder till platsen där siffran står.</translation>
    </message>
    <message>
        <source>There are no scenarios for the year to compare.</source>
        <translation>Det finns inga scenarier för året att jämföra.</translation>
    </message>
    <message>
        <source>The scenarios are compared on the page Scenarios.</source>
        <translation>Scenarierna jämförs på sidan Scenarier.</translation>
    </message>
</context>
<context>
    <name>nytto::OwnOrLeasePanel</name>
    <message>
        <source>Lease per year</source>
        <translation>Leasing per år</translation>
    </message>
    <message>
        <source>Years of the lease</source>
        <translation>Leasingens år</translation>
    </message>
    <message>
        <source>Owning against leasing</source>
        <translation>Äga jämfört med att leasa</translation>
    </message>
    <message>
        <source>There is no capital cost to compare with yet.</source>
        <translation>Det finns ingen kapitalkostnad att jämföra med ännu.</translation>
    </message>
    <message>
        <source>Type what a lease would cost per year. It is compared here and not stored.</source>
        <translation>Skriv vad en leasing skulle kosta per år. Den jämförs här och sparas inte.</translation>
    </message>
</context>
<context>
    <name>nytto::PageNavigation</name>
    <message numerus="yes">
        <source>%n things missing</source>
        <translation>
            <numerusform>%n sak saknas</numerusform>
            <numerusform>%n saker saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences that nobody has accepted</source>
        <translation>
            <numerusform>%n skillnad som ingen har godtagit</numerusform>
            <numerusform>%n skillnader som ingen har godtagit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::PartsPanel</name>
    <message>
        <source>There are no services yet. Add them on the page Services; here they get their parts.</source>
        <translation>Det finns inga tjänster ännu. Lägg till dem på sidan Tjänster; här får de sina delar.</translation>
    </message>
    <message>
        <source>How the service is paid for</source>
        <translation>Hur tjänsten betalas</translation>
    </message>
    <message>
        <source>The service has no prices. Add the first one with Ctrl+Ins; they count where it is financed by unit prices.</source>
        <translation>Tjänsten har inga priser. Lägg till det första med Ctrl+Ins; de gäller där tjänsten finansieras med faktura à pris.</translation>
    </message>
    <message>
        <source>The service leases nothing. Add the first lease with Ctrl+Ins.</source>
        <translation>Tjänsten leasar inget. Lägg till den första leasingen med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>The service uses no other, and none uses it. Add the first use with Ctrl+Ins.</source>
        <translation>Tjänsten använder ingen annan, och ingen använder den. Lägg till den första användningen med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>Parts and keys</source>
        <translation>Delar och nycklar</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka som deltar</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>The service has no parts, so that nothing of it is allocated. Add the first one with Ctrl+Ins.</source>
        <translation>Tjänsten har inga delar, så inget av den fördelas. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>The part has no key. Add one with Ctrl+Ins.</source>
        <translation>Delen har ingen nyckel. Lägg till en med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>The part has no breakpoints. Add the first one with Ctrl+Ins.</source>
        <translation>Delen har inga brytpunkter. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>Participants of</source>
        <translation>Deltagare i</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>The service: %1</source>
        <translation>Tjänsten: %1</translation>
    </message>
    <message>
        <source>The part: %1</source>
        <translation>Delen: %1</translation>
    </message>
    <message>
        <source>Keys of the part %1</source>
        <translation>Nycklar för delen %1</translation>
    </message>
    <message>
        <source>Breakpoints of the part %1</source>
        <translation>Brytpunkter för delen %1</translation>
    </message>
    <message>
        <source>Choose a part, or add one.</source>
        <translation>Välj en del, eller lägg till en.</translation>
    </message>
    <message>
        <source>There are no keys yet. Add them on the tab Keys.</source>
        <translation>Det finns inga nycklar ännu. Lägg till dem på fliken Nycklar.</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Välj en tjänst.</translation>
    </message>
    <message>
        <source>%1 is mandatory in %2: every unit that bears costs takes part, and none joins.</source>
        <translation>%1 är obligatorisk %2: varje enhet som bär kostnader deltar, och ingen ansluter sig.</translation>
    </message>
    <message>
        <source>Tick the units that take part in %1.</source>
        <translation>Kryssa för de enheter som deltar %1.</translation>
    </message>
    <message>
        <source>There are no units yet. Add them on the tab Units.</source>
        <translation>Det finns inga enheter ännu. Lägg till dem på fliken Enheter.</translation>
    </message>
</context>
<context>
    <name>nytto::PastePreview</name>
    <message>
        <source>What cannot be pasted</source>
        <translation>Vad som inte kan klistras in</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Paste the &amp;rest</source>
        <translation>Klistra in res&amp;ten</translation>
    </message>
    <message>
        <source>Paste &amp;nothing</source>
        <translation>Klistra inte in &amp;något</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be pasted. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n cell kan inte klistras in. Inget har ändrats ännu.</numerusform>
            <numerusform>%n celler kan inte klistras in. Inget har ändrats ännu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Without new rows</source>
        <translation>&amp;Utan nya rader</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit: %1. Rows are not added here: add them to the table %2 first, then paste again.</source>
        <translation>
            <numerusform>%n rad får inte plats: %1. Rader läggs inte till här: lägg först till dem i tabellen %2 och klistra sedan in igen.</numerusform>
            <numerusform>%n rader får inte plats: %1. Rader läggs inte till här: lägg först till dem i tabellen %2 och klistra sedan in igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New row %1</source>
        <translation>Ny rad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added.</source>
        <translation>
            <numerusform>%n rad läggs till.</numerusform>
            <numerusform>%n rader läggs till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie to the right of the last column.</source>
        <translation>
            <numerusform>%n cell hamnar till höger om sista kolumnen.</numerusform>
            <numerusform>%n celler hamnar till höger om sista kolumnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste and add the rows</source>
        <translation>Klistra in och &amp;lägg till raderna</translation>
    </message>
    <message>
        <source>A &amp;dash alone means 0</source>
        <translation>Ett &amp;streck betyder 0</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold only a dash.</source>
        <translation>
            <numerusform>%n cell har bara ett streck.</numerusform>
            <numerusform>%n celler har bara ett streck.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Klistra in</translation>
    </message>
</context>
<context>
    <name>nytto::PortfoliosPage</name>
    <message>
        <source>No initiative is in the portfolio, and none is without a portfolio.</source>
        <translation>Ingen förändringsinsats finns i portföljen, och ingen saknar portfölj.</translation>
    </message>
    <message>
        <source>&amp;Move to portfolio</source>
        <translation>&amp;Flytta till portfölj</translation>
    </message>
    <message>
        <source>Move to portfolio …</source>
        <translation>Flytta till portfölj …</translation>
    </message>
    <message>
        <source>About the portfolio</source>
        <translation>Om portföljen</translation>
    </message>
    <message>
        <source>No investment uses the portfolio&apos;s investment frame.</source>
        <translation>Ingen investering använder portföljens investeringsram.</translation>
    </message>
    <message>
        <source>No portfolio</source>
        <translation>Ingen portfölj</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are in “%1” now. Undo takes that back.</source>
        <translation>
            <numerusform>%n insats ligger nu i ”%1”. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n insatser ligger nu i ”%1”. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are in no portfolio now. Undo takes that back.</source>
        <translation>
            <numerusform>%n insats ligger nu inte i någon portfölj. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n insatser ligger nu inte i någon portfölj. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portfolios yet</source>
        <translation>Inga portföljer ännu</translation>
    </message>
    <message>
        <source>A portfolio has a frame per year, for the costs of initiatives and for investments. Add one, enter its frames, and drag initiatives onto it: what is left of the frame is seen at once.</source>
        <translation>En portfölj har en ram per år, för insatsers kostnader och för investeringar. Lägg till en, skriv in dess ramar och dra insatser till den: vad som är kvar av ramen syns med en gång.</translation>
    </message>
    <message>
        <source>&amp;Add a portfolio</source>
        <translation>&amp;Lägg till en portfölj</translation>
    </message>
    <message>
        <source>Used of the frames</source>
        <translation>Använt av ramarna</translation>
    </message>
    <message>
        <source>after the drop</source>
        <translation>efter släppet</translation>
    </message>
    <message>
        <source>After the drop: %1</source>
        <translation>Efter släppet: %1</translation>
    </message>
</context>
<context>
    <name>nytto::Printing</name>
    <message>
        <source>Amounts in %1 · %2 %3 · printed %4</source>
        <translation>Belopp i %1 · %2 %3 · utskriven %4</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is printed, %n page(s).</source>
        <translation>
            <numerusform>”%1” är utskriven, %n sida.</numerusform>
            <numerusform>”%1” är utskriven, %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer takes nothing. Is it there and switched on?</source>
        <translation>Skrivaren tar inte emot något. Finns den och är den på?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in %2, %n page(s).</source>
        <translation>
            <numerusform>”%1” finns i %2, %n sida.</numerusform>
            <numerusform>”%1” finns i %2, %n sidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::RecalculateBar</name>
    <message>
        <source>&amp;Recalculate</source>
        <translation>&amp;Räkna om</translation>
    </message>
    <message>
        <source>Change the selected &amp;numbers:</source>
        <translation>Ändra &amp;markerade tal:</translation>
    </message>
    <message>
        <source>Change the selected numbers</source>
        <translation>Ändra markerade tal</translation>
    </message>
    <message>
        <source>+3 %, *1.03, -500, /2</source>
        <translation>+3 %, *1,03, -500, /2</translation>
    </message>
    <message>
        <source>+ − * or / and a number or a calculation; + and − take per cent too</source>
        <translation>+ − * eller / och ett tal eller en uträkning; + och − tar också procent</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>To the öre</source>
        <translation>Till öret</translation>
    </message>
    <message>
        <source>To whole %1</source>
        <translation>Till hela %1</translation>
    </message>
    <message>
        <source>To whole numbers</source>
        <translation>Till hela tal</translation>
    </message>
    <message numerus="yes">
        <source>Recalculate %n cell(s): %1</source>
        <translation>
            <numerusform>Räkna om %n cell: %1</numerusform>
            <numerusform>Räkna om %n celler: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculated. %1 Undo takes it back.</source>
        <translation>Omräknat. %1 Ångra tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>nytto::ReceiptBar</name>
    <message>
        <source>What was carried over</source>
        <translation>Vad som fördes över</translation>
    </message>
    <message>
        <source>To the services</source>
        <translation>Till tjänsterna</translation>
    </message>
    <message>
        <source>To the scenarios</source>
        <translation>Till scenarierna</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>nytto::ReconciliationPage</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godta</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;Återta godtagandet</translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation>Gå till &amp;källan</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Iakttagelser som visas</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Öppna iakttagelser</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Godtagna iakttagelser</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alla iakttagelser</translation>
    </message>
    <message>
        <source>What agrees</source>
        <translation>Det som stämmer</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Iakttagelsen</translation>
    </message>
    <message>
        <source>Why the difference is accepted</source>
        <translation>Varför skillnaden godtas</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are open.</source>
        <translation>
            <numerusform>%n iakttagelse är öppen.</numerusform>
            <numerusform>%n iakttagelser är öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the difference “%1”</source>
        <translation>Godta skillnaden ”%1”</translation>
    </message>
    <message>
        <source>Withdraw the acceptance of “%1”</source>
        <translation>Återta godtagandet av ”%1”</translation>
    </message>
    <message>
        <source>Nothing is published yet, so there is nothing to compare. Published figures of a scenario are entered on the page Scenarios.</source>
        <translation>Inget är publicerat ännu, så det finns inget att jämföra med. Ett scenarios publicerade uppgifter skrivs in på sidan Scenarier.</translation>
    </message>
    <message>
        <source>Write why the difference is accepted, beside “Accept”; nothing is accepted without a reason.</source>
        <translation>Skriv varför skillnaden godtas, bredvid ”Godta”; inget godtas utan skäl.</translation>
    </message>
    <message>
        <source>The difference is accepted. Next: %1</source>
        <translation>Skillnaden är godtagen. Nästa: %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>Inget är publicerat ännu</translation>
    </message>
    <message>
        <source>Here what was published is compared with what the plan adds up to. A published figure needs a source, which is entered among the settings; then it is entered beside its scenario.</source>
        <translation>Här jämförs det som har publicerats med vad planen summerar till. En publicerad uppgift behöver en källa, som skrivs in bland inställningarna; sedan skrivs uppgiften in vid sitt scenario.</translation>
    </message>
    <message>
        <source>Enter a &amp;source</source>
        <translation>Skriv in en &amp;källa</translation>
    </message>
    <message>
        <source>To the s&amp;cenarios</source>
        <translation>Till s&amp;cenarierna</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) agree.</source>
        <translation>
            <numerusform>%n jämförelse stämmer.</numerusform>
            <numerusform>%n jämförelser stämmer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::ReplaceBar</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Skilj på &amp;versaler och gemener</translation>
    </message>
    <message>
        <source>Whole &amp;cell</source>
        <translation>Hela &amp;cellen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersätt</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Ersätt &amp;alla</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Sök:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Ersätt &amp;med:</translation>
    </message>
    <message>
        <source>Looks in the texts of the rows and columns that are shown.</source>
        <translation>Söker i texterna i de rader och kolumner som visas.</translation>
    </message>
    <message>
        <source>“%1” is in no text that is shown here.</source>
        <translation>”%1” finns inte i någon text som visas här.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in %n cell(s).</source>
        <translation>
            <numerusform>”%1” finns i %n cell.</numerusform>
            <numerusform>”%1” finns i %n celler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 av %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before:</source>
        <translation>
            <numerusform>%n står kvar som förut:</numerusform>
            <numerusform>%n står kvar som förut:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cell(s)</source>
        <translation>
            <numerusform>Ersätt ”%1” i %n cell</numerusform>
            <numerusform>Ersätt ”%1” i %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n cell(s).</source>
        <translation>
            <numerusform>Ersatt i %n cell.</numerusform>
            <numerusform>Ersatt i %n celler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::ReportYearDialog</name>
    <message>
        <source>Year of the report</source>
        <translation>Rapportens år</translation>
    </message>
    <message>
        <source>&amp;Year of the report</source>
        <translation>Rapportens &amp;år</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportera …</translation>
    </message>
</context>
<context>
    <name>nytto::RescueBar</name>
    <message>
        <source>A rescued copy</source>
        <translation>En räddad kopia</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Öppna kopian</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Visa inte igen</translation>
    </message>
    <message>
        <source>When the program was ended, “%1” no longer held what the window showed. That was kept in a copy of its own: %2</source>
        <translation>När programmet avslutades innehöll ”%1” inte längre det som fönstret visade. Det finns kvar i en egen kopia: %2</translation>
    </message>
</context>
<context>
    <name>nytto::ResultNotes</name>
    <message>
        <source>Notes on the table</source>
        <translation>Anmärkningar till tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::ResultTable</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Sök i alla kolumner</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Tabellens rubrik</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiera med &amp;rubriker</translation>
    </message>
    <message>
        <source>Show how it was &amp;made</source>
        <translation>Visa &amp;beräkning</translation>
    </message>
    <message>
        <source>&amp;Note and source</source>
        <translation>A&amp;nteckning och källa</translation>
    </message>
    <message>
        <source>&amp;Export what is shown …</source>
        <translation>&amp;Exportera det som visas …</translation>
    </message>
    <message>
        <source>There is no note on this.</source>
        <translation>Det finns ingen anteckning om detta.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>There is no calculation behind this.</source>
        <translation>Det finns ingen beräkning bakom detta.</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Beräkning</translation>
    </message>
</context>
<context>
    <name>nytto::ScenariosPage</name>
    <message>
        <source>About the scenario</source>
        <translation>Om scenariot</translation>
    </message>
    <message>
        <source>Members and sums</source>
        <translation>Insatser och summor</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Nothing is published of the scenario. A source is needed before a figure of it can be entered.</source>
        <translation>Inget är publicerat om scenariot. En källa behövs innan en uppgift kan anges.</translation>
    </message>
    <message>
        <source>Nothing is published of the scenario. Add the first figure with Ctrl+Ins.</source>
        <translation>Inget är publicerat om scenariot. Lägg till den första uppgiften med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Inga scenarier ännu</translation>
    </message>
    <message>
        <source>A scenario is a choice of initiatives, and when each is done. Two or three of them beside each other show what can be decided, what it costs and what it gives.</source>
        <translation>Ett scenario är ett val av insatser, och när var och en görs. Två eller tre av dem bredvid varandra visar vad som kan beslutas, vad det kostar och vad det ger.</translation>
    </message>
    <message>
        <source>&amp;Add a scenario</source>
        <translation>&amp;Lägg till ett scenario</translation>
    </message>
    <message>
        <source>Enter the &amp;initiatives first</source>
        <translation>Skriv in &amp;insatserna först</translation>
    </message>
</context>
<context>
    <name>nytto::ServicesPage</name>
    <message>
        <source>About the service</source>
        <translation>Om tjänsten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Moved development</source>
        <translation>Flyttad utveckling</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Allocation key</source>
        <translation>Fördelningsnyckel</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Förändringsinsatser</translation>
    </message>
    <message>
        <source>No initiative touches the service.</source>
        <translation>Ingen förändringsinsats rör tjänsten.</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Välj en tjänst.</translation>
    </message>
    <message>
        <source>No cause of its change is named. Add one with Ctrl+Ins.</source>
        <translation>Ingen orsak till dess förändring är angiven. Lägg till en med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>No development has moved into its management cost. Add one with Ctrl+Ins.</source>
        <translation>Ingen utveckling har flyttats till dess förvaltningskostnad. Lägg till en med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>No other category is proposed. Add a proposal with Ctrl+Ins.</source>
        <translation>Ingen annan kategori är föreslagen. Lägg till ett förslag med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>No other allocation key is proposed. Add a proposal with Ctrl+Ins.</source>
        <translation>Ingen annan fördelningsnyckel är föreslagen. Lägg till ett förslag med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Inga tjänster ännu</translation>
    </message>
    <message>
        <source>The services are what the plan begins with: what each costs per year, and why that changes. Add them one by one, or copy rows in Excel and paste them into the table with Ctrl+V.</source>
        <translation>Tjänsterna är det som planen börjar med: vad var och en kostar per år, och varför det ändras. Lägg till dem en och en, eller kopiera rader i Excel och klistra in dem i tabellen med Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Add a service</source>
        <translation>&amp;Lägg till en tjänst</translation>
    </message>
</context>
<context>
    <name>nytto::SettingsPage</name>
    <message>
        <source>Lists of the document</source>
        <translation>Dokumentets listor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>There are no internal rates yet. Add the first year with Ctrl+Ins.</source>
        <translation>Det finns inga internräntor ännu. Lägg till det första året med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>There are no suppliers yet. Add the first one with Ctrl+Ins.</source>
        <translation>Det finns inga leverantörer ännu. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>There are no causes of change yet. Add the first one with Ctrl+Ins.</source>
        <translation>Det finns inga orsaker till förändring ännu. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>There are no priority grounds yet. Add the first one with Ctrl+Ins.</source>
        <translation>Det finns inga prioriteringsgrunder ännu. Lägg till den första med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>There are no sources yet. Add the first one with Ctrl+Ins.</source>
        <translation>Det finns inga källor ännu. Lägg till den första med Ctrl+Ins.</translation>
    </message>
</context>
<context>
    <name>nytto::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>nytto::ShortcutWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>nytto::SideDocks</name>
    <message>
        <source>How it was made</source>
        <translation>Beräkning</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Ändringshistorik</translation>
    </message>
</context>
<context>
    <name>nytto::SideSheet</name>
    <message>
        <source>Close, and back to the page</source>
        <translation>Stäng, och tillbaka till sidan</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Stäng: %1</translation>
    </message>
</context>
<context>
    <name>nytto::StartList</name>
    <message>
        <source>Five steps to an annual analysis</source>
        <translation>Fem steg till en årlig analys</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Inte gjort ännu</translation>
    </message>
    <message>
        <source>Step %1: %2. %3</source>
        <translation>Steg %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>nytto::StartPage</name>
    <message>
        <source>No document is open</source>
        <translation>Inget dokument är öppet</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Öppna ett dokument …</translation>
    </message>
    <message>
        <source>&amp;Create the document …</source>
        <translation>&amp;Skapa dokumentet …</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>First year of the plan</source>
        <translation>Planens första år</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>Antal år</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>&amp;First year of the plan</source>
        <translation>Planens &amp;första år</translation>
    </message>
    <message>
        <source>&amp;Number of years</source>
        <translation>A&amp;ntal år</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Documents opened last</source>
        <translation>Senast öppnade dokument</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>A sample becomes a document of your own, which you can change.</source>
        <translation>Ett exempel blir ett eget dokument, som går att ändra i.</translation>
    </message>
    <message>
        <source>A new and empty document</source>
        <translation>Ett nytt och tomt dokument</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>öppnat %1</translation>
    </message>
    <message>
        <source>A document (*.nyp), or one as JSON, of which a new document is made</source>
        <translation>Ett dokument (*.nyp), eller ett som JSON, som det görs ett nytt dokument av</translation>
    </message>
</context>
<context>
    <name>nytto::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Säkerhetskopior …</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>Markerade celler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Avbryt exporten</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>nytto::SumRow</name>
    <message>
        <source>of which known</source>
        <translation>varav känt</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n row(s)</source>
        <translation>
            <numerusform>Summa av %n rad</numerusform>
            <numerusform>Summa av %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of the rows shown, %1 of %2</source>
        <translation>Summa av visade rader, %1 av %2</translation>
    </message>
</context>
<context>
    <name>nytto::TickList</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>&amp;Tick all that are shown</source>
        <translation>&amp;Bocka för alla som visas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>nytto::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Sök …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>All amounts are shown in %1</source>
        <translation>Alla belopp visas i %1</translation>
    </message>
</context>
<context>
    <name>nytto::UnitsPanel</name>
    <message>
        <source>There are no units yet. Add the first one with Ctrl+Ins, then those that belong to it.</source>
        <translation>Det finns inga enheter ännu. Lägg till den första med Ctrl+Ins, sedan de som hör till den.</translation>
    </message>
</context>
<context>
    <name>nytto::UnknownRows</name>
    <message numerus="yes">
        <source>%n row(s) in which everything is unknown</source>
        <translation>
            <numerusform>%n rad där allt är ej känt</numerusform>
            <numerusform>%n rader där allt är ej känt</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Ihopvikt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
</context>
<context>
    <name>nytto::ValueList</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrera</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Värden i %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <translation>Sök bland värdena i %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>(All)</source>
        <translation>(Alla)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomma)</translation>
    </message>
</context>
<context>
    <name>nytto::WhatIfPanel</name>
    <message>
        <source>&amp;Carry out</source>
        <translation>&amp;Genomför</translation>
    </message>
    <message>
        <source>Nothing is proposed yet. Add the first what-if with Ctrl+Ins, then what it changes.</source>
        <translation>Inget är föreslaget ännu. Lägg till det första vad-händer-om med Ctrl+Ins, sedan vad det ändrar.</translation>
    </message>
    <message>
        <source>About the what-if</source>
        <translation>Om vad-händer-om</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>Makes the changes in the document. One undo takes them back.</source>
        <translation>Gör ändringarna i dokumentet. Ett ångra tar tillbaka dem.</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Vad det skulle betyda</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Största förändringar</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <source>It changes nothing yet. Add the first change with Ctrl+Ins.</source>
        <translation>Det ändrar inget ännu. Lägg till den första ändringen med Ctrl+Ins.</translation>
    </message>
    <message>
        <source>Choose a what-if, or add one.</source>
        <translation>Välj ett vad-händer-om, eller lägg till ett.</translation>
    </message>
    <message>
        <source>What a what-if would mean for every unit stands here.</source>
        <translation>Här står vad ett vad-händer-om skulle betyda för varje enhet.</translation>
    </message>
    <message>
        <source>It is carried out: what it changed is in the document.</source>
        <translation>Det är genomfört: det som det ändrade finns i dokumentet.</translation>
    </message>
    <message>
        <source>“%1” is carried out. Undo (Ctrl+Z) takes it back.</source>
        <translation>”%1” är genomfört. Ångra (Ctrl+Z) tar tillbaka det.</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Förslaget</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Vad händer om</translation>
    </message>
    <message>
        <source>Show the &amp;proposals</source>
        <translation>Visa &amp;förslagen</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Vad händer om: %1</translation>
    </message>
    <message>
        <source>Another value in “%1”</source>
        <translation>Ett annat värde i ”%1”</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>All bills %1</source>
        <translation>Alla räkningar %1</translation>
    </message>
</context>
<context>
    <name>nytto::WhatIfSlider</name>
    <message>
        <source>Try another value</source>
        <translation>Pröva ett annat värde</translation>
    </message>
    <message>
        <source>Now %1, tried %2 (%3 %)</source>
        <translation>Nu %1, prövas %2 (%3 %)</translation>
    </message>
</context>
<context>
    <name>reconciliation</name>
    <message>
        <source>Sum of published figures</source>
        <translation>Summa av publicerade uppgifter</translation>
    </message>
    <message>
        <source>Scenario row and its parts</source>
        <translation>Scenariots rad och dess delar</translation>
    </message>
    <message>
        <source>Scenario row and the published costs of its members</source>
        <translation>Scenariots rad och insatsernas publicerade kostnader</translation>
    </message>
    <message>
        <source>Net benefit and its parts</source>
        <translation>Nettonyttan och dess delar</translation>
    </message>
    <message>
        <source>Cost in the scenario&apos;s table and the initiative&apos;s own</source>
        <translation>Kostnaden i scenariots tabell och förändringsinsatsens egen</translation>
    </message>
    <message>
        <source>Average impact and its years</source>
        <translation>Genomsnittlig påverkan och dess år</translation>
    </message>
    <message>
        <source>Change by cause and the services&apos; causes</source>
        <translation>Förändring per orsak och tjänsternas orsaker</translation>
    </message>
    <message>
        <source>Change in all and the services&apos; changes</source>
        <translation>Förändring totalt och tjänsternas förändringar</translation>
    </message>
    <message>
        <source>Moved development in all and its rows</source>
        <translation>Flyttad utveckling totalt och dess rader</translation>
    </message>
    <message>
        <source>Moved development and its cause</source>
        <translation>Flyttad utveckling och dess orsak</translation>
    </message>
    <message>
        <source>Moved development within its service&apos;s change</source>
        <translation>Flyttad utveckling inom tjänstens förändring</translation>
    </message>
    <message>
        <source>Cause of moved development named at the service</source>
        <translation>Den flyttade utvecklingens orsak angiven vid tjänsten</translation>
    </message>
    <message>
        <source>Stated percentage and its amount</source>
        <translation>Angiven procentsats och dess belopp</translation>
    </message>
    <message>
        <source>Estimate in all and its rows</source>
        <translation>Kalkylen totalt och dess rader</translation>
    </message>
    <message>
        <source>Estimate and the investment&apos;s components</source>
        <translation>Kalkylen och investeringens komponenter</translation>
    </message>
    <message>
        <source>Capital cost and its calculation</source>
        <translation>Kapitalkostnad och dess beräkning</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Avkortning</translation>
    </message>
    <message>
        <source>Not decidable</source>
        <translation>Ej avgörbar</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>år %1</translation>
    </message>
    <message>
        <source>%1 was moved into the service, whose whole change is %2.</source>
        <translation>%1 flyttades till tjänsten, vars hela förändring är %2.</translation>
    </message>
    <message>
        <source>The service names no cause of its change.</source>
        <translation>Tjänsten anger ingen orsak till sin förändring.</translation>
    </message>
    <message>
        <source>The service names other causes only: %1.</source>
        <translation>Tjänsten anger bara andra orsaker: %1.</translation>
    </message>
    <message>
        <source>%1 is published and computed.</source>
        <translation>%1 är både publicerat och beräknat.</translation>
    </message>
    <message>
        <source>%1 is published; the known part of what is computed is %2. It cannot be decided, because of: %3.</source>
        <translation>%1 är publicerat; den kända delen av det beräknade är %2. Det kan inte avgöras på grund av: %3.</translation>
    </message>
    <message>
        <source>%1 is published, %2 computed; rounding explains the difference of %3.</source>
        <translation>%1 är publicerat, %2 beräknat; avrundning förklarar skillnaden på %3.</translation>
    </message>
    <message>
        <source>%1 is published, %2 computed; the difference of %3 is less than one printed unit: decimals were cut off.</source>
        <translation>%1 är publicerat, %2 beräknat; skillnaden på %3 är mindre än en tryckt enhet: decimaler har kortats av.</translation>
    </message>
    <message>
        <source>%1 is published, %2 computed; the difference is %3.</source>
        <translation>%1 är publicerat, %2 beräknat; skillnaden är %3.</translation>
    </message>
    <message>
        <source>%1 is published; what is computed is too large to be calculated exactly. Look at the units of its parts.</source>
        <translation>%1 är publicerat; det beräknade är för stort för att räknas ut exakt. Se över delarnas enheter.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Dotted frame: entered in the document.</source>
        <translation>Prickad ram: angiven i dokumentet.</translation>
    </message>
    <message>
        <source>* An assumption of ours; the comment says why.</source>
        <translation>* Vårt antagande; kommentaren säger varför.</translation>
    </message>
    <message>
        <source>° As printed in the source.</source>
        <translation>° Som tryckt i källan.</translation>
    </message>
    <message>
        <source>≠ Does not agree with the published figure or with its parts.</source>
        <translation>≠ Stämmer inte med den publicerade uppgiften eller med sina delar.</translation>
    </message>
    <message>
        <source>Grey italics: withheld for secrecy.</source>
        <translation>Grå kursiv: dold på grund av sekretess.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Förutsättningar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Each row reaches the same figure by two ways. They are live formulas: a figure that is changed in this workbook and breaks an identity shows here and on the cover.</source>
        <translation>Varje rad når samma uppgift på två sätt. De är levande formler: en uppgift som ändras i arbetsboken och bryter ett samband syns här och på försättsbladet.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Övriga tjänster</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Förändringsinsatser</translation>
    </message>
    <message>
        <source>Causes by service</source>
        <translation>Orsaker per tjänst</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Små förändringar</translation>
    </message>
    <message>
        <source>Services, initiatives and scenarios</source>
        <translation>Tjänster, förändringsinsatser och scenarier</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Antagna värden</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>1 Management cost</source>
        <translation>1 Förvaltningskostnad</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>1.1 Significant changes</source>
        <translation>1.1 Betydande förändringar</translation>
    </message>
    <message>
        <source>1.1 Comments</source>
        <translation>1.1 Kommentarer</translation>
    </message>
    <message>
        <source>1.1 Comments on significant changes</source>
        <translation>1.1 Kommentarer till betydande förändringar</translation>
    </message>
    <message>
        <source>No significant change is commented on.</source>
        <translation>Ingen betydande förändring har kommenterats.</translation>
    </message>
    <message>
        <source>1.2 Categories</source>
        <translation>1.2 Kategorier</translation>
    </message>
    <message>
        <source>1.3 Allocation keys</source>
        <translation>1.3 Fördelningsnycklar</translation>
    </message>
    <message>
        <source>2 Deviations</source>
        <translation>2 Avvikelser</translation>
    </message>
    <message>
        <source>3 New initiatives</source>
        <translation>3 Nya förändringsinsatser</translation>
    </message>
    <message>
        <source>3 Descriptions</source>
        <translation>3 Beskrivningar</translation>
    </message>
    <message>
        <source>3 Descriptions of the new initiatives</source>
        <translation>3 Beskrivningar av de nya förändringsinsatserna</translation>
    </message>
    <message>
        <source>General risks</source>
        <translation>Generella risker</translation>
    </message>
    <message>
        <source>Each initiative by itself</source>
        <translation>Varje förändringsinsats för sig</translation>
    </message>
    <message>
        <source>No new initiatives are proposed.</source>
        <translation>Inga nya förändringsinsatser föreslås.</translation>
    </message>
    <message>
        <source>3 Ongoing initiatives</source>
        <translation>3 Pågående insatser</translation>
    </message>
    <message>
        <source>Ongoing initiatives that need comment</source>
        <translation>Pågående förändringsinsatser som kräver kommentar</translation>
    </message>
    <message>
        <source>No ongoing initiative needs a comment.</source>
        <translation>Ingen pågående förändringsinsats kräver kommentar.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gjord med</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej angiven</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The yearly index is included.</source>
        <translation>Den årliga indexuppräkningen ingår.</translation>
    </message>
    <message>
        <source>The yearly index is not included.</source>
        <translation>Den årliga indexuppräkningen ingår inte.</translation>
    </message>
    <message>
        <source>Amounts are shown in</source>
        <translation>Beloppen visas i</translation>
    </message>
    <message>
        <source>All checks are right</source>
        <translation>Alla kontroller stämmer</translation>
    </message>
    <message>
        <source>Checks differ</source>
        <translation>Kontroller avviker</translation>
    </message>
    <message numerus="yes">
        <source>%n checks in all</source>
        <translation>
            <numerusform>%n kontroll totalt</numerusform>
            <numerusform>%n kontroller totalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks that differ</source>
        <translation>Kontroller som avviker</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>godtagen: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget avviker.</translation>
    </message>
    <message>
        <source>Findings against published figures</source>
        <translation>Iakttagelser mot publicerade uppgifter</translation>
    </message>
    <message>
        <source>Annual analysis %1</source>
        <translation>Årlig analys %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>Förändring i %</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>The base: management cost %1</source>
        <translation>Basen: förvaltningskostnad %1</translation>
    </message>
    <message>
        <source>Budget %1 of the same services</source>
        <translation>Budget %1 för samma tjänster</translation>
    </message>
    <message>
        <source>Change into %1</source>
        <translation>Förändring till %1</translation>
    </message>
    <message>
        <source>Change as published</source>
        <translation>Förändring enligt publicering</translation>
    </message>
    <message>
        <source>Of which moved development</source>
        <translation>Varav flyttad utveckling</translation>
    </message>
    <message>
        <source>Proposed new initiatives %1, all of them</source>
        <translation>Föreslagna nya förändringsinsatser %1, samtliga</translation>
    </message>
    <message>
        <source>Ongoing initiatives %1</source>
        <translation>Pågående förändringsinsatser %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Kapitalkostnad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Work in progress is not depreciated: it has no capital cost until it is taken into use.</source>
        <translation>Pågående arbete skrivs inte av: det har ingen kapitalkostnad förrän det tas i bruk.</translation>
    </message>
    <message>
        <source>Over the whole life</source>
        <translation>Under hela livslängden</translation>
    </message>
    <message>
        <source>The document has no investments.</source>
        <translation>Dokumentet har inga investeringar.</translation>
    </message>
    <message>
        <source>Acquisition value</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>In the years of the plan</source>
        <translation>Under planens år</translation>
    </message>
    <message>
        <source>Capital cost is depreciation and interest. Straight-line depreciation spreads the acquisition value less the residual value evenly over the months in use; it is rounded so that the years add up exactly. Interest is rounded once a year, on the printed book values.</source>
        <translation>Kapitalkostnad är avskrivning och ränta. Rak avskrivning fördelar anskaffningsvärdet minus restvärdet jämnt över månaderna i bruk; den avrundas så att åren tillsammans stämmer exakt. Räntan avrundas en gång per år, på de tryckta bokförda värdena.</translation>
    </message>
    <message>
        <source>An annuity is the same cost every year; its last year takes up the rounding.</source>
        <translation>En annuitet är samma kostnad varje år; det sista året tar upp avrundningen.</translation>
    </message>
    <message>
        <source>Calculation years are counted from the first year in use. Calendar years begin with the month of use, and the first and the last one may have fewer than twelve months.</source>
        <translation>Kalkylår räknas från det första året i bruk. Kalenderår börjar med den månad då tillgången tas i bruk, och det första och det sista kan ha färre än tolv månader.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>The document has no initiatives.</source>
        <translation>Dokumentet har inga förändringsinsatser.</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>Förändringsinsatser %1</translation>
    </message>
    <message>
        <source>Amounts are shown in %1.</source>
        <translation>Beloppen visas i %1.</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Prisnivå %1.</translation>
    </message>
    <message>
        <source>The price level is not stated.</source>
        <translation>Prisnivån är inte angiven.</translation>
    </message>
    <message>
        <source>An impact is entered as a lasting change from the year before, so that the amounts of later years accumulate.</source>
        <translation>En påverkan anges som en varaktig förändring från året före, så att beloppen ackumuleras för senare år.</translation>
    </message>
    <message>
        <source>An impact is read as the amount of its year; it does not continue into years that are not stated.</source>
        <translation>En påverkan läses som sitt års belopp; den fortsätter inte till år som inte är angivna.</translation>
    </message>
    <message numerus="yes">
        <source>A net benefit is the total of %n years, costs deducted.</source>
        <translation>
            <numerusform>En nettonytta är summan för %n år, efter avdrag för kostnader.</numerusform>
            <numerusform>En nettonytta är summan för %n år, efter avdrag för kostnader.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not discounted.</source>
        <translation>Den är inte diskonterad.</translation>
    </message>
    <message>
        <source>The document&apos;s discount rate is %1; net benefits that are entered as totals are not discounted again.</source>
        <translation>Dokumentets diskonteringsränta är %1; nettonyttor som anges som totalbelopp diskonteras inte igen.</translation>
    </message>
    <message>
        <source>The management cost of a year is its outcome, else the proposed budget, else the budget, else the forecast.</source>
        <translation>Ett års förvaltningskostnad är dess utfall, annars den föreslagna budgeten, annars budgeten, annars prognosen.</translation>
    </message>
    <message>
        <source>The cost of an initiative in a year is its outcome, else the forecast, else the plan.</source>
        <translation>En förändringsinsats kostnad under ett år är dess utfall, annars prognosen, annars planen.</translation>
    </message>
    <message>
        <source>Annual analysis</source>
        <translation>Årlig analys</translation>
    </message>
    <message>
        <source>The whole analysis of a year, as it is handed in.</source>
        <translation>Ett års hela analys, som den lämnas in.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>All scenarios side by side, against doing nothing; each with its members.</source>
        <translation>Alla scenarier sida vid sida, mot att inte göra något; vart och ett med sina insatser.</translation>
    </message>
    <message>
        <source>All services: cost per year and kind, and the base.</source>
        <translation>Alla tjänster: kostnad per år och slag, och basen.</translation>
    </message>
    <message>
        <source>All initiatives: cost and impact per year, net benefit and texts.</source>
        <translation>Alla förändringsinsatser: kostnad och påverkan per år, nettonytta och texter.</translation>
    </message>
    <message>
        <source>Every investment: depreciation and interest per year, beside what was published.</source>
        <translation>Varje investering: avskrivning och ränta per år, bredvid det som har publicerats.</translation>
    </message>
    <message>
        <source>The document says nothing of any year yet, so that there is nothing to report.</source>
        <translation>Dokumentet säger ännu inget om något år, så det finns inget att rapportera.</translation>
    </message>
    <message>
        <source>The document says nothing of %1; it has figures of %2.</source>
        <translation>Dokumentet säger inget om %1; det har uppgifter om %2.</translation>
    </message>
    <message>
        <source>Words that formulas give</source>
        <translation>Ord som formler ger</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Nobody has stated the amount; it is not zero. A sum with an unknown term is unknown.</source>
        <translation>Ingen har angett beloppet; det är inte noll. En summa med en okänd term är okänd.</translation>
    </message>
    <message>
        <source>There is no such amount; it adds nothing to a sum.</source>
        <translation>Det finns inget sådant belopp; det tillför inget till en summa.</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>Läsanvisning</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Så läses tabellerna</translation>
    </message>
    <message>
        <source>No texts are written for the scenario.</source>
        <translation>Inga texter är skrivna för scenariot.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Scenarios %1</source>
        <translation>Scenarier %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beskrivningar</translation>
    </message>
    <message>
        <source>The document has no services.</source>
        <translation>Dokumentet har inga tjänster.</translation>
    </message>
    <message>
        <source>Services %1</source>
        <translation>Tjänster %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the known part is %2; %n terms are unknown.</source>
        <translation>
            <numerusform>%1: den kända delen är %2; %n term är okänd.</numerusform>
            <numerusform>%1: den kända delen är %2; %n termer är okända.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the known part is %2; unknown: %3.</source>
        <translation>%1: den kända delen är %2; okänt: %3.</translation>
    </message>
    <message>
        <source>Shown amounts are rounded; totals are totals of the exact amounts, and need not be the sum of what is shown.</source>
        <translation>Visade belopp är avrundade; summor är summor av de exakta beloppen och behöver inte vara summan av det som visas.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Proposed new initiatives</source>
        <translation>Förslag på nya förändringsinsatser</translation>
    </message>
    <message>
        <source>Ongoing initiatives</source>
        <translation>Pågående förändringsinsatser</translation>
    </message>
    <message>
        <source>No initiatives are ongoing.</source>
        <translation>Inga förändringsinsatser pågår.</translation>
    </message>
    <message>
        <source>The texts of this initiative are withheld (secrecy).</source>
        <translation>Texterna för denna förändringsinsats är dolda (sekretess).</translation>
    </message>
    <message>
        <source>3 Initiatives</source>
        <translation>3 Förändringsinsatser</translation>
    </message>
    <message>
        <source>New and ongoing initiatives %1 = all initiatives</source>
        <translation>Nya och pågående förändringsinsatser %1 = alla förändringsinsatser</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Settings and thresholds</source>
        <translation>Inställningar och tröskelvärden</translation>
    </message>
    <message>
        <source>The document has no internal rates.</source>
        <translation>Dokumentet har inga internräntor.</translation>
    </message>
    <message>
        <source>Assumptions, derived and invented values, remarks</source>
        <translation>Antaganden, härledda och påhittade värden, anmärkningar</translation>
    </message>
    <message>
        <source>Nothing in the document is noted as assumed.</source>
        <translation>Inget i dokumentet är antecknat som antaget.</translation>
    </message>
    <message>
        <source>The document names no sources.</source>
        <translation>Dokumentet anger inga källor.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Räntesats</translation>
    </message>
    <message>
        <source>Opening book value</source>
        <translation>Ingående bokfört värde</translation>
    </message>
    <message>
        <source>Closing book value</source>
        <translation>Utgående bokfört värde</translation>
    </message>
    <message>
        <source>the internal rate of each year</source>
        <translation>varje års internränta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angiven</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
    <message>
        <source>Year %1 (%2)</source>
        <translation>År %1 (%2)</translation>
    </message>
    <message>
        <source>Method: %1. Calendar: %2. Rate: %3. Source of the rate: %4.</source>
        <translation>Metod: %1. Kalender: %2. Räntesats: %3. Räntesatsens källa: %4.</translation>
    </message>
    <message>
        <source>The investment has no components.</source>
        <translation>Investeringen har inga komponenter.</translation>
    </message>
    <message>
        <source>The service&apos;s whole change: this is its one cause.</source>
        <translation>Tjänstens hela förändring: detta är dess enda orsak.</translation>
    </message>
    <message>
        <source>No cause stated</source>
        <translation>Ingen orsak angiven</translation>
    </message>
    <message>
        <source>Services that name it</source>
        <translation>Tjänster som anger den</translation>
    </message>
    <message>
        <source>Of which without an amount</source>
        <translation>Varav utan belopp</translation>
    </message>
    <message>
        <source>Known part of their changes</source>
        <translation>Känd del av deras förändringar</translation>
    </message>
    <message>
        <source>Published change %1</source>
        <translation>Publicerad förändring %1</translation>
    </message>
    <message>
        <source>Causes of the services&apos; changes</source>
        <translation>Orsaker till tjänsternas förändringar</translation>
    </message>
    <message>
        <source>No causes are stated for the services.</source>
        <translation>Inga orsaker är angivna för tjänsterna.</translation>
    </message>
    <message>
        <source>Causes of the change</source>
        <translation>Orsaker till förändringen</translation>
    </message>
    <message>
        <source>The document has no list of causes.</source>
        <translation>Dokumentet har ingen lista över orsaker.</translation>
    </message>
    <message>
        <source>Change in all as published</source>
        <translation>Förändring totalt enligt publicering</translation>
    </message>
    <message>
        <source>A service may name several causes without saying how much each gave: such an amount is unknown, unless it is the service&apos;s one cause.</source>
        <translation>En tjänst kan ange flera orsaker utan att säga hur mycket var och en gav: ett sådant belopp är okänt, om det inte är tjänstens enda orsak.</translation>
    </message>
    <message>
        <source>Published change %1 by cause</source>
        <translation>Publicerad förändring %1 per orsak</translation>
    </message>
    <message>
        <source>How much of the change of the management cost each cause gives, as published.</source>
        <translation>Hur stor del av förvaltningskostnadens förändring varje orsak ger, enligt publicering.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Published change</source>
        <translation>Publicerad förändring</translation>
    </message>
    <message>
        <source>1 Causes</source>
        <translation>1 Orsaker</translation>
    </message>
    <message>
        <source>Moved development by cause = in all</source>
        <translation>Flyttad utveckling per orsak = totalt</translation>
    </message>
    <message>
        <source>Known part of all causes = known part of their entries</source>
        <translation>Känd del av alla orsaker = känd del av deras poster</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Reaches the amount</source>
        <translation>Når beloppet</translation>
    </message>
    <message>
        <source>Reaches the per cent</source>
        <translation>Når procenten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>A change is significant when the service is new or ended, or the change reaches %1 or %2 of last year&apos;s budget.</source>
        <translation>En förändring är betydande när tjänsten är ny eller avslutad, eller när förändringen når %1 eller %2 av förra årets budget.</translation>
    </message>
    <message>
        <source>A change is significant when the service is new or ended, or the change reaches %1.</source>
        <translation>En förändring är betydande när tjänsten är ny eller avslutad, eller när förändringen når %1.</translation>
    </message>
    <message>
        <source>No thresholds are stated: only new and ended services are significant.</source>
        <translation>Inga tröskelvärden är angivna: bara nya och avslutade tjänster är betydande.</translation>
    </message>
    <message>
        <source>Changes below the thresholds</source>
        <translation>Förändringar under tröskelvärdena</translation>
    </message>
    <message>
        <source>No service&apos;s change is below the thresholds.</source>
        <translation>Ingen tjänsts förändring ligger under tröskelvärdena.</translation>
    </message>
    <message>
        <source>Significant changes of existing services</source>
        <translation>Betydande förändringar i befintliga tjänster</translation>
    </message>
    <message>
        <source>The document has no services of the base for this year.</source>
        <translation>Dokumentet har inga tjänster i basen för detta år.</translation>
    </message>
    <message>
        <source>Change unknown</source>
        <translation>Förändring okänd</translation>
    </message>
    <message>
        <source>Derived remainder</source>
        <translation>Härledd restpost</translation>
    </message>
    <message>
        <source>The base in all</source>
        <translation>Basen totalt</translation>
    </message>
    <message>
        <source>The change of a new service is its whole proposed budget, and that of an ended one its whole budget; per cents of them are not applicable.</source>
        <translation>Förändringen för en ny tjänst är hela dess föreslagna budget, och för en avslutad hela dess budget; procent av dem är ej relevanta.</translation>
    </message>
    <message>
        <source>%1 in all = table of services</source>
        <translation>%1 totalt = tabellen över tjänster</translation>
    </message>
    <message>
        <source>Sum of the changes = proposal − budget in all</source>
        <translation>Summan av förändringarna = förslag − budget totalt</translation>
    </message>
    <message>
        <source>What must be equal</source>
        <translation>Vad som ska vara lika</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Ena vägen</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Andra vägen</translation>
    </message>
    <message>
        <source>0 = right</source>
        <translation>0 = rätt</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>Det finns inget att kontrollera.</translation>
    </message>
    <message>
        <source>No ongoing initiative that continues into %1 deviates significantly from its plan.</source>
        <translation>Ingen pågående förändringsinsats som fortsätter in i %1 avviker betydande från sin plan.</translation>
    </message>
    <message>
        <source>No significant deviations are reported of the initiatives that continue into %1: none of them has a forecast beside its plan.</source>
        <translation>Inga betydande avvikelser redovisas för de förändringsinsatser som fortsätter in i %1: ingen av dem har en prognos bredvid sin plan.</translation>
    </message>
    <message>
        <source>Significant deviations of ongoing initiatives</source>
        <translation>Betydande avvikelser i pågående förändringsinsatser</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Deviation in %</source>
        <translation>Avvikelse i %</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations are below the thresholds.</source>
        <translation>
            <numerusform>%n avvikelse ligger under tröskelvärdena.</numerusform>
            <numerusform>%n avvikelser ligger under tröskelvärdena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kalkyl</translation>
    </message>
    <message>
        <source>Rows before it</source>
        <translation>Raderna före</translation>
    </message>
    <message>
        <source>Percentage of the rows before it</source>
        <translation>Procent av raderna före</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kostnad %1</translation>
    </message>
    <message>
        <source>Taken from, %1</source>
        <translation>Hämtad från, %1</translation>
    </message>
    <message>
        <source>Lasting change %1</source>
        <translation>Varaktig förändring %1</translation>
    </message>
    <message>
        <source>Impact %1 without capital cost</source>
        <translation>Påverkan %1 utan kapitalkostnad</translation>
    </message>
    <message>
        <source>Capital cost %1</source>
        <translation>Kapitalkostnad %1</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Påverkan %1</translation>
    </message>
    <message>
        <source>Average impact %1–%2</source>
        <translation>Genomsnittlig påverkan %1–%2</translation>
    </message>
    <message>
        <source>Later cost</source>
        <translation>Senare kostnad</translation>
    </message>
    <message>
        <source>Later impact</source>
        <translation>Senare påverkan</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Alla förändringsinsatser</translation>
    </message>
    <message>
        <source>No service of its own</source>
        <translation>Ingen egen tjänst</translation>
    </message>
    <message>
        <source>Development moved into management cost</source>
        <translation>Utveckling som flyttats till förvaltningskostnaden</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Räknas till</translation>
    </message>
    <message>
        <source>No development was moved into management cost.</source>
        <translation>Ingen utveckling har flyttats till förvaltningskostnaden.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Som tryckt</translation>
    </message>
    <message>
        <source>No changed categories are proposed.</source>
        <translation>Inga ändrade kategorier föreslås.</translation>
    </message>
    <message>
        <source>A proposed category does not count in the base before it is decided.</source>
        <translation>En föreslagen kategori räknas inte in i basen förrän den är beslutad.</translation>
    </message>
    <message>
        <source>No changed allocation keys are proposed.</source>
        <translation>Inga ändrade fördelningsnycklar föreslås.</translation>
    </message>
    <message>
        <source>Published capital cost beside the computed</source>
        <translation>Publicerad kapitalkostnad bredvid den beräknade</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, publicerat</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <translation>%1, beräknat</translation>
    </message>
    <message>
        <source>%1, published less computed</source>
        <translation>%1, publicerat minus beräknat</translation>
    </message>
    <message>
        <source>Change against doing nothing</source>
        <translation>Förändring mot att inte göra något</translation>
    </message>
    <message>
        <source>What each scenario costs in each year beyond the base: ongoing and proposed initiatives and their impact on the management cost.</source>
        <translation>Vad varje scenario kostar varje år utöver basen: pågående och föreslagna förändringsinsatser och deras påverkan på förvaltningskostnaden.</translation>
    </message>
    <message>
        <source>Net benefit against cost</source>
        <translation>Nettonytta mot kostnad</translation>
    </message>
    <message>
        <source>The known part of each scenario&apos;s net benefit beside its change of cost over the years of the plan. The net benefit has its costs deducted already, and may cover more years.</source>
        <translation>Den kända delen av varje scenarios nettonytta bredvid dess kostnadsförändring under planens år. Nettonyttan är redan minskad med sina kostnader och kan omfatta fler år.</translation>
    </message>
    <message>
        <source>What the scenario adds to the base</source>
        <translation>Vad scenariot lägger till basen</translation>
    </message>
    <message>
        <source>Cost of ongoing and of proposed initiatives and impact on the management cost, year by year. The base, which is many times larger, is not drawn.</source>
        <translation>Kostnad för pågående och föreslagna förändringsinsatser och påverkan på förvaltningskostnaden, år för år. Basen, som är många gånger större, är inte ritad.</translation>
    </message>
    <message>
        <source>Proposed initiatives</source>
        <translation>Föreslagna förändringsinsatser</translation>
    </message>
    <message>
        <source>Impact on management cost</source>
        <translation>Påverkan på förvaltningskostnaden</translation>
    </message>
    <message>
        <source>Scenarios against doing nothing</source>
        <translation>Scenarier mot att inte göra något</translation>
    </message>
    <message>
        <source>There are no scenarios for %1.</source>
        <translation>Det finns inga scenarier för %1.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basen</translation>
    </message>
    <message>
        <source>Sum of the scenario</source>
        <translation>Scenariots summering</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>%1: not possible</source>
        <translation>%1: inte möjligt</translation>
    </message>
    <message>
        <source>Doing nothing</source>
        <translation>Att inte göra något</translation>
    </message>
    <message>
        <source>Scenarios that are stacked share the base and each initiative: both count once. What was published is never added up.</source>
        <translation>Scenarier som läggs ihop delar basen och varje förändringsinsats: båda räknas en gång. Det som har publicerats läggs aldrig ihop.</translation>
    </message>
    <message>
        <source>%1 is not possible: “%2” is moved or scaled differently in scenario %3 and in scenario %4.</source>
        <translation>%1 är inte möjligt: ”%2” är flyttad eller skalad olika i scenario %3 och i scenario %4.</translation>
    </message>
    <message>
        <source>Moved: it has not begun.</source>
        <translation>Flyttad: den har inte börjat.</translation>
    </message>
    <message>
        <source>Moved here from %1, a year which the table of initiatives does not show.</source>
        <translation>Flyttad hit från %1, ett år som tabellen över förändringsinsatser inte visar.</translation>
    </message>
    <message>
        <source>The later years of the initiative, moved and scaled one by one.</source>
        <translation>Förändringsinsatsens senare år, flyttade och skalade ett och ett.</translation>
    </message>
    <message>
        <source>Initiatives of scenario %1</source>
        <translation>Förändringsinsatser i scenario %1</translation>
    </message>
    <message>
        <source>Ongoing initiatives in all</source>
        <translation>Pågående förändringsinsatser totalt</translation>
    </message>
    <message>
        <source>Proposed initiatives in all</source>
        <translation>Föreslagna förändringsinsatser totalt</translation>
    </message>
    <message>
        <source>Not included; no sum counts these</source>
        <translation>Ingår inte; ingen summa räknar med dem</translation>
    </message>
    <message>
        <source>Published cost %1</source>
        <translation>Publicerad kostnad %1</translation>
    </message>
    <message>
        <source>Published less computed %1</source>
        <translation>Publicerat minus beräknat %1</translation>
    </message>
    <message>
        <source>Of which capital cost %1</source>
        <translation>Varav kapitalkostnad %1</translation>
    </message>
    <message>
        <source>Net benefit as entered</source>
        <translation>Nettonytta som angiven</translation>
    </message>
    <message>
        <source>The initiative&apos;s own name: %1</source>
        <translation>Förändringsinsatsens eget namn: %1</translation>
    </message>
    <message>
        <source>Net benefit and cost</source>
        <translation>Nettonytta och kostnad</translation>
    </message>
    <message>
        <source>Change against doing nothing %1</source>
        <translation>Förändring mot att inte göra något %1</translation>
    </message>
    <message>
        <source>Known part of the change</source>
        <translation>Känd del av förändringen</translation>
    </message>
    <message>
        <source>Known part of the net benefit</source>
        <translation>Känd del av nettonyttan</translation>
    </message>
    <message>
        <source>Published net benefit</source>
        <translation>Publicerad nettonytta</translation>
    </message>
    <message>
        <source>Published less known part</source>
        <translation>Publicerat minus känd del</translation>
    </message>
    <message>
        <source>Published, %1</source>
        <translation>Publicerat, %1</translation>
    </message>
    <message>
        <source>Published less computed, %1</source>
        <translation>Publicerat minus beräknat, %1</translation>
    </message>
    <message>
        <source>Sum of the published rows</source>
        <translation>Summan av de publicerade raderna</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>totalt</translation>
    </message>
    <message>
        <source>Scenario %1, year by year</source>
        <translation>Scenario %1, år för år</translation>
    </message>
    <message>
        <source>Management cost of base services and digital infrastructure (the base)</source>
        <translation>Förvaltningskostnad för bastjänster och digital infrastruktur (basen)</translation>
    </message>
    <message>
        <source>Services of the base</source>
        <translation>Tjänsterna i basen</translation>
    </message>
    <message>
        <source>Cost of ongoing initiatives</source>
        <translation>Kostnad för pågående förändringsinsatser</translation>
    </message>
    <message>
        <source>Ongoing members</source>
        <translation>Pågående insatser</translation>
    </message>
    <message>
        <source>Cost of proposed initiatives</source>
        <translation>Kostnad för föreslagna förändringsinsatser</translation>
    </message>
    <message>
        <source>Proposed members</source>
        <translation>Föreslagna insatser</translation>
    </message>
    <message>
        <source>Impact on the management cost</source>
        <translation>Påverkan på förvaltningskostnaden</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alla insatser</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Consists of</source>
        <translation>Består av</translation>
    </message>
    <message>
        <source>of which capital cost</source>
        <translation>varav kapitalkostnad</translation>
    </message>
    <message>
        <source>Change in % of the base</source>
        <translation>Förändring i % av basen</translation>
    </message>
    <message>
        <source>of which known</source>
        <translation>varav känt</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>inget angivet</translation>
    </message>
    <message>
        <source>Kinds that the base is taken from (services): %1.</source>
        <translation>Slag som basen är hämtad från (tjänster): %1.</translation>
    </message>
    <message>
        <source>Sum %1 − base = change</source>
        <translation>Summa %1 − basen = förändring</translation>
    </message>
    <message>
        <source>Ongoing + proposed %1 = cost of the members</source>
        <translation>Pågående + föreslagna %1 = insatsernas kostnad</translation>
    </message>
    <message>
        <source>Change of all years = change in all</source>
        <translation>Alla års förändring = förändring totalt</translation>
    </message>
    <message>
        <source>Management cost %1</source>
        <translation>Förvaltningskostnad %1</translation>
    </message>
    <message>
        <source>Derived from a published total, not stated by itself: %1.</source>
        <translation>Härledd ur en publicerad summa, inte angiven för sig: %1.</translation>
    </message>
    <message>
        <source>The document has no service that is a base service or digital infrastructure.</source>
        <translation>Dokumentet har ingen tjänst som är bastjänst eller digital infrastruktur.</translation>
    </message>
    <message>
        <source>Services outside the base</source>
        <translation>Tjänster utanför basen</translation>
    </message>
    <message>
        <source>The document has no other services.</source>
        <translation>Dokumentet har inga övriga tjänster.</translation>
    </message>
    <message>
        <source>Figures that are unknown or not applicable are drawn as zero.</source>
        <translation>Uppgifter som är okända eller ej relevanta ritas som noll.</translation>
    </message>
    <message>
        <source>%1: there is nothing to draw.</source>
        <translation>%1: det finns inget att rita.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Where published figures do not agree with their own parts. A published figure is never corrected: ours stands beside it. Findings do not turn the flag on the cover. All parts of each are in the report on the reconciliation.</source>
        <translation>Var publicerade uppgifter inte stämmer med sina egna delar. En publicerad uppgift rättas aldrig: vår står bredvid. Iakttagelser ändrar inte flaggan på försättsbladet. Alla delar av varje iakttagelse finns i rapporten över avstämningen.</translation>
    </message>
    <message>
        <source>No scenarios are proposed for %1.</source>
        <translation>Inga scenarier föreslås för %1.</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summering %1</translation>
    </message>
    <message>
        <source>Against doing nothing</source>
        <translation>Mot att inte göra något</translation>
    </message>
    <message>
        <source>4 Comparison</source>
        <translation>4 Jämförelse</translation>
    </message>
    <message>
        <source>4 Comparison of the scenarios</source>
        <translation>4 Jämförelse mellan scenarierna</translation>
    </message>
    <message>
        <source>What the scenarios add to the base in %1</source>
        <translation>Vad scenarierna lägger till basen %1</translation>
    </message>
    <message>
        <source>Stacked columns: ongoing initiatives, proposed initiatives and their impact on the management cost, for each scenario and for scenarios taken together. The base, which is many times larger, is not drawn.</source>
        <translation>Staplade kolumner: pågående förändringsinsatser, föreslagna förändringsinsatser och deras påverkan på förvaltningskostnaden, för varje scenario och för scenarier tillsammans. Basen, som är många gånger större, är inte ritad.</translation>
    </message>
    <message>
        <source>4 Scenarios</source>
        <translation>4 Scenarier</translation>
    </message>
    <message>
        <source>%1: sum %2</source>
        <translation>%1: summering %2</translation>
    </message>
    <message>
        <source>%1: against doing nothing %2</source>
        <translation>%1: mot att inte göra något %2</translation>
    </message>
    <message>
        <source>%1: net benefit</source>
        <translation>%1: nettonytta</translation>
    </message>
    <message>
        <source>%1: known part of the net benefit</source>
        <translation>%1: känd del av nettonyttan</translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were made.</source>
        <translation>
            <numerusform>%n jämförelse har gjorts.</numerusform>
            <numerusform>%n jämförelser har gjorts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree.</source>
        <translation>
            <numerusform>%n stämmer.</numerusform>
            <numerusform>%n stämmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings have been accepted with a reason.</source>
        <translation>
            <numerusform>%n iakttagelse har godtagits med ett skäl.</numerusform>
            <numerusform>%n iakttagelser har godtagits med ett skäl.</numerusform>
        </translation>
    </message>
    <message>
        <source>A published figure is never corrected: ours stands beside it.</source>
        <translation>En publicerad uppgift rättas aldrig: vår står bredvid.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Avstämning</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Det som stämmer</translation>
    </message>
    <message>
        <source>Remaining room</source>
        <translation>Kvarstående utrymme</translation>
    </message>
    <message>
        <source>Published figures against their parts: what differs, what cannot be decided, what agrees.</source>
        <translation>Publicerade uppgifter mot sina delar: vad som skiljer, vad som inte kan avgöras, vad som stämmer.</translation>
    </message>
    <message>
        <source>What is left of appropriations after each matter, and of portfolios&apos; frames.</source>
        <translation>Vad som är kvar av anslag efter varje ärende, och av portföljernas ramar.</translation>
    </message>
    <message>
        <source>The published figure is another than its parts give.</source>
        <translation>Den publicerade uppgiften är en annan än vad dess delar ger.</translation>
    </message>
    <message>
        <source>The difference is less than one printed unit: decimals were cut off.</source>
        <translation>Skillnaden är mindre än en tryckt enhet: decimaler har kortats av.</translation>
    </message>
    <message>
        <source>The difference is at most half a printed unit, or half a unit for each printed part.</source>
        <translation>Skillnaden är högst en halv tryckt enhet, eller en halv enhet för varje tryckt del.</translation>
    </message>
    <message>
        <source>Parts are unknown, or derived from the figure itself; what is known is shown.</source>
        <translation>Delar är okända, eller härledda ur uppgiften själv; det som är känt visas.</translation>
    </message>
    <message>
        <source>Equal to the öre.</source>
        <translation>Lika på öret.</translation>
    </message>
    <message>
        <source>Derived: it proves nothing</source>
        <translation>Härledd: den bevisar inget</translation>
    </message>
    <message>
        <source>The parts of the findings</source>
        <translation>Iakttagelsernas delar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>Det finns inga iakttagelser.</translation>
    </message>
    <message>
        <source>How the comparisons came out</source>
        <translation>Hur jämförelserna föll ut</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Jämförelser</translation>
    </message>
    <message>
        <source>Compared in all</source>
        <translation>Jämfört totalt</translation>
    </message>
    <message>
        <source>Nothing that was published differs from its parts.</source>
        <translation>Inget som har publicerats skiljer sig från sina delar.</translation>
    </message>
    <message>
        <source>What was compared and agrees</source>
        <translation>Vad som jämfördes och stämmer</translation>
    </message>
    <message>
        <source>Nothing that was published agrees with its parts.</source>
        <translation>Inget som har publicerats stämmer med sina delar.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Vad som jämfördes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>Known part</source>
        <translation>Känd del</translation>
    </message>
    <message>
        <source>Accepted, because</source>
        <translation>Godtagen, därför att</translation>
    </message>
    <message>
        <source>The document itself</source>
        <translation>Dokumentet självt</translation>
    </message>
    <message>
        <source>Unknown: %1.</source>
        <translation>Okänt: %1.</translation>
    </message>
    <message>
        <source>Derived, so that it proves nothing: %1.</source>
        <translation>Härlett, så att det inte bevisar något: %1.</translation>
    </message>
    <message>
        <source>Frames of portfolios</source>
        <translation>Portföljernas ramar</translation>
    </message>
    <message>
        <source>No portfolio has a frame, and nothing would use one.</source>
        <translation>Ingen portfölj har en ram, och inget skulle använda någon.</translation>
    </message>
    <message>
        <source>%1: cost of initiatives</source>
        <translation>%1: förändringsinsatsernas kostnad</translation>
    </message>
    <message>
        <source>%1: investments</source>
        <translation>%1: investeringar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Kvarstående utrymme</translation>
    </message>
    <message>
        <source>Room that the known amounts leave</source>
        <translation>Utrymme som de kända beloppen lämnar</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Överskridet</translation>
    </message>
    <message>
        <source>%1, used</source>
        <translation>%1, använt</translation>
    </message>
    <message>
        <source>Appropriations and their matters</source>
        <translation>Anslag och deras ärenden</translation>
    </message>
    <message>
        <source>The document has no appropriations.</source>
        <translation>Dokumentet har inga anslag.</translation>
    </message>
    <message>
        <source>Appropriation</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Used, and left</source>
        <translation>Använt, och kvar</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerat</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>stämmer inte</translation>
    </message>
    <message>
        <source>Published: %1 (%2), %3</source>
        <translation>Publicerat: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>All bills = what is billed of the parts</source>
        <translation>Alla räkningar = det som är fakturerat av delarna</translation>
    </message>
    <message>
        <source>Bills and what is not allocated = cost of all services</source>
        <translation>Räkningar och det som inte är fördelat = alla tjänsters kostnad</translation>
    </message>
    <message>
        <source>Cost of all parts = cost of all services</source>
        <translation>Alla delars kostnad = alla tjänsters kostnad</translation>
    </message>
    <message>
        <source>What services pass on to each other neither adds nor takes</source>
        <translation>Det tjänster för vidare till varandra varken lägger till eller drar ifrån</translation>
    </message>
    <message>
        <source>Shares, amounts and sums are formulas. They follow the costs on the sheet of parts and the volumes on the sheet of volumes, which are as they stand in the document.</source>
        <translation>Andelar, belopp och summor är formler. De följer kostnaderna på bladet med delar och volymerna på bladet med volymer, som är som de står i dokumentet.</translation>
    </message>
    <message>
        <source>An amount is the cost of the part times the unit&apos;s volume divided by the volume of all who take part, rounded to öre. The residual is what makes the rounded amounts add up to the cost; it is calculated by the program and does not follow a change in the workbook, so that sums may then be some öre off.</source>
        <translation>Ett belopp är delens kostnad gånger enhetens volym delat med volymen för alla som deltar, avrundat till öre. Restöret är det som får de avrundade beloppen att bli kostnaden; det räknas av programmet och följer inte en ändring i arbetsboken, så att summor då kan skilja på något öre.</translation>
    </message>
    <message>
        <source>By an even key each who takes part has the volume 1. A combined key weighs the shares by other keys together.</source>
        <translation>Med en nyckel i lika delar har var och en som deltar volymen 1. En kombinerad nyckel väger ihop andelarna enligt andra nycklar.</translation>
    </message>
    <message>
        <source>Where a volume is missing the share of everyone in that part is unknown, and its cost stands as not allocated until it is entered.</source>
        <translation>Där en volym saknas är allas andel i den delen ej känd, och delens kostnad står som ej fördelad tills volymen är angiven.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volymer</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Bills %1</source>
        <translation>Räkningar %1</translation>
    </message>
    <message>
        <source>Correction invoices %1</source>
        <translation>Rättelsefakturor %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Regleras med</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Bokföringstext</translation>
    </message>
    <message>
        <source>Nobody pays anything in the year.</source>
        <translation>Ingen betalar något det året.</translation>
    </message>
    <message>
        <source>Municipal grant</source>
        <translation>Kommunbidrag</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Ledger file %1</source>
        <translation>Bokföringsfil %1</translation>
    </message>
    <message>
        <source>Ledger file</source>
        <translation>Bokföringsfil</translation>
    </message>
    <message>
        <source>Amounts of 0 are left out. What is not allocated is in no row.</source>
        <translation>Belopp som är 0 är utelämnade. Det som inte är fördelat står på ingen rad.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Räkningar</translation>
    </message>
    <message>
        <source>What every unit pays, this year beside the last; each unit&apos;s bill with its costs and volumes.</source>
        <translation>Vad varje enhet betalar, i år bredvid i fjol; varje enhets räkning med kostnader och volymer.</translation>
    </message>
    <message>
        <source>A row per unit and part with the codes of the ledger; one file as csv.</source>
        <translation>En rad per enhet och del med bokföringens koder; en enda fil som csv.</translation>
    </message>
    <message>
        <source>Changed allocation keys</source>
        <translation>Ändrade fördelningsnycklar</translation>
    </message>
    <message>
        <source>Proposed keys, and what each what-if would mean for every unit.</source>
        <translation>Föreslagna nycklar, och vad varje vad-händer-om skulle betyda för varje enhet.</translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation>Ändrade kategorier</translation>
    </message>
    <message>
        <source>Proposed categories, and what each what-if would mean for every unit.</source>
        <translation>Föreslagna kategorier, och vad varje vad-händer-om skulle betyda för varje enhet.</translation>
    </message>
    <message>
        <source>Every allocation key with its volumes per unit, who delivered and approved them, and what is missing.</source>
        <translation>Varje fördelningsnyckel med sina volymer per enhet, vem som lämnade och godkände dem, och vad som saknas.</translation>
    </message>
    <message>
        <source>Unit prices per year, planned and actual volumes, over- and under-recovery.</source>
        <translation>Enhetspriser per år, planerade och verkliga volymer, över- och underuttag.</translation>
    </message>
    <message>
        <source>Correction invoices</source>
        <translation>Rättelsefakturor</translation>
    </message>
    <message>
        <source>What each unit was invoiced at unit prices, what should have been, and the difference.</source>
        <translation>Vad varje enhet har fakturerats till pris, vad det skulle ha varit, och skillnaden.</translation>
    </message>
    <message>
        <source>Volumes %1</source>
        <translation>Volymer %1</translation>
    </message>
    <message>
        <source>Planned volume or fixed weight</source>
        <translation>Planerad volym eller fast vikt</translation>
    </message>
    <message>
        <source>No key of the year has volumes.</source>
        <translation>Ingen av årets nycklar har volymer.</translation>
    </message>
    <message>
        <source>Who shares what, %1</source>
        <translation>Vem delar på vad %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Nobody shares anything in the year.</source>
        <translation>Ingen delar på något det året.</translation>
    </message>
    <message>
        <source>In no part</source>
        <translation>I ingen del</translation>
    </message>
    <message>
        <source>Invoiced at unit prices</source>
        <translation>Faktureras till styckpris</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Parts of the services, %1</source>
        <translation>Tjänsternas delar %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Volume of all</source>
        <translation>Allas volym</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Ej fördelat</translation>
    </message>
    <message>
        <source>Sum of both</source>
        <translation>Summan av båda</translation>
    </message>
    <message>
        <source>No service costs anything in the year.</source>
        <translation>Ingen tjänst kostar något det året.</translation>
    </message>
    <message>
        <source>Unit prices %1</source>
        <translation>Styckpriser %1</translation>
    </message>
    <message>
        <source>Planned cost, or set price for one</source>
        <translation>Planerad kostnad, eller satt styckpris</translation>
    </message>
    <message>
        <source>Planned volume</source>
        <translation>Planerad volym</translation>
    </message>
    <message>
        <source>Cost of the services, %1</source>
        <translation>Tjänsternas kostnad %1</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Egen kostnad</translation>
    </message>
    <message>
        <source>To be allocated</source>
        <translation>Att fördela</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Vikt %1</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Andel (%)</translation>
    </message>
    <message>
        <source>The key has no weights in %1.</source>
        <translation>Nyckeln har inga vikter %1.</translation>
    </message>
    <message>
        <source>%1: weights are missing: %2.</source>
        <translation>%1: vikter saknas: %2.</translation>
    </message>
    <message>
        <source>The key is combined of nothing.</source>
        <translation>Nyckeln är inte sammansatt av något.</translation>
    </message>
    <message>
        <source>All who take part pay the same; the key has no volumes.</source>
        <translation>Alla som deltar betalar lika mycket; nyckeln har inga volymer.</translation>
    </message>
    <message>
        <source>What costs are spread by, %1</source>
        <translation>Vad kostnader fördelas efter, %1</translation>
    </message>
    <message>
        <source>Planned in all</source>
        <translation>Planerat i allt</translation>
    </message>
    <message>
        <source>Actual in all</source>
        <translation>Verkligt i allt</translation>
    </message>
    <message>
        <source>Planned volumes are missing</source>
        <translation>Planerade volymer saknas</translation>
    </message>
    <message>
        <source>The document has no allocation keys.</source>
        <translation>Dokumentet har inga fördelningsnycklar.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>A price is set, or it is the planned cost divided by the planned volume. What is invoiced is the price times the planned volume; what should have been is the price times the actual volume.</source>
        <translation>Ett pris är satt, eller så är det den planerade kostnaden delad med den planerade volymen. Det som faktureras är priset gånger den planerade volymen; det som skulle ha varit är priset gånger den verkliga.</translation>
    </message>
    <message>
        <source>The recovery is what the service cost less what its prices give for the actual volumes: more than 0 is under-recovery, less than 0 is over-recovery. The correction invoice settles it by what each unit used, so that all invoices together make the cost.</source>
        <translation>Täckningen är det som tjänsten kostade minus vad priserna ger för de verkliga volymerna: mer än 0 är ett underuttag, mindre än 0 ett överuttag. Rättelsefakturan reglerar den efter vad varje enhet har använt, så att alla fakturor tillsammans ger kostnaden.</translation>
    </message>
    <message>
        <source>Amount = cost of the part × the unit&apos;s volume / volume of all, rounded to öre, plus the residual: the öre that rounding would lose or add go, one each, to those who lost or gained most by it, so that all amounts of a part add up to its cost.</source>
        <translation>Belopp = delens kostnad × enhetens volym / allas volym, avrundat till öre, plus restöret: de ören som avrundningen skulle tappa eller lägga till går, ett till var, till dem som förlorade eller vann mest på den, så att en dels alla belopp blir dess kostnad.</translation>
    </message>
    <message>
        <source>At a unit price the cost and the volume of all are what the price is calculated from; for a set price they are the price and 1.</source>
        <translation>Vid styckpris är kostnaden och allas volym det som priset räknas av; för ett satt pris är de priset och 1.</translation>
    </message>
    <message>
        <source>No volumes are asked for or entered.</source>
        <translation>Inga volymer krävs eller är angivna.</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planerat %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Verkligt %1</translation>
    </message>
    <message>
        <source>Of which is known</source>
        <translation>Varav känt</translation>
    </message>
    <message>
        <source>%1: nothing is allocated by the key.</source>
        <translation>%1: inget fördelas efter nyckeln.</translation>
    </message>
    <message>
        <source>%1: planned volumes are missing: %2.</source>
        <translation>%1: planerade volymer saknas: %2.</translation>
    </message>
    <message>
        <source>%1: actual volumes are missing: %2.</source>
        <translation>%1: verkliga volymer saknas: %2.</translation>
    </message>
    <message>
        <source>%1: entered, but not counted, because they bear no costs in the year: %2.</source>
        <translation>%1: angivna men inte räknade, eftersom de inte bär några kostnader under året: %2.</translation>
    </message>
    <message>
        <source>A volume that is not entered is unknown, not 0. It is asked of the units that bear costs in the year and take part in what is spread by the key; other units&apos; cells are empty.</source>
        <translation>En volym som inte är angiven är ej känd, inte 0. Den krävs av de enheter som bär kostnader under året och deltar i det som fördelas efter nyckeln; andra enheters celler är tomma.</translation>
    </message>
    <message>
        <source>An actual volume is asked for when the year is over, or when any of the year is entered.</source>
        <translation>En verklig volym krävs när året är slut, eller när någon för året är angiven.</translation>
    </message>
    <message>
        <source>Volumes of allocation keys %1</source>
        <translation>Fördelningsnycklarnas volymer %1</translation>
    </message>
    <message>
        <source>It is carried out: what it changed is in the document.</source>
        <translation>Det är genomfört: det som det ändrade finns i dokumentet.</translation>
    </message>
    <message>
        <source>What the proposals would mean</source>
        <translation>Vad förslagen skulle betyda</translation>
    </message>
    <message>
        <source>Proposal about</source>
        <translation>Förslaget gäller</translation>
    </message>
    <message>
        <source>Units that pay more</source>
        <translation>Enheter som betalar mer</translation>
    </message>
    <message>
        <source>Units that pay less</source>
        <translation>Enheter som betalar mindre</translation>
    </message>
    <message>
        <source>No what-if works the proposals out: what they would mean is not known.</source>
        <translation>Inget vad-händer-om räknar på förslagen: vad de skulle betyda är inte känt.</translation>
    </message>
    <message>
        <source>Bills of %1 before and after</source>
        <translation>Räkningar %1 före och efter</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Before is the decided state, after what would hold if the what-if alone were carried out. Differences are after less before; per cents are of before.</source>
        <translation>Före är det beslutade läget, efter det som skulle gälla om bara detta genomfördes. Skillnaden är efter minus före; procenten räknas på före.</translation>
    </message>
    <message>
        <source>Changed allocation keys %1</source>
        <translation>Ändrade fördelningsnycklar %1</translation>
    </message>
    <message>
        <source>Changed categories %1</source>
        <translation>Ändrade kategorier %1</translation>
    </message>
    <message>
        <source>The cells hold kronor and are shown in %1.</source>
        <translation>Cellerna rymmer kronor och visas i %1.</translation>
    </message>
    <message>
        <source>Received from other services</source>
        <translation>Mottaget från andra tjänster</translation>
    </message>
    <message>
        <source>Passed on to other services</source>
        <translation>Fört vidare till andra tjänster</translation>
    </message>
    <message>
        <source>Management cost</source>
        <translation>Förvaltningskostnad</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Brytpunkter</translation>
    </message>
    <message>
        <source>Impact of initiatives</source>
        <translation>Insatsernas påverkan</translation>
    </message>
    <message>
        <source>Own cost of all services</source>
        <translation>Alla tjänsters egen kostnad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the thresholds: %n services</source>
        <translation>
            <numerusform>Under tröskelvärdena: %n tjänst</numerusform>
            <numerusform>Under tröskelvärdena: %n tjänster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Owning against leasing</source>
        <translation>Äga jämfört med att leasa</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>Äga</translation>
    </message>
    <message>
        <source>Leasing</source>
        <translation>Leasa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Per year in use</source>
        <translation>Per år i bruk</translation>
    </message>
    <message>
        <source>The document has no discount rate, so there are no present values.</source>
        <translation>Dokumentet har ingen diskonteringsränta, så det finns inga nuvärden.</translation>
    </message>
    <message>
        <source>Present value at %1</source>
        <translation>Nuvärde vid %1</translation>
    </message>
    <message>
        <source>Each year is discounted to the time before the first one, which is discounted too.</source>
        <translation>Varje år diskonteras till tiden före det första, som också diskonteras.</translation>
    </message>
    <message>
        <source>From the base to the bills, %1</source>
        <translation>Från basen till räkningarna, %1</translation>
    </message>
    <message>
        <source>Passed on between services</source>
        <translation>Fört vidare mellan tjänster</translation>
    </message>
    <message>
        <source>Not billed: of services whose cost is not known</source>
        <translation>Faktureras inte: av tjänster vars kostnad inte är känd</translation>
    </message>
    <message>
        <source>All bills</source>
        <translation>Alla räkningar</translation>
    </message>
    <message>
        <source>Not billed: covered by no part or price</source>
        <translation>Faktureras inte: täcks inte av någon del eller något pris</translation>
    </message>
    <message>
        <source>Not billed: parts that nobody pays for</source>
        <translation>Faktureras inte: delar som ingen betalar för</translation>
    </message>
    <message>
        <source>Not billed: services that pass all on to each other</source>
        <translation>Faktureras inte: tjänster som för allt vidare till varandra</translation>
    </message>
    <message>
        <source>Not billed: cost less what is invoiced</source>
        <translation>Faktureras inte: kostnad minus det som faktureras à pris</translation>
    </message>
    <message>
        <source>Not billed: linked to no service</source>
        <translation>Faktureras inte: inte kopplat till någon tjänst</translation>
    </message>
    <message>
        <source>Not billed: shares unknown</source>
        <translation>Faktureras inte: andelarna är ej kända</translation>
    </message>
    <message>
        <source>Not billed: cost unknown</source>
        <translation>Faktureras inte: kostnaden är ej känd</translation>
    </message>
    <message>
        <source>Services of the base that only have a forecast</source>
        <translation>Tjänster i basen som bara har en prognos</translation>
    </message>
    <message>
        <source>Services outside the base that only have a forecast</source>
        <translation>Tjänster utanför basen som bara har en prognos</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are stated for earlier years, from which they are taken over: see their notes.</source>
        <translation>
            <numerusform>%n av dem är angiven för tidigare år och övertagen därifrån: se anteckningen.</numerusform>
            <numerusform>%n av dem är angivna för tidigare år och övertagna därifrån: se anteckningarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (cannot be moved so far: its figures of %2 would fall before the plan)</source>
        <translation>%1 (kan inte flyttas så långt: siffrorna för %2 skulle hamna före planen)</translation>
    </message>
    <message>
        <source>%1 (moved: its net benefit is only known as a total)</source>
        <translation>%1 (flyttad: nettonyttan är bara känd som en total)</translation>
    </message>
    <message>
        <source>%1 (moved: its own figures are not all known)</source>
        <translation>%1 (flyttad: alla dess egna siffror är inte kända)</translation>
    </message>
    <message>
        <source>%1 (moved: its own figure of %2 is not known)</source>
        <translation>%1 (flyttad: dess egen siffra för %2 är inte känd)</translation>
    </message>
    <message>
        <source>%1 (scaled, but its own figure is not known)</source>
        <translation>%1 (skalad, men dess egen siffra är inte känd)</translation>
    </message>
    <message>
        <source>Moved: a net benefit that is known as a total only becomes unknown.</source>
        <translation>Flyttad: en nettonytta som bara är känd som en total blir ej känd.</translation>
    </message>
    <message>
        <source>Later change</source>
        <translation>Senare förändring</translation>
    </message>
    <message>
        <source>Known part of the later change</source>
        <translation>Känd del av den senare förändringen</translation>
    </message>
    <message>
        <source>In parts of unknown size</source>
        <translation>I delar av okänd storlek</translation>
    </message>
    <message>
        <source>Billed of it when the shares are known</source>
        <translation>Debiteras av det när andelarna är kända</translation>
    </message>
    <message>
        <source>Impact of initiatives linked to no service</source>
        <translation>Påverkan av insatser utan tjänst</translation>
    </message>
    <message>
        <source>Own cost of services and initiatives</source>
        <translation>Tjänsternas och insatsernas egen kostnad</translation>
    </message>
    <message>
        <source>Net benefit %1</source>
        <translation>Nettonytta %1</translation>
    </message>
    <message numerus="yes">
        <source>Net benefit, total of %n years (%1)</source>
        <translation>
            <numerusform>Nettonytta, totalt för %n år (%1)</numerusform>
            <numerusform>Nettonytta, totalt för %n år (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier years</source>
        <translation>tidigare år</translation>
    </message>
    <message>
        <source>Depreciation and interest are not known in every year; what is known adds up to %1.</source>
        <translation>Avskrivning och ränta är inte kända för alla år; det som är känt uppgår till %1.</translation>
    </message>
    <message>
        <source>Depreciation and interest add up to %1 in the first year and %2 in the last; in all %3.</source>
        <translation>Avskrivning och ränta uppgår till %1 det första året och %2 det sista; totalt %3.</translation>
    </message>
    <message>
        <source>Capital cost per year</source>
        <translation>Kapitalkostnad per år</translation>
    </message>
    <message>
        <source>%1, known part</source>
        <translation>%1, känd del</translation>
    </message>
    <message>
        <source>Not known in all, so that only the known part is drawn: %1.</source>
        <translation>Inte känt i sin helhet, så att bara den kända delen är ritad: %1.</translation>
    </message>
    <message>
        <source>Too large to be calculated exactly, and therefore unknown: %1. Look at the units of what it is made of.</source>
        <translation>För stort för att räknas exakt och därför ej känt: %1. Se över enheterna i det som det består av.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons could not be made:</source>
        <translation>
            <numerusform>%n jämförelse kunde inte göras:</numerusform>
            <numerusform>%n jämförelser kunde inte göras:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>It is too large to be calculated exactly.</source>
        <translation>Det är för stort för att räknas exakt.</translation>
    </message>
    <message>
        <source>All shares and bills follow these volumes. The öre that are left by rounding stay with those that have them.</source>
        <translation>Alla andelar och räkningar följer dessa volymer. De ören som blir över vid avrundning stannar hos dem som har dem.</translation>
    </message>
    <message>
        <source>Checks of the figures</source>
        <translation>Kontroller av talen</translation>
    </message>
    <message>
        <source>No check differs.</source>
        <translation>Ingen kontroll avviker.</translation>
    </message>
    <message>
        <source>At least one check differs: see the table of checks.</source>
        <translation>Minst en kontroll avviker: se tabellen med kontroller.</translation>
    </message>
    <message>
        <source>A cost or an impact of an initiative in it is not known; the annual analysis says which.</source>
        <translation>En kostnad eller påverkan för någon av dess förändringsinsatser är inte känd; den årliga analysen säger vilken.</translation>
    </message>
    <message>
        <source>The sum of so many separate amounts that a formula cannot hold them.</source>
        <translation>Summan av så många enskilda belopp att en formel inte rymmer dem.</translation>
    </message>
    <message>
        <source>Unknown, and therefore not drawn: %1.</source>
        <translation>Ej känt, och därför inte ritat: %1.</translation>
    </message>
    <message>
        <source>What is shown is rounded from exact kronor.</source>
        <translation>Det som visas är avrundat från exakta kronor.</translation>
    </message>
    <message>
        <source>%1: sum %2 = its own table</source>
        <translation>%1: summa %2 = dess egen tabell</translation>
    </message>
    <message>
        <source>The amount is not known, and is not 0: complete it before it is booked. The report of bills says what is missing.</source>
        <translation>Beloppet är inte känt och är inte 0: komplettera det innan det bokförs. Rapporten över räkningar säger vad som saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger file have no amount, because it is not known: they hold the word “%1” in its place. Complete them before they are booked.</source>
        <translation>
            <numerusform>%n rad i bokföringsfilen har inget belopp, eftersom det inte är känt: där står ”%1” i stället. Komplettera den innan den bokförs.</numerusform>
            <numerusform>%n rader i bokföringsfilen har inget belopp, eftersom det inte är känt: där står ”%1” i stället. Komplettera dem innan de bokförs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Succeeds %1, whose bill for %2 was %3.</source>
        <translation>Efterträder %1, vars räkning för %2 var %3.</translation>
    </message>
    <message>
        <source>The rows make %1 in all; the bills of all units make %2.</source>
        <translation>Raderna blir %1 totalt; alla enheters räkningar blir %2.</translation>
    </message>
    <message>
        <source>%1, of what is known</source>
        <translation>%1, av det som är känt</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3 in %4</source>
        <translation>%1 kostar %2 mer än %3 %4</translation>
    </message>
    <message>
        <source>The scenario adds %1 to the base in %2, most in %3 (%4)</source>
        <translation>Scenariot lägger %1 till basen %2, mest %3 (%4)</translation>
    </message>
    <message>
        <source>The scenario takes %1 off the base in %2</source>
        <translation>Scenariot minskar basen med %1 %2</translation>
    </message>
    <message>
        <source>The scenario adds %1 to the base in %2</source>
        <translation>Scenariot lägger %1 till basen %2</translation>
    </message>
    <message>
        <source>%1 has the largest net benefit: %2</source>
        <translation>%1 har störst nettonytta: %2</translation>
    </message>
    <message>
        <source>The largest cause of the change in %1: %2, %3</source>
        <translation>Största orsaken till förändringen %1: %2, %3</translation>
    </message>
    <message>
        <source>The capital cost falls from %1 to %2, %3–%4</source>
        <translation>Kapitalkostnaden minskar från %1 till %2, %3–%4</translation>
    </message>
    <message>
        <source>The capital cost is highest in %1: %2</source>
        <translation>Kapitalkostnaden är högst %1: %2</translation>
    </message>
    <message>
        <source>%1 pays %2 more, %3 pays %4 less</source>
        <translation>%1 betalar %2 mer, %3 betalar %4 mindre</translation>
    </message>
    <message>
        <source>%1 pays %2 more</source>
        <translation>%1 betalar %2 mer</translation>
    </message>
    <message>
        <source>%1 pays %2 less</source>
        <translation>%1 betalar %2 mindre</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Annual analysis 2025</source>
        <translation>Årlig analys 2025</translation>
    </message>
    <message>
        <source>Services with their costs, proposed initiatives and three scenarios of a shared supplier.</source>
        <translation>Tjänster med sina kostnader, föreslagna förändringsinsatser och tre scenarier hos en gemensam leverantör.</translation>
    </message>
    <message>
        <source>IT investment 2019</source>
        <translation>IT-investering 2019</translation>
    </message>
    <message>
        <source>An investment with its estimate and capital cost, and the appropriation that pays for it.</source>
        <translation>En investering med kalkyl och kapitalkostnad, och anslaget som betalar den.</translation>
    </message>
    <message>
        <source>IT programme 2013–2018</source>
        <translation>IT-program 2013–2018</translation>
    </message>
    <message>
        <source>Five portfolios with the purpose of each and what it asks of a benefit calculation.</source>
        <translation>Fem portföljer med vars och ens syfte och vad den kräver av en nyttokalkyl.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. The samples are: %2.</source>
        <translation>Det finns inget exempel ”%1”. Exemplen är: %2.</translation>
    </message>
    <message>
        <source>The sample “%1” is missing in this build.</source>
        <translation>Exemplet ”%1” saknas i den här versionen.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation>”%1” kan inte innehålla detta värde.</translation>
    </message>
    <message>
        <source>“%1” is no value of the field “%2”.</source>
        <translation>”%1” är inget värde för fältet ”%2”.</translation>
    </message>
    <message>
        <source>The value is missing or does not fit.</source>
        <translation>Värdet saknas eller passar inte.</translation>
    </message>
    <message>
        <source>The row that it belongs to is missing.</source>
        <translation>Raden som den hör till saknas.</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>The change is not written to “%1”: something in it refers to what does not exist.</source>
        <translation>Ändringen är inte skriven till ”%1”: något i den hänvisar till det som inte finns.</translation>
    </message>
    <message>
        <source>The change is not written to “%1”: a value does not fit.</source>
        <translation>Ändringen är inte skriven till ”%1”: ett värde passar inte.</translation>
    </message>
    <message>
        <source>“%1” does not exist; check the name and the folder.</source>
        <translation>”%1” finns inte; kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not replaced; choose another name.</source>
        <translation>”%1” finns redan och ersätts inte; välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is; use an earlier copy. %2</source>
        <translation>”%1” är skadad och lämnades som den är; använd en tidigare kopia. %2</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program; install that version to open it.</source>
        <translation>”%1” är skriven av en nyare version av programmet; installera den för att öppna filen.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; close it there first.</source>
        <translation>”%1” används av ett annat program; stäng den där först.</translation>
    </message>
    <message>
        <source>“%1” has been open since %2 by %3 on %4; close it there first, or work on a copy.</source>
        <translation>”%1” är öppen sedan %2 av %3 på %4; stäng den där först, eller arbeta med en kopia.</translation>
    </message>
    <message>
        <source>The disk has no room left for “%1”, and nothing was written; make room, or save a copy on another disk.</source>
        <translation>Disken har inte plats för ”%1”, och inget har skrivits; skapa utrymme, eller spara en kopia på en annan disk.</translation>
    </message>
    <message>
        <source>“%1” has been moved or removed while it was open, and nothing was written; save a copy and work on that.</source>
        <translation>”%1” har flyttats eller tagits bort medan den var öppen, och inget har skrivits; spara en kopia och arbeta med den.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed where it lies, the file or its folder is read-only; save a copy elsewhere and work on that.</source>
        <translation>”%1” kan inte ändras där den ligger, filen eller dess mapp är skrivskyddad; spara en kopia någon annanstans och arbeta med den.</translation>
    </message>
    <message>
        <source>“%1” was not closed and lies where it cannot be set right; copy it and “%1-journal” to a folder of your own and open it there.</source>
        <translation>”%1” stängdes inte och ligger där den inte kan återställas; kopiera den och ”%1-journal” till en egen mapp och öppna den där.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; check the disk, the network and your permissions.</source>
        <translation>”%1” kunde inte läsas eller skrivas; kontrollera disken, nätverket och dina behörigheter.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist; make it first.</source>
        <translation>Mappen ”%1” finns inte; skapa den först.</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only; choose another folder.</source>
        <translation>Mappen ”%1” är skrivskyddad; välj en annan mapp.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file.</source>
        <translation>”%1” är en mapp; välj en fil.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file; choose a document.</source>
        <translation>”%1” är ingen vanlig fil; välj ett dokument.</translation>
    </message>
    <message>
        <source>“%1” is empty, not a document; choose another file.</source>
        <translation>”%1” är tom, inget dokument; välj en annan fil.</translation>
    </message>
    <message>
        <source>Its beginning is destroyed.</source>
        <translation>Dess början är förstörd.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a document; choose another file.</source>
        <translation>”%1” är ett annat programs databas, inget dokument; välj en annan fil.</translation>
    </message>
    <message>
        <source>“%1” is not a document of Nyttoportföljen; choose a file that the program has made.</source>
        <translation>”%1” är inget dokument från Nyttoportföljen; välj en fil som programmet har skapat.</translation>
    </message>
    <message>
        <source>It has no version.</source>
        <translation>Den har ingen version.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is missing.</source>
        <translation>En rad i ”%1” hänvisar till en i ”%2” som saknas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Filens struktur</translation>
    </message>
    <message>
        <source>What is stored does not agree with its checksum: %1.</source>
        <translation>Det som är lagrat stämmer inte med sin kontrollsumma: %1.</translation>
    </message>
    <message>
        <source>What was written could not be read back whole and was thrown away; check the disk.</source>
        <translation>Det som skrevs kunde inte läsas tillbaka helt och slängdes; kontrollera disken.</translation>
    </message>
    <message>
        <source>What it holds cannot be read.</source>
        <translation>Det som finns i den går inte att läsa.</translation>
    </message>
    <message>
        <source>“%1” has been replaced or overwritten by another program while it was open, and nothing was written to it. Your document is still here: save a copy and go on with that.</source>
        <translation>”%1” har ersatts eller skrivits över av ett annat program medan den var öppen, och inget skrevs till den. Ditt dokument finns kvar här: spara en kopia och fortsätt med den.</translation>
    </message>
    <message>
        <source>“%1-journal” lies beside “%1” but belongs to another file of that name, of which an edit was interrupted. Neither was changed: move “%1-journal” to another folder, then open “%1” again.</source>
        <translation>”%1-journal” ligger intill ”%1” men hör till en annan fil med det namnet, där en ändring avbröts. Ingen av dem har ändrats: flytta ”%1-journal” till en annan mapp och öppna sedan ”%1” igen.</translation>
    </message>
    <message>
        <source>An edit of it was interrupted, and “%1-journal” beside it does not set it right: move both to another folder before an earlier copy gets the name.</source>
        <translation>En ändring av den avbröts, och ”%1-journal” intill gör den inte hel: flytta båda till en annan mapp innan en tidigare kopia får namnet.</translation>
    </message>
    <message>
        <source>“%1-journal” lies there, of an interrupted edit of an earlier “%1”. Nothing was written: move it to another folder, or choose another name.</source>
        <translation>”%1-journal” ligger där, från en avbruten ändring av en tidigare ”%1”. Inget skrevs: flytta den till en annan mapp eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” as it was when it was opened; the history before that could no longer be read.</source>
        <translation>”%1” som det var när det öppnades; historiken före det gick inte längre att läsa.</translation>
    </message>
    <message>
        <source>The document is a copy of one whose history could no longer be read: what was secret before cannot be told.</source>
        <translation>Dokumentet är en kopia av ett vars historik inte längre gick att läsa: vad som var sekretessbelagt tidigare går inte att veta.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Detta passar inte här.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” är inget heltal.</translation>
    </message>
    <message>
        <source>“%1” is neither %2 nor %3.</source>
        <translation>”%1” är varken %2 eller %3.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the document; add it first.</source>
        <translation>Det finns ingen ”%2” (%1) i dokumentet; lägg till den först.</translation>
    </message>
    <message>
        <source>There are several of the name “%1”; choose from the list.</source>
        <translation>Det finns flera med namnet ”%1”; välj ur listan.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2025-01-31.</source>
        <translation>”%1” är inget datum; skriv det som 2025-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no month; write it as 2025-01.</source>
        <translation>”%1” är ingen månad; skriv den som 2025-01.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Detta får inte vara tomt.</translation>
    </message>
    <message>
        <source>This cannot be typed here.</source>
        <translation>Detta kan inte skrivas här.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>”%1” är inget av alternativen: %2.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Open a document</source>
        <translation>Öppna ett dokument</translation>
    </message>
    <message>
        <source>Documents (*.nyp)</source>
        <translation>Dokument (*.nyp)</translation>
    </message>
    <message>
        <source>Where shall the new document be kept?</source>
        <translation>Var ska det nya dokumentet sparas?</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelarbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabeller som text (*.csv)</translation>
    </message>
    <message>
        <source>Close the document?</source>
        <translation>Stänga dokumentet?</translation>
    </message>
    <message>
        <source>What the window shows is lost when the document is closed without a copy.</source>
        <translation>Det som fönstret visar går förlorat om dokumentet stängs utan en kopia.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Spara en &amp;kopia …</translation>
    </message>
    <message>
        <source>Close &amp;without a copy</source>
        <translation>Stäng &amp;utan kopia</translation>
    </message>
    <message>
        <source>Something that you have typed is not stored: it stands in a field or a cell that says so.</source>
        <translation>Något som du har skrivit är inte sparat: det står i ett fält eller en cell som säger det.</translation>
    </message>
    <message>
        <source>It is lost when the document is closed. Everything else is stored.</source>
        <translation>Det går förlorat när dokumentet stängs. Allt annat är sparat.</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Stäng och &amp;förlora det</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drawings that can be enlarged (*.svg)</source>
        <translation>Teckningar som går att förstora (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Spara diagrammet som bild</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Documents as JSON (*.json)</source>
        <translation>Dokument som JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>writers</name>
    <message>
        <source>Two rows or two columns of the table have the same key.</source>
        <translation>Två rader eller två kolumner i tabellen har samma nyckel.</translation>
    </message>
    <message>
        <source>The report has two tables “%1”.</source>
        <translation>Rapporten har två tabeller ”%1”.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Formeln är tom.</translation>
    </message>
    <message>
        <source>A formula may not hold “%1”.</source>
        <translation>En formel får inte innehålla ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is not among the functions and names of a formula.</source>
        <translation>”%1” hör inte till en formels funktioner och namn.</translation>
    </message>
    <message>
        <source>The formula has no reference {%1}.</source>
        <translation>Formeln har ingen hänvisning {%1}.</translation>
    </message>
    <message>
        <source>There is no room to write %1.</source>
        <translation>Det finns inte plats att skriva %1.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 får inte skrivas.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The report has no sheets.</source>
        <translation>Rapporten har inga blad.</translation>
    </message>
    <message>
        <source>Two sheets of the report have the same key.</source>
        <translation>Två blad i rapporten har samma nyckel.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Bladet ”%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a cell.</source>
        <translation>”%1” kan inte vara namnet på en cell.</translation>
    </message>
    <message>
        <source>Two cells have the name “%1”.</source>
        <translation>Två celler har namnet ”%1”.</translation>
    </message>
    <message>
        <source>Chart “%1”</source>
        <translation>Diagrammet ”%1”</translation>
    </message>
    <message>
        <source>A series does not have one value per category.</source>
        <translation>En serie har inte ett värde per kategori.</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <translation>Tabellen ”%1”</translation>
    </message>
    <message>
        <source>A column has at most %1 decimals.</source>
        <translation>En kolumn har högst %1 decimaler.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>The row does not have one cell per column.</source>
        <translation>Raden har inte en cell per kolumn.</translation>
    </message>
    <message>
        <source>%1, column “%2”</source>
        <translation>%1, kolumn ”%2”</translation>
    </message>
    <message>
        <source>The cell leads to a sheet “%1” that is not there.</source>
        <translation>Cellen leder till ett blad ”%1” som inte finns.</translation>
    </message>
    <message>
        <source>Only a text can lead to a sheet.</source>
        <translation>Bara en text kan leda till ett blad.</translation>
    </message>
    <message>
        <source>A formula needs the value it gives.</source>
        <translation>En formel behöver det värde den ger.</translation>
    </message>
    <message>
        <source>There is no cell “%1, %2, %3”.</source>
        <translation>Det finns ingen cell ”%1, %2, %3”.</translation>
    </message>
    <message>
        <source>A range of cells lies within one table.</source>
        <translation>Ett cellområde ligger inom en tabell.</translation>
    </message>
    <message>
        <source>The paragraph “%1 …” has %2 characters, and a cell of a spreadsheet holds at most %3: divide it into several paragraphs.</source>
        <translation>Stycket ”%1 …” har %2 tecken, och en cell i ett kalkylblad rymmer högst %3: dela det i flera stycken.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Exporten avbröts.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 finns redan.</translation>
    </message>
    <message>
        <source>The report has no table to write.</source>
        <translation>Rapporten har ingen tabell att skriva.</translation>
    </message>
    <message>
        <source>A spreadsheet knows no date before March 1900.</source>
        <translation>Ett kalkylblad känner inget datum före mars 1900.</translation>
    </message>
    <message>
        <source>The text is too long to be the value of a formula.</source>
        <translation>Texten är för lång för att vara en formels värde.</translation>
    </message>
    <message>
        <source>The formula is longer than a spreadsheet takes.</source>
        <translation>Formeln är längre än ett kalkylprogram godtar.</translation>
    </message>
    <message>
        <source>A workbook cannot hold this: %1</source>
        <translation>En arbetsbok kan inte innehålla detta: %1</translation>
    </message>
    <message>
        <source>There is no room for the export&apos;s temporary files in %1.</source>
        <translation>Det finns inte plats för exportens tillfälliga filer i %1.</translation>
    </message>
    <message>
        <source>The file is no whole zip archive.</source>
        <translation>Filen är inget helt zip-arkiv.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kunde inte läsas.</translation>
    </message>
    <message>
        <source>The archive has no file %1.</source>
        <translation>Arkivet har ingen fil %1.</translation>
    </message>
    <message>
        <source>%1 is no plain file, and is not replaced.</source>
        <translation>%1 är ingen vanlig fil och ersätts inte.</translation>
    </message>
    <message>
        <source>%1 is a file; several tables need a folder.</source>
        <translation>%1 är en fil; flera tabeller behöver en mapp.</translation>
    </message>
    <message>
        <source>%1 is the current folder, or around it, and cannot be replaced; name a folder of its own.</source>
        <translation>%1 är den aktuella mappen, eller ligger runt den, och kan inte ersättas; ange en egen mapp.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which is no plain file, and is not replaced; name another folder.</source>
        <translation>%1 innehåller ”%2”, som inte är någon vanlig fil, och ersätts inte; ange en annan mapp.</translation>
    </message>
    <message>
        <source>The text holds a control character (%1).</source>
        <translation>Texten innehåller ett styrtecken (%1).</translation>
    </message>
    <message>
        <source>%1 is a document, and is not replaced by what is written of one; name another file.</source>
        <translation>%1 är ett dokument och ersätts inte av något som skrivs ur ett; ange en annan fil.</translation>
    </message>
    <message>
        <source>%1 is a name that the document “%2” uses itself; name another file.</source>
        <translation>%1 är ett namn som dokumentet ”%2” självt använder; ange en annan fil.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; make it first, or name another.</source>
        <translation>Mappen för %1 finns inte; skapa den först, eller ange en annan.</translation>
    </message>
    <message>
        <source>The number is too large for a spreadsheet to hold exactly: look at the unit of what it is made of, or write the report as csv or json.</source>
        <translation>Talet är för stort för att ett kalkylblad ska kunna hålla det exakt: se över enheten för det som det består av, eller skriv rapporten som csv eller json.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (och %n till)</numerusform>
            <numerusform>%1 (och %n till)</numerusform>
        </translation>
    </message>
    <message>
        <source>The note has %1 characters, and that of a cell in a spreadsheet at most %2: shorten it, or write the report as csv or json.</source>
        <translation>Anmärkningen har %1 tecken, och en cells kommentar i ett kalkylark högst %2: korta den, eller skriv rapporten som csv eller json.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Row “%1”</source>
        <translation>Raden ”%1”</translation>
    </message>
    <message>
        <source>Table “%1”, row %2</source>
        <translation>Tabellen ”%1”, rad %2</translation>
    </message>
    <message>
        <source>Table “%1”, row “%2”</source>
        <translation>Tabellen ”%1”, raden ”%2”</translation>
    </message>
    <message>
        <source>The largest amount entered is that of %1.</source>
        <translation>Det största inmatade beloppet finns i %1.</translation>
    </message>
    <message>
        <source>Reports that it stops: %1.</source>
        <translation>Rapporter som det hindrar: %1.</translation>
    </message>
</context>
</TS>
