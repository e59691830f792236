// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/x11_selection.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace tokendeck {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

//! In words of four bytes. "Copy as" makes some kilobytes at most.
constexpr quint32 MaxWords = 16384;

struct Freed {
    void operator()(void *data) const { std::free(data); }
};
template <typename T> using Reply = std::unique_ptr<T, Freed>;

struct Disconnected {
    void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
};
using Connection = std::unique_ptr<xcb_connection_t, Disconnected>;

//! A pipe that can be read once its stop was requested.
class StopPipe {
public:
    explicit StopPipe(const std::stop_token &stop)
        : m_opened(::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) == 0)
    {
        if (m_opened)
            m_callback.emplace(stop, Wake{m_ends[1]});
    }
    ~StopPipe()
    {
        // It waits for a call under way, which writes to the pipe.
        m_callback.reset();
        if (m_opened) {
            ::close(m_ends[0]);
            ::close(m_ends[1]);
        }
    }
    StopPipe(const StopPipe &) = delete;
    StopPipe &operator=(const StopPipe &) = delete;

    [[nodiscard]] int end() const { return m_opened ? m_ends[0] : -1; }

private:
    struct Wake {
        int end;
        void operator()() const { (void)!::write(end, "", 1); }
    };

    std::array<int, 2> m_ends{-1, -1};
    bool m_opened = false;
    std::optional<std::stop_callback<Wake>> m_callback;
};

xcb_atom_t atom(xcb_connection_t *connection, std::string_view name)
{
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, quint16(name.size()), name.data()), nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

//! Waits for the owner's answer; whether it came and has something.
bool awaitAnswer(xcb_connection_t *connection, steady_clock::time_point end, int stopEnd)
{
    for (;;) {
        while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(connection)}) {
            if ((event->response_type & 0x7f) == XCB_SELECTION_NOTIFY)
                return reinterpret_cast<const xcb_selection_notify_event_t *>(event.get())->property
                    != XCB_ATOM_NONE;
        }
        const auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
        if (left <= milliseconds(0) || xcb_connection_has_error(connection))
            return false;
        std::array<pollfd, 2> ready{
            {{xcb_get_file_descriptor(connection), POLLIN, 0}, {stopEnd, POLLIN, 0}}};
        if (::poll(ready.data(), ready.size(), int(left.count())) <= 0 || ready[1].revents != 0)
            return false;
    }
}

} // namespace

std::optional<Secret> readX11Clipboard(milliseconds patience, const std::stop_token &stop)
{
    const auto end = steady_clock::now() + patience;
    const StopPipe stopPipe(stop);
    int screen = 0;
    const Connection owned(xcb_connect(nullptr, &screen));
    xcb_connection_t *connection = owned.get();
    if (xcb_connection_has_error(connection) || stop.stop_requested())
        return {};
    xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (; screen > 0 && screens.rem > 1; --screen)
        xcb_screen_next(&screens);
    const xcb_window_t window = xcb_generate_id(connection);
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, window, screens.data->root, 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    const xcb_atom_t text = atom(connection, "UTF8_STRING");
    const xcb_atom_t answer = atom(connection, "TOKENDECK_TEXT");
    xcb_convert_selection(connection, window, atom(connection, "CLIPBOARD"), text, answer,
                          XCB_CURRENT_TIME);
    xcb_flush(connection);
    if (!awaitAnswer(connection, end, stopPipe.end()))
        return {};
    const Reply<xcb_get_property_reply_t> property(xcb_get_property_reply(
        connection, xcb_get_property(connection, 1, window, answer, XCB_ATOM_ANY, 0, MaxWords),
        nullptr));
    // What comes in pieces (INCR) is of another type and longer than any token.
    if (!property || property->type != text || property->bytes_after > 0)
        return {};
    auto *bytes = static_cast<char *>(xcb_get_property_value(property.get()));
    const auto size = size_t(xcb_get_property_value_length(property.get()));
    Secret secret(std::string_view(bytes, size));
    wipeMemory(bytes, size);
    return secret;
}

} // namespace tokendeck
