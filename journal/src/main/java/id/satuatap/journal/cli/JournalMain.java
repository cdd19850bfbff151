package id.satuatap.journal.cli;

import id.satuatap.journal.JournalException;
import id.satuatap.journal.JournalExport;
import id.satuatap.journal.JournalRepair;
import id.satuatap.journal.JournalSummary;
import id.satuatap.journal.JournalVerify;
import id.satuatap.journal.RepairReport;
import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.internal.SegmentFiles;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code ./mpp journal verify | export | repair FOLDER}; confined to the calling thread. Exit code 0: all is well; 1: the
 * journal is damaged, in use or missing; 2: called wrongly.
 */
public final class JournalMain {

    private static final int WELL = 0;
    private static final int TROUBLE = 1;
    private static final int CALLED_WRONGLY = 2;
    private static final String USAGE = """
            usage: journal verify FOLDER   checks every record and the hash chain
                   journal export FOLDER   writes the records to standard output, one line of JSON each
                   journal repair FOLDER   ends a damaged journal before the damage and keeps what it cuts
            verify and export change nothing and may run beside a server; repair wants it stopped.
            """;

    private final PrintStream out;
    private final PrintStream err;

    public JournalMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        OutputStream buffered = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintStream out = new PrintStream(buffered, false, StandardCharsets.UTF_8);
        int code = new JournalMain(out, System.err).run(args);
        out.flush();
        System.exit(code);
    }

    /** Runs one command and returns the exit code. */
    public int run(String... args) {
        if (args.length != 2) {
            err.print(USAGE);
            return CALLED_WRONGLY;
        }
        try {
            return command(args[0], Path.of(args[1]));
        } catch (JournalException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The journal in " + args[1] + " could not be read or written: " + e);
        }
        return TROUBLE;
    }

    private int command(String name, Path folder) throws IOException {
        return switch (name) {
            case "verify" -> present(folder) ? verify(folder) : TROUBLE;
            case "export" -> present(folder) ? export(folder) : TROUBLE;
            case "repair" -> present(folder) ? repair(folder) : TROUBLE;
            default -> {
                err.print(USAGE);
                yield CALLED_WRONGLY;
            }
        };
    }

    private boolean present(Path folder) throws IOException {
        boolean present = !SegmentFiles.numbers(folder).isEmpty();
        if (!present) {
            err.println("There is no journal in " + folder + ".");
        }
        return present;
    }

    private int verify(Path folder) throws IOException {
        JournalSummary found = JournalVerify.verify(folder);
        out.println("The journal is whole.");
        out.println("identity      " + found.identity());
        out.println("segments      " + found.segments());
        out.println("records       " + found.records());
        out.println("events        " + found.events());
        out.println("last sequence " + found.lastSequence());
        out.println("head          " + found.headHash());
        if (found.tornBytes() > 0) {
            out.println("unfinished    " + found.tornBytes()
                    + " bytes of a last group: being written now, or set aside at the server's next start");
        }
        return WELL;
    }

    private int export(Path folder) throws IOException {
        JournalExport.export(folder, out);
        if (out.checkError()) {
            err.println("The export could not be written to its end.");
            return TROUBLE;
        }
        return WELL;
    }

    private int repair(Path folder) throws IOException {
        Optional<RepairReport> repaired = JournalRepair.repair(folder, Disk.local());
        repaired.ifPresentOrElse(this::tell, () -> out.println("The journal is whole; nothing was changed."));
        return WELL;
    }

    private void tell(RepairReport report) {
        out.println("The journal was damaged: segment " + report.segment() + ", offset " + report.offset() + ": "
                + report.reason() + ".");
        out.println("It now ends with sequence " + report.lastSequence() + ".");
        out.println("Kept in " + report.keptIn() + ": " + report.bytesSetAside() + " bytes, with "
                + report.recordsSetAside() + " records that can still be read (readable.jsonl).");
    }
}
