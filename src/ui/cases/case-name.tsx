import type { ReactNode } from 'react'

import { afterPlace, headlineOf, placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import { findLabel, regionLabels, studyLabels } from '@/src/model/terms'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { placeNames, placeReadings } from './place-names'

interface CaseNameProps {
  readonly view: View
  readonly record: CaseRecord
  /** Draws what was searched for inside the words. */
  readonly marked?: (text: string, lang: View['language']) => ReactNode
}

/** The words of a case's heading: `滝川市：…`. A card sets the place on a line of its own (`cards.css`). */
export function CaseHeading({ view: { snapshot, language }, record, marked }: CaseNameProps) {
  const place = placesOf(snapshot, record, language)
  const headline = headlineOf(record)
  const { text, lang } = textIn(headline, language)
  return (
    <>
      {place === '' ? null : (
        <>
          <span className="heading-place">
            {marked?.(place, language) ?? place}
            <span className="heading-colon">{afterPlace[language]}</span>
          </span>
          <wbr />
        </>
      )}
      {marked?.(text, lang) ?? <HeadingText of={headline} language={language} />}
    </>
  )
}

interface WhereaboutsProps extends CaseNameProps {
  readonly withStudy?: boolean
  readonly withReading?: boolean
}

/** The line above a case's heading: the prefecture that its place lies in, or the region where the place is that large. */
export function CaseWhereabouts({ view: { snapshot, language, words }, record, marked, withStudy = false, withReading = false }: WhereaboutsProps) {
  const { places } = lookup(snapshot)
  const { prefecture } = placeNames(snapshot, record, language)
  const regions = [...new Set(record.places.flatMap((slug) => places.get(slug)?.region ?? []))]
  const around =
    prefecture === '' ? regions.map((region) => findLabel(regionLabels, region)?.[language] ?? region).join(language === 'ja' ? '・' : ', ') : prefecture
  const reading = withReading && language === 'ja' ? placeReadings(snapshot, record) : ''
  return (
    <p className="card-place">
      <span>{marked?.(around, language) ?? around}</span>
      {reading === '' ? null : <span>{words.case.reading(reading)}</span>}
      {withStudy && record.study.kind === 'cancelled' ? <span className="card-study">{studyLabels.cancelled[language]}</span> : null}
    </p>
  )
}
