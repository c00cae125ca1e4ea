import { headerKey } from './header-text.ts';
import type { TargetId } from './targets.ts';

/** Column names people write: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish. */
const words: Partial<Record<TargetId, string>> = {
  given:
    'first name|first|given name|given names|forename|fname|candidate first name|vorname|vornamen|prénom|prénoms|primer nombre|nombre de pila|nombres|primo nome|nome di battesimo|voornaam|roepnaam|primeiro nome|nome próprio|imię|imiona',
  family:
    'last name|last|family name|surname|lname|candidate last name|nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome|achternaam|familienaam|sobrenome|apelido|último nome|nazwisko',
  fullName:
    'full name|display name|candidate|candidate name|contact name|person|vollständiger name|vor und nachname|nom complet|nom et prénom|prénom et nom|nombre completo|nombre y apellidos|nome completo|nome e cognome|volledige naam|imię i nazwisko',
  preferred: 'preferred name|preferred first name|nickname|nick name|known as|rufname|spitzname|surnom|apodo|soprannome|bijnaam|alcunha|pseudonim',
  middle: 'middle name|middle names|second name|additional name|zweiter vorname|deuxième prénom|segundo nombre|secondo nome|tweede naam|segundo nome|drugie imię',
  prefix: 'name prefix|prefix|salutation|honorific|anrede|civilité|tratamiento|aanhef',
  suffix: 'name suffix|suffix|namenszusatz',
  email:
    'email|e-mail|email address|e-mail address|e-mail 1 value|mail|emails|email 1|email1|email 2|email2|email 3|email3|secondary email|other email|alternate email|e-mail 2 value|e-mail-adresse|mailadresse|emailadresse|courriel|adresse e-mail|adresse email|adresse mail|adresse courriel|mél|correo|correo electrónico|dirección de correo electrónico|indirizzo e-mail|indirizzo email|posta elettronica|e-mailadres|endereço de e-mail|endereço de email|correio eletrónico|correio eletrônico|adres e-mail|adres email|poczta',
  emailWork: 'work email|business email|company email|email work|corporate email|office email|geschäftliche e-mail|e-mail geschäftlich|email professionnel|e-mail professionnel|correo del trabajo|email aziendale|zakelijke e-mail|e-mail profissional|e-mail służbowy',
  emailPersonal: 'personal email|private email|home email|email personal|email home|private e-mail|e-mail privat|email personnel|e-mail personnel|correo personal|email personale|privé e-mail|e-mail pessoal|e-mail prywatny',
  phone:
    'phone|phone number|telephone|telephone number|tel|tel no|phone 1|phone1|phone 2|phone2|phone 3|phone3|phone 1 value|contact phone number|contact number|phones|primary phone|other phone|telefon|telefonnummer|rufnummer|téléphone|numéro de téléphone|teléfono|número de teléfono|telefono|numero di telefono|telefoon|telefoonnummer|telefone|número de telefone|numer telefonu|nr telefonu',
  phoneMobile:
    'mobile|mobile phone|mobile number|cell|cell phone|cellphone|phone cell|phone mobile|cellular|handy|handynummer|mobil|mobiltelefon|mobilnummer|portable|téléphone portable|téléphone mobile|mobile phone number|móvil|teléfono móvil|celular|cellulare|mobiel|mobiele telefoon|gsm|telemóvel|komórka|telefon komórkowy',
  phoneWork:
    'work phone|business phone|office phone|phone work|company phone|direct phone|direct line|telefon geschäftlich|telefon arbeit|téléphone professionnel|téléphone bureau|teléfono del trabajo|telefono ufficio|telefono lavoro|telefoon werk|telefone comercial|telefone trabalho|telefon służbowy',
  phoneHome: 'home phone|phone home|telefon privat|festnetz|téléphone domicile|téléphone fixe|teléfono de casa|teléfono fijo|telefono casa|telefoon thuis|telefone residencial|telefone fixo|telefon domowy',
  phoneFax: 'fax|fax number|fax 2|fax2|fax 3|fax3|business fax|home fax|telefax|faxnummer|télécopie|télécopieur',
  title:
    'title|job title|position|role|current title|current position|occupation|headline|organization title|function|berufsbezeichnung|stellenbezeichnung|jobtitel|funktion|beruf|poste|intitulé du poste|fonction|titre|puesto|cargo|título|ocupación|posizione|qualifica|ruolo|mansione|functie|functietitel|título do cargo|função|profissão|stanowisko|zawód',
  employer:
    'company|company name|employer|current company|current employer|organization|organisation|organization name|firm|account name|client|firma|unternehmen|arbeitgeber|firmenname|aktueller arbeitgeber|société|entreprise|employeur|raison sociale|empresa|compañía|empleador|azienda|società|ditta|datore di lavoro|bedrijf|bedrijfsnaam|werkgever|companhia|empregador|pracodawca|nazwa firmy',
  city: 'city|town|location|current location|home city|cities|ort|stadt|wohnort|ville|localité|lieu|ciudad|localidad|población|città|comune|località|plaats|woonplaats|stad|cidade|localidade|miasto|miejscowość',
  region: 'state|region|province|county|state province|state/province|bundesland|kanton|région|département|provincia|estado|comunidad autónoma|regione|provincie|distrito|województwo',
  postcode: 'zip|zip code|zipcode|postcode|postal code|post code|plz|postleitzahl|code postal|cp|código postal|codice postale|cap|postcode nummer|cep|código postal cp|kod pocztowy',
  country: 'country|country name|nation|country region|land|staat|pays|país|paese|nazione|stato|kraj|państwo',
  address: 'address|street|street address|address 1|address1|address 2|address2|address line 1|address line 2|home address|straße|strasse|adresse|anschrift|hausnummer|rue|dirección|calle|domicilio|indirizzo|via|adres|straat|straatnaam|endereço|rua|morada|ulica',
  linkedin: 'linkedin|linkedin url|linkedin profile|linkedin profile url|linked in|linkedin link|linkedin profil|profil linkedin',
  link: 'url|profile|profile url|profile link|social media|xing|github|github url|twitter|links|link|social profile|profil|perfil|profilo|profiel',
  website: 'website|web site|web page|homepage|home page|personal website|portfolio|portfolio url|webseite|internetseite|site web|site internet|sitio web|página web|sito web|sito|webpagina|site|strona internetowa|strona www|www',
  skills: 'skills|key skills|keyskills|skill|skill set|skillset|core skills|technologies|kenntnisse|fähigkeiten|kompetenzen|compétences|habilidades|competencias|aptitudes|competenze|abilità|vaardigheden|competenties|competências|umiejętności',
  languages: 'languages|language|spoken languages|sprachen|sprache|sprachkenntnisse|langues|langue|idiomas|idioma|lingue|lingua|talen|taal|línguas|języki|język',
  tags: 'tags|tag|labels|categories|category|groups|group membership|talent pool|prospect pool|schlagworte|schlagwörter|stichworte|étiquettes|mots clés|etiquetas|etichette|trefwoorden|marcadores|etykiety|tagi',
  source: 'source|sources|lead source|candidate source|quelle|herkunft|source du candidat|fuente|origen|fonte|provenienza|bron|origem|źródło',
  owner: 'owner|recruiter|owner name|candidate owner|account manager|consultant|who gets credit|responsible|betreuer|zuständig|verantwortlich|recruteur|responsable|reclutador|responsabile|verantwoordelijke|responsável|rekruter|opiekun',
  summary: 'summary|about|bio|profile summary|zusammenfassung|kurzprofil|résumé du profil|resumen|sommario|samenvatting|resumo|podsumowanie',
  note: 'note|notes|comment|comments|remark|remarks|description|bemerkung|bemerkungen|notiz|notizen|kommentar|anmerkung|anmerkungen|remarque|remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observaciones|commento|commenti|osservazioni|opmerking|opmerkingen|notitie|notities|comentário|comentários|observações|notatka|notatki|uwagi|komentarz',
  interestRoles: 'desired role|desired roles|desired job|desired position|looking for|gewünschte position|poste recherché|puesto deseado|gewenste functie',
  interestPlaces: 'desired location|desired locations|preferred location|preferred locations|wunschort|lieu souhaité|ubicación deseada',
  interestPay: 'desired salary|salary expectation|salary expectations|expected salary|desired pay|gehaltsvorstellung|gehaltswunsch|prétentions salariales|salaire souhaité|salario deseado|expectativa salarial|retribuzione desiderata|gewenst salaris|pretensão salarial|oczekiwania finansowe',
  availability: 'availability|available from|date available|dateavailable|start date|verfügbar ab|verfügbarkeit|disponibilité|disponibilidad|disponibilità|beschikbaarheid|beschikbaar vanaf|disponibilidade|dostępność',
  noticePeriod: 'notice|notice period|kündigungsfrist|préavis|período de preaviso|preavviso|opzegtermijn|aviso prévio|okres wypowiedzenia',
  doNotContact: 'do not contact|donotcontact|dnc|do not email|do not call|opt out|opted out|unsubscribed|email opt out|mass mail opt out|massmailoptout|nicht kontaktieren|kontaktsperre|ne pas contacter|no contactar|non contattare|niet benaderen|não contactar|nie kontaktować',
  metAt: 'connected on|date added|dateadded|added on|created|created at|created on|date created|date applied|applied on|application date|met on|date met|hinzugefügt am|erstellt am|bewerbungsdatum|date ajout|date d’ajout|date de création|fecha de alta|fecha de creación|data di creazione|data inserimento|datum toegevoegd|aangemaakt op|data de criação|data dodania|data utworzenia',
};

/** Names that mean the given, the family or the whole name, depending on the column beside them. */
const eitherName: ReadonlyMap<string, 'given' | 'family'> = new Map([
  ['name', 'family'],
  ['nom', 'family'],
  ['naam', 'family'],
  ['nombre', 'given'],
  ['nome', 'given'],
]);

const byKey: ReadonlyMap<string, TargetId> = new Map(
  targetEntries().flatMap(([target, list]) => list.split('|').map((word) => [headerKey(word), target] as const)),
);

function targetEntries(): readonly (readonly [TargetId, string])[] {
  return Object.entries(words) as [TargetId, string][];
}

/** The field a column name means by itself, if the name is known. */
export function targetOfHeader(header: string): TargetId | undefined {
  const key = headerKey(header);
  return byKey.get(key) ?? (eitherName.has(key) ? 'fullName' : undefined);
}

/** What a name that can mean two things means when it stands beside a given or family name column. */
export function besideNames(header: string, known: ReadonlySet<TargetId>): TargetId | undefined {
  const meaning = eitherName.get(headerKey(header));
  if (meaning === 'family' && known.has('given') && !known.has('family')) return 'family';
  if (meaning === 'given' && known.has('family') && !known.has('given')) return 'given';
  return undefined;
}
