package org.meridian.present.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static String written(Html html) {
        StringBuilder out = new StringBuilder();
        html.writeTo(out);
        return out.toString();
    }

    @Test
    void textIsEscaped() {
        assertEquals("<b>a &lt; b &amp; &quot;c&quot; &gt; d</b>", written(Html.tag("b", "a < b & \"c\" > d")));
    }

    @Test
    void attributesAreEscapedAndKeepTheirOrder() {
        assertEquals(
                "<a href=\"x?a=1&amp;b=&quot;2&quot;\" class=\"y\">go</a>",
                written(Html.tag("a", "go").with("href", "x?a=1&b=\"2\"").css("y")));
    }

    @Test
    void controlCharactersAreDropped() {
        assertEquals("<b>ab</b>", written(Html.tag("b", "a\u0000\u001bb")));
    }

    @Test
    void voidElementsCloseThemselvesAndBlocksEndTheirLine() {
        assertEquals("<p>a<br/>b</p>\n", written(Html.tag("p", Html.text("a"), Html.tag("br"), Html.text("b"))));
    }

    @Test
    void partsAreJoinedWithASeparator() {
        assertEquals("a; b; c", written(Html.joined("; ", List.of(Html.text("a"), Html.text("b"), Html.text("c")))));
    }

    @Test
    void aTableNamesItsColumnsInEveryCell() {
        String table = written(new HtmlTable("What", "Name", "Number")
                .group("Group")
                .row(HtmlTable.cells("one", "1"))
                .html());
        assertEquals("""
                <div class="table"><table><caption>What</caption>
                <thead><tr><th scope="col">Name</th>
                <th scope="col">Number</th>
                </tr>
                </thead>
                <tbody><tr class="group"><th scope="rowgroup" colspan="2">Group</th>
                </tr>
                <tr><th scope="row">one</th>
                <td data-label="Number"><div>1</div></td>
                </tr>
                </tbody>
                </table>
                </div>""", table);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        HtmlTable table = new HtmlTable("What", "Name", "Number");
        assertThrows(IllegalArgumentException.class, () -> table.row(Html.text("one")));
    }
}
