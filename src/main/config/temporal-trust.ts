const authority = 'TEMPORAL_TLS_SERVER_CA_CERT_PATH (or _DATA) names the authority to trust instead';

/**
 * What to do when Temporal's certificate could not be verified; undefined for every other failure. Temporal's core reads
 * the roots of the system alone, neither Node's own nor NODE_EXTRA_CA_CERTS.
 */
export function whyUnverified(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('NativeCertsNotFound'))
    return `this system has no root certificates to verify Temporal by: install ca-certificates, or name a file in SSL_CERT_FILE; ${authority}`;
  if (message.includes('UnknownIssuer'))
    return `the certificate of Temporal is signed by no authority that this system trusts; ${authority}`;
  if (message.includes('NotValidForName'))
    return 'the certificate of Temporal is for another name; TEMPORAL_TLS_SERVER_NAME sets the name to expect';
  if (message.includes('invalid peer certificate'))
    return 'the certificate of Temporal cannot be verified; the error says why';
  return undefined;
}
