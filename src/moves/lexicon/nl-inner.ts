// Dutch words for what goes on inside a person, and for their life outside work.

export const NL_INNER: Readonly<Record<string, string>> = {
  fear: `bang bange angst angsten angstig bangelijk schrik schrikt geschrokken doodsbang vrees vreest vrezen gevreesd paniek panikeert panisch zenuwachtig zenuwen nerveus gespannen spanning onrustig onrust benauwd benauwt beklemd bezorgd ongerust piekert
    piekeren gepieker wakker ligt geintimideerd intimideert bedreigd bedreigt onzeker onzekerheid onveilig kwetsbaar afgewezen afwijzing weigering falen faalangst mislukken afgaan gezichtsverlies verlies verliezen kwijtraken fobie huivert
    huiverig aarzeling drempelvrees koudwatervrees plankenkoorts verlamd verstijft bevriest dichtklapt klapt dicht buikpijn knoop maag zweet zweethanden hartkloppingen ontmaskerd`,
  anger: `boos boosheid kwaad kwaadheid woest woede woedend razend furieus ziedend pissig nijdig geergerd ergert ergernis ergeren irritatie irriteert geirriteerd gefrustreerd frustratie frustreert verbitterd bitter rancune rancuneus wrok wrokkig haat haten
    hekel verafschuwt veracht minacht jaloers jaloezie afgunst afgunstig benijdt gekwetst gekrenkt beledigd gepasseerd verraden bedrogen bestolen oneerlijk onrecht onrechtvaardig miskend ondergewaardeerd genegeerd tekort tekortgedaan steekt stak
    wringt wrijft knaagt vreet dwarszit zint verongelijkt wraak terugpakken gelijk`,
  sadness: `verdriet verdrietig droevig somber somberheid neerslachtig depressief depressie wanhoop wanhopig hopeloos machteloos machteloosheid hulpeloos verslagen gebroken kapot aangeslagen ontmoedigd moedeloos moedeloosheid gedesillusioneerd
    teleurgesteld teleurstelling eenzaam eenzaamheid alleen geisoleerd buitenstaander buitengesloten uitgesloten heimwee rouw rouwt gemis missen mist pijn pijnlijk leeg leegte hol verdwaald verloren tranen huilen gehuild ongelukkig treurt`,
  shame_self: `schaamt schaam schaamte gene beschaamd vernederd schuldig schuldgevoel tekortschieten tekort minderwaardig minderwaardigheid bedrieger oplichter onwaardig dom voelen verlegen zelftwijfel twijfel twijfels twijfelt twijfelen onzeker klein
    nietig stom afgaat afgang gezicht trots waardigheid zelfvertrouwen zelfbeeld eigenwaarde faalt`,
  proudly: `trots ego ijdel ijdelheid status prestige imago reputatie aanzien belangrijk belangrijkheid beter superieur bewondering bewonderd applaus schijnwerpers podium aandacht erkenning krediet goedkeuring bevestiging lof waardering gewaardeerd respect
    bewijzen bewijst bewijsdrang indruk imponeren winnen wint verslaan macht controle grip overwicht titel hoekkantoor kroon troon beste gevonden geliefd populair bijhoren erbij horen gezien gelijk hebben
    gelijkhebberij haantje scoren`,
  weary: `moe vermoeid uitgeput op opgebrand burn-out burnout leeg leeggelopen overbelast overvraagd overwerkt overspannen gestrest stress druk spanning slapeloos beu zat kotsbeu spuugzat verveeld verveling verveelt saai rusteloos
    jeuk vastgeroest vastgelopen vast sleur klem gevangen ingesloten verloren interesse hart passie vonk vuur vlam pit drive motivatie energie goesting zin trek honger fut veerkracht enthousiasme gedoofd uitgedoofd weg verdwenen afgehaakt uitgecheckt
    automatische piloot routine uitzingen aftellen gestopt opgegeven neergelegd berust capituleren uitgekeken`,
  longing: `wil wilt willen wou wens wensen wenst hoop hoopt hopen verlang verlangt verlangen snakt hunkert hunkering droom droomt dromen mist gemis nodig behoefte honger dorst ambitie ambities streeft gretig dolgraag graag liever liefst
    voorkeur houdt geniet genieten plezier comfortabel gerieflijk comfort veilig veiligheid zekerheid rust vrede gemak makkelijk vrijheid vrij ontsnappen ontsnapping goesting jeukt kriebelt`,
  dodging: `vermijdt vermijden mijdt mijden ontwijkt ontwijken ontloopt ontlopen ontduikt duikt duiken wegduikt wegduiken verstopt verstoppen verschuilt verschuilen schuilt vlucht vluchten vluchtgedrag wegloopt weglopen wegrennen rent terugdeinst deinst
    schrikt terugschrikt omzeilt uitstelt uitstellen stelt uit schuift vooruit uitstelgedrag smoes excuus ontkent ontkennen verdringt wegkijkt maskeert masker verbergt verbergen bedekt afleidt afleiding terugtrekt trekt terug
    afsluit afsluiten afstand beschermt beschermen schild ingedekt indekt klampt vasthoudt houdt vast eromheen comfortzone veilige`,
  mindly: `denk denkt denken dacht gelooft geloof voelt voel voelen gevoel weet wist veronderstelt stelt jezelf wijs wijsmaken maakt vermoedt beslist besloten overtuigd stiekem diep vanbinnen binnenin onbewust eigenlijk
    werkelijk echt heus hart buik ziel geest hoofd geweten toegeven toegeeft beseft besef meent bedoelt vertrouwt vertrouwen wantrouwt schelen boeit raakt deert erg haat houdt hekel graag vergeeft verwijt kwalijk
    verwacht wacht hoopt opgegeven afgeschreven losgelaten opgesloten`,
  privately: `thuis huis huishouden gezin familie vrouw man partner vriendin vriend ex huwelijk getrouwd scheiding gescheiden scheidt relatie relatieproblemen kind kinderen zoon dochter baby zwanger zwangerschap ouders moeder vader ma pa mama papa broer zus oma
    opa jeugd opvoeding opgevoed school leraar gepest hypotheek huur schuld schulden lening bank spaargeld geld rekeningen gokken drank drinken alcohol kater drugs gezondheid ziek ziekte dokter psycholoog therapie pillen slapen nacht nachten bed
    dromen dieet leeftijd ouder vijftig zestig pensioen midlife crisis geloof kerk vrienden eenzaam avonden weekends vakantie tuin hond verhuizen verhuizing prive`,
  leaving: `weg weggaan vertrekken vertrek vertrokken opstappen stoppen opgeven elders aanbod aanbieding recruiter recruiters headhunter linkedin cv solliciteren solliciteert sollicitatie gesprekken concurrent concurrentie carriere
    overstap overstappen uitgang been voet deur koffers ingepakt afgehaakt aftellen promotie teamleider leiding leidinggeven ambitie ladder stoel functie titel opzegt opzeggen`,
  cause_words: `omdat want doordat reden redenen oorzaak oorzaken gevolg resultaat komt kwam voort ligt aan zit wortel kern achter onder onderliggend eronder verklaart verklaring motief drijfveer drijfveren gedreven drijft
    triggert getriggerd waardoor vandaar daarom daardoor dus dankzij schuld wijt wijten belemmert echte eigenlijk werkelijke probleem pijn knelpunt`,
  foretell: `gaat gaan ga zal zult zullen nooit altijd straks snel weken maanden dagen vrijdag morgen kerst pasen zomer jaareinde einde stopt stop zakt zakken verslapt verwatert terugvalt terugval weer haakt afhaakt spijt wens wed wedden
    voorspel voorspelling gegarandeerd geheid uiteindelijk volhoudt volhouden redt redden haalt`,
}
