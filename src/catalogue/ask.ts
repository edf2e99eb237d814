/**
 * A question in one's own words, answered by the exact sentences of the cases: what changed, why, and what did not work.
 * Nothing is generated. The question is read as a search reads it (our terms and synonyms); a sentence weighs the words that
 * stand in it, a rare word more than one that stands in every case. One function serves the page, the API and assistants.
 */
import { textIn } from '@/src/i18n/text'
import { type Bilingual, type Language, languages } from '@/src/i18n/languages'
import { limitKindLabels } from '@/src/model/terms'
import { sentencesOf } from '@/src/text/sentences'
import { lookup } from './lookup'
import { documentsOf } from './search/documents'
import { foldText } from './search/fold'
import { type MatchedRange, mergeRanges, rangesIn } from './search/match'
import { nearest, type Suggestion, termsNamed } from './search/nearest'
import { type SearchTerm, termsOf, termsOfSentence } from './search/query'
import { eachScore } from './search/shard'
import type { CaseRecord, CatalogueSnapshot, Evidence } from './types'

export const askGroups = ['changed', 'why', 'limits'] as const
export type AskGroup = (typeof askGroups)[number]

/** One sentence as it stands in a row of a case. */
export interface Passage {
  readonly record: CaseRecord
  readonly group: AskGroup
  /** The row's id, the anchor of a citation. */
  readonly row: string
  /** The impact tag or promoting factor that the row stands for, by slug; null for a limit. */
  readonly term: string | null
  readonly sentence: string
  readonly lang: Language
  /** Where the words of the question stand in the sentence; empty where only the row's heading or term says them. */
  readonly ranges: readonly MatchedRange[]
  readonly evidence: Evidence | null
}

interface GroupOfPassages {
  /** Best first. */
  readonly passages: readonly Passage[]
  /** Cases that they come from. */
  readonly cases: number
}

export interface AskAnswer {
  /** The words that the question was read as. */
  readonly terms: readonly SearchTerm[]
  /** Terms and places that the question names. */
  readonly named: readonly Suggestion[]
  readonly groups: Readonly<Record<AskGroup, GroupOfPassages>>
  /** Cases with a passage in any group. */
  readonly cases: number
  /** All cases. */
  readonly outOf: number
  /** Names most like the question, where nothing was found. */
  readonly nearest: readonly Suggestion[]
}

/** A row that can answer, before it is cut into sentences. */
interface Row {
  readonly group: AskGroup
  readonly id: string
  readonly term: string | null
  readonly statement: Bilingual
  /** Its heading, and the name of what it stands for: an impact tag, a promoting factor, the kind of a limit. */
  readonly headings: readonly Bilingual[]
  /** What its term means. */
  readonly definitions: readonly Bilingual[]
  readonly evidence: Evidence | null
}

/** Where a row says a word: in the sentence that is shown, elsewhere in the row, or only in what its term means. Each counts less than the one before. */
const shares = { sentence: 1, heading: 0.7, statement: 0.5, definition: 0.3 } as const
type Where = keyof typeof shares

/** Whole sentences are read in so many cases only: those that have most of the words. */
const mostCasesRead = 200
/** A passage that says less than this share of what the best one says is left out. */
const leastShare = 0.5
/** What a weak word counts: one of a single kanji, or a short one of kana, stands in too many others to answer by itself. */
const weakShare = 0.3

const isWeak = ({ typed, synonyms }: SearchTerm): boolean =>
  synonyms.length === 0 && /^(?:\p{Script=Han}\p{Script=Hiragana}*|[\p{Script=Hiragana}ー]{1,3})$/u.test(typed)

/** Words of a question that say nothing of what is asked. */
const empty = new Set(['何', '事例', '例', '方法', '教えて', 'case', 'cases', 'example', 'examples', 'anywhere'])

/** A word of the question; a weak one answers nothing by itself. */
interface Word {
  readonly term: SearchTerm
  readonly isWeak: boolean
}

