import { IconDatabaseImport, IconFileImport, IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { loadSample } from '#data/sample.ts';
import { run } from '#data/desk.ts';
import { countryOfLanguage, countryOptions } from '#shared/domain/country.ts';
import { zoneOptions } from '#shared/domain/zoned-time.ts';
import type { RouteName } from '#state/route-format.ts';
import { navigate } from '#state/route.ts';
import { showToast } from '#ui/feedback/toast.ts';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { locale } from '#ui/format/locale.ts';
import { formatNumber } from '#ui/format/format.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from './choice.tsx';
import { aboutMe, type AboutMe } from './about-me.ts';
import { ExportInput } from './export-input.tsx';
import { RestoreOutcome } from './restore-outcome.tsx';
import { useRestore } from './use-restore.ts';
import classes from './welcome.module.css';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = zoneOptions(Date.now(), [here]);
const countries = countryOptions(locale());

/** The first run: who you are, and four ways to begin. */
export function WelcomeScreen() {
  const restore = useRestore();
  const exportFile = useRef<HTMLInputElement>(null);
  const exportFolder = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<number | null>(null);
  const form = useZodForm(aboutMe, { name: '', email: '', zone: here, country: countryOfLanguage(locale(), 'US') });

  const start = (next: RouteName) =>
    form.handleSubmit(async ({ name, email, zone, country }: AboutMe) => {
      const started = await run('workspace.start', { name, email, settings: { zone, country } });
      if (started.ok) navigate(next, { replace: true });
      else showToast({ message: started.error.message, tone: 'danger' });
    });

  const openSample = async (): Promise<void> => {
    setLoaded(0);
    const opened = await loadSample((phase, done) => phase === 'journal' && setLoaded(done));
    setLoaded(null);
    if (opened.ok) navigate('pipeline', { replace: true });
    else showToast({ message: opened.error.message, tone: 'danger' });
  };

  return (
    <section className={classes.screen} aria-labelledby="welcome">
      <div className={classes.column}>
        <header>
          <h1 id="welcome" className={classes.title}>
            Welcome to Warmbench
          </h1>
          <p className={classes.lead}>Your pipeline and your people at one desk. Everything stays on this computer and works without a network.</p>
        </header>
        {restore.state.step === 'done' && <RestoreOutcome restored={restore.state.restored} />}
        {restore.state.step === 'running' && <RestoreProgress {...restore.state} onCancel={restore.cancel} />}
        {loaded !== null && <ProgressBar label="Opening the sample workspace" value={null} detail={`${loaded} records`} />}
        {loaded === null && restore.state.step === 'idle' && (
          <div>
            <div className={classes.choices}>
              <Choice digit="1" icon={IconPlayerPlay} title="Look around" act={() => void openSample()}>
                Open a sample workspace with 60 people, 3 jobs and months of history. You can remove it in one click.
              </Choice>
              <Choice digit="2" icon={IconFileImport} title="Bring your people" act={() => void start('import')()}>
                Import a spreadsheet, a LinkedIn export, contact cards or another system’s file.
              </Choice>
              <Choice digit="3" icon={IconPlus} title="Start empty" act={() => void start('pipeline')()}>
                Begin with a clean desk and add your first job.
              </Choice>
              <Choice digit="4" icon={IconDatabaseImport} title="Restore an export" act={() => exportFile.current?.click()}>
                Bring back everything that was exported from Warmbench, from its zip file or its workspace.jsonl.
              </Choice>
            </div>
            <div className={classes.more}>
              <Button variant="quiet" size="small" onClick={() => exportFolder.current?.click()}>
                Restore an export’s folder
              </Button>
            </div>
            <ExportInput ref={exportFile} label="Export to restore" onFiles={(files) => void restore.start(files)} />
            <ExportInput ref={exportFolder} folder label="Folder of the export to restore" onFiles={(files) => void restore.start(files)} />
          </div>
        )}
        {/* Its lists of zones and countries are long: they are not drawn again for every step of a restore. */}
        {restore.state.step === 'idle' && <About form={form} />}
      </div>
    </section>
  );
}

function About({ form }: { form: ReturnType<typeof useZodForm<AboutMe, AboutMe>> }) {
  const { errors } = form.formState;
  return (
    <section className={classes.about} aria-labelledby="about">
      <h2 id="about" className={classes.subtitle}>
        About you
      </h2>
      <p className={classes.hint}>For interview invites, and to read phone numbers. You can change all of it later.</p>
      <div className={classes.fields}>
        <TextField label="Your name" autoComplete="name" error={errors.name?.message} {...form.register('name')} />
        <TextField label="Your mail address" error={errors.email?.message} {...form.register('email')} />
        <Select label="Time zone" searchable options={zones} value={form.watch('zone')} onChange={(zone) => form.setValue('zone', zone)} />
        <Select label="Phone numbers are from" searchable options={countries} value={form.watch('country')} onChange={(country) => form.setValue('country', country)} />
      </div>
    </section>
  );
}

type RestoreProgressProps = { readonly done: number; readonly total: number; readonly onCancel: () => void };

function RestoreProgress({ done, total, onCancel }: RestoreProgressProps) {
  const detail = total === 0 ? 'Reading' : `${formatNumber(done)} of ${formatNumber(total)} records`;
  return <ProgressBar label="Restoring the export" value={total === 0 ? null : done / total} detail={detail} onCancel={onCancel} />;
}
