import { describe, expect, test } from 'vitest';
import { mappingKey, suggestMapping } from './mapping.ts';
import { targetIds, targetLabels, type TargetId } from './targets.ts';

const of = (headers: string): TargetId[] => [...suggestMapping(headers.split('|')).mapping];

describe('known files', () => {
  test.each([
    ['LinkedIn Connections', 'First Name|Last Name|Connected On', ['given', 'family', 'metAt']],
    [
      'Greenhouse prospects',
      'First Name|Last Name|Company|Title|Notes|Email|Phone|Social Media|Website|Address|Source|Who gets credit|Job|Department|Office|Prospect Pool|Prospect Stage',
      ['given', 'family', 'employer', 'title', 'note', 'email', 'phone', 'link', 'website', 'address', 'source', 'owner', 'note', 'note', 'note', 'tags', 'note'],
    ],
    ['Greenhouse candidates', 'First name|Last name|Job|Who gets credit|Milestone', ['given', 'family', 'note', 'owner', 'note']],
    [
      'Lever import',
      'Full name|Email|Lever Posting URL|Stage|Sources|Origin',
      ['fullName', 'email', 'note', 'note', 'source', 'note'],
    ],
    [
      'Lever history',
      'Full-Name|Email|Date-Added|Stage|Archive-Reason|Archive-Date|Sources|Origin',
      ['fullName', 'email', 'metAt', 'note', 'note', 'note', 'source', 'note'],
    ],
    [
      'OpenCATS export',
      'candidateID|lastName|firstName|phoneHome|phoneCell|email1|keySkills',
      ['ignore', 'family', 'given', 'phoneHome', 'phoneMobile', 'email', 'skills'],
    ],
    [
      'OpenCATS import labels',
      'Full Name|First Name|Last Name|Address|City|State|Zip|Home Phone|Cell Phone|Work Phone|Notes|Current Employer|Email|Email 2|Web Site|Key Skills',
      ['fullName', 'given', 'family', 'address', 'city', 'region', 'postcode', 'phoneHome', 'phoneMobile', 'phoneWork', 'note', 'employer', 'email', 'email', 'website', 'skills'],
    ],
  ])('%s', (name, headers, mapping) => {
    expect(suggestMapping(headers.split('|'))).toMatchObject({ profile: name, mapping });
  });

  test('every target has a label', () => {
    expect(targetIds.map((id) => targetLabels[id])).not.toContain('');
  });
});

describe('column names by themselves', () => {
  test.each([
    ['First Name|Surname|E-mail Address|Mobile Phone|Zip', 'given family email phoneMobile postcode'],
    ['Vorname|Nachname|E-Mail|Telefon|Handy|Firma|Position|PLZ|Ort|Straße', 'given family email phone phoneMobile employer title postcode city address'],
    ['Prénom|Nom|Courriel|Téléphone|Société|Ville|Code postal', 'given family email phone employer city postcode'],
    ['Nombre|Apellidos|Correo electrónico|Móvil|Empresa|Puesto', 'given family email phoneMobile employer title'],
    ['Nome|Cognome|Indirizzo e-mail|Cellulare|Azienda|CAP', 'given family email phoneMobile employer postcode'],
    ['Voornaam|Achternaam|E-mailadres|Telefoonnummer|Bedrijf|Woonplaats', 'given family email phone employer city'],
    ['Nome|Sobrenome|Celular|Cargo|Cidade|CEP', 'given family phoneMobile title city postcode'],
    ['Imię|Nazwisko|Adres e-mail|Telefon komórkowy|Stanowisko|Kod pocztowy', 'given family email phoneMobile title postcode'],
    ['Name|Vorname', 'family given'],
    ['Name|Email', 'fullName email'],
    ['first_name|LASTNAME|e_mail', 'given family email'],
  ])('%s', (headers, targets) => {
    expect(of(headers).join(' ')).toBe(targets);
  });

  test('a second column for one value goes to the note; what is sensitive or unknown stays out', () => {
    expect(of('Title|Job title|Email|Work email')).toEqual(['title', 'note', 'email', 'emailWork']);
    expect(of('Name|Date of Birth|SSN|Gender|Shoe size')).toEqual(['fullName', 'ignore', 'ignore', 'ignore', 'ignore']);
  });
});

test('the key of a mapping depends on names and order, not on case or accents', () => {
  expect(mappingKey(['Name', 'E-Mail'])).toBe(mappingKey(['NAME ', 'email']));
  expect(mappingKey(['Name', 'Email'])).not.toBe(mappingKey(['Email', 'Name']));
  expect(mappingKey(['ab', 'c'])).not.toBe(mappingKey(['a', 'bc']));
  expect(mappingKey(['Name', 'Email'])).toMatch(/^2-[0-9a-f]{16}$/u);
});
