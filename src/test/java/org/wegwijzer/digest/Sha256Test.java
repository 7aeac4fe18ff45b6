package org.wegwijzer.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Fingerprints are those of FIPS 180-4, whichever way they are told. */
class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextHasTheFingerprintOfTheStandard() {
        assertThat(Sha256.of("abc").hex()).isEqualTo(OF_ABC);
        assertThat(new Sha256().add("a").add(new byte[] {'b', 'c'}).hex()).isEqualTo(OF_ABC);
    }

    @Test
    void whatIsReadCountsLikeWhatIsAdded() throws IOException {
        var hash = new Sha256();

        var stream = hash.reading(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(hash.hexOfAll(stream)).isEqualTo(OF_ABC);
    }

    @Test
    void theFirstBytesCanBeToldAlone() {
        assertThat(Sha256.of("abc").hex(4)).isEqualTo("ba7816bf");
        assertThat(Sha256.of("abc").base64(3)).isEqualTo("ungW");
    }

    @Test
    void twoListsOfTextsNeverHaveTheSame() {
        assertThat(Sha256.ofAll("a", "bc").hex())
                .isNotEqualTo(Sha256.ofAll("ab", "c").hex());
    }

    @Test
    void secretsAreComparedWhole() {
        assertThat(Sha256.isSame("secret", "secret")).isTrue();
        assertThat(Sha256.isSame("secret", "secrets")).isFalse();
    }
}
