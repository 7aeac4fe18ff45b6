/** A topic: its sources in order, each with the reason, then guides and quick answers. */

import { to } from '../addresses.js';
import { h } from '../dom.js';
import { marked, said, worded } from '../language.js';
import {
  currency,
  growing,
  guideItem,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  reference,
  section,
  site,
  trail,
} from '../parts.js';

export function request({ slug }) {
  return { path: `/v1/topics/${slug}`, parameters: { expand: 'sources,guides,faqs.guide,children,hub' } };
}

export function draw(topic) {
  return {
    title: topic.title,
    content: [
      trail(h('a', { href: to('/topics') }, worded('topics')), topic.parent && reference(topic.parent)),
      opening({
        eyebrow: worded('type.topic'),
        title: said(topic, 'title'),
        lead: paragraph(topic, 'description', 'lead'),
      }),
      currency(topic),
      topic.keyPoints?.length > 0 &&
        h(
          'section',
          { class: 'points' },
          h('h2', {}, worded('keyPoints')),
          h(
            'ul',
            {},
            topic.keyPoints.map((point) => h('li', {}, marked(point, topic.fallbacks?.keyPoints ?? topic))),
          ),
        ),
      section(
        'below',
        growing(topic.children, (edges) => h('ul', { class: 'items' }, edges.map(child))),
      ),
      section(
        'inOrder',
        growing(topic.sources, (edges) => h('ol', { class: 'stations' }, edges.map(station))),
      ),
      section(
        'inTopic',
        growing(topic.guides, (edges) => h('ul', { class: 'items' }, edges.map(guideItem))),
      ),
      section(
        'faqs',
        growing(topic.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
      ),
    ],
  };
}

function child({ topic }) {
  return h(
    'li',
    { class: 'item' },
    h('h3', {}, link(topic)),
    topic.description && h('p', {}, said(topic, 'description')),
  );
}

/** One source of the topic: what it is called, and why it stands here. */
function station(edge) {
  const { source } = edge;
  return h(
    'li',
    {},
    h('h3', {}, link(source), ' ', edge.role && h('span', { class: 'role' }, said(edge, 'role'))),
    note(edge),
    source.url && h('p', { class: 'site' }, outside(source.url, site(source.url))),
  );
}
