package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.detour.Reserved;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.CounterTally;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.ServiceTally;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.ServiceFiguresView;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Live figures for supervisors, read off running counts: what they cost does not grow with the day. Stateless. */
public final class FiguresViews {
    private FiguresViews() {}

    public static ServiceFiguresView of(HallState state, Service service) {
        ServiceCode code = service.code();
        ServiceTally tally = state.tally(code);
        WaitingLine line = state.line(code);
        return new ServiceFiguresView(
                code.value(),
                service.agency().value(),
                line.size(),
                line.longestSince().orElse(null),
                tally.standing(LegState.CALLED),
                tally.standing(LegState.SERVING),
                tally.legs(),
                tally.calls(),
                tally.standing(LegState.FINISHED) + tally.standing(LegState.TRANSFERRED),
                tally.standing(LegState.MISSED) + tally.standing(LegState.NO_SHOW),
                tally.standing(LegState.CANCELLED));
    }

    public static CounterFiguresView of(HallState state, Counter counter) {
        CounterTally tally = state.tally(counter.code());
        return new CounterFiguresView(
                counter.code().value(),
                counter.agency().value(),
                counter.services().stream()
                        .mapToInt(service -> state.line(service).size())
                        .sum(),
                idleSince(state, counter, tally),
                tally.called(),
                tally.served(),
                tally.notPresent());
    }

    /** Both the counter's freedom and the wait of somebody it may call must have lasted since then. */
    private static @Nullable Instant idleSince(HallState state, Counter counter, CounterTally tally) {
        CounterDesk desk = state.desk(counter.code());
        boolean frozen = state.outages().of(counter.agency()).isPresent();
        if (desk.state() != CounterDesk.State.OPEN || desk.turn() != null || frozen) {
            return null;
        }
        Optional<Instant> waited = state.directory().stream()
                .map(directory -> new Reserved(state, directory))
                .flatMap(reserved -> counter.services().stream()
                        .flatMap(service -> waited(state, reserved, counter, service).stream()))
                .min(Comparator.naturalOrder());
        if (waited.isEmpty()) {
            return null;
        }
        Instant opened = Objects.requireNonNull(desk.since(), "an open counter was opened");
        Instant free = later(opened, tally.freeSince());
        Instant works = later(free, state.outages().endedAt(counter.agency()).orElse(null));
        return later(works, waited.get());
    }

    /**
     * Since when somebody waits whom the counter may call. The line is looked through only where whoever waits longest does
     * not stand near its head, or is kept for another.
     */
    private static Optional<Instant> waited(HallState state, Reserved reserved, Counter counter, ServiceCode service) {
        WaitingLine line = state.line(service);
        Supplier<Stream<Instant>> callable = () -> line.inOrder()
                .flatMap(entry -> state.leg(entry.getValue()).stream())
                .filter(leg -> reserved.mayCall(leg, counter))
                .map(Leg::startedAt);
        return line.longestHereSince()
                .filter(longest -> callable.get().anyMatch(longest::equals))
                .or(() -> callable.get().min(Comparator.naturalOrder()));
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
