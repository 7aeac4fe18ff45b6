package org.wegwijzer.editorial.translation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.wegwijzer.editorial.translation.TranslationFile.Original;
import org.wegwijzer.editorial.translation.TranslationFile.Text;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Reads what translators send back (XLIFF 2). What could make a parser fetch files or blow up is refused unread. */
final class TranslationReader {

    /** The library marks codes by characters for private use. */
    private static final Pattern MARKS = Pattern.compile("[\uE100-\uE10F]");

    private static final int LONGEST_REASON = 300;

    /** What an original says of its white space, and tools do not say again of its translation. */
    private static final Pattern SPACE =
            Pattern.compile("(<(?:source|target)(?:\\s[^<>]*?)?)\\s+xml:space=[\"'](?:preserve|default)[\"']");

    private static final Pattern ROOT = Pattern.compile("<xliff(?=\\s)(?![^>]*xml:space)");

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding=[\"'](?!utf-8)", Pattern.CASE_INSENSITIVE);

    private TranslationReader() {}

    /** Whether a text can stand in a unit. */
    static boolean isWritable(String text) {
        return !MARKS.matcher(text).find();
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException INVALID_REQUEST if it is none
     */
    static TranslationFile read(byte[] body) {
        refuseHostile(body);
        var found = new ArrayList<Original>();
        var languages = new ArrayList<Optional<String>>();
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
            reader.open(new ByteArrayInputStream(preserving(body)));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isStartXliff()) {
                    languages.add(Optional.ofNullable(event.getStartXliffData().getSourceLanguage()));
                    languages.add(Optional.ofNullable(event.getStartXliffData().getTargetLanguage()));
                } else if (event.isStartFile()) {
                    var file = event.getStartFileData();
                    var name = Objects.requireNonNullElse(file.getOriginal(), file.getId());
                    found.add(new Original(name, new ArrayList<>()));
                } else if (event.isUnit()) {
                    found.get(found.size() - 1).texts().add(text(event.getUnit()));
                }
            }
        } catch (RuntimeException refused) {
            // Whatever the library stumbles over is a matter of the file.
            throw malformed("The body is no XLIFF 2: " + reason(refused));
        }
        if (languages.isEmpty()) {
            throw malformed("The body is no XLIFF 2: it has no element 'xliff'.");
        }
        return new TranslationFile(languages.get(0), languages.get(1), found);
    }

    /** White space counts everywhere: Markdown is made of it, and the library refuses a pair of which only one says so. */
    private static byte[] preserving(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (OTHER_ENCODING.matcher(text).find() || !ROOT.matcher(text).find()) {
            return body;
        }
        return ROOT.matcher(SPACE.matcher(text).replaceAll("$1"))
                .replaceFirst("<xliff xml:space=\"preserve\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Well-formed, without a document type: entities are declared there, and nothing else is needed of it. */
    private static void refuseHostile(byte[] body) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw malformed("A document type (DOCTYPE) is not taken, nor are entities of its own.");
                }
                if (event == XMLStreamConstants.CHARACTERS && !isWritable(xml.getText())) {
                    throw malformed("Characters for private use from U+E100 to U+E10F are not taken.");
                }
            }
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw malformed("The body is no well-formed XML; see line %s.".formatted(line));
        }
    }

    private static Text text(Unit unit) {
        var parts = StreamSupport.stream(unit.spliterator(), false).toList();
        var source = parts.stream().map(part -> part.getSource().getPlainText()).collect(Collectors.joining());
        var target = isTranslated(parts)
                ? Optional.of(unit.getTargetOrderedParts().stream()
                        .map(TranslationReader::translated)
                        .collect(Collectors.joining()))
                : Optional.<String>empty();
        return new Text(
                unit.getId(),
                Objects.requireNonNullElse(unit.getName(), ""),
                source,
                target.filter(text -> !text.isBlank()).filter(text -> !isCopy(parts, source, text)));
    }

    /** What stands between segments is the same in both languages, unless it says otherwise. */
    private static String translated(Part part) {
        return part.hasTarget()
                ? part.getTarget().getPlainText()
                : part.getSource().getPlainText();
    }

    private static boolean isTranslated(List<Part> parts) {
        return parts.stream()
                .allMatch(part -> !part.isSegment()
                        || part.hasTarget()
                        || part.getSource().isEmpty());
    }

    /** Tools begin with the original in the place of the translation, and say that nobody has worked on it. */
    private static boolean isCopy(List<Part> parts, String source, String target) {
        return source.equals(target)
                && parts.stream()
                        .filter(Segment.class::isInstance)
                        .allMatch(part -> ((Segment) part).getState() == TargetState.INITIAL);
    }

    private static String reason(RuntimeException refused) {
        var reason = Objects.toString(refused.getMessage(), "it cannot be understood")
                .replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    private static ProblemException malformed(String detail) {
        return ProblemException.invalid(
                new Fault(Fault.Place.BODY, "", FaultCode.MALFORMED_DOCUMENT, detail, List.of()));
    }
}
