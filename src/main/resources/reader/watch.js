// @ts-check
/**
 * Hears when the page that is shown has changed, and says so quietly: by the stream of changes, which is open only while somebody
 * looks. Browsers have few connections to one server, so a page that is out of sight has none.
 */

import { address } from './api.js';
import { h, the } from './dom.js';
import { previewShown } from './preview.js';
import { t, tNode } from './words.js';

/** @import { Exchange, Watched } from '../../../spec/reader/types.js' */

/** Milliseconds after which a page is at rest. */
const REST = 3_000;

/** Within so many milliseconds all readers of a page that has changed ask for it, each at another moment. */
const SPREAD = 1_000;

/** After so many milliseconds one asks again: a cache on the way may have heard later. */
const AGAIN = 10_000;

/** Milliseconds after which a stream is tried again that was refused. */
const REFUSED = 60_000;

const place = the('.news');
/** @type {Watched | undefined} */
let watched;
/** @type {EventSource | undefined} */
let stream;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** Whether something may have happened while nobody looked. */
let hasPaused = false;

/**
 * From here on this page is watched, and none before.
 *
 * @param {Exchange} exchange what it was made of
 * @param {() => void} show shows it anew
 */
export function watch(exchange, show) {
  stop();
  place.replaceChildren();
  // Nobody listens until the page is at rest.
  hasPaused = true;
  const { target, etag, tags } = 'etag' in exchange ? exchange : { target: '', etag: null, tags: null };
  // A preview is not public, and so nobody hears of its changes.
  watched = etag && tags && !previewShown() ? { target, etag, tag: tags.replaceAll(' ', ''), show } : undefined;
  begin(REST);
}

/** @param {number} rest milliseconds before that */
function begin(rest) {
  clearTimeout(waiting);
  if (watched && !document.hidden && !stream) {
    waiting = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(open), rest);
  }
}

function stop() {
  clearTimeout(waiting);
  stream?.close();
  stream = undefined;
}

function open() {
  const page = watched;
  if (!page || document.hidden || stream) {
    return;
  }
  const opened = new EventSource(address('/v1/changes/stream', { tag: page.tag }));
  stream = opened;
  const news = () => lookSoon(page);
  opened.addEventListener('change', news);
  opened.addEventListener('restart', news);
  opened.addEventListener('open', () => hasPaused && lookOnceSoon(page));
  opened.addEventListener('error', () => {
    // By itself it comes back from everything but a refusal.
    if (opened === stream && opened.readyState === EventSource.CLOSED) {
      stream = undefined;
      begin(REFUSED);
    }
  });
}

/**
 * Looks within a moment whether the page has changed, and once more later unless it has.
 *
 * @param {Watched} page
 */
function lookSoon(page) {
  lookOnceSoon(page, () => setTimeout(() => say(page), AGAIN));
}

/**
 * @param {Watched} page
 * @param {() => void} [otherwise] what follows if it has not changed
 */
function lookOnceSoon(page, otherwise) {
  hasPaused = false;
  setTimeout(async () => {
    if (page === watched && document.hidden) {
      hasPaused = true;
    } else if (page === watched && !(await say(page))) {
      otherwise?.();
    }
  }, Math.random() * SPREAD);
}

/**
 * Says that the page has changed, if it has: an event may be about a part of an entry that is not shown here.
 *
 * @param {Watched} page
 */
async function say(page) {
  const hasChanged = await isOther(page);
  if (hasChanged && page === watched) {
    stop();
    place.replaceChildren(
      h('p', {}, tNode('changed'), ' ', h('button', { type: 'button', onclick: page.show }, t('showIt'))),
    );
    watched = undefined;
  }
  return hasChanged;
}

/** @param {Watched} page */
async function isOther({ target, etag }) {
  try {
    const { status, headers } = await fetch(target, { headers: { Accept: 'application/json' }, cache: 'no-cache' });
    return status < 500 && headers.get('ETag') !== etag;
  } catch {
    return false;
  }
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    hasPaused = Boolean(stream) || hasPaused;
    stop();
  } else {
    begin(REST);
  }
});
