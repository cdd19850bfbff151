package id.satuatap.protocol.command;

/**
 * Immutable. A person says that the server's clock is right. Sent by: administrator, organiser's supervisor.
 */
public record ConfirmClock() implements Command {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.confirmClock(this);
    }
}
