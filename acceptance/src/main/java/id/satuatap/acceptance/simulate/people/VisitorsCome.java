package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.people.Arrivals;
import id.satuatap.acceptance.people.Demand;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Visitors come by the catalogue's demand, press, take their paper and wait ({@link NumberInHand}). Confined to
 * one thread.
 */
final class VisitorsCome implements Behaviour {
    /** Monday to Sunday, after published counts; on Saturdays few agencies are there. */
    private static final double[] WEEKDAYS = {1.25, 1.05, 1.0, 0.95, 0.75, 0.08, 0.005};

    private static final double ON_HOLIDAY = 0.005;
    private static final double PRIORITY = 0.065;
    private static final double PRESSES_TWICE = 0.01;

    private RandomGenerator chance = new SplittableRandom(0);
    private int come;
    private @Nullable WantsMore wantsMore;

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("visitors");
        come = 0;
        wantsMore = new WantsMore(stage);
        boolean holiday =
                stage.directory().flatMap(found -> found.holiday(date)).isPresent();
        double share = holiday ? ON_HOLIDAY : WEEKDAYS[date.getDayOfWeek().getValue() - 1];
        for (Arrivals.Arrival arrival :
                Arrivals.day(stage.demand(), (int) Math.round(stage.visitorsADay() * share), chance)) {
            stage.at(arrival.at(), () -> comes(stage, arrival.errand()));
        }
    }

    private void comes(Stage stage, Demand.Errand errand) {
        Demand.Errand wanted = errand;
        // Most people know on which days their agency is there.
        for (int look = 0; look < 10 && !servesToday(stage, wanted); look++) {
            wanted = stage.demand().pick(chance);
        }
        press(stage, new ServiceCode(wanted.service()), 1);
    }

    private static boolean servesToday(Stage stage, Demand.Errand errand) {
        return stage.directory()
                .flatMap(found -> WorkingHours.of(stage, found, new ServiceCode(errand.service()), stage.date()))
                .isPresent();
    }

    private void press(Stage stage, ServiceCode service, int attempt) {
        Principal kiosk = Staff.kiosk(1 + chance.nextInt(Staff.KIOSKS));
        VisitId visit = new VisitId("v" + stage.date().toEpochDay() + "-" + ++come);
        Command issue = wantsMore(stage)
                .insteadOf(new VisitorCommand.IssueTicket(
                        visit,
                        service,
                        chance.nextDouble() < 0.9 ? 1 : 2 + chance.nextInt(3),
                        chance.nextDouble() < PRIORITY,
                        chance.nextDouble() < 0.97 ? "id" : "en"));
        stage.ask(kiosk, issue, reply -> {
            if (reply == Reply.ACCEPTED) {
                new NumberInHand(stage, chance).taken(kiosk, visit);
            } else if (reply == Reply.UNKNOWN && attempt < 3) {
                // The kiosk says that it does not know; he tries the next one. His first number, if any, is nobody's.
                stage.crowd().leaves(visit);
                stage.laterMillis(20_000, () -> press(stage, service, attempt + 1));
            }
        });
        if (chance.nextDouble() < PRESSES_TWICE) {
            stage.laterMillis(300, () -> stage.tell(kiosk, issue));
        }
    }

    private WantsMore wantsMore(Stage stage) {
        WantsMore known = wantsMore;
        return known == null ? new WantsMore(stage) : known;
    }
}
