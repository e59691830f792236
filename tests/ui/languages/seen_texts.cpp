// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/seen_texts.h"

#include "ui/table/table_header.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QLatin1StringView(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    if (const QWidget *parent = widget->parentWidget(); parent && widget->objectName().isEmpty())
        name += u" in "_s + nameOf(parent);
    return name;
}

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

bool isCutLabel(const QLabel *label)
{
    // One that is shortened has its text in its tool tip.
    if (label->text().isEmpty() || label->minimumSizeHint().width() == 0)
        return false;
    const QSize room = label->contentsRect().size();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height()
            || label->width() < label->minimumSizeHint().width();
    return widthOf(label->fontMetrics(), label->text()) > room.width();
}

bool isCutButton(const QAbstractButton *button)
{
    if (button->text().isEmpty() || button->width() >= button->sizeHint().width())
        return false;
    const bool tellsAll = !button->toolTip().isEmpty();
    if (qobject_cast<const Button *>(button) || qobject_cast<const QCheckBox *>(button)
        || qobject_cast<const QRadioButton *>(button))
        return !tellsAll;
    return button->fontMetrics().horizontalAdvance(button->text()) > button->width() && !tellsAll;
}

//! Whether nothing brings all of \p widget into sight, as it stands partly beside or below what it
//! is in. Where something is scrolled it is only looked at across.
bool isOutside(const QWidget *widget)
{
    QRect place = widget->rect();
    for (const QWidget *inner = widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        place.translate(inner->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool isScrolled = area && area->viewport() == outer;
        const bool scrollsAcross = isScrolled && area->horizontalScrollBar()->maximum() > 0
            && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (!scrollsAcross && (place.left() < 0 || place.right() >= outer->width()))
            return true;
        if (!isScrolled && (place.top() < 0 || place.bottom() >= outer->height()))
            return true;
        if (isScrolled)
            place = outer->rect();
    }
    return false;
}

bool isCutCombo(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    const QRect room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                      QStyle::SC_ComboBoxEditField, combo);
    // As exact as what elides it.
    return QFontMetricsF(combo->font()).horizontalAdvance(combo->currentText()) > room.width()
        && combo->toolTip().isEmpty();
}

bool isCutPlaceholder(const QLineEdit *edit)
{
    constexpr int AroundText = 4; // Qt's own, on both sides together
    QStyleOptionFrame option;
    option.initFrom(edit);
    const QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    return edit->text().isEmpty() && edit->toolTip().isEmpty()
        && edit->fontMetrics().horizontalAdvance(edit->placeholderText())
        > room.marginsRemoved(edit->textMargins()).width() - AroundText;
}

void addView(const QAbstractItemView *view, std::vector<SeenText> &found)
{
    if (!view->model() || qobject_cast<const QHeaderView *>(view))
        return;
    const auto addRows = [&](auto self, const QModelIndex &parent) -> void {
        const int rows = std::min(view->model()->rowCount(parent), 12);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                const QModelIndex index = view->model()->index(row, column, parent);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    found.push_back({index.data(role).toString(),
                                     nameOf(view) + u" column %1"_s.arg(column), false});
            }
            self(self, view->model()->index(row, 0, parent));
        }
    };
    addRows(addRows, {});
}

void addHeader(const QHeaderView *header, std::vector<SeenText> &found)
{
    if (!header->model() || header->orientation() != Qt::Horizontal)
        return;
    const auto *table = qobject_cast<const TableHeader *>(header);
    for (int section = 0; section < header->count(); ++section) {
        if (!header->isSectionHidden(section))
            found.push_back({header->model()->headerData(section, Qt::Horizontal).toString(),
                             nameOf(header),
                             table && table->nameWidth(section) > table->sectionSize(section)});
    }
}

void addMenu(const QMenu *menu, std::vector<SeenText> &found)
{
    for (const QAction *action : menu->actions()) {
        found.push_back({action->text().section(u'\t', 0, 0), nameOf(menu), false});
        if (action->menu())
            addMenu(action->menu(), found);
    }
}

