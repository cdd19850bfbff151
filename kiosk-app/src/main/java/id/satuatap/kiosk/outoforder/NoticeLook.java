package id.satuatap.kiosk.outoforder;

import id.satuatap.kiosk.live.NoticeKind;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;

/**
 * Immutable. The picture of a notice.
 *
 * @param tone how bad it is
 * @param icon what it is about
 */
record NoticeLook(Tone tone, Icon icon) {
    static NoticeLook of(NoticeKind kind) {
        return switch (kind) {
            case KIOSK_BROKEN -> new NoticeLook(Tone.DANGER, Icon.ERROR);
            case STARTING -> new NoticeLook(Tone.INFO, Icon.LINK);
            case SERVER_GONE -> new NoticeLook(Tone.DANGER, Icon.LINK_LOST);
            case NOT_PAIRED -> new NoticeLook(Tone.WARNING, Icon.SETTINGS);
            case TOO_OLD -> new NoticeLook(Tone.WARNING, Icon.DOWNLOAD);
            case CLOCK_DOUBTFUL -> new NoticeLook(Tone.WARNING, Icon.CLOCK);
            case NOT_YET_OPEN -> new NoticeLook(Tone.INFO, Icon.CLOCK);
            case CLOSED_TODAY -> new NoticeLook(Tone.INFO, Icon.CLOSE);
            case HOLIDAY -> new NoticeLook(Tone.INFO, Icon.CALENDAR);
            case PAPER_OUT -> new NoticeLook(Tone.WARNING, Icon.PAPER_OUT);
            case COVER_OPEN -> new NoticeLook(Tone.WARNING, Icon.PRINTER);
            case PRINTER_GONE -> new NoticeLook(Tone.WARNING, Icon.PRINTER_OFF);
            case OTHER_PRINTER -> new NoticeLook(Tone.WARNING, Icon.PRINTER);
            case PRINTER_FAULT -> new NoticeLook(Tone.WARNING, Icon.PRINTER_OFF);
        };
    }
}
