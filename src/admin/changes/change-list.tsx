import type { ReactNode } from 'react'

import { ChangedText } from '@/src/admin/changed-text/changed-text'
import { momentInTokyo } from '@/src/admin/versions/story'
import type { ToldChange } from '@/src/editorial/changes/compare'
import type { Deed } from '@/src/editorial/changes/stories'
import { eventLabels } from '@/src/editorial/events/kinds'
import type { Language } from '@/src/i18n/languages'
import { type Address, formatAddress } from '@/src/model/addresses'
import { type Change, changeWords } from '@/src/model/changes/changes'
import { locationWords } from '@/src/model/location-words'
import { groupsOf } from './groups'
import { type ChangesWords, changesWords } from './words'

interface ListProps {
  readonly changes: readonly ToldChange[]
  readonly language: Language
  /** The address of the form; a location in it is added. */
  readonly formHref: string
}

/** Who did something, when and why: 「佐藤さん　2026年11月28日 19:05:10　公開」. */
export function DeedLine({ deed, language }: { readonly deed: Deed; readonly language: Language }): ReactNode {
  const say = changesWords(language)
  return (
    <>
      <b>{say.by(deed.who)}</b> <time dateTime={deed.at}>{momentInTokyo(deed.at, language)}</time> <span>{eventLabels[deed.kind][language]}</span>
      {deed.reason && <q>{deed.reason}</q>}
    </>
  )
}

/** A link into the form at a location; with `comment` its panel is open there. */
function hrefAt(formHref: string, address: Address, comment = false): string {
  return `${formHref}?at=${encodeURIComponent(formatAddress(address))}${comment ? '&comment=1' : ''}`
}

function Said({ change, language, say }: { readonly change: Change; readonly language: Language; readonly say: ChangesWords }): ReactNode {
  if (change.kind === 'text') {
    return (
      <p className="changes__text">
        <ChangedText language={language} pieces={change.pieces} />
      </p>
    )
  }
  if (change.kind === 'value' && `${change.before[language]}${change.after[language]}`.includes('\n')) {
    return (
      <dl className="changes__sides">
        {(
          [
            ['before', change.before],
            ['after', change.after],
          ] as const
        ).map(([side, value]) => (
          <div key={side}>
            <dt>{say[side]}</dt>
            <dd className="changes__text">{value[language] || say.empty}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <>
      <p className={`changes__text changes__text--${change.kind}`}>{changeWords(change, language)}</p>
      {(change.kind === 'added' || change.kind === 'removed') && <p className="changes__text changes__content">{change.content[language] || say.empty}</p>}
    </>
  )
}

/** The changes in the order of the form, row by row; each with its location and a way into the form, each row with who and why. */
export function ChangeList({ changes, language, formHref }: ListProps): ReactNode {
  const say = changesWords(language)
  return (
    <ol className="changes__groups">
      {groupsOf(changes).map(({ key, location, deeds, isPartlyUnknown, members }) => (
        <li key={key}>
          <h3>{locationWords(location, null, language) || say.general}</h3>
          <ul className="changes__deeds">
            {deeds.map((deed) => (
              <li key={`${deed.at} ${deed.kind}`}>
                <DeedLine deed={deed} language={language} />
              </li>
            ))}
            {isPartlyUnknown && <li>{say.unknown}</li>}
          </ul>
          <ul className="changes__members">
            {members.map(({ told: { change }, within }) => {
              const label = change.label?.[language] ?? null
              const inner = locationWords({ tab: null, within }, label, language)
              const whole = locationWords(change.location, label, language)
              return (
                <li className={`changes__change changes__change--${change.kind}`} key={change.key}>
                  {inner && <h4>{inner}</h4>}
                  <Said change={change} language={language} say={say} />
                  {change.kind !== 'removed' && (
                    <p className="changes__ways">
                      <a aria-label={say.openAt(whole)} href={hrefAt(formHref, change.location.address)}>
                        {say.open}
                      </a>
                      <a aria-label={say.commentAt(whole)} href={hrefAt(formHref, change.location.address, true)}>
                        {say.comment}
                      </a>
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