/** The words of a question, and beside a long compound the words that it is made of, which are weak: 国際交流員 is also 国際 and 交流. */
function wordsOf(question: string, synonyms: CatalogueSnapshot['synonyms']): readonly Word[] {
  const parted = termsOfSentence(question, synonyms)
  const terms = (parted.length > 0 ? parted : termsOf(question, synonyms)).filter(({ typed }) => !empty.has(typed.toLowerCase()))
  const known = new Set(terms.map(({ typed }) => typed))
  const parts = terms.flatMap(({ typed }) => (/^\p{Script=Han}{4,}$/u.test(typed) ? Array.from(segmenter.segment(typed), ({ segment }) => segment) : []))
  const ofParts = [...new Set(parts)].filter((part) => part.length > 1 && !known.has(part)).flatMap((part) => termsOf(part, synonyms))
  const onlyWeak = terms.every(isWeak)
  return [...terms.map((term) => ({ term, isWeak: !onlyWeak && isWeak(term) })), ...ofParts.map((term) => ({ term, isWeak: true }))]
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const given = (...all: readonly (Bilingual | null | undefined)[]): readonly Bilingual[] => all.flatMap((one) => one ?? [])

function rowsOf(snapshot: CatalogueSnapshot, record: CaseRecord): readonly Row[] {
  const { impactTags, promotingFactors } = lookup(snapshot)
  return [
    ...record.outcomes.map(({ id, impact, heading, statement, evidence }): Row => {
      const tag = impactTags.get(impact)
      return { group: 'changed', id, term: impact, statement, headings: given(heading, tag?.name), definitions: given(tag?.definition), evidence }
    }),
    ...record.factors.map(({ id, factor, heading, statement, evidence }): Row => {
      const term = promotingFactors.get(factor)
      return { group: 'why', id, term: factor, statement, headings: given(heading, term?.name), definitions: given(term?.definition), evidence }
    }),
    ...record.limits.map(({ id, statement, kind, evidence }): Row => {
      return { group: 'limits', id, term: null, statement, headings: given(kind && limitKindLabels[kind]), definitions: [], evidence }
    }),
  ]
}

/** Cases in which a word of the question stands anywhere, those with most of the words first. */
function likelyCases(snapshot: CatalogueSnapshot, terms: readonly SearchTerm[]): readonly CaseRecord[] {
  const { shards, documents } = documentsOf(snapshot)
  const ranked: { readonly at: number; readonly held: number; readonly score: number }[] = []
  for (const { shard, positions } of shards) {
    eachScore(shard, terms, true, (index, score, held) => ranked.push({ at: positions[index] ?? 0, held, score }))
  }
  return ranked
    .sort((a, b) => b.held - a.held || b.score - a.score || a.at - b.at)
    .slice(0, mostCasesRead)
    .flatMap(({ at }) => documents[at]?.record ?? [])
}

/** Where a term stands in a text; a text without any of its writings is not read closely. */
function rangesOf(text: string, folded: string, { writings }: SearchTerm): readonly MatchedRange[] {
  const near = writings.filter(({ word, folded: stands }) => stands !== word || folded.includes(word))
  return near.length === 0 ? [] : rangesIn(text, near)
}

interface Scored {
  readonly passage: Passage
  /** By word of the question: where the row says it; null where it does not. */
  readonly says: readonly (Where | null)[]
}

const saysAnywhere = (texts: readonly Bilingual[], term: SearchTerm): boolean =>
  texts.some((text) => languages.some((one) => text[one] !== '' && rangesOf(text[one], foldText(text[one]), term).length > 0))

/** The sentence of a row that says most of the words, in the reader's language where both say as much. */
function passageOf(record: CaseRecord, row: Row, terms: readonly SearchTerm[], language: Language): Scored | null {
  const { group, id, term, evidence, statement } = row
  const elsewhere = terms.map((one): Where | null =>
    saysAnywhere(row.headings, one) ? 'heading' : saysAnywhere([statement], one) ? 'statement' : saysAnywhere(row.definitions, one) ? 'definition' : null,
  )
  if (elsewhere.every((where) => where === null)) return null
  const statementSays = terms.some((one) => saysAnywhere([statement], one))
  const own = textIn(statement, language).lang
  // The other language is read only where the reader's own says none of the words.
  for (const lang of [own, ...languages.filter((one) => one !== own)]) {
    const best = sentencesOf(statement[lang], lang)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, ranges: terms.map((one) => rangesOf(text, foldText(text), one)) }))
      .map((one) => ({ ...one, held: one.ranges.filter((ranges) => ranges.length > 0).length }))
      .reduce<{ text: string; ranges: readonly (readonly MatchedRange[])[]; held: number } | null>(
        (most, one) => (most === null || one.held > most.held ? one : most),
        null,
      )
    if (best === null || (best.held === 0 && lang === own && statementSays)) continue
    const says = best.ranges.map((one, index) => (one.length > 0 ? 'sentence' : (elsewhere[index] ?? null)))
    return { says, passage: { record, group, row: id, term, sentence: best.text, lang, ranges: mergeRanges(best.ranges.flat()), evidence } }
  }
  return null
}

