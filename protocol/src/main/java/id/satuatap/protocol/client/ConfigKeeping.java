package id.satuatap.protocol.client;

import id.satuatap.protocol.session.ClientConfig;
import java.io.IOException;

/** Keeps what a pairing brought where it outlives this process, such as {@link ClientConfigFile#write}. */
@FunctionalInterface
public interface ConfigKeeping {
    void keep(ClientConfig config) throws IOException;
}
