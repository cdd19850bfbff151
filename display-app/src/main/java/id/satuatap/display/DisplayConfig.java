package id.satuatap.display;

import id.satuatap.display.announcement.VoiceArea;
import id.satuatap.display.board.BoardScope;
import id.satuatap.display.board.BoardTimes;
import id.satuatap.protocol.session.ClientConfig;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Everything one display is told at start.
 *
 * @param client where the server is and who this device is
 * @param zone the zone it shows and speaks for, 1 to 999; null for all
 * @param voice where calls are spoken
 * @param voiceGroups acoustic groups it speaks for in place of its zone; empty for its zone
 * @param voiceChoice how calls are spoken
 * @param outageEvery how long until an agency's outage is told aloud again, 2 to 60 minutes
 * @param led the LED line on this PC; null without one
 * @param screen the board's window; null for a PC that only speaks or drives an LED line
 */
public record DisplayConfig(
        ClientConfig client,
        @Nullable Integer zone,
        VoiceOutput voice,
        Set<String> voiceGroups,
        VoiceChoice voiceChoice,
        Duration outageEvery,
        @Nullable LedConfig led,
        @Nullable Screen screen) {

    /** How often an outage is told aloud where nobody says otherwise. */
    public static final Duration OUTAGE_EVERY = Duration.ofMinutes(10);

    /**
     * Immutable. The board's window.
     *
     * @param size its size when it does not fill the screen
     * @param fullScreen whether it fills the screen
     * @param times how long what is shown
     */
    public record Screen(ScreenSize size, boolean fullScreen, BoardTimes times) {}

    public DisplayConfig {
        if (zone != null && (zone < 1 || zone > 999)) {
            throw new IllegalArgumentException("zone must be 1 to 999 or all, not " + zone);
        }
        if (outageEvery.compareTo(Duration.ofMinutes(2)) < 0 || outageEvery.compareTo(Duration.ofMinutes(60)) > 0) {
            throw new IllegalArgumentException("outage-repeat must be 2 to 60 minutes, not " + outageEvery.toMinutes());
        }
        voiceGroups = Set.copyOf(voiceGroups);
        boolean silent = voice.match(() -> true, line -> false, folder -> false);
        if (silent && led == null && screen == null) {
            throw new IllegalArgumentException("a display without window, voice and LED line would do nothing");
        }
    }

    /** What the board shows. */
    public BoardScope scope() {
        return zone == null ? BoardScope.everywhere() : BoardScope.ofZone(zone);
    }

    /** What the voice speaks. */
    public VoiceArea voiceArea() {
        if (!voiceGroups.isEmpty()) {
            return VoiceArea.ofGroups(voiceGroups);
        }
        return zone == null ? VoiceArea.everywhere() : VoiceArea.ofZone(zone);
    }
}
