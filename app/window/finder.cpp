// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder.h"

#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace nytto {

namespace {

constexpr std::size_t mostShown = 12;
constexpr int kindRole = Qt::UserRole;

/// The name, and what it is to the right of it.
class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, 2 * option.fontMetrics.height()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, tokens.selection);
        constexpr int side = 12;
        const QRect room = option.rect.adjusted(side, 0, -side, 0);
        const QFont quiet = fontOf(TextRole::Quiet, option.font);
        const QString kind = index.data(kindRole).toString();
        painter->setFont(quiet);
        painter->setPen(chosen ? tokens.selectionText : tokens.quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, kind);
        const int left = room.width() - QFontMetrics(quiet).horizontalAdvance(kind) - side;
        painter->setFont(option.font);
        painter->setPen(chosen ? tokens.selectionText : tokens.text);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left));
        painter->restore();
    }
};

} // namespace

Finder::Finder(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_typed(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("finder"));
    setFrameShape(QFrame::StyledPanel);
    m_typed->setObjectName(QStringLiteral("finder-typed"));
    m_typed->setAccessibleName(tr("Find"));
    m_typed->setPlaceholderText(tr("Page, initiative, service, unit, report, command"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("finder-list"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::go);
}

void Finder::open(std::vector<Findable> all, const QWidget& over) {
    m_all = std::move(all);
    m_typed->clear();
    search();
    constexpr int characters = 72;
    constexpr int lines = 27;
    const int width =
        std::min(over.width() - 32, characters * over.fontMetrics().averageCharWidth());
    resize(width, std::min(over.height() - 64, lines * over.fontMetrics().height()));
    constexpr int below = 6;
    move(over.mapToGlobal(QPoint((over.width() - width) / 2, below)));
    show();
    m_typed->setFocus();
}

void Finder::search() {
    m_found = findAmong(m_all, m_typed->text(), mostShown);
    m_list->clear();
    for (const std::size_t at : m_found) {
        auto* item = new QListWidgetItem(m_all[at].name, m_list);
        item->setData(kindRole, m_all[at].kind);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(m_all[at].name, m_all[at].kind));
    }
    if (m_found.empty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing is called so."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void Finder::go() {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size())
        return;
    const auto where = m_all[m_found[static_cast<std::size_t>(row)]].go;
    close();
    where();
}

/// The arrows move in the list while one types in the field.
bool Finder::eventFilter(QObject* object, QEvent* event) {
    if (object != m_typed || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<const QKeyEvent&>(*event).key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    default:
        return QFrame::eventFilter(object, event);
    }
}

} // namespace nytto

#include "moc_finder.cpp"
