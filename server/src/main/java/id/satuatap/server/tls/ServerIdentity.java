package id.satuatap.server.tls;

import id.satuatap.protocol.session.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who this server is on the LAN: its mall's authority, made at the first run, and its own certificate. Immutable.
 *
 * <p>The authority stays for ever, since every PC has pinned it; the certificate is made anew at a start that finds other
 * addresses, or its end near.
 */
public final class ServerIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(ServerIdentity.class);
    private static final Duration NEAR_ITS_END = Duration.ofDays(90);
    private static final String AUTHORITY = "authority";
    private static final String SERVER = "server";
    /** Below the data folder. */
    public static final String FOLDER = "tls";

    private final X509Certificate authority;
    private final Certified server;

    private ServerIdentity(X509Certificate authority, Certified server) {
        this.authority = authority;
        this.server = server;
    }

    /**
     * Reads the folder, and makes what is missing or old.
     *
     * @param names and addresses by which clients call this server, beside loopback
     * @throws TlsException when the folder cannot be read or written
     */
    public static ServerIdentity open(Path folder, String mall, List<String> names, Instant now) {
        TlsFolder files = new TlsFolder(folder);
        CertificateMaker maker = new CertificateMaker();
        Certified authority = files.read(AUTHORITY).orElseGet(() -> {
            Certified made = maker.authority(mall, now);
            files.write(AUTHORITY, made);
            LOG.info(
                    "Certificate authority made fingerprint={}",
                    Fingerprint.of(made.certificate()).hex());
            return made;
        });
        Set<String> all = ServerNames.withLoopback(names);
        Certified server = files.read(SERVER)
                .filter(kept -> good(kept.certificate(), authority.certificate(), all, now))
                .orElseGet(() -> {
                    Certified made = maker.server(authority, mall, all, now);
                    files.write(SERVER, made);
                    LOG.info(
                            "Server certificate made names={} until={}",
                            all,
                            made.certificate().getNotAfter());
                    return made;
                });
        return new ServerIdentity(authority.certificate(), server);
    }

    /**
     * How the authority in a data folder is known, which is no secret: its key is not looked at. Empty where a server never
     * listened on a LAN.
     *
     * @throws TlsException when it is there and cannot be read
     */
    public static Optional<String> authorityOf(Path data) {
        return new TlsFolder(data.resolve(FOLDER))
                .readCertificate(AUTHORITY)
                .map(authority -> Fingerprint.of(authority).hex());
    }

    private static boolean good(X509Certificate kept, X509Certificate authority, Set<String> names, Instant now) {
        try {
            kept.verify(authority.getPublicKey());
            kept.checkValidity(Date.from(now));
            kept.checkValidity(Date.from(now.plus(NEAR_ITS_END)));
            return named(kept).equals(names);
        } catch (GeneralSecurityException old) {
            LOG.info("Server certificate is replaced reason={}", old.toString());
            return false;
        }
    }

    private static Set<String> named(X509Certificate certificate) throws GeneralSecurityException {
        return Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream()
                .flatMap(Collection::stream)
                .map(name -> String.valueOf(name.get(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(authority);
    }

    /** The authority's certificate, for devices. */
    public String authorityPem() {
        return Pem.of(authority);
    }

    /** What the web server listens with: the chain goes up to the authority, so that clients can see whose it is. */
    public SSLContext tls() {
        try {
            char[] none = new char[0];
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(SERVER, server.key(), none, new Certificate[] {server.certificate(), authority});
            KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
            managers.init(keys, none);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException broken) {
            throw new TlsException("the server's certificate cannot be used", broken);
        }
    }
}
