// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, and must do so outside of every namespace. A static library
// needs the call: the linker drops what nothing names.
static void initTokendeckResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace tokendeck {

namespace {

constexpr std::array<const char *, size_t(IconName::Count)> fileNames{
    "accounts",      "activity", "add",     "api",      "bookmark", "check",    "chevron-down",
    "chevron-right", "close",    "columns", "compare",  "copy",     "edit",     "error",
    "filters",       "globe",    "hidden",  "info",     "keyboard", "link",     "lock",
    "menu",          "offline",  "ok",      "overview", "refresh",  "remove",   "reveal",
    "sandbox",       "scope",    "search",  "settings", "shared",   "shipping", "sort-down",
    "sort-up",       "unlock",   "warning",
};

QPixmap renderSvg(const QString &name, QSize size, qreal ratio, const QColor &tint)
{
    initTokendeckResources();
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/tokendeck/icons/"_s + name + u".svg"_s);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(pixmap.rect()));
    if (tint.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), tint);
    }
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(IconName icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        paintIcon(painter, m_icon, square, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt gives the size in device pixels and sets the ratio itself.
        QPixmap pixmap =
            iconPixmap(m_icon, std::min(size.width(), size.height()), color(mode), 1.0);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_icon); }

private:
    [[nodiscard]] static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::ButtonText);
    }

    IconName m_icon;
};

} // namespace

QString iconFileName(IconName icon)
{
    return QString::fromLatin1(fileNames.at(size_t(icon)));
}

QPixmap iconPixmap(IconName icon, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key = u"tokendeck:%1:%2:%3:%4"_s.arg(int(icon))
                            .arg(size)
                            .arg(color.rgba(), 0, 16)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderSvg(iconFileName(icon), QSize(size, size), devicePixelRatio, color);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter *painter, IconName icon, const QRect &rect, const QColor &color)
{
    painter->drawPixmap(
        rect.topLeft(),
        iconPixmap(icon, rect.width(), color, painter->device()->devicePixelRatioF()));
}

QIcon iconOf(IconName icon)
{
    return QIcon(new TintedIconEngine(icon));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addPixmap(renderSvg(u"tokendeck"_s, QSize(size, size), 1.0, {}));
    return icon;
}

} // namespace tokendeck
