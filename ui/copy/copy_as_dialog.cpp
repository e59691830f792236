// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/copy_as_dialog.h"

#include "models/board/snippet_source.h"
#include "models/domain/region.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "services/settings/snippets/dashboard_addresses.h"
#include "services/settings/snippets/own_templates.h"
#include "ui/base/token_copier.h"
#include "ui/copy/dashboard_dialog.h"
#include "ui/copy/format_list.h"
#include "ui/copy/snippet_pane.h"
#include "ui/copy/snippet_saving.h"
#include "ui/copy/template_dialog.h"
#include "ui/dialogs/dialog.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/estate/copy_words.h"
#include "words/estate/snippet_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/obstacle_words.h"
#include "words/lists/problems/problem_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr QSize UsualSize(1060, 740);
constexpr int MarginX = 20;
constexpr int ListWidth = 250;
//! Of the window that stays to be seen around the dialog.
constexpr QSize Around(24, 24);
constexpr auto TypeState = "copyAs/type";

//! Under what the form is remembered that a token of this purpose was copied as last.
QString formState(SnippetPurpose purpose)
{
    return u"copyAs/form%1"_s.arg(int(purpose));
}

QString regionName(const Connection &connection)
{
    const Region *region = regionByApiUrl(connection.apiUrl);
    return region ? region->name : placeNameOf(connection);
}

//! A text with a dot between its parts, without the empty ones.
QString dotted(QStringList parts)
{
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

CopyAsDialog::CopyAsDialog(const Dependencies &dependencies, ListKind kind, const RowRef &row,
                           QWidget *parent)
    : QDialog(parent)
    , m_deps(dependencies)
    , m_kind(kind)
    , m_row(row)
    , m_request(
          snippetRequest(m_deps.workspace, kind, row.connection, row.id).value_or(SnippetRequest{}))
    , m_model(new FormatModel(m_request.purpose, m_request.isShippingToken, m_deps.templates.all(),
                              this))
    , m_head(new QWidget)
    , m_search(new QLineEdit)
    , m_list(new FormatList(*m_model))
    , m_pane(new SnippetPane(
          m_request,
          snippetToken(m_deps.workspace, kind, row.connection, row.id).value_or(Secret()).masked()))
    , m_note(new Label({}, TextStyle::Body, Tone::Dim))
    , m_bar(new MessageBar)
    , m_foot(new QWidget)
    , m_countdown(new Label({}, TextStyle::Body, Tone::Dim))
    , m_save(new Button(tr("Save to a file…"), Button::Kind::Secondary))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary))
    , m_copy(new Button(tr("Copy snippet"), Button::Kind::Primary))
{
    setObjectName(u"copyAsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(dialogFlags());
    setMinimumSize(820, 460);
    resize(UsualSize.boundedTo(parent->window()->size() - Around));
    buildHead();
    buildFoot();
    m_search->setObjectName(u"formatSearch"_s);
    m_search->setAccessibleName(tr("Search formats"));
    m_search->setPlaceholderText(tr("Search formats…"));
    m_search->setAccessibleDescription(tr("Up and down choose a format"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    m_search->setFixedWidth(ListWidth - 24);
    m_list->setFixedWidth(ListWidth - 24);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 1, 0, 0);
    middle->setSpacing(1);
    middle->addLayout(left);
    middle->addWidget(m_pane, 1);
    middle->addWidget(m_note, 1);
    m_note->setObjectName(u"formatNote"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(MarginX, 0, MarginX, 0);
    said->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(middle, 1);
    layout->addLayout(said);
    layout->addWidget(m_foot);
    follow();
    const QByteArray type = m_deps.viewState.state(QString::fromLatin1(TypeState));
    m_pane->setType(type.isEmpty() ? FirstLogType : QString::fromUtf8(type));
    m_list->setCurrentRow(
        m_model->rowOf(QString::fromUtf8(m_deps.viewState.state(formState(m_request.purpose)))));
    m_search->setFocus();
}

void CopyAsDialog::buildHead()
{
    const ConnectionInfo *info = m_deps.workspace.connection(m_row.connection);
    const QString title = tr("Copy %1 as…").arg(inQuotes(shortName(m_request.name)));
    setWindowTitle(title);
    auto *heading = new Label(title, TextStyle::Heading);
    heading->setObjectName(u"dialogTitle"_s);
    heading->setElided(true);
    const QString facts =
        dotted({capitalized(kindWord(m_kind)),
                m_kind == ListKind::Accounts ? QString() : shortName(m_request.account),
                info ? regionName(info->connection) : QString()});
    const QString sentence = tr("%1. Here the token is masked.").arg(facts);
    setAccessibleDescription(sentence);
    auto *under = new Label(sentence, TextStyle::Body, Tone::Dim);
    under->setElided(true);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(MarginX, 14, MarginX, 8);
    head->setSpacing(4);
    head->addWidget(heading);
    head->addWidget(under);
    if (!info)
        return;
    m_pane->setDashboard(m_deps.dashboards.of(info->connection));
    m_pane->setWarning(warningBeforeCopy(m_deps.workspace, m_kind, m_row.connection, m_row.id,
                                         m_deps.clock.now()));
    if (info->connection.storage == SecretStorage::Embedded)
        m_pane->setHostNote(tr("the sandbox has none; US East stands for it"));
}

void CopyAsDialog::buildFoot()
{
    m_countdown->setObjectName(u"copyAsCountdown"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setToolTip(tr("A file stays when the clipboard is cleared."));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_copy->setObjectName(u"actionButton"_s);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(MarginX, 11, MarginX, 11);
    foot->setSpacing(8);
    foot->addWidget(m_countdown, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addWidget(m_copy);
}

void CopyAsDialog::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, &CopyAsDialog::searchFor);
    connect(m_search, &QLineEdit::returnPressed, m_copy, &Button::click);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showForm(index.row()); });
    connect(m_list, &FormatList::formActivated, m_copy, &Button::click);
    connect(m_list, &FormatList::newTemplateRequested, this, &CopyAsDialog::askTemplate);
    connect(m_pane, &SnippetPane::changed, this, &CopyAsDialog::showState);
    connect(m_pane, &SnippetPane::submitted, m_copy, &Button::click);
    connect(m_pane, &SnippetPane::dashboardRequested, this, &CopyAsDialog::askDashboard);
    connect(m_save, &Button::clicked, this, &CopyAsDialog::save);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_copy, &Button::clicked, this, &CopyAsDialog::copy);
    auto *submit = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(submit, &QShortcut::activated, m_copy, &Button::click);
}

