// What the specification says of relations, and whether answers do so.
import assert from "node:assert/strict";

type Json = { [member: string]: unknown };

/** Where the API is, up to and with its version. */
export const address = process.env.WEGWIJZER_API ?? assert.fail("WEGWIJZER_API says where the API is");

const specification = fetch(`${address}/openapi.json`).then((answer) => answer.json());

/** The relations that an operation can expand, from its specification; not those further down. */
export async function relationsOf(path: string): Promise<string[]> {
  const whole = await specification;
  const parameters: Json[] = whole.paths[path].get.parameters.map((parameter: Json) => resolved(whole, parameter));
  const expand = parameters.find((parameter) => parameter.name === "expand")?.schema as Json;
  // A search can have the hub beside what it finds.
  if (expand.type === "string") return ["hub"];
  const names = resolved(whole, expand.items as Json).enum as string[];
  return names.filter((name) => !name.includes("."));
}

/** What a reference refers to; what is none, as it is. */
function resolved(whole: Json, value: Json): Json {
  if (typeof value.$ref !== "string") return value;
  return value.$ref
    .slice("#/".length)
    .split("/")
    .reduce((place, name) => place[name] as Json, whole);
}

/**
 * Each relation of each entry that the answer is or lists holds other entries if and only if they were asked for; a list has the hub
 * beside its entries.
 */
export function checkRelations(answer: unknown, relations: string[], asked: boolean): void {
  if ("items" in (answer as Json)) {
    assert.equal("hub" in (answer as Json), asked && relations.includes("hub"), "hub");
  }
  const entries = entriesOf(answer as Json);
  // A new hub has no former addresses.
  assert.ok(entries.length > 0 || relations.length === 0, "the answer has no entries");
  for (const entry of entries) {
    for (const name of relations) {
      const relation = entry[name] as Json | undefined;
      // A relation to one is absent when there is none.
      if (relation !== undefined) {
        assert.equal("items" in relation || "item" in relation, asked, `${entry.slug}: ${name}`);
      }
    }
  }
}

/** A list holds entries, edges with an entry each, or collections, which have relations of their own. */
function entriesOf(answer: Json): Json[] {
  if (!("items" in answer)) {
    return [answer];
  }
  return (answer.items as Json[]).map((item) => ("type" in item ? item : edgeTarget(item)));
}

function edgeTarget(edge: Json): Json {
  const target = Object.values(edge).find((member) => typeof member === "object" && member !== null && "type" in member);
  return (target as Json | undefined) ?? edge;
}
