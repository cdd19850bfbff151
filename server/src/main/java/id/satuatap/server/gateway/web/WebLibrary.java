package id.satuatap.server.gateway.web;

import java.net.InetSocketAddress;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A library that can be a web server, behind its adapter. */
@FunctionalInterface
public interface WebLibrary {
    /**
     * A server for these routes that does not listen yet.
     *
     * @param tls what it shows and speaks; null for plain HTTP
     */
    WebServer listening(InetSocketAddress address, @Nullable SSLContext tls, Routes routes, Defects defects);
}
