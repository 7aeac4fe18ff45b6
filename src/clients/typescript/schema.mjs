// Makes the types beneath the client of the specification, closed to typing errors: an object has the members that the
// specification names, although an answer may have more. Only what answers hold and requests take; how HTTP carries it
// is the client's.
//
//     node schema.mjs SPECIFICATION OUTPUT
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [, , specification, output] = process.argv;
const tools = createRequire(pathToFileURL(`${process.cwd()}/target/spec/package.json`));
const { load } = tools("js-yaml");
const { astToString, default: openapiTS } = await import(pathToFileURL(esm(tools.resolve("openapi-typescript"))));

/** Stands among the values of an enumeration that may grow. */
const OTHER = "·other·";

const { components, info, paths } = load(readFileSync(specification, "utf8"));
const schemas = Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, closed(schema)]));
for (const { get } of Object.values(paths)) {
  schemas[`${get.operationId[0].toUpperCase()}${get.operationId.slice(1)}Parameters`] = parametersOf(get);
}
schemas.BodyType = { type: "string", enum: bodyTypes() };
const document = { openapi: "3.1.0", info, paths: {}, components: { schemas } };
const types = astToString(await openapiTS(document, { defaultNonNullable: false }));
writeFileSync(output, apart(types));

/** The module beside the one for CommonJS. */
function esm(path) {
  return path.replace(/\.cjs$/, ".mjs");
}

function closed(value) {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const { additionalProperties, "x-extensible-enum": known, discriminator, ...rest } = value;
  const members = Object.entries(rest).map(([name, member]) => [name, closed(member)]);
  if (additionalProperties && additionalProperties !== true)
    members.push(["additionalProperties", additionalProperties]);
  if (known) members.push(["enum", [...known, OTHER]]);
  return Object.fromEntries(members);
}

/** The types whose entries have long texts. The parameter may take more one day; a typing error must not compile today. */
function bodyTypes() {
  const { $ref, enum: closedOnes, "x-extensible-enum": open } = components.parameters.bodies.schema.items;
  return open ?? closedOnes ?? components.schemas[$ref.split("/").at(-1)].enum;
}

/** The parameters in the query; the client gives `expand` and `bodies` types that answers follow. */
function parametersOf(operation) {
  const all = operation.parameters
    .map((parameter) => (parameter.$ref ? components.parameters[parameter.$ref.split("/").at(-1)] : parameter))
    .filter((parameter) => parameter.in === "query" && !["expand", "bodies"].includes(parameter.name));
  return {
    type: "object",
    properties: Object.fromEntries(
      all.map(({ name, description, schema }) => [name, { ...closed(schema), description }]),
    ),
    required: all.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

/** One interface or type for each schema, in place of one tree with all of them. */
function apart(tree) {
  const begin = tree.indexOf("    schemas: {\n") + "    schemas: {\n".length;
  return tree
    .slice(begin, tree.indexOf("\n    };\n", begin) + 1)
    .replace(/^ {8}/gm, "")
    .replace(/components\["schemas"\]\["(\w+)"\]/g, "$1")
    .replace(/^(\w+): \{$/gm, "export interface $1 {")
    .replace(/^(\w+): /gm, "export type $1 = ")
    .replace(/^\};$/gm, "}")
    .replaceAll(`"${OTHER}"`, "(string & {})")
    .replace(/^ *\* Format: .*\n/gm, "")
    .replace(/^ *\/\*\* Format: .*\n/gm, "")
    .replace(/\/\*\*\n *\* @description (.*)\n *\*\//g, "/** $1 */")
    .replaceAll("@description ", "")
    .replace("export interface NextPage {", 'export interface NextPage<T = unknown> {\n    readonly "~item"?: T;')
    .replace(/(items\??: (\w+)\[\];\n(?: *\/\*\*[^/]*\*\/\n)?)( *nextPage\?: NextPage);/g, "$1$3<$2>;")
    .replace(/^export interface \w+Parameters \{\n[^}]*^\}/gm, (parameters) =>
      parameters.replace(/\?: (.+\[\]);/g, "?: readonly $1;"),
    );
}
