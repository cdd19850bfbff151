package id.satuatap.kiosk.shell;

import java.util.Locale;

/**
 * Immutable. How the kiosk leads its visitors.
 *
 * @param issueWithoutPaper whether numbers may be taken on the screen while the printer cannot print
 * @param language in which each visit starts
 * @param printedSeconds how long a printed number stays on the screen
 * @param shownSeconds how long a number stays that is on the screen alone
 * @param idleSecondsUntilKnown idle reset before the catalogue says otherwise
 */
public record FlowSettings(
        boolean issueWithoutPaper, Locale language, int printedSeconds, int shownSeconds, int idleSecondsUntilKnown) {}
