package id.satuatap.protocol.error;

/** Immutable. Why a call was refused by transport or rights; the name is the {@code code} on the wire. */
public enum ErrorCode {
    /** The body is not one JSON object in UTF-8, nests too deep, or names a field twice. */
    BAD_JSON(400),
    /** A field is absent, of another type, or outside its range; {@code details.field} names it. */
    INVALID_FIELD(400),
    /** The command's type is not one that this server knows. */
    UNKNOWN_COMMAND(400),
    /** No token, or one that is not (or no longer) good. */
    NOT_SIGNED_IN(401),
    /** Person or password is wrong; which of the two is not said. */
    WRONG_PASSWORD(401),
    /** The caller is known but may not do or see this. */
    NOT_ALLOWED(403),
    /** A first sign-in, or one after a reset: sign in again with {@code newPassword}. */
    PASSWORD_CHANGE_NEEDED(403),
    /** No such path or thing; for a command's id: never taken. */
    NOT_FOUND(404),
    /** The day was never opened, so there is no report of it. */
    DAY_UNKNOWN(404),
    /** The path exists, but not for this HTTP method. */
    METHOD_NOT_ALLOWED(405),
    /** The same command id came before with other content. */
    COMMAND_ID_REUSED(409),
    /** The command's deadline had passed when its turn came, or its id is older than the server remembers. */
    COMMAND_EXPIRED(410),
    /** The body is larger than the call allows. */
    BODY_TOO_LARGE(413),
    /** The client's protocol is no longer spoken here; {@code details.install} says what to install. */
    CLIENT_TOO_OLD(426),
    /** Too many wrong passwords or codes; {@code details.retryAfterSeconds} says when to try again. */
    TOO_MANY_ATTEMPTS(429),
    /** A defect in the server: nothing was changed; {@code details.fault} is what to quote. */
    DEFECT(500),
    /** The inbox is full: try again with the same command id. */
    BUSY(503),
    /** Too little disk is left to issue numbers, or to keep names and passwords; calling and finishing go on. */
    STORE_ALMOST_FULL(503),
    /** Others wait for reports already: ask again a little later. */
    REPORT_TOO_BUSY(429),
    /** The figures are being made anew, or their database stopped: ask again later; the health page says how far it is. */
    FIGURES_NOT_READY(409),
    /** The report could not be made; the hall goes on. Ask once more, then ask the administrator for the log. */
    WORKER_FAILED(500),
    /** The server is going down: try again, or another address. */
    STOPPING(503),
    /** Made by the client, never sent: no server could be reached before the deadline, so nothing was done. */
    UNREACHABLE(0),
    /** Made by the client, never sent: the call went out and its answer was lost. */
    NO_ANSWER(0),
    /**
     * Made by the client, never sent: whoever answered cannot prove to be the server of this mall, or is known to it by
     * another name; nothing was told to it.
     */
    SERVER_NOT_TRUSTED(0),
    /** Made by the client, never sent: a newer server's code; {@code details.code} is its name. */
    UNRECOGNISED(0);

    private final int httpStatus;

    ErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** Returns the HTTP status that goes with the code; 0 for codes that only a client makes. */
    public int httpStatus() {
        return httpStatus;
    }

    /** Says whether the same call may succeed a moment later without anybody doing anything. */
    public boolean passing() {
        return this == BUSY || this == STOPPING;
    }
}
