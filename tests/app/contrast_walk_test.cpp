// SPDX-License-Identifier: GPL-3.0-or-later
// Every text can be read on its ground, in a light and in a dark palette: by the palette's colours,
// and by what is really drawn. Text is drawn without smoothing here, so that its colour is seen.
#include "page_walk.h"
#include "palettes.h"
#include "views/shared/contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <map>
#include <set>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A place of the window where a text stands.
struct Text {
    QString what;
    QRect place; ///< in the window
};

/// How far the strongest colour in a place is from its ground, the colour that most of it has.
double drawnContrast(const QImage& image) {
    std::map<QRgb, int> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++colours[image.pixel(x, y)];
    if (colours.empty())
        return 0;
    const QRgb ground =
        std::ranges::max_element(colours, {}, [](const auto& each) { return each.second; })->first;
    constexpr int fewPixels = 2; // a dot says nothing
    double strongest = 1;
    for (const auto& [colour, count] : colours)
        if (count > fewPixels)
            strongest = std::max(strongest, contrast(QColor(colour), QColor(ground)));
    return strongest;
}

class Texts {
public:
    explicit Texts(MainWindow& window) : m_window(window) {
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled())
                look(*widget);
    }
    const std::vector<Text>& found() const { return m_found; }

private:
    void add(const QWidget& widget, const QString& text, const QRect& place) {
        const QRect seen = widget.visibleRegion().boundingRect() & place;
        constexpr int least = 8; // less than a letter is left of it
        if (!text.trimmed().isEmpty() && seen.width() >= least && seen.height() >= least)
            m_found.push_back({told(widget) + QStringLiteral(": ") + text.left(40),
                               {widget.mapTo(&m_window, seen.topLeft()), seen.size()}});
    }

    /// Where a label's words stand, of which a part of it may have none.
    static QRect wordsOf(const QLabel& label) {
        if (label.textFormat() != Qt::PlainText)
            return label.contentsRect();
        const int flags = int(label.alignment()) | (label.wordWrap() ? int(Qt::TextWordWrap) : 0);
        return label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text()) &
               label.contentsRect();
    }

    void look(const QWidget& widget) {
        constexpr int frame = 4;
        const QRect inside = widget.rect().adjusted(frame, frame, -frame, -frame);
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, label->text(), wordsOf(*label));
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, button->text(), inside);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(widget, line->text().isEmpty() ? line->placeholderText() : line->text(), inside);
        else if (const auto* list = qobject_cast<const QComboBox*>(&widget))
            add(widget, list->currentText(), inside.adjusted(0, 0, -20, 0));
        else if (const auto* paragraphs = qobject_cast<const QPlainTextEdit*>(&widget))
            add(*paragraphs->viewport(), paragraphs->toPlainText(), paragraphs->viewport()->rect());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(widget, tabs->tabText(tab),
                    tabs->tabRect(tab).adjusted(frame, frame, -frame, -frame));
        else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget))
            for (QAction* action : menus->actions())
                add(widget, action->text(), menus->actionGeometry(action));
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            lookAt(*header);
        else if (const auto* cells = qobject_cast<const QAbstractItemView*>(&widget))
            lookAt(*cells);
    }

    void lookAt(const QHeaderView& header) {
        for (int section = 0; section < header.count(); ++section) {
            const int at = header.sectionViewportPosition(section);
            const int size = header.sectionSize(section);
            const QRect place = header.orientation() == Qt::Horizontal
                                    ? QRect(at, 0, size, header.height())
                                    : QRect(0, at, header.width(), size);
            if (!header.isSectionHidden(section) &&
                header.viewport()->visibleRegion().boundingRect().contains(place))
                add(*header.viewport(),
                    header.model()->headerData(section, header.orientation()).toString(),
                    place.adjusted(2, 2, -2, -2));
        }
    }

    /// The cells that are seen whole: of others, the text may lie beyond the edge.
    void lookAt(const QAbstractItemView& view) {
        const QAbstractItemModel* model = view.model();
        if (!model)
            return;
        const auto* table = qobject_cast<const QTableView*>(&view);
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QRect place = view.visualRect(index);
                if (!view.viewport()->visibleRegion().boundingRect().contains(place) ||
                    (table && table->isColumnHidden(column)) ||
                    index.data(Qt::CheckStateRole).isValid() || isCovered(view, place))
                    continue;
                add(*view.viewport(), index.data().toString(), place.adjusted(2, 2, -2, -2));
            }
    }

    /// Whether the columns that stay lie over a cell.
    static bool isCovered(const QAbstractItemView& view, const QRect& place) {
        const auto* grid = qobject_cast<const GridView*>(&view);
        return grid && grid->frozen().isVisible() && place.left() < grid->frozen().widthTaken();
    }

    MainWindow& m_window;
    std::vector<Text> m_found;
};

