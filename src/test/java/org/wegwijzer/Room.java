package org.wegwijzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A package on the map of the code, with all that it may know besides itself; {@code ..} is whatever lies below. */
record Room(String name, List<String> knows) {

    private static final String ROOT = "org.wegwijzer";

    String sentence() {
        return knows.isEmpty()
                ? name + " knows nobody"
                : name + " knows " + String.join(", ", knows) + " and nobody else";
    }

    String identifier() {
        return below(name);
    }

    ArchRule rule() {
        var known = Stream.of(List.of(name), knows)
                .flatMap(Collection::stream)
                .map(Room::below)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(identifier())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(not(resideInAPackage(ROOT + ".."))));
    }

    static String below(String name) {
        return ROOT + "." + name;
    }
}
