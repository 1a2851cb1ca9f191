<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CategoryMark</name>
    <message>
        <source>Urgency %1: %2</source>
        <extracomment>Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture before. Never &quot;step back&quot;: the patient would.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture after. Never &quot;step forward&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Time to clean the screen</source>
        <extracomment>Title while staff clean the glass.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>You: not known</source>
        <extracomment>In the table of differences: the patient gave no answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>In the table of differences: the patient&apos;s own answer. %1 is the answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle cramp</source>
        <extracomment>Head of the column that tells how a muscle cramp is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot</source>
        <extracomment>Head of the column that tells how a blood clot may be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Right end of the pain scale. %1 is the number, %2 its meaning: &quot;10: Worst pain&quot;.
----------
Left end of the pain scale. %1 is the number, %2 its meaning: &quot;0: No pain&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the last page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please take a seat.</source>
        <extracomment>Title of the very last page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will call your number. Your answers are gone from this screen.</source>
        <extracomment>On the very last page: the number on the paper slip is called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you feel worse, tell the desk at once.</source>
        <extracomment>On the very last page: the safety net in one sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Button on the very last page: shows the start screen for the next patient.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Get help from staff</source>
        <extracomment>Always-there button: calls staff. Two or three short words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you first. Then staff come to you.</source>
        <extracomment>Spoken after &quot;Get help from staff&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Always-there button: choose another language. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all languages. Your answers stay.</source>
        <extracomment>Spoken after &quot;Language&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Always-there button while the text is largest: back to the usual size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Always-there button: makes all text larger.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <extracomment>Spoken after &quot;Larger text&quot; or &quot;Usual text&quot;. %1 is the size that is set, %2 the largest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Always-there button: light letters on black. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows light words on black.</source>
        <extracomment>Spoken after &quot;Contrast&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <extracomment>Always-there button: moves all buttons to the lower part of a tall screen. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves all buttons down, so you can reach them.</source>
        <extracomment>Spoken after &quot;Lower buttons&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Always-there button while a voice reads the page: be silent. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Always-there button: a voice reads the page. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice reads this page to you.</source>
        <extracomment>Spoken after &quot;Read aloud&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>Button: the voice reads the page once more from the beginning. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: the voice becomes less loud. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 of %2</source>
        <extracomment>How loud the voice is. %1 is the step that is set, %2 the loudest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: the voice becomes louder. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <extracomment>Spoken for the picture on the page that offers help from staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want a person to help you?</source>
        <extracomment>Title of the page that offers help from staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call staff for you.</source>
        <extracomment>What happens when the patient asks for help after the last question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call staff for you. You get a number, and the questions stop here.</source>
        <extracomment>What happens when the patient asks for help.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, call staff</source>
        <extracomment>Button: yes, staff should come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>Button: no help needed, back to the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Shown when nobody has touched the screen for a while.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that keeps the visit: the patient needs longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the sheet on which another language is chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: keep the language, back to the page below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>draft</source>
        <extracomment>Mark on a language whose translation no professional has reviewed yet. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnMenuPage</name>
    <message>
        <source>Learn while you wait</source>
        <extracomment>Title of the list of pages to read in the waiting room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button at the end of a page to read. %1 is the title of the page that comes next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegMap</name>
    <message>
        <source>From the front</source>
        <extracomment>Above the drawn legs as seen from the front. Short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>Above the drawn legs as seen from behind. Short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegMapPage</name>
    <message>
        <source>Both legs, from the front and from behind.</source>
        <extracomment>Spoken for the drawing of both legs on which a patient taps where it hurts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Others near you can hear the voice. Plug in headphones to hear it alone.</source>
        <extracomment>Before a voice reads a patient&apos;s answers out of the loudspeaker.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: read the answers aloud all the same. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: do not read the answers aloud, back to the page below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>LegCheck</source>
        <extracomment>Title of the window; patients never see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButtons</name>
    <message>
        <source>Yes, send</source>
        <extracomment>In place of Next, on the list of answers: hands them to the nurse. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn while you wait</source>
        <extracomment>On the last page, in place of Next: pages about leg pain to read while waiting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff only: I am here</source>
        <extracomment>For staff, on the page that called them: they are with the patient. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>On the pages to read: ends the visit and wipes the answers. One word.
