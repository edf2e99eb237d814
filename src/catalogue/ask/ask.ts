/**
 * A question in one's own words, answered by the exact sentences of the cases: what changed, why, and what did not work.
 * Nothing is generated. The question is read as a search reads it (our terms and synonyms); a sentence weighs the words that
 * stand in it, a rare word more than one that stands in every case. One function serves the page, the API and assistants.
 */
import { documentsOf } from '@/src/catalogue/search/documents'
import { nearest, type SearchSuggestion, termsNamed } from '@/src/catalogue/search/nearest'
import type { SearchTerm } from '@/src/catalogue/search/query'
import { eachScore } from '@/src/catalogue/search/shard'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { type AskGroup, asksFor } from './groups'
import { firstPassageOf, type Passage, passageOf, rowsOf, type Scored, shares, type Where } from './passages'
import { type Word, wordsOf, wordsThatAreSaid } from './words'

interface GroupOfPassages {
  /** Best first. */
  readonly passages: readonly Passage[]
  /** Cases that they come from. */
  readonly cases: number
}

export interface AskAnswer {
  /** The words that the question was read as. */
  readonly terms: readonly SearchTerm[]
  /** Words of the question that stand in none of the rows, as typed. */
  readonly notSaid: readonly string[]
  /** Terms and places that the question names. */
  readonly named: readonly SearchSuggestion[]
  readonly groups: Readonly<Record<AskGroup, GroupOfPassages>>
  /** Cases with a passage in any group. */
  readonly cases: number
  /** All cases. */
  readonly outOf: number
  /** Names most like the question, where nothing was found. */
  readonly nearest: readonly SearchSuggestion[]
}

/** Whole sentences are read in so many cases only: those that have most of the words. */
const mostCasesRead = 200
/** A passage that says less than this share of what the best one says is left out. */
const leastShare = 0.5
/** What a weak word counts (`words.ts`). */
const weakShare = 0.3
/** What a word counts that staff keep others for: the cases speak of it. */
const knownShare = 2
/** However rare a word is, it counts no more: one that stands in a single row by chance would hide all others. */
const mostRarity = 2.5

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

const isSaid = (where: Where | null | undefined): boolean => where !== null && where !== undefined && where !== 'definition'

/** For each word whether any row says it. */
const saidAtAll = (all: readonly Scored[], words: readonly Word[]): readonly boolean[] =>
  words.map((_word, index) => all.some(({ says }) => isSaid(says[index])))

/** Long compounds that no row says, each as the places of its parts among the words; of a single part only one that staff know, or a long one, counts. */
function unsaidCompounds(words: readonly Word[], isSaidOf: readonly boolean[]): readonly (readonly number[])[] {
  return words.flatMap(({ term }, index) => {
    const parts = isSaidOf[index] ? [] : words.flatMap(({ partOf }, at) => (partOf === term.typed ? [at] : []))
    const alone = words[parts[0] ?? -1]?.term
    const canAlone = alone !== undefined && (alone.synonyms.length > 0 || /^[\p{Script=Katakana}ー]{4,}$/u.test(alone.typed))
    return parts.length > 1 || canAlone ? [parts] : []
  })
}

/** The passages that say most, best first: a word counts the more, the fewer rows say it, and a weak one answers nothing alone. */
function weighed(all: readonly Scored[], words: readonly Word[]): readonly Passage[] {
  const compounds = unsaidCompounds(words, saidAtAll(all, words))
  const weights = words.map(({ term, isWeak }, index) => {
    const rarity = Math.min(mostRarity, Math.log(1 + all.length / Math.max(1, all.filter(({ says }) => says[index] !== null).length)))
    if (isWeak && !compounds.some((parts) => parts.includes(index))) return rarity * weakShare
    return rarity * (term.synonyms.length > 0 ? knownShare : 1)
  })
  const ranked = all
    .filter(
      ({ says }) =>
        says.some((where, index) => isSaid(where) && words[index]?.isWeak === false) || compounds.some((parts) => parts.every((index) => isSaid(says[index]))),
    )
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
  const asked = wordsOf(question, snapshot.synonyms)
  const terms = asked.map(({ term }) => term)
  const wanted = terms.length === 0 ? asksFor(question) : []
  const rows = terms.length === 0 ? [] : likelyCases(snapshot, terms).flatMap((record) => rowsOf(snapshot, record).map((row) => ({ record, row })))
  const scoredBy = (words: readonly Word[]): readonly Scored[] => rows.flatMap(({ record, row }) => passageOf(record, row, words, language) ?? [])
  const scored = scoredBy(asked)
  const isSaidOf = saidAtAll(scored, asked)
  const found = weighed(scored, asked)
  const words = found.length > 0 || terms.length === 0 ? asked : (wordsThatAreSaid(asked, isSaidOf) ?? asked)
  const passages =
    terms.length > 0
      ? words === asked
        ? found
        : weighed(scoredBy(words), words)
      : snapshot.cases
          .slice(0, wanted.length === 0 ? 0 : mostCasesRead)
          .flatMap((record) => rowsOf(snapshot, record).flatMap((row) => (wanted.includes(row.group) ? (firstPassageOf(record, row, language) ?? []) : [])))
  const group = (name: AskGroup): GroupOfPassages => {
    const own = passages.filter((passage) => passage.group === name)
    return { passages: own, cases: casesOf(own) }
  }
  // A part that stands for its compound is a word that the question was read as.
  const isSaidWhole = new Set(asked.flatMap(({ term }, index) => (isSaidOf[index] ? [term.typed] : [])))
  const isRead = ({ partOf, isWeak }: Word): boolean => partOf === null || (passages.length > 0 && !isSaidWhole.has(partOf) && (words === asked || !isWeak))
  const tellingTerms = words.flatMap(({ term, isWeak }) => (isWeak ? [] : [term]))
  return {
    terms: words.filter(isRead).map(({ term }) => term),
    notSaid: words.flatMap(({ term, names }, index) => (names && !isSaidOf[index] ? [term.typed] : [])),
    named: tellingTerms.length === 0 ? [] : termsNamed(snapshot, tellingTerms),
    groups: { changed: group('changed'), why: group('why'), limits: group('limits') },
    cases: casesOf(passages),
    outOf: snapshot.cases.length,
    nearest: passages.length > 0 || question === '' ? [] : nearestTo(snapshot, question, terms),
  }
}

/** By the whole question, and where no name is like it by each of its words. */
function nearestTo(snapshot: CatalogueSnapshot, question: string, terms: readonly SearchTerm[]): readonly SearchSuggestion[] {
  const whole = nearest(snapshot, question)
  return whole.length > 0
    ? whole
    : [...new Map(terms.flatMap(({ typed }) => nearest(snapshot, typed, 2)).map((one) => [`${one.kind} ${one.slug}`, one])).values()].slice(0, 5)
}
