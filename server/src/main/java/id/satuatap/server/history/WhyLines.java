package id.satuatap.server.history;

import id.satuatap.hall.calling.Why;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is before a number and why, step by step, for people at a terminal. Confined to one thread. */
public final class WhyLines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final PastSteps past;
    private final HallState state;
    private final Directory directory;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    private WhyLines(PastSteps past, Directory directory) {
        this.past = past;
        this.state = past.state();
        this.directory = directory;
        this.zone = directory.timeZone();
    }

    /** Empty for a visit without legs. */
    public static List<String> of(PastSteps past, Directory directory, Visit visit) {
        WhyLines told = new WhyLines(past, directory);
        Why.of(told.state, directory, visit).ifPresent(told::tell);
        return List.copyOf(told.lines);
    }

    private void tell(Why why) {
        ServiceCode service = why.leg().service();
        say(
                "%s: %s, %s%s, as of %s",
                why.visit().number().text(),
                service.value(),
                why.leg().state(),
                why.visit().priority() ? ", with priority" : "",
                state.lastRecordAt().map(this::clock).orElse("-"));
        if (why.leg().state() == LegState.WAITING) {
            line(why);
            hindrances(why);
            counters(service);
        }
        say("what happened:");
        past.of(why.visit()).forEach(this::step);
    }

    private void line(Why why) {
        say(
                "waits since %s; before it stand %d, %d of them with priority",
                clock(why.leg().startedAt()), why.before(), why.priorityBefore());
        why.ahead()
                .forEach(ahead -> say(
                        "  %s since %s%s",
                        ahead.visit().number().text(),
                        clock(ahead.leg().startedAt()),
                        ahead.visit().priority() ? ", priority" : ""));
        if (why.before() > why.ahead().size()) {
            say("  and %d more", why.before() - why.ahead().size());
        }
        if (why.beforeElsewhere() > 0) {
            say("%d older numbers wait for other services of the same counters", why.beforeElsewhere());
        }
        Instant entered = why.priorityEnteredAt();
        if (entered != null) {
            say(
                    "%d with priority came later and may still go before it, the first at %s",
                    why.mayOvertake(), clock(entered));
        }
        say("priority went before it %d times, at most %d", why.overtaken(), why.overtakenMax());
    }

    private void hindrances(Why why) {
        state.detours()
                .reservedFor(why.leg().id())
                .ifPresent(whom -> say("kept for %s as long as somebody is there", whom(whom)));
        directory
                .service(why.leg().service())
                .flatMap(service -> state.outages().of(service.agency()))
                .ifPresent(outage -> say(
                        "its agency stands still since %s: %s, nobody is called",
                        clock(outage.since()), outage.reason()));
    }

    private static String whom(ReservedFor whom) {
        return whom.counter() != null
                ? "counter " + whom.counter().value()
                : "officer " + (whom.officer() == null ? "" : whom.officer().value());
    }

    private void counters(ServiceCode service) {
        say("counters that serve it:");
        for (Counter counter : directory.countersOf(service)) {
            CounterDesk desk = state.desk(counter.code());
            String busy = desk.turn() == null
                    ? ""
                    : state.turn(desk.turn())
                            .flatMap(turn -> state.leg(turn.leg())
                                    .flatMap(leg -> state.visit(leg.visit()))
                                    .map(visit ->
                                            ", with " + visit.number().text() + " since " + clock(turn.calledAt())))
                            .orElse("");
            say("  %s %s%s", counter.code().value(), desk.state(), busy);
        }
    }

    private void step(PastSteps.PastStep step) {
        String name = step.event().getClass().getSimpleName();
        String rule = step.event() instanceof TurnEvent.TicketCalled called
                ? " to " + called.counter().value() + " by " + called.policy() + ", past " + called.overtook()
                : "";
        say("  %s %s%s (%s)", clock(step.at()), name, rule, step.principal());
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    private void say(String pattern, Object... arguments) {
        lines.add(String.format(Locale.ROOT, pattern, arguments));
    }
}
