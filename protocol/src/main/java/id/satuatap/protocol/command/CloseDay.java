package id.satuatap.protocol.command;

/**
 * Immutable. The open business day is closed by hand. Sent by: administrator, organiser's supervisor.
 */
public record CloseDay() implements Command {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.closeDay(this);
    }
}
