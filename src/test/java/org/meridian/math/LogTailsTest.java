package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.Refusal;

class LogTailsTest {

    private static void same(double expected, double actual) {
        assertEquals(1, actual / expected, 1e-14, "expected " + expected + ", but was " + actual);
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 12, 37, 39, 71, 71.43535846927746, 1e3, 12345.678})
    void normalTailsAreExact(double z) {
        same(ExactTails.logNormalBothSides(z), LogTails.normalBothSides(z));
        same(LogTails.normalBothSides(z), LogTails.normalBothSides(-z));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 0.01, 0.5, 0.67, 0.68, 1, 1.959963984540054, 3, 3.29, 3.3, 5.5})
    void normalTailsNearTheMiddleAreExact(double z) {
        same(Math.log(ExactTails.normalBothSides(z)), LogTails.normalBothSides(z), z);
    }

    /** Where the probability is nearly 1 its logarithm is known only as far as the probability is. */
    private static void same(double expected, double actual, double z) {
        assertEquals(expected, actual, 1e-14 * -expected + 2e-16, "at " + z);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 1",
        "1500, 1",
        "5041, 1",
        "1e7, 1",
        "40, 2",
        "1500, 2",
        "1e6, 2",
        "37, 3",
        "1600, 3",
        "152.233008082373, 12",
        "1500, 12",
        "1e5, 12",
        "60, 29",
        "1e4, 29",
        "1e6, 29",
        "10, 30",
        "30, 30",
        "70, 30",
        "3000, 30",
        "100, 99",
        "200, 99",
        "3000, 99",
        "1000, 1000",
        "1200, 1000",
        "4000, 1000",
        "1e6, 1001"
    })
    void chiSquaredTailsAreExact(double q, int df) {
        same(ExactTails.logChiSquaredAbove(q, df), LogTails.chiSquaredAbove(q, df));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 2, 5",
        "3, 2, 5",
        "40, 2, 11",
        "1e10, 2, 30",
        "1e80, 2, 30",
        "1e300, 2, 30",
        "1e308, 4, 2",
        "0.9, 4, 11",
        "4, 4, 11",
        "15, 4, 100",
        "1e6, 4, 101",
        "2000, 4, 2000",
        "0.8, 30, 25",
        "1.2, 30, 25",
        "5, 30, 25",
        "1e100, 30, 25",
        "1.05, 100, 1000",
        "1.6, 100, 1000",
        "30, 100, 1000",
        "1e6, 100, 1000",
        "3, 2000, 3000"
    })
    void fTailsAreExact(double f, int df, int residualDf) {
        same(ExactTails.logFAbove(f, df, residualDf), LogTails.fAbove(f, df, residualDf));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2", "4.3, 2", "12.7, 1", "1e6, 1", "2.57, 5", "2.2, 11", "40, 12", "1e4, 12", "1e8, 30", "20, 100",
        "1e3, 99"
    })
    void tTailsAreExact(double t, int df) {
        same(Math.log(ExactTails.tBothSides(t, df)), LogTails.tBothSides(t, df));
        same(LogTails.tBothSides(t, df), LogTails.tBothSides(-t, df));
    }

    /** Incomplete gamma and beta functions to 45 digits by mpmath 1.3: degrees of freedom that are no whole numbers, few and many. */
    @ParameterizedTest
    @CsvSource({
        "0.053556644594740355, 0.943059677319778, -0.22700874347381125",
        "0.28496593811569604, 0.09002545851135482, -2.7038146692062606",
        "8.060665346823006, 0.027226654141947262, -9.88253722673986",
        "758644.3215008809, 0.17731424669100518, -379336.24599778926",
        "25.628680250273078, 28.325005351283917, -0.4933379996246542",
        "55.49212491288143, 54, -0.8716443421366032",
        "1091.3587287170508, 23.46935180041043, -494.86656064502995",
        "467520.4599490366, 33.19360556812336, -233596.9678897746",
        "9698.188355015905, 9800.072797245697, -0.26666213585623416",
        "126.18413129420439, 121.57910172515717, -0.9967560060708884",
        "1670.1250356073442, 1406.7822812634527, -13.539129234576528",
        "34012.46561127689, 296.398372938865, -16163.310647358094",
        "6572977.447882444, 6573674.041603702, -0.5514663049519566",
        "702094669.5904361, 702093942.6196891, -0.7087607088349102",
        "114834.27740877989, 111765, -23.506571625911505",
        "651490.8589214808, 530339, -6023.802625698896",
        "0.09064834353564964, 0.0032173289711503864, -5.493324370712605",
        "0.016981848717848993, 1.860407813416399e-06, -12.452775773445929",
        "1892908376772.6501, 1892849915915.1636, -455.7058374443768",
        "100852942486.97583, 100835093800.69655, -794.3519419307607"
    })
    void chiSquaredTailsAreThoseOfAnotherProgram(double q, double df, double expected) {
        same(expected, LogTails.chiSquaredAbove(q, df));
    }

    @ParameterizedTest
    @CsvSource({
        "0.09399250328604969, 0.10326739984024957, -0.028199774051619997",
        "25.601373501176802, 0.18338793252477456, -0.8651080696657503",
        "1.006251560133763e+19, 0.5948014506168836, -26.490310831584093",
        "0.14616381529110506, 1.0, -0.09694766975355652",
        "0.911221488575013, 25, -0.9918719696779352",
        "30824734719.818966, 1.0, -24.60316598524175",
        "16132323474352.506, 77.3394495852248, -2186.2947012290056",
        "0.4480705636585129, 1420, -0.42438706828665895",
        "1.9490265727153473, 4297, -2.9689494244352064",
        "5.629618958911715, 2607, -17.728009633893297",
        "44.03074105524374, 4404.663895586542, -807.1211433960532",
        "0.05957676132900051, 507721.4574967734, -0.04867278281837371",
        "1.1846878676343355, 11644901, -1.4433265957223267",
        "16.775109984735156, 125706755.86855918, -143.75120906379613",
        "108664390123117.39, 1440318, -36337931.31559812",
        "2.1193599055629372e+16, 0.0006545347636980104, -0.027458483873707758",
        "5.964825853923707e+97, 0.004906384233305606, -1.121041970427399",
        "3.2846227574831652, 787446752514.0786, -6.886786651852086",
        "9.08190432898293, 152638820911.83072, -43.68434514898096",
        "69.57439809044665, 10986744952.4211, -2424.766295918358"
    })
    void tTailsAreThoseOfAnotherProgram(double t, double df, double expected) {
        same(expected, LogTails.tBothSides(t, df));
    }

    @ParameterizedTest
    @CsvSource({
        "0.7346362508221695, 44.978274460214635, 0.21391960164834087, -0.1691329159269729",
        "2.505735853990721, 4.0, 0.9236472992871974, -0.7891711232756046",
        "1.3311772499067842e+27, 5.0, 0.6557246453051422, -20.774902389864977",
        "0.4239712272791027, 13.0, 73.6554057353778, -0.04469909381385814",
        "0.496191563032174, 0.1659793048208341, 1.0, -1.3066620914425024",
        "8.90288090088176, 15.0, 96, -27.1528823821923",
        "1.7666403905606315e+25, 9.0, 39.962207127236155, -1123.391434598881",
        "0.8416786669373411, 6.0, 7022.088844251024, -0.6209094592011614",
        "2.9676158592496096, 0.5394609916551736, 249.65045361793764, -2.2884207923761526",
        "5.331393785385753, 10.0, 1117, -16.099653595666318",
        "6.256203385978921e+35, 1.7227637772890632, 17445, -638498.5885618011",
        "0.7920700801318978, 19.0, 522570.0479283138, -0.32926127333771643",
        "14.556471273257959, 0.2737450071384663, 777044, -4.79662746027263",
        "18.794700310177173, 7.435963798978603, 162538.97586537406, -59.71802138721465",
        "258754596277.00784, 15.0, 79691546, -430076942.57924765",
        "2.6415813629925306e+52, 1.7823195878760316e-06, 9.139512817103116e-07, -0.41400946852880277",
        "2.85798239833091e+47, 4.534596594300028e-06, 0.0009497319541833754, -5.398558386120821",
        "3.7314166523665864, 1.94888821023172e-08, 0.17310402389833102, -15.184537840915576",
        "251.37401838370147, 0.006812342923691439, 94.66537881414438, -6.91951076965271",
        "103.07571879998822, 2.2126480023221186e-08, 22.21993292598678, -15.743015600391965",
        "1.7608803982166263e+35, 4070.43183084666, 28.50613418715141, -1144.6799776311807",
        "15.206645474858574, 0.008365862299833094, 1599.3988750921778, -4.673081148606538",
        "126.27112867141467, 5.6752043959550275e-05, 3916.527101779901, -8.849031603008804",
        "2.279613808256719, 229577.60254472878, 12096.75278660884, -1544.858042714224",
        "1.0005786709339346, 42552496434.631134, 5473541624.29737, -409.9685907173506",
        "1.0001104849909048, 1601338772388.2473, 510156664803.2507, -1185.3598062427238"
    })
    void fTailsAreThoseOfAnotherProgram(double f, double df, double residualDf, double expected) {
        same(expected, LogTails.fAbove(f, df, residualDf));
    }

    @Test
    void theMiddleAndTheEnds() {
        assertEquals(0.0, LogTails.normalBothSides(0));
        assertEquals(0.0, LogTails.tBothSides(0, 3));
        assertEquals(0.0, LogTails.fAbove(0, 2, 3));
        assertEquals(0.0, LogTails.fAbove(-1, 2, 3));
        assertEquals(0.0, LogTails.chiSquaredAbove(0, 3));
        assertEquals(0.0, LogTails.chiSquaredAbove(-1, 0));
        assertEquals(Double.NEGATIVE_INFINITY, LogTails.normalBothSides(1e200));
        assertEquals(Double.NEGATIVE_INFINITY, LogTails.tBothSides(Double.NEGATIVE_INFINITY, 3));
        assertEquals(Double.NEGATIVE_INFINITY, LogTails.fAbove(Double.POSITIVE_INFINITY, 2, 3));
        assertEquals(Double.NEGATIVE_INFINITY, LogTails.chiSquaredAbove(Double.POSITIVE_INFINITY, 3));
        assertEquals(Double.NEGATIVE_INFINITY, LogTails.chiSquaredAbove(1e-9, 0));
    }

    @Test
    void theLargestStatisticsHaveALogarithm() {
        same(-5e307, LogTails.chiSquaredAbove(1e308, 3));
        same(-5e307, LogTails.chiSquaredAbove(1e308, 1e-9));
        // 2/π arctan(1/t)
        same(Math.log(2 / Math.PI) - 300 * Math.log(10), LogTails.tBothSides(1e300, 1));
        same(LogTails.normalBothSides(71), LogTails.tBothSides(71, Double.POSITIVE_INFINITY));
    }

    @Test
    void everyRuleIsNamed() {
        Refusal.check("a statistic must be a number, but was NaN", () -> LogTails.normalBothSides(Double.NaN));
        Refusal.check("a statistic must be a number, but was NaN", () -> LogTails.tBothSides(Double.NaN, 3));
        Refusal.check("a statistic must be a number, but was NaN", () -> LogTails.fAbove(Double.NaN, 2, 3));
        Refusal.check("a statistic must be a number, but was NaN", () -> LogTails.chiSquaredAbove(Double.NaN, 3));
        Refusal.check("degrees of freedom must be > 0, but were 0.0", () -> LogTails.tBothSides(1, 0));
        Refusal.check("degrees of freedom must be > 0, but were 0.0", () -> LogTails.tBothSides(1e200, 0));
        Refusal.check(
                "F needs finite degrees of freedom, but they were 2.0 and Infinity",
                () -> LogTails.fAbove(1, 2, Double.POSITIVE_INFINITY));
        Refusal.check(
                "degrees of freedom must be 0 or more and finite, but were Infinity",
                () -> LogTails.chiSquaredAbove(5, Double.POSITIVE_INFINITY));
    }
}
