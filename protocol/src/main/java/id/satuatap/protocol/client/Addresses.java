package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.field.InvalidFieldException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Thread-safe. The base URLs of the server and its standby, and which of them is tried now. More can be learned. */
public final class Addresses {
    private static final int KNOWN_MAX = 16;

    private volatile List<URI> all;
    private final AtomicInteger current = new AtomicInteger();

    /**
     * @param addresses base URLs such as {@code http://127.0.0.1:7070}, best first
     * @throws InvalidFieldException if one is not a base URL, or is plain http to another machine
     */
    public Addresses(List<String> addresses) {
        if (addresses.isEmpty()) {
            throw new InvalidFieldException("addresses", "must name at least one server");
        }
        this.all = addresses.stream().map(Addresses::checked).toList();
    }

    /** Returns the base URL to try now. */
    public URI current() {
        List<URI> known = all;
        return known.get(Math.floorMod(current.get(), known.size()));
    }

    /**
     * Adds places where the server may be now, behind those that are known; a bounded number in all.
     *
     * @throws InvalidFieldException if one is not a base URL, or is plain http to another machine; then none is added
     */
    synchronized void learn(List<String> found) {
        Set<URI> more = new LinkedHashSet<>(all);
        found.stream().map(Addresses::checked).forEach(more::add);
        all = more.stream().limit(Math.max(KNOWN_MAX, all.size())).toList();
    }

    /** Goes on to the next address, unless somebody already went on from this one. */
    void failed(URI address) {
        int index = current.get();
        List<URI> known = all;
        if (known.get(Math.floorMod(index, known.size())).equals(address)) {
            current.compareAndSet(index, index + 1);
        }
    }

    /**
     * Returns the base URLs that a person may mean who types an address: a missing port is the usual one, a missing scheme
     * https, and on this machine plain http too.
     */
    static List<String> typed(String address) {
        String text = address.strip().replaceAll("/+$", "");
        if (text.contains("://")) {
            return List.of(text);
        }
        String withPort = text.matches(".*:\\d{1,5}") ? text : text + ":" + Api.DEFAULT_PORT;
        String host = withPort.substring(0, withPort.lastIndexOf(':'));
        return loopback(host) ? List.of("https://" + withPort, "http://" + withPort) : List.of("https://" + withPort);
    }

    private static URI checked(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException notAUrl) {
            throw new InvalidFieldException("addresses", "is not a URL: " + address);
        }
        String host = uri.getHost();
        boolean bare = uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
        if (host == null || !bare) {
            throw new InvalidFieldException("addresses", "must look like https://host:7070, not " + address);
        }
        if ("https".equals(uri.getScheme())) {
            return base(uri);
        }
        if (!"http".equals(uri.getScheme())) {
            throw new InvalidFieldException("addresses", "must begin with https:// or http://, not " + address);
        }
        if (!loopback(host)) {
            throw new InvalidFieldException(
                    "addresses", "plain http is for this machine alone (127.0.0.1); use https for " + address);
        }
        return base(uri);
    }

    private static URI base(URI uri) {
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority());
    }

    // By its text: a name that a name server calls loopback today may be another machine tomorrow.
    private static boolean loopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
