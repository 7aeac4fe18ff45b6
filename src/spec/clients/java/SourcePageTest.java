import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wegwijzer.client.java.ApiClient;
import org.wegwijzer.client.java.api.PagesApi;
import org.wegwijzer.client.java.model.SourcePage;

/** The page of a source as a front end draws it, by the Java client on the JDK's own HTTP. */
class SourcePageTest {

    @Test
    void thePageIsDrawn() throws Exception {
        assertThat(draw(page("api")).lines()).hasSizeGreaterThan(9);
    }

    @Test
    void thePageOfTomorrowIsDrawnAndItsKindAsItIsNamedThere() throws Exception {
        assertThat(draw(page("tomorrow")).replace("(EMBASSY)", "(GOVERNMENT)")).isEqualTo(draw(page("api")));
    }

    private static SourcePage page(String place) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(System.getProperty(place));
        return new PagesApi(client).getSourcePage(PagesApi.APIGetSourcePageRequest.newBuilder().slug("ind").build());
    }

    /** Nine lines. */
    private static String draw(SourcePage page) {
        var text = new StringBuilder();
        text.append("%s (%s): %s%n".formatted(page.getName(), page.getKind(), page.getDescription()));
        text.append("%d topics, %d guides, %d questions%n"
                .formatted(page.getTopics().getCount(), page.getGuides().getCount(), page.getFaqs().getCount()));
        page.getTopics().getItems().forEach(edge -> text.append("%s: %s%n".formatted(edge.getTopic().getTitle(), edge.getNote())));
        page.getGuides().getItems().forEach(edge -> text.append("%s: %s%n".formatted(edge.getGuide().getTitle(), edge.getNote())));
        page.getFaqs().getItems().stream().map(edge -> edge.getFaq()).forEach(faq -> text.append("%s %s (%s)%n"
                .formatted(faq.getQuestion(), faq.getAnswer(), faq.getGuide().getItem().getTitle())));
        return text.append(page.getHub().getItem().getName()).toString();
    }
}
