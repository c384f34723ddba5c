package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * What a forest plot says, row by row, before anything has a place on the page.
 *
 * @param arms kind of the arms' numbers
 * @param studies one row for each study
 * @param summaries the pooled effect, then the prediction interval if there is one
 */
record ForestRows(ForestArms arms, List<ForestRow> studies, List<ForestRow> summaries) {

    ForestRows {
        studies = List.copyOf(studies);
        summaries = List.copyOf(summaries);
    }

    static ForestRows of(PooledEffect pooled, ForestOptions options) {
        return new Reader(pooled, options).rows();
    }

    /** Studies and summaries in the order of the page. */
    List<ForestRow> all() {
        List<ForestRow> rows = new ArrayList<>(studies);
        rows.addAll(summaries);
        return List.copyOf(rows);
    }

    /** Per cent of a level, for example 95%. */
    static String percent(double level) {
        return Decimals.upTo(100 * level, 2) + "%";
    }

    /** Words with a capital at the beginning. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Reads rows off a pooled effect, all with the decimals that the summary deserves. */
    private record Reader(PooledEffect pooled, Scale scale, int digits, ForestArms arms, List<List<String>> texts) {

        Reader(PooledEffect pooled, ForestOptions options) {
            this(
                    pooled,
                    pooled.measure().scale(),
                    options.digits()
                            .orElseGet(() ->
                                    Decimals.digitsFor(pooled.naturalInterval().width())),
                    arms(pooled.effects(), options));
        }

        private Reader(PooledEffect pooled, Scale scale, int digits, ForestArms arms) {
            this(pooled, scale, digits, arms, arms.texts(pooled.effects().data()));
        }

        private static ForestArms arms(Effects effects, ForestOptions options) {
            return options.columns().contains(ForestColumn.DATA) ? ForestArms.of(effects.data()) : ForestArms.NONE;
        }

        ForestRows rows() {
            List<ForestRow> studies = new ArrayList<>();
            for (int i = 0; i < pooled.k(); i++) {
                studies.add(study(i));
            }
            List<ForestRow> summaries = new ArrayList<>();
            summaries.add(summary());
            pooled.prediction()
                    .ifPresent(prediction -> summaries.add(prediction(
                            prediction.interval(), prediction.method().title())));
            return new ForestRows(arms, studies, summaries);
        }

        private ForestRow study(int i) {
            StudyEffect study = pooled.effects().study(i);
            String label = LineBreak.oneLine(study.label());
            Interval interval = study.interval(pooled.level());
            double weight = pooled.weights().get(i);
            return new ForestRow(
                    ForestRow.Kind.STUDY,
                    label.isEmpty() ? "Study " + (i + 1) : label,
                    study.y(),
                    interval,
                    weight,
                    texts.get(i),
                    number(study.y()),
                    limits(interval),
                    Decimals.percent(weight, 1));
        }

        private ForestRow summary() {
            return new ForestRow(
                    ForestRow.Kind.SUMMARY,
                    sentence(model(pooled)),
                    pooled.y(),
                    pooled.interval(),
                    1,
                    texts.get(pooled.k()),
                    number(pooled.y()),
                    limits(pooled.interval()),
                    Decimals.percent(1, 1));
        }

        private ForestRow prediction(Interval interval, String method) {
            return new ForestRow(
                    ForestRow.Kind.PREDICTION,
                    percent(interval.level()) + " prediction interval (" + method + ")",
                    pooled.y(),
                    interval,
                    0,
                    texts.get(pooled.k()).stream().map(text -> "").toList(),
                    "",
                    limits(interval),
                    "");
        }

        private String limits(Interval interval) {
            return "[" + number(interval.lower()) + ", " + number(interval.upper()) + "]";
        }

        private String number(double analysis) {
            return TickLabels.minus(Decimals.compact(scale.toNatural(analysis), digits));
        }
    }

    /** How the summary came about; one study stands for itself whatever the method. */
    static String model(PooledEffect pooled) {
        return pooled.k() == 1
                ? "one study, " + pooled.ciMethod().title() + " interval"
                : pooled.method().title();
    }
}
