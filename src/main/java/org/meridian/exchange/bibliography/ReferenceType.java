package org.meridian.exchange.bibliography;

import org.meridian.evidence.source.SourceKind;

/** What the formats call the kinds of sources. */
enum ReferenceType {
    ARTICLE("JOUR", "article", "article-journal", "journal", SourceKind.JOURNAL_ARTICLE),
    REPORT("RPRT", "techreport", "report", "institution", SourceKind.OTHER),
    STANDARD("STAND", "manual", "standard", "organization", SourceKind.STANDARD),
    WEB_PAGE("ELEC", "online", "webpage", "organization", SourceKind.WEB_PAGE),
    NEWS("NEWS", "misc", "article-newspaper", "howpublished", SourceKind.NEWS_REPORT),
    THESIS("THES", "phdthesis", "thesis", "school", SourceKind.THESIS),
    OTHER("GEN", "misc", "document", "howpublished", SourceKind.OTHER);

    private final String ris;
    private final String bibtex;
    private final String csl;
    private final String bibtexContainer;
    private final SourceKind kind;

    ReferenceType(String ris, String bibtex, String csl, String bibtexContainer, SourceKind kind) {
        this.ris = ris;
        this.bibtex = bibtex;
        this.csl = csl;
        this.bibtexContainer = bibtexContainer;
        this.kind = kind;
    }

    static ReferenceType of(SourceKind kind) {
        return switch (kind) {
            case GUIDELINE, COVERAGE_POLICY -> REPORT;
            case STANDARD -> STANDARD;
            case WEB_PAGE, ARTICLE_COPY, SECONDARY_REPORT -> WEB_PAGE;
            case NEWS_REPORT -> NEWS;
            case THESIS -> THESIS;
            case OTHER -> OTHER;
            default -> ARTICLE;
        };
    }

    static ReferenceType ofRis(String type) {
        return switch (type) {
            case "JOUR", "JFULL", "EJOUR", "MGZN", "ABST", "INPR" -> ARTICLE;
            case "RPRT", "GOVDOC" -> REPORT;
            case "STAND" -> STANDARD;
            case "ELEC", "WEB", "ICOMM", "BLOG" -> WEB_PAGE;
            case "NEWS" -> NEWS;
            case "THES" -> THESIS;
            default -> OTHER;
        };
    }

    static ReferenceType ofBibtex(String type) {
        return switch (type) {
            case "article" -> ARTICLE;
            case "techreport", "report" -> REPORT;
            case "manual" -> STANDARD;
            case "online", "electronic", "www" -> WEB_PAGE;
            case "phdthesis", "mastersthesis", "thesis" -> THESIS;
            default -> OTHER;
        };
    }

    static ReferenceType ofCsl(String type) {
        return switch (type) {
            case "article-journal", "article-magazine", "article", "review" -> ARTICLE;
            case "report" -> REPORT;
            case "standard" -> STANDARD;
            case "webpage", "post", "post-weblog" -> WEB_PAGE;
            case "article-newspaper" -> NEWS;
            case "thesis" -> THESIS;
            default -> OTHER;
        };
    }

    String ris() {
        return ris;
    }

    String bibtex() {
        return bibtex;
    }

    String csl() {
        return csl;
    }

    /** The field in which BibTeX expects the journal, institution or school. */
    String bibtexContainer() {
        return bibtexContainer;
    }

    /** Where CSL expects the journal, institution or school. */
    String cslContainer() {
        return this == REPORT || this == STANDARD || this == THESIS ? "publisher" : "container-title";
    }

    /** The kind of a source of which no more than this type is known. */
    SourceKind kind() {
        return kind;
    }
}
