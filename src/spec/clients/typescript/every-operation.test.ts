// Every operation by openapi-fetch, plainly and expanded. The compiler holds the calls to the specification: a path that is
// not called, or a relation that is not offered, does not compile.
import assert from "node:assert/strict";
import test from "node:test";
import createClient from "openapi-fetch";
import type { paths } from "./generated/schema.js";
import { address, checkRelations, relationsOf } from "./relations.js";

const api = createClient<paths>({
  baseUrl: address,
  querySerializer: { array: { style: "form", explode: false } },
});

type Relations<P extends keyof paths> = paths[P]["get"] extends { parameters: { query?: { expand?: infer R } } }
  ? Extract<NonNullable<R>, string[]> | (string extends R ? "hub"[] : never)
  : [];

/** A call, and all that it can expand at once; deeper paths are for other tests. */
interface Operation<P extends keyof paths> {
  relations: Relations<P>;
  call(expand?: Relations<P>): Promise<{ data?: unknown; response: Response }>;
}

const source = { slug: "ind" };
const topic = { slug: "civic-integration-duty" };
const topicWithCollections = { slug: "choosing-your-way-in" };
const guide = { slug: "mvv-entry-visa" };
const faq = { slug: "do-i-need-an-mvv" };

/** A stream of events has no end, and a snapshot is a file behind a redirection. */
type Answered = Exclude<keyof paths, "/changes/stream" | "/snapshots/latest">;

const operations: { [P in Answered]: Operation<P> } = {
  "/changes": {
    relations: [],
    call: () => api.GET("/changes", { params: { query: { type: ["guide"], wait: 0 } } }),
  },
  "/redirects": {
    relations: [],
    call: () => api.GET("/redirects"),
  },
  "/hub": {
    relations: [],
    call: () => api.GET("/hub"),
  },
  "/sources": {
    relations: ["faqs", "guides", "hub", "topics"],
    call: (expand) => api.GET("/sources", { params: { query: { expand } } }),
  },
  "/sources/{slug}": {
    relations: ["faqs", "guides", "hub", "topics"],
    call: (expand) => api.GET("/sources/{slug}", { params: { path: source, query: { expand } } }),
  },
  "/sources/{slug}/topics": {
    relations: ["children", "collections", "faqs", "guides", "hub", "parent", "sources"],
    call: (expand) => api.GET("/sources/{slug}/topics", { params: { path: source, query: { expand } } }),
  },
  "/sources/{slug}/guides": {
    relations: ["faqs", "home", "hub", "next", "sources", "topics"],
    call: (expand) => api.GET("/sources/{slug}/guides", { params: { path: source, query: { expand } } }),
  },
  "/sources/{slug}/faqs": {
    relations: ["guide", "hub", "sources", "topics"],
    call: (expand) => api.GET("/sources/{slug}/faqs", { params: { path: source, query: { expand } } }),
  },
  "/topics": {
    relations: ["children", "collections", "faqs", "guides", "hub", "parent", "sources"],
    call: (expand) => api.GET("/topics", { params: { query: { expand } } }),
  },
  "/topics/{slug}": {
    relations: ["children", "collections", "faqs", "guides", "hub", "parent", "sources"],
    call: (expand) => api.GET("/topics/{slug}", { params: { path: topic, query: { expand } } }),
  },
  "/topics/{slug}/sources": {
    relations: ["faqs", "guides", "hub", "topics"],
    call: (expand) => api.GET("/topics/{slug}/sources", { params: { path: topic, query: { expand } } }),
  },
  "/topics/{slug}/guides": {
    relations: ["faqs", "home", "hub", "next", "sources", "topics"],
    call: (expand) => api.GET("/topics/{slug}/guides", { params: { path: topic, query: { expand } } }),
  },
  "/topics/{slug}/faqs": {
    relations: ["guide", "hub", "sources", "topics"],
    call: (expand) => api.GET("/topics/{slug}/faqs", { params: { path: topic, query: { expand } } }),
  },
  "/topics/{slug}/collections": {
    relations: ["hub", "sources"],
    call: (expand) => api.GET("/topics/{slug}/collections", { params: { path: topicWithCollections, query: { expand } } }),
  },
  "/topics/{slug}/children": {
    relations: ["children", "collections", "faqs", "guides", "hub", "parent", "sources"],
    call: (expand) => api.GET("/topics/{slug}/children", { params: { path: topic, query: { expand } } }),
  },
  "/guides": {
    relations: ["faqs", "home", "hub", "next", "sources", "topics"],
    call: (expand) => api.GET("/guides", { params: { query: { expand } } }),
  },
  "/guides/{slug}": {
    relations: ["faqs", "home", "hub", "next", "sources", "topics"],
    call: (expand) => api.GET("/guides/{slug}", { params: { path: guide, query: { expand } } }),
  },
  "/guides/{slug}/sources": {
    relations: ["faqs", "guides", "hub", "topics"],
    call: (expand) => api.GET("/guides/{slug}/sources", { params: { path: guide, query: { expand } } }),
  },
  "/guides/{slug}/topics": {
    relations: ["children", "collections", "faqs", "guides", "hub", "parent", "sources"],
    call: (expand) => api.GET("/guides/{slug}/topics", { params: { path: guide, query: { expand } } }),
  },
  "/guides/{slug}/faqs": {
    relations: ["guide", "hub", "sources", "topics"],
    call: (expand) => api.GET("/guides/{slug}/faqs", { params: { path: guide, query: { expand } } }),
  },
  "/guides/{slug}/next": {
    relations: ["faqs", "home", "hub", "next", "sources", "topics"],
    call: (expand) => api.GET("/guides/{slug}/next", { params: { path: guide, query: { expand } } }),
  },
  "/faqs": {
    relations: ["guide", "hub", "sources", "topics"],
    call: (expand) => api.GET("/faqs", { params: { query: { expand } } }),
  },
  "/faqs/{slug}": {
    relations: ["guide", "hub", "sources", "topics"],
    call: (expand) => api.GET("/faqs/{slug}", { params: { path: faq, query: { expand } } }),
  },
  "/faqs/{slug}/topics": {
    relations: ["children", "collections", "faqs", "guides", "hub", "parent", "sources"],
    call: (expand) => api.GET("/faqs/{slug}/topics", { params: { path: faq, query: { expand } } }),
  },
  "/faqs/{slug}/sources": {
    relations: ["faqs", "guides", "hub", "topics"],
    call: (expand) => api.GET("/faqs/{slug}/sources", { params: { path: faq, query: { expand } } }),
  },
  "/search": {
    relations: ["hub"],
    call: (expand) => api.GET("/search", { params: { query: { q: "healt insurance", expand: expand?.[0] } } }),
  },
  "/suggest": {
    relations: [],
    call: () => api.GET("/suggest", { params: { query: { q: "insur" } } }),
  },
  "/pages/home": {
    relations: [],
    call: () => api.GET("/pages/home"),
  },
  "/pages/sources/{slug}": {
    relations: [],
    call: () => api.GET("/pages/sources/{slug}", { params: { path: source } }),
  },
  "/pages/topics/{slug}": {
    relations: [],
    call: () => api.GET("/pages/topics/{slug}", { params: { path: topic } }),
  },
  "/pages/guides/{slug}": {
    relations: [],
    call: () => api.GET("/pages/guides/{slug}", { params: { path: guide } }),
  },
  "/pages/faqs/{slug}": {
    relations: [],
    call: () => api.GET("/pages/faqs/{slug}", { params: { path: faq } }),
  },
};

