package org.wegwijzer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.NormalScope;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.retry.Retries;

/** The map of the code, and what holds everywhere in it. Where the code teaches a better map, both change together. */
class ArchitectureTest {

    static final String ROOT = "org.wegwijzer";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final ClassGraph GRAPH = new ClassGraph(CODE.stream().toList());

    private static final String SETUP = identifier("setup");
    /** What readers see refers to what readers see, in a circle, as sources and topics do. */
    private static final String VIEWS = identifier("delivery.view");

    private static final int MOST_CLASSES = 25;
    private static final int MOST_IN_A_KNOT = 4;
    private static final int MOST_DOORS = 20;

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsItsNeighboursOnly() {
        return Room.MAP.stream().map(room -> rule(room.sentence(), room.rule()));
    }

    @TestFactory
    Stream<DynamicTest> packagesAreARealMap() {
        var onTheMap = Stream.concat(Room.MAP.stream().map(Room::identifier), Stream.of(SETUP))
                .toArray(String[]::new);
        return Stream.of(
                rule("Every package is on the map", classes().should().resideInAnyPackage(onTheMap)),
                rule(
                        "Packages have no cycles",
                        slices().matching(ROOT + ".(**)").should().beFreeOfCycles()),
                rule(
                        "Nobody knows setup",
                        noClasses()
                                .that(not(resideInAPackage(SETUP)))
                                .should()
                                .dependOnClassesThat(resideInAPackage(SETUP))),
                rule(
                        "Packages are named after what they do, not after what sort of class they hold",
                        noClasses()
                                .should()
                                .resideInAnyPackage("..util..", "..common..", "..dto..", "..mapper..", "..model..")),
                rule(
                        "Every package says what it is and is @NullMarked",
                        classes()
                                .should(be(describe(
                                        "in a @NullMarked package",
                                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))));
    }

    @TestFactory
    Stream<DynamicTest> contentIsNoContract() {
        return Stream.of(
                rule(
                        "Content knows neither HTTP nor JSON nor OpenAPI",
                        noClasses()
                                .that(resideInAPackage(identifier("content..")))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.ws.rs..",
                                        "org.jboss.resteasy..",
                                        "com.fasterxml.jackson.databind..",
                                        "org.eclipse.microprofile.openapi..")),
                rule(
                        "What a resource answers holds no entity, however deep",
                        noMethods()
                                .that()
                                .areMetaAnnotatedWith(HttpMethod.class)
                                .should(be(describe("answering with an entity", ArchitectureTest::answersEntity)))),
                rule(
                        "Views, cards and edges are records",
                        classes()
                                .that()
                                .haveNameMatching(".*\\.delivery\\.view\\..*View|.*[a-z](Detail|Card|Edge)")
                                .and()
                                .areNotInterfaces()
                                .should()
                                .beRecords()),
                rule(
                        "Jackson never takes the name of a class from a document",
                        noClasses()
                                .should()
                                .accessTargetWhere(describe(
                                        "default typing is switched on",
                                        access -> access.getName().contains("DefaultTyping")))));
    }

