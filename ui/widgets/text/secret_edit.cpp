// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text/secret_edit.h"

#include "models/domain/lists/token_mask.h"
#include "models/insight/pasted_token.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QByteArray>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <string_view>

namespace tokendeck {

namespace {

//! Room for a line that a token stands in, such as curl's.
constexpr int MaxLength = 4096;

constexpr int EndGap = 9; //!< from the field's edge

} // namespace

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setEchoMode(Password);
    setMaxLength(MaxLength);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    setTextStyle(this, TextStyle::Fixed);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::showEnd);
}

SecretEdit::~SecretEdit()
{
    // Who listens may be half gone by now.
    const QSignalBlocker quiet(this);
    forget();
}

Secret SecretEdit::secret() const
{
    // text() is shared with the field; only the copy made here can be overwritten.
    const QString typed = text();
    QByteArray bytes = pastedToken(typed).toUtf8();
    Secret secret(std::string_view(bytes.constData(), size_t(bytes.size())));
    wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

qsizetype SecretEdit::tokenLength() const
{
    const QString typed = text();
    return pastedToken(typed).size();
}

QString SecretEdit::objection() const
{
    const QString typed = text();
    const QStringView token = pastedToken(typed);
    return token.isEmpty() || canBeToken(token)
        ? QString()
        : tr("What was entered is no API token: it has blanks or other characters that no token "
             "has. Paste the token alone.");
}

void SecretEdit::forget()
{
    // setText() drops the undo history, clear() would add to it.
    setText(QString(text().size(), u' '));
    setText({});
}

void SecretEdit::showEnd()
{
    const QString typed = text();
    const QStringView token = pastedToken(typed);
    m_end = token.size() >= ShortestWithEnds && canBeToken(token)
        ? token.last(ShownEndLength).toString()
        : QString();
    const int room = m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + 2 * EndGap;
    // Margins are of the left and the right, whatever the direction.
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    update();
}

void SecretEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_end.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(toneColor(colorsOf(palette()), Tone::Dim));
    painter.drawText(
        rect().adjusted(EndGap, 0, -EndGap, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), m_end);
}

} // namespace tokendeck

#include "moc_secret_edit.cpp"
