package id.satuatap.counter.reports;

import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;

/** How far a day's report is. Immutable. */
public enum DayKind {
    /** The day goes on: its figures change until it is closed. */
    RUNNING(Tone.INFO, Icon.CLOCK),
    /** Closed, and not yet in the server's archive. */
    NOT_ARCHIVED(Tone.WARNING, Icon.WARNING),
    /** Closed and in the archive; no figure changes any more. */
    ARCHIVED(Tone.SUCCESS, Icon.CHECK);

    private final Tone tone;
    private final Icon icon;

    DayKind(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static DayKind of(ReportDayView day) {
        if (!day.complete()) {
            return RUNNING;
        }
        return day.archived() ? ARCHIVED : NOT_ARCHIVED;
    }

    Tone tone() {
        return tone;
    }

    Icon icon() {
        return icon;
    }
}
