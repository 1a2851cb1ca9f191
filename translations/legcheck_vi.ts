<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CategoryMark</name>
    <message>
        <source>Urgency %1: %2</source>
        <extracomment>Spoken for the mark that shows how urgent the visit is. %1 is 1 to 5, %2 its name.</extracomment>
        <translation>Mức khẩn cấp %1: %2</translation>
    </message>
</context>
<context>
    <name>CheckSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Spoken for the number in the drawn steps of a check. %1 is the step, %2 how many there are.</extracomment>
        <translation>Bước %1 trên %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture before. Never &quot;step back&quot;: the patient would.</extracomment>
        <translation>Hình trước đó</translation>
    </message>
    <message>
        <source>Next picture</source>
        <extracomment>Button below the drawn steps of a check: shows the picture after. Never &quot;step forward&quot;.</extracomment>
        <translation>Hình tiếp theo</translation>
    </message>
</context>
<context>
    <name>CleaningOverlay</name>
    <message>
        <source>Time to clean the screen</source>
        <extracomment>Title while staff clean the glass.</extracomment>
        <translation>Đang lau màn hình</translation>
    </message>
    <message numerus="yes">
        <source>Touch does nothing for %n seconds. Then the screen works again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. While staff clean the glass. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>Chạm sẽ không có tác dụng trong %n giây. Sau đó màn hình dùng lại được.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>You: not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient gave no answer.</extracomment>
        <translation>Quý vị: chưa rõ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the table of differences: the patient&apos;s own answer. %1 is the answer.</extracomment>
        <translation>Quý vị: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Muscle cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a muscle cramp is.</extracomment>
        <translation>Chuột rút</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Blood clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Head of the column that tells how a blood clot may be.</extracomment>
        <translation>Cục máu đông</translation>
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
        <translation>Một người ngồi chờ với phiếu số bằng giấy.</translation>
    </message>
    <message>
        <source>Thank you. Please take a seat.</source>
        <extracomment>Title of the very last page.</extracomment>
        <translation>Cảm ơn quý vị. Xin mời ngồi.</translation>
    </message>
    <message>
        <source>We will call your number. Your answers are gone from this screen.</source>
        <extracomment>On the very last page: the number on the paper slip is called.</extracomment>
        <translation>Chúng tôi sẽ gọi số của quý vị. Câu trả lời đã được xóa khỏi màn hình này.</translation>
    </message>
    <message>
        <source>If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the very last page: the safety net in one sentence.</extracomment>
        <translation>Nếu thấy nặng hơn, hãy báo ngay cho quầy.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Button on the very last page: shows the start screen for the next patient.</extracomment>
        <translation>Màn hình đầu</translation>
    </message>
</context>
<context>
    <name>FrameTools</name>
    <message>
        <source>Get help from staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Always-there button: calls staff. Two or three short words.</extracomment>
        <translation>Gọi nhân viên giúp</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We ask you first. Then staff come to you.</source>
        <extracomment>Spoken after &quot;Get help from staff&quot;: what the button does.</extracomment>
        <translation>Chúng tôi hỏi quý vị trước. Rồi nhân viên đến.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Always-there button: choose another language. One word.</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Shows all languages. Your answers stay.</source>
        <extracomment>Spoken after &quot;Language&quot;: what the button does.</extracomment>
        <translation>Hiện mọi ngôn ngữ. Câu trả lời vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Always-there button while the text is largest: back to the usual size.</extracomment>
        <translation>Cỡ thường</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Always-there button: makes all text larger.</extracomment>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <extracomment>Spoken after &quot;Larger text&quot; or &quot;Usual text&quot;. %1 is the size that is set, %2 the largest.</extracomment>
        <translation>Cỡ chữ %1 trên %2</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Always-there button: light letters on black. One word.</extracomment>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Shows light words on black.</source>
        <extracomment>Spoken after &quot;Contrast&quot;: what the button does.</extracomment>
        <translation>Hiện chữ sáng trên nền đen.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <extracomment>Always-there button: moves all buttons to the lower part of a tall screen. Very short.</extracomment>
        <translation>Hạ thấp nút</translation>
    </message>
    <message>
        <source>Moves all buttons down, so you can reach them.</source>
        <extracomment>Spoken after &quot;Lower buttons&quot;: what the button does.</extracomment>
        <translation>Đưa mọi nút xuống dưới để quý vị với tới.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Always-there button while a voice reads the page: be silent. Very short.</extracomment>
        <translation>Ngừng đọc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Always-there button: a voice reads the page. Very short.</extracomment>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>A voice reads this page to you.</source>
        <extracomment>Spoken after &quot;Read aloud&quot;: what the button does.</extracomment>
        <translation>Một giọng nói đọc trang này cho quý vị.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <extracomment>Button: the voice reads the page once more from the beginning. Very short.</extracomment>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Button: the voice becomes less loud. One word.</extracomment>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Sound: %1 of %2</source>
        <extracomment>How loud the voice is. %1 is the step that is set, %2 the loudest.</extracomment>
        <translation>Âm lượng: %1 trên %2</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Button: the voice becomes louder. One word.</extracomment>
        <translation>To hơn</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that offers help from staff.</extracomment>
        <translation>Một y tá cúi xuống giúp một người.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you want a person to help you?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that offers help from staff.</extracomment>
        <translation>Quý vị có muốn người giúp không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help after the last question.</extracomment>
        <translation>Chúng tôi sẽ gọi nhân viên đến giúp quý vị.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We call staff for you. You get a number, and the questions stop here.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What happens when the patient asks for help.</extracomment>
        <translation>Chúng tôi sẽ gọi nhân viên đến giúp quý vị. Quý vị nhận một số, và câu hỏi dừng ở đây.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, call staff</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: yes, staff should come.</extracomment>
        <translation>Có, gọi nhân viên</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No, go back</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Button: no help needed, back to the page before.</extracomment>
        <translation>Không, quay lại</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Shown when nobody has touched the screen for a while.</extracomment>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear your answers to keep them private.</source>
        <extracomment>Below the question whether anyone is still there. %n is the number of seconds.</extracomment>
        <translation>
            <numerusform>Sau %n giây, chúng tôi xóa câu trả lời để giữ riêng tư.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that keeps the visit: the patient needs longer.</extracomment>
        <translation>Tôi cần thêm thời gian</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the sheet on which another language is chosen.</extracomment>
        <translation>Chọn ngôn ngữ của quý vị</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: keep the language, back to the page below.</extracomment>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>draft</source>
        <extracomment>Mark on a language whose translation no professional has reviewed yet. Very short.</extracomment>
        <translation>bản nháp</translation>
    </message>
</context>
<context>
    <name>LearnMenuPage</name>
    <message>
        <source>Learn while you wait</source>
        <extracomment>Title of the list of pages to read in the waiting room.</extracomment>
        <translation>Đọc trong lúc chờ</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button at the end of a page to read. %1 is the title of the page that comes next.</extracomment>
        <translation>Tiếp: %1</translation>
    </message>
</context>
<context>
    <name>LegMap</name>
    <message>
        <source>From the front</source>
        <extracomment>Above the drawn legs as seen from the front. Short.</extracomment>
        <translation>Nhìn từ trước</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>Above the drawn legs as seen from behind. Short.</extracomment>
        <translation>Nhìn từ sau</translation>
    </message>
</context>
<context>
    <name>LegMapPage</name>
    <message>
        <source>Both legs, from the front and from behind.</source>
        <extracomment>Spoken for the drawing of both legs on which a patient taps where it hurts.</extracomment>
        <translation>Hai chân, nhìn từ trước và từ sau.</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Others near you can hear the voice. Plug in headphones to hear it alone.</source>
        <extracomment>Before a voice reads a patient&apos;s answers out of the loudspeaker.</extracomment>
        <translation>Người ở gần có thể nghe giọng nói. Cắm tai nghe để nghe riêng.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: read the answers aloud all the same. Very short.</extracomment>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button: do not read the answers aloud, back to the page below.</extracomment>
        <translation>Quay lại</translation>
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
        <translation>Đúng, gửi đi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Learn while you wait</source>
        <extracomment>On the last page, in place of Next: pages about leg pain to read while waiting.</extracomment>
        <translation>Đọc trong lúc chờ</translation>
    </message>
    <message>
        <source>Staff only: I am here</source>
        <oldsource>Staff: I am here</oldsource>
        <extracomment>For staff, on the page that called them: they are with the patient. Very short.</extracomment>
        <translation>Chỉ nhân viên: tôi đã đến</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>On the pages to read: ends the visit and wipes the answers. One word.
----------
On the last page: ends the visit and wipes the answers. One word.</extracomment>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>Hãy chọn câu trả lời</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of Next, on a question that may be left out. One word.</extracomment>
        <translation>Bỏ qua</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>Xem phần còn lại</translation>
    </message>
    <message>
        <source>Keep answer</source>
        <extracomment>In place of Next, when an answer is changed from the list of answers. Very short.</extracomment>
        <translation>Giữ câu trả lời</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In place of Next, on the page that says what this is. One word.</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>Trở lại</translation>
    </message>
</context>
<context>
    <name>NumberPadPage</name>
    <message>
        <source>Type the number on your ticket</source>
        <extracomment>Title of the page where a waiting patient types the number on the ticket.</extracomment>
        <translation>Nhập số trên phiếu của quý vị</translation>
    </message>
    <message>
        <source>If your ticket has another letter, please go to the desk.</source>
        <extracomment>Below the ticket number that is being typed.</extracomment>
        <translation>Nếu phiếu có chữ cái khác, xin mời đến quầy.</translation>
    </message>
    <message>
        <source>Take back one digit</source>
        <extracomment>Spoken for the key that takes back the last digit.</extracomment>
        <translation>Xóa một chữ số</translation>
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
        <translation>%1 inch</translation>
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
        <translation>%1: bớt một xentimét</translation>
    </message>
    <message>
        <source>%1: make it one millimeter less</source>
        <extracomment>Spoken name of the button that takes one millimetre away. %1 is which leg.</extracomment>
        <translation>%1: bớt một milimét</translation>
    </message>
    <message>
        <source>%1: make it one millimeter more</source>
        <extracomment>Spoken name of the button that adds one millimetre. %1 is which leg.</extracomment>
        <translation>%1: thêm một milimét</translation>
    </message>
    <message>
        <source>%1: make it one centimeter more</source>
        <extracomment>Spoken name of the button that adds one centimetre. %1 is which leg.</extracomment>
        <translation>%1: thêm một xentimét</translation>
    </message>
    <message>
        <source>no number yet</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Shown at a tape measure while no number has been set.</extracomment>
        <translation>chưa có số</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button of a tape measure: take the number away, so that none is given. One word.</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>%1: take the number away</source>
        <extracomment>Spoken name of the button that takes a number away. %1 is which leg.</extracomment>
        <translation>%1: bỏ con số</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page of a kiosk that is out of order.</extracomment>
        <translation>Một người nói chuyện với nhân viên ở quầy.</translation>
    </message>
    <message>
        <source>You cannot use this screen now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that a kiosk shows while it is out of order.</extracomment>
        <translation>Hiện không dùng được màn hình này.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please go to the desk. Staff will help you there.</source>
        <extracomment>On the page of a kiosk that is out of order: what to do instead.</extracomment>
        <translation>Xin mời đến quầy. Nhân viên ở đó sẽ giúp quý vị.</translation>
    </message>
    <message>
        <source>Does your chest hurt, or is it hard to breathe? Tell staff at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the page of a kiosk that is out of order: what cannot wait.</extracomment>
        <translation>Quý vị có đau ngực hay khó thở không? Hãy báo ngay cho nhân viên.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>A nurse will see you within about %n hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in whole hours (2 or more).</extracomment>
        <translation>
            <numerusform>Y tá sẽ khám quý vị trong vòng khoảng %n giờ tới.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message numerus="yes">
        <source>A nurse will see you within about %n minutes.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How long the wait may be, in minutes.</extracomment>
        <translation>
            <numerusform>Y tá sẽ khám quý vị trong vòng khoảng %n phút tới.</numerusform>
        </translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We could not give you a number. Please go to the desk now.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number, when the kiosk could not give one. Staff are called too.</extracomment>
        <translation>Chúng tôi không cấp được số cho quý vị. Xin mời đến quầy ngay bây giờ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where to find the desk: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page. %1 is where the desk is, in the clinic&apos;s own words and language.</extracomment>
        <translation>Quầy ở đâu: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above what the patient should do now.</extracomment>
        <translation>Việc tiếp theo</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell the desk that you have no number. They will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, in place of &quot;take a seat&quot;, when the kiosk could not give a number.</extracomment>
        <translation>Hãy báo cho quầy rằng quý vị không có số. Họ sẽ giúp quý vị ngay.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How soon you need care</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the last page, above the number and the word that tell how urgent the visit is.</extracomment>
        <translation>Quý vị cần được chăm sóc gấp đến mức nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers beside a cramp and a clot</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the table that compares the patient&apos;s answers with a cramp and with a clot.</extracomment>
        <translation>Câu trả lời của quý vị bên cạnh chuột rút và cục máu đông</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>OwnPaperNote</name>
    <message>
        <source>Look for your own paper at the printer. Keep it with you.</source>
        <extracomment>The patient&apos;s own small paper, with the number on it, comes out of the printer.</extracomment>
        <translation>Hãy tìm phiếu của quý vị ở máy in. Hãy giữ nó bên mình.</translation>
    </message>
    <message>
        <source>We could not print your own paper. You can ask for it at the desk.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s own small paper did not come out. The number stands on the screen.</extracomment>
        <translation>Chúng tôi không in được phiếu của quý vị. Quý vị có thể xin ở quầy.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>PageTurners</name>
    <message>
        <source>More below</source>
        <extracomment>Button under a text that is longer than the screen: shows the next part.</extracomment>
        <translation>Còn nữa ở dưới</translation>
    </message>
    <message>
        <source>Shows the next part of this page.</source>
        <extracomment>Spoken after &quot;More below&quot;: what the button does.</extracomment>
        <translation>Hiện phần tiếp theo của trang này.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Button under a text that is longer than the screen: shows the part before.</extracomment>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Shows the part before this one.</source>
        <extracomment>Spoken after &quot;Back up&quot;: what the button does.</extracomment>
        <translation>Hiện phần trước đó.</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>We print your answers now. Then the nurse reads them.</source>
        <extracomment>The nurse&apos;s paper slip is on its way.</extracomment>
        <translation>Chúng tôi đang in câu trả lời. Rồi y tá sẽ đọc.</translation>
    </message>
    <message>
        <source>We printed your answers. The nurse reads them next.</source>
        <extracomment>The nurse&apos;s paper slip is out of the printer.</extracomment>
        <translation>Câu trả lời đã in. Y tá sẽ đọc tiếp theo.</translation>
    </message>
    <message>
        <source>Your answers are with the printer. Please keep your number.</source>
        <extracomment>The printer took the nurse&apos;s slip and does not say whether it came out.</extracomment>
        <translation>Câu trả lời đã gửi đến máy in. Xin giữ số của quý vị.</translation>
    </message>
    <message>
        <source>The printer did not work. Please tell the desk your number.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The printer failed; the answers are kept and the ticket number still counts.</extracomment>
        <translation>Máy in không hoạt động. Xin báo số của quý vị cho quầy.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>No answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, beside a question that was left out.</extracomment>
        <translation>Không trả lời</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Change</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On each row of the list of answers: a tap opens the question again.</extracomment>
        <translation>Đổi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In the list of answers, at a question that was left out: a tap opens it. A verb; one word.</extracomment>
        <translation>Trả lời</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are these answers right?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of the page that lists all answers before they go to the nurse.</extracomment>
        <translation>Những câu trả lời này có đúng không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap an answer to change it. Then tap “%1”.</source>
        <oldsource>Tap an answer to change it. Then tap the big button.</oldsource>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the title of the page that lists all answers.</extracomment>
        <translation>Chạm một câu trả lời để đổi. Rồi chạm “%1”.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>RecheckButtons</name>
    <message>
        <source>Next</source>
        <extracomment>Goes on to the next question. One word.</extracomment>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes back to the page before. One word.</extracomment>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>Ends a re-check: shows the start screen. One or two words.</extracomment>
        <translation>Màn hình đầu</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <extracomment>In place of Next, while the question has no answer yet. Very short.</extracomment>
        <translation>Hãy chọn câu trả lời</translation>
    </message>
    <message>
        <source>See the rest</source>
        <extracomment>In place of Next, while answers or warnings lie below the screen that were not seen yet: shows them. Very short.</extracomment>
        <translation>Xem phần còn lại</translation>
    </message>
</context>
<context>
    <name>RecheckEndPage</name>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <extracomment>A waiting patient told something worse: large, calm, not to be missed.</extracomment>
        <translation>Hãy ở yên chỗ này. Chúng tôi gọi nhân viên ngay.</translation>
    </message>
    <message>
        <source>Thank you. We have your answers.</source>
        <extracomment>A waiting patient was asked again, and nothing is more urgent than before.</extracomment>
        <translation>Cảm ơn quý vị. Chúng tôi đã nhận câu trả lời.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <extracomment>The number is not known at this kiosk, or too old.</extracomment>
        <translation>Xin mời đến quầy</translation>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Below the line that staff are being called.</extracomment>
        <translation>Hãy ngồi xuống nếu được. Đừng đi lại. Nhân viên đang đến. Hãy gọi to nếu thấy nặng hơn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. We will call your number. If you feel worse, tell the desk at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. After a re-check in which nothing is more urgent.</extracomment>
        <translation>Xin mời ngồi. Chúng tôi sẽ gọi số của quý vị. Nếu thấy nặng hơn, hãy báo ngay cho quầy.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We cannot find this number here. The desk will help you at once.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The number is not known at this kiosk, or too old. Kind: it is nobody&apos;s fault.</extracomment>
        <translation>Không tìm thấy số này ở đây. Quầy sẽ giúp quý vị ngay.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>Một y tá đi nhanh đến người đang ngồi.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <extracomment>Spoken for the picture on the page that asks the patient to wait on.</extracomment>
        <translation>Một người ngồi chờ với phiếu số bằng giấy.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <extracomment>Spoken for the picture on the page that sends the patient to the desk.</extracomment>
        <translation>Một người nói chuyện với nhân viên ở quầy.</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button with a loudspeaker, while it speaks: be silent. Very short.</extracomment>
        <translation>Ngừng đọc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button with a loudspeaker: speak the words beside it. Very short.</extracomment>
        <translation>Đọc to</translation>
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
        <translation>Một y tá đi nhanh đến chỗ một em nhỏ đang ngồi cạnh một người lớn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Spoken for the picture on the page that says staff are coming.</extracomment>
        <translation>Một y tá đi nhanh đến người đang ngồi.</translation>
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
        <translation>Quý vị đau chân? Chọn ngôn ngữ để bắt đầu.</translation>
    </message>
    <message>
        <source>The desk is closed now. You can still answer the questions here.</source>
        <extracomment>On the start screen, outside the desk&apos;s opening hours.</extracomment>
        <translation>Quầy hiện đang đóng cửa. Quý vị vẫn có thể trả lời các câu hỏi ở đây.</translation>
    </message>
    <message>
        <source>Desk hours today: %1</source>
        <extracomment>On the start screen. %1 are today&apos;s opening hours, for example 8:00–12:00.</extracomment>
        <translation>Giờ làm việc của quầy hôm nay: %1</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step %1 of about %2</source>
        <extracomment>Progress at the top of each question. %1 is the step, %2 about how many there are.</extracomment>
        <translation>Bước %1 trên khoảng %2</translation>
    </message>
