// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "model/basics/build_info.h"
#include "model/storage/schema_version.h"
#include "views/shared/title_room.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace nytto {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About %1").arg(programName()));
    giveTitleRoom(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLabel(programTitle(), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    name->setFont(font);
    const QStringList paragraphs{
        tr("Plans, costs and follows up digital change in Swedish municipalities."),
        tr("Writes documents of schema %1 and opens those of every earlier one.")
            .arg(newestSchemaVersion()),
        tr("Free software under the GNU General Public License, version 3 or later "
           "(GPL-3.0-or-later). It comes without any warranty."),
        tr("Built on Qt %1 (Widgets and Charts), SQLite, libxlsxwriter, zlib and GMP. It asks "
           "nothing of the network.")
            .arg(QString::fromLatin1(qVersion()))};
    auto* text = new QLabel(paragraphs.join(QStringLiteral("\n\n")), this);
    text->setObjectName(QStringLiteral("about-text"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    for (QLabel* label : {name, text})
        label->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace nytto

#include "moc_about_dialog.cpp"