void CopyAsDialog::searchFor(const QString &text)
{
    const QString shown = m_form.key();
    m_model->setSearch(text);
    int row = m_model->rowOf(shown);
    // Who types a name wants what is called so, and not what was found on the way there.
    if (const int first = m_model->rowOf({}); m_model->isNamed(first) && !m_model->isNamed(row))
        row = first;
    // Where no form is found, one can be made: that stands last.
    m_list->setCurrentRow(row >= 0 ? row : m_model->rowCount() - 1);
    showState();
}

bool CopyAsDialog::isFormShown() const
{
    return m_model->formAt(m_list->currentIndex().row()).has_value();
}

void CopyAsDialog::showForm(int row)
{
    const std::optional<CopyForm> form = m_model->formAt(row);
    if (!form) {
        showState();
        return;
    }
    m_form = *form;
    m_bar->closeMessage();
    m_pane->setForm(m_form);
}

void CopyAsDialog::showState()
{
    const bool isShown = isFormShown();
    const bool lacksDashboard = m_pane->lacksDashboard();
    m_pane->setVisible(isShown);
    m_note->setVisible(!isShown);
    m_note->setText(m_model->rowOf({}) < 0
                        ? tr("No format is found by these words.")
                        : tr("A template is your own text with the token in it."));
    m_copy->setText(!isShown              ? tr("New template…")
                        : m_form.isLink() ? tr("Copy link")
                                          : tr("Copy snippet"));
    m_copy->updateGeometry();
    // Without an address the button asks for it.
    m_copy->setEnabled(!isShown || m_pane->isPossible() || lacksDashboard);
    m_save->setEnabled(isShown && m_pane->isPossible());
    const auto timeout = m_deps.clipboard.timeout();
    if (!isShown)
        m_countdown->setText({});
    else if (m_pane->isPossible() && !m_pane->holdsToken())
        m_countdown->setText(tr("Holds no token, so it stays in the clipboard"));
    else if (timeout)
        m_countdown->setText(tr("Clears from the clipboard after %1 s").arg(timeout->count()));
    else
        m_countdown->setText(tr("Stays in the clipboard until you clear it"));
}

std::optional<Snippet> CopyAsDialog::snippet()
{
    const std::optional<Secret> token =
        snippetToken(m_deps.workspace, m_kind, m_row.connection, m_row.id);
    if (!token || token->isEmpty()) {
        const QString kept = keptObstacle(m_deps.workspace, m_row.connection, m_kind);
        say({.tone = Tone::Warning,
             .text = kept.isEmpty() ? tr("The token is no longer there.") : kept});
        return std::nullopt;
    }
    SnippetOutcome made = m_form.make(m_pane->request(), *token);
    if (!made) {
        say({.tone = Tone::Warning, .text = snippetFaultText(made.error())});
        return std::nullopt;
    }
    m_deps.viewState.setState(formState(m_request.purpose), m_form.key().toUtf8());
    if (m_form.hasType(m_request.purpose))
        m_deps.viewState.setState(QString::fromLatin1(TypeState), m_pane->request().type.toUtf8());
    return *std::move(made);
}

