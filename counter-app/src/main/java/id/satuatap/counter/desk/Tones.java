package id.satuatap.counter.desk;

import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;

/** Stateless. The colour and picture of how a counter stands. */
final class Tones {
    private Tones() {}

    static void mark(StatusPill pill, DeskScene scene) {
        if (!scene.live()) {
            pill.show(Tone.NEUTRAL, Icon.HISTORY);
            return;
        }
        switch (scene.standing()) {
            case FREE -> {
                if (scene.frozen()) {
                    pill.show(Tone.WARNING, Icon.PAUSE);
                } else {
                    pill.show(Tone.SUCCESS, Icon.CHECK);
                }
            }
            case CALLED -> pill.show(Tone.WARNING, Icon.CALL);
            case SERVING -> pill.show(Tone.INFO, Icon.USER);
            case PAUSED -> pill.show(Tone.NEUTRAL, Icon.PAUSE);
            case NOT_MINE -> pill.show(Tone.NEUTRAL, Icon.WAIT);
        }
    }
}
