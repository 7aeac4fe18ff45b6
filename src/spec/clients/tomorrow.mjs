// The API of a later version: passes requests on, and adds to the page of a source what may be added to any answer without
// a new major version: a member, a value of an open enumeration, a member on an edge.
//
//   node tomorrow.mjs API PORT
import { createServer } from "node:http";

const [api, port] = process.argv.slice(2);
const { origin } = new URL(api);

function later(page) {
  return {
    ...page,
    openingHours: { monday: ["09:00", "17:00"] },
    kind: "EMBASSY",
    topics: { ...page.topics, items: page.topics.items.map((edge) => ({ ...edge, recommendedBy: [{ name: "Editors" }] })) },
  };
}

createServer(async ({ url }, response) => {
  const answer = await fetch(origin + url);
  const body = await answer.json();
  const changed = answer.ok && url.startsWith("/v1/pages/sources/") ? later(body) : body;
  response.writeHead(answer.status, { "Content-Type": answer.headers.get("Content-Type") }).end(JSON.stringify(changed));
}).listen(Number(port));
