package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.simulate.invariant.Violation;
import id.satuatap.acceptance.simulate.invariant.Watching;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Where behaviours act: true time, chance, the way to the hall, and what everybody can see of it. Confined to one thread.
 *
 * <p>The first violation ends the play.
 */
public final class Stage {
    private final long seed;
    private final ZoneId zone;
    private final Weather weather;
    private final Demand demand;
    private final int visitorsADay;
    private final HallRun hall;
    private final Watching watching;
    private final Agenda agenda;
    private final Wire wire;
    private final Crowd crowd = new Crowd();
    private final List<Consumer<Step>> listeners = new ArrayList<>();
    private LocalDate date;
    private boolean up = true;
    private long steps;
    private @Nullable Violation violation;

    /** @param visitorsADay on average over the week */
    public Stage(
            long seed,
            Instant start,
            ZoneId zone,
            Weather weather,
            Demand demand,
            int visitorsADay,
            HallRun hall,
            Watching watching) {
        this.seed = seed;
        this.zone = zone;
        this.weather = weather;
        this.demand = demand;
        this.visitorsADay = visitorsADay;
        this.hall = hall;
        this.watching = watching;
        this.agenda = new Agenda(start);
        this.wire = new Wire(this);
        this.date = LocalDate.ofInstant(start, zone);
    }

    /** Plays a date from midnight to midnight; false when a promise broke. */
    public boolean play(LocalDate on, List<Behaviour> behaviours) {
        date = on;
        crowd.goesHome();
        wire.draws(chance("wire"));
        behaviours.forEach(behaviour -> behaviour.begin(this, on));
        Instant midnight = at(on.plusDays(1), LocalTime.MIDNIGHT);
        boolean more = true;
        while (more && violation == null) {
            more = agenda.next(midnight);
        }
        return violation == null;
    }

    public Optional<Violation> violation() {
        return Optional.ofNullable(violation);
    }

    /** How many inputs the hall took so far. */
    public long steps() {
        return steps;
    }

    /** Hears of every step, in its order. */
    public void listen(Consumer<Step> listener) {
        listeners.add(listener);
    }

    /** A source for one purpose on this date: the same seed, date and purpose give the same chances. */
    RandomGenerator chance(String purpose) {
        long mixed = seed * 0x9E3779B97F4A7C15L + date.toEpochDay() * 0xC2B2AE3D27D4EB4FL + purpose.hashCode();
        return new SplittableRandom(mixed);
    }

    LocalDate date() {
        return date;
    }

    Instant now() {
        return agenda.now();
    }

    LocalTime time() {
        return LocalDateTime.ofInstant(agenda.now(), zone).toLocalTime();
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    void at(LocalTime time, Runnable deed) {
        agenda.at(at(date, time).toEpochMilli(), deed);
    }

    void at(Instant time, Runnable deed) {
        agenda.at(time.toEpochMilli(), deed);
    }

    void later(Duration wait, Runnable deed) {
        laterMillis(wait.toMillis(), deed);
    }

    void laterMillis(long millis, Runnable deed) {
        agenda.at(agenda.now().toEpochMilli() + millis, deed);
    }

    Weather weather() {
        return weather;
    }

    Demand demand() {
        return demand;
    }

    int visitorsADay() {
        return visitorsADay;
    }

    Crowd crowd() {
        return crowd;
    }

    HallState state() {
        return hall.state();
    }

    Optional<Directory> directory() {
        return hall.state().directory();
    }

    /** Sends a command over the LAN, with all that can happen to it on the way. */
    void ask(Principal who, Command command, Consumer<Reply> then) {
        wire.send(who, command, then);
    }

    /** As {@link #ask}, by somebody who does not wait for the answer. */
    void tell(Principal who, Command command) {
        wire.send(who, command, null);
    }

    /** What the server's own parts ask: no LAN between. */
    void askDirectly(Principal who, Command command) {
        if (up) {
            take(new Input.Said(now(), who, wire.nextId(), command));
        }
    }

    boolean up() {
        return up;
    }

    /** The server is gone, with everything that is not on its record. */
    void goDown() {
        up = false;
    }

    void comeUp() {
        up = true;
        take(new Input.Restarted(now()));
    }

    void moveClock(long millis) {
        take(new Input.ClockMoved(now(), millis, up));
    }

    long clockOffMillis() {
        return hall.clockOffMillis();
    }

    @Nullable
    Step take(Input input) {
        if (violation != null) {
            return null;
        }
        steps++;
        Step step = hall.take(input);
        violation = watching.after(step, hall).orElse(null);
        listeners.forEach(listener -> listener.accept(step));
        return step;
    }
}
