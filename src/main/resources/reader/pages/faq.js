/** One quick answer, and the guide that tells the whole story. */

import { to } from '../addresses.js';
import { h } from '../dom.js';
import { said, worded } from '../language.js';
import { currency, growing, guideItem, link, opening, paragraph, section, trail } from '../parts.js';

export function request({ slug }) {
  return { path: `/v1/faqs/${slug}`, parameters: { expand: 'guide,topics,sources,hub' } };
}

export function draw(faq) {
  return {
    title: faq.question,
    content: [
      trail(h('a', { href: to('/faqs') }, worded('faqs'))),
      opening({ eyebrow: worded('type.faq'), title: said(faq, 'question'), lead: paragraph(faq, 'answer', 'lead') }),
      currency(faq),
      section('wholeStory', h('ul', { class: 'items' }, guideItem({ guide: faq.guide.item }))),
      section(
        'standsIn',
        growing(faq.topics, (edges) => links(edges.map(({ topic }) => topic))),
      ),
      section(
        'answeredBy',
        growing(faq.sources, (edges) => links(edges.map(({ source }) => source))),
      ),
    ],
  };
}

function links(entries) {
  return h(
    'ul',
    { class: 'items' },
    entries.map((entry) => h('li', { class: 'item' }, h('h3', {}, link(entry)))),
  );
}
