package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.editorial.Trespasses;
import org.wegwijzer.editorial.drafting.DraftDesk;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plan;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plans;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Changes many entries alike: drafts of all of them, in one release to look at. */
@ApplicationScoped
public class Replacements {

    private final EditorialTransactions transactions;
    private final PublicEntries published;
    private final Backlinks backlinks;
    private final EntryDrafts drafts;
    private final DraftDesk drafting;
    private final ReleaseItemDesk filling;
    private final RightsGuard guard;

    Replacements(
            EditorialTransactions transactions,
            PublicEntries published,
            Backlinks backlinks,
            EntryDrafts drafts,
            DraftDesk drafting,
            ReleaseItemDesk filling,
            RightsGuard guard) {
        this.transactions = transactions;
        this.published = published;
        this.backlinks = backlinks;
        this.drafts = drafts;
        this.drafting = drafting;
        this.filling = filling;
        this.guard = guard;
    }

    /**
     * One entry in the place of another.
     *
     * @param type of both
     * @param from what goes
     * @param to what takes its place
     */
    public record Pair(EntryType type, Slug from, Slug to) {}

    /**
     * Puts an entry in the place of another everywhere: in links, in texts, and for who asks for the one that goes.
     *
     * @return a release that does it
     * @throws ProblemException NOT_FOUND if either is not public; CONFLICT if one of those that link there has a draft, or they are too many
     */
    public ReleaseView replace(Pair pair, String author) {
        return transactions.write(() -> {
            List.of(pair.from(), pair.to()).forEach(slug -> refuseMissing(pair.type(), slug));
            var users = new LinkedHashSet<Entry>();
            backlinks.of(pair.type(), pair.from()).forEach(user -> users.add(new Entry(user.type(), user.slug())));
            users.remove(new Entry(pair.type(), pair.from()));
            var replacement = new LinkReplacement(pair.type(), pair.from(), pair.to());
            var plans =
                    drafted(List.copyOf(users), author, (entry, document) -> replacement.in(document, entry.type()));
            plans.add(Plan.remove(pair.type(), pair.from(), pair.to()));
            return filling.create(title("Replace %s by %s".formatted(pair.from(), pair.to())), Plans.of(plans), author);
        });
    }

    /**
     * Puts words in the place of others in all texts of a language.
     *
     * @param entries those that may say them
     * @return a release that does it
     * @throws ProblemException CONFLICT if none says them, one that does has a draft, or they are too many
     */
    public ReleaseView replace(
            LanguageTag language, WordReplacement words, Map<EntryType, List<Slug>> entries, String author) {
        return transactions.write(() -> {
            var all = entries.entrySet().stream()
                    .flatMap(some -> some.getValue().stream().map(slug -> new Entry(some.getKey(), slug)))
                    .toList();
            var plans = drafted(all, author, (entry, document) -> words.in(document, entry.type(), language));
            if (plans.isEmpty()) {
                throw ProblemException.conflict("No public text of the language says that.");
            }
            return filling.create(
                    title("Replace '%s' by '%s'".formatted(words.find(), words.replacement())),
                    Plans.of(plans),
                    author);
        });
    }

    private record Entry(EntryType type, Slug slug) {}

    private void refuseMissing(EntryType type, Slug slug) {
        if (published.at(type, slug).isEmpty()) {
            throw ProblemException.notFound("There is no public %s '%s'.".formatted(type.singular(), slug));
        }
    }

    /** Drafts of those entries that an edit changes. */
    private List<Plan> drafted(List<Entry> entries, String author, BiFunction<Entry, ObjectNode, ObjectNode> edit) {
        var plans = new ArrayList<Plan>();
        var hindered = new ArrayList<Fault>();
        var trespasses = new Trespasses();
        for (var entry : entries) {
            trespasses.attempt(entry.type(), entry.slug(), () -> {
                var at = new DraftDesk.Address(entry.type(), entry.slug(), author);
                var isDrafted = drafts.at(entry.type(), entry.slug()).isPresent();
                if (drafting.edited(at, document -> edit.apply(entry, document), isDrafted)) {
                    plans.add(Plan.publish(entry.type(), entry.slug()));
                    if (isDrafted) {
                        hindered.add(hindrance(entry));
                    }
                }
            });
        }
        guard.refuse(trespasses.faults());
        if (!hindered.isEmpty()) {
            throw ProblemException.conflict("Somebody drafts entries that this would change.", hindered);
        }
        return plans;
    }

    private static Fault hindrance(Entry entry) {
        return new Fault(
                Fault.Place.BODY,
                "/%s/%s".formatted(entry.type().plural(), entry.slug()),
                FaultCode.OUTDATED_DRAFT,
                "Somebody drafts this entry; publish or discard that first.",
                List.of());
    }

    private static ReleaseDesk.Title title(String name) {
        return new ReleaseDesk.Title(name.substring(0, Math.min(ReleaseDesk.LONGEST_NAME, name.length())), "");
    }
}
