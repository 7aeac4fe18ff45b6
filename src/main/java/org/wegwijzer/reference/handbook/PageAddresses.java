package org.wegwijzer.reference.handbook;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where files of the repository are on a running hub. */
public final class PageAddresses {

    /** The first page. */
    public static final String ROOT = "/docs";

    /** Where the public API can be tried out. */
    public static final String REFERENCE = ROOT + "/reference";

    /** Where the editorial API can be tried out. */
    public static final String EDITORIAL_REFERENCE = REFERENCE + "/editorial";

    /** The file of the first page. */
    static final String START = "src/docs/guide/README.md";

    private static final String FOLDER = "src/docs/guide/";
    private static final String MARKDOWN = ".md";

    /** Files whose name says nothing of their address. */
    private static final Map<String, String> OTHERS = Map.of(
            START,
            ROOT,
            "CHANGELOG.md",
            ROOT + "/changelog",
            "openapi/wegwijzer-v1.yaml",
            REFERENCE,
            "openapi/wegwijzer-editorial-v1.yaml",
            EDITORIAL_REFERENCE);

    private PageAddresses() {}

    /** The address at which a file of the repository is shown; empty if it is not. */
    static Optional<String> of(String path) {
        var other = OTHERS.get(path);
        if (other != null) {
            return Optional.of(other);
        }
        var name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "/";
        return name.endsWith(MARKDOWN) && !name.contains("/")
                ? Optional.of(ROOT + "/" + name.substring(0, name.length() - MARKDOWN.length()))
                : Optional.empty();
    }

    /**
     * Where a link leads on a running hub; empty for what only the repository has.
     *
     * @param path of the file in which the link stands
     */
    static Optional<String> target(String path, String destination) {
        var uri = URI.create(destination);
        if (uri.isAbsolute() || destination.startsWith("#")) {
            return Optional.of(destination);
        }
        var fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return of(URI.create(path).resolve(uri.getRawPath()).getPath()).map(address -> address + fragment);
    }
}
