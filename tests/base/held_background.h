// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"

#include <future>
#include <utility>

namespace tokendeck::test {

//! Keeps the background's only thread from its next job until it is let go, at its end at the
//! latest.
class HeldBackground {
public:
    explicit HeldBackground(Background &background)
    {
        background.run([until = m_letGo.get_future().share()] { until.wait(); });
    }
    ~HeldBackground() { letGo(); }

    void letGo()
    {
        if (!std::exchange(m_done, true))
            m_letGo.set_value();
    }

private:
    std::promise<void> m_letGo;
    bool m_done = false;
};

} // namespace tokendeck::test
