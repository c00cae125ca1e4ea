import { useEffect, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { companyKinds } from '#shared/domain/company.ts';
import { newId } from '#shared/ids.ts';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { allCompanies } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { navigate } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { Tag } from '#ui/tag.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './companies.module.css';
import { companyForm, emptyCompanyForm, keepCompany, parseCompanyDraft, type CompanyForm } from './company-form.ts';
import { sameName } from './company-rows.ts';
import { kindNames, withKind } from './company-words.ts';

const DRAFT = 'new-company';

/** Adds a company. Says at once if one of that name is known; what is typed survives closing. */
export function NewCompanyDialog({ dialog, onClose }: { dialog: DialogOf<'new-company'>; onClose: () => void }) {
  const companies = useLive(allCompanies()).rows;
  const [start] = useState(() => (dialog.name === undefined ? parseCompanyDraft(getDraft(DRAFT)) : { ...emptyCompanyForm, name: dialog.name }));
  const form = useZodForm(companyForm, start);
  const { errors, isSubmitting } = form.formState;
  const values = useWatch({ control: form.control }) as CompanyForm;
  const known = sameName(companies.values(), values.name);
  const typed = keepCompany(values);
  useEffect(() => setDraft(DRAFT, typed), [typed]);

  const show = (id: string) => {
    onClose();
    navigate('companies', { id });
  };
  const submit = form.handleSubmit(async (fields) => {
    const id = newId();
    if (!showResult(await run('company.add', { id, fields }), undo)) return;
    clearDraft(DRAFT);
    show(id);
  });
  return (
    <Dialog
      title="New company"
      onClose={onClose}
      onSubmit={submit}
      primary={{ label: known ? 'Add anyway' : 'Add', busy: isSubmitting }}
      footer={typed && <StartOver onClick={() => form.reset(emptyCompanyForm)} />}
    >
      <FieldRow>
        <TextField label="Name" data-autofocus error={errors.name?.message} {...form.register('name')} />
      </FieldRow>
      <div className={classes.known} aria-live="polite">
        {known && (
          <>
            <span dir="auto" className={classes.knownText}>
              {known.name} is here already.
            </span>
            <Button size="small" onClick={() => show(known.id)}>
              Open
            </Button>
          </>
        )}
      </div>
      <FieldRow>
        <Controller
          control={form.control}
          name="kinds"
          render={({ field }) => (
            <div role="group" aria-label="Kind" className={classes.kinds}>
              {companyKinds.map((kind) => (
                <Tag key={kind} label={kindNames[kind]} pressed={field.value.includes(kind)} onClick={() => field.onChange(withKind(field.value, kind))} />
              ))}
            </div>
          )}
        />
      </FieldRow>
      <FieldRow columns={2}>
        <TextField label="Website" inputMode="url" error={errors.website?.message} {...form.register('website')} />
        <TextField label="Phone" type="tel" error={errors.phone?.message} {...form.register('phone')} />
        <TextField label="City" error={errors.city?.message} {...form.register('city')} />
        <TextField label="Country" error={errors.country?.message} {...form.register('country')} />
      </FieldRow>
    </Dialog>
  );
}
