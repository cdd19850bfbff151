package id.satuatap.acceptance.simulate.shrink;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a broken history short, by delta debugging: whole kinds of inputs go, then whole visitors and counters, then single
 * inputs, as long as the same promise breaks. Confined to one thread, used once.
 */
public final class Shrinker {
    private static final Pattern VISIT = Pattern.compile("\\b[vc]\\d+-\\d+|part\\d+");
    private static final Pattern COUNTER = Pattern.compile("CounterCode\\[value=([^\\]]+)]");

    private final Replay replay;
    private final String invariant;
    private long stepsLeft;

    /**
     * @param invariant that must go on breaking
     * @param stepsMax how many inputs may be replayed for it, all replays together
     */
    public Shrinker(Replay replay, String invariant, long stepsMax) {
        this.replay = replay;
        this.invariant = invariant;
        this.stepsLeft = stepsMax;
    }

    /** As short as it got; the whole history where it does not break when it is played again. */
    public List<Input> shortest(List<Input> inputs) {
        Replay.Played whole = replay.of(inputs);
        if (!whole.breaks(invariant)) {
            return inputs;
        }
        List<Input> history = inputs.subList(0, whole.steps().size());
        List<Input> accepted = whole.steps().stream()
                .filter(step -> step.outcome() != Step.Outcome.REJECTED)
                .map(Step::input)
                .toList();
        if (breaks(accepted)) {
            history = accepted;
        }
        history = byUnits(history, Shrinker::kind);
        history = byUnits(history, Shrinker::visit);
        history = byUnits(history, Shrinker::counter);
        return reduced(history, this::breaks);
    }

    private List<Input> byUnits(List<Input> history, Function<Input, String> subject) {
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            units.computeIfAbsent(subject.apply(history.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> kept = reduced(List.copyOf(units.values()), some -> breaks(inOrder(history, some)));
        return inOrder(history, kept);
    }

    private static List<Input> inOrder(List<Input> history, List<List<Integer>> units) {
        TreeSet<Integer> places = new TreeSet<>();
        units.forEach(places::addAll);
        return places.stream().map(history::get).toList();
    }

    /** Drops ever smaller pieces until no single one can go. */
    private <T> List<T> reduced(List<T> all, Predicate<List<T>> breaks) {
        List<T> kept = all;
        int piece = Math.max(1, all.size() / 2);
        boolean again = true;
        while (again && stepsLeft > 0) {
            int before = kept.size();
            kept = without(kept, piece, breaks);
            again = piece > 1 || kept.size() < before;
            piece = Math.max(1, piece / 2);
        }
        return kept;
    }

    private <T> List<T> without(List<T> all, int piece, Predicate<List<T>> breaks) {
        List<T> kept = all;
        int at = 0;
        while (at < kept.size() && stepsLeft > 0) {
            List<T> rest = new ArrayList<>(kept.subList(0, at));
            rest.addAll(kept.subList(Math.min(at + piece, kept.size()), kept.size()));
            if (breaks.test(rest)) {
                kept = rest;
            } else {
                at += piece;
            }
        }
        return kept;
    }

    private boolean breaks(Collection<Input> inputs) {
        if (stepsLeft <= 0) {
            return false;
        }
        Replay.Played played = replay.of(List.copyOf(inputs));
        stepsLeft -= played.steps().size();
        return played.breaks(invariant);
    }

    private static String kind(Input input) {
        return input.match(new Input.Cases<>() {
            @Override
            public String said(Input.Said said) {
                return said.command().getClass().getSimpleName();
            }

            @Override
            public String restarted(Input.Restarted restarted) {
                return "restart";
            }

            @Override
            public String clockMoved(Input.ClockMoved moved) {
                return "clock";
            }
        });
    }

    /** Whatever speaks of no visit is a unit of its own kind. */
    private static String visit(Input input) {
        Matcher visit = VISIT.matcher(input.toString());
        return visit.find() ? visit.group() : input.toString();
    }

    private static String counter(Input input) {
        Matcher counter = COUNTER.matcher(input.toString());
        return counter.find() ? counter.group(1) : input.toString();
    }
}
