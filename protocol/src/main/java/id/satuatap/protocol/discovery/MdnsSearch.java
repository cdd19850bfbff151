package id.satuatap.protocol.discovery;

import id.satuatap.protocol.field.InvalidFieldException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears by multicast DNS which servers are on the networks of this PC. Thread-safe; it listens on its thread {@code
 * mdns-search} and the library's own, and nobody waits for it.
 */
public final class MdnsSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MdnsSearch.class);

    private final HeardServers heard = new HeardServers();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "mdns-search");

    private MdnsSearch() {
        thread.setDaemon(true);
    }

    /** Begins to listen, some seconds from now. */
    public static MdnsSearch start() {
        MdnsSearch search = new MdnsSearch();
        search.thread.start();
        return search;
    }

    /** Returns who is there now, as far as it was heard. */
    public List<ServerBeacon> servers() {
        return heard.servers();
    }

    /** Ends the listening; what is open closes by itself within seconds. */
    @Override
    public void close() {
        end.countDown();
    }

    private void run() {
        try {
            List<JmDNS> ends = Mdns.open("satuatap-pc");
            try {
                ends.forEach(each -> each.addServiceListener(Mdns.TYPE, new Hearing(each)));
                end.await();
            } finally {
                Mdns.close(ends);
            }
        } catch (IOException offline) {
            LOG.info("No network to search by multicast DNS reason={}", offline.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** On the library's threads. */
    private final class Hearing implements ServiceListener {
        private final JmDNS network;

        Hearing(JmDNS network) {
            this.network = network;
        }

        @Override
        public void serviceAdded(ServiceEvent event) {
            network.requestServiceInfo(event.getType(), event.getName());
        }

        @Override
        public void serviceRemoved(ServiceEvent event) {
            heard.gone(network, event.getName());
        }

        @Override
        public void serviceResolved(ServiceEvent event) {
            beacon(event.getInfo()).ifPresent(beacon -> heard.heard(network, event.getName(), beacon));
        }
    }

    /** Whoever announces something else under our name is not listed. */
    private static Optional<ServerBeacon> beacon(ServiceInfo service) {
        List<String> addresses = new ArrayList<>();
        String address = service.getPropertyString(Mdns.ADDRESS + 0);
        while (address != null) {
            addresses.add(address);
            address = service.getPropertyString(Mdns.ADDRESS + addresses.size());
        }
        String mall = service.getPropertyString(Mdns.MALL);
        String version = service.getPropertyString(Mdns.VERSION);
        if (addresses.isEmpty() || mall == null || version == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ServerBeacon(
                    mall,
                    service.getPropertyString(Mdns.NAME),
                    version,
                    addresses,
                    service.getPropertyString(Mdns.AUTHORITY)));
        } catch (InvalidFieldException foreign) {
            LOG.debug("Somebody announces what no server says name={}", service.getName(), foreign);
            return Optional.empty();
        }
    }
}
