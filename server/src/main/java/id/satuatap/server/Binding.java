package id.satuatap.server;

import id.satuatap.server.tls.ServerNames;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the server listens, and how it is called there. Immutable.
 *
 * @param encrypted whether TLS is spoken; without it other machines cannot reach the address
 * @param hosts names and addresses by which clients call the server, best first
 */
record Binding(InetSocketAddress address, boolean encrypted, List<String> hosts) {
    Binding {
        hosts = List.copyOf(hosts);
    }

    /** @throws StartRefusedException when tokens would cross the LAN in the clear, or there is no such address */
    static Binding of(ServerConfig config) {
        InetAddress bind;
        try {
            bind = InetAddress.getByName(config.bind());
        } catch (UnknownHostException unknown) {
            throw new StartRefusedException("bind: there is no address '" + config.bind() + "'", unknown);
        }
        boolean encrypted = config.tls().encrypts(bind.isLoopbackAddress());
        if (!encrypted && !bind.isLoopbackAddress()) {
            throw new StartRefusedException("bind: " + config.bind()
                    + " can be reached from other machines, and passwords and tokens would cross the LAN in the clear."
                    + " Leave tls=auto, which speaks TLS there, or bind 127.0.0.1.");
        }
        return new Binding(new InetSocketAddress(bind, config.port()), encrypted, hosts(config, bind));
    }

    private static List<String> hosts(ServerConfig config, InetAddress bind) {
        List<String> hosts = new ArrayList<>(config.names());
        if (!bind.isAnyLocalAddress()) {
            hosts.add(bind.getHostAddress());
            return hosts;
        }
        try {
            hosts.addAll(ServerNames.reachable());
        } catch (SocketException offline) {
            throw new StartRefusedException("bind: this machine's addresses cannot be listed", offline);
        }
        return hosts;
    }

    /** Base URLs, as devices are told. */
    List<String> urls(int port) {
        String scheme = encrypted ? "https://" : "http://";
        return hosts.stream()
                .map(host -> scheme + (host.contains(":") ? "[" + host + "]" : host) + ":" + port)
                .toList();
    }
}
