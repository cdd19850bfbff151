package id.satuatap.server.gateway.web;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.error.WireError;
import java.util.HashMap;
import java.util.Map;

/** One HTTP answer. Immutable; the body must not be changed. */
public final class Reply {
    private static final WireCodec CODEC = new WireCodec();
    private static final Map<String, String> JSON = Map.of(
            "Content-Type", "application/json", "Cache-Control", "no-store", "X-Content-Type-Options", "nosniff");

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    public static Reply json(byte[] body) {
        return new Reply(200, JSON, body);
    }

    /** With the status that goes with the code. */
    public static Reply error(WireError error) {
        return new Reply(error.code().httpStatus(), JSON, CODEC.encodeError(error));
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }
}
