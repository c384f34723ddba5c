package org.meridian.exchange.statement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.judgement.printed.PValueRelation;
import org.meridian.judgement.printed.PrintedInterval;
import org.meridian.judgement.printed.PrintedMeasure;
import org.meridian.judgement.printed.PrintedProbability;
import org.meridian.judgement.printed.PrintedStatistic;
import org.meridian.stat.PrintedNumber;

/** One way through a sentence, from left to right. What comes before the estimate is kept until its measure is known. */
final class StatementScan {

    private static final String ANYTHING = "an interval, p, k, n, Q, df, I², τ², z or SE";
    private static final String MEASURE = "a measure with its estimate, such as RR 1.21, OR 0.8 or MD -1.25";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_%'’+*#\"=<>-]+|.", Pattern.DOTALL);

    private final String text;
    private final String plain;
    private final Set<Phrase> seen = EnumSet.noneOf(Phrase.class);
    private final PrintedStatistic.Builder statistic;
    private final PrintedMeasure measure;

    /** The level of an interval that prints none. */
    private double level;

    private int at;
    private boolean aboutHomogeneity;
    private boolean pSeen;
    private boolean pOfQSeen;
    private Phrase before = Phrase.FILLER;

    StatementScan(String text, double level) {
        this.text = text;
        this.level = level;
        plain = CharacterNormalisation.of(text);
        measure = firstMeasure();
        statistic = PrintedStatistic.of(measure);
    }

    private PrintedMeasure firstMeasure() {
        for (int i = 0; i < plain.length(); i++) {
            Matcher matcher = matcher(Phrase.ESTIMATE, i);
            if (atWordStart(i) && matcher.lookingAt()) {
                return measure(matcher.group("measure"));
            }
        }
        throw new UnreadableStatement(text, firstFigure(), MEASURE);
    }

    private int firstFigure() {
        int i = 0;
        while (i < plain.length() && !Character.isDigit(plain.charAt(i))) {
            i++;
        }
        return i == plain.length() ? 0 : i;
    }

    private boolean atWordStart(int i) {
        return i == 0 || !Character.isLetterOrDigit(plain.charAt(i - 1));
    }

    PrintedStatistic statistic() {
        while (at < plain.length()) {
            if (!phrase()) {
                if (seen.contains(Phrase.ESTIMATE)) {
                    throw new UnreadableStatement(text, at, ANYTHING);
                }
                Matcher word = WORD.matcher(plain).region(at, plain.length());
                at = word.lookingAt() ? word.end() : at + 1;
            }
        }
        return statistic.build();
    }

    private boolean phrase() {
        for (Phrase phrase : Phrase.values()) {
            boolean now = phrase != Phrase.INTERVAL || seen.contains(Phrase.ESTIMATE);
            Matcher matcher = matcher(phrase, at);
            if (now
                    && (phrase == Phrase.FILLER || atWordStart(at))
                    && matcher.lookingAt()
                    && !inTheMiddle(matcher.end())) {
                take(phrase, matcher);
                at = matcher.end();
                return true;
            }
        }
        return false;
    }

    /** A phrase that ends within a word or a number is none. */
    private boolean inTheMiddle(int end) {
        return end < plain.length()
                && Character.isLetterOrDigit(plain.charAt(end))
                && Character.isLetterOrDigit(plain.charAt(end - 1));
    }

    private Matcher matcher(Phrase phrase, int from) {
        return phrase.pattern().matcher(plain).region(from, plain.length()).useTransparentBounds(true);
    }

    private void take(Phrase phrase, Matcher matcher) {
        if (phrase == Phrase.FILLER) {
            return;
        }
        if (phrase != Phrase.P && phrase != Phrase.SUBJECT && !seen.add(phrase)) {
            throw new UnreadableStatement(text, at, "no second figure of this kind");
        }
        switch (phrase) {
            case ESTIMATE -> {
                statistic.estimate(number(matcher, "number"));
                Optional.ofNullable(matcher.group("header")).ifPresent(printed -> level = fraction(printed));
            }
            case INTERVAL -> interval(matcher);
            case P -> p(matcher);
            case Q -> {
                statistic.q(number(matcher, "number"));
                Optional.ofNullable(matcher.group("df")).ifPresent(df -> df(df));
            }
            case DF -> df(matcher.group("number"));
            case I2 -> statistic.i2(i2(matcher));
            case TAU2 -> statistic.tau2(number(matcher, "number"));
            case Z -> statistic.z(number(matcher, "number"));
            case SE -> statistic.se(number(matcher, "number"));
            case STUDIES -> statistic.studies(count(matcher));
            case PARTICIPANTS -> statistic.participants(count(matcher));
            default -> aboutHomogeneity = matcher.group("homogeneity") != null;
        }
        before = phrase;
    }

