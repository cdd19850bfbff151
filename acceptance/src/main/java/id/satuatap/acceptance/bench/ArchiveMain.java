package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ArchiveMain FILE}: lets a server work for a moment and keeps the classes that it loaded in a file, from which the
 * next start takes them ready made (class data sharing: {@code -XX:SharedArchiveFile}). Confined to the main thread.
 */
public final class ArchiveMain {
    private static final int VISITORS = 20;

    private ArchiveMain() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory("satuatap-archive");
        try (BenchMall mall = BenchMall.open(
                folder, folder, BenchMall.Cast.WHOLE, List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds*=off"))) {
            new DayLoad(work(mall)).run(JsonNodeFactory.instance.objectNode());
            try (Wire wire = ReportBench.administrator(mall)) {
                wire.get("/api/v1/reports/daily/" + BenchMall.TODAY + "/pdf");
            }
        } finally {
            delete(folder);
        }
        System.exit(Files.exists(file) ? 0 : 1);
    }

    /** Numbers given and called, and their report made: the classes of every day's work are among those that are kept. */
    private static LoadSpec work(BenchMall mall) {
        return new LoadSpec(
                "day", mall.port(), 1, 0, 0, 0, VISITORS, mall.catalogue().services(), List.of(mall.firstDesk()), 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
