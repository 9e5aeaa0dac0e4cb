import { effect, type ReadonlySignal } from '@preact/signals';
import { type App, type AppSurroundings, appOf } from '../../state/app';
import { composeGuide, composePointer, composeSpoken } from '../../state/compose';
import { letGoAtNewTenant } from '../../state/new-tenant';
import { letGoOfPassedStep } from '../../state/passed-step';
import { afterFrame } from '../frames';

const isSo = (condition: ReadonlySignal<boolean>): Promise<void> =>
  new Promise((done) => {
    effect(() => {
      if (condition.value) done();
    });
  });

/**
 * The stores of the side panel. Where something was last seen of the tenant, the tenant is asked when that is drawn:
 * its worker would take the processor from the first picture.
 */
export async function panelStores(surroundings: AppSurroundings): Promise<App> {
  let ask = () => {};
  const drawn = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const patient: AppSurroundings = {
    ...surroundings,
    fetch: (request) => drawn.then(() => surroundings.fetch(request)),
  };
  const spoken = await composeSpoken(patient);
  const pointing = { ...spoken, ...composePointer(surroundings, spoken) };
  const guided = { ...pointing, ...composeGuide(surroundings, spoken) };
  letGoAtNewTenant(pointing);
  letGoOfPassedStep(guided);
  if (spoken.tenant.snapshot.peek()) await isSo(guided.guide.ready);
  void afterFrame().then(ask);
  return appOf(guided);
}
