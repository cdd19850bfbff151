package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A board has painted a call. Sent by: board.
 *
 * @param turn the turn whose call it shows
 */
public record ReportShown(String turn) implements Command {
    public ReportShown {
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportShown(this);
    }
}
