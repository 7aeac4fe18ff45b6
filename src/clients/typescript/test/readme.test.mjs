// The README's first example, against the application whose address is WEGWIJZER_API up to and with its version.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import test from "node:test";

const address = (process.env.WEGWIJZER_API ?? assert.fail("WEGWIJZER_API says where the API is")).replace(/\/v1$/, "");
const readme = readFileSync(new URL("node_modules/@wegwijzer/client/README.md", import.meta.url), "utf8");

test("the README's first example draws a source", async (context) => {
  const [, example] = /```js\n(.*?)```/s.exec(readme);
  const file = new URL("readme.mjs", import.meta.url);
  writeFileSync(file, example.replace("https://hub.example", address));
  const log = context.mock.method(console, "log", () => {});

  await import(file.href);

  const lines = log.mock.calls.map(({ arguments: [line] }) => line);
  assert.equal(lines[0], "IND");
  assert.ok(lines.length > 9);
  assert.ok(lines.every((line) => !line.includes("undefined")));
});
