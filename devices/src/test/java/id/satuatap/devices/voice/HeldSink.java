package id.satuatap.devices.voice;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A sink that plays each sound until the test lets it end, and counts how many play at once; thread-safe. */
final class HeldSink implements AudioSink {

    private final AudioSink sink;
    private final Semaphore ends = new Semaphore(0);
    private final AtomicInteger playing = new AtomicInteger();
    private final AtomicInteger playingMax = new AtomicInteger();

    HeldSink(AudioSink sink) {
        this.sink = sink;
    }

    void letEnd(int sounds) {
        ends.release(sounds);
    }

    int playingMax() {
        return playingMax.get();
    }

    @Override
    public void play(String name, PcmAudio audio, Runnable firstSample)
            throws AudioUnavailableException, InterruptedException {
        playingMax.accumulateAndGet(playing.incrementAndGet(), Math::max);
        try {
            sink.play(name, audio, firstSample);
            ends.acquire();
        } finally {
            playing.decrementAndGet();
        }
    }

    @Override
    public void probe() throws AudioUnavailableException {
        sink.probe();
    }

    @Override
    public void close() {
        sink.close();
    }
}
