import type { Fault, NextPage, Problem } from './schema.js';
import type { Hub, ProblemType, Settings } from './types.js';

/** What the hub did not answer: it said no, something else answered in its place, or nothing did. */
export class WegwijzerProblem extends Error {
  override readonly name = 'WegwijzerProblem';
  /** `refused`: the hub said no. `unreadable`: what came is not its answer. `unreachable`: nothing came. */
  readonly kind: 'refused' | 'unreadable' | 'unreachable';
  /** The status of the answer; 0 where none came. */
  readonly status: number;
  /** The type of the problem; `about:blank` unless the hub named one. */
  readonly type: ProblemType;
  /** What each fault of the request is; empty unless the hub named some. */
  readonly errors: readonly Fault[];
  /** The problem as the hub described it (RFC 9457). */
  readonly problem: Problem | undefined;
  /** What was asked. */
  readonly url: string;
  /** When it may be asked again, in seconds, where the hub or a proxy said so. */
  readonly retryAfter: number | undefined;

  constructor(url: string, response?: Response, problem?: Problem, cause?: unknown) {
    super(said(url, response, problem), { cause });
    this.kind = problem ? 'refused' : response ? 'unreadable' : 'unreachable';
    this.status = response?.status ?? 0;
    this.type = problem?.type ?? 'about:blank';
    this.errors = problem?.errors ?? [];
    this.problem = problem;
    this.url = url;
    this.retryAfter = Number(response?.headers.get('Retry-After')) || undefined;
  }
}

function said(url: string, response?: Response, problem?: Problem): string {
  if (problem) {
    // A problem with one fault says of itself what the fault does.
    const details = [problem.detail ?? problem.title, ...(problem.errors ?? []).map((fault) => fault.detail)];
    return [...new Set(details)].join(' ');
  }
  return response ? `${url} answered ${response.status}, which is no answer of the hub` : `${url} did not answer`;
}

type Parameters = Record<string, unknown> & { signal?: AbortSignal };
type Page = { items: unknown[]; nextPage?: NextPage };

/** The lists of an entry, by its type. */
const lists = {
  source: ['topics', 'guides', 'faqs'],
  topic: ['sources', 'collections', 'guides', 'faqs', 'children'],
  guide: ['sources', 'topics', 'faqs', 'next'],
  faq: ['topics', 'sources'],
};

/**
 * A client of one hub.
 *
 * @param address where the hub is, without `/v1`
 */
