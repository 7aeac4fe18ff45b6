package org.wegwijzer.editorial.web.bundle;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wegwijzer.bundle.export.ExportSelection;
import org.wegwijzer.bundle.export.ExportSelection.Name;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Which part of the hub a request for an export wants, and in which form. */
@RequestScoped
class ExportQuery {

    private static final String TYPE = "type";
    private static final String LANGUAGE = "language";
    private static final String ENTRY = "entry";
    private static final String FORM = "form";

    private final EditorRequest request;
    private final EditorialTransactions transactions;
    private final PublicEntries published;

    ExportQuery(EditorRequest request, EditorialTransactions transactions, PublicEntries published) {
        this.request = request;
        this.transactions = transactions;
        this.published = published;
    }

    /** What is wanted. */
    record Wish(ExportSelection selection, ExportForm form) {}

    /**
     * Reads the parameters of the request.
     *
     * @param accepted the form that its header asks for; one that the address names comes first
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    Wish read(ExportForm accepted) {
        var query = request.query();
        var types = query.read(TYPE, ExportQuery::types).orElse(Set.of());
        var languages = query.read(LANGUAGE, this::languages).orElse(Set.of());
        var entries = query.read(ENTRY, this::entries).orElse(Set.of());
        var form = query.read(FORM, ExportQuery::form).orElse(accepted);
        if (form == ExportForm.XLIFF && !query.isAtFault(LANGUAGE) && !query.isAtFault(FORM)) {
            refuseOthers(languages).ifPresent(query::refuse);
        }
        query.finish();
        return new Wish(new ExportSelection(types, languages, entries), form);
    }

    private static Set<EntryType> types(String text) {
        var names = Stream.of(EntryType.values()).map(EntryType::singular).toList();
        return each(
                TYPE,
                text,
                name -> EntryType.ofSingular(name)
                        .map(type -> new Read<>(type))
                        .orElseGet(() -> unknown(TYPE, "There is no type '%s'.".formatted(printable(name)), names)));
    }

    private Set<LanguageTag> languages(String text) {
        var spoken = transactions.read(published::languages).all();
        var names = spoken.stream().map(LanguageTag::value).toList();
        return each(
                LANGUAGE,
                text,
                name -> LanguageTag.parse(name)
                        .filter(spoken::contains)
                        .map(language -> new Read<>(language))
                        .orElseGet(() -> unknown(
                                LANGUAGE, "'%s' is not a language of the hub.".formatted(printable(name)), names)));
    }

    private Set<Name> entries(String text) {
        return each(
                ENTRY,
                text,
                name -> entry(name)
                        .map(entry -> new Read<>(entry))
                        .orElseGet(() -> new Read<>(Fault.ofQuery(
                                ENTRY,
                                FaultCode.UNKNOWN_ENTRY,
                                "There is no public entry '%s'; one is named like guides/first-steps."
                                        .formatted(printable(name))))));
    }

    private Optional<Name> entry(String text) {
        return Name.parse(text)
                .filter(name -> transactions.read(
                        () -> published.at(name.type(), name.slug()).isPresent()));
    }

    private static ExportForm form(String text) {
        return Stream.of(ExportForm.values())
                .filter(form -> form.value().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(Fault.ofQuery(
                        FORM,
                        FaultCode.UNKNOWN_VALUE,
                        "There is no form '%s'.".formatted(printable(text)),
                        Stream.of(ExportForm.values()).map(ExportForm::value).toList())));
    }

    /** Translators are given one language, from the default one. */
    private Optional<Fault> refuseOthers(Set<LanguageTag> languages) {
        var spoken = transactions.read(published::languages);
        var others = spoken.all().stream()
                .filter(language -> !language.equals(spoken.fallback()))
                .toList();
        if (languages.size() == 1 && others.containsAll(languages)) {
            return Optional.empty();
        }
        var code = languages.isEmpty() ? FaultCode.MISSING_PARAMETER : FaultCode.UNKNOWN_VALUE;
        return Optional.of(Fault.ofQuery(
                LANGUAGE,
                code,
                "XLIFF leads from the default language, %s, into one other; name that.".formatted(spoken.fallback()),
                others.stream().map(LanguageTag::value).toList()));
    }

    /** A value of a list, or what is wrong with it. */
    private record Read<T>(Optional<T> value, Optional<Fault> fault) {
        Read(T value) {
            this(Optional.of(value), Optional.empty());
        }

        Read(Fault fault) {
            this(Optional.empty(), Optional.of(fault));
        }
    }

    private static <T> Read<T> unknown(String parameter, String detail, List<String> allowed) {
        return new Read<>(Fault.ofQuery(parameter, FaultCode.UNKNOWN_VALUE, detail, allowed));
    }

    private static <T> Set<T> each(String parameter, String text, Function<String, Read<T>> read) {
        var values = QueryParameters.list(parameter, text).stream().map(read).toList();
        var faults = values.stream().flatMap(value -> value.fault().stream()).toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return values.stream().flatMap(value -> value.value().stream()).collect(toSet());
    }

    private static String printable(String text) {
        return QueryParameters.printable(text);
    }
}
