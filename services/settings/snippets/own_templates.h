// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/outcome.h"
#include "models/insight/snippets/own_template.h"

#include <QJsonArray>
#include <QObject>

#include <vector>

namespace tokendeck {

//! The formats that the admin has written, in a readable file. They hold no token: a text with one
//! is not kept. What a newer version wrote stays in the file.
class OwnTemplates final : public QObject {
    Q_OBJECT
public:
    //! \p filePath and \p notice as for JsonFile. Reads nothing yet.
    explicit OwnTemplates(const QString &filePath, JsonFile::Notice notice = {},
                          QObject *parent = nullptr);

    //! Reads the file. Fails as JsonFile::read(), and where it has no list; there are none then.
    [[nodiscard]] VoidOutcome load();

    //! In the order in which they were made.
    [[nodiscard]] const std::vector<OwnTemplate> &all() const { return m_templates; }

    //! Keeps \p templates, with names of their own and without a grave fault, in place of all.
    //! Fails as JsonFile::write(); they hold until the application ends then.
    [[nodiscard]] VoidOutcome setAll(std::vector<OwnTemplate> templates);

signals:
    void changed();

private:
    JsonFile m_file;
    std::vector<OwnTemplate> m_templates;
    QJsonArray m_unreadable;
};

//! \p templates with \p made in place of the one that is called so, or behind the others.
[[nodiscard]] std::vector<OwnTemplate> withTemplate(std::vector<OwnTemplate> templates,
                                                    const OwnTemplate &made);

} // namespace tokendeck
