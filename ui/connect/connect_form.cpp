// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connect_form.h"

#include "models/domain/names/display_name.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/access/credentials.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/sub_account_run.h"
#include "ui/connect/region_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/doctor/doctor_dialog.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_flow.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/secret_edit.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_table.h"
#include "words/sync/lane_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using namespace std::chrono_literals;

//! After the last key, so that a token that is typed is not sent half.
constexpr auto CheckDelay = 600ms;
//! The shortest token of the backend has 32 characters; a shorter text is not worth a request.
constexpr int MinTokenLength = 20;

//! The words for \p problem of a token that was entered for the API at \p url. Nothing is known of
//! its account yet.
ProblemWords candidateWords(const Problem &problem, const QUrl &url)
{
    ProblemWords words = readingWords(problem, url.host());
    // No list was loaded with it that could stay as it was.
    words.advice = rowOf(problem.kind).changeAdvice.filled(url.host(), factOf(problem));
    if (problem.kind == ProblemKind::Unauthorized) {
        words.happened = ConnectForm::tr("Logz.io refused this API token.");
        words.advice = ConnectForm::tr("Check that it was copied whole and that the region is "
                                       "right. It may have been deleted.");
    } else if (problem.kind == ProblemKind::NotFound) {
        words.happened = noApiText(url.toString());
        words.advice.clear();
    } else if (problem.kind == ProblemKind::WrongRegion) {
        words.happened = ConnectForm::tr("The account of this token is in another region.");
    }
    return words;
}

} // namespace

