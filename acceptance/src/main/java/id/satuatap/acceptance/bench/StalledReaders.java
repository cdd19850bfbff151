package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What becomes of subscribers that stopped reading. Stateless. */
final class StalledReaders {
    private static final int READS_MAX = 100_000;

    private StalledReaders() {}

    /** Reads what still lies on the line. @return how many were cut off by the server */
    static int cutOff(List<Ear> stalled) {
        int cut = 0;
        for (Ear ear : stalled) {
            try (ear) {
                ear.channel().socket().setSoTimeout(5_000);
                boolean open = true;
                for (int i = 0; open && i < READS_MAX; i++) {
                    open = ear.read((from, to) -> {});
                }
                cut += open ? 0 : 1;
            } catch (IOException reset) {
                cut++;
            }
        }
        return cut;
    }

    /** They come again and hear something. @return how many did */
    static int resumed(StreamPlace place, int boards, int stalled) throws IOException {
        int resumed = 0;
        for (int i = 1; i <= stalled; i++) {
            try (Ear ear = place.listen(BenchMall.board(boards + i), false)) {
                AtomicBoolean heard = new AtomicBoolean();
                for (int reads = 0; !heard.get() && reads < READS_MAX; reads++) {
                    if (!ear.read((from, to) -> heard.set(true))) {
                        break;
                    }
                }
                resumed += heard.get() ? 1 : 0;
            }
        }
        return resumed;
    }
}
