/** A fact that its contract or Kafka would refuse, although what caused it was accepted. Nothing of it may be stored. */
export class UnstorableFact extends Error {
  override readonly name = 'UnstorableFact';
}

/** What is made, or why a fact of it cannot be stored: then its cause is refused alone, and its neighbours go on (CO6). */
export function storable<T>(make: () => T): T | UnstorableFact {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnstorableFact) return error;
    throw error;
  }
}
