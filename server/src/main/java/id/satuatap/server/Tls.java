package id.satuatap.server;

/** When the server speaks TLS. */
public enum Tls {
    /** Wherever other machines can reach it. */
    AUTO,
    /** On loopback too. */
    ON,
    /** Never: it then listens on loopback alone. */
    OFF;

    boolean encrypts(boolean loopback) {
        return this == ON || (this == AUTO && !loopback);
    }
}
