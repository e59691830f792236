// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/filter_form.h"

#include "models/domain/names/display_name.h"
#include "ui/theme/app_style.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/sync/editor/editor_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A row of suggestions, as high as that of a menu. The list never has the focus itself: the row
//! that Return takes is drawn as if it had.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(28, option.fontMetrics.height() + 10)};
    }

    //! Blanks at the ends are what a value cannot be filtered by: they are to be seen.
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &) const override
    {
        return visibleName(value.toString());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->showDecorationSelected = true;
        option->textElideMode = Qt::ElideRight;
        option->state |= QStyle::State_Active;
        option->state &= ~QStyle::State_HasFocus;
    }
};

QLineEdit *makeEdit(const QString &objectName, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    setSpokenName(edit, name);
    edit->setPlaceholderText(name);
    edit->setMaxLength(500);
    return edit;
}

//! Suggestions are offered, never forced: what was typed stays as it was typed.
void suggest(QLineEdit *edit, QStringListModel *model)
{
    auto *completer = new QCompleter(model, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(8);
    completer->popup()->setItemDelegate(new SuggestionDelegate(completer));
    setSpokenName(completer->popup(), FilterForm::tr("Suggestions"));
    edit->setCompleter(completer);
}

} // namespace

FilterForm::FilterForm(QWidget *parent)
    : QWidget(parent)
    , m_field(makeEdit(u"fieldEdit"_s, tr("Field")))
    , m_value(makeEdit(u"valueEdit"_s, tr("Value")))
    , m_description(makeEdit(u"descriptionEdit"_s, tr("Description (optional)")))
    , m_caption(new Label(tr("Description (optional)"), TextStyle::Small, Tone::Dim))
    , m_text(new Label({}, TextStyle::Body, Tone::Danger))
    , m_fields(new QStringListModel(this))
    , m_values(new QStringListModel(this))
{
    suggest(m_field, m_fields);
    suggest(m_value, m_values);
    setFocusProxy(m_field);
    setAccessibleRole(this, QAccessible::Grouping);
    m_text->setObjectName(u"filterText"_s);
    m_text->setWordWrap(true);
    m_text->hide();
    auto *both = new QWidget;
    // A filter is written with the field first, in every language.
    both->setLayoutDirection(Qt::LeftToRight);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_field, 1);
    line->addWidget(new Label(u":"_s, TextStyle::Body, Tone::Dim));
    line->addWidget(m_value, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(both);
    layout->addWidget(m_text);
    m_caption->hide();
    layout->addWidget(m_caption);
    m_lastLine = new QHBoxLayout;
    m_lastLine->setSpacing(6);
    m_lastLine->addWidget(m_description, 1);
    layout->addLayout(m_lastLine);
    for (QLineEdit *edit : {m_field, m_value, m_description}) {
        connect(edit, &QLineEdit::textChanged, this, &FilterForm::updateCheck);
        connect(edit, &QLineEdit::textChanged, this, &FilterForm::edited);
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
            // The Return that takes a suggestion takes it, and no more.
            const QCompleter *completer = edit->completer();
            if (!completer || !completer->popup()->isVisible()
                || !completer->popup()->currentIndex().isValid())
                emit submitted();
        });
    }
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit fieldEdited(text.trimmed()); });
    updateCheck();
}

void FilterForm::setFilters(const std::vector<Filter> &filters)
{
    m_filters = filters;
    updateCheck();
}

void FilterForm::setFields(const std::vector<QString> &fields)
{
    m_fields->setStringList(QStringList(fields.begin(), fields.end()));
}

void FilterForm::setValues(const std::vector<QString> &values)
{
    m_values->setStringList(QStringList(values.begin(), values.end()));
}

void FilterForm::setKnownMatches(const std::vector<FieldMatch> &matches)
{
    m_known = matches;
    updateCheck();
}

void FilterForm::setTrailing(QWidget *widget)
{
    m_lastLine->addWidget(widget);
}

void FilterForm::setDraft(const FilterDraft &draft)
{
    m_field->setText(draft.field);
    m_value->setText(draft.value);
    m_description->setText(draft.description);
    // What stands in it hides what it is for.
    m_caption->setVisible(!draft.description.isEmpty());
}

void FilterForm::clear()
{
    setDraft({});
}

FilterDraft FilterForm::draft() const
{
    // A value with blanks around it is another one than without them: told, not mended.
    return {m_field->text(), m_value->text(), m_description->text().trimmed()};
}

void FilterForm::updateCheck()
{
    const FilterDraft typed = draft();
    m_check = checkFilterInput(typed.field, typed.value, m_filters, m_known);
    const QString text = inputText(m_check, typed.field, typed.value);
    const bool fieldWrong = !typed.field.isEmpty() && m_check.field.has_value();
    const bool valueWrong = !typed.value.isEmpty() && m_check.value.has_value();
    const bool isHint = !fieldWrong && !valueWrong && !m_check.duplicate;
    m_text->setText(breakable(text));
    m_text->setTone(isHint ? Tone::Warning : Tone::Danger);
    m_text->setVisible(!text.isEmpty());
    mark(m_field, fieldWrong, text);
    mark(m_value, valueWrong || m_check.duplicate.has_value(), text);
    emit changed();
}

void FilterForm::mark(QLineEdit *edit, bool wrong, const QString &text)
{
    setSpokenDescription(edit, wrong ? text : QString());
    if (edit->property(AppStyle::WrongInput).toBool() == wrong)
        return;
    edit->setProperty(AppStyle::WrongInput, wrong);
    edit->update();
}

} // namespace tokendeck

#include "moc_filter_form.cpp"
