package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.Schedule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When people know that something is open: what hangs at the door. Stateless. */
final class WorkingHours {
    private WorkingHours() {}

    static Optional<ServiceHours> of(Stage stage, Directory directory, ServiceCode code, LocalDate date) {
        return directory
                .service(code)
                .flatMap(service -> Schedule.hoursOn(stage.state(), directory, service, date)
                        .given());
    }

    /** From its first service's opening to its last one's close; empty on a day off. */
    static Optional<ServiceHours> of(Stage stage, Directory directory, Counter counter, LocalDate date) {
        List<ServiceHours> hours = counter.services().stream()
                .flatMap(service -> of(stage, directory, service, date).stream())
                .toList();
        return hours.stream().min(Comparator.comparing(ServiceHours::open)).map(first -> {
            ServiceHours last = hours.stream()
                    .max(Comparator.comparing(ServiceHours::close))
                    .orElse(first);
            return new ServiceHours(first.days(), first.open(), last.close(), last.lastTicket(), last.breaks());
        });
    }
}
