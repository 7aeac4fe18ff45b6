// The client against the application with its sample hub, whose address is WEGWIJZER_API up to and with its version.
import assert from "node:assert/strict";
import test from "node:test";
import { WegwijzerProblem, wegwijzer } from "@wegwijzer/client";

const address = (process.env.WEGWIJZER_API ?? assert.fail("WEGWIJZER_API says where the API is")).replace(/\/v1$/, "");
const hub = wegwijzer(address, { lang: "en" });

test("a source comes with what was asked for", async () => {
  const source = await hub.source("ind", { expand: ["topics", "faqs.guide", "hub"] });

  assert.ok(source.topics.items[0].note);
  assert.ok(source.topics.items[0].topic.title);
  assert.ok(source.faqs.items[0].faq.guide.item.title);
  assert.ok(source.hub.item.name);
  assert.equal(source.guides.items, undefined);
});

test("cards have their long texts where they were asked for", async () => {
  const { items } = await hub.guides({ bodies: ["guide"], bodyFormat: "markdown", limit: 5 });

  for (const guide of items) {
    assert.ok(Array.isArray(guide.tableOfContents) && Array.isArray(guide.references), guide.slug);
  }
  assert.ok(items.some((guide) => guide.body));
  assert.equal((await hub.guides({ limit: 1 })).items[0].body, undefined);
});

test("all of a list is as many as it counts", async () => {
  const { count } = await hub.guides({ limit: 1 });
  const slugs = new Set();
  for await (const guide of hub.guides.all({ limit: 7 })) slugs.add(guide.slug);

  assert.ok(count > 7);
  assert.equal(slugs.size, count);
});

test("a copy has all that there is, and goes on from there", async () => {
  const copy = new Set();
  let next;
  for await (const page of hub.changes.all({ limit: 50 })) {
    for (const { kind, document } of page.items) {
      assert.equal(kind, "put");
      copy.add(`${document.type}/${document.slug}`);
    }
    next = page.next;
  }

  const counts = await Promise.all(["sources", "topics", "guides", "faqs"].map((list) => hub[list]({ limit: 1 })));
  const later = await hub.changes(next);

  assert.equal(
    copy.size,
    counts.reduce((sum, { count }) => sum + count, 0),
  );
  assert.deepEqual(later.items, []);
  assert.ok(later.complete);
});

test("a relation that is shown in part goes on with like items", async () => {
  const source = await hub.source("ind", { expand: ["topics.sources"], topicsLimit: 2, sourcesLimit: 1, lang: "ar" });
  const more = await hub.continue(source.topics.nextPage);

  assert.equal(source.topics.items.length, 2);
  assert.ok(more.items.length > 0);
  for (const { topic } of [...source.topics.items, ...more.items]) assert.ok(topic.sources.items, topic.slug);
  const seen = new Set([...source.topics.items, ...more.items].map(({ topic }) => topic.slug));
  assert.ok(seen.size > 2);
});

test("every list of every type is read to its end", async () => {
  const entries = {
    source: ["ind", ["topics", "guides", "faqs"]],
    topic: ["choosing-your-way-in", ["sources", "collections", "guides", "faqs", "children"]],
    guide: ["mvv-entry-visa", ["sources", "topics", "faqs", "next"]],
    faq: ["do-i-need-an-mvv", ["topics", "sources"]],
  };
  for (const [type, [slug, names]] of Object.entries(entries)) {
    const entry = await hub[type](slug);
    for (const name of names) {
      let items = 0;
      for await (const item of hub[type][name].all(slug, { limit: 3 })) items += item ? 1 : 0;
      assert.equal(items, entry[name].count, `${type}.${name}`);
    }
  }
});

test("search finds, search of all finds as much as it counts, and suggestions come", async () => {
  const found = await hub.search({ q: "visa", type: ["guide"], facets: ["type"], expand: ["hub"] });
  let all = 0;
  for await (const hit of hub.search.all({ q: "visa", type: ["guide"], limit: 2 }))
    all += hit.item.type === "guide" ? 1 : 0;

  assert.equal(all, found.count);
  assert.ok(found.hub.item.name);
  assert.ok((await hub.suggest({ q: "vis" })).items.length > 0);
});

test("whole pages come, and so does the hub", async () => {
  assert.ok((await hub.pages.home()).topics.items[0].sources.items);
  assert.ok((await hub.pages.source("ind")).topics.items[0].note);
  assert.ok((await hub.pages.topic("choosing-your-way-in")).collections.items[0].sources.items[0].note);
  assert.ok((await hub.pages.guide("mvv-entry-visa")).sources.items);
  assert.ok((await hub.pages.faq("do-i-need-an-mvv")).guide.item.title);
  assert.ok((await hub.hub({ lang: "ar" })).name);
});

test("a page goes on where it says", async () => {
  const page = await hub.pages.source("ind", { topicsLimit: 1 });

  assert.ok((await hub.continue(page.topics.nextPage)).items[0].topic.title);
});

test("what did not change is not sent again", async () => {
  const statuses = [];
  const counting = async (url, init) => {
    const response = await fetch(url, init);
    statuses.push(response.status);
    return response;
  };
  const keeping = wegwijzer(address, { cache: new Map(), fetch: counting });

  const first = await keeping.source("ind");
  const second = await keeping.source("ind");

  assert.deepEqual(statuses, [200, 304]);
  assert.deepEqual(second, first);
});

test("what is not there is a problem", async () => {
  await assert.rejects(
    hub.guide("no-such-guide"),
    (failure) => failure instanceof WegwijzerProblem && failure.status === 404 && failure.type.startsWith("/problems/"),
  );
});

test("an unknown relation is a fault with what is allowed", async () => {
  await assert.rejects(hub.source("ind", { expand: ["topcs"] }), ({ errors: [fault] }) => {
    assert.equal(fault.code, "UNKNOWN_RELATION");
    assert.ok(fault.allowed.includes("topics"));
    assert.deepEqual(fault.didYouMean, ["topics"]);
    return true;
  });
});
