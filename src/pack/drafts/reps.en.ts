// Four reps to begin with, in English: one for every temper.
import type { PersonaName } from '../../scenario/answers.ts'
import type { Rep } from './rep.ts'

export const REPS_EN: Readonly<Record<PersonaName, Rep>> = {
  guarded: {
    name: 'Sam Carter',
    role: 'account manager in office supplies',
    knows:
      'Second quarter running below target: 74 %. Existing customers hold up, hardly anything new comes in.',
    shows: 'The market is tight. Ask anyone.',
    under: 'I give the discount away before anybody has asked for it.',
    costs: 'I sit in the car for ten minutes before I go in, thinking I used to be good at this.',
    plan: 'On Monday, at Harper, I name my price once and then I keep quiet until they answer.',
  },
  bravado: {
    name: 'Alex Flynn',
    role: 'new business rep in software',
    knows: 'Best figures of the floor, 126 %. Two colleagues have asked to be moved to another team.',
    shows: 'I bring in half of what this team earns. Next question.',
    under: 'I take the good leads off the list before the others are in.',
    costs: 'Nobody asks me along for lunch any more. I eat at my desk and call it working.',
    plan: 'On Thursday I put the new leads on the table and let Kim pick first, and I tell the team why.',
  },
  agreeable: {
    name: 'Robin Hale',
    role: 'inside sales rep for a caterer',
    knows: 'Everybody is fond of Robin. Quotes go out late and one in three gets forgotten.',
    shows: 'All fine here, really. I am getting round to everything.',
    under: 'I say yes to every favour and then my own quotes lie there until the evening.',
    costs: 'My daughter has stopped asking whether I will read to her.',
    plan: 'From tomorrow I do my quotes until eleven, and I tell Jo at the desk that favours come after that.',
  },
  resigned: {
    name: 'Chris Boyd',
    role: 'field rep in building materials',
    knows:
      'Nineteen years with the firm, 81 % this year. Has not brought up an idea in the team meeting for a year.',
    shows: 'It goes the way it goes. It was no different last year.',
    under: 'I stopped ringing the architects after they gave that project to somebody else.',
    costs: 'I count the Fridays. I never thought I would be one of those.',
    plan: 'This week I ring Mason, the architect, and ask how that project turned out. Just that.',
  },
}
