/// Regular verbs that Lugas knows besides those in -ize, -ise and -ify; irregular ones are in
/// `IrregularVerbs`.
enum VerbList {
  static let all = WordSet(
    """
    abandon abate abbreviate abide abolish abound absorb abstain abuse accelerate accentuate accept access
    accommodate accompany accomplish accord account accrue accumulate accuse achieve acknowledge acquaint
    acquire act activate adapt add address adhere adjourn adjust administer admire admit adopt adore advance
    advertise advise advocate affect affirm affix afford age agree aid aim alert align allege alleviate
    allocate allot allow alter alternate amass amaze ameliorate amend amount amplify amuse analyse analyze
    anchor announce annoy annul answer anticipate apologise appeal appear append applaud apply appoint
    appraise appreciate apprehend apprise approach approve approximate arbitrate argue arm arrange arrest
    arrive articulate ascertain ask aspire assemble assert assess assign assist associate assume assure
    attach attack attain attempt attend attract attribute audit augment authenticate authorise automate
    avail avert avoid await award back balance ban bank bar base bathe battle become beg behave believe
    belong benefit blame blend bless block board boast boil bolster bomb book boost border borrow bother
    bounce bow box brand breach bribe brief broaden brush budget bump burden bury calculate call calm campaign
    cancel capacitate capture care carry carve cascade cater cause cease celebrate centralise certify chair
    challenge champion change channel charge chart chase chat cheat check cheer chop circle circulate
    cite claim clarify clash classify clean cleanse clear click climb close clothe coach coat code coexist
    coincide collaborate collapse collate collect collide combat combine comfort command commemorate commence
    commend comment commission commit communicate commute compare compel compensate compete compile complain
    complement complete complicate comply compose comprise compute conceal concede conceive concentrate
    conceptualise concern conclude concur condemn condense condone conduct confer confess confide configure
    confine confirm confiscate conflict conform confront confuse congratulate connect conquer consent
    conserve consider consist consolidate constitute constrain construct construe consult consume contact
    contain contaminate contemplate contend continue contract contradict contrast contravene contribute
    control convene converge converse convert convey convict convince cook cool cooperate coordinate cope
    copy correct correlate correspond corrupt cough counsel count counter couple cover crash crave create
    credit criticise cross crowd crush cry cultivate curb cure curtail customise cycle damage dance dare
    date deactivate debate decay deceive decide declare decline decorate decrease dedicate deduct deem
    deepen defeat defend defer define deflect defraud defy degrade delay delegate delete deliberate delight
    delineate deliver demand demolish demonstrate denote denounce deny depart depend depict deplete deploy
    deport deposit depreciate deprive derive descend describe deserve design designate desire destroy detach
    detail detain detect deter deteriorate determine develop deviate devise devote diagnose dictate die
    differ differentiate digest digitise dim dilute diminish dine dip direct disable disagree disappear
    disappoint disapprove disburse discard discharge discipline disclose discontinue discount discourage
    discover discriminate discuss disguise disinfect dislike dismantle dismiss dispatch dispense disperse
    displace display dispose dispute disqualify disregard disrupt disseminate dissolve dissuade distinguish
    distort distract distribute disturb dive diversify divert divide divorce document dominate donate double
    doubt download draft drag drain drain dredge dress drill drop drown dry dump duplicate ease echo edit
    educate effect effectuate elaborate elect electrify elevate elicit eliminate elucidate email emanate
    embark embed embody embrace emerge emigrate emit emphasise employ empower empty emulate enable enact
    encapsulate enclose encompass encounter encourage encroach end endanger endeavour endeavor endorse endow
    endure enforce engage engender engulf enhance enjoy enlarge enlighten enlist enquire enrich enrol ensue
    ensure entail enter entertain entice entitle entrust enumerate envisage envision equal equate equip
    eradicate erase erect erode err erupt escalate escape escort establish estimate evacuate evade
    evaluate evaporate evict evince evoke evolve exacerbate examine exceed excel exchange exclude excuse
    execute exempt exercise exert exhaust exhibit exist expand expect expedite expel expend experience
    experiment expire explain explode exploit explore export expose express extend extinguish extol extract
    facilitate factor fade fail fall falter familiarise farm fasten fear feature fence ferry file fill film
    filter finalise finance fine finish fire fit fix flag flash float flood flourish flow fluctuate flush
    focus fold follow force foreground form formulate forward foster found frame free frighten fulfil
    function fund furnish further fuse gain garner gather gauge generate germinate give glance govern grab
    grade graduate grant grasp graze greet group grumble guarantee guard guess guide halt halve hamper hand
    handle happen harass harbour harm harness harvest hasten hate head heal heat help hesitate highlight
    hinder hint hire hope host house hover hug hunt hurry identify ignite ignore illuminate illustrate
    imagine immerse immigrate impact impair impart impede implant implement implicate imply import impose
    impress imprison improve impute incentivise inch incline include incorporate increase incur indemnify
    indicate induce indulge infect infer inflate inflict influence inform infringe inhabit inherit
    inhibit initiate inject injure innovate inquire insert insist inspect inspire install instigate
    institute instruct insulate insult insure integrate intend intensify interact interest interfere
    interpret interrupt intersect intervene interview introduce invade invent invest investigate invite
    invoke involve iron irrigate isolate issue itemise jail jeopardise join joke judge jump justify kick kill
    kiss knock knot label lack land last laugh launch lay leak learn leave legalise legislate lengthen
    lessen level leverage levy liaise liberate license lift like limit line linger link liquidate list
    listen litter live load loan lobby locate lock lodge log look loosen love lower maintain manage mandate
    manifest manipulate manoeuvre manufacture map march mark market marry mask master match matter
    maximise measure mediate melt memorise mend mention mentor merge merit migrate mind mine minimise minute
    mimic miss mitigate mix mobilise model moderate modernise modify monitor motivate mount mourn move multiply
    murder muse name narrate narrow near necessitate need neglect negotiate neighbour nest net neutralise
    nominate normalise note notice notify nourish nullify number nurse nurture obey object oblige obscure
    observe obstruct obtain obviate occasion occupy occur offend offer officiate omit open operate oppose
    opt optimise orbit order organise orient originate oust outline outnumber outstrip outweigh overflow
    overhaul overlap overlook overturn overwhelm owe own pacify pack package paint panic park part participate
    partner pass paste patch patrol pause pave peak peel penalise perceive perform perish permit perpetuate
    persecute persevere persist persuade pertain peruse phase phone photograph pick picture pilot pinpoint
    pity place plague plan plant play please pledge plot plough plug plunge point poison polish poll pollute
    pool populate pose position possess post postpone pour practise praise pray preach precede precipitate
    preclude predict predominate prefer prejudice prepare prescribe present preserve press presume pretend
    prevail prevent price print prioritise probe proceed process proclaim procure produce profess profit
    program progress prohibit project proliferate prolong promise promote prompt promulgate pronounce propel
    propose prosecute prosper protect protest provide provoke publicise publish pull pump punch punish
    purchase purge purify purport pursue push qualify quantify quarrel question queue quote race raid rain
    raise rally range rank rape rate ratify reach react reactivate realise reap reappear reassure rebel
    recall receive recharge recite reckon reclaim recognise recollect recommence recommend reconcile
    reconsider reconstruct record recover recreate recruit rectify recur recycle redeem redevelop redirect
    redouble reduce refer refine reflect reform refrain refresh refund refurbish refuse regain regard
    regenerate register regret regulate rehearse reign reimburse reinforce reinstate reiterate reject
    rejoice rekindle relate relax release relieve relinquish relocate rely remain remark remedy remember
    remind remit remove remunerate render renew renounce renovate rent reopen repair repeal repeat repel
    replace replenish reply report represent reproduce request require rescind rescue research resemble resent
    reserve resettle reside resign resist reskill resolve resort respect respond rest restart restore restrain
    restrict restructure result resume retain retire retort retrain retreat retrieve return reunite
    reuse reveal reverse revert review revise revisit revitalise revive revoke revolve reward rinse
    risk rob rock roll rotate round row rub ruin rule rush sabotage sacrifice safeguard sail sample sanction
    satisfy saturate save scale scan scare scatter schedule scold score scrap scrape scratch scream screen
    scrub scrutinise seal search seat secure segregate seize select sense separate sequence serve service
    settle shade shape share sharpen shelter shift ship shock shop shorten shout shovel shower sign signal
    signify simplify simulate situate sketch ski skip slap slash slip slope slow smile smoke smooth smuggle
    snap soak soar socialise soften solicit solidify solve sort sound spare spark spearhead specialise
    specify spell splash sponsor spot spray sprinkle sprout squeeze stabilise stack staff stage stain stamp
    standardise star stare start starve state station stay steer stem step sterilise stimulate stipulate
    stir stock stop store straighten strain strand strategise streamline strengthen stress stretch strip
    stroll structure struggle study stumble submerge submit subscribe subside subsidise substantiate
    substitute subtract succeed suck sue suffer suffice suggest suit summarise summon supervise supplement
    supply support suppose suppress surface surge surpass surprise surrender surround survey survive suspect
    suspend sustain switch symbolise sympathise synergise tackle tailor talk tamper tap target taste tax
    telephone tempt tend tender terminate terrify test testify thank thin thrive tick tie tighten tilt time
    tip tire toast tolerate touch tour tow trace track trade trail train transact transcribe transfer
    transform transition translate transmit transpire transplant transport trap travel treat treble tremble
    trigger trim triple trouble trust try tune turn type unblock uncover underline undermine unfold unify
    unite unlock unpack unravel unveil update upgrade upload uproot upskill urge use usher utilise utter
    vaccinate validate value vanish vary venture verify vest veto view violate visit visualise voice volunteer
    vote voyage wait walk wander want warm warn warrant wash waste watch water weaken weigh welcome whip
    whisper widen wipe wish witness wonder work worry worsen worship wrap wreck yawn yield
    abrogate abscond accede acquiesce adjoin adjudicate assimilate assuage bestow cede chastise
    circumvent coerce commingle congregate desist discern dwindle elapse eschew espouse expunge
    extricate fabricate forestall ideate inaugurate incarcerate inculcate ingest intimate inundate
    materialise mushroom negate obfuscate obliterate onboard perpetrate pivot plummet ponder
    proffer reapply rebuff recapitulate recede recheck reconvene rejoin remediate repatriate
    reprint repudiate requisition restate resubmit retard rocket showcase signpost
    skyrocket snowball speculate stymie subjugate supersede surmise tabulate tarry traverse vacate
    vend vitiate workshop
    """)
}
