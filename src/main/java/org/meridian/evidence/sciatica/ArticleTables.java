package org.meridian.evidence.sciatica;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Backing;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimLink;
import org.meridian.evidence.article.ClaimType;
import org.meridian.evidence.article.CuratedReading;
import org.meridian.evidence.article.EvidenceLevel;
import org.meridian.evidence.article.Fact;
import org.meridian.evidence.article.FactTopic;
import org.meridian.evidence.article.FindingMeasure;
import org.meridian.evidence.article.FindingTopic;
import org.meridian.evidence.article.LinkBasis;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.article.Mechanism;
import org.meridian.evidence.article.MechanismCategory;
import org.meridian.evidence.article.Mention;
import org.meridian.evidence.article.Polarity;
import org.meridian.evidence.article.Presence;
import org.meridian.evidence.article.PrintedI2;
import org.meridian.evidence.article.ReaderConclusion;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.article.Strength;
import org.meridian.evidence.article.Tally;
import org.meridian.evidence.article.Term;
import org.meridian.evidence.article.Wording;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.Table;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.trial.ReportedContrast.Favours;

/** The article: its claims with their sources, what the sources report, mechanisms, facts and terms. */
final class ArticleTables {

    private final SourceTables sources;
    private final Rows rows;
    private final Map<String, List<ClaimLink>> links;
    private final Map<String, List<String>> quantities;
    private final Map<String, List<String>> claimsOfMechanisms;
    private final Map<String, List<Tally>> tallies;
    private final Article article;

    ArticleTables(TablePackage tables, SourceTables sources, Rows rows) {
        this.sources = sources;
        this.rows = rows;
        links = lists(tables.table("claim_sources"), "claim_id", "source_id", this::link);
        quantities = lists(tables.table("claim_quantities"), "claim_id", "quantity", row -> row.text("quantity"));
        claimsOfMechanisms =
                lists(tables.table("mechanism_claims"), "mechanism_id", "claim_id", row -> row.text("claim_id"));
        tallies = lists(tables.table("tallies"), "finding_id", "count", ArticleTables::tally);
        article = new Article(
                sources.inRole("article").stream()
                        .findFirst()
                        .orElseGet(() -> Article.none().citation()),
                sources.inRole("article_cited"),
                sources.inRole("article_additional"),
                rows.read(tables.table("claims"), "claim_id", this::claim),
                rows.read(tables.table("findings"), "finding_id", this::finding),
                rows.read(tables.table("mechanisms"), "mechanism_id", this::mechanism),
                rows.read(tables.table("facts"), "fact_id", this::fact),
                rows.read(tables.table("terms"), "term", this::term),
                CodingTables.read(tables, rows));
    }

    Article article() {
        return article;
    }

    private record OfOwner<T>(String owner, T value) {}

    /** What the rows of a table add to the rows of another, in the order of the table. */
    private <T> Map<String, List<T>> lists(Table table, String owner, String column, Function<Row, T> conversion) {
        Map<String, List<T>> lists = new HashMap<>();
        rows.read(table, column, row -> new OfOwner<>(row.text(owner), conversion.apply(row)))
                .forEach(it -> lists.computeIfAbsent(it.owner(), key -> new ArrayList<>())
                        .add(it.value()));
        return lists;
    }

    private ClaimLink link(Row row) {
        return new ClaimLink(
                sources.citation(row.text("source_id")),
                Rows.constant(LinkRole.class, row, "role"),
                Rows.constant(LinkBasis.class, row, "basis"));
    }

    private Claim claim(Row row) {
        String id = row.text("claim_id");
        return new Claim(
                id,
                row.text("section"),
                row.text("says"),
                Rows.constant(ClaimType.class, row, "claim_type"),
                Rows.constant(Polarity.class, row, "polarity"),
                new Wording(row.text("phrase"), Rows.constant(Strength.class, row, "strength")),
                Rows.constant(Presence.class, row, "presence"),
                Rows.text(row, "presence_note"),
                links.getOrDefault(id, List.of()),
                new CuratedReading(
                        Rows.constant(ReaderConclusion.class, row, "reading"), Rows.text(row, "explanation")),
                quantities.getOrDefault(id, List.of()));
    }

    private SourceFinding finding(Row row) {
        String id = row.text("finding_id");
        return new SourceFinding(
                id,
                Rows.constant(FindingTopic.class, row, "topic"),
                row.text("outcome"),
                Rows.text(row, "comparison"),
                Rows.constant(FindingMeasure.class, row, "measure"),
                ReportedFigures.optional(row),
                Rows.text(row, "unit"),
                Rows.printedP(row),
                row.has("i2")
                        ? Optional.of(new PrintedI2(row.text("i2_relation"), row.number("i2")))
                        : Optional.empty(),
                row.optionalInteger("trials"),
                row.optionalInteger("participants"),
                Rows.text(row, "size_note"),
                Rows.text(row, "certainty"),
                Rows.constant(Favours.class, row, "favours"),
                Rows.text(row, "direction"),
                Rows.text(row, "summary"),
                tallies.getOrDefault(id, List.of()),
                sources.provenance(row, Rows.constant(Obtained.class, row, "obtained"), Rows.text(row, "printed")));
    }

    private static Tally tally(Row row) {
        return new Tally(
                row.text("property"),
                row.text("category"),
                ReportedFigures.optional(row),
                Rows.text(row, "unit"),
                row.integer("count"),
                row.integer("total"));
    }

    private Mechanism mechanism(Row row) {
        String id = row.text("mechanism_id");
        return new Mechanism(
                id,
                Rows.constant(MechanismCategory.class, row, "category"),
                row.text("says"),
                Rows.constant(Mention.class, row, "mention"),
                row.optionalText("phrase")
                        .map(phrase -> new Wording(phrase, Rows.constant(Strength.class, row, "strength"))),
                claimsOfMechanisms.getOrDefault(id, List.of()),
                Rows.constant(EvidenceLevel.class, row, "level"),
                Rows.text(row, "detail"),
                Rows.constant(Backing.class, row, "backing"),
                row.text("backing_note"),
                sources.provenance(row, Obtained.REPORTED, ""));
    }

    private Fact fact(Row row) {
        return new Fact(
                row.text("fact_id"),
                Rows.constant(FactTopic.class, row, "topic"),
                row.text("says"),
                ReportedFigures.figure(row),
                Rows.text(row, "unit"),
                Rows.constant(Presence.class, row, "presence"),
                Rows.text(row, "presence_note"),
                Rows.text(row, "section"),
                sources.provenance(row, Rows.constant(Obtained.class, row, "obtained"), row.text("printed")));
    }

    private Term term(Row row) {
        return new Term(
                row.text("term"),
                row.text("meaning"),
                Rows.list(row, "han"),
                Rows.text(row, "pinyin"),
                sources.provenance(row, Obtained.REPORTED, ""));
    }
}
