package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.ServiceCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Now and then the organiser opens, closes or extends an agency or one of its services against its table, thinks better of
 * it, or an agency's supervisor lets her people work longer; more often a service is let give more numbers than its quotas.
 * Confined to one thread.
 */
final class HoursAreDecided implements Behaviour {
    private static final double DECIDES = 0.08;
    private static final double THINKS_BETTER = 0.3;
    private static final double GIVES_MORE = 0.5;
    private static final List<Kind> KINDS = List.of(Kind.OPEN, Kind.CLOSED, Kind.EXTENDED);

    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("hours");
        if (chance.nextDouble() < DECIDES) {
            stage.at(LocalTime.of(6, 30), () -> decides(stage, date));
        }
        if (chance.nextDouble() < DECIDES) {
            stage.at(LocalTime.of(13, chance.nextInt(60)), () -> decides(stage, date.plusDays(chance.nextInt(3))));
        }
        if (chance.nextDouble() < GIVES_MORE) {
            stage.at(LocalTime.of(9, chance.nextInt(60)), () -> givesMore(stage, date.plusDays(chance.nextInt(2))));
        }
    }

    /** So that those who come after a quota is used up are given numbers all the same. */
    private void givesMore(Stage stage, LocalDate date) {
        stage.directory().ifPresent(directory -> {
            List<Service> limited = directory.catalogue().services().stream()
                    .filter(service -> service.dailyQuota() != null
                            || !directory.times(service.code()).bands().isEmpty())
                    .toList();
            if (!limited.isEmpty()) {
                Service service = limited.get(chance.nextInt(limited.size()));
                OverrideId id = new OverrideId("q" + stage.now().toEpochMilli());
                stage.tell(
                        chance.nextBoolean() ? Staff.supervisor(service.agency()) : Staff.ORGANISER,
                        new ScheduleCommand.ApproveOverride(
                                id,
                                service.agency(),
                                service.code(),
                                date,
                                Kind.MORE_NUMBERS,
                                null,
                                null,
                                "MANY_WAIT",
                                1 + chance.nextInt(10)));
                if (chance.nextDouble() < THINKS_BETTER) {
                    stage.laterMillis(
                            3_600_000, () -> stage.tell(Staff.ORGANISER, new ScheduleCommand.TakeBackOverride(id)));
                }
            }
        });
    }

    private void decides(Stage stage, LocalDate date) {
        stage.directory().ifPresent(directory -> {
            List<Agency> agencies = directory.catalogue().agencies();
            Agency agency = agencies.get(chance.nextInt(agencies.size()));
            ServiceCode service = chance.nextInt(3) == 0 ? anyOf(directory, agency) : null;
            // On the day itself nobody is sent away: it is closed only for a day to come.
            Kind kind = date.equals(stage.date()) ? Kind.EXTENDED : KINDS.get(chance.nextInt(KINDS.size()));
            OverrideId id = new OverrideId("o" + stage.now().toEpochMilli());
            Principal who =
                    kind == Kind.EXTENDED && chance.nextBoolean() ? Staff.supervisor(agency.code()) : Staff.ORGANISER;
            stage.tell(
                    who,
                    new ScheduleCommand.ApproveOverride(
                            id,
                            agency.code(),
                            service,
                            date,
                            kind,
                            kind == Kind.OPEN ? LocalTime.of(9, 0) : null,
                            kind == Kind.CLOSED ? null : kind == Kind.OPEN ? LocalTime.of(13, 0) : LocalTime.of(15, 45),
                            "CROWD",
                            null));
            if (chance.nextDouble() < THINKS_BETTER) {
                stage.laterMillis(600_000, () -> stage.tell(Staff.ORGANISER, new ScheduleCommand.TakeBackOverride(id)));
            }
        });
    }

    private @Nullable ServiceCode anyOf(Directory directory, Agency agency) {
        List<ServiceCode> services = directory.catalogue().services().stream()
                .filter(service -> service.agency().equals(agency.code()))
                .map(Service::code)
                .toList();
        return services.isEmpty() ? null : services.get(chance.nextInt(services.size()));
    }
}
