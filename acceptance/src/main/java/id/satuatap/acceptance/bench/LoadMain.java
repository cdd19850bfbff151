package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** The load generator's process: {@code LoadMain SPEC.json}; prints one line {@code RESULT {…}}, or why it broke off. */
public final class LoadMain {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BROKE_OFF = 1;

    /** One kind of load. Implementations are used once. */
    interface Load {
        /** @throws Exception when the server cannot be worked with at all; single failures are counted */
        void run(ObjectNode result) throws Exception;
    }

    private LoadMain() {}

    public static void main(String[] arguments) {
        System.exit(ended(Path.of(arguments[0])));
    }

    /** The boundary of this process: whatever ends the load is its one line. */
    private static int ended(Path file) {
        try {
            LoadSpec spec = LoadSpec.read(file);
            ObjectNode result = JSON.createObjectNode();
            load(spec).run(result);
            System.out.println("RESULT " + JSON.writeValueAsString(result));
            return 0;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return BROKE_OFF;
        } catch (Exception e) {
            e.printStackTrace();
            System.out.println(LastWords.BROKE_OFF + e.getMessage());
            return BROKE_OFF;
        }
    }

    private static Load load(LoadSpec spec) {
        return switch (spec.kind()) {
            case "issue" -> new IssueLoad(spec);
            case "call" -> new CallLoad(spec);
            case "day" -> new DayLoad(spec);
            case "flat" -> new FlatLoad(spec);
            case "push" -> new PushLoad(spec);
            case "worst-hour" -> new WorstHourLoad(spec);
            case "echo" -> new EchoLoad(spec);
            default -> throw new IllegalArgumentException("unknown load " + spec.kind());
        };
    }
}
