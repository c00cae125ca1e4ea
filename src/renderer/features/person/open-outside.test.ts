import { describe, expect, it } from 'vitest';
import { mailtoUrl, webUrl } from './open-outside.ts';

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

describe('links', () => {
  it('get the scheme that people leave out', () => {
    expect(webUrl('linkedin.com/in/ana')).toBe('https://linkedin.com/in/ana');
    expect(webUrl('http://example.com')).toBe('http://example.com/');
  });

  it('are nothing else than web pages', () => {
    expect(webUrl('javascript:alert(1)')).toBeNull();
    expect(webUrl('file:///etc/passwd')).toBeNull();
    expect(webUrl('two words')).toBeNull();
  });
});
