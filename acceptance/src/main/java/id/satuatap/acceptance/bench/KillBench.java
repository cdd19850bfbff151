package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** {@code kill}: kill -9 of the server at random moments under eight kiosks. Stateless. */
final class KillBench implements Bench {
    private static final int ROUNDS = 50;
    private static final int KIOSKS = 8;
    private static final int NUMBERS_BEFORE_A_KILL_MAX = 400;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        int rounds = room.rounds(ROUNDS);
        try (BenchMall mall = room.mall("kill");
                PressingKiosks kiosks =
                        new PressingKiosks(mall.port(), KIOSKS, mall.catalogue().services(), seed)) {
            for (int round = 0; round < rounds; round++) {
                int goal = kiosks.acknowledged() + 1 + chance.nextInt(NUMBERS_BEFORE_A_KILL_MAX);
                while (kiosks.acknowledged() < goal) {
                    TimeUnit.MICROSECONDS.sleep(200);
                }
                mall.kill();
                mall.restart();
            }
            kiosks.finish();
            Survival.into(room.result("kill"), mall, kiosks, seed).put("kills", rounds);
        }
    }
}
