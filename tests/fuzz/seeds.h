// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <set>

namespace nytto::fuzz {

/// What the fuzzers begin with: a folder for each, with good inputs and the same a little spoiled,
/// and beside it a file of the words that it may put in.
class Seeds {
public:
    /// `family` tells the files of one program from those of another.
    Seeds(const QString& folder, const char* family)
        : m_folder(folder), m_family(QString::fromLatin1(family)) {}

    /// Nothing that is so large that it makes a fuzzer slow.
    void addGood(const char* entry, const QByteArray& bytes) {
        constexpr qsizetype largest = 400'000;
        constexpr int spoiledTimes = 8;
        if (bytes.isEmpty() || bytes.size() > largest)
            return;
        write(entry, bytes);
        for (int time = 0; time < spoiledTimes; ++time)
            write(entry, spoiled(bytes));
    }
    void addWords(const char* entry, const std::set<QByteArray>& words) {
        QDir().mkpath(m_folder);
        QByteArray lines;
        for (const QByteArray& word : words) {
            lines += '"';
            for (const char byte : word)
                if (byte < ' ' || byte == '"' || byte == '\\' || byte == 127) // negative ones too
                    lines += "\\x" + QByteArray(1, byte).toHex();
                else
                    lines += byte;
            lines += "\"\n";
        }
        save(m_folder + QStringLiteral("/%1.dict").arg(QString::fromLatin1(entry)), lines);
    }

private:
    /// A good one with bytes turned, cut off, left out or doubled.
    QByteArray spoiled(QByteArray bytes) {
        const auto size = static_cast<int>(bytes.size());
        const int at = m_random.bounded(size);
        const int length = 1 + m_random.bounded(std::min(size - at, 300));
        switch (m_random.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(m_random.bounded(256));
            return bytes;
        case 1:
            return bytes.left(at);
        case 2:
            return bytes.remove(at, length);
        case 3:
            return bytes.insert(m_random.bounded(size), bytes.mid(at, length));
        default:
            for (int turned = 0; turned < 10; ++turned) {
                const int place = m_random.bounded(size);
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << m_random.bounded(8)));
            }
            return bytes;
        }
    }
    void write(const char* entry, const QByteArray& bytes) {
        QDir().mkpath(m_folder + u'/' + QString::fromLatin1(entry));
        save(QStringLiteral("%1/%2/%3-%4")
                 .arg(m_folder, QString::fromLatin1(entry), m_family, QString::number(++m_count)),
             bytes);
    }
    static void save(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The seeds could not be written.");
    }

    QString m_folder;
    QString m_family;
    QRandomGenerator m_random{2025};
    int m_count = 0;
};

} // namespace nytto::fuzz
