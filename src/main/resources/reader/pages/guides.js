// @ts-check
/** All guides. */

import { h } from '../dom.js';
import { wholeList } from '../lists.js';
import { facts, link, opening, paragraph, reference, trail } from '../parts.js';
import { t, tCount, tNode } from '../words.js';

/**
 * @import { Answer } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} List
 */

export function request() {
  return /** @type {const} */ ({
    path: '/v1/guides',
    parameters: { expand: 'hub', sort: 'title', limit: 100 },
  });
}

/** @param {List} guides */
export function draw(guides) {
  return {
    title: t('guides'),
    content: [
      trail(),
      opening({ title: tNode('guides'), lead: h('p', { class: 'lead' }, tNode('guidesLead')) }),
      wholeList(guides, (items) => h('ul', { class: 'items' }, items.map(item))),
    ],
  };
}

/** @param {List['items'][number]} guide */
function item(guide) {
  return h(
    'li',
    { class: 'item' },
    h('h2', {}, link(guide)),
    paragraph(guide, 'summary'),
    facts(guide.home && reference(guide.home), tCount('sourceCount', guide.sources.count)),
  );
}