void addText(const QWidget *widget, std::vector<SeenText> &found)
{
    const auto add = [&](const QString &text, bool isCut) {
        found.push_back({text, nameOf(widget), isCut});
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        add(label->text(), isCutLabel(label) || isOutside(label));
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        add(button->text(), isCutButton(button) || isOutside(button));
    else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            add(combo->itemText(i), false);
        add(combo->currentText(), isCutCombo(combo) || isOutside(combo));
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        add(edit->placeholderText(), isCutPlaceholder(edit) || isOutside(edit));
    else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget)) {
        // A sample of code is no text.
        if (!area->testAttribute(Qt::WA_SetLayoutDirection))
            add(area->placeholderText(), isOutside(area));
    } else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        add(box->title(), false);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabText(i),
                tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)));
    } else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        addHeader(header, found);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        addView(view, found);
    else if (const auto *menu = qobject_cast<const QMenu *>(widget))
        addMenu(menu, found);
    for (const QString &text :
         {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()})
        add(text, false);
    if (widget->isWindow())
        add(widget->windowTitle(), false);
}

//! \p root and what is visible in it, but for other windows.
QList<QWidget *> partsOf(QWidget *root)
{
    QList<QWidget *> parts{root};
    for (QWidget *part : root->findChildren<QWidget *>()) {
        if (part->isVisible() && part->window() == root->window())
            parts.append(part);
    }
    return parts;
}

//! Whether \p widget runs from left to right in every window, or stands in what does.
bool isFixed(const QWidget *widget)
{
    for (const QWidget *each = widget; each && !each->isWindow(); each = each->parentWidget()) {
        if (each->testAttribute(Qt::WA_SetLayoutDirection)
            || qobject_cast<const QScrollBar *>(each))
            return true;
    }
    return false;
}

QRect placeIn(const QWidget *root, const QWidget *widget)
{
    return {widget->mapTo(root, QPoint()), widget->size()};
}

void letItBePlaced()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

} // namespace

std::vector<SeenText> seenTexts(QWidget *root)
{
    std::vector<SeenText> found;
    for (const QWidget *part : partsOf(root))
        addText(part, found);
    std::erase_if(found, [](const SeenText &seen) { return seen.text.trimmed().isEmpty(); });
    return found;
}

bool awaitSight(QWidget *seen)
{
    if (!QTest::qWaitForWindowExposed(seen))
        return false;
    QGuiApplication::sync();
    // One that stays too small is looked at as it is.
    constexpr int Patience = 1000;
    const auto isLargeEnough = [seen] {
        const QSize least = seen->minimumSizeHint().expandedTo(seen->minimumSize());
        return seen->size().expandedTo(least) == seen->size();
    };
    (void)QTest::qWaitFor(isLargeEnough, Patience);
    return true;
}

QString untranslated(const QString &text, const QStringList &data)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧' && depth == 0)
            rest.clear(); // what begins on a line before
        else if (c == u'⟧')
            --depth;
        else if (depth == 0)
            rest += c;
    }
    // An address is no word, nor is what is shown of a token.
    static const QRegularExpression others(u"https?://\\S+|\\w{4}\u2022{4}\\w{4}"_s);
    rest.replace(others, u" "_s);
    for (const QString &known : data) {
        for (qsizetype at = rest.indexOf(known); at >= 0; at = rest.indexOf(known, at + 1)) {
            // Whole words alone.
            const qsizetype end = at + known.size();
            const bool begins = at == 0 || !rest[at - 1].isLetter() || !known.front().isLetter();
            const bool ends =
                end == rest.size() || !rest[end].isLetter() || !known.back().isLetter();
            if (begins && ends)
                rest.replace(at, known.size(), u" "_s);
        }
    }
    rest = rest.simplified();
    const bool hasLetters = std::ranges::any_of(rest, [](QChar c) { return c.isLetter(); });
    return hasLetters ? rest : QString();
}

QStringList unmirrored(QWidget *root)
{
    constexpr int Tolerance = 3; // odd widths, and lines at an edge
    std::map<QWidget *, QRect> before;
    for (QWidget *part : partsOf(root)) {
        if (!isFixed(part))
            before[part] = placeIn(root, part);
    }
    const QSize size = root->size();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    letItBePlaced();
    QStringList wrong;
    for (QWidget *part : partsOf(root)) {
        const auto known = before.find(part);
        if (known == before.end())
            continue;
        const QRect &was = known->second;
        const QRect place = placeIn(root, part);
        const int wanted = root->width() - was.x() - was.width();
        if (std::abs(place.x() - wanted) > Tolerance && size == root->size())
            wrong.append(u"%1: %2 to %3 became %4 to %5, not %6"_s.arg(nameOf(part))
                             .arg(was.left())
                             .arg(was.right())
                             .arg(place.left())
                             .arg(place.right())
                             .arg(wanted));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    letItBePlaced();
    return wrong;
}

} // namespace tokendeck::test
