// That the guide's blocks are found, and that an answer other than the one shown is noticed.
import assert from "node:assert/strict";
import test from "node:test";
import { fault, steps } from "./blocks.mjs";

const json = (shown, printed) => fault({ language: "json", text: shown }, printed);
const text = (shown, printed) => fault({ language: "text", text: shown }, printed);

test("commands, what they answer, and files", () => {
  const found = steps("```sh\none\n```\nwords\n```json\n{}\n```\n```ts page.ts\ncode\n```\n```sh\ntwo\n```\n");

  assert.deepEqual(
    found.map((step) => [step.text, step.file, step.answer?.text]),
    [
      ["one", undefined, "{}"],
      ["code", "page.ts", undefined],
      ["two", undefined, undefined],
    ],
  );
});

test("what stands side by side does the same, and says the same", () => {
  const found = steps("```sh\none\n```\n\n```js a.mjs\ncode\n```\n\n```python a.py\ncode\n```\n\n```json\n{}\n```\n\n```text\n1\n```\n");

  assert.deepEqual(
    found.map((step) => [step.run, step.answer.text]),
    [
      ["one", "{}"],
      ["node a.mjs", "1"],
      ["python3 a.py", "1"],
    ],
  );
});

test("what a command prints as lines the programs beside it print too", () => {
  const found = steps("```sh\none\n```\n\n```js a.mjs\ncode\n```\n\n```text\n1\n```\n");

  assert.deepEqual(
    found.map((step) => step.answer.text),
    ["1", "1"],
  );
});

test("a file alone is saved, and run only where it shows what it prints", () => {
  const [saved, run, again] = steps("```js a.mjs\ncode\n```\nwords\n```js b.mjs\ncode\n```\n\n```text\n1\n```\n\n```sh\nc\n```\n");

  assert.equal(again.answer, undefined);
  assert.equal(saved.run, undefined);
  assert.equal(run.run, "node b.mjs");
});

test("markup and messages are there to be looked at", () => {
  assert.deepEqual(steps("```html\n<p>\n```\n```http\nAge: 1\n```\n"), []);
});

test("a block that nothing is done with is refused", () => {
  assert.throws(() => steps("```json\n{}\n```\n"), /line 1/);
  assert.throws(() => steps("```sh\none\n```\n```yaml\na: b\n```\n"), /line 4/);
  assert.throws(() => steps("```sh\none\n```\n```json\n{}\n```\n```json\n{}\n```\n"), /line 7/);
  assert.throws(() => steps("```sh\nno end\n"), /line 1/);
});

test("of JSON what is shown must be there", () => {
  assert.equal(json('{"a":{"b":[{"c":1}]}}', '{"z":0,"a":{"b":[{"c":1,"d":2},{}]}}'), undefined);
  assert.match(json('{"a":{"b":[{"c":1}]}}', '{"a":{"b":[{"c":2}]}}'), /\/a\/b\/0\/c is 2/);
  assert.match(json('{"a":[1,2]}', '{"a":[1]}'), /\/a\/1 is undefined/);
  assert.match(json('{"a":[]}', '{"a":{}}'), /\/a is \{\}/);
  assert.match(json('{"a":{}}', '{"a":null}'), /\/a is null/);
  assert.match(json('{"a":null}', "{}"), /\/a is undefined/);
  assert.match(json('{"a":"1"}', '{"a":1}'), /\/a is 1/);
});

test("a request that is refused shows so", () => {
  assert.match(fault(undefined, '{"type":"/problems/not-found"}'), /refused/);
  assert.equal(fault(undefined, '{"type":"source"}'), undefined);
});

test("… stands for the rest of a text", () => {
  assert.equal(json('{"a":"One. …"}', '{"a":"One. Two."}'), undefined);
  assert.match(json('{"a":"One. …"}', '{"a":"Two. One. "}'), /\/a is/);
  assert.match(json('{"a":"One."}', '{"a":"One. Two."}'), /\/a is/);
  assert.match(json('{"a":"O.e"}', '{"a":"One"}'), /\/a is/);
});

test("of lines those that are shown must be printed, in order", () => {
  assert.equal(text("one\nt…e", "zero\r\none\r\ntwo\r\nthree\r\n"), undefined);
  assert.match(text("two\none", "one\ntwo\n"), /no line 'one'/);
  assert.match(text("one", "one more\n"), /no line 'one'/);
});
