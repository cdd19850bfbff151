package id.satuatap.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where the server may listen. Stateless. */
final class Binding {
    private Binding() {}

    /** @throws StartRefusedException for an address that other machines can reach */
    static InetSocketAddress checked(ServerConfig config) {
        InetAddress address;
        try {
            address = InetAddress.getByName(config.bind());
        } catch (UnknownHostException unknown) {
            throw new StartRefusedException("bind: there is no address '" + config.bind() + "'", unknown);
        }
        if (!address.isLoopbackAddress()) {
            throw new StartRefusedException("bind: " + config.bind()
                    + " can be reached from other machines, and passwords and tokens would cross the LAN in the clear."
                    + " Use 127.0.0.1 until this server speaks TLS.");
        }
        return new InetSocketAddress(address, config.port());
    }

    /** As devices are told. */
    static List<String> addresses(ServerConfig config) {
        return config.port() == 0 ? List.of() : List.of("http://" + config.bind() + ":" + config.port());
    }
}
