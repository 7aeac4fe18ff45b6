// How the client keeps answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { wegwijzer } from "@wegwijzer/client";
import { failureOf, json, problem, scripted } from "./scripted.mjs";

test("a kept answer is asked for again only whether it changed", async () => {
  const cache = new Map();
  const hub = wegwijzer(scripted.address, { cache });
  scripted.answer = (request, response) =>
    request.headers["if-none-match"] === '"1"'
      ? response.writeHead(304).end()
      : json({ slug: "ind" }, 200, { ETag: '"1"' })(request, response);

  const first = await hub.source("ind");
  first.slug = "changed by its reader";
  const second = await hub.source("ind");

  assert.deepEqual(second, { slug: "ind" });
  assert.deepEqual([...cache.keys()], [`${scripted.address}/v1/sources/ind`]);
  assert.equal(scripted.requests[1].headers["if-none-match"], '"1"');
});

test("each language is kept for itself", async () => {
  const cache = new Map();
  scripted.answer = json({ slug: "ind" }, 200, { ETag: '"1"' });

  await wegwijzer(scripted.address, { cache, lang: "en" }).source("ind");
  await wegwijzer(scripted.address, { cache, lang: "ar" }).source("ind");

  assert.equal(cache.size, 2);
  assert.equal(scripted.requests[1].headers["if-none-match"], undefined);
});

test("problems are not kept", async () => {
  const cache = new Map();
  scripted.answer = problem(
    { type: "/problems/not-found", title: "Not found", status: 404, detail: "None." },
    { ETag: '"1"' },
  );

  await failureOf(wegwijzer(scripted.address, { cache }).source("ind"));

  assert.equal(cache.size, 0);
});

test("a cache that fails is as one that has nothing", async () => {
  const full = () => {
    throw new Error("The quota is exceeded");
  };
  scripted.answer = json({ slug: "ind" }, 200, { ETag: '"1"' });

  assert.equal((await wegwijzer(scripted.address, { cache: { get: full, set: full } }).source("ind")).slug, "ind");
});

test("a kept answer that cannot be read is not asked after", async () => {
  const cache = new Map([[`${scripted.address}/v1/sources/ind`, { etag: '"1"', text: '{"slug": "i' }]]);

  assert.equal((await wegwijzer(scripted.address, { cache }).source("ind")).slug, "ind");
  assert.equal(scripted.requests[0].headers["if-none-match"], undefined);
});

test("a preview is neither kept nor taken from what is", async () => {
  const url = `${scripted.address}/v1/sources/ind`;
  const cache = new Map([[url, { etag: '"1"', text: "{}" }]]);
  scripted.answer = json({ slug: "draft" }, 200, { ETag: '"2"' });

  const draft = await wegwijzer(scripted.address, { cache, previewToken: "t" }).source("ind");

  assert.equal(draft.slug, "draft");
  assert.equal(scripted.requests[0].headers["preview-token"], "t");
  assert.equal(scripted.requests[0].headers["if-none-match"], undefined);
  assert.equal(cache.get(url).text, "{}");
});
