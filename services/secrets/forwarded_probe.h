// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain_probe.h"

namespace tokendeck {

//! Asks another probe, which there may be only later, or never: then the state is Unknown.
class ForwardedProbe : public KeychainProbe {
public:
    void ask(std::function<void(KeychainState)> done) override;
    void open(std::function<void(KeychainState)> done) override;
    void stopOpening() override;
    void list(const QString &service, std::function<void(QStringList)> done) override;
    void lock(std::function<void(KeychainState)> done) override;
    void findProduct(std::function<void()> done) override;
    [[nodiscard]] QString productName() const override;
    [[nodiscard]] bool hasRecycleBin() const override;

protected:
    //! Calls \p use once with the probe, or with nullptr where there is none; then from the event
    //! loop, and not after this object's end.
    virtual void reach(std::function<void(KeychainProbe *)> use) = 0;
    //! The probe, as far as it was reached by now.
    [[nodiscard]] virtual KeychainProbe *reached() const = 0;
};

} // namespace tokendeck
