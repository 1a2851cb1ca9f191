<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CategoryMark</name>
    <message>
        <source>Urgency %1: %2</source>
        <extracomment>Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.</extracomment>
        <translation>Срочность %1: %2</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture before. Never &quot;step back&quot;: the patient would.</extracomment>
        <translation>Рисунок назад</translation>
    </message>
    <message>
        <source>Next picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture after. Never &quot;step forward&quot;.</extracomment>
        <translation>Рисунок вперёд</translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Time to clean the screen</source>
        <extracomment>Title while staff clean the glass.</extracomment>
        <translation>Время протереть экран</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>%n секунду касания не действуют. Потом экран снова работает.</numerusform>
            <numerusform>%n секунды касания не действуют. Потом экран снова работает.</numerusform>
            <numerusform>%n секунд касания не действуют. Потом экран снова работает.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>You: not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient gave no answer.</extracomment>
        <translation>У вас: неизвестно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient&apos;s own answer. %1 is the answer.</extracomment>
        <translation>У вас: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Muscle cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a muscle cramp is.</extracomment>
        <translation>Судорога мышцы</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Blood clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a blood clot may be.</extracomment>
        <translation>Тромб</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Right end of the pain scale. %1 is the number, %2 its meaning: &quot;10: Worst pain&quot;.
----------
Left end of the pain scale. %1 is the number, %2 its meaning: &quot;0: No pain&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the last page.</extracomment>
        <translation>Человек сидит и ждёт с бумажным талоном.</translation>
    </message>
    <message>
        <source>Thank you. Please take a seat.</source>
        <extracomment>Title of the very last page.</extracomment>
        <translation>Спасибо. Пожалуйста, садитесь.</translation>
    </message>
    <message>
        <source>We will call your number. Your answers are gone from this screen.</source>
        <extracomment>On the very last page: the number on the paper slip is called.</extracomment>
        <translation>Мы вызовем ваш номер. Ваши ответы стёрты с этого экрана.</translation>
    </message>
    <message>
        <source>If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the very last page: the safety net in one sentence.</extracomment>
        <translation>Если вам станет хуже, сразу скажите в регистратуре.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Button on the very last page: shows the start screen for the next patient.</extracomment>
        <translation>Начальный экран</translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Get help from staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Always-there button: calls staff. Two or three short words.</extracomment>
        <translation>Помощь персонала</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We ask you first. Then staff come to you.</source>
        <extracomment>Spoken after &quot;Get help from staff&quot;: what the button does.</extracomment>
        <translation>Сначала мы спросим вас. Потом к вам подойдут.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Always-there button: choose another language. One word.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Shows all languages. Your answers stay.</source>
        <extracomment>Spoken after &quot;Language&quot;: what the button does.</extracomment>
        <translation>Показывает все языки. Ваши ответы останутся.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Always-there button while the text is largest: back to the usual size.</extracomment>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Always-there button: makes all text larger.</extracomment>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <extracomment>Spoken after &quot;Larger text&quot; or &quot;Usual text&quot;. %1 is the size that is set, %2 the largest.</extracomment>
        <translation>Размер текста %1 из %2</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Always-there button: light letters on black. One word.</extracomment>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Shows light words on black.</source>
        <extracomment>Spoken after &quot;Contrast&quot;: what the button does.</extracomment>
        <translation>Показывает светлые слова на чёрном.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <extracomment>Always-there button: moves all buttons to the lower part of a tall screen. Very short.</extracomment>
        <translation>Опустить кнопки</translation>
    </message>
    <message>
        <source>Moves all buttons down, so you can reach them.</source>
        <extracomment>Spoken after &quot;Lower buttons&quot;: what the button does.</extracomment>
        <translation>Опускает все кнопки вниз, чтобы вы могли достать.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Always-there button while a voice reads the page: be silent. Very short.</extracomment>
        <translation>Выключить голос</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Always-there button: a voice reads the page. Very short.</extracomment>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>A voice reads this page to you.</source>
        <extracomment>Spoken after &quot;Read aloud&quot;: what the button does.</extracomment>
        <translation>Голос прочитает вам эту страницу.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>Button: the voice reads the page once more from the beginning. Very short.</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: the voice becomes less loud. One word.</extracomment>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Sound: %1 of %2</source>
        <extracomment>How loud the voice is. %1 is the step that is set, %2 the loudest.</extracomment>
        <translation>Звук: %1 из %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: the voice becomes louder. One word.</extracomment>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that offers help from staff.</extracomment>
        <translation>Медсестра наклоняется к человеку и помогает.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you want a person to help you?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that offers help from staff.</extracomment>
        <translation>Хотите, чтобы вам помог человек?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help after the last question.</extracomment>
        <translation>Мы позовём персонал.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you. You get a number, and the questions stop here.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help.</extracomment>
        <translation>Мы позовём персонал. Вы получите номер, и вопросы на этом закончатся.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, call staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: yes, staff should come.</extracomment>
        <translation>Да, позвать персонал</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: no help needed, back to the page before.</extracomment>
        <translation>Нет, назад</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Shown when nobody has touched the screen for a while.</extracomment>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>Через %n секунду мы сотрём ваши ответы, чтобы их никто не увидел.</numerusform>
            <numerusform>Через %n секунды мы сотрём ваши ответы, чтобы их никто не увидел.</numerusform>
            <numerusform>Через %n секунд мы сотрём ваши ответы, чтобы их никто не увидел.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that keeps the visit: the patient needs longer.</extracomment>
        <translation>Мне нужно больше времени</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the sheet on which another language is chosen.</extracomment>
        <translation>Выберите ваш язык</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: keep the language, back to the page below.</extracomment>
        <translation>Вернуться</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>draft</source>
        <extracomment>Mark on a language whose translation no professional has reviewed yet. Very short.</extracomment>
        <translation>черновик</translation>
    </message>
</context>
<context>
    <name>LearnMenuPage</name>
    <message>
        <source>Learn while you wait</source>
        <extracomment>Title of the list of pages to read in the waiting room.</extracomment>
        <translation>Читать, пока ждёте</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button at the end of a page to read. %1 is the title of the page that comes next.</extracomment>
        <translation>Дальше: %1</translation>
    </message>
</context>
<context>
    <name>LegMap</name>
    <message>
        <source>From the front</source>
        <extracomment>Above the drawn legs as seen from the front. Short.</extracomment>
        <translation>Спереди</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>Above the drawn legs as seen from behind. Short.</extracomment>
        <translation>Сзади</translation>
    </message>
</context>
<context>
    <name>LegMapPage</name>
    <message>
        <source>Both legs, from the front and from behind.</source>
        <extracomment>Spoken for the drawing of both legs on which a patient taps where it hurts.</extracomment>
        <translation>Обе ноги, спереди и сзади.</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Others near you can hear the voice. Plug in headphones to hear it alone.</source>
        <extracomment>Before a voice reads a patient&apos;s answers out of the loudspeaker.</extracomment>
        <translation>Люди рядом слышат голос. Подключите наушники, чтобы слышали только вы.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: read the answers aloud all the same. Very short.</extracomment>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: do not read the answers aloud, back to the page below.</extracomment>
        <translation>Вернуться</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>LegCheck</source>
        <extracomment>Title of the window; patients never see it.</extracomment>
        <translation>LegCheck</translation>
    </message>
</context>
<context>
    <name>NavButtons</name>
    <message>
        <source>Yes, send</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of Next, on the list of answers: hands them to the nurse. Very short.</extracomment>
        <translation>Да, отправить</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Learn while you wait</source>
        <extracomment>On the last page, in place of Next: pages about leg pain to read while waiting.</extracomment>
        <translation>Читать, пока ждёте</translation>
    </message>
    <message>
        <source>Staff only: I am here</source>
        <oldsource>Staff: I am here</oldsource>
        <extracomment>For staff, on the page that called them: they are with the patient. Very short.</extracomment>
        <translation>Только для персонала: я здесь</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>On the pages to read: ends the visit and wipes the answers. One word.
----------
On the last page: ends the visit and wipes the answers. One word.</extracomment>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>Выберите ответ</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of Next, on a question that may be left out. One word.</extracomment>
        <translation>Пропустить</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>Показать остальное</translation>
    </message>
    <message>
        <source>Keep answer</source>
        <extracomment>In place of Next, when an answer is changed from the list of answers. Very short.</extracomment>
        <translation>Оставить ответ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In place of Next, on the page that says what this is. One word.</extracomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>NumberPadPage</name>
    <message>
        <source>Type the number on your ticket</source>
        <extracomment>Title of the page where a waiting patient types the number on the ticket.</extracomment>
        <translation>Введите номер с вашего талона</translation>
    </message>
    <message>
        <source>If your ticket has another letter, please go to the desk.</source>
        <extracomment>Below the ticket number that is being typed.</extracomment>
        <translation>Если на талоне другая буква, подойдите, пожалуйста, в регистратуру.</translation>
    </message>
    <message>
        <source>Take back one digit</source>
        <extracomment>Spoken for the key that takes back the last digit.</extracomment>
        <translation>Стереть одну цифру</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example 38.2 cm.</extracomment>
        <translation>%1 см</translation>
    </message>
    <message>
        <source>%1 in</source>
        <extracomment>The same length in inches, for example 15.0 in.</extracomment>
        <translation>%1 дюйма</translation>
    </message>
    <message>
        <source>1 cm</source>
        <extracomment>Button of a tape measure: take one centimetre away. Keep it very short.</extracomment>
        <translation>1 см</translation>
    </message>
    <message>
        <source>1 mm</source>
        <extracomment>Button of a tape measure: take one millimetre away. Keep it very short.</extracomment>
        <translation>1 мм</translation>
    </message>
    <message>
        <source>1 mm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one millimetre. Keep it very short.</extracomment>
        <translation>1 мм</translation>
    </message>
    <message>
        <source>1 cm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one centimetre. Keep it very short.</extracomment>
        <translation>1 см</translation>
    </message>
    <message>
        <source>%1: make it one centimeter less</source>
        <extracomment>Spoken name of the button that takes one centimetre away. %1 is which leg.</extracomment>
        <translation>%1: на один сантиметр меньше</translation>
    </message>
    <message>
        <source>%1: make it one millimeter less</source>
        <extracomment>Spoken name of the button that takes one millimetre away. %1 is which leg.</extracomment>
        <translation>%1: на один миллиметр меньше</translation>
    </message>
    <message>
        <source>%1: make it one millimeter more</source>
        <extracomment>Spoken name of the button that adds one millimetre. %1 is which leg.</extracomment>
        <translation>%1: на один миллиметр больше</translation>
    </message>
    <message>
        <source>%1: make it one centimeter more</source>
        <extracomment>Spoken name of the button that adds one centimetre. %1 is which leg.</extracomment>
        <translation>%1: на один сантиметр больше</translation>
    </message>
    <message>
        <source>no number yet</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Shown at a tape measure while no number has been set.</extracomment>
        <translation>числа ещё нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button of a tape measure: take the number away, so that none is given. One word.</extracomment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>%1: take the number away</source>
        <extracomment>Spoken name of the button that takes a number away. %1 is which leg.</extracomment>
        <translation>%1: убрать число</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page of a kiosk that is out of order.</extracomment>
        <translation>Человек разговаривает с сотрудником в регистратуре.</translation>
    </message>
    <message>
        <source>You cannot use this screen now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that a kiosk shows while it is out of order.</extracomment>
        <translation>Этот экран сейчас не работает.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please go to the desk. Staff will help you there.</source>
        <extracomment>On the page of a kiosk that is out of order: what to do instead.</extracomment>
        <translation>Пожалуйста, подойдите в регистратуру. Там вам помогут.</translation>
    </message>
    <message>
        <source>Does your chest hurt, or is it hard to breathe? Tell staff at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the page of a kiosk that is out of order: what cannot wait.</extracomment>
        <translation>Болит в груди или трудно дышать? Сразу скажите персоналу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation>
            <numerusform>Медсестра примет вас примерно в течение %n часа.</numerusform>
            <numerusform>Медсестра примет вас примерно в течение %n часов.</numerusform>
            <numerusform>Медсестра примет вас примерно в течение %n часов.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in minutes.</extracomment>
        <translation>
            <numerusform>Медсестра примет вас примерно в течение %n минуты.</numerusform>
            <numerusform>Медсестра примет вас примерно в течение %n минут.</numerusform>
            <numerusform>Медсестра примет вас примерно в течение %n минут.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We could not give you a number. Please go to the desk now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number, when the kiosk could not give one. Staff are called too.</extracomment>
        <translation>Мы не смогли дать вам номер. Пожалуйста, подойдите сейчас в регистратуру.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where to find the desk: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page. %1 is where the desk is, in the clinic&apos;s own words and language.</extracomment>
        <translation>Где регистратура: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above what the patient should do now.</extracomment>
        <translation>Что будет дальше</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell the desk that you have no number. They will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, in place of &quot;take a seat&quot;, when the kiosk could not give a number.</extracomment>
        <translation>Скажите в регистратуре, что у вас нет номера. Вам сразу помогут.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How soon you need care</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above the number and the word that tell how urgent the visit is.</extracomment>
        <translation>Насколько срочно нужна помощь</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers beside a cramp and a clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the table that compares the patient&apos;s answers with a cramp and with a clot.</extracomment>
        <translation>Ваши ответы рядом с судорогой и тромбом</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OwnPaperNote</name>
    <message>
        <source>Look for your own paper at the printer. Keep it with you.</source>
        <extracomment>The patient&apos;s own small paper, with the number on it, comes out of the printer.</extracomment>
        <translation>Поищите свой листок у принтера. Держите его при себе.</translation>
    </message>
    <message>
        <source>We could not print your own paper. You can ask for it at the desk.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s own small paper did not come out. The number stands on the screen.</extracomment>
        <translation>Мы не смогли напечатать ваш листок. Вы можете попросить его в регистратуре.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>PageTurners</name>
    <message>
        <source>More below</source>
        <extracomment>Button under a text that is longer than the screen: shows the next part.</extracomment>
        <translation>Ниже есть ещё</translation>
    </message>
    <message>
        <source>Shows the next part of this page.</source>
        <extracomment>Spoken after &quot;More below&quot;: what the button does.</extracomment>
        <translation>Показывает следующую часть страницы.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Button under a text that is longer than the screen: shows the part before.</extracomment>
        <translation>Наверх</translation>
    </message>
    <message>
        <source>Shows the part before this one.</source>
        <extracomment>Spoken after &quot;Back up&quot;: what the button does.</extracomment>
        <translation>Показывает предыдущую часть.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We print your answers now. Then the nurse reads them.</source>
        <extracomment>The nurse&apos;s paper slip is on its way.</extracomment>
        <translation>Мы печатаем ваши ответы. Потом их прочитает медсестра.</translation>
    </message>
    <message>
        <source>We printed your answers. The nurse reads them next.</source>
        <extracomment>The nurse&apos;s paper slip is out of the printer.</extracomment>
        <translation>Ваши ответы напечатаны. Теперь их прочитает медсестра.</translation>
    </message>
    <message>
        <source>Your answers are with the printer. Please keep your number.</source>
        <extracomment>The printer took the nurse&apos;s slip and does not say whether it came out.</extracomment>
        <translation>Ваши ответы в принтере. Пожалуйста, сохраните ваш номер.</translation>
    </message>
    <message>
        <source>The printer did not work. Please tell the desk your number.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The printer failed; the answers are kept and the ticket number still counts.</extracomment>
        <translation>Принтер не сработал. Пожалуйста, назовите ваш номер в регистратуре.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>No answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, beside a question that was left out.</extracomment>
        <translation>Нет ответа</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Change</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On each row of the list of answers: a tap opens the question again.</extracomment>
        <translation>Изменить</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, at a question that was left out: a tap opens it. A verb; one word.</extracomment>
        <translation>Ответить</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are these answers right?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that lists all answers before they go to the nurse.</extracomment>
        <translation>Эти ответы верны?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap an answer to change it. Then tap “%1”.</source>
        <oldsource>Tap an answer to change it. Then tap the big button.</oldsource>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the title of the page that lists all answers.</extracomment>
        <translation>Коснитесь ответа, чтобы изменить его. Потом нажмите «%1».</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecheckButtons</name>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Ends a re-check: shows the start screen. One or two words.</extracomment>
        <translation>Начальный экран</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>Выберите ответ</translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>Показать остальное</translation>
    </message>
</context>
<context>
    <name>RecheckEndPage</name>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <extracomment>A waiting patient told something worse: large, calm, not to be missed.</extracomment>
        <translation>Оставайтесь на месте. Мы сейчас зовём персонал.</translation>
    </message>
    <message>
        <source>Thank you. We have your answers.</source>
        <extracomment>A waiting patient was asked again, and nothing is more urgent than before.</extracomment>
        <translation>Спасибо. Ваши ответы у нас.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <extracomment>The number is not known at this kiosk, or too old.</extracomment>
        <translation>Пожалуйста, подойдите в регистратуру</translation>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the line that staff are being called.</extracomment>
        <translation>Сядьте, если можете. Не ходите. К вам уже идут. Громко позовите, если станет хуже.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. We will call your number. If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. After a re-check in which nothing is more urgent.</extracomment>
        <translation>Пожалуйста, садитесь. Мы вызовем ваш номер. Если станет хуже, сразу скажите в регистратуре.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We cannot find this number here. The desk will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The number is not known at this kiosk, or too old. Kind: it is nobody&apos;s fault.</extracomment>
        <translation>Мы не находим здесь этот номер. В регистратуре вам сразу помогут.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>Медсестра спешит к сидящему человеку.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the page that asks the patient to wait on.</extracomment>
        <translation>Человек сидит и ждёт с бумажным талоном.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page that sends the patient to the desk.</extracomment>
        <translation>Человек разговаривает с сотрудником в регистратуре.</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button with a loudspeaker, while it speaks: be silent. Very short.</extracomment>
        <translation>Выключить голос</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button with a loudspeaker: speak the words beside it. Very short.</extracomment>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a small loudspeaker button. %1 is &quot;Read aloud&quot; or &quot;Stop reading&quot;, %2 the words.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StaffNowPage</name>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming to somebody under 18.</extracomment>
        <translation>Медсестра спешит к ребёнку, который сидит рядом со взрослым.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>Медсестра спешит к сидящему человеку.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>LegCheck</source>
        <extracomment>Spoken for the product&apos;s mark on the start screen.
----------
The product&apos;s name, the same in all languages, large on the start screen.</extracomment>
        <translation>LegCheck</translation>
    </message>
    <message>
        <source>Does your leg hurt? Choose your language to begin.</source>
        <extracomment>Below the name on the start screen: what to do.</extracomment>
        <translation>Болит нога? Выберите язык, чтобы начать.</translation>
    </message>
    <message>
        <source>The desk is closed now. You can still answer the questions here.</source>
        <extracomment>On the start screen, outside the desk&apos;s opening hours.</extracomment>
        <translation>Регистратура сейчас закрыта. Вы всё равно можете ответить на вопросы здесь.</translation>
    </message>
    <message>
        <source>Desk hours today: %1</source>
        <extracomment>On the start screen. %1 are today&apos;s opening hours, for example 8:00–12:00.</extracomment>
        <translation>Часы работы регистратуры сегодня: %1</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of about %2</source>
        <extracomment>Progress at the top of each question. %1 is the step, %2 about how many there are.</extracomment>
        <translation>Шаг %1 примерно из %2</translation>
    </message>
