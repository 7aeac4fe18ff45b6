/** The source page: what the source is for, who sends readers there and why, who cites it, and the quick answers. */

import { to } from '../addresses.js';
import { h } from '../dom.js';
import { counted, said, worded } from '../language.js';
import {
  body,
  currency,
  growing,
  guideItem,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  section,
  site,
  trail,
} from '../parts.js';

export function request({ slug }) {
  return { path: `/v1/sources/${slug}`, parameters: { expand: 'topics,guides,faqs.guide,hub' } };
}

export function draw(source) {
  return {
    title: source.name,
    content: [
      trail(h('a', { href: to('/sources') }, worded('sources'))),
      h(
        'div',
        { class: 'beside' },
        opening({
          eyebrow: worded(`kind.${source.kind}`),
          title: said(source, 'name'),
          subtitle: source.fullName !== source.name && said(source, 'fullName'),
          lead: paragraph(source, 'description', 'lead'),
        }),
        h('div', { class: 'card' }, visit(source), counts(source), currency(source)),
      ),
      section(
        'whyTopics',
        growing(source.topics, (edges) => h('ol', { class: 'reasons' }, edges.map(reason))),
      ),
      section('about', body(source)),
      section(
        'citedBy',
        growing(source.guides, (edges) => h('ul', { class: 'items' }, edges.map(guideItem))),
      ),
      section(
        'faqs',
        growing(source.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
      ),
    ],
  };
}

function visit(source) {
  return h(
    'div',
    { class: 'visit' },
    source.url ? outside(source.url, worded('visit', { site: site(source.url) })) : h('p', {}, worded('noWebsite')),
    source.loginRequired && h('p', {}, worded('loginRequired')),
  );
}

/** How often the hub refers to it. */
function counts(source) {
  return h(
    'ul',
    { class: 'counts' },
    h('li', {}, counted('topicMentions', source.topics.count)),
    h('li', {}, counted('guideMentions', source.guides.count)),
    h('li', {}, counted('faqCount', source.faqs.count)),
  );
}

/** Why one topic sends readers here: the reason belongs to the two of them. */
function reason(edge) {
  return h(
    'li',
    {},
    h('h3', {}, link(edge.topic), ' ', edge.role && h('span', { class: 'role' }, said(edge, 'role'))),
    note(edge),
  );
}
