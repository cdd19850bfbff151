package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A board says what became of an announcement it was granted. Sent by: board.
 *
 * @param announcement which one
 * @param outcome what became of it
 * @param reason why it failed, as a code
 */
public record ReportAnnouncement(
        String announcement,
        SpeechOutcome outcome,
        @Nullable String reason) implements Command {
    public ReportAnnouncement {
        Fields.id("announcement", announcement);
        Fields.required("outcome", outcome);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportAnnouncement(this);
    }
}
