// What the client asks, and what it makes of answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { wegwijzer } from "@wegwijzer/client";
import { failureOf, json, scripted } from "./scripted.mjs";

test("an address has its parameters in one order, and commas as they are", async () => {
  await wegwijzer(`${scripted.address}/`, { lang: "en" }).source("ind", {
    expand: ["topics", "faqs.guide"],
    bodies: [],
  });

  assert.deepEqual(scripted.asked(), ["/v1/sources/ind?expand=topics,faqs.guide&lang=en"]);
});

test("the language of a call wins over that of the client", async () => {
  const hub = wegwijzer(scripted.address, { lang: "en" });
  await hub.hub({ lang: "ar" });
  await hub.hub({ lang: undefined });

  assert.deepEqual(scripted.asked(), ["/v1/hub?lang=ar", "/v1/hub?lang=en"]);
});

test("a hub below a path is asked there", async () => {
  await wegwijzer(`${scripted.address}/content`).pages.home();

  assert.deepEqual(scripted.asked(), ["/content/v1/pages/home"]);
});

test("what is written into a search goes as it is", async () => {
  await wegwijzer(scripted.address).search({ q: "a&b=c, 100% é" });

  assert.equal(new URL(scripted.asked()[0], scripted.address).searchParams.get("q"), "a&b=c, 100% é");
});

test("a plain request has no field that needs leave of another origin", async () => {
  await wegwijzer(scripted.address).source("ind");

  for (const name of ["authorization", "content-type", "if-none-match", "preview-token", "x-requested-with"]) {
    assert.equal(scripted.requests[0].headers[name], undefined, name);
  }
});

test("slugs are escaped", async () => {
  await wegwijzer(scripted.address).source("a/b?c");

  assert.deepEqual(scripted.asked(), ["/v1/sources/a%2Fb%3Fc"]);
});

for (const slug of ["", ".", ".."]) {
  test(`"${slug}" is no slug, and asks for nothing`, async () => {
    const failure = await failureOf(wegwijzer(scripted.address).source.topics(slug));

    assert.ok(failure instanceof TypeError);
    assert.deepEqual(scripted.requests, []);
  });
}

test("every list of an entry has its address", async () => {
  const hub = wegwijzer(scripted.address);
  const lists = {
    source: ["topics", "guides", "faqs"],
    topic: ["sources", "collections", "guides", "faqs", "children"],
    guide: ["sources", "topics", "faqs", "next"],
    faq: ["topics", "sources"],
  };
  for (const [type, names] of Object.entries(lists)) {
    for (const name of names) {
      await hub[type][name]("slug");
      assert.equal(scripted.asked().at(-1), `/v1/${type}s/slug/${name}`);
    }
  }
});

test("all of a list comes page by page, no further than it is read", async () => {
  const pages = {
    "/v1/guides?topic=work": { items: [1, 2], nextPage: { cursor: "b", href: "/v1/guides?cursor=b" } },
    "/v1/guides?cursor=b": { items: [], nextPage: { cursor: "c", href: "/v1/guides?cursor=c" } },
    "/v1/guides?cursor=c": { items: [3] },
  };
  scripted.answer = (request, response) => json(pages[request.url])(request, response);
  const all = [];
  for await (const guide of wegwijzer(scripted.address).guides.all({ topic: ["work"] })) all.push(guide);
  assert.deepEqual(all, [1, 2, 3]);

  scripted.requests = [];
  for await (const guide of wegwijzer(scripted.address).guides.all({ topic: ["work"] })) {
    assert.equal(guide, 1);
    break;
  }
  assert.equal(scripted.requests.length, 1);
});

test("a relation goes on where it says", async () => {
  await wegwijzer(`${scripted.address}/content`).continue({ cursor: "b", href: "/v1/sources/ind/topics?cursor=b" });

  assert.deepEqual(scripted.asked(), ["/content/v1/sources/ind/topics?cursor=b"]);
});

test("what has moved is followed", async () => {
  scripted.answer = (request, response) =>
    request.url === "/v1/sources/old"
      ? response.writeHead(308, { Location: "/v1/sources/new" }).end()
      : json({ slug: "new" })(request, response);

  assert.equal((await wegwijzer(scripted.address).source("old")).slug, "new");
});

test("another fetch asks in place of the global one", async () => {
  const hub = wegwijzer("https://hub.example", { fetch: async (url) => Response.json({ slug: url }) });

  assert.equal((await hub.source("ind")).slug, "https://hub.example/v1/sources/ind");
});
