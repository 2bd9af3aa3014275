import { describe, expect, test } from 'vitest';
import { harness } from '../harness.ts';
import { path, refused } from './tracking-answers.ts';

const event = '<event><orderId>A-1</orderId><status>PLACED</status><eventTs>2026-03-02T09:30:00Z</eventTs></event>';
const post = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/xml' },
});

/** XML that is whole but for one fault, and how the answer names it. */
const faulty: readonly [string, string, string][] = [
  ['a root that is never closed', `<events>${event}`, '<events> is not closed.'],
  ['an event that is never closed', `<events><event><orderId>A-1</orderId>`, '<event> is not closed.'],
  ['an end of another element', `<events>${event}</event>`, '</event> closes nothing.'],
  ['an end without a beginning', '</events>', '</events> closes nothing.'],
  ['ends in the wrong order', '<events><event></events></event>', '</events> closes nothing.'],
  ['a second root', `<events>${event}</events><events/>`, 'There is more than one root element.'],
  ['a second root after an empty one', '<events/><events/>', 'There is more than one root element.'],
  ['no root', '<?xml version="1.0"?><!-- nothing -->', 'There is no root element.'],
  ['text before the root', `x<events>${event}</events>`, 'Text stands outside the root element.'],
  ['text behind the root', `<events>${event}</events>x`, 'Text stands outside the root element.'],
  ['a comment that does not end', `<events><!-- ${event}</events>`, 'A comment or CDATA section does not end.'],
  [
    'a CDATA section that does not end',
    `<events><![CDATA[ ${event}</events>`,
    'A comment or CDATA section does not end.',
  ],
  [
    'an attribute without quotes',
    `<events a=1>${event}</events>`,
    'A tag cannot be read; known are elements with tags of at most 512 characters, comments and CDATA.',
  ],
  [
    'a tag of 513 characters',
    `<events a="${'x'.repeat(500)}">${event}</events>`,
    'A tag cannot be read; known are elements with tags of at most 512 characters, comments and CDATA.',
  ],
  ['nine levels', `${'<a>'.repeat(9)}${'</a>'.repeat(9)}`, 'Elements are nested deeper than 8.'],
  [
    'an entity of its own',
    `<events>&a;${event}</events>`,
    'Only the entities &lt; &gt; &amp; &quot; &apos; are known.',
  ],
  [
    'a prefix of more than 64 characters',
    `<${'p'.repeat(70)}:events/>`,
    `<${'p'.repeat(64)}> has a prefix; elements are known without one: <events>, in a default namespace (xmlns="…") or in none.`,
  ],
  ['a name of more than 64 characters', `<${'n'.repeat(70)}>`, `<${'n'.repeat(64)}> is not closed.`],
];

/** XML that is whole, of one event each. */
const whole: readonly [string, string][] = [
  ['a tag of 512 characters', `<events a="${'x'.repeat(499)}">${event}</events>`],
  [
    'a declaration, blanks and comments around the root',
    `\n<?xml version="1.0"?>\n<!-- a --> <events>${event}</events>\n<!-- b -->\n`,
  ],
  ['markup within a comment', `<events><!-- <event></b> -->${event}</events>`],
  ['white space within its tags', `<events a = 'b' >${event}</events >`],
  ['empty elements', `<events><a/><b c="d"/>${event}</events>`],
];

describe('XML of a tracking batch (TR1, TR6)', () => {
  test.each(faulty)('%s is refused by its name, and nothing is published', async (_, body, detail) => {
    const { app, batches } = harness();

    const answer = await refused(await app.request(path, post(body)));

    expect(answer.detail).toBe(detail);
    expect(batches).toEqual([]);
  });

  test.each(whole)('%s is read', async (_, body) => {
    const { app, batches } = harness();

    const answer = await app.request(path, post(body));

    expect(answer.status).toBe(202);
    expect(batches.map(({ reports }) => reports)).toEqual([
      [{ orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z' }],
    ]);
  });

  test('the entities of XML stay the text that was sent, and fail the fields that they are in', async () => {
    const { app } = harness();
    const body = `<events>${event.replace('A-1', 'A&amp;1')}</events>`;

    const { errors } = await refused(await app.request(path, post(body)));

    expect(errors?.map(({ pointer }) => pointer)).toEqual(['#/event/0/orderId']);
  });
});
