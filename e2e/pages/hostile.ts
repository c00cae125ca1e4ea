import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../launch.ts';
import { ask } from './bridge.ts';

/** The Big List of Naughty Strings, where it lies beside the repository; null elsewhere. */
export function naughtyStrings(): readonly string[] | null {
  const file = path.join(root, '../shared/samples/hostile/blns.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((text) => text !== '') : null;
}

/** Links that must open nothing, however they are written. */
export const deadLinks = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'file:///etc/passwd', 'smb://host/share', 'ms-msdt:/id PCWDiagnostic', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)'];

const PER_ENTRY = 25;

/**
 * Puts a person, a company and a note made of each text into the journal, as a device with other rules might; the window
 * shows them when it opens next. Answers the ids of the people, in order.
 */
export async function writeHostile(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const info = (await ask(page, 'journal.info')).value as { readonly userId: string };
  const ids = texts.map(() => crypto.randomUUID());
  for (let from = 0; from < texts.length; from += PER_ENTRY) {
    const part = texts.slice(from, from + PER_ENTRY);
    const ops = part.flatMap((text, i) => records(ids[from + i] ?? '', text, info.userId));
    const title = (part[0] ?? '').slice(0, 500);
    const answer = await ask(page, 'journal.append', { head: { id: crypto.randomUUID(), command: 'import.run', title, kind: 'do', target: null, subjects: [] }, ops });
    if (!answer.ok) throw new Error(answer.error?.message);
  }
  return ids;
}

function records(personId: string, text: string, createdBy: string): object[] {
  const born = { createdAt: 1_700_000_000_000, createdBy };
  const person = {
    ...born, id: personId, kinds: ['candidate'], given: text, family: '', preferred: '', original: text, title: text, employer: text, companyId: null, city: text, region: text, postcode: '',
    country: '', address: text, timeZone: '', emails: [{ address: text, kind: 'work', status: 'current', rank: 0 }], phones: [{ number: text, e164: null, kind: 'mobile', status: 'current', rank: 0 }],
    links: [text, ...deadLinks].map((url) => ({ url, label: text })), skills: [text], languages: [text], summary: text,
    interest: { level: 'warm', roles: text, places: text, pay: text, availability: text, notice: text, remote: 'unknown', reason: text }, source: text, owners: [], tags: [text],
    doNotContact: false, offLimits: '', consent: { state: 'unknown', basis: '', at: null, expires: null }, rating: 0,
  };
  const companyId = crypto.randomUUID();
  const company = { ...born, id: companyId, name: text, kinds: ['client'], website: 'javascript:alert(1)', city: text, country: '', phone: text, notes: text, tags: [text] };
  const noteId = crypto.randomUUID();
  const note = { ...born, id: noteId, kind: 'note', personId, applicationId: null, jobId: null, at: born.createdAt, body: text, pinned: false, visibility: 'team', versions: [] };
  return [
    { kind: 'create', entity: 'people', id: personId, value: person, inverse: { kind: 'del' } },
    { kind: 'create', entity: 'companies', id: companyId, value: company, inverse: { kind: 'del' } },
    { kind: 'event', entity: 'activities', id: noteId, value: note, inverse: { kind: 'del' }, refs: [personId] },
  ];
}
