// A server that says what a test wants, also what no hub says.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, beforeEach } from "node:test";

/** What was asked, and how the next request is answered; both anew for each test. */
export const scripted = {
  address: "",
  requests: [],
  answer: undefined,
  asked: () => scripted.requests.map(({ url }) => url),
};

export const json =
  (body, status = 200, headers = {}) =>
  (_, response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));

export const problem = (body, headers) =>
  json(body, body.status, { "Content-Type": "application/problem+json", ...headers });

export async function failureOf(promise) {
  try {
    await promise;
  } catch (failure) {
    return failure;
  }
  return assert.fail("nothing failed");
}

const server = createServer((request, response) => {
  scripted.requests.push({ url: request.url, headers: request.headers });
  scripted.answer(request, response);
});

before(async () => {
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  scripted.address = `http://127.0.0.1:${server.address().port}`;
});

beforeEach(() => {
  scripted.requests = [];
  scripted.answer = json({ slug: "ind" });
});

after(() => {
  server.closeAllConnections();
  server.close();
});
