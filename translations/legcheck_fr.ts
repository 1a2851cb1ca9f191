<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CategoryMark</name>
    <message>
        <source>Urgency %1: %2</source>
        <extracomment>Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.</extracomment>
        <translation>Urgence %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture before. Never &quot;step back&quot;: the patient would.</extracomment>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture after. Never &quot;step forward&quot;.</extracomment>
        <translation>Image suivante</translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Time to clean the screen</source>
        <extracomment>Title while staff clean the glass.</extracomment>
        <translation>On nettoie l’écran</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>Toucher ne fait rien pendant %n seconde. Ensuite, l’écran marche de nouveau.</numerusform>
            <numerusform>Toucher ne fait rien pendant %n secondes. Ensuite, l’écran marche de nouveau.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>You: not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient gave no answer.</extracomment>
        <translation>Vous&#xa0;: inconnu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient&apos;s own answer. %1 is the answer.</extracomment>
        <translation>Vous&#xa0;: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Muscle cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a muscle cramp is.</extracomment>
        <translation>Crampe musculaire</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Blood clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a blood clot may be.</extracomment>
        <translation>Caillot de sang</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the last page.</extracomment>
        <translation>Une personne est assise et attend avec un ticket en papier.</translation>
    </message>
    <message>
        <source>Thank you. Please take a seat.</source>
        <extracomment>Title of the very last page.</extracomment>
        <translation>Merci. Vous pouvez vous asseoir.</translation>
    </message>
    <message>
        <source>We will call your number. Your answers are gone from this screen.</source>
        <extracomment>On the very last page: the number on the paper slip is called.</extracomment>
        <translation>Nous appellerons votre numéro. Vos réponses sont effacées de cet écran.</translation>
    </message>
    <message>
        <source>If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the very last page: the safety net in one sentence.</extracomment>
        <translation>Si vous vous sentez plus mal, dites-le tout de suite à l’accueil.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Button on the very last page: shows the start screen for the next patient.</extracomment>
        <translation>Écran de départ</translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Get help from staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Always-there button: calls staff. Two or three short words.</extracomment>
        <translation>Aide du personnel</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We ask you first. Then staff come to you.</source>
        <extracomment>Spoken after &quot;Get help from staff&quot;: what the button does.</extracomment>
        <translation>Nous vous posons d’abord la question. Puis le personnel vient.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Always-there button: choose another language. One word.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shows all languages. Your answers stay.</source>
        <extracomment>Spoken after &quot;Language&quot;: what the button does.</extracomment>
        <translation>Montre toutes les langues. Vos réponses restent.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Always-there button while the text is largest: back to the usual size.</extracomment>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Always-there button: makes all text larger.</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <extracomment>Spoken after &quot;Larger text&quot; or &quot;Usual text&quot;. %1 is the size that is set, %2 the largest.</extracomment>
        <translation>Taille du texte %1 sur %2</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Always-there button: light letters on black. One word.</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Shows light words on black.</source>
        <extracomment>Spoken after &quot;Contrast&quot;: what the button does.</extracomment>
        <translation>Montre des mots clairs sur fond noir.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <extracomment>Always-there button: moves all buttons to the lower part of a tall screen. Very short.</extracomment>
        <translation>Boutons en bas</translation>
    </message>
    <message>
        <source>Moves all buttons down, so you can reach them.</source>
        <extracomment>Spoken after &quot;Lower buttons&quot;: what the button does.</extracomment>
        <translation>Met tous les boutons plus bas, pour que vous puissiez les toucher.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Always-there button while a voice reads the page: be silent. Very short.</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Always-there button: a voice reads the page. Very short.</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>A voice reads this page to you.</source>
        <extracomment>Spoken after &quot;Read aloud&quot;: what the button does.</extracomment>
        <translation>Une voix vous lit cette page.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>Button: the voice reads the page once more from the beginning. Very short.</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: the voice becomes less loud. One word.</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Sound: %1 of %2</source>
        <extracomment>How loud the voice is. %1 is the step that is set, %2 the loudest.</extracomment>
        <translation>Son&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: the voice becomes louder. One word.</extracomment>
        <translation>Plus fort</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that offers help from staff.</extracomment>
        <translation>Une personne de l’équipe infirmière se penche vers quelqu’un et l’aide.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you want a person to help you?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that offers help from staff.</extracomment>
        <translation>Voulez-vous que quelqu’un vous aide&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help after the last question.</extracomment>
        <translation>Nous appelons le personnel pour vous.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you. You get a number, and the questions stop here.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help.</extracomment>
        <translation>Nous appelons le personnel pour vous. Vous recevez un numéro, et les questions s’arrêtent ici.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, call staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: yes, staff should come.</extracomment>
        <translation>Oui, appeler le personnel</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: no help needed, back to the page before.</extracomment>
        <translation>Non, retour</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Shown when nobody has touched the screen for a while.</extracomment>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>Dans %n seconde, nous effaçons vos réponses pour protéger votre vie privée.</numerusform>
            <numerusform>Dans %n secondes, nous effaçons vos réponses pour protéger votre vie privée.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that keeps the visit: the patient needs longer.</extracomment>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the sheet on which another language is chosen.</extracomment>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: keep the language, back to the page below.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>draft</source>
        <extracomment>Mark on a language whose translation no professional has reviewed yet. Very short.</extracomment>
        <translation>provisoire</translation>
    </message>
</context>
<context>
    <name>LearnMenuPage</name>
    <message>
        <source>Learn while you wait</source>
        <extracomment>Title of the list of pages to read in the waiting room.</extracomment>
        <translation>Lire en attendant</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button at the end of a page to read. %1 is the title of the page that comes next.</extracomment>
        <translation>Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LegMap</name>
    <message>
        <source>From the front</source>
        <extracomment>Above the drawn legs as seen from the front. Short.</extracomment>
        <translation>De face</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>Above the drawn legs as seen from behind. Short.</extracomment>
        <translation>De dos</translation>
    </message>
</context>
<context>
    <name>LegMapPage</name>
    <message>
        <source>Both legs, from the front and from behind.</source>
        <extracomment>Spoken for the drawing of both legs on which a patient taps where it hurts.</extracomment>
        <translation>Les deux jambes, de face et de dos.</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Others near you can hear the voice. Plug in headphones to hear it alone.</source>
        <extracomment>Before a voice reads a patient&apos;s answers out of the loudspeaker.</extracomment>
        <translation>Les gens près de vous entendent la voix. Branchez un casque pour l’entendre en privé.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: read the answers aloud all the same. Very short.</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: do not read the answers aloud, back to the page below.</extracomment>
        <translation>Retour</translation>
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
        <translation>Oui, envoyer</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Learn while you wait</source>
        <extracomment>On the last page, in place of Next: pages about leg pain to read while waiting.</extracomment>
        <translation>Lire en attendant</translation>
    </message>
    <message>
        <source>Staff only: I am here</source>
        <oldsource>Staff: I am here</oldsource>
        <extracomment>For staff, on the page that called them: they are with the patient. Very short.</extracomment>
        <translation>Personnel seulement&#xa0;: je suis là</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>On the pages to read: ends the visit and wipes the answers. One word.
----------
On the last page: ends the visit and wipes the answers. One word.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>Choisissez une réponse</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of Next, on a question that may be left out. One word.</extracomment>
        <translation>Sauter</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>Voir le reste</translation>
    </message>
    <message>
        <source>Keep answer</source>
        <extracomment>In place of Next, when an answer is changed from the list of answers. Very short.</extracomment>
        <translation>Garder la réponse</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In place of Next, on the page that says what this is. One word.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>NumberPadPage</name>
    <message>
        <source>Type the number on your ticket</source>
        <extracomment>Title of the page where a waiting patient types the number on the ticket.</extracomment>
        <translation>Tapez le numéro de votre ticket</translation>
    </message>
    <message>
        <source>If your ticket has another letter, please go to the desk.</source>
        <extracomment>Below the ticket number that is being typed.</extracomment>
        <translation>Si votre ticket a une autre lettre, allez à l’accueil.</translation>
    </message>
    <message>
        <source>Take back one digit</source>
        <extracomment>Spoken for the key that takes back the last digit.</extracomment>
        <translation>Effacer un chiffre</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example 38.2 cm.</extracomment>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 in</source>
        <extracomment>The same length in inches, for example 15.0 in.</extracomment>
        <translation>%1 po</translation>
    </message>
    <message>
        <source>1 cm</source>
        <extracomment>Button of a tape measure: take one centimetre away. Keep it very short.</extracomment>
        <translation>1 cm</translation>
    </message>
    <message>
        <source>1 mm</source>
        <extracomment>Button of a tape measure: take one millimetre away. Keep it very short.</extracomment>
        <translation>1 mm</translation>
    </message>
    <message>
        <source>1 mm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one millimetre. Keep it very short.</extracomment>
        <translation>1 mm</translation>
    </message>
    <message>
        <source>1 cm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one centimetre. Keep it very short.</extracomment>
        <translation>1 cm</translation>
    </message>
    <message>
        <source>%1: make it one centimeter less</source>
        <extracomment>Spoken name of the button that takes one centimetre away. %1 is which leg.</extracomment>
        <translation>%1&#xa0;: un centimètre de moins</translation>
    </message>
    <message>
        <source>%1: make it one millimeter less</source>
        <extracomment>Spoken name of the button that takes one millimetre away. %1 is which leg.</extracomment>
        <translation>%1&#xa0;: un millimètre de moins</translation>
    </message>
    <message>
        <source>%1: make it one millimeter more</source>
        <extracomment>Spoken name of the button that adds one millimetre. %1 is which leg.</extracomment>
        <translation>%1&#xa0;: un millimètre de plus</translation>
    </message>
    <message>
        <source>%1: make it one centimeter more</source>
        <extracomment>Spoken name of the button that adds one centimetre. %1 is which leg.</extracomment>
        <translation>%1&#xa0;: un centimètre de plus</translation>
    </message>
    <message>
        <source>no number yet</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Shown at a tape measure while no number has been set.</extracomment>
        <translation>pas encore de nombre</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button of a tape measure: take the number away, so that none is given. One word.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: take the number away</source>
        <extracomment>Spoken name of the button that takes a number away. %1 is which leg.</extracomment>
        <translation>%1&#xa0;: enlever le nombre</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page of a kiosk that is out of order.</extracomment>
        <translation>Une personne parle avec le personnel à l’accueil.</translation>
    </message>
    <message>
        <source>You cannot use this screen now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that a kiosk shows while it is out of order.</extracomment>
        <translation>Cet écran ne marche pas pour le moment.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please go to the desk. Staff will help you there.</source>
        <extracomment>On the page of a kiosk that is out of order: what to do instead.</extracomment>
        <translation>Allez à l’accueil, s’il vous plaît. Le personnel vous aidera.</translation>
    </message>
    <message>
        <source>Does your chest hurt, or is it hard to breathe? Tell staff at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the page of a kiosk that is out of order: what cannot wait.</extracomment>
        <translation>Avez-vous mal à la poitrine ou du mal à respirer&#xa0;? Dites-le tout de suite au personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation>
            <numerusform>Le personnel infirmier vous verra d’ici %n heure environ.</numerusform>
            <numerusform>Le personnel infirmier vous verra d’ici %n heures environ.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in minutes.</extracomment>
        <translation>
            <numerusform>Le personnel infirmier vous verra d’ici %n minute environ.</numerusform>
            <numerusform>Le personnel infirmier vous verra d’ici %n minutes environ.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We could not give you a number. Please go to the desk now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number, when the kiosk could not give one. Staff are called too.</extracomment>
        <translation>Nous n’avons pas pu vous donner de numéro. Allez à l’accueil maintenant, s’il vous plaît.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where to find the desk: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page. %1 is where the desk is, in the clinic&apos;s own words and language.</extracomment>
        <translation>Où se trouve l’accueil&#xa0;: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above what the patient should do now.</extracomment>
        <translation>La suite</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell the desk that you have no number. They will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, in place of &quot;take a seat&quot;, when the kiosk could not give a number.</extracomment>
        <translation>Dites à l’accueil que vous n’avez pas de numéro. On vous aidera tout de suite.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How soon you need care</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above the number and the word that tell how urgent the visit is.</extracomment>
        <translation>À quel point c’est urgent</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers beside a cramp and a clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the table that compares the patient&apos;s answers with a cramp and with a clot.</extracomment>
        <translation>Vos réponses à côté d’une crampe et d’un caillot</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OwnPaperNote</name>
    <message>
        <source>Look for your own paper at the printer. Keep it with you.</source>
        <extracomment>The patient&apos;s own small paper, with the number on it, comes out of the printer.</extracomment>
        <translation>Cherchez votre papier à l’imprimante. Gardez-le avec vous.</translation>
    </message>
    <message>
        <source>We could not print your own paper. You can ask for it at the desk.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s own small paper did not come out. The number stands on the screen.</extracomment>
        <translation>Nous n’avons pas pu imprimer votre papier. Vous pouvez le demander à l’accueil.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>PageTurners</name>
    <message>
        <source>More below</source>
        <extracomment>Button under a text that is longer than the screen: shows the next part.</extracomment>
        <translation>Suite plus bas</translation>
    </message>
    <message>
        <source>Shows the next part of this page.</source>
        <extracomment>Spoken after &quot;More below&quot;: what the button does.</extracomment>
        <translation>Montre la partie suivante de cette page.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Button under a text that is longer than the screen: shows the part before.</extracomment>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Shows the part before this one.</source>
        <extracomment>Spoken after &quot;Back up&quot;: what the button does.</extracomment>
        <translation>Montre la partie précédente.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We print your answers now. Then the nurse reads them.</source>
        <extracomment>The nurse&apos;s paper slip is on its way.</extracomment>
        <translation>Nous imprimons vos réponses. Ensuite, le personnel infirmier les lit.</translation>
    </message>
    <message>
        <source>We printed your answers. The nurse reads them next.</source>
        <extracomment>The nurse&apos;s paper slip is out of the printer.</extracomment>
        <translation>Vos réponses sont imprimées. Le personnel infirmier va les lire.</translation>
    </message>
    <message>
        <source>Your answers are with the printer. Please keep your number.</source>
        <extracomment>The printer took the nurse&apos;s slip and does not say whether it came out.</extracomment>
        <translation>Vos réponses sont à l’imprimante. Gardez votre numéro.</translation>
    </message>
    <message>
        <source>The printer did not work. Please tell the desk your number.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The printer failed; the answers are kept and the ticket number still counts.</extracomment>
        <translation>L’imprimante n’a pas marché. Dites votre numéro à l’accueil, s’il vous plaît.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>No answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, beside a question that was left out.</extracomment>
        <translation>Pas de réponse</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Change</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On each row of the list of answers: a tap opens the question again.</extracomment>
        <translation>Changer</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, at a question that was left out: a tap opens it. A verb; one word.</extracomment>
        <translation>Répondre</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are these answers right?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that lists all answers before they go to the nurse.</extracomment>
        <translation>Ces réponses sont-elles justes&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap an answer to change it. Then tap “%1”.</source>
        <oldsource>Tap an answer to change it. Then tap the big button.</oldsource>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the title of the page that lists all answers.</extracomment>
        <translation>Touchez une réponse pour la changer. Puis touchez «&#xa0;%1&#xa0;».</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecheckButtons</name>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Ends a re-check: shows the start screen. One or two words.</extracomment>
        <translation>Écran de départ</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>Choisissez une réponse</translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>Voir le reste</translation>
    </message>
</context>
<context>
    <name>RecheckEndPage</name>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <extracomment>A waiting patient told something worse: large, calm, not to be missed.</extracomment>
        <translation>Restez où vous êtes. Nous appelons le personnel.</translation>
    </message>
    <message>
        <source>Thank you. We have your answers.</source>
        <extracomment>A waiting patient was asked again, and nothing is more urgent than before.</extracomment>
        <translation>Merci. Nous avons vos réponses.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <extracomment>The number is not known at this kiosk, or too old.</extracomment>
        <translation>Allez à l’accueil, s’il vous plaît</translation>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the line that staff are being called.</extracomment>
        <translation>Asseyez-vous si vous pouvez. Ne marchez pas. Le personnel vient vers vous. Appelez à voix haute si vous vous sentez plus mal.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. We will call your number. If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. After a re-check in which nothing is more urgent.</extracomment>
        <translation>Vous pouvez vous asseoir. Nous appellerons votre numéro. Si vous vous sentez plus mal, dites-le tout de suite à l’accueil.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We cannot find this number here. The desk will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The number is not known at this kiosk, or too old. Kind: it is nobody&apos;s fault.</extracomment>
        <translation>Nous ne trouvons pas ce numéro ici. L’accueil va vous aider tout de suite.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>Une personne de l’équipe infirmière se hâte vers quelqu’un qui est assis.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the page that asks the patient to wait on.</extracomment>
        <translation>Une personne est assise et attend avec un ticket en papier.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page that sends the patient to the desk.</extracomment>
        <translation>Une personne parle avec le personnel à l’accueil.</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button with a loudspeaker, while it speaks: be silent. Very short.</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button with a loudspeaker: speak the words beside it. Very short.</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a small loudspeaker button. %1 is &quot;Read aloud&quot; or &quot;Stop reading&quot;, %2 the words.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StaffNowPage</name>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming to somebody under 18.</extracomment>
        <translation>Une personne de l’équipe infirmière va vite vers un enfant assis à côté d’un adulte.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>Une personne de l’équipe infirmière se hâte vers quelqu’un qui est assis.</translation>
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
        <translation>Avez-vous mal à la jambe&#xa0;? Choisissez votre langue pour commencer.</translation>
    </message>
    <message>
        <source>The desk is closed now. You can still answer the questions here.</source>
        <extracomment>On the start screen, outside the desk&apos;s opening hours.</extracomment>
        <translation>L’accueil est fermé en ce moment. Vous pouvez quand même répondre aux questions ici.</translation>
    </message>
    <message>
        <source>Desk hours today: %1</source>
        <extracomment>On the start screen. %1 are today&apos;s opening hours, for example 8:00–12:00.</extracomment>
        <translation>Horaires de l’accueil aujourd’hui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of about %2</source>
        <extracomment>Progress at the top of each question. %1 is the step, %2 about how many there are.</extracomment>
        <translation>Étape %1 sur %2 environ</translation>
    </message>
