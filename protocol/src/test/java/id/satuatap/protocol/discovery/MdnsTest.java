package id.satuatap.protocol.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satuatap.protocol.field.InvalidFieldException;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;

/** Both ends of multicast DNS on this machine's real networks. */
class MdnsTest {
    private static final ServerBeacon HERE = new ServerBeacon(
            "mpp-uji",
            "MPP Uji",
            "0.1.0",
            List.of("https://192.168.10.5:7070", "https://mpp.local:7070"),
            "ab".repeat(32));

    @Test
    void aServerThatAnnouncesItselfIsHeardAndGoneWhenItEnds() throws Exception {
        assumeTrue(multicastComesBack(), "SKIPPED: no network of this machine brings its own multicast back");
        try (MdnsSearch search = MdnsSearch.start()) {
            try (MdnsAnnouncement announcement = MdnsAnnouncement.start(() -> HERE)) {
                await("heard", () -> search.servers().contains(HERE));
            }
            await("gone", () -> !search.servers().contains(HERE));
        }
    }

    @Test
    void neitherStartNorEndIsWaitedFor() {
        long began = System.nanoTime();
        MdnsSearch search = MdnsSearch.start();
        MdnsAnnouncement announcement = MdnsAnnouncement.start(() -> HERE);
        long started = System.nanoTime() - began;
        announcement.close();
        search.close();

        assertThat(TimeUnit.NANOSECONDS.toMillis(started)).isLessThan(2_000);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)).isLessThan(20);
    }

    /** A name of 200 characters had up to 600 bytes, and whoever announces more than 255 in one text announces nothing. */
    @Test
    void aNameIsAnnouncedAsLongAsItsBytesFitAndTheServerInAnyCase() {
        ServiceInfo fitting = MdnsAnnouncement.service(called("é".repeat(125)));
        ServiceInfo tooLong = MdnsAnnouncement.service(called("é".repeat(126)));

        assertThat(fitting.getPropertyString("name")).isEqualTo("é".repeat(125));
        assertThat(tooLong.getPropertyString("name")).isNull();
        assertThat(tooLong.getPropertyString("url0")).isEqualTo("https://192.168.10.5:7070");
    }

    @Test
    void aServerIsAnnouncedUnderAsMuchOfItsMallsIdAsAnyNameHolds() {
        ServiceInfo service = MdnsAnnouncement.service(
                new ServerBeacon("m".repeat(64), HERE.name(), HERE.version(), HERE.addresses(), HERE.caFingerprint()));

        assertThat(service.getName()).isEqualTo("Satu Atap " + "m".repeat(53));
        assertThat(service.getPropertyString("mall")).isEqualTo("m".repeat(64));
        assertThat(Mdns.label("é".repeat(40))).isEqualTo("é".repeat(31));
    }

    @Test
    void whatCannotBeAnnouncedEndsTheAnnouncementAndNoThreadWithoutAWord() throws Exception {
        Queue<Throwable> unseen = new ConcurrentLinkedQueue<>();
        CountDownLatch asked = new CountDownLatch(1);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> unseen.add(defect));
        try {
            MdnsAnnouncement announcement = MdnsAnnouncement.start(() -> {
                asked.countDown();
                throw new InvalidFieldException("name", "is too long");
            });
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            announcement.close();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(unseen).isEmpty();
    }

    private static ServerBeacon called(String name) {
        return new ServerBeacon(HERE.mall(), name, HERE.version(), HERE.addresses(), HERE.caFingerprint());
    }

    private static boolean multicastComesBack() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (network.isUp() && network.supportsMulticast() && !network.isLoopback() && comesBack(network)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesBack(NetworkInterface network) throws IOException {
        InetSocketAddress group = new InetSocketAddress(InetAddress.getByName("239.255.77.77"), 0);
        try (MulticastSocket socket = new MulticastSocket(0)) {
            socket.joinGroup(group, network);
            socket.setNetworkInterface(network);
            socket.setSoTimeout(1_000);
            byte[] word = "satu-atap".getBytes(StandardCharsets.US_ASCII);
            socket.send(new DatagramPacket(word, word.length, group.getAddress(), socket.getLocalPort()));
            socket.receive(new DatagramPacket(new byte[64], 64));
            return true;
        } catch (SocketTimeoutException silent) {
            return false;
        } catch (IOException unusable) {
            return false;
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("not %s within a minute", what).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
