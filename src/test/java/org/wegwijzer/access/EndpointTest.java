package org.wegwijzer.access;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each endpoint says who may use it; what said nothing would be closed, and nobody would know why. */
class EndpointTest {

    @Test
    void eachEndpointSaysWhoMayUseIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(be(describe("open to holders of a scope, or to all", EndpointTest::saysWho)))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.wegwijzer"));
    }

    private static boolean saysWho(JavaMethod method) {
        var owner = method.getOwner();
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return areScopes(method.getAnnotationOfType(RolesAllowed.class));
        }
        if (method.isAnnotatedWith(PermitAll.class)) {
            return true;
        }
        return owner.isAnnotatedWith(RolesAllowed.class)
                ? areScopes(owner.getAnnotationOfType(RolesAllowed.class))
                : owner.isAnnotatedWith(PermitAll.class);
    }

    private static boolean areScopes(RolesAllowed who) {
        return Scope.allRoles().containsAll(List.of(who.value()));
    }
}
