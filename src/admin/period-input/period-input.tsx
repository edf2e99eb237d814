'use client'

import './period-input.css'

import { TextField, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { isBlank } from '@/src/model/emptiness'
import { formatPeriod, parsePeriod } from '@/src/periods'

/** The period's text field, and below it, while typing, what the product understood or why it did not. */
export const PeriodInput: TextFieldClientComponent = (props) => {
  // By the place of the row now: the path that came from the server is that of the place where the row stood before.
  const { value } = useField<string>({ potentiallyStalePath: props.path })
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const typed = typeof value === 'string' && !isBlank(value) ? value.trim() : ''
  const result = typed ? parsePeriod(typed) : null
  return (
    <div>
      <TextField {...props} />
      <p aria-live="polite" className={`period-understood${result && !result.ok ? ' period-understood--refused' : ''}`}>
        {!result &&
          (language === 'ja'
            ? '例：2016、２０１６年４月、平成28年度、2018年（平成30年）、2016-18、2006～、1990年代、1996年頃、2016年春'
            : 'For example: 2016, April 2016, 平成28年度, 2016-18, 2006-, 1990s, around 1996, spring 2016')}
        {result?.ok && `${language === 'ja' ? '読み取った時期：' : 'Understood as: '}${formatPeriod(result.period, language, { era: true })}`}
        {result && !result.ok && result.message[language]}
      </p>
    </div>
  )
}
