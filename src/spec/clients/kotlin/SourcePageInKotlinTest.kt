import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.wegwijzer.client.kotlin.apis.PagesApi
import org.wegwijzer.client.kotlin.models.SourcePage

/** The page of a source as an app draws it: it compiles without one `?` too many, and a later version does not break it. */
class SourcePageInKotlinTest {

    private val today = pageOf(System.getProperty("api"))
    private val tomorrow = pageOf(System.getProperty("tomorrow"))

    @Test
    fun thePageIsDrawn() {
        assertThat(draw(today).lines()).hasSizeGreaterThan(9)
    }

    @Test
    fun thePageOfTomorrowIsDrawnAndItsKindAsItIsNamedThere() {
        assertThat(draw(tomorrow).replace("(EMBASSY)", "(GOVERNMENT)")).isEqualTo(draw(today))
    }

    private fun pageOf(api: String) = PagesApi(api).getSourcePage("ind")

    /** Nine lines. */
    private fun draw(page: SourcePage) = buildString {
        appendLine("${page.name} (${page.kind}): ${page.description.orEmpty()}")
        appendLine("${page.topics.count} topics, ${page.guides.count} guides, ${page.faqs.count} questions")
        page.topics.items.forEach { appendLine("${it.topic.title}: ${it.note}") }
        page.guides.items.forEach { appendLine("${it.guide.title}: ${it.note.orEmpty()}") }
        page.faqs.items.forEach { appendLine("${it.faq.question} ${it.faq.answer} (${it.faq.guide.item.title})") }
        appendLine(page.hub.item.name)
    }
}
