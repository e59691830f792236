// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tokendeck {

class Label;

//! Chooses a region of the table, or takes an API address of one's own.
class RegionField final : public QWidget {
    Q_OBJECT
public:
    explicit RegionField(QWidget *parent = nullptr);

    //! The API's address; invalid while the custom one is not acceptable.
    [[nodiscard]] QUrl apiUrl() const;
    //! Chooses the region that the backend calls \p cloudRegion. Whether there is one.
    bool chooseCloudRegion(const QString &cloudRegion);
    [[nodiscard]] QComboBox *combo() const { return m_combo; }

signals:
    void changed();

private:
    void updateContent();
    [[nodiscard]] bool isCustom() const;

    QComboBox *m_combo = nullptr;
    QLineEdit *m_url = nullptr;
    Label *m_note = nullptr;
};

} // namespace tokendeck
