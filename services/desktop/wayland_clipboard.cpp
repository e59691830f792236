// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/wayland_clipboard.h"

#include "services/desktop/wayland/data_control.h"
#include "services/desktop/wayland/pipe_ends.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;
namespace protocol = data_control;

struct Disconnected {
    void operator()(wl_display *display) const { wl_display_disconnect(display); }
};
template <auto Destroy> struct Destroyed {
    template <typename T> void operator()(T *object) const { Destroy(object); }
};
using Display = std::unique_ptr<wl_display, Disconnected>;
using Registry = std::unique_ptr<wl_registry, Destroyed<wl_registry_destroy>>;
using Seat = std::unique_ptr<wl_seat, Destroyed<wl_seat_destroy>>;
using Callback = std::unique_ptr<wl_callback, Destroyed<wl_callback_destroy>>;
using Manager = std::unique_ptr<wl_proxy, Destroyed<protocol::destroyManager>>;
using Device = std::unique_ptr<wl_proxy, Destroyed<protocol::destroyDevice>>;
using Source = std::unique_ptr<wl_proxy, Destroyed<protocol::destroySource>>;
using Offer = std::unique_ptr<wl_proxy, Destroyed<protocol::destroyOffer>>;

//! What text is called, the name of Wayland first, then those that X11 programs ask for.
constexpr std::array TextTypes{"text/plain;charset=utf-8", "text/plain", "UTF8_STRING", "TEXT",
                               "STRING"};

//! What is offered, under each of its types.
struct Content {
    struct Part {
        QByteArray type;
        Secret bytes;
    };
    std::vector<Part> parts;

    void add(const QByteArray &type, QByteArray bytes)
    {
        parts.push_back({type, Secret({bytes.constData(), size_t(bytes.size())})});
        wipeMemory(bytes.data(), size_t(bytes.size()));
    }
};

Content contentOf(const QMimeData &data)
{
    Content content;
    for (const QString &format : data.formats()) {
        if (format == "text/plain"_L1) {
            for (const char *type : TextTypes)
                content.add(type, data.text().toUtf8());
        } else {
            content.add(format.toUtf8(), data.data(format));
        }
    }
    return content;
}

class WaylandClipboard final : public ClipboardPort {
public:
    explicit WaylandClipboard(Display display);
    ~WaylandClipboard() override;

    //! Whether the compositor has what this is made of.
    [[nodiscard]] bool isComplete() const { return m_device != nullptr; }

    bool set(std::unique_ptr<QMimeData> content) override;
    void clear() override;
    [[nodiscard]] bool holdsOwnContent() const override { return m_source != nullptr; }
    void askForeignText(std::function<void(std::optional<Secret>)> receive) override;

private:
    struct Global {
        quint32 name;
        quint32 version;
    };

    void bind();
    void serve();
    void end();
    void send(const char *type, int descriptor) const;
    void select(wl_proxy *offer);

    static const wl_registry_listener RegistryEvents;
    static const protocol::DeviceListener DeviceEvents;
    static const protocol::SourceListener SourceEvents;
    static const protocol::OfferListener OfferEvents;
    static const wl_callback_listener SettledEvents;

    static WaylandClipboard &self(void *data) { return *static_cast<WaylandClipboard *>(data); }

    Display m_display;
    std::array<std::optional<Global>, protocol::Managers.size()> m_managers;
    std::optional<Global> m_seatGlobal;
    Registry m_registry;
    Seat m_seat;
    Manager m_manager;
    Device m_device;
    Source m_source; //!< while the clipboard is ours
    Content m_content;
    Callback m_settled; //!< the clipboard has become another's, and it is not told yet
    Offer m_announced; //!< its types come before it is said what it is for
    Offer m_offered; //!< what the clipboard has, whoever's
    std::vector<QByteArray> m_announcedTypes;
    std::vector<QByteArray> m_offeredTypes;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<PipeReader> m_question; //!< the last one
};

const wl_registry_listener WaylandClipboard::RegistryEvents{
    [](void *data, wl_registry *, quint32 name, const char *interface, quint32 version) {
        WaylandClipboard &that = self(data);
        for (size_t i = 0; i < protocol::Managers.size(); ++i) {
            if (std::strcmp(interface, protocol::Managers[i]->name) == 0)
                that.m_managers[i] = Global{name, version};
        }
        if (std::strcmp(interface, wl_seat_interface.name) == 0 && !that.m_seatGlobal)
            that.m_seatGlobal = Global{name, version};
    },
    [](void *, wl_registry *, quint32) {
    }};

const protocol::DeviceListener WaylandClipboard::DeviceEvents{
    [](void *data, wl_proxy *, wl_proxy *offer) {
        self(data).m_announced.reset(offer);
        self(data).m_announcedTypes.clear();
        protocol::listen(offer, OfferEvents, data);
    },
    [](void *data, wl_proxy *, wl_proxy *offer) { self(data).select(offer); },
    [](void *data, wl_proxy *) { self(data).end(); },
    // The other selection is none of ours.
    [](void *data, wl_proxy *, wl_proxy *) {
        self(data).m_announced.reset();
    }};

const protocol::SourceListener WaylandClipboard::SourceEvents{
    [](void *data, wl_proxy *source, const char *type, int descriptor) {
        if (source == self(data).m_source.get())
            self(data).send(type, descriptor);
        else
            PipeWriter::close(descriptor);
    },
    [](void *data, wl_proxy *source) {
        WaylandClipboard &that = self(data);
        if (source != that.m_source.get())
            return;
        that.m_source.reset();
        that.m_content = {};
        // What is there instead is said before the answer to this, or was said already.
        that.m_settled.reset(wl_display_sync(that.m_display.get()));
        wl_callback_add_listener(that.m_settled.get(), &SettledEvents, data);
    }};

