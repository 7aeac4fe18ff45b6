package org.wegwijzer.delivery.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Where links lead is said in one word. */
class LinkFormTest {

    @ParameterizedTest
    @EnumSource
    void everyFormIsReadAsItIsSaid(LinkForm form) {
        assertThat(LinkForm.parse(form.value())).isEqualTo(form);
        assertThat(LinkForm.allowed()).hasSize(3).contains(form.value()).startsWith("api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"API", "page", "api,site"})
    void anotherFormIsRefusedWithThoseThatThereAre(String text) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> LinkForm.parse(text));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_VALUE);
            assertThat(fault.location()).isEqualTo("links");
            assertThat(fault.allowed()).isEqualTo(LinkForm.allowed());
        });
    }
}
