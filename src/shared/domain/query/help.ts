/** The signs of the language with an example of each: the help and the documentation show this table. */
export const howTo = [
  { example: 'nurse berlin', says: 'Both words: inside words of the name, role, employer, city, tags, skills and mail addresses, or at the start of words in notes, calls, mails and documents (there from three letters on).' },
  { example: '"staff nurse"', says: 'These whole words, beside each other, exactly as written.' },
  { example: 'berg*', says: 'Words that begin so.' },
  { example: 'react OR vue', says: 'One of the two, or both. OR, AND and NOT are written in capitals.' },
  { example: 'nurse NOT agency', says: 'The first without the second.' },
  { example: '(react OR vue) berlin', says: 'Parentheses hold together what belongs together.' },
  { example: 'city:berlin skill:"machine learning"', says: 'A field and what it says.' },
  { example: 'rating:>=4', says: 'At least, with >=; also >, < and <=, for figures, levels and times.' },
  { example: 'interest:curious..keen', says: 'From one to the other, both included; one end may be left away, as in 3..' },
  { example: 'added:2026-01', says: 'In a day, a month or a year; also today and yesterday.' },
  { example: 'contacted:>90d', says: 'Longer ago than 90 days; <90d is since then. Hours h, days d, weeks w, months m, years y.' },
  { example: 'schmitd', says: 'When nobody fits as written, words without quotes may have a typo: one letter from four letters on, two from eight on, never the first.' },
] as const;
