// The fenced blocks of a guide, and whether what a block prints is what the guide shows.

/**
 * The blocks of a Markdown text, in order: the language of each, the file that it is saved as if its first line names one, its
 * text, the line of the guide that it begins after, and whether nothing stands between it and the one before.
 */
export function blocks(markdown) {
  const found = [];
  let open;
  let isNext = false;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (open === undefined && line.startsWith("```")) {
      const [language, file] = line.slice(3).trim().split(" ");
      open = { language, file, line: index + 1, isNext, lines: [] };
    } else if (open !== undefined && line === "```") {
      const { lines, ...block } = open;
      found.push({ ...block, text: lines.join("\n") });
      open = undefined;
      isNext = true;
    } else if (open !== undefined) {
      open.lines.push(line);
    } else {
      isNext &&= line === "";
    }
  }
  if (open !== undefined) {
    throw new Error(`the block at line ${open.line} has no end`);
  }
  return found;
}

/** What is there to be looked at. */
const shown = ["html", "http"];

/** How a file is run that shows what it prints, or does what others beside it do. */
const runs = {
  js: (file) => `node ${file}`,
  kotlin: (file) => `kotlinc ${file} -include-runtime -d ${file}.jar && java -jar ${file}.jar`,
  python: (file) => `python3 ${file}`,
};

/**
 * What the guide does, in order: runs a command, or saves a file. Blocks with nothing between them do the same in
 * several languages, and their files are run. What comes of it may be shown behind them: `json` is what the command answers, `text`
 * what all of them print, but for a command that answers JSON. Every block belongs to one of these, or is there to be looked at.
 */
export function steps(markdown) {
  const done = [];
  let group = [];
  let isAnswered = false;
  for (const block of blocks(markdown).filter(({ language }) => !shown.includes(language))) {
    const step = { ...block, run: block.language === "sh" ? block.text : undefined };
    if (step.run !== undefined || block.file !== undefined) {
      group = block.isNext && !isAnswered ? [...group, step] : [step];
      isAnswered = false;
      done.push(step);
      group.filter(() => group.length > 1).forEach(runFile);
    } else {
      askedFor(block, group).forEach((asked) => (asked.answer = block));
      isAnswered = true;
    }
  }
  return done;
}

function runFile(step) {
  step.run ??= runs[step.language]?.(step.file);
}

/** The steps that print what a block shows. */
function askedFor(block, group) {
  if (block.isNext) {
    group.forEach(runFile);
  }
  const asked = { json: (step) => step.language === "sh", text: (step) => step.answer === undefined }[block.language];
  const found = asked === undefined ? [] : group.filter((step) => step.run !== undefined && asked(step));
  if (found.length === 0 || found.some((step) => step.answer !== undefined)) {
    throw new Error(`the block at line ${block.line} is neither a command, nor a file, nor what a command answers`);
  }
  return found;
}

/** Why what was printed is not what the guide shows; nothing if it is. Where it shows nothing, a request must not be refused. */
export function fault(answer, printed) {
  if (answer === undefined) {
    return printed.includes('"type":"/problems/') ? `the request is refused: ${printed}` : undefined;
  }
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
