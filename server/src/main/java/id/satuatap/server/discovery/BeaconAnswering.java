package id.satuatap.server.discovery;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.discovery.ServerBeacon;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says by UDP where the server is, to whoever asks. Thread-safe; one thread {@code discovery}.
 *
 * <p>It tells nothing that a client could not see by connecting, and it is asked in one datagram and answers in one.
 */
public final class BeaconAnswering implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BeaconAnswering.class);
    private static final int QUESTION_BYTES_MAX = 64;

    private final DatagramSocket socket;
    private final Supplier<ServerBeacon> beacon;
    private final WireCodec codec;

    private BeaconAnswering(DatagramSocket socket, Supplier<ServerBeacon> beacon, WireCodec codec) {
        this.socket = socket;
        this.beacon = beacon;
        this.codec = codec;
    }

    /**
     * Begins to answer.
     *
     * @param port 0 for any that is free
     * @throws SocketException when the port is taken: another server of this machine answers there
     */
    public static BeaconAnswering start(int port, Supplier<ServerBeacon> beacon, WireCodec codec)
            throws SocketException {
        BeaconAnswering answering = new BeaconAnswering(new DatagramSocket(new InetSocketAddress(port)), beacon, codec);
        Thread thread = new Thread(answering::run, "discovery");
        thread.setDaemon(true);
        thread.start();
        return answering;
    }

    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void run() {
        while (!socket.isClosed()) {
            try {
                DatagramPacket question = new DatagramPacket(new byte[QUESTION_BYTES_MAX], QUESTION_BYTES_MAX);
                socket.receive(question);
                if (asks(question)) {
                    byte[] answer = codec.encode(WireShape.BEACON, beacon.get());
                    socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
                }
            } catch (IOException unanswered) {
                if (!socket.isClosed()) {
                    LOG.debug("Could not answer a PC that looks for its server", unanswered);
                }
            } catch (RuntimeException defect) {
                LOG.error("A PC that looks for its server cannot be answered", defect);
            }
        }
    }

    private static boolean asks(DatagramPacket question) {
        return new String(question.getData(), 0, question.getLength(), StandardCharsets.US_ASCII)
                .equals(Api.DISCOVERY_QUESTION);
    }
}
