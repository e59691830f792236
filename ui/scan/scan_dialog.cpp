// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scan/scan_dialog.h"

#include "models/base/clock.h"
#include "models/board/estate_snapshot.h"
#include "models/domain/names/token_words.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "services/scan/system/entries.h"
#include "services/sync/connections/connection_service.h"
#include "ui/changes/bulk/bulk_list.h"
#include "ui/scan/scan_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/scan/scan_words.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr std::chrono::milliseconds GlanceEvery{100};
//! So many of what was not read are named.
constexpr size_t MostUnreadNamed = 3;

//! In what views remember: the folder of the last time.
constexpr auto FolderState = "scan/folder"_L1;

QString unreadNamed(const ScanReport &report)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(report.unread.size(), MostUnreadNamed); ++i)
        lines.append(unreadLine(report.unread[i]));
    if (const qint64 more = report.unreadCount() - lines.size(); more > 0)
        lines.append(ScanDialog::tr("and %Ln more", nullptr, int(more)));
    return lines.join(u'\n');
}

} // namespace

ScanDialog::ScanDialog(const Dependencies &dependencies, QWidget *parent)
    : Dialog(
        tr("Look for these tokens in files"),
        tr("Looks for every token of your connections in all files below a folder, hidden ones "
           "as well, as plain text, in UTF-16 and in base64. What is in the files stays on "
           "this computer."),
        parent)
    , m_deps(dependencies)
    , m_reserve(new Label({}, TextStyle::Body, Tone::Warning))
    , m_folder(new QLineEdit)
    , m_browse(new Button(tr("Choose…"), Button::Kind::Secondary))
    , m_staged(new QCheckBox(tr("Also look in what is staged in git")))
    , m_sentence(new Label({}, TextStyle::Body, Tone::Dim))
    , m_unread(new Label({}, TextStyle::Body, Tone::Dim))
    , m_model(new ScanModel(this))
    , m_view(new BulkList)
    , m_detail(new Label({}, TextStyle::Body))
    , m_open(new Button(tr("Open the file’s folder"), Button::Kind::Secondary))
    , m_action(new Button(tr("Look"), Button::Kind::Primary))
{
    setObjectName(u"scanDialog"_s);
    resize(QSize(820, 560).boundedTo(parent->window()->size() - QSize(40, 40)));
    buildBody();
    setAction(m_action);
    // There is nothing to take back.
    cancelButton()->setText(tr("Close"));
    connect(m_browse, &Button::clicked, this, &ScanDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] { showStage(m_stage); });
    connect(m_folder, &QLineEdit::returnPressed, m_action, &Button::click);
    connect(m_action, &Button::clicked, this, &ScanDialog::act);
    connect(m_open, &Button::clicked, this, &ScanDialog::openPlace);
    connect(m_view, &QAbstractItemView::activated, this, &ScanDialog::openPlace);
    connect(m_view, &BulkList::hiddenTextChanged, this, &ScanDialog::showCurrent);
    connect(&m_deps.connections, &ConnectionService::lockAsked, this, &ScanDialog::stop);
    const QByteArray before = m_deps.viewState.state(FolderState);
    m_folder->setText(
        QDir::toNativeSeparators(before.isEmpty() ? QDir::homePath() : QString::fromUtf8(before)));
    showStage(Stage::Choose);
    m_folder->setFocus();
    m_folder->selectAll();
}

ScanDialog::~ScanDialog() = default;

void ScanDialog::buildBody()
{
    for (Label *label : {m_reserve, m_sentence, m_unread, m_detail}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_reserve->setObjectName(u"scanReserve"_s);
    m_sentence->setObjectName(u"scanSentence"_s);
    m_unread->setObjectName(u"scanUnread"_s);
    m_unread->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(u"scanDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setObjectName(u"scanFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_browse->setObjectName(u"scanBrowse"_s);
    m_browse->setAccessibleName(tr("Choose a folder"));
    m_staged->setObjectName(u"scanStaged"_s);
    m_view->setObjectName(u"scanPlaces"_s);
    m_view->setAccessibleName(tr("Places with a token"));
    m_view->setModel(m_model);
    m_view->setColumnWidth(ScanModel::File, 190);
    m_view->setColumnWidth(ScanModel::Line, 76);
    m_view->setColumnWidth(ScanModel::Token, 220);
    m_view->setColumnWidth(ScanModel::Account, 130);
    m_view->installEventFilter(this);
    m_view->hide();
    m_open->setObjectName(u"scanOpen"_s);
    m_open->hide();

    auto *label = new Label(tr("Folder"), TextStyle::BodyStrong);
    label->setBuddy(m_folder);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    body()->setSpacing(10);
    body()->addWidget(label);
    body()->addLayout(place);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_staged, m_reserve, m_sentence, m_view, m_detail})
        body()->addWidget(widget);
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    body()->addWidget(m_unread);
    // The list takes the room; while there is none it stays below what is asked.
    body()->setStretchFactor(m_view, 1);
    body()->addStretch();
    giveBodyTheRoom();
}

QString ScanDialog::folder() const
{
    const QString typed = QDir::fromNativeSeparators(m_folder->text().trimmed());
    // As a shell has it.
    if (typed == u"~"_s || typed.startsWith(u"~/"_s))
        return QDir::homePath() + typed.sliced(1);
    return typed;
}

void ScanDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Look for tokens in a folder"), folder());
    dialog->setObjectName(u"scanFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder->setText(QDir::toNativeSeparators(path));
        m_action->setFocus();
    });
    dialog->open();
}

ScanRun::Input ScanDialog::input() const
{
    std::vector<ConnectionToken> own;
    for (auto &[id, token] : m_deps.connections.tokensInUse())
        own.push_back({id, token});
    return {.paths = {entryName(folder())},
            .staged = m_staged->isChecked(),
            .target = [view = estateSnapshot(m_deps.workspace), own = std::move(own)] {
                return targetOf(soughtTokens(view, own));
            }};
}

void ScanDialog::act()
{
    if (m_stage == Stage::Running)
        stop();
    else if (m_stage == Stage::Choose && m_action->isEnabled() && !m_deps.connections.isLocked())
        start();
}

void ScanDialog::start()
{
    // What is remembered stands in a file.
    if (!holdsToken(folder()))
        m_deps.viewState.setState(FolderState, folder().toUtf8());
    m_model->clear(folder());
    m_unread->hide();
    const QString unknown =
        unreadListsWords(unreadLists(estateSnapshot(m_deps.workspace)), m_deps.workspace);
    m_reserve->setText(breakable(unknown));
    m_reserve->setVisible(!unknown.isEmpty());
    m_run = std::make_unique<ScanRun>(input());
    connect(m_run.get(), &ScanRun::found, m_model, &ScanModel::add);
    connect(m_run.get(), &ScanRun::finished, this, &ScanDialog::showResult);
    m_view->show();
    showStage(Stage::Running);
    showCurrent();
    m_run->start();
    showProgress();
}

//! Reads no more; what was found until then stays.
void ScanDialog::stop()
{
    if (m_stage != Stage::Running)
        return;
    m_run->cancel();
    showStage(Stage::Stopping);
}

void ScanDialog::showStage(Stage stage)
{
    m_stage = stage;
    const bool idle = stage == Stage::Choose;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_folder, m_browse, m_staged})
        widget->setEnabled(idle);
    m_action->setText(stage == Stage::Running ? tr("Stop") : idle ? tr("Look") : tr("Stopping…"));
    m_action->setEnabled(stage == Stage::Running || (idle && !folder().isEmpty()));
    m_action->updateGeometry();
}

void ScanDialog::showProgress()
{
    if (m_stage == Stage::Choose)
        return;
    const ScanProgress &progress = m_run->progress();
    m_sentence->setTone(Tone::Dim);
    m_sentence->setText(tr("%1, %2 read, %3 found")
                            .arg(tr("%Ln files", nullptr, int(progress.files.load())),
                                 locale().formattedDataSize(progress.bytes.load()),
                                 numberText(m_model->rowCount())));
    m_sentence->show();
    m_glance = m_deps.clock.after(GlanceEvery, [this] { showProgress(); });
}

void ScanDialog::showResult(const ScanReport &report)
{
    m_glance.reset();
    const int tokens = m_run->tokenCount();
    showStage(Stage::Choose);
    const int places = m_model->rowCount();
    const QString found = tokens == 0 ? tr("There is no token to look for.")
        : places == 0                 ? tr("None of your %Ln tokens was found.", nullptr, tokens)
                                      : tr("%Ln places with a token.", nullptr, places);
    QStringList sentences{found, scanReserve(report), scanSummary(report) + u'.'};
    sentences.removeAll(QString());
    m_sentence->setTone(places > 0 ? Tone::Danger
                            : report.unreadCount() > 0 || report.isCancelled || tokens == 0
                                || m_reserve->isVisibleTo(this)
                            ? Tone::Warning
                            : Tone::Good);
    m_sentence->setText(breakable(sentences.join(u' ')));
    m_unread->setText(breakable(unreadNamed(report)));
    m_unread->setVisible(report.unreadCount() > 0);
    if (places > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    if (places > 0)
        m_view->setFocus();
    announce(this, m_sentence->text());
}

void ScanDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    m_detail->setText(any ? breakable(current.data(Qt::ToolTipRole).toString()) : QString());
    m_detail->setVisible(any);
    m_open->setVisible(any);
}

void ScanDialog::openPlace()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const FoundPlace &place = m_model->token(current.row()).place;
    const QString folder = QFileInfo(place.realPath).absolutePath();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_detail->setText(breakable(tr("This system opened no window for the folder %1.")
                                    .arg(QFileInfo(place.path).absolutePath())));
    announce(this, m_detail->text());
}

//! As compilers and editors write it; no token is a part of it.
void ScanDialog::copyPlace()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const FoundPlace &place = m_model->token(current.row()).place;
    if (place.where == FoundIn::Name) {
        m_deps.clipboard.copyText(place.path);
        return;
    }
    m_deps.clipboard.copyText(
        u"%1:%2:%3"_s.arg(place.path).arg(place.place.line).arg(place.place.column));
}

bool ScanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyPlace();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

void ScanDialog::done(int result)
{
    // Ends the threads before what they tell.
    m_glance.reset();
    m_run.reset();
    Dialog::done(result);
}

} // namespace tokendeck

#include "moc_scan_dialog.cpp"
