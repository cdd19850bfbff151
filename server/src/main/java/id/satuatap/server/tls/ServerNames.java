package id.satuatap.server.tls;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** By which names and addresses this machine may be called. Stateless. */
public final class ServerNames {
    private ServerNames() {}

    /** The addresses that other machines can reach, IPv4 first, without those of one cable alone. */
    public static List<String> reachable() throws SocketException {
        List<String> four = new ArrayList<>();
        List<String> six = new ArrayList<>();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (!network.isUp() || network.isLoopback()) {
                continue;
            }
            for (InterfaceAddress each : network.getInterfaceAddresses()) {
                InetAddress address = each.getAddress();
                if (address instanceof Inet4Address) {
                    four.add(address.getHostAddress());
                } else if (address instanceof Inet6Address && !address.isLinkLocalAddress()) {
                    six.add(plain(address));
                }
            }
        }
        Collections.sort(four);
        Collections.sort(six);
        four.addAll(six);
        return four;
    }

    /** These, and what the machine calls itself. */
    static Set<String> withLoopback(List<String> names) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1"));
        return all;
    }

    static boolean isAddress(String name) {
        return name.contains(":") || name.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    private static String plain(InetAddress six) {
        String text = six.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }
}
