package id.satuatap.protocol;

/** Stateless. The names of version 1 of the protocol: paths, headers and sizes. */
public final class Api {
    /** The version that this code speaks. */
    public static final int PROTOCOL = 1;

    /** The oldest version of a client that a server with this code understands. */
    public static final int PROTOCOL_MINIMUM = 1;

    public static final int DEFAULT_PORT = 7070;

    public static final String HEALTH = "/api/v1/health";
    public static final String SESSIONS = "/api/v1/sessions";
    public static final String PAIR = "/api/v1/devices/pair";
    public static final String PAIRINGS = "/api/v1/devices/pairings";
    public static final String COMMANDS = "/api/v1/commands";
    public static final String HALL = "/api/v1/hall";
    public static final String STREAM = "/api/v1/stream";
    public static final String CATALOGUE = "/api/v1/catalogue";
    public static final String TICKET_TEMPLATE = "/api/v1/ticket-template";
    public static final String TICKET_TEMPLATES = "/api/v1/ticket-templates";
    public static final String REPORT_DAYS = "/api/v1/reports/days";
    public static final String REPORT_DAILY = "/api/v1/reports/daily";
    public static final String TICKETS = "/api/v1/tickets";
    public static final String PRINTER = "/api/v1/devices/printer";
    public static final String DEVICE_FAULTS = "/api/v1/devices/faults";
    public static final String WHY = "/api/v1/why";
    public static final String JOURNEY_PLAN = "/api/v1/journeys/plan";
    public static final String BOOKINGS = "/api/v1/bookings";
    public static final String BOOKING_TIMES = "/api/v1/bookings/times";
    public static final String BOOKINGS_IMPORT = "/api/v1/bookings/import";
    public static final String VISITS = "/api/v1/visits";

    /** Request header with {@code Bearer <token>}; a token never stands in a URL. */
    public static final String AUTHORIZATION = "Authorization";

    /** Request header with the client's protocol version; absent = 1. */
    public static final String CLIENT_PROTOCOL = "Satu-Atap-Protocol";

    /** Largest body of a command and of every other request but a catalogue, in bytes. */
    public static final int REQUEST_BYTES_MAX = 64 * 1024;

    /** Largest file of bookings, in bytes. */
    public static final int BOOKINGS_BYTES_MAX = 256 * 1024;

    /** Largest message on the stream, in bytes; a server that has more to say sends a resync. */
    public static final int FRAME_BYTES_MAX = 256 * 1024;

    /** Largest catalogue, in bytes. */
    public static final int CATALOGUE_BYTES_MAX = 8 * 1024 * 1024;

    /** Largest snapshot that a client takes, in bytes; kiosk, desk and board need at most 64 KiB. */
    public static final int SNAPSHOT_BYTES_MAX = 4 * 1024 * 1024;

    /** Longest pause between two messages on a stream, in milliseconds: then comes a heartbeat. */
    public static final int HEARTBEAT_MILLIS = 2_000;

    /** After so long a silence a client holds the link for lost, in milliseconds. */
    public static final int SILENCE_MILLIS = 6_000;

    /** What a PC that looks for its server sends by UDP to everybody on {@link #DEFAULT_PORT}, in ASCII. */
    public static final String DISCOVERY_QUESTION = "satu-atap 1 where";

    /** Largest answer to it, in bytes: one datagram. */
    public static final int BEACON_BYTES_MAX = 1_400;

    private Api() {}
}
