// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <concepts>
#include <optional>

namespace tokendeck::sandbox {

//! Writes JSON as the backend does: compact, and times as numbers with nine digits after the point,
//! which QJsonDocument cannot. Also faster, for lists of 100,000.
class JsonText {
public:
    JsonText &beginObject() { return open('{'); }
    JsonText &endObject() { return close('}'); }
    JsonText &beginArray() { return open('['); }
    JsonText &endArray() { return close(']'); }
    //! The name of the value that follows, in UTF-8.
    JsonText &name(QByteArrayView text);

    JsonText &value(QStringView text);
    JsonText &value(const Secret &secret);
    JsonText &value(bool flag);
    JsonText &value(double number);
    template <std::integral T>
    requires(!std::same_as<T, bool>) JsonText &value(T number)
    {
        return raw(QByteArray::number(number));
    }
    JsonText &null() { return raw("null"); }
    //! Epoch seconds, as 1624887273.000000000.
    JsonText &seconds(TimePoint time);
    JsonText &milliseconds(TimePoint time)
    {
        return value(qint64(time.time_since_epoch().count()));
    }
    //! \p json is a complete JSON value.
    JsonText &raw(QByteArrayView json);

    template <typename T> JsonText &member(QByteArrayView key, const T &item)
    {
        return name(key).value(item);
    }
    template <typename T> JsonText &member(QByteArrayView key, const std::optional<T> &item)
    {
        name(key);
        return item ? value(*item) : null();
    }

    void reserve(qsizetype size) { m_text.reserve(size); }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    void separate();
    void quote(QByteArrayView utf8);

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace tokendeck::sandbox
