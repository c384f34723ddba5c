package org.meridian.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar in a program of somebody else's: on the class path, on the module path, and without what such a program may not have. */
class EmbeddingIT {

    private static final String POOLS = """
            import java.util.List;
            import org.meridian.present.plot.forest.ForestPlot;
            import org.meridian.synthesis.effect.Effects;
            import org.meridian.synthesis.glmm.Glmm;
            import org.meridian.synthesis.measure.BinaryMeasure;
            import org.meridian.synthesis.pool.PooledEffect;
            import org.meridian.synthesis.pool.RandomEffects;
            import org.meridian.synthesis.study.TwoByTwo;

            public class Pools {
                public static void main(String[] args) {
                    Effects effects = BinaryMeasure.OR.of(
                            List.of("A", "B", "C"),
                            List.of(
                                    TwoByTwo.ofEvents(4, 123, 11, 139),
                                    TwoByTwo.ofEvents(6, 306, 29, 303),
                                    TwoByTwo.ofEvents(3, 231, 11, 220)));
                    PooledEffect pooled = RandomEffects.withDefaults().pool(effects);
                    System.out.println(pooled.text());
                    System.out.println(Glmm.withDefaults().fit(effects).text());
                    System.out.println(ForestPlot.of(pooled).draw().toSvg().startsWith("<svg"));
                }
            }
            """;

    private static final String READS = """
            import org.meridian.evidence.dataset.Datasets;
            import org.meridian.synthesis.measure.BinaryMeasure;
            import org.meridian.synthesis.pool.RandomEffects;

            public class Reads {
                public static void main(String[] args) {
                    System.out.println(RandomEffects.withDefaults()
                            .pool(Datasets.load("bcg").effects(BinaryMeasure.RR))
                            .text());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aProgramOnTheClassPathPoolsAndReads() throws IOException {
        assertEquals(
                0, Built.run(folder, command("Pools", POOLS, Built::isNeeded)).status());
        Built.Ended read = Built.run(folder, command("Reads", READS, Built::isNeeded));
        assertEquals("0.49 [0.33, 0.73]", read.out().strip());
    }

    /** The mathematics needs neither Jackson nor Commons CSV nor picocli. */
    @Test
    void theEngineNeedsNeitherJacksonNorCsvNorPicocli() throws IOException {
        Built.Ended pooled = Built.run(folder, command("Pools", POOLS, Built::isMathematics));
        assertEquals(0, pooled.status(), pooled.out());
        assertTrue(pooled.out().endsWith("true\n"), pooled.out());
    }

    private String[] command(String name, String source, Predicate<String> jars) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), source);
        Built.Ended compiled = Built.run(
                folder, Built.tool("javac"), "-cp", Built.jarAnd(Built::isNeeded), "-d", "classes", name + ".java");
        assertEquals(0, compiled.status(), compiled.out());
        return new String[] {Built.tool("java"), "-cp", "classes" + File.pathSeparator + Built.jarAnd(jars), name};
    }

    @Test
    void aNamedModuleNeedsOnlyToRequireThisOne() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/reader"));
        Files.writeString(folder.resolve("src/module-info.java"), "module reader { requires org.meridian; }");
        Files.writeString(sources.resolve("Reads.java"), "package reader;\n" + READS);
        Files.writeString(sources.resolve("Pools.java"), "package reader;\n" + POOLS);
        String path = Built.jarAnd(Built::isNeeded);
        Built.Ended compiled = Built.run(
                folder,
                Built.tool("javac"),
                "--module-path",
                path,
                "-d",
                "module",
                "src/module-info.java",
                "src/reader/Reads.java",
                "src/reader/Pools.java");
        assertEquals(0, compiled.status(), compiled.out());
        String all = "module" + File.pathSeparator + path;
        Built.Ended read =
                Built.run(folder, Built.tool("java"), "--module-path", all, "--module", "reader/reader.Reads");
        assertEquals("0.49 [0.33, 0.73]", read.out().strip());
        Built.Ended pooled =
                Built.run(folder, Built.tool("java"), "--module-path", all, "--module", "reader/reader.Pools");
        assertEquals(0, pooled.status(), pooled.out());
    }

    @Test
    void everyJarSaysItsLicence() throws IOException {
        for (Path jar : new Path[] {Built.jar(), Built.app()}) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (String entry : new String[] {"META-INF/LICENSE", "META-INF/NOTICE"}) {
                    assertTrue(file.getEntry(entry) != null, entry + " is missing in " + jar);
                }
            }
        }
    }
}
