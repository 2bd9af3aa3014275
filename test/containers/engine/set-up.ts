import { forgetStandIns, prepareImages } from './images.ts';
import { whatIsMissing } from './missing.ts';

/** The images of others for as long as the run lasts. */
export default async function setup(): Promise<() => Promise<void>> {
  const missing = await whatIsMissing();
  if (missing !== undefined) throw new Error(missing);
  const choices = await prepareImages((line) => process.stdout.write(`images: ${line}\n`));
  return () => forgetStandIns(choices);
}
