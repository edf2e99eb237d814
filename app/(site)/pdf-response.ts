/** A PDF as an answer; where it cannot be made, 503, which the server answers with a link to the page for printing. */
import { makePdf, type PdfJob, PdfUnavailable } from '@/src/pdf/registry'

export async function pdfResponse(job: PdfJob): Promise<Response> {
  try {
    return new Response(await makePdf(job), { headers: { 'content-type': 'application/pdf' } })
  } catch (error) {
    if (!(error instanceof PdfUnavailable)) throw error
    return new Response(null, { status: 503 })
  }
}
