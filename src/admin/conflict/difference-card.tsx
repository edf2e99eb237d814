'use client'

import { type ReactNode, useId } from 'react'

import { ChangedText } from '@/src/admin/changed-text/changed-text'
import type { Language } from '@/src/i18n/languages'
import { type Difference, isConflict } from '@/src/model/changes/differences'
import { bothTexts, canKeepBoth, type Choice } from '@/src/model/changes/merge'
import { changesBetween } from '@/src/model/changes/text-changes'
import { fieldsText, type Names, valueText } from '@/src/model/changes/value-text'
import { locationWords } from '@/src/model/location-words'
import type { ConflictWords } from './words'

export interface CardProps {
  readonly difference: Difference
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
  readonly language: Language
  readonly say: ConflictWords
  readonly names: Names
  readonly theirName: string
}

/** A text with what was changed since the state that both began from. */
function Changed({ before, after, language, say }: Pick<CardProps, 'language' | 'say'> & { readonly before: string; readonly after: string }): ReactNode {
  if (!after && !before) return <p className="conflict__text conflict__text--empty">{say.empty}</p>
  return (
    <p className="conflict__text">
      <ChangedText language={language} pieces={changesBetween(before, after)} />
    </p>
  )
}

type Option = readonly [choice: 'mine' | 'theirs' | 'both', words: string]

function optionsOf(difference: Difference, say: ConflictWords): Option[] {
  if (difference.kind === 'moved')
    return [
      ['mine', say.myOrder],
      ['theirs', say.theirOrder],
    ]
  if (difference.kind === 'added')
    return difference.by === 'mine'
      ? [
          ['mine', say.keepRow],
          ['theirs', say.removeRow],
        ]
      : [
          ['theirs', say.keepRow],
          ['mine', say.removeRow],
        ]
  if (difference.kind === 'removed')
    return difference.by === 'mine'
      ? [
          ['theirs', say.keepRow],
          ['mine', say.removeRow],
        ]
      : [
          ['mine', say.keepRow],
          ['theirs', say.removeRow],
        ]
  if (difference.by !== 'both')
    return [
      [difference.by, say.take],
      [difference.by === 'mine' ? 'theirs' : 'mine', say.drop],
    ]
  const single: Option[] = [
    ['mine', say.takeMine],
    ['theirs', say.takeTheirs],
  ]
  return canKeepBoth(difference.field) ? [['both', say.takeBoth], ...single] : single
}

/** What is chosen until somebody chooses otherwise; a conflict of values that cannot stand together waits for a person. */
export function standing(difference: Difference): Choice | undefined {
  if (difference.kind === 'moved') return difference.by === 'both' ? undefined : difference.by
  if (difference.kind === 'added') return difference.by
  if (difference.kind === 'removed') return difference.isChanged ? undefined : difference.by
  if (difference.by !== 'both') return difference.by
  return canKeepBoth(difference.field) ? 'both' : undefined
}

function Contents({ difference, theirName, ...reader }: CardProps): ReactNode {
  const { language, say } = reader
  const text = (value: unknown): string => (difference.kind === 'value' ? valueText(difference.field, value, reader) : '')
  if (difference.kind === 'moved')
    return <p className="conflict__text">{difference.rows.map((title) => title[language]).join(language === 'ja' ? '、' : ', ')}</p>
  if (difference.kind !== 'value') return <p className="conflict__text">{fieldsText(difference.list.fields, difference.row, reader) || say.empty}</p>
  const side = (name: string, value: unknown): ReactNode => (
    <div className="conflict__side">
      <h4>{name}</h4>
      <Changed after={text(value)} before={text(difference.base)} language={language} say={say} />
    </div>
  )
  if (difference.by === 'both')
    return (
      <div className="conflict__sides">
        {side(say.mine, difference.mine)}
        {side(theirName, difference.theirs)}
      </div>
    )
  return side(difference.by === 'mine' ? say.mine : theirName, difference[difference.by])
}

/** One difference: where, both texts, and what to take. */
export function DifferenceCard(props: CardProps): ReactNode {
  const { difference, choice, onChoose, language, say, theirName } = props
  const name = useId()
  const chosen = choice ?? standing(difference)
  const isBoth = chosen === 'both' || typeof chosen === 'object'
  const field = difference.kind === 'value' ? difference.field.label[language] : null
  const kind = difference.kind === 'value' ? null : difference.kind === 'removed' && difference.isChanged ? say.removedButChanged : say[difference.kind]
  const merged =
    difference.kind === 'value' && difference.field.type === 'prose' && isBoth
      ? typeof chosen === 'object'
        ? chosen.text
        : String(bothTexts(difference.field, difference))
      : null
  return (
    <fieldset className="conflict__card" data-undecided={chosen === undefined && isConflict(difference) ? true : undefined}>
      <legend>{locationWords(difference.location, field, language)}</legend>
      {kind && (
        <p className="conflict__kind">
          {kind}
          {difference.by !== 'both' && ` — ${say.by(difference.by === 'mine' ? say.me : theirName)}`}
        </p>
      )}
      <Contents {...props} />
      <div className="conflict__options">
        {optionsOf(difference, say).map(([value, words]) => (
          <label key={value}>
            <input checked={value === 'both' ? isBoth : chosen === value} name={name} onChange={() => onChoose(value)} type="radio" value={value} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {merged !== null && (
        <label className="conflict__both">
          <span>{say.both}</span>
          <textarea onChange={(event) => onChoose({ text: event.target.value })} rows={Math.min(10, 2 + Math.ceil(merged.length / 36))} value={merged} />
        </label>
      )}
      {difference.kind === 'value' && difference.field.type === 'richText' && isBoth && <p className="conflict__hint">{say.bothBlocks}</p>}
    </fieldset>
  )
}
