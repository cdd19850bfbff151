package id.satuatap.acceptance.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.satuatap.devices.simulator.printer.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what a run came to, from what a client saw and from the sheets. Stateless. */
final class Summary {
    private Summary() {}

    static Map<String, Object> of(
            DemoOptions options,
            DemoClock clock,
            HallObserver seen,
            PaperTray tray,
            Map<String, Latencies> latencies,
            Path out)
            throws IOException {
        List<String> originals = originals(tray);
        Set<String> distinct = new HashSet<>(originals);
        List<String> violations = new ArrayList<>(seen.violations());
        if (distinct.size() != originals.size()) {
            violations.add((originals.size() - distinct.size()) + " numbers came out on paper twice");
        }
        distinct.stream()
                .filter(number -> !seen.numbers().contains(number))
                .forEach(number -> violations.add("paper with number " + number + " that nobody was given"));

        Map<String, Object> tickets = new LinkedHashMap<>();
        tickets.put("issued", seen.issued());
        tickets.put("printed", originals.size());
        tickets.put("called", seen.called());
        tickets.put("recalled", seen.recalled());
        tickets.put("finished", seen.ended(LegEnds.End.FINISHED));
        tickets.put("transferred", seen.ended(LegEnds.End.TRANSFERRED));
        tickets.put("undone", seen.undone());
        tickets.put("noShow", seen.ended(LegEnds.End.NO_SHOW));
        tickets.put("cancelled", seen.ended(LegEnds.End.CANCELLED));
        tickets.put("unserved", seen.ended(LegEnds.End.UNSERVED));
        tickets.put("duplicateNumbers", originals.size() - distinct.size());

        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("seed", options.seed());
        summary.put("day", clock.date().toString());
        summary.put("speed", options.speed());
        summary.put("minutes", options.minutes());
        summary.put("tickets", tickets);
        summary.put("spoken", seen.spoken());
        summary.put("notSpoken", seen.notSpoken());
        summary.put("invariantViolations", violations.size());
        summary.put("violations", violations);
        Map<String, Object> millis = new LinkedHashMap<>();
        latencies.forEach((name, values) -> millis.put(name, values.summary()));
        summary.put("latencyMillis", millis);
        summary.put("files", files(out));
        return summary;
    }

    /** Whole tickets only: a piece that was cut off after a fault has no QR; a reprint says so. */
    private static List<String> originals(PaperTray tray) {
        return tray.sheets().stream()
                .filter(torn -> torn.sheet().qrText().isPresent() && !isCopy(torn.sheet()))
                .map(PaperTray.Torn::number)
                .toList();
    }

    private static boolean isCopy(Sheet sheet) {
        return sheet.lines().stream().anyMatch(line -> line.contains("CETAK ULANG"));
    }

    private static List<String> files(Path out) throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : List.of("screens", "tickets", "voice")) {
            if (Files.isDirectory(out.resolve(folder))) {
                try (Stream<Path> all = Files.list(out.resolve(folder))) {
                    all.map(file -> folder + "/" + file.getFileName()).sorted().forEach(names::add);
                }
            }
        }
        return names;
    }

    static void write(Map<String, Object> summary, Path file) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), summary);
    }
}
