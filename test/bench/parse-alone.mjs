// One process that parses every scenario in a folder with `yaml` alone; with a schema file it validates each with ajv too.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const [folder, schema] = process.argv.slice(2)
const validate = schema ? await validatorFor(schema) : () => true
let wrong = 0
for (const name of readdirSync(folder).filter((one) => /\.(?:nl|en)\.yaml$/.test(one)))
  if (!validate(parse(readFileSync(join(folder, name), 'utf8')))) wrong++
if (wrong > 0) throw new Error(`${wrong} do not fit the schema`)

async function validatorFor(file) {
  const { default: Ajv } = await import('ajv')
  const { $schema, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  return new Ajv({ strict: false }).compile(rest)
}
