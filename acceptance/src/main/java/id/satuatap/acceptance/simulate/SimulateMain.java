package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.simulate.invariant.Invariants;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.server.FileTrouble;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./mpp simulate}: plays days of the hall and says which promise broke, if one did. Confined to the main thread. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Plays days of the hall in virtual time, with all that people and machines do wrong, and checks its "
                        + "promises after every step. A broken seed prints its shortest history; the exit code is 1 then.")
public final class SimulateMain implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final int WRONG_FILE = 2;
    private static final int DAYS_OF_STORM = 20;

    /** Of two seeds the second begins a day later, and so on through the year that the shipped holidays are of. */
    private static final int BEGINNINGS = 350;

    /** How much goes wrong. */
    enum Faults {
        USUAL,
        STORMY
    }

    @Option(names = "--days", paramLabel = "D", description = "working days to play (${DEFAULT-VALUE})")
    private int days = 1;

    @Option(names = "--from", paramLabel = "DATE", description = "the first date (${DEFAULT-VALUE})")
    private LocalDate from = LocalDate.of(2027, 1, 4);

    @Option(names = "--seed", paramLabel = "S", description = "where all chance comes from (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "so many seeds, from S on, each a day later in the year (${DEFAULT-VALUE})")
    private int seeds = 1;

    @Option(names = "--tickets", paramLabel = "N", description = "a working day, on average (${DEFAULT-VALUE})")
    private int tickets = 1_000;

    @Option(names = "--faults", paramLabel = "HOW", description = "usual or stormy (stormy up to 20 days, else usual)")
    private @Nullable Faults faults;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "the mall (the shipped example of Sleman)")
    private @Nullable Path catalogue;

    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new SimulateMain()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        atLeastOne("--days", days);
        atLeastOne("--seeds", seeds);
        atLeastOne("--tickets", tickets);
        try {
            byte[] document = catalogue == null ? CatalogueFile.sleman() : Files.readAllBytes(catalogue);
            return play(new Plan(CatalogueFile.read(document), Demand.of(document), from, days, tickets, weather()));
        } catch (CatalogueRefusedException refused) {
            return wrongFile(String.valueOf(refused.getMessage()));
        } catch (IOException trouble) {
            return wrongFile(FileTrouble.words(trouble));
        }
    }

    private int wrongFile(String why) {
        if (spec != null) {
            spec.commandLine().getErr().println("simulate: " + why);
        }
        return WRONG_FILE;
    }

    /** A simulation of nothing would say that nothing broke. */
    private void atLeastOne(String option, int value) {
        if (value < 1) {
            CommandLine line = spec == null ? command() : spec.commandLine();
            throw new ParameterException(line, option + " is at least 1, not " + value);
        }
    }

    private Weather weather() {
        return isStormy() ? Weather.stormy() : Weather.usual();
    }

    private boolean isStormy() {
        return faults == null ? days <= DAYS_OF_STORM : faults == Faults.STORMY;
    }

    private int play(Plan plan) {
        long started = System.nanoTime();
        Totals all = Totals.NONE;
        for (long each = seed; each < seed + seeds; each++) {
            Plan its = plan.beginning(from.plusDays((each - seed) % BEGINNINGS));
            Outcome outcome = new Simulation(its, Simulation.realRules(), Invariants::all).run(each);
            all = all.plus(outcome.totals());
            if (outcome.whatBroke().isPresent()) {
                new BrokenSeed(plan.zone(), again(its, each), Simulation.realRules(), Invariants::all)
                        .lines(outcome.whatBroke().get())
                        .forEach(System.out::println);
                summary(all, 1, started);
                return BROKEN;
            }
            progress(each - seed + 1);
        }
        summary(all, 0, started);
        return 0;
    }

    private String again(Plan plan, long each) {
        return "./mpp simulate --days " + days + " --from " + plan.from() + " --seed " + each + " --tickets " + tickets
                + " --faults " + (isStormy() ? "stormy" : "usual")
                + (catalogue == null ? "" : " --catalogue " + catalogue);
    }

    private void progress(long done) {
        if (seeds > 1 && done % 50 == 0) {
            System.out.printf(Locale.ROOT, "simulate: %d of %d seeds%n", done, seeds);
        }
    }

    private static void summary(Totals totals, int violations, long started) {
        System.out.printf(
                Locale.ROOT,
                "simulate: days %d, issued %d, transfers %d, served %d, no-shows %d, unserved %d (%.2f of 1,000; booked for another day %d, on days cut off %d), bookings kept %d, missed %d, "
                        + "counter minutes lost to stopping early %.1f %%, longest wait ordinary %s, "
                        + "priority %s, violations %d, steps %d, seconds %.1f%n",
                totals.days(),
                totals.issued(),
                totals.transfers(),
                totals.served(),
                totals.noShows(),
                totals.unserved(),
                share(totals.unserved(), totals.issued(), 1_000),
                totals.rebooked(),
                totals.leftOpen(),
                totals.bookingsKept(),
                totals.bookingsMissed(),
                share(totals.lostMinutes(), totals.counterMinutes(), 100),
                minutes(totals.longestOrdinary()),
                minutes(totals.longestPriority()),
                violations,
                totals.steps(),
                (System.nanoTime() - started) / 1e9);
    }

    private static double share(long part, long whole, int of) {
        return whole == 0 ? 0 : (double) part * of / whole;
    }

    private static String minutes(Duration wait) {
        return wait.toMinutes() + " min";
    }
}
