package id.satuatap.hall.command;

import id.satuatap.hall.id.AgencyCode;

/** What is asked when an agency cannot work for a while. Immutable. */
public sealed interface OutageCommand extends Command {
    AgencyCode agency();

    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.outage(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * The agency's work stands still: nobody of it is called, everybody keeps his place.
     *
     * @param reason a code: why
     */
    record FreezeAgency(AgencyCode agency, String reason) implements OutageCommand {
        public FreezeAgency {
            ReasonCode.check(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.freeze(this);
        }
    }

    /** It goes on. */
    record ThawAgency(AgencyCode agency) implements OutageCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.thaw(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R freeze(FreezeAgency command);

        R thaw(ThawAgency command);
    }
}