/// What is drawn with too little contrast, or not at all.
QStringList unreadable(MainWindow& window, int& looked) {
    QStringList bad;
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const Texts texts(window);
    for (const Text& text : texts.found()) {
        ++looked;
        const double found = drawnContrast(image.copy(text.place));
        if (found < leastTextContrast)

            bad << QStringLiteral("%1 (%2)").arg(text.what).arg(found, 0, 'f', 2);
    }
    return bad;
}

void selectAll(const MainWindow& window) {
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
        if (view->isVisible() && view->selectionMode() != QAbstractItemView::SingleSelection)
            view->selectAll();
}

} // namespace

class ContrastWalkTest : public QObject {
    Q_OBJECT

    const QPalette m_given = QApplication::palette();

    static void addPalettes() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::style()->standardPalette();
        QTest::newRow("dark") << darkPalette();
    }

private Q_SLOTS:
    void initTestCase() {
        QFont font = QApplication::font();
        font.setStyleStrategy(QFont::NoAntialias);
        QApplication::setFont(font);
    }
    void cleanup() { QApplication::setPalette(m_given); }

    void aContrastIsMeasuredInAPicture() {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QCOMPARE(drawnContrast(image), 1.0);
        for (int x = 0; x < 10; ++x)
            image.setPixelColor(x, 5, QColor(0x777777));
        QCOMPARE(QString::number(drawnContrast(image), 'f', 2), QStringLiteral("4.48"));
    }

    void thePaletteCanBeRead_data() { addPalettes(); }
    void thePaletteCanBeRead() {
        QFETCH(QPalette, palette);
        const QPalette read = readablePalette(palette);
        constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::AlternateBase},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            for (const auto& [text, ground] : pairs)
                QVERIFY2(contrast(read.color(group, text), read.color(group, ground)) >=
                             leastTextContrast,
                         qPrintable(QStringLiteral("role %1 on %2").arg(text).arg(ground)));
    }

    void everyDrawnTextCanBeRead_data() { addPalettes(); }
    void everyDrawnTextCanBeRead() {
        QFETCH(QPalette, palette);
        QApplication::setPalette(readablePalette(palette));
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::Swedish);
        QVERIFY(walk.isReady());
        std::set<QString> bad;
        int looked = 0;
        walk.everyState([&](const QString& where) {
            for (const QString& fault : unreadable(walk.window(), looked))
                bad.insert(where + QStringLiteral(": ") + fault);
            selectAll(walk.window());
            for (const QString& fault : unreadable(walk.window(), looked))
                bad.insert(where + QStringLiteral(", selected: ") + fault);
        });
        QVERIFY(isClean({bad.begin(), bad.end()}));
        QVERIFY2(looked > 5000, qPrintable(QString::number(looked)));
    }

    /// What is secret, assumed, published or not known is on no page of one sample.
    void everyKindOfFigureCanBeRead_data() { addPalettes(); }
    void everyKindOfFigureCanBeRead() {
        QFETCH(QPalette, palette);
        QApplication::setPalette(readablePalette(palette));
        for (const char* sample : {"norrtalje-2019", "stockholm-2013"}) {
            PageWalk walk(QString::fromLatin1(sample), Language::Code::Swedish);
            QVERIFY(walk.isReady());
            QStringList bad;
            int looked = 0;
            for (const PageEntry& page : walk.window().pages()) {
                walk.window().showPage(page.key);
                bad << unreadable(walk.window(), looked);
            }
            QVERIFY(isClean(bad));
        }
    }

    void theStartCanBeRead_data() { addPalettes(); }
    void theStartCanBeRead() {
        QFETCH(QPalette, palette);
        QApplication::setPalette(readablePalette(palette));
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::Swedish);
        QVERIFY(walk.isReady());
        walk.window().findChild<QAction*>(QStringLiteral("close-document"))->trigger();
        int looked = 0;
        const QStringList bad = unreadable(walk.window(), looked);
        QVERIFY(isClean(bad));
        QVERIFY2(looked >= 10, qPrintable(QString::number(looked)));
    }
};

QTEST_MAIN(ContrastWalkTest)
#include "contrast_walk_test.moc"
