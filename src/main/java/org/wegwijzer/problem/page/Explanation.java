package org.wegwijzer.problem.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.Fault;

/**
 * What is said of one kind of problem, or of fault.
 *
 * @param title what it is, in a few words; absent where the kind has a title of its own
 * @param cause where it comes from; CommonMark
 * @param cure what helps; CommonMark
 * @param request one that is answered like that
 * @param in where the fault of that request stands
 * @param location what is at fault there
 * @param detail what is said of it
 * @param allowed what would be right
 * @param didYouMean what is meant
 */
record Explanation(
        @Nullable String title,
        String cause,
        String cure,
        String request,
        Fault.@Nullable Place in,
        @Nullable String location,
        String detail,
        @JsonProperty("allowed") @Nullable List<String> allowed,
        @JsonProperty("didYouMean") @Nullable List<String> didYouMean) {

    Explanation {
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
        didYouMean = didYouMean == null ? List.of() : List.copyOf(didYouMean);
    }
}
