<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CleaningOverlay</name>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>Touch does nothing for %n second. Then the screen works again.</numerusform>
            <numerusform>Touch does nothing for %n seconds. Then the screen works again.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>In %n second we clear your answers to keep them private.</numerusform>
            <numerusform>In %n seconds we clear your answers to keep them private.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation>
            <numerusform>A nurse will see you within about %n hour.</numerusform>
            <numerusform>A nurse will see you within about %n hours.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in minutes.</extracomment>
        <translation>
            <numerusform>A nurse will see you within about %n minute.</numerusform>
            <numerusform>A nurse will see you within about %n minutes.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
</TS>
