import { describe, expect, it } from 'vitest';
import { mailtoUrl } from './open-outside.ts';

describe('mailto', () => {
  it('carries subject and body, with every character kept', () => {
    expect(mailtoUrl({ to: 'ana+jobs@example.com', subject: 'Role & pay', body: 'Dear Ana,\nhow are you?' })).toBe(
      'mailto:ana%2Bjobs@example.com?subject=Role%20%26%20pay&body=Dear%20Ana%2C%0D%0Ahow%20are%20you%3F',
    );
  });

  it('cannot be given further fields through the address', () => {
    expect(mailtoUrl({ to: 'a@example.com?bcc=b@example.com' })).toBe('mailto:a@example.com%3Fbcc%3Db@example.com');
  });
});
