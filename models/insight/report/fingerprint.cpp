// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/report/fingerprint.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace tokendeck {

namespace {

constexpr qsizetype KeyIdDigits = 8;
constexpr qsizetype FingerprintDigits = 16;

QString authenticated(const Secret &key, QByteArrayView text, qsizetype digits)
{
    const QByteArrayView keyText = key.exposedText();
    // Read where it lies: no copy of it is left behind.
    QMessageAuthenticationCode code(QCryptographicHash::Sha256,
                                    QByteArray::fromRawData(keyText.data(), keyText.size()));
    code.addData(text.data(), text.size());
    return QString::fromLatin1(code.result().toHex().left(digits));
}

} // namespace

FingerprintKey::FingerprintKey(Secret key)
    : m_key(std::move(key))
{
    // A text that no token is.
    if (!m_key.isEmpty())
        m_id = authenticated(m_key, "tokendeck: name of this key", KeyIdDigits);
}

Secret FingerprintKey::newText()
{
    static constexpr auto digits = "0123456789abcdef";
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    std::array<char, 64> text{};
    for (size_t at = 0; at < text.size(); ++at)
        text[at] = digits[numbers[at / 8] >> (at % 8 * 4) & 15];
    Secret secret(std::string_view(text.data(), text.size()));
    wipeMemory(numbers.data(), sizeof numbers);
    wipeMemory(text.data(), text.size());
    return secret;
}

QString FingerprintKey::of(QByteArrayView text) const
{
    return isEmpty() || text.isEmpty() ? QString() : authenticated(m_key, text, FingerprintDigits);
}

} // namespace tokendeck
