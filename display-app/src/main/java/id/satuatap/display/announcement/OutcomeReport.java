package id.satuatap.display.announcement;

import id.satuatap.devices.voice.CallOutcome;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.SpeechOutcome;
import java.util.Optional;

/**
 * Stateless. What is reported of a call once the announcer knows; nothing when it has only begun. Reasons are codes, since
 * the server keeps them for good; details stand in the log.
 */
final class OutcomeReport implements CallOutcome.Cases<Optional<ReportAnnouncement>> {
    static final String TOO_LATE = "TOO_LATE";

    @Override
    public Optional<ReportAnnouncement> started(CallOutcome.Started outcome) {
        return Optional.empty();
    }

    @Override
    public Optional<ReportAnnouncement> spoken(CallOutcome.Spoken outcome) {
        return Optional.of(new ReportAnnouncement(outcome.call().callId(), SpeechOutcome.SPOKEN, null));
    }

    /** The hall heard the chime and no number. */
    @Override
    public Optional<ReportAnnouncement> chimed(CallOutcome.Chimed outcome) {
        return failed(outcome, "WORDS_MISSING");
    }

    @Override
    public Optional<ReportAnnouncement> dropped(CallOutcome.Dropped outcome) {
        return failed(
                outcome,
                switch (outcome.reason()) {
                    case TOO_OLD -> TOO_LATE;
                    case REPLACED -> "REPLACED";
                    case CROWDED_OUT -> "CROWDED_OUT";
                    case STOPPED -> "STOPPED";
                });
    }

    @Override
    public Optional<ReportAnnouncement> failed(CallOutcome.Failed outcome) {
        return failed(outcome, "NO_SOUND");
    }

    private static Optional<ReportAnnouncement> failed(CallOutcome outcome, String reason) {
        return Optional.of(new ReportAnnouncement(outcome.call().callId(), SpeechOutcome.FAILED, reason));
    }
}