</context>
<context>
    <name>TapeNote</name>
    <message>
        <source>We print a paper tape for you now.</source>
        <extracomment>A paper measuring tape is on its way out of the printer.</extracomment>
        <translation>Chúng tôi đang in thước giấy cho quý vị.</translation>
    </message>
    <message>
        <source>Please take the paper tape from the printer.</source>
        <extracomment>A paper measuring tape comes out of the printer.</extracomment>
        <translation>Xin hãy lấy thước giấy từ máy in.</translation>
    </message>
    <message>
        <source>We could not print a paper tape. You can ask staff for one.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The paper measuring tape did not come out.</extracomment>
        <translation>Chúng tôi không in được thước giấy. Quý vị có thể xin nhân viên.</translation>
        <extra-safety>yes</extra-safety>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number is %1</source>
        <extracomment>Spoken for the ticket. %1 is the number, for example A-017.</extracomment>
        <translation>Số của quý vị là %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>Above the ticket number.</extracomment>
        <translation>Số của quý vị</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>I already have a number</source>
        <extracomment>Small entry on the start screen, for a waiting patient who feels different.</extracomment>
        <translation>Tôi đã có số</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Older wording: %1</source>
        <extracomment>Before a translation that is older than the English text above it. %1 is that translation.</extracomment>
        <translation>Nội dung cũ: %1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Nurse&apos;s slip</source>
        <extracomment>To staff, in the list of papers.</extracomment>
        <translation>Phiếu cho y tá</translation>
    </message>
    <message>
        <source>Patient&apos;s paper</source>
        <extracomment>To staff, in the list of papers: the small paper with the number that the patient keeps.</extracomment>
        <translation>Phiếu của người bệnh</translation>
    </message>
    <message>
        <source>Slip at the desk</source>
        <extracomment>To staff, in the list of papers: a second slip, printed at the desk.</extracomment>
        <translation>Phiếu ở quầy</translation>
    </message>
    <message>
        <source>UPDATE slip</source>
        <extracomment>To staff, in the list of papers: a slip after a waiting patient was asked again.</extracomment>
        <translation>Phiếu CẬP NHẬT</translation>
    </message>
    <message>
        <source>Message that staff must come</source>
        <extracomment>To staff, in the list of papers: what another program is sent when staff must come.</extracomment>
        <translation>Tin báo nhân viên phải đến</translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>To staff, in the list of papers: what the clinic&apos;s other programs are sent.</extracomment>
        <translation>Cho các chương trình khác</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>Đang chờ đến lượt.</translation>
    </message>
    <message>
        <source>On its way now.</source>
        <extracomment>To staff: state of a paper.</extracomment>
        <translation>Đang được gửi.</translation>
    </message>
    <message>
        <source>Sent. Look whether it came out.</source>
        <extracomment>To staff: state of a paper. The printer cannot tell whether it came out.</extracomment>
        <translation>Đã gửi. Hãy xem giấy đã ra chưa.</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>To staff: state of a paper that surely came out.</extracomment>
        <translation>Đã xong.</translation>
    </message>
    <message>
        <source>Failed. The kiosk tries again.</source>
        <extracomment>To staff: state of a paper. The kiosk tries again by itself.</extracomment>
        <translation>Không in được. Máy này đang thử lại.</translation>
    </message>
    <message>
        <source>Failed. The kiosk does not try again.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff: state of a paper that the kiosk does not try again.</extracomment>
        <translation>Không in được. Máy này không thử lại nữa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Printer of the nurse</source>
        <extracomment>To staff: where the slips come out.</extracomment>
        <translation>Máy in của y tá</translation>
    </message>
    <message>
        <source>Printer of the patient</source>
        <extracomment>To staff: where the patients&apos; own papers come out.</extracomment>
        <translation>Máy in của người bệnh</translation>
    </message>
    <message>
        <source>Printer at the desk</source>
        <extracomment>To staff: where slips come out a second time.</extracomment>
        <translation>Máy in ở quầy</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Test page</source>
        <extracomment>To staff: head of a page that shows whether a printer works.</extracomment>
        <translation>Trang in thử</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Is it switched on, and are its cables in?</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>Không kết nối được máy in. Máy đã bật chưa, dây đã cắm chưa?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it until it clicks.</source>
        <extracomment>To staff.</extracomment>
        <translation>Nắp máy in đang mở. Đóng lại đến khi nghe tiếng cạch.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in paper.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff.</extracomment>
        <translation>Máy in hết giấy. Hãy bỏ giấy vào.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paper is stuck in the printer. Pull it out gently.</source>
        <extracomment>To staff.</extracomment>
        <translation>Giấy bị kẹt trong máy in. Kéo nhẹ ra.</translation>
    </message>
    <message>
        <source>The printer is paused. Press its button, or start its queue again.</source>
        <extracomment>To staff.</extracomment>
        <translation>Máy in đang tạm dừng. Nhấn nút của máy, hoặc chạy lại hàng đợi.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off, wait, and switch it on.</source>
        <extracomment>To staff.</extracomment>
        <translation>Máy in báo lỗi. Tắt máy, chờ, rồi bật lại.</translation>
    </message>
    <message>
        <source>The paper is nearly used up. Have a new roll ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>Giấy sắp hết. Chuẩn bị cuộn mới.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is. Look whether paper came out.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. To staff. The printer has no way to tell its state.</extracomment>
        <translation>Máy in không báo tình trạng. Hãy xem giấy có ra không.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>To staff.</extracomment>
        <translation>Máy in sẵn sàng.</translation>
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
        <translation>PHÂN LOẠI SƠ BỘ TẠI MÁY  –  *KHÔNG* PHẢI CHẨN ĐOÁN  –  Y TÁ XÁC NHẬN</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Nurse triage slip</source>
        <extracomment>Title of the file.</extracomment>
        <translation>Phiếu phân loại cho y tá</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Label over the ticket number.</extracomment>
        <translation>Số</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the ticket number when none could be given.</extracomment>
        <translation>không có số</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a reprint; %1 is 2 or more.</extracomment>
        <translation>BẢN SAO %1</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <extracomment>Marks a new slip of a patient who was asked again while waiting; replaces the first.</extracomment>
        <translation>CẬP NHẬT</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>Label; the kiosk&apos;s name follows.</extracomment>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label; date and time at which the visit began follow.</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Label; date and time at which the visit ended follow.</extracomment>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label; date and time of printing follow.</extracomment>
        <translation>In lúc</translation>
    </message>
    <message>
        <source>Language used</source>
        <extracomment>Label; the patient&apos;s language follows.</extracomment>
        <translation>Ngôn ngữ đã dùng</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Label; patient or helper follows.</extracomment>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>INTERPRETER NEEDED: %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top; %1 is the patient&apos;s language.</extracomment>
        <translation>CẦN THÔNG DỊCH: %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>STAFF CALLED</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>ĐÃ GỌI NHÂN VIÊN</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PATIENT ASKED FOR STAFF, visit ended early</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag beside the category.</extracomment>
        <translation>BỆNH NHÂN XIN GẶP NHÂN VIÊN, kết thúc sớm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time of category 1.</extracomment>
        <translation>Khám ngay</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See within %1 minutes</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Target time; %1 is a number of minutes.</extracomment>
        <translation>Khám trong vòng %1 phút</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Category %1 of 5  (1 is most urgent)</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Over the category&apos;s word; 1 is the most urgent.</extracomment>
        <translation>Mức %1 trên 5  (1 là khẩn cấp nhất)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>UNDER 18: SCORE *NOT* VALID</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the Wells score is not valid for minors.</extracomment>
        <translation>DƯỚI 18: THANG ĐIỂM *KHÔNG* CÓ GIÁ TRỊ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AGE *NOT* TOLD: score not valid under 18</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag: the age question was left out.</extracomment>
        <translation>*KHÔNG* CHO BIẾT TUỔI: thang điểm không có giá trị dưới 18</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>PREGNANT</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>CÓ THAI</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>GAVE BIRTH WITHIN 6 WEEKS</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>SINH CON TRONG 6 TUẦN</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ON A BLOOD THINNER</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Flag near the top.</extracomment>
        <translation>ĐANG DÙNG THUỐC CHỐNG ĐÔNG</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Title of a block.</extracomment>
        <translation>Dấu hiệu nguy hiểm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: none reported</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, e.g. Emergency signs.</extracomment>
        <translation>%1: không báo</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1: %2 – *NOT* ruled out</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is a red-flag question, %2 is &quot;not sure&quot; or &quot;not answered&quot;.</extracomment>
        <translation>%1: %2 – *CHƯA* loại trừ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 not answered or not sure</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 is how many questions; their names follow.</extracomment>
        <translation>%1 câu không trả lời hoặc không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Every question was answered.</source>
        <extracomment>In place of the number not answered.</extracomment>
        <translation>Mọi câu hỏi đã được trả lời.</translation>
    </message>
    <message>
        <source>Questions stopped early: what was not asked is unknown.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the red flags.</extracomment>
        <translation>Câu hỏi dừng sớm: điều chưa hỏi là chưa rõ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why this category</source>
        <extracomment>Title of a block.</extracomment>
        <translation>Vì sao mức này</translation>
    </message>
    <message>
        <source>same answers as above</source>
        <extracomment>Under a rule that fired for the same answers as the one above it.</extracomment>
        <translation>cùng câu trả lời như trên</translation>
    </message>
    <message>
        <source>*Also:* %1</source>
        <extracomment>Under the main reasons; %1 lists the other rules that fired.</extracomment>
        <translation>*Ngoài ra:* %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Title of a block (the S of SBAR).</extracomment>
        <translation>Tình huống</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Title of a block (the B of SBAR).</extracomment>
        <translation>Tiền sử</translation>
    </message>
    <message>
        <source>Assessment: Wells items</source>
        <extracomment>Title of a block (the A of SBAR).</extracomment>
        <translation>Đánh giá: các mục Wells</translation>
    </message>
    <message>
        <source>Suggested: the nurse decides</source>
        <extracomment>Title of a block (the R of SBAR).</extracomment>
        <translation>Đề nghị: y tá quyết định</translation>
    </message>
    <message>
        <source>as told by the patient</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>theo lời bệnh nhân</translation>
    </message>
    <message>
        <source>as told by a helper</source>
        <extracomment>After a block&apos;s title.</extracomment>
        <translation>theo lời người giúp</translation>
    </message>
    <message>
        <source>as told at the kiosk</source>
        <extracomment>After a block&apos;s title, when it is not known who answered.</extracomment>
        <translation>theo câu trả lời tại máy</translation>
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
        <translation>không trả lời</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The question was never asked; not the same as no.</extracomment>
        <translation>không hỏi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not answered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions that were asked and left out. *stars* print bold.</extracomment>
        <translation>*Không trả lời:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not asked:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists questions. *stars* print bold.</extracomment>
        <translation>*Không hỏi:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside a score item: the guided check was not offered.</extracomment>
        <translation>không đưa ra</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks. *stars* print bold.</extracomment>
        <translation>*Không đưa ra:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>*Not offered, already urgent:* %1</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. %1 lists guided checks; they are not offered to who is already urgent.</extracomment>
        <translation>*Không đưa ra, đã khẩn cấp:* %1</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The calf was not measured.</extracomment>
        <translation>không đo</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A number on a scale, e.g. 6 of 10.</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A length in millimetres.</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>trước</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>Over the picture of the legs.</extracomment>
        <translation>sau</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s right leg; never shortened.</extracomment>
        <translation>Phải</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The patient&apos;s left leg; never shortened.</extracomment>
        <translation>Trái</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Beside the picture of the legs.</extracomment>
        <translation>Hai chân</translation>
    </message>
    <message>
        <source>Side *NOT* told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs. *stars* print bold.</extracomment>
        <translation>*KHÔNG* cho biết bên nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>place not told</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Beside the picture of the legs.</extracomment>
        <translation>không cho biết chỗ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Table column.</extracomment>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Table column: yes, no, ? or a box to tick.</extracomment>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Table column.</extracomment>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Table column: patient, measured, clinician.</extracomment>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer in the table.</extracomment>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer in the table.</extracomment>
        <translation>Không</translation>
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
        <translation>bệnh nhân</translation>
    </message>
    <message>
        <source>patient, to confirm</source>
        <extracomment>Who said it; a clinician confirms.</extracomment>
        <translation>bệnh nhân, cần xác nhận</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>Who said it: the tape measure.</extracomment>
        <translation>đo được</translation>
    </message>
    <message>
        <source>clinician to do</source>
        <extracomment>Nobody said it yet; an empty box stands beside it.</extracomment>
        <translation>bác sĩ đánh giá</translation>
    </message>
    <message>
        <source>Told %1  –  highest %2</source>
        <extracomment>The Wells items told, and the most they could come to.</extracomment>
        <translation>Đã báo %1  –  cao nhất %2</translation>
    </message>
    <message>
        <source>-2 *NOT* applied: needs a clinician.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Under the table. *stars* print bold.</extracomment>
        <translation>-2 *KHÔNG* áp dụng: cần bác sĩ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No item answered: a clinician takes the score.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. In place of the range.</extracomment>
        <translation>Không mục nào được trả lời: bác sĩ chấm điểm.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf and guided checks</source>
        <extracomment>Title of a block.</extracomment>
        <translation>Bắp chân và kiểm tra có hướng dẫn</translation>
    </message>
    <message>
        <source>Calf difference</source>
        <extracomment>Label: larger calf less smaller calf.</extracomment>
        <translation>Chênh lệch bắp chân</translation>
    </message>
    <message>
        <source>%1 mm, LEFT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 mm, bên TRÁI lớn hơn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>%1 mm, RIGHT larger</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Difference of the two calves.</extracomment>
        <translation>%1 mm, bên PHẢI lớn hơn</translation>
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
        <translation>Năm điểm khác nhau</translation>
    </message>
    <message>
        <source>fits cramp</source>
        <extracomment>Table column.</extracomment>
        <translation>hợp chuột rút</translation>
    </message>
    <message>
        <source>not cramp</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>không hợp chuột rút</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not known</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Table column.</extracomment>
        <translation>chưa rõ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result within 4 hours.</source>
        <extracomment>Recommendation.</extracomment>
        <translation>Mục Wells đã báo từ 2 trở lên: NICE NG158 – siêu âm tĩnh mạch đoạn gần của chân, kết quả trong 4 giờ.</translation>
    </message>
    <message>
        <source>0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 hours.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>Đã báo 0 hoặc 1: *KHÔNG* loại trừ cục máu đông; NICE NG158 – D-dimer, kết quả trong 4 giờ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, temperature, both legs.</source>
        <extracomment>Recommendation for who is under 18.</extracomment>
        <translation>Dưới 18: khám sớm cùng người lớn đi kèm. Cần: mạch, SpO2, huyết áp, nhiệt độ, hai chân.</translation>
    </message>
    <message>
        <source>NICE NG158 and the Wells score do *NOT* apply under 18.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 và điểm Wells *KHÔNG* áp dụng dưới 18.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Recommendation. *stars* print bold.</extracomment>
        <translation>NICE NG158 *KHÔNG* bao gồm thai kỳ: theo quy trình sản khoa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Clinician to confirm.</source>
        <extracomment>Recommendation for category 5.</extracomment>
        <translation>Bác sĩ xác nhận.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Title of the box with empty lines.</extracomment>
        <translation>Y tá</translation>
    </message>
    <message>
        <source>HR /min</source>
        <extracomment>Empty field: heart rate.</extracomment>
        <translation>Mạch /phút</translation>
    </message>
    <message>
        <source>RR /min</source>
        <extracomment>Empty field: respiratory rate.</extracomment>
        <translation>Nhịp thở /phút</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <extracomment>Empty field: oxygen saturation.</extracomment>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <extracomment>Empty field: blood pressure.</extracomment>
        <translation>HA mmHg</translation>
    </message>
    <message>
        <source>T °C</source>
        <extracomment>Empty field: temperature.</extracomment>
        <translation>Nhiệt độ °C</translation>
    </message>
    <message>
        <source>Foot pulse Left</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>Mạch bàn chân trái</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot pulse Right</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Empty field.</extracomment>
        <translation>Mạch bàn chân phải</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Final category (circle)</source>
        <extracomment>Empty field: 1 2 3 4 5 stand in it.</extracomment>
        <translation>Mức cuối cùng (khoanh)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Empty field: the nurse&apos;s name.</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Empty field.</extracomment>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Empty field.</extracomment>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Empty field.</extracomment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>LegCheck %1 · content %2 %3 (%4)</source>
        <extracomment>Foot: software version, content name, its version, its checksum.</extracomment>
        <translation>LegCheck %1 · nội dung %2 %3 (%4)</translation>
    </message>
    <message>
        <source>draft translation, not reviewed</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. State of the translation the patient read: no qualified person has reviewed it.</extracomment>
        <translation>bản dịch nháp, chưa duyệt</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>patient read: %1</source>
        <extracomment>Foot: the language and how far its translation was checked.</extracomment>
        <translation>bệnh nhân đọc: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot.</extracomment>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>On a second page.</extracomment>
        <translation>tiếp theo</translation>
    </message>
    <message>
        <source>Made by rules from answers at a kiosk; *NOT* a diagnosis.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Foot. *stars* print bold.</extracomment>
        <translation>Lập theo quy tắc từ câu trả lời tại máy; *KHÔNG* phải chẩn đoán.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CONFIDENTIAL: keep with the patient&apos;s record, or shred.</source>
        <extracomment>Foot.</extracomment>
        <translation>BẢO MẬT: giữ cùng hồ sơ bệnh nhân, hoặc hủy.</translation>
    </message>
