// @ts-check
/** Where in a page the reader was, kept with each step of the browser's history: going back leads there again. */

/** Milliseconds without scrolling after which a place is kept. */
const REST = 120;

/** @type {number | undefined} */
let resting;

/** Keeps the place in the page that is shown. */
function keep() {
  clearTimeout(resting);
  history.replaceState({ top: scrollY }, '');
}

/**
 * A step to another address; or, if it is the one of this page, none.
 *
 * @param {URL} url
 * @param {number | undefined} top where in that page the reader will be
 */
export function step(url, top) {
  keep();
  history[url.href === location.href ? 'replaceState' : 'pushState']({ top }, '', url);
}

/**
 * Where this step was left; nothing if it is a new one.
 *
 * @returns {number | undefined}
 */
export function left() {
  clearTimeout(resting);
  return history.state?.top;
}

/**
 * Goes to a place in the page: where it was left, else to what the address names, else to the beginning.
 *
 * @param {number | undefined} top
 */
export function goTo(top) {
  const named = top === undefined && document.getElementById(fragment());
  if (named) {
    named.scrollIntoView();
    // Whoever goes on with the keyboard, or listens, goes on from there.
    /** @type {HTMLElement | null} */ (named.querySelector('[tabindex="-1"]'))?.focus({ preventScroll: true });
  } else {
    scrollTo(0, top ?? 0);
  }
}

function fragment() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // Mistyped, it names nothing.
  }
}

history.scrollRestoration = 'manual';
addEventListener('pagehide', keep);
addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(keep, REST);
});
