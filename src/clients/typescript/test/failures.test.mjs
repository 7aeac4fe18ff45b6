// What the client makes of answers that are none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WegwijzerProblem, wegwijzer } from "@wegwijzer/client";
import { failureOf, json, problem, scripted } from "./scripted.mjs";

test("what the hub refuses is a problem with its faults", async () => {
  const fault = {
    in: "query",
    location: "expand",
    code: "UNKNOWN_RELATION",
    detail: "'topcs' is no relation.",
    allowed: ["topics"],
  };
  scripted.answer = problem({
    type: "/problems/invalid-request",
    title: "Not valid",
    status: 400,
    detail: "It is not valid.",
    errors: [fault],
  });

  const failure = await failureOf(wegwijzer(scripted.address).source("ind"));

  assert.ok(failure instanceof WegwijzerProblem && failure instanceof Error);
  assert.equal(failure.kind, "refused");
  assert.equal(failure.status, 400);
  assert.equal(failure.type, "/problems/invalid-request");
  assert.equal(failure.errors[0].code, "UNKNOWN_RELATION");
  assert.equal(failure.message, "It is not valid. 'topcs' is no relation.");
  assert.equal(failure.url, `${scripted.address}/v1/sources/ind`);
});

test("what one fault says is said once", async () => {
  const detail = "'topcs' is no relation.";
  const errors = [{ in: "query", location: "expand", code: "UNKNOWN_RELATION", detail }];
  scripted.answer = problem({ type: "/problems/invalid-request", title: "Not valid", status: 400, detail, errors });

  assert.equal((await failureOf(wegwijzer(scripted.address).hub())).message, detail);
});

test("what was removed says what replaces it", async () => {
  scripted.answer = problem({
    type: "/problems/gone",
    title: "Gone",
    status: 410,
    detail: "Gone.",
    replacedBy: "/v1/guides/new",
  });

  const failure = await failureOf(wegwijzer(scripted.address).guide("old"));

  assert.equal(failure.problem.replacedBy, "/v1/guides/new");
});

test("a hub that is too busy says when to come again", async () => {
  scripted.answer = problem(
    { type: "/problems/busy", title: "Busy", status: 503, detail: "Busy." },
    { "Retry-After": "3" },
  );

  assert.equal((await failureOf(wegwijzer(scripted.address).hub())).retryAfter, 3);
});

const notOfTheHub = {
  "a proxy's page about itself": [502, "text/html", "<html>Bad gateway</html>"],
  "a sign-in page with status 200": [200, "text/html", "<html>Accept our terms</html>"],
  "a gateway's JSON": [429, "application/json", '{"message":"Too many requests"}'],
  "nothing, with status 200": [200, "application/json", ""],
  "JSON that is no object": [200, "application/json", "null"],
  "JSON that is cut": [200, "application/json", '{"slug": "in'],
};
for (const [what, [status, type, body]] of Object.entries(notOfTheHub)) {
  test(`${what} is a problem, and not of the hub`, async () => {
    scripted.answer = (_, response) => response.writeHead(status, { "Content-Type": type }).end(body);

    const failure = await failureOf(wegwijzer(scripted.address).hub());

    assert.ok(failure instanceof WegwijzerProblem);
    assert.equal(failure.kind, "unreadable");
    assert.equal(failure.status, status);
    assert.equal(failure.type, "about:blank");
    assert.deepEqual(failure.errors, []);
  });
}

test("a connection that breaks within an answer is a problem", async () => {
  scripted.answer = (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write('{"slug":', () => response.destroy());
  };

  const failure = await failureOf(wegwijzer(scripted.address).hub());

  assert.equal(failure.kind, "unreadable");
  assert.ok(failure.cause);
});

test("nobody at the address is a problem", async () => {
  scripted.answer = (request) => request.socket.destroy();

  const failure = await failureOf(wegwijzer(scripted.address).hub());

  assert.ok(failure instanceof WegwijzerProblem);
  assert.equal(failure.kind, "unreachable");
  assert.equal(failure.status, 0);
  assert.ok(failure.cause);
});

test("a call that is ended fails with the reason, before and within the answer", async () => {
  const reason = new Error("The reader left");
  assert.equal(await failureOf(wegwijzer(scripted.address).hub({ signal: AbortSignal.abort(reason) })), reason);

  const leaving = new AbortController();
  scripted.answer = (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write("{", () => leaving.abort(reason));
  };
  assert.equal(await failureOf(wegwijzer(scripted.address).hub({ signal: leaving.signal })), reason);
});

test("a fetch that throws at once is a problem too", async () => {
  const hub = wegwijzer("https://hub.example", {
    fetch() {
      throw new TypeError("Not now");
    },
  });

  assert.equal((await failureOf(hub.hub())).kind, "unreachable");
});
