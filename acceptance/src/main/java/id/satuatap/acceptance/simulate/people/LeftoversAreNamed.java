package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.CounterDesk;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * When the officers of a service have gone home, its supervisor goes to those who still wait and books most of them for
 * another day. Confined to one thread.
 */
final class LeftoversAreNamed implements Behaviour {
    private static final double NAMED = 0.9;
    private static final int DAYS_AHEAD = 14;

    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("leftovers");
        for (LocalTime look : List.of(LocalTime.of(12, 15), LocalTime.of(14, 45), LocalTime.of(15, 45))) {
            stage.at(look, () -> looks(stage));
        }
    }

    private void looks(Stage stage) {
        stage.directory()
                .ifPresent(directory -> directory.catalogue().services().stream()
                        .filter(service -> stage.state().line(service.code()).size() > 0)
                        .filter(service -> isOver(stage, directory, service))
                        .forEach(service -> rebooks(stage, directory, service)));
    }

    private static boolean isOver(Stage stage, Directory directory, Service service) {
        boolean late = Schedule.hoursOn(stage.state(), directory, service, stage.date())
                .given()
                .filter(hours -> stage.time().isBefore(hours.close()))
                .isEmpty();
        return late
                && directory.countersOf(service.code()).stream()
                        .allMatch(counter -> stage.state().desk(counter.code()).state() == CounterDesk.State.CLOSED);
    }

    private void rebooks(Stage stage, Directory directory, Service service) {
        List<LegId> waiting = stage.state()
                .line(service.code())
                .inOrder()
                .map(Map.Entry::getValue)
                .toList();
        for (LegId leg : waiting) {
            if (chance.nextDouble() < NAMED) {
                next(stage, directory, service)
                        .ifPresent(date -> stage.tell(
                                Staff.supervisor(service.agency()),
                                new ScheduleCommand.RebookTicket(leg, date, null, "NO_TIME_LEFT")));
            }
        }
    }

    private static Optional<LocalDate> next(Stage stage, Directory directory, Service service) {
        return stage.date()
                .plusDays(1)
                .datesUntil(stage.date().plusDays(DAYS_AHEAD))
                .filter(date -> Schedule.hoursOn(stage.state(), directory, service, date)
                        .given()
                        .isPresent())
                .findFirst();
    }
}