----------
On the last page: ends the visit and wipes the answers. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>In place of Next, on a question that may be left out. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answer</source>
        <extracomment>In place of Next, when an answer is changed from the list of answers. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In place of Next, on the page that says what this is. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPadPage</name>
    <message>
        <source>Type the number on your ticket</source>
        <extracomment>Title of the page where a waiting patient types the number on the ticket.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your ticket has another letter, please go to the desk.</source>
        <extracomment>Below the ticket number that is being typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back one digit</source>
        <extracomment>Spoken for the key that takes back the last digit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example 38.2 cm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in</source>
        <extracomment>The same length in inches, for example 15.0 in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cm</source>
        <extracomment>Button of a tape measure: take one centimetre away. Keep it very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mm</source>
        <extracomment>Button of a tape measure: take one millimetre away. Keep it very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one millimetre. Keep it very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one centimetre. Keep it very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: make it one centimeter less</source>
        <extracomment>Spoken name of the button that takes one centimetre away. %1 is which leg.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: make it one millimeter less</source>
        <extracomment>Spoken name of the button that takes one millimetre away. %1 is which leg.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: make it one millimeter more</source>
        <extracomment>Spoken name of the button that adds one millimetre. %1 is which leg.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: make it one centimeter more</source>
        <extracomment>Spoken name of the button that adds one centimetre. %1 is which leg.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <extracomment>Shown at a tape measure while no number has been set.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button of a tape measure: take the number away, so that none is given. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: take the number away</source>
        <extracomment>Spoken name of the button that takes a number away. %1 is which leg.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page of a kiosk that is out of order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot use this screen now.</source>
        <extracomment>Title of the page that a kiosk shows while it is out of order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk. Staff will help you there.</source>
        <extracomment>On the page of a kiosk that is out of order: what to do instead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your chest hurt, or is it hard to breathe? Tell staff at once.</source>
        <extracomment>On the page of a kiosk that is out of order: what cannot wait.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>How long the wait may be, in minutes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We could not give you a number. Please go to the desk now.</source>
        <extracomment>In place of the ticket number, when the kiosk could not give one. Staff are called too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find the desk: %1</source>
        <extracomment>On the last page. %1 is where the desk is, in the clinic&apos;s own words and language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>On the last page, above what the patient should do now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the desk that you have no number. They will help you at once.</source>
        <extracomment>On the last page, in place of &quot;take a seat&quot;, when the kiosk could not give a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon you need care</source>
        <extracomment>On the last page, above the number and the word that tell how urgent the visit is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers beside a cramp and a clot</source>
        <extracomment>Above the table that compares the patient&apos;s answers with a cramp and with a clot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPaperNote</name>
    <message>
        <source>Look for your own paper at the printer. Keep it with you.</source>
        <extracomment>The patient&apos;s own small paper, with the number on it, comes out of the printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not print your own paper. You can ask for it at the desk.</source>
        <extracomment>The patient&apos;s own small paper did not come out. The number stands on the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTurners</name>
    <message>
        <source>More below</source>
        <extracomment>Button under a text that is longer than the screen: shows the next part.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next part of this page.</source>
        <extracomment>Spoken after &quot;More below&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Button under a text that is longer than the screen: shows the part before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the part before this one.</source>
        <extracomment>Spoken after &quot;Back up&quot;: what the button does.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We print your answers now. Then the nurse reads them.</source>
        <extracomment>The nurse&apos;s paper slip is on its way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We printed your answers. The nurse reads them next.</source>
        <extracomment>The nurse&apos;s paper slip is out of the printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are with the printer. Please keep your number.</source>
        <extracomment>The printer took the nurse&apos;s slip and does not say whether it came out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not work. Please tell the desk your number.</source>
        <extracomment>The printer failed; the answers are kept and the ticket number still counts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>No answer</source>
        <extracomment>In the list of answers, beside a question that was left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On each row of the list of answers: a tap opens the question again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>In the list of answers, at a question that was left out: a tap opens it. A verb; one word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <extracomment>Title of the page that lists all answers before they go to the nurse.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an answer to change it. Then tap “%1”.</source>
        <extracomment>Below the title of the page that lists all answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecheckButtons</name>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Ends a re-check: shows the start screen. One or two words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecheckEndPage</name>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <extracomment>A waiting patient told something worse: large, calm, not to be missed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. We have your answers.</source>
        <extracomment>A waiting patient was asked again, and nothing is more urgent than before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <extracomment>The number is not known at this kiosk, or too old.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <extracomment>Below the line that staff are being called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take a seat. We will call your number. If you feel worse, tell the desk at once.</source>
        <extracomment>After a re-check in which nothing is more urgent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot find this number here. The desk will help you at once.</source>
        <extracomment>The number is not known at this kiosk, or too old. Kind: it is nobody&apos;s fault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the page that asks the patient to wait on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page that sends the patient to the desk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button with a loudspeaker, while it speaks: be silent. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button with a loudspeaker: speak the words beside it. Very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a small loudspeaker button. %1 is &quot;Read aloud&quot; or &quot;Stop reading&quot;, %2 the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffNowPage</name>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming to somebody under 18.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>LegCheck</source>
        <extracomment>Spoken for the product&apos;s mark on the start screen.
