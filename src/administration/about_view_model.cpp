// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/about_view_model.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

namespace legcheck::administration {

AboutViewModel::AboutViewModel(const Facts& facts, QObject* parent)
    : QObject(parent)
    , m_versions(QStringList {
          tr("LegCheck %1").arg(QCoreApplication::applicationVersion()),
          tr("Content: %1 %2").arg(facts.contentId, facts.contentVersion),
          tr("SHA-256 of the content: %1").arg(facts.contentHash),
          tr("Qt %1 on %2, %3")
              .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName(),
                  QSysInfo::currentCpuArchitecture()),
          tr("Settings: %1").arg(facts.settingsFile),
          tr("Records: %1").arg(facts.stateFolder),
      }
                     .join(QLatin1Char('\n')))
{
}

} // namespace legcheck::administration
