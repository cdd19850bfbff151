package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all benches share: a folder, load processes, and the list of results. Confined to one thread. */
final class BenchRoom {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOAD_MAX = Duration.ofMinutes(20);

    private final Path folder;
    private final double scale;
    private final List<String> serverJvm;
    private final @Nullable Path year;
    private final ArrayNode results = JSON.createArrayNode();
    private int loads;

    /**
     * @param scale of all measured times; 1 is what the page of figures was made with
     * @param serverJvm more options of the servers' machines, such as a recording of where time goes
     * @param year where a store of a year is kept; null for one that is made and thrown away
     */
    BenchRoom(Path folder, double scale, List<String> serverJvm, @Nullable Path year) throws IOException {
        this.year = year;
        this.folder = Files.createDirectories(folder);
        this.scale = scale;
        this.serverJvm = List.copyOf(serverJvm);
    }

    /** A server on an empty store of its own. */
    BenchMall mall(String name) throws IOException, InterruptedException {
        return BenchMall.open(folder(name), folder(name), BenchMall.Cast.WHOLE, serverJvm);
    }

    /** A server with memory for some hundred thousand visitors in one day, which no hall has. */
    BenchMall roomyMall(String name) throws IOException, InterruptedException {
        List<String> jvm = new ArrayList<>(serverJvm);
        jvm.addAll(List.of("-Xms2g", "-Xmx2g"));
        return BenchMall.open(folder(name), folder(name), BenchMall.Cast.WHOLE, jvm);
    }

    /** A server whose first day is another. */
    BenchMall mallOn(LocalDate day, String name) throws IOException, InterruptedException {
        return BenchMall.openOn(day, folder(name), serverJvm);
    }

    /** Of the folder that is kept for a year, or an empty one; not started. */
    BenchMall mallOfAYear() throws IOException {
        return BenchMall.on(year == null ? folder("report") : Files.createDirectories(year), serverJvm);
    }

    /** A server that knows a kiosk and a desk only, since nothing but its own start shall take time; not started. */
    BenchMall smallMall(String name) throws IOException {
        return BenchMall.small(folder(name), serverJvm);
    }

    /** A server whose store lies elsewhere than its log. */
    BenchMall mallOn(Path store, String name) throws IOException, InterruptedException {
        return BenchMall.open(folder(name), store, BenchMall.Cast.WHOLE, serverJvm);
    }

    long millis(long usual) {
        return Math.round(usual * scale);
    }

    int rounds(int usual) {
        return (int) Math.max(1, Math.round(usual * scale));
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** Begins a result; the machine's figures are added to it. */
    ObjectNode result(String name) throws IOException {
        ObjectNode result = results.addObject();
        result.put("name", name);
        result.putObject("parameters");
        ObjectNode machine = JSON.createObjectNode();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put(
                "flushP50Micros",
                new DiskProbe(Disk.local(), System::nanoTime).measure(folder).p50Micros());
        result.set("machine", machine);
        return result;
    }

    /** A bench that came to no end leaves a result that says so, and never a figure that looks like one. */
    void brokeOff(String name, int from, String reason) throws IOException {
        while (results.size() > from) {
            results.remove(results.size() - 1);
        }
        result(name).put("errors", 1).put("brokeOff", reason);
    }

    ArrayNode results() {
        return results;
    }

    /** Starts a load process. */
    RunningLoad start(LoadSpec spec) throws IOException {
        loads++;
        Path file = folder.resolve("load-" + loads + ".json");
        spec.write(file);
        return new RunningLoad(Program.start(new Launch(
                "load-" + spec.kind(),
                LoadMain.class.getName(),
                List.of("-XX:+UseParallelGC", "-Xmx768m"),
                List.of(file.toString()),
                Map.of(),
                folder.resolve("load-" + loads + ".log"))));
    }

    /** Runs a load process to its end. @return its result */
    ObjectNode run(LoadSpec spec) throws IOException, InterruptedException {
        try (RunningLoad load = start(spec)) {
            return load.result();
        }
    }

    /** A load at work; closing ends it, also in the middle. */
    record RunningLoad(Program program) implements AutoCloseable {
        void awaitMeasuring() throws InterruptedException {
            if (program.await(line -> line.equals("MEASURING"), LOAD_MAX).isEmpty()) {
                throw brokeOff();
            }
        }

        ObjectNode result() throws IOException, InterruptedException {
            Optional<String> line = program.await(said -> said.startsWith("RESULT "), LOAD_MAX);
            if (line.isEmpty()) {
                throw brokeOff();
            }
            program.awaitExit(Duration.ofSeconds(10));
            JsonNode result = JSON.readTree(line.get().substring("RESULT ".length()));
            return (ObjectNode) result;
        }

        private IllegalStateException brokeOff() {
            return new IllegalStateException(program.name() + ": " + LastWords.of(program));
        }

        @Override
        public void close() {
            program.kill();
        }
    }
}
