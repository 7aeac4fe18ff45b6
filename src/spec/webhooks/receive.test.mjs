// Receives messages of the running hub and checks them: HMAC with the official library of Standard Webhooks, Ed25519 with Node's own.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { isOfTheHub } from './verify.mjs';

const { Webhook } = createRequire(`${process.env.TOOLS}/`)('standardwebhooks');
const { HUB: hub, KEY: key } = process.env;
const messages = [];
const waiting = [];
const receiver = createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    response.writeHead(204).end();
    const message = { headers: request.headers, body: Buffer.concat(pieces).toString() };
    const reader = waiting.shift();
    reader ? reader(message) : messages.push(message);
  });
});
let webhook;
let secret;

/** The next message. */
function next() {
  return messages.length ? Promise.resolve(messages.shift()) : new Promise((resolve) => waiting.push(resolve));
}

/** What the editorial API answers. */
async function editorial(method, path, body) {
  const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(hub + '/editorial/v1' + path, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** The keys of the hub as everybody gets them. */
async function jwks() {
  return (await fetch(hub + '/.well-known/jwks.json')).json();
}

/** Sends a message that says nothing. */
async function trial() {
  assert.equal((await editorial('POST', `/webhooks/${webhook}/test`)).outcome, 'DELIVERED');
  return next();
}

before(async () => {
  await new Promise((ready) => receiver.listen(0, '127.0.0.1', ready));
  const made = await editorial('POST', '/webhooks', {
    name: 'CI',
    url: `http://127.0.0.1:${receiver.address().port}/hook`,
    events: ['content.changed'],
    hmac: true,
  });
  webhook = made.id;
  secret = made.secret;
});

after(() => receiver.close());

test('standardwebhooks verifies the HMAC of a change, and refuses another body', async () => {
  const whole = await editorial('GET', '/export');
  whole.hub.texts.en.name = 'Told by webhooks';
  await editorial('POST', '/import?force=true', whole);

  const { headers, body } = await next();

  const told = new Webhook(secret).verify(body, headers);
  assert.equal(told.type, 'content.changed');
  assert.deepEqual(told.data.entries, [{ type: 'hub', slug: 'hub', kind: 'put' }]);
  assert.ok(Buffer.byteLength(body) < 20_000);
  assert.throws(() => new Webhook(secret).verify(body.replace('hub', 'bad'), headers));
});

test("node's own crypto verifies the Ed25519 signature by the published keys, and refuses another body", async () => {
  const { headers, body } = await trial();

  assert.ok(isOfTheHub(await jwks(), headers, body));
  assert.ok(!isOfTheHub(await jwks(), headers, body.replace('test', 'best')));
  assert.ok(!isOfTheHub(await jwks(), { ...headers, 'webhook-timestamp': '1' }, body));
});

test('after a rotation the old secret and the old key are as good as the new ones', async () => {
  const before = { secret, jwks: await jwks() };
  const renewed = (await editorial('POST', `/webhooks/${webhook}/secret`)).secret;
  await editorial('POST', '/webhook-keys');

  const { headers, body } = await trial();

  for (const known of [before.secret, renewed]) {
    assert.equal(new Webhook(known).verify(body, headers).type, 'webhook.test');
  }
  assert.ok(isOfTheHub(before.jwks, headers, body));
  assert.ok(isOfTheHub({ keys: (await jwks()).keys.slice(0, 1) }, headers, body));
});
