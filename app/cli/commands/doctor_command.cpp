// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/doctor_command.h"

#include "app/cli/rows/row_writer.h"
#include "services/sync/doctor/doctor.h"
#include "services/sync/doctor/doctor_report.h"
#include "services/sync/doctor/private_words.h"
#include "words/base/name_words.h"
#include "words/sync/checks/doctor_words.h"

#include <QCoreApplication>

#include <array>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct DoctorCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DoctorCommand)
};

//! A check's word for programs, in the order of DoctorCheck.
QString keyOf(DoctorCheck check)
{
    static const std::array<QString, DoctorCheckCount> keys{
        u"name"_s,       u"way-out"_s,         u"tls"_s,
        u"clock"_s,      u"token"_s,           u"region"_s,
        u"accounts"_s,   u"shipping-tokens"_s, u"shared-tokens"_s,
        u"api-tokens"_s, u"search-and-audit"_s};
    return keys[size_t(check)];
}

//! The same of a verdict.
QString keyOf(Verdict verdict)
{
    static const std::array<QString, 6> keys{u"good"_s,        u"remark"_s,      u"problem"_s,
                                             u"not-offered"_s, u"not-checked"_s, u"pending"_s};
    return keys[size_t(verdict)];
}

std::vector<RowColumn> columns()
{
    return {{u"connection"_s, DoctorCommand::tr("Connection")},
            {u"check"_s, DoctorCommand::tr("Check")},
            {u"verdict"_s, DoctorCommand::tr("Verdict")},
            {u"found"_s, DoctorCommand::tr("What was found")},
            {u"note"_s, DoctorCommand::tr("Note")},
            {u"milliseconds"_s, DoctorCommand::tr("ms"), true}};
}

void writeLines(RowWriter &writer, const QString &connection, const DoctorFacts &facts,
                const DoctorReport &report, const QStringList &secrets)
{
    for (const DoctorLine &line : report.lines) {
        const DoctorText text = doctorText(facts, line);
        writer.text(connection);
        writer.word(doctorTitle(line.check), keyOf(line.check));
        writer.word(verdictWord(line.verdict), keyOf(line.verdict));
        writer.sentence(withoutWords(text.text, secrets));
        writer.sentence(withoutWords(text.note, secrets));
        writer.number(line.took ? std::optional<qint64>(line.took->count()) : std::nullopt);
        writer.endRow();
    }
}

//! What is checked: what it is called, and how that begins.
struct Subject {
    QString name;
    std::function<void(Doctor &)> begin;
};

//! The connection of the environment, or those of the settings.
Step<std::vector<Subject>> subjectsOf(EstateReader &estate)
{
    if (const Step<void> opened = estate.open(); !opened)
        return leave(opened.error());
    // Whoever it is that refuses it, is to be found out.
    if (const std::optional<Candidate> candidate = estate.environmentCandidate())
        return std::vector<Subject>{{candidate->apiUrl.host(), [candidate](Doctor &doctor) {
                                         doctor.start(*candidate);
                                     }}};
    // Without a token, how far the network comes can be told all the same.
    if (const Step<void> unlocked = estate.unlock();
        !unlocked && unlocked.error() != ExitCode::NotRead)
        return leave(unlocked.error());
    std::vector<Subject> subjects;
    for (const ConnectionId &id : estate.connections())
        subjects.push_back(
            {estate.core().workspace().connection(id)->connection.name, [id](Doctor &doctor) {
                 doctor.start(id);
             }});
    return subjects;
}

ExitCode runDoctor(CommandContext &context)
{
    if (!context.arguments.words().isEmpty()) {
        context.console.say(DoctorCommand::tr("doctor takes no words."));
        return ExitCode::WrongUse;
    }
    EstateReader &estate = context.estate;
    const Step<std::vector<Subject>> subjects = subjectsOf(estate);
    if (!subjects)
        return subjects.error();

    const QStringList secrets = privateWords();
    const auto writer =
        makeRowWriter(rowFormatOf(context.arguments, estate.core().clock().now()), columns());
    bool hasProblem = false;
    bool isKnown = true;
    for (const auto &[name, begin] : *subjects) {
        const std::unique_ptr<Doctor> doctor = estate.core().makeDoctor();
        QObject::connect(doctor.get(), &Doctor::finished, &estate.waiter(), &Waiter::look);
        context.console.progress(DoctorCommand::tr("Checking %1…").arg(quotedName(name)));
        begin(*doctor);
        const Waiter::End end = estate.waiter().until([&] { return !doctor->isRunning(); });
        context.console.progress({});
        if (end == Waiter::End::Interrupted)
            return ExitCode::Interrupted;
        const DoctorReport report = judge(doctor->facts());
        context.console.say(u"%1: %2 %3."_s.arg(
            quotedName(name), doctorHeadline(doctor->facts(), report), doctorCounts(report)));
        writeLines(*writer, name, doctor->facts(), report, secrets);
        hasProblem = hasProblem || report.count(Verdict::Problem) > 0;
        isKnown = isKnown && report.outcome != DoctorOutcome::NotKnown;
    }
    const ExitCode written = context.console.write(writer->take());
    if (written != ExitCode::Fine)
        return written;
    if (hasProblem)
        return ExitCode::Found;
    return isKnown ? ExitCode::Fine : ExitCode::NotRead;
}

} // namespace

Command doctorCommand()
{
    return {.name = u"doctor"_s,
            .words = {},
            .summary = DoctorCommand::tr("Finds out why connections work or do not."),
            .help = DoctorCommand::tr(
                "Looks at the name, the way out, TLS, the clock, the token, the region and each "
                "permission, 5 seconds each and 30 for a connection, and changes nothing. Exits "
                "with 1 where there is a problem, and with 3 where there is none and too little "
                "could be checked. Remarks are no problems."),
            .options = connectionOptions() + OptionSpecs{formatOption()},
            .run = runDoctor};
}

} // namespace tokendeck::cli
