package id.satuatap.acceptance.bench;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * What cannot be undercut: the same web server, which echoes a body after one flush of as many bytes as a record has. A
 * process of its own: {@code FloorMain FOLDER RECORD_BYTES}; prints {@code READY port=N}.
 */
public final class FloorMain {
    private static final int WAITING = 1024;
    private static final int GROUP = 512;
    private static final int FILE_BYTES = 64 * 1024 * 1024;
    private static final int BODY_MAX = 64 * 1024;

    /** One request that waits for the flush. */
    private record Pending(Request request, CompletableFuture<Reply> answer) {}

    private FloorMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        BlockingQueue<Pending> inbox = new ArrayBlockingQueue<>(WAITING);
        Routes routes = Routes.none().on("POST", "/echo", BODY_MAX, request -> {
            Pending pending = new Pending(request, new CompletableFuture<>());
            inbox.add(pending);
            return pending.answer();
        });
        WebServer web = new UndertowServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                null,
                routes,
                new Defects(new SecureRandom(), any -> Optional.empty()));
        System.out.println("READY port=" + web.start());
        flushForEver(inbox, Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private static void flushForEver(BlockingQueue<Pending> inbox, Path folder, int recordBytes)
            throws IOException, InterruptedException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(recordBytes * GROUP);
        try (DiskFile file = Disk.local().allocate(folder.resolve("floor.bin"), FILE_BYTES)) {
            file.force();
            long position = 0;
            List<Pending> group = new ArrayList<>();
            while (true) {
                group.add(inbox.take());
                inbox.drainTo(group, GROUP - 1);
                bytes.clear().limit(recordBytes * group.size());
                if (position + bytes.remaining() > FILE_BYTES) {
                    position = 0;
                }
                long length = bytes.remaining();
                file.write(bytes, position);
                file.force();
                position += length;
                group.forEach(pending ->
                        pending.answer().complete(Reply.json(pending.request().body())));
                group.clear();
            }
        }
    }
}
