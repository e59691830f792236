// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/snippet_pane.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "ui/copy/snippet_marks.h"
#include "ui/theme/app_style.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/purpose_label.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/text_area.h"
#include "words/base/name_words.h"
#include "words/estate/snippet_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int TypeWidth = 150;
constexpr int HostWidth = 220;
constexpr int SourceWidth = 220;
constexpr int LongestType = 200;

QWidget *labelled(const QString &text, QWidget *field)
{
    auto *place = new QWidget;
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *label = new Label(text, TextStyle::BodyStrong);
    label->setBuddy(field);
    field->setAccessibleName(text);
    layout->addWidget(label);
    layout->addWidget(field);
    return place;
}

QLineEdit *lineEdit(const QString &name, int width)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setFixedWidth(width);
    edit->setMaxLength(LongestType);
    return edit;
}

bool canBeEntered(SnippetPort port)
{
    return port != SnippetPort::None && port != SnippetPort::Api;
}

} // namespace

SnippetPane::SnippetPane(SnippetRequest request, const QString &mask, QWidget *parent)
    : QWidget(parent)
    , m_base(std::move(request))
    , m_mask(mask)
    , m_type(lineEdit(u"snippetType"_s, TypeWidth))
    , m_region(new QComboBox)
    , m_hostEdit(lineEdit(u"snippetHost"_s, HostWidth))
    , m_hostNote(new Label(tr("from the account’s region"), TextStyle::Body, Tone::Dim))
    , m_source(new QComboBox)
    , m_linkPlace(new QWidget)
    , m_dashboard(new Label({}, TextStyle::Body, Tone::Dim))
    , m_chooseDashboard(new Button({}, Button::Kind::Secondary))
    , m_timeBar(new QCheckBox(tr("With the time bar")))
    , m_preview(new TextArea)
    , m_fault(new Label({}, TextStyle::Body, Tone::Danger))
    , m_warning(new Label({}, TextStyle::Body, Tone::Warning))
    , m_note(new Label({}, TextStyle::Body, Tone::Dim))
{
    m_preview->setObjectName(u"snippetPreview"_s);
    m_preview->setAccessibleName(tr("The snippet, with the token masked"));
    m_preview->setReadOnly(true);
    m_preview->setUndoRedoEnabled(false);
    new SnippetMarks(m_preview->document());
    setTextStyle(m_preview, TextStyle::Fixed);
    m_preview->setForCode();
    m_fault->setObjectName(u"snippetFault"_s);
    m_warning->setObjectName(u"snippetWarning"_s);
    m_note->setObjectName(u"snippetNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(10);
    buildFields();
    layout->addWidget(m_preview, 1);
    for (Label *label : {m_fault, m_warning, m_note}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_warning->hide();
    connect(m_type, &QLineEdit::textChanged, this, &SnippetPane::showSnippet);
    for (const QLineEdit *edit : {m_type, m_hostEdit})
        connect(edit, &QLineEdit::returnPressed, this, &SnippetPane::submitted);
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        showSnippet();
    });
    connect(m_hostEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_host = text.trimmed() == usualHost() ? QString() : text.trimmed();
        showSnippet();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, &SnippetPane::showSnippet);
    connect(m_timeBar, &QCheckBox::toggled, this, &SnippetPane::showSnippet);
    connect(m_chooseDashboard, &Button::clicked, this, &SnippetPane::dashboardRequested);
}

void SnippetPane::buildFields()
{
    m_source->setObjectName(u"tokenSource"_s);
    m_source->setAccessibleName(tr("Where the token comes from"));
    sayPurposeOf(m_source, this);
    m_source->addItem(tr("Token in the snippet"));
    m_source->addItem(tr("Token from a variable"));
    m_dashboard->setObjectName(u"dashboardAddress"_s);
    m_dashboard->setElided(true);
    m_chooseDashboard->setObjectName(u"chooseDashboard"_s);
    m_timeBar->setObjectName(u"timeBar"_s);
    m_region->setObjectName(u"snippetRegion"_s);
    for (const Region &region : offeredRegions())
        m_region->addItem(region.name, region.code);
    m_region->setCurrentIndex(-1);
    m_typePlace = labelled(tr("Type"), m_type);
    m_regionPlace = labelled(tr("Region"), m_region);
    m_hostPlace = labelled(tr("Host"), m_hostEdit);
    m_hostNote->setObjectName(u"hostNote"_s);
    m_hostNote->setWordWrap(true);
    static_cast<QHBoxLayout *>(m_hostPlace->layout())->addWidget(m_hostNote, 1);
    // Where there is no note, the label stays beside its field.
    static_cast<QHBoxLayout *>(m_hostPlace->layout())->addStretch();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(m_typePlace, 0, Qt::AlignLeft);
    fields->addWidget(m_hostPlace, 1);
    m_source->setMinimumWidth(SourceWidth);
    m_source->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *link = new QHBoxLayout(m_linkPlace);
    link->setContentsMargins(0, 0, 0, 0);
    link->setSpacing(10);
    link->addWidget(m_dashboard, 1);
    link->addWidget(m_timeBar);
    link->addWidget(m_chooseDashboard);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(fields);
    column->addWidget(m_regionPlace, 0, Qt::AlignLeft);
    column->addWidget(m_source);
    column->addWidget(m_linkPlace);
}

SnippetHosts SnippetPane::hosts() const
{
    const Region *chosen = regionByCode(m_region->currentData().toString());
    return chosen ? snippetHostsOf(apiUrlOf(*chosen)) : m_base.hosts;
}

