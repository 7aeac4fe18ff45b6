// @ts-check
/** The beginning: what the hub is, a search, and its topics with the sources to start with. */

import { textIn, textOf } from '../content.js';
import { h } from '../dom.js';
import { opening, outside, section } from '../parts.js';
import { searchBox } from '../searchbox.js';
import { tNode } from '../words.js';
import { request, topicList } from './topics.js';

/** @import { Answer, Offer } from '../../../../spec/reader/types.js' */

export { request };

/** @param {Answer<typeof request>} home */
export function draw({ hub, topics }) {
  return {
    title: hub.name,
    content: [
      h(
        'div',
        { class: 'hero' },
        opening({ title: textOf(hub, 'name'), lead: h('p', { class: 'lead' }, tNode('homeLead')) }),
        searchBox('large'),
      ),
      section('topics', topicList(topics, 'h3')),
      section('offers', offers(hub.offers)),
    ],
  };
}

/** @param {Offer[]} all */
function offers(all) {
  return (
    all.length > 0 &&
    h(
      'ul',
      { class: 'items' },
      all.map((offer) =>
        h(
          'li',
          { class: 'item' },
          h('h3', {}, offer.url ? outside(offer.url, textOf(offer, 'title')) : textOf(offer, 'title')),
          offer.description && h('p', {}, textIn(offer.description, offer)),
        ),
      ),
    )
  );
}
