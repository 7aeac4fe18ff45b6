// Some operations by the client that OpenAPI Generator makes (typescript-fetch).
import assert from "node:assert/strict";
import test from "node:test";
import { Configuration, FaqsApi, GuidesApi, HubApi, ResponseError, SourcesApi } from "./generated/fetch/index.js";
import { address } from "./relations.js";

const configuration = new Configuration({ basePath: address });

test("getHub", async () => {
  assert.ok((await new HubApi(configuration).getHub()).name);
});

test("getSource, plainly", async () => {
  const source = await new SourcesApi(configuration).getSource({ slug: "ind" });

  assert.equal(source.slug, "ind");
  assert.equal(source.topics?.items, undefined);
});

test("getSource, expanded", async () => {
  const source = await new SourcesApi(configuration).getSource({ slug: "ind", expand: ["topics", "faqs.guide"] });

  assert.ok(source.topics?.items?.[0]?.topic.title);
  assert.ok(source.faqs?.items?.[0]?.faq.guide?.item?.title);
});

test("listGuides, by source", async () => {
  const guides = await new GuidesApi(configuration).listGuides({ source: ["ind", "duo"], limit: 1 });

  assert.ok(guides.count > 1);
  assert.equal(guides.items.length, 1);
  assert.ok(guides.items[0]?.updatedAt instanceof Date);
});

test("getFaq, of a question that is not there", async () => {
  await assert.rejects(
    new FaqsApi(configuration).getFaq({ slug: "no-such-question" }),
    (failure) => failure instanceof ResponseError && failure.response.status === 404,
  );
});