QString SnippetPane::usualHost() const
{
    const SnippetPort port = m_form.port();
    const SnippetEndpoint usual = usualEndpoint(hosts(), port);
    return usual.host.isEmpty() ? QString() : usual.text(port == SnippetPort::Otlp ? 443 : 0);
}

//! What was entered for one form is taken for the next, without a port that was only the usual one.
void SnippetPane::keepHost()
{
    const std::optional<SnippetEndpoint> entered = parseEndpoint(m_host);
    if (!entered)
        return;
    const SnippetEndpoint usual = usualEndpoint(hosts(), m_form.port());
    const bool hasUsualPort = entered->port == 0 || entered->port == usual.port;
    m_host = !hasUsualPort ? m_host : entered->host == usual.host ? QString() : entered->host;
}

void SnippetPane::setForm(const CopyForm &form)
{
    keepHost();
    const bool isOther = form.key() != m_form.key();
    m_form = form;
    if (isOther) {
        const QSignalBlocker quiet(m_source);
        m_source->setCurrentIndex(form.format && form.format->isShell ? 1 : 0);
    }
    showFields();
    showSnippet();
}

void SnippetPane::showFields()
{
    const bool hasHost = canBeEntered(m_form.port());
    const bool hasSource = m_form.format && m_form.format->variable != SnippetVariable::None;
    m_typePlace->setVisible(m_form.hasType(m_base.purpose));
    // What was chosen for another form is seen where its host is this one's, too.
    m_regionPlace->setVisible(
        m_base.hosts.region.isEmpty()
        && (m_form.needsRegion() || (hasHost && m_region->currentIndex() >= 0)));
    m_hostPlace->setVisible(hasHost);
    m_source->setVisible(hasSource);
    m_source->setItemText(1,
                          m_form.format && m_form.format->variable == SnippetVariable::File
                              ? tr("Token from a file")
                              : tr("Token from a variable"));
    m_linkPlace->setVisible(m_form.isLink());
    m_hostEdit->setText(m_host.isEmpty() ? usualHost() : m_host);
}

void SnippetPane::setType(const QString &type)
{
    m_type->setText(type);
}

void SnippetPane::setDashboard(const QString &address)
{
    m_address = address;
    m_dashboard->setText(address.isEmpty() ? tr("No dashboard yet") : isolated(address));
    m_chooseDashboard->setText(address.isEmpty() ? tr("Enter address…") : tr("Change address…"));
    m_chooseDashboard->updateGeometry();
    showSnippet();
}

void SnippetPane::setWarning(const QString &warning)
{
    m_before = warning;
    showWarnings();
}

void SnippetPane::showWarnings()
{
    QStringList warnings{m_before};
    if (m_form.isLink())
        warnings.append(strangeHostText(strangeHostOf(m_address)));
    warnings.removeAll({});
    m_warning->setText(breakable(warnings.join(u' ')));
    m_warning->setVisible(!warnings.isEmpty());
}

void SnippetPane::setHostNote(const QString &note)
{
    m_hostNote->setText(note);
}

SnippetRequest SnippetPane::request() const
{
    SnippetRequest request = m_base;
    request.hosts = hosts();
    request.type = m_type->text().trimmed();
    request.host = canBeEntered(m_form.port()) ? m_host : QString();
    request.dashboard = m_address;
    request.showsTimeBar = m_timeBar->isChecked();
    request.fromVariable = m_form.format && m_form.format->variable != SnippetVariable::None
        && m_source->currentIndex() == 1;
    return request;
}

bool SnippetPane::lacksDashboard() const
{
    return m_form.isLink() && m_address.isEmpty();
}

void SnippetPane::showSnippet()
{
    const auto masked = m_form.masked(request(), m_mask);
    const SnippetFault::Kind fault = masked ? SnippetFault::Kind::Unwritable : masked.error().kind;
    m_isPossible = masked.has_value();
    m_holdsToken = masked && masked->contains(m_mask);
    if (const QString text = masked.value_or(QString()); text != m_preview->toPlainText())
        m_preview->setPlainText(text);
    // What is only missing is no mistake.
    m_fault->setTone(fault == SnippetFault::Kind::NoDashboard ? Tone::Accent : Tone::Danger);
    m_fault->setText(masked ? QString() : snippetFaultText(masked.error()));
    m_fault->setVisible(!masked);
    const bool hostIsWrong =
        !masked && (fault == SnippetFault::Kind::Host || fault == SnippetFault::Kind::NoHost);
    m_hostEdit->setProperty(AppStyle::WrongInput, hostIsWrong);
    m_hostEdit->update();
    m_type->setProperty(AppStyle::WrongInput, !masked && fault == SnippetFault::Kind::NoType);
    m_type->update();
    m_region->setProperty(AppStyle::WrongInput, !masked && fault == SnippetFault::Kind::NoRegion);
    m_region->update();
    m_hostNote->setVisible(m_host.isEmpty() && !hostIsWrong && !m_base.hosts.region.isEmpty());
    QStringList notes;
    if (m_form.format)
        notes += {remarkText(*m_form.format), checkedText(*m_form.format)};
    else
        notes.append(tr("Your own template; nothing has checked it."));
    notes.append(abilityText(m_base.purpose, m_base.account));
    notes.removeAll({});
    m_note->setText(breakable(notes.join(u' ')));
    showWarnings();
    emit changed();
}

} // namespace tokendeck

#include "moc_snippet_pane.cpp"
