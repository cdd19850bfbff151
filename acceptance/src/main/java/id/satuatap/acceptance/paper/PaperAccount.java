package id.satuatap.acceptance.paper;

import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.protocol.command.CopyStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was given, what fell out of the printer, and what the kiosk said of it: laid side by side. Thread-safe.
 *
 * <p>A whole sheet has its number, its code and its last line. What lacks one of them is a piece, which a fault left and the
 * kiosk cut off.
 */
public final class PaperAccount {
    private static final String MARK = "CETAK ULANG";
    private static final String LAST_LINE = "lapor.go.id";

    private final Map<String, Life> lives = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int pieces;

    private static final class Life {
        private int originals;
        private int marked;
        private int ordered = 1;
        private final Map<Integer, CopyStep> ends = new LinkedHashMap<>();
    }

    synchronized void issued(String number) {
        if (lives.put(number, new Life()) != null) {
            wrong.add(number + " was given twice");
        }
    }

    synchronized void ended(String number, int copy, CopyStep step) {
        Life life = lives.get(number);
        if (life == null || life.ends.put(copy, step) != null) {
            wrong.add(number + " copy " + copy + " was reported twice, or nobody has it");
        }
    }

    /** Copy {@code copy} of a number was asked for. */
    synchronized void ordered(String number, int copy) {
        Life life = lives.get(number);
        if (life != null) {
            life.ordered = copy;
        }
    }

    synchronized void sheet(Sheet sheet) {
        String number = sheet.ticketNumber().orElse("");
        List<String> lines = sheet.lines();
        boolean whole = !number.isEmpty()
                && sheet.qrText().isPresent()
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).contains(LAST_LINE);
        if (!whole) {
            pieces++;
            return;
        }
        Life life = lives.get(number);
        if (life == null) {
            wrong.add("a sheet with " + number + ", which nobody was given");
        } else if (lines.contains(MARK)) {
            life.marked++;
        } else {
            life.originals++;
        }
    }

    /** What must not be, in words; nothing when all is well. */
    public synchronized List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        lives.forEach((number, life) -> {
            if (life.originals > 1) {
                all.add(number + " is on " + life.originals + " sheets without a mark");
            }
            if (life.originals + life.marked == 0) {
                all.add(number + " is on no sheet");
            }
            if (life.ends.size() != life.ordered) {
                all.add(number + " has " + life.ordered + " copies, of which " + life.ends + " came to an end");
            }
            long confirmed = life.ends.values().stream()
                    .filter(step -> step == CopyStep.CONFIRMED)
                    .count();
            if (confirmed > life.originals + life.marked) {
                all.add(number + " is said to be on more sheets than fell out");
            }
        });
        return all;
    }

    /** Numbers that were given. */
    public synchronized int numbers() {
        return lives.size();
    }

    /** Numbers on a whole sheet without a mark. */
    public synchronized int originals() {
        return (int) lives.values().stream().filter(life -> life.originals == 1).count();
    }

    /** Numbers whose sheet without a mark was lost in the printer: a marked copy is their paper. */
    public synchronized int onlyMarked() {
        return (int) lives.values().stream()
                .filter(life -> life.originals == 0 && life.marked > 0)
                .count();
    }

    /** Whole sheets with a mark. */
    public synchronized int markedSheets() {
        return lives.values().stream().mapToInt(life -> life.marked).sum();
    }

    /** Pieces of sheets that were cut off. */
    public synchronized int pieces() {
        return pieces;
    }

    /** How many originals came to such an end. */
    public synchronized int ended(CopyStep step) {
        return (int)
                lives.values().stream().filter(life -> life.ends.get(1) == step).count();
    }
}
