package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.people.Arrivals;
import id.satuatap.acceptance.people.Demand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Plays so many minutes of the mall's day without a display, and leaves files. Confined to the demo's main thread. */
final class HeadlessRun {
    private static final Duration APPS_START = Duration.ofSeconds(90);
    private static final List<String> KIOSKS = List.of("kiosk-1", "kiosk-2");
    private static final int PICTURES = 3;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final Duration LAST_VISITORS = Duration.ofSeconds(20);

    private final DemoMall mall;
    private final DemoOptions options;
    private final Latencies issue = new Latencies();

    HeadlessRun(DemoMall mall, DemoOptions options) {
        this.mall = mall;
        this.options = options;
    }

    /** @return exit code: 0, or 1 with what broke on the console */
    int play() throws IOException, InterruptedException {
        List<DeskOfficer> officers = DeskOfficers.seated(mall, options);
        awaitScreens();
        System.out.printf(
                Locale.ROOT,
                "demo: the mall is open; %d minutes of its clock on %s, some %d of yours%n",
                options.minutes(),
                mall.clock().date(),
                Math.max(1, Math.round(options.minutes() / options.speed())));

        BlockingQueue<Demand.Errand> queue = KioskVisitors.queue();
        List<KioskVisitors> visitors = new ArrayList<>();
        for (String kiosk : KIOSKS) {
            visitors.add(new KioskVisitors(kiosk, mall.hand(kiosk), queue, issue).start());
        }
        officers.forEach(DeskOfficer::work);
        ScheduledExecutorService street =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "street"));
        try {
            letThemCome(street, queue);
            passTheTime();
        } finally {
            street.shutdownNow();
        }
        visitors.forEach(KioskVisitors::close);
        for (KioskVisitors kiosk : visitors) {
            kiosk.awaitLast(LAST_VISITORS);
        }
        officers.forEach(DeskOfficer::goHome);
        pictures(() -> "end");
        return finish();
    }

    private void awaitScreens() throws IOException, InterruptedException {
        for (String kiosk : KIOSKS) {
            if (!mall.hand(kiosk).await("welcome", APPS_START)) {
                pictures(() -> "not-ready");
                throw new IOException(kiosk + " did not reach its first screen:\n"
                        + mall.program(kiosk).tail());
            }
        }
    }

    private void letThemCome(ScheduledExecutorService street, BlockingQueue<Demand.Errand> queue) {
        List<Arrivals.Arrival> day = Arrivals.day(mall.demand(), options.tickets(), new Random(options.seed()));
        LocalTime end = LocalTime.ofInstant(
                        mall.clock().mallStart(), mall.clock().zone())
                .plusMinutes(options.minutes());
        for (Arrivals.Arrival arrival : day) {
            if (arrival.at().isBefore(end)) {
                Duration wait = mall.clock().realUntil(arrival.at(), mall.wallNow());
                Future<?> unused = street.schedule(
                        () -> queue.offer(arrival.errand()), Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void passTheTime() throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int part = 1; part <= PICTURES; part++) {
            LocalTime at = LocalTime.ofInstant(
                            mall.clock().mallStart(), mall.clock().zone())
                    .plusMinutes((long) options.minutes() * part / PICTURES);
            Duration wait = mall.clock().realUntil(at, mall.wallNow());
            boolean interrupted = never.await(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
            List<String> dead = mall.dead();
            if (interrupted || !dead.isEmpty()) {
                throw new IOException("a program ended by itself: " + String.join("\n", dead));
            }
            pictures(() -> reached().format(MINUTE));
            HallObserver seen = mall.observation().seen();
            System.out.printf(
                    Locale.ROOT,
                    "demo: %s  issued %d, printed %d, called %d, finished %d%n",
                    reached().truncatedTo(ChronoUnit.MINUTES),
                    seen.issued(),
                    mall.tray().count(),
                    seen.called(),
                    seen.ended(LegEnds.End.FINISHED));
        }
    }

    private LocalTime reached() {
        return LocalTime.ofInstant(
                mall.clock().mallTime(mall.wallNow()), mall.clock().zone());
    }

    /** @param when is asked for each picture: at high speed minutes pass between them */
    private void pictures(Supplier<String> when) throws InterruptedException {
        List<String> apps = new ArrayList<>(KIOSKS);
        apps.add("board-1");
        mall.cast().windowCounters().forEach(counter -> apps.add(DemoCast.deskDevice(counter)));
        for (String app : apps) {
            mall.hand(app).shot(mall.folders().screens().resolve(app + "-" + when.get() + ".png"));
        }
    }

    /** What a newcomer tries next needs the server's folder and a day of it. */
    static void sayWhereTheRecordIs(DemoFolders folders, LocalDate day) {
        System.out.println("demo: the server's folder is " + folders.data() + "; for example");
        System.out.println("demo:   ./mpp report daily --date " + day + " --out "
                + folders.out().resolve("report") + " --data " + folders.data());
    }

    private int finish() throws IOException, InterruptedException {
        HallObserver seen = mall.observation().seen();
        mall.tray().settle();
        Map<String, Latencies> latencies = new LinkedHashMap<>();
        latencies.put("issue", issue);
        Path logs = mall.folders().logs();
        latencies.putAll(CallTimes.of(logs.resolve("people.log"), logs.resolve("board-1.log")));
        Map<String, Object> summary = Summary.of(
                options,
                mall.clock(),
                seen,
                mall.tray(),
                latencies,
                mall.folders().out());
        Summary.write(summary, mall.folders().summary());
        System.out.println("demo: " + summary.get("tickets"));
        System.out.printf(
                Locale.ROOT,
                "demo: calls spoken %d, not spoken %d (too late, replaced by a recall, or the visitor was there already)%n",
                seen.spoken(),
                seen.notSpoken());
        System.out.println("demo: latency " + summary.get("latencyMillis"));
        System.out.println("demo: everything is in " + mall.folders().out());
        sayWhereTheRecordIs(mall.folders(), mall.clock().date());
        Object broken = summary.get("violations");
        if (!List.of().equals(broken)) {
            System.out.println("demo: BROKEN " + broken);
            return 1;
        }
        if (seen.issued() == 0 || seen.called() == 0) {
            System.out.println("demo: BROKEN nobody was issued a number or called; see "
                    + mall.folders().logs());
            return 1;
        }
        return 0;
    }
}