/** The passages that say most, best first: a word counts the more, the fewer rows say it, and a weak one answers nothing alone. */
function weighed(all: readonly Scored[], words: readonly Word[]): readonly Passage[] {
  const weights = words.map(({ isWeak: weak }, index) => {
    const rarity = Math.log(1 + all.length / Math.max(1, all.filter(({ says }) => says[index] !== null).length))
    return rarity * (weak ? weakShare : 1)
  })
  const ranked = all
    .filter(({ says }) => says.some((where, index) => where !== null && where !== 'definition' && words[index]?.isWeak === false))
    .map(({ passage, says }) => ({ passage, value: says.reduce((sum, where, index) => sum + (where === null ? 0 : (weights[index] ?? 0) * shares[where]), 0) }))
  const best = Math.max(0, ...ranked.map(({ value }) => value))
  return ranked
    .filter(({ value }) => value >= best * leastShare)
    .sort((a, b) => b.value - a.value)
    .map(({ passage }) => passage)
}

const casesOf = (passages: readonly Passage[]): number => new Set(passages.map(({ record }) => record.slug)).size

/**
 * Answers a question from the published cases. An empty question finds nothing.
 * @param question in its canonical form (`canonicalText`)
 * @param language whose sentences are shown where both have them
 */
export function askCases(snapshot: CatalogueSnapshot, question: string, language: Language): AskAnswer {
  const words = wordsOf(question, snapshot.synonyms)
  const terms = words.map(({ term }) => term)
  const scored =
    terms.length === 0
      ? []
      : likelyCases(snapshot, terms).flatMap((record) => rowsOf(snapshot, record).flatMap((row) => passageOf(record, row, terms, language) ?? []))
  const passages = weighed(scored, words)
  const group = (name: AskGroup): GroupOfPassages => {
    const own = passages.filter((passage) => passage.group === name)
    return { passages: own, cases: casesOf(own) }
  }
  return {
    terms,
    named: terms.length === 0 ? [] : termsNamed(snapshot, terms),
    groups: { changed: group('changed'), why: group('why'), limits: group('limits') },
    cases: casesOf(passages),
    outOf: snapshot.cases.length,
    nearest: passages.length > 0 || question === '' ? [] : nearestTo(snapshot, question, terms),
  }
}

/** By the whole question, and where no name is like it by each of its words. */
function nearestTo(snapshot: CatalogueSnapshot, question: string, terms: readonly SearchTerm[]): readonly Suggestion[] {
  const whole = nearest(snapshot, question)
  return whole.length > 0
    ? whole
    : [...new Map(terms.flatMap(({ typed }) => nearest(snapshot, typed, 2)).map((one) => [`${one.kind} ${one.slug}`, one])).values()].slice(0, 5)
}
