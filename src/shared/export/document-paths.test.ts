import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentKinds } from '#shared/domain/document.ts';
import { DocumentPaths, isDocumentPath } from './document-paths.ts';

const cv = { personId: 'a', kind: 'cv', version: 2, name: 'Anna new.PDF', format: 'pdf' } as const;
const anna = { given: 'Anna', family: 'Miller', preferred: 'Annie', original: '', emails: [] };

test('a document is found by whose it is and what it is', () => {
  const paths = new DocumentPaths();
  expect(paths.of(cv, anna)).toBe('documents/Miller, Anna/CV v2 - Anna new.pdf');
  expect(paths.of(cv, anna)).toBe('documents/Miller, Anna/CV v2 - Anna new (2).pdf');
  expect(paths.of({ ...cv, personId: 'b' }, { ...anna, given: 'ANNA' })).toBe('documents/Miller, ANNA (2)/CV v2 - Anna new.pdf');
  expect(paths.of({ ...cv, personId: 'c', name: '...' }, { ...anna, given: '', family: '', preferred: '', original: 'aux' })).toBe('documents/_aux/CV v2.pdf');
  expect(paths.of({ ...cv, personId: 'd', name: '../../x' }, undefined)).toBe('documents/Nobody/CV v2 - x.pdf');
});

test.each(['documents/a', 'documents/a/b/c', '/documents/a/b', 'documents/../b', 'documents/a/..', 'documents/a/con.pdf', 'documents/a/b.', 'documents/a/ b', 'documents//b', 'Documents/a/b', 'documents/a\\b/c', `documents/a/${'x'.repeat(256)}`, 'documents/a/b\u202egpj', 'documents/a/b:c'])('%j is no such path', (path) => {
  expect(isDocumentPath(path)).toBe(false);
});

test('whatever people and files are called, every path is safe and no other one', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Müller', 'MÜLLER', 'Mu\u0308ller', 'nul', 'CON.x', '..', '/', 'ß', 'SS', '日'.repeat(200), '👩‍👩‍👧'.repeat(40)));
  const document = fc.record({ personId: fc.constantFrom('a', 'b', 'c'), kind: fc.constantFrom(...documentKinds), version: fc.nat({ max: 3 }), name: text, format: fc.constantFrom('pdf' as const, 'jpeg' as const) });
  const person = fc.record({ given: text, family: text, preferred: text, original: text, emails: fc.constant<never[]>([]) });
  fc.assert(
    fc.property(fc.array(fc.tuple(document, person)), (all) => {
      const paths = new DocumentPaths();
      const given = all.map(([one, whose]) => paths.of(one, whose));
      for (const path of given) {
        expect(isDocumentPath(path), path).toBe(true);
        for (const part of path.split('/')) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(255);
      }
      expect(new Set(given.map((path) => path.normalize('NFD').toLowerCase())).size).toBe(given.length);
    }),
  );
});
