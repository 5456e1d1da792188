// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace nytto {

namespace {

/// Goes through the text once and remembers the keys of the objects that it is in.
class KeyScan {
public:
    explicit KeyScan(const QByteArray& json) : m_json(json) {}

    QStringList doubled() {
        for (m_at = 0; m_at < m_json.size(); ++m_at)
            step(m_json[m_at]);
        return m_doubled;
    }

private:
    struct Level {
        bool isObject = false;
        bool expectsKey = false;
        qsizetype index = 0;          ///< of the element of an array
        std::vector<QByteArray> keys; ///< of an object; the last is that of the member
    };

    void step(char character) {
        switch (character) {
        case '{':
            m_levels.push_back({true, true, 0, {}});
            break;
        case '[':
            m_levels.push_back({});
            break;
        case '}':
            closeObject();
            [[fallthrough]];
        case ']':
            m_levels.pop_back();
            break;
        case ',':
            m_levels.back().expectsKey = m_levels.back().isObject;
            ++m_levels.back().index;
            break;
        case '"':
            string();
            break;
        default:
            break;
        }
    }

    /// From the opening quotation mark to the closing one.
    void string() {
        const qsizetype start = m_at++;
        bool escaped = false;
        for (; m_json[m_at] != '"'; ++m_at)
            if (m_json[m_at] == '\\') {
                escaped = true;
                ++m_at;
            }
        if (m_levels.empty() || !m_levels.back().expectsKey)
            return;
        m_levels.back().expectsKey = false;
        const QByteArray raw =
            QByteArray::fromRawData(m_json.constData() + start + 1, m_at - start - 1);
        m_levels.back().keys.push_back(escaped ? unescaped(raw) : raw);
    }

    static QByteArray unescaped(const QByteArray& raw) {
        return QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString().toUtf8();
    }

    void closeObject() {
        std::vector<QByteArray> keys = std::move(m_levels.back().keys);
        std::ranges::sort(keys);
        for (std::size_t at = 1; at < keys.size(); ++at)
            if (keys[at] == keys[at - 1] && (at == 1 || keys[at] != keys[at - 2]))
                m_doubled << place(QString::fromUtf8(keys[at]));
    }

    /// The key with all that it stands in.
    QString place(const QString& key) const {
        QString text;
        for (std::size_t at = 0; at + 1 < m_levels.size(); ++at) {
            const Level& level = m_levels[at];
            text += level.isObject ? QString::fromUtf8(level.keys.back())
                                   : QStringLiteral("[%1]").arg(level.index);
            if (m_levels[at + 1].isObject)
                text += u'.';
        }
        return text + key;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    QStringList m_doubled;
};

} // namespace

QStringList doubledKeys(const QByteArray& json) {
    return KeyScan(json).doubled();
}

} // namespace nytto
