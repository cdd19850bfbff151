package id.satuatap.server.engine;

import id.satuatap.hall.Hall;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.journal.disk.Disk;
import id.satuatap.protocol.WireCodec;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.projection.ChangeMaker;
import id.satuatap.server.projection.NoNames;
import id.satuatap.server.projection.NoPcs;
import id.satuatap.server.projection.WireResults;
import id.satuatap.server.vault.HmacBookingCodes;
import id.satuatap.server.vault.HmacTicketTokens;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Measures what one number costs the engine's thread, once warm: a program of its own, arguments rounds and at once. */
final class EngineFigures {
    private static final int ROUND = 20_000;

    private EngineFigures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("engine-figures");
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        WireCodec codec = new WireCodec();
        EngineRun run = EngineRun.unstarted(
                folder,
                Disk.local(),
                time,
                time,
                new Hall(new HmacTicketTokens("mall-1", new byte[32]), new HmacBookingCodes("mall-1", new byte[32])),
                new WireResults(codec));
        run.engine.listen(new ChangeMaker(1, new NoNames(), new NoPcs(), time, update -> {}));
        run.started();
        try {
            measure(run, prepare(run, time), Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        } finally {
            run.close();
        }
    }

    private static void measure(EngineRun run, List<Service> services, int rounds, int atOnce) {
        for (int round = 1; round <= rounds; round++) {
            double before = cpuSecondsOf("engine");
            long begin = System.nanoTime();
            issue(run, services, round, atOnce);
            double micros = (cpuSecondsOf("engine") - before) * 1e6 / ROUND;
            System.out.printf(
                    "round=%d engine-cpu-micros/number=%.1f micros/number=%.1f%n",
                    round, micros, (System.nanoTime() - begin) / 1e3 / ROUND);
            run.commits.clear();
        }
    }

    /** The shipped mall, with a day open; it looks at no close, as no counters could serve what is issued here. */
    private static List<Service> prepare(EngineRun run, FakeTime time) throws Exception {
        Catalogue shipped = CatalogueFile.read(CatalogueFile.sleman());
        Timetable table = shipped.timetable();
        Catalogue catalogue = shipped.with(new Timetable(
                table.decrees(),
                table.seasons(),
                table.agencies(),
                table.services(),
                table.numbersInBreaks(),
                ClosingRule.NONE));
        MallFixture.preparations().stream().skip(1).forEach(command -> run.ask(MallFixture.SERVER, command));
        run.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.PublishConfiguration(catalogue));
        run.openDay(time);
        return catalogue.services().stream()
                .filter(service -> run.look(
                        state -> Schedule.availability(state, state.directory().orElseThrow(), service, time.instant())
                                .open()))
                .filter(service -> service.dailyQuota() == null)
                .toList();
    }

    private static void issue(EngineRun run, List<Service> services, int round, int atOnce) {
        for (int n = 0; n < ROUND; n += atOnce) {
            List<CompletableFuture<Verdict>> group = new ArrayList<>();
            for (int one = n; one < n + atOnce; one++) {
                String visit = "r" + round + "-" + one;
                Service service = services.get(one % services.size());
                group.add(run.send(
                        MallFixture.KIOSK,
                        visit,
                        new VisitorCommand.IssueTicket(new VisitId(visit), service.code(), 1, false, "id")));
            }
            for (CompletableFuture<Verdict> answer : group) {
                if (!(EngineRun.await(answer) instanceof Verdict.Accepted)) {
                    throw new IllegalStateException("not accepted: " + answer.join());
                }
            }
        }
    }

    private static double cpuSecondsOf(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().equals(name)) {
                return threads.getThreadCpuTime(thread.getThreadId()) / 1e9;
            }
        }
        throw new IllegalStateException("no thread " + name);
    }
}
