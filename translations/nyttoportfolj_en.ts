<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BackupsTable</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of the reconciliation</source>
        <translation>
            <numerusform>%n open finding of the reconciliation</numerusform>
            <numerusform>%n open findings of the reconciliation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) of the document, its figures or its bills</source>
        <translation>
            <numerusform>%n fault of the document, its figures or its bills</numerusform>
            <numerusform>%n faults of the document, its figures or its bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceeded frame(s) and appropriation(s)</source>
        <translation>
            <numerusform>%n exceeded frame or appropriation</numerusform>
            <numerusform>%n exceeded frames and appropriations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s)</source>
        <translation>
            <numerusform>%n accepted finding</numerusform>
            <numerusform>%n accepted findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) agree</source>
        <translation>
            <numerusform>%n comparison agrees</numerusform>
            <numerusform>%n comparisons agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of the document&apos;s own figures</source>
        <translation>
            <numerusform>%n of them of the document&apos;s own figures</numerusform>
            <numerusform>%n of them of the document&apos;s own figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridEdits</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPaste</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitUnits</name>
    <message numerus="yes">
        <source>%n unit(s) pay the same in all of them.</source>
        <translation>
            <numerusform>%n unit pays the same in all of them.</numerusform>
            <numerusform>%n units pay the same in all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTables</name>
    <message numerus="yes">
        <source>%1: %n initiative(s) connected to no service</source>
        <translation>
            <numerusform>%1: %n initiative connected to no service</numerusform>
            <numerusform>%1: %n initiatives connected to no service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit, %n years (%1)</source>
        <translation>
            <numerusform>Net benefit, %n year (%1)</numerusform>
            <numerusform>Net benefit, %n years (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing cost(s) %1</source>
        <translation>
            <numerusform>%n ongoing costs %1</numerusform>
            <numerusform>%n ongoing cost %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioMoves</name>
    <message numerus="yes">
        <source>Take %n initiatives out of their portfolio</source>
        <translation>
            <numerusform>Take %n initiative out of its portfolio</numerusform>
            <numerusform>Take %n initiatives out of their portfolio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n initiatives to %1</source>
        <translation>
            <numerusform>Move %n initiative to %1</numerusform>
            <numerusform>Move %n initiatives to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioFigures</name>
    <message numerus="yes">
        <source>Nobody is billed for the impact of %n initiative(s) connected to no service (%1).</source>
        <translation>
            <numerusform>Nobody is billed for the impact of %n initiative connected to no service (%1).</numerusform>
            <numerusform>Nobody is billed for the impact of %n initiatives connected to no service (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario changes nobody&apos;s bill in the years of the plan: its impact then is of %n initiative(s) connected to no service (%1).</source>
        <translation>
            <numerusform>The scenario changes nobody&apos;s bill in the years of the plan: its impact then is of %n initiative connected to no service (%1).</numerusform>
            <numerusform>The scenario changes nobody&apos;s bill in the years of the plan: its impact then is of %n initiatives connected to no service (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 the scenario changes nobody&apos;s bill: its impact is of %n initiative(s) connected to no service (%2).</source>
        <translation>
            <numerusform>In %1 the scenario changes nobody&apos;s bill: its impact is of %n initiative connected to no service (%2).</numerusform>
            <numerusform>In %1 the scenario changes nobody&apos;s bill: its impact is of %n initiatives connected to no service (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 nobody is billed for the impact of %n initiative(s) connected to no service (%2).</source>
        <translation>
            <numerusform>In %1 nobody is billed for the impact of %n initiative connected to no service (%2).</numerusform>
            <numerusform>In %1 nobody is billed for the impact of %n initiatives connected to no service (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioTermWords</name>
    <message numerus="yes">
        <source>moved %n year(s) later</source>
        <translation>
            <numerusform>moved %n year later</numerusform>
            <numerusform>moved %n years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n year(s) earlier</source>
        <translation>
            <numerusform>moved %n year earlier</numerusform>
            <numerusform>moved %n years earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <translation>
            <numerusform>%n not relevant</numerusform>
            <numerusform>%n not relevant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeColumns</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message numerus="yes">
        <source>%n units have no volume in the key “%1” for %2: %3; enter them, or 0 where there is none.</source>
        <translation>
            <numerusform>%n unit has no volume in the key “%1” for %2: %3; enter it, or 0 where there is none.</numerusform>
            <numerusform>%n units have no volume in the key “%1” for %2: %3; enter them, or 0 where there is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units have no weight in the key “%1” for %2: %3; enter them, or 0 where there is none.</source>
        <translation>
            <numerusform>%n unit has no weight in the key “%1” for %2: %3; enter it, or 0 where there is none.</numerusform>
            <numerusform>%n units have no weight in the key “%1” for %2: %3; enter them, or 0 where there is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can pay for %n services by the key “%1” in %2, which is 0 in all: %3; enter its numbers, or choose another key.</source>
        <translation>
            <numerusform>Nobody can pay for %n service by the key “%1” in %2, which is 0 in all: %3; enter its numbers, or choose another key.</numerusform>
            <numerusform>Nobody can pay for %n services by the key “%1” in %2, which is 0 in all: %3; enter its numbers, or choose another key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices times the volumes of %n units in the key “%1” for %2 are too large to be calculated: %3; look at the unit of the prices, and at the volumes.</source>
        <translation>
            <numerusform>Prices times the volume of %n unit in the key “%1” for %2 are too large to be calculated: %3; look at the unit of the prices, and at the volume.</numerusform>
            <numerusform>Prices times the volumes of %n units in the key “%1” for %2 are too large to be calculated: %3; look at the unit of the prices, and at the volumes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basics</name>
    <message numerus="yes">
        <source>“%1” is not a number with a decimal point and at most %n decimal(s), such as 494500.00.</source>
        <translation>
            <numerusform>“%1” is not a number with a decimal point and at most %n decimal, such as 494500.00.</numerusform>
            <numerusform>“%1” is not a number with a decimal point and at most %n decimals, such as 494500.00.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>json</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::AnalysisPage</name>
    <message numerus="yes">
        <source>%1 – %n missing</source>
        <translation>
            <numerusform>%1 – %n missing</numerusform>
            <numerusform>%1 – %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::GridModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::GridPanel</name>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are removed; Undo takes them back.</source>
        <translation>
            <numerusform>%n row is removed; Undo takes it back.</numerusform>
            <numerusform>%n rows are removed; Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::GridView</name>
    <message numerus="yes">
        <source>Fill down %n cell(s)</source>
        <translation>
            <numerusform>Fill down %n cell</numerusform>
            <numerusform>Fill down %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Cut %n cell</numerusform>
            <numerusform>Cut %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::HelpWindow</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::InitiativeChooser</name>
    <message numerus="yes">
        <source>&amp;Add %n</source>
        <comment>initiatives that are ticked</comment>
        <translation>
            <numerusform>&amp;Add %n</numerusform>
            <numerusform>&amp;Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::MembersPanel</name>
    <message numerus="yes">
        <source>Add %n member(s)</source>
        <translation>
            <numerusform>Add %n member</numerusform>
            <numerusform>Add %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::PageNavigation</name>
    <message numerus="yes">
        <source>%n things missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences that nobody has accepted</source>
        <translation>
            <numerusform>%n difference that nobody has accepted</numerusform>
            <numerusform>%n differences that nobody has accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::PastePreview</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be pasted. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n cell cannot be pasted. Nothing has been changed yet.</numerusform>
            <numerusform>%n cells cannot be pasted. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit: %1. Rows are not added here: add them to the table %2 first, then paste again.</source>
        <translation>
            <numerusform>%n row does not fit: %1. Rows are not added here: add it to the table %2 first, then paste again.</numerusform>
            <numerusform>%n rows do not fit: %1. Rows are not added here: add them to the table %2 first, then paste again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added.</source>
        <translation>
            <numerusform>%n row is added.</numerusform>
            <numerusform>%n rows are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie to the right of the last column.</source>
        <translation>
            <numerusform>%n cell lies to the right of the last column.</numerusform>
            <numerusform>%n cells lie to the right of the last column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold only a dash.</source>
        <translation>
            <numerusform>%n cell holds only a dash.</numerusform>
            <numerusform>%n cells hold only a dash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::PortfoliosPage</name>
    <message numerus="yes">
        <source>%n initiative(s) are in “%1” now. Undo takes that back.</source>
        <translation>
            <numerusform>%n initiative is in “%1” now. Undo takes that back.</numerusform>
            <numerusform>%n initiatives are in “%1” now. Undo takes that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) are in no portfolio now. Undo takes that back.</source>
        <translation>
            <numerusform>%n initiative is in no portfolio now. Undo takes that back.</numerusform>
            <numerusform>%n initiatives are in no portfolio now. Undo takes that back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::Printing</name>
    <message numerus="yes">
        <source>“%1” is printed, %n page(s).</source>
        <translation>
            <numerusform>“%1” is printed, %n page.</numerusform>
            <numerusform>“%1” is printed, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in %2, %n page(s).</source>
        <translation>
            <numerusform>“%1” is in %2, %n page.</numerusform>
            <numerusform>“%1” is in %2, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::ReconciliationPage</name>
    <message numerus="yes">
        <source>%n finding(s) are open.</source>
        <translation>
            <numerusform>%n finding is open.</numerusform>
            <numerusform>%n findings are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) agree.</source>
        <translation>
            <numerusform>%n comparison agrees.</numerusform>
            <numerusform>%n comparisons agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::ResultNotes</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::SumRow</name>
    <message numerus="yes">
        <source>Sum of %n row(s)</source>
        <translation>
            <numerusform>Sum of %n row</numerusform>
            <numerusform>Sum of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n checks in all</source>
        <translation>
            <numerusform>%n check in all</numerusform>
            <numerusform>%n checks in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A net benefit is the total of %n years, costs deducted.</source>
        <translation>
            <numerusform>A net benefit is the total of %n year, costs deducted.</numerusform>
            <numerusform>A net benefit is the total of %n years, costs deducted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the known part is %2; %n terms are unknown.</source>
        <translation>
            <numerusform>%1: the known part is %2; %n term is unknown.</numerusform>
            <numerusform>%1: the known part is %2; %n terms are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviations are below the thresholds.</source>
        <translation>
            <numerusform>%n deviation is below the thresholds.</numerusform>
            <numerusform>%n deviations are below the thresholds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were made.</source>
        <translation>
            <numerusform>%n comparison was made.</numerusform>
            <numerusform>%n comparisons were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree.</source>
        <translation>
            <numerusform>%n agrees.</numerusform>
            <numerusform>%n agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings have been accepted with a reason.</source>
        <translation>
            <numerusform>%n finding has been accepted with a reason.</numerusform>
            <numerusform>%n findings have been accepted with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the thresholds: %n services</source>
        <translation>
            <numerusform>Below the thresholds: %n service</numerusform>
            <numerusform>Below the thresholds: %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are stated for earlier years, from which they are taken over: see their notes.</source>
        <translation>
            <numerusform>%n of them is stated for earlier years, from which it is taken over: see its note.</numerusform>
            <numerusform>%n of them are stated for earlier years, from which they are taken over: see their notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit, total of %n years (%1)</source>
        <translation>
            <numerusform>Net benefit, total of %n year (%1)</numerusform>
            <numerusform>Net benefit, total of %n years (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons could not be made:</source>
        <translation>
            <numerusform>%n comparison could not be made:</numerusform>
            <numerusform>%n comparisons could not be made:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger file have no amount, because it is not known: they hold the word “%1” in its place. Complete them before they are booked.</source>
        <translation>
            <numerusform>%n row of the ledger file has no amount, because it is not known: it holds the word “%1” in its place. Complete it before it is booked.</numerusform>
            <numerusform>%n rows of the ledger file have no amount, because it is not known: they hold the word “%1” in its place. Complete them before they are booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writers</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
