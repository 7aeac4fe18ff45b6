package org.wegwijzer.reader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.digest.Sha256;

/**
 * The files of the reader, read once. It is written in many and served as few, so that a first page takes few requests: the styles that
 * the shell names are one sheet, the module that it names is one script with all that it needs. They lie below an address that their
 * contents decide, so that browsers keep them without ever asking, and a new version is another address.
 *
 * @param shell the document that every page begins with
 * @param files by their address
 */
record Assets(Asset shell, Map<String, Asset> files) {

    private static final String FOLDER = "/reader/";
    private static final String SHELL = "index.html";
    private static final String SHEET = "reader.css";
    private static final Pattern NAMED = Pattern.compile("(?<=\")" + FOLDER + "([a-z/-]+\\.([a-z]+))(?=\")");
    private static final Pattern STYLES = Pattern.compile(
            "<link rel=\"stylesheet\" href=\"" + FOLDER + "([a-z]+\\.css)\"(?: media=\"(\\w+)\")?>\\s*");

    private static final Pattern REFERENCE = Pattern.compile("\\R *<link [^>]*\\{reference}[^>]*>");

    /** Bytes of a digest that are enough for no two versions to share them. */
    private static final int DIGEST = 8;

    /**
     * Reads all of them.
     *
     * @param reference where the API is described to people; {@code null} for nowhere
     */
    static Assets read(@Nullable String reference) {
        var written = shell(reference);
        var shell = inOneSheet(written);
        var contents = new TreeMap<String, byte[]>();
        NAMED.matcher(shell)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> contents.put(name, content(name, written)));
        var folder = FOLDER + digest(contents) + "/";
        var files = new TreeMap<String, Asset>();
        contents.forEach((name, bytes) -> files.put(folder + name, Asset.named(name, bytes)));
        var document = NAMED.matcher(shell).replaceAll(folder + "$1").getBytes(StandardCharsets.UTF_8);
        return new Assets(Asset.of(Asset.HTML, document), Map.copyOf(files));
    }

    private static String shell(@Nullable String reference) {
        var shell = text(SHELL);
        return reference == null ? REFERENCE.matcher(shell).replaceAll("") : shell.replace("{reference}", reference);
    }

    private static String inOneSheet(String shell) {
        var first = STYLES.matcher(shell).replaceFirst("<link rel=\"stylesheet\" href=\"" + FOLDER + "{sheet}\">\n  ");
        return STYLES.matcher(first).replaceAll("").replace("{sheet}", SHEET);
    }

    private static byte[] content(String name, String shell) {
        if (name.equals(SHEET)) {
            return sheet(shell).getBytes(StandardCharsets.UTF_8);
        }
        return name.endsWith(".js")
                ? ModuleBundle.of(name, Assets::text).getBytes(StandardCharsets.UTF_8)
                : bytes(name);
    }

    /** All styles, in the order in which the shell names them. */
    private static String sheet(String shell) {
        return STYLES.matcher(shell).results().map(Assets::styles).collect(Collectors.joining());
    }

    private static String styles(MatchResult named) {
        var styles = text(named.group(1));
        return named.group(2) == null ? styles : "@media %s {\n%s}\n".formatted(named.group(2), styles);
    }

    /** What is at this address. */
    Optional<Asset> at(String address) {
        return Optional.ofNullable(files.get(address));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        return Asset.bytes(FOLDER.substring(1) + name);
    }

    private static String digest(SortedMap<String, byte[]> contents) {
        var digest = new Sha256();
        contents.forEach((name, bytes) -> digest.add(name).add(bytes));
        return digest.hex(DIGEST);
    }
}
