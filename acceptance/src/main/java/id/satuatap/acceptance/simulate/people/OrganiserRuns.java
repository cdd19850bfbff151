package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.ClosureRule;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.CounterProfile;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.HoldingRules;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The organiser opens some days by hand, closes most of them, confirms clocks, locks an officer out for a while and
 * publishes a changed catalogue now and then. Confined to one thread.
 */
final class OrganiserRuns implements Behaviour {
    private static final double OPENS_BY_HAND = 0.2;
    private static final double PUBLISHES = 0.05;
    private static final double LOCKS_OUT = 0.05;

    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("organiser");
        boolean remembers = chance.nextDouble() > 10 * stage.weather().forgetful();
        if (chance.nextDouble() < OPENS_BY_HAND) {
            stage.at(LocalTime.of(6, 10), () -> opens(stage, date));
        }
        for (LocalTime look = LocalTime.of(6, 0); look.isBefore(LocalTime.of(18, 0)); look = look.plusMinutes(10)) {
            stage.at(look, () -> looksAtClock(stage));
        }
        if (remembers) {
            for (LocalTime look = LocalTime.of(15, 30);
                    look.isBefore(LocalTime.of(17, 30));
                    look = look.plusMinutes(15)) {
                stage.at(look, () -> closesWhenEmpty(stage));
            }
            stage.at(LocalTime.of(17, 30), () -> closes(stage));
        }
        if (chance.nextDouble() < PUBLISHES) {
            stage.at(LocalTime.of(9, chance.nextInt(60)), () -> publishes(stage));
        }
        if (chance.nextDouble() < LOCKS_OUT) {
            stage.at(LocalTime.of(10, chance.nextInt(30)), () -> locksOut(stage));
        }
    }

    private static void opens(Stage stage, LocalDate date) {
        if (stage.directory().filter(found -> found.holiday(date).isEmpty()).isPresent()
                && date.getDayOfWeek().getValue() <= 5) {
            stage.tell(Staff.ORGANISER, new OrganiserCommand.OpenDay(date));
        }
    }

    /** Sets the machine's clock right first, as the screen says. */
    private static void looksAtClock(Stage stage) {
        if (stage.state().clockDoubtful()) {
            if (stage.clockOffMillis() != 0) {
                stage.moveClock(-stage.clockOffMillis());
            }
            stage.tell(Staff.ORGANISER, new OrganiserCommand.ConfirmClock());
        }
    }

    private static void closesWhenEmpty(Stage stage) {
        HallState state = stage.state();
        boolean empty = state.desks().stream().allMatch(desk -> desk.turn() == null)
                && state.desks().stream().allMatch(desk -> desk.state() == CounterDesk.State.CLOSED);
        if (empty) {
            closes(stage);
        }
    }

    private static void closes(Stage stage) {
        if (stage.state().day().map(day -> day.running()).orElse(false)) {
            stage.tell(Staff.ORGANISER, new OrganiserCommand.CloseDay());
        }
    }

    private void publishes(Stage stage) {
        TransferPlace[] places = TransferPlace.values();
        stage.directory().map(found -> found.catalogue()).ifPresent(now -> {
            HallSettings old = now.settings();
            HallSettings changed = new HallSettings(
                    old.callableAfterMillis(),
                    old.announcementLimitMillis(),
                    old.announcementSlotMillis(),
                    places[chance.nextInt(places.length)],
                    1 + chance.nextInt(5),
                    old.kioskIdleSeconds(),
                    old.publicAddress(),
                    old.runningText(),
                    old.warnings(),
                    chance.nextBoolean() ? CallRules.PLAIN : CallRules.USUAL,
                    new HoldingRules(
                            1 + chance.nextInt(40), chance.nextBoolean(), chance.nextBoolean(), chance.nextInt(10)),
                    new ClosureRule(chance.nextBoolean(), 1 + chance.nextInt(20)));
            stage.tell(
                    Staff.ADMINISTRATOR,
                    new OrganiserCommand.PublishConfiguration(now.with(changed)
                            .with(now.counters().stream()
                                    .map(this::withAnyProfile)
                                    .toList())));
        });
    }

    private Counter withAnyProfile(Counter counter) {
        List<ServiceCode> services = counter.services();
        int first = chance.nextInt(services.size() + 1);
        int idle = first + chance.nextInt(services.size() - first + 1);
        return counter.with(new CounterProfile(services.subList(0, first), services.subList(idle, services.size())));
    }

    private void locksOut(Stage stage) {
        stage.directory().ifPresent(found -> {
            List<Counter> counters = found.catalogue().counters();
            Counter counter = counters.get(chance.nextInt(counters.size()));
            stage.tell(Staff.ADMINISTRATOR, Staff.saved(Staff.officerOf(counter, false)));
            stage.laterMillis(
                    1_800_000, () -> stage.tell(Staff.ADMINISTRATOR, Staff.saved(Staff.officerOf(counter, true))));
        });
    }
}
