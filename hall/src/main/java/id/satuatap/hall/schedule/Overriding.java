package id.satuatap.hall.schedule;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import id.satuatap.hall.catalogue.QuotaExcess;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may set table, calendar and quotas aside, and for what. Confined to the engine's thread; changes nothing.
 *
 * <p>An override names the person who approved it; a device or the server approves none.
 */
public final class Overriding {
    private static final int NUMBERS_MAX = 1_000;

    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Overriding(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision approve(ScheduleCommand.ApproveOverride command) {
        Optional<PersonId> person = who.asPerson();
        Directory directory = state.directory().orElse(null);
        if (person.isEmpty() || !Rights.of(state, who).over(permission(command.kind()), command.agency())) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        if (directory == null || directory.agency(command.agency()).isEmpty()) {
            return Decision.rejected(RejectionCode.UNKNOWN_AGENCY);
        }
        List<Service> services = services(directory, command);
        if (services.isEmpty()) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        if (state.clockDoubtful()) {
            return Decision.rejected(RejectionCode.CLOCK_DOUBTFUL);
        }
        if (state.override(command.id()).isPresent()) {
            return Decision.rejected(RejectionCode.OVERRIDE_EXISTS);
        }
        Optional<String> fault = fault(directory, services, command);
        if (fault.isPresent()) {
            return Decision.rejected(RejectionCode.HOURS_INVALID, "field", fault.get());
        }
        boolean ofHours = command.kind().ofHours();
        if (!ofHours && services.stream().noneMatch(each -> hasQuota(directory, each))) {
            return Decision.rejected(RejectionCode.NO_QUOTA);
        }
        return Decision.accepted(new ScheduleEvent.OverrideApproved(new HoursOverride(
                command.id(),
                command.agency(),
                command.service(),
                command.date(),
                command.kind(),
                command.from(),
                command.until(),
                command.reason(),
                person.get(),
                command.numbers(),
                ofHours ? null : excess(directory, services.get(0), command.date()))));
    }

    private @Nullable QuotaExcess excess(Directory directory, Service service, LocalDate date) {
        return QuotaUse.on(state, directory, service, date, now).excess().orElse(null);
    }

    private static boolean hasQuota(Directory directory, Service service) {
        return service.dailyQuota() != null
                || !directory.times(service.code()).bands().isEmpty();
    }

    private static List<Service> services(Directory directory, ScheduleCommand.ApproveOverride command) {
        ServiceCode named = command.service();
        return directory.servicesOf(command.agency()).stream()
                .filter(service -> named == null || named.equals(service.code()))
                .toList();
    }

    /** The field that makes no sense; empty when all do. */
    private Optional<String> fault(
            Directory directory, List<Service> services, ScheduleCommand.ApproveOverride command) {
        if (command.date().isBefore(LocalDate.ofInstant(now, directory.timeZone()))) {
            return Optional.of("date");
        }
        LocalTime from = command.from();
        LocalTime until = command.until();
        Integer numbers = command.numbers();
        if ((numbers == null) == (command.kind() == Kind.MORE_NUMBERS)
                || (numbers != null && (numbers < 1 || numbers > NUMBERS_MAX))) {
            return Optional.of("numbers");
        }
        if (numbers != null && command.service() == null) {
            return Optional.of("service");
        }
        return switch (command.kind()) {
            case CLOSED, MORE_NUMBERS ->
                from != null ? Optional.of("from") : Optional.ofNullable(until).map(time -> "until");
            case OPEN -> {
                if (from == null) {
                    yield Optional.of("from");
                }
                yield until != null && from.isBefore(until) ? Optional.empty() : Optional.of("until");
            }
            case EXTENDED -> {
                if (from != null) {
                    yield Optional.of("from");
                }
                yield until != null
                                && services.stream().anyMatch(each -> longer(directory, each, command.date(), until))
                        ? Optional.empty()
                        : Optional.of("until");
            }
        };
    }

    private boolean longer(Directory directory, Service service, LocalDate date, LocalTime until) {
        return Schedule.hoursOn(state, directory, service, date)
                .given()
                .map(ServiceHours::close)
                .filter(until::isAfter)
                .isPresent();
    }

    public Decision takeBack(ScheduleCommand.TakeBackOverride command) {
        Optional<PersonId> person = who.asPerson();
        Optional<HoursOverride> found = state.override(command.id());
        Rights rights = Rights.of(state, who);
        if (person.isEmpty() || !rights.somewhere(Permission.EXTEND_HOURS)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        if (found.isEmpty()) {
            // Whoever is bound to one agency is not told what stands elsewhere.
            return Decision.rejected(
                    rights.everywhere(Permission.OVERRIDE_HOURS)
                            ? RejectionCode.UNKNOWN_OVERRIDE
                            : RejectionCode.NOT_ALLOWED);
        }
        return rights.over(permission(found.get().kind()), found.get().agency())
                ? Decision.accepted(new ScheduleEvent.OverrideTakenBack(command.id(), person.get()))
                : Decision.rejected(RejectionCode.NOT_ALLOWED);
    }

    private static Permission permission(Kind kind) {
        return kind == Kind.EXTENDED || kind == Kind.MORE_NUMBERS ? Permission.EXTEND_HOURS : Permission.OVERRIDE_HOURS;
    }
}
