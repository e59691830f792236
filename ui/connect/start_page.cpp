// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/start_page.h"

#include "models/store/connection_lookup.h"
#include "services/sync/refresh/sync_service.h"
#include "ui/connect/connect_form.h"
#include "ui/connect/sub_account_progress.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/text/label.h"
#include "words/sync/lane_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int StartColumnWidth = 440;

//! \p content in a column that is scrolled where it is higher, \p top below its top. The room
//! around it gives way first where there is too little.
FittingArea *startColumn(QWidget *content, int top)
{
    constexpr int Margin = 16;
    constexpr int Before = 80;
    constexpr int Behind = 40;
    auto *row = new QHBoxLayout;
    row->addItem(new QSpacerItem(Before - Margin, 0, QSizePolicy::Maximum));
    row->addWidget(content, 1);
    row->addItem(new QSpacerItem(Behind - Margin, 0, QSizePolicy::Maximum));
    row->addStretch(0);
    auto *area = new FittingArea;
    area->column()->setContentsMargins(Margin, Margin, Margin, Margin);
    area->column()->addItem(
        new QSpacerItem(0, top - Margin, QSizePolicy::Minimum, QSizePolicy::Maximum));
    area->column()->addLayout(row, 1);
    return area;
}

Card *startCard(const QString &title, const QString &text)
{
    auto *card = new Card;
    card->column()->addWidget(new Label(title, TextStyle::Bold));
    auto *body = new Label(text, TextStyle::Body, Tone::Dim);
    body->setObjectName(u"cardText"_s);
    body->setWordWrap(true);
    card->column()->addWidget(body);
    return card;
}

} // namespace

StartPage::StartPage(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
{
    setObjectName(u"startPage"_s);
    m_left = startColumn(makeClaims(), 78);
    m_right = startColumn(makeForm(), 80);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right, 1);
    begin(false);
}

StartPage::~StartPage() = default;

QWidget *StartPage::makeClaims()
{
    auto *place = new QWidget;
    place->setMaximumWidth(StartColumnWidth - 20);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *claim = new Label(tr("All your Logz.io tokens,\nin one window"), TextStyle::Display);
    claim->setOnTint(true);
    claim->setWordWrap(true);
    auto *text =
        new Label(tr("Copy the tokens that send logs, share dashboards through tokens that "
                     "show only what their filters let through, and keep API tokens in "
                     "order, for every account and region you run."),
                  TextStyle::Body, Tone::Dim);
    text->setOnTint(true);
    text->setWordWrap(true);
    Card *secrets = startCard(tr("Secrets stay in your keychain"), {});
    const auto nameKeychain = [this, line = secrets->findChild<Label *>(u"cardText"_s)] {
        line->setText(tr("The API token that you enter is stored by %1, never in a file. It is "
                         "sent to Logz.io alone.")
                          .arg(m_deps.connections.tokens().keychainName()));
    };
    nameKeychain();
    connect(&m_deps.connections.tokens(), &TokenStore::keychainNameChanged, secrets, nameKeychain);
    m_sandbox =
        startCard(tr("Try it without an account"),
                  tr("The sandbox runs on this computer, with sample accounts, tokens and logs. "
                     "Whatever you do there changes nothing at Logz.io."));
    auto *open = new Button(tr("Open the sandbox"), Button::Kind::Secondary);
    open->setObjectName(u"openSandboxButton"_s);
    connect(open, &Button::clicked, this, [this] {
        if (m_deps.openSandbox)
            m_deps.openSandbox();
    });
    m_sandbox->column()->addSpacing(8);
    m_sandbox->column()->addWidget(open, 0, Qt::AlignLeading);
    column->addWidget(claim);
    column->addSpacing(16);
    column->addWidget(text);
    column->addSpacing(28);
    column->addWidget(secrets);
    column->addSpacing(14);
    column->addWidget(m_sandbox);
    column->addSpacing(14);
    const auto addLink = [this, column](const QString &label, const QString &name,
                                        void (StartPage::*asked)()) {
        auto *link = new Button(label, Button::Kind::Link);
        link->setObjectName(name);
        link->setFlush(true);
        connect(link, &Button::clicked, this, asked);
        column->addWidget(link, 0, Qt::AlignLeading);
    };
    addLink(tr("Read the manual"), u"manualButton"_s, &StartPage::manualRequested);
    if (m_deps.exchange)
        addLink(tr("Import connections from a file…"), u"importConnectionsButton"_s,
                &StartPage::importRequested);
    column->addStretch(1);
    return place;
}

QWidget *StartPage::makeForm()
{
    m_bar = new MessageBar;
    m_form = new ConnectForm(m_deps);
    m_progress = new SubAccountProgress(tr("Show the accounts"));
    auto *column = new QWidget;
    column->setMaximumWidth(StartColumnWidth);
    m_stack = new QStackedLayout;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(16);
    columnLayout->addWidget(m_bar);
    columnLayout->addLayout(m_stack, 1);
    // It shows its first widget at once, which without a parent would be a window.
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_progress);
    connect(m_form, &ConnectForm::connected, this, &StartPage::onConnected);
    connect(m_form, &ConnectForm::backRequested, this, &StartPage::backRequested);
    connect(&m_deps.sync.lanes(), &LaneWatch::changed, this, &StartPage::sayPace);
    connect(m_progress, &SubAccountProgress::closed, this,
            [this] { emit finished(m_connected, true); });
    return column;
}

void StartPage::begin(bool mayGoBack)
{
    m_mayGoBack = mayGoBack;
    m_connected = {};
    m_form->reset();
    m_sandbox->setVisible(!hasSandbox(m_deps.workspace));
    m_form->setBackVisible(mayGoBack);
    m_stack->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Before it is shown in its window, a page cannot hold the focus.
    m_form->focusFirst();
}

void StartPage::showMessage(const Message &message)
{
    m_bar->showMessage(message);
}

void StartPage::unsay(const QString &text)
{
    if (m_bar->text() == text)
        m_bar->closeMessage();
}

//! The sub accounts' tokens are made with that of the account that was connected.
void StartPage::sayPace()
{
    if (m_stack->currentWidget() != m_progress)
        return;
    const QString pace = laneWords(m_deps.sync.lanes(), m_deps.workspace, m_connected);
    if (pace.isEmpty())
        m_bar->closeMessage();
    else
        m_bar->showMessage({.tone = Tone::Accent, .text = pace, .closable = false});
}

void StartPage::goBack()
{
    if (m_mayGoBack && !isWorking())
        emit backRequested();
}

bool StartPage::isWorking() const
{
    return m_stack->currentWidget() == m_progress || m_form->isConnecting();
}

void StartPage::onConnected(const ConnectionId &id, bool withSubAccounts)
{
    m_connected = id;
    if (!withSubAccounts) {
        emit finished(id, false);
        return;
    }
    m_stack->setCurrentWidget(m_progress);
    m_progress->start(m_deps.makeSubAccountRun(id));
}

void StartPage::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(m_left->geometry(), colors.sidebar);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = mirrored ? m_left->geometry().left() : m_left->geometry().right();
    painter.fillRect(edge, 0, 1, height(), colors.line);
}

} // namespace tokendeck

#include "moc_start_page.cpp"
