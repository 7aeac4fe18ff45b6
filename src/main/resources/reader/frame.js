// @ts-check
/** What stands around every page: the hub's name, its parts, its languages, its notice. */

import { referencePage, to } from './addresses.js';
import { textOf } from './content.js';
import { drawing, h, nodes, the } from './dom.js';
import { pageLanguage } from './language.js';
import { endPreview, previewShown } from './preview.js';
import { searchBox } from './searchbox.js';
import { PLURALS } from './types.js';
import { languageName, moment, t, tNode } from './words.js';

/** @import { HubFrame, TextLanguage } from '../../../spec/reader/types.js' */

/** Pages that have a field to search in themselves. */
const SEARCHING = ['/', '/search'];

/**
 * Draws it.
 *
 * @param {HubFrame} hub name, languages and its sentence for every page
 * @param {string} path of the page
 */
export function drawFrame(hub, path) {
  the('.skip').replaceChildren(tNode('skip'));
  the('body > header').replaceChildren(
    ...nodes([
      h(
        'div',
        { class: 'bar' },
        h('a', { class: 'brand', href: to('/') }, signpost(), h('span', {}, textOf(hub, 'name'))),
        languages(hub),
      ),
      h('div', { class: 'bar' }, parts(path), !SEARCHING.includes(path) && searchBox('small')),
      preview(),
      hub.notice && notice(hub),
    ]),
  );
  the('body > footer').replaceChildren(
    h('p', {}, tNode('footer')),
    h('ul', {}, referenceLink(), h('li', {}, h('a', { href: '/v1/openapi.yaml' }, 'OpenAPI'))),
  );
}

function referenceLink() {
  return referencePage() && h('li', {}, h('a', { href: referencePage() }, tNode('reference')));
}

/** That this is not what everybody sees, until when, and how it ends. */
function preview() {
  const shown = previewShown();
  return (
    shown &&
    h(
      'div',
      { class: 'preview', role: 'note' },
      h(
        'p',
        {},
        tNode(shown.page ? 'previewOfPage' : 'preview', { until: moment(shown.until) }),
        ' ',
        h('button', { type: 'button', onclick: leavePreview }, tNode('endPreview')),
      ),
    )
  );
}

function leavePreview() {
  endPreview();
  location.reload();
}

/** @param {HubFrame} hub */
function notice(hub) {
  return h('div', { class: 'notice' }, h('p', {}, textOf(hub, 'notice')));
}

/** @param {string} path of the page */
function parts(path) {
  return h(
    'nav',
    { 'aria-label': t('navigation'), class: 'parts' },
    h(
      'ul',
      {},
      PLURALS.map((part) =>
        h('li', {}, h('a', { href: to(`/${part}`), 'aria-current': here(path, part) }, tNode(part))),
      ),
    ),
  );
}

/**
 * @param {string} path of the page
 * @param {string} part
 */
function here(path, part) {
  if (path === `/${part}`) {
    return 'page';
  }
  return path.startsWith(`/${part}/`) && 'true';
}

/**
 * The languages of the hub, each called what it calls itself.
 *
 * @param {HubFrame} hub
 */
function languages(hub) {
  return (
    hub.languages.length > 1 &&
    h('nav', { 'aria-label': t('languages'), class: 'languages' }, h('ul', {}, hub.languages.map(language)))
  );
}

/** @param {TextLanguage} served */
function language({ language: tag, dir }) {
  const query = Object.fromEntries(new URLSearchParams(location.search));
  return h(
    'li',
    {},
    h(
      'a',
      {
        href: to(location.pathname, { ...query, lang: tag }),
        lang: tag,
        dir,
        hreflang: tag,
        'aria-current': tag === pageLanguage().language && 'true',
      },
      languageName(tag, tag),
    ),
  );
}

function signpost() {
  return drawing('M11 1h2v3h6l3 3-3 3h-6v2h5v6h-5v5h-2v-5H5l-3-3 3-3h6v-2H6V4h5z');
}
