package id.satuatap.hall.command;

/**
 * A wish, in the imperative. Immutable. It names what its sender saw (turn, visit), so that a late or repeated one never
 * acts on something else.
 */
public sealed interface Command
        permits VisitorCommand,
                OfficerCommand,
                MovingCommand,
                JourneyCommand,
                OutageCommand,
                BookingCommand,
                SupervisingCommand,
                VoiceCommand,
                OrganiserCommand,
                ScheduleCommand,
                ServerCommand {
    <R> R match(Cases<R> cases);

    /** Whether it brings forth a new number: on an almost full disk none is given, so that who waits can be served. */
    default boolean givesNumber() {
        return false;
    }

    /** One case for each family of commands; each family has cases of its own. */
    interface Cases<R> {
        R visitor(VisitorCommand command);

        R officer(OfficerCommand command);

        R moving(MovingCommand command);

        R journey(JourneyCommand command);

        R outage(OutageCommand command);

        R booking(BookingCommand command);

        R supervising(SupervisingCommand command);

        R voice(VoiceCommand command);

        R organiser(OrganiserCommand command);

        R schedule(ScheduleCommand command);

        R server(ServerCommand command);
    }
}
