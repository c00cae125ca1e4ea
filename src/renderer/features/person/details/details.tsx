import { useMemo } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { allCompanies } from '#data/queries/rows.ts';
import { PropertyList } from '#ui/edit/property-row.tsx';
import { SectionHeader } from '#ui/section-header.tsx';
import { useLive } from '#ui/use-live.ts';
import { ConsentRows } from './consent-rows.tsx';
import { ContactEditor } from './contact-editor.tsx';
import classes from './details.module.css';
import { InterestRows } from './interest-rows.tsx';
import { KindRow, RatingRow } from './choice-rows.tsx';
import { LinksEditor } from './links-editor.tsx';
import { OwnersRow } from './owners-row.tsx';
import { PoolsRow } from './pools-row.tsx';
import { SegmentsRow } from './segments-row.tsx';
import { TextRow } from './text-row.tsx';
import { useFacet } from './use-facet.ts';
import { WordsRow } from './words-row.tsx';
import { checkZone, zones } from './zones.ts';

/** Every field of a person, each edited in its place. `level` is that of its headings. */
export function Details({ person, level }: { person: Stored<'people'>; level: 2 | 3 }) {
  const companies = useLive(allCompanies()).rows;
  const employers = useFacet('employer');
  const sources = useFacet('source');
  const cities = useFacet('city');
  const tags = useFacet('tags');
  const employerNames = useMemo(() => [...new Set([...[...companies.values()].map(({ name }) => name), ...employers])], [companies, employers]);
  return (
    <div className={classes.details}>
      <PropertyList>
        <TextRow person={person} field="given" label="Given name" />
        <TextRow person={person} field="family" label="Family name" />
        <TextRow person={person} field="preferred" label="Called" />
        <TextRow person={person} field="title" label="Title" />
        <TextRow person={person} field="employer" label="Employer" suggestions={employerNames} />
        <KindRow person={person} />
        <RatingRow person={person} />
        <OwnersRow person={person} />
        <PoolsRow personId={person.id} />
        <SegmentsRow personId={person.id} />
        <WordsRow person={person} field="tags" label="Tags" suggestions={tags} />
        <TextRow person={person} field="summary" label="Summary" multiline />
      </PropertyList>

      <SectionHeader title="Reach" level={level} />
      <ContactEditor person={person} />
      <LinksEditor person={person} />
      <PropertyList>
        <TextRow person={person} field="address" label="Street" />
        <TextRow person={person} field="postcode" label="Postcode" />
        <TextRow person={person} field="city" label="City" suggestions={cities} />
        <TextRow person={person} field="region" label="Region" />
        <TextRow person={person} field="country" label="Country" />
        <TextRow person={person} field="timeZone" label="Time zone" suggestions={zones()} check={checkZone} />
      </PropertyList>

      <SectionHeader title="Interest" level={level} />
      <InterestRows person={person} />

      <SectionHeader title="Skills" level={level} />
      <PropertyList>
        <WordsRow person={person} field="skills" label="Skills" />
        <WordsRow person={person} field="languages" label="Languages" />
      </PropertyList>

      <SectionHeader title="Keeping and contacting" level={level} />
      <ConsentRows person={person} />
      <PropertyList>
        <TextRow person={person} field="offLimits" label="Off limits" />
        <TextRow person={person} field="source" label="Source" suggestions={sources} />
        <TextRow person={person} field="original" label="As it came in" />
      </PropertyList>
    </div>
  );
}
