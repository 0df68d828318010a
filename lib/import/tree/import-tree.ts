/** x */
export async function importTree(_folder: string, _options: object): Promise<object> {
  return {}
}
/** x */
export function formatReport(_report: object): string {
  return ''
}