ConnectForm::ConnectForm(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
    , m_region(new RegionField)
    , m_token(new SecretEdit(tr("API token of the main account")))
    , m_name(new NameField(tr("Name"), {}))
    , m_result(new MessageBar)
    , m_subAccounts(new QCheckBox)
    , m_subAccountsNote(new Label({}, TextStyle::Body, Tone::Dim))
    , m_subAccountsPlace(new QWidget)
    , m_doctor(new Button(tr("Check"), Button::Kind::Secondary))
    , m_back(new Button(tr("Back"), Button::Kind::Secondary))
    , m_connect(new Button(tr("Connect"), Button::Kind::Primary))
{
    setObjectName(u"connectForm"_s);
    buildFields();
    connect(m_region, &RegionField::changed, this, &ConnectForm::onEdited);
    connect(m_token, &QLineEdit::textChanged, this, &ConnectForm::onEdited);
    connect(m_token, &QLineEdit::returnPressed, this, &ConnectForm::connectAccount);
    m_name->refuseTokens(m_deps.workspace);
    m_name->refuse([this](const QString &name) {
        return connectionNameObjection(m_deps.workspace, {}, name);
    });
    connect(m_name, &NameField::changed, this, [this] { setState(m_state); });
    connect(m_name, &NameField::submitted, this, &ConnectForm::connectAccount);
    connect(m_subAccounts, &QCheckBox::toggled, this, &ConnectForm::updateVerb);
    // Return connects from there as from the fields before it.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *submit = new QShortcut(key, m_subAccounts);
        submit->setContext(Qt::WidgetShortcut);
        connect(submit, &QShortcut::activated, this, &ConnectForm::connectAccount);
    }
    connect(m_connect, &Button::clicked, this, &ConnectForm::connectAccount);
    connect(m_back, &Button::clicked, this, &ConnectForm::backRequested);
    connect(m_doctor, &Button::clicked, this, &ConnectForm::openDoctor);
    connect(&m_deps.sync.lanes(), &LaneWatch::changed, this, &ConnectForm::sayPace);
    setState(State::Editing);
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::buildFields()
{
    m_token->setObjectName(u"tokenEdit"_s);
    m_result->setObjectName(u"connectResult"_s);
    m_subAccounts->setObjectName(u"subAccountsCheck"_s);
    m_subAccounts->setChecked(true);
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setElided(true);
    m_back->setObjectName(u"backButton"_s);
    m_doctor->setObjectName(u"doctorButton"_s);
    m_doctor->setToolTip(tr("Find out how far a connection to this region comes"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Label(tr("Connect an account"), TextStyle::Title));
    layout->addSpacing(22);
    const auto addField = [layout](const QString &name, QWidget *field, QWidget *input) {
        auto *label = new Label(name, TextStyle::BodyStrong);
        label->setBuddy(input);
        layout->addWidget(label);
        layout->addSpacing(5);
        layout->addWidget(field);
    };
    addField(tr("Region"), m_region, m_region->combo());
    layout->addSpacing(16);
    addField(tr("API token of the main account"), m_token, m_token);
    layout->addSpacing(4);
    auto *where =
        new Label(tr("Made in Logz.io by an admin: Settings → Manage tokens → API tokens. A "
                     "sub account’s token works too, and shows that account alone. It is "
                     "checked while you type, which changes nothing."),
                  TextStyle::Small, Tone::Dim);
    where->setWordWrap(true);
    layout->addWidget(where);
    layout->addSpacing(16);
    layout->addWidget(m_name);
    layout->addSpacing(16);
    layout->addWidget(m_result);

    m_subAccountsNote->setWordWrap(true);
    m_subAccountsNote->setBuddy(m_subAccounts);
    auto *choice = new QVBoxLayout(m_subAccountsPlace);
    choice->setContentsMargins(0, 16, 0, 0);
    choice->setSpacing(2);
    choice->addWidget(m_subAccounts);
    choice->addWidget(m_subAccountsNote);
    setReadingMargins(m_subAccountsNote, {24, 0, 0, 0});
    layout->addWidget(m_subAccountsPlace);
    layout->addSpacing(22);
    auto *buttons = new ButtonFlow(this);
    buttons->setAtEnd(true);
    buttons->setButtons({m_doctor, m_back, m_connect});
    layout->addWidget(buttons);
    layout->addStretch(1);
}

void ConnectForm::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ConnectForm::focusFirst()
{
    m_token->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::reset()
{
    m_token->forget();
    m_name->setName({});
    onEdited();
}

void ConnectForm::onEdited()
{
    ++m_round;
    m_call.cancel();
    m_report.reset();
    m_connectWhenChecked = false;
    m_result->hide();
    setState(State::Editing);
    m_timer.reset();
    if (m_token->tokenLength() >= MinTokenLength && m_region->apiUrl().isValid())
        m_timer = m_deps.clock.after(CheckDelay, [this] { check(); });
}

void ConnectForm::check()
{
    m_timer.reset();
    if (m_state == State::Checking)
        return;
    if (const QString objection = m_token->objection(); !objection.isEmpty()) {
        m_result->showMessage({.tone = Tone::Danger, .text = objection, .closable = false});
        return;
    }
    setState(State::Checking);
    sayPace();
    const quint64 round = ++m_round;
    m_call = m_deps.connections.check({m_region->apiUrl(), m_token->secret()}, this,
                                      [this, round](Outcome<CandidateReport> report) {
                                          if (round == m_round)
                                              checked(std::move(report));
                                      });
}

void ConnectForm::openDoctor()
{
    // What is no token is sent to nobody.
    const bool isToken = m_token->tokenLength() > 0 && m_token->objection().isEmpty();
    makeDoctorDialog(m_deps.makeDoctor(),
                     Candidate{m_region->apiUrl(), isToken ? m_token->secret() : Secret()},
                     m_deps.clipboard, m_deps.clock, this)
        ->open();
}

//! What the check waits for, if there is more to say than that it is under way.
void ConnectForm::sayPace()
{
    if (m_state != State::Checking)
        return;
    Message message{.tone = Tone::Accent, .text = tr("Checking the token…"), .closable = false};
    const QString pace =
        laneWords(m_deps.sync.lanes(), Credentials::laneOf(m_region->apiUrl(), std::nullopt),
                  tr("the token that was entered"));
    if (!pace.isEmpty()) {
        message.text += u' ' + pace;
        message.actionText = tr("Cancel");
        message.action = [this] {
            onEdited();
            m_timer.reset();
        };
    }
    m_result->showMessage(message);
}

void ConnectForm::checked(Outcome<CandidateReport> report)
{
    setState(State::Editing);
    if (!report) {
        fail(report.error(), false);
        return;
    }
    const auto &identity = report->identity;
    if (m_deps.connections.find(m_region->apiUrl(), identity.accountId)) {
        m_result->showMessage(
            {.tone = Tone::Warning,
             .text = tr("%1 is connected already.").arg(quotedName(identity.accountName)),
             .closable = false});
        setState(State::Refused);
        if (std::exchange(m_connectWhenChecked, false))
            m_token->setFocus(Qt::OtherFocusReason);
        return;
    }
    accept(*report);
    if (m_connectWhenChecked)
        connectAccount();
}

void ConnectForm::accept(const CandidateReport &report)
{
    m_report = report;
    const QString id = QString::number(report.identity.accountId.value());
    QString text;
    if (!report.mainAccount)
        text = tr("Token accepted: %1, account %2").arg(isolated(report.identity.accountName), id);
    else if (report.subAccounts == 0)
        text = tr("Token accepted: %1, main account %2")
                   .arg(isolated(report.identity.accountName), id);
    else
        text = tr("Token accepted: %1, main account %2, with %n sub accounts", nullptr,
                  report.subAccounts)
                   .arg(isolated(report.identity.accountName), id);
    m_result->showMessage({.tone = Tone::Good, .text = text, .closable = false});
    if (!m_name->isEdited() || m_name->name().isEmpty())
        m_name->setName(freeConnectionName(
            m_deps.workspace, {.name = report.identity.accountName, .apiUrl = m_region->apiUrl()}));
    m_subAccounts->setText(tr("Connect the %n sub accounts too", nullptr, report.subAccounts));
    m_subAccountsNote->setText(
        tr("Creates one API token named “%1” in each").arg(SubAccountRun::tokenName()));
    m_subAccounts->setAccessibleDescription(m_subAccountsNote->text());
    setState(State::Accepted);
}

void ConnectForm::connectAccount()
{
    if (m_state == State::Accepted) {
        add(SecretStorage::Keychain);
    } else if (m_state == State::Editing && isReady()) {
        m_connectWhenChecked = true;
        check();
    }
}

void ConnectForm::add(SecretStorage storage)
{
    if (!m_report || !m_name->isValid())
        return;
    setState(State::Connecting);
    m_result->showMessage(
        {.tone = Tone::Accent,
         .text = storage == SecretStorage::Keychain
             ? tr("Putting the token into %1…").arg(m_deps.connections.tokens().keychainName())
             : tr("Connecting…"),
         .closable = false});
    const NewConnection connection{
        {m_region->apiUrl(), m_token->secret()}, m_report->identity, m_name->name(), storage, {}};
    m_deps.connections.add(connection, this, [this](Outcome<ConnectionId> id) {
        if (!id) {
            setState(State::Accepted);
            fail(id.error(), true);
            return;
        }
        const bool withSubAccounts = connectsSubAccounts();
        m_token->forget();
        emit connected(*id, withSubAccounts);
    });
}

void ConnectForm::fail(const Problem &problem, bool whileStoring)
{
    if (problem.kind == ProblemKind::Cancelled)
        return;
    const ProblemWords words = whileStoring ? problemWords(problem, quotedName(m_name->name()))
                                            : candidateWords(problem, m_region->apiUrl());
    Message message{.tone = Tone::Danger, .text = words.text(), .closable = false};
    switch (words.remedy) {
    case Remedy::UseRegion:
        message.actionText = remedyText(words.remedy);
        message.action = [this, region = problem.regionHint] {
            if (m_region->chooseCloudRegion(region))
                check();
        };
        break;
    case Remedy::SessionOnly:
        message.actionText = remedyText(words.remedy);
        message.action = [this] {
            add(SecretStorage::Session);
        };
        break;
    case Remedy::TryAgain:
        message.actionText = remedyText(words.remedy);
        message.action = [this] {
            check();
        };
        break;
    case Remedy::CopyShape:
        message.actionText = remedyText(words.remedy);
        message.action = [&clipboard = m_deps.clipboard, shape = problem.shape] {
            clipboard.copyText(shape);
        };
        break;
    case Remedy::EnterToken:
    case Remedy::ChooseAddress:
    case Remedy::AskSupport:
    case Remedy::None:
        break;
    }
    m_result->showMessage(message);
    // Connect was pressed and cannot be again before something differs.
    if (m_connectWhenChecked) {
        m_connectWhenChecked = false;
        m_token->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectForm::setState(State state)
{
    m_state = state;
    const bool busy = state == State::Connecting;
    m_region->setEnabled(!busy);
    m_token->setEnabled(!busy);
    m_name->setEnabled(!busy);
    m_subAccounts->setEnabled(!busy);
    m_subAccountsPlace->setVisible(m_report && m_report->subAccounts > 0);
    m_doctor->setEnabled(!busy && m_region->apiUrl().isValid());
    m_connect->setEnabled((state == State::Editing || state == State::Accepted) && isReady());
    updateVerb();
}

bool ConnectForm::isReady() const
{
    // Without a name it gets that of the account, which is read first.
    const bool awaitsName = m_state != State::Accepted && m_name->name().isEmpty();
    return (awaitsName || m_name->isValid()) && m_token->tokenLength() > 0
        && m_region->apiUrl().isValid();
}

bool ConnectForm::connectsSubAccounts() const
{
    return m_report && m_report->subAccounts > 0 && m_subAccounts->isChecked();
}

void ConnectForm::updateVerb()
{
    m_connect->setText(connectsSubAccounts()
                           ? tr("Connect and create %n API tokens", nullptr, m_report->subAccounts)
                           : tr("Connect"));
    m_connect->updateGeometry();
}

} // namespace tokendeck

#include "moc_connect_form.cpp"
