/** In place of a page that the API does not give: what happened, in the reader's words and in the API's. */

import { pageAt, to } from '../addresses.js';
import { h } from '../dom.js';
import { say, worded } from '../language.js';
import { opening } from '../parts.js';

const KINDS = {
  0: 'problemOffline',
  404: 'problemMissing',
  410: 'problemGone',
  502: 'problemUnavailable',
  503: 'problemUnavailable',
  504: 'problemUnavailable',
};
const MANY_REQUESTS = 429;

/** @param retry asks again */
export function draw({ status, said }, retry) {
  const kind = KINDS[status] ?? 'problemOther';
  return {
    title: say(kind),
    content: [
      opening({ title: worded(kind), lead: h('p', { class: 'lead' }, worded(`${kind}Lead`)) }),
      said.replacedBy &&
        h(
          'p',
          { class: 'visit' },
          worded('problemReplaced'),
          ' ',
          h('a', { href: pageAt(said.replacedBy) }, said.replacedBy),
        ),
      passes(status)
        ? h('p', {}, h('button', { type: 'button', class: 'more', onclick: retry }, worded('tryAgain')))
        : h('p', {}, h('a', { href: to('/') }, worded('home'))),
      h(
        'section',
        { class: 'said' },
        h('h2', {}, worded('problemSaid')),
        h('p', { lang: 'en', dir: 'ltr' }, account(status, said)),
      ),
    ],
  };
}

/** Whether it may be otherwise when asked again. */
function passes(status) {
  return !status || status === MANY_REQUESTS || status >= 500;
}

function account(status, { title, detail, errors = [] }) {
  const sentences = [title && `${title}.`, ...new Set([detail, ...errors.map((error) => error.detail)])];
  return [status > 0 && h('code', {}, String(status)), ' ', sentences.filter(Boolean).join(' ')];
}