    @TestFactory
    Stream<DynamicTest> resourcesTranslateHttpAndNothingElse() {
        return Stream.of(
                rule(
                        "HTTP methods are public, or they would not be served",
                        methods()
                                .that()
                                .areMetaAnnotatedWith(HttpMethod.class)
                                .should()
                                .bePublic()),
                rule(
                        "Resources know no transaction and no database",
                        noClasses()
                                .that()
                                .areAnnotatedWith(Path.class)
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(Transactional.class, EntityManager.class)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoneOnceCanBeAskedForTwice() {
        return Stream.of(rule(
                "Every POST can be repeated (Idempotency-Key)",
                methods()
                        .that()
                        .areAnnotatedWith(POST.class)
                        .should(be(describe("repeatable", ArchitectureTest::repeats)))));
    }

    /** Whether it leaves its work to {@link Retries}, itself or by another method of its class. */
    private static boolean repeats(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Retries.class)
                        || (call.getTargetOwner().equals(method.getOwner())
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(other -> !other.equals(method) && repeats(other))
                                        .isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> beansSayWhatTheyNeed() {
        return Stream.of(
                rule(
                        "Beans are given what they need by their constructor",
                        noFields().should().beAnnotatedWith(Inject.class)),
                rule(
                        "Fields of beans behind a proxy are private, or others would read the proxy's own",
                        fields().that()
                                .areNotStatic()
                                .and()
                                .areDeclaredInClassesThat()
                                .areMetaAnnotatedWith(NormalScope.class)
                                .should()
                                .bePrivate()),
                rule(
                        "Only setup knows the time; everybody else has the Clock injected",
                        noClasses()
                                .that(not(resideInAPackage(SETUP)))
                                .should()
                                .accessTargetWhere(
                                        describe("the time is asked for", ArchitectureTest::asksForTheTime))),
                rule(
                        "Drafts are written where rights are looked at",
                        noClasses()
                                .that()
                                .haveNameNotMatching(".*\\.(EntryDrafts|DraftWriter|DraftRests|ReleasePublisher)")
                                .should()
                                .accessTargetWhere(describe("drafts are written", ArchitectureTest::writesDrafts))),
                rule(
                        "Classes are named after what they are",
                        noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)")));
    }

    @Test
    void noPackageHasMoreThan25Classes() {
        var large = new TreeMap<String, Integer>();
        GRAPH.packages().forEach((name, inside) -> large.put(name, inside.size()));
        large.values().removeIf(size -> size <= MOST_CLASSES);

        assertEquals(Map.of(), large);
    }

    @Test
    void simpleNamesOfClassesAreUnique() {
        var ambiguous = GRAPH.ambiguousNames();

        assertEquals(Map.of(), ambiguous);
    }

    @Test
    void classesAreNouns() {
        var others = CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info") && !Nouns.isNoun(name))
                .toList();

        assertEquals(List.of(), others);
        assertFalse(Stream.of("Listed", "EntryKept", "Indexing", "NotModified").anyMatch(Nouns::isNoun));
    }

    @Test
    void noMoreThan4ClassesOfAPackageNeedEachOther() {
        var large = GRAPH.knots().stream()
                .filter(knot -> knot.size() > MOST_IN_A_KNOT)
                .filter(knot -> knot.stream().noneMatch(name -> name.startsWith(VIEWS)))
                .toList();

        assertEquals(List.of(), large);
    }

    @Test
    void noMoreThan20ClassesOfTheContentGraphAreUsedFromOutside() {
        var doors = GRAPH.doors(identifier("delivery.graph"));

        assertTrue(doors.size() <= MOST_DOORS, () -> doors.size() + " doors: " + doors);
        assertTrue(doors.contains(ContentGraph.class.getName()), "its front door is not among " + doors);
    }

    private static DynamicTest rule(String sentence, ArchRule rule) {
        return dynamicTest(sentence, () -> rule.as(sentence).check(CODE));
    }

    private static String identifier(String name) {
        return ROOT + "." + name;
    }

    private static boolean writesDrafts(JavaAccess<?> access) {
        return access.getTarget().getFullName().matches(".*\\.EntryDrafts\\.(persist|delete|update).*");
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return (owner.getPackageName().equals("java.time") && name.equals("now") && !isGivenAClock(access))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean answersEntity(JavaMethod method) {
        var seen = new HashSet<JavaClass>();
        gather(method.getReturnType(), seen);
        return seen.stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    /** Gathers the types that a value of {@code type} can hold. */
    private static void gather(JavaType type, Set<JavaClass> seen) {
        for (var part : type.getAllInvolvedRawTypes()) {
            if (part.getPackageName().startsWith(ROOT) && seen.add(part)) {
                part.getFields().stream().map(JavaField::getType).forEach(field -> gather(field, seen));
            }
        }
    }
}
