<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CategoryMark</name>
    <message>
        <source>Urgency %1: %2</source>
        <extracomment>Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.</extracomment>
        <translation>درجة الاستعجال %1: %2</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture before. Never &quot;step back&quot;: the patient would.</extracomment>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture after. Never &quot;step forward&quot;.</extracomment>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Time to clean the screen</source>
        <extracomment>Title while staff clean the glass.</extracomment>
        <translation>وقت تنظيف الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>تعود الشاشة إلى العمل الآن.</numerusform>
            <numerusform>لا تستجيب الشاشة للمس خلال ثانية واحدة. ثم تعود إلى العمل.</numerusform>
            <numerusform>لا تستجيب الشاشة للمس خلال ثانيتين. ثم تعود إلى العمل.</numerusform>
            <numerusform>لا تستجيب الشاشة للمس خلال %n ثوانٍ. ثم تعود إلى العمل.</numerusform>
            <numerusform>لا تستجيب الشاشة للمس خلال %n ثانية. ثم تعود إلى العمل.</numerusform>
            <numerusform>لا تستجيب الشاشة للمس خلال %n ثانية. ثم تعود إلى العمل.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>You: not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient gave no answer.</extracomment>
        <translation>إجابتك: غير معروفة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient&apos;s own answer. %1 is the answer.</extracomment>
        <translation>إجابتك: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Muscle cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a muscle cramp is.</extracomment>
        <translation>تشنج عضلي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Blood clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a blood clot may be.</extracomment>
        <translation>جلطة دموية</translation>
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
        <translation>شخص جالس ينتظر ومعه ورقة برقمه.</translation>
    </message>
    <message>
        <source>Thank you. Please take a seat.</source>
        <extracomment>Title of the very last page.</extracomment>
        <translation>شكرًا لك. الرجاء الجلوس.</translation>
    </message>
    <message>
        <source>We will call your number. Your answers are gone from this screen.</source>
        <extracomment>On the very last page: the number on the paper slip is called.</extracomment>
        <translation>سننادي على رقمك. لم تعد إجاباتك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the very last page: the safety net in one sentence.</extracomment>
        <translation>إذا ساءت حالتك، الرجاء إخبار مكتب الاستقبال فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Button on the very last page: shows the start screen for the next patient.</extracomment>
        <translation>شاشة البداية</translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Get help from staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Always-there button: calls staff. Two or three short words.</extracomment>
        <translation>مساعدة من الطاقم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We ask you first. Then staff come to you.</source>
        <extracomment>Spoken after &quot;Get help from staff&quot;: what the button does.</extracomment>
        <translation>نسألك أولًا. ثم يأتي إليك طاقم العيادة.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Always-there button: choose another language. One word.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shows all languages. Your answers stay.</source>
        <extracomment>Spoken after &quot;Language&quot;: what the button does.</extracomment>
        <translation>يُظهر كل اللغات. وتبقى إجاباتك.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Always-there button while the text is largest: back to the usual size.</extracomment>
        <translation>خط عادي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Always-there button: makes all text larger.</extracomment>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <extracomment>Spoken after &quot;Larger text&quot; or &quot;Usual text&quot;. %1 is the size that is set, %2 the largest.</extracomment>
        <translation>حجم الخط %1 من %2</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Always-there button: light letters on black. One word.</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Shows light words on black.</source>
        <extracomment>Spoken after &quot;Contrast&quot;: what the button does.</extracomment>
        <translation>يُظهر كلمات فاتحة على لون أسود.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <extracomment>Always-there button: moves all buttons to the lower part of a tall screen. Very short.</extracomment>
        <translation>خفض الأزرار</translation>
    </message>
    <message>
        <source>Moves all buttons down, so you can reach them.</source>
        <extracomment>Spoken after &quot;Lower buttons&quot;: what the button does.</extracomment>
        <translation>يُنزل كل الأزرار إلى الأسفل لتصل إليها يدك.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Always-there button while a voice reads the page: be silent. Very short.</extracomment>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Always-there button: a voice reads the page. Very short.</extracomment>
        <translation>قراءة بصوت</translation>
    </message>
    <message>
        <source>A voice reads this page to you.</source>
        <extracomment>Spoken after &quot;Read aloud&quot;: what the button does.</extracomment>
        <translation>صوت يقرأ لك هذه الصفحة.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>Button: the voice reads the page once more from the beginning. Very short.</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: the voice becomes less loud. One word.</extracomment>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Sound: %1 of %2</source>
        <extracomment>How loud the voice is. %1 is the step that is set, %2 the loudest.</extracomment>
        <translation>الصوت: %1 من %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: the voice becomes louder. One word.</extracomment>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that offers help from staff.</extracomment>
        <translation>شخص من فريق التمريض ينحني نحو شخص ويساعده.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you want a person to help you?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that offers help from staff.</extracomment>
        <translation>هل تلزمك مساعدة من شخص؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help after the last question.</extracomment>
        <translation>نستدعي لك طاقم العيادة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you. You get a number, and the questions stop here.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help.</extracomment>
        <translation>نستدعي لك طاقم العيادة. نعطيك رقمًا، وتتوقف الأسئلة هنا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, call staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: yes, staff should come.</extracomment>
        <translation>نعم، استدعاء الطاقم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: no help needed, back to the page before.</extracomment>
        <translation>لا، رجوع</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Shown when nobody has touched the screen for a while.</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>سنمسح إجاباتك الآن لحماية خصوصيتك.</numerusform>
            <numerusform>سنمسح إجاباتك لحماية خصوصيتك خلال ثانية واحدة.</numerusform>
            <numerusform>سنمسح إجاباتك لحماية خصوصيتك خلال ثانيتين.</numerusform>
            <numerusform>سنمسح إجاباتك لحماية خصوصيتك خلال %n ثوانٍ.</numerusform>
            <numerusform>سنمسح إجاباتك لحماية خصوصيتك خلال %n ثانية.</numerusform>
            <numerusform>سنمسح إجاباتك لحماية خصوصيتك خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that keeps the visit: the patient needs longer.</extracomment>
        <translation>أحتاج إلى وقت أكثر</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the sheet on which another language is chosen.</extracomment>
        <translation>الرجاء اختيار اللغة</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: keep the language, back to the page below.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>draft</source>
        <extracomment>Mark on a language whose translation no professional has reviewed yet. Very short.</extracomment>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>LearnMenuPage</name>
    <message>
        <source>Learn while you wait</source>
        <extracomment>Title of the list of pages to read in the waiting room.</extracomment>
        <translation>معلومات أثناء الانتظار</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button at the end of a page to read. %1 is the title of the page that comes next.</extracomment>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>LegMap</name>
    <message>
        <source>From the front</source>
        <extracomment>Above the drawn legs as seen from the front. Short.</extracomment>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>Above the drawn legs as seen from behind. Short.</extracomment>
        <translation>من الخلف</translation>
    </message>
</context>
<context>
    <name>LegMapPage</name>
    <message>
        <source>Both legs, from the front and from behind.</source>
        <extracomment>Spoken for the drawing of both legs on which a patient taps where it hurts.</extracomment>
        <translation>الرِّجلان معًا، من الأمام ومن الخلف.</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Others near you can hear the voice. Plug in headphones to hear it alone.</source>
        <extracomment>Before a voice reads a patient&apos;s answers out of the loudspeaker.</extracomment>
        <translation>قد يسمع الصوت من هم بقربك. يمكنك توصيل سماعة ليكون الصوت لك وحدك.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: read the answers aloud all the same. Very short.</extracomment>
        <translation>قراءة بصوت</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: do not read the answers aloud, back to the page below.</extracomment>
        <translation>رجوع</translation>
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
        <translation>نعم، إرسال</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Learn while you wait</source>
        <extracomment>On the last page, in place of Next: pages about leg pain to read while waiting.</extracomment>
        <translation>معلومات أثناء الانتظار</translation>
    </message>
    <message>
        <source>Staff only: I am here</source>
        <oldsource>Staff: I am here</oldsource>
        <extracomment>For staff, on the page that called them: they are with the patient. Very short.</extracomment>
        <translation>للطاقم&#xa0;فقط: أنا هنا</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>On the pages to read: ends the visit and wipes the answers. One word.
----------
On the last page: ends the visit and wipes the answers. One word.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>الرجاء اختيار إجابة</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of Next, on a question that may be left out. One word.</extracomment>
        <translation>تخطي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>عرض البقية</translation>
    </message>
    <message>
        <source>Keep answer</source>
        <extracomment>In place of Next, when an answer is changed from the list of answers. Very short.</extracomment>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In place of Next, on the page that says what this is. One word.</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>NumberPadPage</name>
    <message>
        <source>Type the number on your ticket</source>
        <extracomment>Title of the page where a waiting patient types the number on the ticket.</extracomment>
        <translation>الرجاء كتابة الرقم الموجود على ورقتك</translation>
    </message>
    <message>
        <source>If your ticket has another letter, please go to the desk.</source>
        <extracomment>Below the ticket number that is being typed.</extracomment>
        <translation>إذا كان على ورقتك حرف آخر، فالرجاء التوجه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Take back one digit</source>
        <extracomment>Spoken for the key that takes back the last digit.</extracomment>
        <translation>حذف رقم واحد</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example 38.2 cm.</extracomment>
        <translation>%1 سم</translation>
    </message>
    <message>
        <source>%1 in</source>
        <extracomment>The same length in inches, for example 15.0 in.</extracomment>
        <translation>%1 بوصة</translation>
    </message>
    <message>
        <source>1 cm</source>
        <extracomment>Button of a tape measure: take one centimetre away. Keep it very short.</extracomment>
        <translation>1 سم</translation>
    </message>
    <message>
        <source>1 mm</source>
        <extracomment>Button of a tape measure: take one millimetre away. Keep it very short.</extracomment>
        <translation>1 مم</translation>
    </message>
    <message>
        <source>1 mm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one millimetre. Keep it very short.</extracomment>
        <translation>1 مم</translation>
    </message>
    <message>
        <source>1 cm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one centimetre. Keep it very short.</extracomment>
        <translation>1 سم</translation>
    </message>
    <message>
        <source>%1: make it one centimeter less</source>
        <oldsource>%1: one centimetre less</oldsource>
        <extracomment>Spoken name of the button that takes one centimetre away. %1 is which leg.</extracomment>
        <translation>%1: أقل بسنتيمتر واحد</translation>
    </message>
    <message>
        <source>%1: make it one millimeter less</source>
        <oldsource>%1: one millimetre less</oldsource>
        <extracomment>Spoken name of the button that takes one millimetre away. %1 is which leg.</extracomment>
        <translation>%1: أقل بمليمتر واحد</translation>
    </message>
    <message>
        <source>%1: make it one millimeter more</source>
        <oldsource>%1: one millimetre more</oldsource>
        <extracomment>Spoken name of the button that adds one millimetre. %1 is which leg.</extracomment>
        <translation>%1: أكثر بمليمتر واحد</translation>
    </message>
    <message>
        <source>%1: make it one centimeter more</source>
        <oldsource>%1: one centimetre more</oldsource>
        <extracomment>Spoken name of the button that adds one centimetre. %1 is which leg.</extracomment>
        <translation>%1: أكثر بسنتيمتر واحد</translation>
    </message>
    <message>
        <source>no number yet</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Shown at a tape measure while no number has been set.</extracomment>
        <translation>لا رقم بعد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button of a tape measure: take the number away, so that none is given. One word.</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>%1: take the number away</source>
        <extracomment>Spoken name of the button that takes a number away. %1 is which leg.</extracomment>
        <translation>%1: إزالة الرقم</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page of a kiosk that is out of order.</extracomment>
        <translation>شخص يتحدث مع طاقم العيادة عند مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>You cannot use this screen now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that a kiosk shows while it is out of order.</extracomment>
        <translation>لا يمكن استعمال هذه الشاشة الآن.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please go to the desk. Staff will help you there.</source>
        <extracomment>On the page of a kiosk that is out of order: what to do instead.</extracomment>
        <translation>الرجاء الذهاب إلى مكتب الاستقبال. سيساعدك طاقم العيادة هناك.</translation>
    </message>
    <message>
        <source>Does your chest hurt, or is it hard to breathe? Tell staff at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the page of a kiosk that is out of order: what cannot wait.</extracomment>
        <translation>هل هناك ألم في صدرك أو صعوبة في التنفس؟ الرجاء إخبار طاقم العيادة فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation>
            <numerusform>سيراك فريق التمريض قريبًا.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو ساعة واحدة.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو ساعتين.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو %n ساعات.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو %n ساعة.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو %n ساعة.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in minutes.</extracomment>
        <translation>
            <numerusform>سيراك فريق التمريض الآن.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو دقيقة واحدة.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو دقيقتين.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو %n دقائق.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو %n دقيقة.</numerusform>
            <numerusform>سيراك فريق التمريض خلال نحو %n دقيقة.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We could not give you a number. Please go to the desk now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number, when the kiosk could not give one. Staff are called too.</extracomment>
        <translation>لم نتمكن من إعطائك رقمًا. الرجاء التوجه إلى مكتب الاستقبال الآن.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where to find the desk: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page. %1 is where the desk is, in the clinic&apos;s own words and language.</extracomment>
        <translation>مكان مكتب الاستقبال: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above what the patient should do now.</extracomment>
        <translation>ماذا يحدث الآن</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell the desk that you have no number. They will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, in place of &quot;take a seat&quot;, when the kiosk could not give a number.</extracomment>
        <translation>الرجاء إخبار مكتب الاستقبال بأنه ليس لديك رقم. سيساعدونك فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How soon you need care</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above the number and the word that tell how urgent the visit is.</extracomment>
        <translation>مدى حاجتك إلى رعاية عاجلة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers beside a cramp and a clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the table that compares the patient&apos;s answers with a cramp and with a clot.</extracomment>
        <translation>إجاباتك مقارنة بالتشنج والجلطة</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OwnPaperNote</name>
    <message>
        <source>Look for your own paper at the printer. Keep it with you.</source>
        <extracomment>The patient&apos;s own small paper, with the number on it, comes out of the printer.</extracomment>
        <translation>الرجاء البحث عن ورقتك عند الطابعة والاحتفاظ بها معك.</translation>
    </message>
    <message>
        <source>We could not print your own paper. You can ask for it at the desk.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s own small paper did not come out. The number stands on the screen.</extracomment>
        <translation>لم نتمكن من طباعة ورقتك. يمكنك طلبها من مكتب الاستقبال.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>PageTurners</name>
    <message>
        <source>More below</source>
        <extracomment>Button under a text that is longer than the screen: shows the next part.</extracomment>
        <translation>المزيد في الأسفل</translation>
    </message>
    <message>
        <source>Shows the next part of this page.</source>
        <extracomment>Spoken after &quot;More below&quot;: what the button does.</extracomment>
        <translation>يُظهر الجزء التالي من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Button under a text that is longer than the screen: shows the part before.</extracomment>
        <translation>رجوع إلى الأعلى</translation>
    </message>
    <message>
        <source>Shows the part before this one.</source>
        <extracomment>Spoken after &quot;Back up&quot;: what the button does.</extracomment>
        <translation>يُظهر الجزء السابق.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We print your answers now. Then the nurse reads them.</source>
        <extracomment>The nurse&apos;s paper slip is on its way.</extracomment>
        <translation>نطبع إجاباتك الآن. ثم يقرؤها فريق التمريض.</translation>
    </message>
    <message>
        <source>We printed your answers. The nurse reads them next.</source>
        <oldsource>Your answers are printed for the nurse.</oldsource>
        <extracomment>The nurse&apos;s paper slip is out of the printer.</extracomment>
        <translation>طبعنا إجاباتك. سيقرؤها فريق التمريض بعد ذلك.</translation>
    </message>
    <message>
        <source>Your answers are with the printer. Please keep your number.</source>
        <extracomment>The printer took the nurse&apos;s slip and does not say whether it came out.</extracomment>
        <translation>إجاباتك لدى الطابعة. الرجاء الاحتفاظ برقمك.</translation>
    </message>
    <message>
        <source>The printer did not work. Please tell the desk your number.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The printer failed; the answers are kept and the ticket number still counts.</extracomment>
        <translation>لم تعمل الطابعة. الرجاء إخبار مكتب الاستقبال برقمك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>No answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, beside a question that was left out.</extracomment>
        <translation>دون إجابة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Change</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On each row of the list of answers: a tap opens the question again.</extracomment>
        <translation>تغيير</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, at a question that was left out: a tap opens it. A verb; one word.</extracomment>
        <translation>الإجابة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are these answers right?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that lists all answers before they go to the nurse.</extracomment>
        <translation>هل هذه الإجابات صحيحة؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap an answer to change it. Then tap “%1”.</source>
        <oldsource>Tap an answer to change it. Then tap the big button.</oldsource>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the title of the page that lists all answers.</extracomment>
        <translation>لتغيير إجابة، الرجاء لمسها. ثم الرجاء لمس «%1».</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecheckButtons</name>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Ends a re-check: shows the start screen. One or two words.</extracomment>
        <translation>شاشة البداية</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>الرجاء اختيار إجابة</translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>عرض البقية</translation>
    </message>
</context>
<context>
    <name>RecheckEndPage</name>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <oldsource>Stay where you are. Staff are being called.</oldsource>
        <extracomment>A waiting patient told something worse: large, calm, not to be missed.</extracomment>
        <translation>الرجاء البقاء في مكانك. نستدعي طاقم العيادة الآن.</translation>
    </message>
    <message>
        <source>Thank you. We have your answers.</source>
        <extracomment>A waiting patient was asked again, and nothing is more urgent than before.</extracomment>
        <translation>شكرًا لك. وصلتنا إجاباتك.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <extracomment>The number is not known at this kiosk, or too old.</extracomment>
        <translation>الرجاء التوجه إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the line that staff are being called.</extracomment>
        <translation>الرجاء الجلوس إن أمكن. الرجاء عدم المشي. طاقم العيادة قادم إليك. إذا ساءت حالتك، الرجاء النداء بصوت عالٍ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. We will call your number. If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. After a re-check in which nothing is more urgent.</extracomment>
        <translation>الرجاء الجلوس. سننادي على رقمك. إذا ساءت حالتك، الرجاء إخبار مكتب الاستقبال فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We cannot find this number here. The desk will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The number is not known at this kiosk, or too old. Kind: it is nobody&apos;s fault.</extracomment>
        <translation>لا نجد هذا الرقم هنا. سيساعدك مكتب الاستقبال فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>شخص من فريق التمريض يسرع نحو شخص جالس.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the page that asks the patient to wait on.</extracomment>
        <translation>شخص جالس ينتظر ومعه ورقة برقمه.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page that sends the patient to the desk.</extracomment>
        <translation>شخص يتحدث مع طاقم العيادة عند مكتب الاستقبال.</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button with a loudspeaker, while it speaks: be silent. Very short.</extracomment>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button with a loudspeaker: speak the words beside it. Very short.</extracomment>
        <translation>قراءة بصوت</translation>
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
        <translation>شخص من فريق التمريض يسرع نحو طفل جالس بجانب شخص بالغ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>شخص من فريق التمريض يسرع نحو شخص جالس.</translation>
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
        <translation>هل تؤلمك رِجلك؟ الرجاء اختيار اللغة للبدء.</translation>
    </message>
    <message>
        <source>The desk is closed now. You can still answer the questions here.</source>
        <extracomment>On the start screen, outside the desk&apos;s opening hours.</extracomment>
        <translation>مكتب الاستقبال مغلق الآن. لا يزال بإمكانك الإجابة عن الأسئلة هنا.</translation>
    </message>
    <message>
        <source>Desk hours today: %1</source>
        <extracomment>On the start screen. %1 are today&apos;s opening hours, for example 8:00–12:00.</extracomment>
        <translation>ساعات مكتب الاستقبال اليوم: %1</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of about %2</source>
        <extracomment>Progress at the top of each question. %1 is the step, %2 about how many there are.</extracomment>
        <translation>الخطوة %1 من حوالي %2</translation>
    </message>
</context>
<context>
    <name>TapeNote</name>
    <message>
        <source>We print a paper tape for you now.</source>
        <extracomment>A paper measuring tape is on its way out of the printer.</extracomment>
        <translation>نطبع لك الآن شريطًا ورقيًا.</translation>
    </message>
    <message>
        <source>Please take the paper tape from the printer.</source>
        <extracomment>A paper measuring tape comes out of the printer.</extracomment>
        <translation>الرجاء أخذ الشريط الورقي من الطابعة.</translation>
    </message>
    <message>
        <source>We could not print a paper tape. You can ask staff for one.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The paper measuring tape did not come out.</extracomment>
        <translation>لم نتمكن من طباعة شريط ورقي. يمكنك طلب شريط من طاقم العيادة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number is %1</source>
        <extracomment>Spoken for the ticket. %1 is the number, for example A-017.</extracomment>
        <translation>رقمك هو %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Above the ticket number.</extracomment>
        <translation>رقمك</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>I already have a number</source>
        <extracomment>Small entry on the start screen, for a waiting patient who feels different.</extracomment>
        <translation>لدي رقم بالفعل</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Older wording: %1</source>
        <extracomment>Before a translation that is older than the English text above it. %1 is that translation.</extracomment>
        <translation>نص أقدم: %1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Nurse&apos;s slip</source>
        <extracomment>To staff, in the list of papers.</extracomment>
        <translation>ورقة الفرز للتمريض</translation>
    </message>
    <message>
        <source>Patient&apos;s paper</source>
        <extracomment>To staff, in the list of papers: the small paper with the number that the patient keeps.</extracomment>
        <translation>ورقة المريض</translation>
    </message>
    <message>
        <source>Slip at the desk</source>
        <extracomment>To staff, in the list of papers: a second slip, printed at the desk.</extracomment>
        <translation>ورقة عند مكتب الاستقبال</translation>
    </message>
    <message>
        <source>UPDATE slip</source>
        <extracomment>To staff, in the list of papers: a slip after a waiting patient was asked again.</extracomment>
        <translation>ورقة تحديث</translation>
    </message>
    <message>
        <source>Message that staff must come</source>
        <extracomment>To staff, in the list of papers: what another program is sent when staff must come.</extracomment>
        <translation>رسالة بأن على الطاقم الحضور</translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>To staff, in the list of papers: what the clinic&apos;s other programs are sent.</extracomment>
        <translation>لبرامج أخرى</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>تنتظر دورها.</translation>
    </message>
    <message>
        <source>On its way now.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>في الطريق الآن.</translation>
    </message>
    <message>
        <source>Sent. Look whether it came out.</source>
        <extracomment>To staff: state of a paper. The printer cannot tell whether it came out.</extracomment>
        <translation>أُرسلت. تأكد من خروجها.</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>To staff: state of a paper that surely came out.</extracomment>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Failed. The kiosk tries again.</source>
        <extracomment>To staff: state of a paper. The kiosk tries again by itself.</extracomment>
        <translation>فشلت المحاولة. يحاول الجهاز مرة أخرى.</translation>
    </message>
    <message>
        <source>Failed. The kiosk does not try again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff: state of a paper that the kiosk does not try again.</extracomment>
        <translation>فشلت المحاولة. لن يحاول الجهاز مرة أخرى.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Printer of the nurse</source>
        <extracomment>To staff: where the slips come out.</extracomment>
        <translation>طابعة التمريض</translation>
    </message>
    <message>
        <source>Printer of the patient</source>
        <extracomment>To staff: where the patients&apos; own papers come out.</extracomment>
        <translation>طابعة المريض</translation>
    </message>
    <message>
        <source>Printer at the desk</source>
        <extracomment>To staff: where slips come out a second time.</extracomment>
        <translation>طابعة مكتب الاستقبال</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Test page</source>
        <extracomment>To staff: head of a page that shows whether a printer works.</extracomment>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Is it switched on, and are its cables in?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>لا يمكن الوصول إلى الطابعة. هل هي مشغّلة وكابلاتها موصولة؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it until it clicks.</source>
        <extracomment>To staff.</extracomment>
        <translation>غطاء الطابعة مفتوح. الرجاء إغلاقه حتى تُسمع نقرة.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in paper.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>لا يوجد ورق في الطابعة. الرجاء وضع ورق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paper is stuck in the printer. Pull it out gently.</source>
        <extracomment>To staff.</extracomment>
        <translation>الورق عالق في الطابعة. الرجاء سحبه برفق.</translation>
    </message>
    <message>
        <source>The printer is paused. Press its button, or start its queue again.</source>
        <extracomment>To staff.</extracomment>
        <translation>الطابعة متوقفة مؤقتًا. الرجاء ضغط زرها أو إعادة تشغيل قائمة الطباعة.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off, wait, and switch it on.</source>
        <extracomment>To staff.</extracomment>
        <translation>تُبلغ الطابعة عن خطأ. الرجاء إطفاؤها والانتظار ثم تشغيلها.</translation>
    </message>
    <message>
        <source>The paper is nearly used up. Have a new roll ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>الورق على وشك النفاد. الرجاء تجهيز لفة جديدة.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is. Look whether paper came out.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff. The printer has no way to tell its state.</extracomment>
        <translation>لا تُخبر الطابعة عن حالتها. الرجاء التأكد من خروج الورق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>الطابعة جاهزة.</translation>
    </message>
