package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Some visitors have taken two numbers, and some couples one for both ways: the help desk makes one of two, two of one, and
 * is wrong at times. Confined to one thread.
 */
final class NumbersAreJoined implements Behaviour {
    private static final double HAS_ANOTHER = 0.02;
    private static final double GO_DIFFERENT_WAYS = 0.15;

    private final List<VisitId> today = new ArrayList<>();
    private boolean listening;
    private int parts;
    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("numbers are joined");
        today.clear();
        if (!listening) {
            listening = true;
            stage.listen(step -> hear(stage, step));
        }
    }

    private void hear(Stage stage, Step step) {
        for (Recorded recorded : step.events()) {
            if (recorded.event() instanceof VisitEvent.TicketIssued issued) {
                today.add(issued.visit());
                if (chance.nextDouble() < HAS_ANOTHER) {
                    VisitId other = today.get(Math.max(0, today.size() - 1 - chance.nextInt(40)));
                    stage.laterMillis(
                            30_000 + chance.nextInt(600_000),
                            () -> joins(stage, issued.visit(), issued.number(), other));
                }
            } else if (recorded.event() instanceof VisitEvent.LegQueued queued
                    && queued.cause().planned()
                    && chance.nextDouble() < GO_DIFFERENT_WAYS) {
                stage.laterMillis(60_000 + chance.nextInt(900_000), () -> splits(stage, queued.visit()));
            }
        }
    }

    private void joins(Stage stage, VisitId visit, TicketNumber number, VisitId into) {
        stage.tell(Staff.HELP_DESK, new JourneyCommand.JoinVisits(into, number, "SAME_VISITOR"));
        if (chance.nextInt(3) == 0) {
            stage.laterMillis(
                    60_000 + chance.nextInt(900_000),
                    () -> stage.tell(Staff.HELP_DESK, new JourneyCommand.PartVisits(visit, "MISTAKE")));
        }
    }

    private void splits(Stage stage, VisitId id) {
        Visit visit = stage.state().visit(id).orElse(null);
        if (visit == null) {
            return;
        }
        List<LegId> open = visit.legs().stream()
                .flatMap(leg -> stage.state().leg(leg).stream())
                .filter(leg -> !leg.state().ended())
                .map(Leg::id)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        VisitId part = new VisitId("part" + ++parts + "-" + id.value().hashCode());
        stage.tell(
                Staff.HELP_DESK,
                new JourneyCommand.SplitVisit(
                        id, List.of(open.get(chance.nextInt(open.size()))), part, "DIFFERENT_WAYS"));
        if (chance.nextInt(4) == 0) {
            stage.laterMillis(120_000, () -> takesBack(stage, part, id));
        }
    }

    private static void takesBack(Stage stage, VisitId part, VisitId whole) {
        stage.state()
                .visit(part)
                .ifPresent(visit ->
                        stage.tell(Staff.HELP_DESK, new JourneyCommand.JoinVisits(whole, visit.number(), "MISTAKE")));
    }
}
