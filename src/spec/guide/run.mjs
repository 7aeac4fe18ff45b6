// Does what a guide says, in an empty folder: saves its files, runs its commands with bash and its programs by their languages, and
// holds what they print against what it shows. In all of them the address of the hub is that of the one to ask.
//
//   node run.mjs GUIDE ORIGIN
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fault, steps } from "./blocks.mjs";

const written = "http://localhost:8080";
const patience = 300_000; // milliseconds for a command, which may have to download packages
const [guide, origin] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "guide-"));

function run(command) {
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", command], {
    cwd: folder,
    encoding: "utf8",
    timeout: patience,
  });
  if (status !== 0) {
    throw new Error(`exits with ${status}:\n${stdout}${stderr}`);
  }
  return stdout;
}

function follow(step) {
  const text = step.text.replaceAll(written, origin);
  if (step.file !== undefined) {
    writeFileSync(join(folder, basename(step.file)), `${text}\n`);
  }
  if (step.run === undefined) {
    return;
  }
  const printed = run(step.file === undefined ? text : step.run);
  const reason = fault(step.answer, printed);
  if (reason !== undefined) {
    throw new Error(`what comes is not what is shown at line ${step.answer?.line ?? step.line}: ${reason}`);
  }
}

try {
  const all = steps(readFileSync(guide, "utf8"));
  for (const step of all) {
    try {
      follow(step);
    } catch (failure) {
      throw new Error(`${guide}:${step.line}: ${failure.message}`);
    }
  }
  const answers = all.filter((step) => step.answer !== undefined);
  console.log(`${guide}: ${all.length} blocks saved or run, ${answers.length} answers as shown`);
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
