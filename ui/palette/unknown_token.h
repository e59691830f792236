// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/sync/connections/region_search.h"
#include "ui/base/dependencies.h"

#include <QWidget>

namespace tokendeck {

class Button;
class Label;

//! What can be said of a pasted token that stands in no list: what it looks like, and, once it is
//! asked for, which region's whoami knows it.
class UnknownToken final : public QWidget {
    Q_OBJECT
public:
    explicit UnknownToken(const Dependencies &dependencies, QWidget *parent = nullptr);

    void setToken(const Secret &token);
    //! Ends what is under way and forgets the token.
    void forget();

    //! Where a token is asked for.
    void setBackends(std::vector<QUrl> urls) { m_urls = std::move(urls); }
    [[nodiscard]] QString said() const;

signals:
    //! said() is another.
    void saidChanged();

private:
    void ask();
    void say(const QString &text);
    void tell(const RegionSearch::Result &result);

    const Dependencies m_deps;
    Secret m_token;
    std::vector<QUrl> m_urls;
    RegionSearch *m_search = nullptr;
    Label *m_title = nullptr;
    Label *m_text = nullptr;
    Button *m_ask = nullptr;
};

} // namespace tokendeck
