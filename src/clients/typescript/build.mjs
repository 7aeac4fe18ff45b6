// Builds the package @wegwijzer/client in target/clients/typescript of the specification, and packs it.
//
//     node src/clients/typescript/build.mjs [--write]
//
// The hub serves the two files too, and is built without node: they stand among its resources. Fails if those are not
// the ones built; with --write it puts them there.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const source = "src/clients/typescript";
const built = "target/clients/typescript";
const tools = "target/spec/node_modules/.bin";
const resources = "src/main/resources/client";
const largest = 3 * 1024;

const { version } = JSON.parse(readFileSync(`${source}/package.json`, "utf8"));
const specified = /^info:\n(?: .*\n)*? {2}version: "?([^"\n]+)/m.exec(
  readFileSync("openapi/wegwijzer-v1.yaml", "utf8"),
)?.[1];
if (version !== specified) throw new Error(`${source}/package.json says ${version}, the specification ${specified}`);
const banner = `/* @wegwijzer/client ${version} */`;

rmSync(built, { recursive: true, force: true });
mkdirSync(`${built}/package`, { recursive: true });
for (const file of ["client.ts", "types.ts"]) {
  copyFileSync(`${source}/${file}`, `${built}/${file}`);
}
run("node", `${source}/schema.mjs`, "openapi/wegwijzer-v1.yaml", `${built}/schema.ts`);
writeFileSync(`${built}/package.json`, JSON.stringify({ type: "module" }));
const { compilerOptions } = JSON.parse(readFileSync(`${source}/tsconfig.json`, "utf8"));
const config = { compilerOptions: { ...compilerOptions, outDir: "out" }, files: ["client.ts"] };
writeFileSync(`${built}/tsconfig.json`, JSON.stringify(config));
run(`${tools}/tsc`, "--project", built);
script();
types();
pack();
compare();

function script() {
  const out = `${built}/package/client.mjs`;
  const form = ["--format=esm", "--target=es2022", "--minify", `--banner:js=${banner}`];
  run(`${tools}/esbuild`, `${built}/out/client.js`, ...form, `--outfile=${out}`, "--log-level=warning");
  const size = gzipSync(readFileSync(out)).length;
  console.log(`client: ${size} bytes compressed`);
  if (size > largest) throw new Error(`at most ${largest} bytes are promised`);
}

/** One file with all types. */
function types() {
  const parts = ["schema", "types", "client"].map((name) => readFileSync(`${built}/out/${name}.d.ts`, "utf8"));
  const text = parts
    .join("\n")
    .replace(/^(import|export) .*from ["'].*["'];\n/gm, "")
    .replace(/^export \{\};\n/gm, "")
    .replaceAll("schema.", "");
  writeFileSync(`${built}/package/client.d.ts`, `${banner}\n${text}`);
}

function pack() {
  for (const file of ["package.json", "README.md"]) {
    copyFileSync(`${source}/${file}`, `${built}/package/${file}`);
  }
  copyFileSync("LICENSE", `${built}/package/LICENSE`);
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", ".."], { cwd: `${built}/package` });
  console.log(`client: ${built}/${String(packed).trim()}`);
}

function compare() {
  for (const file of ["client.mjs", "client.d.ts"]) {
    if (process.argv.includes("--write")) {
      mkdirSync(resources, { recursive: true });
      copyFileSync(`${built}/package/${file}`, `${resources}/${file}`);
    } else if (readFileSync(`${built}/package/${file}`, "utf8") !== readFileSync(`${resources}/${file}`, "utf8")) {
      throw new Error(`${resources}/${file} is not of this specification: node ${source}/build.mjs --write`);
    }
  }
}

function run(command, ...parameters) {
  execFileSync(command, parameters, { stdio: ["ignore", "inherit", "inherit"] });
}
