package id.satuatap.protocol.client;

import id.satuatap.protocol.session.ClientConfig;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps what a pairing brought where it outlives this process, such as {@link ClientConfigFile}. */
public interface ConfigKeeping {
    void keep(ClientConfig config) throws IOException;

    /** Where it is kept, for people. */
    Path path();
}
