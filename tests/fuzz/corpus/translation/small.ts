<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context><name>Main</name>
<message><source>Next</source><comment>button</comment><translation>A</translation></message>
<message numerus="yes"><source>%n</source><translation><numerusform>a</numerusform><numerusform>b</numerusform></translation></message>
<message><source>Old</source><translation type="vanished">x</translation></message>
</context></TS>
