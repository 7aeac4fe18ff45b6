package org.wegwijzer.draft.document;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.regex.Pattern;

/**
 * The patterns of the schemas, which are ECMAScript's as everybody else reads them (JSON Schema 2020-12, core 6.4). There {@code $} is
 * the end and nothing else; in Java it is also before a line separator at the end, of which it knows six.
 */
final class SchemaPatterns implements RegularExpressionFactory {

    private static final String END_IN_JAVA = "\\z";

    @Override
    public RegularExpression getRegularExpression(String pattern) {
        var compiled = Pattern.compile(inJava(pattern));
        return value -> compiled.matcher(value).find();
    }

    private static String inJava(String pattern) {
        var java = new StringBuilder();
        var inClass = false;
        for (var place = 0; place < pattern.length(); place++) {
            var character = pattern.charAt(place);
            if (character == '\\') {
                java.append(character).append(pattern.charAt(++place));
                continue;
            }
            inClass = character == '[' || (inClass && character != ']');
            java.append(character == '$' && !inClass ? END_IN_JAVA : String.valueOf(character));
        }
        return java.toString();
    }
}
