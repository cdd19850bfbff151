package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.SupervisingCommand.AnswerClosing;
import id.satuatap.hall.command.SupervisingCommand.AskToClose;
import id.satuatap.hall.command.SupervisingCommand.StayOpen;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.state.ClosingWish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Some officers want to leave in the middle of the day: they ask, or just go; their supervisor answers, late or never; some
 * think better of it. Confined to one thread.
 */
final class OfficersAskToClose implements Behaviour {
    private static final int A_DAY = 6;
    private static final int DAY_SECONDS = 7 * 3_600;

    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("asking to close");
        for (int each = 0; each < A_DAY; each++) {
            stage.at(LocalTime.of(8, 0).plusSeconds(chance.nextInt(DAY_SECONDS)), () -> wants(stage));
        }
    }

    private void wants(Stage stage) {
        stage.directory().ifPresent(directory -> {
            List<Counter> counters = directory.catalogue().counters();
            Counter counter = counters.get(chance.nextInt(counters.size()));
            Principal officer = new Principal.OfPerson(Staff.officer(counter.code()));
            if (chance.nextInt(4) > 0) {
                stage.tell(officer, new AskToClose(counter.code(), "MEETING"));
            }
            if (chance.nextInt(3) > 0) {
                boolean approved = chance.nextBoolean();
                stage.laterMillis(
                        minutes(12),
                        () -> stage.tell(Staff.supervisor(counter.agency()), answer(stage, counter, approved)));
            }
            // Some supervisor thinks better of it.
            if (chance.nextInt(4) == 0) {
                boolean approved = chance.nextBoolean();
                stage.laterMillis(minutes(20), () -> stage.tell(Staff.ORGANISER, answer(stage, counter, approved)));
            }
            if (chance.nextInt(6) == 0) {
                stage.laterMillis(minutes(5), () -> stage.tell(officer, new StayOpen(counter.code())));
            }
            stage.laterMillis(minutes(25), () -> stage.tell(officer, new CloseCounter(counter.code())));
        });
    }

    private long minutes(int most) {
        return 60_000L * most * (1 + chance.nextInt(100)) / 100;
    }

    /** As somebody gives it who looks first; now and then another was quicker since. */
    private AnswerClosing answer(Stage stage, Counter counter, boolean approved) {
        AnswerClosing answer = new AnswerClosing(counter.code(), approved, approved ? null : "QUEUE_TOO_LONG");
        SupervisingEvent.Answer stands = stage.state()
                .supervision()
                .closure(counter.code())
                .map(ClosingWish::answer)
                .orElse(null);
        return stands == null || chance.nextInt(8) == 0 ? answer : answer.over(stands);
    }
}
