import { z } from 'zod';
import { line, recordFields, text } from './record.ts';

export const companyKinds = ['client', 'employer', 'school'] as const;

export const company = z.object({
  ...recordFields,
  name: line.min(1),
  kinds: z.array(z.enum(companyKinds)),
  website: line,
  city: line,
  country: line,
  phone: line,
  notes: text,
  tags: z.array(line).max(200),
});
export type Company = z.infer<typeof company>;

export const emptyCompany: Omit<Company, 'id' | 'createdAt' | 'createdBy'> = {
  name: '',
  kinds: ['client'],
  website: '',
  city: '',
  country: '',
  phone: '',
  notes: '',
  tags: [],
};
