// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/scan/match/text_search.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tuple>
#include <vector>

namespace tokendeck::test {

//! A tree of files as source code, settings, logs and programs are, with tokens planted in some.
class PlantedTree {
public:
    struct Size {
        int files = 1000;
        qint64 bytes = 8 << 20; //!< of all, about
        int tokens = 100; //!< to look for; of those some are planted
    };
    //! A token that was put into a file, once.
    struct Plant {
        QString path;
        quint32 token = 0;
        TextEncoding encoding = TextEncoding::Utf8;
        qint64 offset = 0; //!< of the token, or of its first character

        friend bool operator==(const Plant &, const Plant &) = default;
        friend bool operator<(const Plant &a, const Plant &b)
        {
            return std::tie(a.path, a.offset, a.token, a.encoding)
                < std::tie(b.path, b.offset, b.token, b.encoding);
        }
    };

    //! Writes it below the folder \p root, always the same; fails by qFatal() on a full disk.
    PlantedTree(const QString &root, Size size);

    [[nodiscard]] const std::vector<Secret> &tokens() const { return m_tokens; }
    //! By path, and as often as they are there.
    [[nodiscard]] const std::vector<Plant> &plants() const { return m_plants; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void write(const QString &path, QByteArray text, int number);

    std::vector<QByteArray> m_texts;
    std::vector<Secret> m_tokens;
    std::vector<Plant> m_plants;
    qint64 m_bytes = 0;
};

} // namespace tokendeck::test
