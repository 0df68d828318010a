/** The folder that holds the site: `OUT_DIR`, else `out`, seen from where the command runs. */
export function outDirectory(): string {
  return process.env.OUT_DIR || 'out'
}
