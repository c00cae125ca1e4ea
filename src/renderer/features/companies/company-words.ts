import { companyKinds, type Company } from '#shared/domain/company.ts';
import { formatList } from '#ui/format/format.ts';
import { locale } from '#ui/format/locale.ts';

type Kind = (typeof companyKinds)[number];

export const kindNames: { readonly [K in Kind]: string } = { client: 'Client', employer: 'Employer', school: 'School' };

/** `Client and employer`, in the order of the kinds. */
export function kindsText(kinds: Company['kinds']): string {
  const [first = '', ...rest] = companyKinds.filter((kind) => kinds.includes(kind)).map((kind) => kindNames[kind]);
  return formatList([first, ...rest.map((name) => name.toLocaleLowerCase())].filter(Boolean));
}

/** The kinds with one switched. */
export function withKind(kinds: Company['kinds'], kind: Kind): Kind[] {
  return companyKinds.filter((one) => (one === kind ? !kinds.includes(one) : kinds.includes(one)));
}

/** A country as people say it: the name of a two-letter code, anything else as it was typed. */
export function countryText(typed: string): string {
  if (!/^[a-z]{2}$/iu.test(typed)) return typed;
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(typed.toUpperCase()) ?? typed;
}