</context>
<context>
    <name>recap</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example &quot;38.5 cm&quot;</extracomment>
        <translation>%1 سم</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>KIOSK PRE-TRIAGE  –  *NOT* A DIAGNOSIS  –  NURSE TO CONFIRM</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Strip under the head of the nurse&apos;s slip. *stars* print bold.</extracomment>
        <translation>فرز أولي بالجهاز  –  *ليس* تشخيصًا  –  على التمريض التأكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Nurse triage slip</source>
        <extracomment>Title of the file.</extracomment>
        <translation>ورقة الفرز للتمريض</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Label over the ticket number.</extracomment>
        <translation>رقم الدور</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number when none could be given.</extracomment>
        <translation>دون رقم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a reprint; %1 is 2 or more.</extracomment>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <extracomment>Marks a new slip of a patient who was asked again while waiting; replaces the first.</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>Label; the kiosk&apos;s name follows.</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label; date and time at which the visit began follow.</extracomment>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Label; date and time at which the visit ended follow.</extracomment>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label; date and time of printing follow.</extracomment>
        <translation>وقت الطباعة</translation>
    </message>
    <message>
        <source>Language used</source>
        <extracomment>Label; the patient&apos;s language follows.</extracomment>
        <translation>اللغة المستعملة</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Label; patient or helper follows.</extracomment>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>INTERPRETER NEEDED: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top; %1 is the patient&apos;s language.</extracomment>
        <translation>يلزم مترجم فوري: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>STAFF CALLED</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>تم استدعاء الطاقم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PATIENT ASKED FOR STAFF, visit ended early</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>المريض طلب الطاقم، وانتهت الجلسة مبكرًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time of category 1.</extracomment>
        <translation>معاينة فورية</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See within %1 minutes</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time; %1 is a number of minutes.</extracomment>
        <translation>معاينة خلال %1 د</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Category %1 of 5  (1 is most urgent)</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Over the category&apos;s word; 1 is the most urgent.</extracomment>
        <translation>الفئة %1 من 5  (1 الأكثر استعجالًا)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>UNDER 18: SCORE *NOT* VALID</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the Wells score is not valid for minors.</extracomment>
        <translation>أقل من 18: المقياس *غير* صالح</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AGE *NOT* TOLD: score not valid under 18</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the age question was left out.</extracomment>
        <translation>العمر *غير* مذكور: المقياس غير صالح لمن هم دون 18</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PREGNANT</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>حامل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>GAVE BIRTH WITHIN 6 WEEKS</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>ولادة خلال آخر 6 أسابيع</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ON A BLOOD THINNER</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>على مضاد تخثر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of a block.</extracomment>
        <translation>علامات الخطر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: none reported</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, e.g. Emergency signs.</extracomment>
        <translation>%1: لم يُذكر أي منها</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: %2 – *NOT* ruled out</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, %2 is &quot;not sure&quot; or &quot;not answered&quot;.</extracomment>
        <translation>%1: %2 – *لم* تُستبعد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 not answered or not sure</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is how many questions; their names follow.</extracomment>
        <translation>%1 دون إجابة أو غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Every question was answered.</source>
        <extracomment>In place of the number not answered.</extracomment>
        <translation>أُجيب عن كل الأسئلة.</translation>
    </message>
    <message>
        <source>Questions stopped early: what was not asked is unknown.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the red flags.</extracomment>
        <translation>توقفت الأسئلة مبكرًا: ما لم يُسأل عنه غير معروف.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why this category</source>
        <extracomment>Title of a block.</extracomment>
        <translation>سبب هذه الفئة</translation>
    </message>
    <message>
        <source>same answers as above</source>
        <extracomment>Under a rule that fired for the same answers as the one above it.</extracomment>
        <translation>الإجابات نفسها المذكورة أعلاه</translation>
    </message>
    <message>
        <source>*Also:* %1</source>
        <extracomment>Under the main reasons; %1 lists the other rules that fired.</extracomment>
        <translation>*أيضًا:* %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Title of a block (the S of SBAR).</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Title of a block (the B of SBAR).</extracomment>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Assessment: Wells items</source>
        <extracomment>Title of a block (the A of SBAR).</extracomment>
        <translation>التقييم: بنود ويلز</translation>
    </message>
    <message>
        <source>Suggested: the nurse decides</source>
        <extracomment>Title of a block (the R of SBAR).</extracomment>
        <translation>مقترح: القرار للتمريض</translation>
    </message>
    <message>
        <source>as told by the patient</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>حسب أقوال المريض</translation>
    </message>
    <message>
        <source>as told by a helper</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>حسب أقوال المساعد</translation>
    </message>
    <message>
        <source>as told at the kiosk</source>
        <extracomment>After a block&apos;s title, when it is not known who answered.</extracomment>
        <translation>حسب الإجابات على الجهاز</translation>
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
        <translation>دون إجابة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was never asked; not the same as no.</extracomment>
        <translation>لم يُسأل عنه</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not answered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions that were asked and left out. *stars* print bold.</extracomment>
        <translation>*دون إجابة:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not asked:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions. *stars* print bold.</extracomment>
        <translation>*لم يُسأل عن:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside a score item: the guided check was not offered.</extracomment>
        <translation>لم يُعرض</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks. *stars* print bold.</extracomment>
        <translation>*لم يُعرض:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered, already urgent:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks; they are not offered to who is already urgent.</extracomment>
        <translation>*لم يُعرض، الحالة عاجلة أصلًا:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The calf was not measured.</extracomment>
        <translation>غير مقاس</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number on a scale, e.g. 6 of 10.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A length in millimetres.</extracomment>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s right leg; never shortened.</extracomment>
        <translation>الأيمن</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s left leg; never shortened.</extracomment>
        <translation>الأيسر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation>كلا الطرفين</translation>
    </message>
    <message>
        <source>Side *NOT* told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs. *stars* print bold.</extracomment>
        <translation>الجهة *غير* مذكورة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>place not told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs.</extracomment>
        <translation>المكان غير مذكور</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Table column.</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Table column: yes, no, ? or a box to tick.</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Table column.</extracomment>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Table column: patient, measured, clinician.</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer in the table.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer in the table.</extracomment>
        <translation>لا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>?</source>
        <extracomment>Answer in the table: not known.</extracomment>
        <translation>؟</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>Who said it.</extracomment>
        <translation>المريض</translation>
    </message>
    <message>
        <source>patient, to confirm</source>
        <extracomment>Who said it; a clinician confirms.</extracomment>
        <translation>المريض، يلزم التأكيد</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>Who said it: the tape measure.</extracomment>
        <translation>بالقياس</translation>
    </message>
    <message>
        <source>clinician to do</source>
        <extracomment>Nobody said it yet; an empty box stands beside it.</extracomment>
        <translation>للممارس السريري</translation>
    </message>
    <message>
        <source>Told %1  –  highest %2</source>
        <extracomment>The Wells items told, and the most they could come to.</extracomment>
        <translation>المذكور %1  –  الأقصى %2</translation>
    </message>
    <message>
        <source>-2 *NOT* applied: needs a clinician.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the table. *stars* print bold.</extracomment>
        <translation>خصم النقطتين *لم* يُطبَّق: يلزم ممارس سريري.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No item answered: a clinician takes the score.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the range.</extracomment>
        <translation>لا إجابة عن أي بند: يحسب الممارس السريري المقياس.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf and guided checks</source>
        <extracomment>Title of a block.</extracomment>
        <translation>ربلة الساق والفحوص الموجّهة</translation>
    </message>
    <message>
        <source>Calf difference</source>
        <extracomment>Label: larger calf less smaller calf.</extracomment>
        <translation>الفرق بين ربلتي الساقين</translation>
    </message>
    <message>
        <source>%1 mm, LEFT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 مم، اليسرى أكبر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 mm, RIGHT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 مم، اليمنى أكبر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 mm</source>
        <extracomment>No difference of the two calves.</extracomment>
        <translation>0 مم</translation>
    </message>
    <message>
        <source>Five differences</source>
        <extracomment>Title of a block: cramp or clot.</extracomment>
        <translation>الفروق الخمسة</translation>
    </message>
    <message>
        <source>fits cramp</source>
        <extracomment>Table column.</extracomment>
        <translation>يتوافق مع تشنج</translation>
    </message>
    <message>
        <source>not cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>لا يتوافق مع تشنج</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>غير معروف</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result within 4 hours.</source>
        <extracomment>Recommendation.</extracomment>
        <translation>بنود ويلز المذكورة 2 أو أكثر: NICE NG158 – تصوير الأوردة الدانية للطرف السفلي بالموجات فوق الصوتية، النتيجة خلال 4 ساعات.</translation>
    </message>
    <message>
        <source>0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>المذكور 0 أو 1: *لا* يستبعد الجلطة؛ NICE NG158 – فحص D-dimer، النتيجة خلال 4 ساعات.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, temperature, both legs.</source>
        <extracomment>Recommendation for who is under 18.</extracomment>
        <translation>أقل من 18: معاينة قريبة مع البالغ المرافق. المطلوب: النبض، SpO2، ضغط الدم، الحرارة، الطرفان السفليان.</translation>
    </message>
    <message>
        <source>NICE NG158 and the Wells score do *NOT* apply under 18.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>إرشادات NICE NG158 ومقياس ويلز *لا* تنطبق على من هم دون 18.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>إرشادات NICE NG158 *لا* تشمل الحمل: يُتبع مسار رعاية الأمومة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clinician to confirm.</source>
        <extracomment>Recommendation for category 5.</extracomment>
        <translation>على الممارس السريري التأكيد.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Title of the box with empty lines.</extracomment>
        <translation>التمريض</translation>
    </message>
    <message>
        <source>HR /min</source>
        <extracomment>Empty field: heart rate.</extracomment>
        <translation>النبض /د</translation>
    </message>
    <message>
        <source>RR /min</source>
        <extracomment>Empty field: respiratory rate.</extracomment>
        <translation>التنفس /د</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <extracomment>Empty field: oxygen saturation.</extracomment>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <extracomment>Empty field: blood pressure.</extracomment>
        <translation>ضغط الدم mmHg</translation>
    </message>
    <message>
        <source>T °C</source>
        <extracomment>Empty field: temperature.</extracomment>
        <translation>الحرارة °م</translation>
    </message>
    <message>
        <source>Foot pulse Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>نبض القدم اليسرى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot pulse Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>نبض القدم اليمنى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Final category (circle)</source>
        <extracomment>Empty field: 1 2 3 4 5 stand in it.</extracomment>
        <translation>الفئة النهائية (دائرة حول الرقم)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Empty field: the nurse&apos;s name.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Empty field.</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Empty field.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Empty field.</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>LegCheck %1 · content %2 %3 (%4)</source>
        <extracomment>Foot: software version, content name, its version, its checksum.</extracomment>
        <translation>LegCheck %1 · المحتوى %2 %3 (%4)</translation>
    </message>
    <message>
        <source>draft translation, not reviewed</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. State of the translation the patient read: no qualified person has reviewed it.</extracomment>
        <translation>مسودة ترجمة، غير مراجعة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>patient read: %1</source>
        <extracomment>Foot: the language and how far its translation was checked.</extracomment>
        <translation>لغة قراءة المريض: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot.</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>On a second page.</extracomment>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Made by rules from answers at a kiosk; *NOT* a diagnosis.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Foot. *stars* print bold.</extracomment>
        <translation>أُعدّت بقواعد من الإجابات على الجهاز؛ *ليست* تشخيصًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CONFIDENTIAL: keep with the patient&apos;s record, or shred.</source>
        <extracomment>Foot.</extracomment>
        <translation>سري: تُحفظ في ملف المريض، أو تُتلف بآلة تمزيق الورق.</translation>
    </message>
