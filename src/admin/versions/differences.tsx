'use client'

import { escapeDiffHTML, FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML, useTranslation } from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'

import { useLanguage } from '@/src/admin/use-language'
import { get } from '@/src/model/reading'
import { yesNoLabels } from '@/src/model/terms'

/** For what no form shows: there is nothing to compare. `admin.css` takes the empty place away. */
export const NoDifference = () => null

const between = { ja: '、', en: ', ' }

/** A choice or a tick in words. Payload shows several choices, and none, as they are stored: `["economic"]`, `null`, `true`. */
export function ChoiceDifference({ comparisonValue, field, locale, nestingLevel, versionValue }: FieldDiffClientProps) {
  const { i18n } = useTranslation()
  const language = useLanguage()
  const options: readonly unknown[] = 'options' in field && Array.isArray(field.options) ? field.options : []
  const inWords = (value: unknown): string => {
    if (typeof value === 'boolean') return yesNoLabels[value ? 'yes' : 'no'][language]
    const label: unknown = get(
      options.find((option) => get(option, 'value') === value),
      'label',
    )
    return [label, get(label, language), get(label, 'ja'), value].find((text): text is string => typeof text === 'string') ?? ''
  }
  const html = (value: unknown): string => `<p>${escapeDiffHTML([value].flat().map(inWords).join(between[language]))}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  const label = 'label' in field ? field.label : undefined
  return (
    <FieldDiffContainer
      From={From}
      i18n={i18n}
      label={{ ...(label !== undefined && { label }), ...(locale !== undefined && { locale }) }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
