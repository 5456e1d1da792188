<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AllocateServices</name>
    <message numerus="yes">
        <source>Allocate %n service(s) by “%1”</source>
        <translation>
            <numerusform>Allocate %n service by “%1”</numerusform>
            <numerusform>Allocate %n services by “%1”</numerusform>
        </translation>
    </message>
</context>
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
    <name>CapitalExplanation</name>
    <message numerus="yes">
        <source>amount %1, residual value %2, %n year(s), %3 months of this one</source>
        <translation>
            <numerusform>amount %1, residual value %2, %n year, %3 months of this one</numerusform>
            <numerusform>amount %1, residual value %2, %n years, %3 months of this one</numerusform>
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
    <name>Findings</name>
    <message numerus="yes">
        <source>%n comparison(s) agree</source>
        <translation>
            <numerusform>%n comparison agrees</numerusform>
            <numerusform>%n comparisons agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) cannot be decided</source>
        <translation>
            <numerusform>%n comparison cannot be decided</numerusform>
            <numerusform>%n comparisons cannot be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) differ by rounding alone</source>
        <translation>
            <numerusform>%n comparison differs by rounding alone</numerusform>
            <numerusform>%n comparisons differ by rounding alone</numerusform>
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
    <name>JsonFile</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
    <name>RecalculatedWords</name>
    <message numerus="yes">
        <source>%n amount(s): %1 %2</source>
        <translation>
            <numerusform>%n amount: %1 %2</numerusform>
            <numerusform>%n amounts: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(s): %1</source>
        <translation>
            <numerusform>%n quantity: %1</numerusform>
            <numerusform>%n quantities: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s), the first: %1</source>
        <translation>
            <numerusform>%n rate: %1</numerusform>
            <numerusform>%n rates, the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown stay(s) so</source>
        <translation>
            <numerusform>%n unknown stays so</numerusform>
            <numerusform>%n unknown stay so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n without a number</numerusform>
            <numerusform>%n without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be typed over is/are passed over</source>
        <translation>
            <numerusform>%n that cannot be typed over is passed over</numerusform>
            <numerusform>%n that cannot be typed over are passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) is/are passed over</source>
        <translation>
            <numerusform>%n other cell is passed over</numerusform>
            <numerusform>%n other cells are passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n row(s) that no longer refer to it</source>
        <translation>
            <numerusform>%n row that no longer refers to it</numerusform>
            <numerusform>%n rows that no longer refer to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the budgets of %n service(s)</source>
        <translation>
            <numerusform>the budget of %n service</numerusform>
            <numerusform>the budgets of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n initiative(s)</source>
        <translation>
            <numerusform>with %n initiative</numerusform>
            <numerusform>with %n initiatives</numerusform>
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
    <name>StartSteps</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
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
        <source>%n initiative(s) chosen</source>
        <translation>
            <numerusform>%n initiative chosen</numerusform>
            <numerusform>%n initiatives chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of services have a key</source>
        <translation>
            <numerusform>%n part of a service has a key</numerusform>
            <numerusform>%n parts of services have a key</numerusform>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::FilterRow</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
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
    <name>nytto::InitiativeDetails</name>
    <message numerus="yes">
        <source>&amp;Use %n service(s)</source>
        <translation>
            <numerusform>&amp;Use %n service</numerusform>
            <numerusform>&amp;Use %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::KeysPanel</name>
    <message numerus="yes">
        <source>&amp;Allocate %n service(s)</source>
        <translation>
            <numerusform>&amp;Allocate %n service</numerusform>
            <numerusform>&amp;Allocate %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are allocated by “%1”, each as one part with all of its cost.</source>
        <translation>
            <numerusform>%n service is allocated by “%1”, as one part with all of its cost.</numerusform>
            <numerusform>%n services are allocated by “%1”, each as one part with all of its cost.</numerusform>
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
    <name>nytto::MissingStrip</name>
    <message numerus="yes">
        <source>%n thing(s) missing in the chapter</source>
        <translation>
            <numerusform>%n thing is missing in the chapter</numerusform>
            <numerusform>%n things are missing in the chapter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nytto::NextYearDialog</name>
    <message numerus="yes">
        <source>%n amount(s) are carried over: %1 %2.</source>
        <translation>
            <numerusform>%n amount is carried over: %1 %2.</numerusform>
            <numerusform>%n amounts are carried over: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are changed: %1 → %2 %3.</source>
        <translation>
            <numerusform>%n amount is changed: %1 → %2 %3.</numerusform>
            <numerusform>%n amounts are changed: %1 → %2 %3.</numerusform>
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
    <name>nytto::RecalculateBar</name>
    <message numerus="yes">
        <source>Recalculate %n cell(s): %1</source>
        <translation>
            <numerusform>Recalculate %n cell: %1</numerusform>
            <numerusform>Recalculate %n cells: %1</numerusform>
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
    <name>nytto::ReplaceBar</name>
    <message numerus="yes">
        <source>“%1” is in %n cell(s).</source>
        <translation>
            <numerusform>“%1” is in %n cell.</numerusform>
            <numerusform>“%1” is in %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before:</source>
        <translation>
            <numerusform>%n stays as before:</numerusform>
            <numerusform>%n stay as before:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cell(s)</source>
        <translation>
            <numerusform>Replace “%1” in %n cell</numerusform>
            <numerusform>Replace “%1” in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n cell(s).</source>
        <translation>
            <numerusform>Replaced in %n cell.</numerusform>
            <numerusform>Replaced in %n cells.</numerusform>
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
    <name>nytto::UnknownRows</name>
    <message numerus="yes">
        <source>%n row(s) in which everything is unknown</source>
        <translation>
            <numerusform>%n row in which everything is unknown</numerusform>
            <numerusform>%n rows in which everything is unknown</numerusform>
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
