<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>CategoryMark</name>
    <message>
        <source>Urgency %1: %2</source>
        <extracomment>Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.</extracomment>
        <translation>紧急程度 %1：%2</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture before. Never &quot;step back&quot;: the patient would.</extracomment>
        <translation>上一张图</translation>
    </message>
    <message>
        <source>Next picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture after. Never &quot;step forward&quot;.</extracomment>
        <translation>下一张图</translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Time to clean the screen</source>
        <extracomment>Title while staff clean the glass.</extracomment>
        <translation>现在清洁屏幕</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>%n 秒内触摸无效，之后屏幕恢复使用。</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>You: not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient gave no answer.</extracomment>
        <translation>您：不清楚</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient&apos;s own answer. %1 is the answer.</extracomment>
        <translation>您：%1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Muscle cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a muscle cramp is.</extracomment>
        <translation>肌肉抽筋</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Blood clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a blood clot may be.</extracomment>
        <translation>血栓</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the last page.</extracomment>
        <translation>一个人拿着小票坐着等候。</translation>
    </message>
    <message>
        <source>Thank you. Please take a seat.</source>
        <extracomment>Title of the very last page.</extracomment>
        <translation>谢谢您。请坐下等候。</translation>
    </message>
    <message>
        <source>We will call your number. Your answers are gone from this screen.</source>
        <extracomment>On the very last page: the number on the paper slip is called.</extracomment>
        <translation>我们会叫您的号码。您的回答已从屏幕上清除。</translation>
    </message>
    <message>
        <source>If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the very last page: the safety net in one sentence.</extracomment>
        <translation>如果感觉更不舒服，请马上告诉前台。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Button on the very last page: shows the start screen for the next patient.</extracomment>
        <translation>开始页面</translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Get help from staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Always-there button: calls staff. Two or three short words.</extracomment>
        <translation>请工作人员帮忙</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We ask you first. Then staff come to you.</source>
        <extracomment>Spoken after &quot;Get help from staff&quot;: what the button does.</extracomment>
        <translation>我们会先问您，然后工作人员过来。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Always-there button: choose another language. One word.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Shows all languages. Your answers stay.</source>
        <extracomment>Spoken after &quot;Language&quot;: what the button does.</extracomment>
        <translation>显示所有语言。您的回答会保留。</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Always-there button while the text is largest: back to the usual size.</extracomment>
        <translation>普通字号</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Always-there button: makes all text larger.</extracomment>
        <translation>大字</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <extracomment>Spoken after &quot;Larger text&quot; or &quot;Usual text&quot;. %1 is the size that is set, %2 the largest.</extracomment>
        <translation>字号 %1，共 %2 档</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Always-there button: light letters on black. One word.</extracomment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Shows light words on black.</source>
        <extracomment>Spoken after &quot;Contrast&quot;: what the button does.</extracomment>
        <translation>黑底白字显示。</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <extracomment>Always-there button: moves all buttons to the lower part of a tall screen. Very short.</extracomment>
        <translation>按钮下移</translation>
    </message>
    <message>
        <source>Moves all buttons down, so you can reach them.</source>
        <extracomment>Spoken after &quot;Lower buttons&quot;: what the button does.</extracomment>
        <translation>把所有按钮移到下方，方便您够到。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Always-there button while a voice reads the page: be silent. Very short.</extracomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Always-there button: a voice reads the page. Very short.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>A voice reads this page to you.</source>
        <extracomment>Spoken after &quot;Read aloud&quot;: what the button does.</extracomment>
        <translation>用语音为您读出这一页。</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>Button: the voice reads the page once more from the beginning. Very short.</extracomment>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: the voice becomes less loud. One word.</extracomment>
        <translation>小声</translation>
    </message>
    <message>
        <source>Sound: %1 of %2</source>
        <extracomment>How loud the voice is. %1 is the step that is set, %2 the loudest.</extracomment>
        <translation>音量：%1，最大 %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: the voice becomes louder. One word.</extracomment>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that offers help from staff.</extracomment>
        <translation>一名护士弯下腰帮助一个人。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you want a person to help you?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that offers help from staff.</extracomment>
        <translation>您需要有人来帮您吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help after the last question.</extracomment>
        <translation>我们会为您叫工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you. You get a number, and the questions stop here.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help.</extracomment>
        <translation>我们会为您叫工作人员。您会得到一个号码，答题到此结束。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, call staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: yes, staff should come.</extracomment>
        <translation>是，叫工作人员</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: no help needed, back to the page before.</extracomment>
        <translation>不用，返回</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Shown when nobody has touched the screen for a while.</extracomment>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>%n 秒后，为了保护隐私，我们会清除您的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that keeps the visit: the patient needs longer.</extracomment>
        <translation>我需要更多时间</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the sheet on which another language is chosen.</extracomment>
        <translation>请选择您的语言</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: keep the language, back to the page below.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>draft</source>
        <extracomment>Mark on a language whose translation no professional has reviewed yet. Very short.</extracomment>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>LearnMenuPage</name>
    <message>
        <source>Learn while you wait</source>
        <extracomment>Title of the list of pages to read in the waiting room.</extracomment>
        <translation>边等边了解</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button at the end of a page to read. %1 is the title of the page that comes next.</extracomment>
        <translation>下一页：%1</translation>
    </message>
</context>
<context>
    <name>LegMap</name>
    <message>
        <source>From the front</source>
        <extracomment>Above the drawn legs as seen from the front. Short.</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>Above the drawn legs as seen from behind. Short.</extracomment>
        <translation>背面</translation>
    </message>
</context>
<context>
    <name>LegMapPage</name>
    <message>
        <source>Both legs, from the front and from behind.</source>
        <extracomment>Spoken for the drawing of both legs on which a patient taps where it hurts.</extracomment>
        <translation>双腿的正面和背面。</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Others near you can hear the voice. Plug in headphones to hear it alone.</source>
        <extracomment>Before a voice reads a patient&apos;s answers out of the loudspeaker.</extracomment>
        <translation>旁边的人能听到声音。插上耳机就只有您自己听到。</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: read the answers aloud all the same. Very short.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: do not read the answers aloud, back to the page below.</extracomment>
        <translation>返回</translation>
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
        <translation>是，发送</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Learn while you wait</source>
        <extracomment>On the last page, in place of Next: pages about leg pain to read while waiting.</extracomment>
        <translation>边等边了解</translation>
    </message>
    <message>
        <source>Staff only: I am here</source>
        <oldsource>Staff: I am here</oldsource>
        <extracomment>For staff, on the page that called them: they are with the patient. Very short.</extracomment>
        <translation>仅限工作人员：我到了</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>On the pages to read: ends the visit and wipes the answers. One word.
----------
On the last page: ends the visit and wipes the answers. One word.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>请选择回答</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of Next, on a question that may be left out. One word.</extracomment>
        <translation>跳过</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>查看其余内容</translation>
    </message>
    <message>
        <source>Keep answer</source>
        <extracomment>In place of Next, when an answer is changed from the list of answers. Very short.</extracomment>
        <translation>保留回答</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In place of Next, on the page that says what this is. One word.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>NumberPadPage</name>
    <message>
        <source>Type the number on your ticket</source>
        <extracomment>Title of the page where a waiting patient types the number on the ticket.</extracomment>
        <translation>请输入您小票上的号码</translation>
    </message>
    <message>
        <source>If your ticket has another letter, please go to the desk.</source>
        <extracomment>Below the ticket number that is being typed.</extracomment>
        <translation>如果您的小票上是别的字母，请到前台。</translation>
    </message>
    <message>
        <source>Take back one digit</source>
        <extracomment>Spoken for the key that takes back the last digit.</extracomment>
        <translation>退回一位</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example 38.2 cm.</extracomment>
        <translation>%1 厘米</translation>
    </message>
    <message>
        <source>%1 in</source>
        <extracomment>The same length in inches, for example 15.0 in.</extracomment>
        <translation>%1 英寸</translation>
    </message>
    <message>
        <source>1 cm</source>
        <extracomment>Button of a tape measure: take one centimetre away. Keep it very short.</extracomment>
        <translation>1 厘米</translation>
    </message>
    <message>
        <source>1 mm</source>
        <extracomment>Button of a tape measure: take one millimetre away. Keep it very short.</extracomment>
        <translation>1 毫米</translation>
    </message>
    <message>
        <source>1 mm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one millimetre. Keep it very short.</extracomment>
        <translation>1 毫米</translation>
    </message>
    <message>
        <source>1 cm</source>
        <comment>add</comment>
        <extracomment>Button of a tape measure: add one centimetre. Keep it very short.</extracomment>
        <translation>1 厘米</translation>
    </message>
    <message>
        <source>%1: make it one centimeter less</source>
        <extracomment>Spoken name of the button that takes one centimetre away. %1 is which leg.</extracomment>
        <translation>%1：减少一厘米</translation>
    </message>
    <message>
        <source>%1: make it one millimeter less</source>
        <extracomment>Spoken name of the button that takes one millimetre away. %1 is which leg.</extracomment>
        <translation>%1：减少一毫米</translation>
    </message>
    <message>
        <source>%1: make it one millimeter more</source>
        <extracomment>Spoken name of the button that adds one millimetre. %1 is which leg.</extracomment>
        <translation>%1：增加一毫米</translation>
    </message>
    <message>
        <source>%1: make it one centimeter more</source>
        <extracomment>Spoken name of the button that adds one centimetre. %1 is which leg.</extracomment>
        <translation>%1：增加一厘米</translation>
    </message>
    <message>
        <source>no number yet</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Shown at a tape measure while no number has been set.</extracomment>
        <translation>还没有数字</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button of a tape measure: take the number away, so that none is given. One word.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1: take the number away</source>
        <extracomment>Spoken name of the button that takes a number away. %1 is which leg.</extracomment>
        <translation>%1：去掉这个数字</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page of a kiosk that is out of order.</extracomment>
        <translation>一个人在前台和工作人员说话。</translation>
    </message>
    <message>
        <source>You cannot use this screen now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that a kiosk shows while it is out of order.</extracomment>
        <translation>这个屏幕现在不能使用。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please go to the desk. Staff will help you there.</source>
        <extracomment>On the page of a kiosk that is out of order: what to do instead.</extracomment>
        <translation>请到前台。工作人员会在那里帮您。</translation>
    </message>
    <message>
        <source>Does your chest hurt, or is it hard to breathe? Tell staff at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the page of a kiosk that is out of order: what cannot wait.</extracomment>
        <translation>您胸口疼或呼吸困难吗？请马上告诉工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation>
            <numerusform>护士大约会在 %n 小时内看您。</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in minutes.</extracomment>
        <translation>
            <numerusform>护士大约会在 %n 分钟内看您。</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We could not give you a number. Please go to the desk now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number, when the kiosk could not give one. Staff are called too.</extracomment>
        <translation>我们没能给您号码。请现在就到前台。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where to find the desk: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page. %1 is where the desk is, in the clinic&apos;s own words and language.</extracomment>
        <translation>前台位置：%1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above what the patient should do now.</extracomment>
        <translation>接下来会怎样</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell the desk that you have no number. They will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, in place of &quot;take a seat&quot;, when the kiosk could not give a number.</extracomment>
        <translation>请告诉前台您没有号码。他们会马上帮您。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How soon you need care</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above the number and the word that tell how urgent the visit is.</extracomment>
        <translation>您需要多快得到照护</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers beside a cramp and a clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the table that compares the patient&apos;s answers with a cramp and with a clot.</extracomment>
        <translation>您的回答与抽筋、血栓的对照</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OwnPaperNote</name>
    <message>
        <source>Look for your own paper at the printer. Keep it with you.</source>
        <extracomment>The patient&apos;s own small paper, with the number on it, comes out of the printer.</extracomment>
        <translation>请到打印机处找您自己的纸条，并带在身边。</translation>
    </message>
    <message>
        <source>We could not print your own paper. You can ask for it at the desk.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s own small paper did not come out. The number stands on the screen.</extracomment>
        <translation>我们没能打印您的纸条。您可以到前台索取。</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>PageTurners</name>
    <message>
        <source>More below</source>
        <extracomment>Button under a text that is longer than the screen: shows the next part.</extracomment>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Shows the next part of this page.</source>
        <extracomment>Spoken after &quot;More below&quot;: what the button does.</extracomment>
        <translation>显示这一页的下一部分。</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Button under a text that is longer than the screen: shows the part before.</extracomment>
        <translation>回到上面</translation>
    </message>
    <message>
        <source>Shows the part before this one.</source>
        <extracomment>Spoken after &quot;Back up&quot;: what the button does.</extracomment>
        <translation>显示这一页的上一部分。</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We print your answers now. Then the nurse reads them.</source>
        <extracomment>The nurse&apos;s paper slip is on its way.</extracomment>
        <translation>我们正在打印您的回答，然后由护士来看。</translation>
    </message>
    <message>
        <source>We printed your answers. The nurse reads them next.</source>
        <extracomment>The nurse&apos;s paper slip is out of the printer.</extracomment>
        <translation>您的回答已打印，护士接下来会看。</translation>
    </message>
    <message>
        <source>Your answers are with the printer. Please keep your number.</source>
        <extracomment>The printer took the nurse&apos;s slip and does not say whether it came out.</extracomment>
        <translation>您的回答已交给打印机。请保留您的号码。</translation>
    </message>
    <message>
        <source>The printer did not work. Please tell the desk your number.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The printer failed; the answers are kept and the ticket number still counts.</extracomment>
        <translation>打印机没有工作。请把您的号码告诉前台。</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>No answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, beside a question that was left out.</extracomment>
        <translation>没有回答</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Change</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On each row of the list of answers: a tap opens the question again.</extracomment>
        <translation>修改</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, at a question that was left out: a tap opens it. A verb; one word.</extracomment>
        <translation>回答</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are these answers right?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that lists all answers before they go to the nurse.</extracomment>
        <translation>这些回答对吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap an answer to change it. Then tap “%1”.</source>
        <oldsource>Tap an answer to change it. Then tap the big button.</oldsource>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the title of the page that lists all answers.</extracomment>
        <translation>要修改回答，请点那个回答。然后点“%1”。</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecheckButtons</name>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Ends a re-check: shows the start screen. One or two words.</extracomment>
        <translation>开始页面</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>请选择回答</translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>查看其余内容</translation>
    </message>
</context>
<context>
    <name>RecheckEndPage</name>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <extracomment>A waiting patient told something worse: large, calm, not to be missed.</extracomment>
        <translation>请留在原地。我们正在叫工作人员。</translation>
    </message>
    <message>
        <source>Thank you. We have your answers.</source>
        <extracomment>A waiting patient was asked again, and nothing is more urgent than before.</extracomment>
        <translation>谢谢您。我们收到了您的回答。</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <extracomment>The number is not known at this kiosk, or too old.</extracomment>
        <translation>请到前台</translation>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the line that staff are being called.</extracomment>
        <translation>能坐就坐下。不要走动。工作人员正过来找您。如果感觉更不舒服，请大声叫人。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. We will call your number. If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. After a re-check in which nothing is more urgent.</extracomment>
        <translation>请坐下等候。我们会叫您的号码。如果感觉更不舒服，请马上告诉前台。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We cannot find this number here. The desk will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The number is not known at this kiosk, or too old. Kind: it is nobody&apos;s fault.</extracomment>
        <translation>这里找不到这个号码。前台会马上帮您。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>一名护士快步走向坐着的人。</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the page that asks the patient to wait on.</extracomment>
        <translation>一个人拿着小票坐着等候。</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page that sends the patient to the desk.</extracomment>
        <translation>一个人在前台和工作人员说话。</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button with a loudspeaker, while it speaks: be silent. Very short.</extracomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button with a loudspeaker: speak the words beside it. Very short.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a small loudspeaker button. %1 is &quot;Read aloud&quot; or &quot;Stop reading&quot;, %2 the words.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StaffNowPage</name>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming to somebody under 18.</extracomment>
        <translation>一名护士快步走向坐在大人身旁的孩子。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>一名护士快步走向坐着的人。</translation>
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
        <translation>您的腿疼吗？请选择语言开始。</translation>
    </message>
    <message>
        <source>The desk is closed now. You can still answer the questions here.</source>
        <extracomment>On the start screen, outside the desk&apos;s opening hours.</extracomment>
        <translation>前台现在关闭。您仍然可以在这里回答问题。</translation>
    </message>
    <message>
        <source>Desk hours today: %1</source>
        <extracomment>On the start screen. %1 are today&apos;s opening hours, for example 8:00–12:00.</extracomment>
        <translation>前台今天的开放时间：%1</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of about %2</source>
        <extracomment>Progress at the top of each question. %1 is the step, %2 about how many there are.</extracomment>
        <translation>第 %1 步，大约共 %2 步</translation>
    </message>
