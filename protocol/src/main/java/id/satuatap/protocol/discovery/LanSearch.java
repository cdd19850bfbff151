package id.satuatap.protocol.discovery;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stateless; each search waits on its caller's thread. Asks every network that this PC is on where the server is. */
public final class LanSearch {
    private static final Logger LOG = LoggerFactory.getLogger(LanSearch.class);

    private final int port;
    private final WireCodec codec;
    private final LongSupplier nanos;

    /** @param port on which servers answer, {@link Api#DEFAULT_PORT} outside tests */
    public LanSearch(int port, WireCodec codec, LongSupplier nanos) {
        this.port = port;
        this.codec = codec;
        this.nanos = nanos;
    }

    /**
     * Asks once and listens for so long. Returns each server once, the quickest first.
     *
     * @throws IOException if this PC has no network at all
     */
    public List<ServerBeacon> search(int millis) throws IOException {
        Set<ServerBeacon> found = new LinkedHashSet<>();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setBroadcast(true);
            ask(socket);
            long end = nanos.getAsLong() + TimeUnit.MILLISECONDS.toNanos(millis);
            byte[] buffer = new byte[Api.BEACON_BYTES_MAX];
            long left = millis;
            while (left > 0) {
                socket.setSoTimeout((int) left);
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                read(packet, found);
                left = TimeUnit.NANOSECONDS.toMillis(end - nanos.getAsLong());
            }
        } catch (SocketTimeoutException heardAll) {
            LOG.debug("Searched the LAN found={}", found.size());
        }
        return List.copyOf(found);
    }

    private void ask(DatagramSocket socket) throws IOException {
        byte[] question = Api.DISCOVERY_QUESTION.getBytes(StandardCharsets.US_ASCII);
        for (InetAddress everybody : everybody()) {
            try {
                socket.send(new DatagramPacket(question, question.length, everybody, port));
            } catch (IOException deaf) {
                LOG.debug("A network could not be asked address={}", everybody, deaf);
            }
        }
    }

    /** This machine, and the broadcast address of every network it is on: 255.255.255.255 leaves by one of them only. */
    private static Set<InetAddress> everybody() throws IOException {
        Set<InetAddress> everybody = new LinkedHashSet<>();
        everybody.add(InetAddress.getLoopbackAddress());
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (network.isUp()) {
                for (InterfaceAddress own : network.getInterfaceAddresses()) {
                    InetAddress broadcast = own.getBroadcast();
                    if (broadcast != null) {
                        everybody.add(broadcast);
                    }
                }
            }
        }
        return everybody;
    }

    private void read(DatagramPacket packet, Set<ServerBeacon> found) {
        try {
            found.add(codec.decode(WireShape.BEACON, Arrays.copyOf(packet.getData(), packet.getLength())));
        } catch (WireFault foreign) {
            LOG.debug("Somebody else answered from={}", packet.getAddress(), foreign);
        }
    }
}
