import { services } from '../compose-file.ts';
import { stages } from '../dockerfile.ts';
import { docker } from './docker.ts';
import { buildStandIn, standInLabel } from './stand-ins.ts';

/** The images of others that docker-compose.yml and the Dockerfile name. */
export const foreignImages: readonly string[] = [
  ...new Set([
    ...stages.map(({ image }) => image),
    ...Object.values(services).flatMap(({ image }) => (image.startsWith('order-lifecycle-service:') ? [] : [image])),
  ]),
];

export interface ImageChoice {
  readonly image: string;
  readonly made: boolean;
}

/**
 * An image that the engine has is used as it is; CONTAINERS_IMAGES=pull asks the registry for the others first. What is
 * then missing is made, and carries the name only as long as the run lasts.
 */
export async function prepareImages(say: (line: string) => void): Promise<readonly ImageChoice[]> {
  const choices: ImageChoice[] = [];
  for (const image of foreignImages) {
    const real = (await isReal(image)) || (process.env.CONTAINERS_IMAGES === 'pull' && (await pulled(image)));
    say(`${image}: ${real ? 'the one that the engine has' : 'a stand-in'}`);
    if (!real) await docker(['tag', await buildStandIn(image, say), image]);
    choices.push({ image, made: !real });
  }
  return choices;
}

/** Whether nothing is to be made. */
export async function hasAllImages(): Promise<boolean> {
  if (process.env.CONTAINERS_IMAGES === 'pull') return true;
  return (await Promise.all(foreignImages.map(isReal))).every(Boolean);
}

export async function forgetStandIns(choices: readonly ImageChoice[]): Promise<void> {
  for (const { image, made } of choices) if (made) await docker(['rmi', image]).catch(() => undefined);
}

/** One that an interrupted run left behind is no real one. */
async function isReal(image: string): Promise<boolean> {
  const label = ['--format', `{{index .Config.Labels "${standInLabel}"}}`];
  const found = await docker(['image', 'inspect', ...label, image]).catch(() => 'none');
  return found === '' || found === '<no value>';
}

const pulled = (image: string): Promise<boolean> =>
  docker(['pull', '--quiet', image]).then(
    () => true,
    () => false,
  );
