// Dutch word classes: words that do the same work in a coaching line share a class, so that few examples teach many.

/** Class name to folded words; a word may stand in several, the first class that holds it names it in sequences. */
export const NL_CLASSES: Readonly<Record<string, string>> = {
  you: 'je jij jou jouw jezelf ge gij uw u jullie jouwe',
  me: 'ik me mij mijn mn mezelf ikzelf',
  we: 'we wij ons onze samen elkaar',
  they: "hij zij ze hem haar hun hen zijn die iemand men ie m r d'r dr z'n zn m'n",
  it: 'het dat dit er daar t hier zo',
  art: 'de een den n ne',
  question:
    'wat hoe waarom waar wie welke welk wanneer hoezo hoeveel waarmee waardoor waarvan waaraan waarop waarin waarover waarvoor waaruit waarbij waarheen waarnaar wanneer hoelang',
  be: 'ben bent is zijn was waren geweest wees bestaat',
  have: 'heb hebt heeft hebben had hadden gehad hebde',
  become: 'word wordt worden werd werden geworden raak raakt raken',
  modal:
    'kan kun kunt kunnen kon konden zal zul zult zullen wil wilt willen wilde wilden wou mag mogen mocht hoef hoeft hoeven',
  should: 'moet moeten moest moesten zou zouden zoudt dien dient behoort hoort',
  go: 'ga gaat gaan ging gingen kom komt komen kwam kwamen',
  think:
    'denk denkt denken dacht dachten vind vindt vinden vond vonden geloof gelooft voel voelt voelen voelde weet wist wil hoopt hoopte wenst verwacht verwachtte',
  say: 'zeg zegt zei zeggen noem noemt noemde vertel vertelt vertelde gezegd verteld beschrijf beschreef schets leg licht',
  sense:
    'hoor hoort hoorde zie ziet zag merk merkt merkte proef proeft lees bespeur begrijp begreep snap snapte vermoed gok schat ruik',
  not: 'niet geen nooit niks niets nergens niemand geeneens nauwelijks amper zonder',
  again: 'weer alweer wederom opnieuw altijd steeds telkens constant eeuwig nog zoveelste',
  only: 'maar slechts pas alleen enkel nog zelfs eindelijk',
  soft: 'misschien wellicht mogelijk eventueel soms wat beetje even eens es eventjes',
  sure: 'vast zeker waarschijnlijk duidelijk blijkbaar kennelijk stiekem diep eigenlijk natuurlijk toch wedden vermoedelijk gewoon',
  just: 'gewoon eens es even eerst voortaan meteen direct vanaf alvast gauw snel vandaag morgen straks maandag dinsdag woensdag donderdag vrijdag',
  and: 'en maar of want dus omdat doordat zodat als dan toen terwijl hoewel',
  filler:
    'nou ja oke ok goed kijk zeg eh uh euh uhm tja ach hm hmm mm aha allez awel bon tof dus en maar ah oh o prima mooi top fijn snap helder luister he nee',
  feeling: `bang angst angstig onzeker onzekerheid boos kwaad woedend verdrietig blij trots gefrustreerd frustratie geirriteerd irritatie ergert ergernis moe vermoeid
    uitgeput leeg opgebrand verveeld verveel verveelt verveling schaam schaamt schaamte schuldig eenzaam gekwetst gepasseerd miskend jaloers jaloezie afgunst teleurgesteld
    teleurstelling opgelucht gespannen spanning stress gestrest zenuwachtig zenuwen nerveus paniek machteloos hulpeloos wanhopig rot ellendig klote beroerd zwaar pijn
    kriebelt steekt stak raakt raakte geraakt baalt balen baal kotsbeu beu zat klaar moedeloos lusteloos ongemakkelijk onrustig verlegen veilig onveilig zin hoop vertrouwen
    twijfel twijfelt twijfels twijfelen vrees vreest plezier lol genieten geniet overweldigd overvraagd bedreigd buitengesloten alleen tekortgedaan ondergewaardeerd
    gewaardeerd erkenning aandacht waardering gemotiveerd motivatie drive vuur honger ambitie gelukkig ongelukkig tevreden ontevreden verlangt snakt droomt vlucht vermijdt
    ontwijkt piekert wakker slaapt slapeloos hart buik maag hoofd knagen knaagt vreet verlies gezichtsverlies faalangst falen afwijzing afgewezen opgeven opgegeven haat haten
    hekel houdt liefst stiekem diep kwijt vastgelopen klem gevangen ingehaald voelt gevoel`,
  motive: `omdat doordat vandaar vanwege komt reden oorzaak eigenlijk vooral bewijzen bewijs indruk status imago thuis vrouw man relatie huwelijk scheiding kinderen kind baby vader moeder ouders
    hypotheek geld schulden bonus weg vertrekken weggaan solliciteren solliciteert recruiter concurrent ego gelijk controle macht perfectionist perfectionisme carriere`,
  bad: `lui luiheid slap slappe slapte zwak zwakke slecht slechte slechter slechtste matig matige mager magere waardeloos waardeloze prut bagger rommel rommeltje zooi zooitje puinhoop chaos
    amateur amateurs amateuristisch kinderachtig kinderlijk onprofessioneel onvolwassen belachelijk schandalig schande beschamend genant triest treurig zielig jammerlijk bedroevend
    ondermaats onvoldoende onacceptabel onverantwoord onverantwoordelijk laks lakse nalatig slordig slordige nonchalant ongeinteresseerd ongeloofwaardig oneerlijk dom domme dommer stom
    stomme sukkel prutser knoeier knoeiwerk broddelwerk flop fiasco drama ramp blamage blunder blunders fout fouten mislukt mislukking gefaald verknald verpest verprutst vergald verzaakt
    verwaarloosd genegeerd laten liggen laat gemakzucht gemakzuchtig gemakzuchtige zeur zeurt zeuren klaag klaagt klagen klaagzang gezeur geklaag gezanik smoes smoesje smoesjes uitvlucht
    uitvluchten excuus excuses gejammer slachtoffer slachtofferrol onzin kletskoek gelul lul flauw flauwekul arrogant arrogante egoistisch egoist egoistische bot botte lomp naief naieve
    traag trage langzaam laatste onderaan achter achterstand tegen tegenvalt teleurstellend teleur beneden peil niveau ondergeschikt hopeloos nutteloos zinloos tijdverspilling verspild
    lachertje grap grapje circus kleuter kleuterklas stagiair stagiaire oma schoonmoeder moeder kind beginner beginners verwend verwende lastpak ballast last schuld verwijt discipline
    ruggengraat verantwoordelijkheid inzet klasse beter slechts niks krijgt maakt bakt snapt leert luistert doet gooit verstopt verschuilt draait afschuift schuift ontloopt wegkijkt`,
  good: `goed goede beter knap mooi mooie sterk sterke top prima fijn fijne netjes keurig uitstekend geweldig fantastisch indrukwekkend chapeau petje respect compliment complimenten trots dapper
    moedig eerlijk open bedankt dank dankjewel gefeliciteerd proficiat hulde waardeer waardeert bewonder lekker gaaf tof leuk gelukt`,
  target: `target targets doel doelen quotum quota omzet cijfers cijfer percentage procent euro k ton marge forecast pipeline pijplijn funnel kwartaal maand week jaar score resultaat resultaten order orders
    deal deals offerte offertes afspraak afspraken bezoek bezoeken lead leads klant klanten prospect prospects crm salesforce demo demos pitch presentatie contract contracten korting prijs prijzen`,
  person: `klant inkoper collega collegas manager baas directeur directie team ploeg binnendienst marketing hr product finance it support chef teamleider teamlead vriend vriendin jongen gast vrouw man mens mensen`,
  do: `bel pak zet neem ga doe stuur schrijf maak plan blok vraag zoek lees leer luister oefen begin start stop hou houd breng geef zorg kijk kies leg loop rij spreek mail app check bespreek deel schuif
    verdeel verzamel ruim werk vul noteer bereid bied laat sluit haal draai knip hak probeer test gebruik bouw open regel reken stel trek vergeet wacht wees zeg zie blijf bewaar verplaats verlaag verhoog
    verkoop koop betrek nodig onderhandel evalueer analyseer focus concentreer richt beperk meet tel onthoud herhaal vervang schrap weiger accepteer delegeer overleg meld reserveer boek agendeer trakteer
    bedank benoem beloof confronteer daag durf duw gooi grijp hang herinner informeer investeer klop koppel ontbijt ontspan slaap sta steek stap streep stop toon train vier vergelijk verken vermijd vertel
    vertrouw volg voer waag wijs wissel zwijg bestel besteed benader benut bepaal controleer doorloop ontdek organiseer parkeer pols presenteer prik print publiceer reserveer schakel splits sorteer stem
    verander verdiep verklein vergroot versimpel verwijder wandel hergebruik rond steun spits stofzuig herschrijf zeik bekijk beluister bezoek`,
  advice: `tip tips advies raad aanraden idee truc truuk regel vuistregel gouden handig slim slimmer verstandig nuttig helpt helpen werkt werkte beter best beste oplossing stap methode aanpak aangeraden
    overwogen overweeg gedacht geprobeerd proberen misschien waarom iets voor zinvol loont scheelt voorkomt winst ervaring vroeger destijds tijd altijd zelf plaats jou geval`,
  process: `gesprek kwartier minuten minuut uur half halfuur tijd agenda doel onderwerp thema notities aantekeningen afronden afspreken stilstaan beginnen stoppen verder terugkomen terug samenvatten
    samenvatting teruggeven vertrouwelijk tussen blijft kamer deur koffie telefoon pauze vandaag vorige keer mag`,
  prompt:
    'vertel zoals bijvoorbeeld voorbeeld verder meer leg uit schets beschrijf ga door neem mee mij benieuwd nieuwsgierig vraag af noem stel denkbeeldig hardop concreter bedoel betekent',
  fact: 'hoeveel hoelang hoe vaak lang laat oud groot ver duur welk bedrag datum naam nummer percentage aantal procent keer wanneer wie sinds',
  number:
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend half dubbel',
}
