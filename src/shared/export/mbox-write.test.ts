import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInMailbox, toMessage, type Mail } from './mbox-write.ts';

const at = Date.UTC(2026, 10, 3, 9, 5);
const mail: Mail = {
  id: '01934d00-0000-7000-8000-000000000001', createdAt: at, createdBy: 'u', personId: 'p', applicationId: null, jobId: null, at, body: 'Hello', pinned: false,
  visibility: 'team', versions: [], kind: 'mail', direction: 'out', subject: 'Our talk', to: 'ada@x.example',
};
const person = { given: 'Ada', family: 'Møller', preferred: '', original: '', emails: [{ address: 'ada@home.example', kind: 'personal', status: 'current', rank: 0 }] } as const;
const who = { person: { ...person, emails: [...person.emails] }, user: { name: 'Robin "R" Vega', email: 'robin@x.example' } };

/** Python's own reader of mailbox files: it knows nothing of this writer. */
const reader = `
import mailbox, json, sys, email.header
box = mailbox.mbox(sys.argv[1], create=False)
def text(v): return str(email.header.make_header(email.header.decode_header(v)))
print(json.dumps([{'from': text(m['From']), 'to': text(m['To']), 'subject': text(m['Subject']), 'date': m['Date'], 'line': m.get_from(), 'note': m['X-Warmbench-Note'],
  'body': m.get_payload(decode=True).decode('utf-8'), 'headers': len(m.keys())} for m in box]))
`;

type Read = { readonly from: string; readonly to: string; readonly subject: string; readonly date: string; readonly line: string; readonly note: string; readonly body: string; readonly headers: number };

function readBack(messages: readonly string[]): Read[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-mbox-'));
  try {
    writeFileSync(path.join(folder, 'mails.mbox'), messages.join(''));
    const { stdout, stderr, status } = spawnSync('python3', ['-c', reader, path.join(folder, 'mails.mbox')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return JSON.parse(stdout) as Read[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('a reader of another make (skipped where there is no python3)', () => {
  test('finds who wrote to whom, when and what, and that it is a note', { timeout: 60_000 }, () => {
    const [out, back] = readBack([toMessage(mail, who), toMessage({ ...mail, direction: 'in', to: '', subject: 'Ré: тест' }, who)]);
    expect(out).toMatchObject({ from: '"Robin \\"R\\" Vega" <robin@x.example>', to: 'Ada Møller <ada@x.example>', subject: 'Our talk', date: 'Tue, 3 Nov 2026 09:05:00 +0000', line: 'robin@x.example Tue Nov  3 09:05:00 2026' });
    expect(out?.note).toContain('not the original');
    expect(back).toMatchObject({ from: 'Ada Møller <ada@home.example>', to: '"Robin \\"R\\" Vega" <robin@x.example>', subject: 'Ré: тест' });
  });

  test('reads as many mails as there are, each text as it was, whatever is in it', { timeout: 60_000 }, () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('From me to you', '>From me', '>>From ', 'From ', '.', '', ' ', 'a b \t', `${'x'.repeat(75)}From here`, '日本'.repeat(50), '=?UTF-8?Q?x?=', '\r\nBcc: x@x.example'));
    const body = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n').toWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(body, line), { minLength: 1, maxLength: 50 }), (mails) => {
        const read = readBack(mails.map(([text, subject]) => toMessage({ ...mail, body: text, subject: subject.slice(0, 200).toWellFormed() }, who)));
        expect(read.map((one) => one.body.replace(/\n$/u, ''))).toEqual(mails.map(([text]) => text.replace(/\r\n?/gu, '\n')));
        const flat = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
        read.forEach((one, i) => {
          expect(one.headers).toBe(10);
          expect(flat(one.subject)).toBe(flat(mails[i]?.[1].slice(0, 200).toWellFormed() ?? ''));
        });
      }),
      { numRuns: 4 },
    );
  });
});

test('no row is longer than mail allows, or begins like a mail; a bad address is none; a draft is no mail', () => {
  const text = toMessage({ ...mail, body: `${'From x '.repeat(400)}\n>From y`, to: 'a b\nBcc: c@x.example' }, { person: undefined, user: undefined });
  expect(text.match(/^>*From /gmu)).toHaveLength(1);
  for (const row of text.split('\n')) expect(row.length).toBeLessThanOrEqual(78);
  expect(text).toContain('To: Unknown <unknown@mail.invalid>');
  expect(text).not.toContain('Bcc');
  expect(isInMailbox({ ...mail, direction: 'draft' })).toBe(false);
});
