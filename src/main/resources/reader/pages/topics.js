/** All topics in their order, each with the sources to start with. */

import { h } from '../dom.js';
import { counted, said, say, worded } from '../language.js';
import { facts, link, opening, trail, wholeList } from '../parts.js';

export function request() {
  return {
    path: '/v1/topics',
    parameters: {
      expand: 'sources,children,hub',
      sourcesLimit: 3,
      topicFields: 'title,description,language,dir,fallbacks,parent,sources,guides,faqs,children',
      sourceFields: 'name,language,dir,fallbacks',
      limit: 100,
    },
  };
}

export function draw(topics) {
  return {
    title: say('topics'),
    content: [
      trail(),
      opening({ title: worded('topics'), lead: h('p', { class: 'lead' }, worded('topicsLead')) }),
      topicList(topics, 'h2'),
    ],
  };
}

/**
 * The topics that lie below no other.
 *
 * @param heading the element for their titles
 */
export function topicList(topics, heading) {
  return wholeList(topics, (items) =>
    h(
      'ol',
      { class: 'way' },
      items.filter((topic) => !topic.parent).map((topic) => topicItem(topic, heading)),
    ),
  );
}

/** A topic, and with which sources it begins. */
function topicItem(topic, heading) {
  return h(
    'li',
    {},
    h(heading, {}, link(topic)),
    topic.description && h('p', {}, said(topic, 'description')),
    line(
      'startsWith',
      topic.sources.items.map(({ source }) => link(source)),
    ),
    line(
      'alsoHere',
      topic.children.items.map(({ topic: child }) => link(child)),
    ),
    facts(
      counted('sourceCount', topic.sources.count),
      counted('guideCount', topic.guides.count),
      counted('faqCount', topic.faqs.count),
    ),
  );
}

function line(key, links) {
  const separated = links.flatMap((one, place) =>
    place === 0 ? [one] : [h('span', { 'aria-hidden': 'true' }, ' · '), one],
  );
  return links.length > 0 && h('p', { class: 'first' }, h('span', {}, worded(key)), ' ', separated);
}
