// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/filter_list.h"

#include "models/tables/base/table_segment.h"
#include "ui/dialogs/fields/token_refusal.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/sync/editor/editor_words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int CheckLeft = 4;
constexpr int RowCheckSize = 16;
constexpr int PillLeft = 27;
constexpr int RowPillPadding = 7;
constexpr int RowGap = 3;
constexpr int Right = 4;

int rowHeight()
{
    return std::max(34, QFontMetrics(fontOf(TextStyle::Body)).height() + 17);
}

//! Draws a check box, the filter as a pill, its description and its use count.
class FilterRowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const bool enabled = option.state & QStyle::State_Enabled;
        const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
        const bool checked = state == Qt::Checked;
        const QRect row = option.rect;
        const auto visual = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        if (enabled && option.state & QStyle::State_MouseOver)
            painter->fillRect(row, colors.hover);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colors.line);

        QStyleOptionButton box;
        box.initFrom(option.widget);
        box.palette = option.palette;
        box.rect =
            visual(QRect(row.left() + CheckLeft, row.top() + (row.height() - RowCheckSize) / 2,
                         RowCheckSize, RowCheckSize));
        box.state = (enabled ? QStyle::State_Enabled : QStyle::State_None)
            | (checked                             ? QStyle::State_On
                   : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                   : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter,
                                              option.widget);

        const QFont body = fontOf(TextStyle::Body);
        const QString uses = index.data(FilterListModel::UsesRole).toString();
        const int usesWidth = QFontMetrics(body).horizontalAdvance(uses) + 1;
        painter->setFont(body);
        painter->setPen(colors.dim);
        painter->drawText(
            visual(QRect(row.right() + 1 - Right - usesWidth, row.top(), usesWidth, row.height())),
            int(Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine), uses);

        const int room = row.width() - PillLeft - usesWidth - Right - 8;
        const int pillWidth = paintPill(painter, option, index, room, checked);
        const int left = PillLeft + pillWidth + RowGap;
        const int descriptionWidth = room - pillWidth - RowGap;
        if (descriptionWidth > 20) {
            painter->setFont(body);
            painter->setPen(colors.dim);
            painter->drawText(
                visual(QRect(row.left() + left, row.top(), descriptionWidth, row.height())),
                int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                painter->fontMetrics().elidedText(
                    index.data(FilterListModel::DescriptionRole).toString().simplified(),
                    Qt::ElideRight, descriptionWidth));
        }
        if (option.state & QStyle::State_HasFocus)
            paintFocusFrame(painter, row.adjusted(0, 0, 0, -1), colors.accent, 4);
    }

private:
    static int paintPill(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, int room, bool checked)
    {
        const Colors &colors = colorsOf(option.palette);
        const bool enabled = option.state & QStyle::State_Enabled;
        const Tone tone = checked && enabled ? Tone::Accent : Tone::Dim;
        painter->setFont(fontOf(TextStyle::Small));
        const QFontMetrics metrics = painter->fontMetrics();
        const QString text = index.data(Qt::DisplayRole).toString();
        const int width = std::min(room, metrics.horizontalAdvance(text) + 2 * RowPillPadding + 1);
        const int height = metrics.height() + 4;
        const QRect row = option.rect;
        const QRect pill = QStyle::visualRect(
            option.direction, row,
            QRect(row.left() + PillLeft, row.top() + (row.height() - height) / 2, width, height));
        paintRoundedBox(painter, pill, toneSurface(colors, tone), {}, 4);
        painter->setPen(toneColor(colors, tone, true));
        const QRect inner = pill.adjusted(RowPillPadding, 0, -RowPillPadding + 1, 0);
        painter->drawText(inner, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          metrics.elidedText(text, Qt::ElideRight, inner.width()));
        return width;
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        // The whole row is the check box.
        bool toggles = false;
        if (event->type() == QEvent::MouseButtonRelease)
            toggles = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        else if (event->type() == QEvent::KeyPress)
            toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!toggles)
            return event->type() == QEvent::MouseButtonDblClick;
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

FilterRows::FilterRows(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"filterRows"_s);
    setAccessibleName(tr("Filters"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new FilterRowDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

void FilterRows::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto resize = [this] {
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, resize);
}

QSize FilterRows::sizeHint() const
{
    return {200, model() ? model()->rowCount() * rowHeight() : 0};
}

QSize FilterRows::minimumSizeHint() const
{
    return {120, std::min(sizeHint().height(), 2 * rowHeight())};
}

void FilterRows::keyPressEvent(QKeyEvent *event)
{
    // Enter is not the dialog's here: it is easily pressed to choose.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const bool checked = currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(currentIndex(), checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QListView::keyPressEvent(event);
}

void FilterRows::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

FilterList::FilterList(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new FilterListModel(this))
    , m_search(new QLineEdit)
    , m_rows(new FilterRows)
    , m_empty(new Label({}, TextStyle::Body, Tone::Dim))
{
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setPlaceholderText(tr("Search filters…"));
    m_search->setAccessibleName(tr("Search filters"));
    m_search->setAccessibleDescription(tr("Down goes to what was found"));
    m_search->setMaxLength(256);
    keepTokensOut(m_search, workspace);
    m_search->installEventFilter(this);
    m_empty->setObjectName(u"filterListText"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_rows->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_rows);
    layout->addWidget(m_empty);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_search, &QLineEdit::textChanged, m_model, &FilterListModel::setSearch);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_current =
            FilterId(m_rows->currentIndex().data(FilterListModel::FilterIdRole).value<qint32>());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateEmptyText();
        if (const QModelIndex index = m_model->indexOf(m_current); index.isValid())
            m_rows->setCurrentIndex(index);
    });
    updateEmptyText();
}

void FilterList::reveal(FilterId id)
{
    if (!m_model->indexOf(id).isValid())
        m_search->clear();
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_rows->setCurrentIndex(index);
    m_rows->scrollTo(index);
}

void FilterList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateEmptyText();
}

void FilterList::focusSearch()
{
    m_search->setFocus();
}

bool FilterList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            // The first Esc is the search's, the second one the dialog's.
            if (m_search->text().isEmpty())
                break;
            m_search->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_model->rowCount() > 0)
                m_rows->setFocus();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterList::updateEmptyText()
{
    QString text;
    if (m_model->total() == 0)
        text = m_emptyText.isEmpty() ? tr("This account has no filters yet.") : m_emptyText;
    else if (m_model->rowCount() == 0)
        text = tr("No filter matches %1.").arg(quotedName(m_search->text().simplified()));
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_rows->setVisible(text.isEmpty());
}

} // namespace tokendeck

#include "moc_filter_list.cpp"