</context>
<context>
    <name>TapeNote</name>
    <message>
        <source>We print a paper tape for you now.</source>
        <extracomment>A paper measuring tape is on its way out of the printer.</extracomment>
        <translation>Сейчас мы печатаем для вас бумажную ленту.</translation>
    </message>
    <message>
        <source>Please take the paper tape from the printer.</source>
        <extracomment>A paper measuring tape comes out of the printer.</extracomment>
        <translation>Пожалуйста, возьмите бумажную ленту из принтера.</translation>
    </message>
    <message>
        <source>We could not print a paper tape. You can ask staff for one.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The paper measuring tape did not come out.</extracomment>
        <translation>Мы не смогли напечатать бумажную ленту. Вы можете попросить её у персонала.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number is %1</source>
        <extracomment>Spoken for the ticket. %1 is the number, for example A-017.</extracomment>
        <translation>Ваш номер %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Above the ticket number.</extracomment>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>I already have a number</source>
        <extracomment>Small entry on the start screen, for a waiting patient who feels different.</extracomment>
        <translation>Номер уже есть</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Older wording: %1</source>
        <extracomment>Before a translation that is older than the English text above it. %1 is that translation.</extracomment>
        <translation>Прежний текст: %1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Nurse&apos;s slip</source>
        <extracomment>To staff, in the list of papers.</extracomment>
        <translation>Лист для медсестры</translation>
    </message>
    <message>
        <source>Patient&apos;s paper</source>
        <extracomment>To staff, in the list of papers: the small paper with the number that the patient keeps.</extracomment>
        <translation>Лист для пациента</translation>
    </message>
    <message>
        <source>Slip at the desk</source>
        <extracomment>To staff, in the list of papers: a second slip, printed at the desk.</extracomment>
        <translation>Лист в регистратуре</translation>
    </message>
    <message>
        <source>UPDATE slip</source>
        <extracomment>To staff, in the list of papers: a slip after a waiting patient was asked again.</extracomment>
        <translation>Лист ОБНОВЛЕНИЕ</translation>
    </message>
    <message>
        <source>Message that staff must come</source>
        <extracomment>To staff, in the list of papers: what another program is sent when staff must come.</extracomment>
        <translation>Сообщение: персонал должен подойти</translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>To staff, in the list of papers: what the clinic&apos;s other programs are sent.</extracomment>
        <translation>Для других программ</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>Ждёт своей очереди.</translation>
    </message>
    <message>
        <source>On its way now.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>Отправляется сейчас.</translation>
    </message>
    <message>
        <source>Sent. Look whether it came out.</source>
        <extracomment>To staff: state of a paper. The printer cannot tell whether it came out.</extracomment>
        <translation>Отправлено. Проверьте, вышла ли бумага.</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>To staff: state of a paper that surely came out.</extracomment>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Failed. The kiosk tries again.</source>
        <extracomment>To staff: state of a paper. The kiosk tries again by itself.</extracomment>
        <translation>Не удалось. Киоск попробует ещё раз.</translation>
    </message>
    <message>
        <source>Failed. The kiosk does not try again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff: state of a paper that the kiosk does not try again.</extracomment>
        <translation>Не удалось. Киоск больше не будет пробовать.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Printer of the nurse</source>
        <extracomment>To staff: where the slips come out.</extracomment>
        <translation>Принтер медсестры</translation>
    </message>
    <message>
        <source>Printer of the patient</source>
        <extracomment>To staff: where the patients&apos; own papers come out.</extracomment>
        <translation>Принтер для пациентов</translation>
    </message>
    <message>
        <source>Printer at the desk</source>
        <extracomment>To staff: where slips come out a second time.</extracomment>
        <translation>Принтер в регистратуре</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Test page</source>
        <extracomment>To staff: head of a page that shows whether a printer works.</extracomment>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Is it switched on, and are its cables in?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>Нет связи с принтером. Он включён? Кабели подключены?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it until it clicks.</source>
        <extracomment>To staff.</extracomment>
        <translation>Крышка принтера открыта. Закройте её до щелчка.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in paper.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>В принтере нет бумаги. Вставьте бумагу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paper is stuck in the printer. Pull it out gently.</source>
        <extracomment>To staff.</extracomment>
        <translation>Бумага застряла в принтере. Осторожно вытяните её.</translation>
    </message>
    <message>
        <source>The printer is paused. Press its button, or start its queue again.</source>
        <extracomment>To staff.</extracomment>
        <translation>Принтер на паузе. Нажмите его кнопку или запустите очередь снова.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off, wait, and switch it on.</source>
        <extracomment>To staff.</extracomment>
        <translation>Принтер сообщает об ошибке. Выключите его, подождите и включите.</translation>
    </message>
    <message>
        <source>The paper is nearly used up. Have a new roll ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>Бумага почти закончилась. Приготовьте новый рулон.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is. Look whether paper came out.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff. The printer has no way to tell its state.</extracomment>
        <translation>Принтер не сообщает о своём состоянии. Посмотрите, вышла ли бумага.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>Принтер готов.</translation>
    </message>
</context>
<context>
    <name>recap</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example &quot;38.5 cm&quot;</extracomment>
        <translation>%1 см</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>KIOSK PRE-TRIAGE  –  *NOT* A DIAGNOSIS  –  NURSE TO CONFIRM</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Strip under the head of the nurse&apos;s slip. *stars* print bold.</extracomment>
        <translation>ПРЕДВАРИТЕЛЬНАЯ СОРТИРОВКА (КИОСК)  –  *НЕ* ДИАГНОЗ  –  МЕДСЕСТРЕ ПОДТВЕРДИТЬ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Nurse triage slip</source>
        <extracomment>Title of the file.</extracomment>
        <translation>Лист сортировки для медсестры</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Label over the ticket number.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number when none could be given.</extracomment>
        <translation>без номера</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a reprint; %1 is 2 or more.</extracomment>
        <translation>КОПИЯ %1</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <extracomment>Marks a new slip of a patient who was asked again while waiting; replaces the first.</extracomment>
        <translation>ОБНОВЛЕНИЕ</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>Label; the kiosk&apos;s name follows.</extracomment>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label; date and time at which the visit began follow.</extracomment>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Label; date and time at which the visit ended follow.</extracomment>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label; date and time of printing follow.</extracomment>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Language used</source>
        <extracomment>Label; the patient&apos;s language follows.</extracomment>
        <translation>Язык пациента</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Label; patient or helper follows.</extracomment>
        <translation>Отвечал(а)</translation>
    </message>
    <message>
        <source>INTERPRETER NEEDED: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top; %1 is the patient&apos;s language.</extracomment>
        <translation>НУЖЕН ПЕРЕВОДЧИК: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>STAFF CALLED</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>ПЕРСОНАЛ ВЫЗВАН</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PATIENT ASKED FOR STAFF, visit ended early</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>ПАЦИЕНТ ПОПРОСИЛ ПОЗВАТЬ ПЕРСОНАЛ, опрос прерван</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time of category 1.</extracomment>
        <translation>Принять немедленно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See within %1 minutes</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time; %1 is a number of minutes.</extracomment>
        <translation>Принять в течение %1 минут</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Category %1 of 5  (1 is most urgent)</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Over the category&apos;s word; 1 is the most urgent.</extracomment>
        <translation>Категория %1 из 5  (1 — самая срочная)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>UNDER 18: SCORE *NOT* VALID</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the Wells score is not valid for minors.</extracomment>
        <translation>МЛАДШЕ 18: ШКАЛА *НЕ* ДЕЙСТВУЕТ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AGE *NOT* TOLD: score not valid under 18</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the age question was left out.</extracomment>
        <translation>ВОЗРАСТ *НЕ* НАЗВАН: шкала не действует до 18 лет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PREGNANT</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>БЕРЕМЕННОСТЬ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>GAVE BIRTH WITHIN 6 WEEKS</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>РОДЫ В ПОСЛЕДНИЕ 6 НЕДЕЛЬ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ON A BLOOD THINNER</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>ПРИНИМАЕТ АНТИКОАГУЛЯНТ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of a block.</extracomment>
        <translation>Красные флаги</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: none reported</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, e.g. Emergency signs.</extracomment>
        <translation>%1: не отмечены</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: %2 – *NOT* ruled out</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, %2 is &quot;not sure&quot; or &quot;not answered&quot;.</extracomment>
        <translation>%1: %2 – *НЕ* исключено</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 not answered or not sure</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is how many questions; their names follow.</extracomment>
        <translation>Без ответа или «не уверен(а)»: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Every question was answered.</source>
        <extracomment>In place of the number not answered.</extracomment>
        <translation>На все вопросы есть ответ.</translation>
    </message>
    <message>
        <source>Questions stopped early: what was not asked is unknown.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the red flags.</extracomment>
        <translation>Вопросы закончены раньше: о чём не спросили, то неизвестно.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why this category</source>
        <extracomment>Title of a block.</extracomment>
        <translation>Почему эта категория</translation>
    </message>
    <message>
        <source>same answers as above</source>
        <extracomment>Under a rule that fired for the same answers as the one above it.</extracomment>
        <translation>те же ответы, что выше</translation>
    </message>
    <message>
        <source>*Also:* %1</source>
        <extracomment>Under the main reasons; %1 lists the other rules that fired.</extracomment>
        <translation>*Также:* %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Title of a block (the S of SBAR).</extracomment>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Title of a block (the B of SBAR).</extracomment>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Assessment: Wells items</source>
        <extracomment>Title of a block (the A of SBAR).</extracomment>
        <translation>Оценка: пункты Уэллса</translation>
    </message>
    <message>
        <source>Suggested: the nurse decides</source>
        <extracomment>Title of a block (the R of SBAR).</extracomment>
        <translation>Предложение: решает медсестра</translation>
    </message>
    <message>
        <source>as told by the patient</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>со слов пациента</translation>
    </message>
    <message>
        <source>as told by a helper</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>со слов помощника</translation>
    </message>
    <message>
        <source>as told at the kiosk</source>
        <extracomment>After a block&apos;s title, when it is not known who answered.</extracomment>
        <translation>по ответам в киоске</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was asked and left out.</extracomment>
        <translation>без ответа</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was never asked; not the same as no.</extracomment>
        <translation>не спрашивали</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not answered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions that were asked and left out. *stars* print bold.</extracomment>
        <translation>*Без ответа:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not asked:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions. *stars* print bold.</extracomment>
        <translation>*Не спрашивали:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside a score item: the guided check was not offered.</extracomment>
        <translation>не предлагалось</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks. *stars* print bold.</extracomment>
        <translation>*Не предлагалось:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered, already urgent:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks; they are not offered to who is already urgent.</extracomment>
        <translation>*Не предлагалось, уже срочно:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The calf was not measured.</extracomment>
        <translation>не измерено</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number on a scale, e.g. 6 of 10.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A length in millimetres.</extracomment>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>спереди</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>сзади</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s right leg; never shortened.</extracomment>
        <translation>Правая</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s left leg; never shortened.</extracomment>
        <translation>Левая</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation>Обе ноги</translation>
    </message>
    <message>
        <source>Side *NOT* told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs. *stars* print bold.</extracomment>
        <translation>Сторона *НЕ* названа</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>place not told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs.</extracomment>
        <translation>место не названо</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Table column.</extracomment>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Table column: yes, no, ? or a box to tick.</extracomment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Table column.</extracomment>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Table column: patient, measured, clinician.</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer in the table.</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer in the table.</extracomment>
        <translation>Нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>?</source>
        <extracomment>Answer in the table: not known.</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>Who said it.</extracomment>
        <translation>пациент</translation>
    </message>
    <message>
        <source>patient, to confirm</source>
        <extracomment>Who said it; a clinician confirms.</extracomment>
        <translation>пациент, подтвердить</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>Who said it: the tape measure.</extracomment>
        <translation>измерено</translation>
    </message>
    <message>
        <source>clinician to do</source>
        <extracomment>Nobody said it yet; an empty box stands beside it.</extracomment>
        <translation>решает врач</translation>
    </message>
    <message>
        <source>Told %1  –  highest %2</source>
        <extracomment>The Wells items told, and the most they could come to.</extracomment>
        <translation>Названо %1  –  не более %2</translation>
    </message>
    <message>
        <source>-2 *NOT* applied: needs a clinician.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the table. *stars* print bold.</extracomment>
        <translation>-2 *НЕ* применено: нужен врач.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No item answered: a clinician takes the score.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the range.</extracomment>
        <translation>Нет ответов по пунктам: оценивает врач.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf and guided checks</source>
        <extracomment>Title of a block.</extracomment>
        <translation>Икра и проверки с показом</translation>
    </message>
    <message>
        <source>Calf difference</source>
        <extracomment>Label: larger calf less smaller calf.</extracomment>
        <translation>Разница икр</translation>
    </message>
    <message>
        <source>%1 mm, LEFT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 мм, ЛЕВАЯ больше</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 mm, RIGHT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 мм, ПРАВАЯ больше</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 mm</source>
        <extracomment>No difference of the two calves.</extracomment>
        <translation>0 мм</translation>
    </message>
    <message>
        <source>Five differences</source>
        <extracomment>Title of a block: cramp or clot.</extracomment>
        <translation>Пять отличий</translation>
    </message>
    <message>
        <source>fits cramp</source>
        <extracomment>Table column.</extracomment>
        <translation>похоже на судорогу</translation>
    </message>
    <message>
        <source>not cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>не похоже на судорогу</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>неизвестно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result within 4 hours.</source>
        <extracomment>Recommendation.</extracomment>
        <translation>Названо пунктов Уэллса 2 или более: NICE NG158 – УЗИ проксимальных вен ноги, результат в течение 4 часов.</translation>
    </message>
    <message>
        <source>0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>Названо 0 или 1: тромб *НЕ* исключён; NICE NG158 – D-димер, результат в течение 4 часов.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, temperature, both legs.</source>
        <extracomment>Recommendation for who is under 18.</extracomment>
        <translation>Младше 18: принять скоро вместе со взрослым. Нужно: пульс, SpO2, АД, температура, обе ноги.</translation>
    </message>
    <message>
        <source>NICE NG158 and the Wells score do *NOT* apply under 18.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 и шкала Уэллса *НЕ* применяются до 18 лет.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 *НЕ* относится к беременности: по акушерскому протоколу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clinician to confirm.</source>
        <extracomment>Recommendation for category 5.</extracomment>
        <translation>Врачу подтвердить.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Title of the box with empty lines.</extracomment>
        <translation>Медсестра</translation>
    </message>
    <message>
        <source>HR /min</source>
        <extracomment>Empty field: heart rate.</extracomment>
        <translation>ЧСС /мин</translation>
    </message>
    <message>
        <source>RR /min</source>
        <extracomment>Empty field: respiratory rate.</extracomment>
        <translation>ЧД /мин</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <extracomment>Empty field: oxygen saturation.</extracomment>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <extracomment>Empty field: blood pressure.</extracomment>
        <translation>АД мм рт. ст.</translation>
    </message>
    <message>
        <source>T °C</source>
        <extracomment>Empty field: temperature.</extracomment>
        <translation>T °C</translation>
    </message>
    <message>
        <source>Foot pulse Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>Пульс на левой стопе</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot pulse Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>Пульс на правой стопе</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Final category (circle)</source>
        <extracomment>Empty field: 1 2 3 4 5 stand in it.</extracomment>
        <translation>Итоговая категория (обвести)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Empty field: the nurse&apos;s name.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Empty field.</extracomment>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Empty field.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Empty field.</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>LegCheck %1 · content %2 %3 (%4)</source>
        <extracomment>Foot: software version, content name, its version, its checksum.</extracomment>
        <translation>LegCheck %1 · содержание %2 %3 (%4)</translation>
    </message>
    <message>
        <source>draft translation, not reviewed</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. State of the translation the patient read: no qualified person has reviewed it.</extracomment>
        <translation>черновой перевод, не проверен</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>patient read: %1</source>
        <extracomment>Foot: the language and how far its translation was checked.</extracomment>
        <translation>текст пациента: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot.</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>On a second page.</extracomment>
        <translation>продолжение</translation>
    </message>
    <message>
        <source>Made by rules from answers at a kiosk; *NOT* a diagnosis.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Foot. *stars* print bold.</extracomment>
        <translation>Составлено по правилам из ответов в киоске; это *НЕ* диагноз.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CONFIDENTIAL: keep with the patient&apos;s record, or shred.</source>
        <extracomment>Foot.</extracomment>
        <translation>КОНФИДЕНЦИАЛЬНО: хранить с картой пациента или уничтожить.</translation>
    </message>
