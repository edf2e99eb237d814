/**
 * Where the maker of PDFs is found. It hangs on `globalThis`, because the server, which starts it, and Next's bundles, which
 * ask it, are two module graphs in one process.
 */

export interface PdfJob {
  /** The name of a file in `src/pdf/templates`. */
  readonly template: 'sheet' | 'booklet'
  /** What the template reads: JSON. */
  readonly data: unknown
}

export interface PdfMaker {
  /** @throws PdfUnavailable when too many wait, when it takes too long or too much memory, or when the template fails */
  readonly make: (job: PdfJob) => Promise<Uint8Array<ArrayBuffer>>
  /** Ends the process that makes them, and whatever it is at. */
  readonly stop: () => void
}

/** A PDF could not be made; the reader is sent to the page for printing. */
export class PdfUnavailable extends Error {
  override name = 'PdfUnavailable'
}

const key = Symbol.for('case-knowledge-base.pdf')
type Holder = { [key]?: PdfMaker }

/** Says who makes PDFs in this process. */
export function providePdfs(maker: PdfMaker): void {
  const holder: typeof globalThis & Holder = globalThis
  holder[key] = maker
}

/** @throws PdfUnavailable where nobody makes PDFs or this one could not be made */
export async function makePdf(job: PdfJob): Promise<Uint8Array<ArrayBuffer>> {
  const holder: typeof globalThis & Holder = globalThis
  const maker = holder[key]
  if (!maker) throw new PdfUnavailable('Nobody makes PDFs in this process.')
  return maker.make(job)
}
