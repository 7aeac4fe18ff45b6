// The page of a source as a front end draws it, by all clients in TypeScript: it compiles without one question mark too
// many, and what a later version adds to the answer breaks none of them.
import assert from "node:assert/strict";
import test from "node:test";
import { wegwijzer, type SourcePage as Ours } from "@wegwijzer/client";
import createClient from "openapi-fetch";
import { Configuration, PagesApi, type SourcePage as OfTypescriptFetch } from "./generated/fetch/index.js";
import { createClient as createHeyApi } from "./generated/hey-api/client/index.js";
import { getSourcePage, type SourcePage as OfHeyApi } from "./generated/hey-api/index.js";
import type { components, paths } from "./generated/schema.js";
import { address } from "./relations.js";

type OfOpenapiFetch = components["schemas"]["SourcePage"];
type SourcePage = Ours | OfTypescriptFetch | OfHeyApi | OfOpenapiFetch;

/** The API as it may be later. */
const tomorrow = process.env.WEGWIJZER_TOMORROW ?? assert.fail("WEGWIJZER_TOMORROW says where the API of tomorrow is");

/** Nine lines. */
function draw(page: SourcePage): string {
  let text = `${page.name} (${page.kind}): ${page.description ?? ""}\n`;
  text += `${page.topics.count} topics, ${page.guides.count} guides, ${page.faqs.count} questions\n`;
  for (const { note, topic } of page.topics.items) text += `${topic.title}: ${note}\n`;
  for (const { note, guide } of page.guides.items) text += `${guide.title}: ${note ?? ""}\n`;
  for (const { faq } of page.faqs.items) text += `${faq.question} ${faq.answer} (${faq.guide.item.title})\n`;
  return `${text}${page.hub.item.name}\n`;
}

const clients: { [name: string]: (api: string) => Promise<SourcePage> } = {
  "@wegwijzer/client": (api) => wegwijzer(api.replace(/\/v1$/, "")).pages.source("ind"),

  async "openapi-fetch"(api) {
    const params = { path: { slug: "ind" } };
    const { data } = await createClient<paths>({ baseUrl: api }).GET("/pages/sources/{slug}", { params });
    return data ?? assert.fail("no page");
  },

  "typescript-fetch": (api) => new PagesApi(new Configuration({ basePath: api })).getSourcePage({ slug: "ind" }),

  async "hey-api"(api) {
    const client = createHeyApi({ baseUrl: api });
    return (await getSourcePage({ client, path: { slug: "ind" }, throwOnError: true })).data;
  },
};

for (const [name, pageOf] of Object.entries(clients)) {
  test(`${name} draws the page`, async () => {
    const lines = draw(await pageOf(address)).split("\n");

    assert.ok(lines.length > 9);
    assert.ok(lines.every((line) => !line.includes("undefined")));
  });

  test(`${name} draws the page of tomorrow, and its kind as it is named there`, async () => {
    const today = draw(await pageOf(address));
    const later = draw(await pageOf(tomorrow));

    assert.equal(later.replace("(EMBASSY)", "(GOVERNMENT)"), today);
  });
}
