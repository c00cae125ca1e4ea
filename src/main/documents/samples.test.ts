import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFormat } from './format.ts';
import { extract } from './read/extract.ts';
import { readLimits } from './read/limits.ts';

/** Real files of other people's projects; they lie beside the repository where it is developed, and are not part of it. */
const folder = path.resolve('../shared/samples/resumes');

/** What must be found in each file's text, in this order. */
const readable: { readonly [file: string]: { readonly format: string; readonly words: readonly string[] } } = {
  'John_Doe_ClassicTheme_CV.pdf': { format: 'pdf', words: ['John Doe', 'john.doe@email.com', 'Education', 'Princeton University'] },
  'John_Doe_EngineeringclassicTheme_CV.pdf': { format: 'pdf', words: ['John Doe', 'Princeton University'] },
  'John_Doe_ModerncvTheme_CV.pdf': { format: 'pdf', words: ['John Doe', 'Princeton University'] },
  'John_Doe_Sb2novTheme_CV.pdf': { format: 'pdf', words: ['John Doe', 'john.doe@email.com', 'Princeton University'] },
  'jane_carter_resume.docx': { format: 'docx', words: ['Jane Carter', 'jane.carter@example.com', '+1 415 555 0192', 'Senior Software Engineer, Acme Corp', '• Mentored 4 junior engineers', 'B.S. in Computer Science'] },
  'date_formats.docx': { format: 'docx', words: ['John Smith', 'Experience', 'Jan-2024 – Present', '08/2023 – 12/2023'] },
  'same_line_resume.docx': { format: 'docx', words: ['Email: john@example.com', 'Software Engineer, Google — Jan 2022 – Present'] },
  'graceful_degradation.docx': { format: 'docx', words: ['John Smith', 'Indian Institute of Technology Madras', 'Docker'] },
  'simple.docx': { format: 'docx', words: ['favorite things', 'Hockey', 'DOYLESTOWN, PA 18901'] },
  'docx-tables.docx': { format: 'docx', words: ['Header Col 1\tHeader Col 2\n', 'Table with merged cells'] },
  'fake.docx': { format: 'docx', words: ['Lorem ipsum dolor sit amet.'] },
  'fake.odt': { format: 'odt', words: ['Lorem ipsum dolor sit amet.', 'Header row\tMon\tWed\tFri\nColor\tBlue'] },
  'fake-doc.rtf': { format: 'rtf', words: ['My First Heading', 'My first paragraph.', 'Column 1\tColumn 2', 'Row 2, Cell 1\tRow 2, Cell 2'] },
};

describe.skipIf(!existsSync(folder))('the sample files (skipped where they are not beside the repository)', () => {
  it.each(Object.entries(readable))('%s is read', async (file, { format, words }) => {
    const bytes = readFileSync(path.join(folder, file));
    expect(documentFormat(file, bytes)).toBe(format);
    const { state, text } = await extract(format as 'pdf', bytes, readLimits);
    expect(state).toBe('read');
    let from = 0;
    for (const word of words) {
      const at = text.toLowerCase().indexOf(word.toLowerCase(), from);
      expect(at, `${word} in ${text}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  it('password.pdf is said to be protected', async () => {
    const bytes = readFileSync(path.join(folder, 'password.pdf'));
    expect(await extract('pdf', bytes, readLimits)).toEqual({ state: 'protected', text: '', pages: null });
  });
});
