/** A text in sentences, as it was written: joined together they give the text again. */

const segmenters = { ja: new Intl.Segmenter('ja', { granularity: 'sentence' }), en: new Intl.Segmenter('en', { granularity: 'sentence' }) } as const

const opening = /[「『（(“]/g
const closing = /[」』）)”]/g
/** In Japanese the sentence goes on behind what it quotes: `「…。」と言う`. */
const quotation = /[」』）]$/
const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

/** A full stop within quotation marks or brackets ends no sentence of the text around them. */
export function sentencesOf(text: string, language: keyof typeof segmenters): readonly string[] {
  const sentences: string[] = []
  let goesOn = false
  let depth = 0
  for (const { segment } of segmenters[language].segment(text)) {
    if (goesOn) sentences[sentences.length - 1] += segment
    else sentences.push(segment)
    // Marks that do not pair must not join the whole text to one sentence.
    depth = segment.includes('\n') ? 0 : Math.max(0, depth + count(segment, opening) - count(segment, closing))
    goesOn = depth > 0 || (language === 'ja' && quotation.test(segment))
  }
  return sentences
}
