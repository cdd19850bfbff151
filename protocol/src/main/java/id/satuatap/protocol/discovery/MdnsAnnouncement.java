package id.satuatap.protocol.discovery;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says by multicast DNS where a server is, as {@code _satuatap._tcp}. Thread-safe; all its work is on its thread {@code
 * mdns}, so that neither the start nor the end of a server waits for it.
 */
public final class MdnsAnnouncement implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MdnsAnnouncement.class);
    private static final int GOODBYE_MILLIS = 2_000;

    private final Supplier<ServerBeacon> beacon;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "mdns");

    private MdnsAnnouncement(Supplier<ServerBeacon> beacon) {
        this.beacon = beacon;
        thread.setDaemon(true);
    }

    /**
     * Begins to announce, some seconds from now.
     *
     * @param beacon what the server says of itself; at least one address
     */
    public static MdnsAnnouncement start(Supplier<ServerBeacon> beacon) {
        MdnsAnnouncement announcement = new MdnsAnnouncement(beacon);
        announcement.thread.start();
        return announcement;
    }

    /** Takes the announcement back; waits a moment for that, and never long. */
    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(GOODBYE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            List<JmDNS> ends = Mdns.open(Mdns.label("satuatap-" + beacon.get().mall()));
            try {
                // Asked again: by now the server knows how its mall is called.
                ServerBeacon said = beacon.get();
                for (JmDNS each : ends) {
                    each.registerService(service(said));
                }
                LOG.info("Announced by multicast DNS networks={}", ends.size());
                end.await();
            } finally {
                Mdns.close(ends);
            }
        } catch (RuntimeException defect) {
            LOG.error("Not announced by multicast DNS any more; clients find this server by the other ways", defect);
        } catch (IOException offline) {
            LOG.info("Not announced by multicast DNS reason={}", offline.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static ServiceInfo service(ServerBeacon said) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Mdns.MALL, said.mall());
        texts.put(Mdns.VERSION, said.version());
        String name = said.name();
        if (name != null && Mdns.fits(Mdns.NAME, name)) {
            texts.put(Mdns.NAME, name);
        }
        String authority = said.caFingerprint();
        if (authority != null) {
            texts.put(Mdns.AUTHORITY, authority);
        }
        int number = 0;
        for (String address : said.addresses()) {
            texts.put(Mdns.ADDRESS + number++, address);
        }
        return ServiceInfo.create(
                Mdns.TYPE,
                Mdns.label("Satu Atap " + said.mall()),
                URI.create(said.addresses().get(0)).getPort(),
                0,
                0,
                texts);
    }
}
