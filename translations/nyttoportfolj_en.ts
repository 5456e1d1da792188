<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
