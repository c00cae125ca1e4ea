import { describe, expect, it } from 'vitest';
import { countryName } from './country-name.ts';

describe('countries', () => {
  it('have their code read out, and stay as typed otherwise', () => {
    expect(countryName('jp', 'en')).toBe('Japan');
    expect(countryName('Deutschland', 'en')).toBe('Deutschland');
    expect(countryName('', 'en')).toBe('');
  });
});
