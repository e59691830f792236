// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QComboBox;

namespace tokendeck {

//! What stands on one side of a comparison.
struct CompareSide {
    enum class Kind { None, Now, Day, File };
    Kind kind = Kind::None;
    QDate day = {}; //!< of a snapshot
    QString path = {}; //!< of a report that was saved

    friend bool operator==(const CompareSide &, const CompareSide &) = default;
};

//! Asks what is compared with what: snapshots, a report's file, now.
class CompareSides final : public QWidget {
    Q_OBJECT
public:
    explicit CompareSides(QWidget *parent = nullptr);

    //! Offers the snapshots of \p days, the newest first. What is chosen stays where it still is
    //! there; at first it is the last day before \p today, and now.
    void setDays(const std::vector<QDate> &days, const QDate &today);
    [[nodiscard]] CompareSide before() const { return sideOf(0); }
    [[nodiscard]] CompareSide after() const { return sideOf(1); }
    [[nodiscard]] bool areChosen() const;
    //! Whether one thing would be compared with itself.
    [[nodiscard]] bool areSame() const { return areChosen() && before() == after(); }
    //! Lets the admin choose the file of a report for the earlier side.
    void chooseFile() { askForFile(0); }

signals:
    void changed();

private:
    [[nodiscard]] CompareSide sideOf(int side) const;
    void fill(int side, const CompareSide &wanted);
    void askForFile(int side);
    void activated(int side);

    std::array<QComboBox *, 2> m_combos{};
    std::array<CompareSide, 2> m_chosen{}; //!< what was, before another file is asked for
    std::vector<QDate> m_days;
    std::vector<QString> m_files; //!< that were chosen so far
    bool m_isFirst = true;
};

} // namespace tokendeck
