import { commitPlaces } from './commit-mutants.ts';
import { lanePlaces } from './lane-mutants.ts';
import { movePlaces } from './move-mutants.ts';
import { recordPlaces } from './record-mutants.ts';
import { mutantsOf } from './sql-mutant.ts';
import { trackingPlaces } from './tracking-mutants.ts';
import { writerPlaces } from './writer-mutants.ts';

export const places = [
  ...commitPlaces,
  ...writerPlaces,
  ...movePlaces,
  ...lanePlaces,
  ...trackingPlaces,
  ...recordPlaces,
];
export const sqlMutants = places.flatMap(mutantsOf);