const wl_callback_listener WaylandClipboard::SettledEvents{[](void *data, wl_callback *, quint32) {
    self(data).m_settled.reset();
    QMetaObject::invokeMethod(&self(data), &ClipboardPort::changed, Qt::QueuedConnection);
}};

const protocol::OfferListener WaylandClipboard::OfferEvents{
    [](void *data, wl_proxy *offer, const char *type) {
        if (offer == self(data).m_announced.get())
            self(data).m_announcedTypes.emplace_back(type);
    }};

WaylandClipboard::WaylandClipboard(Display display)
    : m_display(std::move(display))
    , m_registry(wl_display_get_registry(m_display.get()))
{
    wl_registry_add_listener(m_registry.get(), &RegistryEvents, this);
    if (wl_display_roundtrip(m_display.get()) < 0)
        return;
    bind();
    if (!m_device)
        return;
    protocol::listen(m_device.get(), DeviceEvents, this);
    m_notifier = std::make_unique<QSocketNotifier>(wl_display_get_fd(m_display.get()),
                                                   QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WaylandClipboard::serve);
    wl_display_flush(m_display.get());
}

WaylandClipboard::~WaylandClipboard()
{
    m_notifier.reset();
    // What was asked for last has to reach the compositor.
    wl_display_flush(m_display.get());
}

void WaylandClipboard::bind()
{
    if (!m_seatGlobal)
        return;
    for (size_t i = 0; i < protocol::Managers.size() && !m_manager; ++i) {
        const wl_interface *interface = protocol::Managers[i];
        if (m_managers[i])
            m_manager.reset(static_cast<wl_proxy *>(
                wl_registry_bind(m_registry.get(), m_managers[i]->name, interface,
                                 std::min(m_managers[i]->version, quint32(interface->version)))));
    }
    if (!m_manager)
        return;
    m_seat.reset(static_cast<wl_seat *>(
        wl_registry_bind(m_registry.get(), m_seatGlobal->name, &wl_seat_interface, 1)));
    m_device.reset(protocol::createDevice(m_manager.get(), m_seat.get()));
}

void WaylandClipboard::serve()
{
    wl_display *display = m_display.get();
    while (wl_display_prepare_read(display) != 0)
        wl_display_dispatch_pending(display);
    wl_display_flush(display);
    if (wl_display_read_events(display) < 0 || wl_display_dispatch_pending(display) < 0)
        return end();
    wl_display_flush(display);
}

//! The compositor gives no more of it, or is gone.
void WaylandClipboard::end()
{
    m_notifier->setEnabled(false);
    const bool wasOurs = std::exchange(m_source, {}) != nullptr;
    m_content = {};
    m_offered.reset();
    if (wasOurs)
        QMetaObject::invokeMethod(this, &ClipboardPort::changed, Qt::QueuedConnection);
}

bool WaylandClipboard::set(std::unique_ptr<QMimeData> content)
{
    if (!m_notifier->isEnabled())
        return false;
    Content offered = contentOf(*content);
    Source source(protocol::createSource(m_manager.get()));
    protocol::listen(source.get(), SourceEvents, this);
    for (const Content::Part &part : offered.parts)
        protocol::offer(source.get(), part.type.constData());
    protocol::setSelection(m_device.get(), source.get());
    m_source = std::move(source);
    m_content = std::move(offered);
    // Whoever is told that it was copied may paste it at once.
    return wl_display_roundtrip(m_display.get()) >= 0 && m_source;
}

void WaylandClipboard::clear()
{
    if (!m_notifier->isEnabled())
        return;
    protocol::setSelection(m_device.get(), nullptr);
    m_source.reset();
    m_content = {};
    wl_display_roundtrip(m_display.get());
}

void WaylandClipboard::askForeignText(std::function<void(std::optional<Secret>)> receive)
{
    m_question.reset();
    const auto type = std::ranges::find_first_of(
        TextTypes, m_offeredTypes,
        [](const char *text, const QByteArray &offered) { return offered == text; });
    PipeEnds ends = m_offered && type != TextTypes.end() ? PipeEnds::open() : PipeEnds();
    if (ends.isOpen()) {
        protocol::receive(m_offered.get(), *type, ends.writing());
        wl_display_flush(m_display.get());
    }
    // The writing end is the other program's alone from now on.
    m_question = std::make_unique<PipeReader>(ends.takeReading(), std::move(receive));
}

void WaylandClipboard::send(const char *type, int descriptor) const
{
    const auto part = std::ranges::find_if(
        m_content.parts, [type](const Content::Part &one) { return one.type == type; });
    PipeWriter::write(descriptor, part == m_content.parts.end() ? Secret() : part->bytes);
}

void WaylandClipboard::select(wl_proxy *offer)
{
    m_offeredTypes = std::exchange(m_announcedTypes, {});
    m_offered = std::move(m_announced);
    if (offer != m_offered.get()) {
        m_offered.reset();
        m_offeredTypes.clear();
    }
    if (!m_source && !m_settled)
        QMetaObject::invokeMethod(this, &ClipboardPort::changed, Qt::QueuedConnection);
}

} // namespace

std::unique_ptr<ClipboardPort> makeWaylandClipboard()
{
    Display display(wl_display_connect(nullptr));
    if (!display)
        return nullptr;
    auto clipboard = std::make_unique<WaylandClipboard>(std::move(display));
    if (!clipboard->isComplete())
        return nullptr;
    return clipboard;
}

} // namespace tokendeck
