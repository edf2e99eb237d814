/** A content directory as small as the loader takes: one entry of each vocabulary and one case that uses each. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { stringify } from 'yaml'

import { ContentError, type ContentFault } from '@/src/content/loader/content'
import { readContent } from '@/src/content/loader/read'

const both = (word: string) => ({ ja: `${word}の日本語`, en: `${word} in English` })
const defined = (slug: string) => ({ slug, name: both(slug), definition: both('definition'), definitionSource: both('source') })
const evidence = () => ({ source: 'report', locator: '第1章', level: 'stated' })

/** The files, fresh for each test to spoil. */
export function smallContent() {
  return {
    'glossary.yaml': [{ ja: '研修員', en: 'training participants' }],
    'site.yaml': { name: both('name'), description: both('description'), licence: both('licence'), attribution: both('attribution'), contact: both('contact') },
    'vocabulary/impact-tags.yaml': [{ ...defined('vitality'), stage: 'direct', elements: ['social'], leadsTo: ['vitality'] }],
    'vocabulary/promoting-factors.yaml': [defined('key-person')],
    'vocabulary/programmes.yaml': [
      { ...defined('partnership'), operator: 'jica' },
      { ...defined('partnership-local'), operator: 'jica', parent: 'partnership' },
    ],
    'vocabulary/places.yaml': [
      { slug: 'miyagi', name: both('Miyagi'), kind: 'prefecture', jisCode: '04', prefectures: [], region: 'tohoku' },
      { slug: 'east-town', name: both('East Town'), kind: 'municipality', jisCode: '04214', prefectures: ['miyagi'], region: 'tohoku', jicaOffice: 'jica' },
    ],
    'vocabulary/countries.yaml': [{ code: 'MW', name: both('Malawi'), region: 'africa' }],
    'vocabulary/organisations.yaml': [{ slug: 'jica', name: both('JICA'), kind: 'jica', englishNameIsOfficial: true }],
    'vocabulary/surveys.yaml': [{ ...defined('survey'), years: '2022-2023', longListSize: 52, modelCases: 19, perspectives: [], framework: [] }],
    'vocabulary/sources.yaml': [{ slug: 'report', name: both('report'), publisher: both('JICA'), published: '2024年3月' }],
    'vocabulary/chronology.yaml': [{ slug: 'colombo-plan', track: 'world', period: '1954', title: both('Colombo Plan'), evidence: evidence() }],
    'vocabulary/statistics.yaml': [
      {
        slug: 'numbers',
        name: both('numbers'),
        unit: both('people'),
        chart: 'bar',
        rows: [{ label: both('row'), value: 3, share: null }],
        evidence: evidence(),
      },
    ],
    'vocabulary/pages.yaml': [{ slug: 'about', title: both('about'), body: both('body') }],
    'vocabulary/local-conditions.yaml': [
      { ...defined('few-workers'), kind: 'challenge' },
      { ...defined('farming'), kind: 'resource' },
    ],
    'vocabulary/synonyms.yaml': [{ slug: 'jocv', words: ['協力隊', 'JOCV'] }],
    'cases/01-east-town.yaml': {
      number: '01',
      slug: 'east-town',
      tier: 'model',
      survey: 'survey',
      perspective: null,
      title: both('title'),
      places: ['east-town'],
      summary: both('summary'),
      study: { kind: 'interview' },
      sources: ['report'],
      challenges: [{ ...both('challenge'), condition: 'few-workers', evidence: evidence() }],
      sections: [{ heading: both('section'), body: { ja: '一段落目。\n\n二段落目。', en: 'First.\n\nSecond.' } }],
      timeline: [
        { id: 't01', track: 'local', period: '1996', title: both('first'), evidence: evidence() },
        {
          id: 't02',
          track: 'jica',
          period: '平成28年度',
          title: both('second'),
          programme: 'partnership',
          countries: ['MW'],
          organisations: ['jica'],
          evidence: evidence(),
        },
      ],
      undated: [{ id: 'u01', track: 'jica', title: both('some time'), programme: 'partnership', organisations: ['jica'], evidence: evidence() }],
      outcomes: [{ id: 'o01', impact: 'vitality', heading: both('outcome'), statement: both('changed'), evidence: evidence() }],
      factors: [{ id: 'f01', factor: 'key-person', heading: both('factor'), statement: both('worked'), evidence: evidence() }],
      pathways: [{ id: 'p01', from: { event: 't01' }, to: { impact: 'vitality' }, statement: both('led'), evidence: evidence() }],
      actors: [{ organisation: 'jica', role: both('partner') }],
      keyFigures: [{ id: 'k01', value: 12, unit: both('people'), label: both('trainees'), asOf: '2016', evidence: evidence() }],
    },
  }
}
export type SmallContent = ReturnType<typeof smallContent>

/** Writes the files into a directory of their own and works on it. */
function inDirectory<Result>(content: Record<string, unknown>, work: (directory: string) => Result): Result {
  const directory = mkdtempSync(path.join(tmpdir(), 'content-test-'))
  try {
    mkdirSync(path.join(directory, 'cases'))
    mkdirSync(path.join(directory, 'vocabulary'))
    for (const [file, data] of Object.entries(content))
      writeFileSync(path.join(directory, file), typeof data === 'string' ? data : stringify(data, { aliasDuplicateObjects: false }))
    return work(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Reads the files as the loader does. */
export function readSmall(content: Record<string, unknown>): ReturnType<typeof readContent> {
  return inDirectory(content, readContent)
}

/** What the loader says about the files; nothing if it takes them. */
export function faultsIn(content: Record<string, unknown>): readonly ContentFault[] {
  try {
    readSmall(content)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.faults
    throw error
  }
}
