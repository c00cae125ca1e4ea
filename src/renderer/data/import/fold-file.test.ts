import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDraft, aMail, aPhone } from '../testing/drafts.ts';
import { foldDrafts } from './fold-file.ts';

describe('foldDrafts', () => {
  test('one address and one name is one person, with both lines and everything said', () => {
    const [ada, ...rest] = foldDrafts([
      aDraft({ emails: [aMail('ada@example.org')], title: 'Nurse', note: 'Met in May.' }),
      aDraft({ line: 3, emails: [aMail('ADA@example.org')], title: 'Doctor', city: 'Berlin', ownerName: 'Robin' }),
    ]);
    expect(rest).toEqual([]);
    expect(ada).toMatchObject({ lines: [2, 3], draft: { title: 'Nurse', city: 'Berlin', ownerName: 'Robin' } });
    expect(ada?.draft.note).toBe('Met in May.\n\nLine 3 says otherwise:\nJob title: Doctor');
  });

  test('a family that shares an address stays apart, also when one of them comes again', () => {
    const shared = [aMail('family@example.org')];
    const folded = foldDrafts([
      aDraft({ emails: shared }),
      aDraft({ line: 3, given: 'Byron', emails: shared }),
      aDraft({ line: 4, given: 'Byron', emails: shared, city: 'London' }),
    ]);
    expect(folded.map(({ lines }) => lines)).toEqual([[2], [3, 4]]);
  });

  test('a shared phone is a switchboard', () => {
    const phones = [aPhone('030 1', '+49301')];
    expect(foldDrafts([aDraft({ phones }), aDraft({ line: 3, phones })])).toHaveLength(2);
  });

  test('a row without a name joins the one with the same profile; people without keys never join', () => {
    const links = [{ url: 'https://linkedin.com/in/ada', label: 'LinkedIn' }];
    const folded = foldDrafts([aDraft({ links }), aDraft({ line: 3, given: '', family: '', links }), aDraft({ line: 4 }), aDraft({ line: 5 })]);
    expect(folded.map(({ lines }) => lines)).toEqual([[2, 3], [4], [5]]);
  });

  test('no row gets lost, whatever is shared', () => {
    const row = fc.record({ given: fc.constantFrom('', 'Ada', 'Bo'), mail: fc.constantFrom('a@x.example', 'b@x.example', null) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const drafts = rows.map(({ given, mail }, i) => aDraft({ line: i, given, family: '', emails: mail === null ? [] : [aMail(mail)] }));
        const lines = foldDrafts(drafts).flatMap((folded) => folded.lines);
        expect(lines.toSorted((a, b) => a - b)).toEqual(drafts.map(({ line }) => line));
      }),
      { numRuns: 200 },
    );
  });
});
