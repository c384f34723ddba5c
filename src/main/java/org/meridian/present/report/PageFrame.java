package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.present.html.Html;

/**
 * What every page has around its sections: title, heading, contents, a way past them for the keyboard, and what to say at the end. A
 * page needs no other file and no network.
 *
 * @param eyebrow where the page belongs, in a line above the heading
 * @param title the heading
 * @param lede what the page is, in a sentence or two
 * @param entries the contents: where each leads, and its words
 * @param sections what the page says
 * @param closing the last word, before the version and the licence
 */
record PageFrame(String eyebrow, String title, String lede, List<Entry> entries, List<Html> sections, String closing) {

    /**
     * A line of the contents.
     *
     * @param id the section that it leads to
     * @param words its words
     */
    record Entry(String id, String words) {}

    String html() {
        Html page = tag("html", head(), tag("body", skip(), header(), tag("main", all(sections)), footer()))
                .with("lang", "en");
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        page.writeTo(out);
        return out.toString();
    }

    private Html head() {
        return tag(
                "head",
                tag("meta").with("charset", "utf-8"),
                tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                tag("meta").with("name", "color-scheme").with("content", "light dark"),
                tag("meta").with("name", "generator").with("content", "Meridian " + MeridianVersion.CURRENT),
                tag("title", title + ": " + eyebrow),
                tag("style", Html.verbatim(Stylesheet.CSS)));
    }

    private Html skip() {
        return tag("a", "Skip to the answers")
                .css("skip")
                .with("href", "#" + entries.get(0).id());
    }

    private Html header() {
        List<Html> items = new ArrayList<>();
        entries.forEach(it -> items.add(tag("li", tag("a", it.words()).with("href", "#" + it.id()))));
        return tag(
                "header",
                tag("p", eyebrow).css("eyebrow"),
                tag("h1", title),
                tag("p", lede).css("lede"),
                tag("nav", tag("ul", all(items))).with("aria-label", "Contents"));
    }

    private Html footer() {
        return tag(
                "footer",
                tag("p", closing),
                tag(
                        "p",
                        text("Computed by Meridian " + MeridianVersion.CURRENT
                                + ". The software is licensed under the "),
                        tag("a", "Apache License 2.0").with("href", "https://www.apache.org/licenses/LICENSE-2.0"),
                        text(". The articles belong to their owners; please cite the article behind a figure.")));
    }

    /** A section of its own, named by its heading. */
    static Html section(String id, String heading, Html... content) {
        return tag("section", tag("h2", heading).id(id + "-heading"), all(content))
                .id(id)
                .with("aria-labelledby", id + "-heading");
    }
}
