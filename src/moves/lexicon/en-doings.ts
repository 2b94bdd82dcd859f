// English words for what one does at work, with what, and when: the stuff of advice; and of talk about the talk.

export const EN_DOINGS: Readonly<Record<string, string>> = {
  action: `accept acknowledge act adapt add address adjust admit advertise agree aim allocate allow anchor announce answer anticipate apologise apologize appeal apply appoint approach approve arrange arrive articulate ask assemble assert
    assess assign attach attend attract audit automate avoid back balance bank bargain batch begin benchmark benefit bet bill bin block book boost bounce brainstorm break breathe bribe bridge brief bring broaden budget build bump bundle buy
    calculate call calm cancel capture carve cc challenge change charge charm chase chat check choose chop chunk circle cite claim clarify clean clear climb close coach colour-code combine come commit communicate compare compile complete
    compliment compromise confess confirm confront congratulate connect consider consolidate consult contact continue contribute control convert convince cook copy correct counter count cover crack create cross cull customise customize cut
    dare date deal debrief decide decline dedicate delay delegate delete deliver demand demo demonstrate describe design detail diarise diarize dictate differentiate dig direct disarm discount discover discuss dispatch distribute ditch
    divide document double draft drag draw dress drill drive drop dump earn ease eat edit educate eliminate email embrace empathise encourage end enforce engage enlist enrol ensure enter escalate establish estimate evaluate examine
    exchange exercise expand experiment explain explore expose extend face facilitate fight figure file fill filter find finish fix flag flatter flip focus follow forecast forget forgive forward frame freeze fund gather gauge get give
    go grab greet group grow guarantee guard guide halt halve hammer hand handle hang haul head hear help hire hit hold host identify ignore imagine implement improve include increase inform initiate inject insist inspect install
    instruct insure integrate introduce invent invest investigate invite invoice involve isolate itemise join jot journal judge jump justify keep kick kill knock label land laminate launch lay lead lean learn leave lend let leverage limit
    link list listen live load lobby log look loop lower mail make manage map mark market match measure meet memorise memorize mend mention mentor merge message mind minute mirror mix modify monitor move mute nail name narrow negotiate
    nominate note nudge number nurture object observe offer offload open optimise order organise outline outsource own pack package pair park partner pause pay peg persuade phone phrase pick pilot pin ping pitch place plan plant play
    plug point polish pop position post postpone practise practice praise pre-empt prepare present press prevent price print prioritise probe process produce promise promote prompt propose protect prove provide prune publish pull
    punch purge push put qualify query question quit quote raise rank rate reach react read rearrange reassign reassure rebook rebuild recap recite recommend record recruit recycle reduce refer reflect reframe refresh refuse register
    rehearse reinforce reject relate relax release remember remind remove renegotiate renew reopen reorganise repair repeat rephrase replace reply report reposition represent request reread research reserve reset resist resolve respect
    respond rest restart restrict resurrect retire return reuse reveal reverse review revisit reward rewrite ride ring roleplay role-play rotate round run salvage save say scale scan schedule score scrap scrape screen script seal seat
    search secure seek segment select sell send separate serve set settle shadow shake share shift shorten shout show shrink shut sift sign silence simplify sit size sketch skip slash sleep slice slow smile smooth snap soften solve
    sort spar speak specify spell spend split sponsor spread stack stagger stamp stand standardise start stay steal steer step stick stop store strengthen stress stretch strike strip structure study submit subscribe suggest summarise
    supply support surprise survey swallow swap switch tackle tag tailor take talk tally tap target teach tease tell template test text thank think threaten throw tick tidy tie tighten time touch tour track trade train transfer translate
    travel treat trial trigger trim triple trust try tune turn twin type understand undertake unpack unplug update upgrade upload upsell use validate value verify video visit visualise voice volunteer vote wait wake walk warm warn
    wash watch weigh welcome whittle widen win wing withdraw work wrap write zoom`,
  tool: `agenda alarm algorithm app blog board book brochure budget bullet calendar calculator call-list campaign card cards case-study chart checklist coffee column comparison contract crm dashboard database deadline deck demo desk diary diagram
    discount document draft dropbox email excel faq filter flipchart flowchart folder form framework funnel gift google graph grid guide handout headset index kanban laptop leaflet letter linkedin list log logo mail-merge
    manual map matrix menu message metric mind-map mock-up mockup model newsletter note notebook notepad offer one-pager one-page outline page pen phone pilot pipeline playbook planner post-it poster postcard powerpoint presentation
    proposal prototype questionnaire quote reference references referral referrals reminder report roadmap role-play rota sample samples schedule scorecard screen script sequence sheet shortlist shortcut slide slides slot snippet
    software spreadsheet sprint stand-up sticky survey system table tally teams template testimonial test timer to-do todo tool trello trial tutorial video voicemail voucher wall webinar website whatsapp whiteboard widget wiki workflow
    worksheet workshop zoom podcast course seminar conference mentor sparring buddy tandem habit routine ritual rule threshold ratio formula hook opener closer elevator pitch objection objections question questions story`,
  moment: `morning mornings noon lunch lunchtime afternoon afternoons evening midday breakfast monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday sunday weekend today tomorrow tonight overnight
    week weeks fortnight month months quarter daily weekly monthly hourly hour hours minutes half-hour nine ten eleven eight seven o'clock first straightaway immediately instantly asap now before after beforehand afterwards
    then next later early earlier once twice every each per until till by deadline instead rather`,
  thrift: `worth pays pay-off payoff helps help helped saves save works worked wonders trick tricks magic difference beats easier quicker faster simpler smarter wiser safer better best ideal perfect sensible prudent wise clever handy useful
    effective efficient productive valuable golden silver key secret recipe lever win low-hanging fruit hurt harm miss lose kill bite cost danger risk wrong shame option options alternative alternatives route angle
    way ways step steps solution solutions answer fix remedy approach technique tactic tactics strategy method habit principle rule rules lesson lessons motto mantra saying proverb tip hint pointer suggestion suggestions recommendation
    idea ideas thought advice counsel experience`,
  oneself: `i'd used always swore swear learned learnt taught told father boss mentor years ago`,
  talkwise: `conversation chat talk session meeting hour half-hour minutes time agenda order aim purpose goal focus topic subject theme today afternoon beginning start end close wrap-up pause break breather stop continue return
    revisit park permission ask may mind alright okay allowed confidential confidence privacy private notes record door phone phones silent mute interrupt interrupting silence quiet listen listening question
    questions feedback observation observations reflect mirror playback summary summarise recap check checking agree agreement deal ground rules pace slow rush hurry role coach coaching hat space room floor turn yours`,
  praising: `thank thanks grateful gratitude appreciate appreciated appreciation appreciative admire admired respect proud impressed impressive delighted pleased chuffed glad happy love loved like liked enjoyed kind generous thoughtful honest
    honesty candid candour open openness brave bravery courage courageous guts gutsy strong strength dedicated dedication committed effort care caring patient patience skill skilled skilful talent talented gifted good great
    excellent super solid sharp crisp neat tidy elegant lovely beautiful well nicely cleanly nailed smashed cracked stuck stood kept handled earned deserved deserve credit kudos compliments congratulations hats trust faith confident
    believe belief counting`,
  soothing: `sorry condolences sympathy rough tough hard harsh horrible awful nasty grim brutal painful sad heavy lot plate understandable natural normal human okay ok fine alright easy gently slowly breathe breath tea coffee water tissue seat
    sit comfortable welcome hello hi hey morning afternoon evening bye goodbye cheers later soon safe journey drive weekend luck best wishes time rush pressure space here ouch oof ugh gosh blimey yikes crikey shame`,
  statistic: `percent percentage per cent points figures figure number numbers total sum average mean median ratio rate target quota plan budget forecast actual actuals year-to-date ytd quarter q1 q2 q3 q4 month january february march april may
    june july august september october november december revenue turnover margin profit volume units orders deals pipeline value pounds euros dollars k grand million thousand hundred open closed won lost renewed renewal churn visits
    calls meetings conversion hit-rate score list ranked position contract policy rule date deadline starts ends published announced according report system tender price-list increase decrease`,
  thirdly: `he she they him her them his hers their theirs he's she's they're he'd she'd they'd he'll she'll they'll someone somebody anyone anybody customer customers client clients buyer buyers prospect prospects supplier board
    director ceo cfo cto owner founder purchasing procurement legal finance accounts it hr marketing product engineering support logistics warehouse planning head-office headquarters region team colleagues colleague assistant
    secretary receptionist dealer distributor reseller agency competitor committee gatekeeper champion sponsor boss manager managers leadership management predecessor successor lad lads folks people guys`,
  saidly: `say says said saying tell tells told telling mention mentions mentioned mentioning describe describes described call called calling name named put use used word words hear hearing heard listen understand understood gather gathered
    sounds sounding seems see seeing notice noticed pick picked catch caught get got follow following means mean meaning so then basically essentially summary sum short hand both side sides one part two things first
    second third between lines echo repeat back recap check right correct`,
  accounting: `what how why where when who which what's how's tell describe explain walk talk take paint picture sketch show share expand elaborate unpack explore example instance more else further on anything something curious interested
    intrigued wonder wondering love like help understand imagine suppose say think aloud loud story experience look looks mean make makes made happen happens happened happening change changed different notice learn learned
    stands matter matters important ideal perfect success feel`,
}
