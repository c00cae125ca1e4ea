import type { Email, Phone } from '#shared/domain/contact-point.ts';
import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';

/** The name of a person, company, job or user by id; the id itself where nobody knows it, empty for none. */
export type NameOf = (id: string | null) => string;

/** Under this name a document's place in the export is asked for. */
export function placeOf(documentId: string): string {
  return `file of ${documentId}`;
}

/** A column of a table: what it is called, and what its cell says of a record. */
export type Column<T extends TableName> = readonly [header: string, cell: (record: Records[T], nameOf: NameOf) => string];

/** An instant as people and spreadsheets read it, in UTC; empty for none. */
function time(ms: number | null): string {
  return ms === null ? '' : new Date(ms).toISOString();
}

const list = (values: readonly string[]): string => values.join('; ');
const yes = (value: boolean): string => (value ? 'yes' : 'no');
const json = (value: unknown): string => JSON.stringify(value);
const mails = (emails: readonly Email[], kind: Email['kind']): string => list(emails.filter((one) => one.kind === kind).map(({ address }) => address));
const phones = (all: readonly Phone[], kind: Phone['kind']): string => list(all.filter((one) => one.kind === kind).map(({ number }) => number));

type Born = { readonly createdAt: number; readonly createdBy: string };
const added = ['Added', ({ createdAt }: Born) => time(createdAt)] as const;
const addedBy = ['Added by', ({ createdBy }: Born, nameOf: NameOf) => nameOf(createdBy)] as const;
const id = ['Id', (record: { readonly id: string }) => record.id] as const;

/** People's columns are named so that an import of the file maps them by itself. */
export const peopleColumns: readonly Column<'people'>[] = [
  ['Given name', ({ given }) => given],
  ['Family name', ({ family }) => family],
  ['Preferred name', ({ preferred }) => preferred],
  ['Full name', ({ original }) => original],
  ['Job title', ({ title }) => title],
  ['Employer', ({ employer }) => employer],
  ['Email', ({ emails }) => mails(emails, 'other')],
  ['Work email', ({ emails }) => mails(emails, 'work')],
  ['Personal email', ({ emails }) => mails(emails, 'personal')],
  ['Phone', (person) => phones(person.phones, 'other')],
  ['Mobile', (person) => phones(person.phones, 'mobile')],
  ['Work phone', (person) => phones(person.phones, 'work')],
  ['Home phone', (person) => phones(person.phones, 'home')],
  ['Fax', (person) => phones(person.phones, 'fax')],
  ['Links', ({ links }) => links.map(({ url }) => url).join(' ')],
  ['Street address', ({ address }) => address],
  ['City', ({ city }) => city],
  ['Region', ({ region }) => region],
  ['Postcode', ({ postcode }) => postcode],
  ['Country', ({ country }) => country],
  ['Time zone', ({ timeZone }) => timeZone],
  ['Skills', ({ skills }) => list(skills)],
  ['Languages', ({ languages }) => list(languages)],
  ['Tags', ({ tags }) => list(tags)],
  ['Summary', ({ summary }) => summary],
  ['Kinds', ({ kinds }) => list(kinds)],
  ['Source', ({ source }) => source],
  ['Owner', ({ owners }, nameOf) => list(owners.map(nameOf))],
  ['Interest', ({ interest }) => interest.level],
  ['Desired role', ({ interest }) => interest.roles],
  ['Desired location', ({ interest }) => interest.places],
  ['Desired pay', ({ interest }) => interest.pay],
  ['Availability', ({ interest }) => interest.availability],
  ['Notice period', ({ interest }) => interest.notice],
  ['Works remotely', ({ interest }) => interest.remote],
  ['Why this interest', ({ interest }) => interest.reason],
  ['Consent', ({ consent }) => consent.state],
  ['Consent on', ({ consent }) => consent.basis],
  ['Consent since', ({ consent }) => time(consent.at)],
  ['Consent until', ({ consent }) => time(consent.expires)],
  ['Do not contact', ({ doNotContact }) => (doNotContact ? 'yes' : '')],
  ['Off limits', ({ offLimits }) => offLimits],
  ['Rating', ({ rating }) => (rating === 0 ? '' : String(rating))],
  ['Company', ({ companyId }, nameOf) => nameOf(companyId)],
  added,
  addedBy,
  id,
];

