// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/outcome.h"

#include <QJsonArray>
#include <QObject>
#include <QString>

#include <vector>

namespace tokendeck {

//! A search that the admin keeps under a name, for one page.
struct SavedView {
    QString page; //!< the page's key: "shared"
    QString name; //!< tells the views of one page apart
    QString search; //!< as it is typed; holds no token

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

//! The views that the admin has saved, in a readable file. What a newer version wrote stays in it.
class SavedViews : public QObject {
    Q_OBJECT
public:
    //! \p filePath and \p notice as for JsonFile. Reads nothing yet.
    explicit SavedViews(const QString &filePath, JsonFile::Notice notice = {},
                        QObject *parent = nullptr);

    //! Reads the file. Fails as JsonFile::read(), and where it has no list; there are no views
    //! then.
    [[nodiscard]] VoidOutcome load();

    //! In the order in which they were saved.
    [[nodiscard]] const std::vector<SavedView> &views() const { return m_views; }
    //! The one of \p page with \p name, or nullptr.
    [[nodiscard]] const SavedView *find(const QString &page, const QString &name) const;

    //! Keeps \p view in place of one of its page with its name. Fails as JsonFile::write(); it
    //! holds until the application ends then.
    [[nodiscard]] VoidOutcome save(const SavedView &view);
    //! Calls the one of \p page with \p name \p newName. Nothing where there is none, or one has
    //! the new name.
    [[nodiscard]] VoidOutcome rename(const QString &page, const QString &name,
                                     const QString &newName);
    [[nodiscard]] VoidOutcome remove(const QString &page, const QString &name);

signals:
    void changed();

private:
    [[nodiscard]] VoidOutcome write();

    JsonFile m_file;
    std::vector<SavedView> m_views;
    QJsonArray m_unreadable;
};

} // namespace tokendeck
