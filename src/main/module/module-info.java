/**
 * Meta-analysis: studies in, pooled effects out, with the evidence behind them. A module that uses it needs only
 * {@code requires org.meridian}.
 */
module org.meridian {
    requires commons.math3; // has no module name of its own
    requires org.apache.commons.csv;
    requires org.apache.commons.numbers.fraction;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires java.desktop; // PNG and the outlines of letters

    // Only for those who have it: the command line. The notebook kernel has no usable module, and runs on the class path.
    requires static info.picocli;
    requires static org.jspecify;

    exports org.meridian.evidence.acupuncture;
    exports org.meridian.evidence.article;
    exports org.meridian.evidence.comparison;
    exports org.meridian.evidence.dataset;
    exports org.meridian.evidence.review;
    exports org.meridian.evidence.riskofbias;
    exports org.meridian.evidence.sciatica;
    exports org.meridian.evidence.source;
    exports org.meridian.evidence.trial;
    exports org.meridian.exchange.bibliography;
    exports org.meridian.exchange.csv;
    exports org.meridian.exchange.plan;
    exports org.meridian.exchange.results;
    exports org.meridian.exchange.statement;
    exports org.meridian.judgement.claim;
    exports org.meridian.judgement.grade;
    exports org.meridian.judgement.printed;
    exports org.meridian.math;
    exports org.meridian.present.cli;
    exports org.meridian.present.figure;
    exports org.meridian.present.notebook;
    exports org.meridian.present.plot;
    exports org.meridian.present.plot.forest;
    exports org.meridian.present.report;
    exports org.meridian.stat;
    exports org.meridian.synthesis.catalogue;
    exports org.meridian.synthesis.conversion;
    exports org.meridian.synthesis.diagnostic;
    exports org.meridian.synthesis.effect;
    exports org.meridian.synthesis.glmm;
    exports org.meridian.synthesis.guardrail;
    exports org.meridian.synthesis.measure;
    exports org.meridian.synthesis.method;
    exports org.meridian.synthesis.model;
    exports org.meridian.synthesis.multiverse;
    exports org.meridian.synthesis.network;
    exports org.meridian.synthesis.option;
    exports org.meridian.synthesis.pool;
    exports org.meridian.synthesis.protocol;
    exports org.meridian.synthesis.publicationbias;
    exports org.meridian.synthesis.regression;
    exports org.meridian.synthesis.study;
    exports org.meridian.table;

    opens org.meridian.present.cli to
            info.picocli;

    uses org.meridian.synthesis.protocol.MethodProvider;
}