/** The columns of every table. Lists are parted by semicolons; what has parts of its own is JSON. */
export const csvColumns: { readonly [T in TableName]: readonly Column<T>[] } = {
  people: peopleColumns,
  merges: [
    ['Person', ({ winnerId }, nameOf) => nameOf(winnerId)],
    ['Merged', ({ loserName }) => loserName],
    ['Merged on', ({ createdAt }) => time(createdAt)],
    ['Merged by', ({ createdBy }, nameOf) => nameOf(createdBy)],
    ['Person id', ({ winnerId }) => winnerId],
    ['Merged id', ({ loserId }) => loserId],
    id,
  ],
  companies: [
    ['Name', ({ name }) => name],
    ['Kinds', ({ kinds }) => list(kinds)],
    ['Website', ({ website }) => website],
    ['City', ({ city }) => city],
    ['Country', ({ country }) => country],
    ['Phone', ({ phone }) => phone],
    ['Tags', ({ tags }) => list(tags)],
    ['Notes', ({ notes }) => notes],
    added,
    addedBy,
    id,
  ],
  jobs: [
    ['Title', ({ title }) => title],
    ['Company', ({ companyId }, nameOf) => nameOf(companyId)],
    ['Hiring contact', ({ hiringContactId }, nameOf) => nameOf(hiringContactId)],
    ['Status', ({ status }) => status],
    ['Place', ({ place }) => place],
    ['Type', ({ type }) => type],
    ['Openings', ({ openings }) => String(openings)],
    ['Pay from', ({ pay }) => (pay.min === null ? '' : String(pay.min))],
    ['Pay to', ({ pay }) => (pay.max === null ? '' : String(pay.max))],
    ['Currency', ({ pay }) => pay.currency],
    ['Paid by', ({ pay }) => pay.unit],
    ['Fee', ({ fee }) => (fee.kind === 'none' ? '' : `${fee.amount}${fee.kind === 'percent' ? ' %' : ''}`)],
    ['Owner', ({ ownerId }, nameOf) => nameOf(ownerId)],
    ['Stages', ({ stages }) => list(stages.map(({ name }) => name))],
    ['Questions', ({ questions }) => list(questions.map(({ text }) => text))],
    ['Description', ({ description }) => description],
    added,
    addedBy,
    id,
  ],
  pipelines: [['Name', ({ name }) => name], ['Stages', ({ stages }) => list(stages.map(({ name }) => name))], added, addedBy, id],
  applications: [
    ['Person', ({ personId }, nameOf) => nameOf(personId)],
    ['Job', ({ jobId }, nameOf) => nameOf(jobId)],
    ['Stage', ({ progress, jobId }, nameOf) => nameOf(`${jobId}/${progress.stageId}`)],
    ['State', ({ progress }) => progress.state],
    ['Since', ({ progress }) => time(progress.since)],
    ['Reason', ({ progress }) => progress.reason?.text ?? ''],
    ['Note on the reason', ({ progress }) => progress.reason?.note ?? ''],
    ['Source', ({ source }) => source],
    ['Owner', ({ ownerId }, nameOf) => nameOf(ownerId)],
    ['Document id', ({ documentId }) => documentId ?? ''],
    ['Answers', ({ answers }) => (Object.keys(answers).length === 0 ? '' : json(answers))],
    added,
    addedBy,
    ['Person id', ({ personId }) => personId],
    ['Job id', ({ jobId }) => jobId],
    id,
  ],
  activities: [
    ['When', ({ at }) => time(at)],
    ['Kind', ({ kind }) => kind],
    ['Person', ({ personId }, nameOf) => nameOf(personId)],
    ['Job', ({ jobId }, nameOf) => nameOf(jobId)],
    ['Text', ({ body }) => body],
    ['Details', (activity) => detailsOf(activity)],
    ['Pinned', ({ pinned }) => yes(pinned)],
    ['Visibility', ({ visibility }) => visibility],
    ['Earlier texts', ({ versions }) => (versions.length === 0 ? '' : json(versions))],
    ['Written down', ({ createdAt }) => time(createdAt)],
    ['Written by', ({ createdBy }, nameOf) => nameOf(createdBy)],
    ['Person id', ({ personId }) => personId],
    ['Job id', ({ jobId }) => jobId ?? ''],
    id,
  ],
  interviews: [
    ['Start', ({ slot }) => time(slot.start)],
    ['Minutes', ({ slot }) => String(slot.minutes)],
    ['Time zone', ({ slot }) => slot.zone],
    ['Person', ({ personId }, nameOf) => nameOf(personId)],
    ['Job', ({ jobId }, nameOf) => nameOf(jobId)],
    ['Title', ({ title }) => title],
    ['Type', ({ type }) => type],
    ['Round', ({ round }) => round],
    ['Status', ({ status }) => status],
    ['Place', ({ place }) => place],
    ['Link', ({ link }) => link],
    ['Attendees', ({ attendees }) => list(attendees.map(({ name, email, role, answer }) => `${name} <${email}> (${role}, ${answer})`))],
    ['Message', ({ message }) => message],
    ['Notes', ({ notes }) => notes],
    ['Calendar uid', ({ uid }) => uid],
    ['Person id', ({ personId }) => personId],
    id,
  ],
  tasks: [
    ['Task', ({ title }) => title],
    ['Due', ({ due }) => due],
    ['Done', ({ doneAt }) => time(doneAt)],
    ['Person', ({ personId }, nameOf) => nameOf(personId)],
    ['Job', ({ jobId }, nameOf) => nameOf(jobId)],
    ['Owner', ({ ownerId }, nameOf) => nameOf(ownerId)],
    ['Put off from', ({ snooze }) => snooze?.from ?? ''],
    ['Why put off', ({ snooze }) => snooze?.reason ?? ''],
    added,
    addedBy,
    ['Person id', ({ personId }) => personId ?? ''],
    id,
  ],
  documents: [
    ['Person', ({ personId }, nameOf) => nameOf(personId)],
    ['Name', ({ name }) => name],
    ['Kind', ({ kind }) => kind],
    ['Version', ({ version }) => String(version)],
    ['Format', ({ format }) => format],
    ['Bytes', ({ size }) => String(size)],
    ['Pages', ({ pages }) => (pages === null ? '' : String(pages))],
    ['What was read', ({ textState }) => textState],
    ['File', (record, nameOf) => nameOf(placeOf(record.id))],
    ['SHA-256', ({ sha256 }) => sha256],
    added,
    addedBy,
    ['Person id', ({ personId }) => personId],
    id,
  ],
  pools: [
    ['Name', ({ name }) => name],
    ['Kind', ({ kind }) => (kind === 'static' ? 'pool' : 'segment')],
    ['Description', ({ description }) => description],
    ['Owner', ({ ownerId }, nameOf) => nameOf(ownerId)],
    ['Stages', ({ stages }) => list(stages.map(({ name }) => name))],
    ['Query', ({ query }) => query],
    added,
    addedBy,
    id,
  ],
  views: [
    ['Name', ({ name }) => name],
    ['Search', ({ query }) => query],
    ['Columns', ({ columns }) => list(columns)],
    ['Order', ({ sorts }) => list(sorts.map(({ column, descending }) => (descending ? `${column} downwards` : column)))],
    ['Kept at the start', ({ pinned }) => String(pinned)],
    added,
    addedBy,
    id,
  ],
  poolMembers: [
    ['Pool', ({ poolId }, nameOf) => nameOf(poolId)],
    ['Person', ({ personId }, nameOf) => nameOf(personId)],
    ['Stage', ({ stageId, poolId }, nameOf) => nameOf(`${poolId}/${stageId}`)],
    ['At this stage since', ({ since }) => time(since)],
    ['Note', ({ note }) => note],
    added,
    addedBy,
    ['Person id', ({ personId }) => personId],
    ['Pool id', ({ poolId }) => poolId],
    id,
  ],
  users: [['Name', ({ name }) => name], ['Email', ({ email }) => email], added, id],
  settings: [
    ['Workspace', ({ workspaceName }) => workspaceName],
    ['Time zone', ({ zone }) => zone],
    ['Country', ({ country }) => country],
    ['Working days', ({ workingDays }) => list(workingDays.map(String))],
    ['Reasons', ({ reasons }) => list(reasons.map(({ text, archived }) => (archived ? `${text} (archived)` : text)))],
  ],
};

const common = new Set(['id', 'createdAt', 'createdBy', 'personId', 'applicationId', 'jobId', 'at', 'body', 'pinned', 'visibility', 'versions', 'kind']);

/** What only this kind of entry has, such as a call's outcome: `outcome: reached; minutes: 12`. */
function detailsOf(activity: Records['activities']): string {
  const own = Object.entries(activity).filter(([key, value]) => !common.has(key) && !key.startsWith('_') && value !== '' && value !== null);
  return own.map(([key, value]) => `${key}: ${typeof value === 'object' ? json(value) : String(value)}`).join('; ');
}
