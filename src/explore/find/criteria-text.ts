/** Criteria and a finding in the reader's words. */
import { lookup } from '@/src/catalogue/lookup'
import { formatNumber } from '@/src/i18n/format'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'
import { fitCounts } from './counting'
import { type Finding, knownFor } from './fit'
import { type Aspect, type Criteria, type Criterion, nameOfItem } from './query'
import { findWords } from './words'

/** What a criterion is called in the reader’s language. */
export function nameOf({ snapshot, language }: View, item: Criterion): string {
  return textIn(nameOfItem(snapshot, item), language).text
}

/** A choice with the number of cases that fit it. No number where of no case it is known: that would say that there is none. */
export function countedName(view: View, item: Criterion, name = nameOf(view, item)): string {
  const { snapshot, language } = view
  const words = findWords[language]
  const count = fitCounts(snapshot)[item.aspect].get(item.value) ?? 0
  return words.option(name, count === 0 && knownFor(snapshot, item) === 0 ? null : count)
}

/** All criteria as one noun: `「農業・食」がある宮城県の町`. */
export function criteriaText(view: View, criteria: Criteria): string {
  const names = (aspect: Aspect) => criteria[aspect].map((value) => nameOf(view, { aspect, value }))
  const [where = '', kind = '', size = ''] = [names('where')[0], names('kind')[0], names('size')[0]]
  // A prefecture in itself: 沖縄県, not a prefecture of it.
  const isItself = criteria.kind[0] === 'prefecture' && lookup(view.snapshot).places.get(criteria.where[0] ?? '')?.kind === 'prefecture'
  return findWords[view.language].criteria({
    where,
    kind: isItself ? null : kind,
    size,
    landscapes: names('landscape'),
    lacks: names('lack'),
    haves: names('has'),
    hopes: names('hope'),
  })
}

/** What is known of the case instead of the choice, or as well: names, or a place with its population. */
function seenText(view: View, { item: { aspect }, seen }: Finding): string {
  const { snapshot, language } = view
  const words = findWords[language]
  const { places } = lookup(snapshot)
  const plain = language === 'ja' ? '、' : ', '
  if (aspect === 'where') return seen.map((value) => nameOf(view, { aspect, value })).join(plain)
  if (aspect === 'size') {
    return seen
      .flatMap((slug) => {
        const place = places.get(slug)
        return place?.population ? words.population(textIn(place.name, language).text, formatNumber(place.population.value, language)) : []
      })
      .join(plain)
  }
  return seen.map((value) => nameOf(view, { aspect, value })).join(language === 'ja' ? '」「' : '”, “')
}

/** What a finding says, in one sentence. */
export function findingText(view: View, finding: Finding): string {
  const { language } = view
  const words = findWords[language]
  const { item, verdict } = finding
  const seen = seenText(view, finding)
  return verdict === 'near' ? words.nearPlace(seen) : words.sentences[item.aspect][verdict](nameOf(view, item), seen)
}