</context>
<context>
    <name>TapeNote</name>
    <message>
        <source>We print a paper tape for you now.</source>
        <extracomment>A paper measuring tape is on its way out of the printer.</extracomment>
        <translation>Nous imprimons maintenant un mètre en papier pour vous.</translation>
    </message>
    <message>
        <source>Please take the paper tape from the printer.</source>
        <extracomment>A paper measuring tape comes out of the printer.</extracomment>
        <translation>Prenez le mètre en papier à l’imprimante, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We could not print a paper tape. You can ask staff for one.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The paper measuring tape did not come out.</extracomment>
        <translation>Nous n’avons pas pu imprimer de mètre en papier. Vous pouvez en demander un au personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number is %1</source>
        <extracomment>Spoken for the ticket. %1 is the number, for example A-017.</extracomment>
        <translation>Votre numéro est %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Above the ticket number.</extracomment>
        <translation>Votre numéro</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>I already have a number</source>
        <extracomment>Small entry on the start screen, for a waiting patient who feels different.</extracomment>
        <translation>J’ai déjà un numéro</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Older wording: %1</source>
        <extracomment>Before a translation that is older than the English text above it. %1 is that translation.</extracomment>
        <translation>Ancienne formulation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Nurse&apos;s slip</source>
        <extracomment>To staff, in the list of papers.</extracomment>
        <translation>Fiche infirmière</translation>
    </message>
    <message>
        <source>Patient&apos;s paper</source>
        <extracomment>To staff, in the list of papers: the small paper with the number that the patient keeps.</extracomment>
        <translation>Papier du patient</translation>
    </message>
    <message>
        <source>Slip at the desk</source>
        <extracomment>To staff, in the list of papers: a second slip, printed at the desk.</extracomment>
        <translation>Fiche à l’accueil</translation>
    </message>
    <message>
        <source>UPDATE slip</source>
        <extracomment>To staff, in the list of papers: a slip after a waiting patient was asked again.</extracomment>
        <translation>Fiche MISE À JOUR</translation>
    </message>
    <message>
        <source>Message that staff must come</source>
        <extracomment>To staff, in the list of papers: what another program is sent when staff must come.</extracomment>
        <translation>Message&#xa0;: le personnel doit venir</translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>To staff, in the list of papers: what the clinic&apos;s other programs are sent.</extracomment>
        <translation>Pour d’autres logiciels</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>On its way now.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>En cours d’envoi.</translation>
    </message>
    <message>
        <source>Sent. Look whether it came out.</source>
        <extracomment>To staff: state of a paper. The printer cannot tell whether it came out.</extracomment>
        <translation>Envoyé. Vérifiez si c’est sorti.</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>To staff: state of a paper that surely came out.</extracomment>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Failed. The kiosk tries again.</source>
        <extracomment>To staff: state of a paper. The kiosk tries again by itself.</extracomment>
        <translation>Échec. La borne réessaie.</translation>
    </message>
    <message>
        <source>Failed. The kiosk does not try again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff: state of a paper that the kiosk does not try again.</extracomment>
        <translation>Échec. La borne ne réessaie pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Printer of the nurse</source>
        <extracomment>To staff: where the slips come out.</extracomment>
        <translation>Imprimante des soins</translation>
    </message>
    <message>
        <source>Printer of the patient</source>
        <extracomment>To staff: where the patients&apos; own papers come out.</extracomment>
        <translation>Imprimante du patient</translation>
    </message>
    <message>
        <source>Printer at the desk</source>
        <extracomment>To staff: where slips come out a second time.</extracomment>
        <translation>Imprimante de l’accueil</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Test page</source>
        <extracomment>To staff: head of a page that shows whether a printer works.</extracomment>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Is it switched on, and are its cables in?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>L’imprimante ne répond pas. Est-elle allumée, et les câbles sont-ils branchés&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it until it clicks.</source>
        <extracomment>To staff.</extracomment>
        <translation>Le capot de l’imprimante est ouvert. Fermez-le jusqu’au déclic.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in paper.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>L’imprimante n’a pas de papier. Mettez du papier.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paper is stuck in the printer. Pull it out gently.</source>
        <extracomment>To staff.</extracomment>
        <translation>Du papier est coincé dans l’imprimante. Tirez-le doucement.</translation>
    </message>
    <message>
        <source>The printer is paused. Press its button, or start its queue again.</source>
        <extracomment>To staff.</extracomment>
        <translation>L’imprimante est en pause. Appuyez sur son bouton, ou relancez sa file d’attente.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off, wait, and switch it on.</source>
        <extracomment>To staff.</extracomment>
        <translation>L’imprimante signale une erreur. Éteignez-la, attendez, puis rallumez-la.</translation>
    </message>
    <message>
        <source>The paper is nearly used up. Have a new roll ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>Il n’y a presque plus de papier. Préparez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is. Look whether paper came out.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff. The printer has no way to tell its state.</extracomment>
        <translation>L’imprimante ne dit pas son état. Regardez si du papier est sorti.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>L’imprimante est prête.</translation>
    </message>
</context>
<context>
    <name>recap</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example &quot;38.5 cm&quot;</extracomment>
        <translation>%1 cm</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>KIOSK PRE-TRIAGE  –  *NOT* A DIAGNOSIS  –  NURSE TO CONFIRM</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Strip under the head of the nurse&apos;s slip. *stars* print bold.</extracomment>
        <translation>PRÉ-TRI PAR BORNE  –  *PAS* UN DIAGNOSTIC  –  CONFIRMATION INFIRMIÈRE REQUISE</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Nurse triage slip</source>
        <extracomment>Title of the file.</extracomment>
        <translation>Fiche de tri infirmier</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Label over the ticket number.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number when none could be given.</extracomment>
        <translation>pas de numéro</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a reprint; %1 is 2 or more.</extracomment>
        <translation>COPIE %1</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <extracomment>Marks a new slip of a patient who was asked again while waiting; replaces the first.</extracomment>
        <translation>MISE À JOUR</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>Label; the kiosk&apos;s name follows.</extracomment>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label; date and time at which the visit began follow.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Label; date and time at which the visit ended follow.</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label; date and time of printing follow.</extracomment>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Language used</source>
        <extracomment>Label; the patient&apos;s language follows.</extracomment>
        <translation>Langue utilisée</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Label; patient or helper follows.</extracomment>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>INTERPRETER NEEDED: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top; %1 is the patient&apos;s language.</extracomment>
        <translation>INTERPRÈTE NÉCESSAIRE&#xa0;: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>STAFF CALLED</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>PERSONNEL APPELÉ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PATIENT ASKED FOR STAFF, visit ended early</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>LE PATIENT A DEMANDÉ LE PERSONNEL, visite arrêtée avant la fin</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time of category 1.</extracomment>
        <translation>À voir tout de suite</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See within %1 minutes</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time; %1 is a number of minutes.</extracomment>
        <translation>À voir dans les %1 minutes</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Category %1 of 5  (1 is most urgent)</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Over the category&apos;s word; 1 is the most urgent.</extracomment>
        <translation>Catégorie %1 sur 5  (1 est la plus urgente)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>UNDER 18: SCORE *NOT* VALID</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the Wells score is not valid for minors.</extracomment>
        <translation>MOINS DE 18 ANS&#xa0;: SCORE *NON* VALABLE</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AGE *NOT* TOLD: score not valid under 18</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the age question was left out.</extracomment>
        <translation>ÂGE *NON* INDIQUÉ&#xa0;: score non valable avant 18 ans</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PREGNANT</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>ENCEINTE</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>GAVE BIRTH WITHIN 6 WEEKS</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>A ACCOUCHÉ DEPUIS MOINS DE 6 SEMAINES</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ON A BLOOD THINNER</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>SOUS ANTICOAGULANT</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of a block.</extracomment>
        <translation>Signaux d’alerte</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: none reported</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, e.g. Emergency signs.</extracomment>
        <translation>%1&#xa0;: aucun signalé</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: %2 – *NOT* ruled out</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, %2 is &quot;not sure&quot; or &quot;not answered&quot;.</extracomment>
        <translation>%1&#xa0;: %2 – *PAS* exclu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 not answered or not sure</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is how many questions; their names follow.</extracomment>
        <translation>%1 sans réponse ou réponse incertaine</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Every question was answered.</source>
        <extracomment>In place of the number not answered.</extracomment>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>Questions stopped early: what was not asked is unknown.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the red flags.</extracomment>
        <translation>Questions arrêtées avant la fin&#xa0;: ce qui n’a pas été demandé est inconnu.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why this category</source>
        <extracomment>Title of a block.</extracomment>
        <translation>Pourquoi cette catégorie</translation>
    </message>
    <message>
        <source>same answers as above</source>
        <extracomment>Under a rule that fired for the same answers as the one above it.</extracomment>
        <translation>mêmes réponses que ci-dessus</translation>
    </message>
    <message>
        <source>*Also:* %1</source>
        <extracomment>Under the main reasons; %1 lists the other rules that fired.</extracomment>
        <translation>*Aussi&#xa0;:* %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Title of a block (the S of SBAR).</extracomment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Title of a block (the B of SBAR).</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>Assessment: Wells items</source>
        <extracomment>Title of a block (the A of SBAR).</extracomment>
        <translation>Évaluation&#xa0;: critères de Wells</translation>
    </message>
    <message>
        <source>Suggested: the nurse decides</source>
        <extracomment>Title of a block (the R of SBAR).</extracomment>
        <translation>Suggestion&#xa0;: le personnel infirmier décide</translation>
    </message>
    <message>
        <source>as told by the patient</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>selon le patient</translation>
    </message>
    <message>
        <source>as told by a helper</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>selon un aidant</translation>
    </message>
    <message>
        <source>as told at the kiosk</source>
        <extracomment>After a block&apos;s title, when it is not known who answered.</extracomment>
        <translation>selon les réponses à la borne</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>Letter of SBAR in this language.</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was asked and left out.</extracomment>
        <translation>sans réponse</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was never asked; not the same as no.</extracomment>
        <translation>non demandé</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not answered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions that were asked and left out. *stars* print bold.</extracomment>
        <translation>*Sans réponse&#xa0;:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not asked:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions. *stars* print bold.</extracomment>
        <translation>*Non demandé&#xa0;:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside a score item: the guided check was not offered.</extracomment>
        <translation>non proposé</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks. *stars* print bold.</extracomment>
        <translation>*Non proposé&#xa0;:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered, already urgent:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks; they are not offered to who is already urgent.</extracomment>
        <translation>*Non proposé, déjà urgent&#xa0;:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The calf was not measured.</extracomment>
        <translation>non mesuré</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number on a scale, e.g. 6 of 10.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A length in millimetres.</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>devant</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>derrière</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s right leg; never shortened.</extracomment>
        <translation>Droite</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s left leg; never shortened.</extracomment>
        <translation>Gauche</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation>Les deux jambes</translation>
    </message>
    <message>
        <source>Side *NOT* told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs. *stars* print bold.</extracomment>
        <translation>Côté *NON* indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>place not told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs.</extracomment>
        <translation>endroit non indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Table column.</extracomment>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Table column: yes, no, ? or a box to tick.</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Table column.</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Table column: patient, measured, clinician.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer in the table.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer in the table.</extracomment>
        <translation>Non</translation>
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
        <translation>patient</translation>
    </message>
    <message>
        <source>patient, to confirm</source>
        <extracomment>Who said it; a clinician confirms.</extracomment>
        <translation>patient, à confirmer</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>Who said it: the tape measure.</extracomment>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>clinician to do</source>
        <extracomment>Nobody said it yet; an empty box stands beside it.</extracomment>
        <translation>à faire&#xa0;: clinicien</translation>
    </message>
    <message>
        <source>Told %1  –  highest %2</source>
        <extracomment>The Wells items told, and the most they could come to.</extracomment>
        <translation>Indiqué %1  –  maximum %2</translation>
    </message>
    <message>
        <source>-2 *NOT* applied: needs a clinician.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the table. *stars* print bold.</extracomment>
        <translation>-2 *NON* appliqué&#xa0;: demande un clinicien.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No item answered: a clinician takes the score.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the range.</extracomment>
        <translation>Aucune réponse aux critères&#xa0;: score à faire par un clinicien.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf and guided checks</source>
        <extracomment>Title of a block.</extracomment>
        <translation>Mollet et tests guidés</translation>
    </message>
    <message>
        <source>Calf difference</source>
        <extracomment>Label: larger calf less smaller calf.</extracomment>
        <translation>Différence des mollets</translation>
    </message>
    <message>
        <source>%1 mm, LEFT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 mm, GAUCHE plus gros</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 mm, RIGHT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 mm, DROIT plus gros</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 mm</source>
        <extracomment>No difference of the two calves.</extracomment>
        <translation>0 mm</translation>
    </message>
    <message>
        <source>Five differences</source>
        <extracomment>Title of a block: cramp or clot.</extracomment>
        <translation>Cinq différences</translation>
    </message>
    <message>
        <source>fits cramp</source>
        <extracomment>Table column.</extracomment>
        <translation>évoque une crampe</translation>
    </message>
    <message>
        <source>not cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>n’évoque pas une crampe</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>inconnu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result within 4 hours.</source>
        <extracomment>Recommendation.</extracomment>
        <translation>Critères de Wells indiqués 2 ou plus&#xa0;: NICE NG158 – échographie des veines proximales de la jambe, résultat sous 4 heures.</translation>
    </message>
    <message>
        <source>0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>0 ou 1 indiqué&#xa0;: n’exclut *PAS* un caillot&#xa0;; NICE NG158 – D-dimères, résultat sous 4 heures.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, temperature, both legs.</source>
        <extracomment>Recommendation for who is under 18.</extracomment>
        <translation>Moins de 18 ans&#xa0;: à voir bientôt avec l’adulte accompagnant. Il faut&#xa0;: pouls, SpO2, TA, température, les deux jambes.</translation>
    </message>
    <message>
        <source>NICE NG158 and the Wells score do *NOT* apply under 18.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 et le score de Wells ne s’appliquent *PAS* avant 18 ans.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 ne couvre *PAS* la grossesse&#xa0;: suivre la filière maternité.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clinician to confirm.</source>
        <extracomment>Recommendation for category 5.</extracomment>
        <translation>À confirmer par un clinicien.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Title of the box with empty lines.</extracomment>
        <translation>Soins infirmiers</translation>
    </message>
    <message>
        <source>HR /min</source>
        <extracomment>Empty field: heart rate.</extracomment>
        <translation>FC /min</translation>
    </message>
    <message>
        <source>RR /min</source>
        <extracomment>Empty field: respiratory rate.</extracomment>
        <translation>FR /min</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <extracomment>Empty field: oxygen saturation.</extracomment>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <extracomment>Empty field: blood pressure.</extracomment>
        <translation>TA mmHg</translation>
    </message>
    <message>
        <source>T °C</source>
        <extracomment>Empty field: temperature.</extracomment>
        <translation>T °C</translation>
    </message>
    <message>
        <source>Foot pulse Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>Pouls du pied gauche</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot pulse Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>Pouls du pied droit</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Final category (circle)</source>
        <extracomment>Empty field: 1 2 3 4 5 stand in it.</extracomment>
        <translation>Catégorie finale (entourer)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Empty field: the nurse&apos;s name.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Empty field.</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Empty field.</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Empty field.</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>LegCheck %1 · content %2 %3 (%4)</source>
        <extracomment>Foot: software version, content name, its version, its checksum.</extracomment>
        <translation>LegCheck %1 · contenu %2 %3 (%4)</translation>
    </message>
    <message>
        <source>draft translation, not reviewed</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. State of the translation the patient read: no qualified person has reviewed it.</extracomment>
        <translation>traduction provisoire, non relue</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>patient read: %1</source>
        <extracomment>Foot: the language and how far its translation was checked.</extracomment>
        <translation>lu par le patient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>On a second page.</extracomment>
        <translation>suite</translation>
    </message>
    <message>
        <source>Made by rules from answers at a kiosk; *NOT* a diagnosis.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Foot. *stars* print bold.</extracomment>
        <translation>Établi par des règles à partir de réponses à une borne&#xa0;; ce n’est *PAS* un diagnostic.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CONFIDENTIAL: keep with the patient&apos;s record, or shred.</source>
        <extracomment>Foot.</extracomment>
        <translation>CONFIDENTIEL&#xa0;: à garder dans le dossier du patient, ou à détruire.</translation>
    </message>
