// SPDX-License-Identifier: GPL-3.0-or-later
// The five differences between a cramp and a clot, protocol.md section 6.

#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

class ProfileTest : public QObject {
    Q_OBJECT

private slots:
    void theRowsStandInTheProtocolsOrder();
    void anAnswerFallsInItsColumn_data();
    void anAnswerFallsInItsColumn();
    void whatIsNotAskedIsUnknown();
};

void ProfileTest::theRowsStandInTheProtocolsOrder()
{
    std::vector<std::string> rows;
    for (const core::ProfileRow& row : questionnaire().profile()) {
        rows.push_back(row.id);
    }
    QCOMPARE(joined(rows), std::string("duration, signs, onset, place, movement"));
}

void ProfileTest::anAnswerFallsInItsColumn_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<int>("row");
    QTest::addColumn<core::ProfileColumn>("column");
    enum Row { Duration, Signs, Onset, Place, Movement };
    const auto row = [](const char* name, Told told, Row at, core::ProfileColumn column) {
        QTest::newRow(name) << std::move(told) << int { at } << column;
    };
    constexpr auto isCramp = core::ProfileColumn::Cramp;
    constexpr auto notCramp = core::ProfileColumn::NotCramp;
    constexpr auto unknown = core::ProfileColumn::Unknown;

    row("up to 10 minutes is a cramp's", {}, Duration, isCramp);
    row("up to hours is not", { "episode: up_to_hours" }, Duration, notCramp);
    row("most of the day is not", { "episode: most_of_day" }, Duration, notCramp);
    row("constant is not", { "episode: constant" }, Duration, notCramp);
    row("length unsure is unknown", { "episode: unsure" }, Duration, unknown);
    row("length left out is unknown", { "episode:" }, Duration, unknown);
    row("a week of short cramps is a cramp's", { "since: over_week" }, Duration, isCramp);

    row("nothing to see is a cramp's", {}, Signs, isCramp);
    row("both legs swollen is not", { "swelling: both_legs" }, Signs, notCramp);
    row("calf swollen is not", { "swelling: calf" }, Signs, notCramp);
    row("whole leg swollen is not", { "swelling: whole_leg" }, Signs, notCramp);
    row("red skin is not", { "skin: redder_or_darker" }, Signs, notCramp);
    row("warm skin is not", { "skin: warmer" }, Signs, notCramp);
    row("new veins are not", { "skin: new_veins" }, Signs, notCramp);
    row("a sore cord is not", { "skin: sore_cord" }, Signs, notCramp);
    row("no swelling and skin unsure is unknown", { "skin: unsure" }, Signs, unknown);
    row("no skin sign and swelling left out is unknown", { "swelling:" }, Signs, unknown);
    row("warm skin is enough, swelling unsure", { "swelling: unsure", "skin: warmer" }, Signs,
        notCramp);

    row("suddenly is a cramp's", {}, Onset, isCramp);
    row("with exercise is a cramp's", { "onset: with_exercise" }, Onset, isCramp);
    row("at night is a cramp's", { "onset: at_night" }, Onset, isCramp);
    row("gradually is not", { "onset: gradually" }, Onset, notCramp);
    row("after an injury is not", { "onset: after_injury" }, Onset, notCramp);
    row("onset unsure is unknown", { "onset: unsure" }, Onset, unknown);
    row("onset left out is unknown", { "onset:" }, Onset, unknown);

    row("a knot in the calf is a cramp's", { "feel: hard_knot" }, Place, isCramp);
    row("a knot in the foot is a cramp's", { "feel: hard_knot", "place: ankle_foot" }, Place,
        isCramp);
    row("a knot at no place told is unknown", { "feel: hard_knot", "place:" }, Place, unknown);
    row("a knot in the groin is not", { "feel: hard_knot", "place: groin" }, Place, notCramp);
    row("a knot in calf and groin is not", { "feel: hard_knot", "place: calf + groin" }, Place,
        notCramp);
    row("the whole leg is not", { "place: whole_leg" }, Place, notCramp);
    row("a deep ache is not", { "feel: deep_ache" }, Place, notCramp);
    row("a heavy leg is not", { "feel: heavy_tired" }, Place, notCramp);
    row("a knot and a deep ache is not", { "feel: hard_knot + deep_ache" }, Place, notCramp);
    row("none of these in the calf is unknown", {}, Place, unknown);
    row("feel unsure in the calf is unknown", { "feel: unsure" }, Place, unknown);

    row("stretching helps is a cramp's", {}, Movement, isCramp);
    row("no difference is not", { "movement: no_difference" }, Movement, notCramp);
    row("worse is not", { "movement: worse" }, Movement, notCramp);
    row("not tried is unknown", { "movement: not_tried" }, Movement, unknown);
    row("movement left out is unknown", { "movement:" }, Movement, unknown);
}

void ProfileTest::anAnswerFallsInItsColumn()
{
    QFETCH(Told, told);
    QFETCH(int, row);
    QTEST(tests::assess(cramp(told)).profile.at(static_cast<std::size_t>(row)), "column");
}

void ProfileTest::whatIsNotAskedIsUnknown()
{
    for (const core::ProfileColumn column :
        tests::assess(cramp({ "emergency: collapse", "episode: constant" })).profile) {
        QCOMPARE(column, core::ProfileColumn::Unknown);
    }
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
