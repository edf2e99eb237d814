/** PDFs of the shipped cases: what they say, in which order, and what PDF/UA-1 (ISO 14289-1) asks for as far as it can be read here. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { limitSentences } from '@/src/catalogue/limit-sentences'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import { bookletJob } from '@/src/explore/booklet/document'
import { type Language, languages } from '@/src/i18n/languages'
import { createPdfMaker } from '@/src/pdf/maker'
import { type PdfMaker, PdfUnavailable } from '@/src/pdf/registry'
import { sheetJob } from '@/src/ui/sheet/document'
import { viewOf } from '@/src/ui/view'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { type ReadPdf, readPdf } from '@/tests/support/pdf'
import { temporaryFolder } from '@/tests/support/temporary-folder'
