package id.satuatap.devices.voice;

/**
 * The mall's choice of how numbers are read; immutable.
 *
 * @param tickets how the number of a ticket is read
 * @param counters how the number of a counter is read
 * @param announceRecalls whether a recall begins with "panggilan ulang"
 */
public record PhraseSettings(ReadingStyle tickets, ReadingStyle counters, boolean announceRecalls) {

    /** Digits for tickets, cardinal for counters, recalls are told. */
    public static PhraseSettings defaults() {
        return new PhraseSettings(ReadingStyle.DIGITS, ReadingStyle.CARDINAL, true);
    }
}
