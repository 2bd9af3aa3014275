/** A check that fails for a reason that whoever asks for readiness may read; of other failures only the name is told. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}
