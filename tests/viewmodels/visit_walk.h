// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A patient before the screen: taps what the plan says, on the page that stands there.

#include "shared/reception_desk.h"
#include "viewmodels/visit_services.h"

#include <QMetaEnum>

namespace legcheck::tests {

class VisitWalk {
    using VisitViewModel = viewmodels::VisitViewModel;

public:
    explicit VisitWalk(const QString& slipFolder = {}, const QString& journalFile = {},
        const ReceptionDesk::Adjust& adjust = {})
        : desk(slipFolder, journalFile, adjust)
    {
    }

    /// The question on the screen, or the name of the page.
    [[nodiscard]] QString at() const
    {
        return visit.step() == VisitViewModel::Step::Question
            ? visit.question().id
            : QString::fromLatin1(QMetaEnum::fromType<VisitViewModel::Step>().valueToKey(
                static_cast<int>(visit.step())));
    }

    void tap(const char* optionId) { visit.choose(QString::fromLatin1(optionId)); }
    /// The options chosen on this screen.
    [[nodiscard]] QStringList chosen() const
    {
        QStringList ids;
        for (const viewmodels::OptionValue& option : visit.question().options) {
            if (option.chosen) {
                ids.push_back(option.id);
            }
        }
        return ids;
    }

    /// Answers the question on the screen as planned.
    void answer()
    {
        const viewmodels::QuestionValue shown = visit.question();
        for (const viewmodels::NumberValue& number : shown.numbers) {
            if (const auto planned = plan.number(question(number.id.toStdString()))) {
                visit.setNumber(number.id, *planned);
            }
        }
        for (const viewmodels::OptionValue& option : shown.options) {
            const std::string id = shown.id.toStdString();
            const core::OptionSet planned = plan.options(question(id));
            if ((planned & tests::option(id, option.id.toStdString())) != 0 && !option.chosen) {
                visit.choose(option.id);
            }
        }
    }

    void goOn()
    {
        if (visit.step() == VisitViewModel::Step::Start) {
            visit.start();
            return;
        }
        if (visit.step() == VisitViewModel::Step::Question) {
            answer();
        }
        visit.next();
    }

    void to(const char* place)
    {
        while (at() != QLatin1String(place)) {
            const QString before = at();
            goOn();
            if (at() == before) {
                qFatal("the walk to '%s' ended at '%s'", place, qPrintable(at()));
            }
        }
    }

    [[nodiscard]] VisitViewModel::Services& services() { return m_services; }

    core::Answers plan = cramp();
    QDateTime time { QDate(2026, 11, 23), QTime(14, 0) };
    ReceptionDesk desk;

private:
    VisitViewModel::Services m_services { .pack = shippedPack(),
        .languages = *desk.languages,
        .reception = desk.reception,
        .now = [this] { return time; } };

public:
    VisitViewModel visit { m_services };
};

} // namespace legcheck::tests
