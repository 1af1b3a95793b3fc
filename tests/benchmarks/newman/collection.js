'use strict';

// node collection.js RUN.JSONL ENDPOINT OUT.JSON: makes a Postman collection of the recorded requests, in the order they were begun. Each
// has a test of status and Code, but for those whose answer depends on what is under way at the same time (bursts, overlaps) or on an id
// of this very run (cleanups): newman sends one request after the other. The variables of `serve` say what the masked AccessKeyIds were.

const fs = require('fs');

const [record, endpoint, out] = process.argv.slice(2);
const ids = Object.keys(process.env).filter((n) => /^CONFORMANCE_Accounts__[^_]+__AccessKeyId$/.test(n)).map((n) => process.env[n]);
const lines = fs.readFileSync(record, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const begun = (e) => Date.parse(e.times.startedAt);

const unmasked = (text) => text.replace(/[A-Za-z0-9]{4}\*{4,}/g, (mask) => ids.find((id) => id.length === mask.length && id.startsWith(mask.slice(0, 4))) ?? mask);

const codeOf = (text) => {
  const match = /<Code>([^<]*)<\/Code>|"Code":"([^"]*)"/.exec(text);
  return match ? match[1] ?? match[2] : null;
};

function isTold(exchanges, one) {
  const [first, second] = exchanges;
  const isBurst = exchanges.some((e) => e.role === 'recovery');
  const isOverlap = first.role === 'setUp' && second && begun(second) < begun(first) + first.times.endMilliseconds - 1;
  return !isBurst && !isOverlap && one.role !== 'cleanup' && one.role !== 'recovery';
}

function testOf(response) {
  const code = codeOf(response.body.text ?? '');
  return [
    `pm.test('status ${response.status}', () => pm.expect(pm.response.code).to.eql(${response.status}));`,
    `const found = ${/<Code>([^<]*)<\/Code>|"Code":"([^"]*)"/}.exec(pm.response.text() ?? '');`,
    `pm.test(${JSON.stringify(`Code ${code}`)}, () => pm.expect(found ? found[1] ?? found[2] : null).to.eql(${JSON.stringify(code)}));`,
  ];
}

const itemOf = (name, exchanges) => (one, index) => ({
  name: `${name} ${index}`,
  request: {
    method: one.request.method,
    url: endpoint.replace(/\/$/, '') + unmasked(one.request.url.slice(one.request.url.indexOf('/', one.request.url.indexOf('://') + 3))),
    header: one.request.headers.filter((h) => h.name !== 'Transfer-Encoding').map((h) => ({ key: h.name, value: h.value })),
    ...(one.request.body ? { body: { mode: 'raw', raw: unmasked(one.request.body.text) } } : {}),
  },
  protocolProfileBehavior: { disableUrlEncoding: true, followRedirects: false, disableCookies: true },
  event: isTold(exchanges, one) ? [{ listen: 'test', script: { type: 'text/javascript', exec: testOf(one.response) } }] : [],
});

const cases = lines.filter((l) => l.type === 'case' && l.evidence.exchanges.length > 0);
cases.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
const collection = {
  info: { name: 'conformance', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    ...lines[0].preflight.exchanges.map(itemOf('preflight', lines[0].preflight.exchanges)),
    ...cases.flatMap((c) => c.evidence.exchanges.map(itemOf(c.id, c.evidence.exchanges))),
  ],
};
fs.writeFileSync(out, JSON.stringify(collection));
