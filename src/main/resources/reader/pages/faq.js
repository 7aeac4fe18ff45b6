// @ts-check
/** One quick answer, and the guide that tells the whole story. */

import { to } from '../addresses.js';
import { textOf } from '../content.js';
import { h } from '../dom.js';
import { folding } from '../lists.js';
import { currency, guideItem, link, opening, paragraph, section, trail } from '../parts.js';
import { tNode } from '../words.js';

/** @import { Answer, Named } from '../../../../spec/reader/types.js' */

/** @param {{ slug?: string }} route */
export function request({ slug }) {
  return /** @type {const} */ ({ path: `/v1/pages/faqs/${slug}` });
}

/** @param {Answer<typeof request>} faq */
export function draw(faq) {
  return {
    title: faq.question,
    content: [
      trail(h('a', { href: to('/faqs') }, tNode('faqs'))),
      opening({ eyebrow: tNode('type.faq'), title: textOf(faq, 'question'), lead: paragraph(faq, 'answer', 'lead') }),
      currency(faq),
      section('wholeStory', h('ul', { class: 'items' }, guideItem({ guide: faq.guide.item }))),
      section(
        'standsIn',
        folding(faq.topics, (edges) => links(edges.map(({ topic }) => topic))),
      ),
      section(
        'answeredBy',
        folding(faq.sources, (edges) => links(edges.map(({ source }) => source))),
      ),
    ],
  };
}

/** @param {Named[]} entries */
function links(entries) {
  return h(
    'ul',
    { class: 'items' },
    entries.map((entry) => h('li', { class: 'item' }, h('h3', {}, link(entry)))),
  );
}
