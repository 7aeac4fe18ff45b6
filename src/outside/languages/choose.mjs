/** Says what others would choose: reads cases as JSON lines (`header`, `languages`, the default first), writes their choices alike. */

import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

// The packages are installed where the script is started.
const require = createRequire(`${process.cwd()}/`);
const Negotiator = require('negotiator');
const { match } = await import(require.resolve('@formatjs/intl-localematcher'));

function matched(wanted, languages) {
  try {
    return match(wanted, languages, languages[0]);
  } catch {
    return 'refused';
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { header, languages } = JSON.parse(line);
  const negotiator = new Negotiator({ headers: { 'accept-language': header } });
  const wanted = negotiator.languages().filter((range) => range !== '*');
  console.log(JSON.stringify({
    negotiator: negotiator.language(languages) ?? languages[0],
    localematcher: matched(wanted, languages),
  }));
}
