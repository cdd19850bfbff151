package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A kiosk says what became of one copy of a ticket, or the help desk that it has said its number. Sent
 * by: kiosk, help desk.
 *
 * @param visit whose ticket
 * @param copy 1 = the original
 * @param step how far it is
 * @param tier how well it is proved, with CONFIRMED
 * @param reason why it failed, as a code
 */
public record ReportCopy(
        String visit,
        int copy,
        CopyStep step,
        @Nullable PaperTier tier,
        @Nullable String reason) implements Command {
    public ReportCopy {
        Fields.id("visit", visit);
        Fields.range("copy", copy, 1, 99);
        Fields.required("step", step);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportCopy(this);
    }
}
