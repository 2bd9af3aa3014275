import { variable } from '../../adapters/environment/variables.ts';
import { isLoopback } from './loopback.ts';
import type { Reading } from './settings.ts';

const consent = 'allow-plain-text';

export interface Connection {
  /** `<name>_INSECURE` is the variable of the opt-in. */
  readonly name: string;
  /** The variable that names the address. */
  readonly variable: string;
  readonly hosts: readonly string[];
  readonly encrypted: boolean;
  /** How to encrypt it. */
  readonly mend: string;
  /** Set where even the loopback has to be encrypted. */
  readonly everywhere?: true;
}

/** In production nothing goes to another machine unencrypted, unless an opt-in of this very connection says so (SE7). */
export function refusePlainText({ env, environment, fault, accepted }: Reading, connection: Connection): void {
  const optIn = `${connection.name}_INSECURE`;
  const said = variable(env, optIn);
  if (said !== undefined && said !== consent) fault(`${optIn}: may be ${consent}, or not set`);
  const exposed = connection.hosts.filter((host) => connection.everywhere || !isLoopback(host));
  if (connection.encrypted || exposed.length === 0 || environment !== 'production') return;
  if (said === consent) accepted(`${optIn}=${consent}`);
  else
    fault(
      `${connection.variable}: ${exposed.join(', ')} would be reached in plain text; ${connection.mend}, or accept it by ${optIn}=${consent}`,
    );
}
