/** What recruiters write and hear. {name} is the person's first name, {job} the job, {client} its company. */
export const noteTexts: readonly string[] = [
  'Left it that I send the description of {job} tonight and ring again on Thursday.',
  'Prefers messages to calls before 17:00. Do not use the work mail.',
  'Counter-offer risk: medium. Asked what would make {name} stay; "nothing that money fixes".',
  'Partner has just changed jobs as well, so a move before summer is unlikely. Keep warm.',
  'Asked twice about the reporting line. Clear this with {client} before the interview.',
  'Reference taken: "would hire again tomorrow, keep deadlines in writing".',
  'CV is from last year. New one promised by the weekend.',
  'Not for {job}, but remember for anything with more responsibility next year.',
  'Moved house, new address in the mail. Commute to the office is 35 minutes now.',
  'Mentioned a former colleague who is looking, too. Ask for the name next time.',
  'Salary: current is below the band, so no trouble there. Wants to see the bonus rules in writing.',
  'Holiday booked for two weeks, back on the 14th. No interviews before.',
];

export const clientFeedback: readonly string[] = [
  '{client} likes the profile. Wants to know why the last job was so short.',
  'Feedback from {client}: "exactly the kind of person we meant". Sending times.',
  '{client} has put the profile on hold until the budget round, a week at most.',
  'Client asks for a second look at the numbers, otherwise positive.',
];

export const interviewFeedback: readonly string[] = [
  'Both sides happy. {name} liked the team, found the office loud. Client wants a second talk with the director.',
  'Went over time, which is a good sign. Technical part strong, some hesitation about the travel.',
  '{name} felt well prepared. Client: "calm, concrete, asks good questions".',
];

export const offerTexts: readonly string[] = [
  'Verbal offer made. {name} wants to sleep on it until Friday; asked about the start date and the home office rule.',
  'Offer sent in writing. One open point: notice period may be shortened by two weeks.',
];

export const outgoingMails: readonly { readonly subject: string; readonly body: string }[] = [
  { subject: '{job} at {client}', body: 'Hello {name},\n\nyour background fits a role I am filling: {job} at {client}. It is new, and the team is small. Could we talk for ten minutes this week?\n\nBest regards' },
  { subject: 'Our call', body: 'Hello {name},\n\nthank you for your time today. As promised, the description of {job} in the attachment of my next mail. Anything you would not want your employer to know stays with me.\n\nBest regards' },
  { subject: 'Next steps: {job}', body: 'Hello {name},\n\n{client} would like to meet you. I will send times tomorrow. Is there any day that does not work at all?\n\nBest regards' },
  { subject: 'Keeping in touch', body: 'Hello {name},\n\nnothing urgent, I only wanted to hear how the new year has started for you. If your plans have changed, tell me.\n\nBest regards' },
];

export const incomingMails: readonly { readonly subject: string; readonly body: string }[] = [
  { subject: 'Re: {job} at {client}', body: 'Hi,\n\nthis sounds interesting. Thursday after 16:00 works, please call my mobile.\n\n{name}' },
  { subject: 'Re: Our call', body: 'Hello,\n\nthanks, I have read it. Two questions: who would I report to, and is the budget approved?\n\nKind regards\n{name}' },
  { subject: 'New CV', body: 'Hello,\n\nplease use this one from now on. The dates are complete.\n\n{name}' },
  { subject: 'Re: Keeping in touch', body: 'Good of you to ask! All fine here, not looking before autumn. Do ask again then.\n\n{name}' },
];

export const taskTitles: readonly string[] = [
  'Call back about the notice period',
  'Send the description of {job}',
  'Ask {client} for feedback',
  'Prepare for the interview',
  'Take a reference',
  'Ask for the new CV',
  'Say happy work anniversary',
  'Check in: how was the first week?',
  'Renew consent',
];

export const places = ['Café Lindenhof', 'Hamburg Tech Days, stand 14', 'Client office, 3rd floor', 'Nursing fair, hall B'] as const;

export const sources = ['LinkedIn', 'Referral', 'Website', 'Job board', 'Hamburg Tech Days', 'Nursing fair', 'Inbound mail', 'Own network'] as const;

export const pools = ['silver medallist', 'speaks at meet-ups', 'open to relocation', 'reference checked', 'returner', 'bilingual'] as const;

/** Fills the slots of a phrase. */
export function fill(phrase: string, slots: { readonly [slot: string]: string }): string {
  return phrase.replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
}