for (const path of Object.keys(operations) as Answered[]) {
  // One type for all: which relations belong to which path was settled above.
  const { relations, call } = operations[path] as Operation<Answered>;

  test(`GET ${path}`, async () => {
    const { data, response } = await call();

    assert.equal(response.status, 200);
    checkRelations(data, relations, false);
  });

  if (relations.length === 0) continue;

  test(`GET ${path}, expanded`, async () => {
    assert.deepEqual(relations, await relationsOf(path));

    const { data, response } = await call(relations);

    assert.equal(response.status, 200);
    checkRelations(data, relations, true);
  });
}

test("what an answer holds has types", async () => {
  const { data } = await api.GET("/sources/{slug}", { params: { path: source, query: { expand: ["topics"] } } });

  const title: string | undefined = data?.topics?.items?.[0]?.topic.title;
  assert.ok(title);
});

test("what is found has the type of its entry", async () => {
  const { data } = await api.GET("/search", { params: { query: { q: "health insurance", type: ["guide"] } } });

  const item = data?.items[0]?.item;
  const title: string | undefined = item?.type === "guide" ? item.title : undefined;
  assert.ok(title);
});

test("a relation that is not offered does not compile, and is refused", async () => {
  const { error } = await api.GET("/sources/{slug}", {
    params: {
      path: source,
      query: {
        // @ts-expect-error One letter from the call above.
        expand: ["topcs"],
      },
    },
  });

  assert.equal(error?.status, 400);
  assert.equal(error?.errors?.[0]?.code, "UNKNOWN_RELATION");
});

test("a failure has a type of its own", async () => {
  const { data, error } = await api.GET("/guides/{slug}", { params: { path: { slug: "no-such-guide" } } });

  assert.equal(data, undefined);
  assert.equal(error?.status, 404);
});
