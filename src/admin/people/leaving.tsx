'use client'

import './people.css'

import { Link, useConfig, useStepNav, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { askDoor } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import { get, rowsOf } from '@/src/model/reading'
import { peopleWords } from './words'

const textOf = (value: unknown, path: string): string => String(get(value, path) ?? '')

/** A colleague's name; with the address where another has the same. */
function nameApart(one: unknown, colleagues: readonly unknown[]): string {
  const name = textOf(one, 'name')
  return colleagues.filter((other) => textOf(other, 'name') === name).length > 1 ? `${name}（${textOf(one, 'email')}）` : name
}

/** What somebody who leaves has in hand, who takes it, and the end of their account. */
export function Leaving({ person }: { readonly person: string }): ReactNode {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const words = peopleWords(language)
  const say = words.leaving
  const id = useId()
  const [found, setFound] = useState<unknown>(null)
  const [takers, setTakers] = useState<Readonly<Record<string, string>>>({})
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { setStepNav } = useStepNav()
  const name = textOf(found, 'name')
  useEffect(() => setStepNav([{ label: found === null ? words.account.leave : say.title(name) }]), [found, name, say, setStepNav, words])
  useEffect(() => {
    void askDoor(`${api}/users/open-work/${encodeURIComponent(person)}`, null, language, words.failed).then((answer) => {
      if (answer.ok) setFound(answer.told)
      else setRefused(answer.words)
    })
  }, [api, language, person, words.failed])

  const back = addressIn(admin, 'users', person)
  const groups = rowsOf(found, 'groups').filter((group) => rowsOf(group, 'items').length > 0)
  // As the server gave them: numbers on one database, texts on the other.
  const colleagues = rowsOf(found, 'colleagues')
  const idFor = (taker: string): unknown =>
    get(
      colleagues.find((one) => textOf(one, 'id') === taker),
      'id',
    )

  async function end(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setRefused('')
    const to = Object.fromEntries(Object.entries(takers).flatMap(([group, taker]) => (taker === '' ? [] : [[group, idFor(taker)]])))
    const answer = await askDoor(`${api}/users/end`, { person: get(found, 'id'), to }, language, words.failed)
    if (answer.ok) return window.location.assign(back)
    setBusy(false)
    setRefused(answer.words)
  }
  const takersOf = (group: unknown): readonly string[] => rowsOf(group, 'takers').map(String)
  const forAll = colleagues.map((one) => textOf(one, 'id')).filter((taker) => groups.every((group) => takersOf(group).includes(taker)))
  const choice = (key: string, label: string, value: string, offered: readonly string[], onChange: (taker: string) => void): ReactNode => (
    <div className="people__field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <select id={`${id}-${key}`} onChange={({ target }) => onChange(target.value)} value={value}>
        <option value="">{say.choose}</option>
        {colleagues
          .filter((one) => offered.includes(textOf(one, 'id')))
          .map((one) => (
            <option key={textOf(one, 'id')} value={textOf(one, 'id')}>
              {nameApart(one, colleagues)}
            </option>
          ))}
      </select>
    </div>
  )
  const allTo = (taker: string): void => setTakers(Object.fromEntries(groups.map((group) => [textOf(group, 'group'), taker])))
  const every = new Set(groups.map((group) => takers[textOf(group, 'group')] ?? ''))

  if (found === null) return <p role={refused === '' ? 'status' : 'alert'}>{refused || say.looking}</p>
  return (
    <>
      <h1>{say.title(name)}</h1>
      <p className="people__note">{say.intro}</p>
      <form
        className="people__form"
        onSubmit={(event) => {
          event.preventDefault()
          void end()
        }}
      >
        <h2>{say.todo}</h2>
        {groups.length === 0 && <p>{say.nothing}</p>}
        {groups.length > 0 && colleagues.length === 0 && <p>{say.nobody}</p>}
        {groups.length > 1 && forAll.length > 0 && choice('all', say.all, every.size === 1 ? [...every].join('') : '', forAll, allTo)}
        {groups.map((group) => {
          const key = textOf(group, 'group')
          const label = textOf(group, `label.${language}`)
          const items = rowsOf(group, 'items')
          return (
            <fieldset key={key}>
              <legend>
                {label} <small>{say.count(items.length)}</small>
              </legend>
              <ul>
                {items.map((item, index) => (
                  <li key={index}>
                    <Link href={addressIn(admin, textOf(item, 'collection'), textOf(item, 'record'))}>{textOf(item, 'title')}</Link>
                  </li>
                ))}
              </ul>
              {choice(key, say.to(label), takers[key] ?? '', takersOf(group), (taker) => setTakers({ ...takers, [key]: taker }))}
            </fieldset>
          )
        })}
        <p className="people__refused" role="alert">
          {refused}
        </p>
        <div className="people__buttons">
          <BusyButton isBusy={isBusy} className="people__do" type="submit">
            {isBusy ? say.ending : groups.length === 0 ? say.end : say.handAndEnd}
          </BusyButton>
          <Link className="people__link" href={back}>
            {say.back}
          </Link>
        </div>
      </form>
    </>
  )
}
