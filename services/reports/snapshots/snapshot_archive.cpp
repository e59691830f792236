// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/snapshot_archive.h"

#include "models/store/archive/sealed_bytes.h"

namespace tokendeck {

template <archive::RowOf<Sighting> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, since] = row;
    return take(id, since);
}

template <archive::RowOf<GoneToken> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[list, id, name, by, createdAt, since, seen, missed, filters, filterOperator] = row;
    return take(list, id, name, by, createdAt, since, seen, missed, filters, filterOperator);
}

template <archive::RowOf<ApiTokenNote> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[note, owner] = row;
    return take(note, owner);
}

template <archive::RowOf<TokenPrint> Row, typename Take> auto withFields(Row &row, Take &&take)
{
    auto &[id, text] = row;
    return take(id, text);
}

namespace {

//! A change of what is written, or of its order, is a new version: reading the old ones then goes
//! on beside it, as snapshots are no copies.
constexpr Seal SnapshotSeal{.word = QLatin1StringView("tokendeck-snapshot"), .version = 2};
static_assert(ListKindCount == 5, "a further list is a new version of the file");
//! What was written before there were fingerprints.
constexpr Seal SealWithoutPrints{.word = SnapshotSeal.word, .version = 1};

} // namespace

QByteArray snapshotBytes(const Snapshot &snapshot)
{
    ArchiveWriter writer;
    writer.put(snapshot.takenAt, snapshot.backend, snapshot.account, snapshot.accountName,
               snapshot.connectionName);
    put(writer, snapshot.lists);
    writer.put(snapshot.notes);
    for (const std::vector<Sighting> &sightings : snapshot.sightings)
        writer.put(sightings);
    writer.put(snapshot.gone, snapshot.keyId);
    for (const std::vector<TokenPrint> &prints : snapshot.prints)
        writer.put(prints);
    return sealed(writer.bytes(), SnapshotSeal);
}

tl::expected<Snapshot, SealProblem> snapshotOf(const QByteArray &bytes)
{
    auto values = unsealed(bytes, SnapshotSeal);
    const bool isOlder = !values && values.error() == SealProblem::OtherVersion;
    if (isOlder)
        values = unsealed(bytes, SealWithoutPrints);
    if (!values)
        return tl::make_unexpected(values.error());
    Snapshot snapshot;
    ArchiveReader reader(*values);
    reader.get(snapshot.takenAt, snapshot.backend, snapshot.account, snapshot.accountName,
               snapshot.connectionName);
    get(reader, snapshot.lists);
    reader.get(snapshot.notes);
    for (std::vector<Sighting> &sightings : snapshot.sightings)
        reader.get(sightings);
    reader.get(snapshot.gone);
    if (!isOlder) {
        reader.get(snapshot.keyId);
        for (std::vector<TokenPrint> &prints : snapshot.prints)
            reader.get(prints);
    }
    if (!reader.isComplete())
        return tl::make_unexpected(SealProblem::Damaged);
    return snapshot;
}

} // namespace tokendeck
