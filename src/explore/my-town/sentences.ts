/** What is told of a place and of a comparison: whole sentences, made from the findings alone. */
import type { Place } from '@/src/catalogue/types'
import type { NearCase } from '@/src/explore/towns/counting'
import { type Compared, depopulatedExtent, type Respect, type Sector, sectors, shareFromAbroad, shareOver64, sharesOfWork } from '@/src/explore/towns/likeness'
import { formatNumber } from '@/src/i18n/format'
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { findLabel, regionLabels } from '@/src/model/terms'
import { likenessWords } from './likeness-words'

/** Respects that are told of a case; what follows is in the table. */
const mostTold = 3

/** What a place is called in the reader’s language. */
export const nameOfPlaceIn = ({ name }: Place, language: Language): string => textIn(name, language).text

/** A share with one decimal place: `31.5%`, `0.0%`. */
function shareText(value: number | null): string | null {
  return value === null ? null : `${value.toFixed(1)}%`
}

/** The sector in which two places differ most: what is said of it holds for the others all the more. */
function widestSector(a: Place, b: Place): Sector {
  const [one, other] = [sharesOfWork(a), sharesOfWork(b)]
  const apart = (sector: Sector): number => Math.abs((one?.[sector] ?? 0) - (other?.[sector] ?? 0))
  return sectors.reduce((widest, sector) => (apart(sector) > apart(widest) ? sector : widest))
}

/** The numbers of one respect, mine and then those of the other place; null for what is answered by yes or no. */
function numbersOf(respect: Respect, mine: Place, other: Place, language: Language): readonly [string, string] | null {
  const both = (of: (place: Place) => string | null): readonly [string, string] | null => {
    const [own, theirs] = [of(mine), of(other)]
    return own === null || theirs === null ? null : [own, theirs]
  }
  switch (respect) {
    case 'size':
      return both(({ population }) => population && likenessWords[language].persons(formatNumber(population.value, language)))
    case 'ages':
      return both((place) => shareText(shareOver64(place)))
    case 'abroad':
      return both((place) => shareText(shareFromAbroad(place)))
    case 'work': {
      const sector = widestSector(mine, other)
      return both((place) => shareText(sharesOfWork(place)?.[sector] ?? null))
    }
    case 'depopulated':
    case 'island':
    case 'coast':
    case 'region':
      return null
  }
}

/** What a place is or is not; null for a respect that has numbers, and where it goes without saying, such as that neither place is an island. */
function traitOf({ respect, verdict }: Compared, other: Place, language: Language): string | null {
  const words = likenessWords[language]
  const isAlike = verdict === 'alike'
  const traits = isAlike ? words.both : words.other
  switch (respect) {
    case 'depopulated':
      return traits.depopulated[depopulatedExtent(other) ?? 'none']
    case 'island':
      return other.facts.island?.value ? traits.island : isAlike ? null : traits.noIsland
    case 'coast':
      return other.facts.coast?.value ? traits.coast : traits.inland
    case 'region':
      return isAlike ? words.inRegion(findLabel(regionLabels, other.region)?.[language] ?? other.region) : null
    case 'size':
    case 'ages':
    case 'abroad':
    case 'work':
      return null
  }
}

/** One respect as a noun with its numbers; null for one that has none. */
function numberOf({ respect }: Compared, mine: Place, other: Place, language: Language): string | null {
  const words = likenessWords[language]
  const numbers = numbersOf(respect, mine, other, language)
  if (!numbers) return null
  return words.measured(
    respect === 'work' ? words.sectors[widestSector(mine, other)] : words.respects[respect],
    numbers[0],
    nameOfPlaceIn(other, language),
    numbers[1],
  )
}

/** What a comparison finds of one verdict: the weightiest, those with numbers first. */
function toldOf({ findings, place }: NearCase, wanted: 'alike' | 'unlike', mine: Place, language: Language) {
  const told = findings
    .filter(({ verdict }) => verdict === wanted)
    .map((one) => ({ number: numberOf(one, mine, place, language), trait: traitOf(one, place, language) }))
    .filter(({ number, trait }) => number !== null || trait !== null)
    .slice(0, mostTold)
  const texts = (of: readonly (string | null)[]): readonly string[] => of.flatMap((text) => text ?? [])
  return { isAny: told.length > 0, numbers: texts(told.map(({ number }) => number)), traits: texts(told.map(({ trait }) => trait)) }
}

/** What is alike, in one sentence. */
export function alikeSentence(near: NearCase, mine: Place, language: Language): string {
  const { isAny, numbers, traits } = toldOf(near, 'alike', mine, language)
  return isAny ? likenessWords[language].alike(numbers, traits) : likenessWords[language].nothingAlike
}

/** What is unlike, in one sentence. */
export function unlikeSentence(near: NearCase, mine: Place, language: Language): string {
  const { isAny, numbers, traits } = toldOf(near, 'unlike', mine, language)
  return isAny ? likenessWords[language].unlike(nameOfPlaceIn(near.place, language), numbers, traits) : likenessWords[language].nothingUnlike
}

/** What this place is, in one line: size, ages, residents from abroad, work, coast, island, depopulated area. */
export function townLine(place: Place, language: Language): string {
  const words = likenessWords[language]
  const { population, facts } = place
  const work = sharesOfWork(place)
  const extent = depopulatedExtent(place)
  const parts = [
    population && words.lineSize(formatNumber(population.value, language)),
    words.line.over64(shareText(shareOver64(place))),
    words.line.abroad(shareText(shareFromAbroad(place))),
    work && words.lineWork(sectors.map((sector) => shareText(work[sector]) ?? '')),
    facts.coast && (facts.coast.value ? words.lineCoast : words.lineInland),
    facts.island?.value === true ? words.lineIsland : null,
    extent === null ? null : words.lineDepopulated[extent],
  ].flatMap((part) => part ?? [])
  return words.lineOf(parts)
}
