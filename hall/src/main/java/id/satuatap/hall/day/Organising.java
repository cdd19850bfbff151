package id.satuatap.hall.day;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.util.function.Supplier;

/** Decides the organiser's commands. Confined to the engine's thread; changes nothing. */
public final class Organising implements OrganiserCommand.Cases<Decision> {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Organising(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    @Override
    public Decision publish(OrganiserCommand.PublishConfiguration command) {
        return allowed(
                Permission.PUBLISH_CONFIGURATION,
                () -> InUse.lostBy(state, command.document())
                        .<Decision>map(fault -> new Decision.Rejected(RejectionCode.INVALID_DOCUMENT, fault))
                        .orElseGet(() -> published(command.document())));
    }

    private Decision published(Catalogue document) {
        int version = state.directory().map(Directory::version).orElse(0) + 1;
        return Decision.accepted(new ConfigurationEvent.ConfigurationPublished(version, null, null, document));
    }

    @Override
    public Decision publishTemplate(OrganiserCommand.PublishTicketTemplate command) {
        return allowed(Permission.PUBLISH_TICKET_TEMPLATE, () -> {
            int before =
                    state.templates().inForce().map(PublishedTemplate::version).orElse(0);
            Integer seen = command.seen();
            if (seen != null && seen != before) {
                return Decision.rejected(RejectionCode.TEMPLATE_CHANGED, "version", Integer.toString(before));
            }
            int version = before + 1;
            return Decision.accepted(new ConfigurationEvent.TicketTemplatePublished(
                    version, who.asPerson().orElse(null), command.document(), command.logo()));
        });
    }

    @Override
    public Decision savePerson(OrganiserCommand.SavePerson command) {
        return allowed(Permission.MANAGE_PEOPLE, () -> {
            Person person = command.person();
            // Whoever must go can always be locked out, whatever became of his agency.
            if (person.active() && !hasItsAgency(person)) {
                return Decision.rejected(RejectionCode.UNKNOWN_AGENCY);
            }
            return person.active() && !command.canSignIn()
                    ? Decision.rejected(RejectionCode.PASSWORD_MISSING)
                    : Decision.accepted(new AccessEvent.PersonSaved(person));
        });
    }

    /** Officers and their supervisor belong to an agency; nobody belongs to one that is not in the catalogue. */
    private boolean hasItsAgency(Person person) {
        AgencyCode agency = person.agency();
        return agency == null
                ? person.role() != Role.OFFICER && person.role() != Role.AGENCY_SUPERVISOR
                : state.directory()
                        .flatMap(directory -> directory.agency(agency))
                        .isPresent();
    }

    @Override
    public Decision pairDevice(OrganiserCommand.PairDevice command) {
        return allowed(
                Permission.MANAGE_DEVICES,
                () -> standsSomewhere(command.device())
                        ? Decision.accepted(new AccessEvent.DevicePaired(command.device()))
                        : Decision.rejected(RejectionCode.UNKNOWN_COUNTER));
    }

    /**
     * A desk PC is paired to a counter, and any counter that is named must be there. Before the first catalogue there are no
     * counters, and yet a PC at which an administrator can sign in.
     */
    private boolean standsSomewhere(Device device) {
        CounterCode counter = device.counter();
        return counter == null
                ? device.kind() != DeviceKind.COUNTER || state.directory().isEmpty()
                : state.directory()
                        .flatMap(directory -> directory.counter(counter))
                        .isPresent();
    }

    @Override
    public Decision revokeDevice(OrganiserCommand.RevokeDevice command) {
        return allowed(
                Permission.MANAGE_DEVICES,
                () -> state.device(command.device()).isEmpty()
                        ? Decision.rejected(RejectionCode.UNKNOWN_DEVICE)
                        : Decision.accepted(new AccessEvent.DeviceRevoked(command.device())));
    }

    @Override
    public Decision acceptPrinter(OrganiserCommand.AcceptPrinter command) {
        return allowed(Permission.ACCEPT_PRINTER, () -> {
            if (state.device(command.kiosk())
                    .filter(device -> device.active() && device.kind().mayPrint())
                    .isEmpty()) {
                return Decision.rejected(RejectionCode.UNKNOWN_DEVICE);
            }
            return command.told()
                    ? Decision.accepted(new AccessEvent.PrinterAccepted(command.kiosk(), command.printer()))
                    : Decision.rejected(RejectionCode.PRINTER_CHANGED);
        });
    }

    @Override
    public Decision openDay(OrganiserCommand.OpenDay command) {
        return allowed(
                Permission.RUN_DAY,
                () -> DayRules.refusal(state, command.date(), now)
                        .orElseGet(() -> Decision.accepted(new DayEvent.DayOpened(command.date()))));
    }

    @Override
    public Decision closeDay(OrganiserCommand.CloseDay command) {
        return allowed(Permission.RUN_DAY, () -> {
            Day day = state.day().orElse(null);
            if (day == null || !day.running()) {
                return Decision.rejected(RejectionCode.DAY_NOT_OPEN);
            }
            return state.clockDoubtful()
                    ? Decision.rejected(RejectionCode.CLOCK_DOUBTFUL)
                    : Decision.accepted(Answer.NONE, DayRules.close(state, day, DayRules.CLOSED));
        });
    }

    @Override
    public Decision confirmClock(OrganiserCommand.ConfirmClock command) {
        return allowed(
                Permission.RUN_DAY,
                () -> state.clockDoubtful()
                        // Never back: what is recorded stays before what will be.
                        ? Decision.accepted(new DayEvent.ClockConfirmed(Math.max(0, state.machineAheadMillis())))
                        : Decision.rejected(RejectionCode.NOTHING_DUE));
    }

    private Decision allowed(Permission permission, Supplier<Decision> rule) {
        return Rights.of(state, who).everywhere(permission) ? rule.get() : Decision.rejected(RejectionCode.NOT_ALLOWED);
    }
}
