package id.satuatap.devices.voice;

/**
 * Is told what becomes of calls and of the sound device.
 *
 * <p>Called on the announcer's thread, except that a call pushed out by {@link Announcer#announce} is told on the thread
 * that announced. Must return soon: the next call waits.
 */
public interface AnnouncerListener {

    /** Something became of a call. */
    void callOutcome(CallOutcome outcome);

    /** The sound device came or went. */
    void soundChanged(SoundState state);
}
