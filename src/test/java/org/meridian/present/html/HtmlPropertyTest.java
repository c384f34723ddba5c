package org.meridian.present.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.w3c.dom.Element;

class HtmlPropertyTest {

    /** Whatever a label says, a reader of the page gets it back letter by letter. */
    @Property(tries = 300)
    void textAndAttributesReadBack(
            @ForAll @Chars({'<', '>', '&', '"', '\'', ';', ' ', '/', 'é', '☯', '针'}) @CharRange(from = 'a', to = 'f')
                    String text)
            throws Exception {
        StringBuilder out = new StringBuilder();
        Html.tag("b", text).with("title", text).writeTo(out);
        Element read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertEquals(text, read.getTextContent());
        assertEquals(text, read.getAttribute("title"));
    }
}
