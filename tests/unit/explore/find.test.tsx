/** Places like mine: what is said to fit, to differ and to be unknown, and in which order, checked against the content files. */
import { readFileSync } from 'node:fs'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readParameters } from '@/src/catalogue/parameters'
import { type CaseRecord, noFacts } from '@/src/catalogue/types'
import { toCsv } from '@/src/exchange/csv'
import { valueOf } from '@/src/exchange/table'
import { comparable, fitCounts } from '@/src/explore/find/counting'
import { exampleCriteria } from '@/src/explore/find/example-criteria'
import { findExamples } from '@/src/explore/find/examples'
import { criterionWeights, fit, knownFor, notChosen, ranked, tally, weightGroups } from '@/src/explore/find/fit'
import { FindPage } from '@/src/explore/find/page'
import { type Aspect, aspects, choices, type Criteria, findQuery, itemsOf, noCriteria, sizeClassOf, withoutItem } from '@/src/explore/find/query'
import { findFile, findTable } from '@/src/explore/find/table'
import { viewOf } from '@/src/ui/view'
import { content, contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { caseOf, emptyCase, snapshot } from '@/tests/fixtures/snapshot'
import { countOf, parsed, partOf, words } from '@/tests/support/html'

const real = contentSnapshot()
const ask = (query: string, catalogue = snapshot): Criteria => findQuery.parse(readParameters(query), catalogue)
const draw = (query: string, catalogue = snapshot, language: 'ja' | 'en' = 'ja') =>
  renderToStaticMarkup(<FindPage view={viewOf(catalogue, language)} query={ask(query, catalogue)} />)
const verdicts = (record: CaseRecord, query: string, catalogue = snapshot) =>
  Object.fromEntries(fit(catalogue, record, ask(query, catalogue)).findings.map(({ item, verdict }) => [item.value, verdict]))
const withPlaces = (changes: Readonly<Record<string, object>>) => ({
  ...snapshot,
  places: snapshot.places.map((place) => ({ ...place, ...changes[place.slug] })),
})

describe('The address of the criteria', () => {
  it('keeps what is chosen, once and in one order, and drops everything else', () => {
    const criteria = ask('hope=visitors&lack=labour&lack=labour&kind=town&where=nowhere&lack=farming&text=secret&size=')
    expect(findQuery.write(criteria)).toBe('kind=town&lack=labour&hope=visitors')
    expect(findQuery.write(noCriteria)).toBe('')
  })

  it('reads back what it wrote, with every choice there is', () => {
    const { where, kind, size, ...several } = choices(real)
    for (const one of where) expect(ask(findQuery.write({ ...noCriteria, where: [one] }), real).where).toEqual([one])
    const all: Criteria = { ...several, where: where.slice(0, 1), kind: kind.slice(0, 1), size: size.slice(0, 1) }
    expect(ask(findQuery.write(all), real)).toEqual(all)
  })

  it('takes one choice back and leaves the others', () => {
    const criteria = ask('lack=labour&has=farming')
    expect(findQuery.write(withoutItem(criteria, { aspect: 'lack', value: 'labour' }))).toBe('has=farming')
  })
})

describe('Criteria that no case fits', () => {
  it('says of how many cases it is not known, and claims nothing of them', () => {
    // Only of the coast and of islands is it told which places are none.
    const plain = { aspect: 'landscape', value: 'plain' } as const
    expect(knownFor(real, plain)).toBe(0)
    const ja = words(draw('kind=village&landscape=plain', real))
    expect(ja).toContain('記録からわかる範囲では')
    expect(ja).toContain('「平野・盆地」に合うかどうかは、どの事例についても記録がなく、わかりません。')
    expect(words(draw('kind=village&landscape=plain', real, 'en'))).toContain('is not recorded.')
  })

  it('counts no case in the form and among the choices where of none it is known', () => {
    const html = words(draw('landscape=plain', real))
    expect(html).toContain('平野・盆地（記録なし）')
    expect(html).not.toContain('平野・盆地（0件）')
    expect(html).toContain('村（0件）')
    expect(words(draw('', real, 'en'))).toMatch(/\(not on record\)/)
  })
})

describe('A comparison', () => {
  const kakuu = caseOf('kakuu')

  it('quotes the case’s own rows where they fit', () => {
    const { findings } = fit(snapshot, kakuu, ask('lack=labour&has=farming&hope=vitality'))
    expect(findings.map(({ verdict, rows }) => [verdict, rows.map(({ id }) => id)])).toEqual([
      ['fits', ['kakuu-c01']],
      ['fits', ['kakuu-r01']],
      ['fits', ['kakuu-o01']],
    ])
  })

  it('calls unknown what nobody wrote down, and never a difference', () => {
    expect(verdicts(kakuu, 'kind=town&size=from-10000&landscape=coast')).toEqual({ town: 'unknown', 'from-10000': 'unknown', coast: 'unknown' })
    expect(verdicts(emptyCase, 'where=kanto&lack=labour&has=farming&hope=vitality')).toEqual({
      kanto: 'unknown',
      labour: 'unknown',
      farming: 'unknown',
      vitality: 'unknown',
    })
  })

  it('does not take one recorded landscape for all there is', () => {
    const island = withPlaces({ kakuu: { landscapes: ['island'] } })
    expect(verdicts(kakuu, 'landscape=island&landscape=mountains', island)).toEqual({ island: 'fits', mountains: 'unknown' })
    const evidence = { source: 'report', locator: '境界線', level: 'documented' } as const
    const inland = withPlaces({ kakuu: { facts: { ...noFacts, coast: { value: false, asOf: null, evidence } } } })
    expect(verdicts(kakuu, 'landscape=coast&landscape=island', inland)).toEqual({ coast: 'unlike', island: 'unknown' })
  })

  it('says that a term is missing only when every row is grouped', () => {
    const other = { ...kakuu, challenges: [{ id: 'c', text: { ja: '別', en: '' }, condition: 'other', evidence: null }] }
    expect(verdicts(other, 'lack=labour')).toEqual({ labour: 'unlike' })
    expect(
      verdicts({ ...other, challenges: [...other.challenges, { id: 'd', text: { ja: '未', en: '' }, condition: null, evidence: null }] }, 'lack=labour'),
    ).toEqual({ labour: 'unknown' })
  })

  it('says plainly when a hope was not reached', () => {
    expect(verdicts(kakuu, 'hope=unused&hope=visitors')).toEqual({ unused: 'unlike', visitors: 'fits' })
  })

  it('tells the same prefecture from the same region and from another one', () => {
    expect(verdicts(kakuu, 'where=mihon')).toEqual({ mihon: 'fits' })
    expect(verdicts(kakuu, 'where=kanto')).toEqual({ kanto: 'fits' })
    expect(verdicts(kakuu, 'where=tatoe')).toEqual({ tatoe: 'unlike' })
    const together = withPlaces({ tatoe: { region: 'kanto' } })
    expect(verdicts(kakuu, 'where=tatoe', together)).toEqual({ tatoe: 'near' })
  })

  it('fits with any place of a case, and differs only when all are known', () => {
    const two = { ...kakuu, places: ['kakuu', 'tsukue'] }
    const known = withPlaces({ kakuu: { municipalityKind: 'town' }, tsukue: { municipalityKind: 'village' } })
    expect(verdicts(two, 'kind=village', known)).toEqual({ village: 'fits' })
    expect(verdicts(two, 'kind=city', known)).toEqual({ city: 'unlike' })
    expect(verdicts(two, 'kind=city', withPlaces({ kakuu: { municipalityKind: 'town' } }))).toEqual({ city: 'unknown' })
  })

  it('puts a population into the class that its number belongs to', () => {
    expect([0, 9_999, 10_000, 49_999, 50_000, 199_999, 200_000, 499_999, 500_000, 9_000_000].map(sizeClassOf)).toEqual([
      'under-10000',
      'under-10000',
      'from-10000',
      'from-10000',
      'from-50000',
      'from-50000',
      'from-200000',
      'from-200000',
      'from-500000',
      'from-500000',
    ])
  })

  it('names what the case had and the reader did not choose', () => {
    expect(notChosen(kakuu, ask('has=farming'))).toEqual([])
    expect(notChosen(kakuu, noCriteria).map(({ id }) => id)).toEqual(['kakuu-r01'])
  })
})

describe('The order of an answer', () => {
  it('leaves out cases in which nothing fits, and puts equal ones by number', () => {
    expect(ranked(snapshot, ask('hope=vitality')).map(({ record }) => record.slug)).toEqual(['kakuu', 'hinagata'])
    expect(ranked(snapshot, ask('hope=related-population')).map(({ record }) => record.slug)).toEqual(['hinagata', 'tsukue'])
  })

  it('puts heavier fits first, and takes nothing away for a difference', () => {
    expect(ranked(snapshot, ask('hope=related-population&where=tatoe&lack=labour')).map(({ record }) => record.slug)).toEqual([
      'hinagata',
      'kakuu',
      'tsukue',
      'chuushi',
    ])
  })

  it('is told on the page with every weight, as it is counted', () => {
    expect(weightGroups.flatMap(({ of, weight }) => of.map((name) => [name, weight])).sort()).toEqual(Object.entries(criterionWeights).sort())
    expect(words(draw('lack=labour'))).toContain('同じ課題・めざすことに届いた記述が3、同じあるもの・同じ都道府県が2')
  })
})

/** The same questions asked of the content files alone. */
const placeOf = (slug: string) => {
  const found = content.vocabularies.places.find((place) => place.slug === slug)
  if (!found) throw new Error(`No place ${slug}`)
  return found
}
/** The reference table read in the plainest way: cells of a line, by the place's code. */
const [header = '', ...lines] = readFileSync('src/content/reference/municipalities.csv', 'utf8').trimEnd().split('\n')
function cellOf(jisCode: string, column: string): string {
  const line = lines.find((one) => one.startsWith(`${jisCode.padEnd(5, '0')},`))
  return jisCode === '' ? '' : (line?.split(',')[header.split(',').indexOf(column)] ?? '')
}
function sizeIn(population: string): string[] {
  if (population === '') return []
  const bounds = [
    [10_000, 'under-10000'],
    [50_000, 'from-10000'],
    [200_000, 'from-50000'],
    [500_000, 'from-200000'],
    [Infinity, 'from-500000'],
  ] as const
  return [bounds.find(([below]) => Number(population) < below)?.[1] ?? '']
}
function landscapesIn({ jisCode, landscapes }: ReturnType<typeof placeOf>): string[] {
  return [...new Set([...landscapes, ...['coast', 'island'].filter((column) => cellOf(jisCode, column) === 'yes')])]
}
function valuesInFile(file: (typeof content.cases)[number], aspect: Aspect): readonly string[] {
  const places = file.places.map(placeOf)
  switch (aspect) {
    case 'where':
      return places.flatMap(({ slug, kind, prefectures, region }) => [...prefectures, region, ...(kind === 'prefecture' ? [slug] : [])])
    case 'kind':
      return places.flatMap(({ kind, municipalityKind }) => (kind === 'municipality' ? (municipalityKind ?? []) : kind))
    case 'size':
      return places.flatMap(({ jisCode }) => sizeIn(cellOf(jisCode, 'population')))
    case 'landscape':
      return places.flatMap(landscapesIn)
    case 'lack':
      return file.challenges.flatMap(({ condition }) => condition ?? [])
    case 'has':
      return file.resources.flatMap(({ condition }) => condition ?? [])
    case 'hope':
      return file.outcomes.map(({ impact }) => impact)
  }
}

describe('The numbers of the page', () => {
  it('are those of the content files: each choice of the form', () => {
    for (const aspect of aspects) {
      for (const value of choices(real)[aspect]) {
        const plain = content.cases.filter((file) => valuesInFile(file, aspect).includes(value)).length
        expect([aspect, value, fitCounts(real)[aspect].get(value)]).toEqual([aspect, value, plain])
        expect([value, real.cases.filter((record) => fit(real, record, { ...noCriteria, [aspect]: [value] }).findings[0]?.verdict === 'fits').length]).toEqual([
          value,
          plain,
        ])
      }
    }
  })

  it('are those of the content files: how many cases can be compared', () => {
    const known = (test: (place: ReturnType<typeof placeOf>) => boolean) => content.cases.filter(({ places }) => places.map(placeOf).some(test)).length
    expect(comparable(real)).toEqual({
      size: known(({ jisCode }) => jisCode !== ''),
      landscape: known(({ jisCode, landscapes }) => jisCode !== '' || landscapes.length > 0),
    })
    expect(words(draw('', real))).toContain(`記録からわかる事例は、19件のうち${comparable(real).size}件です。`)
  })

  it('are those of the content files: the answer, its order and each case’s tally', () => {
    for (const criteria of [
      ...exampleCriteria(real),
      ask('lack=labour-shortage&lack=markets&has=farming-and-food&hope=related-population&hope=visitors&kind=town&landscape=island', real),
    ]) {
      const items = itemsOf(criteria)
      const weigh: Readonly<Record<Aspect, number>> = { where: 0, kind: 1, size: 1, landscape: 1, lack: 3, has: 2, hope: 3 }
      const plain = content.cases
        .map((file) => {
          const fitting = items.filter(({ aspect, value }) => valuesInFile(file, aspect).includes(value))
          const unknown = items.filter(
            (item) =>
              !fitting.includes(item) &&
              ((item.aspect === 'landscape' &&
                !file.places.every((slug) => ['coast', 'island'].includes(item.value) && cellOf(placeOf(slug).jisCode, item.value) === 'no')) ||
                (item.aspect === 'lack' && file.challenges.length === 0) ||
                (item.aspect === 'has' && file.resources.length === 0) ||
                (item.aspect === 'hope' && file.outcomes.length === 0)),
          )
          return {
            slug: file.slug,
            number: file.number,
            worth: fitting.reduce((sum, { aspect }) => sum + weigh[aspect], 0),
            fits: fitting.length,
            unknown: unknown.length,
          }
        })
        .filter(({ worth }) => worth > 0)
        .sort((a, b) => b.worth - a.worth || a.number.localeCompare(b.number))
      const answer = ranked(real, criteria)
      expect(answer.map((one) => ({ slug: one.record.slug, ...tally(one) }))).toEqual(
        plain.map(({ slug, fits, unknown }) => ({ slug, fits, unknown, unlike: items.length - fits - unknown })),
      )
      expect(words(draw(findQuery.write(criteria), real))).toContain(`19件のうち${plain.length}件です。`)
    }
  })

  it('stand in the table as on the page, and in the file as in the table', () => {
    const query = 'lack=labour-shortage&has=farming-and-food'
    const table = findTable(real, ask(query, real), 'ja')
    expect(table.rows.map((row) => row.slice(0, -1).map(valueOf))).toContainEqual(['甘楽町', '05', '同じ', '同じ'])
    expect(table.rows.map((row) => row.slice(0, -1).map(valueOf))).toContainEqual(['長岡市', '07', '同じ', '違う'])
    const made = findFile.at(readParameters(query), real, 'ja')
    expect(made && toCsv(made)).toBe(toCsv(table))
  })
})

describe('The page', () => {
  it('begins with criteria that have an answer, and a form without anything to type', () => {
    const html = draw('', real)
    for (const criteria of exampleCriteria(real)) {
      expect(ranked(real, criteria).length).toBeGreaterThan(0)
      expect(html.replaceAll('&amp;', '&')).toContain(`href="/ja/find?${findQuery.write(criteria)}#chosen"`)
    }
    expect(html).toContain('「働き手・担い手の不足」が課題の市')
    const fields = [...parsed(html).querySelectorAll('form.find-form :is(input, textarea)')]
    expect(new Set(fields.map((field) => field.getAttribute('type')))).toEqual(new Set(['checkbox']))
  })

  it('says all criteria in one sentence, in both languages', () => {
    const query = 'where=tohoku&kind=town&size=from-10000&landscape=island&lack=markets&has=farming-and-food&hope=related-population'
    expect(words(draw(query, real))).toContain(
      '「市場の縮小と新しい市場への挑戦」が課題で、「農業・食」があり、「関係人口増」をめざす東北の町（人口1万人以上5万人未満、離島）に近い事例をさがしました。',
    )
    expect(words(draw(query, real, 'en'))).toContain(
      'A town in Tohoku (10,000 to 49,999 people, island) that faces “Shrinking markets and reaching new ones”, has “Farming and food” and hopes for “Larger related population”.',
    )
  })

  it('shows the source’s population with its evidence, and where there is none that it is unknown', () => {
    const html = draw('size=from-10000&kind=city&where=kinki&where=hokuriku', real)
    expect(words(html)).toContain(`人口の規模が同じです（駒ヶ根市 ${Number(cellOf('20210', 'population')).toLocaleString('en')}人）。`)
    expect(words(html)).toContain('SSDSE-A-2026（市区町村別）、令和2年国勢調査')
    expect(words(html)).toContain('人口の記録がないため、比べられません。')
  })

  it('gives the limits of each case, or says that the source gives none', () => {
    const html = words(draw('hope=vitality'))
    expect(html).toContain('茶の時期だけの活動です。')
    expect(html).toContain('限界と条件は、出典に書かれていません。')
    expect(html).toContain('この事例にはあり、あなたが選んでいないもの 茶の栽培の経験')
  })

  it('says once for all which choice no case fits', () => {
    const known = snapshot.cases.filter(({ outcomes }) => outcomes.length > 0).length
    expect(words(draw('hope=unused&lack=labour'))).toContain(
      `「使われない変化」に合う事例は、わかっている${known}件の中にはありません。ほかの${snapshot.cases.length - known}件については、わかりません。起こらない、役に立たないという意味ではありません。`,
    )
  })

  it('never says that there is none where it is not known', () => {
    const nobody = withPlaces({})
    expect(words(draw('size=under-10000&lack=labour', nobody))).toContain('「1万人未満」に合うかどうかは、どの事例についても記録がなく、わかりません。')
    expect(words(draw('size=under-10000&lack=labour', nobody))).not.toContain('「1万人未満」に合う事例は')
    const found = words(draw('size=under-10000&lack=labour-shortage', real))
    const small = content.cases.filter((file) => valuesInFile(file, 'size').includes('under-10000')).length
    if (small === 0) expect(found).toContain(`わかっている${comparable(real).size}件の中にはありません。ほかの${real.cases.length - comparable(real).size}件`)
  })

  it('offers what to take back when nothing fits', () => {
    const html = draw('where=tohoku&hope=unused')
    expect(words(html)).toContain('選んだことに合う事例がありません')
    expect(partOf(html, '.empty-answer')).toContain('<a href="/ja/find?where=tohoku#chosen">「使われない変化」を外す</a>')
    expect(html).not.toContain('<table')
  })

  it('leads to the comparison of the first cases, but not of a single one', () => {
    expect(draw('hope=vitality')).toContain('href="/ja/compare?cases=kakuu,hinagata"')
    expect(draw('lack=labour')).not.toContain('/ja/compare?')
  })

  it('stays small with 5,000 cases: the first of them, and where the others are', () => {
    const many = { ...snapshot, cases: Array.from({ length: 5_000 }, (_, at) => ({ ...caseOf('kakuu'), slug: `c${at}`, number: `${at}` })) }
    const html = draw('lack=labour&hope=visitors', many)
    expect(countOf(html, '.find-case')).toBe(20)
    expect(words(html)).toContain('5000件のうち、はじめの20件を示しています。')
    expect(html).toContain('href="/ja/cases?impact=visitors"')
  })

  it('gives the criteria and every answer on paper, and not the form', () => {
    const css = readFileSync('src/explore/find/style.css', 'utf8')
    const print = css.slice(css.indexOf('@media print'))
    expect(print).toMatch(/\.find-form[^{]*\{ display: none/)
    expect(print).toContain('.find-case-body::details-content { content-visibility: visible')
  })
})

describe('The examples of the gallery', () => {
  it.each(findExamples.examples.map(({ name, draw: one }) => ({ name, one })))('can be drawn in both languages: $name', ({ one }) => {
    for (const language of ['ja', 'en'] as const) {
      const html = renderToStaticMarkup(<>{one(viewOf(snapshot, language))}</>)
      expect(html.length).toBeGreaterThan(200)
      expect(html).not.toMatch(/undefined|null|NaN|Infinity| style="/)
    }
  })
})
