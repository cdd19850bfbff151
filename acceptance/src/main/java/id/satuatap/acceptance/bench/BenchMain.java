package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./mpp bench}: measures, prints, and writes JSON. Confined to the main thread. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures the system; the figures of docs/performance.md are made so. Names: issue, call, push, "
                + "flat, start, worst-hour, report, kill, power-cut, devices; without a name all but the last four.")
public final class BenchMain implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BROKE_OFF = 1;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "which benches")
    private List<String> names = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "where the results go too")
    private @Nullable Path json;

    @Option(names = "--out", paramLabel = "DIR", description = "stores and logs (${DEFAULT-VALUE})")
    private Path out = Path.of("target", "bench");

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "1",
            description = "of measured times and rounds (${DEFAULT-VALUE})")
    private double scale = 1;

    @Option(names = "--server-jvm", paramLabel = "OPTION", description = "more options of the server's Java machine")
    private List<String> serverJvm = List.of();

    @Option(
            names = "--year",
            paramLabel = "DIR",
            description = "a store for 'report' that is grown to its days and kept: a year is 12 GB and 25 minutes")
    private @Nullable Path year;

    @Option(names = "--tickets", defaultValue = "10000", description = "of 'devices' (${DEFAULT-VALUE})")
    private int tickets;

    @Option(names = "--seed", description = "of 'devices'; else one of its own, which is told")
    private @Nullable Long seed;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchMain()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, Bench> all = benches();
        List<String> wanted = names.isEmpty() ? usual(all) : names;
        for (String name : wanted) {
            if (!all.containsKey(name)) {
                System.err.println("bench: there is no '" + name + "'; there are " + String.join(", ", all.keySet()));
                return 2;
            }
        }
        BenchRoom room = new BenchRoom(StoreFolders.fresh(out), scale, serverJvm, year);
        boolean whole = true;
        for (String name : wanted) {
            whole &= run(name, all.getOrDefault(name, nothing -> {}), room);
        }
        if (json != null) {
            Files.writeString(json, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(room.results()) + "\n");
        }
        return whole ? 0 : BROKE_OFF;
    }

    /** The boundary of each bench: the others go on. @return whether it came to its end */
    private static boolean run(String name, Bench bench, BenchRoom room) throws IOException, InterruptedException {
        System.out.println("bench: " + name + " ...");
        int before = room.results().size();
        boolean whole = true;
        try {
            bench.run(room);
        } catch (IOException | RuntimeException e) {
            whole = false;
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            System.err.println("bench: " + name + " broke off: " + reason);
            room.brokeOff(name, before, reason);
        }
        for (int i = before; i < room.results().size(); i++) {
            System.out.println(JSON.writeValueAsString(room.results().get(i)));
        }
        return whole;
    }

    private Map<String, Bench> benches() {
        Map<String, Bench> all = new LinkedHashMap<>();
        all.put("issue", new IssueBench());
        all.put("call", new CallBench());
        all.put("push", new PushBench());
        all.put("flat", new FlatBench());
        all.put("start", new StartBench());
        all.put("worst-hour", new WorstHourBench());
        all.put("report", new ReportBench());
        all.put("kill", new KillBench());
        all.put("power-cut", new PowerCutBench());
        all.put("devices", new DevicesBench(tickets, seed == null ? System.nanoTime() : seed));
        return all;
    }

    private static List<String> usual(Map<String, Bench> all) {
        List<String> usual = new ArrayList<>(all.keySet());
        usual.removeAll(List.of("report", "kill", "power-cut", "devices"));
        return usual;
    }
}
