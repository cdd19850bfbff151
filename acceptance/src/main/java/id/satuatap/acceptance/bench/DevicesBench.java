package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.paper.PaperAccount;
import id.satuatap.acceptance.paper.PaperTrial;
import id.satuatap.protocol.command.CopyStep;
import java.io.IOException;

/**
 * {@code devices}: tickets at a kiosk's printer of 115,200 baud that breaks in one of twenty, and calls until the hall hears them.
 * Immutable.
 */
record DevicesBench(int tickets, long seed) implements Bench {
    private static final int FAULT_EVERY = 20;
    private static final int BAUD = 115_200;
    private static final int CALLS_MAX = 1_000;
    private static final int TICKETS_A_CALL = 10;

    @Override
    public void run(BenchRoom room) throws IOException, InterruptedException {
        PaperTrial.Settings settings = new PaperTrial.Settings(tickets, FAULT_EVERY, seed, BAUD);
        Samples touch = new Samples();
        Samples sending = new Samples();
        try (PaperTrial trial = new PaperTrial(room.folder("devices"), settings)) {
            PaperAccount account = trial.run(new PaperTrial.Times(touch::add, sending::add));
            ObjectNode result = room.result("devices");
            ((ObjectNode) result.get("parameters"))
                    .put("tickets", tickets)
                    .put("faultEvery", FAULT_EVERY)
                    .put("baud", BAUD)
                    .put("seed", seed);
            ObjectNode faults = result.putObject("faults");
            trial.faults().forEach((fault, times) -> faults.put(fault.name(), times));
            touch.into(result.putObject("touchToFirstByte"));
            sending.into(result.putObject("sending"));
            ObjectNode ends = result.putObject("originalsReported");
            for (CopyStep step : CopyStep.values()) {
                ends.put(step.name(), account.ended(step));
            }
            result.put("numbers", account.numbers())
                    .put("onPaperWithoutMark", account.originals())
                    .put("onPaperOnlyMarked", account.onlyMarked())
                    .put("markedSheets", account.markedSheets())
                    .put("piecesCutOff", account.pieces())
                    .put("errors", account.wrong().size());
            account.wrong().forEach(result.withArray("wrong")::add);
            voice(room, result.putObject("callToFirstSample"));
        }
    }

    private void voice(BenchRoom room, ObjectNode into) throws IOException, InterruptedException {
        try (BenchMall mall = room.mall("voice")) {
            new VoiceLoad(mall, room.folder("voice")).run(calls(), into);
        }
    }

    /** One call for ten tickets, so that a small trial stays small. */
    private int calls() {
        return Math.max(1, Math.min(CALLS_MAX, tickets / TICKETS_A_CALL));
    }
}
