// @ts-check
/** All quick answers, by topic. */

import { h } from '../dom.js';
import { wholeList } from '../lists.js';
import { link, opening, quickAnswer, trail } from '../parts.js';
import { t, tNode } from '../words.js';

/**
 * @import { Answer } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} List
 * @typedef {List['items'][number]} Question
 */

export function request() {
  return /** @type {const} */ ({
    path: '/v1/faqs',
    parameters: { expand: 'guide,topics,hub', sort: 'question', limit: 100 },
  });
}

/** @param {List} faqs */
export function draw(faqs) {
  return {
    title: t('faqs'),
    content: [
      trail(),
      opening({ title: tNode('faqs'), lead: h('p', { class: 'lead' }, tNode('faqsLead')) }),
      wholeList(faqs, byTopic),
    ],
  };
}

/**
 * Each question stands once, in the first of its topics.
 *
 * @param {Question[]} faqs
 */
function byTopic(faqs) {
  const topics = new Map(faqs.flatMap((faq) => first(faq)).map((topic) => [topic.slug, topic]));
  const groups = [...topics.values()].sort((one, other) => one.position - other.position);
  const rest = faqs.filter((faq) => first(faq).length === 0);
  return [
    groups.map((topic) =>
      h(
        'section',
        {},
        h('h2', {}, link(topic)),
        faqs.filter((faq) => first(faq)[0]?.slug === topic.slug).map(quickAnswer),
      ),
    ),
    rest.length > 0 && h('section', {}, h('h2', {}, tNode('kind.OTHER')), rest.map(quickAnswer)),
  ];
}

/** @param {Question} faq */
function first(faq) {
  return faq.topics.items.slice(0, 1).map(({ topic }) => topic);
}
