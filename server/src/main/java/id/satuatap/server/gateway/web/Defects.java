package id.satuatap.server.gateway.web;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The boundary where what should never happen becomes an answer with a code that people can read out. Thread-safe. */
public final class Defects {
    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

    private final RandomGenerator random;
    private final Function<Throwable, Optional<WireError>> expected;

    /**
     * @param random thread-safe
     * @param expected what to answer to failures that are states of the server, and no defects
     */
    public Defects(RandomGenerator random, Function<Throwable, Optional<WireError>> expected) {
        this.random = random;
        this.expected = expected;
    }

    /** Answers as the state says; logs a defect once and answers with the code to look for. */
    public Reply reply(Throwable failure) {
        return expected.apply(failure).map(Reply::error).orElseGet(() -> defect(failure));
    }

    private Reply defect(Throwable defect) {
        String fault = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Defect while answering, fault={}", fault, defect);
        return Reply.error(
                WireError.of(ErrorCode.DEFECT, "a defect in the server; nothing was changed", "fault", fault));
    }
}
