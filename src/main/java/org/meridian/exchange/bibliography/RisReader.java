package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.table.Problem;

/** RIS taken apart: from {@code TY} to {@code ER}, one tag a line; a line without a tag goes on with the line before. */
final class RisReader {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  -(?: (.*))?");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<Problem> problems;
    private final List<RawReference> references = new ArrayList<>();
    private final List<Tag> open = new ArrayList<>();

    private record Tag(String name, String text, int line) {}

    private RisReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<RawReference> read(String text, String file, List<Problem> problems) {
        RisReader reader = new RisReader(file, problems);
        String[] lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.line(lines[i], i + 1);
        }
        reader.endOfText();
        return reader.references;
    }

    private void line(String text, int number) {
        Matcher matcher = LINE.matcher(text.stripTrailing());
        if (!matcher.matches()) {
            goOn(text.strip(), number);
            return;
        }
        Tag tag = new Tag(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)).orElse("").strip(),
                number);
        if (tag.name().equals("TY")) {
            endOfText();
            open.add(tag);
        } else if (open.isEmpty()) {
            note(number, tag.name(), "must be between TY and ER, but no reference has begun");
        } else if (tag.name().equals("ER")) {
            close();
        } else {
            open.add(tag);
        }
    }

    private void goOn(String text, int number) {
        if (text.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            note(number, "", "must be a tag such as \"TY  - JOUR\", but was \"" + text + "\"");
            return;
        }
        Tag last = open.remove(open.size() - 1);
        open.add(new Tag(last.name(), (last.text() + " " + text).strip(), last.line()));
    }

    private void endOfText() {
        if (!open.isEmpty()) {
            note(open.get(0).line(), "TY", "must be closed by ER, but the reference never ends");
            close();
        }
    }

    private void note(int line, String column, String reason) {
        problems.add(new Problem(file, line, column, reason));
    }

    private void close() {
        RawReference reference = new RawReference(
                open.get(0).line(), ReferenceType.ofRis(open.get(0).text()), text("ID"));
        for (Tag tag : open) {
            switch (tag.name()) {
                case "AU", "A1" -> reference.addAuthor(AuthorName.ofInverted(tag.text()));
                case "TI", "T1" -> add(reference, Part.TITLE, tag);
                case "PY", "Y1" -> add(reference, Part.YEAR, tag);
                case "VL" -> add(reference, Part.VOLUME, tag);
                case "IS" -> add(reference, Part.ISSUE, tag);
                case "SP" -> reference.add(Part.PAGES, pages(tag.text()), tag.line(), tag.name());
                case "DO" -> add(reference, Part.DOI, tag);
                case "UR" -> add(reference, Part.ADDRESS, tag);
                case "M3" -> add(reference, Part.KIND, tag);
                case "N1" -> add(reference, Part.NOTE, tag);
                default -> ofSeveralUses(reference, tag);
            }
        }
        // The full name of the journal before its short forms.
        for (String name : List.of("T2", "JF", "JO", "JA", "PB")) {
            open.stream().filter(tag -> tag.name().equals(name)).forEach(tag -> add(reference, Part.CONTAINER, tag));
        }
        references.add(reference);
        open.clear();
    }

    /** Accession numbers, custom fields and serial numbers hold what their program likes: they count if they look it. */
    private static void ofSeveralUses(RawReference reference, Tag tag) {
        if (tag.name().equals("AN") && tag.text().matches("[0-9]+")) {
            add(reference, Part.PMID, tag);
        } else if (tag.name().equals("C1") && tag.text().startsWith(RisWriter.REGISTRATION)) {
            String number = tag.text().substring(RisWriter.REGISTRATION.length());
            reference.add(Part.REGISTRATION, number, tag.line(), tag.name());
        } else if (tag.name().equals("C2") && tag.text().startsWith("PMC")) {
            add(reference, Part.PMCID, tag);
        } else if (tag.name().equals("SN")
                && tag.text().replaceAll("[^0-9X]", "").length() != 8) {
            // Eight digits are the ISSN of the journal.
            add(reference, Part.ISBN, tag);
        }
    }

    private static void add(RawReference reference, Part part, Tag tag) {
        reference.add(part, tag.text(), tag.line(), tag.name());
    }

    private Optional<String> text(String name) {
        return open.stream()
                .filter(tag -> tag.name().equals(name))
                .map(Tag::text)
                .findFirst();
    }

    private String pages(String first) {
        return first
                + text("EP")
                        .filter(end -> !end.isEmpty() && !first.contains("-"))
                        .map(end -> "-" + end)
                        .orElse("");
    }
}
