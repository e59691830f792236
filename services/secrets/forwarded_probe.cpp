// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/forwarded_probe.h"

#include <utility>

namespace tokendeck {

void ForwardedProbe::ask(std::function<void(KeychainState)> done)
{
    reach([done = std::move(done)](KeychainProbe *probe) {
        probe ? probe->ask(done) : done(KeychainState::Unknown);
    });
}

void ForwardedProbe::open(std::function<void(KeychainState)> done)
{
    reach([done = std::move(done)](KeychainProbe *probe) {
        probe ? probe->open(done) : done(KeychainState::Unknown);
    });
}

void ForwardedProbe::stopOpening()
{
    if (KeychainProbe *probe = reached())
        probe->stopOpening();
}

void ForwardedProbe::list(const QString &service, std::function<void(QStringList)> done)
{
    reach([service, done = std::move(done)](KeychainProbe *probe) {
        probe ? probe->list(service, done) : done({});
    });
}

void ForwardedProbe::lock(std::function<void(KeychainState)> done)
{
    reach([done = std::move(done)](KeychainProbe *probe) {
        probe ? probe->lock(done) : done(KeychainState::Unknown);
    });
}

void ForwardedProbe::findProduct(std::function<void()> done)
{
    reach([done = std::move(done)](KeychainProbe *probe) {
        probe ? probe->findProduct(done) : done();
    });
}

QString ForwardedProbe::productName() const
{
    const KeychainProbe *probe = reached();
    return probe ? probe->productName() : QString();
}

bool ForwardedProbe::hasRecycleBin() const
{
    const KeychainProbe *probe = reached();
    return probe && probe->hasRecycleBin();
}

} // namespace tokendeck
