package id.satuatap.hall.command;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.id.DeviceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the organiser asks. Immutable. */
public sealed interface OrganiserCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.organiser(this);
    }

    <R> R match(Cases<R> cases);

    /** Put a whole catalogue into force at once. */
    record PublishConfiguration(Catalogue document) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.publish(this);
        }
    }

    /**
     * Lay tickets out so from the next one on. Whether the text is a template was looked at before; the hall reads nothing
     * in it.
     *
     * @param seen the version that its writer began from, 0 for none; null for whoever does not say
     */
    record PublishTicketTemplate(
            String document,
            @Nullable String logo,
            @Nullable Integer seen) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.publishTemplate(this);
        }
    }

    /**
     * Add or change a person's rights.
     *
     * @param canSignIn whether the vault has a password of his, or one comes with the command; the password itself never
     *     reaches the hall
     */
    record SavePerson(Person person, boolean canSignIn) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.savePerson(this);
        }
    }

    /** Approve a device. */
    record PairDevice(Device device) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pairDevice(this);
        }
    }

    /** Take a device's rights away. */
    record RevokeDevice(DeviceId device) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.revokeDevice(this);
        }
    }

    /**
     * Say that the printer that answers at a kiosk now is the right one.
     *
     * @param printer as it names itself
     * @param told whether the kiosk said that another printer answers there now, and that it is this one
     */
    record AcceptPrinter(DeviceId kiosk, String printer, boolean told) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.acceptPrinter(this);
        }
    }

    /** Begin a business day. */
    record OpenDay(LocalDate date) implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.openDay(this);
        }
    }

    /** End the open day. */
    record CloseDay() implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closeDay(this);
        }
    }

    /** Say that the machine's time is right: the mall's jumps to it, never back. */
    record ConfirmClock() implements OrganiserCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirmClock(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R publish(PublishConfiguration command);

        R publishTemplate(PublishTicketTemplate command);

        R savePerson(SavePerson command);

        R pairDevice(PairDevice command);

        R revokeDevice(RevokeDevice command);

        R acceptPrinter(AcceptPrinter command);

        R openDay(OpenDay command);

        R closeDay(CloseDay command);

        R confirmClock(ConfirmClock command);
    }
}
