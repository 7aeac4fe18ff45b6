// The page of a source as a front end draws it, by the client in Go: it compiles without one test for nil too many, and
// what a later version adds to the answer does not break it.
package client

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

// draw takes nine lines.
func draw(page *openapi.SourcePage) string {
	text := fmt.Sprintf("%s (%s): %s\n", page.Name, page.Kind, page.GetDescription())
	text += fmt.Sprintf("%d topics, %d guides, %d questions\n", page.Topics.Count, page.Guides.Count, page.Faqs.Count)
	for _, edge := range page.Topics.Items {
		text += fmt.Sprintf("%s: %s\n", edge.Topic.Title, edge.Note)
	}
	for _, edge := range page.Guides.Items {
		text += fmt.Sprintf("%s: %s\n", edge.Guide.Title, edge.GetNote())
	}
	for _, edge := range page.Faqs.Items {
		text += fmt.Sprintf("%s %s (%s)\n", edge.Faq.Question, edge.Faq.Answer, edge.Faq.Guide.Item.Title)
	}
	return text + page.Hub.Item.Name + "\n"
}

func clientOf(t *testing.T, variable string) *openapi.APIClient {
	api := os.Getenv(variable)
	if api == "" {
		t.Fatalf("%s says where the API is", variable)
	}
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: api}}
	return openapi.NewAPIClient(configuration)
}

func drawn(t *testing.T, variable string) string {
	page, _, err := clientOf(t, variable).PagesAPI.GetSourcePage(context.Background(), "ind").Execute()
	if err != nil {
		t.Fatal(err)
	}
	return draw(page)
}

func TestThePageIsDrawn(t *testing.T) {
	if lines := strings.Count(drawn(t, "WEGWIJZER_API"), "\n"); lines <= 9 {
		t.Errorf("%d lines", lines)
	}
}

func TestThePageOfTomorrowIsDrawnAndItsKindAsItIsNamedThere(t *testing.T) {
	later := strings.Replace(drawn(t, "WEGWIJZER_TOMORROW"), "(EMBASSY)", "(GOVERNMENT)", 1)
	if today := drawn(t, "WEGWIJZER_API"); later != today {
		t.Errorf("not as today:\n%s\n%s", later, today)
	}
}

func TestWhatIsFoundHasTheTypeOfItsEntry(t *testing.T) {
	found, _, err := clientOf(t, "WEGWIJZER_API").SearchAPI.Search(context.Background()).
		Q("health insurance").Type_([]openapi.EntryType{"guide"}).Execute()
	if err != nil {
		t.Fatal(err)
	}
	if found.Items[0].Item.GuideCard.Title == "" {
		t.Error("no title")
	}
}
