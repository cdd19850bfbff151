package id.satuatap.devices.voice;

/**
 * Where sound goes: a sound card or a folder. Confined to one thread, the announcer's, except for {@link #close}, which
 * may come from any.
 */
public interface AudioSink extends AutoCloseable {

    /**
     * Plays the sound to its end and returns then; a sink without ears returns at once.
     *
     * @param name names the sound, used where sounds are kept
     * @param firstSample is run on this thread when the first sample goes out, at most once
     * @throws AudioUnavailableException if there is nothing to play on, or it went away while playing
     * @throws InterruptedException if the thread was interrupted or the sink closed; the sound stops
     */
    void play(String name, PcmAudio audio, Runnable firstSample) throws AudioUnavailableException, InterruptedException;

    /**
     * Tries whether a sound could be played now, without one being heard.
     *
     * @throws AudioUnavailableException if not
     */
    void probe() throws AudioUnavailableException;

    @Override
    void close();
}
