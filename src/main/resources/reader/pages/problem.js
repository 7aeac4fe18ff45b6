// @ts-check
/** In place of a page that the API does not give: what happened, in the reader's words and in the API's. */

import { pageAt, to } from '../addresses.js';
import { h } from '../dom.js';
import { opening } from '../parts.js';
import { t, tNode } from '../words.js';

/**
 * @import { Said } from '../../../../spec/reader/types.js'
 * @typedef {'problemOffline' | 'problemMissing' | 'problemPreview' | 'problemGone' | 'problemUnavailable' | 'problemOther'} Kind
 */

/** @type {Record<number, Kind>} */
const KINDS = {
  0: 'problemOffline',
  // Readers show nothing else that could be refused.
  401: 'problemPreview',
  404: 'problemMissing',
  410: 'problemGone',
  502: 'problemUnavailable',
  503: 'problemUnavailable',
  504: 'problemUnavailable',
};
const MANY_REQUESTS = 429;

/**
 * @param {{ status?: number, said: Said }} problem
 * @param {() => void} retry asks again
 */
export function draw({ status, said }, retry) {
  const kind = KINDS[status ?? -1] ?? 'problemOther';
  return {
    title: t(kind),
    content: [
      opening({ title: tNode(kind), lead: h('p', { class: 'lead' }, tNode(`${kind}Lead`)) }),
      said.replacedBy &&
        h(
          'p',
          { class: 'visit' },
          tNode('problemReplaced'),
          ' ',
          h('a', { href: pageAt(said.replacedBy) }, said.replacedBy),
        ),
      passes(status)
        ? h('p', {}, h('button', { type: 'button', class: 'more', onclick: retry }, tNode('tryAgain')))
        : h('p', {}, h('a', { href: to('/') }, tNode('home'))),
      h(
        'section',
        { class: 'said' },
        h('h2', {}, tNode('problemSaid')),
        h('p', { lang: 'en', dir: 'ltr' }, account(status, said)),
      ),
    ],
  };
}

/**
 * Whether it may be otherwise when asked again.
 *
 * @param {number | undefined} status
 */
function passes(status) {
  return !status || status === MANY_REQUESTS || status >= 500;
}

/**
 * @param {number | undefined} status
 * @param {Said} said
 */
function account(status, { title, detail, errors = [] }) {
  const sentences = [title && `${title}.`, ...new Set([detail, ...errors.map((error) => error.detail)])];
  return [
    status !== undefined && status > 0 && h('code', {}, String(status)),
    ' ',
    sentences.filter(Boolean).join(' '),
  ];
}
