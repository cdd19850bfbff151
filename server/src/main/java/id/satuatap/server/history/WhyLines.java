package id.satuatap.server.history;

import id.satuatap.hall.calling.Why;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is before a number and why, step by step, in staff's words, for people at a terminal. Confined to one thread. */
public final class WhyLines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private static final String SERVER = "server:";

    private final PastSteps past;
    private final HallState state;
    private final Directory directory;
    private final WhyWords words;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    private WhyLines(PastSteps past, Directory directory, WhyWords words) {
        this.past = past;
        this.state = past.state();
        this.directory = directory;
        this.words = words;
        this.zone = directory.timeZone();
    }

    /** Empty for a visit without legs. */
    public static List<String> of(PastSteps past, Directory directory, Visit visit, WhyWords words) {
        WhyLines told = new WhyLines(past, directory, words);
        Why.of(told.state, directory, visit).ifPresent(told::tell);
        return List.copyOf(told.lines);
    }

    private void tell(Why why) {
        ServiceCode service = why.leg().service();
        say(
                "head",
                why.visit().number().text(),
                directory
                        .service(service)
                        .map(known -> service.value() + " " + known.name())
                        .orElse(service.value()),
                words.text("leg." + why.leg().state()),
                why.visit().priority() ? 1 : 0,
                state.lastRecordAt().map(this::clock).orElse("-"));
        if (why.leg().state() == LegState.WAITING) {
            line(why);
            hindrances(why);
            counters(service);
        }
        say("steps");
        past.of(why.visit()).forEach(this::step);
    }

    private void line(Why why) {
        say("wait", clock(why.leg().startedAt()), why.before(), why.priorityBefore());
        why.ahead()
                .forEach(ahead -> sayBelow(
                        "ahead",
                        ahead.visit().number().text(),
                        ahead.visit().priority() ? 1 : 0,
                        clock(ahead.leg().startedAt())));
        if (why.before() > why.ahead().size()) {
            sayBelow("ahead.more", why.before() - why.ahead().size());
        }
        if (why.beforeElsewhere() > 0) {
            say("elsewhere", why.beforeElsewhere());
        }
        Instant entered = why.priorityEnteredAt();
        if (entered != null) {
            say("mayOvertake", why.mayOvertake(), clock(entered));
        }
        say("overtaken", why.overtaken(), why.overtakenMax());
    }

    private void hindrances(Why why) {
        state.detours().reservedFor(why.leg().id()).ifPresent(this::keptFor);
        directory
                .service(why.leg().service())
                .flatMap(service -> state.outages().of(service.agency()))
                .ifPresent(outage -> say(
                        "outage",
                        outage.agency().value(),
                        clock(outage.since()),
                        words.ofCode("outage", outage.reason())));
    }

    private void keptFor(ReservedFor whom) {
        if (whom.counter() != null) {
            say("kept.counter", label(whom.counter()));
        } else if (whom.officer() != null) {
            say("kept.officer", whom.officer().value());
        }
    }

    private void counters(ServiceCode service) {
        say("counters");
        for (Counter counter : directory.countersOf(service)) {
            CounterDesk desk = state.desk(counter.code());
            String stands = words.text("counter." + desk.state());
            Turn turn = desk.turn() == null ? null : state.turn(desk.turn()).orElse(null);
            Visit there = turn == null
                    ? null
                    : state.leg(turn.leg())
                            .flatMap(leg -> state.visit(leg.visit()))
                            .orElse(null);
            if (turn == null || there == null) {
                sayBelow("counter", label(counter.code()), stands);
            } else {
                sayBelow(
                        "counter.busy",
                        label(counter.code()),
                        stands,
                        there.number().text(),
                        clock(turn.calledAt()));
            }
        }
    }

    private void step(PastSteps.PastStep step) {
        String name = words.ofCode("event", step.event().getClass().getSimpleName());
        String who = actor(step.principal());
        if (step.event() instanceof TurnEvent.TicketCalled called) {
            sayBelow(
                    "step.called",
                    clock(step.at()),
                    name,
                    label(called.counter()),
                    words.ofCode("rule", called.policy()),
                    called.overtook(),
                    who);
        } else if (step.event() instanceof VisitEvent.LateReturnApproved late) {
            sayBelow("step", clock(step.at()), name + ": " + words.ofCode("late", late.reason()), who);
        } else {
            sayBelow("step", clock(step.at()), name, who);
        }
    }

    /** A counter as people see it, and its code, by which the catalogue and the logs name it. */
    private String label(CounterCode code) {
        return directory
                .counter(code)
                .map(counter -> counter.label() + " (" + code.value() + ")")
                .orElse(code.value());
    }

    private String actor(String principal) {
        return principal.startsWith(SERVER)
                ? words.text("actor.server")
                : principal.substring(principal.indexOf(':') + 1);
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    private void say(String key, Object... values) {
        lines.add(words.text(key, values));
    }

    private void sayBelow(String key, Object... values) {
        lines.add("  " + words.text(key, values));
    }
}
