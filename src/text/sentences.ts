/** A text in sentences, as it was written, with the space that follows each: joined together they give the text again. */

const segmenters = { ja: new Intl.Segmenter('ja', { granularity: 'sentence' }), en: new Intl.Segmenter('en', { granularity: 'sentence' }) } as const
type SentenceLanguage = keyof typeof segmenters

/**
 * Wherever a sentence ends, within quotation marks too. The Japanese rules end one at 。 and take Western full stops as well, so they
 * are those for a text of which the language is not known.
 */
export function everySentence(text: string, language: SentenceLanguage): readonly string[] {
  return Array.from(segmenters[language].segment(text), ({ segment }) => segment)
}

const opening = /[「『（(“]/g
const closing = /[」』）)”]/g
/** In Japanese the sentence goes on behind what it quotes: `「…。」と言う`. */
const quotation = /[」』）]$/
const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

/** A full stop within quotation marks or brackets ends no sentence of the text around them. */
export function sentencesOf(text: string, language: SentenceLanguage): readonly string[] {
  const sentences: string[] = []
  let goesOn = false
  let depth = 0
  for (const segment of everySentence(text, language)) {
    if (goesOn) sentences[sentences.length - 1] += segment
    else sentences.push(segment)
    // Marks that do not pair must not join the whole text to one sentence.
    depth = segment.includes('\n') ? 0 : Math.max(0, depth + count(segment, opening) - count(segment, closing))
    goesOn = depth > 0 || (language === 'ja' && quotation.test(segment))
  }
  return sentences
}
