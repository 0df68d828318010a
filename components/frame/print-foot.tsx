import type { Publication } from '../../lib/model.ts'
import { qrCodeOf } from '../../lib/sharing/qr-code.ts'

interface PrintFootProps {
  readonly publication: Publication
  /** Id of the issue, page or article that is printed. */
  readonly id: string
}

/** On paper only: where this stands, in letters and as a QR code; nothing where the site's address is not known. */
export function PrintFoot({ publication, id }: PrintFootProps) {
  const code = qrCodeOf(publication, id)
  if (!code) return null
  return (
    <div className="print-foot hidden print:flex">
      <img src={code.picture} alt="" width={72} height={72} />
      <p className="text-folio">{code.address}</p>
    </div>
  )
}
