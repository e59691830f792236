// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/expiry_card.h"

#include "models/domain/names/display_name.h"
#include "ui/overview/cards/expiry_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/base/number_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::days ShortSpan{30};
constexpr std::chrono::days LongSpan{90};
constexpr size_t MostBars = 10;

Selection selectionOfTokens(std::span<const ExpiringToken> tokens)
{
    Selection selection{ListKind::SharedTokens, {}};
    for (const ExpiringToken &token : tokens)
        selection.rows.push_back({token.connection, token.id.value()});
    return selection;
}

} // namespace

ExpiryCard::ExpiryCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label({}, TextStyle::BodyStrong))
    , m_other(new Button({}, Button::Kind::Link))
    , m_bars(new QVBoxLayout)
    , m_nothing(new Label({}, TextStyle::Body, Tone::Dim))
    , m_more(new Button({}, Button::Kind::Link))
{
    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_other->setObjectName(u"expirySpan"_s);
    m_other->setStrong(false);
    m_other->setElided(true);
    m_more->setObjectName(u"expiryMore"_s);
    m_more->setStrong(false);
    m_more->setFlush(true);
    m_more->setElided(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_other);
    card->column()->addLayout(head);
    m_bars->setSpacing(0);
    card->column()->addLayout(m_bars);
    card->column()->addWidget(m_nothing);
    card->column()->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_other, &Button::clicked, this,
            [this] { setSpan(m_span == ShortSpan ? LongSpan : ShortSpan); });
    connect(m_more, &Button::clicked, this, [this] {
        emit goRequested({.selection = {ListKind::SharedTokens, {}},
                          .search = u"expires:<%1d"_s.arg(m_span.count())});
    });
    setTokens({}, {}, {}, {});
}

void ExpiryCard::setSpan(std::chrono::days span)
{
    m_span = span;
    emit spanChanged();
}

void ExpiryCard::setTokens(const std::vector<ExpiringToken> &tokens,
                           const std::function<QString(const ConnectionId &)> &accountOf,
                           TimePoint now, const FindingLimits &limits, int kept)
{
    m_tokens = tokens;
    m_heading->setText(tr("Expiring in the next %1 days").arg(m_span.count()));
    m_other->setText(tr("%1 days").arg(m_span == ShortSpan ? LongSpan.count() : ShortSpan.count()));
    setSpokenName(m_other, tr("Look %1 ahead").arg(m_other->text()));
    m_other->updateGeometry();
    const int shown = int(std::min(tokens.size(), MostBars));
    while (m_bars->count() < shown) {
        auto *bar = new ExpiryBar;
        const int place = m_bars->count();
        m_bars->addWidget(bar);
        connect(bar, &ExpiryBar::clicked, this, [this, place] {
            emit goRequested(
                {.selection = selectionOfTokens(std::span(m_tokens).subspan(size_t(place), 1))});
        });
    }
    for (int i = 0; i < m_bars->count(); ++i) {
        auto *bar = static_cast<ExpiryBar *>(m_bars->itemAt(i)->widget());
        bar->setVisible(i < shown);
        if (i >= shown)
            continue;
        const ExpiringToken &token = tokens[size_t(i)];
        // Accounts have tokens of one name, and one account may have twins of it.
        const bool isTwin = std::ranges::count_if(tokens,
                                                  [&token](const ExpiringToken &other) {
                                                      return other.name == token.name
                                                          && other.connection == token.connection;
                                                  })
            > 1;
        QStringList place;
        if (accountOf)
            place.append(isolated(accountOf(token.connection)));
        if (isTwin)
            place.append(tr("ID %1").arg(token.id.value()));
        bar->setToken(token, place.join(u" · "_s), now, m_span, limits);
    }
    m_nothing->setText(tr("No shared token that was read expires by then."));
    m_nothing->setVisible(tokens.empty());
    m_more->setVisible(tokens.size() > MostBars);
    const QString all = tr("Show all %1").arg(numberText(std::ssize(tokens)));
    m_more->setText(kept > 0 ? tr("%1 + %2 not read again", "Show all 32 + 16 not read again")
                                   .arg(all, numberText(kept))
                             : all);
    m_more->setAccessibleName(tr("%1: %2").arg(m_more->text(), m_heading->text()));
    m_more->updateGeometry();
}

} // namespace tokendeck

#include "moc_expiry_card.cpp"