</context>
<context>
    <name>stub</name>
    <message>
        <source>Your paper</source>
        <extracomment>Title of the file that holds the patient&apos;s own paper.</extracomment>
        <translation>Votre papier</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>On the patient&apos;s paper, over the ticket number.</extracomment>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <extracomment>On the patient&apos;s paper, in place of the number when none could be given.</extracomment>
        <translation>Allez à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Keep this paper. We will call this number.</source>
        <extracomment>On the patient&apos;s paper, below the number.</extracomment>
        <translation>Gardez ce papier. Nous appellerons ce numéro.</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>On the patient&apos;s paper: title of a small table to fill in by hand.</extracomment>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Write down what changes. Show it to the nurse.</source>
        <extracomment>On the patient&apos;s paper, below &quot;My notes&quot;.</extracomment>
        <translation>Notez ce qui change. Montrez-le au personnel infirmier.</translation>
    </message>
    <message>
        <source>Day, time</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand.</extracomment>
        <translation>Jour, heure</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand, 0 is no pain.</extracomment>
        <translation>Douleur 0–10</translation>
    </message>
    <message>
        <source>What is different?</source>
        <extracomment>On the patient&apos;s paper: head of a wide column to fill in by hand.</extracomment>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a second print of the patient&apos;s paper; %1 is 2 or more.</extracomment>
        <translation>COPIE %1</translation>
    </message>
    <message>
        <source>Paper tape</source>
        <extracomment>Title of the file that holds the paper measuring tape.</extracomment>
        <translation>Mètre en papier</translation>
    </message>
    <message>
        <source>Paper tape to measure your legs</source>
        <extracomment>Head of the paper measuring tape, in large letters.</extracomment>
        <translation>Mètre en papier pour mesurer vos jambes</translation>
    </message>
    <message>
        <source>First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the paper tape, beside a printed bar.</extracomment>
        <translation>À vérifier d’abord&#xa0;: cette barre fait-elle 50 mm à la règle&#xa0;? Sinon, n’utilisez pas ce mètre.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use this tape once, then throw it away.</source>
        <extracomment>On the paper tape, at the end.</extracomment>
        <translation>Utilisez ce mètre une fois, puis jetez-le.</translation>
    </message>
    <message>
        <source>Cut out the pieces. Glue each onto the dots of the one before, right up to the line.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in a box of dots.</extracomment>
        <translation>Découpez les morceaux. Collez chacun sur les points du précédent, jusqu’à la ligne.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start here: 0</source>
        <extracomment>On the paper tape, at the line marked 0.</extracomment>
        <translation>Commencez ici&#xa0;: 0</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Leg check</source>
        <comment>title</comment>
        <extracomment>Name of this check.</extracomment>
        <translation>Contrôle de la jambe</translation>
    </message>
    <message>
        <source>Let us check on your leg pain</source>
        <comment>intro.title</comment>
        <extracomment>Title of the page that says what this is.</extracomment>
        <translation>Parlons de votre douleur à la jambe</translation>
    </message>
    <message>
        <source>We ask short questions about your leg, one at a time.</source>
        <comment>intro.questions</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Nous posons des questions courtes sur votre jambe, une par une.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may get a few gentle checks. You can skip each one.</source>
        <comment>intro.checks</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Il peut y avoir quelques tests doux. Vous pouvez sauter chacun d’eux.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This is not a diagnosis. It cannot tell you what you have.</source>
        <comment>intro.not_a_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Ce n’est pas un diagnostic. Cela ne peut pas vous dire ce que vous avez.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse sees your answers and decides what comes next.</source>
        <comment>intro.nurse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Le personnel infirmier voit vos réponses et décide de la suite.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We do not ask your name. Only clinic staff see your answers.</source>
        <comment>intro.private</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Nous ne demandons pas votre nom. Seul le personnel voit vos réponses.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Immediate</source>
        <comment>category.immediate.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Immédiat</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <comment>category.immediate.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Restez où vous êtes. Nous appelons le personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <comment>category.immediate.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Asseyez-vous si vous pouvez. Ne marchez pas. Le personnel vient vers vous. Appelez à voix haute si vous vous sentez plus mal.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now, in the resuscitation area or nearest safe place; no walking. Needs: airway and breathing, pulse, SpO2, BP, ECG. Consider pulmonary embolism.</source>
        <comment>category.immediate.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>À voir tout de suite, en salle de déchocage ou au lieu sûr le plus proche&#xa0;; sans marcher. Il faut&#xa0;: voies aériennes et respiration, pouls, SpO2, TA, ECG. Penser à l’embolie pulmonaire.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Very urgent</source>
        <comment>category.very_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Très urgent</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit down. We are calling staff.</source>
        <comment>category.very_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Asseyez-vous, s’il vous plaît. Nous appelons le personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are, and do not walk. Staff are coming to you. Do not rub or press your leg.</source>
        <comment>category.very_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Restez où vous êtes, et ne marchez pas. Le personnel vient vers vous. Ne frottez pas la jambe, ne la massez pas et n’appuyez pas dessus.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chair or bed in sight of staff. Needs: pulse, SpO2, BP, temperature, foot pulses, feeling and movement. Examine for limb ischemia, compartment syndrome, infection, cauda equina.</source>
        <comment>category.very_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Chaise ou lit à la vue du personnel. Il faut&#xa0;: pouls, SpO2, TA, température, pouls des pieds, sensibilité et mouvement. Rechercher ischémie du membre, syndrome des loges, infection, queue de cheval.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Urgent</source>
        <comment>category.urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Urgent</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit near the desk.</source>
        <comment>category.urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Asseyez-vous près de l’accueil, s’il vous plaît.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse will see you soon. Rest your leg, and do not rub it. Tell us at once if you feel worse.</source>
        <comment>category.urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Le personnel infirmier vous verra bientôt. Laissez la jambe au repos, ne la frottez pas et ne la massez pas. Dites-nous tout de suite si vous vous sentez plus mal.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Seat near the desk. Needs: pulse, SpO2, BP, temperature, foot pulses, both calves measured, full Wells where it applies.</source>
        <comment>category.urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Place près de l’accueil. Il faut&#xa0;: pouls, SpO2, TA, température, pouls des pieds, mesure des deux mollets, Wells complet s’il s’applique.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Standard</source>
        <comment>category.standard.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Standard</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. A nurse will check your leg.</source>
        <comment>category.standard.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Vous pouvez vous asseoir. Le personnel infirmier examinera votre jambe.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Some answers need a closer look. Please stay until the nurse has seen you. Rest your leg, and do not rub it.</source>
        <comment>category.standard.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Certaines réponses demandent à être vues de plus près. Restez jusqu’à ce que le personnel infirmier ait vu votre jambe. Laissez-la au repos, ne la frottez pas et ne la massez pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Needs: pulse, SpO2, BP, examine both legs, full Wells. Suspected DVT with Wells 1 or less: D-dimer the same day (NG158).</source>
        <comment>category.standard.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Salle d’attente. Il faut&#xa0;: pouls, SpO2, TA, examen des deux jambes, Wells complet. TVP suspectée avec Wells 1 ou moins&#xa0;: D-dimères le jour même (NG158).</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Non-urgent</source>
        <comment>category.non_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Non urgent</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This fits a muscle cramp. A nurse will still confirm.</source>
        <comment>category.non_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Cela ressemble à une crampe musculaire. Le personnel infirmier doit encore confirmer.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat and wait for the nurse. Other problems can start like a cramp. Tell us at once if anything changes.</source>
        <comment>category.non_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Asseyez-vous et attendez le personnel infirmier. D’autres problèmes peuvent commencer comme une crampe. Dites-nous tout de suite si quelque chose change.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Fits a muscle cramp as told; nurse to confirm. Needs: look at and feel both legs, foot pulses, safety-net advice before leaving.</source>
        <comment>category.non_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Salle d’attente. Évoque une crampe musculaire selon les réponses&#xa0;; à confirmer par le personnel infirmier. Il faut&#xa0;: regarder et palper les deux jambes, pouls des pieds, consignes de surveillance avant le départ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>section.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Part of the questions, shown above them.</extracomment>
        <translation>Signes d’urgence</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>About you</source>
        <comment>section.you</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>À votre sujet</translation>
    </message>
    <message>
        <source>Your pain</source>
        <comment>section.pain</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Votre douleur</translation>
    </message>
    <message>
        <source>Your leg</source>
        <comment>section.look</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Votre jambe</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>section.health</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Votre santé</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>section.measure</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Gentle checks</source>
        <comment>section.checks</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Tests doux</translation>
    </message>
    <message>
        <source>Any of these now, or since your leg began to hurt?</source>
        <comment>question.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Avez-vous l’un de ces signes maintenant, ou l’avez-vous eu depuis que la jambe fait mal&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.emergency.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs need help at once.</source>
        <comment>question.emergency.why</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Why we ask; small, below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Ces signes demandent une aide tout de suite.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>question.emergency.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Signes d’urgence</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.emergency.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.emergency.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “None of these”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.emergency.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.emergency.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Short of breath, or hard to breathe</source>
        <comment>option.emergency.breathless</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Essoufflement, ou du mal à respirer</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>breathless</source>
        <comment>option.emergency.breathless.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Short of breath, or hard to breathe”</extracomment>
        <translation>essoufflement</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain or tightness</source>
        <comment>option.emergency.chest_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Douleur ou serrement dans la poitrine</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It counts even if it only hurts with a deep breath.</source>
        <comment>option.emergency.chest_pain.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>Cela compte même si elle vient seulement en respirant à fond.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>chest pain</source>
        <comment>option.emergency.chest_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>douleur thoracique</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>option.emergency.coughing_blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Vous crachez du sang en toussant</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>coughing blood</source>
        <comment>option.emergency.coughing_blood.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Coughing up blood”</extracomment>
        <translation>crache du sang en toussant</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainted, passed out or collapsed</source>
        <comment>option.emergency.collapse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Évanouissement, perte de connaissance ou effondrement soudain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>collapse</source>
        <comment>option.emergency.collapse.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Fainted, passed out or collapsed”</extracomment>
        <translation>perte de connaissance</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you see or feel any of this in your leg or foot?</source>
        <comment>question.limb_threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Voyez-vous ou sentez-vous l’un de ces signes dans la jambe ou le pied&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.limb_threat.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs mean the leg needs care fast.</source>
        <comment>question.limb_threat.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Avec ces signes, la jambe a vite besoin de soins.</translation>
    </message>
    <message>
        <source>Limb signs</source>
        <comment>question.limb_threat.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Signes de la jambe</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.limb_threat.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.limb_threat.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “None of these”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.limb_threat.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.limb_threat.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot much colder or paler than the other</source>
        <comment>option.limb_threat.cold_or_pale</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Pied bien plus froid ou plus pâle que l’autre</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may look white, blue or gray.</source>
        <comment>option.limb_threat.cold_or_pale.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>Il peut paraître blanc, bleu ou gris.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>cold or pale foot</source>
        <comment>option.limb_threat.cold_or_pale.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>pied froid ou pâle</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in leg or foot</source>
        <comment>option.limb_threat.numb_or_weak</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Jambe ou pied engourdis ou faibles depuis peu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NEW numbness or weakness</source>
        <comment>option.limb_threat.numb_or_weak.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New numbness or weakness in leg or foot”</extracomment>
        <translation>NOUVEAU&#xa0;: engourdissement ou faiblesse</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard, tight leg with pain I cannot bear</source>
        <comment>option.limb_threat.tight_unbearable</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Jambe dure et tendue, douleur insupportable</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The pain does not let up.</source>
        <comment>option.limb_threat.tight_unbearable.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>La douleur ne se calme pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>tight leg, unbearable pain</source>
        <comment>option.limb_threat.tight_unbearable.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>jambe tendue, douleur insupportable</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>option.limb_threat.black_or_blistered</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Taches noires ou violettes nouvelles, ou grosses cloques</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>black or blistered skin</source>
        <comment>option.limb_threat.black_or_blistered.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New black or purple patches, or big blisters”</extracomment>
        <translation>peau noircie ou avec cloques</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numb between the legs, or new bladder trouble</source>
        <comment>option.limb_threat.saddle_numb</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Engourdissement entre les jambes, ou nouveau problème d’urine</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New bowel trouble counts too.</source>
        <comment>option.limb_threat.saddle_numb.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>Un nouveau problème de selles compte aussi.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>saddle numbness or bladder/bowel change</source>
        <comment>option.limb_threat.saddle_numb.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>périnée engourdi ou trouble vessie/intestin</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Who has the leg pain?</source>
        <comment>question.for_whom</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Qui a mal à la jambe&#xa0;?</translation>
    </message>
    <message>
        <source>If you help someone, answer for that person.</source>
        <comment>question.for_whom.hint</comment>
        <extracomment>Small help below the question. The question: “Who has the leg pain?”</extracomment>
        <translation>Si vous aidez quelqu’un, répondez pour cette personne.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>question.for_whom.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Who has the leg pain?”</extracomment>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>I do</source>
        <comment>option.for_whom.self</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>Moi</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>option.for_whom.self.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “I do”</extracomment>
        <translation>patient</translation>
    </message>
    <message>
        <source>Someone I am helping</source>
        <comment>option.for_whom.helper</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>Une personne que j’aide</translation>
    </message>
    <message>
        <source>helper</source>
        <comment>option.for_whom.helper.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “Someone I am helping”</extracomment>
        <translation>aidant</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>question.age</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quel âge avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>If you help someone, tap that person&apos;s age.</source>
        <comment>question.age.hint</comment>
        <extracomment>Small help below the question. The question: “How old are you?”</extracomment>
        <translation>Si vous aidez quelqu’un, touchez l’âge de cette personne.</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>question.age.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How old are you?”</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <comment>option.age.18_39</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>18 à 39 ans</translation>
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
        <translation>40 à 59 ans</translation>
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
        <translation>60 à 79 ans</translation>
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
        <translation>80 ans ou plus</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “80 or older”</extracomment>
        <translation>80 ou plus</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>option.age.under_18</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>UNDER 18</source>
        <comment>option.age.under_18.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “Under 18”</extracomment>
        <translation>MOINS DE 18 ANS</translation>
    </message>
    <message>
        <source>What was your sex at birth?</source>
        <comment>question.sex</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quel était votre sexe à la naissance&#xa0;?</translation>
    </message>
    <message>
        <source>It helps the nurse judge your risks.</source>
        <comment>question.sex.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “What was your sex at birth?”</extracomment>
        <translation>Cela aide le personnel infirmier à évaluer vos risques.</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>question.sex.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What was your sex at birth?”</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>option.sex.male</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>male</source>
        <comment>option.sex.male.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Male”</extracomment>
        <translation>homme</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>option.sex.female</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Femme</translation>
    </message>
    <message>
        <source>female</source>
        <comment>option.sex.female.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Female”</extracomment>
        <translation>femme</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <comment>option.sex.unsaid</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Je préfère ne pas le dire</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not told</source>
        <comment>option.sex.unsaid.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “I would rather not say”</extracomment>
        <translation>non indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth lately?</source>
        <comment>question.pregnancy</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Êtes-vous enceinte, ou avez-vous accouché il y a peu&#xa0;?</translation>
    </message>
    <message>
        <source>Clots are more common then.</source>
        <comment>question.pregnancy.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Les caillots sont alors plus fréquents.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>question.pregnancy.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.pregnancy.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Non</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.pregnancy.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “No”</extracomment>
        <translation>non</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.pregnancy.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.pregnancy.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am pregnant</source>
        <comment>option.pregnancy.pregnant</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Je suis enceinte</translation>
    </message>
    <message>
        <source>PREGNANT</source>
        <comment>option.pregnancy.pregnant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am pregnant”</extracomment>
        <translation>ENCEINTE</translation>
    </message>
    <message>
        <source>I gave birth in the last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>J’ai accouché dans les 6 dernières semaines</translation>
    </message>
    <message>
        <source>GAVE BIRTH in last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I gave birth in the last 6 weeks”</extracomment>
        <translation>A ACCOUCHÉ dans les 6 dernières semaines</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <comment>question.leg</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quelle jambe vous fait mal&#xa0;?</translation>
    </message>
    <message>
        <source>This means your own left and right.</source>
        <comment>question.leg.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Which leg hurts?”</extracomment>
        <translation>Il s’agit de votre propre gauche et de votre propre droite.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Leg</source>
        <comment>question.leg.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Which leg hurts?”</extracomment>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>option.leg.left</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Jambe gauche</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>LEFT</source>
        <comment>option.leg.left.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Left leg”</extracomment>
        <translation>GAUCHE</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right leg</source>
        <comment>option.leg.right</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Jambe droite</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>option.leg.right.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Right leg”</extracomment>
        <translation>DROITE</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <comment>option.leg.both</comment>
        <extracomment>Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Les deux jambes</translation>
    </message>
    <message>
        <source>BOTH</source>
        <comment>option.leg.both.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Both legs”</extracomment>
        <translation>LES DEUX</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <comment>question.place</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Où avez-vous mal&#xa0;?</translation>
    </message>
    <message>
        <source>Tap every sore place on the picture.</source>
        <comment>question.place.hint</comment>
        <extracomment>Small help below the question. The question: “Where does it hurt?”</extracomment>
        <translation>Touchez chaque endroit douloureux sur l’image.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>question.place.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Where does it hurt?”</extracomment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Calf</source>
        <comment>option.place.calf</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>calf</source>
        <comment>option.place.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Calf”</extracomment>
        <translation>mollet</translation>
    </message>
    <message>
        <source>Shin</source>
        <comment>option.place.shin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Devant de la jambe (tibia)</translation>
    </message>
    <message>
        <source>shin</source>
        <comment>option.place.shin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Shin”</extracomment>
        <translation>tibia</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <comment>option.place.behind_knee</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Derrière le genou</translation>
    </message>
    <message>
        <source>behind knee</source>
        <comment>option.place.behind_knee.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Behind the knee”</extracomment>
        <translation>derrière le genou</translation>
    </message>
    <message>
        <source>Thigh</source>
        <comment>option.place.thigh</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>thigh</source>
        <comment>option.place.thigh.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Thigh”</extracomment>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>Groin</source>
        <comment>option.place.groin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Aine</translation>
    </message>
    <message>
        <source>groin</source>
        <comment>option.place.groin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Groin”</extracomment>
        <translation>aine</translation>
    </message>
    <message>
        <source>Ankle or foot</source>
        <comment>option.place.ankle_foot</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Cheville ou pied</translation>
    </message>
    <message>
        <source>ankle or foot</source>
        <comment>option.place.ankle_foot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Ankle or foot”</extracomment>
        <translation>cheville ou pied</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <comment>option.place.whole_leg</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Toute la jambe</translation>
    </message>
    <message>
        <source>whole leg</source>
        <comment>option.place.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “The whole leg”</extracomment>
        <translation>toute la jambe</translation>
    </message>
    <message>
        <source>How did the pain start?</source>
        <comment>question.onset</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Comment la douleur a-t-elle commencé&#xa0;?</translation>
    </message>
    <message>
        <source>Onset</source>
        <comment>question.onset.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How did the pain start?”</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Suddenly, all at once</source>
        <comment>option.onset.suddenly</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>D’un coup, tout à coup</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>suddenly</source>
        <comment>option.onset.suddenly.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Suddenly, all at once”</extracomment>
        <translation>tout à coup</translation>
    </message>
    <message>
        <source>During or just after exercise</source>
        <comment>option.onset.with_exercise</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Pendant ou juste après l’effort</translation>
    </message>
    <message>
        <source>with exercise</source>
        <comment>option.onset.with_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “During or just after exercise”</extracomment>
        <translation>à l’effort</translation>
    </message>
    <message>
        <source>At night, in bed</source>
        <comment>option.onset.at_night</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>La nuit, au lit</translation>
    </message>
    <message>
        <source>at night</source>
        <comment>option.onset.at_night.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “At night, in bed”</extracomment>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.onset.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.onset.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, over hours or days</source>
        <comment>option.onset.gradually</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Lentement, en quelques heures ou jours</translation>
    </message>
    <message>
        <source>gradually</source>
        <comment>option.onset.gradually.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Slowly, over hours or days”</extracomment>
        <translation>peu à peu</translation>
    </message>
    <message>
        <source>After an injury</source>
        <comment>option.onset.after_injury</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Après une blessure</translation>
    </message>
    <message>
        <source>after injury</source>
        <comment>option.onset.after_injury.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “After an injury”</extracomment>
        <translation>après blessure</translation>
    </message>
    <message>
        <source>When did this pain first start?</source>
        <comment>question.since</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quand cette douleur a-t-elle commencé la première fois&#xa0;?</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>question.since.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “When did this pain first start?”</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Less than 1 hour ago</source>
        <comment>option.since.under_1_hour</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Il y a moins de 1 heure</translation>
    </message>
    <message>
        <source>under 1 hour</source>
        <comment>option.since.under_1_hour.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Less than 1 hour ago”</extracomment>
        <translation>moins de 1 heure</translation>
    </message>
    <message>
        <source>Today or last night</source>
        <comment>option.since.today</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Aujourd’hui ou la nuit dernière</translation>
    </message>
    <message>
        <source>today</source>
        <comment>option.since.today.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Today or last night”</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>1 to 3 days ago</source>
        <comment>option.since.days_1_3</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Il y a 1 à 3 jours</translation>
    </message>
    <message>
        <source>1-3 days</source>
        <comment>option.since.days_1_3.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “1 to 3 days ago”</extracomment>
        <translation>1-3 jours</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <comment>option.since.days_4_7</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Il y a 4 à 7 jours</translation>
    </message>
    <message>
        <source>4-7 days</source>
        <comment>option.since.days_4_7.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “4 to 7 days ago”</extracomment>
        <translation>4-7 jours</translation>
    </message>
    <message>
        <source>More than a week ago</source>
        <comment>option.since.over_week</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Il y a plus d’une semaine</translation>
    </message>
    <message>
        <source>over a week</source>
        <comment>option.since.over_week.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “More than a week ago”</extracomment>
        <translation>plus d’une semaine</translation>
    </message>
    <message>
        <source>How long does the pain last each time?</source>
        <comment>question.episode</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Combien de temps dure la douleur à chaque fois&#xa0;?</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>question.episode.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How long does the pain last each time?”</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <comment>option.episode.up_to_10_min</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Jusqu’à 10 minutes</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <comment>option.episode.up_to_10_min.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Up to 10 minutes”</extracomment>
        <translation>jusqu’à 10 min</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.episode.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.episode.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Longer, up to a few hours</source>
        <comment>option.episode.up_to_hours</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Plus longtemps, jusqu’à quelques heures</translation>
    </message>
    <message>
        <source>up to hours</source>
        <comment>option.episode.up_to_hours.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Longer, up to a few hours”</extracomment>
        <translation>jusqu’à quelques heures</translation>
    </message>
    <message>
        <source>Most of the day</source>
        <comment>option.episode.most_of_day</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>La plus grande partie du jour</translation>
    </message>
    <message>
        <source>most of the day</source>
        <comment>option.episode.most_of_day.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Most of the day”</extracomment>
        <translation>la plus grande partie du jour</translation>
    </message>
    <message>
        <source>It never stops</source>
        <comment>option.episode.constant</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Elle ne s’arrête jamais</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>constant</source>
        <comment>option.episode.constant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “It never stops”</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>How has the pain changed since it began?</source>
        <comment>question.course</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Comment la douleur a-t-elle changé depuis le début&#xa0;?</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>question.course.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>It is gone</source>
        <comment>option.course.gone</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>La douleur est partie</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>option.course.gone.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is gone”</extracomment>
        <translation>partie</translation>
    </message>
    <message>
        <source>It is getting better</source>
        <comment>option.course.better</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Cela va mieux</translation>
    </message>
    <message>
        <source>better</source>
        <comment>option.course.better.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting better”</extracomment>
        <translation>mieux</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.course.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.course.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It is about the same</source>
        <comment>option.course.same</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>C’est à peu près pareil</translation>
    </message>
    <message>
        <source>same</source>
        <comment>option.course.same.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is about the same”</extracomment>
        <translation>pareille</translation>
    </message>
    <message>
        <source>It is getting worse</source>
        <comment>option.course.worse</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Cela empire</translation>
    </message>
    <message>
        <source>WORSE</source>
        <comment>option.course.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting worse”</extracomment>
        <translation>PIRE</translation>
    </message>
    <message>
        <source>How bad is the pain right now?</source>
        <comment>question.severity</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>À quel point avez-vous mal en ce moment&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 is no pain, and 10 is the worst pain.</source>
        <comment>question.severity.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How bad is the pain right now?”</extracomment>
        <translation>0 veut dire aucune douleur, et 10 la pire douleur.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain now</source>
        <comment>question.severity.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How bad is the pain right now?”</extracomment>
        <translation>Douleur actuelle</translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>question.severity.lowest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Word at the low end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>Pas de douleur</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Worst pain</source>
        <comment>question.severity.highest</comment>
        <extracomment>Word at the high end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>How does it feel inside the leg?</source>
        <comment>question.feel</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Que sentez-vous dans la jambe&#xa0;?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.feel.hint</comment>
        <extracomment>Small help below the question. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
    </message>
    <message>
        <source>Feels like</source>
        <comment>question.feel.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Sensation</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.feel.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.feel.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “None of these”</extracomment>
        <translation>aucune</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.feel.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.feel.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight knot in the muscle</source>
        <comment>option.feel.hard_knot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Un nœud dur et serré dans le muscle</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>hard knot</source>
        <comment>option.feel.hard_knot.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A hard, tight knot in the muscle”</extracomment>
        <translation>nœud dur</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A deep, dull ache or throbbing</source>
        <comment>option.feel.deep_ache</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Une douleur profonde, sourde, ou qui bat</translation>
    </message>
    <message>
        <source>deep ache</source>
        <comment>option.feel.deep_ache.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A deep, dull ache or throbbing”</extracomment>
        <translation>douleur profonde</translation>
    </message>
    <message>
        <source>The leg feels heavy or tired</source>
        <comment>option.feel.heavy_tired</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>La jambe est lourde ou fatiguée</translation>
    </message>
    <message>
        <source>heavy or tired</source>
        <comment>option.feel.heavy_tired.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “The leg feels heavy or tired”</extracomment>
        <translation>lourde ou fatiguée</translation>
    </message>
    <message>
        <source>What happens when you stretch or move the leg?</source>
        <comment>question.movement</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Que se passe-t-il si vous étirez ou bougez la jambe&#xa0;?</translation>
    </message>
    <message>
        <source>You do not need to try it now.</source>
        <comment>question.movement.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Vous n’avez pas besoin d’essayer maintenant.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On stretching</source>
        <comment>question.movement.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>À l’étirement</translation>
    </message>
    <message>
        <source>Stretching makes it better</source>
        <comment>option.movement.stretching_helps</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>L’étirement soulage</translation>
    </message>
    <message>
        <source>stretching helps</source>
        <comment>option.movement.stretching_helps.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “Stretching makes it better”</extracomment>
        <translation>l’étirement soulage</translation>
    </message>
    <message>
        <source>I have not tried</source>
        <comment>option.movement.not_tried</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Je n’ai pas essayé</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not tried</source>
        <comment>option.movement.not_tried.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “I have not tried”</extracomment>
        <translation>non essayé</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It makes no difference</source>
        <comment>option.movement.no_difference</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Cela ne change rien</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no difference</source>
        <comment>option.movement.no_difference.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It makes no difference”</extracomment>
        <translation>aucun effet</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It hurts more</source>
        <comment>option.movement.worse</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>J’ai plus mal</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>option.movement.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It hurts more”</extracomment>
        <translation>pire</translation>
    </message>
    <message>
        <source>Is a leg swollen?</source>
        <comment>question.swelling</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Une jambe est-elle enflée&#xa0;?</translation>
    </message>
    <message>
        <source>Look at both legs; a tight sock or shoe is a clue.</source>
        <comment>question.swelling.hint</comment>
        <extracomment>Small help below the question. The question: “Is a leg swollen?”</extracomment>
        <translation>Regardez les deux jambes&#xa0;; une chaussette ou une chaussure serrée est un indice.</translation>
    </message>
    <message>
        <source>Swelling</source>
        <comment>question.swelling.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is a leg swollen?”</extracomment>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>No, not swollen</source>
        <comment>option.swelling.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Non, pas enflée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.swelling.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “No, not swollen”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.swelling.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.swelling.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, both legs</source>
        <comment>option.swelling.both_legs</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Oui, les deux jambes</translation>
    </message>
    <message>
        <source>both legs</source>
        <comment>option.swelling.both_legs.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, both legs”</extracomment>
        <translation>deux jambes</translation>
    </message>
    <message>
        <source>Yes, part of one leg</source>
        <comment>option.swelling.calf</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Oui, une partie d’une jambe</translation>
    </message>
    <message>
        <source>Such as the calf, ankle or foot.</source>
        <comment>option.swelling.calf.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>Comme le mollet, la cheville ou le pied.</translation>
    </message>
    <message>
        <source>part of one leg</source>
        <comment>option.swelling.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>partie d’une jambe</translation>
    </message>
    <message>
        <source>Yes, one whole leg</source>
        <comment>option.swelling.whole_leg</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Oui, toute une jambe</translation>
    </message>
    <message>
        <source>From the foot up to the thigh.</source>
        <comment>option.swelling.whole_leg.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>Du pied jusqu’à la cuisse.</translation>
    </message>
    <message>
        <source>WHOLE LEG</source>
        <comment>option.swelling.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>TOUTE LA JAMBE</translation>
    </message>
    <message>
        <source>How is the skin on the sore leg?</source>
        <comment>question.skin</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Comment est la peau de la jambe douloureuse&#xa0;?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.skin.hint</comment>
        <extracomment>Small help below the question. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>question.skin.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Peau</translation>
    </message>
    <message>
        <source>No change I can see or feel</source>
        <comment>option.skin.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Aucun changement visible ni ressenti</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no change</source>
        <comment>option.skin.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “No change I can see or feel”</extracomment>
        <translation>aucun changement</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.skin.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.skin.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Redder or darker than before</source>
        <comment>option.skin.redder_or_darker</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Plus rouge ou plus foncée qu’avant</translation>
    </message>
    <message>
        <source>redder or darker</source>
        <comment>option.skin.redder_or_darker.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Redder or darker than before”</extracomment>
        <translation>plus rouge ou plus foncée</translation>
    </message>
    <message>
        <source>Warmer than the other leg or than before</source>
        <comment>option.skin.warmer</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Plus chaude que l’autre jambe ou qu’avant</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>option.skin.warmer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Warmer than the other leg or than before”</extracomment>
        <translation>plus chaude</translation>
    </message>
    <message>
        <source>New veins that show</source>
        <comment>option.skin.new_veins</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>De nouvelles veines qui se voient</translation>
    </message>
    <message>
        <source>Do not count varicose veins you have had for a long time.</source>
        <comment>option.skin.new_veins.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>Ne comptez pas les varices que vous avez depuis longtemps.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>new veins show</source>
        <comment>option.skin.new_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>nouvelles veines visibles</translation>
    </message>
    <message>
        <source>A hard, sore, red or dark line along a vein</source>
        <comment>option.skin.sore_cord</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Une ligne dure, douloureuse, rouge ou foncée le long d’une veine</translation>
    </message>
    <message>
        <source>hard, sore or red line along a vein</source>
        <comment>option.skin.sore_cord.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “A hard, sore, red or dark line along a vein”</extracomment>
        <translation>ligne dure, douloureuse ou rouge le long d’une veine</translation>
    </message>
    <message>
        <source>Do you have a fever or chills?</source>
        <comment>question.fever</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Avez-vous de la fièvre ou des frissons&#xa0;?</translation>
    </message>
    <message>
        <source>Chills mean you shake or shiver.</source>
        <comment>question.fever.hint</comment>
        <extracomment>Small help below the question. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Avoir des frissons, c’est trembler de froid.</translation>
    </message>
    <message>
        <source>Fever</source>
        <comment>question.fever.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.fever.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Non</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.fever.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “No”</extracomment>
        <translation>aucune</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.fever.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.fever.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, fever or chills</source>
        <comment>option.fever.fever_or_chills</comment>
        <extracomment>Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Oui, fièvre ou frissons</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <comment>option.fever.fever_or_chills.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “Yes, fever or chills”</extracomment>
        <translation>fièvre ou frissons</translation>
    </message>
    <message>
        <source>Did you hurt this leg?</source>
        <comment>question.injury</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Avez-vous eu un choc ou une blessure à cette jambe&#xa0;?</translation>
    </message>
    <message>
        <source>Injury</source>
        <comment>question.injury.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did you hurt this leg?”</extracomment>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>No injury</source>
        <comment>option.injury.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Pas de blessure</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.injury.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “No injury”</extracomment>
        <translation>aucune</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knock, twist or fall</source>
        <comment>option.injury.knock_or_fall</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Un choc, une torsion ou une chute</translation>
    </message>
    <message>
        <source>knock or fall</source>
        <comment>option.injury.knock_or_fall.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A knock, twist or fall”</extracomment>
        <translation>choc ou chute</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.injury.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.injury.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap or kick felt in the back of the leg</source>
        <comment>option.injury.snap_behind</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Un claquement ou un coup senti à l’arrière de la jambe</translation>
    </message>
    <message>
        <source>SNAP felt behind</source>
        <comment>option.injury.snap_behind.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A snap or kick felt in the back of the leg”</extracomment>
        <translation>CLAQUEMENT senti derrière</translation>
    </message>
    <message>
        <source>I cannot stand or walk on it</source>
        <comment>option.injury.cannot_stand</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Je ne peux pas tenir debout ou marcher sur cette jambe</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You cannot take four steps.</source>
        <comment>option.injury.cannot_stand.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>Vous ne pouvez pas faire quatre pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CANNOT STAND on it</source>
        <comment>option.injury.cannot_stand.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>NE PEUT PAS S’APPUYER dessus</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these happen in the last 12 weeks?</source>
        <comment>question.risk_recent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>L’un de ces événements vous est-il arrivé dans les 12 dernières semaines&#xa0;?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_recent.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_recent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Cela rend un caillot plus probable.</translation>
    </message>
    <message>
        <source>Recent risks</source>
        <comment>question.risk_recent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Risques récents</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_recent.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_recent.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “None of these”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_recent.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_recent.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>In bed for 3 days or more</source>
        <comment>option.risk_recent.bed_3_days</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Au lit 3 jours ou plus</translation>
    </message>
    <message>
        <source>bedridden 3 days or more</source>
        <comment>option.risk_recent.bed_3_days.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “In bed for 3 days or more”</extracomment>
        <translation>alitement de 3 jours ou plus</translation>
    </message>
    <message>
        <source>An operation</source>
        <comment>option.risk_recent.surgery_12_weeks</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Une opération</translation>
    </message>
    <message>
        <source>Doctors put you to sleep, or numbed a large part of your body.</source>
        <comment>option.risk_recent.surgery_12_weeks.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>Avec anesthésie générale, ou d’une grande partie du corps.</translation>
    </message>
    <message>
        <source>surgery within 12 weeks</source>
        <comment>option.risk_recent.surgery_12_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>opération depuis moins de 12 semaines</translation>
    </message>
    <message>
        <source>Leg cast, brace or boot, or a paralyzed leg</source>
        <comment>option.risk_recent.cast_or_paralysis</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Plâtre, attelle ou botte à la jambe, ou jambe paralysée</translation>
    </message>
    <message>
        <source>A leg made weak by a stroke counts too.</source>
        <comment>option.risk_recent.cast_or_paralysis.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>Une jambe faible après un AVC compte aussi.</translation>
    </message>
    <message>
        <source>leg cast or paralysis</source>
        <comment>option.risk_recent.cast_or_paralysis.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>plâtre à la jambe ou paralysie</translation>
    </message>
    <message>
        <source>A broken bone in the leg or hip</source>
        <comment>option.risk_recent.leg_fracture</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Un os cassé à la jambe ou à la hanche</translation>
    </message>
    <message>
        <source>leg fracture</source>
        <comment>option.risk_recent.leg_fracture.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A broken bone in the leg or hip”</extracomment>
        <translation>fracture de la jambe</translation>
    </message>
    <message>
        <source>A hospital stay</source>
        <comment>option.risk_recent.hospital_stay</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Un séjour à l’hôpital</translation>
    </message>
    <message>
        <source>hospital stay</source>
        <comment>option.risk_recent.hospital_stay.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A hospital stay”</extracomment>
        <translation>séjour à l’hôpital</translation>
    </message>
    <message>
        <source>A long trip, sitting 4 hours or more</source>
        <comment>option.risk_recent.long_journey</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Un long voyage, 4 heures ou plus en position assise</translation>
    </message>
    <message>
        <source>long journey</source>
        <comment>option.risk_recent.long_journey.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A long trip, sitting 4 hours or more”</extracomment>
        <translation>long voyage</translation>
    </message>
    <message>
        <source>Are any of these true for you?</source>
        <comment>question.risk_history</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>L’un de ces points est-il vrai pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_history.hint</comment>
        <extracomment>Small help below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_history.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>Cela rend un caillot plus probable.</translation>
    </message>
    <message>
        <source>Risk history</source>
        <comment>question.risk_history.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are any of these true for you?”</extracomment>
        <translation>Antécédents à risque</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_history.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_history.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “None of these”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_history.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_history.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I once had a clot in a leg or lung</source>
        <comment>option.risk_history.previous_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>J’ai déjà eu un caillot dans une jambe ou un poumon</translation>
    </message>
    <message>
        <source>PREVIOUS CLOT (leg or lung)</source>
        <comment>option.risk_history.previous_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I once had a clot in a leg or lung”</extracomment>
        <translation>CAILLOT ANTÉRIEUR (jambe ou poumon)</translation>
    </message>
    <message>
        <source>Cancer, treated now or in the last 6 months</source>
        <comment>option.risk_history.active_cancer</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Cancer, traité maintenant ou dans les 6 derniers mois</translation>
    </message>
    <message>
        <source>Cancer care for comfort counts too.</source>
        <comment>option.risk_history.active_cancer.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>Les soins de confort pour un cancer comptent aussi.</translation>
    </message>
    <message>
        <source>ACTIVE CANCER</source>
        <comment>option.risk_history.active_cancer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>CANCER ACTIF</translation>
    </message>
    <message>
        <source>A condition that makes blood clot easily</source>
        <comment>option.risk_history.clotting_disorder</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Une maladie qui fait coaguler le sang facilement</translation>
    </message>
    <message>
        <source>Factor V Leiden is one of these.</source>
        <comment>option.risk_history.clotting_disorder.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>Par exemple, la mutation du facteur V Leiden.</translation>
    </message>
    <message>
        <source>clotting disorder</source>
        <comment>option.risk_history.clotting_disorder.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>trouble de la coagulation</translation>
    </message>
    <message>
        <source>A close relative had a blood clot</source>
        <comment>option.risk_history.family_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Un proche parent a eu un caillot de sang</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child.</source>
        <comment>option.risk_history.family_clot.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>Un parent, un frère, une sœur ou un enfant.</translation>
    </message>
    <message>
        <source>family clot</source>
        <comment>option.risk_history.family_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>caillot dans la famille</translation>
    </message>
    <message>
        <source>Serious heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Maladie grave du cœur, des poumons ou de l’intestin</translation>
    </message>
    <message>
        <source>Such as heart failure, COPD or Crohn&apos;s disease.</source>
        <comment>option.risk_history.heart_lung_bowel_disease.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>Comme l’insuffisance cardiaque, la BPCO ou la maladie de Crohn.</translation>
    </message>
    <message>
        <source>heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>maladie cœur, poumon ou intestin</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <comment>option.risk_history.varicose_veins</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Varices</translation>
    </message>
    <message>
        <source>These are thick, twisted veins that show.</source>
        <comment>option.risk_history.varicose_veins.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>Ce sont des veines épaisses et tordues qui se voient.</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <comment>option.risk_history.varicose_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>varices</translation>
    </message>
    <message>
        <source>Do you take any of these?</source>
        <comment>question.medicines</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Prenez-vous l’un de ces médicaments&#xa0;?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.medicines.hint</comment>
        <extracomment>Small help below the question. The question: “Do you take any of these?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>question.medicines.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you take any of these?”</extracomment>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.medicines.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.medicines.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “None of these”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.medicines.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.medicines.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A blood thinner</source>
        <comment>option.medicines.blood_thinner</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Un anticoagulant (fluidifiant du sang)</translation>
    </message>
    <message>
        <source>Such as warfarin, apixaban, rivaroxaban or heparin.</source>
        <comment>option.medicines.blood_thinner.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>Comme warfarine, apixaban, rivaroxaban ou héparine.</translation>
    </message>
    <message>
        <source>ON BLOOD THINNER</source>
        <comment>option.medicines.blood_thinner.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>SOUS ANTICOAGULANT</translation>
    </message>
    <message>
        <source>Birth control or other hormones</source>
        <comment>option.medicines.pill_or_hrt</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Contraception ou autres hormones</translation>
    </message>
    <message>
        <source>Such as the pill, a patch, or hormones for menopause.</source>
        <comment>option.medicines.pill_or_hrt.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>Comme la pilule, un patch, ou des hormones pour la ménopause.</translation>
    </message>
    <message>
        <source>pill or HRT</source>
        <comment>option.medicines.pill_or_hrt.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>pilule ou THM</translation>
    </message>
    <message>
        <source>A cholesterol pill or a water pill</source>
        <comment>option.medicines.statin_or_diuretic</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Un médicament contre le cholestérol ou pour uriner</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These can bring on cramps.</source>
        <comment>option.medicines.statin_or_diuretic.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>Ils peuvent donner des crampes.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>statin or diuretic</source>
        <comment>option.medicines.statin_or_diuretic.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>statine ou diurétique</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these come before the pain?</source>
        <comment>question.triggers</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>L’une de ces choses est-elle arrivée avant la douleur&#xa0;?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.triggers.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Touchez tout ce qui est vrai.</translation>
    </message>
    <message>
        <source>Before the pain</source>
        <comment>question.triggers.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Avant la douleur</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.triggers.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Rien de tout cela</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.triggers.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “None of these”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.triggers.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.triggers.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard exercise or hard work</source>
        <comment>option.triggers.hard_exercise</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Un gros effort, sport ou travail</translation>
    </message>
    <message>
        <source>hard exercise</source>
        <comment>option.triggers.hard_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Hard exercise or hard work”</extracomment>
        <translation>gros effort</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>option.triggers.little_to_drink</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Vous avez trop peu bu</translation>
    </message>
    <message>
        <source>little to drink</source>
        <comment>option.triggers.little_to_drink.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Too little to drink”</extracomment>
        <translation>a peu bu</translation>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Forte transpiration ou diarrhée</translation>
    </message>
    <message>
        <source>sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Heavy sweating or diarrhea”</extracomment>
        <translation>sueurs ou diarrhée</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>option.triggers.long_standing</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Rester longtemps debout</translation>
    </message>
    <message>
        <source>long standing</source>
        <comment>option.triggers.long_standing.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Standing for a long time”</extracomment>
        <translation>longtemps debout</translation>
    </message>
    <message>
        <source>How far around is each calf?</source>
        <comment>question.tape_left_mm</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quel est le tour de chaque mollet&#xa0;?</translation>
    </message>
    <message>
        <source>Use the paper tape, or skip this.</source>
        <comment>question.tape_left_mm.hint</comment>
        <extracomment>Small help below the question. The question: “How far around is each calf?”</extracomment>
        <translation>Prenez le mètre en papier, ou sautez cette étape.</translation>
    </message>
    <message>
        <source>One calf that is larger is an important clue.</source>
        <comment>question.tape_left_mm.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “How far around is each calf?”</extracomment>
        <translation>Un mollet plus gros que l’autre est un indice important.</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>question.tape_left_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is each calf?”</extracomment>
        <translation>Mollet gauche</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left calf (mm)</source>
        <comment>question.tape_left_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is each calf?”</extracomment>
        <translation>Mollet gauche (mm)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Find the bony bump below your kneecap. Then find the place 10 cm below it.</source>
        <comment>question.tape_left_mm.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Asseyez-vous. Trouvez la bosse de l’os sous la rotule. Puis trouvez l’endroit 10 cm plus bas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wrap the paper tape around the calf there, snug but not tight. Read the number.</source>
        <comment>question.tape_left_mm.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Entourez là le mollet avec le mètre en papier, ajusté mais pas serré. Lisez le nombre.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure the other leg at the same height.</source>
        <comment>question.tape_left_mm.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Mesurez l’autre jambe à la même hauteur.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop if it hurts. Staff can help you measure.</source>
        <comment>question.tape_left_mm.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “How far around is each calf?”</extracomment>
        <translation>Arrêtez si cela fait mal. Le personnel peut vous aider à mesurer.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How far around is your right calf?</source>
        <comment>question.tape_right_mm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Quel est le tour de votre mollet droit&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure at the same height as on the left.</source>
        <comment>question.tape_right_mm.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How far around is your right calf?”</extracomment>
        <translation>Mesurez à la même hauteur qu’à gauche.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf</source>
        <comment>question.tape_right_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is your right calf?”</extracomment>
        <translation>Mollet droit</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf (mm)</source>
        <comment>question.tape_right_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is your right calf?”</extracomment>
        <translation>Mollet droit (mm)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does your thumb leave a dent in the skin?</source>
        <comment>question.dent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Votre pouce laisse-t-il un creux dans la peau&#xa0;?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.dent.hint</comment>
        <extracomment>Small help below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Vous pouvez tout à fait sauter ce test.</translation>
    </message>
    <message>
        <source>A dent that stays is a sign of swelling.</source>
        <comment>question.dent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Un creux qui reste est un signe de gonflement.</translation>
    </message>
    <message>
        <source>Thumb dent (patient-done)</source>
        <comment>question.dent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Creux du pouce (fait par le patient)</translation>
    </message>
    <message>
        <source>No dent stays</source>
        <comment>option.dent.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Aucun creux ne reste</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.dent.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “No dent stays”</extracomment>
        <translation>non</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.dent.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Sauter ce test</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.dent.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Skip this check”</extracomment>
        <translation>non fait</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a dent stays</source>
        <comment>option.dent.yes</comment>
        <extracomment>Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Oui, un creux reste</translation>
    </message>
    <message>
        <source>YES, dent stays</source>
        <comment>option.dent.yes.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Yes, a dent stays”</extracomment>
        <translation>OUI, un creux reste</translation>
    </message>
    <message>
        <source>Sit down. Lay your thumb on the sore leg, just above the ankle.</source>
        <comment>question.dent.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Asseyez-vous. Posez le pouce sur la jambe douloureuse, juste au-dessus de la cheville.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once. Count slowly to five.</source>
        <comment>question.dent.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Appuyez doucement, une seule fois. Comptez lentement jusqu’à cinq.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Let go and look. Does a small dent stay?</source>
        <comment>question.dent.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Lâchez et regardez. Reste-t-il un petit creux&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.dent.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Arrêtez tout de suite si cela fait mal. Ne frottez pas et ne massez pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Is there a small, sore knot in the muscle?</source>
        <comment>question.lump</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Y a-t-il un petit nœud douloureux dans le muscle&#xa0;?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.lump.hint</comment>
        <extracomment>Small help below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Vous pouvez tout à fait sauter ce test.</translation>
    </message>
    <message>
        <source>A knot is small; a swelling is wide.</source>
        <comment>question.lump.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Un nœud est petit&#xa0;; un gonflement est large.</translation>
    </message>
    <message>
        <source>Lump (patient-done)</source>
        <comment>question.lump.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Boule (test fait par le patient)</translation>
    </message>
    <message>
        <source>No small knot</source>
        <comment>option.lump.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Pas de petit nœud</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.lump.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “No small knot”</extracomment>
        <translation>aucun</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a small, sore knot</source>
        <comment>option.lump.small_sore_knot</comment>
        <extracomment>Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Oui, un petit nœud douloureux</translation>
    </message>
    <message>
        <source>small sore knot</source>
        <comment>option.lump.small_sore_knot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Yes, a small, sore knot”</extracomment>
        <translation>petit nœud douloureux</translation>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.lump.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Sauter ce test</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.lump.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Skip this check”</extracomment>
        <translation>non fait</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.lump.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Je ne sais pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.lump.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “I am not sure”</extracomment>
        <translation>incertain</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Touch the sore place once, lightly, with flat fingers. Is there a small knot?</source>
        <comment>question.lump.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Asseyez-vous. Touchez l’endroit douloureux une seule fois, légèrement, les doigts à plat. Y a-t-il un petit nœud&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Look at both legs. A knot is small. A swelling makes a large part of the leg wide.</source>
        <comment>question.lump.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Regardez les deux jambes. Un nœud est petit. Un gonflement élargit une grande partie de la jambe.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.lump.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Arrêtez tout de suite si cela fait mal. Ne frottez pas et ne massez pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does a gentle press on the calf hurt?</source>
        <comment>question.calf_press</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Une légère pression sur le mollet fait-elle mal&#xa0;?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.calf_press.hint</comment>
        <extracomment>Small help below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Vous pouvez tout à fait sauter ce test.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.calf_press.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>C’est seulement un petit indice.</translation>
    </message>
    <message>
        <source>calf press (patient-done)</source>
        <comment>question.calf_press.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>pression du mollet (faite par le patient)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.calf_press.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Non, cela n’a pas fait mal</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.calf_press.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “No, it did not hurt”</extracomment>
        <translation>pas de douleur</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.calf_press.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Sauter ce test</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.calf_press.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Skip this check”</extracomment>
        <translation>non fait</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.calf_press.pain</comment>
        <extracomment>Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Oui, cela a fait mal</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.calf_press.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Yes, it hurt”</extracomment>
        <translation>DOULEUR</translation>
    </message>
    <message>
        <source>Sit down with your foot flat on the floor. Let your leg go soft.</source>
        <comment>question.calf_press.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Asseyez-vous, le pied à plat sur le sol. Relâchez la jambe.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lay your flat fingers on the back of the calf.</source>
        <comment>question.calf_press.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Posez les doigts à plat derrière le mollet.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once.</source>
        <comment>question.calf_press.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Appuyez doucement, une seule fois.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Take your hand away. Did it hurt? Do not rub, and do not press again.</source>
        <comment>question.calf_press.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Enlevez la main. Cela a-t-il fait mal&#xa0;? Ne frottez pas, ne massez pas et n’appuyez pas de nouveau.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.calf_press.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Arrêtez tout de suite si cela fait mal. Ne frottez pas et ne massez pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does it hurt in the calf when you lift your foot?</source>
        <comment>question.foot_lift</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Avez-vous mal au mollet quand vous levez l’avant du pied&#xa0;?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.foot_lift.hint</comment>
        <extracomment>Small help below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Vous pouvez tout à fait sauter ce test.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.foot_lift.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>C’est seulement un petit indice.</translation>
    </message>
    <message>
        <source>foot lift (patient-done)</source>
        <comment>question.foot_lift.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>lever du pied (fait par le patient)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.foot_lift.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Non, cela n’a pas fait mal</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.foot_lift.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “No, it did not hurt”</extracomment>
        <translation>pas de douleur</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.foot_lift.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Sauter ce test</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.foot_lift.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Skip this check”</extracomment>
        <translation>non fait</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.foot_lift.pain</comment>
        <extracomment>Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Oui, cela a fait mal</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.foot_lift.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Yes, it hurt”</extracomment>
        <translation>DOULEUR</translation>
    </message>
    <message>
        <source>Sit down. Rest your heel on the floor.</source>
        <comment>question.foot_lift.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Asseyez-vous. Posez le talon sur le sol.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lift the front of your foot slowly. Keep your heel down.</source>
        <comment>question.foot_lift.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Levez lentement l’avant du pied. Gardez le talon au sol.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use only the foot&apos;s own muscles. Do not pull with your hands. Does your calf hurt?</source>
        <comment>question.foot_lift.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Utilisez seulement les muscles du pied lui-même. Ne tirez pas avec les mains. Le mollet fait-il mal&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lower your foot. If it hurts, do not try again.</source>
        <comment>question.foot_lift.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Baissez le pied. Si cela fait mal, n’essayez pas de nouveau.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not force it.</source>
        <comment>question.foot_lift.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Arrêtez tout de suite si cela fait mal. Ne forcez pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency sign told</source>
        <comment>rule.emergency-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Signe d’urgence indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, DVT: leg signs with breathlessness or chest pain are an emergency (999)</source>
        <comment>rule.emergency-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, DVT&#xa0;: signes de la jambe avec essoufflement ou douleur thoracique, c’est une urgence (999)</translation>
    </message>
    <message>
        <source>Emergency signs not ruled out</source>
        <comment>rule.emergency-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Signes d’urgence non exclus</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.emergency-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Règle de sécurité du protocole&#xa0;: l’inconnu n’est pas exclu&#xa0;; pas de source externe</translation>
    </message>
    <message>
        <source>Sign of a leg in danger told</source>
        <comment>rule.limb-threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Signe d’une jambe en danger indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RCEMLearning, Acute limb ischaemia (six Ps; muscle dies from 4-6 h); NHS, Necrotising fasciitis</source>
        <comment>rule.limb-threat.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>RCEMLearning, ischémie aiguë de membre (six P&#xa0;; le muscle meurt dès 4-6 h)&#xa0;; NHS, fasciite nécrosante</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever and severe pain</source>
        <comment>rule.severe-infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Peau rouge, foncée ou chaude avec fièvre et forte douleur</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Necrotising fasciitis: pain far worse than the skin looks, with fever</source>
        <comment>rule.severe-infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, fasciite nécrosante&#xa0;: douleur bien pire que l’aspect de la peau, avec fièvre</translation>
    </message>
    <message>
        <source>Limb signs not ruled out</source>
        <comment>rule.limb-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Signes de la jambe non exclus</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.limb-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Règle de sécurité du protocole&#xa0;: l’inconnu n’est pas exclu&#xa0;; pas de source externe</translation>
    </message>
    <message>
        <source>Wells items told or measured: 2 points or more</source>
        <comment>rule.wells-two</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Critères de Wells indiqués ou mesurés&#xa0;: 2 points ou plus</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (Wells 2003): 2 or more = DVT likely, leg vein ultrasound</source>
        <comment>rule.wells-two.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158, score de Wells TVP à deux niveaux (Wells 2003)&#xa0;: 2 ou plus = TVP probable, échographie veineuse</translation>
    </message>
    <message>
        <source>Strong sign or risk factor told or measured</source>
        <comment>rule.high-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Signe ou facteur de risque important, indiqué ou mesuré</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129; ESC/ERJ table of predisposing factors; NG158 does not cover pregnancy</source>
        <comment>rule.high-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129&#xa0;; tableau ESC/ERJ des facteurs favorisants&#xa0;; NG158 ne couvre pas la grossesse</translation>
    </message>
    <message>
        <source>Swelling in one leg with a risk factor</source>
        <comment>rule.swollen-with-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Gonflement d’une jambe avec un facteur de risque</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129: calf size, cancer, earlier clot, bed rest and surgery shift the odds</source>
        <comment>rule.swollen-with-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129&#xa0;: tour de mollet, cancer, caillot antérieur, alitement et opération changent la probabilité</translation>
    </message>
    <message>
        <source>On a blood thinner, with a possible clot sign</source>
        <comment>rule.anticoagulant-with-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Sous anticoagulant, avec un signe possible de caillot</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No score found valid on anticoagulants; clot on treatment or muscle bleed possible (general knowledge)</source>
        <comment>rule.anticoagulant-with-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Aucun score valable sous anticoagulant&#xa0;; caillot sous traitement ou hématome musculaire possible (connaissance générale)</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever</source>
        <comment>rule.infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Peau rouge, foncée ou chaude avec fièvre</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Erysipelas and cellulitis (zana.com): sudden red, hot, painful skin with fever needs hospital care</source>
        <comment>rule.infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Érysipèle et cellulite (zana.com)&#xa0;: peau soudain rouge, chaude, douloureuse avec fièvre, soins à l’hôpital</translation>
    </message>
    <message>
        <source>Snap felt behind, or cannot stand on the leg</source>
        <comment>rule.cannot-walk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Claquement senti derrière, ou ne peut pas s’appuyer sur la jambe</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>gptriage.info: cannot bear weight, possible fracture; droracle.ai 204429: sudden pop, Achilles rupture</source>
        <comment>rule.cannot-walk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>gptriage.info&#xa0;: appui impossible, fracture possible&#xa0;; droracle.ai 204429&#xa0;: claquement soudain, rupture d’Achille</translation>
    </message>
    <message>
        <source>Hard, sore or red line along a vein</source>
        <comment>rule.vein-cord</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Ligne dure, douloureuse ou rouge le long d’une veine</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AAA Medicines guideline: superficial vein thrombosis, 6-44 % have or get a DVT</source>
        <comment>rule.vein-cord.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>AAA Medicines, recommandation&#xa0;: thrombose veineuse superficielle, 6-44 % ont ou auront une TVP</translation>
    </message>
    <message>
        <source>Severe pain now, 8 or more of 10</source>
        <comment>rule.severe-pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Forte douleur maintenant, 8 ou plus sur 10</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Manchester Triage: severe pain, 8 of 10 or more, ranks very urgent (protriage.co.uk); told alone, urgent here</source>
        <comment>rule.severe-pain.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Tri de Manchester&#xa0;: douleur 8 sur 10 ou plus, très urgent (protriage.co.uk)&#xa0;; seule, urgente ici</translation>
    </message>
    <message>
        <source>Under 18 or age not told: score not valid under 18</source>
        <comment>rule.minor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Moins de 18 ans ou âge non indiqué&#xa0;: score non valable avant 18 ans</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does not apply under 18</source>
        <comment>rule.minor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158 ne s’applique pas avant 18 ans</translation>
    </message>
    <message>
        <source>Possible clot sign told</source>
        <comment>rule.clot-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Signe possible de caillot indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158: a suspected DVT needs assessment and D-dimer even with a Wells score of 1 or less</source>
        <comment>rule.clot-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158&#xa0;: une TVP suspectée demande un examen et des D-dimères même avec un Wells de 1 ou moins</translation>
    </message>
    <message>
        <source>Risk factor for a clot told</source>
        <comment>rule.risk-factor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Facteur de risque de caillot indiqué</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ESC/ERJ table of predisposing factors for venous thromboembolism</source>
        <comment>rule.risk-factor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Tableau ESC/ERJ des facteurs favorisant la maladie thromboembolique veineuse</translation>
    </message>
    <message>
        <source>Pain in a guided check</source>
        <comment>rule.check-positive</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Douleur lors d’un test guidé</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Homans: likelihood ratios about 1 (meduweb); calf squeeze performs poorly (JAMA 2006 Wells, via wikidoc)</source>
        <comment>rule.check-positive.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Homans&#xa0;: rapports de vraisemblance proches de 1 (meduweb)&#xa0;; pression du mollet peu utile (JAMA 2006 Wells, via wikidoc)</translation>
    </message>
    <message>
        <source>Not clearly the pattern of a cramp</source>
        <comment>rule.not-clearly-cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Tableau qui n’est pas clairement celui d’une crampe</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: a cramp lasts seconds to 10 minutes; see a doctor if longer</source>
        <comment>rule.not-clearly-cramp.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, crampes&#xa0;: une crampe dure de quelques secondes à 10 minutes&#xa0;; si plus long, voir un médecin</translation>
    </message>
    <message>
        <source>A safety question is not answered</source>
        <comment>rule.unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Une question de sécurité est sans réponse</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>DVTipd 500-patient set: 10 of 165 with none of six patient-told Wells items still had a DVT</source>
        <comment>rule.unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>DVTipd, 500 patients&#xa0;: 10 sur 165 sans aucun de six critères de Wells indiqués avaient quand même une TVP</translation>
    </message>
    <message>
        <source>Fits a muscle cramp; nurse to confirm</source>
        <comment>rule.cramp-pattern</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Évoque une crampe musculaire&#xa0;; à confirmer par le personnel infirmier</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: sudden, seconds to 10 minutes, eased by stretching, soreness up to 24 hours</source>
        <comment>rule.cramp-pattern.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, crampes&#xa0;: soudaine, de secondes à 10 minutes, soulagée par l’étirement, courbature jusqu’à 24 heures</translation>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (2003)</source>
        <comment>wells.source</comment>
        <extracomment>Which version of the score; on the nurse&apos;s slip.</extracomment>
        <translation>NICE NG158, score de Wells TVP à deux niveaux (2003)</translation>
    </message>
    <message>
        <source>Active cancer (treatment ongoing, within 6 months, or palliative)</source>
        <comment>wells.active_cancer</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Cancer actif (traitement en cours, dans les 6 derniers mois, ou palliatif)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paralysis, paresis or recent plaster immobilisation of the leg</source>
        <comment>wells.paralysis_or_plaster</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Paralysie, parésie ou immobilisation plâtrée récente de la jambe</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Bedridden 3 days or more, or major surgery within 12 weeks</source>
        <comment>wells.bedridden_or_surgery</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Alitement de 3 jours ou plus, ou chirurgie majeure dans les 12 dernières semaines</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Localised tenderness along the deep venous system</source>
        <comment>wells.deep_vein_tenderness</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Douleur à la palpation, localisée le long du réseau veineux profond</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Entire leg swollen</source>
        <comment>wells.entire_leg_swollen</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Toute la jambe enflée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf at least 3 cm larger than the other side</source>
        <comment>wells.calf_3_cm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Mollet plus gros de 3 cm au moins que l’autre côté</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pitting oedema confined to the symptomatic leg</source>
        <comment>wells.pitting_oedema</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Œdème prenant le godet limité à la jambe atteinte</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Collateral superficial veins (non-varicose)</source>
        <comment>wells.collateral_veins</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Veines superficielles collatérales (non variqueuses)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Previously documented DVT</source>
        <comment>wells.previous_dvt</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>TVP antérieure documentée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Alternative diagnosis at least as likely as DVT</source>
        <comment>wells.alternative_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Autre diagnostic au moins aussi probable qu’une TVP</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How long the pain lasts</source>
        <comment>profile.duration</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Combien de temps dure la douleur</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes, then it goes</source>
        <comment>profile.duration.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>De quelques secondes à 10 minutes, puis elle part</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hours or days, and it may get worse</source>
        <comment>profile.duration.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Des heures ou des jours, et elle peut empirer</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What you can see</source>
        <comment>profile.signs</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Ce qu’on voit</translation>
    </message>
    <message>
        <source>Little to see, maybe a tight muscle</source>
        <comment>profile.signs.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Peu de choses à voir, peut-être un muscle tendu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Swelling, redder or darker skin, warmth</source>
        <comment>profile.signs.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Gonflement, peau plus rouge ou plus foncée, chaleur</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How it starts</source>
        <comment>profile.onset</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Comment cela commence</translation>
    </message>
    <message>
        <source>Suddenly, often at night or with exercise</source>
        <comment>profile.onset.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Tout à coup, souvent la nuit ou à l’effort</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, often as a mild ache</source>
        <comment>profile.onset.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Lentement, souvent par une douleur légère</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where and how deep</source>
        <comment>profile.place</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Où et à quelle profondeur</translation>
    </message>
    <message>
        <source>In a muscle near the surface, often the calf</source>
        <comment>profile.place.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Dans un muscle près de la surface, souvent le mollet</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Deeper, in the calf or thigh</source>
        <comment>profile.place.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Plus profond, dans le mollet ou la cuisse</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What stretching does</source>
        <comment>profile.movement</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Ce que fait l’étirement</translation>
    </message>
    <message>
        <source>Stretching often helps</source>
        <comment>profile.movement.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>L’étirement aide souvent</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It does not help, or it hurts more</source>
        <comment>profile.movement.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Il n’aide pas, ou la douleur augmente</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please wait here. We are calling staff.</source>
        <comment>minor.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now; large.</extracomment>
        <translation>Attendez ici, s’il vous plaît. Nous appelons le personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This check is for adults. A nurse will see you soon. Stay with the adult who came with you. If you are alone, tell staff.</source>
        <comment>minor.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now.</extracomment>
        <translation>Ce contrôle est pour les adultes. Le personnel infirmier vous verra bientôt. Restez avec l’adulte qui vous accompagne. Si vous êtes sans adulte, dites-le au personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell us at once if …</source>
        <comment>safety_net.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the list of signs to tell staff at once.</extracomment>
        <translation>Dites-nous tout de suite si …</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get short of breath</source>
        <comment>safety_net.breath</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>vous manquez d’air</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your chest hurts</source>
        <comment>safety_net.chest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>vous avez mal à la poitrine</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you cough up blood</source>
        <comment>safety_net.blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>vous crachez du sang en toussant</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you feel faint or pass out</source>
        <comment>safety_net.faint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>vous vous sentez mal ou vous évanouissez</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg swells or swells more</source>
        <comment>safety_net.swelling</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>votre jambe enfle, ou enfle encore plus</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg turns warm, redder or darker</source>
        <comment>safety_net.skin</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>votre jambe devient chaude, plus rouge ou plus foncée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your foot turns cold, pale or numb</source>
        <comment>safety_net.cold</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>votre pied devient froid, pâle ou engourdi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>the pain gets worse or comes back</source>
        <comment>safety_net.pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>la douleur empire ou revient</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get a fever or chills</source>
        <comment>safety_net.fever</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>vous avez de la fièvre ou des frissons</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you want to leave before a nurse sees you</source>
        <comment>safety_net.leave</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>vous voulez partir avant d’avoir vu le personnel infirmier</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramp or clot: five differences</source>
        <comment>learn.differences.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Crampe ou caillot&#xa0;: cinq différences</translation>
    </message>
    <message>
        <source>In a leg cramp, a muscle tightens hard and suddenly. Many people call it a charley horse. It can hurt a lot, but it is mostly harmless.</source>
        <comment>learn.differences.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Dans une crampe de la jambe, un muscle se serre très fort, tout à coup. Cela peut faire très mal, mais c’est le plus souvent sans danger.</translation>
    </message>
    <message>
        <source>A blood clot can form in a deep vein, most often in a leg. Doctors call this deep vein thrombosis, or DVT. It needs medical care fast.</source>
        <comment>learn.differences.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Un caillot de sang peut se former dans une veine profonde, le plus souvent dans une jambe. Les médecins disent thrombose veineuse profonde, ou TVP. Il faut la soigner vite.</translation>
    </message>
    <message>
        <source>The two need very different care. An untreated clot can travel to the lungs and put your life in danger. That is why it matters which it is.</source>
        <comment>learn.differences.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Les deux demandent des soins très différents. Un caillot non soigné peut aller dans les poumons et mettre la vie en danger. C’est pourquoi il est important de savoir ce que c’est.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Keep in mind</source>
        <comment>learn.differences.7.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep in mind”</extracomment>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>A clot can feel like a cramp too. Feeling alone cannot tell.</source>
        <comment>learn.differences.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Un caillot peut aussi donner la sensation d’une crampe. La sensation seule ne suffit pas à savoir.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Many clots cause little pain, swelling or warmth.</source>
        <comment>learn.differences.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Beaucoup de caillots donnent peu de douleur, de gonflement ou de chaleur.</translation>
    </message>
    <message>
        <source>Red is harder to see on brown or black skin. Look for darker skin.</source>
        <comment>learn.differences.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>La rougeur se voit moins sur une peau brune ou noire. Cherchez une peau plus foncée.</translation>
    </message>
    <message>
        <source>Both can happen in the same leg.</source>
        <comment>learn.differences.7.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Les deux peuvent être dans la même jambe.</translation>
    </message>
    <message>
        <source>Only trained staff with the right tests can tell for sure. So never ignore leg pain. It is better to be safe than sorry.</source>
        <comment>learn.differences.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Seul le personnel formé, avec les bons examens, peut le dire avec certitude. Ne négligez donc jamais une douleur à la jambe. Mieux vaut prévenir que guérir.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What brings on cramps</source>
        <comment>learn.causes.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Ce qui donne des crampes</translation>
    </message>
    <message>
        <source>Most cramps strike the calf. The foot and the back of the thigh can cramp too. Many cramps come at night.</source>
        <comment>learn.causes.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>La plupart des crampes touchent le mollet. Le pied et l’arrière de la cuisse aussi. Beaucoup viennent la nuit.</translation>
    </message>
    <message>
        <source>Common causes</source>
        <comment>learn.causes.2.title</comment>
        <extracomment>Heading on a learn page. Under: “Common causes”</extracomment>
        <translation>Causes fréquentes</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>learn.causes.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Boire trop peu</translation>
    </message>
    <message>
        <source>Muscles that worked too hard or too long</source>
        <comment>learn.causes.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Des muscles qui ont travaillé trop fort ou trop longtemps</translation>
    </message>
    <message>
        <source>Hard exercise with no warm-up or cool-down</source>
        <comment>learn.causes.2.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Un gros effort sans échauffement ni retour au calme</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>learn.causes.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Forte transpiration ou diarrhée</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>learn.causes.2.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Rester longtemps debout</translation>
    </message>
    <message>
        <source>Muscles need minerals. Potassium, sodium and calcium are three of them. If you drink too little, they get out of balance. Poor food, heavy sweating or some illnesses can do the same.</source>
        <comment>learn.causes.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Les muscles ont besoin de minéraux. Le potassium, le sodium et le calcium en sont trois. Si vous buvez trop peu, leur équilibre se perd. Mal manger, beaucoup suer ou certaines maladies aussi.</translation>
    </message>
    <message>
        <source>Cramps are more common</source>
        <comment>learn.causes.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>Les crampes sont plus fréquentes</translation>
    </message>
    <message>
        <source>as people get older</source>
        <comment>learn.causes.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>quand on vieillit</translation>
    </message>
    <message>
        <source>late in pregnancy</source>
        <comment>learn.causes.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>en fin de grossesse</translation>
    </message>
    <message>
        <source>with some medicines, such as statins or water pills</source>
        <comment>learn.causes.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>avec certains médicaments, comme les statines ou les diurétiques</translation>
    </message>
    <message>
        <source>with liver disease</source>
        <comment>learn.causes.4.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>avec une maladie du foie</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask the nurse or your doctor first.</source>
        <comment>learn.causes.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>N’arrêtez pas un médicament de vous-même. Demandez d’abord au personnel infirmier ou au médecin.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramps do not cause clots. But what brings on a cramp may also help a clot form. Drinking too little is one example.</source>
        <comment>learn.causes.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Les crampes ne causent pas de caillots. Mais ce qui donne une crampe peut aussi aider un caillot à se former. Boire trop peu en est un exemple.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What makes a clot more likely</source>
        <comment>learn.risks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Ce qui rend un caillot plus probable</translation>
    </message>
    <message>
        <source>Clots form more easily when blood flows slowly or a vein is hurt. Some people also have blood that clots more easily.</source>
        <comment>learn.risks.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Un caillot se forme plus facilement quand le sang circule lentement ou qu’une veine est blessée. Chez certaines personnes, le sang coagule aussi plus facilement.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>learn.risks.2.title</comment>
        <extracomment>Heading on a learn page. Under: “What happened lately”</extracomment>
        <translation>Ce qui est arrivé récemment</translation>
    </message>
    <message>
        <source>An operation, a hospital stay or days in bed</source>
        <comment>learn.risks.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Une opération, un séjour à l’hôpital ou des jours au lit</translation>
    </message>
    <message>
        <source>A broken bone, an injury or a cast on the leg</source>
        <comment>learn.risks.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Un os cassé, une blessure ou un plâtre à la jambe</translation>
    </message>
    <message>
        <source>Sitting for hours, such as on a long flight</source>
        <comment>learn.risks.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Rester assis des heures, comme dans un long vol</translation>
    </message>
    <message>
        <source>Pregnancy, and the weeks after giving birth</source>
        <comment>learn.risks.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>La grossesse, et les semaines après l’accouchement</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>learn.risks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “Your health”</extracomment>
        <translation>Votre santé</translation>
    </message>
    <message>
        <source>A blood clot in the past</source>
        <comment>learn.risks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Un caillot de sang dans le passé</translation>
    </message>
    <message>
        <source>Cancer, now or in the last months</source>
        <comment>learn.risks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Un cancer, maintenant ou dans les derniers mois</translation>
    </message>
    <message>
        <source>Heart, lung or bowel disease</source>
        <comment>learn.risks.3.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Une maladie du cœur, des poumons ou de l’intestin</translation>
    </message>
    <message>
        <source>Varicose veins: wide, twisted veins that show under the skin</source>
        <comment>learn.risks.3.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Des varices&#xa0;: veines larges et tordues visibles sous la peau</translation>
    </message>
    <message>
        <source>Obesity, which means a very high body weight</source>
        <comment>learn.risks.3.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>L’obésité, c’est-à-dire un poids très élevé</translation>
    </message>
    <message>
        <source>Older age</source>
        <comment>learn.risks.3.6</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>L’âge avancé</translation>
    </message>
    <message>
        <source>Medicines and family</source>
        <comment>learn.risks.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Médicaments et famille</translation>
    </message>
    <message>
        <source>Birth control with hormones, or hormones for menopause</source>
        <comment>learn.risks.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Contraception hormonale, ou hormones pour la ménopause</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child who had a clot</source>
        <comment>learn.risks.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Un parent, un frère, une sœur ou un enfant qui a eu un caillot</translation>
    </message>
    <message>
        <source>Blood that clots too easily from birth</source>
        <comment>learn.risks.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Un sang qui coagule trop facilement depuis la naissance</translation>
    </message>
    <message>
        <source>Factor V Leiden is one such condition. It is a small change in a gene. It runs in families and makes blood clot more easily.</source>
        <comment>learn.risks.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Le facteur V Leiden en est un exemple. C’est un petit changement dans un gène. Il est présent dans des familles et fait coaguler le sang plus facilement.</translation>
    </message>
    <message>
        <source>A risk is not a sign of illness. It only means that a nurse should look more closely.</source>
        <comment>learn.risks.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Un risque n’est pas un signe de maladie. Il veut dire seulement que le personnel infirmier doit regarder de plus près.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What the checks can tell</source>
        <comment>learn.checks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Ce que les tests peuvent dire</translation>
    </message>
    <message>
        <source>Stay calm and think about your leg step by step. The checks here add small clues. They cannot tell what you have.</source>
        <comment>learn.checks.1.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Restez calme et pensez à votre jambe étape par étape. Les tests ici ajoutent de petits indices. Ils ne peuvent pas dire ce que vous avez.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The calf press</source>
        <comment>learn.checks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “The calf press”</extracomment>
        <translation>La pression du mollet</translation>
    </message>
    <message>
        <source>You press the calf gently, once, with flat fingers.</source>
        <comment>learn.checks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Vous appuyez doucement sur le mollet, une fois, les doigts à plat.</translation>
    </message>
    <message>
        <source>Pain can come from a clot, a cramp or a strain.</source>
        <comment>learn.checks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>La douleur peut venir d’un caillot, d’une crampe ou d’une élongation.</translation>
    </message>
    <message>
        <source>If it does not hurt, that proves nothing. Many clots do not hurt when pressed.</source>
        <comment>learn.checks.3.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Si cela ne fait pas mal, cela ne prouve rien. Beaucoup de caillots ne font pas mal à la pression.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The foot lift</source>
        <comment>learn.checks.5.title</comment>
        <extracomment>Heading on a learn page. Under: “The foot lift”</extracomment>
        <translation>Le lever du pied</translation>
    </message>
    <message>
        <source>You sit and lift the foot with its own muscles. Doctors call it Homans sign.</source>
        <comment>learn.checks.5.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>En position assise, vous levez le pied avec ses propres muscles. Les médecins disent signe de Homans.</translation>
    </message>
    <message>
        <source>Calf pain can come with a clot. It is just as common without one.</source>
        <comment>learn.checks.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Une douleur du mollet peut venir avec un caillot. Elle est tout aussi fréquente sans caillot.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>So the foot lift alone cannot answer the question.</source>
        <comment>learn.checks.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Lever le pied ne suffit donc pas pour répondre à la question.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Be gentle</source>
        <comment>learn.checks.6.title</comment>
        <extracomment>Heading on a learn page. Under: “Be gentle”</extracomment>
        <translation>Allez-y doucement</translation>
    </message>
    <message>
        <source>Never rub or squeeze a leg that may have a clot.</source>
        <comment>learn.checks.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Ne frottez, ne massez et ne pressez jamais une jambe qui a peut-être un caillot.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do not repeat the checks at home.</source>
        <comment>learn.checks.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Ne refaites pas les tests à la maison.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may skip any check here. It will not count against you.</source>
        <comment>learn.checks.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Ici, vous pouvez sauter n’importe quel test. Cela ne vous nuira pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knot or a swelling?</source>
        <comment>learn.checks.7.title</comment>
        <extracomment>Heading on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Un nœud ou un gonflement&#xa0;?</translation>
    </message>
    <message>
        <source>A muscle knot is a small, sore lump, often from a strain.</source>
        <comment>learn.checks.7.1</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Un nœud du muscle est une petite boule douloureuse, souvent après une élongation.</translation>
    </message>
    <message>
        <source>A clot more often brings swelling, warmth and redder or darker skin.</source>
        <comment>learn.checks.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Un caillot donne plus souvent gonflement, chaleur et peau plus rouge ou plus foncée.</translation>
    </message>
    <message>
        <source>One leg can have both. Tell the nurse about any lump.</source>
        <comment>learn.checks.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Une jambe peut avoir les deux. Parlez de toute boule au personnel infirmier.</translation>
    </message>
    <message>
        <source>Keep a diary for the nurse or doctor</source>
        <comment>learn.checks.8.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Tenez un journal pour le personnel infirmier ou le médecin</translation>
    </message>
    <message>
        <source>When the pain started, and how long it lasts</source>
        <comment>learn.checks.8.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Quand la douleur a commencé, et combien de temps elle dure</translation>
    </message>
    <message>
        <source>How bad it is, from 0 to 10</source>
        <comment>learn.checks.8.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Son niveau, de 0 à 10</translation>
    </message>
    <message>
        <source>What makes it better or worse</source>
        <comment>learn.checks.8.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Ce qui l’améliore ou l’aggrave</translation>
    </message>
    <message>
        <source>Any swelling, warmth or change of color</source>
        <comment>learn.checks.8.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Tout gonflement, chaleur ou changement de couleur</translation>
    </message>
    <message>
        <source>See a doctor if you are unsure, or if the leg gets worse. A check on your own never replaces a doctor.</source>
        <comment>learn.checks.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Voyez un médecin si vous avez un doute, ou si la jambe va plus mal. Un test fait seul ne remplace jamais un médecin.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>When to get help</source>
        <comment>learn.help.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>Emergency: get help at once</source>
        <comment>learn.help.1.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Urgence&#xa0;: demandez de l’aide tout de suite</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sudden trouble breathing</source>
        <comment>learn.help.1.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Du mal à respirer tout à coup</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain, often worse with a deep breath</source>
        <comment>learn.help.1.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Douleur dans la poitrine, souvent pire en respirant à fond</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>learn.help.1.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Vous crachez du sang en toussant</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainting or passing out</source>
        <comment>learn.help.1.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Évanouissement ou perte de connaissance</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A clot can break loose and travel to the lungs. Doctors call this a pulmonary embolism. It can put your life in danger.</source>
        <comment>learn.help.3.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Un caillot peut se détacher et aller dans les poumons. Les médecins disent embolie pulmonaire. Elle peut mettre la vie en danger.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Here, tell staff at once. At home, call the emergency number. Do not drive yourself. Do the same for anyone near you.</source>
        <comment>learn.help.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Ici, dites-le tout de suite au personnel. À la maison, appelez le numéro d’urgence. Ne conduisez pas vous-même. Faites de même pour une personne près de vous.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The leg may be in danger: get help at once</source>
        <comment>learn.help.5.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>La jambe est peut-être en danger&#xa0;: demandez de l’aide tout de suite</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A foot that turns cold, pale, blue or gray</source>
        <comment>learn.help.5.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Un pied qui devient froid, pâle, bleu ou gris</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in the leg or foot</source>
        <comment>learn.help.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Jambe ou pied engourdis ou faibles depuis peu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight leg with pain you cannot bear</source>
        <comment>learn.help.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Une jambe dure et tendue avec une douleur insupportable</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>learn.help.5.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Taches noires ou violettes nouvelles, ou grosses cloques</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numbness between the legs, or new bladder or bowel trouble</source>
        <comment>learn.help.5.5</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Engourdissement entre les jambes, ou nouveau problème d’urine ou de selles</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may be a clot: see a doctor the same day</source>
        <comment>learn.help.6.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>C’est peut-être un caillot&#xa0;: voyez un médecin le jour même</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain or swelling in one leg that does not go away</source>
        <comment>learn.help.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Douleur ou gonflement d’une jambe qui ne part pas</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skin that is warm, redder or darker</source>
        <comment>learn.help.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Une peau chaude, plus rouge ou plus foncée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A leg that feels heavy or tired</source>
        <comment>learn.help.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Une jambe lourde ou fatiguée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New veins that show, or a sore line along a vein</source>
        <comment>learn.help.6.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>De nouvelles veines visibles, ou une ligne douloureuse le long d’une veine</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See a doctor the same day also for</source>
        <comment>learn.help.7.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Voyez aussi un médecin le jour même pour</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fever with warm, redder or darker skin</source>
        <comment>learn.help.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Fièvre avec une peau chaude, plus rouge ou plus foncée</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap in the back of the leg, or you cannot stand on it</source>
        <comment>learn.help.7.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Un claquement à l’arrière de la jambe, ou vous ne pouvez pas vous appuyer dessus</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A cramp that lasts longer than 10 minutes</source>
        <comment>learn.help.7.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Une crampe qui dure plus de 10 minutes</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Also tell your doctor if cramps often wake you up. If you are pregnant or take blood thinners, never wait.</source>
        <comment>learn.help.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Parlez-en aussi au médecin si des crampes vous réveillent souvent. Si vous êtes enceinte ou prenez un anticoagulant, n’attendez jamais.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tests you may have</source>
        <comment>learn.tests.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Examens possibles</translation>
    </message>
    <message>
        <source>First, a nurse or doctor asks questions and looks at both legs. They may measure your calves. Then they choose the tests you need.</source>
        <comment>learn.tests.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>D’abord, le personnel infirmier ou un médecin pose des questions et regarde les deux jambes. On mesure peut-être vos mollets. Puis on choisit les examens utiles.</translation>
    </message>
    <message>
        <source>Ultrasound is often the main test. A small probe glides over your leg. Sound waves show how the blood flows and where a clot sits.</source>
        <comment>learn.tests.2.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>L’échographie est souvent l’examen principal. Une petite sonde glisse sur la jambe. Des ondes montrent comment le sang circule et où se trouve un caillot.</translation>
    </message>
    <message>
        <source>An early scan can miss a clot. So doctors sometimes scan again about a week later.</source>
        <comment>learn.tests.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Une échographie précoce peut manquer un caillot. Les médecins la refont donc parfois environ une semaine plus tard.</translation>
    </message>
    <message>
        <source>The D-dimer blood test looks for tiny bits that clots leave behind. A high level can have other causes. Then a scan may follow.</source>
        <comment>learn.tests.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>La prise de sang D-dimères cherche de tout petits restes de caillots. Un taux élevé peut avoir d’autres causes. Une échographie peut alors suivre.</translation>
    </message>
    <message>
        <source>Doctors use venography now and then. A dye goes into a vein, and X-rays show the way it takes.</source>
        <comment>learn.tests.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Parfois, les médecins font une phlébographie. Un produit entre dans une veine, et des radios montrent son chemin.</translation>
    </message>
    <message>
        <source>Clues and points help staff choose a test. They cannot replace it. Ask staff anything you want to know.</source>
        <comment>learn.tests.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Les indices et les points aident à choisir un examen. Ils ne le remplacent pas. Demandez au personnel tout ce que vous voulez savoir.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Care for cramps and for clots</source>
        <comment>learn.treatment.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Les soins pour une crampe et pour un caillot</translation>
    </message>
    <message>
        <source>A cramp and a clot need different care. That is why a nurse checks first.</source>
        <comment>learn.treatment.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Une crampe et un caillot demandent des soins différents. C’est pourquoi le personnel infirmier regarde d’abord.</translation>
    </message>
    <message>
        <source>For a leg cramp</source>
        <comment>learn.treatment.2.title</comment>
        <extracomment>Heading on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Pour une crampe de la jambe</translation>
    </message>
    <message>
        <source>Stretch the tight muscle slowly, and hold it.</source>
        <comment>learn.treatment.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Étirez lentement le muscle serré, et gardez la position.</translation>
    </message>
    <message>
        <source>Stand or walk a little when you can.</source>
        <comment>learn.treatment.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Mettez-vous debout ou marchez un peu quand vous pouvez.</translation>
    </message>
    <message>
        <source>Drink some water.</source>
        <comment>learn.treatment.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Buvez un peu d’eau.</translation>
    </message>
    <message>
        <source>If cramps come often, a doctor may suggest a medicine.</source>
        <comment>learn.treatment.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Si les crampes viennent souvent, un médecin peut proposer un médicament.</translation>
    </message>
    <message>
        <source>Pain pills work too slowly to stop a cramp. They may ease the soreness later. Ask the nurse before you take any.</source>
        <comment>learn.treatment.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Les antidouleurs agissent trop lentement pour arrêter une crampe. Ils peuvent soulager la courbature ensuite. Demandez au personnel infirmier avant d’en prendre.</translation>
    </message>
    <message>
        <source>People often rub a cramp. Please wait until a nurse has looked at your leg. Do not rub a leg that may have a clot.</source>
        <comment>learn.treatment.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>On frotte ou masse souvent une crampe. Attendez que le personnel infirmier ait vu votre jambe. Ne frottez pas et ne massez pas une jambe qui a peut-être un caillot.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>For a blood clot</source>
        <comment>learn.treatment.6.title</comment>
        <extracomment>Heading on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Pour un caillot</translation>
    </message>
    <message>
        <source>Blood thinners stop the clot from growing. They also help to prevent new ones.</source>
        <comment>learn.treatment.6.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Les anticoagulants empêchent le caillot de grossir. Ils aident aussi à en éviter de nouveaux.</translation>
    </message>
    <message>
        <source>Doctors call them anticoagulants.</source>
        <comment>learn.treatment.6.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>On dit aussi «&#xa0;fluidifiants du sang&#xa0;».</translation>
    </message>
    <message>
        <source>A few people need a strong drug that breaks up the clot. Doctors call this thrombolysis.</source>
        <comment>learn.treatment.6.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Quelques personnes ont besoin d’un médicament fort qui dissout le caillot. Les médecins disent thrombolyse.</translation>
    </message>
    <message>
        <source>A few people get a small filter in a large vein, the vena cava. It catches clots.</source>
        <comment>learn.treatment.6.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Quelques personnes reçoivent un petit filtre dans une grosse veine, la veine cave. Il retient les caillots.</translation>
    </message>
    <message>
        <source>Take blood thinners just as your doctor says. Never start, stop or skip them on your own.</source>
        <comment>learn.treatment.7.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Prenez les anticoagulants exactement comme le médecin le dit. Ne commencez, n’arrêtez et ne sautez jamais ces médicaments de vous-même.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How to prevent cramps and clots</source>
        <comment>learn.prevention.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Comment éviter crampes et caillots</translation>
    </message>
    <message>
        <source>To prevent cramps</source>
        <comment>learn.prevention.2.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Pour éviter les crampes</translation>
    </message>
    <message>
        <source>Drink enough water during the day.</source>
        <comment>learn.prevention.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Buvez assez d’eau dans la journée.</translation>
    </message>
    <message>
        <source>Warm up before exercise, and cool down after it.</source>
        <comment>learn.prevention.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Échauffez-vous avant l’effort, et revenez au calme après.</translation>
    </message>
    <message>
        <source>Stretch your calves gently.</source>
        <comment>learn.prevention.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Étirez doucement les mollets.</translation>
    </message>
    <message>
        <source>Eat well, with fruit, vegetables and dairy or beans. They give you minerals.</source>
        <comment>learn.prevention.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Mangez bien&#xa0;: fruits, légumes, laitages ou légumes secs. Ils apportent des minéraux.</translation>
    </message>
    <message>
        <source>Has a doctor told you to limit drinks or certain foods? Then ask before you change anything.</source>
        <comment>learn.prevention.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Un médecin vous a dit de limiter les boissons ou certains aliments&#xa0;? Alors demandez avant de changer.</translation>
    </message>
    <message>
        <source>To prevent clots</source>
        <comment>learn.prevention.4.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Pour éviter les caillots</translation>
    </message>
    <message>
        <source>Exercise often, and do not sit for hours.</source>
        <comment>learn.prevention.4.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Bougez souvent, et ne restez pas assis des heures.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On long trips, walk about and move your feet.</source>
        <comment>learn.prevention.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>En long voyage, marchez et bougez les pieds.</translation>
    </message>
    <message>
        <source>After an operation or illness, get up as soon as staff allow it.</source>
        <comment>learn.prevention.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Après une opération ou une maladie, levez-vous dès que le personnel le permet.</translation>
    </message>
    <message>
        <source>Keep a healthy weight, and do not smoke.</source>
        <comment>learn.prevention.4.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Gardez un poids sain, et ne fumez pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Get care for heart problems, varicose veins and other illnesses.</source>
        <comment>learn.prevention.4.5</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Faites soigner le cœur, les varices et les autres maladies.</translation>
    </message>
    <message>
        <source>Some people are more likely to get a clot. A doctor may give them blood thinners or tight stockings. Use these only when a doctor says so.</source>
        <comment>learn.prevention.6.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Certaines personnes ont plus facilement un caillot. Un médecin peut leur donner un anticoagulant ou des bas de contention. Prenez-les seulement si un médecin le dit.</translation>
    </message>
    <message>
        <source>Ask for advice before an operation or a long flight. Ask also in pregnancy, or if clots run in your family.</source>
        <comment>learn.prevention.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Demandez conseil avant une opération ou un long vol. Aussi pendant la grossesse, ou si votre famille a eu des caillots.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>learn.questions.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What is the difference between a cramp and a clot?</source>
        <comment>learn.questions.1.title</comment>
        <extracomment>A question people ask. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>Quelle est la différence entre une crampe et un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>A cramp is a muscle that tightens suddenly, most often in the calf. A clot forms in a deep vein. Cramps are mostly harmless. A clot needs treatment fast.</source>
        <comment>learn.questions.1.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>Une crampe est un muscle qui se serre tout à coup, souvent dans le mollet. Un caillot se forme dans une veine profonde. Les crampes sont le plus souvent sans danger. Un caillot doit être soigné vite.</translation>
    </message>
    <message>
        <source>Can a cramp cause a clot?</source>
        <comment>learn.questions.2.title</comment>
        <extracomment>A question people ask. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>Une crampe peut-elle causer un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>No, cramps do not cause clots. But drinking too little or lying still can make a clot more likely. Drink enough, and move when staff say you may.</source>
        <comment>learn.questions.2.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>Non, les crampes ne causent pas de caillots. Mais trop peu boire ou rester sans bouger peut rendre un caillot plus probable. Buvez assez, et bougez quand le personnel le permet.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I tell which one it is?</source>
        <comment>learn.questions.3.title</comment>
        <extracomment>A question people ask. Under: “How can I tell which one it is?”</extracomment>
        <translation>Comment savoir lequel des deux c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Look at how long it hurts, the skin and any swelling. Think of how it began, where it hurts and what stretching does. These are only clues, so see a doctor.</source>
        <comment>learn.questions.3.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I tell which one it is?”</extracomment>
        <translation>Regardez la durée de la douleur, la peau et le gonflement. Pensez au début, à l’endroit et à l’effet de l’étirement. Ce sont seulement des indices, alors voyez un médecin.</translation>
    </message>
    <message>
        <source>Who is more likely to get a clot?</source>
        <comment>learn.questions.4.title</comment>
        <extracomment>A question people ask. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>Qui a plus facilement un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>People who have cancer, or had an operation or a clot before. People who lie or sit for a long time. Clots and some genes also run in families.</source>
        <comment>learn.questions.4.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>Les personnes qui ont un cancer, ou ont eu une opération ou un caillot. Celles qui restent longtemps couchées ou assises. Les caillots et certains gènes sont aussi présents dans des familles.</translation>
    </message>
    <message>
        <source>Can stretching tell a cramp from a clot?</source>
        <comment>learn.questions.5.title</comment>
        <extracomment>A question people ask. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>L’étirement peut-il distinguer une crampe d’un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>Stretching often eases a cramp. Pain from a clot may stay the same or get worse. But this is not a sure sign. A doctor must still check.</source>
        <comment>learn.questions.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>L’étirement soulage souvent une crampe. La douleur d’un caillot peut rester pareille ou empirer. Mais ce n’est pas un signe sûr. Un médecin doit quand même vérifier.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Can a charley horse be a sign of a clot?</source>
        <comment>learn.questions.6.title</comment>
        <extracomment>A question people ask. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>Une crampe peut-elle être le signe d’un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>Most often it is only a cramp. But a clot can feel like one. See a doctor if it is very bad or lasts longer than 10 minutes. Swelling or skin changes are reasons too.</source>
        <comment>learn.questions.6.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>Le plus souvent, c’est seulement une crampe. Mais un caillot peut y ressembler. Voyez un médecin si elle est très forte ou dure plus de 10 minutes. Un gonflement ou un changement de la peau est aussi une raison.</translation>
    </message>
    <message>
        <source>How long does a cramp last?</source>
        <comment>learn.questions.7.title</comment>
        <extracomment>A question people ask. Under: “How long does a cramp last?”</extracomment>
        <translation>Combien de temps dure une crampe&#xa0;?</translation>
    </message>
    <message>
        <source>A few seconds to 10 minutes. The muscle can stay sore for up to a day. Tell staff if strong pain lasts longer.</source>
        <comment>learn.questions.7.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How long does a cramp last?”</extracomment>
        <translation>De quelques secondes à 10 minutes. Le muscle peut rester douloureux jusqu’à un jour. Dites au personnel si une forte douleur dure plus longtemps.</translation>
    </message>
    <message>
        <source>Is the knot in my calf from a clot?</source>
        <comment>learn.questions.8.title</comment>
        <extracomment>A question people ask. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>Le nœud dans mon mollet vient-il d’un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>A small, sore knot often comes from a strained muscle. A clot more often brings swelling, warmth and redder or darker skin. Let the nurse feel it.</source>
        <comment>learn.questions.8.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>Un petit nœud douloureux vient souvent d’un muscle étiré. Un caillot donne plus souvent gonflement, chaleur et peau plus rouge ou plus foncée. Laissez le personnel infirmier le toucher.</translation>
    </message>
    <message>
        <source>The checks did not hurt. Am I safe?</source>
        <comment>learn.questions.9.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>Les tests n’ont pas fait mal. Suis-je hors de danger&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The checks cannot tell you that. Many people with a clot feel nothing in them. Please wait for the nurse.</source>
        <comment>learn.questions.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>Les tests ne peuvent pas vous le dire. Beaucoup de personnes avec un caillot ne sentent rien pendant ces tests. Attendez le personnel infirmier, s’il vous plaît.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why did I not get some of the checks?</source>
        <comment>learn.questions.10.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>Pourquoi ne m’a-t-on pas proposé certains tests&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers already told us that a nurse should look soon. Pressing on your leg would not help you.</source>
        <comment>learn.questions.10.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>Vos réponses ont déjà montré que le personnel infirmier doit voir votre jambe bientôt. Appuyer sur la jambe ne vous aiderait pas.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>May I rub my leg?</source>
        <comment>learn.questions.11.title</comment>
        <extracomment>A question people ask. Under: “May I rub my leg?”</extracomment>
        <translation>Puis-je frotter ou masser ma jambe&#xa0;?</translation>
    </message>
    <message>
        <source>Please wait until a nurse has looked at it. Rubbing is not safe if there may be a clot.</source>
        <comment>learn.questions.11.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “May I rub my leg?”</extracomment>
        <translation>Attendez que le personnel infirmier ait vu votre jambe. Frotter ou masser n’est pas sûr s’il y a peut-être un caillot.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Which tests find a clot?</source>
        <comment>learn.questions.12.title</comment>
        <extracomment>A question people ask. Under: “Which tests find a clot?”</extracomment>
        <translation>Quels examens trouvent un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>Doctors mostly use an ultrasound scan and a D-dimer blood test. Sometimes they use venography, with dye and X-rays. Scans can show a clot and where it sits.</source>
        <comment>learn.questions.12.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Which tests find a clot?”</extracomment>
        <translation>Les médecins utilisent surtout l’échographie et la prise de sang D-dimères. Parfois la phlébographie, avec un produit et des radios. Ces images peuvent montrer un caillot et où il se trouve.</translation>
    </message>
    <message>
        <source>What is the care for a cramp and for a clot?</source>
        <comment>learn.questions.13.title</comment>
        <extracomment>A question people ask. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>Quels soins pour une crampe et pour un caillot&#xa0;?</translation>
    </message>
    <message>
        <source>For a cramp, stretch, drink water and sometimes take medicine. For a clot, doctors give blood thinners. They stop it from growing and help prevent new clots.</source>
        <comment>learn.questions.13.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>Pour une crampe&#xa0;: étirer, boire de l’eau et parfois un médicament. Pour un caillot, les médecins donnent un anticoagulant. Il l’empêche de grossir et aide à en éviter de nouveaux.</translation>
    </message>
    <message>
        <source>Which signs are an emergency?</source>
        <comment>learn.questions.14.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Which signs are an emergency?”</extracomment>
        <translation>Quels signes sont une urgence&#xa0;?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Trouble breathing, chest pain, coughing up blood or fainting. Also sudden strong pain in a leg, or a cold, pale foot. Tell staff at once.</source>
        <comment>learn.questions.14.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Which signs are an emergency?”</extracomment>
        <translation>Du mal à respirer, une douleur dans la poitrine, cracher du sang en toussant ou s’évanouir. Aussi une forte douleur soudaine dans une jambe, ou un pied froid et pâle. Dites-le tout de suite au personnel.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What if one leg suddenly swells?</source>
        <comment>learn.questions.15.title</comment>
        <extracomment>A question people ask. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>Et si une jambe enfle tout à coup&#xa0;?</translation>
    </message>
    <message>
        <source>One leg that suddenly swells, gets warm, redder or darker may have a clot. Tell staff now. At home, see a doctor the same day.</source>
        <comment>learn.questions.15.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>Une jambe qui enfle tout à coup, devient chaude, plus rouge ou plus foncée a peut-être un caillot. Dites-le maintenant au personnel. À la maison, voyez un médecin le jour même.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I prevent cramps and clots?</source>
        <comment>learn.questions.16.title</comment>
        <extracomment>A question people ask. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>Comment éviter crampes et caillots&#xa0;?</translation>
    </message>
    <message>
        <source>Drink enough water, move often and live a healthy life. Get care for other illnesses. Some people need blood thinners or tight stockings from their doctor.</source>
        <comment>learn.questions.16.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>Buvez assez d’eau, bougez souvent et vivez sainement. Faites soigner les autres maladies. Certaines personnes ont besoin d’un anticoagulant ou de bas de contention donnés par leur médecin.</translation>
    </message>
    <message>
        <source>Does this kiosk tell me what I have?</source>
        <comment>learn.questions.17.title</comment>
        <extracomment>A question people ask. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>Cette borne me dit-elle ce que j’ai&#xa0;?</translation>
    </message>
    <message>
        <source>No. It asks questions and helps staff see who needs care first. A nurse looks at your leg and decides what comes next.</source>
        <comment>learn.questions.17.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>Non. Elle pose des questions et aide le personnel à voir qui a besoin de soins d’abord. Le personnel infirmier regarde votre jambe et décide de la suite.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A young woman and a young man. They are 18 to 39 years old.</source>
        <comment>picture.answers/age_18_39</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une jeune femme et un jeune homme. Ils ont de 18 à 39 ans.</translation>
    </message>
    <message>
        <source>A woman and a man. They are 40 to 59 years old.</source>
        <comment>picture.answers/age_40_59</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme et un homme. Ils ont de 40 à 59 ans.</translation>
    </message>
    <message>
        <source>A woman and a man with gray hair. They are 60 to 79 years old.</source>
        <comment>picture.answers/age_60_79</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme et un homme aux cheveux gris. Ils ont de 60 à 79 ans.</translation>
    </message>
    <message>
        <source>A very old man with a cane. He is 80 years or older.</source>
        <comment>picture.answers/age_80_plus</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un très vieil homme avec une canne. Il a 80 ans ou plus.</translation>
    </message>
    <message>
        <source>A child in front of an adult. The child is under 18.</source>
        <comment>picture.answers/age_under_18</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un enfant devant un adulte. L’enfant a moins de 18 ans.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets smaller.</source>
        <comment>picture.answers/course_better</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le même mollet trois fois. La marque de douleur diminue.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark shrinks, then it is gone.</source>
        <comment>picture.answers/course_gone</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le même mollet trois fois. La marque de douleur diminue, puis disparaît.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark stays the same.</source>
        <comment>picture.answers/course_same</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le même mollet trois fois. La marque de douleur reste pareille.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets bigger.</source>
        <comment>picture.answers/course_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le même mollet trois fois. La marque de douleur grandit.</translation>
    </message>
    <message>
        <source>A thumb lifts off the leg. The skin is smooth again.</source>
        <comment>picture.answers/dent_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un pouce quitte la jambe. La peau est de nouveau lisse.</translation>
    </message>
    <message>
        <source>A thumb lifts off the swollen leg. A small dent stays in the skin.</source>
        <comment>picture.answers/dent_yes</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un pouce quitte la jambe enflée. Un petit creux reste dans la peau.</translation>
    </message>
    <message>
        <source>A person gasps for air, with a hand on the chest.</source>
        <comment>picture.answers/emergency_breathless</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne cherche son souffle, une main sur la poitrine.</translation>
    </message>
    <message>
        <source>A person in pain holds a fist to the chest.</source>
        <comment>picture.answers/emergency_chest_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne qui souffre tient un poing sur la poitrine.</translation>
    </message>
    <message>
        <source>A person has fallen. The person lies on the floor with eyes shut.</source>
        <comment>picture.answers/emergency_collapse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne est tombée. Elle est étendue au sol, les yeux fermés.</translation>
    </message>
    <message>
        <source>A person coughs red drops of blood into a tissue.</source>
        <comment>picture.answers/emergency_coughing_blood</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne tousse des gouttes de sang dans un mouchoir.</translation>
    </message>
    <message>
        <source>A sun, a moon and a round arrow circle a sore leg. The pain never stops.</source>
        <comment>picture.answers/episode_constant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un soleil, une lune et une flèche ronde autour d’une jambe douloureuse. La douleur ne s’arrête jamais.</translation>
    </message>
    <message>
        <source>The path of the sun above a sore leg. Red marks most of the day.</source>
        <comment>picture.answers/episode_most_of_day</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le trajet du soleil au-dessus d’une jambe douloureuse. Le rouge marque presque toute la journée.</translation>
    </message>
    <message>
        <source>A clock with a thin slice filled. The pain lasts a few minutes.</source>
        <comment>picture.answers/episode_up_to_10_min</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une horloge avec une mince part remplie. La douleur dure quelques minutes.</translation>
    </message>
    <message>
        <source>Three full clocks for three hours. The pain lasts some hours.</source>
        <comment>picture.answers/episode_up_to_hours</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Trois horloges pleines pour trois heures. La douleur dure quelques heures.</translation>
    </message>
    <message>
        <source>A red glow deep inside the calf. Rings of dull pain spread from it.</source>
        <comment>picture.answers/feel_deep_ache</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une lueur rouge au fond du mollet. Des cercles de douleur sourde en partent.</translation>
    </message>
    <message>
        <source>A hard, round knot in the calf muscle.</source>
        <comment>picture.answers/feel_hard_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un nœud dur et rond dans le muscle du mollet.</translation>
    </message>
    <message>
        <source>A big weight hangs from a leg. The leg feels heavy.</source>
        <comment>picture.answers/feel_heavy_tired</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un gros poids pend à une jambe. La jambe semble lourde.</translation>
    </message>
    <message>
        <source>Two legs from the front, with a check mark. They feel fine.</source>
        <comment>picture.answers/feel_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux jambes de face, avec une coche. Elles vont bien.</translation>
    </message>
    <message>
        <source>A hot, shivering face. The thermometer shows a fever.</source>
        <comment>picture.answers/fever_fever_or_chills</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage chaud qui frissonne. Le thermomètre montre de la fièvre.</translation>
    </message>
    <message>
        <source>A calm face. The thermometer shows no fever.</source>
        <comment>picture.answers/fever_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage calme. Le thermomètre ne montre pas de fièvre.</translation>
    </message>
    <message>
        <source>A helper stands next to an older person who sits.</source>
        <comment>picture.answers/for_whom_helper</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un aidant se tient près d’une personne âgée assise.</translation>
    </message>
    <message>
        <source>A person lays a hand on the chest. It means me.</source>
        <comment>picture.answers/for_whom_self</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne pose la main sur sa poitrine. Cela veut dire&#xa0;: moi.</translation>
    </message>
    <message>
        <source>A person holds on to a chair. The sore leg cannot touch the floor.</source>
        <comment>picture.answers/injury_cannot_stand</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne se tient à une chaise. La jambe douloureuse ne peut pas toucher le sol.</translation>
    </message>
    <message>
        <source>A person knocks the shin on a step and falls forward.</source>
        <comment>picture.answers/injury_knock_or_fall</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne se cogne le tibia sur une marche et tombe en avant.</translation>
    </message>
    <message>
        <source>A person walks with ease.</source>
        <comment>picture.answers/injury_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne marche sans peine.</translation>
    </message>
    <message>
        <source>A leg from the side. The cord above the heel has snapped.</source>
        <comment>picture.answers/injury_snap_behind</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une jambe de côté. Le tendon au-dessus du talon est rompu.</translation>
    </message>
    <message>
        <source>A person seen from behind. Both legs are marked red.</source>
        <comment>picture.answers/leg_both</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de dos. Les deux jambes sont marquées en rouge.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s left leg is marked red.</source>
        <comment>picture.answers/leg_left</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de dos. Sa jambe gauche est marquée en rouge.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s right leg is marked red.</source>
        <comment>picture.answers/leg_right</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de dos. Sa jambe droite est marquée en rouge.</translation>
    </message>
    <message>
        <source>A lower leg with a dark purple patch and large blisters.</source>
        <comment>picture.answers/limb_threat_black_or_blistered</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe avec une tache violet foncé et de grosses cloques.</translation>
    </message>
    <message>
        <source>Two feet. One is pale and blue, with a sign for cold.</source>
        <comment>picture.answers/limb_threat_cold_or_pale</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux pieds. L’un est pâle et bleu, avec un signe de froid.</translation>
    </message>
    <message>
        <source>A weak foot hangs down. Stripes show where it is numb.</source>
        <comment>picture.answers/limb_threat_numb_or_weak</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un pied faible pend. Des traits montrent où il est engourdi.</translation>
    </message>
    <message>
        <source>The lower body from behind, with a toilet. Stripes mark the seat and inner thighs as numb.</source>
        <comment>picture.answers/limb_threat_saddle_numb</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le bas du corps de dos, avec des toilettes. Des traits montrent les fesses et l’intérieur des cuisses engourdis.</translation>
    </message>
    <message>
        <source>A swollen, tight calf. The face is full of pain.</source>
        <comment>picture.answers/limb_threat_tight_unbearable</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un mollet enflé et tendu. Le visage exprime la douleur.</translation>
    </message>
    <message>
        <source>A smooth lower leg without a lump.</source>
        <comment>picture.answers/lump_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe lisse, sans boule.</translation>
    </message>
    <message>
        <source>A lower leg with one small, sore knot under the skin.</source>
        <comment>picture.answers/lump_small_sore_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe avec un petit nœud douloureux sous la peau.</translation>
    </message>
    <message>
        <source>A box of pills with a drop of blood. The blood flows freely.</source>
        <comment>picture.answers/medicines_blood_thinner</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une boîte de comprimés avec une goutte de sang. Le sang coule librement.</translation>
    </message>
    <message>
        <source>A woman, a strip of small pills, and a patch on her arm.</source>
        <comment>picture.answers/medicines_pill_or_hrt</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme, une plaquette de petites pilules, et un patch sur son bras.</translation>
    </message>
    <message>
        <source>A pill bottle with a heart and a water drop.</source>
        <comment>picture.answers/medicines_statin_or_diuretic</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un flacon de comprimés avec un cœur et une goutte d’eau.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain stays the same.</source>
        <comment>picture.answers/movement_no_difference</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne s’étire contre un mur. La douleur reste pareille.</translation>
    </message>
    <message>
        <source>A person sits and only thinks of a stretch.</source>
        <comment>picture.answers/movement_not_tried</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne est assise et pense seulement à s’étirer.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets better.</source>
        <comment>picture.answers/movement_stretching_helps</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne s’étire contre un mur. La douleur diminue.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets worse.</source>
        <comment>picture.answers/movement_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne s’étire contre un mur. La douleur augmente.</translation>
    </message>
    <message>
        <source>A calm lower leg without pain.</source>
        <comment>picture.answers/no_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe calme, sans douleur.</translation>
    </message>
    <message>
        <source>A calm person with a check mark. None of these is true.</source>
        <comment>picture.answers/none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne calme avec une coche. Rien de cela n’est vrai.</translation>
    </message>
    <message>
        <source>A lower leg with a bandage after a knock.</source>
        <comment>picture.answers/onset_after_injury</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe avec un bandage après un choc.</translation>
    </message>
    <message>
        <source>A person in bed at night. The calf hurts.</source>
        <comment>picture.answers/onset_at_night</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne au lit la nuit. Le mollet fait mal.</translation>
    </message>
    <message>
        <source>Days and nights go by. The pain in the calf grows slowly.</source>
        <comment>picture.answers/onset_gradually</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Des jours et des nuits passent. La douleur du mollet grandit lentement.</translation>
    </message>
    <message>
        <source>Lightning strikes the calf. The pain starts all at once.</source>
        <comment>picture.answers/onset_suddenly</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un éclair frappe le mollet. La douleur commence d’un coup.</translation>
    </message>
    <message>
        <source>A person runs. Then the calf hurts.</source>
        <comment>picture.answers/onset_with_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne court. Puis le mollet fait mal.</translation>
    </message>
    <message>
        <source>A lower leg with a red calf that hurts.</source>
        <comment>picture.answers/pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe avec un mollet rouge qui fait mal.</translation>
    </message>
    <message>
        <source>A woman holds her newborn baby.</source>
        <comment>picture.answers/pregnancy_gave_birth_6_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme tient son bébé qui vient de naître.</translation>
    </message>
    <message>
        <source>A woman with a flat belly. She is not pregnant.</source>
        <comment>picture.answers/pregnancy_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme au ventre plat. Elle n’est pas enceinte.</translation>
    </message>
    <message>
        <source>A pregnant woman with a hand on her round belly.</source>
        <comment>picture.answers/pregnancy_pregnant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme enceinte, une main sur son ventre rond.</translation>
    </message>
    <message>
        <source>A person sits in a chair with a drip for cancer care.</source>
        <comment>picture.answers/risk_history_active_cancer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne assise avec une perfusion contre le cancer.</translation>
    </message>
    <message>
        <source>A drop of blood and a vein. The blood sticks together too much.</source>
        <comment>picture.answers/risk_history_clotting_disorder</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une goutte de sang et une veine. Le sang colle trop.</translation>
    </message>
    <message>
        <source>A family tree. The parents have a drop of blood next to them.</source>
        <comment>picture.answers/risk_history_family_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un arbre de famille. À côté des parents, une goutte de sang.</translation>
    </message>
    <message>
        <source>A heart, two lungs and a bowel.</source>
        <comment>picture.answers/risk_history_heart_lung_bowel_disease</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un cœur, deux poumons et un intestin.</translation>
    </message>
    <message>
        <source>A leg with a clot in its vein. It was in the past.</source>
        <comment>picture.answers/risk_history_previous_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une jambe avec un caillot dans la veine. C’était dans le passé.</translation>
    </message>
    <message>
        <source>A lower leg with thick, twisted veins.</source>
        <comment>picture.answers/risk_history_varicose_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe avec des veines épaisses et tordues.</translation>
    </message>
    <message>
        <source>A person in bed. Three days are marked.</source>
        <comment>picture.answers/risk_recent_bed_3_days</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne au lit. Trois jours sont marqués.</translation>
    </message>
    <message>
        <source>A person in a wheelchair with one leg in a cast.</source>
        <comment>picture.answers/risk_recent_cast_or_paralysis</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne en fauteuil roulant, une jambe dans le plâtre.</translation>
    </message>
    <message>
        <source>A person in bed in a hospital.</source>
        <comment>picture.answers/risk_recent_hospital_stay</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne au lit dans un hôpital.</translation>
    </message>
    <message>
        <source>A lower leg with a broken bone inside.</source>
        <comment>picture.answers/risk_recent_leg_fracture</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bas de jambe avec un os cassé.</translation>
    </message>
    <message>
        <source>A person sits in a narrow seat of an airplane.</source>
        <comment>picture.answers/risk_recent_long_journey</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne assise dans un siège d’avion étroit.</translation>
    </message>
    <message>
        <source>A doctor operates on a person under a lamp.</source>
        <comment>picture.answers/risk_recent_surgery_12_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un médecin opère une personne sous une lampe.</translation>
    </message>
    <message>
        <source>A woman.</source>
        <comment>picture.answers/sex_female</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme.</translation>
    </message>
    <message>
        <source>A man.</source>
        <comment>picture.answers/sex_male</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un homme.</translation>
    </message>
    <message>
        <source>A plain figure. It tells nothing.</source>
        <comment>picture.answers/sex_unsaid</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une silhouette simple. Elle ne dit rien.</translation>
    </message>
    <message>
        <source>Three suns for three days, and a sore leg.</source>
        <comment>picture.answers/since_days_1_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Trois soleils pour trois jours, et une jambe douloureuse.</translation>
    </message>
    <message>
        <source>Seven suns for seven days, and a sore leg.</source>
        <comment>picture.answers/since_days_4_7</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Sept soleils pour sept jours, et une jambe douloureuse.</translation>
    </message>
    <message>
        <source>A calendar with two full weeks marked, and a sore leg.</source>
        <comment>picture.answers/since_over_week</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un calendrier avec deux semaines entières marquées, et une jambe douloureuse.</translation>
    </message>
    <message>
        <source>A moon, then a sun, and a sore leg. It means today or last night.</source>
        <comment>picture.answers/since_today</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une lune, puis un soleil, et une jambe douloureuse. Cela veut dire aujourd’hui ou la nuit dernière.</translation>
    </message>
    <message>
        <source>A clock and a sore leg. Only part of the last hour is marked.</source>
        <comment>picture.answers/since_under_1_hour</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une horloge et une jambe douloureuse. Seule une partie de la dernière heure est marquée.</translation>
    </message>
    <message>
        <source>Two legs. On one of them, blue veins stand out.</source>
        <comment>picture.answers/skin_new_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux jambes. Sur l’une, des veines bleues ressortent.</translation>
    </message>
    <message>
        <source>Three calves with light, brown and dark skin. All look fine.</source>
        <comment>picture.answers/skin_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Trois mollets à la peau claire, brune et foncée. Tous vont bien.</translation>
    </message>
    <message>
        <source>Three calves with a patch. Light skin looks redder. Dark skin looks darker.</source>
        <comment>picture.answers/skin_redder_or_darker</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Trois mollets avec une tache. La peau claire paraît plus rouge. La peau foncée paraît plus foncée.</translation>
    </message>
    <message>
        <source>A thin, sore, red line runs down the inside of one leg.</source>
        <comment>picture.answers/skin_sore_cord</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une fine ligne rouge et sensible descend à l’intérieur d’une jambe.</translation>
    </message>
    <message>
        <source>A hand rests on a red calf and feels that it is warm.</source>
        <comment>picture.answers/skin_warmer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une main posée sur un mollet rouge sent qu’il est chaud.</translation>
    </message>
    <message>
        <source>An arrow jumps over a card. It means skip this one.</source>
        <comment>picture.answers/skip</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une flèche saute une carte. Cela veut dire&#xa0;: sauter celle-ci.</translation>
    </message>
    <message>
        <source>Both lower legs are swollen.</source>
        <comment>picture.answers/swelling_both_legs</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Les deux bas de jambe sont enflés.</translation>
    </message>
    <message>
        <source>Two legs from the front. One calf is much thicker than the other.</source>
        <comment>picture.answers/swelling_calf</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux jambes de face. Un mollet est bien plus gros que l’autre.</translation>
    </message>
    <message>
        <source>Two calves of the same size. They are not swollen.</source>
        <comment>picture.answers/swelling_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux mollets de même taille. Ils ne sont pas enflés.</translation>
    </message>
    <message>
        <source>Two legs. One whole leg is thick and swollen.</source>
        <comment>picture.answers/swelling_whole_leg</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux jambes. Une jambe entière est grosse et enflée.</translation>
    </message>
    <message>
        <source>A person lifts a heavy weight.</source>
        <comment>picture.answers/triggers_hard_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne soulève un poids lourd.</translation>
    </message>
    <message>
        <source>An empty jug, and a glass with hardly any water.</source>
        <comment>picture.answers/triggers_little_to_drink</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une carafe vide, et un verre presque sans eau.</translation>
    </message>
    <message>
        <source>A person stands with sore legs. A clock shows a long time.</source>
        <comment>picture.answers/triggers_long_standing</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne debout, les jambes douloureuses. Une horloge montre un long moment.</translation>
    </message>
    <message>
        <source>A hot face with drops of sweat, and a toilet.</source>
        <comment>picture.answers/triggers_sweating_or_diarrhoea</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage chaud avec des gouttes de sueur, et des toilettes.</translation>
    </message>
    <message>
        <source>A person shrugs next to a question mark.</source>
        <comment>picture.answers/unsure</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne hausse les épaules près d’un point d’interrogation.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The foot rests flat on the floor.</source>
        <comment>picture.checks/calf_press_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne est assise sur une chaise. Le pied est à plat sur le sol.</translation>
    </message>
    <message>
        <source>The leg from the side. Four flat fingers lie on the back of the calf.</source>
        <comment>picture.checks/calf_press_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>La jambe de côté. Quatre doigts à plat sont posés derrière le mollet.</translation>
    </message>
    <message>
        <source>The flat fingers press once, gently. The calf gives way softly.</source>
        <comment>picture.checks/calf_press_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Les doigts à plat appuient une fois, doucement. Le mollet cède.</translation>
    </message>
    <message>
        <source>The hand is away from the calf. A sign says stop if it hurts.</source>
        <comment>picture.checks/calf_press_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>La main est loin du mollet. Un signe dit d’arrêter si cela fait mal.</translation>
    </message>
    <message>
        <source>A thumb presses on the shin, just above the ankle.</source>
        <comment>picture.checks/dent_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un pouce appuie sur le tibia, juste au-dessus de la cheville.</translation>
    </message>
    <message>
        <source>The thumb stays there. A clock shows five seconds.</source>
        <comment>picture.checks/dent_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le pouce reste là. Une horloge montre cinq secondes.</translation>
    </message>
    <message>
        <source>The thumb is away. The skin is smooth, or a small dent stays.</source>
        <comment>picture.checks/dent_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le pouce est parti. La peau est lisse, ou un petit creux reste.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The heel rests on the floor.</source>
        <comment>picture.checks/foot_lift_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne est assise sur une chaise. Le talon est posé sur le sol.</translation>
    </message>
    <message>
        <source>The leg from the side. The toes go up while the heel stays down.</source>
        <comment>picture.checks/foot_lift_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>La jambe de côté. Les orteils montent, le talon reste au sol.</translation>
    </message>
    <message>
        <source>The toes stay up for a moment. A mark shows the calf.</source>
        <comment>picture.checks/foot_lift_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Les orteils restent levés un moment. Une marque montre le mollet.</translation>
    </message>
    <message>
        <source>The foot goes back down to the floor. Stop if it hurts.</source>
        <comment>picture.checks/foot_lift_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Le pied redescend sur le sol. Arrêtez si cela fait mal.</translation>
    </message>
    <message>
        <source>The leg from the side. Flat fingers touch one small, hard knot.</source>
        <comment>picture.checks/lump_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>La jambe de côté. Des doigts à plat touchent un petit nœud dur.</translation>
    </message>
    <message>
        <source>Two legs from the side. One calf has a small knot. The other calf is wide and puffy.</source>
        <comment>picture.checks/lump_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux jambes de côté. Un mollet a un petit nœud. L’autre mollet est large et gonflé.</translation>
    </message>
    <message>
        <source>A finger is on the bony bump below the kneecap. A ruler goes 10 cm down from it.</source>
        <comment>picture.checks/tape_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un doigt sur la bosse de l’os sous la rotule. Une règle descend de 10 cm.</translation>
    </message>
    <message>
        <source>A hand wraps a paper tape around the calf there.</source>
        <comment>picture.checks/tape_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une main entoure là le mollet avec un mètre en papier.</translation>
    </message>
    <message>
        <source>Both legs from the front. Each has a tape at the same height.</source>
        <comment>picture.checks/tape_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Les deux jambes de face. Chacune a un mètre à la même hauteur.</translation>
    </message>
    <message>
        <source>A calm face with a smile. No pain.</source>
        <comment>picture.faces/face_0</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage calme qui sourit. Pas de douleur.</translation>
    </message>
    <message>
        <source>A face with eyes shut and mouth wide open. The worst pain.</source>
        <comment>picture.faces/face_10</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage aux yeux fermés, la bouche grande ouverte. La pire douleur.</translation>
    </message>
    <message>
        <source>A face with a straight mouth. A little pain.</source>
        <comment>picture.faces/face_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage à la bouche droite. Un peu de douleur.</translation>
    </message>
    <message>
        <source>A worried face. Some pain.</source>
        <comment>picture.faces/face_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage inquiet. De la douleur.</translation>
    </message>
    <message>
        <source>A face with a frown. Strong pain.</source>
        <comment>picture.faces/face_6</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage qui fronce les sourcils. Une forte douleur.</translation>
    </message>
    <message>
        <source>A face with a deep frown. Very strong pain.</source>
        <comment>picture.faces/face_8</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un visage aux sourcils très froncés. Une très forte douleur.</translation>
    </message>
    <message>
        <source>An arm with a band. A small tube fills with blood.</source>
        <comment>picture.learn/blood_test</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un bras avec un lien. Un petit tube se remplit de sang.</translation>
    </message>
    <message>
        <source>A person calls for help by phone. An ambulance comes.</source>
        <comment>picture.learn/call_help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne demande de l’aide par téléphone. Une ambulance arrive.</translation>
    </message>
    <message>
        <source>Inside a leg. A dark clot sits in the deep vein, and the leg swells.</source>
        <comment>picture.learn/clot_in_vein</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>L’intérieur d’une jambe. Un caillot sombre est dans la veine profonde, et la jambe enfle.</translation>
    </message>
    <message>
        <source>Inside a lower leg. The calf muscle is a hard, red lump.</source>
        <comment>picture.learn/cramp_muscle</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>L’intérieur d’un bas de jambe. Le muscle du mollet est une boule dure et rouge.</translation>
    </message>
    <message>
        <source>A notebook and a pen. A pain spot gets smaller day by day.</source>
        <comment>picture.learn/diary</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un carnet et un stylo. Un point de douleur diminue jour après jour.</translation>
    </message>
    <message>
        <source>Inside two lower legs. One has a cramp, and the other has a clot.</source>
        <comment>picture.learn/differences</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>L’intérieur de deux bas de jambe. L’un a une crampe, l’autre un caillot.</translation>
    </message>
    <message>
        <source>A jug and a full glass of water.</source>
        <comment>picture.learn/drink_water</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une carafe et un verre d’eau plein.</translation>
    </message>
    <message>
        <source>A person from head to feet. A clot goes up from the leg to the lung.</source>
        <comment>picture.learn/lung</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de la tête aux pieds. Un caillot monte de la jambe au poumon.</translation>
    </message>
    <message>
        <source>A pack of pills and a pen for shots.</source>
        <comment>picture.learn/medicine</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une boîte de comprimés et un stylo à piqûre.</translation>
    </message>
    <message>
        <source>A patient asks a question. A nurse answers.</source>
        <comment>picture.learn/questions</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Un patient pose une question. Une personne de l’équipe infirmière répond.</translation>
    </message>
    <message>
        <source>Two lower legs in tight stockings up to the knee.</source>
        <comment>picture.learn/stockings</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux bas de jambe dans des bas serrés jusqu’au genou.</translation>
    </message>
    <message>
        <source>A person leans on a wall and stretches one leg back.</source>
        <comment>picture.learn/stretch</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne s’appuie à un mur et étire une jambe en arrière.</translation>
    </message>
    <message>
        <source>A hand moves a probe over a leg. A screen shows the vein.</source>
        <comment>picture.learn/ultrasound</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une main passe une sonde sur une jambe. Un écran montre la veine.</translation>
    </message>
    <message>
        <source>An X-ray of two lower legs. A ring marks where one vein is closed.</source>
        <comment>picture.learn/venography</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une radio de deux bas de jambe. Un cercle marque où une veine est bouchée.</translation>
    </message>
    <message>
        <source>A person on a train gets up and walks. An ankle turns in circles.</source>
        <comment>picture.learn/walk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Dans un train, une personne se lève et marche. Une cheville tourne.</translation>
    </message>
    <message>
        <source>A pair of bare legs, from the front and from the back.</source>
        <comment>picture.leg_map/base</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Deux jambes nues, de face et de dos.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <comment>picture.pages/desk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne parle avec le personnel à l’accueil.</translation>
    </message>
    <message>
        <source>A hand takes the paper slip from the kiosk.</source>
        <comment>picture.pages/finished</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une main prend le ticket de papier de la borne.</translation>
    </message>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <comment>picture.pages/help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de l’équipe infirmière se penche vers quelqu’un et l’aide.</translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <comment>picture.pages/staff_now</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de l’équipe infirmière se hâte vers quelqu’un qui est assis.</translation>
    </message>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <comment>picture.pages/staff_now_minor</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne de l’équipe infirmière va vite vers un enfant assis à côté d’un adulte.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <comment>picture.pages/wait_seat</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une personne est assise et attend avec un ticket en papier.</translation>
    </message>
    <message>
        <source>An older woman touches the screen of the kiosk.</source>
        <comment>picture.pages/welcome</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Une femme âgée touche l’écran de la borne.</translation>
    </message>
</context>
</TS>
