import type { fee, jobTypes, JobStatus, Pay, Question } from '#shared/domain/job.ts';
import type { StageDemand, StageKind } from '#shared/domain/stage.ts';
import type { z } from 'zod';

export const statusNames: { readonly [S in JobStatus]: string } = { draft: 'Draft', open: 'Open', 'on-hold': 'On hold', filled: 'Filled', closed: 'Closed' };

export const typeNames: { readonly [T in (typeof jobTypes)[number]]: string } = { permanent: 'Permanent', contract: 'Contract', temporary: 'Temporary', internal: 'Internal' };

export const unitNames: { readonly [U in Pay['unit']]: string } = { year: 'a year', month: 'a month', day: 'a day', hour: 'an hour' };

export const feeNames: { readonly [K in z.infer<typeof fee>['kind']]: string } = { none: 'No fee', percent: '% of a year’s pay', flat: 'Flat amount' };

export const stageKindNames: { readonly [K in StageKind]: string } = {
  new: 'New',
  screen: 'Screening',
  submitted: 'With the client',
  interview: 'Interview',
  offer: 'Offer',
  hired: 'Hired',
  closed: 'Closed',
};

export const demandNames: { readonly [D in StageDemand]: string } = { interview: 'An interview', note: 'A note' };

export const questionKindNames: { readonly [K in Question['kind']]: string } = { 'yes-no': 'Yes or no', text: 'Text', number: 'Number' };

/** Choices for a Select, in the order of the names. */
export function choices<Value extends string>(names: Readonly<Record<Value, string>>): { readonly value: Value; readonly label: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));
}

const common = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'TRY', 'CAD', 'AUD', 'NZD', 'JPY', 'SGD', 'HKD', 'INR', 'AED', 'SAR', 'ILS', 'ZAR', 'BRL', 'MXN'];

/** Currencies to choose from, the one in use among them. */
export function currencies(used: string): { readonly value: string; readonly label: string }[] {
  return [...new Set([used, ...common])].map((code) => ({ value: code, label: code }));
}
