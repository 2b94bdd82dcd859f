// Dutch words of verdict, feeling and doing: the finer classes, beside those of `nl.ts`.

export const NL_TONE: Readonly<Record<string, string>> = {
  badly: `slecht slechte slechter beroerd beroerde belabberd belabberde bedroevend bedroevende matig matige mager magere magertjes pover povere schamel schraal karig slap slappe slapjes zwak zwakke flauw lauw futloos
    lui luie laks lakse gemakzuchtig gemakzuchtige slordig slordige nonchalant nonchalante onzorgvuldig onverschillig ongeinteresseerd ongemotiveerd passief afwachtend traag trage sloom slome
    dom domme stom stomme onnozel onhandig onverstandig onnadenkend ondoordacht kortzichtig naief naieve onbenullig simpel oppervlakkig warrig rommelig chaotisch ongeorganiseerd onvoorbereid
    amateuristisch amateuristische onprofessioneel onprofessionele kinderachtig kinderachtige kinderlijk puberaal onvolwassen laf laffe week zwakjes egoistisch egoistische zelfzuchtig arrogant arrogante eigenwijs eigenwijze
    koppig koppige stug verwaand hooghartig bot botte lomp lompe onbeschoft onbeschofte onfatsoenlijk onbeleefd respectloos tactloos ongepast ongehoord brutaal oneerlijk onbetrouwbaar onbetrouwbare
    schandalig schandalige schandelijk beschamend gênant genant genante pijnlijk triest triestig treurig zielig sneu lachwekkend belachelijk belachelijke ridicuul bespottelijk absurd idioot gestoord
    waardeloos waardeloze nutteloos zinloos hopeloos onbruikbaar ondermaats ondermaatse onvoldoende onacceptabel onaanvaardbaar onverantwoord onverantwoordelijk onvergeeflijk ontoelaatbaar onbegrijpelijk
    teleurstellend teleurstellende tegenvallend ongeloofwaardig ongeloofwaardige ongelofelijk ongelooflijk vreselijk vreselijke verschrikkelijk afschuwelijk dramatisch dramatische desastreus rampzalig rampzalige abominabel
    klungelig knullig knullige amateur prut klote kut brak brakke ranzig goedkoop goedkope armoedig armzalig schofterig verwend verwende wispelturig ongeduldig moeilijk lastig negatief negatieve zuur cynisch
    overdreven zwaar onvolledig half halve halfbakken halfslachtig doorzichtig nalatig`,
  mess: `rommel rommeltje troep zooi zooitje bende puinhoop puinzooi chaos soep soepzootje janboel warboel ratjetoe allegaartje wanorde prutswerk knoeiwerk broddelwerk flutwerk haastwerk half-werk bagger blubber drek rotzooi shit
    drama ramp fiasco flop misser mislukking blunder blamage afgang aanfluiting schande schandvlek miskleun uitglijder klucht vertoning circus poppenkast kleuterklas komedie lachertje grap grapje mop
    smoes smoesje smoesjes smoezen uitvlucht uitvluchten excuus excuusje excuses verhaaltje verhaaltjes praatje praatjes praat gezeur gezeik gemekker gejammer geklaag geklets gewauwel gelul geneuzel gedoe gezanik gejank
    klaagzang klaagverhaal litanie slachtofferrol drogreden onzin flauwekul kletskoek lulkoek larie kolder quatsch bullshit crap tijdverspilling gemakzucht luiheid laksheid slordigheid arrogantie desinteresse
    wanprestatie onkunde onvermogen gebrek tekort verwaarlozing plichtsverzuim gemis nachtmerrie egotrip egoactie eigenbelang kapsones verbeelding streken fratsen spelletje spelletjes show toneelstukje`,
  insult: `luilak slappeling sukkel prutser knoeier klungel amateur beginner beginneling groentje leek kneus loser kluns dombo domkop domoor idioot eikel lul klootzak hork boer kleuter puber kind baby zeurkous zeurpiet klager mopperkont
    opschepper praatjesmaker patser haantje pauw prima-donna primadonna diva ster einzelganger solist eenling egoist lapzwans slapjanus lafaard watje softie stagiair stagiaire oma opa schoonmoeder vakkenvuller uitzendkracht
    bandiet bedrieger charlatan cowboy olifant ezel schaap kip uilskuiken rem blok-aan-het-been stoorzender ballast lastpak last-post nul`,
  fault: `vergeten vergat vergeet verzuimd verzuimt verwaarloosd verwaarloost genegeerd negeert verknald verknalt verpest verprutst verklooid verkloot vergooid vergooit verspeeld verspild verspilt laten lieten liggen versloft gefaald faalt falen
    gemist mist misgelopen mislukt gefopt verraden bedrogen gelogen liegt lieg beloofd beloof verzaakt verzaakt geblunderd gestunteld geknoeid afgeschoven afschuift schuift afraffelt afgeraffeld geflikt flikt verslapen geslapen slaapt slapen
    zeurt zeur klaagt klaag mekkert jammert jankt zanikt moppert mokt pruilt lult kletst draait verschuilt verstopt duikt wegduikt weggekeken ontloopt ontliep laat hangen bakt presteert gepresteerd levert geleverd luistert luisterde
    snapt leert begrijpt kijkt doet maakt onderschat overschat opgeblazen pronkt pocht opschept schept walst denderde dendert trapt trapte tuint loopt schreeuwt ratelt`,
  sting: `bravo applaus gefeliciteerd proficiat hulde wauw wow jeetje tjonge tjongejonge goh gut poeh zo lekker heerlijk keurig netjes fraai origineel knap handig slim briljant geniaal indrukwekkend goed mooi leuk fijn gelukkig eindelijk warempel
    notabene nota-bene zowaar heus noem-je zogenaamd zogenaamde zogezegd dus-dat blijkbaar kennelijk kennelijk tuurlijk natuurlijk uiteraard vooral toch weer toe joh man zeg bedankt kampioen held genie professor meneer mevrouw prins koning wonder kunst klasse
    sinds-wanneer alsof aandoenlijk schattig arm arme zielig gossie doe-maar`,
  threat: `anders consequenties gevolgen gevolg laatste waarschuwing dossier verbetertraject ontslag ontslaan ontslagen eruit vertrekken opstappen deur straat exit einde oefening klaar kwijt inleveren afpakken weghalen overdragen directie probleem problemen afgelopen spijt
    gewaarschuwd kans kansen termijn pip hr functioneren beoordeling functieplek plek exitgesprek`,
  expect: `verwacht verwachtte verwachten verwachting gehoopt dacht gedacht gewend teleur teleurgesteld teleurgesteld teleurstelling tegenvalt tegenviel valt viel zonde jammer spijtig betreur schaam geschrokken verbaasd verbaast verbaasde begrijp snap begrijpelijk
    hoort hoor behoren mag-toch zou had hadden moeten moest kunnen`,
  compare: `collega collegas anderen ander rest iedereen team ploeg voorganger voorgangster opvolger stagiair nieuwe nieuweling junior concurrent vergelijking vergeleken vergelijk andere beter harder sneller meer twee-keer dubbel wel-lukt zelfs terwijl tegenover gemiddelde
    esra petra kevin sanne fatima joost bram lotte noor daan iris tom emma mark lisa jan piet kim anouk mo youssef`,
  cause: `doordat omdat daardoor daarom vandaar komt ligt oorzaak reden gevolg waardoor zorgt maakt-dat door dankzij vanwege wegens gevolg want zodat eigenlijk erachter achter onder`,
  predict: `gaat gaan zal zult zullen straks binnen weken maanden jaar einde hou houdt volhoudt volhouden haalt halen redt redden lukt nooit voorspel voorspelling geheid wedden binnenkort dadelijk eind`,
  outside: `klant klanten inkoper inkopers leverancier markt concurrent concurrentie directie marketing product import prijslijst collega regio kantoor systeem beurs branche sector overheid budget planning levertijd voorraad contract overeenkomst`,
  kind: `dank dankjewel bedankt welkom goedemorgen goedemiddag goedendag hallo hoi hey dag morgen koffie thee fijn blij waardeer waardering trots knap complimenten compliment respect chapeau sorry excuus spijt rot vervelend naar heftig sterkte rustig
    neem tijd gerust begrijpelijk logisch menselijk snap begrijp hoor luister luisteren zucht stil lacht glimlacht ogen zie merk`,
  recount: `dus samengevat kort samenvattend zeg-je hoor-ik begrijp-ik kortom enerzijds anderzijds kant aan tegelijk tegelijkertijd aldus bedoelt zegt noemt vertelt oftewel optelsom rijtje eerst daarna`,
}
