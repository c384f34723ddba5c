package org.meridian.present.figure;

import static org.meridian.present.figure.Xml.attribute;
import static org.meridian.present.figure.Xml.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.stat.Decimals;

/** The canvas that turns marks into SVG elements, one a line. */
final class SvgSheet implements Canvas {

    private final StringBuilder elements = new StringBuilder();

    String elements() {
        return elements.toString();
    }

    /** Hundredths of a point are finer than any printer, and keep the last bits of arithmetic out of the file. */
    static String number(double points) {
        return Decimals.upTo(points, 2);
    }

    @Override
    public void draw(Mark.Line line) {
        element(
                "line",
                length("x1", line.from().x())
                        + length("y1", line.from().y())
                        + length("x2", line.to().x())
                        + length("y2", line.to().y())
                        + stroke(line.stroke()));
    }

    @Override
    public void draw(Mark.Curve curve) {
        element(
                "polyline",
                attribute("points", points(curve.points())) + attribute("fill", "none") + stroke(curve.stroke()));
    }

    @Override
    public void draw(Mark.Rectangle rectangle) {
        Box box = rectangle.box();
        element(
                "rect",
                length("x", box.left())
                        + length("y", box.top())
                        + length("width", box.width())
                        + length("height", box.height())
                        + fill(rectangle.fill())
                        + stroke(rectangle.outline()));
    }

    @Override
    public void draw(Mark.Polygon polygon) {
        element(
                "polygon",
                attribute("points", points(polygon.corners())) + fill(polygon.fill()) + stroke(polygon.outline()));
    }

    @Override
    public void draw(Mark.Circle circle) {
        element(
                "circle",
                length("cx", circle.centre().x())
                        + length("cy", circle.centre().y())
                        + length("r", circle.radius())
                        + fill(circle.fill())
                        + stroke(circle.outline()));
    }

    @Override
    public void draw(Mark.Text text) {
        elements.append("<text")
                .append(length("x", text.at().x()))
                .append(length("y", text.at().y()))
                .append(lettering(text))
                .append(length("textLength", text.width()))
                .append(attribute("lengthAdjust", "spacingAndGlyphs"))
                .append('>')
                .append(escape(text.text()))
                .append("</text>\n");
    }

    @Override
    public void draw(Mark.Group group) {
        elements.append("<g")
                .append(attribute("role", "graphics-symbol"))
                .append(attribute("tabindex", "0"))
                .append(attribute("aria-label", group.label()))
                .append(">\n<title>")
                .append(escape(group.label()))
                .append("</title>\n");
        group.marks().forEach(mark -> mark.drawOn(this));
        elements.append("</g>\n");
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private void element(String name, String attributes) {
        elements.append('<').append(name).append(attributes).append("/>\n");
    }

    private static String length(String name, double points) {
        return attribute(name, number(points));
    }

    private static String fill(Ink ink) {
        return attribute("fill", ink.hex());
    }

    private static String stroke(Stroke stroke) {
        if (!stroke.isVisible()) {
            return "";
        }
        Stroke.Dash dash = stroke.dash();
        return attribute("stroke", stroke.ink().hex())
                + length("stroke-width", stroke.width())
                + (dash == Stroke.Dash.SOLID
                        ? ""
                        : attribute("stroke-dasharray", number(dash.on()) + " " + number(dash.off())));
    }

    private static String lettering(Mark.Text text) {
        TextStyle style = text.style();
        return length("font-size", style.size())
                + (style.weight() == TextStyle.Weight.BOLD ? attribute("font-weight", "bold") : "")
                + (style.slant() == TextStyle.Slant.ITALIC ? attribute("font-style", "italic") : "")
                + switch (text.anchor()) {
                    case START -> "";
                    case MIDDLE -> attribute("text-anchor", "middle");
                    case END -> attribute("text-anchor", "end");
                }
                + fill(style.ink());
    }
}