    private void interval(Matcher matcher) {
        PrintedNumber lower = number(matcher, "lower");
        PrintedNumber upper = number(matcher, "upper");
        String between = matcher.group("between");
        if (lower.value().signum() < 0 && upper.value().signum() > 0 && between.matches("\\s+-")) {
            throw new UnreadableStatement(
                    text,
                    matcher.end("lower"),
                    "\"to\" between the limits, as it is not clear whether the dash is a minus");
        }
        String printed = Optional.ofNullable(matcher.group("level")).orElse(matcher.group("after"));
        double own = printed == null ? level : fraction(printed);
        statistic.interval(new PrintedInterval(lower, upper, own));
    }

    private static double fraction(String percent) {
        return PrintedNumber.of(percent).percent().toDouble();
    }

    private void p(Matcher matcher) {
        PValueRelation relation = switch (matcher.group("relation")) {
            case "<" -> PValueRelation.BELOW;
            case "<=", "≤" -> PValueRelation.AT_MOST;
            case ">" -> PValueRelation.ABOVE;
            case ">=", "≥" -> PValueRelation.AT_LEAST;
            default -> PValueRelation.EQUAL;
        };
        PrintedNumber number = PrintedNumber.of(matcher.group("number"));
        if (number.toDouble() < 0 || number.toDouble() > 1) {
            throw new UnreadableStatement(text, matcher.start("number"), "a p value from 0 to 1");
        }
        PrintedProbability p = new PrintedProbability(relation, number);
        boolean afterQ = before == Phrase.Q || before == Phrase.DF;
        boolean named = matcher.group("homogeneity") != null || aboutHomogeneity;
        if (named || afterQ || pSeen && seen.contains(Phrase.Q)) {
            once(!pOfQSeen);
            pOfQSeen = true;
            statistic.pOfQ(p);
        } else {
            once(!pSeen);
            pSeen = true;
            statistic.p(p);
        }
    }

    private void once(boolean first) {
        if (!first) {
            throw new UnreadableStatement(text, at, "no second p value");
        }
    }

    private void df(String number) {
        statistic.df(Integer.parseInt(number));
    }

    /** With the sign a percentage; without it a fraction if it has decimals and is not above 1, as no percentage looks like that. */
    private PrintedNumber i2(Matcher matcher) {
        PrintedNumber number = PrintedNumber.of(matcher.group("number"));
        boolean fraction = matcher.group("percent") == null
                && number.value().scale() > 0
                && number.value().compareTo(BigDecimal.ONE) <= 0;
        return fraction ? number : number.percent();
    }

    private int count(Matcher matcher) {
        String digits = Optional.ofNullable(matcher.group("number")).orElse(matcher.group("before"));
        try {
            return Integer.parseInt(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new UnreadableStatement(text, at, "a smaller number");
        }
    }

    private PrintedNumber number(Matcher matcher, String group) {
        PrintedNumber number = PrintedNumber.of(matcher.group(group));
        boolean percent = matcher.pattern().pattern().contains("(?<percent>") && matcher.group("percent") != null;
        if (!percent) {
            return number;
        }
        if (measure != PrintedMeasure.RD) {
            throw new UnreadableStatement(text, matcher.start("percent"), "no per cent after a " + measure.title());
        }
        return number.percent();
    }

    private static PrintedMeasure measure(String name) {
        // The two spellings of "standardised", at the price of one of "hazard".
        String word = name.toLowerCase(Locale.ROOT).replace('z', 's');
        return switch (word) {
            case "standardised mean difference",
                    "smd",
                    "hedges' g",
                    "hedges g",
                    "cohen's d",
                    "cohens d",
                    "cohen d",
                    "g",
                    "d" -> PrintedMeasure.SMD;
            case "weighted mean difference", "mean difference", "wmd", "md" -> PrintedMeasure.MD;
            case "incidence rate ratio", "rate ratio", "irr" -> PrintedMeasure.IRR;
            case "incidence rate difference", "rate difference", "ird" -> PrintedMeasure.IRD;
            case "odds ratio", "or" -> PrintedMeasure.OR;
            case "hasard ratio", "hr" -> PrintedMeasure.HR;
            case "risk difference", "rd" -> PrintedMeasure.RD;
            case "ratio of means", "rom" -> PrintedMeasure.ROM;
            case "correlation", "r" -> PrintedMeasure.COR;
            case "mean change", "mean" -> PrintedMeasure.MEAN;
            default -> PrintedMeasure.RR;
        };
    }
}
