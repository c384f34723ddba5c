package org.meridian.evidence.sciatica;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.acupuncture.Acupoint;
import org.meridian.evidence.acupuncture.ArticleList;
import org.meridian.evidence.acupuncture.ChannelEnd;
import org.meridian.evidence.acupuncture.HanNames;
import org.meridian.evidence.acupuncture.Meridian;
import org.meridian.evidence.acupuncture.NeedlingDetail;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.acupuncture.PointCode;
import org.meridian.evidence.acupuncture.PointRole;
import org.meridian.evidence.acupuncture.PointUse;
import org.meridian.evidence.acupuncture.PregnancyPosition;
import org.meridian.evidence.acupuncture.PregnancySide;
import org.meridian.evidence.acupuncture.StrictaItem;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.Standing;

/** Channels, acupoints, their uses, the positions on pregnancy, and the details of needling. */
final class AcupointTables {

    private final SourceTables sources;
    private final Map<String, Meridian> meridians = new LinkedHashMap<>();
    private final Map<PointCode, Acupoint> points = new LinkedHashMap<>();
    private final PointAtlas atlas;

    AcupointTables(TablePackage tables, SourceTables sources, Rows rows) {
        this.sources = sources;
        rows.read(tables.table("meridians"), "meridian_id", this::meridian).forEach(it -> meridians.put(it.code(), it));
        rows.read(tables.table("acupoints"), "point", this::point).forEach(it -> points.put(it.code(), it));
        atlas = new PointAtlas(
                List.copyOf(meridians.values()),
                List.copyOf(points.values()),
                rows.read(tables.table("acupoint_uses"), "point", this::use),
                rows.read(tables.table("pregnancy_positions"), "point", this::position),
                rows.read(tables.table("needling_details"), "lower", this::detail));
    }

    PointAtlas atlas() {
        return atlas;
    }

    private Meridian meridian(Row row) {
        return new Meridian(
                row.text("meridian_id"),
                row.text("name"),
                row.optionalInteger("points"),
                end(row, "start"),
                end(row, "end"),
                reported(row));
    }

    private static ChannelEnd end(Row row, String side) {
        return new ChannelEnd(
                new PointCode(row.text(side + "_point")),
                row.text(side + "_region"),
                Rows.constant(Standing.class, row, side + "_standing"));
    }

    private Acupoint point(Row row) {
        return new Acupoint(
                onItsChannel(new PointCode(row.text("point")), Rows.text(row, "meridian_id")),
                row.text("pinyin"),
                row.text("pinyin_who"),
                new HanNames(
                        Rows.text(row, "han_traditional"), Rows.text(row, "han_simplified"), Rows.text(row, "han_who")),
                Rows.text(row, "english"),
                Rows.constant(Standing.class, row, "names_standing"),
                row.text("body_region"),
                row.text("location"),
                Rows.constant(PointRole.class, row, "role"),
                Rows.constant(ArticleList.class, row, "in_article_list"),
                reported(row));
    }

    /** The channel occurs twice in a row, in the code and in its own column; both must say the same. */
    private PointCode onItsChannel(PointCode code, String channel) {
        if (!code.channel().orElse("").equals(channel)) {
            throw new IllegalArgumentException("the channel of " + code + " cannot be \"" + channel + "\"");
        }
        if (!channel.isEmpty()
                && !(meridians.containsKey(channel) && meridians.get(channel).has(code))) {
            throw new IllegalArgumentException("the channel " + channel + " has no point " + code);
        }
        return code;
    }

    private PointUse use(Row row) {
        return new PointUse(
                known(row).orElseThrow(), row.optionalText("trial_id"), Rows.text(row, "variant"), reported(row));
    }

    private PregnancyPosition position(Row row) {
        return new PregnancyPosition(
                row.text("position_id"),
                known(row),
                Rows.constant(PregnancySide.class, row, "side"),
                row.text("scope"),
                row.text("says"),
                obtained(row));
    }

    private NeedlingDetail detail(Row row) {
        return new NeedlingDetail(
                row.text("detail_id"),
                Rows.constant(StrictaItem.class, row, "item"),
                row.optionalText("trial_id"),
                known(row),
                row.optionalInteger("trials"),
                row.optionalNumber("lower"),
                row.optionalNumber("upper"),
                Rows.text(row, "unit"),
                Rows.text(row, "text"),
                obtained(row));
    }

    /** A point whose own row was faulty is not there, although the keys join. */
    private Optional<PointCode> known(Row row) {
        Optional<PointCode> code = row.optionalText("point").map(PointCode::new);
        code.filter(it -> !points.containsKey(it)).ifPresent(it -> {
            throw new IllegalArgumentException("there is no point \"" + it + "\"");
        });
        return code;
    }

    private Provenance reported(Row row) {
        return sources.provenance(row, Obtained.REPORTED, "");
    }

    private Provenance obtained(Row row) {
        return sources.provenance(row, Rows.constant(Obtained.class, row, "obtained"), "");
    }
}
