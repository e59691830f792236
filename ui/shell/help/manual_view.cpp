// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/manual_view.h"

#include "ui/theme/colors.h"

#include <QEvent>
#include <QFile>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

// Declares a function, and must do so outside of every namespace. A static library does not load
// its resources by itself.
static void loadManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace tokendeck {

namespace {

constexpr auto Folder = ":/tokendeck/manual/"_L1;
constexpr int WidestPicture = 760; // logical pixels
constexpr int DocumentMargin = 16;

QByteArray contentOf(const QString &name)
{
    loadManual();
    QFile file(Folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The part of \p html between the marks: around it is what a browser needs.
QString chapterOf(const QByteArray &html)
{
    const QString text = QString::fromUtf8(html);
    return text.section(u"<!--chapter-->"_s, 1, 1).section(u"<!--end-->"_s, 0, 0);
}

} // namespace

std::vector<ManualChapter> manualChapters()
{
    std::vector<ManualChapter> chapters;
    const QString contents = QString::fromUtf8(contentOf(u"contents.txt"_s));
    for (const QString &line : contents.split(u'\n', Qt::SkipEmptyParts))
        chapters.push_back({line.section(u' ', 0, 0), line.section(u' ', 1)});
    return chapters;
}

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"manualText"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(DocumentMargin);
}

void ManualView::showPage(const QString &page)
{
    setSource(QUrl(u"qrc"_s + Folder + page), QTextDocument::HtmlResource);
}

QString ManualView::page() const
{
    return source().fileName();
}

int ManualView::pictureWidth() const
{
    // Beside the scroll bar, whether or not it is there: whether it is depends on the pictures. A
    // little less than there is, or rounding makes them wider than the text.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    return std::clamp(room - 2 * DocumentMargin - 4, 100, WidestPicture);
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    const QString file = name.fileName();
    if (type == QTextDocument::HtmlResource)
        return chapterOf(contentOf(file));
    if (type != QTextDocument::ImageResource)
        return {};
    const QString dark = schemeOf(palette()) == Scheme::Dark ? u"-dark"_s : QString();
    QPixmap picture;
    picture.loadFromData(contentOf(u"images/%1%2.png"_s.arg(file.section(u'.', 0, 0), dark)));
    if (picture.isNull())
        return {};
    m_loadedWidth = pictureWidth();
    const double ratio = devicePixelRatioF();
    picture = picture.scaledToWidth(std::min(picture.width(), int(m_loadedWidth * ratio)),
                                    Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualView::loadAgain()
{
    if (source().isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(position);
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_loadedWidth != 0 && m_loadedWidth != pictureWidth())
        loadAgain();
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        loadAgain();
}

} // namespace tokendeck

#include "moc_manual_view.cpp"
