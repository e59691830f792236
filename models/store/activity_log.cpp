// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity_log.h"

#include <QDir>
#include <QFile>

#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! The entries of the file \p path, the newest first, without the lines of \p known.
std::vector<Activity> readEntries(const QString &path, const QSet<QByteArray> &known)
{
    std::vector<Activity> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (known.contains(line))
            continue;
        if (auto entry = activityFromJsonLine(line))
            entries.push_back(*std::move(entry));
    }
    std::ranges::reverse(entries);
    return entries;
}

Problem fileProblem(const QFile &file)
{
    return {.kind = ProblemKind::FileFailed, .detail = file.errorString()};
}

} // namespace

ActivityLog::ActivityLog(QString directory, Background &background, Limits limits, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
    , m_background(background)
    , m_limits(limits)
{
}

ActivityLog::ActivityLog(QString directory, Background &background, QObject *parent)
    : ActivityLog(std::move(directory), background, Limits{}, parent)
{
}

void ActivityLog::append(const Activity &activity)
{
    const QByteArray line = toJsonLine(activity);
    const std::optional<Problem> problem = write(line);
    m_ownLines.insert(line);
    m_entries.insert(m_entries.begin(), activity);
    emit entriesAdded(0, 1);
    if (problem)
        emit problemOccurred(*problem);
}

bool ActivityLog::canLoadMore() const
{
    return !m_loading && m_nextAge < m_limits.files && QFile::exists(filePath(m_nextAge));
}

void ActivityLog::loadMore()
{
    if (!canLoadMore())
        return;
    m_loading = true;
    m_background.run(
        this, [path = filePath(m_nextAge), known = m_ownLines] { return readEntries(path, known); },
        [this](std::vector<Activity> page) {
            m_loading = false;
            ++m_nextAge;
            const int first = int(m_entries.size());
            std::ranges::move(page, std::back_inserter(m_entries));
            emit entriesAdded(first, int(page.size()));
        });
}

QString ActivityLog::filePath(int age) const
{
    const QString name = age == 0 ? u"activity.jsonl"_s : u"activity.%1.jsonl"_s.arg(age);
    return QDir(m_directory).filePath(name);
}

std::optional<Problem> ActivityLog::write(const QByteArray &line)
{
    QDir().mkpath(m_directory);
    QFile file(filePath(0));
    if (file.size() >= m_limits.fileBytes)
        rotate();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fileProblem(file);
    // Names of tokens and accounts are nobody else's business.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(line + '\n') < 0 || !file.flush())
        return fileProblem(file);
    return std::nullopt;
}

void ActivityLog::rotate()
{
    QFile::remove(filePath(m_limits.files - 1));
    for (int age = m_limits.files - 2; age >= 0; --age)
        QFile::rename(filePath(age), filePath(age + 1));
    // What was loaded already is one file older now.
    if (m_nextAge > 0 || m_loading)
        ++m_nextAge;
}

} // namespace tokendeck
