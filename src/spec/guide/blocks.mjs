// The fenced blocks of a guide, and whether what a block prints is what the guide shows.

/**
 * The blocks of a Markdown text, in order: the language of each, the file that it is saved as if its first line names one, its
 * text, and the line of the guide that it begins after.
 */
export function blocks(markdown) {
  const found = [];
  let open;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (open === undefined && line.startsWith("```")) {
      const [language, file] = line.slice(3).trim().split(" ");
      open = { language, file, line: index + 1, lines: [] };
    } else if (open !== undefined && line === "```") {
      const { lines, ...block } = open;
      found.push({ ...block, text: lines.join("\n") });
      open = undefined;
    } else {
      open?.lines.push(line);
    }
  }
  if (open !== undefined) {
    throw new Error(`the block at line ${open.line} has no end`);
  }
  return found;
}

/** What the guide does, in order: saves a file, or runs a command that may show an answer. Every block belongs to one of these. */
export function steps(markdown) {
  const done = [];
  for (const block of blocks(markdown)) {
    const last = done.at(-1);
    if (block.language === "sh") {
      done.push({ ...block, command: true });
    } else if (block.file !== undefined) {
      done.push(block);
    } else if (last?.command && last.answer === undefined && ["json", "text"].includes(block.language)) {
      last.answer = block;
    } else {
      throw new Error(`the block at line ${block.line} is neither a command, nor a file, nor what a command answers`);
    }
  }
  return done;
}

/** Why what was printed is not what the guide shows; nothing if it is. */
export function fault(answer, printed) {
  return answer.language === "json"
    ? different(JSON.parse(answer.text), JSON.parse(printed), "")
    : missing(answer.text, printed);
}

/** What is shown must be there: members by name, items in order from the first. */
function different(shown, found, path) {
  if (typeof shown === "string" && typeof found === "string") {
    return pattern(shown).test(found) ? undefined : `${path} is ${JSON.stringify(found)}`;
  }
  if (typeof shown !== "object" || shown === null || typeof found !== "object" || found === null) {
    return shown === found ? undefined : `${path} is ${JSON.stringify(found)}`;
  }
  if (Array.isArray(shown) !== Array.isArray(found)) {
    return `${path} is ${JSON.stringify(found)}`;
  }
  return Object.keys(shown)
    .map((key) => different(shown[key], found[key], `${path}/${key}`))
    .find((reason) => reason !== undefined);
}

/** The lines shown must be printed in this order; others may stand between them. */
function missing(shown, printed) {
  const lines = printed.split(/\r?\n/);
  let from = 0;
  for (const line of shown.split("\n")) {
    const place = lines.findIndex((candidate, index) => index >= from && pattern(line).test(candidate));
    if (place < 0) {
      return `there is no line '${line}' in\n${printed}`;
    }
    from = place + 1;
  }
  return undefined;
}

/** The text itself, where … stands for anything. */
function pattern(text) {
  const parts = text.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
