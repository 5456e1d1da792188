// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_picture.h"

#include "views/panels/chart_painter.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace nytto {

namespace {

constexpr double margin = 16;
constexpr double width = 720;
constexpr double leastHeight = 320;

const Tokens& paper() {
    static const QPalette light = paletteOf(Theme::Light, {});
    return tokensOf(light);
}

ChartLook lookOf(const Language& language) {
    return {paper(), QApplication::font(), language, true};
}

QSizeF sizeOf(const ChartData& chart, const ChartLook& look) {
    constexpr double words = 90; // title and legend
    return {width, std::max(leastHeight, leastChartHeight(chart, look, width - 2 * margin) + words +
                                             2 * margin)};
}

void paintAll(QPainter& painter, const QSizeF& size, const ChartData& chart,
              const ChartLook& look) {
    const QRectF all(QPointF(), size);
    painter.fillRect(all, look.tokens.card);
    const QRectF inner = all.adjusted(margin, margin, -margin, -margin);
    paintChart(painter, inner, chart, look);
}

} // namespace

QImage chartImage(const ChartData& chart, const Language& language, double scale) {
    const ChartLook look = lookOf(language);
    const QSizeF size = sizeOf(chart, look);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintAll(painter, size, chart, look);
    return image;
}

QByteArray chartSvg(const ChartData& chart, const Language& language) {
    const ChartLook look = lookOf(language);
    const QSizeF size = sizeOf(chart, look);
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(chart.title);
    generator.setDescription(chart.description);
    QPainter painter(&generator);
    paintAll(painter, size, chart, look);
    painter.end();
    return bytes.data();
}

QByteArray chartPng(const ChartData& chart, const Language& language) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    chartImage(chart, language).save(&bytes, "PNG");
    return bytes.data();
}

} // namespace nytto
