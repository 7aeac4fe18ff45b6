import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.junit.jupiter.api.Test
import org.wegwijzer.client.kotlin.apis.GuidesApi
import org.wegwijzer.client.kotlin.apis.HubApi
import org.wegwijzer.client.kotlin.apis.SourcesApi
import org.wegwijzer.client.kotlin.infrastructure.ClientException
import org.wegwijzer.client.kotlin.models.SourceRelation

/** Some operations by the Kotlin client. */
class KotlinClientTest {

    private val api = System.getProperty("api")

    @Test
    fun theHub() {
        assertThat(HubApi(api).getHub().name).isNotBlank()
    }

    @Test
    fun aSourceWithWhatRefersToIt() {
        val expand = listOf(SourceRelation.TOPICS, SourceRelation.GUIDES)

        val source = SourcesApi(api).getSource(slug = "ind", expand = expand)

        assertThat(source.topics.items).isNotEmpty()
        assertThat(source.guides.items).isNotEmpty()
        assertThat(source.faqs.items).isNull()
    }

    @Test
    fun aGuideThatIsNotThere() {
        assertThatExceptionOfType(ClientException::class.java)
            .isThrownBy { GuidesApi(api).getGuide("no-such-guide") }
            .matches { it.statusCode == 404 }
    }
}
