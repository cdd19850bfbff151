package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Some visitors have taken two numbers or three, mostly those who were sent on or have several services, and some couples one
 * for both ways: the help desk makes one of two, two of one, and is wrong at times. Confined to one thread.
 */
final class NumbersAreJoined implements Behaviour {
    private static final double HAS_ANOTHER = 0.02;
    private static final double TOOK_ANOTHER_ON_HIS_WAY = 0.3;
    private static final double HAS_A_THIRD = 0.3;
    private static final double GO_DIFFERENT_WAYS = 0.15;

    private final List<VisitId> today = new ArrayList<>();
    private boolean listening;
    private int given;
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
                hasAnother(stage, issued.visit(), HAS_ANOTHER);
            } else if (recorded.event() instanceof JourneyEvent.JourneyBegun begun) {
                hasAnother(stage, begun.visit(), TOOK_ANOTHER_ON_HIS_WAY);
            } else if (recorded.event() instanceof VisitEvent.LegQueued queued) {
                if (queued.cause() == LegCause.TRANSFERRED) {
                    hasAnother(stage, queued.visit(), TOOK_ANOTHER_ON_HIS_WAY);
                } else if (queued.cause().planned() && chance.nextDouble() < GO_DIFFERENT_WAYS) {
                    stage.laterMillis(60_000 + chance.nextInt(900_000), () -> splits(stage, queued.visit()));
                }
            }
        }
    }

    private void hasAnother(Stage stage, VisitId visit, double share) {
        if (chance.nextDouble() < share) {
            stage.laterMillis(5_000 + chance.nextInt(600_000), () -> {
                VisitId other = anyOfLate(stage);
                joins(stage, visit, other);
                if (chance.nextDouble() < HAS_A_THIRD) {
                    stage.laterMillis(5_000 + chance.nextInt(900_000), () -> {
                        VisitId third = anyOfLate(stage);
                        boolean chain = chance.nextBoolean();
                        joins(stage, chain ? other : third, chain ? third : other);
                    });
                }
            });
        }
    }

    /** Mostly one that still waits. */
    private VisitId anyOfLate(Stage stage) {
        VisitId any = today.get(0);
        for (int look = 0; look < 10; look++) {
            any = today.get(Math.max(0, today.size() - 1 - chance.nextInt(60)));
            if (waits(stage, any)) {
                return any;
            }
        }
        return any;
    }

    private static boolean waits(Stage stage, VisitId id) {
        return stage.state().visit(id).stream()
                .flatMap(visit -> visit.legs().stream())
                .flatMap(leg -> stage.state().leg(leg).stream())
                .anyMatch(leg -> leg.state() == LegState.WAITING);
    }

    private void joins(Stage stage, VisitId visit, VisitId into) {
        stage.state().visit(visit).ifPresent(known -> {
            stage.tell(Staff.HELP_DESK, new JourneyCommand.JoinVisits(into, known.number(), "SAME_VISITOR"));
            if (chance.nextInt(3) == 0) {
                stage.laterMillis(60_000 + chance.nextInt(900_000), () -> parts(stage, visit));
            }
        });
    }

    private static void parts(Stage stage, VisitId visit) {
        stage.tell(Staff.HELP_DESK, new JourneyCommand.PartVisits(visit, "MISTAKE"));
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
        VisitId part = new VisitId("part" + ++given + "-" + id.value().hashCode());
        stage.tell(Staff.HELP_DESK, new JourneyCommand.SplitVisit(id, someOf(open), part, "DIFFERENT_WAYS"));
        if (chance.nextInt(4) == 0) {
            stage.laterMillis(120_000, () -> takesBack(stage, part, id));
        }
    }

    /** One, or two of three. */
    private List<LegId> someOf(List<LegId> open) {
        int from = chance.nextInt(open.size());
        int to = Math.min(open.size(), from + (open.size() > 2 ? 1 + chance.nextInt(2) : 1));
        return List.copyOf(open.subList(from, to));
    }

    private static void takesBack(Stage stage, VisitId part, VisitId whole) {
        stage.state()
                .visit(part)
                .ifPresent(visit ->
                        stage.tell(Staff.HELP_DESK, new JourneyCommand.JoinVisits(whole, visit.number(), "MISTAKE")));
    }
}
