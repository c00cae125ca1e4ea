import { z } from 'zod';
import { companyKinds } from '#shared/domain/company.ts';

const short = z.string().trim().max(500, 'Keep it to one line of 500 characters.');

/** What is typed of a new company. */
export const companyForm = z.object({
  name: short.min(1, 'Give the company a name.'),
  kinds: z.array(z.enum(companyKinds)),
  website: short,
  phone: short,
  city: short,
  country: short,
});
export type CompanyForm = z.input<typeof companyForm>;

export const emptyCompanyForm: CompanyForm = { name: '', kinds: ['client'], website: '', phone: '', city: '', country: '' };

const draft = z.object({ name: z.string(), kinds: companyForm.shape.kinds, website: z.string(), phone: z.string(), city: z.string(), country: z.string() });

/** What was typed before and not saved; an empty form when there is nothing. */
export function parseCompanyDraft(text: string): CompanyForm {
  try {
    return text === '' ? emptyCompanyForm : draft.parse(JSON.parse(text));
  } catch {
    return emptyCompanyForm;
  }
}

/** The form as it is kept: empty when nothing is typed. */
export function keepCompany(form: CompanyForm): string {
  const { kinds: _kinds, ...texts } = form;
  return Object.values(texts).some((text) => text.trim() !== '') ? JSON.stringify(form) : '';
}
