package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * {@code power-cut}: the file system under the server is shut down in the middle of writing, as a power cut leaves it, and
 * mounted anew. Needs root and a loop device; says so where it cannot run. Stateless.
 */
final class PowerCutBench implements Bench {
    private static final int ROUNDS = 20;
    private static final int KIOSKS = 8;
    private static final int NUMBERS_BEFORE_A_CUT_MAX = 400;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        Optional<String> obstacle = LoopDisk.obstacle();
        if (obstacle.isPresent()) {
            room.result("power-cut").put("skipped", obstacle.get()).put("errors", 0);
            System.out.println("bench: power-cut SKIPPED: " + obstacle.get());
            return;
        }
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        int rounds = room.rounds(ROUNDS);
        Path folder = room.folder("power-cut");
        try (LoopDisk disk = LoopDisk.make(folder);
                BenchMall mall = room.mallOn(disk.folder(), "power-cut");
                PressingKiosks kiosks =
                        new PressingKiosks(mall.port(), KIOSKS, mall.catalogue().services(), seed)) {
            for (int round = 0; round < rounds; round++) {
                int goal = kiosks.acknowledged() + 1 + chance.nextInt(NUMBERS_BEFORE_A_CUT_MAX);
                while (kiosks.acknowledged() < goal) {
                    TimeUnit.MICROSECONDS.sleep(200);
                }
                disk.cutPower();
                mall.kill();
                disk.powerOn();
                mall.restart();
            }
            kiosks.finish();
            ObjectNode result = Survival.into(room.result("power-cut"), mall, kiosks, seed);
            result.put("cuts", rounds);
        }
    }
}
