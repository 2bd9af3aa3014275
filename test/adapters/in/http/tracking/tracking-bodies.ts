const mebibyte = 1024 * 1024;
const xml = 'application/xml';
const json = 'application/json';

export interface Hostile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
  /** Which limit refuses it: a piece of the answer's detail. */
  readonly says: string;
}

const event = '<event><orderId>A-1</orderId><status>PLACED</status><eventTs>2026-03-02T09:30:00Z</eventTs></event>';
const batch = (before: string, inside = event, tail = '') => `${before}<events>${inside}</events>${tail}`;
const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const many = (text: string, bytes = 500_000) => text.repeat(Math.floor(bytes / text.length));

/** What somebody might send to stop the service, or to make it read what it should not. */
export const hostileBodies: readonly Hostile[] = [
  {
    name: 'a billion laughs',
    says: 'Document type',
    type: xml,
    body: batch(`<!DOCTYPE x [<!ENTITY l0 "ha">${lol}]>`, '&l9;'),
  },
  {
    name: 'one entity, used often',
    says: 'Document type',
    type: xml,
    body: batch(`<!DOCTYPE x [<!ENTITY big "${'A'.repeat(9_000)}">]>`, many('&big;')),
  },
  {
    name: 'a file as an entity',
    says: 'Document type',
    type: xml,
    body: batch('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  },
  {
    name: 'a DTD from elsewhere',
    says: 'Document type',
    type: xml,
    body: batch('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'),
  },
  { name: 'many document types', says: 'Document type', type: xml, body: batch(many('<!DOCTYPE x []>')) },
  { name: 'a document type in small letters', says: 'Document type', type: xml, body: batch('<!doctype x []>') },
  {
    name: 'an entity that is declared in the middle',
    says: 'Document type',
    type: xml,
    body: batch('', `<!ENTITY x "y">${event}`),
  },
  {
    name: 'an entity that nobody declared',
    says: 'Only the entities',
    type: xml,
    body: batch('', '<event><orderId>&nbsp;</orderId></event>'),
  },
  { name: 'numeric references', says: 'Only the entities', type: xml, body: batch('', many('&#65;')) },
  { name: 'a reference out of range', says: 'Only the entities', type: xml, body: batch('', '&#x99999999;') },
  { name: 'a single ampersand', says: 'Only the entities', type: xml, body: batch('', '& ') },
  {
    name: 'elements 10,000 deep',
    says: 'deeper than 8',
    type: xml,
    body: '<a>'.repeat(10_000) + '</a>'.repeat(10_000),
  },
  {
    name: 'elements 10,000 deep inside an event',
    says: 'deeper than 8',
    type: xml,
    body: batch('', `<event>${'<a>'.repeat(10_000)}`),
  },
  {
    name: 'elements that hide their depth in attributes',
    says: 'deeper than 8',
    type: xml,
    body: batch('', '<a b="/>">'.repeat(10_000)),
  },
  { name: 'a quarter of a million elements', says: 'more than 8008', type: xml, body: batch('', many('<a/>')) },
  { name: 'comments only', says: 'more than 8008', type: xml, body: batch('', many('<!---->')) },
  { name: 'a comment that does not end', says: 'does not end', type: xml, body: batch('', `<!--${many('x')}`) },
  { name: 'a tag of half a megabyte', says: 'A tag cannot', type: xml, body: `<events${many(' ')}/>` },
  { name: 'attributes of half a megabyte', says: 'A tag cannot', type: xml, body: `<events${many(' a="b"')}/>` },
  { name: 'a tag that does not end', says: 'A tag cannot', type: xml, body: `<events${many('x')}` },
  { name: 'angle brackets only', says: 'A tag cannot', type: xml, body: many('<') },
  { name: 'processing instructions', says: 'A tag cannot', type: xml, body: batch(many('<?x y?>')) },
  {
    name: 'tags that do not match',
    says: '</events> closes nothing',
    type: xml,
    body: '<events><event></events></event>',
  },
  { name: 'two roots', says: 'more than one root', type: xml, body: `${batch('')}${batch('')}` },
  { name: 'text around the root', says: 'outside the root', type: xml, body: batch('', event, 'tail') },
  {
    name: 'a reserved name',
    says: 'cannot be read',
    type: xml,
    body: batch('', '<event><__proto__><x>1</x></__proto__></event>'),
  },
  { name: 'XML of 5 MB', says: 'At most 524288', type: xml, body: batch('', many(event, 5 * mebibyte)) },
  {
    name: 'a bomb of 5 MB',
    says: 'At most 524288',
    type: xml,
    body: batch(`<!DOCTYPE x [${many('<!ENTITY a "b">', 5 * mebibyte)}]>`),
  },
  {
    name: 'arrays 10,000 deep',
    says: 'deeper than 8',
    type: json,
    body: `{"event":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  },
  {
    name: 'objects 10,000 deep',
    says: 'deeper than 8',
    type: json,
    body: `${'{"event":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  },
  { name: 'half a megabyte of brackets', says: 'deeper than 8', type: json, body: many('[') },
  {
    name: 'half a megabyte of empty objects',
    says: 'more than 8008',
    type: json,
    body: `{"event":[${many('{},')}{}]}`,
  },
  { name: 'half a megabyte of numbers', says: 'Nothing was published', type: json, body: `{"event":[${many('1,')}1]}` },
  { name: 'a text of half a megabyte', says: 'Nothing was published', type: json, body: `{"event":"${many('x')}"}` },
  { name: 'a text that does not end', says: 'not JSON', type: json, body: `{"event":"${many('\\"')}` },
  {
    name: 'an order id of half a megabyte',
    says: 'Nothing was published',
    type: json,
    body: `{"event":[{"orderId":"${many('A')}"}]}`,
  },
  {
    name: 'a prototype',
    says: 'Nothing was published',
    type: json,
    body: '{"__proto__":{"event":[]},"constructor":{"prototype":{"event":[]}}}',
  },
  {
    name: 'JSON of 5 MB',
    says: 'At most 524288',
    type: json,
    body: `{"event":[${many('{"orderId":"A-1"},', 5 * mebibyte)}{}]}`,
  },
];
