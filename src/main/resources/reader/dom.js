// @ts-check
/** Makes elements. Texts become text nodes; markup comes in at one place only, {@link sanitised}. */

/** @import { Attributes, Child } from '../../../spec/reader/types.js' */

/**
 * An element. Its id, if it has one, has a capital letter: those of headings in texts and of collections have none, so they
 * never meet.
 *
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Attributes} attributes by name; a function is a listener, `true` an attribute without a value; what is false or missing
 *     is left out
 * @param {Child[]} children nodes, texts and lists of them; what is missing is left out
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/**
 * All that is there in nested lists.
 *
 * @param {readonly Child[]} children
 * @returns {(string | Node)[]}
 */
export function nodes(children) {
  return children.flatMap((child) => {
    if (Array.isArray(child)) {
      return nodes(child);
    }
    return child === undefined || child === null || child === false ? [] : [/** @type {string | Node} */ (child)];
  });
}

/**
 * A small picture for the eyes only, 24 wide and high.
 *
 * @param {string} lines the data of a path
 */
export function drawing(lines) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', lines);
  svg.append(path);
  return svg;
}

/**
 * An element that is there.
 *
 * @param {string} selector
 * @param {ParentNode} within
 * @returns {HTMLElement}
 * @throws {Error} if it is not there
 */
export function the(selector, within = document) {
  const element = /** @type {HTMLElement | null} */ (within.querySelector(selector));
  if (!element) {
    throw new Error(`There is no ${selector}`);
  }
  return element;
}

// Browsers without trusted types take the text as it is. The policy has nothing left to do: see below.
const policy = globalThis.trustedTypes?.createPolicy('sanitised', { createHTML: (html) => html });

/**
 * The nodes of an HTML text of the API: a body, or a text with marked words. That is safe, since the API lets out HTML from an
 * allow-list only (no script, style, form, image or handler, links to http, https, mailto and tel) and escapes everything else;
 * and the page's Content-Security-Policy would run nothing even so. Nothing else may come in here.
 *
 * @param {string} html
 */
export function sanitised(html) {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  return template.content;
}
