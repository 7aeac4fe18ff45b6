package org.wegwijzer.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modules in one script, so that a browser asks once for all of them: each becomes a function that is called once, after those that it
 * needs, and gives what the module exports. Imports and exports stand at the beginning of a line, as Prettier leaves them; what is
 * exported is never assigned anew.
 */
final class ModuleBundle {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:\\* as (\\w+)|(\\w+)|(\\{[^}]*})) from '([^']+)';\\R");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^export (?=(?:async )?(?:function|const|class) (\\w+))");
    private static final Pattern PASSED_ON = Pattern.compile("(?m)^export \\{([^}]*)};\\R");
    private static final Pattern BY_DEFAULT = Pattern.compile("(?m)^export default ");

    private final UnaryOperator<String> files;
    /** The names of modules in the script, by their paths; in the order of what is complete. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final List<String> begun = new ArrayList<>();
    private final StringBuilder script = new StringBuilder();

    private ModuleBundle(UnaryOperator<String> files) {
        this.files = files;
    }

    /**
     * One script that does what a module does.
     *
     * @param path of the module: {@code app.js}
     * @param files the text of a module, by its path
     * @throws IllegalStateException if modules need each other
     */
    static String of(String path, UnaryOperator<String> files) {
        var bundle = new ModuleBundle(files);
        bundle.add(path);
        return bundle.script.toString();
    }

    private String add(String path) {
        var there = names.get(path);
        if (there != null) {
            return there;
        }
        if (begun.contains(path)) {
            throw new IllegalStateException("Modules need each other: " + begun + " and " + path);
        }
        begun.add(path);
        var text = files.apply(path);
        var inside = IMPORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(imported(found, path)));
        var name = "module" + names.size();
        script.append("const %s = (() => {\n%sreturn { %s };\n})();\n"
                .formatted(name, local(inside), String.join(", ", exports(text))));
        names.put(path, name);
        return name;
    }

    private String imported(MatchResult found, String path) {
        var name = add(resolved(found.group(4), path));
        if (found.group(1) != null) {
            return "const %s = %s;\n".formatted(found.group(1), name);
        }
        var members =
                found.group(2) == null ? found.group(3).replace(" as ", ": ") : "{ default: " + found.group(2) + " }";
        return "const %s = %s;\n".formatted(members, name);
    }

    /** As RFC 3986, 5.2, resolves it. */
    private static String resolved(String reference, String path) {
        return URI.create("/" + path).resolve(reference).getPath().substring(1);
    }

    private static String local(String text) {
        var declared = DECLARED.matcher(text).replaceAll("");
        var own = PASSED_ON.matcher(declared).replaceAll("");
        return BY_DEFAULT.matcher(own).replaceAll("const byDefault = ");
    }

    private static List<String> exports(String text) {
        var all = new ArrayList<String>();
        DECLARED.matcher(text).results().map(found -> found.group(1)).forEach(all::add);
        PASSED_ON.matcher(text).results().map(found -> found.group(1).strip()).forEach(all::add);
        if (BY_DEFAULT.matcher(text).find()) {
            all.add("default: byDefault");
        }
        return all;
    }
}
