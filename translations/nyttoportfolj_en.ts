<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
        <source>%n accepted difference(s)</source>
        <translation>
            <numerusform>%n accepted difference</numerusform>
            <numerusform>%n accepted differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s) agree</source>
        <translation>
            <numerusform>%n published figure agrees</numerusform>
            <numerusform>%n published figures agree</numerusform>
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
    <name>nytto::ReportTableView</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
        <source>Net benefit, total of %n years (%1–%2)</source>
        <translation>
            <numerusform>Net benefit, total of %n year (%1–%2)</numerusform>
            <numerusform>Net benefit, total of %n years (%1–%2)</numerusform>
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
</context>
</TS>
