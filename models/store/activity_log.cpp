// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity_log.h"

#include "models/base/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! No file of this log comes near it.
constexpr qint64 MostBytes = qint64(16) * 1024 * 1024;

struct Line {
    QByteArray text;
    Activity entry;
};

struct Page {
    std::vector<Line> lines; // the newest first
    std::optional<Problem> problem;
};

//! What the file \p path holds.
Page readPage(const QString &path)
{
    const SafeFile file(path);
    const FileOutcome<std::optional<QByteArray>> bytes = file.read(MostBytes);
    if (!bytes)
        return {.problem = asProblem(bytes.error())};
    Page page;
    if (!*bytes)
        return page;
    if ((*bytes)->size() > MostBytes)
        page.problem = asProblem(file.problem(QCoreApplication::translate(
            "FileProblem", "the file is too large, only its beginning was read")));
    for (const QByteArray &each : (*bytes)->split('\n')) {
        QByteArray line = each.trimmed();
        if (auto entry = activityFromJsonLine(line))
            page.lines.push_back({std::move(line), *std::move(entry)});
    }
    std::ranges::reverse(page.lines);
    return page;
}

//! The file of \p directory that is the \p age-th, counted from the one that is written.
QString pathOf(const QString &directory, int age)
{
    const QString name = age == 0 ? u"activity.jsonl"_s : u"activity.%1.jsonl"_s.arg(age);
    return QDir(directory).filePath(name);
}

} // namespace

std::vector<Activity> readActivities(const QString &directory)
{
    std::vector<Activity> activities;
    for (int age = 0; QFile::exists(pathOf(directory, age)); ++age) {
        for (Line &line : readPage(pathOf(directory, age)).lines)
            activities.push_back(std::move(line.entry));
    }
    return activities;
}

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

ActivityLog::~ActivityLog()
{
    if (!m_unwritten.isEmpty())
        (void)write();
}

void ActivityLog::append(const Activity &activity)
{
    const QByteArray line = toJsonLine(activity);
    m_unwritten += line + '\n';
    const VoidOutcome written = write();
    m_ownLines.insert(line);
    m_entries.insert(m_entries.begin(), activity);
    emit entriesAdded(0, 1);
    if (!written && !std::exchange(m_told, true))
        emit problemOccurred(written.error());
}

bool ActivityLog::canLoadMore() const
{
    if (m_loading || m_nextAge >= m_limits.files)
        return false;
    if (!m_nextExists)
        m_nextExists = QFile::exists(filePath(m_nextAge));
    return *m_nextExists;
}

void ActivityLog::loadMore()
{
    if (!canLoadMore())
        return;
    m_loading = true;
    m_background.run(
        this, [path = filePath(m_nextAge)] { return readPage(path); },
        [this](Page page) {
            m_loading = false;
            ++m_nextAge;
            m_nextExists.reset();
            const auto first = m_entries.size();
            for (Line &line : page.lines) {
                // Also what was written while the file was read.
                if (!m_ownLines.contains(line.text))
                    m_entries.push_back(std::move(line.entry));
            }
            emit entriesAdded(int(first), int(m_entries.size() - first));
            if (page.problem)
                emit problemOccurred(*page.problem);
        });
}

QString ActivityLog::filePath(int age) const
{
    return pathOf(m_directory, age);
}

VoidOutcome ActivityLog::write()
{
    const SafeFile file(filePath(0));
    // A page under way is read by its name, which must go on meaning the same file.
    if (!m_loading && QFileInfo(file.path()).size() >= m_limits.fileBytes)
        rotate();
    VoidOutcome written = outcomeOf(file.append(m_unwritten));
    if (written) {
        m_unwritten.clear();
        m_told = false;
    }
    if (m_nextAge == 0)
        m_nextExists.reset();
    return written;
}

void ActivityLog::rotate()
{
    QFile::remove(filePath(m_limits.files - 1));
    for (int age = m_limits.files - 2; age > 0; --age)
        QFile::rename(filePath(age), filePath(age + 1));
    const bool isFree = m_limits.files == 1 || QFile::rename(filePath(0), filePath(1));
    // What was loaded already is one file older now.
    if (isFree && m_nextAge > 0)
        ++m_nextAge;
    m_nextExists.reset();
}

} // namespace tokendeck

#include "moc_activity_log.cpp"
