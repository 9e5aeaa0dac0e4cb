import { useTranslate } from '../app-context';

/** The diagnosis of a whole tenant. */
export function DiagnosisPage() {
  const t = useTranslate();
  return (
    <main>
      <h1>{t('app.name')}</h1>
    </main>
  );
}
