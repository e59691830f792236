// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/secret_mime_data.h"

#ifdef Q_OS_MACOS
#include <QUtiMimeConverter>
#endif

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

const QString ConcealedMime = u"application/x-nspasteboard-concealed-type"_s;

//! How Qt names a registered Windows format (QMimeData's documentation).
QString windowsFormat(QLatin1StringView name)
{
    return "application/x-qt-windows-mime;value=\""_L1 + name + u'"';
}

void mark(QMimeData &content, ClipboardMarks marks)
{
    switch (marks) {
    case ClipboardMarks::Freedesktop:
        content.setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
        return;
    case ClipboardMarks::Windows: {
        // The first counts by being there; the others hold a DWORD of 0.
        const QByteArray no(4, '\0');
        content.setData(windowsFormat("ExcludeClipboardContentFromMonitorProcessing"_L1), no);
        content.setData(windowsFormat("CanIncludeInClipboardHistory"_L1), no);
        content.setData(windowsFormat("CanUploadToCloudClipboard"_L1), no);
        return;
    }
    case ClipboardMarks::Apple:
        content.setData(ConcealedMime, "1"_ba);
        return;
    }
}

#ifdef Q_OS_MACOS
//! Gives the mark the pasteboard's own name for it.
class ConcealedConverter final : public QUtiMimeConverter {
public:
    QString mimeForUti(const QString &uti) const override
    {
        return uti == ConcealedUti ? ConcealedMime : QString();
    }
    QString utiForMime(const QString &mime) const override
    {
        return mime == ConcealedMime ? ConcealedUti : QString();
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data,
                           const QString &) const override
    {
        return data.isEmpty() ? QByteArray() : data.first();
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data,
                                      const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    inline static const QString ConcealedUti = u"org.nspasteboard.ConcealedType"_s;
};
#endif

} // namespace

std::unique_ptr<QMimeData> secretMimeData(const Secret &secret, ClipboardMarks marks)
{
#ifdef Q_OS_MACOS
    // Qt keeps a list of the converters that exist; it needs the application object.
    static const ConcealedConverter converter;
#endif
    auto content = std::make_unique<QMimeData>();
    content->setText(QString::fromUtf8(secret.exposedText()));
    mark(*content, marks);
    return content;
}

} // namespace tokendeck
