// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/scan.h"
#include "services/scan/scan_target.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tokendeck {

//! A place, and whose token stands there.
struct FoundToken {
    FoundPlace place;
    std::shared_ptr<const std::vector<TokenOwner>> owners; //!< never null, one at least
};

//! One search in files, in threads of its own, for whoever has an event loop.
class ScanRun : public QObject {
    Q_OBJECT
public:
    struct Input {
        QByteArrayList paths; //!< see ScanRequest
        bool files = true; //!< see ScanRequest
        bool staged = false;
        //! What is looked for. Asked once, in another thread, and forgotten at the end.
        std::function<ScanTarget()> target;
    };

    explicit ScanRun(Input input, QObject *parent = nullptr);
    //! Ends it; waits for what is being read.
    ~ScanRun() override;

    void start();
    //! Ends it soon; finished() comes all the same.
    void cancel();

    [[nodiscard]] const ScanProgress &progress() const { return m_progress; }
    //! How many texts are looked for; 0 until that is known.
    [[nodiscard]] int tokenCount() const { return m_tokenCount; }

signals:
    //! More was found, in no order.
    void found(const std::vector<tokendeck::FoundToken> &tokens);
    //! Once, last.
    void finished(const tokendeck::ScanReport &report);

private:
    void run(const std::stop_token &stop);
    void pass(std::vector<FoundToken> tokens);
    void tellFound();

    Input m_input;
    ScanProgress m_progress;
    std::atomic<int> m_tokenCount = 0;
    std::mutex m_guard;
    std::vector<FoundToken> m_untold; //!< under m_guard
    std::jthread m_thread;
};

} // namespace tokendeck