void CopyAsDialog::copy()
{
    if (!isFormShown()) {
        askTemplate();
        return;
    }
    if (m_pane->lacksDashboard()) {
        askDashboard();
        return;
    }
    const std::optional<Snippet> made = snippet();
    if (!made)
        return;
    if (!made->holdsToken) {
        m_deps.clipboard.copyText(QString::fromUtf8(made->text.exposedText()));
        emit messageReady({.tone = Tone::Good,
                           .text = tr("%1 was copied for %2; there is no token in it.")
                                       .arg(m_form.title(), quotedName(m_request.name))});
    } else if (m_deps.copier.copyAs(m_kind, made->text, m_form.title(), m_request.name, m_row)
               != CopyEnd::Copied) {
        say({.tone = Tone::Danger,
             .text = tr("It was not copied: another application holds the clipboard. Try again.")});
        return;
    }
    accept();
}

void CopyAsDialog::save()
{
    const std::optional<Snippet> made = snippet();
    auto *dialog = new QFileDialog(this,
                                   made && made->holdsToken
                                       ? tr("Save the snippet, which outlives the countdown")
                                       : tr("Save the snippet"));
    dialog->setObjectName(u"saveSnippet"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_form.format ? QString(m_form.format->fileName) : u"snippet.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CopyAsDialog::saveAs);
    dialog->open();
}

void CopyAsDialog::saveAs(const QString &path)
{
    const std::optional<Snippet> made = snippet();
    if (!made)
        return;
    const QString name = quotedName(QFileInfo(path).fileName());
    if (const QString problem = saveSnippet(path, made->text); !problem.isEmpty()) {
        say({.tone = Tone::Danger,
             .text = tr("The snippet was not saved as %1: %2").arg(name, problem)});
        return;
    }
    if (made->holdsToken)
        m_deps.copier.noteSaved(m_kind, m_form.title(), m_request.name, m_row);
    say({.tone = Tone::Good,
         .text = made->holdsToken
             ? tr("Saved as %1, which only you can read. It holds the token and stays when the "
                  "clipboard is cleared; delete it when it is no longer needed.")
                   .arg(name)
             : tr("Saved as %1; there is no token in it.").arg(name)});
}

void CopyAsDialog::askDashboard()
{
    const ConnectionInfo *info = m_deps.workspace.connection(m_row.connection);
    if (!info)
        return;
    const Region *region = regionByApiUrl(info->connection.apiUrl);
    auto *dialog = new DashboardDialog(region ? region->consoleHost : QString(), m_request.account,
                                       m_deps.dashboards.of(info->connection), this);
    connect(
        dialog, &DashboardDialog::entered, this,
        [this, connection = info->connection](const QString &address) {
            const VoidOutcome kept = m_deps.dashboards.set(connection, address);
            m_pane->setDashboard(address);
            m_copy->setFocus();
            if (!kept)
                say({.tone = Tone::Warning,
                     .text = problemWords(kept.error(), tr("the addresses of dashboards")).text()});
        });
    dialog->open();
}

void CopyAsDialog::askTemplate()
{
    QStringList taken;
    for (const OwnTemplate &own : m_deps.templates.all())
        taken.append(own.name);
    auto *dialog = new TemplateDialog(m_deps.workspace, taken, this);
    connect(dialog, &TemplateDialog::made, this, [this](const OwnTemplate &own) {
        const VoidOutcome kept = m_deps.templates.setAll(withTemplate(m_deps.templates.all(), own));
        m_search->clear();
        m_model->setTemplates(m_deps.templates.all());
        m_list->setCurrentRow(m_model->rowOf(CopyForm{{nullptr, own}}.key()));
        if (!kept)
            say({.tone = Tone::Warning,
                 .text = problemWords(kept.error(), tr("your templates")).text()});
    });
    connect(dialog, &QDialog::rejected, this,
            [this] { m_list->setCurrentRow(m_model->rowOf(m_form.key())); });
    dialog->open();
}

void CopyAsDialog::say(const Message &message)
{
    m_bar->showMessage(message);
}

bool CopyAsDialog::focusNextPrevChild(bool next)
{
    return moveFocus(tabOrder({this}), next);
}

//! The list is walked through without leaving the search.
bool CopyAsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->walk(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

//! Return belongs to what has the focus.
void CopyAsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void CopyAsDialog::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    const int top = m_head->geometry().bottom() + 1;
    painter.fillRect(0, top, width(), 1, colors.line);
    painter.fillRect(m_pane->geometry().left() - 1, top, 1, m_pane->height() + 1, colors.line);
    painter.fillRect(0, m_foot->geometry().top(), width(), 1, colors.line);
}

} // namespace tokendeck

#include "moc_copy_as_dialog.cpp"
