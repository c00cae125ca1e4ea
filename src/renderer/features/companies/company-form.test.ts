import { expect, test } from 'vitest';
import { companyForm, emptyCompanyForm, keepCompany, parseCompanyDraft } from './company-form.ts';

test('what was typed comes back; a kind alone is nothing typed', () => {
  const typed = { ...emptyCompanyForm, city: 'Bonn' };
  expect(parseCompanyDraft(keepCompany(typed))).toEqual(typed);
  expect(keepCompany({ ...emptyCompanyForm, kinds: ['school'] })).toBe('');
});

test('what cannot be read is an empty form', () => {
  expect(parseCompanyDraft('{')).toEqual(emptyCompanyForm);
  expect(parseCompanyDraft('{"name":1}')).toEqual(emptyCompanyForm);
});

test('a company needs a name', () => {
  expect(companyForm.safeParse({ ...emptyCompanyForm, name: ' ' }).error?.issues[0]?.message).toBe('Give the company a name.');
  expect(companyForm.parse({ ...emptyCompanyForm, name: ' Mercy ' }).name).toBe('Mercy');
});
