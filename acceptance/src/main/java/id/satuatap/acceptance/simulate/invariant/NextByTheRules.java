package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.invariant.LineBooks.Waiting;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.CounterProfile.Rank;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.id.ServiceCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who would be next: the rules of calling computed a second time, by looking through whole lines. Immutable. */
record NextByTheRules(LineBooks books, Reservations reservations, Directory directory) {
    /** What the rules say of a counter's next call. */
    record Expected(Waiting who, String rule, List<ServiceCode> passed) {}

    private record Head(Waiting who, Rank rank) {}

    /** Whom the counter must call now; empty when nobody may be called. */
    Optional<Expected> at(Counter counter) {
        List<Head> heads = new ArrayList<>();
        for (ServiceCode service : counter.services()) {
            for (Waiting waiting : books.line(service)) {
                if (mayCall(waiting, counter)) {
                    heads.add(new Head(waiting, counter.profile().rank(service)));
                    break;
                }
            }
        }
        return heads.isEmpty() ? Optional.empty() : Optional.of(of(heads, counter));
    }

    boolean mayCall(Waiting waiting, Counter counter) {
        return books.mayBeCalled(waiting, directory.settings())
                && reservations.mayCall(waiting, counter.code(), directory);
    }

    private Expected of(List<Head> heads, Counter counter) {
        Rank best =
                heads.stream().map(Head::rank).min(Comparator.naturalOrder()).orElseThrow();
        List<Head> open = heads.stream()
                .filter(head -> head.rank() == best || books.hasAged(head.who(), rules()))
                .toList();
        Head oldest = open.stream()
                .min(Comparator.comparing(head -> head.who().place()))
                .orElseThrow();
        Waiting due = due(open, counter);
        if (due == null || due.equals(oldest.who())) {
            return new Expected(oldest.who(), rankRule(oldest, best, heads, open), List.of());
        }
        List<ServiceCode> passed = open.stream()
                .map(head -> head.who().service())
                .filter(service -> !books.ordinaryBefore(service, due.place()).isEmpty())
                .toList();
        boolean tooOften = passed.stream()
                .flatMap(service -> books.ordinaryBefore(service, due.place()).stream())
                .anyMatch(waiting -> books.overtaken(waiting.leg()) >= rules().overtakenMax());
        return tooOften
                ? new Expected(oldest.who(), "OVERTAKING_BOUND", List.of())
                : new Expected(due, "PRIORITY_SHARE", passed);
    }

    private static String rankRule(Head called, Rank best, List<Head> heads, List<Head> open) {
        if (called.rank() != best) {
            return "AGED";
        }
        boolean passes = heads.stream()
                .anyMatch(head -> !open.contains(head)
                        && head.who().place().compareTo(called.who().place()) < 0);
        return passes ? "PROFILE" : "OLDEST_FIRST";
    }

    private @Nullable Waiting due(List<Head> open, Counter counter) {
        return open.stream()
                .map(head -> head.who().service())
                .filter(service -> books.owesPriority(service, rules().priorityOneOf()))
                .flatMap(service -> books.line(service).stream())
                .filter(waiting -> books.hasPriority(waiting.visit()) && mayCall(waiting, counter))
                .min(Comparator.comparing(Waiting::place))
                .orElse(null);
    }

    private CallRules.Precedence rules() {
        return directory.settings().calls().precedence();
    }
}
