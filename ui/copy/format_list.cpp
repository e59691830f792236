// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/format_list.h"

#include "ui/copy/format_model.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using Kind = FormatModel::Kind;

constexpr int Padding = 10;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(FormatModel::KindRole).toInt());
}

class FormatDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHeading = kindOf(index) == Kind::Heading;
        const QFontMetrics metrics(fontOf(isHeading ? TextStyle::Caption : TextStyle::Bold));
        return {100, metrics.height() + (isHeading ? 14 : 15)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        const bool isOver = option.state & QStyle::State_MouseOver;
        painter->save();
        if (isCurrent || (isOver && kindOf(index) != Kind::Heading))
            paintRoundedBox(painter, box, isCurrent ? colors.accentSoft : colors.hover, {},
                            AppStyle::Radius);
        if (isCurrent && (option.state & QStyle::State_HasFocus))
            paintFocusFrame(painter, box, colors.accent, AppStyle::Radius);
        painter->setFont(fontOf(kindOf(index) == Kind::Heading ? TextStyle::Caption
                                    : isCurrent                ? TextStyle::Bold
                                                               : TextStyle::Body));
        painter->setPen(kindOf(index) == Kind::Heading                        ? colors.dim
                            : isCurrent || kindOf(index) == Kind::NewTemplate ? colors.accent
                                                                              : colors.text);
        const QRect text = option.rect.adjusted(Padding, 0, -Padding, 0);
        painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
        painter->restore();
    }
};

} // namespace

FormatList::FormatList(FormatModel &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"formatList"_s);
    setAccessibleName(tr("Formats"));
    setModel(&model);
    setItemDelegate(new FormatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (kindOf(index) == Kind::NewTemplate)
            emit newTemplateRequested();
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (kindOf(index) == Kind::Form)
            emit formActivated();
    });
}

void FormatList::setCurrentRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void FormatList::walk(int step)
{
    const int count = model()->rowCount();
    const int direction = step < 0 ? -1 : 1;
    int row = currentIndex().row();
    for (int left = std::abs(step); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < count && kindOf(model()->index(next, 0)) == Kind::Heading)
            next += direction;
        if (next < 0 || next >= count)
            break;
        row = next;
    }
    if (row >= 0 && row != currentIndex().row())
        setCurrentRow(row);
}

void FormatList::keyPressEvent(QKeyEvent *event)
{
    const int all = model()->rowCount();
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Home:
        return walk(-all);
    case Qt::Key_End:
        return walk(all);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateRow(currentIndex());
    default:
        QListView::keyPressEvent(event);
    }
}

void FormatList::activateRow(const QModelIndex &index)
{
    if (index.isValid() && kindOf(index) == Kind::NewTemplate)
        emit newTemplateRequested();
    else if (index.isValid())
        emit formActivated();
}

} // namespace tokendeck

#include "moc_format_list.cpp"
