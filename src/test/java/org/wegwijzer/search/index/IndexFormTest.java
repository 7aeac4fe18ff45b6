package org.wegwijzer.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes the program need not say that its indexes are other ones. */
class IndexFormTest {

    @TempDir
    Path program;

    @Test
    void theSameProgramMakesTheSameForm() {
        assertThat(IndexForm.current()).isEqualTo(IndexForm.current()).contains("Lucene", "ICU", "Java");
    }

    @Test
    void anyOtherByteOfTheProgramMakesAnotherForm() throws Exception {
        Files.writeString(Files.createDirectory(program.resolve("classes")).resolve("Analyzers.class"), "one");
        var before = IndexForm.checksum(program);
        Files.writeString(program.resolve("classes/Analyzers.class"), "two");

        assertThat(IndexForm.checksum(program)).isNotEqualTo(before);
    }

    @Test
    void anArchiveIsReadAsOneFile() throws Exception {
        var archive = Files.writeString(program.resolve("program.jar"), "one");

        assertThat(IndexForm.checksum(archive)).isEqualTo(IndexForm.checksum(program));
    }
}
