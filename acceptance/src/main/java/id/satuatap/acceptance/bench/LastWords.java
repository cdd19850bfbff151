package id.satuatap.acceptance.bench;

import id.satuatap.acceptance.process.Program;
import java.util.List;

/** What a program that ended too early said of it, in one line. Stateless. */
final class LastWords {
    /** Begins the line in which a load says why it ends. */
    static final String BROKE_OFF = "BROKE OFF ";

    private static final List<String> REASONS = List.of(BROKE_OFF, "server: ", "Unknown option");

    private LastWords() {}

    /** Its reason where it gave one, else the last that it printed; and where the rest can be read. */
    static String of(Program program) {
        List<String> lines =
                program.lines().stream().filter(line -> !line.isBlank()).toList();
        String said = lines.stream()
                .filter(line -> REASONS.stream().anyMatch(line::startsWith))
                .reduce((earlier, later) -> later)
                .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
        return said.substring(said.startsWith(BROKE_OFF) ? BROKE_OFF.length() : 0) + " ("
                + program.launch().log() + ")";
    }
}