</context>
<context>
    <name>TapeNote</name>
    <message>
        <source>We print a paper tape for you now.</source>
        <extracomment>A paper measuring tape is on its way out of the printer.</extracomment>
        <translation>我们正在为您打印纸尺。</translation>
    </message>
    <message>
        <source>Please take the paper tape from the printer.</source>
        <extracomment>A paper measuring tape comes out of the printer.</extracomment>
        <translation>请从打印机处取走纸尺。</translation>
    </message>
    <message>
        <source>We could not print a paper tape. You can ask staff for one.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The paper measuring tape did not come out.</extracomment>
        <translation>我们没能打印纸尺。您可以向工作人员索取。</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number is %1</source>
        <extracomment>Spoken for the ticket. %1 is the number, for example A-017.</extracomment>
        <translation>您的号码是 %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Above the ticket number.</extracomment>
        <translation>您的号码</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>I already have a number</source>
        <extracomment>Small entry on the start screen, for a waiting patient who feels different.</extracomment>
        <translation>我已经有号码</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Older wording: %1</source>
        <extracomment>Before a translation that is older than the English text above it. %1 is that translation.</extracomment>
        <translation>旧版文字：%1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Nurse&apos;s slip</source>
        <extracomment>To staff, in the list of papers.</extracomment>
        <translation>护士分诊单</translation>
    </message>
    <message>
        <source>Patient&apos;s paper</source>
        <extracomment>To staff, in the list of papers: the small paper with the number that the patient keeps.</extracomment>
        <translation>患者小票</translation>
    </message>
    <message>
        <source>Slip at the desk</source>
        <extracomment>To staff, in the list of papers: a second slip, printed at the desk.</extracomment>
        <translation>前台的单子</translation>
    </message>
    <message>
        <source>UPDATE slip</source>
        <extracomment>To staff, in the list of papers: a slip after a waiting patient was asked again.</extracomment>
        <translation>更新单</translation>
    </message>
    <message>
        <source>Message that staff must come</source>
        <extracomment>To staff, in the list of papers: what another program is sent when staff must come.</extracomment>
        <translation>通知工作人员前来的消息</translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>To staff, in the list of papers: what the clinic&apos;s other programs are sent.</extracomment>
        <translation>给其他程序</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>正在排队。</translation>
    </message>
    <message>
        <source>On its way now.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Sent. Look whether it came out.</source>
        <extracomment>To staff: state of a paper. The printer cannot tell whether it came out.</extracomment>
        <translation>已发送。请查看是否已打印出来。</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>To staff: state of a paper that surely came out.</extracomment>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Failed. The kiosk tries again.</source>
        <extracomment>To staff: state of a paper. The kiosk tries again by itself.</extracomment>
        <translation>失败。自助机将再试。</translation>
    </message>
    <message>
        <source>Failed. The kiosk does not try again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff: state of a paper that the kiosk does not try again.</extracomment>
        <translation>失败。自助机不会再试。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Printer of the nurse</source>
        <extracomment>To staff: where the slips come out.</extracomment>
        <translation>护士的打印机</translation>
    </message>
    <message>
        <source>Printer of the patient</source>
        <extracomment>To staff: where the patients&apos; own papers come out.</extracomment>
        <translation>患者的打印机</translation>
    </message>
    <message>
        <source>Printer at the desk</source>
        <extracomment>To staff: where slips come out a second time.</extracomment>
        <translation>前台的打印机</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Test page</source>
        <extracomment>To staff: head of a page that shows whether a printer works.</extracomment>
        <translation>测试页</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Is it switched on, and are its cables in?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>无法连接打印机。电源打开了吗？线插好了吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it until it clicks.</source>
        <extracomment>To staff.</extracomment>
        <translation>打印机盖子开着。请合上，直到听到咔哒一声。</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in paper.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>打印机没有纸。请放入纸。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paper is stuck in the printer. Pull it out gently.</source>
        <extracomment>To staff.</extracomment>
        <translation>打印机卡纸了。请轻轻把纸拉出来。</translation>
    </message>
    <message>
        <source>The printer is paused. Press its button, or start its queue again.</source>
        <extracomment>To staff.</extracomment>
        <translation>打印机已暂停。请按它的按钮，或重新启动打印队列。</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off, wait, and switch it on.</source>
        <extracomment>To staff.</extracomment>
        <translation>打印机报告错误。请关闭电源，等一下，再打开。</translation>
    </message>
    <message>
        <source>The paper is nearly used up. Have a new roll ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>纸快用完了。请准备好新的纸卷。</translation>
    </message>
    <message>
        <source>The printer does not tell how it is. Look whether paper came out.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff. The printer has no way to tell its state.</extracomment>
        <translation>打印机不报告自己的状态。请看看纸有没有出来。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>打印机已就绪。</translation>
    </message>
</context>
<context>
    <name>recap</name>
    <message>
        <source>%1 cm</source>
        <extracomment>A length in centimetres, for example &quot;38.5 cm&quot;</extracomment>
        <translation>%1 厘米</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>KIOSK PRE-TRIAGE  –  *NOT* A DIAGNOSIS  –  NURSE TO CONFIRM</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Strip under the head of the nurse&apos;s slip. *stars* print bold.</extracomment>
        <translation>自助机预检分诊  –  *不是*诊断  –  须由护士确认</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Nurse triage slip</source>
        <extracomment>Title of the file.</extracomment>
        <translation>护士分诊单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Label over the ticket number.</extracomment>
        <translation>号码</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number when none could be given.</extracomment>
        <translation>没有号码</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a reprint; %1 is 2 or more.</extracomment>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <extracomment>Marks a new slip of a patient who was asked again while waiting; replaces the first.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>Label; the kiosk&apos;s name follows.</extracomment>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label; date and time at which the visit began follow.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Label; date and time at which the visit ended follow.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label; date and time of printing follow.</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Language used</source>
        <extracomment>Label; the patient&apos;s language follows.</extracomment>
        <translation>使用语言</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Label; patient or helper follows.</extracomment>
        <translation>回答者</translation>
    </message>
    <message>
        <source>INTERPRETER NEEDED: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top; %1 is the patient&apos;s language.</extracomment>
        <translation>需要口译：%1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>STAFF CALLED</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>已呼叫工作人员</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PATIENT ASKED FOR STAFF, visit ended early</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>患者请求工作人员帮助，问卷提前结束</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time of category 1.</extracomment>
        <translation>立即看诊</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See within %1 minutes</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time; %1 is a number of minutes.</extracomment>
        <translation>%1 分钟内看诊</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Category %1 of 5  (1 is most urgent)</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Over the category&apos;s word; 1 is the most urgent.</extracomment>
        <translation>第 %1 级，共 5 级（1 级最紧急）</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>UNDER 18: SCORE *NOT* VALID</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the Wells score is not valid for minors.</extracomment>
        <translation>未满 18 岁：评分*不*适用</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AGE *NOT* TOLD: score not valid under 18</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the age question was left out.</extracomment>
        <translation>年龄*未*告知：未满 18 岁时评分不适用</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PREGNANT</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>怀孕</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>GAVE BIRTH WITHIN 6 WEEKS</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>产后 6 周内</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ON A BLOOD THINNER</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>正在用抗凝药</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of a block.</extracomment>
        <translation>危险信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: none reported</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, e.g. Emergency signs.</extracomment>
        <translation>%1：未报告</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: %2 – *NOT* ruled out</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, %2 is &quot;not sure&quot; or &quot;not answered&quot;.</extracomment>
        <translation>%1：%2 – *不能*排除</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 not answered or not sure</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is how many questions; their names follow.</extracomment>
        <translation>%1 个问题未回答或不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Every question was answered.</source>
        <extracomment>In place of the number not answered.</extracomment>
        <translation>所有问题都已回答。</translation>
    </message>
    <message>
        <source>Questions stopped early: what was not asked is unknown.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the red flags.</extracomment>
        <translation>问题提前结束：没有问到的都属未知。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why this category</source>
        <extracomment>Title of a block.</extracomment>
        <translation>为什么是这一级</translation>
    </message>
    <message>
        <source>same answers as above</source>
        <extracomment>Under a rule that fired for the same answers as the one above it.</extracomment>
        <translation>回答同上</translation>
    </message>
    <message>
        <source>*Also:* %1</source>
        <extracomment>Under the main reasons; %1 lists the other rules that fired.</extracomment>
        <translation>*另有：* %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Title of a block (the S of SBAR).</extracomment>
        <translation>现状</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Title of a block (the B of SBAR).</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Assessment: Wells items</source>
        <extracomment>Title of a block (the A of SBAR).</extracomment>
        <translation>评估：Wells 项目</translation>
    </message>
    <message>
        <source>Suggested: the nurse decides</source>
        <extracomment>Title of a block (the R of SBAR).</extracomment>
        <translation>建议：由护士决定</translation>
    </message>
    <message>
        <source>as told by the patient</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>患者自述</translation>
    </message>
    <message>
        <source>as told by a helper</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>由帮助者代述</translation>
    </message>
    <message>
        <source>as told at the kiosk</source>
        <extracomment>After a block&apos;s title, when it is not known who answered.</extracomment>
        <translation>在自助机上陈述</translation>
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
        <translation>未回答</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was never asked; not the same as no.</extracomment>
        <translation>未询问</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not answered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions that were asked and left out. *stars* print bold.</extracomment>
        <translation>*未回答：* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not asked:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions. *stars* print bold.</extracomment>
        <translation>*未询问：* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside a score item: the guided check was not offered.</extracomment>
        <translation>未提供</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks. *stars* print bold.</extracomment>
        <translation>*未提供：* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered, already urgent:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks; they are not offered to who is already urgent.</extracomment>
        <translation>*已属紧急，未提供：* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The calf was not measured.</extracomment>
        <translation>未测量</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number on a scale, e.g. 6 of 10.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A length in millimetres.</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>背面</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s right leg; never shortened.</extracomment>
        <translation>右腿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s left leg; never shortened.</extracomment>
        <translation>左腿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation>双腿</translation>
    </message>
    <message>
        <source>Side *NOT* told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs. *stars* print bold.</extracomment>
        <translation>*未*告知哪一侧</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>place not told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs.</extracomment>
        <translation>未告知部位</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Table column.</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Table column: yes, no, ? or a box to tick.</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Table column.</extracomment>
        <translation>分值</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Table column: patient, measured, clinician.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer in the table.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer in the table.</extracomment>
        <translation>否</translation>
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
        <translation>患者</translation>
    </message>
    <message>
        <source>patient, to confirm</source>
        <extracomment>Who said it; a clinician confirms.</extracomment>
        <translation>患者，待确认</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>Who said it: the tape measure.</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>clinician to do</source>
        <extracomment>Nobody said it yet; an empty box stands beside it.</extracomment>
        <translation>待医生判断</translation>
    </message>
    <message>
        <source>Told %1  –  highest %2</source>
        <extracomment>The Wells items told, and the most they could come to.</extracomment>
        <translation>已告知 %1  –  最高 %2</translation>
    </message>
    <message>
        <source>-2 *NOT* applied: needs a clinician.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the table. *stars* print bold.</extracomment>
        <translation>-2 *未*计入：需由医生判断。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No item answered: a clinician takes the score.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the range.</extracomment>
        <translation>没有项目得到回答：由医生评分。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf and guided checks</source>
        <extracomment>Title of a block.</extracomment>
        <translation>小腿围与引导检查</translation>
    </message>
    <message>
        <source>Calf difference</source>
        <extracomment>Label: larger calf less smaller calf.</extracomment>
        <translation>小腿围差</translation>
    </message>
    <message>
        <source>%1 mm, LEFT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 mm，左侧较粗</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 mm, RIGHT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 mm，右侧较粗</translation>
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
        <translation>五点区别</translation>
    </message>
    <message>
        <source>fits cramp</source>
        <extracomment>Table column.</extracomment>
        <translation>符合抽筋</translation>
    </message>
    <message>
        <source>not cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>不符合抽筋</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>不清楚</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result within 4 hours.</source>
        <extracomment>Recommendation.</extracomment>
        <translation>已告知的 Wells 项目为 2 分或以上：NICE NG158 – 下肢近端静脉超声，4 小时内出结果。</translation>
    </message>
    <message>
        <source>0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>已告知 0 或 1 分：*不能*排除血栓；NICE NG158 – D-二聚体，4 小时内出结果。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, temperature, both legs.</source>
        <extracomment>Recommendation for who is under 18.</extracomment>
        <translation>未满 18 岁：请尽快与陪同的成人一起看诊。需要：脉搏、SpO2、血压、体温、双腿检查。</translation>
    </message>
    <message>
        <source>NICE NG158 and the Wells score do *NOT* apply under 18.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 和 Wells 评分*不*适用于未满 18 岁者。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 *不*涵盖妊娠：请走产科流程。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clinician to confirm.</source>
        <extracomment>Recommendation for category 5.</extracomment>
        <translation>由医生确认。</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Title of the box with empty lines.</extracomment>
        <translation>护士</translation>
    </message>
    <message>
        <source>HR /min</source>
        <extracomment>Empty field: heart rate.</extracomment>
        <translation>心率 /分</translation>
    </message>
    <message>
        <source>RR /min</source>
        <extracomment>Empty field: respiratory rate.</extracomment>
        <translation>呼吸 /分</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <extracomment>Empty field: oxygen saturation.</extracomment>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <extracomment>Empty field: blood pressure.</extracomment>
        <translation>血压 mmHg</translation>
    </message>
    <message>
        <source>T °C</source>
        <extracomment>Empty field: temperature.</extracomment>
        <translation>体温 °C</translation>
    </message>
    <message>
        <source>Foot pulse Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>左足脉搏</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot pulse Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>右足脉搏</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Final category (circle)</source>
        <extracomment>Empty field: 1 2 3 4 5 stand in it.</extracomment>
        <translation>最终级别（圈出）</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Empty field: the nurse&apos;s name.</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Empty field.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Empty field.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Empty field.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>LegCheck %1 · content %2 %3 (%4)</source>
        <extracomment>Foot: software version, content name, its version, its checksum.</extracomment>
        <translation>LegCheck %1 · 内容 %2 %3（%4）</translation>
    </message>
    <message>
        <source>draft translation, not reviewed</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. State of the translation the patient read: no qualified person has reviewed it.</extracomment>
        <translation>翻译草稿，未经审核</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>patient read: %1</source>
        <extracomment>Foot: the language and how far its translation was checked.</extracomment>
        <translation>患者所读：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>On a second page.</extracomment>
        <translation>续</translation>
    </message>
    <message>
        <source>Made by rules from answers at a kiosk; *NOT* a diagnosis.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Foot. *stars* print bold.</extracomment>
        <translation>根据自助机上的回答按规则得出；*不是*诊断。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CONFIDENTIAL: keep with the patient&apos;s record, or shred.</source>
        <extracomment>Foot.</extracomment>
        <translation>保密：与病历一起保存，或碎纸销毁。</translation>
    </message>
