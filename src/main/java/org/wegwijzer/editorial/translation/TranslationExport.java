package org.wegwijzer.editorial.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.wegwijzer.bundle.export.EmptyHubException;
import org.wegwijzer.bundle.export.ExportSelection;
import org.wegwijzer.bundle.export.ExportSelection.Name;
import org.wegwijzer.bundle.export.Exporter;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.language.LanguageTag;

/** Writes public texts for translators: a file for each entry, a unit for each text (XLIFF 2.1). */
@ApplicationScoped
public class TranslationExport {

    static final String VERSION = "2.1";

    private final Exporter exporter;
    private final EditorialTransactions transactions;
    private final PublicEntries published;

    TranslationExport(Exporter exporter, EditorialTransactions transactions, PublicEntries published) {
        this.exporter = exporter;
        this.transactions = transactions;
        this.published = published;
    }

    /**
     * Writes what is wanted, from the default language of the hub into the one that is wanted. Leaves the stream open.
     *
     * @param selection with one language, another than the default one
     * @return the place of the change log up to which it tells what is public
     * @throws EmptyHubException if there is no hub
     * @throws IOException if it cannot be written
     */
    public String write(ExportSelection selection, OutputStream output) throws IOException {
        var from = transactions.read(published::languages).fallback();
        var into = selection.languages().iterator().next();
        try (var writer = new XLIFFWriter()) {
            writer.setLineBreak("\n");
            writer.setUseIndentation(true);
            writer.create(new Open(new OutputStreamWriter(output, StandardCharsets.UTF_8)), from.value());
            var start = new StartXliffData(VERSION);
            start.setSourceLanguage(from.value());
            start.setTargetLanguage(into.value());
            writer.writeStartDocument(start, null);
            return exporter.each(selection, draft -> write(draft, from, into, writer));
        }
    }

    private static void write(Draft<?> draft, LanguageTag from, LanguageTag into, XLIFFWriter writer) {
        var units = TranslationUnits.of(DraftJson.tree(draft), from, into).stream()
                .filter(unit -> TranslationReader.isWritable(unit.source())
                        && unit.target()
                                .filter(text -> !TranslationReader.isWritable(text))
                                .isEmpty())
                .toList();
        if (!units.isEmpty()) {
            write(new Name(draft.type(), draft.slug()), units, from, writer);
        }
    }

    private static void write(Name name, List<TranslationUnit> units, LanguageTag from, XLIFFWriter writer) {
        // An id has no slashes (NMTOKEN).
        var file = new StartFileData(name.type().plural() + "." + name.slug());
        file.setOriginal(name.toString());
        writer.writeStartFile(file);
        units.forEach(unit -> writer.writeUnit(unit(unit, from)));
        writer.writeEndFile();
    }

    private static Unit unit(TranslationUnit text, LanguageTag from) {
        var unit = new Unit(text.id());
        unit.setName(text.field().pointer(from.value()));
        unit.setPreserveWS(true);
        var segment = unit.appendSegment();
        segment.setPreserveWS(true);
        segment.setSource(text.source());
        text.target().ifPresent(segment::setTarget);
        segment.setState(text.target().isPresent() ? TargetState.TRANSLATED : TargetState.INITIAL);
        return unit;
    }

    /** A writer whose end is not that of what it writes to. */
    private static final class Open extends FilterWriter {
        Open(Writer writer) {
            super(writer);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
