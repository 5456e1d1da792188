<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
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
</context>
</TS>
