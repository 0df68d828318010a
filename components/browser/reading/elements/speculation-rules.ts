import { speculationRules } from '../../../../lib/speculation-rules.ts'

/** Put in once the page is there, which is not to wait for what comes after it. */
export function addSpeculationRules(): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) return
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = speculationRules
  document.head.append(script)
}
