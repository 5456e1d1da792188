// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a picture of lines in the sizes that desktops ask for:
//     draw_icons PICTURE.svg SIZE OUT.png [SIZE OUT.png …]
#include <QGuiApplication>
#include <QImageReader>

#include <cstdio>

namespace {

/// Says what stands in the way; null when the icon is there.
const char* draw(const QString& picture, int size, const QString& icon) {
    QImageReader reader(picture, "svg");
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    if (image.isNull())
        return "cannot be read; Qt needs its plugin for SVG (libqt6svg6)";
    return image.convertToFormat(QImage::Format_ARGB32).save(icon, "PNG") ? nullptr
                                                                          : "cannot be drawn";
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*=false");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    for (qsizetype at = 2; at + 1 < arguments.size(); at += 2)
        if (const char* fault = draw(arguments[1], arguments[at].toInt(), arguments[at + 1])) {
            std::fprintf(stderr, "%s %s.\n", argv[1], fault);
            return 1;
        }
    return 0;
}