----------
The product&apos;s name, the same in all languages, large on the start screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your leg hurt? Choose your language to begin.</source>
        <extracomment>Below the name on the start screen: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is closed now. You can still answer the questions here.</source>
        <extracomment>On the start screen, outside the desk&apos;s opening hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk hours today: %1</source>
        <extracomment>On the start screen. %1 are today&apos;s opening hours, for example 8:00–12:00.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of about %2</source>
        <extracomment>Progress at the top of each question. %1 is the step, %2 about how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapeNote</name>
    <message>
        <source>We print a paper tape for you now.</source>
        <extracomment>A paper measuring tape is on its way out of the printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take the paper tape from the printer.</source>
        <extracomment>A paper measuring tape comes out of the printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not print a paper tape. You can ask staff for one.</source>
        <extracomment>The paper measuring tape did not come out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number is %1</source>
        <extracomment>Spoken for the ticket. %1 is the number, for example A-017.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Above the ticket number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>I already have a number</source>
        <extracomment>Small entry on the start screen, for a waiting patient who feels different.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Older wording: %1</source>
        <extracomment>Before a translation that is older than the English text above it. %1 is that translation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Nurse&apos;s slip</source>
        <extracomment>To staff, in the list of papers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s paper</source>
        <extracomment>To staff, in the list of papers: the small paper with the number that the patient keeps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip at the desk</source>
        <extracomment>To staff, in the list of papers: a second slip, printed at the desk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE slip</source>
        <extracomment>To staff, in the list of papers: a slip after a waiting patient was asked again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message that staff must come</source>
        <extracomment>To staff, in the list of papers: what another program is sent when staff must come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>To staff, in the list of papers: what the clinic&apos;s other programs are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way now.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Look whether it came out.</source>
        <extracomment>To staff: state of a paper. The printer cannot tell whether it came out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>To staff: state of a paper that surely came out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed. The kiosk tries again.</source>
        <extracomment>To staff: state of a paper. The kiosk tries again by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed. The kiosk does not try again.</source>
        <extracomment>To staff: state of a paper that the kiosk does not try again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer of the nurse</source>
        <extracomment>To staff: where the slips come out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer of the patient</source>
        <extracomment>To staff: where the patients&apos; own papers come out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer at the desk</source>
        <extracomment>To staff: where slips come out a second time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Test page</source>
        <extracomment>To staff: head of a page that shows whether a printer works.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached. Is it switched on, and are its cables in?</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it until it clicks.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Put in paper.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Pull it out gently.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is paused. Press its button, or start its queue again.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off, wait, and switch it on.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is nearly used up. Have a new roll ready.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not tell how it is. Look whether paper came out.</source>
        <extracomment>To staff. The printer has no way to tell its state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>To staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recap</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example &quot;38.5 cm&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>KIOSK PRE-TRIAGE  –  *NOT* A DIAGNOSIS  –  NURSE TO CONFIRM</source>
        <extracomment>Strip under the head of the nurse&apos;s slip. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse triage slip</source>
        <extracomment>Title of the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Label over the ticket number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>In place of the ticket number when none could be given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a reprint; %1 is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE</source>
        <extracomment>Marks a new slip of a patient who was asked again while waiting; replaces the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>Label; the kiosk&apos;s name follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label; date and time at which the visit began follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Label; date and time at which the visit ended follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label; date and time of printing follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language used</source>
        <extracomment>Label; the patient&apos;s language follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Label; patient or helper follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERPRETER NEEDED: %1</source>
        <extracomment>Flag near the top; %1 is the patient&apos;s language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAFF CALLED</source>
        <extracomment>Flag beside the category.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATIENT ASKED FOR STAFF, visit ended early</source>
        <extracomment>Flag beside the category.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See now</source>
        <extracomment>Target time of category 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See within %1 minutes</source>
        <extracomment>Target time; %1 is a number of minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1 of 5  (1 is most urgent)</source>
        <extracomment>Over the category&apos;s word; 1 is the most urgent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNDER 18: SCORE *NOT* VALID</source>
        <extracomment>Flag: the Wells score is not valid for minors.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE *NOT* TOLD: score not valid under 18</source>
        <extracomment>Flag: the age question was left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREGNANT</source>
        <extracomment>Flag near the top.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAVE BIRTH WITHIN 6 WEEKS</source>
        <extracomment>Flag near the top.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON A BLOOD THINNER</source>
        <extracomment>Flag near the top.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>Title of a block.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none reported</source>
        <extracomment>%1 is a red-flag question, e.g. Emergency signs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – *NOT* ruled out</source>
        <extracomment>%1 is a red-flag question, %2 is &quot;not sure&quot; or &quot;not answered&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not answered or not sure</source>
        <extracomment>%1 is how many questions; their names follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question was answered.</source>
        <extracomment>In place of the number not answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions stopped early: what was not asked is unknown.</source>
        <extracomment>Under the red flags.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this category</source>
        <extracomment>Title of a block.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same answers as above</source>
        <extracomment>Under a rule that fired for the same answers as the one above it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Also:* %1</source>
        <extracomment>Under the main reasons; %1 lists the other rules that fired.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Title of a block (the S of SBAR).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Title of a block (the B of SBAR).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: Wells items</source>
        <extracomment>Title of a block (the A of SBAR).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: the nurse decides</source>
        <extracomment>Title of a block (the R of SBAR).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told by the patient</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told by a helper</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told at the kiosk</source>
        <extracomment>After a block&apos;s title, when it is not known who answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>The question was asked and left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>The question was never asked; not the same as no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Not answered:* %1</source>
        <extracomment>%1 lists questions that were asked and left out. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Not asked:* %1</source>
        <extracomment>%1 lists questions. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>Beside a score item: the guided check was not offered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Not offered:* %1</source>
        <extracomment>%1 lists guided checks. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Not offered, already urgent:* %1</source>
        <extracomment>%1 lists guided checks; they are not offered to who is already urgent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>The calf was not measured.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number on a scale, e.g. 6 of 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A length in millimetres.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>The patient&apos;s right leg; never shortened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The patient&apos;s left leg; never shortened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side *NOT* told</source>
        <extracomment>Beside the picture of the legs. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not told</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Table column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Table column: yes, no, ? or a box to tick.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Table column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Table column: patient, measured, clinician.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer in the table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer in the table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>Answer in the table: not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>Who said it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient, to confirm</source>
        <extracomment>Who said it; a clinician confirms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>Who said it: the tape measure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinician to do</source>
        <extracomment>Nobody said it yet; an empty box stands beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told %1  –  highest %2</source>
        <extracomment>The Wells items told, and the most they could come to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2 *NOT* applied: needs a clinician.</source>
        <extracomment>Under the table. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item answered: a clinician takes the score.</source>
        <extracomment>In place of the range.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf and guided checks</source>
        <extracomment>Title of a block.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf difference</source>
        <extracomment>Label: larger calf less smaller calf.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm, LEFT larger</source>
        <extracomment>Difference of the two calves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm, RIGHT larger</source>
        <extracomment>Difference of the two calves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 mm</source>
        <extracomment>No difference of the two calves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five differences</source>
        <extracomment>Title of a block: cramp or clot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits cramp</source>
        <extracomment>Table column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cramp</source>
        <extracomment>Table column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Table column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result within 4 hours.</source>
        <extracomment>Recommendation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 hours.</source>
        <extracomment>Recommendation. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, temperature, both legs.</source>
        <extracomment>Recommendation for who is under 18.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE NG158 and the Wells score do *NOT* apply under 18.</source>
        <extracomment>Recommendation. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.</source>
        <extracomment>Recommendation. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician to confirm.</source>
        <extracomment>Recommendation for category 5.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Title of the box with empty lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR /min</source>
        <extracomment>Empty field: heart rate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RR /min</source>
        <extracomment>Empty field: respiratory rate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <extracomment>Empty field: oxygen saturation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <extracomment>Empty field: blood pressure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T °C</source>
        <extracomment>Empty field: temperature.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pulse Left</source>
        <extracomment>Empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pulse Right</source>
        <extracomment>Empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final category (circle)</source>
        <extracomment>Empty field: 1 2 3 4 5 stand in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Empty field: the nurse&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LegCheck %1 · content %2 %3 (%4)</source>
        <extracomment>Foot: software version, content name, its version, its checksum.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft translation, not reviewed</source>
        <extracomment>State of the translation the patient read: no qualified person has reviewed it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient read: %1</source>
        <extracomment>Foot: the language and how far its translation was checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>On a second page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by rules from answers at a kiosk; *NOT* a diagnosis.</source>
        <extracomment>Foot. *stars* print bold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFIDENTIAL: keep with the patient&apos;s record, or shred.</source>
        <extracomment>Foot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stub</name>
    <message>
        <source>Your paper</source>
        <extracomment>Title of the file that holds the patient&apos;s own paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>On the patient&apos;s paper, over the ticket number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <extracomment>On the patient&apos;s paper, in place of the number when none could be given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this paper. We will call this number.</source>
        <extracomment>On the patient&apos;s paper, below the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>On the patient&apos;s paper: title of a small table to fill in by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what changes. Show it to the nurse.</source>
        <extracomment>On the patient&apos;s paper, below &quot;My notes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, time</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand, 0 is no pain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different?</source>
        <extracomment>On the patient&apos;s paper: head of a wide column to fill in by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a second print of the patient&apos;s paper; %1 is 2 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper tape</source>
        <extracomment>Title of the file that holds the paper measuring tape.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper tape to measure your legs</source>
        <extracomment>Head of the paper measuring tape, in large letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.</source>
        <extracomment>On the paper tape, beside a printed bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this tape once, then throw it away.</source>
        <extracomment>On the paper tape, at the end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out the pieces. Glue each onto the dots of the one before, right up to the line.</source>
        <extracomment>On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in a box of dots.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here: 0</source>
        <extracomment>On the paper tape, at the line marked 0.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
