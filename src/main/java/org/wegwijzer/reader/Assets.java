package org.wegwijzer.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.asset.Asset;

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

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml");

    /** Characters of a digest that are enough for no two versions to share them. */
    private static final int DIGEST = 16;

    /** Reads all of them. */
    static Assets read() {
        var shell = new String(bytes(SHELL), StandardCharsets.UTF_8);
        var contents = new TreeMap<String, byte[]>();
        NAMED.matcher(shell).results().map(MatchResult::group).forEach(name -> contents.put(name, bytes(name)));
        var folder = FOLDER + digest(contents) + "/";
        var files = new TreeMap<String, Asset>();
        contents.forEach((name, bytes) -> files.put(folder + name.substring(FOLDER.length()), asset(name, bytes)));
        var document = NAMED.matcher(shell).replaceAll(folder + "$1").getBytes(StandardCharsets.UTF_8);
        return new Assets(asset(SHELL, document), Map.copyOf(files));
    }

    /** What is at this address. */
    Optional<Asset> at(String address) {
        return Optional.ofNullable(files.get(address));
    }

    private static Asset asset(String name, byte[] bytes) {
        return Asset.of(type(name), bytes);
    }

    private static String type(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException(name + " is of no type that the reader knows");
        }
        return type;
    }

    private static byte[] bytes(String name) {
        try (var stream = opened(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is named by the reader and is not there");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable InputStream opened(String name) {
        return Assets.class.getResourceAsStream(name);
    }

    private static String digest(SortedMap<String, byte[]> contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
