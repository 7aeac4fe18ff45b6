package org.wegwijzer.draft;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Map;
import org.wegwijzer.language.LanguageTag;

/** Addresses in documents: one text for all languages, or a map of those that have an address of their own. */
final class UrlForm {

    private UrlForm() {}

    /** Writes the one for all languages as a text. */
    static final class Writer extends JsonSerializer<Map<LanguageTag, String>> {

        @Override
        public boolean isEmpty(SerializerProvider provider, Map<LanguageTag, String> urls) {
            return urls.isEmpty();
        }

        @Override
        public void serialize(Map<LanguageTag, String> urls, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            var everywhere = urls.get(LanguageTag.EVERY);
            if (everywhere == null) {
                json.writePOJO(urls);
            } else {
                json.writeString(everywhere);
            }
        }
    }

    /** Reads a text as the one for all languages. */
    static final class Reader extends JsonDeserializer<Map<LanguageTag, String>> {

        @Override
        public Map<LanguageTag, String> deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? Map.of(LanguageTag.EVERY, json.getText())
                    : context.readValue(
                            json,
                            context.getTypeFactory().constructType(new TypeReference<Map<LanguageTag, String>>() {}));
        }
    }
}
