// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/json_file.h"
#include "services/desktop/desktop_notifier.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace tokendeck {

//! Tells of high findings by a notice of the desktop: once a day at most, and only of what has
//! appeared since the window was last in front while it stood, or since it was told.
//!
//! Which findings those are is kept in a readable file, by their ids, without any part of a token.
class FindingNotice final : public QObject {
    Q_OBJECT

public:
    //! What a notice says of the findings \p fresh; at least one.
    struct Text {
        QString title;
        QString text;
    };
    using Words = std::function<Text(const QStringList &fresh)>;

    //! A finding that has not stood for so long appears anew when it does.
    static constexpr int DaysRemembered = 30;

    //! \p filePath and \p notice as for JsonFile; read when it is first needed. References outlive
    //! this. On at first, with the window in front.
    FindingNotice(DesktopNotifier &notifier, Clock &clock, const QString &filePath, Words words,
                  JsonFile::Notice notice = {}, QObject *parent = nullptr);
    ~FindingNotice() override;

    void setEnabled(bool enabled);
    //! Whether a window of this application is the active one: what stands then is seen.
    void setInFront(bool inFront);
    //! \p ids are the high findings that stand now, the gravest first.
    void setHigh(const QStringList &ids);

signals:
    //! The notice was clicked: \p id is the gravest that it told of.
    void openRequested(const QString &id);

private:
    void look();
    void read();
    void write();

    DesktopNotifier &m_notifier;
    Clock &m_clock;
    JsonFile m_file;
    Words m_words;
    bool m_enabled = true;
    bool m_inFront = true;
    QStringList m_high;
    QString m_told; //!< the gravest of the last notice
    bool m_isRead = false;
    std::optional<QDate> m_lastDay; //!< of the last notice
    QHash<QString, QDate> m_seen; //!< what was seen or told, and when it stood last
    std::unique_ptr<ClockTimer> m_timer; //!< until there may be a notice again
};

} // namespace tokendeck
