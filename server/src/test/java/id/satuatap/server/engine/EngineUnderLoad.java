package id.satuatap.server.engine;

import id.satuatap.hall.state.HallState;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.clock.ClockAnchor;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.clock.WallClockWatch;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** A process that issues numbers without end and says each one aloud once it is on disk, until it is killed. */
final class EngineUnderLoad {
    private static final int CLIENTS = 4;

    private EngineUnderLoad() {}

    /** Arguments: folder, anchor's mall time, anchor's wall time, a name that is new for each run. */
    public static void main(String[] args) throws Exception {
        ClockAnchor anchor = new ClockAnchor(Instant.parse(args[1]), Instant.parse(args[2]), 1);
        InstantSource wall = InstantSource.system();
        EngineRun run = EngineRun.unstarted(
                        Path.of(args[0]),
                        Disk.local(),
                        MonotonicMallTime.start(anchor, wall, System::nanoTime, new HallState()),
                        new WallClockWatch(anchor, wall, System::nanoTime),
                        EngineRun.hall(),
                        EngineRun::result)
                .started();
        if (run.look(state -> state.day().isEmpty())) {
            run.open(MonotonicMallTime.start(anchor, wall, System::nanoTime, new HallState()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int n = 0; n < CLIENTS; n++) {
            int client = n;
            new Thread(() -> issue(run, args[3] + "-" + client, out), "client-" + n).start();
        }
    }

    private static void issue(EngineRun run, String name, PrintStream out) {
        for (int n = 0; ; n++) {
            String visit = name + "-" + n;
            Verdict verdict = run.ask(MallFixture.KIOSK, visit, EngineRun.issue(visit, MallFixture.ID_CARD));
            if (verdict instanceof Verdict.Accepted) {
                out.println(
                        visit + " " + ((Verdict.Accepted) verdict).resultJson().replace("\"", ""));
            } else {
                out.println("UNEXPECTED " + verdict);
            }
        }
    }
}
