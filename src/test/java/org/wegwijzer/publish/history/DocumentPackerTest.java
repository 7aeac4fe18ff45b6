package org.wegwijzer.publish.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published is kept small and comes back as it was. */
class DocumentPackerTest {

    private final DocumentPacker packer = new DocumentPacker();

    private static byte[] noise(int size) {
        var noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }

    @Property(tries = 50)
    void aDocumentComesBackAsItWas(@ForAll @Size(max = 500) byte[] one, @ForAll @IntRange(max = 60_000) int size) {
        var large = noise(size);

        assertThat(DocumentPacker.unpack(packer.pack(one))).isEqualTo(one);
        assertThat(DocumentPacker.unpack(packer.pack(large))).isEqualTo(large);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 32_768, 32_769})
    @Timeout(10)
    void itDoesWhereABufferEnds(int size) {
        assertThat(DocumentPacker.unpack(packer.pack(noise(size)))).isEqualTo(noise(size));
        assertThat(DocumentPacker.unpack(packer.pack(new byte[size]))).isEqualTo(new byte[size]);
    }

    @Test
    void itTakesLessRoom() {
        var document = "{\"title\":\"Arrival\"}".repeat(100).getBytes(StandardCharsets.UTF_8);

        assertThat(packer.pack(document)).hasSizeLessThan(document.length / 10).isEqualTo(packer.pack(document));
    }

    @Test
    void aDamagedOneIsNoDocument() {
        var damaged = new byte[20];
        Arrays.fill(damaged, (byte) 0xff);

        assertThatThrownBy(() -> DocumentPacker.unpack(damaged)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReleaseThatIsPublishedAtOnceSaysByWhomWhenAndWhy() {
        var cause = Cause.at("First", "ann", "because");

        var release = Release.published(cause, Instant.parse("2026-01-31T09:00:00.123456789Z"));

        assertThat(release.id).isEqualTo(cause.release());
        assertThat(release.name).isEqualTo("First");
        assertThat(release.message).isEqualTo("because");
        assertThat(release.createdBy).isEqualTo("ann").isEqualTo(release.publishedBy);
        assertThat(release.createdAt).isEqualTo("2026-01-31T09:00:00.123456Z");
        assertThat(release.publishedAt).isEqualTo("2026-01-31T09:00:00Z");
        assertThat(release.state).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(release.version).isEqualTo(1);
    }

    @Test
    void aScheduledReleaseThatIsPublishedIsNotScheduledAnyMore() {
        var release = new Release();
        release.state = ReleaseState.SCHEDULED;
        release.publishAt = Instant.EPOCH;
        release.failure = "once";

        release.publish("bob", Instant.EPOCH);

        assertThat(release.publishAt).isNull();
        assertThat(release.failure).isNull();
        assertThat(release.state).isEqualTo(ReleaseState.PUBLISHED);
    }
}