export function wegwijzer(address: string, settings: Settings = {}): Hub {
  const base = address.replace(/\/+$/, '');
  const { cache, lang, previewToken } = settings;
  const ask = settings.fetch ?? ((url, init) => fetch(url, init));

  async function get(href: string, signal?: AbortSignal): Promise<any> {
    const url = base + href;
    const headers: Record<string, string> = {};
    // A preview is for one pair of eyes, and is not kept.
    const kept = previewToken ? undefined : await passingOver(() => known(url));
    // Nothing else is sent: browsers ask for leave before they send another origin a header that they do not know.
    if (previewToken) headers['Preview-Token'] = previewToken;
    if (kept) headers['If-None-Match'] = kept.etag;
    const response = await send(url, { headers, signal: signal ?? null });
    if (kept && response.status === 304) return kept.answer;
    const { text, answer } = await read(url, response, signal);
    const etag = response.headers.get('ETag');
    if (cache && etag && !previewToken) await passingOver(() => cache.set(url, { etag, text }));
    return answer;
  }

  async function known(url: string): Promise<{ etag: string; answer: any } | undefined> {
    const kept = await cache?.get(url);
    return kept ? { etag: kept.etag, answer: JSON.parse(kept.text) } : undefined;
  }

  async function send(url: string, init: RequestInit): Promise<Response> {
    try {
      return await ask(url, init);
    } catch (cause) {
      throw init.signal?.aborted ? cause : new WegwijzerProblem(url, undefined, undefined, cause);
    }
  }

  function target(path: string, parameters: Parameters = {}): string {
    const values: Record<string, unknown> = { ...parameters, lang: parameters.lang ?? lang, signal: undefined };
    // In one order, so that equal questions have one address.
    const query = Object.keys(values)
      .sort()
      .filter((name) => values[name] != null && String(values[name]) !== '')
      .map((name) => `${name}=${encodeURIComponent(String(values[name])).replaceAll('%2C', ',')}`);
    return `/v1/${path}${query.length ? '?' : ''}${query.join('&')}`;
  }

  const asking = (path: string) => async (parameters?: Parameters) => get(target(path, parameters), parameters?.signal);

  const asked = (path: string, list = '') => {
    return async (slug: string, parameters?: Parameters) => asking(path + named(slug) + list)(parameters);
  };

  async function* each(first: Promise<Page>, signal?: AbortSignal): AsyncGenerator<any> {
    for (let page = await first; ; page = await get(page.nextPage.href, signal)) {
      yield* page.items;
      if (!page.nextPage) return;
    }
  }

  const listing = (path: string) => {
    const list = asking(path);
    return Object.assign(list, {
      async *all(parameters?: Parameters) {
        yield* each(list(parameters), parameters?.signal);
      },
    });
  };

  const relation = (path: string, name: string) => {
    const list = asked(path, `/${name}`);
    return Object.assign(list, {
      async *all(slug: string, parameters?: Parameters) {
        yield* each(list(slug, parameters), parameters?.signal);
      },
    });
  };

  const entry = (type: keyof typeof lists) => {
    const path = `${type}s/`;
    return Object.assign(asked(path), Object.fromEntries(lists[type].map((name) => [name, relation(path, name)])));
  };

  async function changed(from: Parameters | string = {}, call: Parameters = {}): Promise<any> {
    return typeof from === 'string' ? get(from, call.signal) : asking('changes')(from);
  }

  const changes = Object.assign(changed, {
    async *all(from: Parameters | string = {}, call: Parameters = typeof from === 'string' ? {} : from) {
      for (let page = await changed(from, call); ; page = await changed(page.next, call)) {
        yield page;
        if (page.complete) return;
      }
    },
  });

  // Which type answers which question is said once, by Hub.
  return {
    hub: asking('hub'),
    source: entry('source'),
    sources: listing('sources'),
    topic: entry('topic'),
    topics: listing('topics'),
    guide: entry('guide'),
    guides: listing('guides'),
    faq: entry('faq'),
    faqs: listing('faqs'),
    search: listing('search'),
    suggest: asking('suggest'),
    changes,
    pages: {
      home: asking('pages/home'),
      source: asked('pages/sources/'),
      topic: asked('pages/topics/'),
      guide: asked('pages/guides/'),
      faq: asked('pages/faqs/'),
    },
    continue: ({ href }: NextPage, { signal }: Parameters = {}) => get(href, signal),
  } as unknown as Hub;
}

/** A slug as part of an address; nothing and dots would lead elsewhere. */
function named(slug: string): string {
  if (/^\.{0,2}$/.test(slug)) throw new TypeError(`"${slug}" is no slug`);
  return encodeURIComponent(slug);
}

/** What a cache gives. One that fails has nothing: it is there to spare, not to break. */
async function passingOver<T>(use: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}

async function read(url: string, response: Response, signal?: AbortSignal): Promise<{ text: string; answer: any }> {
  let text = '';
  let answer: any;
  try {
    text = await response.text();
    answer = JSON.parse(text);
  } catch (cause) {
    throw signal?.aborted ? cause : new WegwijzerProblem(url, response, undefined, cause);
  }
  if (response.ok && answer && typeof answer === 'object') return { text, answer };
  // A gateway's JSON is none of the hub's.
  const problem = !response.ok && typeof answer?.type === 'string' ? (answer as Problem) : undefined;
  throw new WegwijzerProblem(url, response, problem);
}

export type * from './schema.js';
export type * from './types.js';
