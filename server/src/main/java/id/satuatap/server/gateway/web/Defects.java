package id.satuatap.server.gateway.web;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The boundary where what should never happen becomes an answer with a code that people can read out. Thread-safe. */
public final class Defects {
    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

    private final RandomGenerator random;

    /** @param random thread-safe */
    public Defects(RandomGenerator random) {
        this.random = random;
    }

    /** Logs it once and answers with the code to look for. */
    public Reply reply(Throwable defect) {
        String fault = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Defect while answering, fault={}", fault, defect);
        return Reply.error(
                WireError.of(ErrorCode.DEFECT, "a defect in the server; nothing was changed", "fault", fault));
    }
}
