package org.wegwijzer.reader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.digest.Sha256;

/**
 * The files of the reader, read once. There are those that the shell names and no others. They lie below an address that their
 * contents decide, so that browsers keep them without ever asking, and a new version is another address.
 *
 * @param shell the document that every page begins with
 * @param files by their address
 */
record Assets(Asset shell, Map<String, Asset> files) {

    private static final String FOLDER = "/reader/";
    private static final String SHELL = FOLDER + "index.html";
    private static final Pattern NAMED = Pattern.compile("(?<=\")" + FOLDER + "([a-z/-]+\\.([a-z]+))(?=\")");

    private static final Pattern REFERENCE = Pattern.compile("\\R *<link [^>]*\\{reference}[^>]*>");

    /** Bytes of a digest that are enough for no two versions to share them. */
    private static final int DIGEST = 8;

    /**
     * Reads all of them.
     *
     * @param reference where the API is described to people; {@code null} for nowhere
     */
    static Assets read(@Nullable String reference) {
        var shell = shell(reference);
        var contents = new TreeMap<String, byte[]>();
        NAMED.matcher(shell).results().map(MatchResult::group).forEach(name -> contents.put(name, bytes(name)));
        var folder = FOLDER + digest(contents) + "/";
        var files = new TreeMap<String, Asset>();
        contents.forEach(
                (name, bytes) -> files.put(folder + name.substring(FOLDER.length()), Asset.named(name, bytes)));
        var document = NAMED.matcher(shell).replaceAll(folder + "$1").getBytes(StandardCharsets.UTF_8);
        return new Assets(Asset.of(Asset.HTML, document), Map.copyOf(files));
    }

    private static String shell(@Nullable String reference) {
        var shell = new String(bytes(SHELL), StandardCharsets.UTF_8);
        return reference == null ? REFERENCE.matcher(shell).replaceAll("") : shell.replace("{reference}", reference);
    }

    /** What is at this address. */
    Optional<Asset> at(String address) {
        return Optional.ofNullable(files.get(address));
    }

    private static byte[] bytes(String name) {
        return Asset.bytes(name.substring(1));
    }

    private static String digest(SortedMap<String, byte[]> contents) {
        var digest = new Sha256();
        contents.forEach((name, bytes) -> digest.add(name).add(bytes));
        return digest.hex(DIGEST);
    }
}
