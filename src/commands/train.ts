// A developer's command, `npm run train` (or `npm run train -- nl`): learns the weights from the corpus and writes them beside the reader.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { LANGUAGES } from '../moves/language.ts'
import { readCorpus } from '../moves/training/corpus.ts'
import { train } from '../moves/training/train.ts'

const CORPUS = 'src/moves/corpus'

const turns = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readCorpus(name.slice(0, -'.txt'.length), readFileSync(`${CORPUS}/${name}`, 'utf8')))

const asked = process.argv.slice(2)

for (const lang of LANGUAGES.filter((one) => asked.length === 0 || asked.includes(one))) {
  const packed = train(turns, lang)
  writeFileSync(`src/moves/weights.${lang}.json`, `${JSON.stringify(packed)}\n`)
  process.stdout.write(`${lang}: ${turns.filter((turn) => turn.lang === lang).length} turns learnt\n`)
}