</context>
<context>
    <name>stub</name>
    <message>
        <source>Your paper</source>
        <extracomment>Title of the file that holds the patient&apos;s own paper.</extracomment>
        <translation>您的单子</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>On the patient&apos;s paper, over the ticket number.</extracomment>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <extracomment>On the patient&apos;s paper, in place of the number when none could be given.</extracomment>
        <translation>请到前台。</translation>
    </message>
    <message>
        <source>Keep this paper. We will call this number.</source>
        <extracomment>On the patient&apos;s paper, below the number.</extracomment>
        <translation>请保留这张纸。我们会叫这个号码。</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>On the patient&apos;s paper: title of a small table to fill in by hand.</extracomment>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Write down what changes. Show it to the nurse.</source>
        <extracomment>On the patient&apos;s paper, below &quot;My notes&quot;.</extracomment>
        <translation>请写下有什么变化，给护士看。</translation>
    </message>
    <message>
        <source>Day, time</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand.</extracomment>
        <translation>日期，时间</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand, 0 is no pain.</extracomment>
        <translation>疼痛 0–10</translation>
    </message>
    <message>
        <source>What is different?</source>
        <extracomment>On the patient&apos;s paper: head of a wide column to fill in by hand.</extracomment>
        <translation>有什么不同？</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a second print of the patient&apos;s paper; %1 is 2 or more.</extracomment>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>Paper tape</source>
        <extracomment>Title of the file that holds the paper measuring tape.</extracomment>
        <translation>纸尺</translation>
    </message>
    <message>
        <source>Paper tape to measure your legs</source>
        <extracomment>Head of the paper measuring tape, in large letters.</extracomment>
        <translation>量腿用的纸尺</translation>
    </message>
    <message>
        <source>First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the paper tape, beside a printed bar.</extracomment>
        <translation>先检查：这条线在尺子上是 50 毫米长吗？如果不是，不要用这把纸尺。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use this tape once, then throw it away.</source>
        <extracomment>On the paper tape, at the end.</extracomment>
        <translation>这把纸尺只用一次，然后扔掉。</translation>
    </message>
    <message>
        <source>Cut out the pieces. Glue each onto the dots of the one before, right up to the line.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in a box of dots.</extracomment>
        <translation>剪下各段。把每一段粘在前一段的圆点上，对齐到线。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start here: 0</source>
        <extracomment>On the paper tape, at the line marked 0.</extracomment>
        <translation>从这里开始：0</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Leg check</source>
        <comment>title</comment>
        <extracomment>Name of this check.</extracomment>
        <translation>腿部检查</translation>
    </message>
    <message>
        <source>Let us check on your leg pain</source>
        <comment>intro.title</comment>
        <extracomment>Title of the page that says what this is.</extracomment>
        <translation>我们来了解您的腿疼</translation>
    </message>
    <message>
        <source>We ask short questions about your leg, one at a time.</source>
        <comment>intro.questions</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>我们会一个一个地问您关于腿的简短问题。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may get a few gentle checks. You can skip each one.</source>
        <comment>intro.checks</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>可能会有几项轻柔的检查，每一项都可以跳过。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This is not a diagnosis. It cannot tell you what you have.</source>
        <comment>intro.not_a_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>这不是诊断。它不能告诉您得了什么病。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse sees your answers and decides what comes next.</source>
        <comment>intro.nurse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>护士会看您的回答，并决定下一步。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We do not ask your name. Only clinic staff see your answers.</source>
        <comment>intro.private</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>我们不问您的姓名。只有诊所工作人员能看到您的回答。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Immediate</source>
        <comment>category.immediate.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>立即</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <comment>category.immediate.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>请留在原地。我们正在叫工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <comment>category.immediate.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>能坐就坐下。不要走动。工作人员正过来找您。如果感觉更不舒服，请大声叫人。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now, in the resuscitation area or nearest safe place; no walking. Needs: airway and breathing, pulse, SpO2, BP, ECG. Consider pulmonary embolism.</source>
        <comment>category.immediate.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>立即看诊，在抢救区或最近的安全地点；不要行走。需要：气道与呼吸、脉搏、SpO2、血压、心电图。考虑肺栓塞。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Very urgent</source>
        <comment>category.very_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>非常紧急</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit down. We are calling staff.</source>
        <comment>category.very_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>请坐下。我们正在叫工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are, and do not walk. Staff are coming to you. Do not rub or press your leg.</source>
        <comment>category.very_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>请留在原地，不要走动。工作人员正过来找您。不要揉腿，也不要按腿。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chair or bed in sight of staff. Needs: pulse, SpO2, BP, temperature, foot pulses, feeling and movement. Examine for limb ischemia, compartment syndrome, infection, cauda equina.</source>
        <comment>category.very_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>安排在工作人员看得到的椅子或床上。需要：脉搏、SpO2、血压、体温、足部脉搏、感觉和活动。检查有无肢体缺血、骨筋膜室综合征、感染、马尾综合征。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Urgent</source>
        <comment>category.urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>紧急</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit near the desk.</source>
        <comment>category.urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>请坐在前台附近。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse will see you soon. Rest your leg, and do not rub it. Tell us at once if you feel worse.</source>
        <comment>category.urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>护士很快会看您。让腿休息，不要揉。如果感觉更不舒服，请马上告诉我们。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Seat near the desk. Needs: pulse, SpO2, BP, temperature, foot pulses, both calves measured, full Wells where it applies.</source>
        <comment>category.urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>坐在前台附近。需要：脉搏、SpO2、血压、体温、足部脉搏、测量双侧小腿围，适用时做完整 Wells 评分。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Standard</source>
        <comment>category.standard.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>一般</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. A nurse will check your leg.</source>
        <comment>category.standard.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>请坐下等候。护士会检查您的腿。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Some answers need a closer look. Please stay until the nurse has seen you. Rest your leg, and do not rub it.</source>
        <comment>category.standard.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>有些回答需要再仔细看看。请等到护士看过您再走。让腿休息，不要揉。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Needs: pulse, SpO2, BP, examine both legs, full Wells. Suspected DVT with Wells 1 or less: D-dimer the same day (NG158).</source>
        <comment>category.standard.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>候诊区。需要：脉搏、SpO2、血压、检查双腿、完整 Wells 评分。怀疑 DVT 且 Wells 评分 1 分或以下：当天查 D-二聚体（NG158）。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Non-urgent</source>
        <comment>category.non_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>不紧急</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This fits a muscle cramp. A nurse will still confirm.</source>
        <comment>category.non_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>这符合肌肉抽筋。还需要护士检查后才能确定。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat and wait for the nurse. Other problems can start like a cramp. Tell us at once if anything changes.</source>
        <comment>category.non_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>请坐下等护士。别的问题开始时也可能像抽筋。如有任何变化，请马上告诉我们。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Fits a muscle cramp as told; nurse to confirm. Needs: look at and feel both legs, foot pulses, safety-net advice before leaving.</source>
        <comment>category.non_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>候诊区。按自述符合肌肉抽筋；须由护士确认。需要：查看并触摸双腿、足部脉搏，离开前给予安全提示。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>section.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Part of the questions, shown above them.</extracomment>
        <translation>危急信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>About you</source>
        <comment>section.you</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>关于您</translation>
    </message>
    <message>
        <source>Your pain</source>
        <comment>section.pain</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>您的疼痛</translation>
    </message>
    <message>
        <source>Your leg</source>
        <comment>section.look</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>您的腿</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>section.health</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>您的健康</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>section.measure</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Gentle checks</source>
        <comment>section.checks</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>轻柔检查</translation>
    </message>
    <message>
        <source>Any of these now, or since your leg began to hurt?</source>
        <comment>question.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>现在，或从腿开始疼以来，有下面这些情况吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.emergency.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>请点所有符合的。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs need help at once.</source>
        <comment>question.emergency.why</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Why we ask; small, below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>有这些情况需要马上得到帮助。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>question.emergency.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>危急信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.emergency.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.emergency.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.emergency.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.emergency.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Short of breath, or hard to breathe</source>
        <comment>option.emergency.breathless</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>气短，或呼吸困难</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>breathless</source>
        <comment>option.emergency.breathless.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Short of breath, or hard to breathe”</extracomment>
        <translation>气短</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain or tightness</source>
        <comment>option.emergency.chest_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>胸痛或胸闷</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It counts even if it only hurts with a deep breath.</source>
        <comment>option.emergency.chest_pain.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>只在深呼吸时疼也算。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>chest pain</source>
        <comment>option.emergency.chest_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>胸痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>option.emergency.coughing_blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>咳血</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>coughing blood</source>
        <comment>option.emergency.coughing_blood.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Coughing up blood”</extracomment>
        <translation>咳血</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainted, passed out or collapsed</source>
        <comment>option.emergency.collapse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>晕倒、昏过去或突然倒下</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>collapse</source>
        <comment>option.emergency.collapse.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Fainted, passed out or collapsed”</extracomment>
        <translation>晕倒</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you see or feel any of this in your leg or foot?</source>
        <comment>question.limb_threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>您在腿上或脚上看到或感到下面这些情况吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.limb_threat.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>请点所有符合的。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs mean the leg needs care fast.</source>
        <comment>question.limb_threat.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>有这些情况，腿需要尽快得到医治。</translation>
    </message>
    <message>
        <source>Limb signs</source>
        <comment>question.limb_threat.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>肢体信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.limb_threat.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.limb_threat.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.limb_threat.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.limb_threat.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot much colder or paler than the other</source>
        <comment>option.limb_threat.cold_or_pale</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>一只脚比另一只冷得多或苍白得多</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may look white, blue or gray.</source>
        <comment>option.limb_threat.cold_or_pale.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>可能看起来发白、发青或发灰。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>cold or pale foot</source>
        <comment>option.limb_threat.cold_or_pale.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>脚冷或苍白</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in leg or foot</source>
        <comment>option.limb_threat.numb_or_weak</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>腿或脚新出现麻木或无力</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NEW numbness or weakness</source>
        <comment>option.limb_threat.numb_or_weak.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New numbness or weakness in leg or foot”</extracomment>
        <translation>新出现麻木或无力</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard, tight leg with pain I cannot bear</source>
        <comment>option.limb_threat.tight_unbearable</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>腿又硬又紧，疼得受不了</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The pain does not let up.</source>
        <comment>option.limb_threat.tight_unbearable.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>疼痛一直不减轻。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>tight leg, unbearable pain</source>
        <comment>option.limb_threat.tight_unbearable.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>腿紧，疼痛难忍</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>option.limb_threat.black_or_blistered</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>新出现黑色或紫色斑块，或大水泡</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>black or blistered skin</source>
        <comment>option.limb_threat.black_or_blistered.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New black or purple patches, or big blisters”</extracomment>
        <translation>皮肤发黑或起水泡</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numb between the legs, or new bladder trouble</source>
        <comment>option.limb_threat.saddle_numb</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>两腿之间麻木，或新出现小便问题</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New bowel trouble counts too.</source>
        <comment>option.limb_threat.saddle_numb.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>新出现大便问题也算。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>saddle numbness or bladder/bowel change</source>
        <comment>option.limb_threat.saddle_numb.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>会阴部麻木或大小便改变</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Who has the leg pain?</source>
        <comment>question.for_whom</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>谁的腿疼？</translation>
    </message>
    <message>
        <source>If you help someone, answer for that person.</source>
        <comment>question.for_whom.hint</comment>
        <extracomment>Small help below the question. The question: “Who has the leg pain?”</extracomment>
        <translation>如果您在帮别人，请替那个人回答。</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>question.for_whom.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Who has the leg pain?”</extracomment>
        <translation>回答者</translation>
    </message>
    <message>
        <source>I do</source>
        <comment>option.for_whom.self</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>我自己</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>option.for_whom.self.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “I do”</extracomment>
        <translation>患者</translation>
    </message>
    <message>
        <source>Someone I am helping</source>
        <comment>option.for_whom.helper</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>我在帮的人</translation>
    </message>
    <message>
        <source>helper</source>
        <comment>option.for_whom.helper.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “Someone I am helping”</extracomment>
        <translation>帮助者</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>question.age</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>您多大年纪？</translation>
    </message>
    <message>
        <source>If you help someone, tap that person&apos;s age.</source>
        <comment>question.age.hint</comment>
        <extracomment>Small help below the question. The question: “How old are you?”</extracomment>
        <translation>如果您在帮别人，请点那个人的年龄。</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>question.age.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How old are you?”</extracomment>
        <translation>年龄</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <comment>option.age.18_39</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>18 到 39 岁</translation>
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
        <translation>40 到 59 岁</translation>
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
        <translation>60 到 79 岁</translation>
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
        <translation>80 岁或以上</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “80 or older”</extracomment>
        <translation>80 岁或以上</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>option.age.under_18</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>未满 18 岁</translation>
    </message>
    <message>
        <source>UNDER 18</source>
        <comment>option.age.under_18.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “Under 18”</extracomment>
        <translation>未满 18 岁</translation>
    </message>
    <message>
        <source>What was your sex at birth?</source>
        <comment>question.sex</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>您出生时的性别是什么？</translation>
    </message>
    <message>
        <source>It helps the nurse judge your risks.</source>
        <comment>question.sex.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “What was your sex at birth?”</extracomment>
        <translation>这有助于护士判断您的风险。</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>question.sex.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What was your sex at birth?”</extracomment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>option.sex.male</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>男</translation>
    </message>
    <message>
        <source>male</source>
        <comment>option.sex.male.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Male”</extracomment>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>option.sex.female</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>女</translation>
    </message>
    <message>
        <source>female</source>
        <comment>option.sex.female.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Female”</extracomment>
        <translation>女</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <comment>option.sex.unsaid</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>我不想说</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not told</source>
        <comment>option.sex.unsaid.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “I would rather not say”</extracomment>
        <translation>未告知</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth lately?</source>
        <comment>question.pregnancy</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>您怀孕了吗，或者最近生过孩子吗？</translation>
    </message>
    <message>
        <source>Clots are more common then.</source>
        <comment>question.pregnancy.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>这时更容易长血栓。</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>question.pregnancy.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.pregnancy.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.pregnancy.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “No”</extracomment>
        <translation>否</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.pregnancy.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.pregnancy.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am pregnant</source>
        <comment>option.pregnancy.pregnant</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>我怀孕了</translation>
    </message>
    <message>
        <source>PREGNANT</source>
        <comment>option.pregnancy.pregnant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am pregnant”</extracomment>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>I gave birth in the last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>我在最近 6 周内生了孩子</translation>
    </message>
    <message>
        <source>GAVE BIRTH in last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I gave birth in the last 6 weeks”</extracomment>
        <translation>最近 6 周内分娩</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <comment>question.leg</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>哪条腿疼？</translation>
    </message>
    <message>
        <source>This means your own left and right.</source>
        <comment>question.leg.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Which leg hurts?”</extracomment>
        <translation>左右以您自己的身体为准。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Leg</source>
        <comment>question.leg.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Which leg hurts?”</extracomment>
        <translation>腿</translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>option.leg.left</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>左腿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>LEFT</source>
        <comment>option.leg.left.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Left leg”</extracomment>
        <translation>左</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right leg</source>
        <comment>option.leg.right</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>右腿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>option.leg.right.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Right leg”</extracomment>
        <translation>右</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <comment>option.leg.both</comment>
        <extracomment>Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>两条腿</translation>
    </message>
    <message>
        <source>BOTH</source>
        <comment>option.leg.both.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Both legs”</extracomment>
        <translation>双侧</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <comment>question.place</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>哪里疼？</translation>
    </message>
    <message>
        <source>Tap every sore place on the picture.</source>
        <comment>question.place.hint</comment>
        <extracomment>Small help below the question. The question: “Where does it hurt?”</extracomment>
        <translation>请在图上点每个疼的地方。</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>question.place.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Where does it hurt?”</extracomment>
        <translation>部位</translation>
    </message>
    <message>
        <source>Calf</source>
        <comment>option.place.calf</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>小腿肚</translation>
    </message>
    <message>
        <source>calf</source>
        <comment>option.place.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Calf”</extracomment>
        <translation>小腿肚</translation>
    </message>
    <message>
        <source>Shin</source>
        <comment>option.place.shin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>小腿前面</translation>
    </message>
    <message>
        <source>shin</source>
        <comment>option.place.shin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Shin”</extracomment>
        <translation>小腿前面</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <comment>option.place.behind_knee</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>膝盖后面</translation>
    </message>
    <message>
        <source>behind knee</source>
        <comment>option.place.behind_knee.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Behind the knee”</extracomment>
        <translation>膝后</translation>
    </message>
    <message>
        <source>Thigh</source>
        <comment>option.place.thigh</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>大腿</translation>
    </message>
    <message>
        <source>thigh</source>
        <comment>option.place.thigh.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Thigh”</extracomment>
        <translation>大腿</translation>
    </message>
    <message>
        <source>Groin</source>
        <comment>option.place.groin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>腹股沟（大腿根）</translation>
    </message>
    <message>
        <source>groin</source>
        <comment>option.place.groin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Groin”</extracomment>
        <translation>腹股沟</translation>
    </message>
    <message>
        <source>Ankle or foot</source>
        <comment>option.place.ankle_foot</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>脚踝或脚</translation>
    </message>
    <message>
        <source>ankle or foot</source>
        <comment>option.place.ankle_foot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Ankle or foot”</extracomment>
        <translation>踝或足</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <comment>option.place.whole_leg</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>整条腿</translation>
    </message>
    <message>
        <source>whole leg</source>
        <comment>option.place.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “The whole leg”</extracomment>
        <translation>整条腿</translation>
    </message>
    <message>
        <source>How did the pain start?</source>
        <comment>question.onset</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>疼痛是怎么开始的？</translation>
    </message>
    <message>
        <source>Onset</source>
        <comment>question.onset.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How did the pain start?”</extracomment>
        <translation>起病</translation>
    </message>
    <message>
        <source>Suddenly, all at once</source>
        <comment>option.onset.suddenly</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>突然，一下子就疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>suddenly</source>
        <comment>option.onset.suddenly.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Suddenly, all at once”</extracomment>
        <translation>突然</translation>
    </message>
    <message>
        <source>During or just after exercise</source>
        <comment>option.onset.with_exercise</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>运动时或刚运动后</translation>
    </message>
    <message>
        <source>with exercise</source>
        <comment>option.onset.with_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “During or just after exercise”</extracomment>
        <translation>运动相关</translation>
    </message>
    <message>
        <source>At night, in bed</source>
        <comment>option.onset.at_night</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>夜里，在床上</translation>
    </message>
    <message>
        <source>at night</source>
        <comment>option.onset.at_night.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “At night, in bed”</extracomment>
        <translation>夜间</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.onset.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.onset.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, over hours or days</source>
        <comment>option.onset.gradually</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>慢慢开始，几小时或几天</translation>
    </message>
    <message>
        <source>gradually</source>
        <comment>option.onset.gradually.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Slowly, over hours or days”</extracomment>
        <translation>逐渐</translation>
    </message>
    <message>
        <source>After an injury</source>
        <comment>option.onset.after_injury</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>受伤以后</translation>
    </message>
    <message>
        <source>after injury</source>
        <comment>option.onset.after_injury.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “After an injury”</extracomment>
        <translation>受伤后</translation>
    </message>
    <message>
        <source>When did this pain first start?</source>
        <comment>question.since</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>这次疼痛最早是什么时候开始的？</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>question.since.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “When did this pain first start?”</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Less than 1 hour ago</source>
        <comment>option.since.under_1_hour</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>不到 1 小时前</translation>
    </message>
    <message>
        <source>under 1 hour</source>
        <comment>option.since.under_1_hour.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Less than 1 hour ago”</extracomment>
        <translation>不到 1 小时</translation>
    </message>
    <message>
        <source>Today or last night</source>
        <comment>option.since.today</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>今天或昨晚</translation>
    </message>
    <message>
        <source>today</source>
        <comment>option.since.today.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Today or last night”</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 to 3 days ago</source>
        <comment>option.since.days_1_3</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>1 到 3 天前</translation>
    </message>
    <message>
        <source>1-3 days</source>
        <comment>option.since.days_1_3.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “1 to 3 days ago”</extracomment>
        <translation>1-3 天</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <comment>option.since.days_4_7</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>4 到 7 天前</translation>
    </message>
    <message>
        <source>4-7 days</source>
        <comment>option.since.days_4_7.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “4 to 7 days ago”</extracomment>
        <translation>4-7 天</translation>
    </message>
    <message>
        <source>More than a week ago</source>
        <comment>option.since.over_week</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>一个多星期前</translation>
    </message>
    <message>
        <source>over a week</source>
        <comment>option.since.over_week.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “More than a week ago”</extracomment>
        <translation>超过一周</translation>
    </message>
    <message>
        <source>How long does the pain last each time?</source>
        <comment>question.episode</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>每次疼痛持续多久？</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>question.episode.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How long does the pain last each time?”</extracomment>
        <translation>持续</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <comment>option.episode.up_to_10_min</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>最多 10 分钟</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <comment>option.episode.up_to_10_min.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Up to 10 minutes”</extracomment>
        <translation>最多 10 分钟</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.episode.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.episode.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Longer, up to a few hours</source>
        <comment>option.episode.up_to_hours</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>更久，最多几小时</translation>
    </message>
    <message>
        <source>up to hours</source>
        <comment>option.episode.up_to_hours.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Longer, up to a few hours”</extracomment>
        <translation>最多数小时</translation>
    </message>
    <message>
        <source>Most of the day</source>
        <comment>option.episode.most_of_day</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>一天中大部分时间</translation>
    </message>
    <message>
        <source>most of the day</source>
        <comment>option.episode.most_of_day.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Most of the day”</extracomment>
        <translation>大部分时间</translation>
    </message>
    <message>
        <source>It never stops</source>
        <comment>option.episode.constant</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>一直不停</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>constant</source>
        <comment>option.episode.constant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “It never stops”</extracomment>
        <translation>持续不断</translation>
    </message>
    <message>
        <source>How has the pain changed since it began?</source>
        <comment>question.course</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>疼痛从开始到现在有什么变化？</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>question.course.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How has the pain changed since it began?”</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>It is gone</source>
        <comment>option.course.gone</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>已经不疼了</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>option.course.gone.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is gone”</extracomment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>It is getting better</source>
        <comment>option.course.better</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>正在好转</translation>
    </message>
    <message>
        <source>better</source>
        <comment>option.course.better.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting better”</extracomment>
        <translation>好转</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.course.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.course.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It is about the same</source>
        <comment>option.course.same</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>差不多一样</translation>
    </message>
    <message>
        <source>same</source>
        <comment>option.course.same.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is about the same”</extracomment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>It is getting worse</source>
        <comment>option.course.worse</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>越来越重</translation>
    </message>
    <message>
        <source>WORSE</source>
        <comment>option.course.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting worse”</extracomment>
        <translation>加重</translation>
    </message>
    <message>
        <source>How bad is the pain right now?</source>
        <comment>question.severity</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>现在有多疼？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 is no pain, and 10 is the worst pain.</source>
        <comment>question.severity.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How bad is the pain right now?”</extracomment>
        <translation>0 是不疼，10 是最疼。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain now</source>
        <comment>question.severity.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How bad is the pain right now?”</extracomment>
        <translation>目前疼痛</translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>question.severity.lowest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Word at the low end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>不疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Worst pain</source>
        <comment>question.severity.highest</comment>
        <extracomment>Word at the high end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>最疼</translation>
    </message>
    <message>
        <source>How does it feel inside the leg?</source>
        <comment>question.feel</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>腿里面是什么感觉？</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.feel.hint</comment>
        <extracomment>Small help below the question. The question: “How does it feel inside the leg?”</extracomment>
        <translation>请点所有符合的。</translation>
    </message>
    <message>
        <source>Feels like</source>
        <comment>question.feel.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How does it feel inside the leg?”</extracomment>
        <translation>感觉</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.feel.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.feel.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.feel.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.feel.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight knot in the muscle</source>
        <comment>option.feel.hard_knot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>肌肉里有一个又硬又紧的疙瘩</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>hard knot</source>
        <comment>option.feel.hard_knot.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A hard, tight knot in the muscle”</extracomment>
        <translation>硬结</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A deep, dull ache or throbbing</source>
        <comment>option.feel.deep_ache</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>深处隐隐作痛或一跳一跳地疼</translation>
    </message>
    <message>
        <source>deep ache</source>
        <comment>option.feel.deep_ache.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A deep, dull ache or throbbing”</extracomment>
        <translation>深部酸痛</translation>
    </message>
    <message>
        <source>The leg feels heavy or tired</source>
        <comment>option.feel.heavy_tired</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>腿觉得沉重或疲乏</translation>
    </message>
    <message>
        <source>heavy or tired</source>
        <comment>option.feel.heavy_tired.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “The leg feels heavy or tired”</extracomment>
        <translation>沉重或疲乏</translation>
    </message>
    <message>
        <source>What happens when you stretch or move the leg?</source>
        <comment>question.movement</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>拉伸或活动这条腿时会怎样？</translation>
    </message>
    <message>
        <source>You do not need to try it now.</source>
        <comment>question.movement.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>您现在不需要试。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On stretching</source>
        <comment>question.movement.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>拉伸时</translation>
    </message>
    <message>
        <source>Stretching makes it better</source>
        <comment>option.movement.stretching_helps</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>拉伸后好一些</translation>
    </message>
    <message>
        <source>stretching helps</source>
        <comment>option.movement.stretching_helps.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “Stretching makes it better”</extracomment>
        <translation>拉伸有缓解</translation>
    </message>
    <message>
        <source>I have not tried</source>
        <comment>option.movement.not_tried</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>我没有试过</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not tried</source>
        <comment>option.movement.not_tried.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “I have not tried”</extracomment>
        <translation>未试</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It makes no difference</source>
        <comment>option.movement.no_difference</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>没有变化</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no difference</source>
        <comment>option.movement.no_difference.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It makes no difference”</extracomment>
        <translation>无变化</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It hurts more</source>
        <comment>option.movement.worse</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>更疼</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>option.movement.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It hurts more”</extracomment>
        <translation>加重</translation>
    </message>
    <message>
        <source>Is a leg swollen?</source>
        <comment>question.swelling</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>腿肿了吗？</translation>
    </message>
    <message>
        <source>Look at both legs; a tight sock or shoe is a clue.</source>
        <comment>question.swelling.hint</comment>
        <extracomment>Small help below the question. The question: “Is a leg swollen?”</extracomment>
        <translation>请看两条腿；袜子或鞋变紧是一个线索。</translation>
    </message>
    <message>
        <source>Swelling</source>
        <comment>question.swelling.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is a leg swollen?”</extracomment>
        <translation>肿胀</translation>
    </message>
    <message>
        <source>No, not swollen</source>
        <comment>option.swelling.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>没有，不肿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.swelling.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “No, not swollen”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.swelling.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.swelling.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, both legs</source>
        <comment>option.swelling.both_legs</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>是，两条腿都肿</translation>
    </message>
    <message>
        <source>both legs</source>
        <comment>option.swelling.both_legs.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, both legs”</extracomment>
        <translation>双腿</translation>
    </message>
    <message>
        <source>Yes, part of one leg</source>
        <comment>option.swelling.calf</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>是，一条腿的一部分肿</translation>
    </message>
    <message>
        <source>Such as the calf, ankle or foot.</source>
        <comment>option.swelling.calf.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>例如小腿肚、脚踝或脚。</translation>
    </message>
    <message>
        <source>part of one leg</source>
        <comment>option.swelling.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>单腿局部</translation>
    </message>
    <message>
        <source>Yes, one whole leg</source>
        <comment>option.swelling.whole_leg</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>是，一整条腿肿</translation>
    </message>
    <message>
        <source>From the foot up to the thigh.</source>
        <comment>option.swelling.whole_leg.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>从脚一直到大腿。</translation>
    </message>
    <message>
        <source>WHOLE LEG</source>
        <comment>option.swelling.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>整条腿</translation>
    </message>
    <message>
        <source>How is the skin on the sore leg?</source>
        <comment>question.skin</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>疼的那条腿皮肤怎样？</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.skin.hint</comment>
        <extracomment>Small help below the question. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>请点所有符合的。</translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>question.skin.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>No change I can see or feel</source>
        <comment>option.skin.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>看不到也感觉不到变化</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no change</source>
        <comment>option.skin.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “No change I can see or feel”</extracomment>
        <translation>无变化</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.skin.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.skin.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Redder or darker than before</source>
        <comment>option.skin.redder_or_darker</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>比以前红或颜色更深</translation>
    </message>
    <message>
        <source>redder or darker</source>
        <comment>option.skin.redder_or_darker.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Redder or darker than before”</extracomment>
        <translation>发红或变深</translation>
    </message>
    <message>
        <source>Warmer than the other leg or than before</source>
        <comment>option.skin.warmer</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>比另一条腿或比以前热</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>option.skin.warmer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Warmer than the other leg or than before”</extracomment>
        <translation>发热</translation>
    </message>
    <message>
        <source>New veins that show</source>
        <comment>option.skin.new_veins</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>新出现的、看得见的静脉（青筋）</translation>
    </message>
    <message>
        <source>Do not count varicose veins you have had for a long time.</source>
        <comment>option.skin.new_veins.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>以前就有的静脉曲张不算。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>new veins show</source>
        <comment>option.skin.new_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>新显露的静脉</translation>
    </message>
    <message>
        <source>A hard, sore, red or dark line along a vein</source>
        <comment>option.skin.sore_cord</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>沿静脉有一条硬的、疼的、发红或发暗的线</translation>
    </message>
    <message>
        <source>hard, sore or red line along a vein</source>
        <comment>option.skin.sore_cord.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “A hard, sore, red or dark line along a vein”</extracomment>
        <translation>沿静脉的硬、痛或发红条索</translation>
    </message>
    <message>
        <source>Do you have a fever or chills?</source>
        <comment>question.fever</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>您发烧或发冷打颤吗？</translation>
    </message>
    <message>
        <source>Chills mean you shake or shiver.</source>
        <comment>question.fever.hint</comment>
        <extracomment>Small help below the question. The question: “Do you have a fever or chills?”</extracomment>
        <translation>发冷打颤就是身体发抖。</translation>
    </message>
    <message>
        <source>Fever</source>
        <comment>question.fever.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you have a fever or chills?”</extracomment>
        <translation>发热</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.fever.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.fever.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “No”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.fever.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.fever.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, fever or chills</source>
        <comment>option.fever.fever_or_chills</comment>
        <extracomment>Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>是，发烧或发冷打颤</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <comment>option.fever.fever_or_chills.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “Yes, fever or chills”</extracomment>
        <translation>发热或寒战</translation>
    </message>
    <message>
        <source>Did you hurt this leg?</source>
        <comment>question.injury</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>这次腿疼之前，这条腿受伤了吗？</translation>
    </message>
    <message>
        <source>Injury</source>
        <comment>question.injury.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did you hurt this leg?”</extracomment>
        <translation>受伤</translation>
    </message>
    <message>
        <source>No injury</source>
        <comment>option.injury.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>没有受伤</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.injury.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “No injury”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knock, twist or fall</source>
        <comment>option.injury.knock_or_fall</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>碰撞、扭伤或摔倒</translation>
    </message>
    <message>
        <source>knock or fall</source>
        <comment>option.injury.knock_or_fall.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A knock, twist or fall”</extracomment>
        <translation>碰撞或摔倒</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.injury.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.injury.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap or kick felt in the back of the leg</source>
        <comment>option.injury.snap_behind</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>感到腿后面啪的一声或被踢了一下</translation>
    </message>
    <message>
        <source>SNAP felt behind</source>
        <comment>option.injury.snap_behind.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A snap or kick felt in the back of the leg”</extracomment>
        <translation>腿后有断裂感</translation>
    </message>
    <message>
        <source>I cannot stand or walk on it</source>
        <comment>option.injury.cannot_stand</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>这条腿站不住或走不了</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You cannot take four steps.</source>
        <comment>option.injury.cannot_stand.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>走不了四步。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CANNOT STAND on it</source>
        <comment>option.injury.cannot_stand.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>患腿不能站立</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these happen in the last 12 weeks?</source>
        <comment>question.risk_recent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>最近 12 周内有过这些情况吗？</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_recent.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>请点所有符合的。</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_recent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>这些情况会更容易长血栓。</translation>
    </message>
    <message>
        <source>Recent risks</source>
        <comment>question.risk_recent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>近期风险</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_recent.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_recent.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_recent.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_recent.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>In bed for 3 days or more</source>
        <comment>option.risk_recent.bed_3_days</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>卧床 3 天或更久</translation>
    </message>
    <message>
        <source>bedridden 3 days or more</source>
        <comment>option.risk_recent.bed_3_days.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “In bed for 3 days or more”</extracomment>
        <translation>卧床 3 天或以上</translation>
    </message>
    <message>
        <source>An operation</source>
        <comment>option.risk_recent.surgery_12_weeks</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>做过手术</translation>
    </message>
    <message>
        <source>Doctors put you to sleep, or numbed a large part of your body.</source>
        <comment>option.risk_recent.surgery_12_weeks.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>医生给您全身麻醉，或半身（区域）麻醉。</translation>
    </message>
    <message>
        <source>surgery within 12 weeks</source>
        <comment>option.risk_recent.surgery_12_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>12 周内手术</translation>
    </message>
    <message>
        <source>Leg cast, brace or boot, or a paralyzed leg</source>
        <comment>option.risk_recent.cast_or_paralysis</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>腿上有石膏、支具或固定靴，或腿瘫痪</translation>
    </message>
    <message>
        <source>A leg made weak by a stroke counts too.</source>
        <comment>option.risk_recent.cast_or_paralysis.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>中风后腿无力也算。</translation>
    </message>
    <message>
        <source>leg cast or paralysis</source>
        <comment>option.risk_recent.cast_or_paralysis.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>腿部石膏或瘫痪</translation>
    </message>
    <message>
        <source>A broken bone in the leg or hip</source>
        <comment>option.risk_recent.leg_fracture</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>腿或髋部骨折</translation>
    </message>
    <message>
        <source>leg fracture</source>
        <comment>option.risk_recent.leg_fracture.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A broken bone in the leg or hip”</extracomment>
        <translation>下肢骨折</translation>
    </message>
    <message>
        <source>A hospital stay</source>
        <comment>option.risk_recent.hospital_stay</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>住过院</translation>
    </message>
    <message>
        <source>hospital stay</source>
        <comment>option.risk_recent.hospital_stay.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A hospital stay”</extracomment>
        <translation>住院</translation>
    </message>
    <message>
        <source>A long trip, sitting 4 hours or more</source>
        <comment>option.risk_recent.long_journey</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>长途旅行，坐 4 小时或更久</translation>
    </message>
    <message>
        <source>long journey</source>
        <comment>option.risk_recent.long_journey.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A long trip, sitting 4 hours or more”</extracomment>
        <translation>长途旅行</translation>
    </message>
    <message>
        <source>Are any of these true for you?</source>
        <comment>question.risk_history</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>下面有符合您的情况吗？</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_history.hint</comment>
        <extracomment>Small help below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>请点所有符合的。</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_history.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>这些情况会更容易长血栓。</translation>
    </message>
    <message>
        <source>Risk history</source>
        <comment>question.risk_history.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are any of these true for you?”</extracomment>
        <translation>既往风险</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_history.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_history.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_history.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_history.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I once had a clot in a leg or lung</source>
        <comment>option.risk_history.previous_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>我以前腿或肺里有过血栓</translation>
    </message>
    <message>
        <source>PREVIOUS CLOT (leg or lung)</source>
        <comment>option.risk_history.previous_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I once had a clot in a leg or lung”</extracomment>
        <translation>既往血栓（腿或肺）</translation>
    </message>
    <message>
        <source>Cancer, treated now or in the last 6 months</source>
        <comment>option.risk_history.active_cancer</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>癌症，正在治疗或最近 6 个月内治疗过</translation>
    </message>
    <message>
        <source>Cancer care for comfort counts too.</source>
        <comment>option.risk_history.active_cancer.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>以减轻痛苦为目的的癌症治疗也算。</translation>
    </message>
    <message>
        <source>ACTIVE CANCER</source>
        <comment>option.risk_history.active_cancer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>活动性癌症</translation>
    </message>
    <message>
        <source>A condition that makes blood clot easily</source>
        <comment>option.risk_history.clotting_disorder</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>容易长血栓的病</translation>
    </message>
    <message>
        <source>Factor V Leiden is one of these.</source>
        <comment>option.risk_history.clotting_disorder.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>例如凝血因子 V 莱顿突变。</translation>
    </message>
    <message>
        <source>clotting disorder</source>
        <comment>option.risk_history.clotting_disorder.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>易栓症</translation>
    </message>
    <message>
        <source>A close relative had a blood clot</source>
        <comment>option.risk_history.family_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>近亲有过血栓</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child.</source>
        <comment>option.risk_history.family_clot.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>父母、兄弟姐妹或子女。</translation>
    </message>
    <message>
        <source>family clot</source>
        <comment>option.risk_history.family_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>血栓家族史</translation>
    </message>
    <message>
        <source>Serious heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>严重的心脏、肺或肠道疾病</translation>
    </message>
    <message>
        <source>Such as heart failure, COPD or Crohn&apos;s disease.</source>
        <comment>option.risk_history.heart_lung_bowel_disease.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>例如心力衰竭、慢阻肺或克罗恩病。</translation>
    </message>
    <message>
        <source>heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>心、肺或肠道疾病</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <comment>option.risk_history.varicose_veins</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>静脉曲张</translation>
    </message>
    <message>
        <source>These are thick, twisted veins that show.</source>
        <comment>option.risk_history.varicose_veins.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>就是看得见的又粗又弯的静脉。</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <comment>option.risk_history.varicose_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>静脉曲张</translation>
    </message>
    <message>
        <source>Do you take any of these?</source>
        <comment>question.medicines</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>您在用下面这些药吗？</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.medicines.hint</comment>
        <extracomment>Small help below the question. The question: “Do you take any of these?”</extracomment>
        <translation>请点所有符合的。</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>question.medicines.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you take any of these?”</extracomment>
        <translation>用药</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.medicines.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.medicines.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.medicines.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.medicines.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A blood thinner</source>
        <comment>option.medicines.blood_thinner</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>抗凝药（防血栓的药）</translation>
    </message>
    <message>
        <source>Such as warfarin, apixaban, rivaroxaban or heparin.</source>
        <comment>option.medicines.blood_thinner.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>例如华法林、阿哌沙班、利伐沙班或肝素。</translation>
    </message>
    <message>
        <source>ON BLOOD THINNER</source>
        <comment>option.medicines.blood_thinner.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>正在用抗凝药</translation>
    </message>
    <message>
        <source>Birth control or other hormones</source>
        <comment>option.medicines.pill_or_hrt</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>避孕药或其他激素</translation>
    </message>
    <message>
        <source>Such as the pill, a patch, or hormones for menopause.</source>
        <comment>option.medicines.pill_or_hrt.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>例如避孕药片、贴片，或更年期用的激素。</translation>
    </message>
    <message>
        <source>pill or HRT</source>
        <comment>option.medicines.pill_or_hrt.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>避孕药或激素替代</translation>
    </message>
    <message>
        <source>A cholesterol pill or a water pill</source>
        <comment>option.medicines.statin_or_diuretic</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>降胆固醇药或利尿药</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These can bring on cramps.</source>
        <comment>option.medicines.statin_or_diuretic.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>这些药可能引起抽筋。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>statin or diuretic</source>
        <comment>option.medicines.statin_or_diuretic.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>他汀或利尿剂</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these come before the pain?</source>
        <comment>question.triggers</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>疼痛之前有过这些情况吗？</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.triggers.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these come before the pain?”</extracomment>
        <translation>请点所有符合的。</translation>
    </message>
    <message>
        <source>Before the pain</source>
        <comment>question.triggers.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these come before the pain?”</extracomment>
        <translation>疼痛之前</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.triggers.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>这些都没有</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.triggers.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “None of these”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.triggers.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.triggers.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard exercise or hard work</source>
        <comment>option.triggers.hard_exercise</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>剧烈运动或重活</translation>
    </message>
    <message>
        <source>hard exercise</source>
        <comment>option.triggers.hard_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Hard exercise or hard work”</extracomment>
        <translation>剧烈运动</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>option.triggers.little_to_drink</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>喝水太少</translation>
    </message>
    <message>
        <source>little to drink</source>
        <comment>option.triggers.little_to_drink.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Too little to drink”</extracomment>
        <translation>饮水少</translation>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>大量出汗或腹泻</translation>
    </message>
    <message>
        <source>sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Heavy sweating or diarrhea”</extracomment>
        <translation>出汗或腹泻</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>option.triggers.long_standing</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>长时间站立</translation>
    </message>
    <message>
        <source>long standing</source>
        <comment>option.triggers.long_standing.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Standing for a long time”</extracomment>
        <translation>久站</translation>
    </message>
    <message>
        <source>How far around is each calf?</source>
        <comment>question.tape_left_mm</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>两条小腿肚的一圈各有多长？</translation>
    </message>
    <message>
        <source>Use the paper tape, or skip this.</source>
        <comment>question.tape_left_mm.hint</comment>
        <extracomment>Small help below the question. The question: “How far around is each calf?”</extracomment>
        <translation>请用纸尺，也可以跳过。</translation>
    </message>
    <message>
        <source>One calf that is larger is an important clue.</source>
        <comment>question.tape_left_mm.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “How far around is each calf?”</extracomment>
        <translation>一边小腿肚较粗是重要线索。</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>question.tape_left_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is each calf?”</extracomment>
        <translation>左小腿肚</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left calf (mm)</source>
        <comment>question.tape_left_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is each calf?”</extracomment>
        <translation>左小腿围（mm）</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Find the bony bump below your kneecap. Then find the place 10 cm below it.</source>
        <comment>question.tape_left_mm.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>请坐下。找到膝盖骨下面的骨头突起。再找到它下方 10 厘米的地方。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wrap the paper tape around the calf there, snug but not tight. Read the number.</source>
        <comment>question.tape_left_mm.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>在那里把纸尺绕小腿肚一圈，贴住但不要勒紧。读出数字。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure the other leg at the same height.</source>
        <comment>question.tape_left_mm.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>在同样的高度量另一条腿。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop if it hurts. Staff can help you measure.</source>
        <comment>question.tape_left_mm.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “How far around is each calf?”</extracomment>
        <translation>如果疼就停下。工作人员可以帮您量。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How far around is your right calf?</source>
        <comment>question.tape_right_mm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>您的右小腿肚一圈有多长？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure at the same height as on the left.</source>
        <comment>question.tape_right_mm.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How far around is your right calf?”</extracomment>
        <translation>请量与左边同样的高度。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf</source>
        <comment>question.tape_right_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is your right calf?”</extracomment>
        <translation>右小腿肚</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf (mm)</source>
        <comment>question.tape_right_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is your right calf?”</extracomment>
        <translation>右小腿围（mm）</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does your thumb leave a dent in the skin?</source>
        <comment>question.dent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>拇指按过以后皮肤上会留下凹痕吗？</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.dent.hint</comment>
        <extracomment>Small help below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>您可以跳过，没关系。</translation>
    </message>
    <message>
        <source>A dent that stays is a sign of swelling.</source>
        <comment>question.dent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>凹痕不消失是肿胀的迹象。</translation>
    </message>
    <message>
        <source>Thumb dent (patient-done)</source>
        <comment>question.dent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>拇指按压凹痕（患者自查）</translation>
    </message>
    <message>
        <source>No dent stays</source>
        <comment>option.dent.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>没有留下凹痕</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.dent.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “No dent stays”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.dent.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>跳过这项检查</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.dent.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Skip this check”</extracomment>
        <translation>已跳过</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a dent stays</source>
        <comment>option.dent.yes</comment>
        <extracomment>Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>是，留下凹痕</translation>
    </message>
    <message>
        <source>YES, dent stays</source>
        <comment>option.dent.yes.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Yes, a dent stays”</extracomment>
        <translation>有凹痕</translation>
    </message>
    <message>
        <source>Sit down. Lay your thumb on the sore leg, just above the ankle.</source>
        <comment>question.dent.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>请坐下。把拇指放在疼的那条腿上，脚踝上面一点。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once. Count slowly to five.</source>
        <comment>question.dent.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>轻轻按一次。慢慢数到五。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Let go and look. Does a small dent stay?</source>
        <comment>question.dent.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>松开，看一看。有没有留下小凹痕？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.dent.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>疼就马上停下。不要揉。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Is there a small, sore knot in the muscle?</source>
        <comment>question.lump</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>肌肉里有没有一个小而疼的疙瘩？</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.lump.hint</comment>
        <extracomment>Small help below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>您可以跳过，没关系。</translation>
    </message>
    <message>
        <source>A knot is small; a swelling is wide.</source>
        <comment>question.lump.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>疙瘩只在一小块地方，肿胀是一大片。</translation>
    </message>
    <message>
        <source>Lump (patient-done)</source>
        <comment>question.lump.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>肿块（患者自查）</translation>
    </message>
    <message>
        <source>No small knot</source>
        <comment>option.lump.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>没有小疙瘩</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.lump.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “No small knot”</extracomment>
        <translation>无</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a small, sore knot</source>
        <comment>option.lump.small_sore_knot</comment>
        <extracomment>Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>有，一个小而疼的疙瘩</translation>
    </message>
    <message>
        <source>small sore knot</source>
        <comment>option.lump.small_sore_knot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Yes, a small, sore knot”</extracomment>
        <translation>小痛结</translation>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.lump.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>跳过这项检查</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.lump.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Skip this check”</extracomment>
        <translation>已跳过</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.lump.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>我不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.lump.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “I am not sure”</extracomment>
        <translation>不确定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Touch the sore place once, lightly, with flat fingers. Is there a small knot?</source>
        <comment>question.lump.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>请坐下。用手指平放，轻轻碰一次疼的地方。有小疙瘩吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Look at both legs. A knot is small. A swelling makes a large part of the leg wide.</source>
        <comment>question.lump.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>看看两条腿。疙瘩很小。肿胀会让腿的一大部分变粗。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.lump.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>疼就马上停下。不要揉。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does a gentle press on the calf hurt?</source>
        <comment>question.calf_press</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>轻轻按小腿肚会疼吗？</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.calf_press.hint</comment>
        <extracomment>Small help below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>您可以跳过，没关系。</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.calf_press.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>这只是一个小线索。</translation>
    </message>
    <message>
        <source>calf press (patient-done)</source>
        <comment>question.calf_press.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>小腿肚按压（患者自查）</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.calf_press.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>不疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.calf_press.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “No, it did not hurt”</extracomment>
        <translation>无疼痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.calf_press.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>跳过这项检查</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.calf_press.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Skip this check”</extracomment>
        <translation>已跳过</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.calf_press.pain</comment>
        <extracomment>Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>疼</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.calf_press.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Yes, it hurt”</extracomment>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Sit down with your foot flat on the floor. Let your leg go soft.</source>
        <comment>question.calf_press.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>请坐下，脚平放在地上。让腿放松。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lay your flat fingers on the back of the calf.</source>
        <comment>question.calf_press.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>把手指平放在小腿肚后面。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once.</source>
        <comment>question.calf_press.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>轻轻按一次。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Take your hand away. Did it hurt? Do not rub, and do not press again.</source>
        <comment>question.calf_press.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>把手拿开。疼吗？不要揉，也不要再按。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.calf_press.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>疼就马上停下。不要揉。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does it hurt in the calf when you lift your foot?</source>
        <comment>question.foot_lift</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>脚尖往上勾时，小腿肚疼吗？</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.foot_lift.hint</comment>
        <extracomment>Small help below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>您可以跳过，没关系。</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.foot_lift.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>这只是一个小线索。</translation>
    </message>
    <message>
        <source>foot lift (patient-done)</source>
        <comment>question.foot_lift.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>抬脚（患者自查）</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.foot_lift.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>不疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.foot_lift.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “No, it did not hurt”</extracomment>
        <translation>无疼痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.foot_lift.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>跳过这项检查</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.foot_lift.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Skip this check”</extracomment>
        <translation>已跳过</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.foot_lift.pain</comment>
        <extracomment>Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>疼</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.foot_lift.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Yes, it hurt”</extracomment>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Sit down. Rest your heel on the floor.</source>
        <comment>question.foot_lift.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>请坐下。脚跟放在地上。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lift the front of your foot slowly. Keep your heel down.</source>
        <comment>question.foot_lift.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>慢慢抬起前脚掌。脚跟不要离地。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use only the foot&apos;s own muscles. Do not pull with your hands. Does your calf hurt?</source>
        <comment>question.foot_lift.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>只用脚自己的肌肉。不要用手拉。小腿肚疼吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lower your foot. If it hurts, do not try again.</source>
        <comment>question.foot_lift.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>放下脚。如果疼，不要再试。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not force it.</source>
        <comment>question.foot_lift.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>疼就马上停下。不要用力硬来。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency sign told</source>
        <comment>rule.emergency-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>有危急信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, DVT: leg signs with breathlessness or chest pain are an emergency (999)</source>
        <comment>rule.emergency-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS，DVT：腿部症状加呼吸困难或胸痛属于急症（999）</translation>
    </message>
    <message>
        <source>Emergency signs not ruled out</source>
        <comment>rule.emergency-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>未排除危急信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.emergency-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>规程安全规则：不知道的不算排除；无外部来源</translation>
    </message>
    <message>
        <source>Sign of a leg in danger told</source>
        <comment>rule.limb-threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>有肢体危险信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RCEMLearning, Acute limb ischaemia (six Ps; muscle dies from 4-6 h); NHS, Necrotising fasciitis</source>
        <comment>rule.limb-threat.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>RCEMLearning，急性肢体缺血（六 P；4-6 小时起肌肉坏死）；NHS，坏死性筋膜炎</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever and severe pain</source>
        <comment>rule.severe-infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>皮肤发红、发暗或发热，伴发烧和剧痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Necrotising fasciitis: pain far worse than the skin looks, with fever</source>
        <comment>rule.severe-infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS，坏死性筋膜炎：疼痛远重于皮肤所见，伴发热</translation>
    </message>
    <message>
        <source>Limb signs not ruled out</source>
        <comment>rule.limb-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>未排除肢体信号</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.limb-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>规程安全规则：不知道的不算排除；无外部来源</translation>
    </message>
    <message>
        <source>Wells items told or measured: 2 points or more</source>
        <comment>rule.wells-two</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>已告知或测量的 Wells 项目：2 分或以上</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (Wells 2003): 2 or more = DVT likely, leg vein ultrasound</source>
        <comment>rule.wells-two.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158，两级 DVT Wells 评分（Wells 2003）：2 分或以上 = 很可能 DVT，做下肢静脉超声</translation>
    </message>
    <message>
        <source>Strong sign or risk factor told or measured</source>
        <comment>rule.high-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>已告知或测得强烈征象或危险因素</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129; ESC/ERJ table of predisposing factors; NG158 does not cover pregnancy</source>
        <comment>rule.high-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005，Ann Intern Med 143:129；ESC/ERJ 易患因素表；NG158 不涵盖妊娠</translation>
    </message>
    <message>
        <source>Swelling in one leg with a risk factor</source>
        <comment>rule.swollen-with-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>一条腿肿胀并有危险因素</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129: calf size, cancer, earlier clot, bed rest and surgery shift the odds</source>
        <comment>rule.swollen-with-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005，Ann Intern Med 143:129：小腿围、癌症、既往血栓、卧床和手术会改变可能性</translation>
    </message>
    <message>
        <source>On a blood thinner, with a possible clot sign</source>
        <comment>rule.anticoagulant-with-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>正在用抗凝药，并有可能的血栓征象</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No score found valid on anticoagulants; clot on treatment or muscle bleed possible (general knowledge)</source>
        <comment>rule.anticoagulant-with-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>没有在抗凝治疗中有效的评分；可能治疗中血栓或肌肉出血（一般知识）</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever</source>
        <comment>rule.infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>皮肤发红、发暗或发热，伴发烧</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Erysipelas and cellulitis (zana.com): sudden red, hot, painful skin with fever needs hospital care</source>
        <comment>rule.infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>丹毒和蜂窝织炎（zana.com）：皮肤突然红、热、痛并发烧，需要医院处理</translation>
    </message>
    <message>
        <source>Snap felt behind, or cannot stand on the leg</source>
        <comment>rule.cannot-walk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>腿后有断裂感，或患腿不能站立</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>gptriage.info: cannot bear weight, possible fracture; droracle.ai 204429: sudden pop, Achilles rupture</source>
        <comment>rule.cannot-walk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>gptriage.info：不能负重，可能骨折；droracle.ai 204429：突然啪的一声，跟腱断裂</translation>
    </message>
    <message>
        <source>Hard, sore or red line along a vein</source>
        <comment>rule.vein-cord</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>沿静脉的硬、痛或发红条索</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AAA Medicines guideline: superficial vein thrombosis, 6-44 % have or get a DVT</source>
        <comment>rule.vein-cord.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>AAA Medicines 指南：浅静脉血栓，6-44 % 有或会有 DVT</translation>
    </message>
    <message>
        <source>Severe pain now, 8 or more of 10</source>
        <comment>rule.severe-pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>目前剧痛，10 分中 8 分或以上</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Manchester Triage: severe pain, 8 of 10 or more, ranks very urgent (protriage.co.uk); told alone, urgent here</source>
        <comment>rule.severe-pain.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>曼彻斯特分诊：10 分中 8 分或以上的剧痛列为非常紧急（protriage.co.uk）；此处单独出现列为紧急</translation>
    </message>
    <message>
        <source>Under 18 or age not told: score not valid under 18</source>
        <comment>rule.minor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>未满 18 岁或年龄未告知：未满 18 岁时评分不适用</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does not apply under 18</source>
        <comment>rule.minor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158 不适用于未满 18 岁者</translation>
    </message>
    <message>
        <source>Possible clot sign told</source>
        <comment>rule.clot-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>有可能的血栓征象</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158: a suspected DVT needs assessment and D-dimer even with a Wells score of 1 or less</source>
        <comment>rule.clot-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158：怀疑 DVT 时，即使 Wells 评分 1 分或以下也需评估和 D-二聚体</translation>
    </message>
    <message>
        <source>Risk factor for a clot told</source>
        <comment>rule.risk-factor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>有血栓危险因素</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ESC/ERJ table of predisposing factors for venous thromboembolism</source>
        <comment>rule.risk-factor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>ESC/ERJ 静脉血栓栓塞易患因素表</translation>
    </message>
    <message>
        <source>Pain in a guided check</source>
        <comment>rule.check-positive</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>引导检查时疼痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Homans: likelihood ratios about 1 (meduweb); calf squeeze performs poorly (JAMA 2006 Wells, via wikidoc)</source>
        <comment>rule.check-positive.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Homans：似然比约为 1（meduweb）；小腿挤压价值低（JAMA 2006 Wells，经 wikidoc）</translation>
    </message>
    <message>
        <source>Not clearly the pattern of a cramp</source>
        <comment>rule.not-clearly-cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>不明确属于抽筋的表现</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: a cramp lasts seconds to 10 minutes; see a doctor if longer</source>
        <comment>rule.not-clearly-cramp.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS，腿抽筋：抽筋持续数秒到 10 分钟；更久请看医生</translation>
    </message>
    <message>
        <source>A safety question is not answered</source>
        <comment>rule.unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>有一个安全问题没有回答</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>DVTipd 500-patient set: 10 of 165 with none of six patient-told Wells items still had a DVT</source>
        <comment>rule.unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>DVTipd 500 名患者数据：六项患者自述 Wells 项目全无者，165 人中仍有 10 人 DVT</translation>
    </message>
    <message>
        <source>Fits a muscle cramp; nurse to confirm</source>
        <comment>rule.cramp-pattern</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>符合肌肉抽筋；须由护士确认</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: sudden, seconds to 10 minutes, eased by stretching, soreness up to 24 hours</source>
        <comment>rule.cramp-pattern.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS，腿抽筋：突然、数秒到 10 分钟、拉伸缓解、酸痛最多 24 小时</translation>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (2003)</source>
        <comment>wells.source</comment>
        <extracomment>Which version of the score; on the nurse&apos;s slip.</extracomment>
        <translation>NICE NG158，两级 DVT Wells 评分（2003）</translation>
    </message>
    <message>
        <source>Active cancer (treatment ongoing, within 6 months, or palliative)</source>
        <comment>wells.active_cancer</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>活动性癌症（治疗中、6 个月内治疗过或姑息治疗）</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paralysis, paresis or recent plaster immobilisation of the leg</source>
        <comment>wells.paralysis_or_plaster</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>下肢瘫痪、轻瘫或近期石膏固定</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Bedridden 3 days or more, or major surgery within 12 weeks</source>
        <comment>wells.bedridden_or_surgery</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>卧床 3 天或以上，或 12 周内大手术</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Localised tenderness along the deep venous system</source>
        <comment>wells.deep_vein_tenderness</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>沿深静脉走行的局部压痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Entire leg swollen</source>
        <comment>wells.entire_leg_swollen</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>整条腿肿胀</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf at least 3 cm larger than the other side</source>
        <comment>wells.calf_3_cm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>小腿围比对侧至少粗 3 cm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pitting oedema confined to the symptomatic leg</source>
        <comment>wells.pitting_oedema</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>仅患腿有凹陷性水肿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Collateral superficial veins (non-varicose)</source>
        <comment>wells.collateral_veins</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>浅静脉侧支循环（非静脉曲张）</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Previously documented DVT</source>
        <comment>wells.previous_dvt</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>既往确诊 DVT</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Alternative diagnosis at least as likely as DVT</source>
        <comment>wells.alternative_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>其他诊断的可能性不低于 DVT</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How long the pain lasts</source>
        <comment>profile.duration</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>疼痛持续多久</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes, then it goes</source>
        <comment>profile.duration.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>几秒到 10 分钟，然后消失</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hours or days, and it may get worse</source>
        <comment>profile.duration.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>几小时或几天，可能加重</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What you can see</source>
        <comment>profile.signs</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>能看到什么</translation>
    </message>
    <message>
        <source>Little to see, maybe a tight muscle</source>
        <comment>profile.signs.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>看不出什么，可能肌肉发紧</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Swelling, redder or darker skin, warmth</source>
        <comment>profile.signs.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>肿胀，皮肤发红或变深，发热</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How it starts</source>
        <comment>profile.onset</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>怎么开始</translation>
    </message>
    <message>
        <source>Suddenly, often at night or with exercise</source>
        <comment>profile.onset.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>突然，常在夜里或运动时</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, often as a mild ache</source>
        <comment>profile.onset.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>慢慢开始，常是轻微的隐痛</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where and how deep</source>
        <comment>profile.place</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>在哪里，有多深</translation>
    </message>
    <message>
        <source>In a muscle near the surface, often the calf</source>
        <comment>profile.place.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>在靠近表面的肌肉里，常在小腿肚</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Deeper, in the calf or thigh</source>
        <comment>profile.place.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>更深，在小腿肚或大腿</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What stretching does</source>
        <comment>profile.movement</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>拉伸有什么作用</translation>
    </message>
    <message>
        <source>Stretching often helps</source>
        <comment>profile.movement.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>拉伸常有帮助</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It does not help, or it hurts more</source>
        <comment>profile.movement.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>没有帮助，或更疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please wait here. We are calling staff.</source>
        <comment>minor.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now; large.</extracomment>
        <translation>请在这里等。我们正在叫工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This check is for adults. A nurse will see you soon. Stay with the adult who came with you. If you are alone, tell staff.</source>
        <comment>minor.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now.</extracomment>
        <translation>这项检查是给成人的。护士很快会看您。请和陪您来的大人在一起。如果只有您一个人，请告诉工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell us at once if …</source>
        <comment>safety_net.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the list of signs to tell staff at once.</extracomment>
        <translation>如有下列情况，请马上告诉我们：</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get short of breath</source>
        <comment>safety_net.breath</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您觉得气短</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your chest hurts</source>
        <comment>safety_net.chest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您胸口疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you cough up blood</source>
        <comment>safety_net.blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您咳血</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you feel faint or pass out</source>
        <comment>safety_net.faint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您觉得要晕或晕倒</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg swells or swells more</source>
        <comment>safety_net.swelling</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您的腿肿了或肿得更厉害</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg turns warm, redder or darker</source>
        <comment>safety_net.skin</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您的腿变热、变红或颜色变深</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your foot turns cold, pale or numb</source>
        <comment>safety_net.cold</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您的脚变冷、变白或麻木</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>the pain gets worse or comes back</source>
        <comment>safety_net.pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>疼痛加重或又疼起来</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get a fever or chills</source>
        <comment>safety_net.fever</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>您发烧或发冷打颤</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you want to leave before a nurse sees you</source>
        <comment>safety_net.leave</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>护士还没看您，您想离开</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramp or clot: five differences</source>
        <comment>learn.differences.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>抽筋还是血栓：五点区别</translation>
    </message>
    <message>
        <source>In a leg cramp, a muscle tightens hard and suddenly. Many people call it a charley horse. It can hurt a lot, but it is mostly harmless.</source>
        <comment>learn.differences.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>腿抽筋时，一块肌肉突然变得很紧很硬。可能非常疼，但大多没有危害。</translation>
    </message>
    <message>
        <source>A blood clot can form in a deep vein, most often in a leg. Doctors call this deep vein thrombosis, or DVT. It needs medical care fast.</source>
        <comment>learn.differences.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>血栓可能长在深处的静脉里，最常见在腿上。医生叫它深静脉血栓，简称 DVT。它需要尽快治疗。</translation>
    </message>
    <message>
        <source>The two need very different care. An untreated clot can travel to the lungs and put your life in danger. That is why it matters which it is.</source>
        <comment>learn.differences.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>两者的医治很不一样。不治疗的血栓可能跑到肺里，危及生命。所以弄清是哪一种很重要。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Keep in mind</source>
        <comment>learn.differences.7.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep in mind”</extracomment>
        <translation>请记住</translation>
    </message>
    <message>
        <source>A clot can feel like a cramp too. Feeling alone cannot tell.</source>
        <comment>learn.differences.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>血栓也可能感觉像抽筋。光凭感觉分不出来。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Many clots cause little pain, swelling or warmth.</source>
        <comment>learn.differences.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>许多血栓几乎不疼、不肿、不热。</translation>
    </message>
    <message>
        <source>Red is harder to see on brown or black skin. Look for darker skin.</source>
        <comment>learn.differences.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>在棕色或黑色皮肤上，发红不容易看出来。请看皮肤有没有变深。</translation>
    </message>
    <message>
        <source>Both can happen in the same leg.</source>
        <comment>learn.differences.7.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>同一条腿可能两样都有。</translation>
    </message>
    <message>
        <source>Only trained staff with the right tests can tell for sure. So never ignore leg pain. It is better to be safe than sorry.</source>
        <comment>learn.differences.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>只有受过训练的人员用合适的检查才能确定。所以绝不要忽视腿疼。小心总比后悔好。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What brings on cramps</source>
        <comment>learn.causes.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>什么会引起抽筋</translation>
    </message>
    <message>
        <source>Most cramps strike the calf. The foot and the back of the thigh can cramp too. Many cramps come at night.</source>
        <comment>learn.causes.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>多数抽筋在小腿肚。脚和大腿后面也会抽筋。很多抽筋在夜里发生。</translation>
    </message>
    <message>
        <source>Common causes</source>
        <comment>learn.causes.2.title</comment>
        <extracomment>Heading on a learn page. Under: “Common causes”</extracomment>
        <translation>常见原因</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>learn.causes.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>喝水太少</translation>
    </message>
    <message>
        <source>Muscles that worked too hard or too long</source>
        <comment>learn.causes.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>肌肉用得太猛或太久</translation>
    </message>
    <message>
        <source>Hard exercise with no warm-up or cool-down</source>
        <comment>learn.causes.2.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>剧烈运动前没有热身、之后没有放松</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>learn.causes.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>大量出汗或腹泻</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>learn.causes.2.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>长时间站立</translation>
    </message>
    <message>
        <source>Muscles need minerals. Potassium, sodium and calcium are three of them. If you drink too little, they get out of balance. Poor food, heavy sweating or some illnesses can do the same.</source>
        <comment>learn.causes.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>肌肉需要矿物质。钾、钠和钙是其中三种。喝水太少，它们会失去平衡。吃得不好、大量出汗或某些病也会这样。</translation>
    </message>
    <message>
        <source>Cramps are more common</source>
        <comment>learn.causes.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>抽筋更常见于</translation>
    </message>
    <message>
        <source>as people get older</source>
        <comment>learn.causes.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>年纪大了以后</translation>
    </message>
    <message>
        <source>late in pregnancy</source>
        <comment>learn.causes.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>怀孕晚期</translation>
    </message>
    <message>
        <source>with some medicines, such as statins or water pills</source>
        <comment>learn.causes.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>用某些药时，例如他汀或利尿药</translation>
    </message>
    <message>
        <source>with liver disease</source>
        <comment>learn.causes.4.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>有肝病时</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask the nurse or your doctor first.</source>
        <comment>learn.causes.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>不要自己停药。请先问护士或医生。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramps do not cause clots. But what brings on a cramp may also help a clot form. Drinking too little is one example.</source>
        <comment>learn.causes.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>抽筋不会引起血栓。但引起抽筋的原因也可能帮助血栓形成。喝水太少就是一例。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What makes a clot more likely</source>
        <comment>learn.risks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>什么让血栓更容易发生</translation>
    </message>
    <message>
        <source>Clots form more easily when blood flows slowly or a vein is hurt. Some people also have blood that clots more easily.</source>
        <comment>learn.risks.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>血流得慢或静脉受伤时，血栓更容易形成。有些人的血也更容易凝结。</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>learn.risks.2.title</comment>
        <extracomment>Heading on a learn page. Under: “What happened lately”</extracomment>
        <translation>最近发生的事</translation>
    </message>
    <message>
        <source>An operation, a hospital stay or days in bed</source>
        <comment>learn.risks.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>手术、住院或卧床几天</translation>
    </message>
    <message>
        <source>A broken bone, an injury or a cast on the leg</source>
        <comment>learn.risks.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>腿部骨折、受伤或打石膏</translation>
    </message>
    <message>
        <source>Sitting for hours, such as on a long flight</source>
        <comment>learn.risks.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>坐几个小时，例如长途飞行</translation>
    </message>
    <message>
        <source>Pregnancy, and the weeks after giving birth</source>
        <comment>learn.risks.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>怀孕，以及生产后的几周</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>learn.risks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “Your health”</extracomment>
        <translation>您的健康</translation>
    </message>
    <message>
        <source>A blood clot in the past</source>
        <comment>learn.risks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>以前有过血栓</translation>
    </message>
    <message>
        <source>Cancer, now or in the last months</source>
        <comment>learn.risks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>癌症，现在或最近几个月</translation>
    </message>
    <message>
        <source>Heart, lung or bowel disease</source>
        <comment>learn.risks.3.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>心脏、肺或肠道疾病</translation>
    </message>
    <message>
        <source>Varicose veins: wide, twisted veins that show under the skin</source>
        <comment>learn.risks.3.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>静脉曲张：皮肤下看得见的又粗又弯的静脉</translation>
    </message>
    <message>
        <source>Obesity, which means a very high body weight</source>
        <comment>learn.risks.3.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>肥胖，就是体重很高</translation>
    </message>
    <message>
        <source>Older age</source>
        <comment>learn.risks.3.6</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>年纪大</translation>
    </message>
    <message>
        <source>Medicines and family</source>
        <comment>learn.risks.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Medicines and family”</extracomment>
        <translation>药物和家族</translation>
    </message>
    <message>
        <source>Birth control with hormones, or hormones for menopause</source>
        <comment>learn.risks.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>含激素的避孕药，或更年期用的激素</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child who had a clot</source>
        <comment>learn.risks.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>父母、兄弟姐妹或子女有过血栓</translation>
    </message>
    <message>
        <source>Blood that clots too easily from birth</source>
        <comment>learn.risks.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>天生血液太容易凝结</translation>
    </message>
    <message>
        <source>Factor V Leiden is one such condition. It is a small change in a gene. It runs in families and makes blood clot more easily.</source>
        <comment>learn.risks.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>凝血因子 V 莱顿突变就是这样一种情况。它是基因上的小变化，会在家族中遗传，让血更容易凝结。</translation>
    </message>
    <message>
        <source>A risk is not a sign of illness. It only means that a nurse should look more closely.</source>
        <comment>learn.risks.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>有风险不是生病的迹象。只是说护士应该看得更仔细。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What the checks can tell</source>
        <comment>learn.checks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>这些检查能说明什么</translation>
    </message>
    <message>
        <source>Stay calm and think about your leg step by step. The checks here add small clues. They cannot tell what you have.</source>
        <comment>learn.checks.1.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>请保持冷静，一步一步想想您的腿。这里的检查只提供小线索，不能告诉您得了什么病。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The calf press</source>
        <comment>learn.checks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “The calf press”</extracomment>
        <translation>按小腿肚</translation>
    </message>
    <message>
        <source>You press the calf gently, once, with flat fingers.</source>
        <comment>learn.checks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>用手指平放，轻轻按一次小腿肚。</translation>
    </message>
    <message>
        <source>Pain can come from a clot, a cramp or a strain.</source>
        <comment>learn.checks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>疼可能来自血栓、抽筋或拉伤。</translation>
    </message>
    <message>
        <source>If it does not hurt, that proves nothing. Many clots do not hurt when pressed.</source>
        <comment>learn.checks.3.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>不疼也说明不了什么。许多血栓按了也不疼。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The foot lift</source>
        <comment>learn.checks.5.title</comment>
        <extracomment>Heading on a learn page. Under: “The foot lift”</extracomment>
        <translation>抬脚</translation>
    </message>
    <message>
        <source>You sit and lift the foot with its own muscles. Doctors call it Homans sign.</source>
        <comment>learn.checks.5.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>坐着用脚自己的肌肉把脚抬起。医生叫它 Homans 征。</translation>
    </message>
    <message>
        <source>Calf pain can come with a clot. It is just as common without one.</source>
        <comment>learn.checks.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>有血栓时小腿肚可能疼。没有血栓时，小腿肚疼也一样常见。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>So the foot lift alone cannot answer the question.</source>
        <comment>learn.checks.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>所以光凭抬脚不能回答这个问题。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Be gentle</source>
        <comment>learn.checks.6.title</comment>
        <extracomment>Heading on a learn page. Under: “Be gentle”</extracomment>
        <translation>要轻柔</translation>
    </message>
    <message>
        <source>Never rub or squeeze a leg that may have a clot.</source>
        <comment>learn.checks.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>绝不要揉或挤可能有血栓的腿。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do not repeat the checks at home.</source>
        <comment>learn.checks.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>不要在家里重复这些检查。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may skip any check here. It will not count against you.</source>
        <comment>learn.checks.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>这里的任何检查都可以跳过，不会对您不利。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knot or a swelling?</source>
        <comment>learn.checks.7.title</comment>
        <extracomment>Heading on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>疙瘩还是肿胀？</translation>
    </message>
    <message>
        <source>A muscle knot is a small, sore lump, often from a strain.</source>
        <comment>learn.checks.7.1</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>肌肉疙瘩是一个小而疼的硬块，常因拉伤而起。</translation>
    </message>
    <message>
        <source>A clot more often brings swelling, warmth and redder or darker skin.</source>
        <comment>learn.checks.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>血栓更常带来肿胀、发热、皮肤发红或变深。</translation>
    </message>
    <message>
        <source>One leg can have both. Tell the nurse about any lump.</source>
        <comment>learn.checks.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>一条腿可能两样都有。任何硬块都请告诉护士。</translation>
    </message>
    <message>
        <source>Keep a diary for the nurse or doctor</source>
        <comment>learn.checks.8.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>为护士或医生做记录</translation>
    </message>
    <message>
        <source>When the pain started, and how long it lasts</source>
        <comment>learn.checks.8.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>疼痛什么时候开始，持续多久</translation>
    </message>
    <message>
        <source>How bad it is, from 0 to 10</source>
        <comment>learn.checks.8.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>有多疼，从 0 到 10</translation>
    </message>
    <message>
        <source>What makes it better or worse</source>
        <comment>learn.checks.8.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>什么让它好一些或更重</translation>
    </message>
    <message>
        <source>Any swelling, warmth or change of color</source>
        <comment>learn.checks.8.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>有没有肿胀、发热或颜色变化</translation>
    </message>
    <message>
        <source>See a doctor if you are unsure, or if the leg gets worse. A check on your own never replaces a doctor.</source>
        <comment>learn.checks.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>如果不确定，或腿变得更不好，请看医生。自己检查绝不能代替医生。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>When to get help</source>
        <comment>learn.help.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>什么时候要求助</translation>
    </message>
    <message>
        <source>Emergency: get help at once</source>
        <comment>learn.help.1.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>危急情况：马上求助</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sudden trouble breathing</source>
        <comment>learn.help.1.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>突然呼吸困难</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain, often worse with a deep breath</source>
        <comment>learn.help.1.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>胸痛，深呼吸时常更疼</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>learn.help.1.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>咳血</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainting or passing out</source>
        <comment>learn.help.1.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>晕倒或昏过去</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A clot can break loose and travel to the lungs. Doctors call this a pulmonary embolism. It can put your life in danger.</source>
        <comment>learn.help.3.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>血栓可能脱落，跑到肺里。医生叫它肺栓塞。它可能危及生命。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Here, tell staff at once. At home, call the emergency number. Do not drive yourself. Do the same for anyone near you.</source>
        <comment>learn.help.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>在这里，请马上告诉工作人员。在家里，请打急救电话。不要自己开车。身边的人有这些情况也一样。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The leg may be in danger: get help at once</source>
        <comment>learn.help.5.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>腿可能有危险：马上求助</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A foot that turns cold, pale, blue or gray</source>
        <comment>learn.help.5.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>脚变冷、变白、发青或发灰</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in the leg or foot</source>
        <comment>learn.help.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>腿或脚新出现麻木或无力</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight leg with pain you cannot bear</source>
        <comment>learn.help.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>腿又硬又紧，疼得受不了</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>learn.help.5.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>新出现黑色或紫色斑块，或大水泡</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numbness between the legs, or new bladder or bowel trouble</source>
        <comment>learn.help.5.5</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>两腿之间麻木，或新出现大小便问题</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may be a clot: see a doctor the same day</source>
        <comment>learn.help.6.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>可能是血栓：当天看医生</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain or swelling in one leg that does not go away</source>
        <comment>learn.help.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>一条腿疼或肿，一直不好</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skin that is warm, redder or darker</source>
        <comment>learn.help.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>皮肤发热、发红或变深</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A leg that feels heavy or tired</source>
        <comment>learn.help.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>腿觉得沉重或疲乏</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New veins that show, or a sore line along a vein</source>
        <comment>learn.help.6.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>新出现看得见的静脉，或沿静脉有一条疼的线</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See a doctor the same day also for</source>
        <comment>learn.help.7.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>有这些情况也要当天看医生</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fever with warm, redder or darker skin</source>
        <comment>learn.help.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>发烧，并且皮肤发热、发红或变深</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap in the back of the leg, or you cannot stand on it</source>
        <comment>learn.help.7.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>腿后面啪的一声，或这条腿站不住</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A cramp that lasts longer than 10 minutes</source>
        <comment>learn.help.7.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>抽筋超过 10 分钟</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Also tell your doctor if cramps often wake you up. If you are pregnant or take blood thinners, never wait.</source>
        <comment>learn.help.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>如果抽筋常把您疼醒，也请告诉医生。如果您怀孕或在用抗凝药，绝不要等。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tests you may have</source>
        <comment>learn.tests.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>可能会做的检查</translation>
    </message>
    <message>
        <source>First, a nurse or doctor asks questions and looks at both legs. They may measure your calves. Then they choose the tests you need.</source>
        <comment>learn.tests.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>护士或医生先问问题，看两条腿，可能会量小腿围。然后选择您需要的检查。</translation>
    </message>
    <message>
        <source>Ultrasound is often the main test. A small probe glides over your leg. Sound waves show how the blood flows and where a clot sits.</source>
        <comment>learn.tests.2.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>超声常是主要检查。一个小探头在腿上滑动。声波能显示血怎么流、血栓在哪里。</translation>
    </message>
    <message>
        <source>An early scan can miss a clot. So doctors sometimes scan again about a week later.</source>
        <comment>learn.tests.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>太早的检查可能看不到血栓。所以医生有时大约一周后再查一次。</translation>
    </message>
    <message>
        <source>The D-dimer blood test looks for tiny bits that clots leave behind. A high level can have other causes. Then a scan may follow.</source>
        <comment>learn.tests.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>D-二聚体验血是找血栓留下的微小碎片。数值高也可能有别的原因。之后可能再做超声。</translation>
    </message>
    <message>
        <source>Doctors use venography now and then. A dye goes into a vein, and X-rays show the way it takes.</source>
        <comment>learn.tests.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>医生偶尔会做静脉造影。把造影剂打进静脉，用 X 光看它怎么走。</translation>
    </message>
    <message>
        <source>Clues and points help staff choose a test. They cannot replace it. Ask staff anything you want to know.</source>
        <comment>learn.tests.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>线索和分数帮助工作人员选择检查，不能代替检查。想知道什么都可以问工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Care for cramps and for clots</source>
        <comment>learn.treatment.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>抽筋和血栓的处理</translation>
    </message>
    <message>
        <source>A cramp and a clot need different care. That is why a nurse checks first.</source>
        <comment>learn.treatment.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>抽筋和血栓的处理不一样。所以先由护士检查。</translation>
    </message>
    <message>
        <source>For a leg cramp</source>
        <comment>learn.treatment.2.title</comment>
        <extracomment>Heading on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>腿抽筋时</translation>
    </message>
    <message>
        <source>Stretch the tight muscle slowly, and hold it.</source>
        <comment>learn.treatment.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>慢慢拉伸发紧的肌肉，并保持住。</translation>
    </message>
    <message>
        <source>Stand or walk a little when you can.</source>
        <comment>learn.treatment.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>能站时站一站，或走几步。</translation>
    </message>
    <message>
        <source>Drink some water.</source>
        <comment>learn.treatment.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>喝些水。</translation>
    </message>
    <message>
        <source>If cramps come often, a doctor may suggest a medicine.</source>
        <comment>learn.treatment.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>如果常抽筋，医生可能建议用药。</translation>
    </message>
    <message>
        <source>Pain pills work too slowly to stop a cramp. They may ease the soreness later. Ask the nurse before you take any.</source>
        <comment>learn.treatment.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>止痛药起效太慢，不能止住抽筋。它可能减轻之后的酸痛。用药前请问护士。</translation>
    </message>
    <message>
        <source>People often rub a cramp. Please wait until a nurse has looked at your leg. Do not rub a leg that may have a clot.</source>
        <comment>learn.treatment.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>人们常会揉抽筋的地方。请等护士看过您的腿。不要揉可能有血栓的腿。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>For a blood clot</source>
        <comment>learn.treatment.6.title</comment>
        <extracomment>Heading on a learn page. Under: “For a blood clot”</extracomment>
        <translation>有血栓时</translation>
    </message>
    <message>
        <source>Blood thinners stop the clot from growing. They also help to prevent new ones.</source>
        <comment>learn.treatment.6.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>抗凝药阻止血栓变大，也帮助预防新的血栓。</translation>
    </message>
    <message>
        <source>Doctors call them anticoagulants.</source>
        <comment>learn.treatment.6.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>医生叫它抗凝药，也有人叫“血液稀释剂”。</translation>
    </message>
    <message>
        <source>A few people need a strong drug that breaks up the clot. Doctors call this thrombolysis.</source>
        <comment>learn.treatment.6.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>少数人需要一种能溶解血栓的强力药。医生叫它溶栓。</translation>
    </message>
    <message>
        <source>A few people get a small filter in a large vein, the vena cava. It catches clots.</source>
        <comment>learn.treatment.6.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>少数人会在一条大静脉（下腔静脉）里放一个小滤网，用来挡住血栓。</translation>
    </message>
    <message>
        <source>Take blood thinners just as your doctor says. Never start, stop or skip them on your own.</source>
        <comment>learn.treatment.7.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>抗凝药要完全按医生说的用。绝不要自己开始用、停用或漏用。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How to prevent cramps and clots</source>
        <comment>learn.prevention.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>怎样预防抽筋和血栓</translation>
    </message>
    <message>
        <source>To prevent cramps</source>
        <comment>learn.prevention.2.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>预防抽筋</translation>
    </message>
    <message>
        <source>Drink enough water during the day.</source>
        <comment>learn.prevention.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>白天喝足够的水。</translation>
    </message>
    <message>
        <source>Warm up before exercise, and cool down after it.</source>
        <comment>learn.prevention.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>运动前热身，运动后放松。</translation>
    </message>
    <message>
        <source>Stretch your calves gently.</source>
        <comment>learn.prevention.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>轻轻拉伸小腿肚。</translation>
    </message>
    <message>
        <source>Eat well, with fruit, vegetables and dairy or beans. They give you minerals.</source>
        <comment>learn.prevention.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>吃得好，多吃水果、蔬菜，还有奶类或豆类。它们提供矿物质。</translation>
    </message>
    <message>
        <source>Has a doctor told you to limit drinks or certain foods? Then ask before you change anything.</source>
        <comment>learn.prevention.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>医生让您少喝水或少吃某些食物吗？那么改变之前请先问医生。</translation>
    </message>
    <message>
        <source>To prevent clots</source>
        <comment>learn.prevention.4.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent clots”</extracomment>
        <translation>预防血栓</translation>
    </message>
    <message>
        <source>Exercise often, and do not sit for hours.</source>
        <comment>learn.prevention.4.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>经常运动，不要一坐几个小时。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On long trips, walk about and move your feet.</source>
        <comment>learn.prevention.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>长途旅行时走动走动，活动双脚。</translation>
    </message>
    <message>
        <source>After an operation or illness, get up as soon as staff allow it.</source>
        <comment>learn.prevention.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>手术或生病后，工作人员允许时尽早下床。</translation>
    </message>
    <message>
        <source>Keep a healthy weight, and do not smoke.</source>
        <comment>learn.prevention.4.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>保持健康体重，不要吸烟。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Get care for heart problems, varicose veins and other illnesses.</source>
        <comment>learn.prevention.4.5</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>心脏病、静脉曲张和其他疾病要治疗。</translation>
    </message>
    <message>
        <source>Some people are more likely to get a clot. A doctor may give them blood thinners or tight stockings. Use these only when a doctor says so.</source>
        <comment>learn.prevention.6.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>有些人更容易长血栓。医生可能给他们抗凝药或弹力袜。只有医生说了才用。</translation>
    </message>
    <message>
        <source>Ask for advice before an operation or a long flight. Ask also in pregnancy, or if clots run in your family.</source>
        <comment>learn.prevention.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>手术前或长途飞行前请咨询。怀孕时，或家里有人得过血栓，也请咨询。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>learn.questions.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>问题与回答</translation>
    </message>
    <message>
        <source>What is the difference between a cramp and a clot?</source>
        <comment>learn.questions.1.title</comment>
        <extracomment>A question people ask. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>抽筋和血栓有什么区别？</translation>
    </message>
    <message>
        <source>A cramp is a muscle that tightens suddenly, most often in the calf. A clot forms in a deep vein. Cramps are mostly harmless. A clot needs treatment fast.</source>
        <comment>learn.questions.1.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>抽筋是肌肉突然变紧，最常在小腿肚。血栓长在深处的静脉里。抽筋大多没有危害。血栓需要尽快治疗。</translation>
    </message>
    <message>
        <source>Can a cramp cause a clot?</source>
        <comment>learn.questions.2.title</comment>
        <extracomment>A question people ask. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>抽筋会引起血栓吗？</translation>
    </message>
    <message>
        <source>No, cramps do not cause clots. But drinking too little or lying still can make a clot more likely. Drink enough, and move when staff say you may.</source>
        <comment>learn.questions.2.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>不会，抽筋不会引起血栓。但喝水太少或躺着不动会让血栓更容易发生。请喝足够的水，工作人员说可以时就活动。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I tell which one it is?</source>
        <comment>learn.questions.3.title</comment>
        <extracomment>A question people ask. Under: “How can I tell which one it is?”</extracomment>
        <translation>我怎么知道是哪一种？</translation>
    </message>
    <message>
        <source>Look at how long it hurts, the skin and any swelling. Think of how it began, where it hurts and what stretching does. These are only clues, so see a doctor.</source>
        <comment>learn.questions.3.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I tell which one it is?”</extracomment>
        <translation>看看疼多久、皮肤怎样、有没有肿。想想怎么开始、哪里疼、拉伸有什么作用。这些只是线索，所以请看医生。</translation>
    </message>
    <message>
        <source>Who is more likely to get a clot?</source>
        <comment>learn.questions.4.title</comment>
        <extracomment>A question people ask. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>谁更容易长血栓？</translation>
    </message>
    <message>
        <source>People who have cancer, or had an operation or a clot before. People who lie or sit for a long time. Clots and some genes also run in families.</source>
        <comment>learn.questions.4.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>有癌症的人，做过手术或以前有过血栓的人。长时间躺着或坐着的人。血栓和某些基因也会在家族中遗传。</translation>
    </message>
    <message>
        <source>Can stretching tell a cramp from a clot?</source>
        <comment>learn.questions.5.title</comment>
        <extracomment>A question people ask. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>拉伸能分出抽筋和血栓吗？</translation>
    </message>
    <message>
        <source>Stretching often eases a cramp. Pain from a clot may stay the same or get worse. But this is not a sure sign. A doctor must still check.</source>
        <comment>learn.questions.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>拉伸常能缓解抽筋。血栓的疼可能不变或更重。但这不是可靠的信号，还是要由医生检查。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Can a charley horse be a sign of a clot?</source>
        <comment>learn.questions.6.title</comment>
        <extracomment>A question people ask. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>“腿转筋”会是血栓的信号吗？</translation>
    </message>
    <message>
        <source>Most often it is only a cramp. But a clot can feel like one. See a doctor if it is very bad or lasts longer than 10 minutes. Swelling or skin changes are reasons too.</source>
        <comment>learn.questions.6.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>大多数时候只是抽筋。但血栓也可能感觉像抽筋。如果非常疼或超过 10 分钟，请看医生。肿胀或皮肤变化也是看医生的理由。</translation>
    </message>
    <message>
        <source>How long does a cramp last?</source>
        <comment>learn.questions.7.title</comment>
        <extracomment>A question people ask. Under: “How long does a cramp last?”</extracomment>
        <translation>抽筋会持续多久？</translation>
    </message>
    <message>
        <source>A few seconds to 10 minutes. The muscle can stay sore for up to a day. Tell staff if strong pain lasts longer.</source>
        <comment>learn.questions.7.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How long does a cramp last?”</extracomment>
        <translation>几秒到 10 分钟。肌肉可能酸痛到一天。如果剧痛更久，请告诉工作人员。</translation>
    </message>
    <message>
        <source>Is the knot in my calf from a clot?</source>
        <comment>learn.questions.8.title</comment>
        <extracomment>A question people ask. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>我小腿肚里的疙瘩是血栓吗？</translation>
    </message>
    <message>
        <source>A small, sore knot often comes from a strained muscle. A clot more often brings swelling, warmth and redder or darker skin. Let the nurse feel it.</source>
        <comment>learn.questions.8.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>小而疼的疙瘩常因肌肉拉伤而起。血栓更常带来肿胀、发热、皮肤发红或变深。请让护士摸一摸。</translation>
    </message>
    <message>
        <source>The checks did not hurt. Am I safe?</source>
        <comment>learn.questions.9.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>检查时不疼。我安全吗？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The checks cannot tell you that. Many people with a clot feel nothing in them. Please wait for the nurse.</source>
        <comment>learn.questions.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>检查不能告诉您这一点。许多有血栓的人在检查时什么感觉也没有。请等护士。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why did I not get some of the checks?</source>
        <comment>learn.questions.10.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>为什么有些检查没有让我做？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers already told us that a nurse should look soon. Pressing on your leg would not help you.</source>
        <comment>learn.questions.10.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>您的回答已经说明护士应该尽快看您。按您的腿对您没有帮助。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>May I rub my leg?</source>
        <comment>learn.questions.11.title</comment>
        <extracomment>A question people ask. Under: “May I rub my leg?”</extracomment>
        <translation>我可以揉腿吗？</translation>
    </message>
    <message>
        <source>Please wait until a nurse has looked at it. Rubbing is not safe if there may be a clot.</source>
        <comment>learn.questions.11.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “May I rub my leg?”</extracomment>
        <translation>请等护士看过再说。如果可能有血栓，揉是不安全的。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Which tests find a clot?</source>
        <comment>learn.questions.12.title</comment>
        <extracomment>A question people ask. Under: “Which tests find a clot?”</extracomment>
        <translation>哪些检查能发现血栓？</translation>
    </message>
    <message>
        <source>Doctors mostly use an ultrasound scan and a D-dimer blood test. Sometimes they use venography, with dye and X-rays. Scans can show a clot and where it sits.</source>
        <comment>learn.questions.12.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Which tests find a clot?”</extracomment>
        <translation>医生大多用超声和 D-二聚体验血。有时用静脉造影，就是造影剂加 X 光。这些检查能显示血栓和它在哪里。</translation>
    </message>
    <message>
        <source>What is the care for a cramp and for a clot?</source>
        <comment>learn.questions.13.title</comment>
        <extracomment>A question people ask. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>抽筋和血栓怎么处理？</translation>
    </message>
    <message>
        <source>For a cramp, stretch, drink water and sometimes take medicine. For a clot, doctors give blood thinners. They stop it from growing and help prevent new clots.</source>
        <comment>learn.questions.13.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>抽筋时，拉伸、喝水，有时用药。血栓时，医生用抗凝药，阻止它变大，并帮助预防新的血栓。</translation>
    </message>
    <message>
        <source>Which signs are an emergency?</source>
        <comment>learn.questions.14.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Which signs are an emergency?”</extracomment>
        <translation>哪些是危急信号？</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Trouble breathing, chest pain, coughing up blood or fainting. Also sudden strong pain in a leg, or a cold, pale foot. Tell staff at once.</source>
        <comment>learn.questions.14.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Which signs are an emergency?”</extracomment>
        <translation>呼吸困难、胸痛、咳血或晕倒。还有一条腿突然剧痛，或脚又冷又白。请马上告诉工作人员。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What if one leg suddenly swells?</source>
        <comment>learn.questions.15.title</comment>
        <extracomment>A question people ask. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>一条腿突然肿起来怎么办？</translation>
    </message>
    <message>
        <source>One leg that suddenly swells, gets warm, redder or darker may have a clot. Tell staff now. At home, see a doctor the same day.</source>
        <comment>learn.questions.15.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>一条腿突然肿、变热、变红或变深，可能有血栓。请现在就告诉工作人员。在家里，请当天看医生。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I prevent cramps and clots?</source>
        <comment>learn.questions.16.title</comment>
        <extracomment>A question people ask. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>怎样预防抽筋和血栓？</translation>
    </message>
    <message>
        <source>Drink enough water, move often and live a healthy life. Get care for other illnesses. Some people need blood thinners or tight stockings from their doctor.</source>
        <comment>learn.questions.16.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>喝足够的水，常活动，健康生活。其他疾病要治疗。有些人需要医生开的抗凝药或弹力袜。</translation>
    </message>
    <message>
        <source>Does this kiosk tell me what I have?</source>
        <comment>learn.questions.17.title</comment>
        <extracomment>A question people ask. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>这台机器会告诉我得了什么病吗？</translation>
    </message>
    <message>
        <source>No. It asks questions and helps staff see who needs care first. A nurse looks at your leg and decides what comes next.</source>
        <comment>learn.questions.17.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>不会。它问问题，帮工作人员看出谁需要先得到照护。护士会看您的腿，并决定下一步。</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A young woman and a young man. They are 18 to 39 years old.</source>
        <comment>picture.answers/age_18_39</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名年轻女子和一名年轻男子，18 到 39 岁。</translation>
    </message>
    <message>
        <source>A woman and a man. They are 40 to 59 years old.</source>
        <comment>picture.answers/age_40_59</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名女子和一名男子，40 到 59 岁。</translation>
    </message>
    <message>
        <source>A woman and a man with gray hair. They are 60 to 79 years old.</source>
        <comment>picture.answers/age_60_79</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>头发花白的一名女子和一名男子，60 到 79 岁。</translation>
    </message>
    <message>
        <source>A very old man with a cane. He is 80 years or older.</source>
        <comment>picture.answers/age_80_plus</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一位拄拐杖的老人，80 岁或以上。</translation>
    </message>
    <message>
        <source>A child in front of an adult. The child is under 18.</source>
        <comment>picture.answers/age_under_18</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个孩子站在大人前面。孩子未满 18 岁。</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets smaller.</source>
        <comment>picture.answers/course_better</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>同一条小腿画了三次。疼痛标记越来越小。</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark shrinks, then it is gone.</source>
        <comment>picture.answers/course_gone</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>同一条小腿画了三次。疼痛标记变小，最后消失。</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark stays the same.</source>
        <comment>picture.answers/course_same</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>同一条小腿画了三次。疼痛标记不变。</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets bigger.</source>
        <comment>picture.answers/course_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>同一条小腿画了三次。疼痛标记越来越大。</translation>
    </message>
    <message>
        <source>A thumb lifts off the leg. The skin is smooth again.</source>
        <comment>picture.answers/dent_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>拇指从腿上抬起。皮肤又平了。</translation>
    </message>
    <message>
        <source>A thumb lifts off the swollen leg. A small dent stays in the skin.</source>
        <comment>picture.answers/dent_yes</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>拇指从肿的腿上抬起。皮肤上留下一个小凹痕。</translation>
    </message>
    <message>
        <source>A person gasps for air, with a hand on the chest.</source>
        <comment>picture.answers/emergency_breathless</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人大口喘气，手放在胸口。</translation>
    </message>
    <message>
        <source>A person in pain holds a fist to the chest.</source>
        <comment>picture.answers/emergency_chest_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人疼得用拳头按着胸口。</translation>
    </message>
    <message>
        <source>A person has fallen. The person lies on the floor with eyes shut.</source>
        <comment>picture.answers/emergency_collapse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人倒下了，闭着眼睛躺在地上。</translation>
    </message>
    <message>
        <source>A person coughs red drops of blood into a tissue.</source>
        <comment>picture.answers/emergency_coughing_blood</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人咳出红色血滴在纸巾上。</translation>
    </message>
    <message>
        <source>A sun, a moon and a round arrow circle a sore leg. The pain never stops.</source>
        <comment>picture.answers/episode_constant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>太阳、月亮和一个圆箭头围着一条疼的腿。疼痛一直不停。</translation>
    </message>
    <message>
        <source>The path of the sun above a sore leg. Red marks most of the day.</source>
        <comment>picture.answers/episode_most_of_day</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一条疼的腿上方是太阳走的路。红色表示一天的大部分时间。</translation>
    </message>
    <message>
        <source>A clock with a thin slice filled. The pain lasts a few minutes.</source>
        <comment>picture.answers/episode_up_to_10_min</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个钟，涂了窄窄一片。疼痛持续几分钟。</translation>
    </message>
    <message>
        <source>Three full clocks for three hours. The pain lasts some hours.</source>
        <comment>picture.answers/episode_up_to_hours</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>三个涂满的钟表示三小时。疼痛持续几小时。</translation>
    </message>
    <message>
        <source>A red glow deep inside the calf. Rings of dull pain spread from it.</source>
        <comment>picture.answers/feel_deep_ache</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿肚深处发红，一圈圈隐痛扩散开。</translation>
    </message>
    <message>
        <source>A hard, round knot in the calf muscle.</source>
        <comment>picture.answers/feel_hard_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿肌肉里一个又硬又圆的疙瘩。</translation>
    </message>
    <message>
        <source>A big weight hangs from a leg. The leg feels heavy.</source>
        <comment>picture.answers/feel_heavy_tired</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一条腿上挂着一个大重物。腿感觉沉重。</translation>
    </message>
    <message>
        <source>Two legs from the front, with a check mark. They feel fine.</source>
        <comment>picture.answers/feel_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从前面看的两条腿，带一个勾。感觉很好。</translation>
    </message>
    <message>
        <source>A hot, shivering face. The thermometer shows a fever.</source>
        <comment>picture.answers/fever_fever_or_chills</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>发热发抖的脸。体温计显示发烧。</translation>
    </message>
    <message>
        <source>A calm face. The thermometer shows no fever.</source>
        <comment>picture.answers/fever_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>平静的脸。体温计显示没有发烧。</translation>
    </message>
    <message>
        <source>A helper stands next to an older person who sits.</source>
        <comment>picture.answers/for_whom_helper</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>帮助者站在坐着的老人旁边。</translation>
    </message>
    <message>
        <source>A person lays a hand on the chest. It means me.</source>
        <comment>picture.answers/for_whom_self</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人把手放在胸口，意思是“我”。</translation>
    </message>
    <message>
        <source>A person holds on to a chair. The sore leg cannot touch the floor.</source>
        <comment>picture.answers/injury_cannot_stand</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人扶着椅子。疼的腿不能着地。</translation>
    </message>
    <message>
        <source>A person knocks the shin on a step and falls forward.</source>
        <comment>picture.answers/injury_knock_or_fall</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人小腿前面撞到台阶，向前摔倒。</translation>
    </message>
    <message>
        <source>A person walks with ease.</source>
        <comment>picture.answers/injury_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人轻松地走路。</translation>
    </message>
    <message>
        <source>A leg from the side. The cord above the heel has snapped.</source>
        <comment>picture.answers/injury_snap_behind</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从侧面看的腿。脚跟上方的筋断了。</translation>
    </message>
    <message>
        <source>A person seen from behind. Both legs are marked red.</source>
        <comment>picture.answers/leg_both</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个背对我们的人。两条腿都标红。</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s left leg is marked red.</source>
        <comment>picture.answers/leg_left</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个背对我们的人。这个人的左腿标红。</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s right leg is marked red.</source>
        <comment>picture.answers/leg_right</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个背对我们的人。这个人的右腿标红。</translation>
    </message>
    <message>
        <source>A lower leg with a dark purple patch and large blisters.</source>
        <comment>picture.answers/limb_threat_black_or_blistered</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿上有深紫色斑块和大水泡。</translation>
    </message>
    <message>
        <source>Two feet. One is pale and blue, with a sign for cold.</source>
        <comment>picture.answers/limb_threat_cold_or_pale</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两只脚。一只发白发青，旁边有寒冷标志。</translation>
    </message>
    <message>
        <source>A weak foot hangs down. Stripes show where it is numb.</source>
        <comment>picture.answers/limb_threat_numb_or_weak</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一只无力的脚垂着。斜线表示麻木的地方。</translation>
    </message>
    <message>
        <source>The lower body from behind, with a toilet. Stripes mark the seat and inner thighs as numb.</source>
        <comment>picture.answers/limb_threat_saddle_numb</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从后面看的下半身和一个马桶。斜线表示臀部和大腿内侧麻木。</translation>
    </message>
    <message>
        <source>A swollen, tight calf. The face is full of pain.</source>
        <comment>picture.answers/limb_threat_tight_unbearable</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>肿而紧的小腿。脸上很疼。</translation>
    </message>
    <message>
        <source>A smooth lower leg without a lump.</source>
        <comment>picture.answers/lump_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>平滑的小腿，没有硬块。</translation>
    </message>
    <message>
        <source>A lower leg with one small, sore knot under the skin.</source>
        <comment>picture.answers/lump_small_sore_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿皮肤下有一个小而疼的疙瘩。</translation>
    </message>
    <message>
        <source>A box of pills with a drop of blood. The blood flows freely.</source>
        <comment>picture.answers/medicines_blood_thinner</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一盒药片和一滴血。血流得很顺畅。</translation>
    </message>
    <message>
        <source>A woman, a strip of small pills, and a patch on her arm.</source>
        <comment>picture.answers/medicines_pill_or_hrt</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一位女士、一板小药片，和她手臂上的一张贴片。</translation>
    </message>
    <message>
        <source>A pill bottle with a heart and a water drop.</source>
        <comment>picture.answers/medicines_statin_or_diuretic</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个药瓶，上面有心形和水滴。</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain stays the same.</source>
        <comment>picture.answers/movement_no_difference</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人对着墙拉伸。疼痛不变。</translation>
    </message>
    <message>
        <source>A person sits and only thinks of a stretch.</source>
        <comment>picture.answers/movement_not_tried</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人坐着，只是想着拉伸。</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets better.</source>
        <comment>picture.answers/movement_stretching_helps</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人对着墙拉伸。疼痛好转。</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets worse.</source>
        <comment>picture.answers/movement_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人对着墙拉伸。疼痛加重。</translation>
    </message>
    <message>
        <source>A calm lower leg without pain.</source>
        <comment>picture.answers/no_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一条平静的小腿，不疼。</translation>
    </message>
    <message>
        <source>A calm person with a check mark. None of these is true.</source>
        <comment>picture.answers/none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个平静的人和一个勾。这些都没有。</translation>
    </message>
    <message>
        <source>A lower leg with a bandage after a knock.</source>
        <comment>picture.answers/onset_after_injury</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>碰伤后缠着绷带的小腿。</translation>
    </message>
    <message>
        <source>A person in bed at night. The calf hurts.</source>
        <comment>picture.answers/onset_at_night</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>夜里一个人在床上。小腿肚疼。</translation>
    </message>
    <message>
        <source>Days and nights go by. The pain in the calf grows slowly.</source>
        <comment>picture.answers/onset_gradually</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>日夜过去。小腿肚的疼慢慢加重。</translation>
    </message>
    <message>
        <source>Lightning strikes the calf. The pain starts all at once.</source>
        <comment>picture.answers/onset_suddenly</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>闪电击中小腿肚。疼痛一下子开始。</translation>
    </message>
    <message>
        <source>A person runs. Then the calf hurts.</source>
        <comment>picture.answers/onset_with_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人跑步，然后小腿肚疼。</translation>
    </message>
    <message>
        <source>A lower leg with a red calf that hurts.</source>
        <comment>picture.answers/pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿，小腿肚发红疼痛。</translation>
    </message>
    <message>
        <source>A woman holds her newborn baby.</source>
        <comment>picture.answers/pregnancy_gave_birth_6_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名女子抱着新生儿。</translation>
    </message>
    <message>
        <source>A woman with a flat belly. She is not pregnant.</source>
        <comment>picture.answers/pregnancy_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名腹部平坦的女子。她没有怀孕。</translation>
    </message>
    <message>
        <source>A pregnant woman with a hand on her round belly.</source>
        <comment>picture.answers/pregnancy_pregnant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名孕妇，手放在圆圆的肚子上。</translation>
    </message>
    <message>
        <source>A person sits in a chair with a drip for cancer care.</source>
        <comment>picture.answers/risk_history_active_cancer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人坐在椅子上打点滴，治疗癌症。</translation>
    </message>
    <message>
        <source>A drop of blood and a vein. The blood sticks together too much.</source>
        <comment>picture.answers/risk_history_clotting_disorder</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一滴血和一条血管。血太容易粘在一起。</translation>
    </message>
    <message>
        <source>A family tree. The parents have a drop of blood next to them.</source>
        <comment>picture.answers/risk_history_family_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一张家谱图。父母旁边有血滴。</translation>
    </message>
    <message>
        <source>A heart, two lungs and a bowel.</source>
        <comment>picture.answers/risk_history_heart_lung_bowel_disease</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>心脏、两片肺和肠。</translation>
    </message>
    <message>
        <source>A leg with a clot in its vein. It was in the past.</source>
        <comment>picture.answers/risk_history_previous_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一条腿，静脉里有血栓。那是过去的事。</translation>
    </message>
    <message>
        <source>A lower leg with thick, twisted veins.</source>
        <comment>picture.answers/risk_history_varicose_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿上有又粗又弯的静脉。</translation>
    </message>
    <message>
        <source>A person in bed. Three days are marked.</source>
        <comment>picture.answers/risk_recent_bed_3_days</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人躺在床上。标出三天。</translation>
    </message>
    <message>
        <source>A person in a wheelchair with one leg in a cast.</source>
        <comment>picture.answers/risk_recent_cast_or_paralysis</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人坐轮椅，一条腿打着石膏。</translation>
    </message>
    <message>
        <source>A person in bed in a hospital.</source>
        <comment>picture.answers/risk_recent_hospital_stay</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人躺在医院的床上。</translation>
    </message>
    <message>
        <source>A lower leg with a broken bone inside.</source>
        <comment>picture.answers/risk_recent_leg_fracture</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿，里面的骨头断了。</translation>
    </message>
    <message>
        <source>A person sits in a narrow seat of an airplane.</source>
        <comment>picture.answers/risk_recent_long_journey</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人坐在飞机窄窄的座位上。</translation>
    </message>
    <message>
        <source>A doctor operates on a person under a lamp.</source>
        <comment>picture.answers/risk_recent_surgery_12_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>医生在灯下给人做手术。</translation>
    </message>
    <message>
        <source>A woman.</source>
        <comment>picture.answers/sex_female</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名女子。</translation>
    </message>
    <message>
        <source>A man.</source>
        <comment>picture.answers/sex_male</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名男子。</translation>
    </message>
    <message>
        <source>A plain figure. It tells nothing.</source>
        <comment>picture.answers/sex_unsaid</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个简单的人形，什么也不说明。</translation>
    </message>
    <message>
        <source>Three suns for three days, and a sore leg.</source>
        <comment>picture.answers/since_days_1_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>三个太阳表示三天，还有一条疼的腿。</translation>
    </message>
    <message>
        <source>Seven suns for seven days, and a sore leg.</source>
        <comment>picture.answers/since_days_4_7</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>七个太阳表示七天，还有一条疼的腿。</translation>
    </message>
    <message>
        <source>A calendar with two full weeks marked, and a sore leg.</source>
        <comment>picture.answers/since_over_week</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>日历上标出整整两周，还有一条疼的腿。</translation>
    </message>
    <message>
        <source>A moon, then a sun, and a sore leg. It means today or last night.</source>
        <comment>picture.answers/since_today</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>先是月亮，然后是太阳，还有一条疼的腿。意思是今天或昨晚。</translation>
    </message>
    <message>
        <source>A clock and a sore leg. Only part of the last hour is marked.</source>
        <comment>picture.answers/since_under_1_hour</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个钟和一条疼的腿。只标出最后一小时的一部分。</translation>
    </message>
    <message>
        <source>Two legs. On one of them, blue veins stand out.</source>
        <comment>picture.answers/skin_new_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条腿。其中一条有突出的青色静脉。</translation>
    </message>
    <message>
        <source>Three calves with light, brown and dark skin. All look fine.</source>
        <comment>picture.answers/skin_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>浅色、棕色和深色皮肤的三条小腿。看起来都正常。</translation>
    </message>
    <message>
        <source>Three calves with a patch. Light skin looks redder. Dark skin looks darker.</source>
        <comment>picture.answers/skin_redder_or_darker</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>三条小腿上有一块变色。浅色皮肤看起来更红，深色皮肤看起来更深。</translation>
    </message>
    <message>
        <source>A thin, sore, red line runs down the inside of one leg.</source>
        <comment>picture.answers/skin_sore_cord</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一条细的、疼的红线沿着一条腿的内侧往下。</translation>
    </message>
    <message>
        <source>A hand rests on a red calf and feels that it is warm.</source>
        <comment>picture.answers/skin_warmer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一只手放在发红的小腿肚上，感到发热。</translation>
    </message>
    <message>
        <source>An arrow jumps over a card. It means skip this one.</source>
        <comment>picture.answers/skip</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个箭头跳过一张卡片，意思是跳过这一项。</translation>
    </message>
    <message>
        <source>Both lower legs are swollen.</source>
        <comment>picture.answers/swelling_both_legs</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条小腿都肿了。</translation>
    </message>
    <message>
        <source>Two legs from the front. One calf is much thicker than the other.</source>
        <comment>picture.answers/swelling_calf</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从前面看的两条腿。一边小腿肚比另一边粗很多。</translation>
    </message>
    <message>
        <source>Two calves of the same size. They are not swollen.</source>
        <comment>picture.answers/swelling_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条一样粗的小腿，没有肿。</translation>
    </message>
    <message>
        <source>Two legs. One whole leg is thick and swollen.</source>
        <comment>picture.answers/swelling_whole_leg</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条腿。一整条腿又粗又肿。</translation>
    </message>
    <message>
        <source>A person lifts a heavy weight.</source>
        <comment>picture.answers/triggers_hard_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人举起一个重物。</translation>
    </message>
    <message>
        <source>An empty jug, and a glass with hardly any water.</source>
        <comment>picture.answers/triggers_little_to_drink</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个空水壶，和一个几乎没有水的杯子。</translation>
    </message>
    <message>
        <source>A person stands with sore legs. A clock shows a long time.</source>
        <comment>picture.answers/triggers_long_standing</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人站着，腿酸疼。钟表示时间很长。</translation>
    </message>
    <message>
        <source>A hot face with drops of sweat, and a toilet.</source>
        <comment>picture.answers/triggers_sweating_or_diarrhoea</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一张热得冒汗的脸，和一个马桶。</translation>
    </message>
    <message>
        <source>A person shrugs next to a question mark.</source>
        <comment>picture.answers/unsure</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人耸肩，旁边有问号。</translation>
    </message>
    <message>
        <source>A person sits on a chair. The foot rests flat on the floor.</source>
        <comment>picture.checks/calf_press_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人坐在椅子上。脚平放在地上。</translation>
    </message>
    <message>
        <source>The leg from the side. Four flat fingers lie on the back of the calf.</source>
        <comment>picture.checks/calf_press_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从侧面看的腿。四根手指平放在小腿肚后面。</translation>
    </message>
    <message>
        <source>The flat fingers press once, gently. The calf gives way softly.</source>
        <comment>picture.checks/calf_press_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>平放的手指轻轻按一次。小腿肚软软地凹下去。</translation>
    </message>
    <message>
        <source>The hand is away from the calf. A sign says stop if it hurts.</source>
        <comment>picture.checks/calf_press_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>手离开小腿肚。标志表示疼就停。</translation>
    </message>
    <message>
        <source>A thumb presses on the shin, just above the ankle.</source>
        <comment>picture.checks/dent_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>拇指按在小腿前面，脚踝上面一点。</translation>
    </message>
    <message>
        <source>The thumb stays there. A clock shows five seconds.</source>
        <comment>picture.checks/dent_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>拇指停在那里。钟表示五秒。</translation>
    </message>
    <message>
        <source>The thumb is away. The skin is smooth, or a small dent stays.</source>
        <comment>picture.checks/dent_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>拇指拿开。皮肤平了，或留下小凹痕。</translation>
    </message>
    <message>
        <source>A person sits on a chair. The heel rests on the floor.</source>
        <comment>picture.checks/foot_lift_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人坐在椅子上。脚跟放在地上。</translation>
    </message>
    <message>
        <source>The leg from the side. The toes go up while the heel stays down.</source>
        <comment>picture.checks/foot_lift_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从侧面看的腿。脚趾抬起，脚跟不离地。</translation>
    </message>
    <message>
        <source>The toes stay up for a moment. A mark shows the calf.</source>
        <comment>picture.checks/foot_lift_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>脚趾抬着停一下。标记指出小腿肚。</translation>
    </message>
    <message>
        <source>The foot goes back down to the floor. Stop if it hurts.</source>
        <comment>picture.checks/foot_lift_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>脚放回地上。疼就停。</translation>
    </message>
    <message>
        <source>The leg from the side. Flat fingers touch one small, hard knot.</source>
        <comment>picture.checks/lump_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从侧面看的腿。平放的手指碰到一个小而硬的疙瘩。</translation>
    </message>
    <message>
        <source>Two legs from the side. One calf has a small knot. The other calf is wide and puffy.</source>
        <comment>picture.checks/lump_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从侧面看的两条腿。一条小腿有个小疙瘩。另一条小腿又粗又肿。</translation>
    </message>
    <message>
        <source>A finger is on the bony bump below the kneecap. A ruler goes 10 cm down from it.</source>
        <comment>picture.checks/tape_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>手指放在膝盖骨下的骨头突起上。尺子从那里往下 10 厘米。</translation>
    </message>
    <message>
        <source>A hand wraps a paper tape around the calf there.</source>
        <comment>picture.checks/tape_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一只手在那里把纸尺绕在小腿肚上。</translation>
    </message>
    <message>
        <source>Both legs from the front. Each has a tape at the same height.</source>
        <comment>picture.checks/tape_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从前面看的两条腿。每条腿在同样高度绕着纸尺。</translation>
    </message>
    <message>
        <source>A calm face with a smile. No pain.</source>
        <comment>picture.faces/face_0</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>平静微笑的脸。不疼。</translation>
    </message>
    <message>
        <source>A face with eyes shut and mouth wide open. The worst pain.</source>
        <comment>picture.faces/face_10</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>闭眼张大嘴的脸。最疼。</translation>
    </message>
    <message>
        <source>A face with a straight mouth. A little pain.</source>
        <comment>picture.faces/face_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>嘴巴平直的脸。有一点疼。</translation>
    </message>
    <message>
        <source>A worried face. Some pain.</source>
        <comment>picture.faces/face_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>担心的脸。有些疼。</translation>
    </message>
    <message>
        <source>A face with a frown. Strong pain.</source>
        <comment>picture.faces/face_6</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>皱眉的脸。很疼。</translation>
    </message>
    <message>
        <source>A face with a deep frown. Very strong pain.</source>
        <comment>picture.faces/face_8</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>眉头紧皱的脸。非常疼。</translation>
    </message>
    <message>
        <source>An arm with a band. A small tube fills with blood.</source>
        <comment>picture.learn/blood_test</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>扎着带子的手臂。小管里装满血。</translation>
    </message>
    <message>
        <source>A person calls for help by phone. An ambulance comes.</source>
        <comment>picture.learn/call_help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人打电话求助。救护车来了。</translation>
    </message>
    <message>
        <source>Inside a leg. A dark clot sits in the deep vein, and the leg swells.</source>
        <comment>picture.learn/clot_in_vein</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>腿的内部。深色血栓在深静脉里，腿肿了。</translation>
    </message>
    <message>
        <source>Inside a lower leg. The calf muscle is a hard, red lump.</source>
        <comment>picture.learn/cramp_muscle</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>小腿的内部。小腿肌肉是一个又硬又红的块。</translation>
    </message>
    <message>
        <source>A notebook and a pen. A pain spot gets smaller day by day.</source>
        <comment>picture.learn/diary</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>笔记本和笔。疼痛的点一天天变小。</translation>
    </message>
    <message>
        <source>Inside two lower legs. One has a cramp, and the other has a clot.</source>
        <comment>picture.learn/differences</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条小腿的内部。一条抽筋，另一条有血栓。</translation>
    </message>
    <message>
        <source>A jug and a full glass of water.</source>
        <comment>picture.learn/drink_water</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个水壶和满满一杯水。</translation>
    </message>
    <message>
        <source>A person from head to feet. A clot goes up from the leg to the lung.</source>
        <comment>picture.learn/lung</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>从头到脚的一个人。血栓从腿上升到肺。</translation>
    </message>
    <message>
        <source>A pack of pills and a pen for shots.</source>
        <comment>picture.learn/medicine</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一盒药片和一支注射笔。</translation>
    </message>
    <message>
        <source>A patient asks a question. A nurse answers.</source>
        <comment>picture.learn/questions</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一位患者提问，一名护士回答。</translation>
    </message>
    <message>
        <source>Two lower legs in tight stockings up to the knee.</source>
        <comment>picture.learn/stockings</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条小腿，穿着到膝盖的弹力袜。</translation>
    </message>
    <message>
        <source>A person leans on a wall and stretches one leg back.</source>
        <comment>picture.learn/stretch</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人靠着墙，把一条腿向后拉伸。</translation>
    </message>
    <message>
        <source>A hand moves a probe over a leg. A screen shows the vein.</source>
        <comment>picture.learn/ultrasound</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一只手在腿上移动探头。屏幕显示血管。</translation>
    </message>
    <message>
        <source>An X-ray of two lower legs. A ring marks where one vein is closed.</source>
        <comment>picture.learn/venography</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>两条小腿的 X 光片。圆圈标出一条静脉堵住的地方。</translation>
    </message>
    <message>
        <source>A person on a train gets up and walks. An ankle turns in circles.</source>
        <comment>picture.learn/walk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>火车上的人站起来走动。脚踝转圈。</translation>
    </message>
    <message>
        <source>A pair of bare legs, from the front and from the back.</source>
        <comment>picture.leg_map/base</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一双光着的腿，正面和背面。</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <comment>picture.pages/desk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人在前台和工作人员说话。</translation>
    </message>
    <message>
        <source>A hand takes the paper slip from the kiosk.</source>
        <comment>picture.pages/finished</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一只手从机器取走小票。</translation>
    </message>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <comment>picture.pages/help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名护士弯下腰帮助一个人。</translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <comment>picture.pages/staff_now</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名护士快步走向坐着的人。</translation>
    </message>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <comment>picture.pages/staff_now_minor</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一名护士快步走向坐在大人身旁的孩子。</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <comment>picture.pages/wait_seat</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一个人拿着小票坐着等候。</translation>
    </message>
    <message>
        <source>An older woman touches the screen of the kiosk.</source>
        <comment>picture.pages/welcome</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>一位老妇人触摸机器的屏幕。</translation>
    </message>
</context>
</TS>