</context>
<context>
    <name>stub</name>
    <message>
        <source>Your paper</source>
        <extracomment>Title of the file that holds the patient&apos;s own paper.</extracomment>
        <translation>Ваш листок</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>On the patient&apos;s paper, over the ticket number.</extracomment>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <extracomment>On the patient&apos;s paper, in place of the number when none could be given.</extracomment>
        <translation>Пожалуйста, подойдите в регистратуру.</translation>
    </message>
    <message>
        <source>Keep this paper. We will call this number.</source>
        <extracomment>On the patient&apos;s paper, below the number.</extracomment>
        <translation>Сохраните этот листок. Мы вызовем этот номер.</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>On the patient&apos;s paper: title of a small table to fill in by hand.</extracomment>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>Write down what changes. Show it to the nurse.</source>
        <extracomment>On the patient&apos;s paper, below &quot;My notes&quot;.</extracomment>
        <translation>Записывайте, что меняется. Покажите медсестре.</translation>
    </message>
    <message>
        <source>Day, time</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand.</extracomment>
        <translation>День, время</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand, 0 is no pain.</extracomment>
        <translation>Боль 0–10</translation>
    </message>
    <message>
        <source>What is different?</source>
        <extracomment>On the patient&apos;s paper: head of a wide column to fill in by hand.</extracomment>
        <translation>Что изменилось?</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a second print of the patient&apos;s paper; %1 is 2 or more.</extracomment>
        <translation>КОПИЯ %1</translation>
    </message>
    <message>
        <source>Paper tape</source>
        <extracomment>Title of the file that holds the paper measuring tape.</extracomment>
        <translation>Бумажная лента</translation>
    </message>
    <message>
        <source>Paper tape to measure your legs</source>
        <extracomment>Head of the paper measuring tape, in large letters.</extracomment>
        <translation>Бумажная лента, чтобы измерить ноги</translation>
    </message>
    <message>
        <source>First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the paper tape, beside a printed bar.</extracomment>
        <translation>Сначала проверьте: эта полоса по линейке 50 мм? Если нет, не пользуйтесь лентой.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use this tape once, then throw it away.</source>
        <extracomment>On the paper tape, at the end.</extracomment>
        <translation>Используйте ленту один раз, потом выбросьте.</translation>
    </message>
    <message>
        <source>Cut out the pieces. Glue each onto the dots of the one before, right up to the line.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in a box of dots.</extracomment>
        <translation>Вырежьте части. Каждую наклейте на точки предыдущей, точно до линии.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start here: 0</source>
        <extracomment>On the paper tape, at the line marked 0.</extracomment>
        <translation>Начните здесь: 0</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Leg check</source>
        <comment>title</comment>
        <extracomment>Name of this check.</extracomment>
        <translation>Проверка ноги</translation>
    </message>
    <message>
        <source>Let us check on your leg pain</source>
        <comment>intro.title</comment>
        <extracomment>Title of the page that says what this is.</extracomment>
        <translation>Поговорим о боли в вашей ноге</translation>
    </message>
    <message>
        <source>We ask short questions about your leg, one at a time.</source>
        <comment>intro.questions</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Мы зададим короткие вопросы о вашей ноге, по одному.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may get a few gentle checks. You can skip each one.</source>
        <comment>intro.checks</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Может быть несколько бережных проверок. Каждую можно пропустить.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This is not a diagnosis. It cannot tell you what you have.</source>
        <comment>intro.not_a_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Это не диагноз. Киоск не может сказать, что у вас.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse sees your answers and decides what comes next.</source>
        <comment>intro.nurse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Медсестра увидит ваши ответы и решит, что дальше.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We do not ask your name. Only clinic staff see your answers.</source>
        <comment>intro.private</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Мы не спрашиваем имя. Ваши ответы видит только персонал.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Immediate</source>
        <comment>category.immediate.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Немедленно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <comment>category.immediate.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Оставайтесь на месте. Мы зовём персонал.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <comment>category.immediate.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Сядьте, если можете. Не ходите. К вам уже идут. Громко позовите, если станет хуже.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now, in the resuscitation area or nearest safe place; no walking. Needs: airway and breathing, pulse, SpO2, BP, ECG. Consider pulmonary embolism.</source>
        <comment>category.immediate.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Принять немедленно, в реанимационной зоне или ближайшем безопасном месте; не ходить. Нужно: дыхательные пути и дыхание, пульс, SpO2, АД, ЭКГ. Помнить о тромбоэмболии лёгочной артерии.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Very urgent</source>
        <comment>category.very_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Очень срочно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit down. We are calling staff.</source>
        <comment>category.very_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Пожалуйста, сядьте. Мы зовём персонал.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are, and do not walk. Staff are coming to you. Do not rub or press your leg.</source>
        <comment>category.very_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Оставайтесь на месте и не ходите. К вам уже идут. Не растирайте, не массируйте ногу и не давите на неё.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chair or bed in sight of staff. Needs: pulse, SpO2, BP, temperature, foot pulses, feeling and movement. Examine for limb ischemia, compartment syndrome, infection, cauda equina.</source>
        <comment>category.very_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Стул или кушетка на виду у персонала. Нужно: пульс, SpO2, АД, температура, пульс на стопах, чувствительность и движение. Проверить: ишемия конечности, компартмент-синдром, инфекция, синдром конского хвоста.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Urgent</source>
        <comment>category.urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Срочно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit near the desk.</source>
        <comment>category.urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Пожалуйста, сядьте рядом с регистратурой.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse will see you soon. Rest your leg, and do not rub it. Tell us at once if you feel worse.</source>
        <comment>category.urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Медсестра скоро примет вас. Дайте ноге покой, не растирайте и не массируйте её. Сразу скажите нам, если станет хуже.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Seat near the desk. Needs: pulse, SpO2, BP, temperature, foot pulses, both calves measured, full Wells where it applies.</source>
        <comment>category.urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Место рядом с регистратурой. Нужно: пульс, SpO2, АД, температура, пульс на стопах, измерить обе икры, полная шкала Уэллса, где применима.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Standard</source>
        <comment>category.standard.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Обычная</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. A nurse will check your leg.</source>
        <comment>category.standard.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Пожалуйста, садитесь. Медсестра осмотрит ногу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Some answers need a closer look. Please stay until the nurse has seen you. Rest your leg, and do not rub it.</source>
        <comment>category.standard.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Некоторые ответы нужно проверить внимательнее. Пожалуйста, останьтесь, пока вас не примет медсестра. Дайте ноге покой, не растирайте и не массируйте её.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Needs: pulse, SpO2, BP, examine both legs, full Wells. Suspected DVT with Wells 1 or less: D-dimer the same day (NG158).</source>
        <comment>category.standard.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Зал ожидания. Нужно: пульс, SpO2, АД, осмотр обеих ног, полная шкала Уэллса. Подозрение на ТГВ при Уэллсе 1 или меньше: D-димер в тот же день (NG158).</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Non-urgent</source>
        <comment>category.non_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Не срочно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This fits a muscle cramp. A nurse will still confirm.</source>
        <comment>category.non_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Это похоже на судорогу мышцы. Медсестра ещё должна это проверить.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat and wait for the nurse. Other problems can start like a cramp. Tell us at once if anything changes.</source>
        <comment>category.non_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Пожалуйста, сядьте и ждите медсестру. Другие проблемы могут начаться как судорога. Сразу скажите нам, если что-то изменится.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Fits a muscle cramp as told; nurse to confirm. Needs: look at and feel both legs, foot pulses, safety-net advice before leaving.</source>
        <comment>category.non_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Зал ожидания. По ответам похоже на судорогу мышцы; медсестре подтвердить. Нужно: осмотреть и ощупать обе ноги, пульс на стопах, советы об опасных признаках перед уходом.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>section.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Part of the questions, shown above them.</extracomment>
        <translation>Опасные признаки</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>About you</source>
        <comment>section.you</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>О вас</translation>
    </message>
    <message>
        <source>Your pain</source>
        <comment>section.pain</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Ваша боль</translation>
    </message>
    <message>
        <source>Your leg</source>
        <comment>section.look</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Ваша нога</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>section.health</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Ваше здоровье</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>section.measure</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Gentle checks</source>
        <comment>section.checks</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Бережные проверки</translation>
    </message>
    <message>
        <source>Any of these now, or since your leg began to hurt?</source>
        <comment>question.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Есть ли что-то из этого сейчас или было с тех пор, как заболела нога?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.emergency.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs need help at once.</source>
        <comment>question.emergency.why</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Why we ask; small, below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>При этих признаках нужна помощь сразу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>question.emergency.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Признаки угрозы жизни</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.emergency.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.emergency.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.emergency.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.emergency.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Short of breath, or hard to breathe</source>
        <comment>option.emergency.breathless</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Одышка или трудно дышать</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>breathless</source>
        <comment>option.emergency.breathless.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Short of breath, or hard to breathe”</extracomment>
        <translation>одышка</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain or tightness</source>
        <comment>option.emergency.chest_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Боль или сдавливание в груди</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It counts even if it only hurts with a deep breath.</source>
        <comment>option.emergency.chest_pain.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>Отметьте, даже если болит только при глубоком вдохе.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>chest pain</source>
        <comment>option.emergency.chest_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>боль в груди</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>option.emergency.coughing_blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Кашель с кровью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>coughing blood</source>
        <comment>option.emergency.coughing_blood.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Coughing up blood”</extracomment>
        <translation>кашель с кровью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainted, passed out or collapsed</source>
        <comment>option.emergency.collapse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Обморок, потеря сознания или внезапная слабость с падением</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>collapse</source>
        <comment>option.emergency.collapse.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Fainted, passed out or collapsed”</extracomment>
        <translation>обморок, коллапс</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you see or feel any of this in your leg or foot?</source>
        <comment>question.limb_threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Видите или чувствуете что-то из этого в ноге или стопе?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.limb_threat.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs mean the leg needs care fast.</source>
        <comment>question.limb_threat.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>При этих признаках ноге нужна быстрая помощь.</translation>
    </message>
    <message>
        <source>Limb signs</source>
        <comment>question.limb_threat.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Признаки в ноге</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.limb_threat.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.limb_threat.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.limb_threat.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.limb_threat.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot much colder or paler than the other</source>
        <comment>option.limb_threat.cold_or_pale</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Стопа намного холоднее или бледнее другой</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may look white, blue or gray.</source>
        <comment>option.limb_threat.cold_or_pale.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>Она может быть белой, синей или серой.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>cold or pale foot</source>
        <comment>option.limb_threat.cold_or_pale.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>холодная или бледная стопа</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in leg or foot</source>
        <comment>option.limb_threat.numb_or_weak</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Новое онемение или слабость в ноге или стопе</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NEW numbness or weakness</source>
        <comment>option.limb_threat.numb_or_weak.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New numbness or weakness in leg or foot”</extracomment>
        <translation>НОВОЕ онемение или слабость</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard, tight leg with pain I cannot bear</source>
        <comment>option.limb_threat.tight_unbearable</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Твёрдая, напряжённая нога с невыносимой болью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The pain does not let up.</source>
        <comment>option.limb_threat.tight_unbearable.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>Боль не отпускает.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>tight leg, unbearable pain</source>
        <comment>option.limb_threat.tight_unbearable.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>напряжённая нога, невыносимая боль</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>option.limb_threat.black_or_blistered</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Новые чёрные или лиловые пятна либо большие волдыри</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>black or blistered skin</source>
        <comment>option.limb_threat.black_or_blistered.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New black or purple patches, or big blisters”</extracomment>
        <translation>почернение кожи или волдыри</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numb between the legs, or new bladder trouble</source>
        <comment>option.limb_threat.saddle_numb</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Онемение между ног или новые проблемы с мочевым пузырём</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New bowel trouble counts too.</source>
        <comment>option.limb_threat.saddle_numb.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>Новые проблемы со стулом тоже считаются.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>saddle numbness or bladder/bowel change</source>
        <comment>option.limb_threat.saddle_numb.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>онемение промежности или нарушение мочеиспускания/стула</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Who has the leg pain?</source>
        <comment>question.for_whom</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>У кого болит нога?</translation>
    </message>
    <message>
        <source>If you help someone, answer for that person.</source>
        <comment>question.for_whom.hint</comment>
        <extracomment>Small help below the question. The question: “Who has the leg pain?”</extracomment>
        <translation>Если вы кому-то помогаете, отвечайте за этого человека.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>question.for_whom.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Who has the leg pain?”</extracomment>
        <translation>Отвечал(а)</translation>
    </message>
    <message>
        <source>I do</source>
        <comment>option.for_whom.self</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>У меня</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>option.for_whom.self.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “I do”</extracomment>
        <translation>пациент</translation>
    </message>
    <message>
        <source>Someone I am helping</source>
        <comment>option.for_whom.helper</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>У того, кому я помогаю</translation>
    </message>
    <message>
        <source>helper</source>
        <comment>option.for_whom.helper.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “Someone I am helping”</extracomment>
        <translation>помощник</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>question.age</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Сколько вам лет?</translation>
    </message>
    <message>
        <source>If you help someone, tap that person&apos;s age.</source>
        <comment>question.age.hint</comment>
        <extracomment>Small help below the question. The question: “How old are you?”</extracomment>
        <translation>Если вы кому-то помогаете, отметьте возраст этого человека.</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>question.age.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How old are you?”</extracomment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <comment>option.age.18_39</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>18–39 лет</translation>
    </message>
    <message>
        <source>18-39</source>
        <comment>option.age.18_39.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “18 to 39”</extracomment>
        <translation>18-39</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <comment>option.age.40_59</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>40–59 лет</translation>
    </message>
    <message>
        <source>40-59</source>
        <comment>option.age.40_59.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “40 to 59”</extracomment>
        <translation>40-59</translation>
    </message>
    <message>
        <source>60 to 79</source>
        <comment>option.age.60_79</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>60–79 лет</translation>
    </message>
    <message>
        <source>60-79</source>
        <comment>option.age.60_79.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “60 to 79”</extracomment>
        <translation>60-79</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>80 лет или больше</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “80 or older”</extracomment>
        <translation>80 или больше</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>option.age.under_18</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>Младше 18 лет</translation>
    </message>
    <message>
        <source>UNDER 18</source>
        <comment>option.age.under_18.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “Under 18”</extracomment>
        <translation>МЛАДШЕ 18</translation>
    </message>
    <message>
        <source>What was your sex at birth?</source>
        <comment>question.sex</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Какой пол был у вас при рождении?</translation>
    </message>
    <message>
        <source>It helps the nurse judge your risks.</source>
        <comment>question.sex.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “What was your sex at birth?”</extracomment>
        <translation>Это помогает медсестре оценить риск.</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>question.sex.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What was your sex at birth?”</extracomment>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>option.sex.male</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>male</source>
        <comment>option.sex.male.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Male”</extracomment>
        <translation>мужской</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>option.sex.female</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Женский</translation>
    </message>
    <message>
        <source>female</source>
        <comment>option.sex.female.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Female”</extracomment>
        <translation>женский</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <comment>option.sex.unsaid</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Предпочитаю не говорить</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not told</source>
        <comment>option.sex.unsaid.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “I would rather not say”</extracomment>
        <translation>не назван</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth lately?</source>
        <comment>question.pregnancy</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Вы беременны или недавно родили?</translation>
    </message>
    <message>
        <source>Clots are more common then.</source>
        <comment>question.pregnancy.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Тогда тромбы бывают чаще.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>question.pregnancy.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.pregnancy.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.pregnancy.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “No”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.pregnancy.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.pregnancy.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am pregnant</source>
        <comment>option.pregnancy.pregnant</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Я беременна</translation>
    </message>
    <message>
        <source>PREGNANT</source>
        <comment>option.pregnancy.pregnant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am pregnant”</extracomment>
        <translation>БЕРЕМЕННОСТЬ</translation>
    </message>
    <message>
        <source>I gave birth in the last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Роды были в последние 6 недель</translation>
    </message>
    <message>
        <source>GAVE BIRTH in last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I gave birth in the last 6 weeks”</extracomment>
        <translation>РОДЫ в последние 6 недель</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <comment>question.leg</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Какая нога болит?</translation>
    </message>
    <message>
        <source>This means your own left and right.</source>
        <comment>question.leg.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Which leg hurts?”</extracomment>
        <translation>Имеются в виду ваша левая и ваша правая нога.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Leg</source>
        <comment>question.leg.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Which leg hurts?”</extracomment>
        <translation>Нога</translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>option.leg.left</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Левая нога</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>LEFT</source>
        <comment>option.leg.left.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Left leg”</extracomment>
        <translation>ЛЕВАЯ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right leg</source>
        <comment>option.leg.right</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Правая нога</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>option.leg.right.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Right leg”</extracomment>
        <translation>ПРАВАЯ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <comment>option.leg.both</comment>
        <extracomment>Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Обе ноги</translation>
    </message>
    <message>
        <source>BOTH</source>
        <comment>option.leg.both.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Both legs”</extracomment>
        <translation>ОБЕ</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <comment>question.place</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Где болит?</translation>
    </message>
    <message>
        <source>Tap every sore place on the picture.</source>
        <comment>question.place.hint</comment>
        <extracomment>Small help below the question. The question: “Where does it hurt?”</extracomment>
        <translation>Коснитесь на рисунке каждого больного места.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>question.place.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Where does it hurt?”</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Calf</source>
        <comment>option.place.calf</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Икра</translation>
    </message>
    <message>
        <source>calf</source>
        <comment>option.place.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Calf”</extracomment>
        <translation>икра</translation>
    </message>
    <message>
        <source>Shin</source>
        <comment>option.place.shin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Голень спереди</translation>
    </message>
    <message>
        <source>shin</source>
        <comment>option.place.shin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Shin”</extracomment>
        <translation>голень спереди</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <comment>option.place.behind_knee</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Под коленом сзади</translation>
    </message>
    <message>
        <source>behind knee</source>
        <comment>option.place.behind_knee.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Behind the knee”</extracomment>
        <translation>подколенная ямка</translation>
    </message>
    <message>
        <source>Thigh</source>
        <comment>option.place.thigh</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Бедро</translation>
    </message>
    <message>
        <source>thigh</source>
        <comment>option.place.thigh.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Thigh”</extracomment>
        <translation>бедро</translation>
    </message>
    <message>
        <source>Groin</source>
        <comment>option.place.groin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Пах</translation>
    </message>
    <message>
        <source>groin</source>
        <comment>option.place.groin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Groin”</extracomment>
        <translation>пах</translation>
    </message>
    <message>
        <source>Ankle or foot</source>
        <comment>option.place.ankle_foot</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Лодыжка или стопа</translation>
    </message>
    <message>
        <source>ankle or foot</source>
        <comment>option.place.ankle_foot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Ankle or foot”</extracomment>
        <translation>лодыжка или стопа</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <comment>option.place.whole_leg</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Вся нога</translation>
    </message>
    <message>
        <source>whole leg</source>
        <comment>option.place.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “The whole leg”</extracomment>
        <translation>вся нога</translation>
    </message>
    <message>
        <source>How did the pain start?</source>
        <comment>question.onset</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Как началась боль?</translation>
    </message>
    <message>
        <source>Onset</source>
        <comment>question.onset.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How did the pain start?”</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Suddenly, all at once</source>
        <comment>option.onset.suddenly</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Внезапно, в один миг</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>suddenly</source>
        <comment>option.onset.suddenly.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Suddenly, all at once”</extracomment>
        <translation>внезапно</translation>
    </message>
    <message>
        <source>During or just after exercise</source>
        <comment>option.onset.with_exercise</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Во время нагрузки или сразу после</translation>
    </message>
    <message>
        <source>with exercise</source>
        <comment>option.onset.with_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “During or just after exercise”</extracomment>
        <translation>при нагрузке</translation>
    </message>
    <message>
        <source>At night, in bed</source>
        <comment>option.onset.at_night</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Ночью, в постели</translation>
    </message>
    <message>
        <source>at night</source>
        <comment>option.onset.at_night.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “At night, in bed”</extracomment>
        <translation>ночью</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.onset.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.onset.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, over hours or days</source>
        <comment>option.onset.gradually</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Медленно, за часы или дни</translation>
    </message>
    <message>
        <source>gradually</source>
        <comment>option.onset.gradually.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Slowly, over hours or days”</extracomment>
        <translation>постепенно</translation>
    </message>
    <message>
        <source>After an injury</source>
        <comment>option.onset.after_injury</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>После травмы</translation>
    </message>
    <message>
        <source>after injury</source>
        <comment>option.onset.after_injury.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “After an injury”</extracomment>
        <translation>после травмы</translation>
    </message>
    <message>
        <source>When did this pain first start?</source>
        <comment>question.since</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Когда эта боль началась впервые?</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>question.since.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “When did this pain first start?”</extracomment>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Less than 1 hour ago</source>
        <comment>option.since.under_1_hour</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Меньше 1 часа назад</translation>
    </message>
    <message>
        <source>under 1 hour</source>
        <comment>option.since.under_1_hour.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Less than 1 hour ago”</extracomment>
        <translation>меньше 1 часа</translation>
    </message>
    <message>
        <source>Today or last night</source>
        <comment>option.since.today</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Сегодня или прошлой ночью</translation>
    </message>
    <message>
        <source>today</source>
        <comment>option.since.today.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Today or last night”</extracomment>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>1 to 3 days ago</source>
        <comment>option.since.days_1_3</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>1–3 дня назад</translation>
    </message>
    <message>
        <source>1-3 days</source>
        <comment>option.since.days_1_3.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “1 to 3 days ago”</extracomment>
        <translation>1-3 дня</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <comment>option.since.days_4_7</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>4–7 дней назад</translation>
    </message>
    <message>
        <source>4-7 days</source>
        <comment>option.since.days_4_7.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “4 to 7 days ago”</extracomment>
        <translation>4-7 дней</translation>
    </message>
    <message>
        <source>More than a week ago</source>
        <comment>option.since.over_week</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Больше недели назад</translation>
    </message>
    <message>
        <source>over a week</source>
        <comment>option.since.over_week.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “More than a week ago”</extracomment>
        <translation>больше недели</translation>
    </message>
    <message>
        <source>How long does the pain last each time?</source>
        <comment>question.episode</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Сколько длится боль каждый раз?</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>question.episode.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How long does the pain last each time?”</extracomment>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <comment>option.episode.up_to_10_min</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>До 10 минут</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <comment>option.episode.up_to_10_min.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Up to 10 minutes”</extracomment>
        <translation>до 10 мин</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.episode.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.episode.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Longer, up to a few hours</source>
        <comment>option.episode.up_to_hours</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Дольше, до нескольких часов</translation>
    </message>
    <message>
        <source>up to hours</source>
        <comment>option.episode.up_to_hours.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Longer, up to a few hours”</extracomment>
        <translation>до нескольких часов</translation>
    </message>
    <message>
        <source>Most of the day</source>
        <comment>option.episode.most_of_day</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Большую часть дня</translation>
    </message>
    <message>
        <source>most of the day</source>
        <comment>option.episode.most_of_day.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Most of the day”</extracomment>
        <translation>большую часть дня</translation>
    </message>
    <message>
        <source>It never stops</source>
        <comment>option.episode.constant</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Не прекращается никогда</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>constant</source>
        <comment>option.episode.constant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “It never stops”</extracomment>
        <translation>постоянно</translation>
    </message>
    <message>
        <source>How has the pain changed since it began?</source>
        <comment>question.course</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Как боль изменилась с начала?</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>question.course.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Течение</translation>
    </message>
    <message>
        <source>It is gone</source>
        <comment>option.course.gone</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Прошла</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>option.course.gone.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is gone”</extracomment>
        <translation>прошла</translation>
    </message>
    <message>
        <source>It is getting better</source>
        <comment>option.course.better</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Становится лучше</translation>
    </message>
    <message>
        <source>better</source>
        <comment>option.course.better.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting better”</extracomment>
        <translation>лучше</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.course.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.course.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It is about the same</source>
        <comment>option.course.same</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Примерно такая же</translation>
    </message>
    <message>
        <source>same</source>
        <comment>option.course.same.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is about the same”</extracomment>
        <translation>так же</translation>
    </message>
    <message>
        <source>It is getting worse</source>
        <comment>option.course.worse</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Становится хуже</translation>
    </message>
    <message>
        <source>WORSE</source>
        <comment>option.course.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting worse”</extracomment>
        <translation>ХУЖЕ</translation>
    </message>
    <message>
        <source>How bad is the pain right now?</source>
        <comment>question.severity</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Насколько сильна боль прямо сейчас?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 is no pain, and 10 is the worst pain.</source>
        <comment>question.severity.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How bad is the pain right now?”</extracomment>
        <translation>0 — боли нет, 10 — самая сильная боль.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain now</source>
        <comment>question.severity.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How bad is the pain right now?”</extracomment>
        <translation>Боль сейчас</translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>question.severity.lowest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Word at the low end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>Нет боли</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Worst pain</source>
        <comment>question.severity.highest</comment>
        <extracomment>Word at the high end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>Самая сильная боль</translation>
    </message>
    <message>
        <source>How does it feel inside the leg?</source>
        <comment>question.feel</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Что вы чувствуете внутри ноги?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.feel.hint</comment>
        <extracomment>Small help below the question. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>Feels like</source>
        <comment>question.feel.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Ощущения</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.feel.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.feel.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.feel.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.feel.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight knot in the muscle</source>
        <comment>option.feel.hard_knot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Твёрдый, напряжённый узел в мышце</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>hard knot</source>
        <comment>option.feel.hard_knot.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A hard, tight knot in the muscle”</extracomment>
        <translation>твёрдый узел</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A deep, dull ache or throbbing</source>
        <comment>option.feel.deep_ache</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Глубокая, тупая или пульсирующая боль</translation>
    </message>
    <message>
        <source>deep ache</source>
        <comment>option.feel.deep_ache.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A deep, dull ache or throbbing”</extracomment>
        <translation>глубокая боль</translation>
    </message>
    <message>
        <source>The leg feels heavy or tired</source>
        <comment>option.feel.heavy_tired</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Нога тяжёлая или уставшая</translation>
    </message>
    <message>
        <source>heavy or tired</source>
        <comment>option.feel.heavy_tired.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “The leg feels heavy or tired”</extracomment>
        <translation>тяжёлая или уставшая</translation>
    </message>
    <message>
        <source>What happens when you stretch or move the leg?</source>
        <comment>question.movement</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Что бывает, когда вы растягиваете ногу или двигаете ею?</translation>
    </message>
    <message>
        <source>You do not need to try it now.</source>
        <comment>question.movement.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Сейчас пробовать не нужно.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On stretching</source>
        <comment>question.movement.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>При растяжке</translation>
    </message>
    <message>
        <source>Stretching makes it better</source>
        <comment>option.movement.stretching_helps</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Растяжка помогает</translation>
    </message>
    <message>
        <source>stretching helps</source>
        <comment>option.movement.stretching_helps.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “Stretching makes it better”</extracomment>
        <translation>растяжка помогает</translation>
    </message>
    <message>
        <source>I have not tried</source>
        <comment>option.movement.not_tried</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Я не пробовал(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not tried</source>
        <comment>option.movement.not_tried.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “I have not tried”</extracomment>
        <translation>не пробовал(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It makes no difference</source>
        <comment>option.movement.no_difference</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Ничего не меняется</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no difference</source>
        <comment>option.movement.no_difference.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It makes no difference”</extracomment>
        <translation>без изменений</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It hurts more</source>
        <comment>option.movement.worse</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Болит сильнее</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>option.movement.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It hurts more”</extracomment>
        <translation>хуже</translation>
    </message>
    <message>
        <source>Is a leg swollen?</source>
        <comment>question.swelling</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Какая-нибудь нога отекла?</translation>
    </message>
    <message>
        <source>Look at both legs; a tight sock or shoe is a clue.</source>
        <comment>question.swelling.hint</comment>
        <extracomment>Small help below the question. The question: “Is a leg swollen?”</extracomment>
        <translation>Посмотрите на обе ноги. Если носок или обувь стали тесными, это подсказка.</translation>
    </message>
    <message>
        <source>Swelling</source>
        <comment>question.swelling.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is a leg swollen?”</extracomment>
        <translation>Отёк</translation>
    </message>
    <message>
        <source>No, not swollen</source>
        <comment>option.swelling.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Нет, отёка нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.swelling.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “No, not swollen”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.swelling.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.swelling.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, both legs</source>
        <comment>option.swelling.both_legs</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Да, обе ноги</translation>
    </message>
    <message>
        <source>both legs</source>
        <comment>option.swelling.both_legs.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, both legs”</extracomment>
        <translation>обе ноги</translation>
    </message>
    <message>
        <source>Yes, part of one leg</source>
        <comment>option.swelling.calf</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Да, часть одной ноги</translation>
    </message>
    <message>
        <source>Such as the calf, ankle or foot.</source>
        <comment>option.swelling.calf.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>Например, икра, лодыжка или стопа.</translation>
    </message>
    <message>
        <source>part of one leg</source>
        <comment>option.swelling.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>часть одной ноги</translation>
    </message>
    <message>
        <source>Yes, one whole leg</source>
        <comment>option.swelling.whole_leg</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Да, одна нога целиком</translation>
    </message>
    <message>
        <source>From the foot up to the thigh.</source>
        <comment>option.swelling.whole_leg.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>От стопы до бедра.</translation>
    </message>
    <message>
        <source>WHOLE LEG</source>
        <comment>option.swelling.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>ВСЯ НОГА</translation>
    </message>
    <message>
        <source>How is the skin on the sore leg?</source>
        <comment>question.skin</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Какая кожа на больной ноге?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.skin.hint</comment>
        <extracomment>Small help below the question. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>question.skin.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Кожа</translation>
    </message>
    <message>
        <source>No change I can see or feel</source>
        <comment>option.skin.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Изменений не видно и не чувствуется</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no change</source>
        <comment>option.skin.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “No change I can see or feel”</extracomment>
        <translation>без изменений</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.skin.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.skin.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Redder or darker than before</source>
        <comment>option.skin.redder_or_darker</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Краснее или темнее, чем раньше</translation>
    </message>
    <message>
        <source>redder or darker</source>
        <comment>option.skin.redder_or_darker.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Redder or darker than before”</extracomment>
        <translation>краснее или темнее</translation>
    </message>
    <message>
        <source>Warmer than the other leg or than before</source>
        <comment>option.skin.warmer</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Теплее другой ноги или чем раньше</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>option.skin.warmer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Warmer than the other leg or than before”</extracomment>
        <translation>теплее</translation>
    </message>
    <message>
        <source>New veins that show</source>
        <comment>option.skin.new_veins</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Новые видимые вены</translation>
    </message>
    <message>
        <source>Do not count varicose veins you have had for a long time.</source>
        <comment>option.skin.new_veins.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>Не считайте варикоз, который у вас давно.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>new veins show</source>
        <comment>option.skin.new_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>новые видимые вены</translation>
    </message>
    <message>
        <source>A hard, sore, red or dark line along a vein</source>
        <comment>option.skin.sore_cord</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Твёрдая, болезненная, красная или тёмная полоса вдоль вены</translation>
    </message>
    <message>
        <source>hard, sore or red line along a vein</source>
        <comment>option.skin.sore_cord.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “A hard, sore, red or dark line along a vein”</extracomment>
        <translation>твёрдая, болезненная или красная полоса вдоль вены</translation>
    </message>
    <message>
        <source>Do you have a fever or chills?</source>
        <comment>question.fever</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>У вас жар или озноб?</translation>
    </message>
    <message>
        <source>Chills mean you shake or shiver.</source>
        <comment>question.fever.hint</comment>
        <extracomment>Small help below the question. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Озноб — это когда вас трясёт.</translation>
    </message>
    <message>
        <source>Fever</source>
        <comment>question.fever.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Жар</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.fever.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.fever.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “No”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.fever.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.fever.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, fever or chills</source>
        <comment>option.fever.fever_or_chills</comment>
        <extracomment>Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Да, жар или озноб</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <comment>option.fever.fever_or_chills.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “Yes, fever or chills”</extracomment>
        <translation>жар или озноб</translation>
    </message>
    <message>
        <source>Did you hurt this leg?</source>
        <comment>question.injury</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Вы повредили эту ногу?</translation>
    </message>
    <message>
        <source>Injury</source>
        <comment>question.injury.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did you hurt this leg?”</extracomment>
        <translation>Травма</translation>
    </message>
    <message>
        <source>No injury</source>
        <comment>option.injury.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Травмы не было</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.injury.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “No injury”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knock, twist or fall</source>
        <comment>option.injury.knock_or_fall</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Удар, подвернули ногу или упали</translation>
    </message>
    <message>
        <source>knock or fall</source>
        <comment>option.injury.knock_or_fall.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A knock, twist or fall”</extracomment>
        <translation>удар или падение</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.injury.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.injury.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap or kick felt in the back of the leg</source>
        <comment>option.injury.snap_behind</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Ощущение щелчка или удара сзади в ноге</translation>
    </message>
    <message>
        <source>SNAP felt behind</source>
        <comment>option.injury.snap_behind.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A snap or kick felt in the back of the leg”</extracomment>
        <translation>ЩЕЛЧОК сзади</translation>
    </message>
    <message>
        <source>I cannot stand or walk on it</source>
        <comment>option.injury.cannot_stand</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Не могу стоять или ходить на этой ноге</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You cannot take four steps.</source>
        <comment>option.injury.cannot_stand.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>Вы не можете сделать четыре шага.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CANNOT STAND on it</source>
        <comment>option.injury.cannot_stand.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>НЕ МОЖЕТ на ней СТОЯТЬ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these happen in the last 12 weeks?</source>
        <comment>question.risk_recent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Было ли что-то из этого за последние 12 недель?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_recent.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_recent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Из-за этого тромб более вероятен.</translation>
    </message>
    <message>
        <source>Recent risks</source>
        <comment>question.risk_recent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Недавние риски</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_recent.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_recent.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_recent.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_recent.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>In bed for 3 days or more</source>
        <comment>option.risk_recent.bed_3_days</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>В постели 3 дня или больше</translation>
    </message>
    <message>
        <source>bedridden 3 days or more</source>
        <comment>option.risk_recent.bed_3_days.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “In bed for 3 days or more”</extracomment>
        <translation>постельный режим 3 дня или больше</translation>
    </message>
    <message>
        <source>An operation</source>
        <comment>option.risk_recent.surgery_12_weeks</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Doctors put you to sleep, or numbed a large part of your body.</source>
        <comment>option.risk_recent.surgery_12_weeks.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>Под наркозом или с обезболиванием большой части тела.</translation>
    </message>
    <message>
        <source>surgery within 12 weeks</source>
        <comment>option.risk_recent.surgery_12_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>операция за последние 12 недель</translation>
    </message>
    <message>
        <source>Leg cast, brace or boot, or a paralyzed leg</source>
        <comment>option.risk_recent.cast_or_paralysis</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Гипс, шина, ортез или жёсткий ботинок на ноге либо парализованная нога</translation>
    </message>
    <message>
        <source>A leg made weak by a stroke counts too.</source>
        <comment>option.risk_recent.cast_or_paralysis.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>Слабая нога после инсульта тоже считается.</translation>
    </message>
    <message>
        <source>leg cast or paralysis</source>
        <comment>option.risk_recent.cast_or_paralysis.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>гипс на ноге или паралич</translation>
    </message>
    <message>
        <source>A broken bone in the leg or hip</source>
        <comment>option.risk_recent.leg_fracture</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Перелом ноги или шейки бедра</translation>
    </message>
    <message>
        <source>leg fracture</source>
        <comment>option.risk_recent.leg_fracture.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A broken bone in the leg or hip”</extracomment>
        <translation>перелом ноги</translation>
    </message>
    <message>
        <source>A hospital stay</source>
        <comment>option.risk_recent.hospital_stay</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Лежали в больнице</translation>
    </message>
    <message>
        <source>hospital stay</source>
        <comment>option.risk_recent.hospital_stay.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A hospital stay”</extracomment>
        <translation>лечение в больнице</translation>
    </message>
    <message>
        <source>A long trip, sitting 4 hours or more</source>
        <comment>option.risk_recent.long_journey</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Долгая поездка, 4 часа или больше сидя</translation>
    </message>
    <message>
        <source>long journey</source>
        <comment>option.risk_recent.long_journey.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A long trip, sitting 4 hours or more”</extracomment>
        <translation>долгая поездка</translation>
    </message>
    <message>
        <source>Are any of these true for you?</source>
        <comment>question.risk_history</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Верно ли для вас что-то из этого?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_history.hint</comment>
        <extracomment>Small help below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_history.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>Из-за этого тромб более вероятен.</translation>
    </message>
    <message>
        <source>Risk history</source>
        <comment>question.risk_history.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are any of these true for you?”</extracomment>
        <translation>Риски в прошлом</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_history.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_history.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_history.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_history.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I once had a clot in a leg or lung</source>
        <comment>option.risk_history.previous_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>У меня уже был тромб в ноге или лёгком</translation>
    </message>
    <message>
        <source>PREVIOUS CLOT (leg or lung)</source>
        <comment>option.risk_history.previous_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I once had a clot in a leg or lung”</extracomment>
        <translation>ТРОМБ В ПРОШЛОМ (нога или лёгкое)</translation>
    </message>
    <message>
        <source>Cancer, treated now or in the last 6 months</source>
        <comment>option.risk_history.active_cancer</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Рак, лечение сейчас или в последние 6 месяцев</translation>
    </message>
    <message>
        <source>Cancer care for comfort counts too.</source>
        <comment>option.risk_history.active_cancer.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>Лечение для облегчения при раке тоже считается.</translation>
    </message>
    <message>
        <source>ACTIVE CANCER</source>
        <comment>option.risk_history.active_cancer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>АКТИВНЫЙ РАК</translation>
    </message>
    <message>
        <source>A condition that makes blood clot easily</source>
        <comment>option.risk_history.clotting_disorder</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Болезнь, при которой кровь легко свёртывается</translation>
    </message>
    <message>
        <source>Factor V Leiden is one of these.</source>
        <comment>option.risk_history.clotting_disorder.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>Одна из них — фактор V Лейден.</translation>
    </message>
    <message>
        <source>clotting disorder</source>
        <comment>option.risk_history.clotting_disorder.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>нарушение свёртывания</translation>
    </message>
    <message>
        <source>A close relative had a blood clot</source>
        <comment>option.risk_history.family_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>У близкого родственника был тромб</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child.</source>
        <comment>option.risk_history.family_clot.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>Родители, брат, сестра или ребёнок.</translation>
    </message>
    <message>
        <source>family clot</source>
        <comment>option.risk_history.family_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>тромб в семье</translation>
    </message>
    <message>
        <source>Serious heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Тяжёлая болезнь сердца, лёгких или кишечника</translation>
    </message>
    <message>
        <source>Such as heart failure, COPD or Crohn&apos;s disease.</source>
        <comment>option.risk_history.heart_lung_bowel_disease.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>Например, сердечная недостаточность, ХОБЛ или болезнь Крона.</translation>
    </message>
    <message>
        <source>heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>болезнь сердца, лёгких или кишечника</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <comment>option.risk_history.varicose_veins</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Варикозные вены</translation>
    </message>
    <message>
        <source>These are thick, twisted veins that show.</source>
        <comment>option.risk_history.varicose_veins.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>Это толстые, извитые вены, которые видно.</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <comment>option.risk_history.varicose_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>варикозные вены</translation>
    </message>
    <message>
        <source>Do you take any of these?</source>
        <comment>question.medicines</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Вы принимаете что-то из этого?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.medicines.hint</comment>
        <extracomment>Small help below the question. The question: “Do you take any of these?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>question.medicines.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you take any of these?”</extracomment>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.medicines.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.medicines.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.medicines.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.medicines.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A blood thinner</source>
        <comment>option.medicines.blood_thinner</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Лекарство, разжижающее кровь (антикоагулянт)</translation>
    </message>
    <message>
        <source>Such as warfarin, apixaban, rivaroxaban or heparin.</source>
        <comment>option.medicines.blood_thinner.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>Например, варфарин, апиксабан, ривароксабан или гепарин.</translation>
    </message>
    <message>
        <source>ON BLOOD THINNER</source>
        <comment>option.medicines.blood_thinner.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>ПРИНИМАЕТ АНТИКОАГУЛЯНТ</translation>
    </message>
    <message>
        <source>Birth control or other hormones</source>
        <comment>option.medicines.pill_or_hrt</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Противозачаточные или другие гормоны</translation>
    </message>
    <message>
        <source>Such as the pill, a patch, or hormones for menopause.</source>
        <comment>option.medicines.pill_or_hrt.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>Например, таблетки, пластырь или гормоны при климаксе.</translation>
    </message>
    <message>
        <source>pill or HRT</source>
        <comment>option.medicines.pill_or_hrt.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>КОК или ЗГТ</translation>
    </message>
    <message>
        <source>A cholesterol pill or a water pill</source>
        <comment>option.medicines.statin_or_diuretic</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Таблетки от холестерина или мочегонные</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These can bring on cramps.</source>
        <comment>option.medicines.statin_or_diuretic.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>Они могут вызвать судороги.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>statin or diuretic</source>
        <comment>option.medicines.statin_or_diuretic.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>статин или мочегонное</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these come before the pain?</source>
        <comment>question.triggers</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Было ли что-то из этого до боли?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.triggers.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Отметьте всё, что верно.</translation>
    </message>
    <message>
        <source>Before the pain</source>
        <comment>question.triggers.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these come before the pain?”</extracomment>
        <translation>До боли</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.triggers.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Ничего из этого</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.triggers.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “None of these”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.triggers.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.triggers.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard exercise or hard work</source>
        <comment>option.triggers.hard_exercise</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Тяжёлая нагрузка или работа</translation>
    </message>
    <message>
        <source>hard exercise</source>
        <comment>option.triggers.hard_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Hard exercise or hard work”</extracomment>
        <translation>тяжёлая нагрузка</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>option.triggers.little_to_drink</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Слишком мало питья</translation>
    </message>
    <message>
        <source>little to drink</source>
        <comment>option.triggers.little_to_drink.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Too little to drink”</extracomment>
        <translation>мало питья</translation>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Сильный пот или понос</translation>
    </message>
    <message>
        <source>sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Heavy sweating or diarrhea”</extracomment>
        <translation>пот или понос</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>option.triggers.long_standing</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Долгое стояние</translation>
    </message>
    <message>
        <source>long standing</source>
        <comment>option.triggers.long_standing.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Standing for a long time”</extracomment>
        <translation>долгое стояние</translation>
    </message>
    <message>
        <source>How far around is each calf?</source>
        <comment>question.tape_left_mm</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Какой обхват у каждой икры?</translation>
    </message>
    <message>
        <source>Use the paper tape, or skip this.</source>
        <comment>question.tape_left_mm.hint</comment>
        <extracomment>Small help below the question. The question: “How far around is each calf?”</extracomment>
        <translation>Возьмите бумажную мерную ленту или пропустите.</translation>
    </message>
    <message>
        <source>One calf that is larger is an important clue.</source>
        <comment>question.tape_left_mm.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “How far around is each calf?”</extracomment>
        <translation>Если одна икра толще другой, это важная подсказка.</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>question.tape_left_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is each calf?”</extracomment>
        <translation>Левая икра</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left calf (mm)</source>
        <comment>question.tape_left_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is each calf?”</extracomment>
        <translation>Левая икра (мм)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Find the bony bump below your kneecap. Then find the place 10 cm below it.</source>
        <comment>question.tape_left_mm.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Сядьте. Найдите костный бугорок под коленной чашкой. Потом найдите место на 10 см ниже.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wrap the paper tape around the calf there, snug but not tight. Read the number.</source>
        <comment>question.tape_left_mm.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Оберните там икру бумажной лентой, плотно, но не туго. Прочитайте число.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure the other leg at the same height.</source>
        <comment>question.tape_left_mm.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Измерьте другую ногу на той же высоте.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop if it hurts. Staff can help you measure.</source>
        <comment>question.tape_left_mm.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “How far around is each calf?”</extracomment>
        <translation>Прекратите, если больно. Персонал поможет измерить.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How far around is your right calf?</source>
        <comment>question.tape_right_mm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Какой обхват у правой икры?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure at the same height as on the left.</source>
        <comment>question.tape_right_mm.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How far around is your right calf?”</extracomment>
        <translation>Измерьте на той же высоте, что и слева.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf</source>
        <comment>question.tape_right_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is your right calf?”</extracomment>
        <translation>Правая икра</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf (mm)</source>
        <comment>question.tape_right_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is your right calf?”</extracomment>
        <translation>Правая икра (мм)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does your thumb leave a dent in the skin?</source>
        <comment>question.dent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Остаётся ли на коже ямка от пальца?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.dent.hint</comment>
        <extracomment>Small help below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Это можно пропустить. Ничего страшного.</translation>
    </message>
    <message>
        <source>A dent that stays is a sign of swelling.</source>
        <comment>question.dent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Ямка, которая остаётся, — признак отёка.</translation>
    </message>
    <message>
        <source>Thumb dent (patient-done)</source>
        <comment>question.dent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Ямка от пальца (делал пациент)</translation>
    </message>
    <message>
        <source>No dent stays</source>
        <comment>option.dent.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Ямки не остаётся</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.dent.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “No dent stays”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.dent.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Пропустить эту проверку</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.dent.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Skip this check”</extracomment>
        <translation>пропущено</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a dent stays</source>
        <comment>option.dent.yes</comment>
        <extracomment>Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Да, ямка остаётся</translation>
    </message>
    <message>
        <source>YES, dent stays</source>
        <comment>option.dent.yes.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Yes, a dent stays”</extracomment>
        <translation>ДА, ямка остаётся</translation>
    </message>
    <message>
        <source>Sit down. Lay your thumb on the sore leg, just above the ankle.</source>
        <comment>question.dent.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Сядьте. Положите большой палец на больную ногу, чуть выше лодыжки.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once. Count slowly to five.</source>
        <comment>question.dent.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Нажмите мягко, один раз. Медленно сосчитайте до пяти.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Let go and look. Does a small dent stay?</source>
        <comment>question.dent.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Отпустите и посмотрите. Осталась маленькая ямка?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.dent.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Сразу прекратите, если больно. Не растирайте и не массируйте.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Is there a small, sore knot in the muscle?</source>
        <comment>question.lump</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Есть ли в мышце маленький болезненный узелок?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.lump.hint</comment>
        <extracomment>Small help below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Это можно пропустить. Ничего страшного.</translation>
    </message>
    <message>
        <source>A knot is small; a swelling is wide.</source>
        <comment>question.lump.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Узелок маленький, отёк широкий.</translation>
    </message>
    <message>
        <source>Lump (patient-done)</source>
        <comment>question.lump.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Узелок (делал пациент)</translation>
    </message>
    <message>
        <source>No small knot</source>
        <comment>option.lump.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Узелка нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.lump.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “No small knot”</extracomment>
        <translation>нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a small, sore knot</source>
        <comment>option.lump.small_sore_knot</comment>
        <extracomment>Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Да, маленький болезненный узелок</translation>
    </message>
    <message>
        <source>small sore knot</source>
        <comment>option.lump.small_sore_knot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Yes, a small, sore knot”</extracomment>
        <translation>маленький болезненный узелок</translation>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.lump.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Пропустить эту проверку</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.lump.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Skip this check”</extracomment>
        <translation>пропущено</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.lump.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Не знаю точно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.lump.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “I am not sure”</extracomment>
        <translation>не уверен(а)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Touch the sore place once, lightly, with flat fingers. Is there a small knot?</source>
        <comment>question.lump.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Сядьте. Коснитесь больного места один раз, легко, пальцами плашмя. Есть узелок?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Look at both legs. A knot is small. A swelling makes a large part of the leg wide.</source>
        <comment>question.lump.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Посмотрите на обе ноги. Узелок маленький. От отёка толще становится большой участок ноги.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.lump.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Сразу прекратите, если больно. Не растирайте и не массируйте.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does a gentle press on the calf hurt?</source>
        <comment>question.calf_press</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Больно ли, если мягко нажать на икру?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.calf_press.hint</comment>
        <extracomment>Small help below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Это можно пропустить. Ничего страшного.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.calf_press.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Это лишь маленькая подсказка.</translation>
    </message>
    <message>
        <source>calf press (patient-done)</source>
        <comment>question.calf_press.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>нажатие на икру (делал пациент)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.calf_press.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Нет, не было больно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.calf_press.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “No, it did not hurt”</extracomment>
        <translation>боли нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.calf_press.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Пропустить эту проверку</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.calf_press.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Skip this check”</extracomment>
        <translation>пропущено</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.calf_press.pain</comment>
        <extracomment>Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Да, было больно</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.calf_press.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Yes, it hurt”</extracomment>
        <translation>БОЛЬ</translation>
    </message>
    <message>
        <source>Sit down with your foot flat on the floor. Let your leg go soft.</source>
        <comment>question.calf_press.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Сядьте, поставьте стопу на пол всей подошвой. Расслабьте ногу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lay your flat fingers on the back of the calf.</source>
        <comment>question.calf_press.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Положите пальцы плашмя на икру сзади.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once.</source>
        <comment>question.calf_press.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Нажмите мягко, один раз.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Take your hand away. Did it hurt? Do not rub, and do not press again.</source>
        <comment>question.calf_press.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Уберите руку. Было больно? Не растирайте, не массируйте и не нажимайте снова.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.calf_press.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Сразу прекратите, если больно. Не растирайте и не массируйте.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does it hurt in the calf when you lift your foot?</source>
        <comment>question.foot_lift</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Болит ли икра, когда вы поднимаете носок стопы?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.foot_lift.hint</comment>
        <extracomment>Small help below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Это можно пропустить. Ничего страшного.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.foot_lift.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Это лишь маленькая подсказка.</translation>
    </message>
    <message>
        <source>foot lift (patient-done)</source>
        <comment>question.foot_lift.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>подъём стопы (делал пациент)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.foot_lift.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Нет, не было больно</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.foot_lift.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “No, it did not hurt”</extracomment>
        <translation>боли нет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.foot_lift.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Пропустить эту проверку</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.foot_lift.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Skip this check”</extracomment>
        <translation>пропущено</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.foot_lift.pain</comment>
        <extracomment>Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Да, было больно</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.foot_lift.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Yes, it hurt”</extracomment>
        <translation>БОЛЬ</translation>
    </message>
    <message>
        <source>Sit down. Rest your heel on the floor.</source>
        <comment>question.foot_lift.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Сядьте. Поставьте пятку на пол.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lift the front of your foot slowly. Keep your heel down.</source>
        <comment>question.foot_lift.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Медленно поднимите переднюю часть стопы. Пятка остаётся внизу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use only the foot&apos;s own muscles. Do not pull with your hands. Does your calf hurt?</source>
        <comment>question.foot_lift.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Только силой мышц стопы. Не тяните руками. Болит икра?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lower your foot. If it hurts, do not try again.</source>
        <comment>question.foot_lift.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Опустите стопу. Если больно, больше не пробуйте.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not force it.</source>
        <comment>question.foot_lift.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Сразу прекратите, если больно. Не делайте через силу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency sign told</source>
        <comment>rule.emergency-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Назван признак угрозы жизни</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, DVT: leg signs with breathlessness or chest pain are an emergency (999)</source>
        <comment>rule.emergency-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, DVT: признаки в ноге с одышкой или болью в груди — неотложный случай (999)</translation>
    </message>
    <message>
        <source>Emergency signs not ruled out</source>
        <comment>rule.emergency-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Признаки угрозы жизни не исключены</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.emergency-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Правило безопасности протокола: что неизвестно, то не исключено; без внешнего источника</translation>
    </message>
    <message>
        <source>Sign of a leg in danger told</source>
        <comment>rule.limb-threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Назван признак угрозы для ноги</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RCEMLearning, Acute limb ischaemia (six Ps; muscle dies from 4-6 h); NHS, Necrotising fasciitis</source>
        <comment>rule.limb-threat.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>RCEMLearning, острая ишемия конечности (шесть P; мышца гибнет с 4-6 ч); NHS, некротический фасциит</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever and severe pain</source>
        <comment>rule.severe-infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Красная, тёмная или тёплая кожа с жаром и сильной болью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Necrotising fasciitis: pain far worse than the skin looks, with fever</source>
        <comment>rule.severe-infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, некротический фасциит: боль намного сильнее вида кожи, с жаром</translation>
    </message>
    <message>
        <source>Limb signs not ruled out</source>
        <comment>rule.limb-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Признаки в ноге не исключены</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.limb-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Правило безопасности протокола: что неизвестно, то не исключено; без внешнего источника</translation>
    </message>
    <message>
        <source>Wells items told or measured: 2 points or more</source>
        <comment>rule.wells-two</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Пункты Уэллса названы или измерены: 2 балла или больше</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (Wells 2003): 2 or more = DVT likely, leg vein ultrasound</source>
        <comment>rule.wells-two.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158, двухуровневая шкала Уэллса для ТГВ (Wells 2003): 2 или больше = ТГВ вероятен, УЗИ вен ноги</translation>
    </message>
    <message>
        <source>Strong sign or risk factor told or measured</source>
        <comment>rule.high-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Назван или измерен сильный признак или фактор риска</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129; ESC/ERJ table of predisposing factors; NG158 does not cover pregnancy</source>
        <comment>rule.high-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129; таблица факторов ESC/ERJ; NG158 не относится к беременности</translation>
    </message>
    <message>
        <source>Swelling in one leg with a risk factor</source>
        <comment>rule.swollen-with-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Отёк одной ноги с фактором риска</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129: calf size, cancer, earlier clot, bed rest and surgery shift the odds</source>
        <comment>rule.swollen-with-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129: обхват голени, рак, прежний тромб, постельный режим и операция меняют вероятность</translation>
    </message>
    <message>
        <source>On a blood thinner, with a possible clot sign</source>
        <comment>rule.anticoagulant-with-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Принимает антикоагулянт, есть возможный признак тромба</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No score found valid on anticoagulants; clot on treatment or muscle bleed possible (general knowledge)</source>
        <comment>rule.anticoagulant-with-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Ни одна шкала не проверена на антикоагулянтах; возможен тромб на лечении или кровь в мышце (общие знания)</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever</source>
        <comment>rule.infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Красная, тёмная или тёплая кожа с жаром</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Erysipelas and cellulitis (zana.com): sudden red, hot, painful skin with fever needs hospital care</source>
        <comment>rule.infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Рожа и целлюлит (zana.com): внезапно красная, горячая, больная кожа с жаром требует больницы</translation>
    </message>
    <message>
        <source>Snap felt behind, or cannot stand on the leg</source>
        <comment>rule.cannot-walk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Щелчок сзади или не может стоять на ноге</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>gptriage.info: cannot bear weight, possible fracture; droracle.ai 204429: sudden pop, Achilles rupture</source>
        <comment>rule.cannot-walk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>gptriage.info: нет опоры, возможен перелом; droracle.ai 204429: внезапный щелчок, разрыв ахиллова сухожилия</translation>
    </message>
    <message>
        <source>Hard, sore or red line along a vein</source>
        <comment>rule.vein-cord</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Твёрдая, болезненная или красная полоса вдоль вены</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AAA Medicines guideline: superficial vein thrombosis, 6-44 % have or get a DVT</source>
        <comment>rule.vein-cord.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>AAA Medicines, руководство: тромбоз поверхностных вен, у 6-44 % есть или будет ТГВ</translation>
    </message>
    <message>
        <source>Severe pain now, 8 or more of 10</source>
        <comment>rule.severe-pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Сильная боль сейчас, 8 или больше из 10</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Manchester Triage: severe pain, 8 of 10 or more, ranks very urgent (protriage.co.uk); told alone, urgent here</source>
        <comment>rule.severe-pain.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Манчестерская сортировка: боль 8 из 10 или больше — очень срочно (protriage.co.uk); одна, здесь срочно</translation>
    </message>
    <message>
        <source>Under 18 or age not told: score not valid under 18</source>
        <comment>rule.minor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Младше 18 или возраст не назван: шкала не действует до 18 лет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does not apply under 18</source>
        <comment>rule.minor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158 не применяется до 18 лет</translation>
    </message>
    <message>
        <source>Possible clot sign told</source>
        <comment>rule.clot-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Назван возможный признак тромба</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158: a suspected DVT needs assessment and D-dimer even with a Wells score of 1 or less</source>
        <comment>rule.clot-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158: подозрение на ТГВ требует осмотра и D-димера даже при Уэллсе 1 или меньше</translation>
    </message>
    <message>
        <source>Risk factor for a clot told</source>
        <comment>rule.risk-factor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Назван фактор риска тромба</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ESC/ERJ table of predisposing factors for venous thromboembolism</source>
        <comment>rule.risk-factor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Таблица ESC/ERJ факторов, ведущих к венозной тромбоэмболии</translation>
    </message>
    <message>
        <source>Pain in a guided check</source>
        <comment>rule.check-positive</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Боль при проверке с показом</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Homans: likelihood ratios about 1 (meduweb); calf squeeze performs poorly (JAMA 2006 Wells, via wikidoc)</source>
        <comment>rule.check-positive.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Homans: отношения правдоподобия около 1 (meduweb); сжатие икры малоценно (JAMA 2006 Wells, по wikidoc)</translation>
    </message>
    <message>
        <source>Not clearly the pattern of a cramp</source>
        <comment>rule.not-clearly-cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Не вполне похоже на судорогу</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: a cramp lasts seconds to 10 minutes; see a doctor if longer</source>
        <comment>rule.not-clearly-cramp.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, судороги ног: судорога длится от секунд до 10 минут; если дольше, к врачу</translation>
    </message>
    <message>
        <source>A safety question is not answered</source>
        <comment>rule.unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Нет ответа на вопрос безопасности</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>DVTipd 500-patient set: 10 of 165 with none of six patient-told Wells items still had a DVT</source>
        <comment>rule.unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>DVTipd, 500 пациентов: у 10 из 165 без шести названных пунктов Уэллса всё же был ТГВ</translation>
    </message>
    <message>
        <source>Fits a muscle cramp; nurse to confirm</source>
        <comment>rule.cramp-pattern</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Похоже на судорогу мышцы; медсестре подтвердить</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: sudden, seconds to 10 minutes, eased by stretching, soreness up to 24 hours</source>
        <comment>rule.cramp-pattern.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, судороги ног: внезапно, от секунд до 10 минут, легче от растяжки, болезненность до 24 часов</translation>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (2003)</source>
        <comment>wells.source</comment>
        <extracomment>Which version of the score; on the nurse&apos;s slip.</extracomment>
        <translation>NICE NG158, двухуровневая шкала Уэллса для ТГВ (2003)</translation>
    </message>
    <message>
        <source>Active cancer (treatment ongoing, within 6 months, or palliative)</source>
        <comment>wells.active_cancer</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Активный рак (лечение идёт, в последние 6 месяцев или паллиативное)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paralysis, paresis or recent plaster immobilisation of the leg</source>
        <comment>wells.paralysis_or_plaster</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Паралич, парез или недавняя иммобилизация ноги гипсом</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Bedridden 3 days or more, or major surgery within 12 weeks</source>
        <comment>wells.bedridden_or_surgery</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Постельный режим 3 дня или больше либо большая операция за последние 12 недель</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Localised tenderness along the deep venous system</source>
        <comment>wells.deep_vein_tenderness</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Местная болезненность по ходу глубоких вен</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Entire leg swollen</source>
        <comment>wells.entire_leg_swollen</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Отёк всей ноги</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf at least 3 cm larger than the other side</source>
        <comment>wells.calf_3_cm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Икра толще другой не менее чем на 3 см</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pitting oedema confined to the symptomatic leg</source>
        <comment>wells.pitting_oedema</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Отёк с ямкой только на больной ноге</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Collateral superficial veins (non-varicose)</source>
        <comment>wells.collateral_veins</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Коллатеральные поверхностные вены (не варикоз)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Previously documented DVT</source>
        <comment>wells.previous_dvt</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Ранее подтверждённый ТГВ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Alternative diagnosis at least as likely as DVT</source>
        <comment>wells.alternative_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Другой диагноз не менее вероятен, чем ТГВ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How long the pain lasts</source>
        <comment>profile.duration</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Сколько длится боль</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes, then it goes</source>
        <comment>profile.duration.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>От секунд до 10 минут, потом проходит</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hours or days, and it may get worse</source>
        <comment>profile.duration.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Часы или дни, и может усилиться</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What you can see</source>
        <comment>profile.signs</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>Little to see, maybe a tight muscle</source>
        <comment>profile.signs.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Мало что видно, может быть, напряжённая мышца</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Swelling, redder or darker skin, warmth</source>
        <comment>profile.signs.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Отёк, кожа краснее или темнее, тепло</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How it starts</source>
        <comment>profile.onset</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Как начинается</translation>
    </message>
    <message>
        <source>Suddenly, often at night or with exercise</source>
        <comment>profile.onset.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Внезапно, часто ночью или при нагрузке</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, often as a mild ache</source>
        <comment>profile.onset.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Медленно, часто как лёгкая боль</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where and how deep</source>
        <comment>profile.place</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Где и как глубоко</translation>
    </message>
    <message>
        <source>In a muscle near the surface, often the calf</source>
        <comment>profile.place.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>В мышце близко к коже, часто в икре</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Deeper, in the calf or thigh</source>
        <comment>profile.place.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Глубже, в икре или бедре</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What stretching does</source>
        <comment>profile.movement</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Что даёт растяжка</translation>
    </message>
    <message>
        <source>Stretching often helps</source>
        <comment>profile.movement.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Растяжка часто помогает</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It does not help, or it hurts more</source>
        <comment>profile.movement.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Не помогает, или болит сильнее</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please wait here. We are calling staff.</source>
        <comment>minor.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now; large.</extracomment>
        <translation>Пожалуйста, подождите здесь. Мы зовём персонал.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This check is for adults. A nurse will see you soon. Stay with the adult who came with you. If you are alone, tell staff.</source>
        <comment>minor.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now.</extracomment>
        <translation>Эта проверка для взрослых. Медсестра скоро примет вас. Будьте рядом со взрослым, который пришёл с вами. Если взрослого нет, скажите персоналу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell us at once if …</source>
        <comment>safety_net.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the list of signs to tell staff at once.</extracomment>
        <translation>Сразу скажите нам, если …</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get short of breath</source>
        <comment>safety_net.breath</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>появится одышка</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your chest hurts</source>
        <comment>safety_net.chest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>заболит в груди</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you cough up blood</source>
        <comment>safety_net.blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>появится кашель с кровью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you feel faint or pass out</source>
        <comment>safety_net.faint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>станет дурно или случится обморок</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg swells or swells more</source>
        <comment>safety_net.swelling</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>нога отечёт или отечёт сильнее</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg turns warm, redder or darker</source>
        <comment>safety_net.skin</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>нога станет тёплой, краснее или темнее</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your foot turns cold, pale or numb</source>
        <comment>safety_net.cold</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>стопа станет холодной, бледной или онемеет</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>the pain gets worse or comes back</source>
        <comment>safety_net.pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>боль усилится или вернётся</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get a fever or chills</source>
        <comment>safety_net.fever</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>появится жар или озноб</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you want to leave before a nurse sees you</source>
        <comment>safety_net.leave</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>вы хотите уйти до осмотра медсестры</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramp or clot: five differences</source>
        <comment>learn.differences.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Судорога или тромб: пять отличий</translation>
    </message>
    <message>
        <source>In a leg cramp, a muscle tightens hard and suddenly. Many people call it a charley horse. It can hurt a lot, but it is mostly harmless.</source>
        <comment>learn.differences.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>При судороге мышца ноги внезапно сильно сжимается. Это может быть очень больно, но обычно безвредно.</translation>
    </message>
    <message>
        <source>A blood clot can form in a deep vein, most often in a leg. Doctors call this deep vein thrombosis, or DVT. It needs medical care fast.</source>
        <comment>learn.differences.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Тромб может возникнуть в глубокой вене, чаще всего в ноге. Врачи говорят: тромбоз глубоких вен, ТГВ. Его нужно быстро лечить.</translation>
    </message>
    <message>
        <source>The two need very different care. An untreated clot can travel to the lungs and put your life in danger. That is why it matters which it is.</source>
        <comment>learn.differences.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Лечат их совсем по-разному. Тромб без лечения может попасть в лёгкие и угрожать жизни. Поэтому важно знать, что это.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Keep in mind</source>
        <comment>learn.differences.7.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Помните</translation>
    </message>
    <message>
        <source>A clot can feel like a cramp too. Feeling alone cannot tell.</source>
        <comment>learn.differences.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Тромб тоже может быть похож на судорогу. Одних ощущений мало.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Many clots cause little pain, swelling or warmth.</source>
        <comment>learn.differences.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Многие тромбы дают мало боли, отёка или тепла.</translation>
    </message>
    <message>
        <source>Red is harder to see on brown or black skin. Look for darker skin.</source>
        <comment>learn.differences.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>На коричневой или чёрной коже красноту видно хуже. Ищите более тёмную кожу.</translation>
    </message>
    <message>
        <source>Both can happen in the same leg.</source>
        <comment>learn.differences.7.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>В одной ноге может быть и то и другое.</translation>
    </message>
    <message>
        <source>Only trained staff with the right tests can tell for sure. So never ignore leg pain. It is better to be safe than sorry.</source>
        <comment>learn.differences.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Точно скажет только обученный персонал с нужными обследованиями. Поэтому не оставляйте боль в ноге без внимания. Лучше быть осторожным.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What brings on cramps</source>
        <comment>learn.causes.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Что вызывает судороги</translation>
    </message>
    <message>
        <source>Most cramps strike the calf. The foot and the back of the thigh can cramp too. Many cramps come at night.</source>
        <comment>learn.causes.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Чаще всего судорога бывает в икре. Стопу и заднюю часть бедра тоже может свести. Многие судороги приходят ночью.</translation>
    </message>
    <message>
        <source>Common causes</source>
        <comment>learn.causes.2.title</comment>
        <extracomment>Heading on a learn page. Under: “Common causes”</extracomment>
        <translation>Частые причины</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>learn.causes.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Слишком мало питья</translation>
    </message>
    <message>
        <source>Muscles that worked too hard or too long</source>
        <comment>learn.causes.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Мышцы, которые работали слишком сильно или долго</translation>
    </message>
    <message>
        <source>Hard exercise with no warm-up or cool-down</source>
        <comment>learn.causes.2.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Тяжёлая нагрузка без разминки или плавного завершения</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>learn.causes.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Сильный пот или понос</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>learn.causes.2.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Долгое стояние</translation>
    </message>
    <message>
        <source>Muscles need minerals. Potassium, sodium and calcium are three of them. If you drink too little, they get out of balance. Poor food, heavy sweating or some illnesses can do the same.</source>
        <comment>learn.causes.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Мышцам нужны минералы. Калий, натрий и кальций — три из них. Если мало пить, их равновесие нарушается. Плохая еда, сильный пот или некоторые болезни делают то же.</translation>
    </message>
    <message>
        <source>Cramps are more common</source>
        <comment>learn.causes.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>Судороги бывают чаще</translation>
    </message>
    <message>
        <source>as people get older</source>
        <comment>learn.causes.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>с возрастом</translation>
    </message>
    <message>
        <source>late in pregnancy</source>
        <comment>learn.causes.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>в конце беременности</translation>
    </message>
    <message>
        <source>with some medicines, such as statins or water pills</source>
        <comment>learn.causes.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>с некоторыми лекарствами, например статинами или мочегонными</translation>
    </message>
    <message>
        <source>with liver disease</source>
        <comment>learn.causes.4.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>при болезни печени</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask the nurse or your doctor first.</source>
        <comment>learn.causes.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Не прекращайте приём лекарства сами. Сначала спросите медсестру или врача.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramps do not cause clots. But what brings on a cramp may also help a clot form. Drinking too little is one example.</source>
        <comment>learn.causes.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Судороги не вызывают тромбов. Но то, что вызывает судорогу, может помочь и тромбу. Один пример — мало питья.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What makes a clot more likely</source>
        <comment>learn.risks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Из-за чего тромб более вероятен</translation>
    </message>
    <message>
        <source>Clots form more easily when blood flows slowly or a vein is hurt. Some people also have blood that clots more easily.</source>
        <comment>learn.risks.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Тромб возникает легче, когда кровь течёт медленно или вена повреждена. У некоторых людей кровь к тому же свёртывается легче.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>learn.risks.2.title</comment>
        <extracomment>Heading on a learn page. Under: “What happened lately”</extracomment>
        <translation>Что было недавно</translation>
    </message>
    <message>
        <source>An operation, a hospital stay or days in bed</source>
        <comment>learn.risks.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Операция, больница или дни в постели</translation>
    </message>
    <message>
        <source>A broken bone, an injury or a cast on the leg</source>
        <comment>learn.risks.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Перелом, травма или гипс на ноге</translation>
    </message>
    <message>
        <source>Sitting for hours, such as on a long flight</source>
        <comment>learn.risks.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Много часов сидя, например в долгом полёте</translation>
    </message>
    <message>
        <source>Pregnancy, and the weeks after giving birth</source>
        <comment>learn.risks.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Беременность и недели после родов</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>learn.risks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “Your health”</extracomment>
        <translation>Ваше здоровье</translation>
    </message>
    <message>
        <source>A blood clot in the past</source>
        <comment>learn.risks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Тромб в прошлом</translation>
    </message>
    <message>
        <source>Cancer, now or in the last months</source>
        <comment>learn.risks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Рак, сейчас или в последние месяцы</translation>
    </message>
    <message>
        <source>Heart, lung or bowel disease</source>
        <comment>learn.risks.3.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Болезнь сердца, лёгких или кишечника</translation>
    </message>
    <message>
        <source>Varicose veins: wide, twisted veins that show under the skin</source>
        <comment>learn.risks.3.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Варикоз: широкие, извитые вены под кожей</translation>
    </message>
    <message>
        <source>Obesity, which means a very high body weight</source>
        <comment>learn.risks.3.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Ожирение, то есть очень большой вес</translation>
    </message>
    <message>
        <source>Older age</source>
        <comment>learn.risks.3.6</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Пожилой возраст</translation>
    </message>
    <message>
        <source>Medicines and family</source>
        <comment>learn.risks.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Лекарства и семья</translation>
    </message>
    <message>
        <source>Birth control with hormones, or hormones for menopause</source>
        <comment>learn.risks.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Гормональные противозачаточные или гормоны при климаксе</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child who had a clot</source>
        <comment>learn.risks.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Тромб у родителя, брата, сестры или ребёнка</translation>
    </message>
    <message>
        <source>Blood that clots too easily from birth</source>
        <comment>learn.risks.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Кровь, которая с рождения слишком легко свёртывается</translation>
    </message>
    <message>
        <source>Factor V Leiden is one such condition. It is a small change in a gene. It runs in families and makes blood clot more easily.</source>
        <comment>learn.risks.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Один пример — фактор V Лейден. Это маленькое изменение гена. Оно бывает в семьях, и кровь свёртывается легче.</translation>
    </message>
    <message>
        <source>A risk is not a sign of illness. It only means that a nurse should look more closely.</source>
        <comment>learn.risks.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Риск — не признак болезни. Он значит лишь, что медсестре надо посмотреть внимательнее.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What the checks can tell</source>
        <comment>learn.checks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Что могут сказать проверки</translation>
    </message>
    <message>
        <source>Stay calm and think about your leg step by step. The checks here add small clues. They cannot tell what you have.</source>
        <comment>learn.checks.1.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Спокойно подумайте о ноге шаг за шагом. Проверки здесь дают маленькие подсказки. Они не могут сказать, что у вас.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The calf press</source>
        <comment>learn.checks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “The calf press”</extracomment>
        <translation>Нажатие на икру</translation>
    </message>
    <message>
        <source>You press the calf gently, once, with flat fingers.</source>
        <comment>learn.checks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Вы мягко нажимаете на икру один раз, пальцами плашмя.</translation>
    </message>
    <message>
        <source>Pain can come from a clot, a cramp or a strain.</source>
        <comment>learn.checks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Боль может быть от тромба, судороги или растяжения.</translation>
    </message>
    <message>
        <source>If it does not hurt, that proves nothing. Many clots do not hurt when pressed.</source>
        <comment>learn.checks.3.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Если не больно, это ничего не доказывает. Многие тромбы не болят при нажатии.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The foot lift</source>
        <comment>learn.checks.5.title</comment>
        <extracomment>Heading on a learn page. Under: “The foot lift”</extracomment>
        <translation>Подъём стопы</translation>
    </message>
    <message>
        <source>You sit and lift the foot with its own muscles. Doctors call it Homans sign.</source>
        <comment>learn.checks.5.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Сидя, вы поднимаете стопу её мышцами. Врачи говорят: признак Хоманса.</translation>
    </message>
    <message>
        <source>Calf pain can come with a clot. It is just as common without one.</source>
        <comment>learn.checks.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Боль в икре бывает при тромбе. Без тромба она бывает так же часто.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>So the foot lift alone cannot answer the question.</source>
        <comment>learn.checks.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Поэтому один подъём стопы не даёт ответа.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Be gentle</source>
        <comment>learn.checks.6.title</comment>
        <extracomment>Heading on a learn page. Under: “Be gentle”</extracomment>
        <translation>Будьте осторожны</translation>
    </message>
    <message>
        <source>Never rub or squeeze a leg that may have a clot.</source>
        <comment>learn.checks.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Никогда не растирайте, не массируйте и не сжимайте ногу, где может быть тромб.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do not repeat the checks at home.</source>
        <comment>learn.checks.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Не повторяйте проверки дома.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may skip any check here. It will not count against you.</source>
        <comment>learn.checks.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Здесь можно пропустить любую проверку. Это вам не повредит.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knot or a swelling?</source>
        <comment>learn.checks.7.title</comment>
        <extracomment>Heading on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Узелок или отёк?</translation>
    </message>
    <message>
        <source>A muscle knot is a small, sore lump, often from a strain.</source>
        <comment>learn.checks.7.1</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Узелок в мышце маленький и болезненный, часто от растяжения.</translation>
    </message>
    <message>
        <source>A clot more often brings swelling, warmth and redder or darker skin.</source>
        <comment>learn.checks.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Тромб чаще даёт отёк, тепло и более красную или тёмную кожу.</translation>
    </message>
    <message>
        <source>One leg can have both. Tell the nurse about any lump.</source>
        <comment>learn.checks.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>В одной ноге может быть и то и другое. Скажите медсестре о любом узелке.</translation>
    </message>
    <message>
        <source>Keep a diary for the nurse or doctor</source>
        <comment>learn.checks.8.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Ведите дневник для медсестры или врача</translation>
    </message>
    <message>
        <source>When the pain started, and how long it lasts</source>
        <comment>learn.checks.8.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Когда боль началась и сколько длится</translation>
    </message>
    <message>
        <source>How bad it is, from 0 to 10</source>
        <comment>learn.checks.8.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Насколько сильна, от 0 до 10</translation>
    </message>
    <message>
        <source>What makes it better or worse</source>
        <comment>learn.checks.8.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>От чего лучше или хуже</translation>
    </message>
    <message>
        <source>Any swelling, warmth or change of color</source>
        <comment>learn.checks.8.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Любой отёк, тепло или изменение цвета</translation>
    </message>
    <message>
        <source>See a doctor if you are unsure, or if the leg gets worse. A check on your own never replaces a doctor.</source>
        <comment>learn.checks.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Идите к врачу, если не уверены или ноге хуже. Своя проверка никогда не заменит врача.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>When to get help</source>
        <comment>learn.help.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Когда нужна помощь</translation>
    </message>
    <message>
        <source>Emergency: get help at once</source>
        <comment>learn.help.1.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Опасно для жизни: помощь нужна сразу</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sudden trouble breathing</source>
        <comment>learn.help.1.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Внезапно трудно дышать</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain, often worse with a deep breath</source>
        <comment>learn.help.1.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Боль в груди, часто хуже при глубоком вдохе</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>learn.help.1.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Кашель с кровью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainting or passing out</source>
        <comment>learn.help.1.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Обморок или потеря сознания</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A clot can break loose and travel to the lungs. Doctors call this a pulmonary embolism. It can put your life in danger.</source>
        <comment>learn.help.3.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Тромб может оторваться и попасть в лёгкие. Врачи говорят: тромбоэмболия лёгочной артерии. Она может угрожать жизни.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Here, tell staff at once. At home, call the emergency number. Do not drive yourself. Do the same for anyone near you.</source>
        <comment>learn.help.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Здесь сразу скажите персоналу. Дома вызовите скорую помощь. Сами не ведите машину. Сделайте то же для человека рядом.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The leg may be in danger: get help at once</source>
        <comment>learn.help.5.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Нога может быть в опасности: помощь нужна сразу</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A foot that turns cold, pale, blue or gray</source>
        <comment>learn.help.5.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Стопа становится холодной, бледной, синей или серой</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in the leg or foot</source>
        <comment>learn.help.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Новое онемение или слабость в ноге или стопе</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight leg with pain you cannot bear</source>
        <comment>learn.help.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Твёрдая, напряжённая нога с невыносимой болью</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>learn.help.5.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Новые чёрные или лиловые пятна либо большие волдыри</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numbness between the legs, or new bladder or bowel trouble</source>
        <comment>learn.help.5.5</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Онемение между ног или новые проблемы с мочевым пузырём или стулом</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may be a clot: see a doctor the same day</source>
        <comment>learn.help.6.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Возможно, тромб: к врачу в тот же день</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain or swelling in one leg that does not go away</source>
        <comment>learn.help.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Боль или отёк одной ноги, которые не проходят</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skin that is warm, redder or darker</source>
        <comment>learn.help.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Кожа тёплая, краснее или темнее</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A leg that feels heavy or tired</source>
        <comment>learn.help.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Нога тяжёлая или уставшая</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New veins that show, or a sore line along a vein</source>
        <comment>learn.help.6.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Новые видимые вены или болезненная полоса вдоль вены</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See a doctor the same day also for</source>
        <comment>learn.help.7.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>К врачу в тот же день также при таких признаках</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fever with warm, redder or darker skin</source>
        <comment>learn.help.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Жар с тёплой, более красной или тёмной кожей</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap in the back of the leg, or you cannot stand on it</source>
        <comment>learn.help.7.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Щелчок сзади в ноге, или вы не можете на ней стоять</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A cramp that lasts longer than 10 minutes</source>
        <comment>learn.help.7.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Судорога дольше 10 минут</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Also tell your doctor if cramps often wake you up. If you are pregnant or take blood thinners, never wait.</source>
        <comment>learn.help.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Скажите врачу и тогда, когда судороги часто будят вас. Если вы беременны или принимаете лекарства, разжижающие кровь, никогда не ждите.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tests you may have</source>
        <comment>learn.tests.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Какие обследования могут быть</translation>
    </message>
    <message>
        <source>First, a nurse or doctor asks questions and looks at both legs. They may measure your calves. Then they choose the tests you need.</source>
        <comment>learn.tests.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Сначала медсестра или врач задаст вопросы и осмотрит обе ноги. Могут измерить икры. Потом выберут нужные обследования.</translation>
    </message>
    <message>
        <source>Ultrasound is often the main test. A small probe glides over your leg. Sound waves show how the blood flows and where a clot sits.</source>
        <comment>learn.tests.2.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>УЗИ — часто главное обследование. Маленький датчик скользит по ноге. Звуковые волны показывают, как течёт кровь и где тромб.</translation>
    </message>
    <message>
        <source>An early scan can miss a clot. So doctors sometimes scan again about a week later.</source>
        <comment>learn.tests.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Раннее УЗИ может не увидеть тромб. Поэтому врачи иногда повторяют его примерно через неделю.</translation>
    </message>
    <message>
        <source>The D-dimer blood test looks for tiny bits that clots leave behind. A high level can have other causes. Then a scan may follow.</source>
        <comment>learn.tests.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Анализ крови на D-димер ищет крошечные следы тромба. Высокий уровень может иметь другие причины. Тогда могут сделать УЗИ.</translation>
    </message>
    <message>
        <source>Doctors use venography now and then. A dye goes into a vein, and X-rays show the way it takes.</source>
        <comment>learn.tests.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Иногда врачи делают венографию. В вену вводят контраст, и рентген показывает его путь.</translation>
    </message>
    <message>
        <source>Clues and points help staff choose a test. They cannot replace it. Ask staff anything you want to know.</source>
        <comment>learn.tests.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Подсказки и баллы помогают выбрать обследование. Они его не заменяют. Спрашивайте персонал обо всём, что хотите знать.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Care for cramps and for clots</source>
        <comment>learn.treatment.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Помощь при судорогах и тромбах</translation>
    </message>
    <message>
        <source>A cramp and a clot need different care. That is why a nurse checks first.</source>
        <comment>learn.treatment.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>При судороге и при тромбе нужна разная помощь. Поэтому сначала смотрит медсестра.</translation>
    </message>
    <message>
        <source>For a leg cramp</source>
        <comment>learn.treatment.2.title</comment>
        <extracomment>Heading on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>При судороге ноги</translation>
    </message>
    <message>
        <source>Stretch the tight muscle slowly, and hold it.</source>
        <comment>learn.treatment.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Медленно растяните сведённую мышцу и держите.</translation>
    </message>
    <message>
        <source>Stand or walk a little when you can.</source>
        <comment>learn.treatment.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Постойте или походите немного, когда сможете.</translation>
    </message>
    <message>
        <source>Drink some water.</source>
        <comment>learn.treatment.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Выпейте воды.</translation>
    </message>
    <message>
        <source>If cramps come often, a doctor may suggest a medicine.</source>
        <comment>learn.treatment.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Если судороги часты, врач может предложить лекарство.</translation>
    </message>
    <message>
        <source>Pain pills work too slowly to stop a cramp. They may ease the soreness later. Ask the nurse before you take any.</source>
        <comment>learn.treatment.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Обезболивающие действуют слишком медленно, чтобы остановить судорогу. Они могут смягчить боль потом. Спросите медсестру, прежде чем принимать.</translation>
    </message>
    <message>
        <source>People often rub a cramp. Please wait until a nurse has looked at your leg. Do not rub a leg that may have a clot.</source>
        <comment>learn.treatment.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Судорогу часто растирают или массируют. Пожалуйста, подождите, пока медсестра не осмотрит ногу. Не растирайте и не массируйте ногу, где может быть тромб.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>For a blood clot</source>
        <comment>learn.treatment.6.title</comment>
        <extracomment>Heading on a learn page. Under: “For a blood clot”</extracomment>
        <translation>При тромбе</translation>
    </message>
    <message>
        <source>Blood thinners stop the clot from growing. They also help to prevent new ones.</source>
        <comment>learn.treatment.6.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Лекарства, разжижающие кровь, не дают тромбу расти. Они помогают и от новых.</translation>
    </message>
    <message>
        <source>Doctors call them anticoagulants.</source>
        <comment>learn.treatment.6.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Врачи называют их антикоагулянтами.</translation>
    </message>
    <message>
        <source>A few people need a strong drug that breaks up the clot. Doctors call this thrombolysis.</source>
        <comment>learn.treatment.6.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Некоторым нужно сильное лекарство, которое растворяет тромб. Врачи говорят: тромболизис.</translation>
    </message>
    <message>
        <source>A few people get a small filter in a large vein, the vena cava. It catches clots.</source>
        <comment>learn.treatment.6.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Некоторым ставят маленький фильтр в большую вену, полую вену. Он задерживает тромбы.</translation>
    </message>
    <message>
        <source>Take blood thinners just as your doctor says. Never start, stop or skip them on your own.</source>
        <comment>learn.treatment.7.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Принимайте лекарства, разжижающие кровь, точно как сказал врач. Никогда сами не начинайте, не бросайте и не пропускайте их.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How to prevent cramps and clots</source>
        <comment>learn.prevention.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Как предупредить судороги и тромбы</translation>
    </message>
    <message>
        <source>To prevent cramps</source>
        <comment>learn.prevention.2.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Против судорог</translation>
    </message>
    <message>
        <source>Drink enough water during the day.</source>
        <comment>learn.prevention.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Пейте днём достаточно воды.</translation>
    </message>
    <message>
        <source>Warm up before exercise, and cool down after it.</source>
        <comment>learn.prevention.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Разминайтесь перед нагрузкой и заканчивайте её плавно.</translation>
    </message>
    <message>
        <source>Stretch your calves gently.</source>
        <comment>learn.prevention.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Мягко растягивайте икры.</translation>
    </message>
    <message>
        <source>Eat well, with fruit, vegetables and dairy or beans. They give you minerals.</source>
        <comment>learn.prevention.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Питайтесь хорошо: фрукты, овощи, молочные продукты или бобы. В них есть минералы.</translation>
    </message>
    <message>
        <source>Has a doctor told you to limit drinks or certain foods? Then ask before you change anything.</source>
        <comment>learn.prevention.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Врач велел меньше пить или не есть что-то? Тогда спросите, прежде чем что-то менять.</translation>
    </message>
    <message>
        <source>To prevent clots</source>
        <comment>learn.prevention.4.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Против тромбов</translation>
    </message>
    <message>
        <source>Exercise often, and do not sit for hours.</source>
        <comment>learn.prevention.4.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Чаще двигайтесь и не сидите часами.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On long trips, walk about and move your feet.</source>
        <comment>learn.prevention.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>В долгой поездке ходите и двигайте стопами.</translation>
    </message>
    <message>
        <source>After an operation or illness, get up as soon as staff allow it.</source>
        <comment>learn.prevention.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>После операции или болезни вставайте, как только разрешит персонал.</translation>
    </message>
    <message>
        <source>Keep a healthy weight, and do not smoke.</source>
        <comment>learn.prevention.4.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Поддерживайте здоровый вес и не курите.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Get care for heart problems, varicose veins and other illnesses.</source>
        <comment>learn.prevention.4.5</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Лечите сердце, варикоз и другие болезни.</translation>
    </message>
    <message>
        <source>Some people are more likely to get a clot. A doctor may give them blood thinners or tight stockings. Use these only when a doctor says so.</source>
        <comment>learn.prevention.6.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>У некоторых людей тромбы бывают легче. Врач может дать им лекарства, разжижающие кровь, или тугие чулки. Применяйте их, только если врач сказал.</translation>
    </message>
    <message>
        <source>Ask for advice before an operation or a long flight. Ask also in pregnancy, or if clots run in your family.</source>
        <comment>learn.prevention.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Спросите совета перед операцией или долгим полётом. Также при беременности или если в семье были тромбы.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>learn.questions.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>What is the difference between a cramp and a clot?</source>
        <comment>learn.questions.1.title</comment>
        <extracomment>A question people ask. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>Чем отличаются судорога и тромб?</translation>
    </message>
    <message>
        <source>A cramp is a muscle that tightens suddenly, most often in the calf. A clot forms in a deep vein. Cramps are mostly harmless. A clot needs treatment fast.</source>
        <comment>learn.questions.1.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>При судороге мышца внезапно сжимается, чаще всего в икре. Тромб возникает в глубокой вене. Судороги обычно безвредны. Тромб нужно быстро лечить.</translation>
    </message>
    <message>
        <source>Can a cramp cause a clot?</source>
        <comment>learn.questions.2.title</comment>
        <extracomment>A question people ask. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>Может ли судорога вызвать тромб?</translation>
    </message>
    <message>
        <source>No, cramps do not cause clots. But drinking too little or lying still can make a clot more likely. Drink enough, and move when staff say you may.</source>
        <comment>learn.questions.2.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>Нет, судороги не вызывают тромбов. Но если мало пить или лежать без движения, тромб более вероятен. Пейте достаточно и двигайтесь, когда разрешит персонал.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I tell which one it is?</source>
        <comment>learn.questions.3.title</comment>
        <extracomment>A question people ask. Under: “How can I tell which one it is?”</extracomment>
        <translation>Как мне понять, что это?</translation>
    </message>
    <message>
        <source>Look at how long it hurts, the skin and any swelling. Think of how it began, where it hurts and what stretching does. These are only clues, so see a doctor.</source>
        <comment>learn.questions.3.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I tell which one it is?”</extracomment>
        <translation>Смотрите, сколько длится боль, какая кожа и есть ли отёк. Вспомните, как началось, где болит и что даёт растяжка. Это лишь подсказки, поэтому идите к врачу.</translation>
    </message>
    <message>
        <source>Who is more likely to get a clot?</source>
        <comment>learn.questions.4.title</comment>
        <extracomment>A question people ask. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>У кого тромбы бывают чаще?</translation>
    </message>
    <message>
        <source>People who have cancer, or had an operation or a clot before. People who lie or sit for a long time. Clots and some genes also run in families.</source>
        <comment>learn.questions.4.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>У людей с раком, после операции или прежнего тромба. У тех, кто долго лежит или сидит. Тромбы и некоторые гены бывают и в семьях.</translation>
    </message>
    <message>
        <source>Can stretching tell a cramp from a clot?</source>
        <comment>learn.questions.5.title</comment>
        <extracomment>A question people ask. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>Может ли растяжка отличить судорогу от тромба?</translation>
    </message>
    <message>
        <source>Stretching often eases a cramp. Pain from a clot may stay the same or get worse. But this is not a sure sign. A doctor must still check.</source>
        <comment>learn.questions.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>Растяжка часто облегчает судорогу. Боль от тромба может не меняться или усилиться. Но это не верный признак. Врач всё равно должен проверить.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Can a charley horse be a sign of a clot?</source>
        <comment>learn.questions.6.title</comment>
        <extracomment>A question people ask. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>Может ли судорога в икре быть признаком тромба?</translation>
    </message>
    <message>
        <source>Most often it is only a cramp. But a clot can feel like one. See a doctor if it is very bad or lasts longer than 10 minutes. Swelling or skin changes are reasons too.</source>
        <comment>learn.questions.6.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>Чаще всего это просто судорога. Но тромб может быть на неё похож. Идите к врачу, если боль очень сильная или длится дольше 10 минут. Отёк или изменения кожи — тоже причина.</translation>
    </message>
    <message>
        <source>How long does a cramp last?</source>
        <comment>learn.questions.7.title</comment>
        <extracomment>A question people ask. Under: “How long does a cramp last?”</extracomment>
        <translation>Сколько длится судорога?</translation>
    </message>
    <message>
        <source>A few seconds to 10 minutes. The muscle can stay sore for up to a day. Tell staff if strong pain lasts longer.</source>
        <comment>learn.questions.7.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How long does a cramp last?”</extracomment>
        <translation>От нескольких секунд до 10 минут. Мышца может болеть до суток. Скажите персоналу, если сильная боль длится дольше.</translation>
    </message>
    <message>
        <source>Is the knot in my calf from a clot?</source>
        <comment>learn.questions.8.title</comment>
        <extracomment>A question people ask. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>Узелок в моей икре — от тромба?</translation>
    </message>
    <message>
        <source>A small, sore knot often comes from a strained muscle. A clot more often brings swelling, warmth and redder or darker skin. Let the nurse feel it.</source>
        <comment>learn.questions.8.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>Маленький болезненный узелок часто бывает от растянутой мышцы. Тромб чаще даёт отёк, тепло и более красную или тёмную кожу. Пусть медсестра потрогает.</translation>
    </message>
    <message>
        <source>The checks did not hurt. Am I safe?</source>
        <comment>learn.questions.9.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>При проверках не болело. Я вне опасности?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The checks cannot tell you that. Many people with a clot feel nothing in them. Please wait for the nurse.</source>
        <comment>learn.questions.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>Проверки этого сказать не могут. Многие люди с тромбом ничего при них не чувствуют. Пожалуйста, дождитесь медсестры.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why did I not get some of the checks?</source>
        <comment>learn.questions.10.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>Почему мне не дали некоторых проверок?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers already told us that a nurse should look soon. Pressing on your leg would not help you.</source>
        <comment>learn.questions.10.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>Ваши ответы уже показали, что медсестра должна скоро вас принять. Нажимать на ногу вам бы не помогло.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>May I rub my leg?</source>
        <comment>learn.questions.11.title</comment>
        <extracomment>A question people ask. Under: “May I rub my leg?”</extracomment>
        <translation>Можно растирать или массировать ногу?</translation>
    </message>
    <message>
        <source>Please wait until a nurse has looked at it. Rubbing is not safe if there may be a clot.</source>
        <comment>learn.questions.11.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “May I rub my leg?”</extracomment>
        <translation>Пожалуйста, подождите, пока её не осмотрит медсестра. Растирать и массировать небезопасно, если может быть тромб.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Which tests find a clot?</source>
        <comment>learn.questions.12.title</comment>
        <extracomment>A question people ask. Under: “Which tests find a clot?”</extracomment>
        <translation>Какие обследования находят тромб?</translation>
    </message>
    <message>
        <source>Doctors mostly use an ultrasound scan and a D-dimer blood test. Sometimes they use venography, with dye and X-rays. Scans can show a clot and where it sits.</source>
        <comment>learn.questions.12.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Which tests find a clot?”</extracomment>
        <translation>Врачи чаще делают УЗИ и анализ крови на D-димер. Иногда венографию с контрастом и рентгеном. Снимки могут показать тромб и где он.</translation>
    </message>
    <message>
        <source>What is the care for a cramp and for a clot?</source>
        <comment>learn.questions.13.title</comment>
        <extracomment>A question people ask. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>Какая помощь при судороге и при тромбе?</translation>
    </message>
    <message>
        <source>For a cramp, stretch, drink water and sometimes take medicine. For a clot, doctors give blood thinners. They stop it from growing and help prevent new clots.</source>
        <comment>learn.questions.13.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>При судороге: растяжка, вода и иногда лекарство. При тромбе врачи дают лекарства, разжижающие кровь. Они не дают ему расти и помогают от новых.</translation>
    </message>
    <message>
        <source>Which signs are an emergency?</source>
        <comment>learn.questions.14.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Which signs are an emergency?”</extracomment>
        <translation>При каких признаках помощь нужна сразу?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Trouble breathing, chest pain, coughing up blood or fainting. Also sudden strong pain in a leg, or a cold, pale foot. Tell staff at once.</source>
        <comment>learn.questions.14.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Which signs are an emergency?”</extracomment>
        <translation>Трудно дышать, боль в груди, кашель с кровью или обморок. Также внезапная сильная боль в ноге или холодная, бледная стопа. Сразу скажите персоналу.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What if one leg suddenly swells?</source>
        <comment>learn.questions.15.title</comment>
        <extracomment>A question people ask. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>А если нога внезапно отекла?</translation>
    </message>
    <message>
        <source>One leg that suddenly swells, gets warm, redder or darker may have a clot. Tell staff now. At home, see a doctor the same day.</source>
        <comment>learn.questions.15.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>В ноге, которая внезапно отекает, становится тёплой, краснее или темнее, может быть тромб. Скажите персоналу сейчас. Дома — к врачу в тот же день.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I prevent cramps and clots?</source>
        <comment>learn.questions.16.title</comment>
        <extracomment>A question people ask. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>Как предупредить судороги и тромбы?</translation>
    </message>
    <message>
        <source>Drink enough water, move often and live a healthy life. Get care for other illnesses. Some people need blood thinners or tight stockings from their doctor.</source>
        <comment>learn.questions.16.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>Пейте достаточно воды, чаще двигайтесь и ведите здоровый образ жизни. Лечите другие болезни. Некоторым нужны от врача лекарства, разжижающие кровь, или тугие чулки.</translation>
    </message>
    <message>
        <source>Does this kiosk tell me what I have?</source>
        <comment>learn.questions.17.title</comment>
        <extracomment>A question people ask. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>Киоск скажет, что у меня?</translation>
    </message>
    <message>
        <source>No. It asks questions and helps staff see who needs care first. A nurse looks at your leg and decides what comes next.</source>
        <comment>learn.questions.17.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>Нет. Он задаёт вопросы и помогает персоналу увидеть, кому помощь нужна раньше. Медсестра осмотрит ногу и решит, что дальше.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A young woman and a young man. They are 18 to 39 years old.</source>
        <comment>picture.answers/age_18_39</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Молодая женщина и молодой мужчина. Им от 18 до 39 лет.</translation>
    </message>
    <message>
        <source>A woman and a man. They are 40 to 59 years old.</source>
        <comment>picture.answers/age_40_59</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Женщина и мужчина. Им от 40 до 59 лет.</translation>
    </message>
    <message>
        <source>A woman and a man with gray hair. They are 60 to 79 years old.</source>
        <comment>picture.answers/age_60_79</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Женщина и мужчина с седыми волосами. Им от 60 до 79 лет.</translation>
    </message>
    <message>
        <source>A very old man with a cane. He is 80 years or older.</source>
        <comment>picture.answers/age_80_plus</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Очень старый мужчина с тростью. Ему 80 лет или больше.</translation>
    </message>
    <message>
        <source>A child in front of an adult. The child is under 18.</source>
        <comment>picture.answers/age_under_18</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ребёнок перед взрослым. Ребёнку меньше 18 лет.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets smaller.</source>
        <comment>picture.answers/course_better</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Одна и та же икра три раза. Знак боли уменьшается.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark shrinks, then it is gone.</source>
        <comment>picture.answers/course_gone</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Одна и та же икра три раза. Знак боли уменьшается и исчезает.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark stays the same.</source>
        <comment>picture.answers/course_same</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Одна и та же икра три раза. Знак боли не меняется.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets bigger.</source>
        <comment>picture.answers/course_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Одна и та же икра три раза. Знак боли растёт.</translation>
    </message>
    <message>
        <source>A thumb lifts off the leg. The skin is smooth again.</source>
        <comment>picture.answers/dent_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Палец отходит от ноги. Кожа снова гладкая.</translation>
    </message>
    <message>
        <source>A thumb lifts off the swollen leg. A small dent stays in the skin.</source>
        <comment>picture.answers/dent_yes</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Палец отходит от отёкшей ноги. На коже остаётся маленькая ямка.</translation>
    </message>
    <message>
        <source>A person gasps for air, with a hand on the chest.</source>
        <comment>picture.answers/emergency_breathless</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек ловит воздух, рука на груди.</translation>
    </message>
    <message>
        <source>A person in pain holds a fist to the chest.</source>
        <comment>picture.answers/emergency_chest_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек с болью держит кулак у груди.</translation>
    </message>
    <message>
        <source>A person has fallen. The person lies on the floor with eyes shut.</source>
        <comment>picture.answers/emergency_collapse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек упал. Он лежит на полу с закрытыми глазами.</translation>
    </message>
    <message>
        <source>A person coughs red drops of blood into a tissue.</source>
        <comment>picture.answers/emergency_coughing_blood</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек кашляет каплями крови в платок.</translation>
    </message>
    <message>
        <source>A sun, a moon and a round arrow circle a sore leg. The pain never stops.</source>
        <comment>picture.answers/episode_constant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Солнце, луна и круглая стрелка вокруг больной ноги. Боль никогда не проходит.</translation>
    </message>
    <message>
        <source>The path of the sun above a sore leg. Red marks most of the day.</source>
        <comment>picture.answers/episode_most_of_day</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Путь солнца над больной ногой. Красным отмечена большая часть дня.</translation>
    </message>
    <message>
        <source>A clock with a thin slice filled. The pain lasts a few minutes.</source>
        <comment>picture.answers/episode_up_to_10_min</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Часы, закрашен узкий кусок. Боль длится несколько минут.</translation>
    </message>
    <message>
        <source>Three full clocks for three hours. The pain lasts some hours.</source>
        <comment>picture.answers/episode_up_to_hours</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Трое закрашенных часов — три часа. Боль длится несколько часов.</translation>
    </message>
    <message>
        <source>A red glow deep inside the calf. Rings of dull pain spread from it.</source>
        <comment>picture.answers/feel_deep_ache</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Красный свет в глубине икры. От него расходятся круги тупой боли.</translation>
    </message>
    <message>
        <source>A hard, round knot in the calf muscle.</source>
        <comment>picture.answers/feel_hard_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Твёрдый, круглый узел в мышце икры.</translation>
    </message>
    <message>
        <source>A big weight hangs from a leg. The leg feels heavy.</source>
        <comment>picture.answers/feel_heavy_tired</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>К ноге привязан большой груз. Нога кажется тяжёлой.</translation>
    </message>
    <message>
        <source>Two legs from the front, with a check mark. They feel fine.</source>
        <comment>picture.answers/feel_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две ноги спереди, с галочкой. С ними всё хорошо.</translation>
    </message>
    <message>
        <source>A hot, shivering face. The thermometer shows a fever.</source>
        <comment>picture.answers/fever_fever_or_chills</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Горячее, дрожащее лицо. Термометр показывает жар.</translation>
    </message>
    <message>
        <source>A calm face. The thermometer shows no fever.</source>
        <comment>picture.answers/fever_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Спокойное лицо. Термометр не показывает жара.</translation>
    </message>
    <message>
        <source>A helper stands next to an older person who sits.</source>
        <comment>picture.answers/for_whom_helper</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Помощник стоит рядом с пожилым человеком, который сидит.</translation>
    </message>
    <message>
        <source>A person lays a hand on the chest. It means me.</source>
        <comment>picture.answers/for_whom_self</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек кладёт руку на грудь. Это значит: я.</translation>
    </message>
    <message>
        <source>A person holds on to a chair. The sore leg cannot touch the floor.</source>
        <comment>picture.answers/injury_cannot_stand</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек держится за стул. Больная нога не может коснуться пола.</translation>
    </message>
    <message>
        <source>A person knocks the shin on a step and falls forward.</source>
        <comment>picture.answers/injury_knock_or_fall</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек ударяется голенью о ступеньку и падает вперёд.</translation>
    </message>
    <message>
        <source>A person walks with ease.</source>
        <comment>picture.answers/injury_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек легко идёт.</translation>
    </message>
    <message>
        <source>A leg from the side. The cord above the heel has snapped.</source>
        <comment>picture.answers/injury_snap_behind</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нога сбоку. Сухожилие над пяткой порвалось.</translation>
    </message>
    <message>
        <source>A person seen from behind. Both legs are marked red.</source>
        <comment>picture.answers/leg_both</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек спиной к нам. Обе ноги отмечены красным.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s left leg is marked red.</source>
        <comment>picture.answers/leg_left</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек спиной к нам. Его левая нога отмечена красным.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s right leg is marked red.</source>
        <comment>picture.answers/leg_right</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек спиной к нам. Его правая нога отмечена красным.</translation>
    </message>
    <message>
        <source>A lower leg with a dark purple patch and large blisters.</source>
        <comment>picture.answers/limb_threat_black_or_blistered</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Голень с тёмно-лиловым пятном и большими волдырями.</translation>
    </message>
    <message>
        <source>Two feet. One is pale and blue, with a sign for cold.</source>
        <comment>picture.answers/limb_threat_cold_or_pale</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две стопы. Одна бледная и синяя, со знаком холода.</translation>
    </message>
    <message>
        <source>A weak foot hangs down. Stripes show where it is numb.</source>
        <comment>picture.answers/limb_threat_numb_or_weak</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Слабая стопа висит. Полоски показывают, где она онемела.</translation>
    </message>
    <message>
        <source>The lower body from behind, with a toilet. Stripes mark the seat and inner thighs as numb.</source>
        <comment>picture.answers/limb_threat_saddle_numb</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нижняя часть тела сзади и унитаз. Полоски показывают: онемели ягодицы и бёдра изнутри.</translation>
    </message>
    <message>
        <source>A swollen, tight calf. The face is full of pain.</source>
        <comment>picture.answers/limb_threat_tight_unbearable</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Отёкшая, напряжённая икра. Лицо полно боли.</translation>
    </message>
    <message>
        <source>A smooth lower leg without a lump.</source>
        <comment>picture.answers/lump_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Гладкая голень без узелка.</translation>
    </message>
    <message>
        <source>A lower leg with one small, sore knot under the skin.</source>
        <comment>picture.answers/lump_small_sore_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Голень с одним маленьким болезненным узелком под кожей.</translation>
    </message>
    <message>
        <source>A box of pills with a drop of blood. The blood flows freely.</source>
        <comment>picture.answers/medicines_blood_thinner</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Коробка таблеток с каплей крови. Кровь течёт свободно.</translation>
    </message>
    <message>
        <source>A woman, a strip of small pills, and a patch on her arm.</source>
        <comment>picture.answers/medicines_pill_or_hrt</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Женщина, пластинка маленьких таблеток и пластырь на её руке.</translation>
    </message>
    <message>
        <source>A pill bottle with a heart and a water drop.</source>
        <comment>picture.answers/medicines_statin_or_diuretic</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Баночка таблеток с сердцем и каплей воды.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain stays the same.</source>
        <comment>picture.answers/movement_no_difference</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек тянется у стены. Боль не меняется.</translation>
    </message>
    <message>
        <source>A person sits and only thinks of a stretch.</source>
        <comment>picture.answers/movement_not_tried</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек сидит и только думает о растяжке.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets better.</source>
        <comment>picture.answers/movement_stretching_helps</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек тянется у стены. Боль уменьшается.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets worse.</source>
        <comment>picture.answers/movement_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек тянется у стены. Боль растёт.</translation>
    </message>
    <message>
        <source>A calm lower leg without pain.</source>
        <comment>picture.answers/no_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Спокойная голень без боли.</translation>
    </message>
    <message>
        <source>A calm person with a check mark. None of these is true.</source>
        <comment>picture.answers/none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Спокойный человек с галочкой. Ничего из этого нет.</translation>
    </message>
    <message>
        <source>A lower leg with a bandage after a knock.</source>
        <comment>picture.answers/onset_after_injury</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Голень с повязкой после удара.</translation>
    </message>
    <message>
        <source>A person in bed at night. The calf hurts.</source>
        <comment>picture.answers/onset_at_night</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек в постели ночью. Болит икра.</translation>
    </message>
    <message>
        <source>Days and nights go by. The pain in the calf grows slowly.</source>
        <comment>picture.answers/onset_gradually</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Идут дни и ночи. Боль в икре медленно растёт.</translation>
    </message>
    <message>
        <source>Lightning strikes the calf. The pain starts all at once.</source>
        <comment>picture.answers/onset_suddenly</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Молния бьёт в икру. Боль начинается в один миг.</translation>
    </message>
    <message>
        <source>A person runs. Then the calf hurts.</source>
        <comment>picture.answers/onset_with_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек бежит. Потом болит икра.</translation>
    </message>
    <message>
        <source>A lower leg with a red calf that hurts.</source>
        <comment>picture.answers/pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Голень с красной икрой, которая болит.</translation>
    </message>
    <message>
        <source>A woman holds her newborn baby.</source>
        <comment>picture.answers/pregnancy_gave_birth_6_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Женщина держит новорождённого.</translation>
    </message>
    <message>
        <source>A woman with a flat belly. She is not pregnant.</source>
        <comment>picture.answers/pregnancy_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Женщина с плоским животом. Она не беременна.</translation>
    </message>
    <message>
        <source>A pregnant woman with a hand on her round belly.</source>
        <comment>picture.answers/pregnancy_pregnant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Беременная женщина с рукой на круглом животе.</translation>
    </message>
    <message>
        <source>A person sits in a chair with a drip for cancer care.</source>
        <comment>picture.answers/risk_history_active_cancer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек сидит с капельницей для лечения рака.</translation>
    </message>
    <message>
        <source>A drop of blood and a vein. The blood sticks together too much.</source>
        <comment>picture.answers/risk_history_clotting_disorder</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Капля крови и вена. Кровь слишком легко слипается.</translation>
    </message>
    <message>
        <source>A family tree. The parents have a drop of blood next to them.</source>
        <comment>picture.answers/risk_history_family_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Семейное дерево. Рядом с родителями капля крови.</translation>
    </message>
    <message>
        <source>A heart, two lungs and a bowel.</source>
        <comment>picture.answers/risk_history_heart_lung_bowel_disease</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Сердце, два лёгких и кишечник.</translation>
    </message>
    <message>
        <source>A leg with a clot in its vein. It was in the past.</source>
        <comment>picture.answers/risk_history_previous_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нога с тромбом в вене. Это было в прошлом.</translation>
    </message>
    <message>
        <source>A lower leg with thick, twisted veins.</source>
        <comment>picture.answers/risk_history_varicose_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Голень с толстыми, извитыми венами.</translation>
    </message>
    <message>
        <source>A person in bed. Three days are marked.</source>
        <comment>picture.answers/risk_recent_bed_3_days</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек в постели. Отмечены три дня.</translation>
    </message>
    <message>
        <source>A person in a wheelchair with one leg in a cast.</source>
        <comment>picture.answers/risk_recent_cast_or_paralysis</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек в инвалидной коляске, одна нога в гипсе.</translation>
    </message>
    <message>
        <source>A person in bed in a hospital.</source>
        <comment>picture.answers/risk_recent_hospital_stay</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек в постели в больнице.</translation>
    </message>
    <message>
        <source>A lower leg with a broken bone inside.</source>
        <comment>picture.answers/risk_recent_leg_fracture</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Голень со сломанной костью внутри.</translation>
    </message>
    <message>
        <source>A person sits in a narrow seat of an airplane.</source>
        <comment>picture.answers/risk_recent_long_journey</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек в узком кресле самолёта.</translation>
    </message>
    <message>
        <source>A doctor operates on a person under a lamp.</source>
        <comment>picture.answers/risk_recent_surgery_12_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Врач оперирует человека под лампой.</translation>
    </message>
    <message>
        <source>A woman.</source>
        <comment>picture.answers/sex_female</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Женщина.</translation>
    </message>
    <message>
        <source>A man.</source>
        <comment>picture.answers/sex_male</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Мужчина.</translation>
    </message>
    <message>
        <source>A plain figure. It tells nothing.</source>
        <comment>picture.answers/sex_unsaid</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Простая фигура. Она ничего не говорит.</translation>
    </message>
    <message>
        <source>Three suns for three days, and a sore leg.</source>
        <comment>picture.answers/since_days_1_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Три солнца — три дня, и больная нога.</translation>
    </message>
    <message>
        <source>Seven suns for seven days, and a sore leg.</source>
        <comment>picture.answers/since_days_4_7</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Семь солнц — семь дней, и больная нога.</translation>
    </message>
    <message>
        <source>A calendar with two full weeks marked, and a sore leg.</source>
        <comment>picture.answers/since_over_week</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Календарь, где отмечены две полные недели, и больная нога.</translation>
    </message>
    <message>
        <source>A moon, then a sun, and a sore leg. It means today or last night.</source>
        <comment>picture.answers/since_today</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Луна, потом солнце и больная нога. Это значит сегодня или прошлой ночью.</translation>
    </message>
    <message>
        <source>A clock and a sore leg. Only part of the last hour is marked.</source>
        <comment>picture.answers/since_under_1_hour</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Часы и больная нога. Отмечена только часть последнего часа.</translation>
    </message>
    <message>
        <source>Two legs. On one of them, blue veins stand out.</source>
        <comment>picture.answers/skin_new_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две ноги. На одной выступают синие вены.</translation>
    </message>
    <message>
        <source>Three calves with light, brown and dark skin. All look fine.</source>
        <comment>picture.answers/skin_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Три икры со светлой, коричневой и тёмной кожей. Все в порядке.</translation>
    </message>
    <message>
        <source>Three calves with a patch. Light skin looks redder. Dark skin looks darker.</source>
        <comment>picture.answers/skin_redder_or_darker</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Три икры с пятном. Светлая кожа краснее. Тёмная кожа темнее.</translation>
    </message>
    <message>
        <source>A thin, sore, red line runs down the inside of one leg.</source>
        <comment>picture.answers/skin_sore_cord</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Тонкая болезненная красная полоса идёт по внутренней стороне ноги.</translation>
    </message>
    <message>
        <source>A hand rests on a red calf and feels that it is warm.</source>
        <comment>picture.answers/skin_warmer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рука лежит на красной икре и чувствует, что она тёплая.</translation>
    </message>
    <message>
        <source>An arrow jumps over a card. It means skip this one.</source>
        <comment>picture.answers/skip</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Стрелка перепрыгивает карточку. Это значит: пропустить.</translation>
    </message>
    <message>
        <source>Both lower legs are swollen.</source>
        <comment>picture.answers/swelling_both_legs</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Обе голени отекли.</translation>
    </message>
    <message>
        <source>Two legs from the front. One calf is much thicker than the other.</source>
        <comment>picture.answers/swelling_calf</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две ноги спереди. Одна икра намного толще другой.</translation>
    </message>
    <message>
        <source>Two calves of the same size. They are not swollen.</source>
        <comment>picture.answers/swelling_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две икры одного размера. Отёка нет.</translation>
    </message>
    <message>
        <source>Two legs. One whole leg is thick and swollen.</source>
        <comment>picture.answers/swelling_whole_leg</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две ноги. Одна нога вся толстая и отёкшая.</translation>
    </message>
    <message>
        <source>A person lifts a heavy weight.</source>
        <comment>picture.answers/triggers_hard_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек поднимает тяжёлую штангу.</translation>
    </message>
    <message>
        <source>An empty jug, and a glass with hardly any water.</source>
        <comment>picture.answers/triggers_little_to_drink</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пустой кувшин и стакан почти без воды.</translation>
    </message>
    <message>
        <source>A person stands with sore legs. A clock shows a long time.</source>
        <comment>picture.answers/triggers_long_standing</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек стоит, ноги болят. Часы показывают долгое время.</translation>
    </message>
    <message>
        <source>A hot face with drops of sweat, and a toilet.</source>
        <comment>picture.answers/triggers_sweating_or_diarrhoea</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Горячее лицо с каплями пота и унитаз.</translation>
    </message>
    <message>
        <source>A person shrugs next to a question mark.</source>
        <comment>picture.answers/unsure</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек пожимает плечами рядом со знаком вопроса.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The foot rests flat on the floor.</source>
        <comment>picture.checks/calf_press_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек сидит на стуле. Стопа ровно стоит на полу.</translation>
    </message>
    <message>
        <source>The leg from the side. Four flat fingers lie on the back of the calf.</source>
        <comment>picture.checks/calf_press_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нога сбоку. Четыре пальца лежат плашмя на икре сзади.</translation>
    </message>
    <message>
        <source>The flat fingers press once, gently. The calf gives way softly.</source>
        <comment>picture.checks/calf_press_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пальцы плашмя нажимают один раз, мягко. Икра мягко поддаётся.</translation>
    </message>
    <message>
        <source>The hand is away from the calf. A sign says stop if it hurts.</source>
        <comment>picture.checks/calf_press_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рука убрана от икры. Знак говорит: прекратить, если больно.</translation>
    </message>
    <message>
        <source>A thumb presses on the shin, just above the ankle.</source>
        <comment>picture.checks/dent_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Большой палец нажимает на голень, чуть выше лодыжки.</translation>
    </message>
    <message>
        <source>The thumb stays there. A clock shows five seconds.</source>
        <comment>picture.checks/dent_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Палец остаётся там. Часы показывают пять секунд.</translation>
    </message>
    <message>
        <source>The thumb is away. The skin is smooth, or a small dent stays.</source>
        <comment>picture.checks/dent_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Палец убран. Кожа гладкая, или остаётся маленькая ямка.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The heel rests on the floor.</source>
        <comment>picture.checks/foot_lift_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек сидит на стуле. Пятка стоит на полу.</translation>
    </message>
    <message>
        <source>The leg from the side. The toes go up while the heel stays down.</source>
        <comment>picture.checks/foot_lift_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нога сбоку. Пальцы стопы идут вверх, пятка остаётся внизу.</translation>
    </message>
    <message>
        <source>The toes stay up for a moment. A mark shows the calf.</source>
        <comment>picture.checks/foot_lift_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пальцы стопы на миг остаются вверху. Знак показывает икру.</translation>
    </message>
    <message>
        <source>The foot goes back down to the floor. Stop if it hurts.</source>
        <comment>picture.checks/foot_lift_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Стопа опускается на пол. Прекратить, если больно.</translation>
    </message>
    <message>
        <source>The leg from the side. Flat fingers touch one small, hard knot.</source>
        <comment>picture.checks/lump_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нога сбоку. Плоские пальцы касаются маленького твёрдого узелка.</translation>
    </message>
    <message>
        <source>Two legs from the side. One calf has a small knot. The other calf is wide and puffy.</source>
        <comment>picture.checks/lump_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две ноги сбоку. На одной икре маленький узелок. Другая икра широкая и отёкшая.</translation>
    </message>
    <message>
        <source>A finger is on the bony bump below the kneecap. A ruler goes 10 cm down from it.</source>
        <comment>picture.checks/tape_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Палец на костном бугорке под коленной чашкой. Линейка идёт оттуда на 10 см вниз.</translation>
    </message>
    <message>
        <source>A hand wraps a paper tape around the calf there.</source>
        <comment>picture.checks/tape_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рука обёртывает там икру бумажной лентой.</translation>
    </message>
    <message>
        <source>Both legs from the front. Each has a tape at the same height.</source>
        <comment>picture.checks/tape_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Обе ноги спереди. На каждой лента на одной высоте.</translation>
    </message>
    <message>
        <source>A calm face with a smile. No pain.</source>
        <comment>picture.faces/face_0</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Спокойное лицо с улыбкой. Нет боли.</translation>
    </message>
    <message>
        <source>A face with eyes shut and mouth wide open. The worst pain.</source>
        <comment>picture.faces/face_10</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Лицо с закрытыми глазами и широко открытым ртом. Самая сильная боль.</translation>
    </message>
    <message>
        <source>A face with a straight mouth. A little pain.</source>
        <comment>picture.faces/face_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Лицо с прямым ртом. Немного больно.</translation>
    </message>
    <message>
        <source>A worried face. Some pain.</source>
        <comment>picture.faces/face_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Встревоженное лицо. Больно.</translation>
    </message>
    <message>
        <source>A face with a frown. Strong pain.</source>
        <comment>picture.faces/face_6</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Нахмуренное лицо. Сильная боль.</translation>
    </message>
    <message>
        <source>A face with a deep frown. Very strong pain.</source>
        <comment>picture.faces/face_8</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Очень нахмуренное лицо. Очень сильная боль.</translation>
    </message>
    <message>
        <source>An arm with a band. A small tube fills with blood.</source>
        <comment>picture.learn/blood_test</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рука с повязкой-жгутом. Пробирка наполняется кровью.</translation>
    </message>
    <message>
        <source>A person calls for help by phone. An ambulance comes.</source>
        <comment>picture.learn/call_help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек вызывает помощь по телефону. Едет скорая.</translation>
    </message>
    <message>
        <source>Inside a leg. A dark clot sits in the deep vein, and the leg swells.</source>
        <comment>picture.learn/clot_in_vein</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Внутри ноги. Тёмный тромб в глубокой вене, и нога отекает.</translation>
    </message>
    <message>
        <source>Inside a lower leg. The calf muscle is a hard, red lump.</source>
        <comment>picture.learn/cramp_muscle</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Внутри голени. Мышца икры — твёрдый красный ком.</translation>
    </message>
    <message>
        <source>A notebook and a pen. A pain spot gets smaller day by day.</source>
        <comment>picture.learn/diary</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Тетрадь и ручка. Точка боли уменьшается день за днём.</translation>
    </message>
    <message>
        <source>Inside two lower legs. One has a cramp, and the other has a clot.</source>
        <comment>picture.learn/differences</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Внутри двух голеней. В одной судорога, в другой тромб.</translation>
    </message>
    <message>
        <source>A jug and a full glass of water.</source>
        <comment>picture.learn/drink_water</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Кувшин и полный стакан воды.</translation>
    </message>
    <message>
        <source>A person from head to feet. A clot goes up from the leg to the lung.</source>
        <comment>picture.learn/lung</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек с головы до ног. Тромб идёт из ноги в лёгкое.</translation>
    </message>
    <message>
        <source>A pack of pills and a pen for shots.</source>
        <comment>picture.learn/medicine</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пачка таблеток и шприц-ручка.</translation>
    </message>
    <message>
        <source>A patient asks a question. A nurse answers.</source>
        <comment>picture.learn/questions</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пациент задаёт вопрос. Медсестра отвечает.</translation>
    </message>
    <message>
        <source>Two lower legs in tight stockings up to the knee.</source>
        <comment>picture.learn/stockings</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Две голени в тугих чулках до колена.</translation>
    </message>
    <message>
        <source>A person leans on a wall and stretches one leg back.</source>
        <comment>picture.learn/stretch</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек опирается о стену и вытягивает ногу назад.</translation>
    </message>
    <message>
        <source>A hand moves a probe over a leg. A screen shows the vein.</source>
        <comment>picture.learn/ultrasound</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рука ведёт датчик по ноге. Экран показывает вену.</translation>
    </message>
    <message>
        <source>An X-ray of two lower legs. A ring marks where one vein is closed.</source>
        <comment>picture.learn/venography</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рентген двух голеней. Круг показывает, где вена закрыта.</translation>
    </message>
    <message>
        <source>A person on a train gets up and walks. An ankle turns in circles.</source>
        <comment>picture.learn/walk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек в поезде встаёт и ходит. Лодыжка делает круги.</translation>
    </message>
    <message>
        <source>A pair of bare legs, from the front and from the back.</source>
        <comment>picture.leg_map/base</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пара голых ног, спереди и сзади.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <comment>picture.pages/desk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек разговаривает с сотрудником в регистратуре.</translation>
    </message>
    <message>
        <source>A hand takes the paper slip from the kiosk.</source>
        <comment>picture.pages/finished</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Рука берёт бумажный талон из киоска.</translation>
    </message>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <comment>picture.pages/help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Медсестра наклоняется к человеку и помогает.</translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <comment>picture.pages/staff_now</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Медсестра спешит к сидящему человеку.</translation>
    </message>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <comment>picture.pages/staff_now_minor</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Медсестра спешит к ребёнку, который сидит рядом со взрослым.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <comment>picture.pages/wait_seat</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Человек сидит и ждёт с бумажным талоном.</translation>
    </message>
    <message>
        <source>An older woman touches the screen of the kiosk.</source>
        <comment>picture.pages/welcome</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Пожилая женщина касается экрана киоска.</translation>
    </message>
</context>
</TS>