</context>
<context>
    <name>stub</name>
    <message>
        <source>Your paper</source>
        <extracomment>Title of the file that holds the patient&apos;s own paper.</extracomment>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>On the patient&apos;s paper, over the ticket number.</extracomment>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <extracomment>On the patient&apos;s paper, in place of the number when none could be given.</extracomment>
        <translation>الرجاء التوجه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Keep this paper. We will call this number.</source>
        <extracomment>On the patient&apos;s paper, below the number.</extracomment>
        <translation>الرجاء الاحتفاظ بهذه الورقة. سننادي على هذا الرقم.</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>On the patient&apos;s paper: title of a small table to fill in by hand.</extracomment>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Write down what changes. Show it to the nurse.</source>
        <extracomment>On the patient&apos;s paper, below &quot;My notes&quot;.</extracomment>
        <translation>الرجاء كتابة ما يتغير وإطلاع فريق التمريض عليه.</translation>
    </message>
    <message>
        <source>Day, time</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand.</extracomment>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand, 0 is no pain.</extracomment>
        <translation>الألم 0–10</translation>
    </message>
    <message>
        <source>What is different?</source>
        <extracomment>On the patient&apos;s paper: head of a wide column to fill in by hand.</extracomment>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a second print of the patient&apos;s paper; %1 is 2 or more.</extracomment>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Paper tape</source>
        <extracomment>Title of the file that holds the paper measuring tape.</extracomment>
        <translation>شريط ورقي</translation>
    </message>
    <message>
        <source>Paper tape to measure your legs</source>
        <extracomment>Head of the paper measuring tape, in large letters.</extracomment>
        <translation>شريط ورقي لقياس الساقين</translation>
    </message>
    <message>
        <source>First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the paper tape, beside a printed bar.</extracomment>
        <translation>الرجاء التحقق أولًا: هل طول هذا الخط 50 مم على المسطرة؟ إن لم يكن كذلك، الرجاء عدم استعمال هذا الشريط.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use this tape once, then throw it away.</source>
        <extracomment>On the paper tape, at the end.</extracomment>
        <translation>يُستعمل هذا الشريط مرة واحدة ثم يُرمى.</translation>
    </message>
    <message>
        <source>Cut out the pieces. Glue each onto the dots of the one before, right up to the line.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in a box of dots.</extracomment>
        <translation>الرجاء قص القطع. ثم لصق كل قطعة فوق نقاط القطعة التي قبلها، حتى الخط تمامًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start here: 0</source>
        <extracomment>On the paper tape, at the line marked 0.</extracomment>
        <translation>البداية من هنا: 0</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Leg check</source>
        <comment>title</comment>
        <extracomment>Name of this check.</extracomment>
        <translation>فحص الرِّجل</translation>
    </message>
    <message>
        <source>Let us check on your leg pain</source>
        <comment>intro.title</comment>
        <extracomment>Title of the page that says what this is.</extracomment>
        <translation>لنطمئن على رِجلك</translation>
    </message>
    <message>
        <source>We ask short questions about your leg, one at a time.</source>
        <comment>intro.questions</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>نطرح أسئلة قصيرة عن رِجلك، سؤالًا بعد سؤال.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may get a few gentle checks. You can skip each one.</source>
        <comment>intro.checks</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>قد نعرض عليك بضعة فحوص خفيفة. يمكنك تخطي أي فحص منها.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This is not a diagnosis. It cannot tell you what you have.</source>
        <comment>intro.not_a_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>هذا ليس تشخيصًا. ولا يمكنه أن يخبرك بما عندك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse sees your answers and decides what comes next.</source>
        <comment>intro.nurse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>يرى فريق التمريض إجاباتك ويقرر الخطوة التالية.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We do not ask your name. Only clinic staff see your answers.</source>
        <comment>intro.private</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>لا نسأل عن اسمك. لا يرى إجاباتك إلا طاقم العيادة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Immediate</source>
        <comment>category.immediate.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>فوري</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <oldsource>Stay where you are. Staff are being called.</oldsource>
        <comment>category.immediate.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>الرجاء البقاء في مكانك. نستدعي طاقم العيادة الآن.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <comment>category.immediate.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>الرجاء الجلوس إن أمكن. الرجاء عدم المشي. طاقم العيادة قادم إليك. إذا ساءت حالتك، الرجاء النداء بصوت عالٍ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now, in the resuscitation area or nearest safe place; no walking. Needs: airway and breathing, pulse, SpO2, BP, ECG. Consider pulmonary embolism.</source>
        <comment>category.immediate.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>معاينة فورية في منطقة الإنعاش أو أقرب مكان آمن؛ دون مشي. المطلوب: مجرى الهواء والتنفس، النبض، SpO2، ضغط الدم، تخطيط القلب. يؤخذ الانصمام الرئوي في الاعتبار.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Very urgent</source>
        <comment>category.very_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>عاجل جدًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit down. We are calling staff.</source>
        <oldsource>Please sit down. Staff are being called.</oldsource>
        <comment>category.very_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>الرجاء الجلوس. نستدعي طاقم العيادة الآن.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are, and do not walk. Staff are coming to you. Do not rub or press your leg.</source>
        <comment>category.very_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>الرجاء البقاء في مكانك. الرجاء عدم المشي. طاقم العيادة قادم إليك. الرجاء عدم تدليك رِجلك وعدم الضغط عليها.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chair or bed in sight of staff. Needs: pulse, SpO2, BP, temperature, foot pulses, feeling and movement. Examine for limb ischemia, compartment syndrome, infection, cauda equina.</source>
        <comment>category.very_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>كرسي أو سرير على مرأى من الطاقم. المطلوب: النبض، SpO2، ضغط الدم، الحرارة، نبض القدمين، الإحساس والحركة. الفحص بحثًا عن نقص تروية الطرف، ومتلازمة الحيز، والعدوى، ومتلازمة ذيل الفرس.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Urgent</source>
        <comment>category.urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>عاجل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit near the desk.</source>
        <comment>category.urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>الرجاء الجلوس قرب مكتب الاستقبال.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse will see you soon. Rest your leg, and do not rub it. Tell us at once if you feel worse.</source>
        <comment>category.urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>سيراك فريق التمريض قريبًا. الرجاء إراحة رِجلك. الرجاء عدم تدليكها. الرجاء إخبارنا فورًا إذا ساءت حالتك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Seat near the desk. Needs: pulse, SpO2, BP, temperature, foot pulses, both calves measured, full Wells where it applies.</source>
        <comment>category.urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>مقعد قرب الاستقبال. المطلوب: النبض، SpO2، ضغط الدم، الحرارة، نبض القدمين، قياس محيط ربلتي الساقين، ومقياس ويلز كاملًا حيثما ينطبق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Standard</source>
        <comment>category.standard.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>عادي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. A nurse will check your leg.</source>
        <comment>category.standard.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>الرجاء الجلوس. سيفحص فريق التمريض رِجلك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Some answers need a closer look. Please stay until the nurse has seen you. Rest your leg, and do not rub it.</source>
        <comment>category.standard.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>بعض الإجابات تحتاج إلى نظرة أدق. الرجاء البقاء حتى يراك فريق التمريض. الرجاء إراحة رِجلك. الرجاء عدم تدليكها.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Needs: pulse, SpO2, BP, examine both legs, full Wells. Suspected DVT with Wells 1 or less: D-dimer the same day (NG158).</source>
        <comment>category.standard.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>غرفة الانتظار. المطلوب: النبض، SpO2، ضغط الدم، فحص الطرفين السفليين، مقياس ويلز كاملًا. عند الاشتباه في DVT مع ويلز 1 أو أقل: D-dimer في اليوم نفسه (NG158).</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Non-urgent</source>
        <comment>category.non_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>غير عاجل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This fits a muscle cramp. A nurse will still confirm.</source>
        <comment>category.non_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>هذا يتوافق مع تشنج عضلي. ومع ذلك سيتأكد فريق التمريض من ذلك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat and wait for the nurse. Other problems can start like a cramp. Tell us at once if anything changes.</source>
        <comment>category.non_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>الرجاء الجلوس وانتظار فريق التمريض. قد تبدأ مشكلات أخرى مثل التشنج العضلي. الرجاء إخبارنا فورًا إذا تغيّر أي شيء.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Fits a muscle cramp as told; nurse to confirm. Needs: look at and feel both legs, foot pulses, safety-net advice before leaving.</source>
        <comment>category.non_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>غرفة الانتظار. يتوافق مع تشنج عضلي حسب أقوال المريض؛ وعلى التمريض التأكيد. المطلوب: معاينة الطرفين السفليين وجسّهما، نبض القدمين، نصائح علامات الخطر قبل المغادرة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>section.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Part of the questions, shown above them.</extracomment>
        <translation>علامات طارئة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>About you</source>
        <comment>section.you</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>معلومات عنك</translation>
    </message>
    <message>
        <source>Your pain</source>
        <comment>section.pain</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>ألمك</translation>
    </message>
    <message>
        <source>Your leg</source>
        <comment>section.look</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>رِجلك</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>section.health</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>section.measure</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Gentle checks</source>
        <comment>section.checks</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>فحوص خفيفة</translation>
    </message>
    <message>
        <source>Any of these now, or since your leg began to hurt?</source>
        <comment>question.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>هل يوجد لديك أي من هذه الآن، أو حدث منذ بدأ ألم رِجلك؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.emergency.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs need help at once.</source>
        <comment>question.emergency.why</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Why we ask; small, below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>هذه العلامات تحتاج إلى مساعدة فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>question.emergency.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>علامات طارئة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.emergency.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.emergency.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.emergency.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.emergency.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Short of breath, or hard to breathe</source>
        <comment>option.emergency.breathless</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>ضيق في النفس أو صعوبة في التنفس</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>breathless</source>
        <comment>option.emergency.breathless.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Short of breath, or hard to breathe”</extracomment>
        <translation>ضيق تنفس</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain or tightness</source>
        <comment>option.emergency.chest_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>ألم أو ضيق في الصدر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It counts even if it only hurts with a deep breath.</source>
        <comment>option.emergency.chest_pain.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>يُحسب حتى لو كان الألم فقط عند أخذ نفس عميق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>chest pain</source>
        <comment>option.emergency.chest_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>ألم في الصدر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>option.emergency.coughing_blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>سعال (كحة) مع خروج دم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>coughing blood</source>
        <comment>option.emergency.coughing_blood.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Coughing up blood”</extracomment>
        <translation>سعال مدمّى (نفث دم)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainted, passed out or collapsed</source>
        <comment>option.emergency.collapse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>إغماء أو فقدان وعي أو انهيار ووقوع مفاجئ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>collapse</source>
        <comment>option.emergency.collapse.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Fainted, passed out or collapsed”</extracomment>
        <translation>إغماء أو انهيار</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you see or feel any of this in your leg or foot?</source>
        <comment>question.limb_threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>هل لديك أي من هذه في رِجلك أو قدمك، بالنظر أو بالإحساس؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.limb_threat.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs mean the leg needs care fast.</source>
        <comment>question.limb_threat.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>هذه العلامات تعني أن الرِّجل تحتاج إلى رعاية سريعة.</translation>
    </message>
    <message>
        <source>Limb signs</source>
        <comment>question.limb_threat.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>علامات الطرف السفلي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.limb_threat.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.limb_threat.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.limb_threat.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.limb_threat.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot much colder or paler than the other</source>
        <comment>option.limb_threat.cold_or_pale</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>القدم أبرد أو أشحب بكثير من القدم الأخرى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may look white, blue or gray.</source>
        <comment>option.limb_threat.cold_or_pale.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>قد يبدو لونها أبيض أو أزرق أو رماديًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>cold or pale foot</source>
        <comment>option.limb_threat.cold_or_pale.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>قدم باردة أو شاحبة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in leg or foot</source>
        <comment>option.limb_threat.numb_or_weak</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>خدر جديد (قلة إحساس) أو ضعف جديد في الرِّجل أو القدم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NEW numbness or weakness</source>
        <comment>option.limb_threat.numb_or_weak.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New numbness or weakness in leg or foot”</extracomment>
        <translation>خدر جديد أو ضعف جديد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard, tight leg with pain I cannot bear</source>
        <comment>option.limb_threat.tight_unbearable</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>رِجل صلبة ومشدودة مع ألم لا أحتمله</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The pain does not let up.</source>
        <comment>option.limb_threat.tight_unbearable.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>الألم لا يخف.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>tight leg, unbearable pain</source>
        <comment>option.limb_threat.tight_unbearable.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>طرف مشدود، ألم لا يُحتمل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>option.limb_threat.black_or_blistered</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>بقع جديدة سوداء أو بنفسجية، أو فقاعات جلد كبيرة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>black or blistered skin</source>
        <comment>option.limb_threat.black_or_blistered.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New black or purple patches, or big blisters”</extracomment>
        <translation>جلد أسود أو به فقاعات</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numb between the legs, or new bladder trouble</source>
        <comment>option.limb_threat.saddle_numb</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>خدر (قلة إحساس) بين الفخذين، أو مشكلة جديدة في التبول</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New bowel trouble counts too.</source>
        <comment>option.limb_threat.saddle_numb.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>تُحسب أيضًا مشكلة جديدة في التبرز.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>saddle numbness or bladder/bowel change</source>
        <comment>option.limb_threat.saddle_numb.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>خدر سرجي أو تغيّر في التبول/التبرز</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Who has the leg pain?</source>
        <comment>question.for_whom</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>من لديه ألم في الرِّجل؟</translation>
    </message>
    <message>
        <source>If you help someone, answer for that person.</source>
        <comment>question.for_whom.hint</comment>
        <extracomment>Small help below the question. The question: “Who has the leg pain?”</extracomment>
        <translation>عند مساعدة شخص آخر، تكون الإجابات عنه هو.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>question.for_whom.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Who has the leg pain?”</extracomment>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>I do</source>
        <comment>option.for_whom.self</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>option.for_whom.self.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “I do”</extracomment>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Someone I am helping</source>
        <comment>option.for_whom.helper</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>شخص آخر أساعده</translation>
    </message>
    <message>
        <source>helper</source>
        <comment>option.for_whom.helper.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “Someone I am helping”</extracomment>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>question.age</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كم عمرك؟</translation>
    </message>
    <message>
        <source>If you help someone, tap that person&apos;s age.</source>
        <comment>question.age.hint</comment>
        <extracomment>Small help below the question. The question: “How old are you?”</extracomment>
        <translation>عند مساعدة شخص آخر، الرجاء لمس عمره هو.</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>question.age.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How old are you?”</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <comment>option.age.18_39</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>من 18 إلى 39</translation>
    </message>
    <message>
        <source>18-39</source>
        <comment>option.age.18_39.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “18 to 39”</extracomment>
        <translation>من 18 إلى 39</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <comment>option.age.40_59</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>من 40 إلى 59</translation>
    </message>
    <message>
        <source>40-59</source>
        <comment>option.age.40_59.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “40 to 59”</extracomment>
        <translation>من 40 إلى 59</translation>
    </message>
    <message>
        <source>60 to 79</source>
        <comment>option.age.60_79</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>من 60 إلى 79</translation>
    </message>
    <message>
        <source>60-79</source>
        <comment>option.age.60_79.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “60 to 79”</extracomment>
        <translation>من 60 إلى 79</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>80 أو أكثر</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “80 or older”</extracomment>
        <translation>80 أو أكثر</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>option.age.under_18</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>أقل من 18</translation>
    </message>
    <message>
        <source>UNDER 18</source>
        <comment>option.age.under_18.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “Under 18”</extracomment>
        <translation>أقل من 18</translation>
    </message>
    <message>
        <source>What was your sex at birth?</source>
        <comment>question.sex</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>ما جنسك عند الولادة؟</translation>
    </message>
    <message>
        <source>It helps the nurse judge your risks.</source>
        <comment>question.sex.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “What was your sex at birth?”</extracomment>
        <translation>هذا يساعد فريق التمريض على تقدير الخطر لديك.</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>question.sex.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What was your sex at birth?”</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>option.sex.male</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>male</source>
        <comment>option.sex.male.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Male”</extracomment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>option.sex.female</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>female</source>
        <comment>option.sex.female.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Female”</extracomment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <comment>option.sex.unsaid</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>أفضّل عدم الإجابة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not told</source>
        <comment>option.sex.unsaid.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “I would rather not say”</extracomment>
        <translation>لم يُذكر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth lately?</source>
        <comment>question.pregnancy</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل أنت حامل، أو كانت لك ولادة في الفترة الأخيرة؟</translation>
    </message>
    <message>
        <source>Clots are more common then.</source>
        <comment>question.pregnancy.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>الجلطات أكثر حدوثًا في هذه الفترة.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>question.pregnancy.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.pregnancy.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>لا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.pregnancy.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “No”</extracomment>
        <translation>لا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.pregnancy.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.pregnancy.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am pregnant</source>
        <comment>option.pregnancy.pregnant</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>أنا حامل</translation>
    </message>
    <message>
        <source>PREGNANT</source>
        <comment>option.pregnancy.pregnant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am pregnant”</extracomment>
        <translation>حامل</translation>
    </message>
    <message>
        <source>I gave birth in the last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>كانت لي ولادة خلال آخر 6 أسابيع</translation>
    </message>
    <message>
        <source>GAVE BIRTH in last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I gave birth in the last 6 weeks”</extracomment>
        <translation>ولادة خلال آخر 6 أسابيع</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <comment>question.leg</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>أي رِجل تؤلمك؟</translation>
    </message>
    <message>
        <source>This means your own left and right.</source>
        <comment>question.leg.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Which leg hurts?”</extracomment>
        <translation>المقصود يسارك أنت ويمينك أنت.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Leg</source>
        <comment>question.leg.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Which leg hurts?”</extracomment>
        <translation>الطرف السفلي</translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>option.leg.left</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>الرِّجل اليسرى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>LEFT</source>
        <comment>option.leg.left.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Left leg”</extracomment>
        <translation>الأيسر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right leg</source>
        <comment>option.leg.right</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>الرِّجل اليمنى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>option.leg.right.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Right leg”</extracomment>
        <translation>الأيمن</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <comment>option.leg.both</comment>
        <extracomment>Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>الرِّجلان معًا</translation>
    </message>
    <message>
        <source>BOTH</source>
        <comment>option.leg.both.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Both legs”</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <comment>question.place</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>أين الألم؟</translation>
    </message>
    <message>
        <source>Tap every sore place on the picture.</source>
        <comment>question.place.hint</comment>
        <extracomment>Small help below the question. The question: “Where does it hurt?”</extracomment>
        <translation>الرجاء لمس كل مكان مؤلم على الصورة.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>question.place.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Where does it hurt?”</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Calf</source>
        <comment>option.place.calf</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>سمانة الساق (من&#xa0;الخلف)</translation>
    </message>
    <message>
        <source>calf</source>
        <comment>option.place.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Calf”</extracomment>
        <translation>ربلة الساق</translation>
    </message>
    <message>
        <source>Shin</source>
        <comment>option.place.shin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>مقدمة الساق (من&#xa0;الأمام)</translation>
    </message>
    <message>
        <source>shin</source>
        <comment>option.place.shin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Shin”</extracomment>
        <translation>مقدمة الساق</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <comment>option.place.behind_knee</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>خلف الركبة</translation>
    </message>
    <message>
        <source>behind knee</source>
        <comment>option.place.behind_knee.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Behind the knee”</extracomment>
        <translation>خلف الركبة</translation>
    </message>
    <message>
        <source>Thigh</source>
        <comment>option.place.thigh</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>thigh</source>
        <comment>option.place.thigh.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Thigh”</extracomment>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>Groin</source>
        <comment>option.place.groin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>ثنية الفخذ (بين الفخذ والبطن)</translation>
    </message>
    <message>
        <source>groin</source>
        <comment>option.place.groin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Groin”</extracomment>
        <translation>المنطقة الأربية</translation>
    </message>
    <message>
        <source>Ankle or foot</source>
        <comment>option.place.ankle_foot</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>الكاحل (مفصل&#xa0;القدم) أو القدم</translation>
    </message>
    <message>
        <source>ankle or foot</source>
        <comment>option.place.ankle_foot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Ankle or foot”</extracomment>
        <translation>الكاحل أو القدم</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <comment>option.place.whole_leg</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>الرِّجل كلها</translation>
    </message>
    <message>
        <source>whole leg</source>
        <comment>option.place.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “The whole leg”</extracomment>
        <translation>الطرف السفلي كله</translation>
    </message>
    <message>
        <source>How did the pain start?</source>
        <comment>question.onset</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كيف بدأ الألم؟</translation>
    </message>
    <message>
        <source>Onset</source>
        <comment>question.onset.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How did the pain start?”</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Suddenly, all at once</source>
        <comment>option.onset.suddenly</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>فجأة، دفعة واحدة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>suddenly</source>
        <comment>option.onset.suddenly.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Suddenly, all at once”</extracomment>
        <translation>فجأة</translation>
    </message>
    <message>
        <source>During or just after exercise</source>
        <comment>option.onset.with_exercise</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>أثناء الرياضة أو بعدها مباشرة</translation>
    </message>
    <message>
        <source>with exercise</source>
        <comment>option.onset.with_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “During or just after exercise”</extracomment>
        <translation>مع الرياضة</translation>
    </message>
    <message>
        <source>At night, in bed</source>
        <comment>option.onset.at_night</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>في الليل، في الفراش</translation>
    </message>
    <message>
        <source>at night</source>
        <comment>option.onset.at_night.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “At night, in bed”</extracomment>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.onset.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.onset.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, over hours or days</source>
        <comment>option.onset.gradually</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>ببطء، خلال ساعات أو أيام</translation>
    </message>
    <message>
        <source>gradually</source>
        <comment>option.onset.gradually.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Slowly, over hours or days”</extracomment>
        <translation>تدريجيًا</translation>
    </message>
    <message>
        <source>After an injury</source>
        <comment>option.onset.after_injury</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>بعد إصابة</translation>
    </message>
    <message>
        <source>after injury</source>
        <comment>option.onset.after_injury.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “After an injury”</extracomment>
        <translation>بعد إصابة</translation>
    </message>
    <message>
        <source>When did this pain first start?</source>
        <comment>question.since</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>متى بدأ هذا الألم أول مرة؟</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>question.since.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “When did this pain first start?”</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Less than 1 hour ago</source>
        <comment>option.since.under_1_hour</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>منذ أقل من ساعة</translation>
    </message>
    <message>
        <source>under 1 hour</source>
        <comment>option.since.under_1_hour.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Less than 1 hour ago”</extracomment>
        <translation>أقل من ساعة</translation>
    </message>
    <message>
        <source>Today or last night</source>
        <comment>option.since.today</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>اليوم أو الليلة الماضية</translation>
    </message>
    <message>
        <source>today</source>
        <comment>option.since.today.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Today or last night”</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>1 to 3 days ago</source>
        <comment>option.since.days_1_3</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>منذ يوم إلى 3 أيام</translation>
    </message>
    <message>
        <source>1-3 days</source>
        <comment>option.since.days_1_3.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “1 to 3 days ago”</extracomment>
        <translation>من يوم إلى 3 أيام</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <comment>option.since.days_4_7</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>منذ 4 إلى 7 أيام</translation>
    </message>
    <message>
        <source>4-7 days</source>
        <comment>option.since.days_4_7.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “4 to 7 days ago”</extracomment>
        <translation>من 4 إلى 7 أيام</translation>
    </message>
    <message>
        <source>More than a week ago</source>
        <comment>option.since.over_week</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>منذ أكثر من أسبوع</translation>
    </message>
    <message>
        <source>over a week</source>
        <comment>option.since.over_week.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “More than a week ago”</extracomment>
        <translation>أكثر من أسبوع</translation>
    </message>
    <message>
        <source>How long does the pain last each time?</source>
        <comment>question.episode</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كم يستمر الألم في كل مرة؟</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>question.episode.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How long does the pain last each time?”</extracomment>
        <translation>مدة الألم</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <comment>option.episode.up_to_10_min</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>10 دقائق أو أقل</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <comment>option.episode.up_to_10_min.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Up to 10 minutes”</extracomment>
        <translation>10 دقائق أو أقل</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.episode.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.episode.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Longer, up to a few hours</source>
        <comment>option.episode.up_to_hours</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>أكثر من 10 دقائق، حتى بضع ساعات</translation>
    </message>
    <message>
        <source>up to hours</source>
        <comment>option.episode.up_to_hours.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Longer, up to a few hours”</extracomment>
        <translation>حتى بضع ساعات</translation>
    </message>
    <message>
        <source>Most of the day</source>
        <comment>option.episode.most_of_day</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>معظم اليوم</translation>
    </message>
    <message>
        <source>most of the day</source>
        <comment>option.episode.most_of_day.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Most of the day”</extracomment>
        <translation>معظم اليوم</translation>
    </message>
    <message>
        <source>It never stops</source>
        <comment>option.episode.constant</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>لا يتوقف أبدًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>constant</source>
        <comment>option.episode.constant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “It never stops”</extracomment>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>How has the pain changed since it began?</source>
        <comment>question.course</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كيف تغيّر الألم منذ بدايته؟</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>question.course.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How has the pain changed since it began?”</extracomment>
        <translation>تطور الألم</translation>
    </message>
    <message>
        <source>It is gone</source>
        <comment>option.course.gone</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>زال الألم</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>option.course.gone.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is gone”</extracomment>
        <translation>زال</translation>
    </message>
    <message>
        <source>It is getting better</source>
        <comment>option.course.better</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>الألم يخف</translation>
    </message>
    <message>
        <source>better</source>
        <comment>option.course.better.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting better”</extracomment>
        <translation>يخف</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.course.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.course.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It is about the same</source>
        <comment>option.course.same</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>الألم كما هو تقريبًا</translation>
    </message>
    <message>
        <source>same</source>
        <comment>option.course.same.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is about the same”</extracomment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>It is getting worse</source>
        <comment>option.course.worse</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>الألم يزداد</translation>
    </message>
    <message>
        <source>WORSE</source>
        <comment>option.course.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting worse”</extracomment>
        <translation>يزداد سوءًا</translation>
    </message>
    <message>
        <source>How bad is the pain right now?</source>
        <comment>question.severity</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>ما شدة الألم الآن؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 is no pain, and 10 is the worst pain.</source>
        <comment>question.severity.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How bad is the pain right now?”</extracomment>
        <translation>0 يعني لا ألم، و10 تعني أسوأ ألم.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain now</source>
        <comment>question.severity.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How bad is the pain right now?”</extracomment>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>question.severity.lowest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Word at the low end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>لا ألم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Worst pain</source>
        <comment>question.severity.highest</comment>
        <extracomment>Word at the high end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>أسوأ ألم</translation>
    </message>
    <message>
        <source>How does it feel inside the leg?</source>
        <comment>question.feel</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كيف الإحساس داخل الرِّجل؟</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.feel.hint</comment>
        <extracomment>Small help below the question. The question: “How does it feel inside the leg?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Feels like</source>
        <comment>question.feel.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How does it feel inside the leg?”</extracomment>
        <translation>الإحساس</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.feel.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.feel.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.feel.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.feel.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight knot in the muscle</source>
        <comment>option.feel.hard_knot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>عقدة صلبة ومشدودة في العضلة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>hard knot</source>
        <comment>option.feel.hard_knot.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A hard, tight knot in the muscle”</extracomment>
        <translation>عقدة صلبة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A deep, dull ache or throbbing</source>
        <comment>option.feel.deep_ache</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>ألم عميق غير حاد، أو ألم مثل النبض</translation>
    </message>
    <message>
        <source>deep ache</source>
        <comment>option.feel.deep_ache.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A deep, dull ache or throbbing”</extracomment>
        <translation>ألم عميق</translation>
    </message>
    <message>
        <source>The leg feels heavy or tired</source>
        <comment>option.feel.heavy_tired</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>ثقل أو تعب في الرِّجل</translation>
    </message>
    <message>
        <source>heavy or tired</source>
        <comment>option.feel.heavy_tired.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “The leg feels heavy or tired”</extracomment>
        <translation>ثقل أو تعب</translation>
    </message>
    <message>
        <source>What happens when you stretch or move the leg?</source>
        <comment>question.movement</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>ماذا يحدث عند تمديد الرِّجل أو تحريكها؟</translation>
    </message>
    <message>
        <source>You do not need to try it now.</source>
        <comment>question.movement.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>لا داعي لتجربة ذلك الآن.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On stretching</source>
        <comment>question.movement.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>عند التمديد</translation>
    </message>
    <message>
        <source>Stretching makes it better</source>
        <comment>option.movement.stretching_helps</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>التمديد يخفف الألم</translation>
    </message>
    <message>
        <source>stretching helps</source>
        <comment>option.movement.stretching_helps.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “Stretching makes it better”</extracomment>
        <translation>التمديد يخفف</translation>
    </message>
    <message>
        <source>I have not tried</source>
        <comment>option.movement.not_tried</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>لم أجرّب ذلك</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not tried</source>
        <comment>option.movement.not_tried.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “I have not tried”</extracomment>
        <translation>لم يُجرَّب</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It makes no difference</source>
        <comment>option.movement.no_difference</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>لا فرق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no difference</source>
        <comment>option.movement.no_difference.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It makes no difference”</extracomment>
        <translation>لا فرق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It hurts more</source>
        <comment>option.movement.worse</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>يزداد الألم</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>option.movement.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It hurts more”</extracomment>
        <translation>يزداد</translation>
    </message>
    <message>
        <source>Is a leg swollen?</source>
        <comment>question.swelling</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل يوجد تورم (انتفاخ) في الرِّجل؟</translation>
    </message>
    <message>
        <source>Look at both legs; a tight sock or shoe is a clue.</source>
        <comment>question.swelling.hint</comment>
        <extracomment>Small help below the question. The question: “Is a leg swollen?”</extracomment>
        <translation>الرجاء النظر إلى الرِّجلين؛ ضيق الجورب أو الحذاء دليل.</translation>
    </message>
    <message>
        <source>Swelling</source>
        <comment>question.swelling.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is a leg swollen?”</extracomment>
        <translation>التورم</translation>
    </message>
    <message>
        <source>No, not swollen</source>
        <comment>option.swelling.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>لا، لا يوجد تورم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.swelling.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “No, not swollen”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.swelling.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.swelling.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, both legs</source>
        <comment>option.swelling.both_legs</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>نعم، في الرِّجلين معًا</translation>
    </message>
    <message>
        <source>both legs</source>
        <comment>option.swelling.both_legs.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, both legs”</extracomment>
        <translation>كلا الطرفين</translation>
    </message>
    <message>
        <source>Yes, part of one leg</source>
        <comment>option.swelling.calf</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>نعم، في جزء من رِجل واحدة</translation>
    </message>
    <message>
        <source>Such as the calf, ankle or foot.</source>
        <comment>option.swelling.calf.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>مثل سمانة الساق أو الكاحل أو القدم.</translation>
    </message>
    <message>
        <source>part of one leg</source>
        <comment>option.swelling.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>جزء من طرف واحد</translation>
    </message>
    <message>
        <source>Yes, one whole leg</source>
        <comment>option.swelling.whole_leg</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>نعم، في رِجل واحدة كلها</translation>
    </message>
    <message>
        <source>From the foot up to the thigh.</source>
        <comment>option.swelling.whole_leg.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>من القدم صعودًا إلى الفخذ.</translation>
    </message>
    <message>
        <source>WHOLE LEG</source>
        <comment>option.swelling.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>الطرف السفلي كله</translation>
    </message>
    <message>
        <source>How is the skin on the sore leg?</source>
        <comment>question.skin</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كيف حال الجلد على الرِّجل المؤلمة؟</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.skin.hint</comment>
        <extracomment>Small help below the question. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>question.skin.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>No change I can see or feel</source>
        <comment>option.skin.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>لا أرى أي تغيّر ولا أحس به</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no change</source>
        <comment>option.skin.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “No change I can see or feel”</extracomment>
        <translation>لا تغيّر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.skin.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.skin.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Redder or darker than before</source>
        <comment>option.skin.redder_or_darker</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>أكثر احمرارًا أو أغمق من قبل</translation>
    </message>
    <message>
        <source>redder or darker</source>
        <comment>option.skin.redder_or_darker.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Redder or darker than before”</extracomment>
        <translation>أكثر احمرارًا أو أغمق</translation>
    </message>
    <message>
        <source>Warmer than the other leg or than before</source>
        <comment>option.skin.warmer</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>أدفأ من الرِّجل الأخرى أو من قبل</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>option.skin.warmer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Warmer than the other leg or than before”</extracomment>
        <translation>أدفأ</translation>
    </message>
    <message>
        <source>New veins that show</source>
        <comment>option.skin.new_veins</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>أوردة (عروق) جديدة ظاهرة</translation>
    </message>
    <message>
        <source>Do not count varicose veins you have had for a long time.</source>
        <comment>option.skin.new_veins.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>لا تُحسب الدوالي القديمة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>new veins show</source>
        <comment>option.skin.new_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>أوردة جديدة ظاهرة</translation>
    </message>
    <message>
        <source>A hard, sore, red or dark line along a vein</source>
        <comment>option.skin.sore_cord</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>خط صلب أو مؤلم أو أحمر أو داكن على طول وريد</translation>
    </message>
    <message>
        <source>hard, sore or red line along a vein</source>
        <comment>option.skin.sore_cord.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “A hard, sore, red or dark line along a vein”</extracomment>
        <translation>خط صلب أو مؤلم أو أحمر على طول وريد</translation>
    </message>
    <message>
        <source>Do you have a fever or chills?</source>
        <comment>question.fever</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل لديك حمى (حرارة عالية) أو قشعريرة؟</translation>
    </message>
    <message>
        <source>Chills mean you shake or shiver.</source>
        <comment>question.fever.hint</comment>
        <extracomment>Small help below the question. The question: “Do you have a fever or chills?”</extracomment>
        <translation>القشعريرة تعني أن الجسم يرتجف أو يرتعش.</translation>
    </message>
    <message>
        <source>Fever</source>
        <comment>question.fever.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you have a fever or chills?”</extracomment>
        <translation>الحمى</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.fever.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>لا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.fever.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “No”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.fever.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.fever.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, fever or chills</source>
        <comment>option.fever.fever_or_chills</comment>
        <extracomment>Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>نعم، حمى أو قشعريرة</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <comment>option.fever.fever_or_chills.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “Yes, fever or chills”</extracomment>
        <translation>حمى أو قشعريرة</translation>
    </message>
    <message>
        <source>Did you hurt this leg?</source>
        <comment>question.injury</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل أُصيبت هذه الرِّجل بأذى؟</translation>
    </message>
    <message>
        <source>Injury</source>
        <comment>question.injury.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did you hurt this leg?”</extracomment>
        <translation>الإصابة</translation>
    </message>
    <message>
        <source>No injury</source>
        <comment>option.injury.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>لا توجد إصابة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.injury.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “No injury”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knock, twist or fall</source>
        <comment>option.injury.knock_or_fall</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>ضربة أو التواء أو سقوط</translation>
    </message>
    <message>
        <source>knock or fall</source>
        <comment>option.injury.knock_or_fall.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A knock, twist or fall”</extracomment>
        <translation>ضربة أو سقوط</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.injury.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.injury.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap or kick felt in the back of the leg</source>
        <comment>option.injury.snap_behind</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>إحساس بطقّة أو مثل ركلة في خلف الرِّجل</translation>
    </message>
    <message>
        <source>SNAP felt behind</source>
        <comment>option.injury.snap_behind.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A snap or kick felt in the back of the leg”</extracomment>
        <translation>فرقعة محسوسة في الخلف</translation>
    </message>
    <message>
        <source>I cannot stand or walk on it</source>
        <comment>option.injury.cannot_stand</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>لا أقدر على الوقوف أو المشي عليها</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You cannot take four steps.</source>
        <comment>option.injury.cannot_stand.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>عدم القدرة على مشي أربع خطوات.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CANNOT STAND on it</source>
        <comment>option.injury.cannot_stand.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>تعذّر الوقوف على الطرف</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these happen in the last 12 weeks?</source>
        <comment>question.risk_recent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل حدث أي من هذه خلال آخر 12 أسبوعًا؟</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_recent.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_recent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>هذه الأمور تزيد احتمال الجلطة.</translation>
    </message>
    <message>
        <source>Recent risks</source>
        <comment>question.risk_recent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>عوامل خطر حديثة</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_recent.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_recent.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_recent.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_recent.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>In bed for 3 days or more</source>
        <comment>option.risk_recent.bed_3_days</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>البقاء في الفراش 3 أيام أو أكثر</translation>
    </message>
    <message>
        <source>bedridden 3 days or more</source>
        <comment>option.risk_recent.bed_3_days.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “In bed for 3 days or more”</extracomment>
        <translation>ملازمة الفراش 3 أيام أو أكثر</translation>
    </message>
    <message>
        <source>An operation</source>
        <comment>option.risk_recent.surgery_12_weeks</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>عملية جراحية</translation>
    </message>
    <message>
        <source>Doctors put you to sleep, or numbed a large part of your body.</source>
        <oldsource>You were put to sleep, or a large part was numbed.</oldsource>
        <comment>option.risk_recent.surgery_12_weeks.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>خدّرك الأطباء تخديرًا كاملًا (نوم)، أو خدّروا جزءًا كبيرًا من الجسم.</translation>
    </message>
    <message>
        <source>surgery within 12 weeks</source>
        <comment>option.risk_recent.surgery_12_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>جراحة خلال 12 أسبوعًا</translation>
    </message>
    <message>
        <source>Leg cast, brace or boot, or a paralyzed leg</source>
        <comment>option.risk_recent.cast_or_paralysis</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>جبس أو دعامة أو حذاء تثبيت طبي للرِّجل، أو رِجل مشلولة</translation>
    </message>
    <message>
        <source>A leg made weak by a stroke counts too.</source>
        <comment>option.risk_recent.cast_or_paralysis.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>تُحسب أيضًا رِجل ضعفت بسبب سكتة دماغية.</translation>
    </message>
    <message>
        <source>leg cast or paralysis</source>
        <comment>option.risk_recent.cast_or_paralysis.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>جبس أو شلل في الطرف السفلي</translation>
    </message>
    <message>
        <source>A broken bone in the leg or hip</source>
        <comment>option.risk_recent.leg_fracture</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>كسر عظم في الرِّجل أو الورك</translation>
    </message>
    <message>
        <source>leg fracture</source>
        <comment>option.risk_recent.leg_fracture.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A broken bone in the leg or hip”</extracomment>
        <translation>كسر في الطرف السفلي</translation>
    </message>
    <message>
        <source>A hospital stay</source>
        <comment>option.risk_recent.hospital_stay</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>إقامة في المستشفى</translation>
    </message>
    <message>
        <source>hospital stay</source>
        <comment>option.risk_recent.hospital_stay.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A hospital stay”</extracomment>
        <translation>إقامة في المستشفى</translation>
    </message>
    <message>
        <source>A long trip, sitting 4 hours or more</source>
        <comment>option.risk_recent.long_journey</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>سفر طويل مع الجلوس 4 ساعات أو أكثر</translation>
    </message>
    <message>
        <source>long journey</source>
        <comment>option.risk_recent.long_journey.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A long trip, sitting 4 hours or more”</extracomment>
        <translation>سفر طويل</translation>
    </message>
    <message>
        <source>Are any of these true for you?</source>
        <comment>question.risk_history</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل ينطبق عليك أي من هذه؟</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_history.hint</comment>
        <extracomment>Small help below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_history.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>هذه الأمور تزيد احتمال الجلطة.</translation>
    </message>
    <message>
        <source>Risk history</source>
        <comment>question.risk_history.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are any of these true for you?”</extracomment>
        <translation>سوابق وعوامل خطر</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_history.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_history.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_history.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_history.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I once had a clot in a leg or lung</source>
        <comment>option.risk_history.previous_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>أصابتني سابقًا جلطة في رِجل أو رئة</translation>
    </message>
    <message>
        <source>PREVIOUS CLOT (leg or lung)</source>
        <comment>option.risk_history.previous_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I once had a clot in a leg or lung”</extracomment>
        <translation>جلطة سابقة (طرف سفلي أو رئة)</translation>
    </message>
    <message>
        <source>Cancer, treated now or in the last 6 months</source>
        <comment>option.risk_history.active_cancer</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>سرطان، يُعالج الآن أو عولج خلال آخر 6 أشهر</translation>
    </message>
    <message>
        <source>Cancer care for comfort counts too.</source>
        <comment>option.risk_history.active_cancer.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>تُحسب أيضًا رعاية السرطان لراحة المريض.</translation>
    </message>
    <message>
        <source>ACTIVE CANCER</source>
        <comment>option.risk_history.active_cancer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>سرطان نشط</translation>
    </message>
    <message>
        <source>A condition that makes blood clot easily</source>
        <comment>option.risk_history.clotting_disorder</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>حالة تجعل الدم يتجلط بسهولة</translation>
    </message>
    <message>
        <source>Factor V Leiden is one of these.</source>
        <oldsource>One of these is called Factor V Leiden.</oldsource>
        <comment>option.risk_history.clotting_disorder.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>العامل الخامس لايدن (Factor&#xa0;V&#xa0;Leiden) واحدة منها.</translation>
    </message>
    <message>
        <source>clotting disorder</source>
        <comment>option.risk_history.clotting_disorder.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>فرط تخثر (أهبة تخثر)</translation>
    </message>
    <message>
        <source>A close relative had a blood clot</source>
        <comment>option.risk_history.family_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>أحد الأقارب المقربين أصابته جلطة دموية</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child.</source>
        <comment>option.risk_history.family_clot.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>أب أو أم أو أخ أو أخت أو ابن أو ابنة.</translation>
    </message>
    <message>
        <source>family clot</source>
        <comment>option.risk_history.family_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>جلطة في العائلة</translation>
    </message>
    <message>
        <source>Serious heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>مرض خطير في القلب أو الرئة أو الأمعاء</translation>
    </message>
    <message>
        <source>Such as heart failure, COPD or Crohn&apos;s disease.</source>
        <comment>option.risk_history.heart_lung_bowel_disease.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>مثل فشل القلب أو الانسداد الرئوي المزمن أو داء كرون.</translation>
    </message>
    <message>
        <source>heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>مرض قلبي أو رئوي أو معوي</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <comment>option.risk_history.varicose_veins</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>الدوالي</translation>
    </message>
    <message>
        <source>These are thick, twisted veins that show.</source>
        <comment>option.risk_history.varicose_veins.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>هي أوردة (عروق) سميكة وملتوية ظاهرة.</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <comment>option.risk_history.varicose_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>دوالي</translation>
    </message>
    <message>
        <source>Do you take any of these?</source>
        <comment>question.medicines</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل يوجد بين أدويتك أي من هذه؟</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.medicines.hint</comment>
        <extracomment>Small help below the question. The question: “Do you take any of these?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>question.medicines.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you take any of these?”</extracomment>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.medicines.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.medicines.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.medicines.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.medicines.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A blood thinner</source>
        <comment>option.medicines.blood_thinner</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>دواء مميّع للدم (سيولة)</translation>
    </message>
    <message>
        <source>Such as warfarin, apixaban, rivaroxaban or heparin.</source>
        <comment>option.medicines.blood_thinner.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>مثل وارفارين أو أبيكسابان أو ريفاروكسابان أو هيبارين.</translation>
    </message>
    <message>
        <source>ON BLOOD THINNER</source>
        <comment>option.medicines.blood_thinner.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>على مضاد تخثر</translation>
    </message>
    <message>
        <source>Birth control or other hormones</source>
        <comment>option.medicines.pill_or_hrt</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>موانع الحمل أو هرمونات أخرى</translation>
    </message>
    <message>
        <source>Such as the pill, a patch, or hormones for menopause.</source>
        <comment>option.medicines.pill_or_hrt.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>مثل حبوب منع الحمل، أو لصقة، أو هرمونات لانقطاع الدورة.</translation>
    </message>
    <message>
        <source>pill or HRT</source>
        <comment>option.medicines.pill_or_hrt.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>حبوب منع حمل أو هرمونات بديلة</translation>
    </message>
    <message>
        <source>A cholesterol pill or a water pill</source>
        <comment>option.medicines.statin_or_diuretic</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>حبوب للكوليسترول أو حبوب مدرّة للبول</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These can bring on cramps.</source>
        <comment>option.medicines.statin_or_diuretic.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>هذه الأدوية قد تسبب تشنجات عضلية.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>statin or diuretic</source>
        <comment>option.medicines.statin_or_diuretic.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>ستاتين أو مدر للبول</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these come before the pain?</source>
        <comment>question.triggers</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل حدث أي من هذه قبل الألم؟</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.triggers.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these come before the pain?”</extracomment>
        <translation>الرجاء لمس كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Before the pain</source>
        <comment>question.triggers.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these come before the pain?”</extracomment>
        <translation>قبل الألم</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.triggers.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>لا شيء من هذه الأشياء</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.triggers.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “None of these”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.triggers.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.triggers.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard exercise or hard work</source>
        <comment>option.triggers.hard_exercise</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>رياضة شاقة أو عمل شاق</translation>
    </message>
    <message>
        <source>hard exercise</source>
        <comment>option.triggers.hard_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Hard exercise or hard work”</extracomment>
        <translation>رياضة شاقة</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>option.triggers.little_to_drink</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>قلة شرب الماء والسوائل</translation>
    </message>
    <message>
        <source>little to drink</source>
        <comment>option.triggers.little_to_drink.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Too little to drink”</extracomment>
        <translation>قلة شرب السوائل</translation>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>تعرق شديد أو إسهال</translation>
    </message>
    <message>
        <source>sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Heavy sweating or diarrhea”</extracomment>
        <translation>تعرق أو إسهال</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>option.triggers.long_standing</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>الوقوف مدة طويلة</translation>
    </message>
    <message>
        <source>long standing</source>
        <comment>option.triggers.long_standing.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Standing for a long time”</extracomment>
        <translation>وقوف طويل</translation>
    </message>
    <message>
        <source>How far around is each calf?</source>
        <comment>question.tape_left_mm</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>كم قياس محيط كل من سمانتي الساقين؟</translation>
    </message>
    <message>
        <source>Use the paper tape, or skip this.</source>
        <comment>question.tape_left_mm.hint</comment>
        <extracomment>Small help below the question. The question: “How far around is each calf?”</extracomment>
        <translation>الرجاء استعمال الشريط الورقي، أو تخطي هذا.</translation>
    </message>
    <message>
        <source>One calf that is larger is an important clue.</source>
        <comment>question.tape_left_mm.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “How far around is each calf?”</extracomment>
        <translation>إذا كانت إحدى السمانتين أكبر، فهذا دليل مهم.</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>question.tape_left_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is each calf?”</extracomment>
        <translation>سمانة الساق اليسرى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left calf (mm)</source>
        <comment>question.tape_left_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is each calf?”</extracomment>
        <translation>ربلة الساق اليسرى (مم)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Find the bony bump below your kneecap. Then find the place 10 cm below it.</source>
        <comment>question.tape_left_mm.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>الرجاء الجلوس. الرجاء إيجاد العظمة البارزة تحت صابونة الركبة، ثم المكان الذي يبعد عنها 10 سم إلى الأسفل.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wrap the paper tape around the calf there, snug but not tight. Read the number.</source>
        <comment>question.tape_left_mm.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>الرجاء لف الشريط الورقي حول سمانة الساق في هذا المكان، ملاصقًا للجلد دون شد، ثم قراءة الرقم.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure the other leg at the same height.</source>
        <comment>question.tape_left_mm.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>الرجاء قياس الرِّجل الأخرى على الارتفاع نفسه.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop if it hurts. Staff can help you measure.</source>
        <comment>question.tape_left_mm.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “How far around is each calf?”</extracomment>
        <translation>الرجاء التوقف إذا شعرت بألم. يمكن لطاقم العيادة مساعدتك في القياس.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How far around is your right calf?</source>
        <comment>question.tape_right_mm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>كم قياس محيط سمانة الساق اليمنى؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure at the same height as on the left.</source>
        <comment>question.tape_right_mm.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How far around is your right calf?”</extracomment>
        <translation>الرجاء القياس على الارتفاع نفسه كما في اليسرى.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf</source>
        <comment>question.tape_right_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is your right calf?”</extracomment>
        <translation>سمانة الساق اليمنى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf (mm)</source>
        <comment>question.tape_right_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is your right calf?”</extracomment>
        <translation>ربلة الساق اليمنى (مم)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does your thumb leave a dent in the skin?</source>
        <comment>question.dent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل يترك إبهامك حفرة في الجلد؟</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.dent.hint</comment>
        <extracomment>Small help below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>يمكنك تخطي هذا. لا مشكلة في ذلك.</translation>
    </message>
    <message>
        <source>A dent that stays is a sign of swelling.</source>
        <comment>question.dent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>الحفرة التي تبقى علامة على التورم.</translation>
    </message>
    <message>
        <source>Thumb dent (patient-done)</source>
        <comment>question.dent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>حفرة ضغط الإبهام (فحص أجراه المريض)</translation>
    </message>
    <message>
        <source>No dent stays</source>
        <comment>option.dent.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>لا تبقى حفرة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.dent.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “No dent stays”</extracomment>
        <translation>لا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.dent.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>تخطي هذا الفحص</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.dent.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Skip this check”</extracomment>
        <translation>تم التخطي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a dent stays</source>
        <comment>option.dent.yes</comment>
        <extracomment>Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>نعم، تبقى حفرة</translation>
    </message>
    <message>
        <source>YES, dent stays</source>
        <comment>option.dent.yes.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Yes, a dent stays”</extracomment>
        <translation>نعم، تبقى حفرة</translation>
    </message>
    <message>
        <source>Sit down. Lay your thumb on the sore leg, just above the ankle.</source>
        <comment>question.dent.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>الرجاء الجلوس ووضع إبهامك على الرِّجل المؤلمة، فوق الكاحل (مفصل&#xa0;القدم) مباشرة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once. Count slowly to five.</source>
        <comment>question.dent.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>الرجاء الضغط برفق، مرة واحدة، مع العدّ ببطء إلى خمسة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Let go and look. Does a small dent stay?</source>
        <comment>question.dent.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>الرجاء رفع الإبهام والنظر. هل تبقى حفرة صغيرة؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.dent.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>الرجاء التوقف فورًا إذا شعرت بألم. الرجاء عدم التدليك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Is there a small, sore knot in the muscle?</source>
        <comment>question.lump</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل توجد عقدة صغيرة مؤلمة في العضلة؟</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.lump.hint</comment>
        <extracomment>Small help below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>يمكنك تخطي هذا. لا مشكلة في ذلك.</translation>
    </message>
    <message>
        <source>A knot is small; a swelling is wide.</source>
        <comment>question.lump.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>العقدة صغيرة، أما التورم فواسع.</translation>
    </message>
    <message>
        <source>Lump (patient-done)</source>
        <comment>question.lump.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>كتلة (فحص أجراه المريض)</translation>
    </message>
    <message>
        <source>No small knot</source>
        <comment>option.lump.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>لا توجد عقدة صغيرة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.lump.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “No small knot”</extracomment>
        <translation>لا يوجد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a small, sore knot</source>
        <comment>option.lump.small_sore_knot</comment>
        <extracomment>Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>نعم، عقدة صغيرة مؤلمة</translation>
    </message>
    <message>
        <source>small sore knot</source>
        <comment>option.lump.small_sore_knot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Yes, a small, sore knot”</extracomment>
        <translation>عقدة صغيرة مؤلمة</translation>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.lump.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>تخطي هذا الفحص</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.lump.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Skip this check”</extracomment>
        <translation>تم التخطي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.lump.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>لا أعرف بشكل أكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.lump.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “I am not sure”</extracomment>
        <translation>غير متأكد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Touch the sore place once, lightly, with flat fingers. Is there a small knot?</source>
        <comment>question.lump.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>الرجاء الجلوس ولمس المكان المؤلم مرة واحدة، بخفة، بأصابع مبسوطة. هل توجد عقدة صغيرة؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Look at both legs. A knot is small. A swelling makes a large part of the leg wide.</source>
        <comment>question.lump.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>الرجاء النظر إلى الرِّجلين. العقدة صغيرة. أما التورم فيجعل جزءًا كبيرًا من الرِّجل عريضًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.lump.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>الرجاء التوقف فورًا إذا شعرت بألم. الرجاء عدم التدليك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does a gentle press on the calf hurt?</source>
        <comment>question.calf_press</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل يؤلمك الضغط الخفيف على سمانة الساق؟</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.calf_press.hint</comment>
        <extracomment>Small help below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>يمكنك تخطي هذا. لا مشكلة في ذلك.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.calf_press.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>هذا دليل صغير فقط.</translation>
    </message>
    <message>
        <source>calf press (patient-done)</source>
        <comment>question.calf_press.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>الضغط على ربلة الساق (فحص أجراه المريض)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.calf_press.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>لا، لم يؤلمني</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.calf_press.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “No, it did not hurt”</extracomment>
        <translation>لا ألم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.calf_press.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>تخطي هذا الفحص</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.calf_press.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Skip this check”</extracomment>
        <translation>تم التخطي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.calf_press.pain</comment>
        <extracomment>Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>نعم، آلمني</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.calf_press.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Yes, it hurt”</extracomment>
        <translation>ألم</translation>
    </message>
    <message>
        <source>Sit down with your foot flat on the floor. Let your leg go soft.</source>
        <comment>question.calf_press.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>الرجاء الجلوس ووضع القدم كاملة على الأرض، مع إرخاء الرِّجل.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lay your flat fingers on the back of the calf.</source>
        <comment>question.calf_press.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>الرجاء وضع أصابعك مبسوطة على سمانة الساق من الخلف.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once.</source>
        <comment>question.calf_press.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>الرجاء الضغط برفق، مرة واحدة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Take your hand away. Did it hurt? Do not rub, and do not press again.</source>
        <comment>question.calf_press.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>الرجاء إبعاد يدك. هل شعرت بألم؟ الرجاء عدم التدليك وعدم الضغط مرة أخرى.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.calf_press.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>الرجاء التوقف فورًا إذا شعرت بألم. الرجاء عدم التدليك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does it hurt in the calf when you lift your foot?</source>
        <comment>question.foot_lift</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>هل تؤلمك سمانة الساق عند رفع مقدمة قدمك؟</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.foot_lift.hint</comment>
        <extracomment>Small help below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>يمكنك تخطي هذا. لا مشكلة في ذلك.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.foot_lift.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>هذا دليل صغير فقط.</translation>
    </message>
    <message>
        <source>foot lift (patient-done)</source>
        <comment>question.foot_lift.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>رفع القدم (فحص أجراه المريض)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.foot_lift.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>لا، لم يؤلمني</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.foot_lift.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “No, it did not hurt”</extracomment>
        <translation>لا ألم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.foot_lift.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>تخطي هذا الفحص</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.foot_lift.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Skip this check”</extracomment>
        <translation>تم التخطي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.foot_lift.pain</comment>
        <extracomment>Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>نعم، آلمني</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.foot_lift.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Yes, it hurt”</extracomment>
        <translation>ألم</translation>
    </message>
    <message>
        <source>Sit down. Rest your heel on the floor.</source>
        <comment>question.foot_lift.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>الرجاء الجلوس وإراحة كعب القدم على الأرض.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lift the front of your foot slowly. Keep your heel down.</source>
        <comment>question.foot_lift.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>الرجاء رفع مقدمة القدم ببطء، مع إبقاء الكعب على الأرض.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use only the foot&apos;s own muscles. Do not pull with your hands. Does your calf hurt?</source>
        <comment>question.foot_lift.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>الرجاء استعمال عضلات القدم نفسها فقط. الرجاء عدم السحب باليدين. هل تؤلمك سمانة الساق؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lower your foot. If it hurts, do not try again.</source>
        <comment>question.foot_lift.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>الرجاء إنزال القدم. إذا شعرت بألم، الرجاء عدم المحاولة مرة أخرى.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not force it.</source>
        <comment>question.foot_lift.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>الرجاء التوقف فورًا إذا شعرت بألم. الرجاء عدم رفع القدم بالقوة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency sign told</source>
        <comment>rule.emergency-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ذُكرت علامة طارئة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, DVT: leg signs with breathlessness or chest pain are an emergency (999)</source>
        <comment>rule.emergency-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS، جلطة DVT: علامات الرِّجل مع ضيق النفس أو ألم الصدر حالة طارئة (999)</translation>
    </message>
    <message>
        <source>Emergency signs not ruled out</source>
        <comment>rule.emergency-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>لم تُستبعد العلامات الطارئة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.emergency-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>قاعدة سلامة في البروتوكول: ما لا يُعرف لا يُستبعد؛ دون مصدر خارجي</translation>
    </message>
    <message>
        <source>Sign of a leg in danger told</source>
        <comment>rule.limb-threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ذُكرت علامة تدل على طرف سفلي في خطر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RCEMLearning, Acute limb ischaemia (six Ps; muscle dies from 4-6 h); NHS, Necrotising fasciitis</source>
        <comment>rule.limb-threat.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>RCEMLearning، نقص تروية الطرف الحاد (ست علامات P؛ تموت العضلة بعد 4-6 ساعات)؛ NHS، التهاب اللفافة الناخر</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever and severe pain</source>
        <comment>rule.severe-infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>جلد أحمر أو داكن أو دافئ مع حمى وألم شديد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Necrotising fasciitis: pain far worse than the skin looks, with fever</source>
        <comment>rule.severe-infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS، التهاب اللفافة الناخر: ألم أشد بكثير مما يبدو على الجلد، مع حمى</translation>
    </message>
    <message>
        <source>Limb signs not ruled out</source>
        <comment>rule.limb-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>لم تُستبعد علامات الطرف السفلي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.limb-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>قاعدة سلامة في البروتوكول: ما لا يُعرف لا يُستبعد؛ دون مصدر خارجي</translation>
    </message>
    <message>
        <source>Wells items told or measured: 2 points or more</source>
        <comment>rule.wells-two</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>بنود ويلز المذكورة أو المقاسة: نقطتان أو أكثر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (Wells 2003): 2 or more = DVT likely, leg vein ultrasound</source>
        <comment>rule.wells-two.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158، مقياس ويلز ثنائي المستوى لـ DVT (Wells 2003): 2 أو أكثر = DVT محتمل، تصوير أوردة الرِّجل بالموجات فوق الصوتية</translation>
    </message>
    <message>
        <source>Strong sign or risk factor told or measured</source>
        <comment>rule.high-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>علامة قوية أو عامل خطر قوي (مذكور أو مقاس)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129; ESC/ERJ table of predisposing factors; NG158 does not cover pregnancy</source>
        <comment>rule.high-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129؛ جدول ESC/ERJ للعوامل المؤهبة؛ NG158 لا يشمل الحمل</translation>
    </message>
    <message>
        <source>Swelling in one leg with a risk factor</source>
        <comment>rule.swollen-with-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>تورم في طرف سفلي واحد مع عامل خطر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129: calf size, cancer, earlier clot, bed rest and surgery shift the odds</source>
        <comment>rule.swollen-with-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129: محيط ربلة الساق والسرطان وجلطة سابقة وملازمة الفراش والجراحة تغيّر الاحتمال</translation>
    </message>
    <message>
        <source>On a blood thinner, with a possible clot sign</source>
        <comment>rule.anticoagulant-with-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>على مضاد تخثر، مع علامة محتملة لجلطة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No score found valid on anticoagulants; clot on treatment or muscle bleed possible (general knowledge)</source>
        <comment>rule.anticoagulant-with-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>لا يوجد مقياس ثبتت صلاحيته مع مضادات التخثر؛ قد تكون جلطة أثناء العلاج أو نزفًا في العضلة (معرفة عامة)</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever</source>
        <comment>rule.infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>جلد أحمر أو داكن أو دافئ مع حمى</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Erysipelas and cellulitis (zana.com): sudden red, hot, painful skin with fever needs hospital care</source>
        <comment>rule.infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>الحمرة والتهاب النسيج الخلوي (zana.com): جلد أحمر ساخن مؤلم فجأة مع حمى يحتاج إلى رعاية في المستشفى</translation>
    </message>
    <message>
        <source>Snap felt behind, or cannot stand on the leg</source>
        <comment>rule.cannot-walk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>فرقعة محسوسة في الخلف، أو تعذّر الوقوف على الطرف</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>gptriage.info: cannot bear weight, possible fracture; droracle.ai 204429: sudden pop, Achilles rupture</source>
        <comment>rule.cannot-walk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>gptriage.info: تعذّر تحميل الوزن، كسر محتمل؛ droracle.ai 204429: فرقعة مفاجئة، تمزق وتر أخيل</translation>
    </message>
    <message>
        <source>Hard, sore or red line along a vein</source>
        <comment>rule.vein-cord</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>خط صلب أو مؤلم أو أحمر على طول وريد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AAA Medicines guideline: superficial vein thrombosis, 6-44 % have or get a DVT</source>
        <comment>rule.vein-cord.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>إرشادات AAA Medicines: تخثر الوريد السطحي، 6-44 % لديهم DVT أو يصابون به</translation>
    </message>
    <message>
        <source>Severe pain now, 8 or more of 10</source>
        <comment>rule.severe-pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ألم شديد الآن، 8 من 10 أو أكثر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Manchester Triage: severe pain, 8 of 10 or more, ranks very urgent (protriage.co.uk); told alone, urgent here</source>
        <comment>rule.severe-pain.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>فرز مانشستر: ألم شديد، 8 من 10 أو أكثر، عاجل جدًا (protriage.co.uk)؛ وإذا ذُكر وحده فهو هنا عاجل</translation>
    </message>
    <message>
        <source>Under 18 or age not told: score not valid under 18</source>
        <comment>rule.minor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>أقل من 18 أو العمر غير مذكور: المقياس غير صالح لمن هم دون 18</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does not apply under 18</source>
        <comment>rule.minor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158 لا ينطبق على من هم دون 18</translation>
    </message>
    <message>
        <source>Possible clot sign told</source>
        <comment>rule.clot-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ذُكرت علامة محتملة لجلطة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158: a suspected DVT needs assessment and D-dimer even with a Wells score of 1 or less</source>
        <comment>rule.clot-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158: الاشتباه في DVT يتطلب التقييم وفحص D-dimer حتى مع ويلز 1 أو أقل</translation>
    </message>
    <message>
        <source>Risk factor for a clot told</source>
        <comment>rule.risk-factor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ذُكر عامل خطر للجلطة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ESC/ERJ table of predisposing factors for venous thromboembolism</source>
        <comment>rule.risk-factor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>جدول ESC/ERJ للعوامل المؤهبة للانصمام الخثاري الوريدي</translation>
    </message>
    <message>
        <source>Pain in a guided check</source>
        <comment>rule.check-positive</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ألم في فحص موجّه</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Homans: likelihood ratios about 1 (meduweb); calf squeeze performs poorly (JAMA 2006 Wells, via wikidoc)</source>
        <comment>rule.check-positive.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>علامة Homans: نسب الأرجحية نحو 1 (meduweb)؛ عصر ربلة الساق ضعيف الدلالة (JAMA 2006 Wells، عبر wikidoc)</translation>
    </message>
    <message>
        <source>Not clearly the pattern of a cramp</source>
        <comment>rule.not-clearly-cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>ليس من الواضح أنه نمط تشنج عضلي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: a cramp lasts seconds to 10 minutes; see a doctor if longer</source>
        <comment>rule.not-clearly-cramp.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS، تشنجات الرِّجل: يستمر التشنج من ثوانٍ إلى 10 دقائق؛ إذا طال أكثر يُراجع الطبيب</translation>
    </message>
    <message>
        <source>A safety question is not answered</source>
        <comment>rule.unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>سؤال متعلق بالسلامة بلا إجابة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>DVTipd 500-patient set: 10 of 165 with none of six patient-told Wells items still had a DVT</source>
        <comment>rule.unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>مجموعة DVTipd من 500 مريض: من بين 165 لم يذكروا أيًا من ستة بنود ويلز، كان لدى 10 منهم DVT مع ذلك</translation>
    </message>
    <message>
        <source>Fits a muscle cramp; nurse to confirm</source>
        <comment>rule.cramp-pattern</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>يتوافق مع تشنج عضلي؛ وعلى التمريض التأكيد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: sudden, seconds to 10 minutes, eased by stretching, soreness up to 24 hours</source>
        <comment>rule.cramp-pattern.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS، تشنجات الرِّجل: مفاجئة، من ثوانٍ إلى 10 دقائق، يخففها التمديد، وألم متبقٍّ حتى 24 ساعة</translation>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (2003)</source>
        <comment>wells.source</comment>
        <extracomment>Which version of the score; on the nurse&apos;s slip.</extracomment>
        <translation>مقياس ويلز ثنائي المستوى لـ DVT، نسخة 2003، NICE NG158</translation>
    </message>
    <message>
        <source>Active cancer (treatment ongoing, within 6 months, or palliative)</source>
        <comment>wells.active_cancer</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>سرطان نشط (علاج جارٍ، أو خلال 6 أشهر، أو تلطيفي)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paralysis, paresis or recent plaster immobilisation of the leg</source>
        <comment>wells.paralysis_or_plaster</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>شلل أو خزل أو تثبيت حديث بالجبس للطرف السفلي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Bedridden 3 days or more, or major surgery within 12 weeks</source>
        <comment>wells.bedridden_or_surgery</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>ملازمة الفراش 3 أيام أو أكثر، أو جراحة كبرى خلال 12 أسبوعًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Localised tenderness along the deep venous system</source>
        <comment>wells.deep_vein_tenderness</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>إيلام موضعي على امتداد الجهاز الوريدي العميق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Entire leg swollen</source>
        <comment>wells.entire_leg_swollen</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>تورم الطرف السفلي بأكمله</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf at least 3 cm larger than the other side</source>
        <comment>wells.calf_3_cm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>ربلة الساق أكبر من الجهة الأخرى بـ 3 سم على الأقل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pitting oedema confined to the symptomatic leg</source>
        <comment>wells.pitting_oedema</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>وذمة انطباعية مقتصرة على الطرف المصاب بالأعراض</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Collateral superficial veins (non-varicose)</source>
        <comment>wells.collateral_veins</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>أوردة سطحية جانبية رادفة (غير دوالية)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Previously documented DVT</source>
        <comment>wells.previous_dvt</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>سوابق DVT موثّقة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Alternative diagnosis at least as likely as DVT</source>
        <comment>wells.alternative_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>تشخيص بديل لا يقل احتماله عن احتمال DVT</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How long the pain lasts</source>
        <comment>profile.duration</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>مدة الألم</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes, then it goes</source>
        <comment>profile.duration.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>من ثوانٍ إلى 10 دقائق، ثم يزول</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hours or days, and it may get worse</source>
        <comment>profile.duration.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>ساعات أو أيام، وقد يزداد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What you can see</source>
        <comment>profile.signs</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>ما يمكن رؤيته</translation>
    </message>
    <message>
        <source>Little to see, maybe a tight muscle</source>
        <comment>profile.signs.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>لا يُرى إلا القليل، وربما عضلة مشدودة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Swelling, redder or darker skin, warmth</source>
        <comment>profile.signs.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>تورم، وجلد أكثر احمرارًا أو أغمق، ودفء الجلد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How it starts</source>
        <comment>profile.onset</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>كيف يبدأ</translation>
    </message>
    <message>
        <source>Suddenly, often at night or with exercise</source>
        <comment>profile.onset.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>فجأة، غالبًا في الليل أو مع الرياضة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, often as a mild ache</source>
        <comment>profile.onset.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>ببطء، غالبًا كألم خفيف</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where and how deep</source>
        <comment>profile.place</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>المكان والعمق</translation>
    </message>
    <message>
        <source>In a muscle near the surface, often the calf</source>
        <comment>profile.place.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>في عضلة قريبة من السطح، غالبًا سمانة الساق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Deeper, in the calf or thigh</source>
        <comment>profile.place.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>أعمق، في سمانة الساق أو الفخذ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What stretching does</source>
        <comment>profile.movement</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>أثر التمديد</translation>
    </message>
    <message>
        <source>Stretching often helps</source>
        <comment>profile.movement.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>التمديد يخفف غالبًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It does not help, or it hurts more</source>
        <comment>profile.movement.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>لا يخفف، أو يزيد الألم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please wait here. We are calling staff.</source>
        <oldsource>Please wait here. Staff are being called.</oldsource>
        <comment>minor.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now; large.</extracomment>
        <translation>الرجاء الانتظار هنا. نستدعي طاقم العيادة الآن.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This check is for adults. A nurse will see you soon. Stay with the adult who came with you. If you are alone, tell staff.</source>
        <oldsource>This check is made for adults. A nurse will see you soon. Stay with the adult who came with you. If you are alone, tell staff.</oldsource>
        <comment>minor.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now.</extracomment>
        <translation>هذا الفحص مُعدّ للبالغين. سيراك فريق التمريض قريبًا. الرجاء البقاء مع الشخص البالغ الذي جاء معك. إذا لم يكن معك أحد، الرجاء إخبار طاقم العيادة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell us at once if …</source>
        <comment>safety_net.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the list of signs to tell staff at once.</extracomment>
        <translation>الرجاء إخبارنا فورًا إذا …</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get short of breath</source>
        <comment>safety_net.breath</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>أصابك ضيق في النفس</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your chest hurts</source>
        <comment>safety_net.chest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>شعرت بألم في الصدر</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you cough up blood</source>
        <comment>safety_net.blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>خرج دم مع السعال (الكحة)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you feel faint or pass out</source>
        <comment>safety_net.faint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>شعرت بقرب الإغماء أو فقدت الوعي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg swells or swells more</source>
        <comment>safety_net.swelling</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>تورمت رِجلك أو زاد تورمها</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg turns warm, redder or darker</source>
        <comment>safety_net.skin</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>صارت رِجلك دافئة أو أكثر احمرارًا أو أغمق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your foot turns cold, pale or numb</source>
        <comment>safety_net.cold</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>صارت قدمك باردة أو شاحبة، أو أصابها خدر (قلة إحساس)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>the pain gets worse or comes back</source>
        <comment>safety_net.pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>زاد الألم أو عاد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get a fever or chills</source>
        <comment>safety_net.fever</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>أصابتك حمى أو قشعريرة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you want to leave before a nurse sees you</source>
        <comment>safety_net.leave</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>أردت المغادرة قبل أن يراك فريق التمريض</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramp or clot: five differences</source>
        <comment>learn.differences.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>تشنج أم جلطة: خمسة فروق</translation>
    </message>
    <message>
        <source>In a leg cramp, a muscle tightens hard and suddenly. Many people call it a charley horse. It can hurt a lot, but it is mostly harmless.</source>
        <comment>learn.differences.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>في تشنج الرِّجل، تنقبض العضلة فجأة وبقوة. يسميه كثيرون الشد العضلي. قد يؤلم كثيرًا، لكنه في الغالب غير ضار.</translation>
    </message>
    <message>
        <source>A blood clot can form in a deep vein, most often in a leg. Doctors call this deep vein thrombosis, or DVT. It needs medical care fast.</source>
        <comment>learn.differences.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>قد تتكون جلطة دموية في وريد عميق، وأكثر ما تكون في الرِّجل. يسميها الأطباء تخثر الوريد العميق (DVT). وهي تحتاج إلى علاج طبي سريع.</translation>
    </message>
    <message>
        <source>The two need very different care. An untreated clot can travel to the lungs and put your life in danger. That is why it matters which it is.</source>
        <comment>learn.differences.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>يحتاج كل منهما إلى رعاية مختلفة جدًا. الجلطة التي لا تُعالج قد تنتقل إلى الرئة وتعرّض حياتك للخطر. لهذا من المهم معرفة أيهما هو.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Keep in mind</source>
        <comment>learn.differences.7.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep in mind”</extracomment>
        <translation>من المهم تذكّر هذا</translation>
    </message>
    <message>
        <source>A clot can feel like a cramp too. Feeling alone cannot tell.</source>
        <comment>learn.differences.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>قد يكون الإحساس بالجلطة مثل التشنج أيضًا. الإحساس وحده لا يكفي لمعرفة الفرق.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Many clots cause little pain, swelling or warmth.</source>
        <comment>learn.differences.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>كثير من الجلطات لا تسبب إلا القليل من الألم أو التورم أو الدفء.</translation>
    </message>
    <message>
        <source>Red is harder to see on brown or black skin. Look for darker skin.</source>
        <comment>learn.differences.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>الاحمرار أصعب رؤية على الجلد البني أو الأسود. الرجاء البحث عن جلد أغمق.</translation>
    </message>
    <message>
        <source>Both can happen in the same leg.</source>
        <comment>learn.differences.7.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>قد يحدث الاثنان في الرِّجل نفسها.</translation>
    </message>
    <message>
        <source>Only trained staff with the right tests can tell for sure. So never ignore leg pain. It is better to be safe than sorry.</source>
        <comment>learn.differences.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>لا يعرف ذلك بالتأكيد إلا مختصون مدرَّبون بالفحوص المناسبة. لذلك يجب عدم إهمال ألم الرِّجل أبدًا. السلامة خير من الندم.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What brings on cramps</source>
        <comment>learn.causes.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>ما الذي يسبب التشنجات</translation>
    </message>
    <message>
        <source>Most cramps strike the calf. The foot and the back of the thigh can cramp too. Many cramps come at night.</source>
        <comment>learn.causes.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>تصيب معظم التشنجات سمانة الساق. وقد تتشنج القدم والفخذ من الخلف أيضًا. كثير من التشنجات تأتي في الليل.</translation>
    </message>
    <message>
        <source>Common causes</source>
        <comment>learn.causes.2.title</comment>
        <extracomment>Heading on a learn page. Under: “Common causes”</extracomment>
        <translation>أسباب شائعة</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>learn.causes.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>قلة شرب الماء والسوائل</translation>
    </message>
    <message>
        <source>Muscles that worked too hard or too long</source>
        <comment>learn.causes.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>عضلات عملت بشدة زائدة أو مدة زائدة</translation>
    </message>
    <message>
        <source>Hard exercise with no warm-up or cool-down</source>
        <comment>learn.causes.2.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>رياضة شاقة دون إحماء قبلها أو تهدئة بعدها</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>learn.causes.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>تعرق شديد أو إسهال</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>learn.causes.2.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>الوقوف مدة طويلة</translation>
    </message>
    <message>
        <source>Muscles need minerals. Potassium, sodium and calcium are three of them. If you drink too little, they get out of balance. Poor food, heavy sweating or some illnesses can do the same.</source>
        <oldsource>Muscles need minerals such as potassium, sodium and calcium. Drinking too little upsets their balance. So can poor food, heavy sweating or some illnesses.</oldsource>
        <comment>learn.causes.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>تحتاج العضلات إلى معادن. البوتاسيوم والصوديوم والكالسيوم ثلاثة منها. قلة شرب الماء تُخلّ بتوازنها. وقد يفعل ذلك أيضًا سوء التغذية أو التعرق الشديد أو بعض الأمراض.</translation>
    </message>
    <message>
        <source>Cramps are more common</source>
        <comment>learn.causes.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>تكثر التشنجات</translation>
    </message>
    <message>
        <source>as people get older</source>
        <comment>learn.causes.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>مع التقدم في العمر</translation>
    </message>
    <message>
        <source>late in pregnancy</source>
        <comment>learn.causes.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>في أواخر الحمل</translation>
    </message>
    <message>
        <source>with some medicines, such as statins or water pills</source>
        <comment>learn.causes.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>مع بعض الأدوية، مثل أدوية الستاتين للكوليسترول أو الحبوب المدرّة للبول</translation>
    </message>
    <message>
        <source>with liver disease</source>
        <comment>learn.causes.4.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>مع أمراض الكبد</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask the nurse or your doctor first.</source>
        <comment>learn.causes.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>الرجاء عدم إيقاف أي دواء من تلقاء نفسك. الرجاء سؤال فريق التمريض أو طبيبك أولًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramps do not cause clots. But what brings on a cramp may also help a clot form. Drinking too little is one example.</source>
        <comment>learn.causes.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>التشنجات لا تسبب الجلطات. لكن ما يسبب التشنج قد يساعد أيضًا على تكوّن جلطة. قلة شرب الماء مثال على ذلك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What makes a clot more likely</source>
        <comment>learn.risks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>ما الذي يزيد احتمال الجلطة</translation>
    </message>
    <message>
        <source>Clots form more easily when blood flows slowly or a vein is hurt. Some people also have blood that clots more easily.</source>
        <comment>learn.risks.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>تتكون الجلطات بسهولة أكبر عندما يجري الدم ببطء أو يتأذى وريد. وبعض الناس دمهم يتجلط بسهولة أكبر.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>learn.risks.2.title</comment>
        <extracomment>Heading on a learn page. Under: “What happened lately”</extracomment>
        <translation>ما حدث في الفترة الأخيرة</translation>
    </message>
    <message>
        <source>An operation, a hospital stay or days in bed</source>
        <comment>learn.risks.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>عملية جراحية أو إقامة في المستشفى أو أيام في الفراش</translation>
    </message>
    <message>
        <source>A broken bone, an injury or a cast on the leg</source>
        <comment>learn.risks.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>كسر عظم أو إصابة أو جبس في الرِّجل</translation>
    </message>
    <message>
        <source>Sitting for hours, such as on a long flight</source>
        <comment>learn.risks.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>الجلوس لساعات، مثلًا في رحلة طويلة بالطائرة</translation>
    </message>
    <message>
        <source>Pregnancy, and the weeks after giving birth</source>
        <comment>learn.risks.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>الحمل، والأسابيع التي تلي الولادة</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>learn.risks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “Your health”</extracomment>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>A blood clot in the past</source>
        <comment>learn.risks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>جلطة دموية سابقة</translation>
    </message>
    <message>
        <source>Cancer, now or in the last months</source>
        <comment>learn.risks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>السرطان، الآن أو خلال الأشهر الأخيرة</translation>
    </message>
    <message>
        <source>Heart, lung or bowel disease</source>
        <comment>learn.risks.3.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>مرض في القلب أو الرئة أو الأمعاء</translation>
    </message>
    <message>
        <source>Varicose veins: wide, twisted veins that show under the skin</source>
        <comment>learn.risks.3.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>الدوالي: أوردة (عروق) واسعة وملتوية تظهر تحت الجلد</translation>
    </message>
    <message>
        <source>Obesity, which means a very high body weight</source>
        <comment>learn.risks.3.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>السمنة، أي وزن الجسم الزائد جدًا</translation>
    </message>
    <message>
        <source>Older age</source>
        <comment>learn.risks.3.6</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>التقدم في العمر</translation>
    </message>
    <message>
        <source>Medicines and family</source>
        <comment>learn.risks.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Medicines and family”</extracomment>
        <translation>الأدوية والعائلة</translation>
    </message>
    <message>
        <source>Birth control with hormones, or hormones for menopause</source>
        <comment>learn.risks.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>موانع الحمل الهرمونية، أو هرمونات لانقطاع الدورة</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child who had a clot</source>
        <comment>learn.risks.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>أب أو أم أو أخ أو أخت أو ابن أو ابنة أصابته جلطة</translation>
    </message>
    <message>
        <source>Blood that clots too easily from birth</source>
        <comment>learn.risks.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>دم يتجلط بسهولة زائدة منذ الولادة</translation>
    </message>
    <message>
        <source>Factor V Leiden is one such condition. It is a small change in a gene. It runs in families and makes blood clot more easily.</source>
        <comment>learn.risks.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>العامل الخامس لايدن (Factor&#xa0;V&#xa0;Leiden) إحدى هذه الحالات. وهو تغيّر صغير في جين. ينتقل في العائلة ويجعل الدم يتجلط بسهولة أكبر.</translation>
    </message>
    <message>
        <source>A risk is not a sign of illness. It only means that a nurse should look more closely.</source>
        <comment>learn.risks.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>عامل الخطر ليس علامة مرض. إنه يعني فقط أن على فريق التمريض أن يفحص بدقة أكبر.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What the checks can tell</source>
        <comment>learn.checks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>ماذا تقول لنا الفحوص</translation>
    </message>
    <message>
        <source>Stay calm and think about your leg step by step. The checks here add small clues. They cannot tell what you have.</source>
        <comment>learn.checks.1.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>لننظر إلى رِجلك بهدوء، خطوة بخطوة. الفحوص هنا تضيف أدلة صغيرة. ولا يمكنها أن تخبرك بما عندك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The calf press</source>
        <comment>learn.checks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “The calf press”</extracomment>
        <translation>الضغط على سمانة الساق</translation>
    </message>
    <message>
        <source>You press the calf gently, once, with flat fingers.</source>
        <comment>learn.checks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>يكون الضغط على سمانة الساق برفق، مرة واحدة، بأصابع مبسوطة.</translation>
    </message>
    <message>
        <source>Pain can come from a clot, a cramp or a strain.</source>
        <comment>learn.checks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>قد يأتي الألم من جلطة أو تشنج أو إجهاد في العضلة.</translation>
    </message>
    <message>
        <source>If it does not hurt, that proves nothing. Many clots do not hurt when pressed.</source>
        <comment>learn.checks.3.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>إذا لم تشعر بألم، فهذا لا يثبت شيئًا. كثير من الجلطات لا تؤلم عند الضغط.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The foot lift</source>
        <comment>learn.checks.5.title</comment>
        <extracomment>Heading on a learn page. Under: “The foot lift”</extracomment>
        <translation>رفع القدم</translation>
    </message>
    <message>
        <source>You sit and lift the foot with its own muscles. Doctors call it Homans sign.</source>
        <comment>learn.checks.5.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>يكون رفع القدم في وضع الجلوس، بعضلات القدم نفسها. يسميه الأطباء علامة هومان (Homans).</translation>
    </message>
    <message>
        <source>Calf pain can come with a clot. It is just as common without one.</source>
        <comment>learn.checks.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>قد يأتي ألم سمانة الساق مع الجلطة. وهو شائع بالقدر نفسه بدونها.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>So the foot lift alone cannot answer the question.</source>
        <comment>learn.checks.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>لذلك لا يجيب رفع القدم وحده عن السؤال.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Be gentle</source>
        <comment>learn.checks.6.title</comment>
        <extracomment>Heading on a learn page. Under: “Be gentle”</extracomment>
        <translation>برفق</translation>
    </message>
    <message>
        <source>Never rub or squeeze a leg that may have a clot.</source>
        <comment>learn.checks.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>يجب عدم تدليك أو عصر رِجل قد تكون فيها جلطة، أبدًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do not repeat the checks at home.</source>
        <comment>learn.checks.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>الرجاء عدم تكرار هذه الفحوص في البيت.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may skip any check here. It will not count against you.</source>
        <comment>learn.checks.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>يمكنك تخطي أي فحص هنا. ولن يُحسب ذلك ضدك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knot or a swelling?</source>
        <comment>learn.checks.7.title</comment>
        <extracomment>Heading on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>عقدة أم تورم؟</translation>
    </message>
    <message>
        <source>A muscle knot is a small, sore lump, often from a strain.</source>
        <comment>learn.checks.7.1</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>عقدة العضلة كتلة صغيرة مؤلمة، كثيرًا ما تكون من إجهاد العضلة.</translation>
    </message>
    <message>
        <source>A clot more often brings swelling, warmth and redder or darker skin.</source>
        <comment>learn.checks.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>الجلطة تسبب غالبًا تورمًا ودفئًا وجلدًا أكثر احمرارًا أو أغمق.</translation>
    </message>
    <message>
        <source>One leg can have both. Tell the nurse about any lump.</source>
        <comment>learn.checks.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>قد يوجد الاثنان في رِجل واحدة. الرجاء إخبار فريق التمريض عن أي كتلة.</translation>
    </message>
    <message>
        <source>Keep a diary for the nurse or doctor</source>
        <comment>learn.checks.8.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>تدوين يوميات لفريق التمريض أو الطبيب</translation>
    </message>
    <message>
        <source>When the pain started, and how long it lasts</source>
        <comment>learn.checks.8.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>متى بدأ الألم، وكم استمر</translation>
    </message>
    <message>
        <source>How bad it is, from 0 to 10</source>
        <comment>learn.checks.8.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>ما شدته، من 0 إلى 10</translation>
    </message>
    <message>
        <source>What makes it better or worse</source>
        <comment>learn.checks.8.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>ما الذي يخففه أو يزيده</translation>
    </message>
    <message>
        <source>Any swelling, warmth or change of color</source>
        <comment>learn.checks.8.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>أي تورم أو دفء أو تغيّر في اللون</translation>
    </message>
    <message>
        <source>See a doctor if you are unsure, or if the leg gets worse. A check on your own never replaces a doctor.</source>
        <comment>learn.checks.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>الرجاء مراجعة الطبيب عند الشك، أو إذا ساءت حالة الرِّجل. الفحص الذي يجريه الإنسان بنفسه لا يغني أبدًا عن الطبيب.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>When to get help</source>
        <comment>learn.help.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>متى يجب طلب المساعدة</translation>
    </message>
    <message>
        <source>Emergency: get help at once</source>
        <comment>learn.help.1.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>حالة طارئة: يجب طلب المساعدة فورًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sudden trouble breathing</source>
        <comment>learn.help.1.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>صعوبة مفاجئة في التنفس</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain, often worse with a deep breath</source>
        <comment>learn.help.1.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>ألم في الصدر، يزداد غالبًا مع النفس العميق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>learn.help.1.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>سعال (كحة) مع خروج دم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainting or passing out</source>
        <comment>learn.help.1.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>إغماء أو فقدان وعي</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A clot can break loose and travel to the lungs. Doctors call this a pulmonary embolism. It can put your life in danger.</source>
        <comment>learn.help.3.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>قد تنفصل الجلطة وتنتقل إلى الرئة. يسمي الأطباء ذلك الانصمام الرئوي. وقد يعرّض حياتك للخطر.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Here, tell staff at once. At home, call the emergency number. Do not drive yourself. Do the same for anyone near you.</source>
        <comment>learn.help.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>هنا، الرجاء إخبار طاقم العيادة فورًا. في البيت، الرجاء الاتصال برقم الطوارئ. الرجاء عدم قيادة السيارة بنفسك. والأمر نفسه إذا حدث هذا لشخص قريب منك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The leg may be in danger: get help at once</source>
        <comment>learn.help.5.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>قد تكون الرِّجل في خطر: يجب طلب المساعدة فورًا</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A foot that turns cold, pale, blue or gray</source>
        <comment>learn.help.5.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>قدم صارت باردة أو شاحبة أو زرقاء أو رمادية</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in the leg or foot</source>
        <comment>learn.help.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>خدر جديد (قلة إحساس) أو ضعف جديد في الرِّجل أو القدم</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight leg with pain you cannot bear</source>
        <comment>learn.help.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>رِجل صلبة ومشدودة مع ألم لا يُحتمل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>learn.help.5.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>بقع جديدة سوداء أو بنفسجية، أو فقاعات جلد كبيرة</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numbness between the legs, or new bladder or bowel trouble</source>
        <comment>learn.help.5.5</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>خدر (قلة إحساس) بين الفخذين، أو مشكلة جديدة في التبول أو التبرز</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may be a clot: see a doctor the same day</source>
        <comment>learn.help.6.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>قد تكون جلطة: يجب مراجعة الطبيب في اليوم نفسه</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain or swelling in one leg that does not go away</source>
        <comment>learn.help.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>ألم أو تورم في رِجل واحدة لا يزول</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skin that is warm, redder or darker</source>
        <comment>learn.help.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>جلد دافئ أو أكثر احمرارًا أو أغمق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A leg that feels heavy or tired</source>
        <comment>learn.help.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>ثقل أو تعب في الرِّجل</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New veins that show, or a sore line along a vein</source>
        <comment>learn.help.6.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>أوردة (عروق) جديدة ظاهرة، أو خط مؤلم على طول وريد</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See a doctor the same day also for</source>
        <comment>learn.help.7.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>يجب أيضًا مراجعة الطبيب في اليوم نفسه عند</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fever with warm, redder or darker skin</source>
        <comment>learn.help.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>حمى مع جلد دافئ أو أكثر احمرارًا أو أغمق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap in the back of the leg, or you cannot stand on it</source>
        <oldsource>A snap in the back of the leg, or a leg you cannot stand on</oldsource>
        <comment>learn.help.7.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>طقّة في خلف الرِّجل، أو رِجل لا يمكن الوقوف عليها</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A cramp that lasts longer than 10 minutes</source>
        <comment>learn.help.7.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>تشنج يستمر أكثر من 10 دقائق</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Also tell your doctor if cramps often wake you up. If you are pregnant or take blood thinners, never wait.</source>
        <comment>learn.help.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>الرجاء أيضًا إخبار طبيبك إذا كانت التشنجات توقظك كثيرًا. مع الحمل أو مع دواء مميّع للدم، يجب عدم الانتظار أبدًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tests you may have</source>
        <comment>learn.tests.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>فحوص قد تُجرى لك</translation>
    </message>
    <message>
        <source>First, a nurse or doctor asks questions and looks at both legs. They may measure your calves. Then they choose the tests you need.</source>
        <comment>learn.tests.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>أولًا، يطرح فريق التمريض أو الطبيب أسئلة وينظر إلى الرِّجلين. وقد يقيس سمانتي الساقين. ثم يختار الفحوص التي تحتاج إليها.</translation>
    </message>
    <message>
        <source>Ultrasound is often the main test. A small probe glides over your leg. Sound waves show how the blood flows and where a clot sits.</source>
        <comment>learn.tests.2.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>التصوير بالموجات فوق الصوتية (السونار) هو غالبًا الفحص الأساسي. يمر جهاز صغير فوق رِجلك. وتُظهر الموجات الصوتية كيف يجري الدم وأين توجد جلطة.</translation>
    </message>
    <message>
        <source>An early scan can miss a clot. So doctors sometimes scan again about a week later.</source>
        <comment>learn.tests.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>قد لا يُظهر التصوير المبكر الجلطة. لذلك يعيد الأطباء التصوير أحيانًا بعد نحو أسبوع.</translation>
    </message>
    <message>
        <source>The D-dimer blood test looks for tiny bits that clots leave behind. A high level can have other causes. Then a scan may follow.</source>
        <comment>learn.tests.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>فحص الدم دي دايمر (D-dimer) يبحث عن أجزاء صغيرة جدًا تتركها الجلطات. قد تكون للنسبة العالية أسباب أخرى. عندها قد يلزم التصوير.</translation>
    </message>
    <message>
        <source>Doctors use venography now and then. A dye goes into a vein, and X-rays show the way it takes.</source>
        <oldsource>Venography is used now and then. A dye goes into a vein, and X-rays show the way it takes.</oldsource>
        <comment>learn.tests.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>يستعمل الأطباء تصوير الأوردة بالصبغة أحيانًا. تدخل صبغة في وريد، وتُظهر الأشعة طريقها.</translation>
    </message>
    <message>
        <source>Clues and points help staff choose a test. They cannot replace it. Ask staff anything you want to know.</source>
        <comment>learn.tests.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>الأدلة والنقاط تساعد الطاقم على اختيار الفحص. ولا يمكن أن تحل محله. يمكنك سؤال طاقم العيادة عن أي شيء.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Care for cramps and for clots</source>
        <oldsource>How each is treated</oldsource>
        <comment>learn.treatment.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>علاج التشنجات والجلطات</translation>
    </message>
    <message>
        <source>A cramp and a clot need different care. That is why a nurse checks first.</source>
        <comment>learn.treatment.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>يحتاج التشنج والجلطة إلى رعاية مختلفة. لهذا يفحصك فريق التمريض أولًا.</translation>
    </message>
    <message>
        <source>For a leg cramp</source>
        <comment>learn.treatment.2.title</comment>
        <extracomment>Heading on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>لتشنج الرِّجل</translation>
    </message>
    <message>
        <source>Stretch the tight muscle slowly, and hold it.</source>
        <comment>learn.treatment.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>تمديد العضلة المشدودة ببطء، مع الثبات على ذلك.</translation>
    </message>
    <message>
        <source>Stand or walk a little when you can.</source>
        <comment>learn.treatment.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>الوقوف أو المشي قليلًا عند القدرة على ذلك.</translation>
    </message>
    <message>
        <source>Drink some water.</source>
        <comment>learn.treatment.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>شرب بعض الماء.</translation>
    </message>
    <message>
        <source>If cramps come often, a doctor may suggest a medicine.</source>
        <comment>learn.treatment.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>إذا تكررت التشنجات كثيرًا، فقد يقترح الطبيب دواء.</translation>
    </message>
    <message>
        <source>Pain pills work too slowly to stop a cramp. They may ease the soreness later. Ask the nurse before you take any.</source>
        <comment>learn.treatment.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>حبوب الألم أبطأ من أن توقف التشنج. وقد تخفف الوجع فيما بعد. الرجاء سؤال فريق التمريض قبل تناول أي منها.</translation>
    </message>
    <message>
        <source>People often rub a cramp. Please wait until a nurse has looked at your leg. Do not rub a leg that may have a clot.</source>
        <comment>learn.treatment.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>كثيرًا ما يدلّك الناس مكان التشنج. الرجاء الانتظار حتى ينظر فريق التمريض إلى رِجلك. يجب عدم تدليك رِجل قد تكون فيها جلطة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>For a blood clot</source>
        <comment>learn.treatment.6.title</comment>
        <extracomment>Heading on a learn page. Under: “For a blood clot”</extracomment>
        <translation>للجلطة الدموية</translation>
    </message>
    <message>
        <source>Blood thinners stop the clot from growing. They also help to prevent new ones.</source>
        <comment>learn.treatment.6.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>مميّعات الدم توقف نمو الجلطة. وتساعد أيضًا على منع جلطات جديدة.</translation>
    </message>
    <message>
        <source>Doctors call them anticoagulants.</source>
        <comment>learn.treatment.6.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>يسميها الأطباء مضادات التخثر.</translation>
    </message>
    <message>
        <source>A few people need a strong drug that breaks up the clot. Doctors call this thrombolysis.</source>
        <oldsource>A few people need a strong drug that breaks up the clot. It is called thrombolysis.</oldsource>
        <comment>learn.treatment.6.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>قلة من الناس تحتاج إلى دواء قوي يفتت الجلطة. يسمي الأطباء هذا إذابة الجلطة.</translation>
    </message>
    <message>
        <source>A few people get a small filter in a large vein, the vena cava. It catches clots.</source>
        <comment>learn.treatment.6.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>قلة من الناس يوضع لها مرشح صغير في وريد كبير، هو الوريد الأجوف. وهو يلتقط الجلطات.</translation>
    </message>
    <message>
        <source>Take blood thinners just as your doctor says. Never start, stop or skip them on your own.</source>
        <oldsource>Take blood thinners just as you are told. Never start, stop or skip them on your own.</oldsource>
        <comment>learn.treatment.7.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>الرجاء تناول مميّعات الدم كما يقول طبيبك تمامًا. يجب عدم بدئها أو إيقافها أو ترك جرعة منها من تلقاء نفسك، أبدًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How to prevent cramps and clots</source>
        <comment>learn.prevention.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>الوقاية من التشنجات والجلطات</translation>
    </message>
    <message>
        <source>To prevent cramps</source>
        <comment>learn.prevention.2.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>للوقاية من التشنجات</translation>
    </message>
    <message>
        <source>Drink enough water during the day.</source>
        <comment>learn.prevention.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>شرب ماء كافٍ خلال اليوم.</translation>
    </message>
    <message>
        <source>Warm up before exercise, and cool down after it.</source>
        <comment>learn.prevention.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>الإحماء قبل الرياضة، والتهدئة بعدها.</translation>
    </message>
    <message>
        <source>Stretch your calves gently.</source>
        <comment>learn.prevention.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>تمديد سمانتي الساقين برفق.</translation>
    </message>
    <message>
        <source>Eat well, with fruit, vegetables and dairy or beans. They give you minerals.</source>
        <comment>learn.prevention.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>غذاء جيد فيه فواكه وخضار وألبان أو بقول. فهي تعطيك المعادن.</translation>
    </message>
    <message>
        <source>Has a doctor told you to limit drinks or certain foods? Then ask before you change anything.</source>
        <comment>learn.prevention.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>هل طلب منك طبيب تقليل السوائل أو أطعمة معينة؟ إذن الرجاء السؤال قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>To prevent clots</source>
        <comment>learn.prevention.4.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent clots”</extracomment>
        <translation>للوقاية من الجلطات</translation>
    </message>
    <message>
        <source>Exercise often, and do not sit for hours.</source>
        <comment>learn.prevention.4.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>ممارسة الرياضة كثيرًا، وعدم الجلوس لساعات.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On long trips, walk about and move your feet.</source>
        <comment>learn.prevention.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>في السفر الطويل، المشي قليلًا وتحريك القدمين.</translation>
    </message>
    <message>
        <source>After an operation or illness, get up as soon as staff allow it.</source>
        <comment>learn.prevention.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>بعد عملية جراحية أو مرض، القيام من الفراش حالما يسمح الطاقم بذلك.</translation>
    </message>
    <message>
        <source>Keep a healthy weight, and do not smoke.</source>
        <comment>learn.prevention.4.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>الحفاظ على وزن صحي، وعدم التدخين.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Get care for heart problems, varicose veins and other illnesses.</source>
        <comment>learn.prevention.4.5</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>علاج مشكلات القلب والدوالي والأمراض الأخرى.</translation>
    </message>
    <message>
        <source>Some people are more likely to get a clot. A doctor may give them blood thinners or tight stockings. Use these only when a doctor says so.</source>
        <comment>learn.prevention.6.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>بعض الناس أكثر عرضة للجلطة. قد يعطيهم الطبيب مميّعات للدم أو جوارب ضاغطة. يجب عدم استعمالها إلا إذا قال الطبيب ذلك.</translation>
    </message>
    <message>
        <source>Ask for advice before an operation or a long flight. Ask also in pregnancy, or if clots run in your family.</source>
        <comment>learn.prevention.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>الرجاء طلب النصيحة قبل عملية جراحية أو رحلة طويلة بالطائرة. وكذلك في الحمل، أو إذا كانت الجلطات تتكرر في عائلتك.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>learn.questions.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>What is the difference between a cramp and a clot?</source>
        <comment>learn.questions.1.title</comment>
        <extracomment>A question people ask. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>ما الفرق بين التشنج والجلطة؟</translation>
    </message>
    <message>
        <source>A cramp is a muscle that tightens suddenly, most often in the calf. A clot forms in a deep vein. Cramps are mostly harmless. A clot needs treatment fast.</source>
        <comment>learn.questions.1.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>التشنج عضلة تنقبض فجأة، غالبًا في سمانة الساق. والجلطة تتكون في وريد عميق. التشنجات في الغالب غير ضارة. أما الجلطة فتحتاج إلى علاج سريع.</translation>
    </message>
    <message>
        <source>Can a cramp cause a clot?</source>
        <comment>learn.questions.2.title</comment>
        <extracomment>A question people ask. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>هل يمكن أن يسبب التشنج جلطة؟</translation>
    </message>
    <message>
        <source>No, cramps do not cause clots. But drinking too little or lying still can make a clot more likely. Drink enough, and move when staff say you may.</source>
        <comment>learn.questions.2.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>لا، التشنجات لا تسبب الجلطات. لكن قلة شرب الماء أو الرقود دون حركة قد تزيد احتمال الجلطة. من المهم شرب ما يكفي من الماء، والحركة عندما يسمح الطاقم بها.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I tell which one it is?</source>
        <comment>learn.questions.3.title</comment>
        <extracomment>A question people ask. Under: “How can I tell which one it is?”</extracomment>
        <translation>كيف أعرف أيهما هو؟</translation>
    </message>
    <message>
        <source>Look at how long it hurts, the skin and any swelling. Think of how it began, where it hurts and what stretching does. These are only clues, so see a doctor.</source>
        <comment>learn.questions.3.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I tell which one it is?”</extracomment>
        <translation>من المهم ملاحظة مدة الألم والجلد وأي تورم. وكذلك كيف بدأ الألم، وأين هو، وما أثر التمديد. هذه مجرد أدلة، لذلك الرجاء مراجعة الطبيب.</translation>
    </message>
    <message>
        <source>Who is more likely to get a clot?</source>
        <comment>learn.questions.4.title</comment>
        <extracomment>A question people ask. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>من هم الأكثر عرضة للجلطة؟</translation>
    </message>
    <message>
        <source>People who have cancer, or had an operation or a clot before. People who lie or sit for a long time. Clots and some genes also run in families.</source>
        <comment>learn.questions.4.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>من لديه سرطان، أو أجريت له عملية جراحية، أو أصابته جلطة من قبل. ومن يرقد أو يجلس مدة طويلة. كما أن الجلطات وبعض الجينات تنتقل في العائلة.</translation>
    </message>
    <message>
        <source>Can stretching tell a cramp from a clot?</source>
        <comment>learn.questions.5.title</comment>
        <extracomment>A question people ask. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>هل يفرّق التمديد بين التشنج والجلطة؟</translation>
    </message>
    <message>
        <source>Stretching often eases a cramp. Pain from a clot may stay the same or get worse. But this is not a sure sign. A doctor must still check.</source>
        <comment>learn.questions.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>التمديد يخفف التشنج غالبًا. أما ألم الجلطة فقد يبقى كما هو أو يزداد. لكن هذه ليست علامة أكيدة. ولا بد أن يفحصك الطبيب.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Can a charley horse be a sign of a clot?</source>
        <comment>learn.questions.6.title</comment>
        <extracomment>A question people ask. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>هل يمكن أن يكون الشد العضلي علامة على جلطة؟</translation>
    </message>
    <message>
        <source>Most often it is only a cramp. But a clot can feel like one. See a doctor if it is very bad or lasts longer than 10 minutes. Swelling or skin changes are reasons too.</source>
        <comment>learn.questions.6.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>في الغالب هو تشنج فقط. لكن الإحساس بالجلطة قد يكون مثله. الرجاء مراجعة الطبيب إذا كان شديدًا جدًا أو استمر أكثر من 10 دقائق. وكذلك عند التورم أو تغيّر الجلد.</translation>
    </message>
    <message>
        <source>How long does a cramp last?</source>
        <comment>learn.questions.7.title</comment>
        <extracomment>A question people ask. Under: “How long does a cramp last?”</extracomment>
        <translation>كم يستمر التشنج؟</translation>
    </message>
    <message>
        <source>A few seconds to 10 minutes. The muscle can stay sore for up to a day. Tell staff if strong pain lasts longer.</source>
        <comment>learn.questions.7.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How long does a cramp last?”</extracomment>
        <translation>من بضع ثوانٍ إلى 10 دقائق. وقد تبقى العضلة مؤلمة حتى يوم كامل. الرجاء إخبار طاقم العيادة إذا استمر ألم قوي مدة أطول.</translation>
    </message>
    <message>
        <source>Is the knot in my calf from a clot?</source>
        <comment>learn.questions.8.title</comment>
        <extracomment>A question people ask. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>هل العقدة في سمانة ساقي من جلطة؟</translation>
    </message>
    <message>
        <source>A small, sore knot often comes from a strained muscle. A clot more often brings swelling, warmth and redder or darker skin. Let the nurse feel it.</source>
        <comment>learn.questions.8.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>العقدة الصغيرة المؤلمة تكون كثيرًا من إجهاد العضلة. أما الجلطة فتسبب غالبًا تورمًا ودفئًا وجلدًا أكثر احمرارًا أو أغمق. الرجاء ترك فريق التمريض يفحصها باليد.</translation>
    </message>
    <message>
        <source>The checks did not hurt. Am I safe?</source>
        <comment>learn.questions.9.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>لم تؤلمني الفحوص. هل أنا في أمان؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The checks cannot tell you that. Many people with a clot feel nothing in them. Please wait for the nurse.</source>
        <comment>learn.questions.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>لا يمكن للفحوص أن تخبرك بذلك. كثير ممن لديهم جلطة لا يشعرون بشيء فيها. الرجاء انتظار فريق التمريض.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why did I not get some of the checks?</source>
        <comment>learn.questions.10.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>لماذا لم تُعرض عليّ بعض الفحوص؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers already told us that a nurse should look soon. Pressing on your leg would not help you.</source>
        <comment>learn.questions.10.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>إجاباتك بيّنت لنا أن على فريق التمريض أن يراك قريبًا. والضغط على رِجلك لن يفيدك.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>May I rub my leg?</source>
        <comment>learn.questions.11.title</comment>
        <extracomment>A question people ask. Under: “May I rub my leg?”</extracomment>
        <translation>هل يمكنني تدليك رِجلي؟</translation>
    </message>
    <message>
        <source>Please wait until a nurse has looked at it. Rubbing is not safe if there may be a clot.</source>
        <comment>learn.questions.11.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “May I rub my leg?”</extracomment>
        <translation>الرجاء الانتظار حتى ينظر إليها فريق التمريض. التدليك غير آمن إذا كان من الممكن وجود جلطة.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Which tests find a clot?</source>
        <comment>learn.questions.12.title</comment>
        <extracomment>A question people ask. Under: “Which tests find a clot?”</extracomment>
        <translation>ما الفحوص التي تكشف الجلطة؟</translation>
    </message>
    <message>
        <source>Doctors mostly use an ultrasound scan and a D-dimer blood test. Sometimes they use venography, with dye and X-rays. Scans can show a clot and where it sits.</source>
        <oldsource>An ultrasound scan and a D-dimer blood test are used most. Sometimes doctors use venography, with dye and X-rays. Scans can show a clot and where it sits.</oldsource>
        <comment>learn.questions.12.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Which tests find a clot?”</extracomment>
        <translation>أكثر ما يستعمله الأطباء هو التصوير بالموجات فوق الصوتية (السونار) وفحص الدم دي دايمر (D-dimer). وأحيانًا يستعملون تصوير الأوردة بالصبغة والأشعة. يمكن للتصوير أن يُظهر الجلطة ومكانها.</translation>
    </message>
    <message>
        <source>What is the care for a cramp and for a clot?</source>
        <oldsource>How are a cramp and a clot treated?</oldsource>
        <comment>learn.questions.13.title</comment>
        <extracomment>A question people ask. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>كيف يُعالج التشنج والجلطة؟</translation>
    </message>
    <message>
        <source>For a cramp, stretch, drink water and sometimes take medicine. For a clot, doctors give blood thinners. They stop it from growing and help prevent new clots.</source>
        <comment>learn.questions.13.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>علاج التشنج هو التمديد وشرب الماء، وأحيانًا دواء. أما الجلطة فيعطي الأطباء لها مميّعات الدم. وهي توقف نموها وتساعد على منع جلطات جديدة.</translation>
    </message>
    <message>
        <source>Which signs are an emergency?</source>
        <comment>learn.questions.14.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Which signs are an emergency?”</extracomment>
        <translation>ما العلامات الطارئة؟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Trouble breathing, chest pain, coughing up blood or fainting. Also sudden strong pain in a leg, or a cold, pale foot. Tell staff at once.</source>
        <comment>learn.questions.14.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Which signs are an emergency?”</extracomment>
        <translation>صعوبة في التنفس، أو ألم في الصدر، أو سعال مع خروج دم، أو إغماء. وأيضًا ألم قوي مفاجئ في رِجل، أو قدم باردة وشاحبة. الرجاء إخبار طاقم العيادة فورًا.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What if one leg suddenly swells?</source>
        <comment>learn.questions.15.title</comment>
        <extracomment>A question people ask. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>ماذا لو تورمت رِجل واحدة فجأة؟</translation>
    </message>
    <message>
        <source>One leg that suddenly swells, gets warm, redder or darker may have a clot. Tell staff now. At home, see a doctor the same day.</source>
        <oldsource>Sudden swelling, warmth or redder or darker skin in one leg can mean a clot. Tell staff now. At home, see a doctor the same day.</oldsource>
        <comment>learn.questions.15.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>الرِّجل التي تتورم فجأة، أو تصبح دافئة أو أكثر احمرارًا أو أغمق، قد تكون فيها جلطة. الرجاء إخبار طاقم العيادة الآن. وفي البيت، الرجاء مراجعة الطبيب في اليوم نفسه.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I prevent cramps and clots?</source>
        <comment>learn.questions.16.title</comment>
        <extracomment>A question people ask. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>كيف أتجنب التشنجات والجلطات؟</translation>
    </message>
    <message>
        <source>Drink enough water, move often and live a healthy life. Get care for other illnesses. Some people need blood thinners or tight stockings from their doctor.</source>
        <comment>learn.questions.16.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>بشرب ماء كافٍ، وكثرة الحركة، والحياة الصحية. وبعلاج الأمراض الأخرى. وبعض الناس يحتاجون إلى مميّعات للدم أو جوارب ضاغطة من طبيبهم.</translation>
    </message>
    <message>
        <source>Does this kiosk tell me what I have?</source>
        <comment>learn.questions.17.title</comment>
        <extracomment>A question people ask. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>هل يخبرني هذا الجهاز بما عندي؟</translation>
    </message>
    <message>
        <source>No. It asks questions and helps staff see who needs care first. A nurse looks at your leg and decides what comes next.</source>
        <comment>learn.questions.17.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>لا. إنه يطرح أسئلة ويساعد الطاقم على معرفة من يحتاج إلى الرعاية أولًا. ينظر فريق التمريض إلى رِجلك ويقرر الخطوة التالية.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A young woman and a young man. They are 18 to 39 years old.</source>
        <oldsource>A young woman and a young man: 18 to 39 years.</oldsource>
        <comment>picture.answers/age_18_39</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة شابة ورجل شاب. العمر من 18 إلى 39 سنة.</translation>
    </message>
    <message>
        <source>A woman and a man. They are 40 to 59 years old.</source>
        <oldsource>A woman and a man in middle age: 40 to 59 years.</oldsource>
        <comment>picture.answers/age_40_59</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة ورجل. العمر من 40 إلى 59 سنة.</translation>
    </message>
    <message>
        <source>A woman and a man with gray hair. They are 60 to 79 years old.</source>
        <oldsource>An older woman and an older man with grey hair: 60 to 79 years.</oldsource>
        <comment>picture.answers/age_60_79</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة ورجل بشعر رمادي. العمر من 60 إلى 79 سنة.</translation>
    </message>
    <message>
        <source>A very old man with a cane. He is 80 years or older.</source>
        <oldsource>A very old man with a walking stick: 80 years or older.</oldsource>
        <comment>picture.answers/age_80_plus</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رجل مسن جدًا ومعه عصا. العمر 80 سنة أو أكثر.</translation>
    </message>
    <message>
        <source>A child in front of an adult. The child is under 18.</source>
        <oldsource>A child in front of an adult: under 18 years.</oldsource>
        <comment>picture.answers/age_under_18</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>طفل أمام شخص كبير. عمر الطفل أقل من 18 سنة.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets smaller.</source>
        <oldsource>Three times the same calf with an arrow from left to right: the pain mark gets smaller and smaller.</oldsource>
        <comment>picture.answers/course_better</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سمانة الساق نفسها ثلاث مرات. علامة الألم تصغر.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark shrinks, then it is gone.</source>
        <oldsource>Three times the same calf with an arrow from left to right: a big pain mark, a small one, then none, with a tick: the pain is gone.</oldsource>
        <comment>picture.answers/course_gone</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سمانة الساق نفسها ثلاث مرات. علامة الألم تصغر ثم تختفي.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark stays the same.</source>
        <oldsource>Three times the same calf with an arrow from left to right: the pain mark stays the same.</oldsource>
        <comment>picture.answers/course_same</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سمانة الساق نفسها ثلاث مرات. علامة الألم تبقى كما هي.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets bigger.</source>
        <oldsource>Three times the same calf with an arrow from left to right: the pain mark gets bigger and bigger.</oldsource>
        <comment>picture.answers/course_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سمانة الساق نفسها ثلاث مرات. علامة الألم تكبر.</translation>
    </message>
    <message>
        <source>A thumb lifts off the leg. The skin is smooth again.</source>
        <oldsource>The thumb is lifted off the lower leg and the skin where it pressed is smooth again, with a tick: no dent stays.</oldsource>
        <comment>picture.answers/dent_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>إبهام يرتفع عن الساق. الجلد عاد أملس.</translation>
    </message>
    <message>
        <source>A thumb lifts off the swollen leg. A small dent stays in the skin.</source>
        <oldsource>The thumb is lifted off the swollen lower leg and a shallow thumb-shaped dent stays in the skin.</oldsource>
        <comment>picture.answers/dent_yes</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>إبهام يرتفع عن الساق المتورمة. تبقى حفرة صغيرة في الجلد.</translation>
    </message>
    <message>
        <source>A person gasps for air, with a hand on the chest.</source>
        <oldsource>A person gasping for air with a hand on the chest.</oldsource>
        <comment>picture.answers/emergency_breathless</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يلهث ويده على صدره.</translation>
    </message>
    <message>
        <source>A person in pain holds a fist to the chest.</source>
        <oldsource>A person pressing a fist to the middle of the chest in pain.</oldsource>
        <comment>picture.answers/emergency_chest_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص متألم يضع قبضته على صدره.</translation>
    </message>
    <message>
        <source>A person has fallen. The person lies on the floor with eyes shut.</source>
        <comment>picture.answers/emergency_collapse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص سقط. وهو مستلقٍ على الأرض وعيناه مغمضتان.</translation>
    </message>
    <message>
        <source>A person coughs red drops of blood into a tissue.</source>
        <oldsource>A person coughing into a white tissue with red drops of blood on it.</oldsource>
        <comment>picture.answers/emergency_coughing_blood</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يسعل قطرات دم حمراء في منديل.</translation>
    </message>
    <message>
        <source>A sun, a moon and a round arrow circle a sore leg. The pain never stops.</source>
        <comment>picture.answers/episode_constant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شمس وقمر وسهم دائري حول رِجل تؤلم. الألم لا يتوقف أبدًا.</translation>
    </message>
    <message>
        <source>The path of the sun above a sore leg. Red marks most of the day.</source>
        <comment>picture.answers/episode_most_of_day</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>مسار الشمس فوق رِجل تؤلم. اللون الأحمر يُظهر معظم اليوم.</translation>
    </message>
    <message>
        <source>A clock with a thin slice filled. The pain lasts a few minutes.</source>
        <oldsource>A clock with a narrow slice filled: the pain lasts a few minutes.</oldsource>
        <comment>picture.answers/episode_up_to_10_min</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساعة مملوء منها جزء رفيع. الألم يستمر بضع دقائق.</translation>
    </message>
    <message>
        <source>Three full clocks for three hours. The pain lasts some hours.</source>
        <oldsource>A clock with half of the face filled: the pain lasts some hours.</oldsource>
        <comment>picture.answers/episode_up_to_hours</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ثلاث ساعات ممتلئة تعني ثلاث ساعات من الوقت. يستمر الألم بضع ساعات.</translation>
    </message>
    <message>
        <source>A red glow deep inside the calf. Rings of dull pain spread from it.</source>
        <oldsource>A red glow deep inside the calf with rings of dull pain spreading outwards.</oldsource>
        <comment>picture.answers/feel_deep_ache</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وهج أحمر عميق داخل سمانة الساق. تنتشر منه حلقات ألم.</translation>
    </message>
    <message>
        <source>A hard, round knot in the calf muscle.</source>
        <oldsource>A hard round knot in the calf muscle, with pain marks beside it.</oldsource>
        <comment>picture.answers/feel_hard_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>عقدة صلبة مستديرة في عضلة سمانة الساق.</translation>
    </message>
    <message>
        <source>A big weight hangs from a leg. The leg feels heavy.</source>
        <comment>picture.answers/feel_heavy_tired</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ثقل كبير معلَّق بالرِّجل. يُحس أنها ثقيلة.</translation>
    </message>
    <message>
        <source>Two legs from the front, with a check mark. They feel fine.</source>
        <comment>picture.answers/feel_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجلان من الأمام مع علامة صح. لا يُحس فيهما شيء.</translation>
    </message>
    <message>
        <source>A hot, shivering face. The thermometer shows a fever.</source>
        <oldsource>A flushed, shivering face and a thermometer with a high reading: fever or chills.</oldsource>
        <comment>picture.answers/fever_fever_or_chills</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه ساخن يرتجف. ميزان الحرارة يُظهر حمى.</translation>
    </message>
    <message>
        <source>A calm face. The thermometer shows no fever.</source>
        <oldsource>A calm face and a thermometer with a low reading: no fever.</oldsource>
        <comment>picture.answers/fever_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه هادئ. ميزان الحرارة لا يُظهر حمى.</translation>
    </message>
    <message>
        <source>A helper stands next to an older person who sits.</source>
        <oldsource>A helper stands in front, with a hand on the shoulder of a seated older patient.</oldsource>
        <comment>picture.answers/for_whom_helper</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص مساعد واقف بجانب شخص مسن جالس.</translation>
    </message>
    <message>
        <source>A person lays a hand on the chest. It means me.</source>
        <comment>picture.answers/for_whom_self</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يضع يده على صدره. المعنى: أنا.</translation>
    </message>
    <message>
        <source>A person holds on to a chair. The sore leg cannot touch the floor.</source>
        <oldsource>A person in pain stands on the good leg and holds on to a chair; the sore leg, marked red, is held up off the floor and cannot be put down.</oldsource>
        <comment>picture.answers/injury_cannot_stand</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يمسك بكرسي. الرِّجل المؤلمة لا تستطيع لمس الأرض.</translation>
    </message>
    <message>
        <source>A person knocks the shin on a step and falls forward.</source>
        <oldsource>A person knocks the shin against a step, pain marks at the leg, and stumbles forward with both hands out.</oldsource>
        <comment>picture.answers/injury_knock_or_fall</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص تصطدم مقدمة ساقه بدرجة ويسقط إلى الأمام.</translation>
    </message>
    <message>
        <source>A person walks with ease.</source>
        <oldsource>A person walks along calmly, with a tick: no injury.</oldsource>
        <comment>picture.answers/injury_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يمشي بسهولة.</translation>
    </message>
    <message>
        <source>A leg from the side. The cord above the heel has snapped.</source>
        <oldsource>A lower leg from the side, seen through the skin: the cord between calf muscle and heel has snapped, with small pain marks behind the heel.</oldsource>
        <comment>picture.answers/injury_snap_behind</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق من الجانب. الوتر فوق الكعب انقطع.</translation>
    </message>
    <message>
        <source>A person seen from behind. Both legs are marked red.</source>
        <oldsource>A person facing us; both legs are in full colour with a red glow.</oldsource>
        <comment>picture.answers/leg_both</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من الخلف. الرِّجلان ملونتان بالأحمر.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s left leg is marked red.</source>
        <oldsource>A person facing us; the person&apos;s own left leg is in full colour with a red glow, the other leg is pale.</oldsource>
        <comment>picture.answers/leg_left</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من الخلف. رِجله اليسرى ملونة بالأحمر.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s right leg is marked red.</source>
        <oldsource>A person facing us; the person&apos;s own right leg is in full colour with a red glow, the other leg is pale.</oldsource>
        <comment>picture.answers/leg_right</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من الخلف. رِجله اليمنى ملونة بالأحمر.</translation>
    </message>
    <message>
        <source>A lower leg with a dark purple patch and large blisters.</source>
        <oldsource>A lower leg with a purple-dark patch of skin near the ankle and large fluid-filled blisters on the shin.</oldsource>
        <comment>picture.answers/limb_threat_black_or_blistered</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق عليها بقعة بنفسجية داكنة وفقاعات كبيرة.</translation>
    </message>
    <message>
        <source>Two feet. One is pale and blue, with a sign for cold.</source>
        <oldsource>Two feet; one is warm-coloured, the other pale and bluish with a snowflake: a cold or pale foot.</oldsource>
        <comment>picture.answers/limb_threat_cold_or_pale</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>قدمان. إحداهما شاحبة وزرقاء، مع علامة البرودة.</translation>
    </message>
    <message>
        <source>A weak foot hangs down. Stripes show where it is numb.</source>
        <comment>picture.answers/limb_threat_numb_or_weak</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>قدم ضعيفة متدلية. تُظهر الخطوط مكان الخدر.</translation>
    </message>
    <message>
        <source>The lower body from behind, with a toilet. Stripes mark the seat and inner thighs as numb.</source>
        <comment>picture.answers/limb_threat_saddle_numb</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>أسفل الجسم من الخلف، مع مرحاض. تُظهر الخطوط الخدر في المقعدة وداخل الفخذين.</translation>
    </message>
    <message>
        <source>A swollen, tight calf. The face is full of pain.</source>
        <oldsource>A swollen, shiny, tight calf pressed from all sides with strong pain marks, and a face twisted with unbearable pain.</oldsource>
        <comment>picture.answers/limb_threat_tight_unbearable</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سمانة ساق متورمة ومشدودة. والوجه مليء بالألم.</translation>
    </message>
    <message>
        <source>A smooth lower leg without a lump.</source>
        <oldsource>A smooth lower leg without a lump, and a tick.</oldsource>
        <comment>picture.answers/lump_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق ملساء دون كتلة.</translation>
    </message>
    <message>
        <source>A lower leg with one small, sore knot under the skin.</source>
        <oldsource>A lower leg with one small sore knot under the skin and pain marks round it.</oldsource>
        <comment>picture.answers/lump_small_sore_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق فيها عقدة صغيرة مؤلمة تحت الجلد.</translation>
    </message>
    <message>
        <source>A box of pills with a drop of blood. The blood flows freely.</source>
        <oldsource>A box of tablets with a blood drop on it, two tablets, and below a vein in which the blood flows freely along an arrow.</oldsource>
        <comment>picture.answers/medicines_blood_thinner</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>علبة حبوب عليها قطرة دم. الدم يجري بحرية.</translation>
    </message>
    <message>
        <source>A woman, a strip of small pills, and a patch on her arm.</source>
        <comment>picture.answers/medicines_pill_or_hrt</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة، وشريط حبوب صغيرة، ولصقة على ذراعها.</translation>
    </message>
    <message>
        <source>A pill bottle with a heart and a water drop.</source>
        <comment>picture.answers/medicines_statin_or_diuretic</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>علبة حبوب مع قلب وقطرة ماء.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain stays the same.</source>
        <oldsource>A person stretches the calf at a wall and the pain marks stay the same; an equals sign: no difference.</oldsource>
        <comment>picture.answers/movement_no_difference</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يقوم بتمديد رِجله عند جدار. الألم يبقى كما هو.</translation>
    </message>
    <message>
        <source>A person sits and only thinks of a stretch.</source>
        <comment>picture.answers/movement_not_tried</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص جالس ويفكر في التمديد فقط.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets better.</source>
        <oldsource>A person stretches the calf at a wall with a relieved face; a tick: stretching helps.</oldsource>
        <comment>picture.answers/movement_stretching_helps</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يقوم بتمديد رِجله عند جدار. الألم يخف.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets worse.</source>
        <oldsource>A person stretches the calf at a wall and the pain marks become much bigger; an arrow points up: stretching makes it worse.</oldsource>
        <comment>picture.answers/movement_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يقوم بتمديد رِجله عند جدار. الألم يزداد.</translation>
    </message>
    <message>
        <source>A calm lower leg without pain.</source>
        <oldsource>A calm lower leg with a tick: no pain.</oldsource>
        <comment>picture.answers/no_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق هادئة دون ألم.</translation>
    </message>
    <message>
        <source>A calm person with a check mark. None of these is true.</source>
        <oldsource>A calm, relaxed person beside a tick: none of these.</oldsource>
        <comment>picture.answers/none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص هادئ مع علامة صح. لا شيء من هذا صحيح.</translation>
    </message>
    <message>
        <source>A lower leg with a bandage after a knock.</source>
        <comment>picture.answers/onset_after_injury</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق عليها ضماد بعد ضربة.</translation>
    </message>
    <message>
        <source>A person in bed at night. The calf hurts.</source>
        <oldsource>A person in bed under the moon, calf hurting: it began at night.</oldsource>
        <comment>picture.answers/onset_at_night</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص في السرير ليلًا. سمانة الساق تؤلمه.</translation>
    </message>
    <message>
        <source>Days and nights go by. The pain in the calf grows slowly.</source>
        <oldsource>Sun, moon and sun in a row and below each a pain mark that grows slowly from small to large, next to a calf: it came on slowly, over hours or days.</oldsource>
        <comment>picture.answers/onset_gradually</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>تمر أيام وليالٍ. الألم في سمانة الساق يزداد ببطء.</translation>
    </message>
    <message>
        <source>Lightning strikes the calf. The pain starts all at once.</source>
        <oldsource>A lightning bolt striking the calf: it began suddenly.</oldsource>
        <comment>picture.answers/onset_suddenly</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>برق يضرب سمانة الساق. الألم يبدأ دفعة واحدة.</translation>
    </message>
    <message>
        <source>A person runs. Then the calf hurts.</source>
        <oldsource>A person runs calmly for exercise, and a calf hurts with pain marks: it began with exercise.</oldsource>
        <comment>picture.answers/onset_with_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يركض. ثم تؤلمه سمانة الساق.</translation>
    </message>
    <message>
        <source>A lower leg with a red calf that hurts.</source>
        <oldsource>A lower leg with a red painful calf.</oldsource>
        <comment>picture.answers/pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق سمانتها حمراء ومؤلمة.</translation>
    </message>
    <message>
        <source>A woman holds her newborn baby.</source>
        <oldsource>A woman holding her newborn baby.</oldsource>
        <comment>picture.answers/pregnancy_gave_birth_6_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة تحمل مولودها الجديد.</translation>
    </message>
    <message>
        <source>A woman with a flat belly. She is not pregnant.</source>
        <oldsource>The same woman with a flat belly; a dotted outline shows where a pregnant belly would be, with a cross: not pregnant.</oldsource>
        <comment>picture.answers/pregnancy_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة بطنها مسطح. ليست حاملًا.</translation>
    </message>
    <message>
        <source>A pregnant woman with a hand on her round belly.</source>
        <comment>picture.answers/pregnancy_pregnant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة حامل تضع يدها على بطنها المستدير.</translation>
    </message>
    <message>
        <source>A person sits in a chair with a drip for cancer care.</source>
        <oldsource>A person in an armchair receiving an infusion from a drip stand.</oldsource>
        <comment>picture.answers/risk_history_active_cancer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص جالس على كرسي يتلقى علاج السرطان بالمغذي.</translation>
    </message>
    <message>
        <source>A drop of blood and a vein. The blood sticks together too much.</source>
        <oldsource>A blood drop, and below it a vein in which blood cells stick together into clumps tied by threads: blood that clots easily.</oldsource>
        <comment>picture.answers/risk_history_clotting_disorder</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>قطرة دم ووريد. الدم يتلاصق أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A family tree. The parents have a drop of blood next to them.</source>
        <oldsource>A family tree of faces with a blood drop beside the parents.</oldsource>
        <comment>picture.answers/risk_history_family_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شجرة عائلة. بجانب الوالدين قطرة دم.</translation>
    </message>
    <message>
        <source>A heart, two lungs and a bowel.</source>
        <oldsource>Heart, lungs and bowel.</oldsource>
        <comment>picture.answers/risk_history_heart_lung_bowel_disease</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>قلب ورئتان وأمعاء.</translation>
    </message>
    <message>
        <source>A leg with a clot in its vein. It was in the past.</source>
        <oldsource>A leg with a dark clot in its vein, and beside it a calendar with an arrow turning back: a clot in the past.</oldsource>
        <comment>picture.answers/risk_history_previous_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجل في وريدها جلطة. كان ذلك في الماضي.</translation>
    </message>
    <message>
        <source>A lower leg with thick, twisted veins.</source>
        <oldsource>A lower leg with bulging, twisted veins.</oldsource>
        <comment>picture.answers/risk_history_varicose_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق فيها أوردة غليظة متعرجة.</translation>
    </message>
    <message>
        <source>A person in bed. Three days are marked.</source>
        <oldsource>A person who had to stay in bed, with three days marked on a calendar.</oldsource>
        <comment>picture.answers/risk_recent_bed_3_days</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص في السرير. ثلاثة أيام مُعلَّمة.</translation>
    </message>
    <message>
        <source>A person in a wheelchair with one leg in a cast.</source>
        <oldsource>A person sits in a wheelchair; one leg is stretched out in a white plaster cast with the toes showing.</oldsource>
        <comment>picture.answers/risk_recent_cast_or_paralysis</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص على كرسي متحرك وإحدى رِجليه في الجبس.</translation>
    </message>
    <message>
        <source>A person in bed in a hospital.</source>
        <comment>picture.answers/risk_recent_hospital_stay</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص في السرير داخل مستشفى.</translation>
    </message>
    <message>
        <source>A lower leg with a broken bone inside.</source>
        <oldsource>A lower leg with the broken bone drawn inside and pain marks.</oldsource>
        <comment>picture.answers/risk_recent_leg_fracture</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساق فيها عظم مكسور.</translation>
    </message>
    <message>
        <source>A person sits in a narrow seat of an airplane.</source>
        <oldsource>A passenger in a narrow aircraft seat beside the window, an aeroplane outside.</oldsource>
        <comment>picture.answers/risk_recent_long_journey</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص جالس في مقعد ضيق في طائرة.</translation>
    </message>
    <message>
        <source>A doctor operates on a person under a lamp.</source>
        <oldsource>A surgeon under an operating lamp beside a patient on the operating table.</oldsource>
        <comment>picture.answers/risk_recent_surgery_12_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>طبيب يُجري عملية لشخص تحت مصباح.</translation>
    </message>
    <message>
        <source>A woman.</source>
        <comment>picture.answers/sex_female</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة.</translation>
    </message>
    <message>
        <source>A man.</source>
        <comment>picture.answers/sex_male</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رجل (ذكر).</translation>
    </message>
    <message>
        <source>A plain figure. It tells nothing.</source>
        <oldsource>A plain figure without features: prefer not to say.</oldsource>
        <comment>picture.answers/sex_unsaid</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شكل شخص بسيط. لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>Three suns for three days, and a sore leg.</source>
        <comment>picture.answers/since_days_1_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ثلاث شموس تعني ثلاثة أيام، ورِجل تؤلم.</translation>
    </message>
    <message>
        <source>Seven suns for seven days, and a sore leg.</source>
        <comment>picture.answers/since_days_4_7</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سبع شموس تعني سبعة أيام، ورِجل تؤلم.</translation>
    </message>
    <message>
        <source>A calendar with two full weeks marked, and a sore leg.</source>
        <comment>picture.answers/since_over_week</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>تقويم عليه أسبوعان كاملان معلَّمان، ورِجل تؤلم.</translation>
    </message>
    <message>
        <source>A moon, then a sun, and a sore leg. It means today or last night.</source>
        <comment>picture.answers/since_today</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>قمر ثم شمس، ورِجل تؤلم. المعنى: اليوم أو الليلة الماضية.</translation>
    </message>
    <message>
        <source>A clock and a sore leg. Only part of the last hour is marked.</source>
        <comment>picture.answers/since_under_1_hour</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساعة ورِجل تؤلم. جزء من الساعة الأخيرة فقط مُعلَّم.</translation>
    </message>
    <message>
        <source>Two legs. On one of them, blue veins stand out.</source>
        <oldsource>Two legs; on one of them branching blue veins stand out from the ankle to above the knee.</oldsource>
        <comment>picture.answers/skin_new_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجلان. في إحداهما أوردة زرقاء بارزة.</translation>
    </message>
    <message>
        <source>Three calves with light, brown and dark skin. All look fine.</source>
        <oldsource>Three calves, of light, brown and dark skin, all even in colour, with a tick: no change of the skin.</oldsource>
        <comment>picture.answers/skin_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ثلاث سمانات بجلد فاتح وأسمر وداكن. كلها تبدو سليمة.</translation>
    </message>
    <message>
        <source>Three calves with a patch. Light skin looks redder. Dark skin looks darker.</source>
        <oldsource>Three calves, of light, brown and dark skin, each with a patch: redder on the light skin, darker and purplish on the dark skin.</oldsource>
        <comment>picture.answers/skin_redder_or_darker</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ثلاث سمانات عليها بقعة. الجلد الفاتح يبدو أكثر احمرارًا. والجلد الداكن يبدو أغمق.</translation>
    </message>
    <message>
        <source>A thin, sore, red line runs down the inside of one leg.</source>
        <oldsource>A thin red line under the skin runs down along the inner side of one leg, sore and slightly swollen, with pain marks.</oldsource>
        <comment>picture.answers/skin_sore_cord</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>خط أحمر رفيع مؤلم ينزل على الجانب الداخلي من إحدى الرِّجلين.</translation>
    </message>
    <message>
        <source>A hand rests on a red calf and feels that it is warm.</source>
        <oldsource>A hand rests on a reddened calf and warm wavy lines rise from it: the skin is warm.</oldsource>
        <comment>picture.answers/skin_warmer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>يد على سمانة ساق حمراء تحس أنها دافئة.</translation>
    </message>
    <message>
        <source>An arrow jumps over a card. It means skip this one.</source>
        <oldsource>Three cards in a row; an arrow jumps from the first over the dotted middle one to the last: leave this one out.</oldsource>
        <comment>picture.answers/skip</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سهم يقفز فوق بطاقة. المعنى: تخطي هذه.</translation>
    </message>
    <message>
        <source>Both lower legs are swollen.</source>
        <oldsource>Both lower legs and ankles are swollen, with arrows pointing outwards on both sides.</oldsource>
        <comment>picture.answers/swelling_both_legs</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الساقان متورمتان.</translation>
    </message>
    <message>
        <source>Two legs from the front. One calf is much thicker than the other.</source>
        <comment>picture.answers/swelling_calf</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجلان من الأمام. إحدى السمانتين أغلظ بكثير من الأخرى.</translation>
    </message>
    <message>
        <source>Two calves of the same size. They are not swollen.</source>
        <oldsource>Two calves of the same size, side by side, with a tick: no swelling.</oldsource>
        <comment>picture.answers/swelling_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>سمانتان بالحجم نفسه. ليستا متورمتين.</translation>
    </message>
    <message>
        <source>Two legs. One whole leg is thick and swollen.</source>
        <oldsource>Two legs; one whole leg is thick and swollen from the thigh down to the foot, with arrows pointing outwards.</oldsource>
        <comment>picture.answers/swelling_whole_leg</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجلان. إحداهما غليظة ومتورمة كلها.</translation>
    </message>
    <message>
        <source>A person lifts a heavy weight.</source>
        <comment>picture.answers/triggers_hard_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يرفع ثقلًا.</translation>
    </message>
    <message>
        <source>An empty jug, and a glass with hardly any water.</source>
        <oldsource>A tipped, empty jug lets its last drop fall into an almost empty glass: too little to drink.</oldsource>
        <comment>picture.answers/triggers_little_to_drink</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>إبريق فارغ، وكوب يكاد يخلو من الماء.</translation>
    </message>
    <message>
        <source>A person stands with sore legs. A clock shows a long time.</source>
        <oldsource>A person standing with painful legs, and a clock: standing for a long time.</oldsource>
        <comment>picture.answers/triggers_long_standing</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص واقف ورِجلاه تؤلمانه. ساعة تُظهر وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>A hot face with drops of sweat, and a toilet.</source>
        <oldsource>Two small pictures side by side: a hot face with sweat drops, and a toilet: heavy sweating or diarrhea.</oldsource>
        <comment>picture.answers/triggers_sweating_or_diarrhoea</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه ساخن عليه قطرات عرق، ومرحاض.</translation>
    </message>
    <message>
        <source>A person shrugs next to a question mark.</source>
        <oldsource>A person shrugging with open hands and a question mark: not sure.</oldsource>
        <comment>picture.answers/unsure</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يهز كتفيه بجانب علامة استفهام.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The foot rests flat on the floor.</source>
        <oldsource>A person sits on a chair with the sore leg bent and bare up to the knee, the foot resting flat on the floor and the calf relaxed.</oldsource>
        <comment>picture.checks/calf_press_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص جالس على كرسي. القدم مستوية على الأرض.</translation>
    </message>
    <message>
        <source>The leg from the side. Four flat fingers lie on the back of the calf.</source>
        <oldsource>Close view of the seated leg from the side: the flat hand lies with four straight fingers on the back of the calf, where a soft red patch marks the place to press.</oldsource>
        <comment>picture.checks/calf_press_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الساق من الجانب. أربع أصابع مبسوطة على خلف سمانة الساق.</translation>
    </message>
    <message>
        <source>The flat fingers press once, gently. The calf gives way softly.</source>
        <oldsource>The flat fingers press once, gently, toward the shin, and the calf gives way softly under them.</oldsource>
        <comment>picture.checks/calf_press_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الأصابع المبسوطة تضغط مرة واحدة برفق. سمانة الساق تنضغط بلين.</translation>
    </message>
    <message>
        <source>The hand is away from the calf. A sign says stop if it hurts.</source>
        <oldsource>It hurts: the hand is taken well away from the calf, the face winces, and a red stop sign shows a raised palm: stop.</oldsource>
        <comment>picture.checks/calf_press_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>اليد بعيدة عن سمانة الساق. علامة تقول: التوقف عند الألم.</translation>
    </message>
    <message>
        <source>A thumb presses on the shin, just above the ankle.</source>
        <oldsource>A thumb presses on the front of the shin just above the ankle.</oldsource>
        <comment>picture.checks/dent_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>إبهام يضغط على مقدمة الساق، فوق الكاحل مباشرة.</translation>
    </message>
    <message>
        <source>The thumb stays there. A clock shows five seconds.</source>
        <oldsource>The thumb stays pressed on the shin, and a clock beside it shows about five seconds passing.</oldsource>
        <comment>picture.checks/dent_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الإبهام يبقى هناك. ساعة تُظهر خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>The thumb is away. The skin is smooth, or a small dent stays.</source>
        <oldsource>The thumb is away, and there are two outcomes: on the left the skin is smooth again, on the right a shallow thumb-shaped dent stays in the skin.</oldsource>
        <comment>picture.checks/dent_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الإبهام بعيد. الجلد أملس، أو تبقى حفرة صغيرة.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The heel rests on the floor.</source>
        <oldsource>A person sits on a chair with the bare sore leg stretched a little forward, heel and foot resting relaxed on the floor.</oldsource>
        <comment>picture.checks/foot_lift_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص جالس على كرسي. الكعب على الأرض.</translation>
    </message>
    <message>
        <source>The leg from the side. The toes go up while the heel stays down.</source>
        <oldsource>Close view from the side: the heel stays on the floor while the toes lift up toward the shin by the foot&apos;s own strength, without help from a hand.</oldsource>
        <comment>picture.checks/foot_lift_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الساق من الجانب. أصابع القدم ترتفع والكعب يبقى في الأسفل.</translation>
    </message>
    <message>
        <source>The toes stay up for a moment. A mark shows the calf.</source>
        <oldsource>The toes are held up for a moment, and the back of the calf is marked as the place to feel for pain.</oldsource>
        <comment>picture.checks/foot_lift_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>أصابع القدم تبقى مرفوعة لحظة. علامة تُظهر سمانة الساق.</translation>
    </message>
    <message>
        <source>The foot goes back down to the floor. Stop if it hurts.</source>
        <oldsource>The calf hurts, so the foot goes back down to the floor: stop if it hurts.</oldsource>
        <comment>picture.checks/foot_lift_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>القدم تعود إلى الأرض. الرجاء التوقف عند الألم.</translation>
    </message>
    <message>
        <source>The leg from the side. Flat fingers touch one small, hard knot.</source>
        <comment>picture.checks/lump_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الساق من الجانب. أصابع مبسوطة تلمس عقدة صغيرة صلبة.</translation>
    </message>
    <message>
        <source>Two legs from the side. One calf has a small knot. The other calf is wide and puffy.</source>
        <comment>picture.checks/lump_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجلان من الجانب. في سمانة إحداهما عقدة صغيرة. والسمانة الأخرى عريضة ومنتفخة.</translation>
    </message>
    <message>
        <source>A finger is on the bony bump below the kneecap. A ruler goes 10 cm down from it.</source>
        <oldsource>A finger touches the bony bump just below the kneecap, and a ruler of ten parts lies from the bump straight down to the level where the calf is measured.</oldsource>
        <comment>picture.checks/tape_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>إصبع على العظمة البارزة تحت صابونة الركبة. مسطرة تنزل منها 10 سم.</translation>
    </message>
    <message>
        <source>A hand wraps a paper tape around the calf there.</source>
        <oldsource>At that level a hand pulls a paper tape measure round the calf, snug but not tight.</oldsource>
        <comment>picture.checks/tape_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>يد تلف شريطًا ورقيًا حول سمانة الساق هناك.</translation>
    </message>
    <message>
        <source>Both legs from the front. Each has a tape at the same height.</source>
        <oldsource>Both legs from the front with a paper tape round each calf at the same level: measure both legs.</oldsource>
        <comment>picture.checks/tape_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>الرِّجلان من الأمام. على كل منهما شريط في الارتفاع نفسه.</translation>
    </message>
    <message>
        <source>A calm face with a smile. No pain.</source>
        <oldsource>A calm face with a gentle smile: no pain.</oldsource>
        <comment>picture.faces/face_0</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه هادئ مبتسم. لا ألم.</translation>
    </message>
    <message>
        <source>A face with eyes shut and mouth wide open. The worst pain.</source>
        <oldsource>A face with the worst pain: eyes squeezed shut, mouth wide open.</oldsource>
        <comment>picture.faces/face_10</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه مغمض العينين وفمه مفتوح جدًا. أسوأ ألم.</translation>
    </message>
    <message>
        <source>A face with a straight mouth. A little pain.</source>
        <oldsource>A face with a straight mouth: a little pain.</oldsource>
        <comment>picture.faces/face_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه فمه مستقيم. ألم قليل.</translation>
    </message>
    <message>
        <source>A worried face. Some pain.</source>
        <oldsource>A face in discomfort, with worried brows and the corners of the mouth turned down: moderate pain.</oldsource>
        <comment>picture.faces/face_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه قلق. بعض الألم.</translation>
    </message>
    <message>
        <source>A face with a frown. Strong pain.</source>
        <oldsource>A face with strong pain: frown, narrowed eyes, mouth slightly open.</oldsource>
        <comment>picture.faces/face_6</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه عابس. ألم قوي.</translation>
    </message>
    <message>
        <source>A face with a deep frown. Very strong pain.</source>
        <oldsource>A face with very strong pain: deep frown, eyes nearly closed, mouth open.</oldsource>
        <comment>picture.faces/face_8</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>وجه عابس جدًا. ألم قوي جدًا.</translation>
    </message>
    <message>
        <source>An arm with a band. A small tube fills with blood.</source>
        <oldsource>An arm lies on a cushion with a band above the elbow; a small tube fills with blood from a vein.</oldsource>
        <comment>picture.learn/blood_test</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ذراع عليها رباط. أنبوب صغير يمتلئ بالدم.</translation>
    </message>
    <message>
        <source>A person calls for help by phone. An ambulance comes.</source>
        <comment>picture.learn/call_help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يطلب المساعدة بالهاتف. تأتي سيارة إسعاف.</translation>
    </message>
    <message>
        <source>Inside a leg. A dark clot sits in the deep vein, and the leg swells.</source>
        <oldsource>The same see-through leg: in the deep vein along the bone sits a dark clot; the vein below it is full and the leg is swollen.</oldsource>
        <comment>picture.learn/clot_in_vein</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>داخل الرِّجل. جلطة داكنة في الوريد العميق، والرِّجل تتورم.</translation>
    </message>
    <message>
        <source>Inside a lower leg. The calf muscle is a hard, red lump.</source>
        <oldsource>A see-through lower leg: the calf muscle is bunched up into a hard red lump, with pain marks.</oldsource>
        <comment>picture.learn/cramp_muscle</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>داخل الساق. عضلة سمانة الساق كتلة حمراء صلبة.</translation>
    </message>
    <message>
        <source>A notebook and a pen. A pain spot gets smaller day by day.</source>
        <oldsource>A notebook in which a pain spot gets smaller day by day, with signs and a pen: keep a diary.</oldsource>
        <comment>picture.learn/diary</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>دفتر وقلم. بقعة الألم تصغر يومًا بعد يوم.</translation>
    </message>
    <message>
        <source>Inside two lower legs. One has a cramp, and the other has a clot.</source>
        <oldsource>Two see-through lower legs side by side: on the left the calf muscle bunched up in a cramp, on the right a swollen leg with a clot in the deep vein.</oldsource>
        <comment>picture.learn/differences</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>داخل ساقين. في إحداهما تشنج، وفي الأخرى جلطة.</translation>
    </message>
    <message>
        <source>A jug and a full glass of water.</source>
        <oldsource>A jug and a full glass of water, with drops: drink enough water.</oldsource>
        <comment>picture.learn/drink_water</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>إبريق وكوب ممتلئ بالماء.</translation>
    </message>
    <message>
        <source>A person from head to feet. A clot goes up from the leg to the lung.</source>
        <oldsource>The outline of a person from head to feet: a clot from the deep leg vein travels up through the body into the lung, shown by an arrow.</oldsource>
        <comment>picture.learn/lung</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من الرأس إلى القدمين. جلطة تصعد من الرِّجل إلى الرئة.</translation>
    </message>
    <message>
        <source>A pack of pills and a pen for shots.</source>
        <oldsource>A pack of tablets, two tablets and a syringe pen: medicines that thin the blood.</oldsource>
        <comment>picture.learn/medicine</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>علبة حبوب وقلم حقن.</translation>
    </message>
    <message>
        <source>A patient asks a question. A nurse answers.</source>
        <comment>picture.learn/questions</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>مريض يسأل سؤالًا. وشخص من فريق التمريض يجيب.</translation>
    </message>
    <message>
        <source>Two lower legs in tight stockings up to the knee.</source>
        <oldsource>Both lower legs wear compression stockings up to the knee; arrows press gently inwards.</oldsource>
        <comment>picture.learn/stockings</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>ساقان عليهما جوارب ضيقة حتى الركبة.</translation>
    </message>
    <message>
        <source>A person leans on a wall and stretches one leg back.</source>
        <oldsource>A person leans with both hands on a wall, one leg stretched back with the heel on the floor, and looks relieved: the calf stretch.</oldsource>
        <comment>picture.learn/stretch</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يستند إلى جدار مع تمديد إحدى رِجليه إلى الخلف.</translation>
    </message>
    <message>
        <source>A hand moves a probe over a leg. A screen shows the vein.</source>
        <oldsource>A hand moves an ultrasound probe over a leg lying on a couch; the screen beside shows the vein.</oldsource>
        <comment>picture.learn/ultrasound</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>يد تحرك جهازًا على رِجل. وشاشة تُظهر الوريد.</translation>
    </message>
    <message>
        <source>An X-ray of two lower legs. A ring marks where one vein is closed.</source>
        <oldsource>An X-ray picture of both lower legs: dye makes the veins white; in one leg the vein is blocked, marked by a red ring.</oldsource>
        <comment>picture.learn/venography</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>صورة أشعة لساقين. دائرة تُظهر أين الوريد مسدود.</translation>
    </message>
    <message>
        <source>A person on a train gets up and walks. An ankle turns in circles.</source>
        <oldsource>On a journey in a train a person gets up and walks about; a small picture shows the ankle being moved round.</oldsource>
        <comment>picture.learn/walk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص في قطار يقوم ويمشي. وكاحل يدور في دوائر.</translation>
    </message>
    <message>
        <source>A pair of bare legs, from the front and from the back.</source>
        <oldsource>A pair of bare legs in short teal trunks, seen from the front on the left and from the back on the right.</oldsource>
        <comment>picture.leg_map/base</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>رِجلان مكشوفتان، من الأمام ومن الخلف.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <comment>picture.pages/desk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص يتحدث مع طاقم العيادة عند مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>A hand takes the paper slip from the kiosk.</source>
        <oldsource>A hand takes the printed paper slip from the kiosk.</oldsource>
        <comment>picture.pages/finished</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>يد تأخذ الورقة المطبوعة من الجهاز.</translation>
    </message>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <oldsource>A nurse bends kindly to a patient at the kiosk, her hand on his arm, and helps him.</oldsource>
        <comment>picture.pages/help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من فريق التمريض ينحني نحو شخص ويساعده.</translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <oldsource>A nurse hurries to a seated patient, her hand held out to help.</oldsource>
        <comment>picture.pages/staff_now</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من فريق التمريض يسرع نحو شخص جالس.</translation>
    </message>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <comment>picture.pages/staff_now_minor</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص من فريق التمريض يسرع نحو طفل جالس بجانب شخص بالغ.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <oldsource>A patient sits calmly in the waiting room holding a paper ticket.</oldsource>
        <comment>picture.pages/wait_seat</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>شخص جالس ينتظر ومعه ورقة برقمه.</translation>
    </message>
    <message>
        <source>An older woman touches the screen of the kiosk.</source>
        <oldsource>An older woman touching the screen of the kiosk in a calm clinic.</oldsource>
        <comment>picture.pages/welcome</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>امرأة مسنة تلمس شاشة الجهاز.</translation>
    </message>
</context>
</TS>
