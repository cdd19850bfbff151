package id.satuatap.acceptance.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Plays the people of a {@link PeoplePlan} against a running server, in a process of their own: {@code PeopleMain PLAN
 * [CATALOGUE]}. Ends when it is told to.
 */
public final class PeopleMain {
    private PeopleMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PeoplePlan plan = new ObjectMapper().readValue(Path.of(arguments[0]).toFile(), PeoplePlan.class);
        ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "people"));
        MallClock clock = new MallClock(System::nanoTime, InstantSource.system());
        LanClient watching = client(plan, clock, plan.officers().get(0).deviceToken());
        HallFeed feed = new HallFeed(watching, new SecureRandom(), ClientTimings.STANDARD);
        MallPace pace = new MallPace(thread, clock);
        new Begin(plan, pace, feed, watching, arguments.length > 1 ? Path.of(arguments[1]) : null).whenLive();
        feed.start();
        Thread.currentThread().join();
    }

    static LanClient client(PeoplePlan plan, MallClock clock, @Nullable String deviceToken) {
        return new LanClient(
                new Addresses(plan.addresses()),
                new Credentials(deviceToken),
                clock,
                new SecureRandom(),
                ClientTimings.STANDARD,
                null);
    }

    /** Waits for the first sight of the hall, then lets everybody come to work. */
    private static final class Begin implements HallListener {
        private final PeoplePlan plan;
        private final MallPace pace;
        private final HallFeed feed;
        private final LanClient watching;
        private final @Nullable Path catalogueFile;
        private final List<SimulatedOfficer> officers = new ArrayList<>();
        private boolean begun;

        Begin(PeoplePlan plan, MallPace pace, HallFeed feed, LanClient watching, @Nullable Path catalogueFile) {
            this.plan = plan;
            this.pace = pace;
            this.feed = feed;
            this.watching = watching;
            this.catalogueFile = catalogueFile;
        }

        void whenLive() {
            feed.subscribe(this);
        }

        @Override
        public void hallReplaced(HallProjection hall) {
            pace.soon(this::begin);
            pace.soon(this::lookUp);
        }

        @Override
        public void hallChanged(HallProjection hall, List<Change> changes) {
            pace.soon(this::lookUp);
        }

        private void lookUp() {
            officers.forEach(SimulatedOfficer::look);
        }

        private void begin() {
            if (begun) {
                return;
            }
            begun = true;
            CompletableFuture<Boolean> unused = watching.catalogue()
                    .thenApply(reply -> reply.match(
                            catalogue -> {
                                pace.soon(() -> begin(catalogue));
                                return true;
                            },
                            error -> {
                                begun = false;
                                return false;
                            }));
        }

        private void begin(CatalogueView catalogue) {
            Random chance = new Random(plan.seed());
            for (PeoplePlan.OfficerPlan officer : plan.officers()) {
                SimulatedOfficer person = new SimulatedOfficer(
                        officer,
                        client(plan, pace.clock(), officer.deviceToken()),
                        pace,
                        new Random(chance.nextLong()),
                        new OfficersView(feed, catalogue, officer.counter()));
                officers.add(person);
                person.comeToWork();
            }
            PeoplePlan.KioskPlan kiosk = plan.kiosk();
            if (kiosk != null && catalogueFile != null) {
                visitorsComeTo(
                        new SimulatedKiosk(client(plan, pace.clock(), kiosk.token())),
                        catalogue,
                        catalogueFile,
                        chance);
            }
            System.out.println("PEOPLE READY " + officers.size());
        }

        private void visitorsComeTo(SimulatedKiosk kiosk, CatalogueView catalogue, Path file, Random chance) {
            ZoneId zone = ZoneId.of(catalogue.mall().timeZone());
            LocalTime now = LocalTime.ofInstant(pace.clock().instant(), zone);
            try {
                Demand demand = Demand.of(Files.readAllBytes(file));
                for (Arrivals.Arrival arrival : Arrivals.day(demand, plan.visitors(), chance)) {
                    Duration wait = Duration.between(now, arrival.at());
                    if (!wait.isNegative()) {
                        pace.after(wait, () -> kiosk.press(arrival.errand().service()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
