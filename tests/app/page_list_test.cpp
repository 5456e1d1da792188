// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "app/document/open_document.h"
#include "app/pages/page_list.h"
#include "model/entities/entity_info.h"
#include "model/samples/samples.h"
#include "views/panels/page.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

class PageListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstNinePagesHaveAKey_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("key");
        QTest::newRow("first") << 0 << QStringLiteral("Alt+1");
        QTest::newRow("ninth") << 8 << QStringLiteral("Alt+9");
        QTest::newRow("tenth") << 9 << QString();
    }
    void theFirstNinePagesHaveAKey() {
        QFETCH(int, place);
        QTEST(shortcutOfPage(static_cast<std::size_t>(place)).toString(QKeySequence::PortableText),
              "key");
    }

    /// A page that answers for an entity without having said so would never be asked.
    void everyPageSaysWhatItCanReveal_data() {
        QTest::addColumn<QString>("sample");
        for (const SampleInfo& sample : samples())
            QTest::newRow(qPrintable(sample.key)) << sample.key;
    }
    void everyPageSaysWhatItCanReveal() {
        QFETCH(QString, sample);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pages.nyp"));
        QVERIFY(createDocument(path, *sampleContents(sample)).ok());
        const Language language(Language::Code::Swedish);
        const auto document = OpenDocument::open(path, language);
        QWidget parent;
        int revealed = 0;
        for (const PageEntry& entry : makePages(language, &parent)) {
            entry.page->showState((*document)->state());
            for (const EntityInfo& info : entityInfos())
                (*document)->contents().forEach(info.index, [&](const void*, const QUuid& id) {
                    if (!entry.page->reveal({info.keyString(), id}))
                        return;
                    ++revealed;
                    QVERIFY2(entry.kinds.contains(info.keyString()),
                             qPrintable(entry.key + u' ' + info.keyString()));
                });
        }
        QCOMPARE_GT(revealed, 4);
    }
};

QTEST_MAIN(PageListTest)
#include "page_list_test.moc"
