package org.meridian.evidence.acupuncture;

import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.Standing;

/**
 * A named place for a needle. What was not seen is empty.
 *
 * @param code its code
 * @param pinyin name in pinyin with tones
 * @param pinyinStandard name as the standard spells it
 * @param han name in Chinese characters
 * @param english name in English
 * @param namesStanding how sure one can be about tones and characters
 * @param region region of the body
 * @param location where it lies, paraphrased
 * @param role why it is here
 * @param inArticleList whether the article names it in its list
 * @param provenance where this is written
 */
public record Acupoint(
        PointCode code,
        String pinyin,
        String pinyinStandard,
        HanNames han,
        String english,
        Standing namesStanding,
        String region,
        String location,
        PointRole role,
        ArticleList inArticleList,
        Provenance provenance) {

    /** The point by its code and name, for example {@code GB30 Huántiào}. */
    @Override
    public String toString() {
        return code + " " + pinyin;
    }
}
