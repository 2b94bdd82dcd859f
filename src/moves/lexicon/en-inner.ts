// English words for what goes on inside a person, and for their life outside work.

export const EN_INNER: Readonly<Record<string, string>> = {
  fear: `afraid fear fears feared fearful scared scare scares frightened fright terror terrified terrifies petrified panic panicky panicked panicking dread dreading dreads dreaded anxious anxiety nervous nerves jittery jumpy edgy apprehensive
    worried worry worries worrying uneasy intimidated intimidates daunted daunting threatened insecure insecurity unsafe vulnerable exposed rejection rejected refusal refused abandonment failing failure humiliation loss losing phobia
    spooked rattled shaken chicken cowed hesitant flinch flinching paralysed paralyzed frozen butterflies knot clammy`,
  anger: `angry anger mad furious fury rage raging cross livid fuming seething resent resentful resentment bitter bitterness grudge grudges irritated irritates irritation annoyed annoys annoyance frustrated frustrates frustration exasperated
    indignant outraged vengeful revenge hostile hate hates hatred despise loathe loathing begrudge jealous jealousy envy envious envies riled pissed sore miffed peeved galled galls rankles rankled sting stung wounded slighted
    insulted snubbed cheated betrayed robbed overlooked undervalued unappreciated ignored dismissed unfair injustice owed`,
  sadness: `sad sadness unhappy miserable misery gloomy low down depressed depressing despair hopeless hopelessness helpless defeated beaten crushed broken heartbroken gutted devastated dejected despondent discouraged demoralised deflated
    disheartened disillusioned disillusionment disappointed let-down lonely loneliness alone isolated outsider excluded homesick grief grieving mourning mourn loss hurt hurting pain aching empty emptiness numb hollow lost adrift tears cry crying weep`,
  shame_self: `ashamed embarrassed humiliated guilty guilt inadequate inferior fraud imposter impostor unworthy undeserving foolish self-conscious shy self-doubt doubt doubts doubting doubted unsure uncertain insecure incapable
    small stupid exposed face pride dignity`,
  proudly: `pride proud ego vanity vain status prestige image reputation importance superior superiority admiration admired admire applause limelight spotlight attention recognition credit approval validation praise respect prove
    proving proof show impress impressing win winning beat beating power control title corner crown throne top best please pleasing liked likeable popular accepted belong belonging`,
  weary: `tired weary exhausted fatigued drained spent burned burnt burnout burn-out worn empty flat overloaded overwhelmed overworked stretched snowed drowning swamped stressed stress strain pressure pressured tense tension sleepless insomnia
    fed-up sick bored boredom boring restless itchy jaded stale stuck rut trapped cornered caged heart passion spark fire flame fizz hunger mojo appetite energy motivation drive enthusiasm zest gone faded dimmed checked
    switched autopilot coasting motions marking counting clock-watching stopped given quit surrender resigned`,
  longing: `want wants wanted wish wishes wishing hope hopes hoping long longs longing yearn yearning crave craves craving desire desires dream dreams dreaming miss misses missing need needs hunger hungry thirst ambition ambitious aspire
    aspiration eager keen dying itching tempted fancy prefer prefers preferred rather sooner love loves enjoy enjoys comfortable comfort safe safety security peace quiet ease easy freedom escape`,
  dodging: `avoid avoids avoiding avoidance dodge dodging evade evading duck ducking hide hides hiding hid escape escaping run running flee fleeing flinch shy shying shirk delay delaying postpone postponing procrastinate procrastinating
    putting stalling stall excuse excuses pretend pretends pretending deny denying denial cover covering mask masking bury burying distract distracting busy busywork retreat retreating withdraw withdrawn withdrawing shut shutting
    distance distancing protect protecting shield hedging sidestep skirt skirting tiptoe tiptoeing cling clinging hanging holding shelter`,
  mindly: `think thinks thinking thought believe believes believed believing feel feels feeling felt know knows knew suppose reckon reckons assume assumes figure imagine imagines suspect decide decided convinced convince
    secretly deep inside underneath inwardly privately subconsciously unconsciously really truly heart gut soul mind head conscience admit admitting realise realize realised mean means meant intend intended trust trusts trusted
    doubt doubts care cares cared bother bothers bothered minds minded hate hates like likes liked dislike enjoy remember forget blame blames resent expect expected waiting hoping persuaded stopped`,
  privately: `home house flat household family wife husband partner girlfriend boyfriend spouse ex marriage married divorce divorced separation separated relationship kids kid children child son daughter baby toddler pregnant pregnancy parents
    mother father mum mom dad mam brother sister sibling grandmother grandfather childhood upbringing raised school teacher bullied mortgage rent debt debts loan bank account savings money broke bills gambling drink drinking alcohol
    hangover drugs health illness ill sick doctor therapist therapy pills medication sleep sleeping awake night nights bed dreams diet age ageing aging fifty sixty retirement retire retiring pension midlife crisis church faith friends
    lonely evenings weekends holiday garden dog move moved`,
  leaving: `leave leaving left quit quitting resign resigning resignation jump ship elsewhere offer offers recruiter recruiters headhunter headhunted linkedin cv résumé resume interview interviews applying applied application competitor
    career change exit foot door packed bags counting days move moving somewhere else notice promotion promoted title leadership ambition ladder rung seat succeed`,
  cause_words: `because since why reason reasons cause causes caused due owing result results comes come stems root behind underneath underlying explains explanation motive motives motivation driven drives driving triggers triggered makes
    making hence therefore thanks blame fault boils keeping keeps holding stops stopping prevents really actually problem issue trouble crux heart`,
  foretell: `won't wont will'll going gonna never ever always soon sooner later weeks months days friday tomorrow christmas easter summer year-end last lasts quit stop drop fade slip slide back again fall give cave fold forget regret wish
    bet predict guarantee wait end eventually relapse revert`,
}
