// The pages around the first scenario of a new pack: what it is called, and how it is kept working.
import type { Language } from '../../moves/language.ts'

export interface NewPack {
  readonly name: string
  readonly lang: Language
  /** Of its first scenario. */
  readonly id: string
}

export interface PackPage {
  readonly file: string
  readonly text: string
}

export function packPages({ name, lang, id }: NewPack): readonly PackPage[] {
  const own = PAGES[lang]
  return [
    { file: 'pack.yaml', text: packYaml(name, lang) },
    { file: 'README.md', text: own.readme(name, `${id}.${lang}.yaml`) },
  ]
}

function packYaml(name: string, lang: Language): string {
  return `# ${PAGES[lang].pack}
name: ${JSON.stringify(name)}
version: "0.1.0"
licence: ${JSON.stringify(PAGES[lang].licence)}
languages: [${lang}]
`
}

const WORKFLOW = `name: drills
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npx --yes lazy-coach check . --format github --max-warnings 0
`

const PAGES = {
  nl: {
    pack: 'Wat deze map is. Zet er scenario’s bij zoveel je wilt: één bestand per scenario en taal.',
    licence: 'alleen voor eigen gebruik',
    readme: (name: string, file: string) => `# ${name}

Oefengesprekken voor lazy-coach.

| wat | hoe |
|---|---|
| spelen | \`lazy-coach drill ${file}\` |
| nakijken | \`lazy-coach check .\` |
| nakijken terwijl je schrijft | \`lazy-coach check --watch .\` |
| nog een scenario maken | \`lazy-coach new\` |

Een vertaling is een bestand ernaast met dezelfde ids: \`${file.replace(/\.nl\.yaml$/, '.en.yaml')}\`.

## Laat GitHub meekijken

Staat deze map in git, zet dan dit in \`.github/workflows/drills.yml\`. Bij elke wijziging wordt alles nagekeken en nagespeeld.

\`\`\`yaml
${WORKFLOW}\`\`\`
`,
  },
  en: {
    pack: 'What this folder is. Add as many scenarios as you like: one file per scenario and language.',
    licence: 'for our own use only',
    readme: (name: string, file: string) => `# ${name}

Practice talks for lazy-coach.

| what | how |
|---|---|
| play | \`lazy-coach drill ${file}\` |
| check | \`lazy-coach check .\` |
| check while you write | \`lazy-coach check --watch .\` |
| make another scenario | \`lazy-coach new\` |

A translation is a file beside it with the same ids: \`${file.replace(/\.en\.yaml$/, '.nl.yaml')}\`.

## Let GitHub keep watch

If this folder lives in git, put this in \`.github/workflows/drills.yml\`. Every change is checked and played.

\`\`\`yaml
${WORKFLOW}\`\`\`
`,
  },
} as const
