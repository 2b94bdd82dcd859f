// Four reps to begin with, in Dutch: one for every temper.
import type { PersonaName } from '../../scenario/answers.ts'
import type { Rep } from './rep.ts'

export const REPS_NL: Readonly<Record<PersonaName, Rep>> = {
  guarded: {
    name: 'Sanne Kuiper',
    role: 'accountmanager in kantoorartikelen',
    knows:
      'Voor het tweede kwartaal op rij onder target: 74 procent. Vaste klanten blijven kopen, nieuw komt er amper bij.',
    shows: 'De markt zit potdicht. Vraag het wie je wilt.',
    under: 'Ik geef de korting al weg voor iemand erom vraagt.',
    costs: 'Ik blijf tien minuten in de auto zitten voor ik naar binnen ga. Dan denk ik: vroeger kon ik dit.',
    plan: 'Maandag bij Van Rijn noem ik één keer mijn prijs, en dan hou ik mijn mond tot hij wat zegt.',
  },
  bravado: {
    name: 'Jesse Bakker',
    role: 'verkoper nieuwe klanten in software',
    knows: 'De beste cijfers van de vloer, 126 procent. Twee collega’s willen naar een ander team.',
    shows: 'Ik haal hier de helft van de omzet binnen. Volgende vraag.',
    under: 'Ik pluk de goede leads van de lijst voor de anderen binnen zijn.',
    costs: 'Niemand vraagt me nog mee voor de lunch. Dan eet ik achter mijn scherm en noem het doorwerken.',
    plan: 'Donderdag leg ik de nieuwe leads op tafel en laat ik Kim als eerste kiezen. En ik zeg erbij waarom.',
  },
  agreeable: {
    name: 'Robin Mulder',
    role: 'verkoper binnendienst bij een cateraar',
    knows:
      'Iedereen loopt met Robin weg. Offertes gaan te laat de deur uit, en één op de drie blijft liggen.',
    shows: 'Gaat prima hoor, echt. Ik kom overal aan toe.',
    under: 'Ik zeg op elk klusje ja, en dan liggen mijn eigen offertes er vanavond nog.',
    costs: 'Mijn dochter vraagt al niet eens meer of ik kom voorlezen.',
    plan: 'Vanaf morgen maak ik tot elf uur mijn offertes, en tegen Anja van de balie zeg ik dat klusjes daarna komen.',
  },
  resigned: {
    name: 'Chris de Boer',
    role: 'vertegenwoordiger in bouwmaterialen',
    knows:
      'Negentien jaar in dienst, dit jaar 81 procent. In het teamoverleg al een jaar geen idee meer ingebracht.',
    shows: 'Het loopt zoals het loopt. Vorig jaar was het niet anders.',
    under: 'Ik bel geen architecten meer, sinds ze dat project aan een ander gaven.',
    costs: 'Ik tel de vrijdagen. Ik had nooit gedacht dat ik zo iemand zou worden.',
    plan: 'Deze week bel ik Jansen, de architect, en vraag ik hoe dat project is afgelopen. Meer niet.',
  },
}
