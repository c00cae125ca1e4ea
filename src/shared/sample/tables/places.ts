/** Where somebody lives. `phone` makes a number from a range reserved for fiction, where the country has one. */
export type Place = {
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly postcode: string;
  readonly timeZone: string;
  /** `{n}` stands for the last two digits. National form and E.164. */
  readonly phone?: { readonly national: string; readonly e164: string };
};

/** Ranges: Bundesnetzagentur (DE), Ofcom (GB), ARCEP (FR), PTS (SE), NANPA 555-01XX (US, CA), ACMA (AU), ComReg (IE). */
export const places: readonly Place[] = [
  { city: 'Hamburg', region: 'Hamburg', country: 'DE', postcode: '20457', timeZone: 'Europe/Berlin', phone: { national: '0171 39200{n}', e164: '+4917139200{n}' } },
  { city: 'Berlin', region: 'Berlin', country: 'DE', postcode: '10119', timeZone: 'Europe/Berlin', phone: { national: '030 231251{n}', e164: '+4930231251{n}' } },
  { city: 'Köln', region: 'Nordrhein-Westfalen', country: 'DE', postcode: '50667', timeZone: 'Europe/Berlin', phone: { national: '0221 47101{n}', e164: '+4922147101{n}' } },
  { city: 'München', region: 'Bayern', country: 'DE', postcode: '80331', timeZone: 'Europe/Berlin', phone: { national: '089 999981{n}', e164: '+4989999981{n}' } },
  { city: 'London', region: 'England', country: 'GB', postcode: 'SE1 9GF', timeZone: 'Europe/London', phone: { national: '07700 9001{n}', e164: '+4477009001{n}' } },
  { city: 'Manchester', region: 'England', country: 'GB', postcode: 'M1 4BT', timeZone: 'Europe/London', phone: { national: '07700 9007{n}', e164: '+4477009007{n}' } },
  { city: 'Edinburgh', region: 'Scotland', country: 'GB', postcode: 'EH1 1YZ', timeZone: 'Europe/London', phone: { national: '0131 496 01{n}', e164: '+4413149601{n}' } },
  { city: 'Dublin', region: 'Leinster', country: 'IE', postcode: 'D02 XE80', timeZone: 'Europe/Dublin', phone: { national: '020 915 01{n}', e164: '+3532091501{n}' } },
  { city: 'Paris', region: 'Île-de-France', country: 'FR', postcode: '75011', timeZone: 'Europe/Paris', phone: { national: '06 39 98 01 {n}', e164: '+336399801{n}' } },
  { city: 'Lyon', region: 'Auvergne-Rhône-Alpes', country: 'FR', postcode: '69002', timeZone: 'Europe/Paris', phone: { national: '06 39 98 02 {n}', e164: '+336399802{n}' } },
  { city: 'Stockholm', region: 'Stockholms län', country: 'SE', postcode: '111 29', timeZone: 'Europe/Stockholm', phone: { national: '08-465 004 {n}', e164: '+468465004{n}' } },
  { city: 'New York', region: 'NY', country: 'US', postcode: '10013', timeZone: 'America/New_York', phone: { national: '(212) 555-01{n}', e164: '+121255501{n}' } },
  { city: 'Toronto', region: 'ON', country: 'CA', postcode: 'M5V 2T6', timeZone: 'America/Toronto', phone: { national: '(416) 555-01{n}', e164: '+141655501{n}' } },
  { city: 'Melbourne', region: 'VIC', country: 'AU', postcode: '3000', timeZone: 'Australia/Melbourne', phone: { national: '(03) 5550 01{n}', e164: '+613555001{n}' } },
  { city: 'Warszawa', region: 'Mazowieckie', country: 'PL', postcode: '00-590', timeZone: 'Europe/Warsaw' },
  { city: 'Lisboa', region: 'Lisboa', country: 'PT', postcode: '1100-148', timeZone: 'Europe/Lisbon' },
  { city: 'Madrid', region: 'Madrid', country: 'ES', postcode: '28004', timeZone: 'Europe/Madrid' },
  { city: 'Zürich', region: 'ZH', country: 'CH', postcode: '8004', timeZone: 'Europe/Zurich' },
  { city: 'Wien', region: 'Wien', country: 'AT', postcode: '1070', timeZone: 'Europe/Vienna' },
  { city: 'Київ', region: 'Київ', country: 'UA', postcode: '01001', timeZone: 'Europe/Kyiv' },
  { city: 'Lagos', region: 'Lagos', country: 'NG', postcode: '101241', timeZone: 'Africa/Lagos' },
  { city: 'Bengaluru', region: 'Karnataka', country: 'IN', postcode: '560001', timeZone: 'Asia/Kolkata' },
  { city: '東京', region: '東京都', country: 'JP', postcode: '150-0041', timeZone: 'Asia/Tokyo' },
  { city: 'São Paulo', region: 'SP', country: 'BR', postcode: '01310-100', timeZone: 'America/Sao_Paulo' },
];
