package id.satuatap.server.gateway;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.gateway.web.Reply;
import java.nio.charset.StandardCharsets;

/** Turns the engine's verdicts into answers. Immutable. The HTTP status tells transport and rights, the code tells rules. */
final class Verdicts implements Verdict.Cases<Reply> {
    private final WireCodec codec;

    Verdicts(WireCodec codec) {
        this.codec = codec;
    }

    @Override
    public Reply accepted(Verdict.Accepted verdict) {
        // The result was written once, when the command was decided; it is passed on as it stands in the record.
        String body = "{\"accepted\":true,\"epoch\":" + verdict.epoch() + ",\"sequence\":" + verdict.sequence()
                + ",\"result\":" + verdict.resultJson() + "}";
        return Reply.json(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reply rejected(Verdict.Rejected verdict) {
        return verdict.code() == id.satuatap.hall.command.RejectionCode.NOT_ALLOWED
                ? Entrance.notAllowed()
                : Reply.json(codec.encodeAnswer(
                        new Rejected(RejectionCode.valueOf(verdict.code().name()), verdict.details())));
    }

    @Override
    public Reply refused(Verdict.Refused verdict) {
        return Reply.error(
                WireError.of(ErrorCode.valueOf(verdict.refusal().name()), "the engine did not take the command"));
    }
}
