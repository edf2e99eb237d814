import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import type { Sheet } from './content'
import type { SheetRows } from './rows'
import { TwoLinesDrawing } from './two-lines-drawing'

/** One of the three parts; without rows it says so, because that nothing is given is an answer too. */
function Part({ view, title, column: { groups, more }, level }: { view: View; title: string; column: SheetRows['changes']; level: 2 | 3 }) {
  const { language, words } = view
  const [Title, Stage] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  return (
    <section className="sheet-part">
      <Title>{title}</Title>
      {groups.length === 0 ? <p className="hint">{words.sheet.noRows}</p> : null}
      {groups.map(({ name, rows }) => (
        <div key={name} className="sheet-group">
          {name === '' ? null : <Stage>{name}</Stage>}
          <ul>
            {rows.map(({ heading, statement }, index) => (
              <li key={index}>
                <strong>
                  <HeadingText of={heading} language={language} />
                </strong>
                {statement === '' ? null : <p>{statement}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more === 0 ? null : <p className="hint">{words.sheet.more(more)}</p>}
    </section>
  )
}

function Limits({ view, limits: { sentences, more }, level }: { view: View; limits: SheetRows['limits']; level: 2 | 3 }) {
  const { words } = view
  const Title = `h${level}` as const
  return (
    <section className="sheet-part sheet-limits">
      <Title>{words.case.limits}</Title>
      {sentences.length === 0 ? <p className="hint">{words.sheet.noRows}</p> : null}
      {sentences.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      {more === 0 ? null : <p className="hint">{words.sheet.more(more)}</p>}
    </section>
  )
}

/** A case as one sheet of A4. `level` of its title: 1 where it is the page, 2 within a booklet. */
export function SheetView({ view, sheet, level }: { view: View; sheet: Sheet; level: 1 | 2 }) {
  const { language, words } = view
  const { rows } = sheet
  const Title = `h${level}` as const
  const below = level === 1 ? 2 : 3
  return (
    <article className="sheet" id={sheet.slug}>
      <header className="sheet-head">
        <div>
          <p className="sheet-kicker">{sheet.kicker}</p>
          <Title className="sheet-title">
            <span className="sheet-place">{sheet.place}</span> <HeadingText of={sheet.headline} language={language} />
          </Title>
          <p className="sheet-facts">{sheet.facts}</p>
          {sheet.notice === '' ? null : <p className="sheet-facts">{sheet.notice}</p>}
        </div>
        <p className="sheet-qr">
          <svg role="img" aria-label={words.sheet.qr(sheet.address)} viewBox={`0 0 ${sheet.qr.size} ${sheet.qr.size}`} shapeRendering="crispEdges">
            <path d={sheet.qr.path} />
          </svg>
          <span>{words.sheet.scan}</span>
        </p>
      </header>
      <dl className={`sheet-opening sheet-opening-${sheet.opening.length}`}>
        {sheet.opening.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {sheet.lines === null ? <p className="hint">{words.sheet.noLines}</p> : <TwoLinesDrawing lines={sheet.lines} />}
      <div className="sheet-columns">
        <Part view={view} title={words.case.outcomes} column={rows.changes} level={below} />
        <div>
          <Part view={view} title={words.case.factors} column={rows.reasons} level={below} />
          <Limits view={view} limits={rows.limits} level={below} />
        </div>
      </div>
      <footer className="sheet-foot">
        {rows.changes.isWhole && rows.reasons.isWhole ? null : <p>{words.sheet.shortened}</p>}
        <dl>
          {sheet.foot.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </footer>
    </article>
  )
}