</context>
<context>
    <name>stub</name>
    <message>
        <source>Your paper</source>
        <extracomment>Title of the file that holds the patient&apos;s own paper.</extracomment>
        <translation>Phiếu của quý vị</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>On the patient&apos;s paper, over the ticket number.</extracomment>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <extracomment>On the patient&apos;s paper, in place of the number when none could be given.</extracomment>
        <translation>Xin mời đến quầy.</translation>
    </message>
    <message>
        <source>Keep this paper. We will call this number.</source>
        <extracomment>On the patient&apos;s paper, below the number.</extracomment>
        <translation>Giữ phiếu này. Chúng tôi sẽ gọi số này.</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>On the patient&apos;s paper: title of a small table to fill in by hand.</extracomment>
        <translation>Ghi chú của tôi</translation>
    </message>
    <message>
        <source>Write down what changes. Show it to the nurse.</source>
        <extracomment>On the patient&apos;s paper, below &quot;My notes&quot;.</extracomment>
        <translation>Ghi lại điều gì thay đổi. Đưa cho y tá xem.</translation>
    </message>
    <message>
        <source>Day, time</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand.</extracomment>
        <translation>Ngày, giờ</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>On the patient&apos;s paper: head of a narrow column to fill in by hand, 0 is no pain.</extracomment>
        <translation>Đau 0–10</translation>
    </message>
    <message>
        <source>What is different?</source>
        <extracomment>On the patient&apos;s paper: head of a wide column to fill in by hand.</extracomment>
        <translation>Có gì khác?</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <extracomment>Mark on a second print of the patient&apos;s paper; %1 is 2 or more.</extracomment>
        <translation>BẢN SAO %1</translation>
    </message>
    <message>
        <source>Paper tape</source>
        <extracomment>Title of the file that holds the paper measuring tape.</extracomment>
        <translation>Thước giấy</translation>
    </message>
    <message>
        <source>Paper tape to measure your legs</source>
        <extracomment>Head of the paper measuring tape, in large letters.</extracomment>
        <translation>Thước giấy để đo chân</translation>
    </message>
    <message>
        <source>First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On the paper tape, beside a printed bar.</extracomment>
        <translation>Kiểm tra trước: vạch này có dài 50 mm trên thước không? Nếu không, đừng dùng thước này.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use this tape once, then throw it away.</source>
        <extracomment>On the paper tape, at the end.</extracomment>
        <translation>Dùng thước này một lần rồi bỏ.</translation>
    </message>
    <message>
        <source>Cut out the pieces. Glue each onto the dots of the one before, right up to the line.</source>
        <extracomment>SAFETY: a wrong word here could hurt a patient. On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in a box of dots.</extracomment>
        <translation>Cắt rời các đoạn. Dán mỗi đoạn lên các chấm của đoạn trước, sát đến vạch.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Start here: 0</source>
        <extracomment>On the paper tape, at the line marked 0.</extracomment>
        <translation>Bắt đầu ở đây: 0</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Leg check</source>
        <comment>title</comment>
        <extracomment>Name of this check.</extracomment>
        <translation>Kiểm tra chân</translation>
    </message>
    <message>
        <source>Let us check on your leg pain</source>
        <comment>intro.title</comment>
        <extracomment>Title of the page that says what this is.</extracomment>
        <translation>Chúng ta cùng xem chân đau của quý vị</translation>
    </message>
    <message>
        <source>We ask short questions about your leg, one at a time.</source>
        <comment>intro.questions</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Chúng tôi hỏi những câu ngắn về chân, từng câu một.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may get a few gentle checks. You can skip each one.</source>
        <comment>intro.checks</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Có thể có vài kiểm tra nhẹ nhàng. Quý vị có thể bỏ qua từng cái.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This is not a diagnosis. It cannot tell you what you have.</source>
        <comment>intro.not_a_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Đây không phải là chẩn đoán. Nó không thể nói quý vị bị gì.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse sees your answers and decides what comes next.</source>
        <comment>intro.nurse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Y tá xem câu trả lời và quyết định việc tiếp theo.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>We do not ask your name. Only clinic staff see your answers.</source>
        <comment>intro.private</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>Chúng tôi không hỏi tên. Chỉ nhân viên phòng khám thấy câu trả lời.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Immediate</source>
        <comment>category.immediate.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Ngay lập tức</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are. We are calling staff.</source>
        <comment>category.immediate.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Hãy ở yên chỗ này. Chúng tôi đang gọi nhân viên.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down if you can. Do not walk. Staff are coming to you. Call out loud if you feel worse.</source>
        <comment>category.immediate.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Hãy ngồi xuống nếu được. Đừng đi lại. Nhân viên đang đến. Hãy gọi to nếu thấy nặng hơn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See now, in the resuscitation area or nearest safe place; no walking. Needs: airway and breathing, pulse, SpO2, BP, ECG. Consider pulmonary embolism.</source>
        <comment>category.immediate.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Khám ngay, tại khu hồi sức hoặc nơi an toàn gần nhất; không đi bộ. Cần: đường thở và hô hấp, mạch, SpO2, HA, ECG. Nghĩ đến thuyên tắc phổi.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Very urgent</source>
        <comment>category.very_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Rất khẩn cấp</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit down. We are calling staff.</source>
        <comment>category.very_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Xin mời ngồi xuống. Chúng tôi đang gọi nhân viên.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stay where you are, and do not walk. Staff are coming to you. Do not rub or press your leg.</source>
        <comment>category.very_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Hãy ở yên chỗ này và đừng đi lại. Nhân viên đang đến. Đừng xoa hay ấn chân.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chair or bed in sight of staff. Needs: pulse, SpO2, BP, temperature, foot pulses, feeling and movement. Examine for limb ischemia, compartment syndrome, infection, cauda equina.</source>
        <comment>category.very_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Ghế hoặc giường trong tầm nhìn của nhân viên. Cần: mạch, SpO2, HA, nhiệt độ, mạch bàn chân, cảm giác và vận động. Khám thiếu máu chi, chèn ép khoang, nhiễm trùng, chùm đuôi ngựa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Urgent</source>
        <comment>category.urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Khẩn cấp</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please sit near the desk.</source>
        <comment>category.urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Xin mời ngồi gần quầy.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A nurse will see you soon. Rest your leg, and do not rub it. Tell us at once if you feel worse.</source>
        <comment>category.urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Y tá sẽ sớm khám quý vị. Hãy để chân nghỉ và đừng xoa. Báo ngay cho chúng tôi nếu nặng hơn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Seat near the desk. Needs: pulse, SpO2, BP, temperature, foot pulses, both calves measured, full Wells where it applies.</source>
        <comment>category.urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Ngồi gần quầy. Cần: mạch, SpO2, HA, nhiệt độ, mạch bàn chân, đo hai bắp chân, Wells đầy đủ nếu áp dụng.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Standard</source>
        <comment>category.standard.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Thông thường</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat. A nurse will check your leg.</source>
        <comment>category.standard.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Xin mời ngồi. Y tá sẽ xem chân quý vị.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Some answers need a closer look. Please stay until the nurse has seen you. Rest your leg, and do not rub it.</source>
        <comment>category.standard.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Vài câu trả lời cần xem kỹ hơn. Xin ở lại đến khi y tá khám. Hãy để chân nghỉ và đừng xoa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Needs: pulse, SpO2, BP, examine both legs, full Wells. Suspected DVT with Wells 1 or less: D-dimer the same day (NG158).</source>
        <comment>category.standard.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Phòng chờ. Cần: mạch, SpO2, HA, khám hai chân, Wells đầy đủ. Nghi DVT với Wells từ 1 trở xuống: D-dimer trong ngày (NG158).</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Non-urgent</source>
        <comment>category.non_urgent.name</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Name of the urgency category.</extracomment>
        <translation>Không khẩn cấp</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This fits a muscle cramp. A nurse will still confirm.</source>
        <comment>category.non_urgent.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now; large.</extracomment>
        <translation>Các dấu hiệu này hợp với chuột rút. Y tá còn phải khám lại.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please take a seat and wait for the nurse. Other problems can start like a cramp. Tell us at once if anything changes.</source>
        <comment>category.non_urgent.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What the patient is to do now.</extracomment>
        <translation>Xin mời ngồi và chờ y tá. Vấn đề khác cũng có thể bắt đầu như chuột rút. Báo ngay cho chúng tôi nếu có gì thay đổi.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Waiting room. Fits a muscle cramp as told; nurse to confirm. Needs: look at and feel both legs, foot pulses, safety-net advice before leaving.</source>
        <comment>category.non_urgent.nurse_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Suggestion to the nurse, on the slip.</extracomment>
        <translation>Phòng chờ. Theo lời kể hợp với chuột rút; y tá xác nhận. Cần: nhìn và sờ hai chân, mạch bàn chân, dặn dấu hiệu nguy hiểm trước khi về.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>section.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Part of the questions, shown above them.</extracomment>
        <translation>Dấu hiệu cấp cứu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>About you</source>
        <comment>section.you</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Về quý vị</translation>
    </message>
    <message>
        <source>Your pain</source>
        <comment>section.pain</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Cơn đau</translation>
    </message>
    <message>
        <source>Your leg</source>
        <comment>section.look</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Chân của quý vị</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>section.health</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Sức khỏe của quý vị</translation>
    </message>
    <message>
        <source>Measuring</source>
        <comment>section.measure</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Gentle checks</source>
        <comment>section.checks</comment>
        <extracomment>Part of the questions, shown above them.</extracomment>
        <translation>Kiểm tra nhẹ</translation>
    </message>
    <message>
        <source>Any of these now, or since your leg began to hurt?</source>
        <comment>question.emergency</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Bây giờ, hoặc từ khi chân bắt đầu đau, có điều nào sau đây không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.emergency.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs need help at once.</source>
        <comment>question.emergency.why</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Why we ask; small, below the question. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Những dấu hiệu này cần được giúp ngay.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency signs</source>
        <comment>question.emergency.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Dấu hiệu cấp cứu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.emergency.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.emergency.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.emergency.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.emergency.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Short of breath, or hard to breathe</source>
        <comment>option.emergency.breathless</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Hụt hơi, hoặc khó thở</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>breathless</source>
        <comment>option.emergency.breathless.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Short of breath, or hard to breathe”</extracomment>
        <translation>khó thở</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain or tightness</source>
        <comment>option.emergency.chest_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Đau hoặc tức ngực</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It counts even if it only hurts with a deep breath.</source>
        <comment>option.emergency.chest_pain.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>Chỉ đau khi thở sâu cũng tính.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>chest pain</source>
        <comment>option.emergency.chest_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Chest pain or tightness”</extracomment>
        <translation>đau ngực</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>option.emergency.coughing_blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Ho ra máu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>coughing blood</source>
        <comment>option.emergency.coughing_blood.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Coughing up blood”</extracomment>
        <translation>ho ra máu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainted, passed out or collapsed</source>
        <comment>option.emergency.collapse</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Any of these now, or since your leg began to hurt?”</extracomment>
        <translation>Ngất, bất tỉnh hoặc ngã quỵ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>collapse</source>
        <comment>option.emergency.collapse.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Any of these now, or since your leg began to hurt?” The answer: “Fainted, passed out or collapsed”</extracomment>
        <translation>ngất</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do you see or feel any of this in your leg or foot?</source>
        <comment>question.limb_threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Quý vị có thấy hay cảm thấy điều nào sau đây ở chân hoặc bàn chân không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.limb_threat.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These signs mean the leg needs care fast.</source>
        <comment>question.limb_threat.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Với những dấu hiệu này, chân cần được chăm sóc nhanh.</translation>
    </message>
    <message>
        <source>Limb signs</source>
        <comment>question.limb_threat.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Dấu hiệu ở chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.limb_threat.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.limb_threat.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.limb_threat.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.limb_threat.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Foot much colder or paler than the other</source>
        <comment>option.limb_threat.cold_or_pale</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Bàn chân lạnh hoặc nhợt hơn hẳn bên kia</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may look white, blue or gray.</source>
        <comment>option.limb_threat.cold_or_pale.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>Có thể trắng, xanh tím hoặc xám.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>cold or pale foot</source>
        <comment>option.limb_threat.cold_or_pale.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Foot much colder or paler than the other”</extracomment>
        <translation>bàn chân lạnh hoặc nhợt</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in leg or foot</source>
        <comment>option.limb_threat.numb_or_weak</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Mới bị tê hoặc yếu ở chân hay bàn chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NEW numbness or weakness</source>
        <comment>option.limb_threat.numb_or_weak.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New numbness or weakness in leg or foot”</extracomment>
        <translation>MỚI tê hoặc yếu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard, tight leg with pain I cannot bear</source>
        <comment>option.limb_threat.tight_unbearable</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Chân cứng, căng và đau không chịu nổi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The pain does not let up.</source>
        <comment>option.limb_threat.tight_unbearable.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>Cơn đau không hề giảm.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>tight leg, unbearable pain</source>
        <comment>option.limb_threat.tight_unbearable.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Hard, tight leg with pain I cannot bear”</extracomment>
        <translation>chân căng, đau không chịu nổi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>option.limb_threat.black_or_blistered</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Mới có mảng đen hoặc tím, hoặc bọng nước lớn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>black or blistered skin</source>
        <comment>option.limb_threat.black_or_blistered.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “New black or purple patches, or big blisters”</extracomment>
        <translation>da đen hoặc phồng rộp</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numb between the legs, or new bladder trouble</source>
        <comment>option.limb_threat.saddle_numb</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you see or feel any of this in your leg or foot?”</extracomment>
        <translation>Tê vùng kín giữa hai chân, hoặc mới có vấn đề tiểu tiện</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New bowel trouble counts too.</source>
        <comment>option.limb_threat.saddle_numb.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>Mới có vấn đề đại tiện cũng tính.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>saddle numbness or bladder/bowel change</source>
        <comment>option.limb_threat.saddle_numb.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you see or feel any of this in your leg or foot?” The answer: “Numb between the legs, or new bladder trouble”</extracomment>
        <translation>tê vùng yên ngựa hoặc thay đổi bàng quang/ruột</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Who has the leg pain?</source>
        <comment>question.for_whom</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Ai đau chân?</translation>
    </message>
    <message>
        <source>If you help someone, answer for that person.</source>
        <comment>question.for_whom.hint</comment>
        <extracomment>Small help below the question. The question: “Who has the leg pain?”</extracomment>
        <translation>Nếu giúp người khác, hãy trả lời cho người đó.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>question.for_whom.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Who has the leg pain?”</extracomment>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>I do</source>
        <comment>option.for_whom.self</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>option.for_whom.self.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “I do”</extracomment>
        <translation>bệnh nhân</translation>
    </message>
    <message>
        <source>Someone I am helping</source>
        <comment>option.for_whom.helper</comment>
        <extracomment>Answer button. The question: “Who has the leg pain?”</extracomment>
        <translation>Người tôi đang giúp</translation>
    </message>
    <message>
        <source>helper</source>
        <comment>option.for_whom.helper.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Who has the leg pain?” The answer: “Someone I am helping”</extracomment>
        <translation>người giúp</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>question.age</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quý vị bao nhiêu tuổi?</translation>
    </message>
    <message>
        <source>If you help someone, tap that person&apos;s age.</source>
        <comment>question.age.hint</comment>
        <extracomment>Small help below the question. The question: “How old are you?”</extracomment>
        <translation>Nếu giúp người khác, hãy chạm tuổi của người đó.</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>question.age.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How old are you?”</extracomment>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>18 to 39</source>
        <comment>option.age.18_39</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>18 đến 39</translation>
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
        <translation>40 đến 59</translation>
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
        <translation>60 đến 79</translation>
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
        <translation>80 trở lên</translation>
    </message>
    <message>
        <source>80 or older</source>
        <comment>option.age.80_plus.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “80 or older”</extracomment>
        <translation>80 trở lên</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>option.age.under_18</comment>
        <extracomment>Answer button. The question: “How old are you?”</extracomment>
        <translation>Dưới 18</translation>
    </message>
    <message>
        <source>UNDER 18</source>
        <comment>option.age.under_18.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How old are you?” The answer: “Under 18”</extracomment>
        <translation>DƯỚI 18</translation>
    </message>
    <message>
        <source>What was your sex at birth?</source>
        <comment>question.sex</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Giới tính khi sinh của quý vị là gì?</translation>
    </message>
    <message>
        <source>It helps the nurse judge your risks.</source>
        <comment>question.sex.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “What was your sex at birth?”</extracomment>
        <translation>Điều này giúp y tá đánh giá nguy cơ.</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>question.sex.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What was your sex at birth?”</extracomment>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Male</source>
        <comment>option.sex.male</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Nam</translation>
    </message>
    <message>
        <source>male</source>
        <comment>option.sex.male.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Male”</extracomment>
        <translation>nam</translation>
    </message>
    <message>
        <source>Female</source>
        <comment>option.sex.female</comment>
        <extracomment>Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>female</source>
        <comment>option.sex.female.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “Female”</extracomment>
        <translation>nữ</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <comment>option.sex.unsaid</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What was your sex at birth?”</extracomment>
        <translation>Tôi không muốn nói</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not told</source>
        <comment>option.sex.unsaid.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What was your sex at birth?” The answer: “I would rather not say”</extracomment>
        <translation>không cho biết</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth lately?</source>
        <comment>question.pregnancy</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quý vị có thai, hay mới sinh con gần đây không?</translation>
    </message>
    <message>
        <source>Clots are more common then.</source>
        <comment>question.pregnancy.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Khi đó cục máu đông hay gặp hơn.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>question.pregnancy.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Thai kỳ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.pregnancy.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Không</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.pregnancy.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “No”</extracomment>
        <translation>không</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.pregnancy.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.pregnancy.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am pregnant</source>
        <comment>option.pregnancy.pregnant</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Tôi có thai</translation>
    </message>
    <message>
        <source>PREGNANT</source>
        <comment>option.pregnancy.pregnant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I am pregnant”</extracomment>
        <translation>CÓ THAI</translation>
    </message>
    <message>
        <source>I gave birth in the last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks</comment>
        <extracomment>Answer button. The question: “Are you pregnant, or did you give birth lately?”</extracomment>
        <translation>Tôi sinh con trong 6 tuần qua</translation>
    </message>
    <message>
        <source>GAVE BIRTH in last 6 weeks</source>
        <comment>option.pregnancy.gave_birth_6_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are you pregnant, or did you give birth lately?” The answer: “I gave birth in the last 6 weeks”</extracomment>
        <translation>SINH CON trong 6 tuần qua</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <comment>question.leg</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Chân nào đau?</translation>
    </message>
    <message>
        <source>This means your own left and right.</source>
        <comment>question.leg.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “Which leg hurts?”</extracomment>
        <translation>Tính theo bên trái và bên phải của chính quý vị.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Leg</source>
        <comment>question.leg.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Which leg hurts?”</extracomment>
        <translation>Chân</translation>
    </message>
    <message>
        <source>Left leg</source>
        <comment>option.leg.left</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Chân trái</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>LEFT</source>
        <comment>option.leg.left.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Left leg”</extracomment>
        <translation>TRÁI</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right leg</source>
        <comment>option.leg.right</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Chân phải</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>option.leg.right.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Right leg”</extracomment>
        <translation>PHẢI</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Both legs</source>
        <comment>option.leg.both</comment>
        <extracomment>Answer button. The question: “Which leg hurts?”</extracomment>
        <translation>Hai chân</translation>
    </message>
    <message>
        <source>BOTH</source>
        <comment>option.leg.both.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Which leg hurts?” The answer: “Both legs”</extracomment>
        <translation>CẢ HAI</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <comment>question.place</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Đau ở đâu?</translation>
    </message>
    <message>
        <source>Tap every sore place on the picture.</source>
        <comment>question.place.hint</comment>
        <extracomment>Small help below the question. The question: “Where does it hurt?”</extracomment>
        <translation>Chạm mỗi chỗ đau trên hình.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>question.place.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Where does it hurt?”</extracomment>
        <translation>Chỗ đau</translation>
    </message>
    <message>
        <source>Calf</source>
        <comment>option.place.calf</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Bắp chân</translation>
    </message>
    <message>
        <source>calf</source>
        <comment>option.place.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Calf”</extracomment>
        <translation>bắp chân</translation>
    </message>
    <message>
        <source>Shin</source>
        <comment>option.place.shin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Ống chân (phía trước)</translation>
    </message>
    <message>
        <source>shin</source>
        <comment>option.place.shin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Shin”</extracomment>
        <translation>ống chân</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <comment>option.place.behind_knee</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Sau đầu gối</translation>
    </message>
    <message>
        <source>behind knee</source>
        <comment>option.place.behind_knee.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Behind the knee”</extracomment>
        <translation>sau đầu gối</translation>
    </message>
    <message>
        <source>Thigh</source>
        <comment>option.place.thigh</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Đùi</translation>
    </message>
    <message>
        <source>thigh</source>
        <comment>option.place.thigh.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Thigh”</extracomment>
        <translation>đùi</translation>
    </message>
    <message>
        <source>Groin</source>
        <comment>option.place.groin</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Bẹn</translation>
    </message>
    <message>
        <source>groin</source>
        <comment>option.place.groin.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Groin”</extracomment>
        <translation>bẹn</translation>
    </message>
    <message>
        <source>Ankle or foot</source>
        <comment>option.place.ankle_foot</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Mắt cá hoặc bàn chân</translation>
    </message>
    <message>
        <source>ankle or foot</source>
        <comment>option.place.ankle_foot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “Ankle or foot”</extracomment>
        <translation>mắt cá hoặc bàn chân</translation>
    </message>
    <message>
        <source>The whole leg</source>
        <comment>option.place.whole_leg</comment>
        <extracomment>Answer button. The question: “Where does it hurt?”</extracomment>
        <translation>Cả chân</translation>
    </message>
    <message>
        <source>whole leg</source>
        <comment>option.place.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Where does it hurt?” The answer: “The whole leg”</extracomment>
        <translation>cả chân</translation>
    </message>
    <message>
        <source>How did the pain start?</source>
        <comment>question.onset</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Cơn đau bắt đầu thế nào?</translation>
    </message>
    <message>
        <source>Onset</source>
        <comment>question.onset.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How did the pain start?”</extracomment>
        <translation>Khởi phát</translation>
    </message>
    <message>
        <source>Suddenly, all at once</source>
        <comment>option.onset.suddenly</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Đột ngột, tức thì</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>suddenly</source>
        <comment>option.onset.suddenly.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Suddenly, all at once”</extracomment>
        <translation>đột ngột</translation>
    </message>
    <message>
        <source>During or just after exercise</source>
        <comment>option.onset.with_exercise</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Trong hoặc ngay sau khi vận động</translation>
    </message>
    <message>
        <source>with exercise</source>
        <comment>option.onset.with_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “During or just after exercise”</extracomment>
        <translation>khi vận động</translation>
    </message>
    <message>
        <source>At night, in bed</source>
        <comment>option.onset.at_night</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Ban đêm, trên giường</translation>
    </message>
    <message>
        <source>at night</source>
        <comment>option.onset.at_night.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “At night, in bed”</extracomment>
        <translation>ban đêm</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.onset.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.onset.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, over hours or days</source>
        <comment>option.onset.gradually</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Từ từ, trong nhiều giờ hay ngày</translation>
    </message>
    <message>
        <source>gradually</source>
        <comment>option.onset.gradually.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “Slowly, over hours or days”</extracomment>
        <translation>từ từ</translation>
    </message>
    <message>
        <source>After an injury</source>
        <comment>option.onset.after_injury</comment>
        <extracomment>Answer button. The question: “How did the pain start?”</extracomment>
        <translation>Sau khi bị thương</translation>
    </message>
    <message>
        <source>after injury</source>
        <comment>option.onset.after_injury.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How did the pain start?” The answer: “After an injury”</extracomment>
        <translation>sau chấn thương</translation>
    </message>
    <message>
        <source>When did this pain first start?</source>
        <comment>question.since</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Cơn đau này bắt đầu lần đầu khi nào?</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>question.since.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “When did this pain first start?”</extracomment>
        <translation>Từ khi</translation>
    </message>
    <message>
        <source>Less than 1 hour ago</source>
        <comment>option.since.under_1_hour</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Chưa đến 1 giờ trước</translation>
    </message>
    <message>
        <source>under 1 hour</source>
        <comment>option.since.under_1_hour.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Less than 1 hour ago”</extracomment>
        <translation>dưới 1 giờ</translation>
    </message>
    <message>
        <source>Today or last night</source>
        <comment>option.since.today</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Hôm nay hoặc đêm qua</translation>
    </message>
    <message>
        <source>today</source>
        <comment>option.since.today.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “Today or last night”</extracomment>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>1 to 3 days ago</source>
        <comment>option.since.days_1_3</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>1 đến 3 ngày trước</translation>
    </message>
    <message>
        <source>1-3 days</source>
        <comment>option.since.days_1_3.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “1 to 3 days ago”</extracomment>
        <translation>1-3 ngày</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <comment>option.since.days_4_7</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>4 đến 7 ngày trước</translation>
    </message>
    <message>
        <source>4-7 days</source>
        <comment>option.since.days_4_7.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “4 to 7 days ago”</extracomment>
        <translation>4-7 ngày</translation>
    </message>
    <message>
        <source>More than a week ago</source>
        <comment>option.since.over_week</comment>
        <extracomment>Answer button. The question: “When did this pain first start?”</extracomment>
        <translation>Hơn một tuần trước</translation>
    </message>
    <message>
        <source>over a week</source>
        <comment>option.since.over_week.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “When did this pain first start?” The answer: “More than a week ago”</extracomment>
        <translation>hơn một tuần</translation>
    </message>
    <message>
        <source>How long does the pain last each time?</source>
        <comment>question.episode</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Mỗi lần đau kéo dài bao lâu?</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>question.episode.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How long does the pain last each time?”</extracomment>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <comment>option.episode.up_to_10_min</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Tối đa 10 phút</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <comment>option.episode.up_to_10_min.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Up to 10 minutes”</extracomment>
        <translation>đến 10 phút</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.episode.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.episode.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Longer, up to a few hours</source>
        <comment>option.episode.up_to_hours</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Lâu hơn, đến vài giờ</translation>
    </message>
    <message>
        <source>up to hours</source>
        <comment>option.episode.up_to_hours.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Longer, up to a few hours”</extracomment>
        <translation>đến vài giờ</translation>
    </message>
    <message>
        <source>Most of the day</source>
        <comment>option.episode.most_of_day</comment>
        <extracomment>Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Phần lớn trong ngày</translation>
    </message>
    <message>
        <source>most of the day</source>
        <comment>option.episode.most_of_day.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “Most of the day”</extracomment>
        <translation>phần lớn trong ngày</translation>
    </message>
    <message>
        <source>It never stops</source>
        <comment>option.episode.constant</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How long does the pain last each time?”</extracomment>
        <translation>Không lúc nào ngừng</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>constant</source>
        <comment>option.episode.constant.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How long does the pain last each time?” The answer: “It never stops”</extracomment>
        <translation>liên tục</translation>
    </message>
    <message>
        <source>How has the pain changed since it began?</source>
        <comment>question.course</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Từ khi bắt đầu, cơn đau thay đổi thế nào?</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>question.course.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Diễn tiến</translation>
    </message>
    <message>
        <source>It is gone</source>
        <comment>option.course.gone</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Đã hết</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>option.course.gone.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is gone”</extracomment>
        <translation>đã hết</translation>
    </message>
    <message>
        <source>It is getting better</source>
        <comment>option.course.better</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Đang đỡ hơn</translation>
    </message>
    <message>
        <source>better</source>
        <comment>option.course.better.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting better”</extracomment>
        <translation>đỡ hơn</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.course.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.course.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It is about the same</source>
        <comment>option.course.same</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Gần như không đổi</translation>
    </message>
    <message>
        <source>same</source>
        <comment>option.course.same.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is about the same”</extracomment>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>It is getting worse</source>
        <comment>option.course.worse</comment>
        <extracomment>Answer button. The question: “How has the pain changed since it began?”</extracomment>
        <translation>Đang nặng hơn</translation>
    </message>
    <message>
        <source>WORSE</source>
        <comment>option.course.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How has the pain changed since it began?” The answer: “It is getting worse”</extracomment>
        <translation>NẶNG HƠN</translation>
    </message>
    <message>
        <source>How bad is the pain right now?</source>
        <comment>question.severity</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Ngay lúc này đau đến mức nào?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>0 is no pain, and 10 is the worst pain.</source>
        <comment>question.severity.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How bad is the pain right now?”</extracomment>
        <translation>0 là không đau, và 10 là đau nhất.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain now</source>
        <comment>question.severity.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How bad is the pain right now?”</extracomment>
        <translation>Đau lúc này</translation>
    </message>
    <message>
        <source>No pain</source>
        <comment>question.severity.lowest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Word at the low end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>Không đau</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Worst pain</source>
        <comment>question.severity.highest</comment>
        <extracomment>Word at the high end of the scale. The question: “How bad is the pain right now?”</extracomment>
        <translation>Đau nhất</translation>
    </message>
    <message>
        <source>How does it feel inside the leg?</source>
        <comment>question.feel</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Bên trong chân cảm thấy thế nào?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.feel.hint</comment>
        <extracomment>Small help below the question. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
    </message>
    <message>
        <source>Feels like</source>
        <comment>question.feel.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Cảm giác</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.feel.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.feel.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.feel.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.feel.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight knot in the muscle</source>
        <comment>option.feel.hard_knot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Một cục cứng, căng trong bắp thịt</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>hard knot</source>
        <comment>option.feel.hard_knot.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A hard, tight knot in the muscle”</extracomment>
        <translation>cục cứng</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A deep, dull ache or throbbing</source>
        <comment>option.feel.deep_ache</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Đau sâu, âm ỉ hoặc giật theo nhịp</translation>
    </message>
    <message>
        <source>deep ache</source>
        <comment>option.feel.deep_ache.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “A deep, dull ache or throbbing”</extracomment>
        <translation>đau sâu</translation>
    </message>
    <message>
        <source>The leg feels heavy or tired</source>
        <comment>option.feel.heavy_tired</comment>
        <extracomment>Answer button. The question: “How does it feel inside the leg?”</extracomment>
        <translation>Chân thấy nặng hoặc mỏi</translation>
    </message>
    <message>
        <source>heavy or tired</source>
        <comment>option.feel.heavy_tired.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How does it feel inside the leg?” The answer: “The leg feels heavy or tired”</extracomment>
        <translation>nặng hoặc mỏi</translation>
    </message>
    <message>
        <source>What happens when you stretch or move the leg?</source>
        <comment>question.movement</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Khi duỗi hay cử động chân thì sao?</translation>
    </message>
    <message>
        <source>You do not need to try it now.</source>
        <comment>question.movement.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Bây giờ quý vị không cần thử.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On stretching</source>
        <comment>question.movement.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Khi duỗi</translation>
    </message>
    <message>
        <source>Stretching makes it better</source>
        <comment>option.movement.stretching_helps</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Duỗi thì đỡ hơn</translation>
    </message>
    <message>
        <source>stretching helps</source>
        <comment>option.movement.stretching_helps.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “Stretching makes it better”</extracomment>
        <translation>duỗi thì đỡ</translation>
    </message>
    <message>
        <source>I have not tried</source>
        <comment>option.movement.not_tried</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Tôi chưa thử</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not tried</source>
        <comment>option.movement.not_tried.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “I have not tried”</extracomment>
        <translation>chưa thử</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It makes no difference</source>
        <comment>option.movement.no_difference</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Không khác gì</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no difference</source>
        <comment>option.movement.no_difference.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It makes no difference”</extracomment>
        <translation>không khác</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It hurts more</source>
        <comment>option.movement.worse</comment>
        <extracomment>Answer button. The question: “What happens when you stretch or move the leg?”</extracomment>
        <translation>Đau hơn</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>option.movement.worse.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “What happens when you stretch or move the leg?” The answer: “It hurts more”</extracomment>
        <translation>nặng hơn</translation>
    </message>
    <message>
        <source>Is a leg swollen?</source>
        <comment>question.swelling</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Chân có sưng không?</translation>
    </message>
    <message>
        <source>Look at both legs; a tight sock or shoe is a clue.</source>
        <comment>question.swelling.hint</comment>
        <extracomment>Small help below the question. The question: “Is a leg swollen?”</extracomment>
        <translation>Nhìn cả hai chân; vớ hay giày chật là một gợi ý.</translation>
    </message>
    <message>
        <source>Swelling</source>
        <comment>question.swelling.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is a leg swollen?”</extracomment>
        <translation>Sưng</translation>
    </message>
    <message>
        <source>No, not swollen</source>
        <comment>option.swelling.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Không, không sưng</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.swelling.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “No, not swollen”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.swelling.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.swelling.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, both legs</source>
        <comment>option.swelling.both_legs</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Có, cả hai chân</translation>
    </message>
    <message>
        <source>both legs</source>
        <comment>option.swelling.both_legs.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, both legs”</extracomment>
        <translation>hai chân</translation>
    </message>
    <message>
        <source>Yes, part of one leg</source>
        <comment>option.swelling.calf</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Có, một phần của một chân</translation>
    </message>
    <message>
        <source>Such as the calf, ankle or foot.</source>
        <comment>option.swelling.calf.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>Như bắp chân, mắt cá hoặc bàn chân.</translation>
    </message>
    <message>
        <source>part of one leg</source>
        <comment>option.swelling.calf.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, part of one leg”</extracomment>
        <translation>một phần một chân</translation>
    </message>
    <message>
        <source>Yes, one whole leg</source>
        <comment>option.swelling.whole_leg</comment>
        <extracomment>Answer button. The question: “Is a leg swollen?”</extracomment>
        <translation>Có, cả một chân</translation>
    </message>
    <message>
        <source>From the foot up to the thigh.</source>
        <comment>option.swelling.whole_leg.hint</comment>
        <extracomment>Small help on the answer button. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>Từ bàn chân lên đến đùi.</translation>
    </message>
    <message>
        <source>WHOLE LEG</source>
        <comment>option.swelling.whole_leg.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is a leg swollen?” The answer: “Yes, one whole leg”</extracomment>
        <translation>CẢ CHÂN</translation>
    </message>
    <message>
        <source>How is the skin on the sore leg?</source>
        <comment>question.skin</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Da ở bên chân đau trông thế nào?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.skin.hint</comment>
        <extracomment>Small help below the question. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
    </message>
    <message>
        <source>Skin</source>
        <comment>question.skin.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No change I can see or feel</source>
        <comment>option.skin.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Tôi không thấy hay cảm thấy thay đổi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no change</source>
        <comment>option.skin.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “No change I can see or feel”</extracomment>
        <translation>không đổi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.skin.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.skin.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Redder or darker than before</source>
        <comment>option.skin.redder_or_darker</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Đỏ hơn hoặc sẫm hơn trước</translation>
    </message>
    <message>
        <source>redder or darker</source>
        <comment>option.skin.redder_or_darker.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Redder or darker than before”</extracomment>
        <translation>đỏ hoặc sẫm hơn</translation>
    </message>
    <message>
        <source>Warmer than the other leg or than before</source>
        <comment>option.skin.warmer</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Ấm hơn chân kia hoặc hơn trước</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>option.skin.warmer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “Warmer than the other leg or than before”</extracomment>
        <translation>ấm hơn</translation>
    </message>
    <message>
        <source>New veins that show</source>
        <comment>option.skin.new_veins</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Tĩnh mạch mới nổi lên</translation>
    </message>
    <message>
        <source>Do not count varicose veins you have had for a long time.</source>
        <comment>option.skin.new_veins.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>Đừng tính giãn tĩnh mạch đã có từ lâu.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>new veins show</source>
        <comment>option.skin.new_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “New veins that show”</extracomment>
        <translation>tĩnh mạch mới nổi</translation>
    </message>
    <message>
        <source>A hard, sore, red or dark line along a vein</source>
        <comment>option.skin.sore_cord</comment>
        <extracomment>Answer button. The question: “How is the skin on the sore leg?”</extracomment>
        <translation>Một đường cứng, đau, đỏ hoặc sẫm dọc tĩnh mạch</translation>
    </message>
    <message>
        <source>hard, sore or red line along a vein</source>
        <comment>option.skin.sore_cord.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “How is the skin on the sore leg?” The answer: “A hard, sore, red or dark line along a vein”</extracomment>
        <translation>đường cứng, đau hoặc đỏ dọc tĩnh mạch</translation>
    </message>
    <message>
        <source>Do you have a fever or chills?</source>
        <comment>question.fever</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quý vị có sốt hay ớn lạnh không?</translation>
    </message>
    <message>
        <source>Chills mean you shake or shiver.</source>
        <comment>question.fever.hint</comment>
        <extracomment>Small help below the question. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Ớn lạnh là run rẩy vì lạnh.</translation>
    </message>
    <message>
        <source>Fever</source>
        <comment>question.fever.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Sốt</translation>
    </message>
    <message>
        <source>No</source>
        <comment>option.fever.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Không</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.fever.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “No”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.fever.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.fever.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, fever or chills</source>
        <comment>option.fever.fever_or_chills</comment>
        <extracomment>Answer button. The question: “Do you have a fever or chills?”</extracomment>
        <translation>Có, sốt hoặc ớn lạnh</translation>
    </message>
    <message>
        <source>fever or chills</source>
        <comment>option.fever.fever_or_chills.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you have a fever or chills?” The answer: “Yes, fever or chills”</extracomment>
        <translation>sốt hoặc ớn lạnh</translation>
    </message>
    <message>
        <source>Did you hurt this leg?</source>
        <comment>question.injury</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quý vị có bị thương ở chân này không?</translation>
    </message>
    <message>
        <source>Injury</source>
        <comment>question.injury.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did you hurt this leg?”</extracomment>
        <translation>Chấn thương</translation>
    </message>
    <message>
        <source>No injury</source>
        <comment>option.injury.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Không bị thương</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.injury.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “No injury”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knock, twist or fall</source>
        <comment>option.injury.knock_or_fall</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Va đập, trẹo hoặc ngã</translation>
    </message>
    <message>
        <source>knock or fall</source>
        <comment>option.injury.knock_or_fall.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A knock, twist or fall”</extracomment>
        <translation>va đập hoặc ngã</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.injury.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.injury.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap or kick felt in the back of the leg</source>
        <comment>option.injury.snap_behind</comment>
        <extracomment>Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Cảm giác như đứt hoặc như bị đá ở sau chân</translation>
    </message>
    <message>
        <source>SNAP felt behind</source>
        <comment>option.injury.snap_behind.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “A snap or kick felt in the back of the leg”</extracomment>
        <translation>BỰT ở sau chân</translation>
    </message>
    <message>
        <source>I cannot stand or walk on it</source>
        <comment>option.injury.cannot_stand</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did you hurt this leg?”</extracomment>
        <translation>Tôi không đứng hay đi được bằng chân này</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You cannot take four steps.</source>
        <comment>option.injury.cannot_stand.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>Quý vị không đi được bốn bước.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>CANNOT STAND on it</source>
        <comment>option.injury.cannot_stand.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did you hurt this leg?” The answer: “I cannot stand or walk on it”</extracomment>
        <translation>KHÔNG ĐỨNG được</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these happen in the last 12 weeks?</source>
        <comment>question.risk_recent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Trong 12 tuần qua có điều nào sau đây không?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_recent.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_recent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Chúng làm cục máu đông dễ xảy ra hơn.</translation>
    </message>
    <message>
        <source>Recent risks</source>
        <comment>question.risk_recent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Nguy cơ gần đây</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_recent.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_recent.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_recent.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_recent.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>In bed for 3 days or more</source>
        <comment>option.risk_recent.bed_3_days</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Nằm trên giường 3 ngày trở lên</translation>
    </message>
    <message>
        <source>bedridden 3 days or more</source>
        <comment>option.risk_recent.bed_3_days.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “In bed for 3 days or more”</extracomment>
        <translation>nằm tại giường 3 ngày trở lên</translation>
    </message>
    <message>
        <source>An operation</source>
        <comment>option.risk_recent.surgery_12_weeks</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Phẫu thuật</translation>
    </message>
    <message>
        <source>Doctors put you to sleep, or numbed a large part of your body.</source>
        <comment>option.risk_recent.surgery_12_weeks.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>Bác sĩ gây mê, hoặc gây tê một vùng lớn.</translation>
    </message>
    <message>
        <source>surgery within 12 weeks</source>
        <comment>option.risk_recent.surgery_12_weeks.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “An operation”</extracomment>
        <translation>phẫu thuật trong 12 tuần</translation>
    </message>
    <message>
        <source>Leg cast, brace or boot, or a paralyzed leg</source>
        <comment>option.risk_recent.cast_or_paralysis</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Bó bột, nẹp hoặc giày cố định ở chân, hoặc chân liệt</translation>
    </message>
    <message>
        <source>A leg made weak by a stroke counts too.</source>
        <comment>option.risk_recent.cast_or_paralysis.hint</comment>
        <extracomment>Small help on the answer button. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>Chân yếu do đột quỵ cũng tính.</translation>
    </message>
    <message>
        <source>leg cast or paralysis</source>
        <comment>option.risk_recent.cast_or_paralysis.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “Leg cast, brace or boot, or a paralyzed leg”</extracomment>
        <translation>bó bột chân hoặc liệt</translation>
    </message>
    <message>
        <source>A broken bone in the leg or hip</source>
        <comment>option.risk_recent.leg_fracture</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Gãy xương chân hoặc hông</translation>
    </message>
    <message>
        <source>leg fracture</source>
        <comment>option.risk_recent.leg_fracture.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A broken bone in the leg or hip”</extracomment>
        <translation>gãy xương chân</translation>
    </message>
    <message>
        <source>A hospital stay</source>
        <comment>option.risk_recent.hospital_stay</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Nằm viện</translation>
    </message>
    <message>
        <source>hospital stay</source>
        <comment>option.risk_recent.hospital_stay.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A hospital stay”</extracomment>
        <translation>nằm viện</translation>
    </message>
    <message>
        <source>A long trip, sitting 4 hours or more</source>
        <comment>option.risk_recent.long_journey</comment>
        <extracomment>Answer button. The question: “Did any of these happen in the last 12 weeks?”</extracomment>
        <translation>Chuyến đi dài, ngồi từ 4 giờ trở lên</translation>
    </message>
    <message>
        <source>long journey</source>
        <comment>option.risk_recent.long_journey.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these happen in the last 12 weeks?” The answer: “A long trip, sitting 4 hours or more”</extracomment>
        <translation>chuyến đi dài</translation>
    </message>
    <message>
        <source>Are any of these true for you?</source>
        <comment>question.risk_history</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Có điều nào sau đây đúng với quý vị không?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.risk_history.hint</comment>
        <extracomment>Small help below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
    </message>
    <message>
        <source>They make a clot more likely.</source>
        <comment>question.risk_history.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Are any of these true for you?”</extracomment>
        <translation>Chúng làm cục máu đông dễ xảy ra hơn.</translation>
    </message>
    <message>
        <source>Risk history</source>
        <comment>question.risk_history.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Are any of these true for you?”</extracomment>
        <translation>Nguy cơ trước đây</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.risk_history.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.risk_history.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.risk_history.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.risk_history.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I once had a clot in a leg or lung</source>
        <comment>option.risk_history.previous_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Tôi từng có cục máu đông ở chân hoặc phổi</translation>
    </message>
    <message>
        <source>PREVIOUS CLOT (leg or lung)</source>
        <comment>option.risk_history.previous_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “I once had a clot in a leg or lung”</extracomment>
        <translation>TỪNG CÓ CỤC MÁU ĐÔNG (chân hoặc phổi)</translation>
    </message>
    <message>
        <source>Cancer, treated now or in the last 6 months</source>
        <comment>option.risk_history.active_cancer</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Ung thư, đang chữa hoặc chữa trong 6 tháng qua</translation>
    </message>
    <message>
        <source>Cancer care for comfort counts too.</source>
        <comment>option.risk_history.active_cancer.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>Chữa ung thư để giảm nhẹ cũng tính.</translation>
    </message>
    <message>
        <source>ACTIVE CANCER</source>
        <comment>option.risk_history.active_cancer.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Cancer, treated now or in the last 6 months”</extracomment>
        <translation>UNG THƯ ĐANG HOẠT ĐỘNG</translation>
    </message>
    <message>
        <source>A condition that makes blood clot easily</source>
        <comment>option.risk_history.clotting_disorder</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Bệnh làm máu dễ đông</translation>
    </message>
    <message>
        <source>Factor V Leiden is one of these.</source>
        <comment>option.risk_history.clotting_disorder.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>Yếu tố V Leiden là một trong số đó.</translation>
    </message>
    <message>
        <source>clotting disorder</source>
        <comment>option.risk_history.clotting_disorder.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A condition that makes blood clot easily”</extracomment>
        <translation>rối loạn đông máu</translation>
    </message>
    <message>
        <source>A close relative had a blood clot</source>
        <comment>option.risk_history.family_clot</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Người thân gần từng có cục máu đông</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child.</source>
        <comment>option.risk_history.family_clot.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>Cha mẹ, anh chị em hoặc con.</translation>
    </message>
    <message>
        <source>family clot</source>
        <comment>option.risk_history.family_clot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “A close relative had a blood clot”</extracomment>
        <translation>gia đình có cục máu đông</translation>
    </message>
    <message>
        <source>Serious heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Bệnh nặng ở tim, phổi hoặc ruột</translation>
    </message>
    <message>
        <source>Such as heart failure, COPD or Crohn&apos;s disease.</source>
        <comment>option.risk_history.heart_lung_bowel_disease.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>Như suy tim, COPD hoặc bệnh Crohn.</translation>
    </message>
    <message>
        <source>heart, lung or bowel disease</source>
        <comment>option.risk_history.heart_lung_bowel_disease.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Serious heart, lung or bowel disease”</extracomment>
        <translation>bệnh tim, phổi hoặc ruột</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <comment>option.risk_history.varicose_veins</comment>
        <extracomment>Answer button. The question: “Are any of these true for you?”</extracomment>
        <translation>Giãn tĩnh mạch</translation>
    </message>
    <message>
        <source>These are thick, twisted veins that show.</source>
        <comment>option.risk_history.varicose_veins.hint</comment>
        <extracomment>Small help on the answer button. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>Đó là tĩnh mạch to, ngoằn ngoèo nhìn thấy được.</translation>
    </message>
    <message>
        <source>varicose veins</source>
        <comment>option.risk_history.varicose_veins.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Are any of these true for you?” The answer: “Varicose veins”</extracomment>
        <translation>giãn tĩnh mạch</translation>
    </message>
    <message>
        <source>Do you take any of these?</source>
        <comment>question.medicines</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Quý vị có dùng thuốc nào sau đây không?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.medicines.hint</comment>
        <extracomment>Small help below the question. The question: “Do you take any of these?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <comment>question.medicines.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Do you take any of these?”</extracomment>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.medicines.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.medicines.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.medicines.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.medicines.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A blood thinner</source>
        <comment>option.medicines.blood_thinner</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Thuốc làm loãng máu</translation>
    </message>
    <message>
        <source>Such as warfarin, apixaban, rivaroxaban or heparin.</source>
        <comment>option.medicines.blood_thinner.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>Như warfarin, apixaban, rivaroxaban hoặc heparin.</translation>
    </message>
    <message>
        <source>ON BLOOD THINNER</source>
        <comment>option.medicines.blood_thinner.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A blood thinner”</extracomment>
        <translation>ĐANG DÙNG THUỐC CHỐNG ĐÔNG</translation>
    </message>
    <message>
        <source>Birth control or other hormones</source>
        <comment>option.medicines.pill_or_hrt</comment>
        <extracomment>Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Thuốc ngừa thai hoặc nội tiết tố khác</translation>
    </message>
    <message>
        <source>Such as the pill, a patch, or hormones for menopause.</source>
        <comment>option.medicines.pill_or_hrt.hint</comment>
        <extracomment>Small help on the answer button. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>Như thuốc viên, miếng dán, hoặc nội tiết tố mãn kinh.</translation>
    </message>
    <message>
        <source>pill or HRT</source>
        <comment>option.medicines.pill_or_hrt.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “Birth control or other hormones”</extracomment>
        <translation>thuốc ngừa thai hoặc nội tiết tố</translation>
    </message>
    <message>
        <source>A cholesterol pill or a water pill</source>
        <comment>option.medicines.statin_or_diuretic</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Do you take any of these?”</extracomment>
        <translation>Thuốc mỡ máu hoặc thuốc lợi tiểu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>These can bring on cramps.</source>
        <comment>option.medicines.statin_or_diuretic.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help on the answer button. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>Chúng có thể gây chuột rút.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>statin or diuretic</source>
        <comment>option.medicines.statin_or_diuretic.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Do you take any of these?” The answer: “A cholesterol pill or a water pill”</extracomment>
        <translation>statin hoặc lợi tiểu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Did any of these come before the pain?</source>
        <comment>question.triggers</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Trước khi đau có điều nào sau đây không?</translation>
    </message>
    <message>
        <source>Tap all that are true.</source>
        <comment>question.triggers.hint</comment>
        <extracomment>Small help below the question. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Chạm mọi điều đúng.</translation>
    </message>
    <message>
        <source>Before the pain</source>
        <comment>question.triggers.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Trước khi đau</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>option.triggers.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Không có điều nào</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.triggers.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “None of these”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.triggers.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.triggers.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hard exercise or hard work</source>
        <comment>option.triggers.hard_exercise</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Vận động mạnh hoặc làm việc nặng</translation>
    </message>
    <message>
        <source>hard exercise</source>
        <comment>option.triggers.hard_exercise.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Hard exercise or hard work”</extracomment>
        <translation>vận động mạnh</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>option.triggers.little_to_drink</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Uống quá ít nước</translation>
    </message>
    <message>
        <source>little to drink</source>
        <comment>option.triggers.little_to_drink.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Too little to drink”</extracomment>
        <translation>uống ít</translation>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Ra nhiều mồ hôi hoặc tiêu chảy</translation>
    </message>
    <message>
        <source>sweating or diarrhea</source>
        <comment>option.triggers.sweating_or_diarrhoea.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Heavy sweating or diarrhea”</extracomment>
        <translation>mồ hôi hoặc tiêu chảy</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>option.triggers.long_standing</comment>
        <extracomment>Answer button. The question: “Did any of these come before the pain?”</extracomment>
        <translation>Đứng lâu</translation>
    </message>
    <message>
        <source>long standing</source>
        <comment>option.triggers.long_standing.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Did any of these come before the pain?” The answer: “Standing for a long time”</extracomment>
        <translation>đứng lâu</translation>
    </message>
    <message>
        <source>How far around is each calf?</source>
        <comment>question.tape_left_mm</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Vòng mỗi bắp chân là bao nhiêu?</translation>
    </message>
    <message>
        <source>Use the paper tape, or skip this.</source>
        <comment>question.tape_left_mm.hint</comment>
        <extracomment>Small help below the question. The question: “How far around is each calf?”</extracomment>
        <translation>Dùng thước giấy, hoặc bỏ qua.</translation>
    </message>
    <message>
        <source>One calf that is larger is an important clue.</source>
        <comment>question.tape_left_mm.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “How far around is each calf?”</extracomment>
        <translation>Một bắp chân to hơn là gợi ý quan trọng.</translation>
    </message>
    <message>
        <source>Left calf</source>
        <comment>question.tape_left_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is each calf?”</extracomment>
        <translation>Bắp chân trái</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Left calf (mm)</source>
        <comment>question.tape_left_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is each calf?”</extracomment>
        <translation>Bắp chân trái (mm)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Find the bony bump below your kneecap. Then find the place 10 cm below it.</source>
        <comment>question.tape_left_mm.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Hãy ngồi xuống. Tìm cục xương nhô dưới xương bánh chè. Rồi tìm chỗ thấp hơn 10 cm.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Wrap the paper tape around the calf there, snug but not tight. Read the number.</source>
        <comment>question.tape_left_mm.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Quấn thước giấy quanh bắp chân ở đó, vừa khít nhưng không chặt. Đọc con số.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure the other leg at the same height.</source>
        <comment>question.tape_left_mm.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “How far around is each calf?”</extracomment>
        <translation>Đo chân kia ở cùng độ cao.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop if it hurts. Staff can help you measure.</source>
        <comment>question.tape_left_mm.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “How far around is each calf?”</extracomment>
        <translation>Ngừng nếu đau. Nhân viên có thể giúp đo.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How far around is your right calf?</source>
        <comment>question.tape_right_mm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Question to the patient.</extracomment>
        <translation>Vòng bắp chân phải là bao nhiêu?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Measure at the same height as on the left.</source>
        <comment>question.tape_right_mm.hint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Small help below the question. The question: “How far around is your right calf?”</extracomment>
        <translation>Đo ở cùng độ cao như bên trái.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf</source>
        <comment>question.tape_right_mm.label</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short name of one number among several on a page. The question: “How far around is your right calf?”</extracomment>
        <translation>Bắp chân phải</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Right calf (mm)</source>
        <comment>question.tape_right_mm.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Short label on the nurse&apos;s slip. The question: “How far around is your right calf?”</extracomment>
        <translation>Bắp chân phải (mm)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does your thumb leave a dent in the skin?</source>
        <comment>question.dent</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Ngón cái có để lại vết lõm trên da không?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.dent.hint</comment>
        <extracomment>Small help below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Quý vị có thể bỏ qua. Không sao cả.</translation>
    </message>
    <message>
        <source>A dent that stays is a sign of swelling.</source>
        <comment>question.dent.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Vết lõm còn lại là dấu hiệu sưng.</translation>
    </message>
    <message>
        <source>Thumb dent (patient-done)</source>
        <comment>question.dent.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Vết lõm ngón cái (bệnh nhân tự làm)</translation>
    </message>
    <message>
        <source>No dent stays</source>
        <comment>option.dent.no</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Không còn vết lõm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no</source>
        <comment>option.dent.no.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “No dent stays”</extracomment>
        <translation>không</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.dent.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Bỏ qua kiểm tra này</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.dent.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Skip this check”</extracomment>
        <translation>đã bỏ qua</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a dent stays</source>
        <comment>option.dent.yes</comment>
        <extracomment>Answer button. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Có, còn vết lõm</translation>
    </message>
    <message>
        <source>YES, dent stays</source>
        <comment>option.dent.yes.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does your thumb leave a dent in the skin?” The answer: “Yes, a dent stays”</extracomment>
        <translation>CÓ, còn vết lõm</translation>
    </message>
    <message>
        <source>Sit down. Lay your thumb on the sore leg, just above the ankle.</source>
        <comment>question.dent.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Hãy ngồi xuống. Đặt ngón cái lên chân đau, ngay trên mắt cá.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once. Count slowly to five.</source>
        <comment>question.dent.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Ấn nhẹ, một lần. Đếm chậm đến năm.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Let go and look. Does a small dent stay?</source>
        <comment>question.dent.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Thả ra và nhìn. Có còn vết lõm nhỏ không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.dent.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does your thumb leave a dent in the skin?”</extracomment>
        <translation>Ngừng ngay nếu đau. Đừng xoa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Is there a small, sore knot in the muscle?</source>
        <comment>question.lump</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Có cục nhỏ, đau trong bắp thịt không?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.lump.hint</comment>
        <extracomment>Small help below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Quý vị có thể bỏ qua. Không sao cả.</translation>
    </message>
    <message>
        <source>A knot is small; a swelling is wide.</source>
        <comment>question.lump.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Cục thì nhỏ; sưng thì rộng.</translation>
    </message>
    <message>
        <source>Lump (patient-done)</source>
        <comment>question.lump.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Cục (bệnh nhân tự làm)</translation>
    </message>
    <message>
        <source>No small knot</source>
        <comment>option.lump.none</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Không có cục nhỏ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>none</source>
        <comment>option.lump.none.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “No small knot”</extracomment>
        <translation>không có</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, a small, sore knot</source>
        <comment>option.lump.small_sore_knot</comment>
        <extracomment>Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Có, một cục nhỏ, đau</translation>
    </message>
    <message>
        <source>small sore knot</source>
        <comment>option.lump.small_sore_knot.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Yes, a small, sore knot”</extracomment>
        <translation>cục nhỏ, đau</translation>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.lump.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Bỏ qua kiểm tra này</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.lump.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “Skip this check”</extracomment>
        <translation>đã bỏ qua</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>option.lump.unsure</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Tôi không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>not sure</source>
        <comment>option.lump.unsure.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Is there a small, sore knot in the muscle?” The answer: “I am not sure”</extracomment>
        <translation>không chắc</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sit down. Touch the sore place once, lightly, with flat fingers. Is there a small knot?</source>
        <comment>question.lump.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Hãy ngồi xuống. Chạm chỗ đau một lần, nhẹ, bằng ngón tay duỗi phẳng. Có cục nhỏ không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Look at both legs. A knot is small. A swelling makes a large part of the leg wide.</source>
        <comment>question.lump.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Nhìn hai chân. Cục thì nhỏ. Sưng làm phần lớn chân to ra.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.lump.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Is there a small, sore knot in the muscle?”</extracomment>
        <translation>Ngừng ngay nếu đau. Đừng xoa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does a gentle press on the calf hurt?</source>
        <comment>question.calf_press</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Ấn nhẹ bắp chân có đau không?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.calf_press.hint</comment>
        <extracomment>Small help below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Quý vị có thể bỏ qua. Không sao cả.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.calf_press.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Đây chỉ là một gợi ý nhỏ.</translation>
    </message>
    <message>
        <source>calf press (patient-done)</source>
        <comment>question.calf_press.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>ấn bắp chân (bệnh nhân tự làm)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.calf_press.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Không, không đau</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.calf_press.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “No, it did not hurt”</extracomment>
        <translation>không đau</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.calf_press.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Bỏ qua kiểm tra này</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.calf_press.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Skip this check”</extracomment>
        <translation>đã bỏ qua</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.calf_press.pain</comment>
        <extracomment>Answer button. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Có, đau</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.calf_press.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does a gentle press on the calf hurt?” The answer: “Yes, it hurt”</extracomment>
        <translation>ĐAU</translation>
    </message>
    <message>
        <source>Sit down with your foot flat on the floor. Let your leg go soft.</source>
        <comment>question.calf_press.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Ngồi xuống, bàn chân đặt phẳng trên sàn. Thả lỏng chân.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lay your flat fingers on the back of the calf.</source>
        <comment>question.calf_press.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Đặt các ngón tay duỗi phẳng sau bắp chân.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Press gently, once.</source>
        <comment>question.calf_press.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Ấn nhẹ, một lần.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Take your hand away. Did it hurt? Do not rub, and do not press again.</source>
        <comment>question.calf_press.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Bỏ tay ra. Có đau không? Đừng xoa, và đừng ấn lại.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not rub.</source>
        <comment>question.calf_press.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does a gentle press on the calf hurt?”</extracomment>
        <translation>Ngừng ngay nếu đau. Đừng xoa.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Does it hurt in the calf when you lift your foot?</source>
        <comment>question.foot_lift</comment>
        <extracomment>Question to the patient.</extracomment>
        <translation>Khi nhấc mũi bàn chân, bắp chân có đau không?</translation>
    </message>
    <message>
        <source>You can skip this. That is fine.</source>
        <comment>question.foot_lift.hint</comment>
        <extracomment>Small help below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Quý vị có thể bỏ qua. Không sao cả.</translation>
    </message>
    <message>
        <source>This is a small clue only.</source>
        <comment>question.foot_lift.why</comment>
        <extracomment>Why we ask; small, below the question. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Đây chỉ là một gợi ý nhỏ.</translation>
    </message>
    <message>
        <source>foot lift (patient-done)</source>
        <comment>question.foot_lift.slip</comment>
        <extracomment>Short label on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>nhấc bàn chân (bệnh nhân tự làm)</translation>
    </message>
    <message>
        <source>No, it did not hurt</source>
        <comment>option.foot_lift.no_pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Không, không đau</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>no pain</source>
        <comment>option.foot_lift.no_pain.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “No, it did not hurt”</extracomment>
        <translation>không đau</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skip this check</source>
        <comment>option.foot_lift.skipped</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Bỏ qua kiểm tra này</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>skipped</source>
        <comment>option.foot_lift.skipped.slip</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Skip this check”</extracomment>
        <translation>đã bỏ qua</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Yes, it hurt</source>
        <comment>option.foot_lift.pain</comment>
        <extracomment>Answer button. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Có, đau</translation>
    </message>
    <message>
        <source>PAIN</source>
        <comment>option.foot_lift.pain.slip</comment>
        <extracomment>The answer on the nurse&apos;s slip. The question: “Does it hurt in the calf when you lift your foot?” The answer: “Yes, it hurt”</extracomment>
        <translation>ĐAU</translation>
    </message>
    <message>
        <source>Sit down. Rest your heel on the floor.</source>
        <comment>question.foot_lift.step.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Hãy ngồi xuống. Đặt gót chân trên sàn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lift the front of your foot slowly. Keep your heel down.</source>
        <comment>question.foot_lift.step.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Từ từ nhấc phần trước bàn chân. Giữ gót dưới sàn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Use only the foot&apos;s own muscles. Do not pull with your hands. Does your calf hurt?</source>
        <comment>question.foot_lift.step.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Chỉ dùng cơ của bàn chân. Đừng kéo bằng tay. Bắp chân có đau không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Lower your foot. If it hurts, do not try again.</source>
        <comment>question.foot_lift.step.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One step of a guided check, below its picture. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Hạ bàn chân. Nếu đau, đừng thử lại.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Stop at once if it hurts. Do not force it.</source>
        <comment>question.foot_lift.stop</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. When to stop the check. The question: “Does it hurt in the calf when you lift your foot?”</extracomment>
        <translation>Ngừng ngay nếu đau. Đừng cố.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Emergency sign told</source>
        <comment>rule.emergency-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đã báo dấu hiệu cấp cứu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, DVT: leg signs with breathlessness or chest pain are an emergency (999)</source>
        <comment>rule.emergency-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, DVT: dấu hiệu ở chân kèm khó thở hoặc đau ngực là cấp cứu (999)</translation>
    </message>
    <message>
        <source>Emergency signs not ruled out</source>
        <comment>rule.emergency-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Chưa loại trừ dấu hiệu cấp cứu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.emergency-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Quy tắc an toàn của quy trình: điều chưa rõ là chưa loại trừ; không có nguồn ngoài</translation>
    </message>
    <message>
        <source>Sign of a leg in danger told</source>
        <comment>rule.limb-threat</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đã báo dấu hiệu chân gặp nguy</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>RCEMLearning, Acute limb ischaemia (six Ps; muscle dies from 4-6 h); NHS, Necrotising fasciitis</source>
        <comment>rule.limb-threat.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>RCEMLearning, thiếu máu chi cấp (sáu P; cơ chết từ 4-6 giờ); NHS, viêm cân mạc hoại tử</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever and severe pain</source>
        <comment>rule.severe-infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Da đỏ, sẫm hoặc ấm kèm sốt và đau dữ dội</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Necrotising fasciitis: pain far worse than the skin looks, with fever</source>
        <comment>rule.severe-infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, viêm cân mạc hoại tử: đau nặng hơn nhiều so với vẻ da, kèm sốt</translation>
    </message>
    <message>
        <source>Limb signs not ruled out</source>
        <comment>rule.limb-unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Chưa loại trừ dấu hiệu ở chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Protocol safety rule: what is not known is not excluded; no outside source</source>
        <comment>rule.limb-unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Quy tắc an toàn của quy trình: điều chưa rõ là chưa loại trừ; không có nguồn ngoài</translation>
    </message>
    <message>
        <source>Wells items told or measured: 2 points or more</source>
        <comment>rule.wells-two</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Mục Wells đã báo hoặc đo: 2 điểm trở lên</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (Wells 2003): 2 or more = DVT likely, leg vein ultrasound</source>
        <comment>rule.wells-two.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158, điểm Wells DVT hai mức (Wells 2003): 2 trở lên = có thể DVT, siêu âm tĩnh mạch chân</translation>
    </message>
    <message>
        <source>Strong sign or risk factor told or measured</source>
        <comment>rule.high-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đã báo hoặc đo dấu hiệu hay nguy cơ mạnh</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129; ESC/ERJ table of predisposing factors; NG158 does not cover pregnancy</source>
        <comment>rule.high-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129; bảng yếu tố ESC/ERJ; NG158 không bao gồm thai kỳ</translation>
    </message>
    <message>
        <source>Swelling in one leg with a risk factor</source>
        <comment>rule.swollen-with-risk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Sưng một chân kèm yếu tố nguy cơ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Goodacre 2005, Ann Intern Med 143:129: calf size, cancer, earlier clot, bed rest and surgery shift the odds</source>
        <comment>rule.swollen-with-risk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Goodacre 2005, Ann Intern Med 143:129: vòng bắp chân, ung thư, cục máu cũ, nằm lâu và phẫu thuật đổi khả năng</translation>
    </message>
    <message>
        <source>On a blood thinner, with a possible clot sign</source>
        <comment>rule.anticoagulant-with-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đang dùng thuốc chống đông, có dấu hiệu có thể là cục máu đông</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>No score found valid on anticoagulants; clot on treatment or muscle bleed possible (general knowledge)</source>
        <comment>rule.anticoagulant-with-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Không thang điểm nào có giá trị khi dùng chống đông; có thể cục máu khi đang chữa hoặc chảy máu cơ (hiểu biết chung)</translation>
    </message>
    <message>
        <source>Red, dark or warm skin with fever</source>
        <comment>rule.infection</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Da đỏ, sẫm hoặc ấm kèm sốt</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Erysipelas and cellulitis (zana.com): sudden red, hot, painful skin with fever needs hospital care</source>
        <comment>rule.infection.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Viêm quầng và viêm mô tế bào (zana.com): da bỗng đỏ, nóng, đau kèm sốt cần bệnh viện</translation>
    </message>
    <message>
        <source>Snap felt behind, or cannot stand on the leg</source>
        <comment>rule.cannot-walk</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Cảm giác đứt ở sau chân, hoặc không đứng được</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>gptriage.info: cannot bear weight, possible fracture; droracle.ai 204429: sudden pop, Achilles rupture</source>
        <comment>rule.cannot-walk.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>gptriage.info: không chịu lực, có thể gãy; droracle.ai 204429: bựt đột ngột, đứt gân Achilles</translation>
    </message>
    <message>
        <source>Hard, sore or red line along a vein</source>
        <comment>rule.vein-cord</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đường cứng, đau hoặc đỏ dọc tĩnh mạch</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>AAA Medicines guideline: superficial vein thrombosis, 6-44 % have or get a DVT</source>
        <comment>rule.vein-cord.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>AAA Medicines: huyết khối tĩnh mạch nông, 6-44 % có hoặc sẽ có DVT</translation>
    </message>
    <message>
        <source>Severe pain now, 8 or more of 10</source>
        <comment>rule.severe-pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đau dữ dội lúc này, từ 8 trên 10</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Manchester Triage: severe pain, 8 of 10 or more, ranks very urgent (protriage.co.uk); told alone, urgent here</source>
        <comment>rule.severe-pain.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Phân loại Manchester: đau từ 8 trên 10 là rất khẩn cấp (protriage.co.uk); chỉ riêng điều này, ở đây là khẩn cấp</translation>
    </message>
    <message>
        <source>Under 18 or age not told: score not valid under 18</source>
        <comment>rule.minor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Dưới 18 hoặc không cho biết tuổi: thang điểm không có giá trị dưới 18</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158 does not apply under 18</source>
        <comment>rule.minor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158 không áp dụng dưới 18</translation>
    </message>
    <message>
        <source>Possible clot sign told</source>
        <comment>rule.clot-sign</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đã báo dấu hiệu có thể là cục máu đông</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NICE NG158: a suspected DVT needs assessment and D-dimer even with a Wells score of 1 or less</source>
        <comment>rule.clot-sign.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NICE NG158: nghi DVT cần khám và D-dimer dù điểm Wells từ 1 trở xuống</translation>
    </message>
    <message>
        <source>Risk factor for a clot told</source>
        <comment>rule.risk-factor</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đã báo yếu tố nguy cơ cục máu đông</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>ESC/ERJ table of predisposing factors for venous thromboembolism</source>
        <comment>rule.risk-factor.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Bảng ESC/ERJ các yếu tố dẫn đến thuyên tắc tĩnh mạch</translation>
    </message>
    <message>
        <source>Pain in a guided check</source>
        <comment>rule.check-positive</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Đau khi kiểm tra có hướng dẫn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Homans: likelihood ratios about 1 (meduweb); calf squeeze performs poorly (JAMA 2006 Wells, via wikidoc)</source>
        <comment>rule.check-positive.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>Homans: tỷ số khả dĩ khoảng 1 (meduweb); ấn bắp chân ít giá trị (JAMA 2006 Wells, qua wikidoc)</translation>
    </message>
    <message>
        <source>Not clearly the pattern of a cramp</source>
        <comment>rule.not-clearly-cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Không rõ là kiểu chuột rút</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: a cramp lasts seconds to 10 minutes; see a doctor if longer</source>
        <comment>rule.not-clearly-cramp.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, chuột rút chân: kéo dài vài giây đến 10 phút; lâu hơn thì gặp bác sĩ</translation>
    </message>
    <message>
        <source>A safety question is not answered</source>
        <comment>rule.unknown</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Một câu hỏi an toàn chưa được trả lời</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>DVTipd 500-patient set: 10 of 165 with none of six patient-told Wells items still had a DVT</source>
        <comment>rule.unknown.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>DVTipd, 500 bệnh nhân: 10 trong 165 người không có mục nào trong sáu mục Wells vẫn có DVT</translation>
    </message>
    <message>
        <source>Fits a muscle cramp; nurse to confirm</source>
        <comment>rule.cramp-pattern</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Reason on the nurse&apos;s slip.</extracomment>
        <translation>Hợp chuột rút; y tá xác nhận</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>NHS, Leg cramps: sudden, seconds to 10 minutes, eased by stretching, soreness up to 24 hours</source>
        <comment>rule.cramp-pattern.evidence</comment>
        <extracomment>Source of the rule; names stay as they are.</extracomment>
        <translation>NHS, chuột rút chân: đột ngột, vài giây đến 10 phút, đỡ khi duỗi, ê ẩm đến 24 giờ</translation>
    </message>
    <message>
        <source>NICE NG158, two-level DVT Wells score (2003)</source>
        <comment>wells.source</comment>
        <extracomment>Which version of the score; on the nurse&apos;s slip.</extracomment>
        <translation>NICE NG158, điểm Wells DVT hai mức (2003)</translation>
    </message>
    <message>
        <source>Active cancer (treatment ongoing, within 6 months, or palliative)</source>
        <comment>wells.active_cancer</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Ung thư đang hoạt động (đang chữa, trong 6 tháng, hoặc giảm nhẹ)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Paralysis, paresis or recent plaster immobilisation of the leg</source>
        <comment>wells.paralysis_or_plaster</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Liệt, yếu hoặc mới bó bột chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Bedridden 3 days or more, or major surgery within 12 weeks</source>
        <comment>wells.bedridden_or_surgery</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Nằm tại giường 3 ngày trở lên, hoặc đại phẫu trong 12 tuần</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Localised tenderness along the deep venous system</source>
        <comment>wells.deep_vein_tenderness</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Đau khu trú dọc hệ tĩnh mạch sâu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Entire leg swollen</source>
        <comment>wells.entire_leg_swollen</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Sưng toàn bộ chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Calf at least 3 cm larger than the other side</source>
        <comment>wells.calf_3_cm</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Bắp chân to hơn bên kia ít nhất 3 cm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pitting oedema confined to the symptomatic leg</source>
        <comment>wells.pitting_oedema</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Phù ấn lõm chỉ ở chân bệnh</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Collateral superficial veins (non-varicose)</source>
        <comment>wells.collateral_veins</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Tĩnh mạch nông bàng hệ (không phải giãn)</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Previously documented DVT</source>
        <comment>wells.previous_dvt</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>DVT đã xác định trước đây</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Alternative diagnosis at least as likely as DVT</source>
        <comment>wells.alternative_diagnosis</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Wells item on the nurse&apos;s slip, NICE wording.</extracomment>
        <translation>Chẩn đoán khác ít nhất cũng khả dĩ như DVT</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How long the pain lasts</source>
        <comment>profile.duration</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Đau kéo dài bao lâu</translation>
    </message>
    <message>
        <source>Seconds to 10 minutes, then it goes</source>
        <comment>profile.duration.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Vài giây đến 10 phút, rồi hết</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Hours or days, and it may get worse</source>
        <comment>profile.duration.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Nhiều giờ hoặc ngày, và có thể nặng hơn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What you can see</source>
        <comment>profile.signs</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Nhìn thấy gì</translation>
    </message>
    <message>
        <source>Little to see, maybe a tight muscle</source>
        <comment>profile.signs.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Ít dấu hiệu, có thể cơ căng</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Swelling, redder or darker skin, warmth</source>
        <comment>profile.signs.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Sưng, da đỏ hoặc sẫm hơn, ấm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How it starts</source>
        <comment>profile.onset</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Bắt đầu thế nào</translation>
    </message>
    <message>
        <source>Suddenly, often at night or with exercise</source>
        <comment>profile.onset.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Đột ngột, thường ban đêm hoặc khi vận động</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Slowly, often as a mild ache</source>
        <comment>profile.onset.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Từ từ, thường đau nhẹ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Where and how deep</source>
        <comment>profile.place</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Ở đâu và sâu thế nào</translation>
    </message>
    <message>
        <source>In a muscle near the surface, often the calf</source>
        <comment>profile.place.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Trong cơ gần bề mặt, thường ở bắp chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Deeper, in the calf or thigh</source>
        <comment>profile.place.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Sâu hơn, ở bắp chân hoặc đùi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What stretching does</source>
        <comment>profile.movement</comment>
        <extracomment>One of the five differences.</extracomment>
        <translation>Duỗi chân có tác dụng gì</translation>
    </message>
    <message>
        <source>Stretching often helps</source>
        <comment>profile.movement.cramp</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a cramp.</extracomment>
        <translation>Duỗi thường đỡ</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It does not help, or it hurts more</source>
        <comment>profile.movement.clot</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. How it is with a blood clot.</extracomment>
        <translation>Không đỡ, hoặc đau hơn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Please wait here. We are calling staff.</source>
        <comment>minor.patient_title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now; large.</extracomment>
        <translation>Xin chờ ở đây. Chúng tôi đang gọi nhân viên.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>This check is for adults. A nurse will see you soon. Stay with the adult who came with you. If you are alone, tell staff.</source>
        <comment>minor.patient_text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. What a patient under 18 is to do now.</extracomment>
        <translation>Kiểm tra này dành cho người lớn. Y tá sẽ sớm khám. Hãy ở cạnh người lớn đi cùng. Nếu chỉ có một mình, hãy báo nhân viên.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tell us at once if …</source>
        <comment>safety_net.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Above the list of signs to tell staff at once.</extracomment>
        <translation>Báo ngay cho chúng tôi nếu …</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get short of breath</source>
        <comment>safety_net.breath</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>quý vị bị khó thở</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your chest hurts</source>
        <comment>safety_net.chest</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>quý vị đau ngực</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you cough up blood</source>
        <comment>safety_net.blood</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>quý vị ho ra máu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you feel faint or pass out</source>
        <comment>safety_net.faint</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>quý vị choáng hoặc ngất</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg swells or swells more</source>
        <comment>safety_net.swelling</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>chân sưng hoặc sưng thêm</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your leg turns warm, redder or darker</source>
        <comment>safety_net.skin</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>chân trở nên ấm, đỏ hoặc sẫm hơn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>your foot turns cold, pale or numb</source>
        <comment>safety_net.cold</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>bàn chân trở nên lạnh, nhợt hoặc tê</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>the pain gets worse or comes back</source>
        <comment>safety_net.pain</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>đau nặng hơn hoặc trở lại</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you get a fever or chills</source>
        <comment>safety_net.fever</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>quý vị sốt hoặc ớn lạnh</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>you want to leave before a nurse sees you</source>
        <comment>safety_net.leave</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list.</extracomment>
        <translation>quý vị muốn về trước khi y tá khám</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramp or clot: five differences</source>
        <comment>learn.differences.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Chuột rút hay cục máu đông: năm điểm khác nhau</translation>
    </message>
    <message>
        <source>In a leg cramp, a muscle tightens hard and suddenly. Many people call it a charley horse. It can hurt a lot, but it is mostly harmless.</source>
        <comment>learn.differences.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Khi chuột rút ở chân, một bắp thịt co cứng đột ngột. Có thể rất đau, nhưng phần lớn vô hại.</translation>
    </message>
    <message>
        <source>A blood clot can form in a deep vein, most often in a leg. Doctors call this deep vein thrombosis, or DVT. It needs medical care fast.</source>
        <comment>learn.differences.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Cục máu đông có thể hình thành trong tĩnh mạch sâu, thường ở chân. Bác sĩ gọi là huyết khối tĩnh mạch sâu, hay DVT. Cần chăm sóc nhanh.</translation>
    </message>
    <message>
        <source>The two need very different care. An untreated clot can travel to the lungs and put your life in danger. That is why it matters which it is.</source>
        <comment>learn.differences.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Hai thứ cần chăm sóc rất khác nhau. Cục máu đông không chữa có thể lên phổi và nguy hiểm tính mạng. Vì vậy biết là gì rất quan trọng.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Keep in mind</source>
        <comment>learn.differences.7.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Hãy nhớ</translation>
    </message>
    <message>
        <source>A clot can feel like a cramp too. Feeling alone cannot tell.</source>
        <comment>learn.differences.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Cục máu đông cũng có thể giống chuột rút. Chỉ cảm giác thì không phân biệt được.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Many clots cause little pain, swelling or warmth.</source>
        <comment>learn.differences.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Nhiều cục máu đông ít gây đau, sưng hay ấm.</translation>
    </message>
    <message>
        <source>Red is harder to see on brown or black skin. Look for darker skin.</source>
        <comment>learn.differences.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Trên da nâu hoặc đen khó thấy màu đỏ. Hãy tìm chỗ da sẫm hơn.</translation>
    </message>
    <message>
        <source>Both can happen in the same leg.</source>
        <comment>learn.differences.7.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep in mind”</extracomment>
        <translation>Một chân có thể có cả hai.</translation>
    </message>
    <message>
        <source>Only trained staff with the right tests can tell for sure. So never ignore leg pain. It is better to be safe than sorry.</source>
        <comment>learn.differences.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Chỉ nhân viên được đào tạo, với xét nghiệm đúng, mới biết chắc. Vì vậy đừng bao giờ xem nhẹ đau chân. Cẩn thận vẫn hơn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What brings on cramps</source>
        <comment>learn.causes.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Điều gì gây chuột rút</translation>
    </message>
    <message>
        <source>Most cramps strike the calf. The foot and the back of the thigh can cramp too. Many cramps come at night.</source>
        <comment>learn.causes.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Phần lớn chuột rút ở bắp chân. Bàn chân và sau đùi cũng có thể bị. Nhiều khi xảy ra ban đêm.</translation>
    </message>
    <message>
        <source>Common causes</source>
        <comment>learn.causes.2.title</comment>
        <extracomment>Heading on a learn page. Under: “Common causes”</extracomment>
        <translation>Nguyên nhân thường gặp</translation>
    </message>
    <message>
        <source>Too little to drink</source>
        <comment>learn.causes.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Uống quá ít nước</translation>
    </message>
    <message>
        <source>Muscles that worked too hard or too long</source>
        <comment>learn.causes.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Cơ làm việc quá nặng hoặc quá lâu</translation>
    </message>
    <message>
        <source>Hard exercise with no warm-up or cool-down</source>
        <comment>learn.causes.2.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Vận động mạnh mà không khởi động hay thả lỏng</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Heavy sweating or diarrhea</source>
        <comment>learn.causes.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Ra nhiều mồ hôi hoặc tiêu chảy</translation>
    </message>
    <message>
        <source>Standing for a long time</source>
        <comment>learn.causes.2.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Common causes”</extracomment>
        <translation>Đứng lâu</translation>
    </message>
    <message>
        <source>Muscles need minerals. Potassium, sodium and calcium are three of them. If you drink too little, they get out of balance. Poor food, heavy sweating or some illnesses can do the same.</source>
        <comment>learn.causes.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Cơ cần khoáng chất. Kali, natri và canxi là ba trong số đó. Uống quá ít thì mất cân bằng. Ăn kém, ra nhiều mồ hôi hoặc vài bệnh cũng vậy.</translation>
    </message>
    <message>
        <source>Cramps are more common</source>
        <comment>learn.causes.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>Chuột rút hay gặp hơn</translation>
    </message>
    <message>
        <source>as people get older</source>
        <comment>learn.causes.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>khi lớn tuổi</translation>
    </message>
    <message>
        <source>late in pregnancy</source>
        <comment>learn.causes.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>cuối thai kỳ</translation>
    </message>
    <message>
        <source>with some medicines, such as statins or water pills</source>
        <comment>learn.causes.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>với vài thuốc, như statin hoặc thuốc lợi tiểu</translation>
    </message>
    <message>
        <source>with liver disease</source>
        <comment>learn.causes.4.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Cramps are more common”</extracomment>
        <translation>khi có bệnh gan</translation>
    </message>
    <message>
        <source>Do not stop a medicine on your own. Ask the nurse or your doctor first.</source>
        <comment>learn.causes.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Đừng tự ngừng thuốc. Hãy hỏi y tá hoặc bác sĩ trước.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Cramps do not cause clots. But what brings on a cramp may also help a clot form. Drinking too little is one example.</source>
        <comment>learn.causes.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Chuột rút không gây cục máu đông. Nhưng điều gây chuột rút cũng có thể giúp cục máu đông hình thành. Uống quá ít nước là một ví dụ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What makes a clot more likely</source>
        <comment>learn.risks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Điều gì làm cục máu đông dễ xảy ra hơn</translation>
    </message>
    <message>
        <source>Clots form more easily when blood flows slowly or a vein is hurt. Some people also have blood that clots more easily.</source>
        <comment>learn.risks.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Cục máu đông dễ hình thành hơn khi máu chảy chậm hoặc tĩnh mạch bị tổn thương. Máu của vài người cũng dễ đông hơn.</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>learn.risks.2.title</comment>
        <extracomment>Heading on a learn page. Under: “What happened lately”</extracomment>
        <translation>Việc xảy ra gần đây</translation>
    </message>
    <message>
        <source>An operation, a hospital stay or days in bed</source>
        <comment>learn.risks.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Phẫu thuật, nằm viện hoặc nằm giường nhiều ngày</translation>
    </message>
    <message>
        <source>A broken bone, an injury or a cast on the leg</source>
        <comment>learn.risks.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Gãy xương, bị thương hoặc bó bột ở chân</translation>
    </message>
    <message>
        <source>Sitting for hours, such as on a long flight</source>
        <comment>learn.risks.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Ngồi nhiều giờ, như trên chuyến bay dài</translation>
    </message>
    <message>
        <source>Pregnancy, and the weeks after giving birth</source>
        <comment>learn.risks.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “What happened lately”</extracomment>
        <translation>Thai kỳ, và những tuần sau khi sinh</translation>
    </message>
    <message>
        <source>Your health</source>
        <comment>learn.risks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “Your health”</extracomment>
        <translation>Sức khỏe của quý vị</translation>
    </message>
    <message>
        <source>A blood clot in the past</source>
        <comment>learn.risks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Từng có cục máu đông</translation>
    </message>
    <message>
        <source>Cancer, now or in the last months</source>
        <comment>learn.risks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Ung thư, bây giờ hoặc những tháng qua</translation>
    </message>
    <message>
        <source>Heart, lung or bowel disease</source>
        <comment>learn.risks.3.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Bệnh tim, phổi hoặc ruột</translation>
    </message>
    <message>
        <source>Varicose veins: wide, twisted veins that show under the skin</source>
        <comment>learn.risks.3.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Giãn tĩnh mạch: tĩnh mạch to, ngoằn ngoèo dưới da</translation>
    </message>
    <message>
        <source>Obesity, which means a very high body weight</source>
        <comment>learn.risks.3.5</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Béo phì, tức là cân nặng rất cao</translation>
    </message>
    <message>
        <source>Older age</source>
        <comment>learn.risks.3.6</comment>
        <extracomment>One point of a list on a learn page. Under: “Your health”</extracomment>
        <translation>Tuổi cao</translation>
    </message>
    <message>
        <source>Medicines and family</source>
        <comment>learn.risks.4.title</comment>
        <extracomment>Heading on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Thuốc và gia đình</translation>
    </message>
    <message>
        <source>Birth control with hormones, or hormones for menopause</source>
        <comment>learn.risks.4.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Thuốc ngừa thai nội tiết, hoặc nội tiết tố mãn kinh</translation>
    </message>
    <message>
        <source>A parent, brother, sister or child who had a clot</source>
        <comment>learn.risks.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Cha mẹ, anh chị em hoặc con từng có cục máu đông</translation>
    </message>
    <message>
        <source>Blood that clots too easily from birth</source>
        <comment>learn.risks.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Medicines and family”</extracomment>
        <translation>Máu quá dễ đông từ khi sinh</translation>
    </message>
    <message>
        <source>Factor V Leiden is one such condition. It is a small change in a gene. It runs in families and makes blood clot more easily.</source>
        <comment>learn.risks.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Yếu tố V Leiden là một bệnh như vậy. Đó là thay đổi nhỏ trong gen. Nó di truyền trong gia đình và làm máu dễ đông hơn.</translation>
    </message>
    <message>
        <source>A risk is not a sign of illness. It only means that a nurse should look more closely.</source>
        <comment>learn.risks.6.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Nguy cơ không phải là dấu hiệu bệnh. Nó chỉ có nghĩa là y tá nên xem kỹ hơn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What the checks can tell</source>
        <comment>learn.checks.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Các kiểm tra cho biết điều gì</translation>
    </message>
    <message>
        <source>Stay calm and think about your leg step by step. The checks here add small clues. They cannot tell what you have.</source>
        <comment>learn.checks.1.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Hãy bình tĩnh và nghĩ về chân từng bước. Kiểm tra ở đây cho gợi ý nhỏ. Chúng không thể nói quý vị bị gì.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The calf press</source>
        <comment>learn.checks.3.title</comment>
        <extracomment>Heading on a learn page. Under: “The calf press”</extracomment>
        <translation>Ấn bắp chân</translation>
    </message>
    <message>
        <source>You press the calf gently, once, with flat fingers.</source>
        <comment>learn.checks.3.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Quý vị ấn nhẹ bắp chân, một lần, bằng ngón tay duỗi phẳng.</translation>
    </message>
    <message>
        <source>Pain can come from a clot, a cramp or a strain.</source>
        <comment>learn.checks.3.2</comment>
        <extracomment>One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Đau có thể do cục máu đông, chuột rút hoặc căng cơ.</translation>
    </message>
    <message>
        <source>If it does not hurt, that proves nothing. Many clots do not hurt when pressed.</source>
        <comment>learn.checks.3.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The calf press”</extracomment>
        <translation>Nếu không đau, điều đó không chứng minh gì. Nhiều cục máu đông không đau khi ấn.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The foot lift</source>
        <comment>learn.checks.5.title</comment>
        <extracomment>Heading on a learn page. Under: “The foot lift”</extracomment>
        <translation>Nhấc bàn chân</translation>
    </message>
    <message>
        <source>You sit and lift the foot with its own muscles. Doctors call it Homans sign.</source>
        <comment>learn.checks.5.1</comment>
        <extracomment>One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Quý vị ngồi và nhấc bàn chân bằng cơ của nó. Bác sĩ gọi là dấu Homans.</translation>
    </message>
    <message>
        <source>Calf pain can come with a clot. It is just as common without one.</source>
        <comment>learn.checks.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Đau bắp chân có thể đi kèm cục máu đông. Không có cục máu đông cũng hay đau như vậy.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>So the foot lift alone cannot answer the question.</source>
        <comment>learn.checks.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The foot lift”</extracomment>
        <translation>Vì vậy chỉ nhấc bàn chân thì không trả lời được câu hỏi.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Be gentle</source>
        <comment>learn.checks.6.title</comment>
        <extracomment>Heading on a learn page. Under: “Be gentle”</extracomment>
        <translation>Hãy nhẹ nhàng</translation>
    </message>
    <message>
        <source>Never rub or squeeze a leg that may have a clot.</source>
        <comment>learn.checks.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Đừng bao giờ xoa hay bóp bên chân có thể có cục máu đông.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Do not repeat the checks at home.</source>
        <comment>learn.checks.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Đừng làm lại các kiểm tra ở nhà.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>You may skip any check here. It will not count against you.</source>
        <comment>learn.checks.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Be gentle”</extracomment>
        <translation>Ở đây quý vị có thể bỏ qua mọi kiểm tra. Không bị thiệt gì.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A knot or a swelling?</source>
        <comment>learn.checks.7.title</comment>
        <extracomment>Heading on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Cục hay sưng?</translation>
    </message>
    <message>
        <source>A muscle knot is a small, sore lump, often from a strain.</source>
        <comment>learn.checks.7.1</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Cục trong cơ là một cục nhỏ, đau, thường do căng cơ.</translation>
    </message>
    <message>
        <source>A clot more often brings swelling, warmth and redder or darker skin.</source>
        <comment>learn.checks.7.2</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Cục máu đông thường gây sưng, ấm và da đỏ hoặc sẫm hơn.</translation>
    </message>
    <message>
        <source>One leg can have both. Tell the nurse about any lump.</source>
        <comment>learn.checks.7.3</comment>
        <extracomment>One point of a list on a learn page. Under: “A knot or a swelling?”</extracomment>
        <translation>Một chân có thể có cả hai. Hãy nói với y tá về mọi cục.</translation>
    </message>
    <message>
        <source>Keep a diary for the nurse or doctor</source>
        <comment>learn.checks.8.title</comment>
        <extracomment>Heading on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Ghi nhật ký cho y tá hoặc bác sĩ</translation>
    </message>
    <message>
        <source>When the pain started, and how long it lasts</source>
        <comment>learn.checks.8.1</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Đau bắt đầu khi nào, và kéo dài bao lâu</translation>
    </message>
    <message>
        <source>How bad it is, from 0 to 10</source>
        <comment>learn.checks.8.2</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Đau đến mức nào, từ 0 đến 10</translation>
    </message>
    <message>
        <source>What makes it better or worse</source>
        <comment>learn.checks.8.3</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Điều gì làm đỡ hoặc nặng hơn</translation>
    </message>
    <message>
        <source>Any swelling, warmth or change of color</source>
        <comment>learn.checks.8.4</comment>
        <extracomment>One point of a list on a learn page. Under: “Keep a diary for the nurse or doctor”</extracomment>
        <translation>Mọi chỗ sưng, ấm hoặc đổi màu</translation>
    </message>
    <message>
        <source>See a doctor if you are unsure, or if the leg gets worse. A check on your own never replaces a doctor.</source>
        <comment>learn.checks.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Hãy gặp bác sĩ nếu không chắc, hoặc chân nặng hơn. Tự kiểm tra không bao giờ thay bác sĩ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>When to get help</source>
        <comment>learn.help.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Khi nào cần được giúp</translation>
    </message>
    <message>
        <source>Emergency: get help at once</source>
        <comment>learn.help.1.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Cấp cứu: gọi người giúp ngay</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Sudden trouble breathing</source>
        <comment>learn.help.1.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Khó thở đột ngột</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Chest pain, often worse with a deep breath</source>
        <comment>learn.help.1.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Đau ngực, thường nặng hơn khi thở sâu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Coughing up blood</source>
        <comment>learn.help.1.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Ho ra máu</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fainting or passing out</source>
        <comment>learn.help.1.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “Emergency: get help at once”</extracomment>
        <translation>Ngất hoặc bất tỉnh</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A clot can break loose and travel to the lungs. Doctors call this a pulmonary embolism. It can put your life in danger.</source>
        <comment>learn.help.3.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Cục máu đông có thể rời ra và lên phổi. Bác sĩ gọi là thuyên tắc phổi. Nó có thể nguy hiểm tính mạng.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Here, tell staff at once. At home, call the emergency number. Do not drive yourself. Do the same for anyone near you.</source>
        <comment>learn.help.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Ở đây, báo nhân viên ngay. Ở nhà, gọi số cấp cứu. Đừng tự lái xe. Làm như vậy cho người ở gần quý vị.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The leg may be in danger: get help at once</source>
        <comment>learn.help.5.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Chân có thể gặp nguy: gọi người giúp ngay</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A foot that turns cold, pale, blue or gray</source>
        <comment>learn.help.5.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Bàn chân trở nên lạnh, nhợt, xanh tím hoặc xám</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New numbness or weakness in the leg or foot</source>
        <comment>learn.help.5.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Mới bị tê hoặc yếu ở chân hay bàn chân</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A hard, tight leg with pain you cannot bear</source>
        <comment>learn.help.5.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Chân cứng, căng và đau không chịu nổi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New black or purple patches, or big blisters</source>
        <comment>learn.help.5.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Mới có mảng đen hoặc tím, hoặc bọng nước lớn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Numbness between the legs, or new bladder or bowel trouble</source>
        <comment>learn.help.5.5</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “The leg may be in danger: get help at once”</extracomment>
        <translation>Tê vùng kín giữa hai chân, hoặc mới có vấn đề tiểu tiện hay đại tiện</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>It may be a clot: see a doctor the same day</source>
        <comment>learn.help.6.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Có thể là cục máu đông: gặp bác sĩ trong ngày</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Pain or swelling in one leg that does not go away</source>
        <comment>learn.help.6.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Đau hoặc sưng một chân mà không hết</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Skin that is warm, redder or darker</source>
        <comment>learn.help.6.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Da ấm, đỏ hoặc sẫm hơn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A leg that feels heavy or tired</source>
        <comment>learn.help.6.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Chân thấy nặng hoặc mỏi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>New veins that show, or a sore line along a vein</source>
        <comment>learn.help.6.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “It may be a clot: see a doctor the same day”</extracomment>
        <translation>Tĩnh mạch mới nổi, hoặc một đường đau dọc tĩnh mạch</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>See a doctor the same day also for</source>
        <comment>learn.help.7.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Heading on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Cũng gặp bác sĩ trong ngày khi</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Fever with warm, redder or darker skin</source>
        <comment>learn.help.7.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Sốt kèm da ấm, đỏ hoặc sẫm hơn</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A snap in the back of the leg, or you cannot stand on it</source>
        <comment>learn.help.7.2</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Cảm giác đứt ở sau chân, hoặc quý vị không đứng được</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A cramp that lasts longer than 10 minutes</source>
        <comment>learn.help.7.3</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “See a doctor the same day also for”</extracomment>
        <translation>Chuột rút kéo dài hơn 10 phút</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Also tell your doctor if cramps often wake you up. If you are pregnant or take blood thinners, never wait.</source>
        <comment>learn.help.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Cũng nói với bác sĩ nếu chuột rút hay làm quý vị thức giấc. Nếu có thai hoặc dùng thuốc làm loãng máu, đừng bao giờ chờ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Tests you may have</source>
        <comment>learn.tests.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Các xét nghiệm có thể làm</translation>
    </message>
    <message>
        <source>First, a nurse or doctor asks questions and looks at both legs. They may measure your calves. Then they choose the tests you need.</source>
        <comment>learn.tests.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Trước hết, y tá hoặc bác sĩ hỏi và xem hai chân. Họ có thể đo bắp chân. Rồi họ chọn xét nghiệm cần thiết.</translation>
    </message>
    <message>
        <source>Ultrasound is often the main test. A small probe glides over your leg. Sound waves show how the blood flows and where a clot sits.</source>
        <comment>learn.tests.2.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Siêu âm thường là xét nghiệm chính. Một đầu dò nhỏ lướt trên chân. Sóng âm cho thấy máu chảy thế nào và cục máu đông ở đâu.</translation>
    </message>
    <message>
        <source>An early scan can miss a clot. So doctors sometimes scan again about a week later.</source>
        <comment>learn.tests.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Siêu âm sớm có thể bỏ sót cục máu đông. Vì vậy đôi khi bác sĩ làm lại sau khoảng một tuần.</translation>
    </message>
    <message>
        <source>The D-dimer blood test looks for tiny bits that clots leave behind. A high level can have other causes. Then a scan may follow.</source>
        <comment>learn.tests.5.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Xét nghiệm máu D-dimer tìm mảnh nhỏ do cục máu đông để lại. Mức cao có thể do nguyên nhân khác. Khi đó có thể siêu âm.</translation>
    </message>
    <message>
        <source>Doctors use venography now and then. A dye goes into a vein, and X-rays show the way it takes.</source>
        <comment>learn.tests.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Đôi khi bác sĩ chụp tĩnh mạch. Thuốc cản quang vào tĩnh mạch, và X-quang cho thấy đường đi.</translation>
    </message>
    <message>
        <source>Clues and points help staff choose a test. They cannot replace it. Ask staff anything you want to know.</source>
        <comment>learn.tests.8.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Gợi ý và điểm giúp nhân viên chọn xét nghiệm. Chúng không thay được xét nghiệm. Hãy hỏi nhân viên mọi điều quý vị muốn biết.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Care for cramps and for clots</source>
        <comment>learn.treatment.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Chăm sóc chuột rút và cục máu đông</translation>
    </message>
    <message>
        <source>A cramp and a clot need different care. That is why a nurse checks first.</source>
        <comment>learn.treatment.1.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Chuột rút và cục máu đông cần chăm sóc khác nhau. Vì vậy y tá xem trước.</translation>
    </message>
    <message>
        <source>For a leg cramp</source>
        <comment>learn.treatment.2.title</comment>
        <extracomment>Heading on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Khi chuột rút ở chân</translation>
    </message>
    <message>
        <source>Stretch the tight muscle slowly, and hold it.</source>
        <comment>learn.treatment.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Duỗi từ từ bắp cơ căng, và giữ.</translation>
    </message>
    <message>
        <source>Stand or walk a little when you can.</source>
        <comment>learn.treatment.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Đứng hoặc đi một chút khi có thể.</translation>
    </message>
    <message>
        <source>Drink some water.</source>
        <comment>learn.treatment.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Uống chút nước.</translation>
    </message>
    <message>
        <source>If cramps come often, a doctor may suggest a medicine.</source>
        <comment>learn.treatment.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a leg cramp”</extracomment>
        <translation>Nếu hay chuột rút, bác sĩ có thể đề nghị thuốc.</translation>
    </message>
    <message>
        <source>Pain pills work too slowly to stop a cramp. They may ease the soreness later. Ask the nurse before you take any.</source>
        <comment>learn.treatment.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Thuốc giảm đau quá chậm để ngừng chuột rút. Chúng có thể giảm ê ẩm sau đó. Hỏi y tá trước khi uống.</translation>
    </message>
    <message>
        <source>People often rub a cramp. Please wait until a nurse has looked at your leg. Do not rub a leg that may have a clot.</source>
        <comment>learn.treatment.4.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Người ta hay xoa chỗ chuột rút. Xin chờ đến khi y tá xem chân. Đừng xoa bên chân có thể có cục máu đông.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>For a blood clot</source>
        <comment>learn.treatment.6.title</comment>
        <extracomment>Heading on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Khi có cục máu đông</translation>
    </message>
    <message>
        <source>Blood thinners stop the clot from growing. They also help to prevent new ones.</source>
        <comment>learn.treatment.6.1</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Thuốc làm loãng máu không cho cục máu đông lớn thêm. Chúng cũng giúp ngừa cục mới.</translation>
    </message>
    <message>
        <source>Doctors call them anticoagulants.</source>
        <comment>learn.treatment.6.2</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Bác sĩ gọi là thuốc chống đông.</translation>
    </message>
    <message>
        <source>A few people need a strong drug that breaks up the clot. Doctors call this thrombolysis.</source>
        <comment>learn.treatment.6.3</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Một số ít người cần thuốc mạnh làm tan cục máu đông. Bác sĩ gọi là tiêu sợi huyết.</translation>
    </message>
    <message>
        <source>A few people get a small filter in a large vein, the vena cava. It catches clots.</source>
        <comment>learn.treatment.6.4</comment>
        <extracomment>One point of a list on a learn page. Under: “For a blood clot”</extracomment>
        <translation>Một số ít người được đặt lưới lọc nhỏ trong tĩnh mạch lớn, tĩnh mạch chủ. Lưới giữ cục máu đông lại.</translation>
    </message>
    <message>
        <source>Take blood thinners just as your doctor says. Never start, stop or skip them on your own.</source>
        <comment>learn.treatment.7.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page.</extracomment>
        <translation>Dùng thuốc làm loãng máu đúng như bác sĩ dặn. Đừng bao giờ tự bắt đầu, ngừng hay bỏ liều.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How to prevent cramps and clots</source>
        <comment>learn.prevention.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Cách ngừa chuột rút và cục máu đông</translation>
    </message>
    <message>
        <source>To prevent cramps</source>
        <comment>learn.prevention.2.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Để ngừa chuột rút</translation>
    </message>
    <message>
        <source>Drink enough water during the day.</source>
        <comment>learn.prevention.2.1</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Uống đủ nước trong ngày.</translation>
    </message>
    <message>
        <source>Warm up before exercise, and cool down after it.</source>
        <comment>learn.prevention.2.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Khởi động trước khi tập, và thả lỏng sau đó.</translation>
    </message>
    <message>
        <source>Stretch your calves gently.</source>
        <comment>learn.prevention.2.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Duỗi nhẹ bắp chân.</translation>
    </message>
    <message>
        <source>Eat well, with fruit, vegetables and dairy or beans. They give you minerals.</source>
        <comment>learn.prevention.2.4</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent cramps”</extracomment>
        <translation>Ăn uống tốt, có trái cây, rau và sữa hoặc đậu. Chúng cho khoáng chất.</translation>
    </message>
    <message>
        <source>Has a doctor told you to limit drinks or certain foods? Then ask before you change anything.</source>
        <comment>learn.prevention.3.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Bác sĩ có dặn hạn chế uống hay vài món ăn không? Vậy hãy hỏi trước khi thay đổi.</translation>
    </message>
    <message>
        <source>To prevent clots</source>
        <comment>learn.prevention.4.title</comment>
        <extracomment>Heading on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Để ngừa cục máu đông</translation>
    </message>
    <message>
        <source>Exercise often, and do not sit for hours.</source>
        <comment>learn.prevention.4.1</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Vận động thường xuyên, và đừng ngồi nhiều giờ.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>On long trips, walk about and move your feet.</source>
        <comment>learn.prevention.4.2</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Trong chuyến đi dài, hãy đi lại và cử động bàn chân.</translation>
    </message>
    <message>
        <source>After an operation or illness, get up as soon as staff allow it.</source>
        <comment>learn.prevention.4.3</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Sau phẫu thuật hoặc bệnh, hãy dậy ngay khi nhân viên cho phép.</translation>
    </message>
    <message>
        <source>Keep a healthy weight, and do not smoke.</source>
        <comment>learn.prevention.4.4</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Giữ cân nặng khỏe mạnh, và đừng hút thuốc.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Get care for heart problems, varicose veins and other illnesses.</source>
        <comment>learn.prevention.4.5</comment>
        <extracomment>One point of a list on a learn page. Under: “To prevent clots”</extracomment>
        <translation>Chữa bệnh tim, giãn tĩnh mạch và bệnh khác.</translation>
    </message>
    <message>
        <source>Some people are more likely to get a clot. A doctor may give them blood thinners or tight stockings. Use these only when a doctor says so.</source>
        <comment>learn.prevention.6.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Vài người dễ có cục máu đông hơn. Bác sĩ có thể cho thuốc làm loãng máu hoặc vớ ép. Chỉ dùng khi bác sĩ dặn.</translation>
    </message>
    <message>
        <source>Ask for advice before an operation or a long flight. Ask also in pregnancy, or if clots run in your family.</source>
        <comment>learn.prevention.7.text</comment>
        <extracomment>Paragraph on a learn page.</extracomment>
        <translation>Hãy hỏi ý kiến trước phẫu thuật hoặc chuyến bay dài. Cũng hỏi khi có thai, hoặc nếu gia đình có cục máu đông.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <comment>learn.questions.title</comment>
        <extracomment>Title of a learn page, also on its button.</extracomment>
        <translation>Câu hỏi và câu trả lời</translation>
    </message>
    <message>
        <source>What is the difference between a cramp and a clot?</source>
        <comment>learn.questions.1.title</comment>
        <extracomment>A question people ask. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>Chuột rút và cục máu đông khác nhau thế nào?</translation>
    </message>
    <message>
        <source>A cramp is a muscle that tightens suddenly, most often in the calf. A clot forms in a deep vein. Cramps are mostly harmless. A clot needs treatment fast.</source>
        <comment>learn.questions.1.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the difference between a cramp and a clot?”</extracomment>
        <translation>Chuột rút là cơ co cứng đột ngột, thường ở bắp chân. Cục máu đông hình thành trong tĩnh mạch sâu. Chuột rút phần lớn vô hại. Cục máu đông cần chữa nhanh.</translation>
    </message>
    <message>
        <source>Can a cramp cause a clot?</source>
        <comment>learn.questions.2.title</comment>
        <extracomment>A question people ask. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>Chuột rút có gây cục máu đông không?</translation>
    </message>
    <message>
        <source>No, cramps do not cause clots. But drinking too little or lying still can make a clot more likely. Drink enough, and move when staff say you may.</source>
        <comment>learn.questions.2.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can a cramp cause a clot?”</extracomment>
        <translation>Không, chuột rút không gây cục máu đông. Nhưng uống quá ít hoặc nằm yên có thể làm nó dễ xảy ra hơn. Hãy uống đủ, và cử động khi nhân viên cho phép.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I tell which one it is?</source>
        <comment>learn.questions.3.title</comment>
        <extracomment>A question people ask. Under: “How can I tell which one it is?”</extracomment>
        <translation>Làm sao tôi biết là cái nào?</translation>
    </message>
    <message>
        <source>Look at how long it hurts, the skin and any swelling. Think of how it began, where it hurts and what stretching does. These are only clues, so see a doctor.</source>
        <comment>learn.questions.3.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I tell which one it is?”</extracomment>
        <translation>Xem đau bao lâu, da và sưng thế nào. Nghĩ xem bắt đầu ra sao, đau ở đâu và duỗi có tác dụng gì. Đây chỉ là gợi ý, nên hãy gặp bác sĩ.</translation>
    </message>
    <message>
        <source>Who is more likely to get a clot?</source>
        <comment>learn.questions.4.title</comment>
        <extracomment>A question people ask. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>Ai dễ có cục máu đông hơn?</translation>
    </message>
    <message>
        <source>People who have cancer, or had an operation or a clot before. People who lie or sit for a long time. Clots and some genes also run in families.</source>
        <comment>learn.questions.4.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Who is more likely to get a clot?”</extracomment>
        <translation>Người bị ung thư, hoặc từng phẫu thuật hay có cục máu đông. Người nằm hoặc ngồi lâu. Cục máu đông và vài gen cũng có trong gia đình.</translation>
    </message>
    <message>
        <source>Can stretching tell a cramp from a clot?</source>
        <comment>learn.questions.5.title</comment>
        <extracomment>A question people ask. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>Duỗi chân có phân biệt được chuột rút và cục máu đông không?</translation>
    </message>
    <message>
        <source>Stretching often eases a cramp. Pain from a clot may stay the same or get worse. But this is not a sure sign. A doctor must still check.</source>
        <comment>learn.questions.5.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Can stretching tell a cramp from a clot?”</extracomment>
        <translation>Duỗi thường làm đỡ chuột rút. Đau do cục máu đông có thể không đổi hoặc nặng hơn. Nhưng đây không phải dấu hiệu chắc. Bác sĩ vẫn phải khám.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Can a charley horse be a sign of a clot?</source>
        <comment>learn.questions.6.title</comment>
        <extracomment>A question people ask. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>Chuột rút bắp chân có thể là dấu hiệu cục máu đông không?</translation>
    </message>
    <message>
        <source>Most often it is only a cramp. But a clot can feel like one. See a doctor if it is very bad or lasts longer than 10 minutes. Swelling or skin changes are reasons too.</source>
        <comment>learn.questions.6.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Can a charley horse be a sign of a clot?”</extracomment>
        <translation>Phần lớn chỉ là chuột rút. Nhưng cục máu đông có thể giống vậy. Gặp bác sĩ nếu rất đau hoặc kéo dài hơn 10 phút. Sưng hoặc da thay đổi cũng là lý do.</translation>
    </message>
    <message>
        <source>How long does a cramp last?</source>
        <comment>learn.questions.7.title</comment>
        <extracomment>A question people ask. Under: “How long does a cramp last?”</extracomment>
        <translation>Chuột rút kéo dài bao lâu?</translation>
    </message>
    <message>
        <source>A few seconds to 10 minutes. The muscle can stay sore for up to a day. Tell staff if strong pain lasts longer.</source>
        <comment>learn.questions.7.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How long does a cramp last?”</extracomment>
        <translation>Vài giây đến 10 phút. Cơ có thể ê ẩm đến một ngày. Báo nhân viên nếu đau mạnh kéo dài hơn.</translation>
    </message>
    <message>
        <source>Is the knot in my calf from a clot?</source>
        <comment>learn.questions.8.title</comment>
        <extracomment>A question people ask. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>Cục ở bắp chân tôi có phải do cục máu đông không?</translation>
    </message>
    <message>
        <source>A small, sore knot often comes from a strained muscle. A clot more often brings swelling, warmth and redder or darker skin. Let the nurse feel it.</source>
        <comment>learn.questions.8.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Is the knot in my calf from a clot?”</extracomment>
        <translation>Cục nhỏ, đau thường do căng cơ. Cục máu đông thường gây sưng, ấm và da đỏ hoặc sẫm hơn. Hãy để y tá sờ.</translation>
    </message>
    <message>
        <source>The checks did not hurt. Am I safe?</source>
        <comment>learn.questions.9.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>Các kiểm tra không đau. Tôi có an toàn không?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>The checks cannot tell you that. Many people with a clot feel nothing in them. Please wait for the nurse.</source>
        <comment>learn.questions.9.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “The checks did not hurt. Am I safe?”</extracomment>
        <translation>Các kiểm tra không thể nói điều đó. Nhiều người có cục máu đông không thấy gì khi kiểm tra. Xin chờ y tá.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Why did I not get some of the checks?</source>
        <comment>learn.questions.10.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>Vì sao tôi không được làm một số kiểm tra?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Your answers already told us that a nurse should look soon. Pressing on your leg would not help you.</source>
        <comment>learn.questions.10.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Why did I not get some of the checks?”</extracomment>
        <translation>Câu trả lời đã cho thấy y tá nên sớm xem. Ấn vào chân sẽ không giúp quý vị.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>May I rub my leg?</source>
        <comment>learn.questions.11.title</comment>
        <extracomment>A question people ask. Under: “May I rub my leg?”</extracomment>
        <translation>Tôi có được xoa chân không?</translation>
    </message>
    <message>
        <source>Please wait until a nurse has looked at it. Rubbing is not safe if there may be a clot.</source>
        <comment>learn.questions.11.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “May I rub my leg?”</extracomment>
        <translation>Xin chờ đến khi y tá xem. Xoa không an toàn nếu có thể có cục máu đông.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Which tests find a clot?</source>
        <comment>learn.questions.12.title</comment>
        <extracomment>A question people ask. Under: “Which tests find a clot?”</extracomment>
        <translation>Xét nghiệm nào tìm ra cục máu đông?</translation>
    </message>
    <message>
        <source>Doctors mostly use an ultrasound scan and a D-dimer blood test. Sometimes they use venography, with dye and X-rays. Scans can show a clot and where it sits.</source>
        <comment>learn.questions.12.text</comment>
        <extracomment>Paragraph on a learn page. Under: “Which tests find a clot?”</extracomment>
        <translation>Bác sĩ thường dùng siêu âm và xét nghiệm máu D-dimer. Đôi khi chụp tĩnh mạch với thuốc cản quang và X-quang. Hình có thể cho thấy cục máu đông và vị trí.</translation>
    </message>
    <message>
        <source>What is the care for a cramp and for a clot?</source>
        <comment>learn.questions.13.title</comment>
        <extracomment>A question people ask. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>Chăm sóc chuột rút và cục máu đông thế nào?</translation>
    </message>
    <message>
        <source>For a cramp, stretch, drink water and sometimes take medicine. For a clot, doctors give blood thinners. They stop it from growing and help prevent new clots.</source>
        <comment>learn.questions.13.text</comment>
        <extracomment>Paragraph on a learn page. Under: “What is the care for a cramp and for a clot?”</extracomment>
        <translation>Với chuột rút: duỗi, uống nước và đôi khi dùng thuốc. Với cục máu đông, bác sĩ cho thuốc làm loãng máu. Thuốc không cho nó lớn thêm và giúp ngừa cục mới.</translation>
    </message>
    <message>
        <source>Which signs are an emergency?</source>
        <comment>learn.questions.14.title</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. A question people ask. Under: “Which signs are an emergency?”</extracomment>
        <translation>Dấu hiệu nào là cấp cứu?</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>Trouble breathing, chest pain, coughing up blood or fainting. Also sudden strong pain in a leg, or a cold, pale foot. Tell staff at once.</source>
        <comment>learn.questions.14.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Which signs are an emergency?”</extracomment>
        <translation>Khó thở, đau ngực, ho ra máu hoặc ngất. Cả đau dữ dội đột ngột ở chân, hoặc bàn chân lạnh, nhợt. Báo nhân viên ngay.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>What if one leg suddenly swells?</source>
        <comment>learn.questions.15.title</comment>
        <extracomment>A question people ask. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>Nếu một chân đột ngột sưng thì sao?</translation>
    </message>
    <message>
        <source>One leg that suddenly swells, gets warm, redder or darker may have a clot. Tell staff now. At home, see a doctor the same day.</source>
        <comment>learn.questions.15.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “What if one leg suddenly swells?”</extracomment>
        <translation>Chân đột ngột sưng, ấm, đỏ hoặc sẫm hơn có thể có cục máu đông. Báo nhân viên ngay bây giờ. Ở nhà, gặp bác sĩ trong ngày.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>How can I prevent cramps and clots?</source>
        <comment>learn.questions.16.title</comment>
        <extracomment>A question people ask. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>Làm sao ngừa chuột rút và cục máu đông?</translation>
    </message>
    <message>
        <source>Drink enough water, move often and live a healthy life. Get care for other illnesses. Some people need blood thinners or tight stockings from their doctor.</source>
        <comment>learn.questions.16.text</comment>
        <extracomment>Paragraph on a learn page. Under: “How can I prevent cramps and clots?”</extracomment>
        <translation>Uống đủ nước, vận động thường xuyên và sống lành mạnh. Chữa các bệnh khác. Vài người cần thuốc làm loãng máu hoặc vớ ép theo bác sĩ.</translation>
    </message>
    <message>
        <source>Does this kiosk tell me what I have?</source>
        <comment>learn.questions.17.title</comment>
        <extracomment>A question people ask. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>Máy này có nói tôi bị gì không?</translation>
    </message>
    <message>
        <source>No. It asks questions and helps staff see who needs care first. A nurse looks at your leg and decides what comes next.</source>
        <comment>learn.questions.17.text</comment>
        <extracomment>SAFETY: a wrong word here could hurt a patient. Paragraph on a learn page. Under: “Does this kiosk tell me what I have?”</extracomment>
        <translation>Không. Máy hỏi và giúp nhân viên thấy ai cần chăm sóc trước. Y tá xem chân và quyết định việc tiếp theo.</translation>
        <extra-safety>yes</extra-safety>
    </message>
    <message>
        <source>A young woman and a young man. They are 18 to 39 years old.</source>
        <comment>picture.answers/age_18_39</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ trẻ và một người đàn ông trẻ, 18 đến 39 tuổi.</translation>
    </message>
    <message>
        <source>A woman and a man. They are 40 to 59 years old.</source>
        <comment>picture.answers/age_40_59</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ và một người đàn ông, 40 đến 59 tuổi.</translation>
    </message>
    <message>
        <source>A woman and a man with gray hair. They are 60 to 79 years old.</source>
        <comment>picture.answers/age_60_79</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ và một người đàn ông tóc bạc, 60 đến 79 tuổi.</translation>
    </message>
    <message>
        <source>A very old man with a cane. He is 80 years or older.</source>
        <comment>picture.answers/age_80_plus</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một cụ ông chống gậy, 80 tuổi trở lên.</translation>
    </message>
    <message>
        <source>A child in front of an adult. The child is under 18.</source>
        <comment>picture.answers/age_under_18</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một đứa trẻ đứng trước người lớn. Đứa trẻ dưới 18 tuổi.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets smaller.</source>
        <comment>picture.answers/course_better</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cùng một bắp chân ba lần. Dấu đau nhỏ dần.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark shrinks, then it is gone.</source>
        <comment>picture.answers/course_gone</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cùng một bắp chân ba lần. Dấu đau nhỏ dần rồi hết.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark stays the same.</source>
        <comment>picture.answers/course_same</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cùng một bắp chân ba lần. Dấu đau không đổi.</translation>
    </message>
    <message>
        <source>The same calf three times. The pain mark gets bigger.</source>
        <comment>picture.answers/course_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cùng một bắp chân ba lần. Dấu đau lớn dần.</translation>
    </message>
    <message>
        <source>A thumb lifts off the leg. The skin is smooth again.</source>
        <comment>picture.answers/dent_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón cái nhấc khỏi chân. Da phẳng lại.</translation>
    </message>
    <message>
        <source>A thumb lifts off the swollen leg. A small dent stays in the skin.</source>
        <comment>picture.answers/dent_yes</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón cái nhấc khỏi chân sưng. Còn vết lõm nhỏ trên da.</translation>
    </message>
    <message>
        <source>A person gasps for air, with a hand on the chest.</source>
        <comment>picture.answers/emergency_breathless</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người thở hổn hển, tay đặt trên ngực.</translation>
    </message>
    <message>
        <source>A person in pain holds a fist to the chest.</source>
        <comment>picture.answers/emergency_chest_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người đau, nắm tay đặt trên ngực.</translation>
    </message>
    <message>
        <source>A person has fallen. The person lies on the floor with eyes shut.</source>
        <comment>picture.answers/emergency_collapse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người bị ngã. Người đó nằm trên sàn, mắt nhắm.</translation>
    </message>
    <message>
        <source>A person coughs red drops of blood into a tissue.</source>
        <comment>picture.answers/emergency_coughing_blood</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ho ra giọt máu vào khăn giấy.</translation>
    </message>
    <message>
        <source>A sun, a moon and a round arrow circle a sore leg. The pain never stops.</source>
        <comment>picture.answers/episode_constant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Mặt trời, mặt trăng và mũi tên tròn quanh chân đau. Đau không bao giờ hết.</translation>
    </message>
    <message>
        <source>The path of the sun above a sore leg. Red marks most of the day.</source>
        <comment>picture.answers/episode_most_of_day</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Đường đi của mặt trời trên chân đau. Màu đỏ là phần lớn trong ngày.</translation>
    </message>
    <message>
        <source>A clock with a thin slice filled. The pain lasts a few minutes.</source>
        <comment>picture.answers/episode_up_to_10_min</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Đồng hồ tô một lát mỏng. Đau kéo dài vài phút.</translation>
    </message>
    <message>
        <source>Three full clocks for three hours. The pain lasts some hours.</source>
        <comment>picture.answers/episode_up_to_hours</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ba đồng hồ tô kín cho ba giờ. Đau kéo dài vài giờ.</translation>
    </message>
    <message>
        <source>A red glow deep inside the calf. Rings of dull pain spread from it.</source>
        <comment>picture.answers/feel_deep_ache</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Vùng đỏ sâu trong bắp chân. Vòng đau âm ỉ lan ra.</translation>
    </message>
    <message>
        <source>A hard, round knot in the calf muscle.</source>
        <comment>picture.answers/feel_hard_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một cục cứng, tròn trong cơ bắp chân.</translation>
    </message>
    <message>
        <source>A big weight hangs from a leg. The leg feels heavy.</source>
        <comment>picture.answers/feel_heavy_tired</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một quả nặng lớn buộc vào chân. Chân thấy nặng.</translation>
    </message>
    <message>
        <source>Two legs from the front, with a check mark. They feel fine.</source>
        <comment>picture.answers/feel_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai chân từ phía trước, có dấu tích. Chân ổn.</translation>
    </message>
    <message>
        <source>A hot, shivering face. The thermometer shows a fever.</source>
        <comment>picture.answers/fever_fever_or_chills</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt nóng, run. Nhiệt kế cho thấy sốt.</translation>
    </message>
    <message>
        <source>A calm face. The thermometer shows no fever.</source>
        <comment>picture.answers/fever_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt bình thản. Nhiệt kế không cho thấy sốt.</translation>
    </message>
    <message>
        <source>A helper stands next to an older person who sits.</source>
        <comment>picture.answers/for_whom_helper</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Người giúp đứng cạnh người lớn tuổi đang ngồi.</translation>
    </message>
    <message>
        <source>A person lays a hand on the chest. It means me.</source>
        <comment>picture.answers/for_whom_self</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người đặt tay lên ngực. Nghĩa là tôi.</translation>
    </message>
    <message>
        <source>A person holds on to a chair. The sore leg cannot touch the floor.</source>
        <comment>picture.answers/injury_cannot_stand</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người vịn ghế. Chân đau không chạm được sàn.</translation>
    </message>
    <message>
        <source>A person knocks the shin on a step and falls forward.</source>
        <comment>picture.answers/injury_knock_or_fall</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người va ống chân vào bậc thềm và ngã về trước.</translation>
    </message>
    <message>
        <source>A person walks with ease.</source>
        <comment>picture.answers/injury_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người đi lại dễ dàng.</translation>
    </message>
    <message>
        <source>A leg from the side. The cord above the heel has snapped.</source>
        <comment>picture.answers/injury_snap_behind</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Chân nhìn ngang. Gân trên gót bị đứt.</translation>
    </message>
    <message>
        <source>A person seen from behind. Both legs are marked red.</source>
        <comment>picture.answers/leg_both</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người quay lưng về ta. Cả hai chân tô đỏ.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s left leg is marked red.</source>
        <comment>picture.answers/leg_left</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người quay lưng về ta. Chân trái của người đó tô đỏ.</translation>
    </message>
    <message>
        <source>A person seen from behind. The person&apos;s right leg is marked red.</source>
        <comment>picture.answers/leg_right</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người quay lưng về ta. Chân phải của người đó tô đỏ.</translation>
    </message>
    <message>
        <source>A lower leg with a dark purple patch and large blisters.</source>
        <comment>picture.answers/limb_threat_black_or_blistered</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân có mảng tím sẫm và bọng nước lớn.</translation>
    </message>
    <message>
        <source>Two feet. One is pale and blue, with a sign for cold.</source>
        <comment>picture.answers/limb_threat_cold_or_pale</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai bàn chân. Một bên nhợt và xanh tím, có dấu lạnh.</translation>
    </message>
    <message>
        <source>A weak foot hangs down. Stripes show where it is numb.</source>
        <comment>picture.answers/limb_threat_numb_or_weak</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một bàn chân yếu buông thõng. Các vạch cho thấy chỗ tê.</translation>
    </message>
    <message>
        <source>The lower body from behind, with a toilet. Stripes mark the seat and inner thighs as numb.</source>
        <comment>picture.answers/limb_threat_saddle_numb</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Phần dưới cơ thể từ phía sau và bồn cầu. Các vạch cho thấy mông và đùi trong bị tê.</translation>
    </message>
    <message>
        <source>A swollen, tight calf. The face is full of pain.</source>
        <comment>picture.answers/limb_threat_tight_unbearable</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bắp chân sưng, căng. Khuôn mặt đau đớn.</translation>
    </message>
    <message>
        <source>A smooth lower leg without a lump.</source>
        <comment>picture.answers/lump_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân trơn láng, không có cục.</translation>
    </message>
    <message>
        <source>A lower leg with one small, sore knot under the skin.</source>
        <comment>picture.answers/lump_small_sore_knot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân có một cục nhỏ, đau dưới da.</translation>
    </message>
    <message>
        <source>A box of pills with a drop of blood. The blood flows freely.</source>
        <comment>picture.answers/medicines_blood_thinner</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hộp thuốc với giọt máu. Máu chảy tự do.</translation>
    </message>
    <message>
        <source>A woman, a strip of small pills, and a patch on her arm.</source>
        <comment>picture.answers/medicines_pill_or_hrt</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ, vỉ thuốc viên nhỏ, và miếng dán trên cánh tay.</translation>
    </message>
    <message>
        <source>A pill bottle with a heart and a water drop.</source>
        <comment>picture.answers/medicines_statin_or_diuretic</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Lọ thuốc có trái tim và giọt nước.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain stays the same.</source>
        <comment>picture.answers/movement_no_difference</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người duỗi chân bên tường. Đau không đổi.</translation>
    </message>
    <message>
        <source>A person sits and only thinks of a stretch.</source>
        <comment>picture.answers/movement_not_tried</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi và chỉ nghĩ đến duỗi chân.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets better.</source>
        <comment>picture.answers/movement_stretching_helps</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người duỗi chân bên tường. Đau đỡ hơn.</translation>
    </message>
    <message>
        <source>A person stretches at a wall. The pain gets worse.</source>
        <comment>picture.answers/movement_worse</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người duỗi chân bên tường. Đau hơn.</translation>
    </message>
    <message>
        <source>A calm lower leg without pain.</source>
        <comment>picture.answers/no_pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân bình thường, không đau.</translation>
    </message>
    <message>
        <source>A calm person with a check mark. None of these is true.</source>
        <comment>picture.answers/none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người bình thản với dấu tích. Không có điều nào đúng.</translation>
    </message>
    <message>
        <source>A lower leg with a bandage after a knock.</source>
        <comment>picture.answers/onset_after_injury</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân băng bó sau cú va.</translation>
    </message>
    <message>
        <source>A person in bed at night. The calf hurts.</source>
        <comment>picture.answers/onset_at_night</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người trên giường ban đêm. Bắp chân đau.</translation>
    </message>
    <message>
        <source>Days and nights go by. The pain in the calf grows slowly.</source>
        <comment>picture.answers/onset_gradually</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngày và đêm trôi qua. Đau bắp chân tăng từ từ.</translation>
    </message>
    <message>
        <source>Lightning strikes the calf. The pain starts all at once.</source>
        <comment>picture.answers/onset_suddenly</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Tia sét đánh vào bắp chân. Đau bắt đầu tức thì.</translation>
    </message>
    <message>
        <source>A person runs. Then the calf hurts.</source>
        <comment>picture.answers/onset_with_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người chạy. Rồi bắp chân đau.</translation>
    </message>
    <message>
        <source>A lower leg with a red calf that hurts.</source>
        <comment>picture.answers/pain</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân với bắp chân đỏ, đau.</translation>
    </message>
    <message>
        <source>A woman holds her newborn baby.</source>
        <comment>picture.answers/pregnancy_gave_birth_6_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ bế con mới sinh.</translation>
    </message>
    <message>
        <source>A woman with a flat belly. She is not pregnant.</source>
        <comment>picture.answers/pregnancy_no</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ bụng phẳng. Cô không có thai.</translation>
    </message>
    <message>
        <source>A pregnant woman with a hand on her round belly.</source>
        <comment>picture.answers/pregnancy_pregnant</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ có thai đặt tay lên bụng tròn.</translation>
    </message>
    <message>
        <source>A person sits in a chair with a drip for cancer care.</source>
        <comment>picture.answers/risk_history_active_cancer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi truyền thuốc chữa ung thư.</translation>
    </message>
    <message>
        <source>A drop of blood and a vein. The blood sticks together too much.</source>
        <comment>picture.answers/risk_history_clotting_disorder</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Giọt máu và tĩnh mạch. Máu quá dễ dính lại.</translation>
    </message>
    <message>
        <source>A family tree. The parents have a drop of blood next to them.</source>
        <comment>picture.answers/risk_history_family_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cây gia đình. Bên cạnh cha mẹ có giọt máu.</translation>
    </message>
    <message>
        <source>A heart, two lungs and a bowel.</source>
        <comment>picture.answers/risk_history_heart_lung_bowel_disease</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Tim, hai lá phổi và ruột.</translation>
    </message>
    <message>
        <source>A leg with a clot in its vein. It was in the past.</source>
        <comment>picture.answers/risk_history_previous_clot</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Chân có cục máu đông trong tĩnh mạch. Đó là trước đây.</translation>
    </message>
    <message>
        <source>A lower leg with thick, twisted veins.</source>
        <comment>picture.answers/risk_history_varicose_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân có tĩnh mạch to, ngoằn ngoèo.</translation>
    </message>
    <message>
        <source>A person in bed. Three days are marked.</source>
        <comment>picture.answers/risk_recent_bed_3_days</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người trên giường. Ba ngày được đánh dấu.</translation>
    </message>
    <message>
        <source>A person in a wheelchair with one leg in a cast.</source>
        <comment>picture.answers/risk_recent_cast_or_paralysis</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi xe lăn, một chân bó bột.</translation>
    </message>
    <message>
        <source>A person in bed in a hospital.</source>
        <comment>picture.answers/risk_recent_hospital_stay</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người nằm giường trong bệnh viện.</translation>
    </message>
    <message>
        <source>A lower leg with a broken bone inside.</source>
        <comment>picture.answers/risk_recent_leg_fracture</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cẳng chân có xương gãy bên trong.</translation>
    </message>
    <message>
        <source>A person sits in a narrow seat of an airplane.</source>
        <comment>picture.answers/risk_recent_long_journey</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi ghế hẹp trên máy bay.</translation>
    </message>
    <message>
        <source>A doctor operates on a person under a lamp.</source>
        <comment>picture.answers/risk_recent_surgery_12_weeks</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bác sĩ mổ cho một người dưới đèn.</translation>
    </message>
    <message>
        <source>A woman.</source>
        <comment>picture.answers/sex_female</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ.</translation>
    </message>
    <message>
        <source>A man.</source>
        <comment>picture.answers/sex_male</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người đàn ông.</translation>
    </message>
    <message>
        <source>A plain figure. It tells nothing.</source>
        <comment>picture.answers/sex_unsaid</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một hình người đơn giản. Không nói gì.</translation>
    </message>
    <message>
        <source>Three suns for three days, and a sore leg.</source>
        <comment>picture.answers/since_days_1_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ba mặt trời cho ba ngày, và chân đau.</translation>
    </message>
    <message>
        <source>Seven suns for seven days, and a sore leg.</source>
        <comment>picture.answers/since_days_4_7</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bảy mặt trời cho bảy ngày, và chân đau.</translation>
    </message>
    <message>
        <source>A calendar with two full weeks marked, and a sore leg.</source>
        <comment>picture.answers/since_over_week</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Tờ lịch có hai tuần trọn được đánh dấu, và chân đau.</translation>
    </message>
    <message>
        <source>A moon, then a sun, and a sore leg. It means today or last night.</source>
        <comment>picture.answers/since_today</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Mặt trăng, rồi mặt trời, và chân đau. Nghĩa là hôm nay hoặc đêm qua.</translation>
    </message>
    <message>
        <source>A clock and a sore leg. Only part of the last hour is marked.</source>
        <comment>picture.answers/since_under_1_hour</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Đồng hồ và chân đau. Chỉ một phần của giờ cuối được đánh dấu.</translation>
    </message>
    <message>
        <source>Two legs. On one of them, blue veins stand out.</source>
        <comment>picture.answers/skin_new_veins</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai chân. Một chân nổi tĩnh mạch xanh.</translation>
    </message>
    <message>
        <source>Three calves with light, brown and dark skin. All look fine.</source>
        <comment>picture.answers/skin_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ba bắp chân da sáng, nâu và sẫm. Tất cả đều ổn.</translation>
    </message>
    <message>
        <source>Three calves with a patch. Light skin looks redder. Dark skin looks darker.</source>
        <comment>picture.answers/skin_redder_or_darker</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ba bắp chân có mảng. Da sáng đỏ hơn. Da sẫm thì sẫm hơn.</translation>
    </message>
    <message>
        <source>A thin, sore, red line runs down the inside of one leg.</source>
        <comment>picture.answers/skin_sore_cord</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một đường đỏ mảnh, đau chạy xuống mặt trong chân.</translation>
    </message>
    <message>
        <source>A hand rests on a red calf and feels that it is warm.</source>
        <comment>picture.answers/skin_warmer</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bàn tay đặt trên bắp chân đỏ và thấy ấm.</translation>
    </message>
    <message>
        <source>An arrow jumps over a card. It means skip this one.</source>
        <comment>picture.answers/skip</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Mũi tên nhảy qua tấm thẻ. Nghĩa là bỏ qua.</translation>
    </message>
    <message>
        <source>Both lower legs are swollen.</source>
        <comment>picture.answers/swelling_both_legs</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cả hai cẳng chân đều sưng.</translation>
    </message>
    <message>
        <source>Two legs from the front. One calf is much thicker than the other.</source>
        <comment>picture.answers/swelling_calf</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai chân từ phía trước. Một bắp chân to hơn nhiều.</translation>
    </message>
    <message>
        <source>Two calves of the same size. They are not swollen.</source>
        <comment>picture.answers/swelling_none</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai bắp chân bằng nhau. Không sưng.</translation>
    </message>
    <message>
        <source>Two legs. One whole leg is thick and swollen.</source>
        <comment>picture.answers/swelling_whole_leg</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai chân. Cả một chân to và sưng.</translation>
    </message>
    <message>
        <source>A person lifts a heavy weight.</source>
        <comment>picture.answers/triggers_hard_exercise</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người nâng tạ nặng.</translation>
    </message>
    <message>
        <source>An empty jug, and a glass with hardly any water.</source>
        <comment>picture.answers/triggers_little_to_drink</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bình nước rỗng, và ly gần như không có nước.</translation>
    </message>
    <message>
        <source>A person stands with sore legs. A clock shows a long time.</source>
        <comment>picture.answers/triggers_long_standing</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người đứng, chân đau. Đồng hồ cho thấy lâu.</translation>
    </message>
    <message>
        <source>A hot face with drops of sweat, and a toilet.</source>
        <comment>picture.answers/triggers_sweating_or_diarrhoea</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt nóng đổ mồ hôi, và bồn cầu.</translation>
    </message>
    <message>
        <source>A person shrugs next to a question mark.</source>
        <comment>picture.answers/unsure</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người nhún vai cạnh dấu hỏi.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The foot rests flat on the floor.</source>
        <comment>picture.checks/calf_press_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi ghế. Bàn chân đặt phẳng trên sàn.</translation>
    </message>
    <message>
        <source>The leg from the side. Four flat fingers lie on the back of the calf.</source>
        <comment>picture.checks/calf_press_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Chân nhìn ngang. Bốn ngón tay duỗi phẳng sau bắp chân.</translation>
    </message>
    <message>
        <source>The flat fingers press once, gently. The calf gives way softly.</source>
        <comment>picture.checks/calf_press_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón tay phẳng ấn một lần, nhẹ. Bắp chân lún mềm.</translation>
    </message>
    <message>
        <source>The hand is away from the calf. A sign says stop if it hurts.</source>
        <comment>picture.checks/calf_press_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Tay rời bắp chân. Dấu hiệu bảo ngừng nếu đau.</translation>
    </message>
    <message>
        <source>A thumb presses on the shin, just above the ankle.</source>
        <comment>picture.checks/dent_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón cái ấn ống chân, ngay trên mắt cá.</translation>
    </message>
    <message>
        <source>The thumb stays there. A clock shows five seconds.</source>
        <comment>picture.checks/dent_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón cái giữ ở đó. Đồng hồ chỉ năm giây.</translation>
    </message>
    <message>
        <source>The thumb is away. The skin is smooth, or a small dent stays.</source>
        <comment>picture.checks/dent_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón cái đã rời. Da phẳng, hoặc còn vết lõm nhỏ.</translation>
    </message>
    <message>
        <source>A person sits on a chair. The heel rests on the floor.</source>
        <comment>picture.checks/foot_lift_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi ghế. Gót chân đặt trên sàn.</translation>
    </message>
    <message>
        <source>The leg from the side. The toes go up while the heel stays down.</source>
        <comment>picture.checks/foot_lift_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Chân nhìn ngang. Ngón chân nhấc lên, gót ở dưới.</translation>
    </message>
    <message>
        <source>The toes stay up for a moment. A mark shows the calf.</source>
        <comment>picture.checks/foot_lift_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón chân giữ trên một lúc. Dấu chỉ bắp chân.</translation>
    </message>
    <message>
        <source>The foot goes back down to the floor. Stop if it hurts.</source>
        <comment>picture.checks/foot_lift_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bàn chân hạ xuống sàn. Ngừng nếu đau.</translation>
    </message>
    <message>
        <source>The leg from the side. Flat fingers touch one small, hard knot.</source>
        <comment>picture.checks/lump_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Chân nhìn ngang. Các ngón tay duỗi phẳng chạm vào cục nhỏ, cứng.</translation>
    </message>
    <message>
        <source>Two legs from the side. One calf has a small knot. The other calf is wide and puffy.</source>
        <comment>picture.checks/lump_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai chân nhìn ngang. Một bắp chân có cục nhỏ. Bắp chân kia to và phồng.</translation>
    </message>
    <message>
        <source>A finger is on the bony bump below the kneecap. A ruler goes 10 cm down from it.</source>
        <comment>picture.checks/tape_1</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Ngón tay trên cục xương nhô dưới xương bánh chè. Thước đi xuống 10 cm.</translation>
    </message>
    <message>
        <source>A hand wraps a paper tape around the calf there.</source>
        <comment>picture.checks/tape_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bàn tay quấn thước giấy quanh bắp chân ở đó.</translation>
    </message>
    <message>
        <source>Both legs from the front. Each has a tape at the same height.</source>
        <comment>picture.checks/tape_3</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai chân nhìn từ trước. Mỗi chân có thước ở cùng độ cao.</translation>
    </message>
    <message>
        <source>A calm face with a smile. No pain.</source>
        <comment>picture.faces/face_0</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt bình thản, mỉm cười. Không đau.</translation>
    </message>
    <message>
        <source>A face with eyes shut and mouth wide open. The worst pain.</source>
        <comment>picture.faces/face_10</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt nhắm mắt, há to miệng. Đau nhất.</translation>
    </message>
    <message>
        <source>A face with a straight mouth. A little pain.</source>
        <comment>picture.faces/face_2</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt miệng thẳng. Đau ít.</translation>
    </message>
    <message>
        <source>A worried face. Some pain.</source>
        <comment>picture.faces/face_4</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt lo lắng. Hơi đau.</translation>
    </message>
    <message>
        <source>A face with a frown. Strong pain.</source>
        <comment>picture.faces/face_6</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt cau mày. Đau mạnh.</translation>
    </message>
    <message>
        <source>A face with a deep frown. Very strong pain.</source>
        <comment>picture.faces/face_8</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Khuôn mặt cau mày nhiều. Đau rất mạnh.</translation>
    </message>
    <message>
        <source>An arm with a band. A small tube fills with blood.</source>
        <comment>picture.learn/blood_test</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Cánh tay buộc dây. Ống nhỏ đầy máu.</translation>
    </message>
    <message>
        <source>A person calls for help by phone. An ambulance comes.</source>
        <comment>picture.learn/call_help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người gọi điện thoại nhờ giúp đỡ. Xe cứu thương đang đến.</translation>
    </message>
    <message>
        <source>Inside a leg. A dark clot sits in the deep vein, and the leg swells.</source>
        <comment>picture.learn/clot_in_vein</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bên trong chân. Cục máu sẫm trong tĩnh mạch sâu, và chân sưng.</translation>
    </message>
    <message>
        <source>Inside a lower leg. The calf muscle is a hard, red lump.</source>
        <comment>picture.learn/cramp_muscle</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bên trong cẳng chân. Cơ bắp chân là một khối cứng, đỏ.</translation>
    </message>
    <message>
        <source>A notebook and a pen. A pain spot gets smaller day by day.</source>
        <comment>picture.learn/diary</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Quyển vở và bút. Chấm đau nhỏ dần từng ngày.</translation>
    </message>
    <message>
        <source>Inside two lower legs. One has a cramp, and the other has a clot.</source>
        <comment>picture.learn/differences</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bên trong hai cẳng chân. Một bên chuột rút, bên kia cục máu đông.</translation>
    </message>
    <message>
        <source>A jug and a full glass of water.</source>
        <comment>picture.learn/drink_water</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bình nước và ly nước đầy.</translation>
    </message>
    <message>
        <source>A person from head to feet. A clot goes up from the leg to the lung.</source>
        <comment>picture.learn/lung</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người từ đầu đến bàn chân. Cục máu đông đi từ chân lên phổi.</translation>
    </message>
    <message>
        <source>A pack of pills and a pen for shots.</source>
        <comment>picture.learn/medicine</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Vỉ thuốc và bút tiêm.</translation>
    </message>
    <message>
        <source>A patient asks a question. A nurse answers.</source>
        <comment>picture.learn/questions</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một bệnh nhân đặt câu hỏi. Một y tá trả lời.</translation>
    </message>
    <message>
        <source>Two lower legs in tight stockings up to the knee.</source>
        <comment>picture.learn/stockings</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Hai cẳng chân mang vớ ép đến gối.</translation>
    </message>
    <message>
        <source>A person leans on a wall and stretches one leg back.</source>
        <comment>picture.learn/stretch</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người tựa tường và duỗi một chân ra sau.</translation>
    </message>
    <message>
        <source>A hand moves a probe over a leg. A screen shows the vein.</source>
        <comment>picture.learn/ultrasound</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bàn tay lướt đầu dò trên chân. Màn hình hiện tĩnh mạch.</translation>
    </message>
    <message>
        <source>An X-ray of two lower legs. A ring marks where one vein is closed.</source>
        <comment>picture.learn/venography</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Phim X-quang hai cẳng chân. Vòng tròn đánh dấu chỗ tĩnh mạch bị tắc.</translation>
    </message>
    <message>
        <source>A person on a train gets up and walks. An ankle turns in circles.</source>
        <comment>picture.learn/walk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người trên tàu đứng dậy đi lại. Mắt cá xoay vòng.</translation>
    </message>
    <message>
        <source>A pair of bare legs, from the front and from the back.</source>
        <comment>picture.leg_map/base</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Đôi chân trần, nhìn từ trước và từ sau.</translation>
    </message>
    <message>
        <source>A person talks to staff at the desk.</source>
        <comment>picture.pages/desk</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người nói chuyện với nhân viên ở quầy.</translation>
    </message>
    <message>
        <source>A hand takes the paper slip from the kiosk.</source>
        <comment>picture.pages/finished</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Bàn tay lấy phiếu giấy từ máy.</translation>
    </message>
    <message>
        <source>A nurse bends down to a person and helps.</source>
        <comment>picture.pages/help</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một y tá cúi xuống giúp một người.</translation>
    </message>
    <message>
        <source>A nurse hurries to a person who sits.</source>
        <comment>picture.pages/staff_now</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một y tá đi nhanh đến người đang ngồi.</translation>
    </message>
    <message>
        <source>A nurse hurries to a child who sits beside an adult.</source>
        <comment>picture.pages/staff_now_minor</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một y tá đi nhanh đến chỗ một em nhỏ đang ngồi cạnh một người lớn.</translation>
    </message>
    <message>
        <source>A person sits and waits with a paper ticket.</source>
        <comment>picture.pages/wait_seat</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một người ngồi chờ với phiếu số bằng giấy.</translation>
    </message>
    <message>
        <source>An older woman touches the screen of the kiosk.</source>
        <comment>picture.pages/welcome</comment>
        <extracomment>Says what a picture shows, for who cannot see it.</extracomment>
        <translation>Một phụ nữ lớn tuổi chạm màn hình máy.</translation>
    </message>
</context>
</TS>
