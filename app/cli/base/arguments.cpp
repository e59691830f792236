// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/arguments.h"

#include "words/base/name_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ArgumentWords)
};

const OptionSpec *specOf(const OptionSpecs &specs, QStringView argument)
{
    const auto names = [argument](const OptionSpec &spec) {
        return argument.startsWith(u"--")
            ? argument.sliced(2) == spec.name
            : spec.letter && argument.size() == 2 && argument[1] == QLatin1Char(spec.letter);
    };
    const auto found = std::ranges::find_if(specs, names);
    return found == specs.end() ? nullptr : &*found;
}

//! Whether \p argument can be nothing but an option.
bool isOption(QStringView argument)
{
    return argument.startsWith(u"--") && argument.size() > 2;
}

} // namespace

tl::expected<Arguments, QString> Arguments::read(const QStringList &arguments,
                                                 const OptionSpecs &specs)
{
    Arguments read;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        if (argument == u"--") {
            while (++at < arguments.size())
                read.addWord(arguments, at);
            break;
        }
        const bool isLong = isOption(argument);
        const qsizetype equals = isLong ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.first(equals);
        const OptionSpec *spec = argument.startsWith(u'-') ? specOf(specs, name) : nullptr;
        if (!spec) {
            if (isLong)
                return tl::make_unexpected(
                    ArgumentWords::tr("“%1” is no option of this command.").arg(name));
            read.addWord(arguments, at);
            continue;
        }
        QStringList &values = read.m_options[spec->name];
        if (!values.isEmpty() && !spec->repeatable && !spec->value.isEmpty())
            return tl::make_unexpected(ArgumentWords::tr("“%1” can be given once.").arg(name));
        if (spec->value.isEmpty()) {
            if (equals >= 0)
                return tl::make_unexpected(ArgumentWords::tr("“%1” takes no value.").arg(name));
            continue;
        }
        if (equals < 0 && at + 1 == arguments.size())
            return tl::make_unexpected(
                ArgumentWords::tr("“%1” needs a value: %2.").arg(name, spec->value));
        const QString value = equals < 0 ? arguments[++at] : argument.sliced(equals + 1);
        // As an unset variable of a script gives it.
        if (value.isEmpty())
            return tl::make_unexpected(
                ArgumentWords::tr("“%1” needs a value: %2.").arg(name, spec->value));
        if (spec->values == OptionSpec::Values::Choices && !spec->choices.contains(value))
            return tl::make_unexpected(
                ArgumentWords::tr("“%1” takes one of: %2.").arg(name, listed(spec->choices)));
        values.append(value);
    }
    return read;
}

void Arguments::addWord(const QStringList &arguments, qsizetype at)
{
    m_words.append(arguments[at]);
    m_places.push_back(at);
}

tl::expected<Arguments, QString> Arguments::read(const QByteArrayList &arguments,
                                                 const OptionSpecs &specs)
{
    QStringList texts;
    for (const QByteArray &argument : arguments)
        texts.append(textOf(argument));
    auto read = Arguments::read(texts, specs);
    for (qsizetype index = 0; read && index < read->m_words.size(); ++index) {
        const QByteArray &given = arguments[read->m_places[size_t(index)]];
        if (read->m_words[index].toLocal8Bit() != given)
            read->m_given.insert(index, given);
    }
    return read;
}

QString Arguments::textOf(const QByteArray &argument)
{
    return QString::fromLocal8Bit(argument);
}

QString Arguments::value(const QString &option) const
{
    const QStringList values = m_options.value(option);
    return values.isEmpty() ? QString() : values.constLast();
}

std::optional<int> Arguments::number(const QString &option, int least, int most) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace tokendeck::cli
