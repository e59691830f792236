// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/clipboard_service.h"

#include "services/desktop/clipboard_port.h"
#include "services/desktop/secret_mime_data.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace tokendeck {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

QByteArray randomSalt()
{
    QByteArray salt(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

} // namespace

ClipboardService::ClipboardService(Clock &clock, QObject *parent)
    : ClipboardService(clock, makeSystemClipboard(), parent)
{
}

ClipboardService::ClipboardService(Clock &clock, std::unique_ptr<ClipboardPort> port,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_port(std::move(port))
{
    connect(m_port.get(), &ClipboardPort::changed, this, &ClipboardService::onClipboardChanged);
    connect(m_port.get(), &ClipboardPort::changeAllowed, this, &ClipboardService::onChangeAllowed);
    // Before Qt hands the clipboard over to the desktop's clipboard manager at its end.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &ClipboardService::clearNow);
}

ClipboardService::~ClipboardService()
{
    if (holdsSecret() && (holder() == Holder::Here || holder() == Holder::Taker))
        m_port->clear();
}

void ClipboardService::setTimeout(std::optional<seconds> timeout)
{
    m_timeout =
        timeout ? std::optional(std::clamp(*timeout, MinTimeout, MaxTimeout)) : std::nullopt;
}

bool ClipboardService::copySecret(const Secret &secret, const QString &label)
{
    if (secret.isEmpty()) {
        emit copyFailed(label);
        return false;
    }
    m_writing = true;
    const bool taken = m_port->set(secretMimeData(secret));
    m_writing = false;
    if (!taken) {
        // An earlier secret may still be there; its countdown goes on then.
        onClipboardChanged();
        emit copyFailed(label);
        return false;
    }
    m_salt = randomSalt();
    m_digest = digestOf(secret.exposedText());
    m_label = label;
    m_foreign = Holder::Unasked;
    m_owed.reset();
    m_end.reset();
    m_timer.reset();
    if (m_timeout) {
        m_total = *m_timeout;
        m_end = m_clock.elapsed() + m_total;
        scheduleTick();
    }
    emit copied(label);
    emit countdownChanged();
    return true;
}

void ClipboardService::copyText(const QString &text)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    m_writing = true;
    const bool taken = m_port->set(std::move(content));
    m_writing = false;
    if (!taken)
        onClipboardChanged();
    else if (holdsSecret())
        forget(ClearReason::Replaced);
}

void ClipboardService::clearNow()
{
    if (holdsSecret())
        clear(ClearReason::Requested);
}

std::optional<seconds> ClipboardService::remaining() const
{
    if (!m_end)
        return std::nullopt;
    return std::chrono::ceil<seconds>(std::max(*m_end - m_clock.elapsed(), 0ms));
}

double ClipboardService::remainingFraction() const
{
    if (!m_end)
        return 0;
    return double(std::max(*m_end - m_clock.elapsed(), 0ms).count()) / double(m_total.count());
}

void ClipboardService::scheduleTick()
{
    // At the next whole second before the end.
    const milliseconds rest = *m_end - m_clock.elapsed();
    const milliseconds part = rest % 1000ms;
    m_timer = m_clock.after(part > 0ms ? part : 1000ms, [this] { tick(); });
}

void ClipboardService::tick()
{
    if (m_clock.elapsed() >= *m_end)
        return clear(ClearReason::TimedOut);
    scheduleTick();
    emit countdownChanged();
}

void ClipboardService::clear(ClearReason reason)
{
    switch (holder()) {
    case Holder::Other:
        return forget(ClearReason::Replaced);
    case Holder::Unasked:
        owe(reason);
        return askHolder();
    case Holder::Asked:
        return owe(reason);
    case Holder::Here:
    case Holder::Taker:
        if (!m_port->mayChange())
            return owe(reason);
        break;
    }
    m_writing = true;
    m_port->clear();
    m_writing = false;
    forget(reason);
}

//! What cannot be cleared yet is at least not given to anybody any more.
void ClipboardService::owe(ClearReason reason)
{
    m_owed = reason;
    m_timer.reset();
    m_writing = true;
    m_port->withhold();
    m_writing = false;
    emit countdownChanged();
}

void ClipboardService::onChangeAllowed()
{
    if (m_owed)
        clear(*m_owed);
}

bool ClipboardService::isOverdue() const
{
    return m_owed && !m_port->mayChange();
}

void ClipboardService::forget(ClearReason reason)
{
    m_timer.reset();
    m_end.reset();
    m_digest.clear();
    m_salt.clear();
    m_label.clear();
    m_foreign = Holder::Other;
    m_owed.reset();
    emit countdownChanged();
    emit cleared(reason);
}

void ClipboardService::onClipboardChanged()
{
    if (!m_writing && holdsSecret() && !m_port->holdsOwnContent())
        askHolder();
}

//! A clipboard manager may have taken the secret over: it is to be cleared there, too.
void ClipboardService::askHolder()
{
    m_foreign = Holder::Asked;
    m_port->askForeignText([this](const std::optional<Secret> &text) { takeAnswer(text); });
}

void ClipboardService::takeAnswer(const std::optional<Secret> &text)
{
    // Copied anew or given up meanwhile.
    if (!holdsSecret() || m_foreign != Holder::Asked || m_port->holdsOwnContent())
        return;
    // Who does not answer has nothing that could be pasted, and its content is not ours to clear.
    const bool same = text && digestOf(text->exposedText()) == m_digest;
    m_foreign = same ? Holder::Taker : Holder::Other;
    if (!same)
        forget(ClearReason::Replaced);
    else if (m_owed)
        clear(*m_owed);
}

ClipboardService::Holder ClipboardService::holder() const
{
    return m_port->holdsOwnContent() ? Holder::Here : m_foreign;
}

QByteArray ClipboardService::digestOf(QByteArrayView text) const
{
    return QMessageAuthenticationCode::hash(QByteArray::fromRawData(text.data(), text.size()),
                                            m_salt, QCryptographicHash::Sha256);
}

} // namespace tokendeck

#include "moc_clipboard_service.cpp"
