package org.wegwijzer.search.opensearch.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Where a server is, how it is told who asks, and whom it must have its certificate from. As text it is the address alone. */
public final class ServerAddress {

    private static final String FORM = "the address is not of the form https://host:port";

    private final String root;
    private final Optional<String> authorization;
    private final Optional<SSLContext> trust;

    /**
     * An address with credentials.
     *
     * @param url {@code http://host:port} or {@code https://host:port}, with a path or not
     * @param name who asks, with a password (HTTP Basic, RFC 7617)
     * @param authority a file with the certificates (PEM) of those who vouch for the server; Java's own unless given
     * @throws IllegalArgumentException with what is wrong with it
     */
    public ServerAddress(String url, Optional<String> name, Optional<String> password, Optional<Path> authority) {
        this.root = root(url);
        if (name.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException("a name and a password come together");
        }
        this.authorization = name.map(who -> "Basic " + basic(who, password.orElseThrow()));
        this.trust = authority.map(ServerAddress::trusting);
    }

    private static String root(String url) {
        var address = parsed(url);
        if (address.getUserInfo() != null) {
            throw new IllegalArgumentException("the address holds credentials, which have settings of their own");
        }
        var isOfWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!isOfWeb || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw new IllegalArgumentException(FORM);
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException wrong) {
            // What Java says of it holds all of it, which may be a password.
            throw new IllegalArgumentException(FORM);
        }
    }

    private static String basic(String name, String password) {
        return Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static SSLContext trusting(Path authority) {
        try (var file = Files.newInputStream(authority)) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            var number = 0;
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                trusted.setCertificateEntry("authority-" + number++, certificate);
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "the certificates in %s cannot be read".formatted(authority), unreadable);
        }
    }

    String root() {
        return root;
    }

    Optional<String> authorization() {
        return authorization;
    }

    Optional<SSLContext> trust() {
        return trust;
    }

    @Override
    public String toString() {
        return root;
    }
}
